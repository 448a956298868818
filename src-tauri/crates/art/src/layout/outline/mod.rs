//! Parametric shapes as outlines around the origin.

mod objects;
mod paper;
mod regular;
mod shield;
mod signs;
mod sketch;
#[cfg(test)]
mod tests;
mod toothed;

pub(crate) use regular::{arc, ellipse, polygon, ring, smooth};
use regular::{corners, egg, hexagon, pebble, rectangle, rounded, squircle, star};
use toothed::{flower, gear, rosette, scallop, sun};

use kurbo::BezPath;

use crate::design::Shape;

/// A shape's parts.
#[derive(Debug, Default)]
pub(crate) struct Figure {
    /// The edge, clockwise; holes run the other way round.
    pub(crate) outline: BezPath,
    /// What is painted with the accent behind the outline.
    pub(crate) behind: BezPath,
    /// What is painted with the accent over the field; may reach beyond the outline, to be cut to it.
    pub(crate) detail: BezPath,
}

impl Figure {
    fn of(outline: BezPath) -> Self {
        Self {
            outline,
            ..Self::default()
        }
    }

    fn with_detail(outline: BezPath, detail: BezPath) -> Self {
        Self {
            outline,
            detail,
            ..Self::default()
        }
    }

    /// Stretches everything so that outline and back together fill the box.
    fn fitted(self, rx: f64, ry: f64) -> Self {
        let whole: BezPath = self.outline.iter().chain(self.behind.iter()).collect();
        let lay = sketch::into_box(&whole, rx, ry);
        Self {
            outline: lay * self.outline,
            behind: lay * self.behind,
            detail: lay * self.detail,
        }
    }
}

/// The outline of a shape in a box of this size around the origin.
pub(crate) fn outline(shape: &Shape, width: f64, height: f64) -> BezPath {
    figure(shape, width, height).outline
}

/// A shape in a box of this size around the origin.
pub(crate) fn figure(shape: &Shape, width: f64, height: f64) -> Figure {
    let (rx, ry) = (width / 2.0, height / 2.0);
    match shape {
        Shape::Circle {} => Figure::of(ellipse(rx, ry)),
        Shape::Rectangle { rounding } => Figure::of(rectangle(rx, ry, *rounding)),
        Shape::Polygon {
            sides,
            rounding,
            turn,
        } => {
            let path = rounded(&corners(*sides, *turn, rx, ry), *rounding);
            if *turn > 0.0 {
                Figure::of(path).fitted(rx, ry)
            } else {
                Figure::of(path)
            }
        }
        Shape::Hexagon { rounding } => Figure::of(rounded(&hexagon(rx, ry), *rounding)),
        Shape::Star {
            points,
            depth,
            rounding,
        } => Figure::of(rounded(&star(*points, *depth, rx, ry), *rounding)),
        Shape::Scallop { bumps, depth } => Figure::of(scallop(*bumps, *depth, rx, ry)),
        Shape::Rosette { petals, depth } => Figure::of(rosette(*petals, *depth, rx, ry)),
        Shape::Shield { style, division } => Figure::with_detail(
            shield::shield(*style, rx, ry),
            shield::division(*division, rx, ry),
        ),
        Shape::Ring { thickness } => Figure::of(ring(rx, ry, *thickness)),
        Shape::Squircle { power } => Figure::of(squircle(*power)).fitted(rx, ry),
        Shape::Gear { teeth, depth, share } => {
            let hub = ring(0.34, 0.34, 0.4);
            Figure::with_detail(gear(*teeth, *depth, *share), hub).fitted(rx, ry)
        }
        Shape::Flower { petals, depth } => {
            let middle = (1.0 - depth) * 0.62;
            Figure::with_detail(flower(*petals, *depth), ellipse(middle, middle)).fitted(rx, ry)
        }
        Shape::Sun { rays, depth, share } => {
            let inside = (1.0 - depth) * 0.86;
            Figure::with_detail(sun(*rays, *depth, *share), ring(inside, inside, 0.12)).fitted(rx, ry)
        }
        Shape::Pebble { lobes, depth } => Figure::of(pebble(*lobes, *depth)).fitted(rx, ry),
        Shape::Egg { taper } => Figure::of(egg(*taper)).fitted(rx, ry),
        _ => paper::figure(shape, rx, ry)
            .or_else(|| signs::figure(shape))
            .or_else(|| objects::figure(shape, rx, ry))
            .unwrap_or_default()
            .fitted(rx, ry),
    }
}
