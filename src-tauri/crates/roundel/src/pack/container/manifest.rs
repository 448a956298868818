//! What a pack says about itself.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Limits;

/// The format that this program writes and reads.
pub const FORMAT: u64 = 1;

/// What a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A workshop to start from: its document, worksheets, checklists, palettes, designs, the issuer's card.
    Start,
    /// What was made on one laptop, coming back.
    Work,
    /// Who the seats and nicknames are.
    Roster,
    /// Awards that were given, with their credentials.
    Awards,
    /// A whole catalogue with its keys.
    Backup,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Start, Self::Work, Self::Roster, Self::Awards, Self::Backup];

    /// Whether it is always locked with a passphrase.
    pub fn is_locked(self) -> bool {
        matches!(self, Self::Roster | Self::Awards | Self::Backup)
    }

    /// Its word, as in the manifest and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Work => "work",
            Self::Roster => "roster",
            Self::Awards => "awards",
            Self::Backup => "backup",
        }
    }

    /// Returns what packs of this kind may cost.
    pub fn limits(self) -> Limits {
        match self {
            Self::Backup => Limits::BACKUP,
            _ => Limits::PACK,
        }
    }

    /// What it is called in a sentence.
    pub fn what(self) -> &'static str {
        match self {
            Self::Start => "a workshop to start from",
            Self::Work => "work from a laptop",
            Self::Roster => "a roster",
            Self::Awards => "a pack of awards",
            Self::Backup => "a backup",
        }
    }
}

/// The manifest of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Always [`FORMAT`].
    pub format: u64,
    /// What it is for.
    pub kind: Kind,
    /// Who made it.
    pub maker: Maker,
    /// When, by the maker's clock, UTC to the second.
    pub made: Timestamp,
    /// The workshop that it belongs to, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workshop: Option<Topic>,
    /// What it carries.
    pub entries: Vec<Entry>,
}

/// Who made a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maker {
    /// The laptop.
    pub device: Uuid,
    /// Its seat, or what its people call it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<String>,
    /// The version of the program, as in `roundel 0.1.0`.
    pub program: String,
}

/// The workshop of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub title: String,
}

/// One thing that a pack carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name in the ZIP.
    pub name: String,
    /// Its length unpacked, in bytes.
    pub length: u64,
    /// SHA-256 of its bytes, hexadecimal in small letters.
    pub sha256: String,
}
