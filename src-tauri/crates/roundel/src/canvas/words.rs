//! Texts in several languages, the words by which data names things, and how people count letters.

use std::collections::BTreeMap;
use std::fmt;

use roundel_badge::credential::{Language, clean};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The same text in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<Language, String>);

impl Text {
    /// Returns the text in a language: `pt-BR`, else `pt`, else in `base`, the language in which all of the file's texts
    /// are there. Empty only where `base` is missing too, which no file that was read has.
    pub fn get(&self, wanted: &Language, base: &Language) -> &str {
        let found = self.exact_or_wider(wanted).or_else(|| self.exact_or_wider(base));
        found.map_or("", |(_, text)| text)
    }

    /// Returns the language in which [`Self::get`] answers.
    pub fn language(&self, wanted: &Language, base: &Language) -> Language {
        let found = self.exact_or_wider(wanted).map(|(language, _)| language);
        found.unwrap_or(base).clone()
    }

    /// Returns every text, by language.
    pub fn all(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }

    /// Keeps what [`Self::get`] may answer for these two.
    pub(super) fn keep(&mut self, wanted: &Language, base: &Language) {
        let answer = self.language(wanted, base);
        self.0
            .retain(|language, _| *language == answer || language == base);
    }

    fn exact_or_wider(&self, wanted: &Language) -> Option<(&Language, &str)> {
        wider(wanted).find_map(|tag| self.all().find(|(language, _)| language.as_str() == tag))
    }
}

/// `zh-Hant-TW`, `zh-Hant`, `zh`.
pub(super) fn wider(language: &Language) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(language.as_str()), |tag| {
        tag.rsplit_once('-').map(|(wider, _)| wider)
    })
}

/// A word by which data and commands name something: 1 to 40 of `a`–`z`, `0`–`9` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Word(String);

/// A text that is no [`Word`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected an id of at most 40 small letters a to z, digits and hyphens, found \"{0}\"")]
pub struct NotAWord(String);

impl Word {
    /// Returns the word itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Word {
    type Error = NotAWord;

    fn try_from(text: String) -> Result<Self, NotAWord> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if (1..=40).contains(&text.len()) && text.bytes().all(fits) {
            Ok(Self(text))
        } else {
            Err(NotAWord(first(&text, 60)))
        }
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.0
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What people write beside their work: a name, a seat number, "after the pilot". One line of 1 to 60 letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Label(String);

/// A text that is no [`Label`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected one line of 1 to 60 letters, found \"{0}\"")]
pub struct NotALabel(String);

impl Label {
    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Label {
    type Error = NotALabel;

    fn try_from(text: String) -> Result<Self, NotALabel> {
        let tidied = tidy_line(&text);
        if (1..=60).contains(&letters(&tidied)) {
            Ok(Self(tidied))
        } else {
            Err(NotALabel(first(&text, 80)))
        }
    }
}

impl std::str::FromStr for Label {
    type Err = NotALabel;

    fn from_str(text: &str) -> Result<Self, NotALabel> {
        Self::try_from(text.to_owned())
    }
}

impl From<Label> for String {
    fn from(label: Label) -> Self {
        label.0
    }
}

/// Returns how many letters a person counts: grapheme clusters (UAX 29), so that 👩‍🚀 and é are one each.
pub fn letters(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Whether a text has more letters than that. One letter may be made of many bytes, but not on average.
pub(crate) fn is_longer(text: &str, most: usize) -> bool {
    text.len() > most * 64 || letters(text) > most
}

/// Makes a text fit to be signed (see [`clean`]), in NFC, without space around it.
pub(crate) fn tidy(text: &str) -> String {
    // Cleaned first: a letter and its accent may only become neighbours by it.
    let mut text = text.to_owned();
    clean(&mut text);
    text.trim().nfc().collect()
}

/// The same on one line: whatever space there is becomes one space.
pub(super) fn tidy_line(text: &str) -> String {
    tidy(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first letters of a text on one line, for a message about it. Messages put it between quotation marks as it is:
/// `{:?}` would write the vowels of many scripts as numbers.
pub(super) fn first(text: &str, most: usize) -> String {
    let line = text.replace('\n', " ");
    match line.grapheme_indices(true).nth(most) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::new(tag).expect("a language")
    }

    #[test]
    fn a_text_falls_back_by_itself() {
        let text: Text =
            serde_json::from_str(r#"{"en": "Who?", "pt": "Quem?", "zh-Hant": "誰?"}"#).expect("texts");
        let get = |tag: &str| text.get(&language(tag), &language("en")).to_owned();
        assert_eq!(get("pt-BR"), "Quem?", "Portuguese is nearer than English");
        assert_eq!(get("zh-Hant-TW"), "誰?", "the script counts before the country");
        assert_eq!(get("cy"), "Who?", "what is not translated is English");
    }

    #[test]
    fn letters_are_counted_as_people_do() {
        assert_eq!(
            letters("👩‍🚀e\u{301}Ñ"),
            3,
            "an astronaut, two letters with accents"
        );
        assert_eq!(
            letters(&tidy(" e\u{301}\r\n ")),
            1,
            "space around it does not count"
        );
    }

    #[test]
    fn labels_are_short_and_on_one_line() {
        let label: Label = " Seat\n 7 ".parse().expect("a label");
        assert_eq!(label.as_str(), "Seat 7", "spaces are put in order");
        assert!(
            "x".repeat(61).parse::<Label>().is_err(),
            "61 letters are too many"
        );
        assert!(" \u{7}".parse::<Label>().is_err(), "nothing is left of it");
    }
}
