//! A town's or a school's own questions about every badge, in a file that they share.

use std::collections::{BTreeMap, BTreeSet};

use roundel_badge::credential::Language;
use serde::Deserialize;
use serde_json::Value;

use super::lists::{Tokens, WordList};
use super::{Finding, Kind, Said, Weight};
use crate::canvas::fault::{self, Fault, Place, Problem, count};
use crate::canvas::words::{Text, Word, wider};

/// The version of checklist files that this program reads.
const VERSION: u32 = 1;

/// Questions that somebody wants to be asked about every badge.
///
/// # Guarantees
/// Ids are unique, and every text is there in the language of the file; reading checks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    name: Text,
    language: Language,
    questions: Vec<Question>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable, unique in the file.
    pub id: Word,
    /// What is asked.
    pub ask: Text,
    /// By language, words separated by commas of which the canvas should have one; `glove*` stands for all that begin
    /// so. Without them, people are asked to think about it.
    #[serde(default)]
    words: BTreeMap<Language, WordList>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "version")]
    _version: u32,
    name: Text,
    language: Language,
    questions: Vec<Value>,
}

impl Checklist {
    /// Reads a checklist file.
    ///
    /// # Errors
    /// Says in which question something is wrong, and what.
    pub fn from_json(json: &[u8]) -> Result<Self, Fault> {
        let written: Written = fault::read(json, VERSION)?;
        let file = |problem: Problem| problem.at(&Place::File);
        fault::text("name", &written.name, &written.language).map_err(file)?;
        count("questions", written.questions.len(), 1, 50).map_err(file)?;
        let mut ids = BTreeSet::new();
        let mut questions = Vec::new();
        for (number, value) in written.questions.into_iter().enumerate() {
            let id = value.get("id").and_then(Value::as_str).map(str::to_owned);
            let place = Place::Question(id.unwrap_or_else(|| (number + 1).to_string()));
            let question = question(&value, &written.language).map_err(|problem| problem.at(&place))?;
            if !ids.insert(question.id.clone()) {
                return Err(Problem::Twice.at(&place));
            }
            questions.push(question);
        }
        Ok(Self {
            name: written.name,
            language: written.language,
            questions,
        })
    }

    /// Returns whose checklist it is.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// Returns its questions.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Asks those questions that the answers do not settle.
    pub(super) fn ask(&self, language: &Language, said: &[Said]) -> Vec<Finding> {
        let name = self.name.get(language, &self.language);
        let open = self.questions.iter().filter_map(|question| {
            let weight = question.open(said)?;
            Some(Finding {
                kind: Kind::Checklist {
                    question: question.id.clone(),
                },
                weight,
                place: None,
                message: format!("{name} asks: {}", question.ask.get(language, &self.language)),
            })
        });
        open.collect()
    }
}

fn question(value: &Value, base: &Language) -> Result<Question, Problem> {
    let question: Question = fault::part(value)?;
    fault::text("ask", &question.ask, base)?;
    match question.words.iter().find(|(_, words)| words.is_empty()) {
        Some((language, _)) => Err(Problem::NoWords {
            language: language.to_string(),
        }),
        None => Ok(question),
    }
}

impl Question {
    /// How much it still asks for; None where a word settles it.
    fn open(&self, said: &[Said]) -> Option<Weight> {
        let mut looked = false;
        for said in said {
            let words = wider(&said.language)
                .find_map(|tag| self.words.iter().find(|(language, _)| language.as_str() == tag));
            if let Some((_, words)) = words {
                looked = true;
                if words.find(&Tokens::new(&said.text)).is_some() {
                    return None;
                }
            }
        }
        Some(if looked { Weight::Change } else { Weight::Think })
    }
}
