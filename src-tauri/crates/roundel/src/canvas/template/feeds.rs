//! Where answers go.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an answer becomes: a field of the badge, or something for those who make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Feeds {
    /// The badge's name.
    Name,
    /// Its description.
    Description,
    /// Its criteria.
    Criteria,
    /// What shows that it was earned; becomes the end of the criteria, for Open Badges 3.0 has no field of its own.
    Evidence,
    /// Entries of frameworks: a name and a link.
    Alignment,
    /// How long it counts; the choices are words of [`Lasts`].
    Expiry,
    /// What kind of badge it is; the choices are words of the standard.
    AchievementType,
    /// Words to find it by.
    Tag,
    /// What comes before and after it.
    Pathway,
    /// What it looks like.
    Artwork,
    /// Who gives it.
    Issuer,
    /// Nothing that others see.
    Private,
    /// Nothing that others see, but the board of closing questions of a workshop.
    Closing,
}

impl Feeds {
    /// The word by which data knows it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Description => "description",
            Self::Criteria => "criteria",
            Self::Evidence => "evidence",
            Self::Alignment => "alignment",
            Self::Expiry => "expiry",
            Self::AchievementType => "achievement-type",
            Self::Tag => "tag",
            Self::Pathway => "pathway",
            Self::Artwork => "artwork",
            Self::Issuer => "issuer",
            Self::Private => "private",
            Self::Closing => "closing",
        }
    }

    /// Whether a badge has only one of it, so that one box with one answer must say it.
    pub(super) fn is_single(self) -> bool {
        matches!(self, Self::Name | Self::Expiry | Self::AchievementType)
    }
}

/// How long a badge counts from the day on which it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lasts {
    /// For ever.
    Forever,
    /// For so many months, from 1 to 1200.
    Months(u16),
}

impl Lasts {
    /// What its words look like, for messages.
    pub const EXPECTED: &str = "\"never\" or a time such as \"6-months\" or \"2-years\"";

    /// Reads a word such as `never`, `6-months` or `2-years`.
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "never" {
            return Some(Self::Forever);
        }
        let (number, unit) = word.split_once('-')?;
        let number: u16 = number.parse().ok()?;
        let months = match unit {
            "month" | "months" => number,
            "year" | "years" => number.checked_mul(12)?,
            _ => return None,
        };
        (1..=1200).contains(&months).then_some(Self::Months(months))
    }
}
