//! Issuing: an [`Order`] becomes a [`Plan`] that can be looked at, and the plan becomes badges in a folder.
//!
//! Nobody gets the same badge from the same issuer twice. Every credential is kept in the catalogue before its file is
//! written; so whatever interrupts a run, the same order continues it with the credentials that are signed already.
//! What was given wrongly is not taken back: a [`Correction`] gives a new award, which supersedes the old one. What was lost
//! with a stick is written [`again`].

mod account;
mod again;
mod correction;
mod credential;
pub mod dates;
pub mod earner;
mod ledger;
mod make;
mod perform;
mod picture;
mod pictures;
mod plan;
mod press;
mod survey;
mod unmade;
mod wreck;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::str::FromStr;

use jiff::civil::Date;
use roundel_art::{design::Design, raster::Px};
use roundel_badge::credential::{Achievement, Evidence};
use uuid::Uuid;

pub use account::{LARGE_FILE, elsewhere};
pub use again::{AgainError, Holders, again};
pub use correction::{Correction, CorrectionError};
pub use credential::{TrialError, told};
pub use earner::Identity;
pub use perform::{Done, IssueError, Trouble, perform};
pub use picture::PictureError;
pub use plan::{Line, NewAward, Plan, PlanError, Step};
pub use survey::{Known, SurveyError, plan, plan_watched};
pub use unmade::Unmade;

use crate::catalogue::Issuer;
use crate::roster::Roster;

/// The kind of file that carries a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Format {
    /// Pixels.
    #[default]
    Png,
    /// Shapes; text as outlines.
    Svg,
}

impl Format {
    /// Returns the ending of file names, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

/// A word that names no [`Format`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected png or svg, found {0:?}")]
pub struct UnknownFormat(String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Self, UnknownFormat> {
        match word {
            "png" => Ok(Self::Png),
            "svg" => Ok(Self::Svg),
            _ => Err(UnknownFormat(word.to_owned())),
        }
    }
}

/// What to do about those who have the badge already.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Repeat {
    /// Skip them.
    #[default]
    Skip,
    /// Give it to them again, as a new award.
    Again,
    /// Give it to the one person of the class list as a new award, which supersedes the award with this id.
    Correct(String),
}

/// What is to be given, to whom and how.
#[derive(Debug, Clone)]
pub struct Order {
    /// The badge. Two are the same if they have the same id.
    pub badge: Achievement,
    /// What it looks like.
    pub design: Design,
    /// The class.
    pub roster: Roster,
    /// The name of the class list's file, for the receipt.
    pub roster_file: String,
    /// What shows that somebody earned it, by the row, besides what the row says.
    pub evidence: BTreeMap<u32, Vec<Evidence>>,
    /// The workshop in which it was earned.
    pub workshop: Option<Uuid>,
    /// Who gives it.
    pub issuer: Issuer,
    /// The date of the award for everybody whose row has none. Default: today.
    pub awarded: Option<Date>,
    /// The last day on which the badge holds. Default: it holds for ever.
    pub expires: Option<Date>,
    /// What the badge says about its earner.
    pub identity: Identity,
    /// The kind of file.
    pub format: Format,
    /// The side of the picture.
    pub size: Px,
    /// What to do about those who have it already.
    pub repeat: Repeat,
    /// The folder for the badges; it is made where it is missing.
    pub folder: PathBuf,
}
