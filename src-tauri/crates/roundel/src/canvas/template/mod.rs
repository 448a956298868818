//! Worksheets: which boxes a canvas has, what they ask, and where the answers go. A template is a JSON file; the three
//! of the program lie in `assets/canvases`, and a facilitator may write their own.

mod bundled;
mod feeds;
mod read;

use std::collections::BTreeMap;

use roundel_badge::credential::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use bundled::bundled;
pub use feeds::{Feeds, Lasts};

use super::words::{Text, Word};

/// The version of template files that this program writes and reads.
pub const VERSION: u32 = 1;

/// The longest answer that fits on one line, in letters: boxes with a larger limit take several lines.
pub const ONE_LINE: u16 = 140;

/// A worksheet.
///
/// # Guarantees
/// Ids are unique among sections and among boxes, every text is there in [`Template::language`], and what a box feeds
/// and how it may be answered fit together; reading checks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "read::Written")]
pub struct Template {
    version: u32,
    id: Word,
    language: Language,
    name: Text,
    about: Text,
    sections: Vec<Section>,
}

/// Boxes that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Stable, unique among the sections.
    pub id: Word,
    /// What stands above the boxes.
    pub title: Text,
    /// The boxes, in the order in which they are answered.
    pub boxes: Vec<CanvasBox>,
}

/// A question with room for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CanvasBox {
    /// Stable, unique in the template.
    pub id: Word,
    /// The question, short.
    pub prompt: Text,
    /// One or two sentences that help; the annotated canvas shows them.
    pub note: Text,
    /// An answer as it could be given in each place; the annotated canvas shows them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub examples: BTreeMap<Setting, Text>,
    /// The words above the answers where they become a part of the criteria.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Text>,
    /// The only answers that are possible; any text where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
    /// Where the answer goes.
    pub feeds: Feeds,
    /// The most letters of an answer (see [`letters`](super::letters)). Default: 1000.
    #[serde(default = "usual_limit", skip_serializing_if = "is_usual")]
    pub limit: u16,
    /// Whether it takes several answers, one below the other. Default: one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub several: bool,
    /// How many minutes it should take.
    pub minutes: u8,
}

fn usual_limit() -> u16 {
    1000
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_usual(limit: &u16) -> bool {
    *limit == usual_limit()
}

/// Where a canvas is worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// A school.
    School,
    /// A museum.
    Museum,
    /// A library.
    Library,
    /// Youth work.
    YouthWork,
}

impl Setting {
    /// Every setting, in the order in which they are shown.
    pub const ALL: &[Self] = &[Self::School, Self::Museum, Self::Library, Self::YouthWork];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Museum => "museum",
            Self::Library => "library",
            Self::YouthWork => "youth work",
        }
    }
}

/// One of the answers to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The answer as it is kept: the same in every language.
    pub word: String,
    /// What it means.
    pub text: Text,
}

impl CanvasBox {
    /// Whether an answer is a single line.
    pub fn one_line(&self) -> bool {
        self.limit <= ONE_LINE
    }

    /// Returns what an answer means: of a choice its text, else the answer itself.
    pub(crate) fn meant<'a>(&'a self, said: &'a str, language: &Language, base: &Language) -> &'a str {
        self.choice(said)
            .map_or(said, |choice| choice.text.get(language, base))
    }

    /// Returns the choice with this word.
    pub(super) fn choice(&self, word: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.word == word)
    }

    /// Returns the choice that a person means by its word or by its text in any language.
    pub(super) fn chosen(&self, meant: &str) -> Option<&Choice> {
        let small = meant.to_lowercase();
        let is_meant = |choice: &&Choice| {
            let mut names = choice
                .text
                .all()
                .map(|(_, text)| text)
                .chain([choice.word.as_str()]);
            names.any(|name| name.to_lowercase() == small)
        };
        // The word as it is kept comes first: it must mean the same whenever it is read.
        self.choice(meant).or_else(|| self.choices.iter().find(is_meant))
    }
}

impl Template {
    /// Reads a template file.
    ///
    /// # Errors
    /// Says in which box something is wrong, and what.
    pub fn from_json(json: &[u8]) -> Result<Self, super::Fault> {
        read::template(json)
    }

    /// Returns the file, indented.
    pub fn to_json(&self) -> String {
        super::pretty(self)
    }

    /// Returns its id.
    pub fn id(&self) -> &Word {
        &self.id
    }

    /// Returns the language in which every text is there.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Returns its name.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// Returns what it is for, in a sentence or two.
    pub fn about(&self) -> &Text {
        &self.about
    }

    /// Returns its sections.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// Returns its boxes, in the order in which they are answered.
    pub fn boxes(&self) -> impl Iterator<Item = &CanvasBox> {
        self.sections.iter().flat_map(|section| &section.boxes)
    }

    /// Returns a box by its id.
    pub fn find(&self, id: &str) -> Option<&CanvasBox> {
        self.boxes().find(|b| b.id.as_str() == id)
    }

    /// Returns how many minutes all boxes together should take.
    pub fn minutes(&self) -> u32 {
        self.boxes().map(|b| u32::from(b.minutes)).sum()
    }

    /// Returns the template with its texts in one language alone, and in its own where those are missing.
    #[must_use]
    pub fn for_language(mut self, language: &Language) -> Self {
        let base = self.language.clone();
        self.name.keep(language, &base);
        self.about.keep(language, &base);
        for section in &mut self.sections {
            section.title.keep(language, &base);
            for b in &mut section.boxes {
                let lead = b.lead.iter_mut();
                let choices = b.choices.iter_mut().map(|choice| &mut choice.text);
                let texts = lead.chain(b.examples.values_mut()).chain(choices);
                texts
                    .chain([&mut b.prompt, &mut b.note])
                    .for_each(|text| text.keep(language, &base));
            }
        }
        self
    }
}
