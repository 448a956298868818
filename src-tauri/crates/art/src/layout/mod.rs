//! A design with fonts and emblems becomes placed marks, their bounds and the problems found on the way.

mod band;
mod effect;
mod leaf;
mod lettering;
mod mark;
mod nib;
mod outline;
mod paint;
mod pattern;
mod picture;
mod region;
mod ribbon;
mod rim;
mod shaping;
mod stage;

pub(crate) use lettering::{Room, Words, straight};
pub(crate) use mark::{Cast, Drawn, Effects, Image, Mark, Marks, Paint, Relief, Stroke};
pub(crate) use outline::outline;

use std::ops::Range;

use serde::Serialize;

use crate::Library;
use crate::design::Design;
use crate::problem::{Problem, ProblemKind};

/// The width in px at which words must still be readable.
pub const SMALL: f64 = 90.0;

/// The smallest readable em at [`SMALL`], in px.
pub const READABLE_PX: f64 = 7.0;

/// A design as it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Composition {
    /// The whole picture as one self-contained SVG: text as outlines, pictures embedded, nothing hidden.
    pub svg: String,
    /// Where each visible layer is, groups before what they hold.
    pub boxes: Vec<LayerBox>,
    /// What is unfinished, in the order of the layers.
    pub problems: Vec<Problem>,
    /// Where each outermost layer is in the SVG, with all that it refers to.
    #[serde(skip)]
    pub(crate) parts: Vec<Range<usize>>,
}

/// Where a layer is drawn: the upright box around everything it paints except its effects, in the design's units.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct LayerBox {
    /// The layer's id.
    pub layer: String,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// Where everything goes, and what is wrong with it.
pub(crate) fn place(design: &Design, library: &Library) -> (Vec<Mark>, Vec<LayerBox>, Vec<Problem>) {
    stage::Stage::new(design, library).place()
}

/// Draws a design. Cannot fail: what is missing or does not fit is a problem of the composition.
pub fn compose(design: &Design, library: &Library) -> Composition {
    let (marks, boxes, mut problems) = place(design, library);
    if design.alt_text().is_empty() {
        problems.push(Problem::new(ProblemKind::NoAltText, None));
    }
    let (svg, parts) = crate::svg::write(&marks, &design.name, &design.alt_text());
    Composition {
        svg,
        boxes,
        problems,
        parts,
    }
}
