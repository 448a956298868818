//! Patterns: repeated motifs, as layers and as fills.

use serde::{Deserialize, Serialize};

use super::layer::is_default;
use super::{Ink, Shape};

/// A repeated motif, cut to a shape. The layer's fill paints it; between the motifs nothing is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// The motif.
    pub pattern: PatternKind,
    /// Distance from one motif to the next, in units (10 to 300; smaller steps are drawn as 10); for rays in degrees (5 to 180).
    pub step: f64,
    /// How much of the step the motif takes, 0.05 to 0.95. Default: a half.
    #[serde(default = "half")]
    pub share: f64,
    /// The shape it is cut to. Default: a circle.
    #[serde(default = "circle")]
    pub mask: Shape,
}

/// A repeated motif as the fill of a layer, in two colours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PatternFill {
    /// The motif.
    pub pattern: PatternKind,
    /// The colour of the motifs.
    pub ink: Ink,
    /// The colour between them; without one nothing is drawn there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back: Option<Ink>,
    /// As for [`Pattern::step`].
    pub step: f64,
    /// As for [`Pattern::share`].
    #[serde(default = "half")]
    pub share: f64,
    /// Degrees clockwise that the motifs are turned.
    #[serde(default, skip_serializing_if = "is_default")]
    pub angle: f64,
    /// How strong the motifs are, 0 to 1. Default: 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub opacity: f64,
}

/// A motif.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum PatternKind {
    /// Upright stripes; turn the layer or fill for slanting ones.
    Stripes,
    /// Dots in staggered rows.
    Dots,
    /// A chessboard.
    Checks,
    /// Wavy lines.
    Waves,
    /// Rays from the middle.
    Rays,
    /// Rings around the middle.
    Rings,
    /// Pairs of stripes, one broad and one narrow.
    Pinstripes,
    /// Large dots with small ones between.
    Polka,
    /// Crossing lines.
    Grid,
    /// Crossing slanted lines.
    Crosshatch,
    /// Lines that go up and down in corners.
    Zigzag,
    /// Rows of angles that point upwards.
    Chevrons,
    /// Honeycomb cells.
    Hexagons,
    /// The walls between honeycomb cells.
    Honeycomb,
    /// Bands that go over and under each other.
    Weave,
    /// Rays that turn like a whirl.
    Sunburst,
    /// Interlaced waves around the middle, as on banknotes.
    Guilloche,
    /// Overlapping scales.
    Scales,
    /// A brick wall.
    Bricks,
    /// Triangles in rows.
    Triangles,
    /// Five-pointed stars in staggered rows.
    Stars,
    /// Scattered strips, the same on every machine.
    Confetti,
    /// Short slanted strokes in staggered rows.
    Hatch,
    /// One line that winds outwards.
    Spiral,
    /// Height lines as on a map.
    Contours,
    /// Four-lobed tiles.
    Tiles,
    /// Slanted blocks that meet in columns.
    Herringbone,
    /// Broken checks with teeth.
    Houndstooth,
    /// Diamonds crossed by thin lines.
    Argyle,
    /// Wires with soldering points.
    Circuits,
    /// Pairs of leaves.
    Leaves,
    /// Petals of overlapping circles.
    Petals,
    /// Plus signs.
    Plus,
    /// Diamonds in rows.
    Diamonds,
    /// Hearts in staggered rows.
    Hearts,
    /// Falling drops.
    Drops,
    /// Cubes seen from above one corner.
    Cubes,
    /// Arches upon arches.
    Arches,
    /// Bands of different width that cross.
    Plaid,
    /// The Greek key.
    Keys,
    /// Stone chips, the same on every machine.
    Terrazzo,
    /// Crescents in staggered rows.
    Moons,
    /// Arrowheads that follow each other.
    Arrows,
}

impl PatternKind {
    /// Every motif.
    pub const ALL: &[Self] = &[
        Self::Stripes,
        Self::Dots,
        Self::Checks,
        Self::Waves,
        Self::Rays,
        Self::Rings,
        Self::Pinstripes,
        Self::Polka,
        Self::Grid,
        Self::Crosshatch,
        Self::Zigzag,
        Self::Chevrons,
        Self::Hexagons,
        Self::Honeycomb,
        Self::Weave,
        Self::Sunburst,
        Self::Guilloche,
        Self::Scales,
        Self::Bricks,
        Self::Triangles,
        Self::Stars,
        Self::Confetti,
        Self::Hatch,
        Self::Spiral,
        Self::Contours,
        Self::Tiles,
        Self::Herringbone,
        Self::Houndstooth,
        Self::Argyle,
        Self::Circuits,
        Self::Leaves,
        Self::Petals,
        Self::Plus,
        Self::Diamonds,
        Self::Hearts,
        Self::Drops,
        Self::Cubes,
        Self::Arches,
        Self::Plaid,
        Self::Keys,
        Self::Terrazzo,
        Self::Moons,
        Self::Arrows,
    ];
}

fn half() -> f64 {
    0.5
}

fn one() -> f64 {
    1.0
}

fn is_one(value: &f64) -> bool {
    *value == 1.0
}

fn circle() -> Shape {
    Shape::Circle {}
}
