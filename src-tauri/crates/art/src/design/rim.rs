//! Bands that follow the edge of a shape.

use serde::{Deserialize, Serialize};

use super::layer::is_default;
use super::{Fill, Ink};

/// A band along the edge of a shape, as wide everywhere. Corners that point inwards become round as bands stack up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Rim {
    /// How wide it is, in units, 0.5 to 200.
    pub width: f64,
    /// What it is painted with. Default: as the layer is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fill: Fill,
    /// What is drawn along its middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trim: Option<Trim>,
}

/// A motif that is repeated along a rim, a whole number of times.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Trim {
    /// The motif; its size follows the rim's width.
    pub trim: TrimKind,
    /// Its colour.
    pub ink: Ink,
    /// How close the motifs stand: 1 is the motif's own distance, 0.5 half of it, 0.5 to 4. Default: 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub spread: f64,
}

/// A motif along a rim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum TrimKind {
    /// One thin line in the middle.
    Line,
    /// Two thin lines.
    Double,
    /// Broad dashes.
    Dashes,
    /// Thin dashes, like a seam.
    Stitch,
    /// Round beads.
    Beads,
    /// Slanted strands.
    Rope,
    /// Fine bars across, like the edge of a coin.
    Reeds,
    /// Teeth that point inwards.
    Saw,
    /// Half discs along the outer edge.
    Scallops,
    /// Standing diamonds.
    Diamonds,
    /// Leaves that follow each other.
    Laurel,
    /// A wavy line.
    Wave,
}

impl TrimKind {
    /// Every motif.
    pub const ALL: &[Self] = &[
        Self::Line,
        Self::Double,
        Self::Dashes,
        Self::Stitch,
        Self::Beads,
        Self::Rope,
        Self::Reeds,
        Self::Saw,
        Self::Scallops,
        Self::Diamonds,
        Self::Laurel,
        Self::Wave,
    ];
}

fn one() -> f64 {
    1.0
}

fn is_one(value: &f64) -> bool {
    *value == 1.0
}
