//! Lists of words in which a check looks for what it knows.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use roundel_badge::credential::Language;
use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

use crate::canvas::words::{tidy, wider};

/// Words and the beginnings of words, separated by commas: `build*, carry out`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(super) struct WordList(Vec<Vec<Pattern>>);

/// One word, or with `*` every word that begins so.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Pattern {
    begin: String,
    whole: bool,
}

impl From<String> for WordList {
    fn from(text: String) -> Self {
        let pattern = |word: &String| Pattern {
            begin: word.trim_end_matches('*').to_owned(),
            whole: !word.ends_with('*'),
        };
        let words = |entry: &str| -> Vec<_> {
            // Split as texts are, so that an entry with a hyphen or an apostrophe can be found in them.
            let spaced: Vec<_> = entry
                .split_whitespace()
                .flat_map(|word| {
                    let star = if word.ends_with('*') { "*" } else { "" };
                    let mut tokens = Tokens::new(word.trim_end_matches('*')).0;
                    if let Some(last) = tokens.last_mut() {
                        last.push_str(star);
                    }
                    tokens
                })
                .collect();
            spaced.iter().map(pattern).collect()
        };
        let text = tidy(&text);
        let entries = text.split(',').map(words);
        Self(entries.filter(|entry| !entry.is_empty()).collect())
    }
}

impl WordList {
    /// Returns the first words of a text that are in the list.
    pub(super) fn find(&self, text: &Tokens) -> Option<String> {
        let fits = |(pattern, word): (&Pattern, &String)| {
            if pattern.whole {
                *word == pattern.begin
            } else {
                word.starts_with(&pattern.begin)
            }
        };
        let found = |start: usize| {
            let rest = &text.0[start..];
            let is_here =
                |entry: &&Vec<Pattern>| entry.len() <= rest.len() && entry.iter().zip(rest).all(fits);
            self.0
                .iter()
                .find(is_here)
                .map(|entry| rest[..entry.len()].join(" "))
        };
        (0..text.0.len()).find_map(found)
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The words of a text, in small letters; what stands before an apostrophe is a word of its own.
#[derive(Debug)]
pub(super) struct Tokens(Vec<String>);

impl Tokens {
    pub(super) fn new(text: &str) -> Self {
        let words = text.unicode_words().flat_map(|word| word.split(['\'', '’']));
        Self(
            words
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect(),
        )
    }
}

/// What is known of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lists {
    /// Three doing words, for advice.
    pub(super) such: String,
    /// Doing words.
    pub(super) verbs: WordList,
    /// What goes on inside a head.
    pub(super) vague: WordList,
    /// What shows something, and who sees it.
    pub(super) evidence: WordList,
}

impl Lists {
    /// Returns the lists of a language, or of the wider one: those of `es` for `es-419`.
    pub(super) fn of(language: &Language) -> Option<&'static Self> {
        static READ: OnceLock<BTreeMap<String, Lists>> = OnceLock::new();
        let all = READ.get_or_init(|| {
            let json = include_str!("../../../../../../assets/canvases/words.json");
            serde_json::from_str(json).expect("a test reads the bundled lists of words")
        });
        wider(language).find_map(|tag| all.get(tag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_people_write_them() {
        let list = WordList::from("build*, carry out, l'eau, don't, col·labor*".to_owned());
        for text in [
            "She BUILDS it",
            "carry out",
            "dans l’eau",
            "Don't!",
            "Col·laborar",
        ] {
            assert!(
                list.find(&Tokens::new(text)).is_some(),
                "{text:?} has a word of the list"
            );
        }
        for text in ["rebuild", "carry it out", "l'air", "do", ""] {
            assert_eq!(list.find(&Tokens::new(text)), None, "{text:?} has none");
        }
    }

    #[test]
    fn every_bundled_list_has_words() {
        for tag in ["en", "es", "ca", "fi", "fr", "de", "cy", "es-419"] {
            let language = Language::new(tag).expect("a language");
            let lists = Lists::of(&language).expect("a list");
            for list in [&lists.verbs, &lists.vague, &lists.evidence] {
                assert!(list.0.len() > 10, "{tag} has a modest list");
            }
            let such = Tokens::new(&lists.such);
            assert_eq!(such.0.len(), 3, "three examples in {tag}");
            let missing = such
                .0
                .iter()
                .find(|word| lists.verbs.find(&Tokens::new(word)).is_none());
            assert_eq!(missing, None, "what is advised in {tag} must be accepted");
        }
    }
}
