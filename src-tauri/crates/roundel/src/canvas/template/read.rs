//! Reading a template, and what must hold in it.

use std::collections::{BTreeMap, BTreeSet};

use roundel_badge::credential::{AchievementType, Language};
use serde::Deserialize;
use serde_json::Value;

use super::{CanvasBox, Feeds, Lasts, Section, Template, VERSION};
use crate::canvas::fault::{self, Fault, Place, Problem, count};
use crate::canvas::words::{Text, Word, is_longer, tidy_line};

/// A template as it stands in a file. Boxes are read one by one, so that a message can name the box.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    version: u32,
    id: Word,
    language: Language,
    name: Text,
    about: Text,
    sections: Vec<WrittenSection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSection {
    id: Word,
    title: Text,
    boxes: Vec<Value>,
}

/// Reads a template file.
pub(super) fn template(json: &[u8]) -> Result<Template, Fault> {
    fault::read::<Written>(json, VERSION)?.try_into()
}

impl TryFrom<Written> for Template {
    type Error = Fault;

    fn try_from(written: Written) -> Result<Self, Fault> {
        let sections: Result<_, _> = written.sections.into_iter().map(section).collect();
        let template = Self {
            version: written.version,
            id: written.id,
            language: written.language,
            name: written.name,
            about: written.about,
            sections: sections?,
        };
        check(&template)?;
        Ok(template)
    }
}

fn section(written: WrittenSection) -> Result<Section, Fault> {
    let read = |(number, value): (usize, Value)| {
        let id = value.get("id").and_then(Value::as_str).map(str::to_owned);
        let place = Place::Box(id.unwrap_or_else(|| format!("{} of {}", number + 1, written.id)));
        fault::part(&value).map_err(|problem| problem.at(&place))
    };
    let boxes: Result<_, _> = written.boxes.into_iter().enumerate().map(read).collect();
    Ok(Section {
        boxes: boxes?,
        id: written.id,
        title: written.title,
    })
}

fn check(template: &Template) -> Result<(), Fault> {
    let base = &template.language;
    let file = |problem: Problem| problem.at(&Place::File);
    fault::text("name", &template.name, base).map_err(file)?;
    fault::text("about", &template.about, base).map_err(file)?;
    count("sections", template.sections.len(), 1, 12).map_err(file)?;
    count("boxes", template.boxes().count(), 1, 60).map_err(file)?;
    let mut sections = BTreeSet::new();
    for section in &template.sections {
        let here = |problem: Problem| problem.at(&Place::Section(section.id.to_string()));
        fault::text("title", &section.title, base).map_err(here)?;
        if !sections.insert(&section.id) {
            return Err(here(Problem::Twice));
        }
    }
    let (mut ids, mut single) = (BTreeSet::new(), BTreeMap::new());
    for b in template.boxes() {
        let here = |problem: Problem| problem.at(&Place::Box(b.id.to_string()));
        if !ids.insert(&b.id) {
            return Err(here(Problem::Twice));
        }
        texts(b, base).map_err(here)?;
        rules(b).map_err(here)?;
        if b.feeds.is_single()
            && let Some(other) = single.insert(b.feeds, &b.id)
        {
            let (other, feeds) = (other.to_string(), b.feeds.word());
            return Err(here(Problem::FedTwice { other, feeds }));
        }
    }
    Ok(())
}

fn texts(b: &CanvasBox, base: &Language) -> Result<(), Problem> {
    fault::text("prompt", &b.prompt, base)?;
    fault::text("note", &b.note, base)?;
    for example in b.examples.values() {
        fault::text("example", example, base)?;
    }
    if let Some(lead) = &b.lead {
        fault::text("lead", lead, base)?;
    }
    for choice in &b.choices {
        fault::text("choice", &choice.text, base)?;
    }
    Ok(())
}

fn rules(b: &CanvasBox) -> Result<(), Problem> {
    count("letters as a limit", b.limit.into(), 1, 10_000)?;
    count("minutes", b.minutes.into(), 0, 240)?;
    count("choices", b.choices.len(), 0, 40)?;
    if b.several && b.feeds.is_single() {
        return Err(Problem::NotSeveral(b.feeds.word()));
    }
    if b.choices.is_empty() && matches!(b.feeds, Feeds::Expiry | Feeds::AchievementType) {
        return Err(Problem::NoChoices(b.feeds.word()));
    }
    let mut words = BTreeSet::new();
    for choice in &b.choices {
        let expected = match b.feeds {
            Feeds::Expiry if Lasts::from_word(&choice.word).is_none() => Lasts::EXPECTED,
            Feeds::AchievementType if !AchievementType::allows(&choice.word) => AchievementType::EXPECTED,
            _ if choice.word.is_empty() || is_longer(&choice.word, 40) => "a word of 1 to 40 letters",
            _ if tidy_line(&choice.word) != choice.word => "on one line without space around it",
            _ if !words.insert(&choice.word) => "there once only",
            _ => continue,
        };
        let word = choice.word.clone();
        return Err(Problem::Choice { word, expected });
    }
    Ok(())
}
