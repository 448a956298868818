//! What people call things: concepts with their words in several languages.
//!
//! The first line names the languages (BCP 47), English first; each other line is a concept, its terms separated by
//! commas within a language and its languages by tabs.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words as they are compared: small letters without marks, one space between words.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfd().filter(|&letter| !is_combining_mark(letter)) {
        match letter {
            // Letters whose mark is part of them; the dotless i is what a big I of Turkish folds to elsewhere.
            'ł' | 'Ł' => folded.push('l'),
            'ø' | 'Ø' => folded.push('o'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ħ' | 'Ħ' => folded.push('h'),
            'ı' => folded.push('i'),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'þ' | 'Þ' => folded.push_str("th"),
            // Arabic spellings that people do not tell apart when they type; the stretching stroke is no letter.
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            'ـ' | '\'' | '’' | '·' => {}
            _ if letter.is_alphanumeric() => folded.extend(letter.to_lowercase()),
            _ => folded.push(' '),
        }
    }
    let words: Vec<&str> = folded.split_whitespace().map(bare).collect();
    words.join(" ")
}

/// An Arabic word without its article, which is written as part of it.
fn bare(word: &str) -> &str {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 3 => rest,
        _ => word,
    }
}

/// How much of a term somebody has typed. The order is that of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// All of it.
    Whole,
    /// Its beginning.
    Beginning,
    /// The beginning of a later word of it.
    Middle,
}

/// Which languages' terms count.
#[derive(Debug, Clone, Copy)]
pub(super) enum Tongue<'a> {
    /// English and this one.
    Own(&'a str),
    /// All of them.
    Any,
}

/// The concepts.
#[derive(Default)]
pub(super) struct Concepts {
    languages: Vec<String>,
    rows: Vec<Vec<Vec<String>>>,
    /// The first term of each concept in each language, as it is written.
    written: Vec<Vec<String>>,
    /// The concept of every English term; of two, the one that the term is the name of.
    named: BTreeMap<String, usize>,
}

impl Concepts {
    pub(super) fn read(text: &str) -> Self {
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        let head = lines.next().unwrap_or_default();
        let terms = |cell: &str| -> Vec<String> {
            cell.split(',')
                .map(fold)
                .filter(|term| !term.is_empty())
                .collect()
        };
        let first = |cell: &str| cell.split(',').next().unwrap_or_default().trim().to_owned();
        let mut concepts = Self {
            languages: head.split('\t').map(str::to_owned).collect(),
            ..Self::default()
        };
        for (row, line) in lines.enumerate() {
            concepts.rows.push(line.split('\t').map(terms).collect());
            concepts.written.push(line.split('\t').map(first).collect());
            for (at, term) in concepts.rows[row].iter().take(1).flatten().enumerate() {
                if at == 0 || !concepts.named.contains_key(term) {
                    concepts.named.insert(term.clone(), row);
                }
            }
        }
        concepts
    }

    /// Whether there are words of this language (BCP 47, without region) beside the English ones.
    pub(super) fn translates(&self, language: &str) -> bool {
        self.languages.iter().skip(1).any(|known| known == language)
    }

    /// What English words are about, as people say it in another language: the concepts in order, the longest terms
    /// before shorter ones, each once. Empty where there is none.
    pub(super) fn translated(&self, words: &[&str], language: &str) -> Vec<&str> {
        let column = self.languages.iter().position(|known| known == language);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = (at + 1..=words.len()).rev().find_map(|end| {
                let forms = forms(&words[at..end].join(" "));
                forms
                    .iter()
                    .find_map(|form| self.named.get(form))
                    .map(|row| (row, end))
            });
            let said = longest.and_then(|(row, _)| self.written[*row].get(column?));
            found.extend(said.filter(|said| !said.is_empty()).map(String::as_str));
            at = longest.map_or(at + 1, |(_, end)| end);
        }
        let mut known = BTreeSet::new();
        found.retain(|said| known.insert(*said));
        found
    }

    /// The English terms of the concepts that folded words fit, with how well they do.
    pub(super) fn meant<'a>(&'a self, typed: &'a str, tongue: Tongue<'a>) -> impl Iterator<Item = Meant<'a>> {
        let counts = move |language: &str| match tongue {
            Tongue::Own(own) => language == "en" || language == own,
            Tongue::Any => true,
        };
        self.rows.iter().filter_map(move |row| {
            let spoken = row
                .iter()
                .zip(&self.languages)
                .filter(|(_, language)| counts(language));
            let (fit, aside) = spoken
                .flat_map(|(terms, _)| terms.iter().enumerate())
                .filter_map(|(at, term)| Some((fit(typed, term)?, at > 0)))
                .min()?;
            let english = row.first()?.as_slice();
            Some(Meant { fit, aside, english })
        })
    }
}

/// A concept that somebody may mean.
pub(super) struct Meant<'a> {
    /// How well the typed words fit one of its terms.
    pub(super) fit: Fit,
    /// Whether that term is not the first of its language, so that what else is near the concept may be far from it.
    pub(super) aside: bool,
    /// The concept's English terms, its own name first.
    pub(super) english: &'a [String],
}

fn fit(typed: &str, term: &str) -> Option<Fit> {
    if term == typed {
        Some(Fit::Whole)
    } else if term.starts_with(typed) {
        Some(Fit::Beginning)
    } else {
        let later = term.split(' ').skip(1).any(|word| word.starts_with(typed));
        later.then_some(Fit::Middle)
    }
}

/// An English word as one and as many.
pub(super) fn forms(word: &str) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([word.to_owned(), format!("{word}s")]);
    if word.len() > 3 && !word.ends_with("ss") {
        forms.extend(word.strip_suffix('s').map(str::to_owned));
    }
    forms
}
