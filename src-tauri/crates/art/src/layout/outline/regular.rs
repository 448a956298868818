//! Round and regular outlines around the origin.

use kurbo::{Affine, BezPath, Point, Vec2};

use crate::trig::{on_ellipse, sin_cos};

/// The handle length of a quarter circle drawn as one cubic, for a radius of one.
pub(super) const QUARTER: f64 = 0.552_284_749_830_793_6;

pub(crate) fn ellipse(rx: f64, ry: f64) -> BezPath {
    let mut path = BezPath::new();
    path.move_to((0.0, -ry));
    let (hx, hy) = (rx * QUARTER, ry * QUARTER);
    path.curve_to((hx, -ry), (rx, -hy), (rx, 0.0));
    path.curve_to((rx, hy), (hx, ry), (0.0, ry));
    path.curve_to((-hx, ry), (-rx, hy), (-rx, 0.0));
    path.curve_to((-rx, -hy), (-hx, -ry), (0.0, -ry));
    path.close_path();
    path
}

pub(crate) fn ring(rx: f64, ry: f64, thickness: f64) -> BezPath {
    let mut path = ellipse(rx, ry);
    let inner = ellipse(rx * (1.0 - thickness), ry * (1.0 - thickness));
    path.extend(inner.reverse_subpaths());
    path
}

pub(super) fn rectangle(rx: f64, ry: f64, rounding: f64) -> BezPath {
    let r = rx.min(ry) * rounding;
    if r <= 0.0 {
        return polygon(&[(-rx, -ry), (rx, -ry), (rx, ry), (-rx, ry)].map(Point::from));
    }
    let h = r * (1.0 - QUARTER);
    let mut path = BezPath::new();
    path.move_to((-rx + r, -ry));
    path.line_to((rx - r, -ry));
    path.curve_to((rx - h, -ry), (rx, -ry + h), (rx, -ry + r));
    path.line_to((rx, ry - r));
    path.curve_to((rx, ry - h), (rx - h, ry), (rx - r, ry));
    path.line_to((-rx + r, ry));
    path.curve_to((-rx + h, ry), (-rx, ry - h), (-rx, ry - r));
    path.line_to((-rx, -ry + r));
    path.curve_to((-rx, -ry + h), (-rx + h, -ry), (-rx + r, -ry));
    path.close_path();
    path
}

/// `turn` is a share of one side.
pub(super) fn corners(sides: u32, turn: f64, rx: f64, ry: f64) -> Vec<Point> {
    (0..sides)
        .map(|i| on_ellipse(rx, ry, 360.0 * (f64::from(i) + turn) / f64::from(sides)))
        .collect()
}

pub(super) fn hexagon(rx: f64, ry: f64) -> Vec<Point> {
    [
        (0.0, -ry),
        (rx, -ry / 2.0),
        (rx, ry / 2.0),
        (0.0, ry),
        (-rx, ry / 2.0),
        (-rx, -ry / 2.0),
    ]
    .map(Point::from)
    .to_vec()
}

pub(super) fn star(points: u32, depth: f64, rx: f64, ry: f64) -> Vec<Point> {
    (0..points * 2)
        .map(|i| {
            let share = if i % 2 == 0 { 1.0 } else { 1.0 - depth };
            on_ellipse(rx * share, ry * share, 180.0 * f64::from(i) / f64::from(points))
        })
        .collect()
}

pub(crate) fn polygon(points: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    for (i, point) in points.iter().enumerate() {
        if i == 0 {
            path.move_to(*point)
        } else {
            path.line_to(*point)
        }
    }
    path.close_path();
    path
}

