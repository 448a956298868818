//! Shields by the old names of heraldry.

use serde::{Deserialize, Serialize};

/// The outline of a shield.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum ShieldStyle {
    /// Flat top, sides that curve into a point.
    #[default]
    Heater,
    /// Flat top and a round foot.
    Round,
    /// A top of two hollows with a raised middle.
    Crest,
    /// Cut corners above, a point below.
    Banner,
    /// A top of two hollows with raised corners.
    Swiss,
    /// Straight sides, round lower corners, a small point.
    French,
    /// Straight sides and a half circle.
    Spanish,
    /// Notched sides, as for a lance.
    Polish,
    /// Eared upper corners.
    English,
    /// Long and slender, its top round.
    Kite,
    /// Hollow sides and a broad point.
    Tudor,
    /// Nearly straight sides, a broad point.
    Square,
    /// An oval with a small point above and below.
    Oval,
    /// A horse's head: broad above, drawn in, broad below.
    Horse,
}

impl ShieldStyle {
    /// Every outline.
    pub const ALL: &[Self] = &[
        Self::Heater,
        Self::Round,
        Self::Crest,
        Self::Banner,
        Self::Swiss,
        Self::French,
        Self::Spanish,
        Self::Polish,
        Self::English,
        Self::Kite,
        Self::Tudor,
        Self::Square,
        Self::Oval,
        Self::Horse,
    ];
}

/// The part of a shield that is painted with the accent, by the old names of heraldry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Division {
    /// Undivided.
    #[default]
    Whole,
    /// The upper third.
    Chief,
    /// The lower third.
    Base,
    /// An upright band.
    Pale,
    /// A band across.
    Fess,
    /// A slanting band.
    Bend,
    /// A gable.
    Chevron,
    /// An upright cross.
    Cross,
    /// A slanting cross.
    Saltire,
    /// The right half.
    Half,
    /// Two opposite quarters.
    Quarters,
    /// The half below the slant.
    Slant,
}
