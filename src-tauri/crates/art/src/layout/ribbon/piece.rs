//! Pieces of cloth with their ends cut.

use kurbo::BezPath;

use super::NOTCH;
use super::bend::Bend;
use crate::design::RibbonEnd;

/// A part of the band's height, shifted across.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    pub(super) bend: Bend,
    pub(super) half: f64,
    pub(super) shift: f64,
}

impl Piece {
    pub(super) fn shifted(self, by: f64) -> Self {
        Self {
            shift: self.shift + by,
            ..self
        }
    }

    /// From one end to the other, both cut alike.
    pub(super) fn between(self, from: f64, to: f64, end: RibbonEnd) -> BezPath {
        let depth = self.half * 2.0 * NOTCH;
        let (top, foot) = (self.shift - self.half, self.shift + self.half);
        let (above, below) = match end {
            RibbonEnd::Swallow | RibbonEnd::Square | RibbonEnd::Scroll => (0.0, 0.0),
            RibbonEnd::Point => (depth, depth),
            RibbonEnd::Slant => (0.0, depth),
            RibbonEnd::Round => (self.half, self.half),
        };
        let mut path = BezPath::new();
        path.move_to(self.bend.at(from + above, top));
        self.bend.along(&mut path, from + above, to - above, top);
        self.end(&mut path, to, 1.0, end, depth);
        path.line_to(self.bend.at(to - below, foot));
        self.bend.along(&mut path, to - below, from + below, foot);
        self.end(&mut path, from, -1.0, end, depth);
        path.close_path();
        path
    }

    /// What lies between the corners of an end; the right one runs down, the left one up.
    fn end(self, path: &mut BezPath, u: f64, side: f64, end: RibbonEnd, depth: f64) {
        match end {
            RibbonEnd::Square | RibbonEnd::Slant | RibbonEnd::Scroll => {}
            RibbonEnd::Swallow => path.line_to(self.bend.at(u - side * depth, self.shift)),
            RibbonEnd::Point => path.line_to(self.bend.at(u, self.shift)),
            RibbonEnd::Round => {
                let (near, far) = (u - side * self.half, u + side * self.half / 3.0);
                let down = side * self.half;
                path.curve_to(
                    self.bend.at(far, self.shift - down),
                    self.bend.at(far, self.shift + down),
                    self.bend.at(near, self.shift + down),
                );
            }
        }
    }

    /// A tail from behind the band (`inner`) to its cut end.
    pub(super) fn tail(self, inner: f64, outer: f64, end: RibbonEnd, most: f64) -> BezPath {
        let side = outer.signum();
        let depth = (self.half * 2.0 * NOTCH).min(most);
        let (top, foot) = (self.shift - self.half, self.shift + self.half);
        let (above, below) = match end {
            RibbonEnd::Swallow | RibbonEnd::Square | RibbonEnd::Scroll => (0.0, 0.0),
            RibbonEnd::Point => (depth, depth),
            RibbonEnd::Slant => (0.0, depth),
            RibbonEnd::Round => (self.half.min(most), self.half.min(most)),
        };
        let (upper, lower) = (outer - side * above, outer - side * below);
        let mut path = BezPath::new();
        path.move_to(self.bend.at(inner, top));
        self.bend.along(&mut path, inner, upper, top);
        match end {
            RibbonEnd::Swallow => path.line_to(self.bend.at(outer - side * depth, self.shift)),
            RibbonEnd::Point => path.line_to(self.bend.at(outer, self.shift)),
            RibbonEnd::Round => {
                let far = outer + side * above / 3.0;
                path.curve_to(
                    self.bend.at(far, top),
                    self.bend.at(far, foot),
                    self.bend.at(lower, foot),
                );
            }
            RibbonEnd::Square | RibbonEnd::Slant | RibbonEnd::Scroll => {}
        }
        path.line_to(self.bend.at(lower, foot));
        self.bend.along(&mut path, lower, inner, foot);
        path.close_path();
        path
    }

    /// The dark triangle between this piece and what hangs `drop` below it, inwards from its end.
    pub(super) fn fold(self, end: f64, fold: f64, drop: f64) -> BezPath {
        let edge = self.shift + self.half * drop.signum();
        let inner = end - end.signum() * fold;
        let mut path = BezPath::new();
        path.move_to(self.bend.at(end, edge));
        self.bend.along(&mut path, end, inner, edge);
        path.line_to(self.bend.at(inner, edge + drop));
        path.close_path();
        path
    }
}
