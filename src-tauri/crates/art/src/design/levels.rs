//! One badge in several levels.

use serde::{Deserialize, Serialize};

use super::layer::is_default;

/// The levels of a badge. The design's layers are the base that all levels share; [`crate::level::at`] draws one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// How a level is marked.
    pub kind: LevelKind,
    /// How many there are, [`Levels::LEAST`] to [`Levels::most`].
    pub count: u32,
    /// What the levels are called, the lowest first, on the plate of [`LevelKind::Steps`]; fewer than `count` are
    /// completed with [`Levels::STEPS`]. Default: none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// Where a plate stands. Default: at the foot.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: LevelPlace,
}

/// How a level is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum LevelKind {
    /// A plate with a place for each level, and a star for each that was reached.
    Stars,
    /// The same with dots.
    Dots,
    /// An edge of bronze, silver, gold or platinum.
    Metals,
    /// An edge in the level's own colour.
    Ring,
    /// A plate with the level's word.
    Steps,
}

impl LevelKind {
    /// Every kind.
    pub const ALL: &[Self] = &[Self::Stars, Self::Dots, Self::Metals, Self::Ring, Self::Steps];

    /// Its word, as in a design.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stars => "stars",
            Self::Dots => "dots",
            Self::Metals => "metals",
            Self::Ring => "ring",
            Self::Steps => "steps",
        }
    }
}

/// Where a plate stands; the base makes room for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum LevelPlace {
    /// Below the base.
    #[default]
    Foot,
    /// Above the base.
    Head,
}

impl LevelPlace {
    /// Every place.
    pub const ALL: &[Self] = &[Self::Foot, Self::Head];

    /// Its word, as in a design.
    pub fn word(self) -> &'static str {
        match self {
            Self::Foot => "foot",
            Self::Head => "head",
        }
    }
}

impl Levels {
    /// The fewest levels.
    pub const LEAST: u32 = 2;
    /// What steps are called where nobody says otherwise.
    pub const STEPS: [&'static str; 4] = ["Engage", "Participate", "Demonstrate", "Lead"];
    /// The metals, the least first.
    pub const METALS: [&'static str; 4] = ["bronze", "silver", "gold", "platinum"];

    /// The most levels of a kind: there are so many metals, and so many marks that can be told apart.
    pub fn most(kind: LevelKind) -> u32 {
        match kind {
            LevelKind::Metals => 4,
            LevelKind::Stars | LevelKind::Dots | LevelKind::Ring | LevelKind::Steps => 6,
        }
    }

    /// As many levels as a kind usually has.
    pub fn usual(kind: LevelKind) -> Self {
        let count = if kind == LevelKind::Steps { 4 } else { 3 };
        Self {
            kind,
            count,
            words: Vec::new(),
            place: LevelPlace::default(),
        }
    }

    /// What a level is called, counted from 1.
    pub fn label(&self, level: u32) -> String {
        let at = level.saturating_sub(1) as usize;
        let own = self
            .words
            .get(at)
            .map(|word| word.trim())
            .filter(|word| !word.is_empty());
        let usual = match self.kind {
            LevelKind::Steps => Self::STEPS.get(at),
            LevelKind::Metals => Self::METALS.get(at),
            _ => None,
        };
        own.or(usual.copied())
            .map_or_else(|| format!("Level {level}"), str::to_owned)
    }
}