/// A polygon whose corners are arcs of a circle, taking `rounding` of half of the shorter side at each corner.
pub(super) fn rounded(points: &[Point], rounding: f64) -> BezPath {
    if rounding <= 0.0 {
        return polygon(points);
    }
    let n = points.len();
    let mut path = BezPath::new();
    for i in 0..n {
        let (before, corner, after) = (points[(i + n - 1) % n], points[i], points[(i + 1) % n]);
        let (incoming, outgoing) = (corner - before, after - corner);
        let cut = rounding * 0.5 * incoming.hypot().min(outgoing.hypot());
        let (u, v) = (incoming.normalize(), outgoing.normalize());
        let (start, end) = (corner - u * cut, corner + v * cut);
        if i == 0 {
            path.move_to(start)
        } else {
            path.line_to(start)
        }
        let turn = libm::atan2(u.cross(v).abs(), u.dot(v));
        let handle = corner_handle(cut, turn);
        path.curve_to(start + u * handle, end - v * handle, end);
    }
    path.close_path();
    path
}

/// The handle of an arc that turns by `turn` radians and touches its corner's sides `cut` away from the corner.
fn corner_handle(cut: f64, turn: f64) -> f64 {
    let half = libm::tan(turn / 2.0);
    if half.abs() < 1e-9 {
        cut * 2.0 / 3.0
    } else {
        cut / half * 4.0 / 3.0 * libm::tan(turn / 4.0)
    }
}

/// A closed smooth curve through what `at` says for angles from 0 to 360 degrees.
pub(crate) fn smooth(pieces: u32, at: impl Fn(f64) -> Point) -> BezPath {
    /// Degrees on both sides from which a tangent is taken.
    const NEAR: f64 = 0.01;
    let step = 360.0 / f64::from(pieces);
    let tangent = |angle: f64| (at(angle + NEAR) - at(angle - NEAR)) * (step / (6.0 * NEAR));
    let mut path = BezPath::new();
    path.move_to(at(0.0));
    for i in 0..pieces {
        let (from, to) = (step * f64::from(i), step * f64::from((i + 1) % pieces));
        path.curve_to(at(from) + tangent(from), at(to) - tangent(to), at(to));
    }
    path.close_path();
    path
}

/// A part of a circle, from the path's end or its beginning; angles from the top, clockwise if `to` is the greater.
pub(crate) fn arc(path: &mut BezPath, centre: Point, radius: f64, from: f64, to: f64) {
    let pieces = ((to - from).abs() / 60.0).ceil().max(1.0);
    let step = (to - from) / pieces;
    let handle = radius * 4.0 / 3.0 * libm::tan(step.to_radians() / 4.0);
    let at = |angle: f64| centre + on_ellipse(radius, radius, angle).to_vec2();
    let along = |angle: f64| {
        let (sin, cos) = sin_cos(angle);
        Vec2::new(cos, sin) * handle
    };
    if path.elements().is_empty() {
        path.move_to(at(from));
    } else {
        path.line_to(at(from));
    }
    for piece in 0..pieces as u32 {
        let (a, b) = (from + step * f64::from(piece), from + step * f64::from(piece + 1));
        path.curve_to(at(a) + along(a), at(b) - along(b), at(b));
    }
}

pub(super) fn disc(centre: Point, radius: f64) -> BezPath {
    Affine::translate(centre.to_vec2()) * ellipse(radius, radius)
}

/// Four sides that swell towards the corners of their box.
pub(super) fn squircle(power: f64) -> BezPath {
    smooth(48, |angle| {
        let (sin, cos) = sin_cos(angle);
        let r = libm::pow(
            libm::pow(sin.abs(), power) + libm::pow(cos.abs(), power),
            -1.0 / power,
        );
        on_ellipse(r, r, angle)
    })
}

/// Two slow waves around a circle that do not repeat within it.
pub(super) fn pebble(lobes: u32, depth: f64) -> BezPath {
    let n = f64::from(lobes);
    smooth(12 * lobes, |angle| {
        let first = sin_cos(angle * n + 40.0).1;
        let second = sin_cos(angle * (n + 1.0) + 100.0).1;
        let r = 1.0 + depth * (0.6 * first + 0.4 * second);
        on_ellipse(r, r, angle)
    })
}

pub(super) fn egg(taper: f64) -> BezPath {
    smooth(24, |angle| {
        let (sin, cos) = sin_cos(angle);
        Point::new(sin * (1.0 - taper * 0.5 * cos), -cos)
    })
}
