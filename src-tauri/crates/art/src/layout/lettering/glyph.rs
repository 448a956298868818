//! Glyphs as outlines: straight, turned or bent around an arc.

use kurbo::{Affine, BezPath, PathEl, Point};

use super::super::shaping::{Glyph, Line};
use super::Arc;
use crate::fonts::Fonts;
use crate::trig::{rotation, sin_cos};

/// Where a line of words begins, how far its baseline is below the middle, and the size of its letters, in units.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) begin: f64,
    pub(super) drop: f64,
    pub(super) size: f64,
}

impl Place {
    fn flat(self) -> Affine {
        Affine::translate((self.begin, self.drop)) * Affine::scale(self.size)
    }
}

/// A glyph of a straight line.
pub(super) fn straight(glyph: &Glyph, place: Place, fonts: &Fonts) -> BezPath {
    outline(glyph, fonts, place.flat())
}

/// A glyph of a line on an arc: turned as a whole, or bent where its neighbours touch it.
pub(super) fn on_arc(glyph: &Glyph, line: &Line, arc: Arc, place: Place, fonts: &Fonts) -> BezPath {
    if glyph.joined {
        return bend(&outline(glyph, fonts, place.flat()), arc);
    }
    let (from, to) = line.clusters[glyph.cluster];
    let middle = (from + to) / 2.0;
    let turned = place_on(arc, place.begin + middle * place.size, place.drop)
        * Affine::scale(place.size)
        * Affine::translate((-middle, 0.0));
    outline(glyph, fonts, turned)
}

/// The place of something that stands `along` the arc, measured from its middle, `drop` below it.
fn place_on(arc: Arc, along: f64, drop: f64) -> Affine {
    let angle = (along / arc.radius).to_degrees();
    if arc.above {
        rotation(angle) * Affine::translate((0.0, -arc.radius + drop))
    } else {
        rotation(-angle) * Affine::translate((0.0, arc.radius + drop))
    }
}

/// Bends an outline that was set straight around the arc, point by point, so that joined letters stay joined.
fn bend(path: &BezPath, arc: Arc) -> BezPath {
    let place = |p: Point| {
        let angle = (p.x / arc.radius).to_degrees();
        let (sin, cos) = sin_cos(angle);
        if arc.above {
            let r = arc.radius - p.y;
            Point::new(r * sin, -r * cos)
        } else {
            let r = arc.radius + p.y;
            Point::new(r * sin, r * cos)
        }
    };
    path.iter()
        .map(|element| match element {
            PathEl::MoveTo(p) => PathEl::MoveTo(place(p)),
            PathEl::LineTo(p) => PathEl::LineTo(place(p)),
            PathEl::QuadTo(a, p) => PathEl::QuadTo(place(a), place(p)),
            PathEl::CurveTo(a, b, p) => PathEl::CurveTo(place(a), place(b), place(p)),
            PathEl::ClosePath => PathEl::ClosePath,
        })
        .collect()
}

/// A glyph's outline, from ems on its line to where `place` puts it.
fn outline(glyph: &Glyph, fonts: &Fonts, place: Affine) -> BezPath {
    let face = fonts.face(glyph.face);
    let scale = 1.0 / face.units_per_em;
    let flip = Affine::new([scale, 0.0, 0.0, -scale, glyph.x, glyph.y]);
    // A glyph that cannot be drawn leaves a gap; bundled fonts have none.
    place * flip * face.outline(glyph.id)
}
