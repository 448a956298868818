//! Ribbons: a band, two folded tails, straight or bent to an arc.

use kurbo::{BezPath, Point};

use super::lettering::Arc;
use crate::trig::sin_cos;

/// How far the tails hang below the band, as a share of its height.
const DROP: f64 = 0.26;
/// Width of a fold, as a share of the band's height.
const FOLD: f64 = 0.42;
/// Depth of the swallow-tail notch, as a share of the band's height.
const NOTCH: f64 = 0.34;
/// Room that words leave at the band's ends, both together, as a share of its height.
const MARGIN: f64 = 0.4;
/// The longest piece of an arc that is one cubic, in degrees.
const PIECE: f64 = 30.0;

/// The parts of a ribbon around the origin.
pub(crate) struct Parts {
    pub(crate) tails: BezPath,
    pub(crate) folds: BezPath,
    pub(crate) band: BezPath,
    /// The width that words may take.
    pub(crate) room: f64,
    /// The arc the words stand on; `None` when the ribbon is straight.
    pub(crate) arc: Option<Arc>,
    /// How far the middle of the band lies below the origin.
    pub(crate) sink: f64,
}

/// Bends a straight plane: `u` along the ribbon, `v` down across it.
#[derive(Clone, Copy)]
struct Bend {
    /// Radius of the middle line; infinite when straight.
    radius: f64,
    up: bool,
    sink: f64,
}

impl Bend {
    fn at(self, u: f64, v: f64) -> Point {
        if self.radius.is_infinite() {
            return Point::new(u, v);
        }
        let (sin, cos) = sin_cos((u / self.radius).to_degrees());
        if self.up {
            let r = self.radius - v;
            Point::new(r * sin, self.radius - r * cos + self.sink)
        } else {
            let r = self.radius + v;
            Point::new(r * sin, r * cos - self.radius + self.sink)
        }
    }

    /// A line along the ribbon: an arc when it is bent.
    fn along(self, path: &mut BezPath, from: f64, to: f64, v: f64) {
        if self.radius.is_infinite() {
            return path.line_to(self.at(to, v));
        }
        let angle = ((to - from) / self.radius).to_degrees();
        let pieces = (angle.abs() / PIECE).ceil().max(1.0);
        let r = if self.up { self.radius - v } else { self.radius + v };
        let step = (to - from) / pieces;
        let handle = r * 4.0 / 3.0 * libm::tan(step / self.radius / 4.0);
        for piece in 0..pieces as u32 {
            let (a, b) = (from + step * f64::from(piece), from + step * f64::from(piece + 1));
            let tangent = |u: f64| {
                let (sin, cos) = sin_cos((u / self.radius).to_degrees());
                kurbo::Vec2::new(cos, if self.up { sin } else { -sin }) * handle
            };
            path.curve_to(
                self.at(a, v) + tangent(a),
                self.at(b, v) - tangent(b),
                self.at(b, v),
            );
        }
    }
}

/// Lays out a ribbon whose box has this size. `degrees` is the bend over the whole width, `tails` the share of a tail.
pub(crate) fn parts(width: f64, height: f64, degrees: f64, tails: f64) -> Parts {
    let straight = degrees.abs() < 0.5;
    let radius = if straight {
        f64::INFINITY
    } else {
        (width / degrees.abs().to_radians()).max(height)
    };
    // Half of the arch's rise goes above the origin and half below, so that the ribbon stays in the middle of its box.
    let rise = if straight {
        0.0
    } else {
        radius * (1.0 - sin_cos(degrees.abs() / 2.0).1)
    };
    let up = degrees > 0.0;
    let sink = if up { -rise / 2.0 } else { rise / 2.0 };
    let bend = Bend { radius, up, sink };
    let half = width / 2.0;
    let half_height = height / 2.0;
    // The fold takes its width from the tail, which reaches that far behind the band.
    let front = if tails > 0.0 { half - width * tails } else { half };
    let room = front * 2.0 - height * MARGIN;
    let arc = Arc {
        radius,
        sweep: (room / radius).to_degrees(),
        above: up,
    };
    let mut parts = Parts {
        tails: BezPath::new(),
        folds: BezPath::new(),
        band: band(bend, front, half_height),
        room,
        arc: (!straight).then_some(arc),
        sink,
    };
    if tails > 0.0 {
        let fold = (height * FOLD).min(front);
        for side in [-1.0, 1.0] {
            tail(&mut parts.tails, bend, side, (half, front, fold), half_height);
            let mut triangle = BezPath::new();
            triangle.move_to(bend.at(side * front, half_height));
            bend.along(&mut triangle, side * front, side * (front - fold), half_height);
            triangle.line_to(bend.at(side * (front - fold), half_height * (1.0 + 2.0 * DROP)));
            triangle.close_path();
            parts.folds.extend(triangle.iter());
        }
    }
    parts
}

fn band(bend: Bend, front: f64, half_height: f64) -> BezPath {
    let mut path = BezPath::new();
    path.move_to(bend.at(-front, -half_height));
    bend.along(&mut path, -front, front, -half_height);
    path.line_to(bend.at(front, half_height));
    bend.along(&mut path, front, -front, half_height);
    path.close_path();
    path
}

fn tail(path: &mut BezPath, bend: Bend, side: f64, (half, front, fold): (f64, f64, f64), half_height: f64) {
    let drop = half_height * 2.0 * DROP;
    let (outer, inner) = (side * half, side * (front - fold));
    let notch = side * (half - (half_height * 2.0 * NOTCH).min((half - front) * 0.8));
    let mut tail = BezPath::new();
    tail.move_to(bend.at(inner, -half_height + drop));
    bend.along(&mut tail, inner, outer, -half_height + drop);
    tail.line_to(bend.at(notch, drop));
    tail.line_to(bend.at(outer, half_height + drop));
    bend.along(&mut tail, outer, inner, half_height + drop);
    tail.close_path();
    path.extend(tail.iter());
}
