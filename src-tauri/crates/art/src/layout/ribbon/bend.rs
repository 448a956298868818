//! A plane that a ribbon is laid out on straight, and how it bends.

use kurbo::{BezPath, Point, Vec2};

use crate::trig::sin_cos;

/// The longest piece of an arc that is one cubic, in degrees.
const PIECE: f64 = 30.0;

/// Bends a straight plane: `u` along the ribbon, `v` down across it.
#[derive(Clone, Copy, Default)]
pub(super) struct Bend {
    /// Radius of the middle line; infinite when straight.
    pub(super) radius: f64,
    pub(super) up: bool,
    pub(super) sink: f64,
    /// How far a wave swings down, and its length.
    pub(super) swing: f64,
    pub(super) wave: f64,
}

impl Bend {
    pub(super) fn at(self, u: f64, v: f64) -> Point {
        if self.swing != 0.0 {
            return Point::new(u, v + self.swing * sin_cos(360.0 * u / self.wave).0);
        }
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
    pub(super) fn along(self, path: &mut BezPath, from: f64, to: f64, v: f64) {
        if self.swing != 0.0 {
            return self.waving(path, from, to, v);
        }
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
                Vec2::new(cos, if self.up { sin } else { -sin }) * handle
            };
            path.curve_to(
                self.at(a, v) + tangent(a),
                self.at(b, v) - tangent(b),
                self.at(b, v),
            );
        }
    }

    fn waving(self, path: &mut BezPath, from: f64, to: f64, v: f64) {
        let pieces = ((to - from).abs() / self.wave * 12.0).ceil().max(1.0);
        let step = (to - from) / pieces;
        let slope = |u: f64| {
            let turn = std::f64::consts::TAU / self.wave;
            Vec2::new(1.0, self.swing * turn * sin_cos(360.0 * u / self.wave).1) * (step / 3.0)
        };
        for piece in 0..pieces as u32 {
            let (a, b) = (from + step * f64::from(piece), from + step * f64::from(piece + 1));
            path.curve_to(self.at(a, v) + slope(a), self.at(b, v) - slope(b), self.at(b, v));
        }
    }
}
