//! Parametric shapes. Each fills the layer's box.

use serde::{Deserialize, Serialize};

use super::layer::is_default;

/// A shape and its parameters. Shares are between 0 and 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "shape", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Shape {
    /// A circle, or an ellipse in a box that is not square.
    Circle {},
    /// A rectangle.
    Rectangle {
        /// How round the corners are: at 1 the shorter sides are half circles.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A regular polygon with one corner at the top.
    Polygon {
        /// Number of sides, 3 to 24.
        sides: u32,
        /// How round the corners are.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A star with one point at the top; with many points a burst.
    Star {
        /// Number of points, 3 to 72.
        points: u32,
        /// How deep the notches are, as a share of the radius.
        depth: f64,
        /// How round points and notches are.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A disc with round bumps, like a biscuit.
    Scallop {
        /// Number of bumps, 5 to 72.
        bumps: u32,
        /// How deep the notches between them are, as a share of the radius.
        depth: f64,
    },
    /// A shield.
    Shield {
        /// Its outline.
        #[serde(default)]
        style: ShieldStyle,
    },
    /// A hexagon with corners at top and bottom.
    Hexagon {
        /// How round the corners are.
        #[serde(default, skip_serializing_if = "is_default")]
        rounding: f64,
    },
    /// A disc with a softly waving edge.
    Rosette {
        /// Number of waves, 3 to 72.
        petals: u32,
        /// How deep the waves are, as a share of the radius.
        depth: f64,
    },
    /// A ring.
    Ring {
        /// Thickness as a share of the radius.
        thickness: f64,
    },
}

/// The outline of a shield.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
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
}
