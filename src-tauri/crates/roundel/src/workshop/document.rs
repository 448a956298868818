//! What a workshop is.

use jiff::Timestamp;
use jiff::civil::Date;
use roundel_badge::credential::{Language, Profile};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::board::Note;
use super::groups::Group;
use super::stickers::Sticker;
use crate::canvas::template::{self, Template};
use crate::canvas::{Fault, Label, NotALabel, Word};

/// The version of workshop documents that this program writes and reads.
pub const VERSION: u32 = 1;

/// The most seats.
pub const MOST_SEATS: usize = 200;

/// The longest timer, in minutes: a working day.
pub const MOST_MINUTES: u16 = 480;

/// The most languages, palettes or starters that are offered.
pub const MOST_OFFERS: usize = 100;

/// A workshop. Fields may be changed freely: [`Self::from_json`] and [`Self::to_json`] check that they go together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    pub(super) version: u32,
    /// Which workshop.
    pub id: Uuid,
    /// What people call it.
    pub name: Label,
    /// The language of its name and of those who run it.
    pub language: Language,
    /// When it was planned.
    pub made: Timestamp,
    /// The day on which it takes place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Label>,
    /// Who invites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<Label>,
    /// The questions that people answer.
    pub template: Worksheet,
    /// How long the timer runs, from 1 to [`MOST_MINUTES`]. Default: 20.
    pub minutes: u16,
    /// Who takes part: seats or nicknames, each once, at most [`MOST_SEATS`]. Work is signed with these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<Label>,
    /// Who works together; nobody is in two groups.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The languages to choose from, at most [`MOST_OFFERS`]; all that there are where empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// The palettes to choose from, likewise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub palettes: Vec<Word>,
    /// The designs to start from, likewise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub starters: Vec<Word>,
    /// The card of the issuer who will give the badges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Profile>,
    /// What may be photographed.
    pub photos: Photos,
    /// The last day on which names and nicknames may be kept.
    pub keep_until: Date,
    /// The board of closing questions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// What people stuck onto works on the wall.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stickers: Vec<Sticker>,
}

/// The questions that people answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worksheet {
    /// A worksheet of the program, by its id.
    Id(Word),
    /// One of the facilitator's own.
    Own(Box<Template>),
}

impl Worksheet {
    /// Returns the worksheet. None where the program has none of this id.
    pub fn template(&self) -> Option<&Template> {
        match self {
            Self::Id(id) => template::bundled().iter().find(|template| template.id() == id),
            Self::Own(template) => Some(template),
        }
    }

    /// Names a worksheet by its id where the program has the same, and else carries it.
    pub fn of(template: Template) -> Self {
        if template::bundled().contains(&template) {
            Self::Id(template.id().clone())
        } else {
            Self::Own(Box::new(template))
        }
    }
}

/// What may be photographed, as the facilitator agreed with the people and, of children, with their families.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Photos {
    /// Nothing.
    #[default]
    None,
    /// Drawings and things, no people.
    Things,
    /// People, too: a signed consent of everybody in the picture is there.
    People,
}

impl Photos {
    /// Every choice, with its word and what it means.
    pub const ALL: &[(Self, &str, &str)] = &[
        (Self::None, "none", "no photos"),
        (
            Self::Things,
            "things",
            "photos of drawings and things, not of people",
        ),
        (Self::People, "people", "photos of people who signed a consent"),
    ];
}

impl Workshop {
    /// Plans a workshop of twenty minutes with the six questions, without seats yet.
    pub fn new(id: Uuid, name: Label, language: Language, made: Timestamp, keep_until: Date) -> Self {
        Self {
            version: VERSION,
            id,
            name,
            language,
            made,
            date: None,
            place: None,
            host: None,
            template: Worksheet::Id(template::bundled()[0].id().clone()),
            minutes: 20,
            seats: Vec::new(),
            groups: Vec::new(),
            languages: Vec::new(),
            palettes: Vec::new(),
            starters: Vec::new(),
            issuer: None,
            photos: Photos::None,
            keep_until,
            notes: Vec::new(),
            stickers: Vec::new(),
        }
    }

    /// Finds the seat that a person means by its label, in small letters or large, or by its number, from 1.
    pub fn seat(&self, meant: &str) -> Option<&Label> {
        let small = meant.trim().to_lowercase();
        let named = |seat: &&Label| seat.as_str().to_lowercase() == small;
        let by_name = self.seats.iter().find(named);
        by_name.or_else(|| self.seats.get(small.parse::<usize>().ok()?.checked_sub(1)?))
    }

    /// Puts other seats into the place of those that there are. Who keeps the label stays in the group.
    pub fn reseat(&mut self, seats: Vec<Label>) {
        for group in &mut self.groups {
            group.members.retain(|member| seats.contains(&member.seat));
        }
        self.groups.retain(|group| !group.members.is_empty());
        self.seats = seats;
    }

    /// Takes out who took part: seats are numbered anew, and notes have no author. What was said stays.
    pub fn forget_people(&mut self) {
        let numbered = seats("Seat", self.seats.len()).expect("a word and a number are a label");
        for member in self.groups.iter_mut().flat_map(|group| &mut group.members) {
            let place = self.seats.iter().position(|seat| *seat == member.seat);
            member.seat = numbered[place.expect("members have seats, reading checks it")].clone();
        }
        self.seats = numbered;
        for note in &mut self.notes {
            note.author = None;
        }
    }
}

/// Returns the labels `Seat 1` to `Seat 12` for the word `Seat`.
///
/// # Errors
/// When the word is too long for a label.
pub fn seats(word: &str, count: usize) -> Result<Vec<Label>, NotALabel> {
    (1..=count)
        .map(|number| format!("{word} {number}").parse())
        .collect()
}

impl Workshop {
    /// Reads a workshop from bytes that may come from a stranger.
    ///
    /// # Errors
    /// Says in which group or note something is wrong, and what.
    pub fn from_json(json: &[u8]) -> Result<Self, Fault> {
        super::read::read(json)
    }

    /// Returns the document, indented; the same workshop always gives the same text.
    ///
    /// # Errors
    /// Where [`Self::from_json`] would not read it again.
    pub fn to_json(&self) -> Result<String, Fault> {
        super::read::check(self)?;
        let json = crate::canvas::pretty(self);
        super::read::room(json.len())?;
        Ok(json)
    }
}
