//! What somebody looks for, and what was found.

use std::str::FromStr;

use jiff::Timestamp;
use serde::{Serialize, Serializer};
use uuid::Uuid;

use crate::catalogue::{Kind, UnknownKind};

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A document of this kind.
    Document(Kind),
    /// A badge that somebody was given.
    Award,
}

impl What {
    /// Returns its word: that of the kind, or `award`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Document(kind) => kind.word(),
            Self::Award => "award",
        }
    }
}

impl FromStr for What {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        if word == Self::Award.word() {
            return Ok(Self::Award);
        }
        word.parse().map(Self::Document)
    }
}

impl Serialize for What {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What was typed so far: every word of it must begin a word of what is found. Empty finds everything.
    pub text: String,
    /// Only these; all if empty.
    pub what: Vec<What>,
    /// Only of this workshop.
    pub workshop: Option<Uuid>,
    /// Only of this author; of an award, only of this group.
    pub author: Option<String>,
    /// Only in this state. An award is `signed`, `written`, or `superseded` by a later one.
    pub state: Option<String>,
    /// The most that are found.
    pub limit: u32,
}

impl Question {
    /// The most that are found unless somebody asks for more.
    pub const LIMIT: u32 = 50;

    /// Asks for a text, without filters.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            what: Vec::new(),
            workshop: None,
            author: None,
            state: None,
            limit: Self::LIMIT,
        }
    }

    pub(super) fn wants(&self, what: What) -> bool {
        self.what.is_empty() || self.what.contains(&what)
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// What it is.
    pub what: What,
    /// Its id: of a document a UUID, of an award that of the credential.
    pub id: String,
    /// What it is called: a title, or who earned a badge.
    pub title: String,
    /// Of an award the name of the badge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge: Option<String>,
    /// Of an award the day on which it was earned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded: Option<String>,
    /// The id of its workshop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workshop: Option<String>,
    /// Who made it; of an award the earner's group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// A word for how far it has come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it was changed last; of an award when it was signed.
    pub at: Timestamp,
}
