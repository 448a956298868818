//! Ribbons and banners.

use serde::{Deserialize, Serialize};

use super::Ink;
use super::layer::{bold, is_default};

/// A ribbon with folded tails; the layer's box holds it from tail to tail and its height is the band's. The layer's
/// fill paints the band.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Ribbon {
    /// The words on the band; may hold placeholders.
    pub text: String,
    /// The font's family.
    pub font: String,
    /// The font's weight. Default: 700.
    #[serde(default = "bold")]
    pub weight: u32,
    /// The largest size of the letters in units.
    pub size: f64,
    /// Extra space between letters, in thousandths of the size.
    #[serde(default, skip_serializing_if = "is_default")]
    pub spacing: f64,
    /// The colour of the words.
    pub ink: Ink,
    /// Degrees that the ribbon bends over its whole width: positive arches up, negative down.
    #[serde(default, skip_serializing_if = "is_default")]
    pub bend: f64,
    /// Length of each tail as a share of the width, 0 (none) to 0.3.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tails: f64,
    /// The colour of the tails.
    pub back: Ink,
    /// The colour of the folds between band and tails.
    pub fold: Ink,
    /// How much the band waves, as a share of its height, -1 to 1; only where it does not bend. Default: 0.
    #[serde(default, skip_serializing_if = "is_default")]
    pub wave: f64,
    /// How the ends are cut: those of the tails, or of a band without tails. Default: a swallow-tail with tails,
    /// square without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<RibbonEnd>,
    /// How far the tails hang below the band, as a share of its height, -0.6 to 0.6; negative tails stand above.
    /// Default: 0.26.
    #[serde(default = "hang", skip_serializing_if = "is_hang")]
    pub drop: f64,
    /// How often each tail is folded, 1 or 2; the ends of tails that are folded twice have the band's paint. Default: 1.
    #[serde(default = "once", skip_serializing_if = "is_once")]
    pub folds: u32,
    /// A line along both edges of the band, in this colour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hem: Option<Ink>,
    /// Whether the band is only as long as its words need, the tails moving in with it. Default: no.
    #[serde(default, skip_serializing_if = "is_default")]
    pub snug: bool,
}

/// How the end of a ribbon is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum RibbonEnd {
    /// Two points with a notch between.
    Swallow,
    /// Straight across.
    Square,
    /// One point outwards.
    Point,
    /// Slanting.
    Slant,
    /// A half circle.
    Round,
    /// Rolled up like a scroll of paper.
    Scroll,
}

fn hang() -> f64 {
    Ribbon::DROP
}

fn is_hang(value: &f64) -> bool {
    *value == Ribbon::DROP
}

fn once() -> u32 {
    1
}

fn is_once(value: &u32) -> bool {
    *value == 1
}

impl Ribbon {
    /// How far tails hang when nothing else is asked for.
    pub const DROP: f64 = 0.26;
}
