//! What somebody drew with a pen.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

use super::{Ink, limits};

/// Pen strokes on a square of [`super::SIDE`] units of their own, which is laid onto the layer's box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// The strokes, the first at the bottom; at most [`limits::STROKES`] with [`limits::POINTS`] points together.
    pub strokes: Vec<PenStroke>,
}

/// One movement of the pen. [`crate::pen::stroke`] makes one of raw samples.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PenStroke {
    /// The colour.
    pub ink: Ink,
    /// Width at full pressure, in units; a quarter of it at no pressure.
    pub width: f64,
    /// Where the pen was; a single point is a dot. Written as text, `x,y,pressure` with spaces between points.
    #[serde(with = "points")]
    #[ts(type = "string")]
    pub points: Vec<PenPoint>,
}

/// A place of the pen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PenPoint {
    /// Units from the left, -600 to 1200.
    pub x: f64,
    /// Units from the top, -600 to 1200.
    pub y: f64,
    /// How hard it was pressed, 0 to 1; a mouse says 0.5.
    pub pressure: f64,
}

impl PenPoint {
    /// The point with every number within its limits; None when one is not a number.
    pub(crate) fn tame(self) -> Option<Self> {
        let finite = self.x.is_finite() && self.y.is_finite() && self.pressure.is_finite();
        finite.then(|| Self {
            x: self.x.clamp(-600.0, 1200.0),
            y: self.y.clamp(-600.0, 1200.0),
            pressure: self.pressure.clamp(0.0, 1.0),
        })
    }
}

/// A stroke of a hundred points is one line of a design, not five hundred.
mod points {
    use super::{PenPoint, Write, limits};
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(points: &[PenPoint], serializer: S) -> Result<S::Ok, S::Error> {
        let mut text = String::new();
        for PenPoint { x, y, pressure } in points {
            let gap = if text.is_empty() { "" } else { " " };
            let _ = write!(text, "{gap}{x},{y},{pressure}");
        }
        serializer.serialize_str(&text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<PenPoint>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let points: Option<Vec<PenPoint>> = text
            .split_ascii_whitespace()
            .take(limits::POINTS + 1)
            .map(point)
            .collect();
        points
            .filter(|points| points.len() <= limits::POINTS)
            .ok_or_else(|| {
                D::Error::custom(format!(
                    "expected at most {} points such as 120.5,300,0.5",
                    limits::POINTS
                ))
            })
    }

    fn point(text: &str) -> Option<PenPoint> {
        let mut numbers = text.split(',').map(|number| number.parse().ok());
        let point = PenPoint {
            x: numbers.next()??,
            y: numbers.next()??,
            pressure: numbers.next()??,
        };
        (numbers.next().is_none() && point.tame() == Some(point)).then_some(point)
    }
}
