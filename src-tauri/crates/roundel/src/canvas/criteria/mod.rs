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

/// An answer as others read it: of a choice, what that means.
#[derive(Debug)]
struct Said {
    place: Word,
    feeds: Feeds,
    text: String,
    language: Language,
    chosen: bool,
}

/// Checks the criteria of a canvas, and asks the questions of a checklist. The most important comes first.
pub fn check(canvas: &Canvas, checklist: Option<&Checklist>) -> Vec<Finding> {
    let said = said(canvas);
    let mut criteria = said
        .iter()
        .filter(|said| said.feeds == Feeds::Criteria)
        .peekable();
    if criteria.peek().is_none() {
        let message = "Nobody can know yet how it is earned. Write down what somebody must do";
        return vec![change(
            Kind::NoCriteria,
            place(canvas, Feeds::Criteria),
            message.to_owned(),
        )];
    }
    let mut findings: Vec<_> = criteria.filter_map(doing).collect();
    findings.extend(evidence(canvas, &said));
    findings.extend(said.iter().flat_map(long_sentences));
    findings.extend(too_long(canvas, &said));
    findings.extend(
        checklist
            .into_iter()
            .flat_map(|list| list.ask(canvas.language(), &said)),
    );
    findings.extend(only_length(&said));
    findings.sort_by_key(|finding| finding.weight);
    findings
}

/// What the canvas says to others.
fn said(canvas: &Canvas) -> Vec<Said> {
    let base = canvas.template().language();
    let said = |entry: &Entry| {
        let b = canvas.template().find(entry.place.as_str())?;
        let public = matches!(b.feeds, Feeds::Description | Feeds::Criteria | Feeds::Evidence);
        let (chosen, word) = (b.choice(&entry.wording.text), entry.wording.text.as_str());
        let text = chosen.map_or(word, |choice| choice.text.get(canvas.language(), base));
        let language = chosen.map(|choice| choice.text.language(canvas.language(), base));
        public.then(|| Said {
            place: b.id.clone(),
            feeds: b.feeds,
            text: text.to_owned(),
            language: language.unwrap_or_else(|| entry.wording.language.clone()),
            chosen: chosen.is_some(),
        })
    };
    canvas.sheet().entries().iter().filter_map(said).collect()
}

/// The first box that feeds something.
fn place(canvas: &Canvas, feeds: Feeds) -> Option<Word> {
    let mut boxes = canvas.template().boxes();
    boxes.find(|b| b.feeds == feeds).map(|b| b.id.clone())
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
fn doing(said: &Said) -> Option<Finding> {
    let lists = Lists::of(&said.language)?;
    let tokens = Tokens::new(&said.text);
    if lists.verbs.find(&tokens).is_some() {
        return None;
    }
    let (shown, such) = (first(&said.text, 60), &lists.such);
    let (kind, message) = match lists.vague.find(&tokens) {
        Some(vague) => (
            Kind::Unseen,
            format!(
                "\"{shown}\": nobody can see \"{vague}\". What does somebody do who can do it? Try a word such as {such}"
            ),
        ),
        None => (
            Kind::NoVerb,
            format!("\"{shown}\" has no doing word that Roundel knows. Try one such as {such}"),
        ),
    };
    Some(change(kind, Some(said.place.clone()), message))
}

/// Does anything say what shows it? In a language without a list nobody is accused.
fn evidence(canvas: &Canvas, said: &[Said]) -> Option<Finding> {
    let names = |said: &Said| {
        let has_word = |lists: &Lists| lists.evidence.find(&Tokens::new(&said.text)).is_some();
        match said.feeds {
            Feeds::Evidence if !said.chosen => true,
            Feeds::Description => false,
            _ => Lists::of(&said.language).is_none_or(has_word),
        }
    };
    if said.iter().any(names) {
        return None;
    }
    let message = "Nothing says what shows it. Name a photo, a link, an object, or somebody who looks at it";
    let place = place(canvas, Feeds::Evidence).or_else(|| place(canvas, Feeds::Criteria));
    Some(change(Kind::NoEvidence, place, message.to_owned()))
}

fn long_sentences(said: &Said) -> Vec<Finding> {
    let without_spaces = wider(&said.language).any(|tag| WITHOUT_SPACES.contains(&tag));
    let long = |sentence: &str| {
        let (found, most, what) = if without_spaces {
            (letters(sentence), MOST_LETTERS_OF_SENTENCE, "letters")
        } else {
            (sentence.unicode_words().count(), MOST_WORDS, "words")
        };
        let shown = first(sentence.trim(), 40);
        let message = format!("The sentence \"{shown}\" has {found} {what}. Make two of it");
        (found > most).then(|| change(Kind::LongSentence, Some(said.place.clone()), message))
    };
    let sentences = said.text.lines().flat_map(UnicodeSegmentation::unicode_sentences);
    sentences.filter_map(long).collect()
}

fn too_long(canvas: &Canvas, said: &[Said]) -> Option<Finding> {
    let criteria = said.iter().filter(|said| said.feeds == Feeds::Criteria);
    let total: usize = criteria.map(|said| letters(&said.text)).sum();
    let message = format!(
        "The criteria have {total} letters. With at most {MOST_LETTERS}, people read them to the end"
    );
    (total > MOST_LETTERS).then(|| change(Kind::TooLong, place(canvas, Feeds::Criteria), message))
}

/// Says honestly for which languages nothing but length could be looked at.
fn only_length(said: &[Said]) -> Vec<Finding> {
    let languages: BTreeSet<_> = said.iter().map(|said| &said.language).collect();
    let unknown = languages
        .into_iter()
        .filter(|language| Lists::of(language).is_none());
    let note = |language: &Language| Finding {
        message: format!(
            "Roundel has no list of words for the language {:?} yet; it looked at the length alone",
            language.as_str()
        ),
        kind: Kind::OnlyLength {
            language: language.clone(),
        },
        weight: Weight::Note,
        place: None,
    };
    unknown.map(note).collect()
}
