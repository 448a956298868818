//! Are the criteria good? Is there something to do, can somebody else check it, is evidence named, is it readable?
//!
//! The check knows words, not meanings: it helps people to look again, and what it finds is advice.

mod checklist;
mod lists;

use std::collections::BTreeSet;

use roundel_badge::credential::Language;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

pub use checklist::{Checklist, Question};

use self::lists::{Lists, Tokens};
use super::document::Canvas;
use super::sheet::Entry;
use super::template::Feeds;
use super::words::{Word, first, letters, wider};

/// The most letters of all criteria together that people read to the end.
const MOST_LETTERS: usize = 1200;
/// The most words of a sentence.
const MOST_WORDS: usize = 25;
/// The most letters of a sentence in languages that put no spaces between words.
const MOST_LETTERS_OF_SENTENCE: usize = 80;
/// Languages that put no spaces between words.
const WITHOUT_SPACES: [&str; 8] = ["zh", "ja", "th", "lo", "km", "my", "yue", "bo"];

/// Something to look at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was found.
    #[serde(flatten)]
    pub kind: Kind,
    /// What should be done about it.
    pub weight: Weight,
    /// The box that it is about; None where it is about all, or the canvas has no such box.
    #[serde(rename = "box")]
    pub place: Option<Word>,
    /// The same in a sentence.
    pub message: String,
}

/// What the check can find.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
#[non_exhaustive]
pub enum Kind {
    /// Nothing says how the badge is earned.
    NoCriteria,
    /// An answer has no doing word.
    NoVerb,
    /// An answer names what nobody can see: understanding, knowing.
    Unseen,
    /// Nothing says what shows it.
    NoEvidence,
    /// A sentence is too long.
    LongSentence,
    /// All criteria together are too long.
    TooLong,
    /// The checklist has a question about it.
    Checklist {
        /// Which question.
        question: Word,
    },
    /// There is no list of words for a language.
    OnlyLength {
        /// The language.
        language: Language,
    },
}

/// How much a finding asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Something should be written otherwise.
    Change,
    /// Somebody should think about it; no program can.
    Think,
    /// Something was not looked at.
    Note,
}

/// Checks the criteria of a canvas, and asks the questions of a checklist. The most important comes first.
pub fn check(canvas: &Canvas, checklist: Option<&Checklist>) -> Vec<Finding> {
    let sheet = canvas.sheet();
    let of = |wanted: Feeds| -> Vec<&Entry> {
        let feeds = |entry: &&Entry| canvas.template().find(entry.place.as_str()).map(|b| b.feeds);
        sheet
            .entries()
            .iter()
            .filter(|entry| feeds(entry) == Some(wanted))
            .collect()
    };
    let (criteria, evidence) = (of(Feeds::Criteria), of(Feeds::Evidence));
    let place = |feeds| {
        let mut boxes = canvas.template().boxes();
        boxes.find(|b| b.feeds == feeds).map(|b| b.id.clone())
    };
    if criteria.is_empty() {
        let message = "Nobody can know yet how it is earned. Write down what somebody must do";
        return vec![change(
            Kind::NoCriteria,
            place(Feeds::Criteria),
            message.to_owned(),
        )];
    }
    let mut findings: Vec<_> = criteria.iter().filter_map(|entry| doing(entry)).collect();
    if evidence.is_empty() && !names_evidence(&criteria) {
        let message =
            "Nothing says what shows it. Name a photo, a link, an object, or somebody who looks at it";
        let place = place(Feeds::Evidence).or_else(|| place(Feeds::Criteria));
        findings.push(change(Kind::NoEvidence, place, message.to_owned()));
    }
    let readable: Vec<_> = of(Feeds::Description)
        .into_iter()
        .chain(criteria)
        .chain(evidence)
        .collect();
    findings.extend(readable.iter().flat_map(|entry| long_sentences(entry)));
    let total: usize = of(Feeds::Criteria)
        .iter()
        .map(|entry| letters(&entry.wording.text))
        .sum();
    if total > MOST_LETTERS {
        let message = format!(
            "The criteria have {total} letters. With at most {MOST_LETTERS}, people read them to the end"
        );
        findings.push(change(Kind::TooLong, place(Feeds::Criteria), message));
    }
    findings.extend(
        checklist
            .into_iter()
            .flat_map(|list| list.ask(canvas.language(), &readable)),
    );
    findings.extend(only_length(&readable));
    findings.sort_by_key(|finding| finding.weight);
    findings
}

fn change(kind: Kind, place: Option<Word>, message: String) -> Finding {
    Finding {
        kind,
        weight: Weight::Change,
        place,
        message,
    }
}

/// Is there something to do that somebody can see?
fn doing(entry: &Entry) -> Option<Finding> {
    let lists = Lists::of(&entry.wording.language)?;
    let tokens = Tokens::new(&entry.wording.text);
    if lists.verbs.find(&tokens).is_some() {
        return None;
    }
    let (shown, place, such) = (
        first(&entry.wording.text, 60),
        Some(entry.place.clone()),
        &lists.such,
    );
    Some(match lists.vague.find(&tokens) {
        Some(vague) => {
            let message = format!(
                "{shown:?}: nobody can see {vague:?}. What does somebody do who can do it? Try a word such as {such}"
            );
            change(Kind::Unseen, place, message)
        }
        None => {
            let message = format!("{shown:?} has no doing word that Roundel knows. Try one such as {such}");
            change(Kind::NoVerb, place, message)
        }
    })
}

/// Whether the criteria themselves say what shows them; where no list says so, nobody is accused.
fn names_evidence(criteria: &[&Entry]) -> bool {
    criteria.iter().any(|entry| {
        Lists::of(&entry.wording.language)
            .is_none_or(|lists| lists.evidence.find(&Tokens::new(&entry.wording.text)).is_some())
    })
}

fn long_sentences(entry: &Entry) -> Vec<Finding> {
    let without_spaces = wider(&entry.wording.language).any(|tag| WITHOUT_SPACES.contains(&tag));
    let long = |sentence: &str| {
        let message = if without_spaces {
            let found = letters(sentence);
            (found > MOST_LETTERS_OF_SENTENCE).then(|| format!("has {found} letters"))
        } else {
            let found = sentence.unicode_words().count();
            (found > MOST_WORDS).then(|| format!("has {found} words"))
        }?;
        let shown = first(sentence.trim(), 40);
        let message = format!("The sentence {shown:?} {message}. Make two of it");
        Some(change(Kind::LongSentence, Some(entry.place.clone()), message))
    };
    let lines = entry.wording.text.lines();
    lines
        .flat_map(UnicodeSegmentation::unicode_sentences)
        .filter_map(long)
        .collect()
}

/// Says honestly for which languages nothing but length could be looked at.
fn only_length(entries: &[&Entry]) -> Vec<Finding> {
    let languages: BTreeSet<_> = entries.iter().map(|entry| &entry.wording.language).collect();
    let unknown = languages
        .into_iter()
        .filter(|language| Lists::of(language).is_none());
    unknown
        .map(|language| Finding {
            message: format!("Roundel has no list of words for the language {language:?} yet; it looked at the length alone", language = language.as_str()),
            kind: Kind::OnlyLength { language: language.clone() },
            weight: Weight::Note,
            place: None,
        })
        .collect()
}
