//! Parametric shapes as outlines around the origin.

use kurbo::{BezPath, Point, Vec2};

use crate::design::{Shape, ShieldStyle};
use crate::trig::{on_ellipse, sin_cos};

/// The handle length of a quarter circle drawn as one cubic, for a radius of one.
const QUARTER: f64 = 0.552_284_749_830_793_6;

/// The outline of a shape in a box of this size around the origin. A ring's hole runs the other way round.
pub(crate) fn outline(shape: &Shape, width: f64, height: f64) -> BezPath {
    let (rx, ry) = (width / 2.0, height / 2.0);
    match shape {
        Shape::Circle {} => ellipse(rx, ry),
        Shape::Rectangle { rounding } => rectangle(rx, ry, *rounding),
        Shape::Polygon { sides, rounding } => rounded(&corners(*sides, rx, ry), *rounding),
        Shape::Hexagon { rounding } => rounded(&hexagon(rx, ry), *rounding),
        Shape::Star {
            points,
            depth,
            rounding,
        } => rounded(&star(*points, *depth, rx, ry), *rounding),
        Shape::Scallop { bumps, depth } => scallop(*bumps, *depth, rx, ry),
        Shape::Rosette { petals, depth } => rosette(*petals, *depth, rx, ry),
        Shape::Shield { style } => shield(*style, rx, ry),
        Shape::Ring { thickness } => ring(rx, ry, *thickness),
    }
}

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

fn rectangle(rx: f64, ry: f64, rounding: f64) -> BezPath {
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

fn corners(sides: u32, rx: f64, ry: f64) -> Vec<Point> {
    (0..sides)
        .map(|i| on_ellipse(rx, ry, 360.0 * f64::from(i) / f64::from(sides)))
        .collect()
}

fn hexagon(rx: f64, ry: f64) -> Vec<Point> {
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

fn star(points: u32, depth: f64, rx: f64, ry: f64) -> Vec<Point> {
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
fn rounded(points: &[Point], rounding: f64) -> BezPath {
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

/// Round bumps: arcs that stand on the circle of the notches and reach the full radius.
fn scallop(bumps: u32, depth: f64, rx: f64, ry: f64) -> BezPath {
    let step = 360.0 / f64::from(bumps);
    let notch = 1.0 - depth;
    let mut path = BezPath::new();
    path.move_to(on_ellipse(rx * notch, ry * notch, -step / 2.0));
    for i in 0..bumps {
        let middle = step * f64::from(i);
        bump(&mut path, notch, middle, step, rx, ry);
    }
    path.close_path();
    path
}

/// Two cubics from notch over the crown to the next notch, on the circle through these three points.
fn bump(path: &mut BezPath, notch: f64, middle: f64, step: f64, rx: f64, ry: f64) {
    let (sin, cos) = sin_cos(step / 2.0);
    let half_chord = notch * sin;
    let rise = 1.0 - notch * cos;
    let radius = (half_chord * half_chord + rise * rise) / (2.0 * rise);
    let half_angle = 2.0 * libm::atan2(rise, half_chord);
    let handle = radius * 4.0 / 3.0 * libm::tan(half_angle / 4.0);
    // In the bump's own frame: `along` the edge, `up` away from the centre.
    let place = |along: f64, up: f64| {
        let (sin, cos) = sin_cos(middle);
        let (along, up) = (along, notch * cos_half(step) + up);
        Point::new((along * cos + up * sin) * rx, (along * sin - up * cos) * ry)
    };
    let (s, c) = (libm::sin(half_angle), libm::cos(half_angle));
    path.curve_to(
        place(-half_chord + c * handle, s * handle),
        place(-handle, rise),
        place(0.0, rise),
    );
    path.curve_to(
        place(handle, rise),
        place(half_chord - c * handle, s * handle),
        place(half_chord, 0.0),
    );
}

fn cos_half(step: f64) -> f64 {
    sin_cos(step / 2.0).1
}

/// A cosine wave around the circle, eight cubics a wave, with the curve's true tangents.
fn rosette(petals: u32, depth: f64, rx: f64, ry: f64) -> BezPath {
    let pieces = petals * 8;
    let n = f64::from(petals);
    let step = 360.0 / f64::from(pieces);
    let at = |i: u32| -> (Point, Vec2) {
        let angle = step * f64::from(i);
        let (sin, cos) = sin_cos(angle);
        let (wave_sin, wave_cos) = sin_cos(angle * n);
        let r = 1.0 - depth / 2.0 + depth / 2.0 * wave_cos;
        let slope = -depth / 2.0 * n * wave_sin;
        let tangent = Vec2::new(rx * (slope * sin + r * cos), -ry * (slope * cos - r * sin));
        (Point::new(rx * r * sin, -ry * r * cos), tangent)
    };
    let third = step.to_radians() / 3.0;
    let mut path = BezPath::new();
    let mut from = at(0);
    path.move_to(from.0);
    for i in 1..=pieces {
        let to = at(i % pieces);
        path.curve_to(from.0 + from.1 * third, to.0 - to.1 * third, to.0);
        from = to;
    }
    path.close_path();
    path
}

fn shield(style: ShieldStyle, rx: f64, ry: f64) -> BezPath {
    let p = |x: f64, y: f64| Point::new(x * rx, y * ry);
    let mut path = BezPath::new();
    match style {
        ShieldStyle::Heater => {
            path.move_to(p(-0.86, -1.0));
            path.line_to(p(0.86, -1.0));
            path.curve_to(p(0.94, -1.0), p(1.0, -0.94), p(1.0, -0.86));
            path.line_to(p(1.0, -0.12));
            path.curve_to(p(1.0, 0.42), p(0.56, 0.8), p(0.0, 1.0));
            path.curve_to(p(-0.56, 0.8), p(-1.0, 0.42), p(-1.0, -0.12));
            path.line_to(p(-1.0, -0.86));
            path.curve_to(p(-1.0, -0.94), p(-0.94, -1.0), p(-0.86, -1.0));
        }
        ShieldStyle::Round => {
            path.move_to(p(-0.88, -1.0));
            path.line_to(p(0.88, -1.0));
            path.curve_to(p(0.95, -1.0), p(1.0, -0.95), p(1.0, -0.88));
            path.line_to(p(1.0, 0.0));
            path.curve_to(p(1.0, QUARTER), p(QUARTER, 1.0), p(0.0, 1.0));
            path.curve_to(p(-QUARTER, 1.0), p(-1.0, QUARTER), p(-1.0, 0.0));
            path.line_to(p(-1.0, -0.88));
            path.curve_to(p(-1.0, -0.95), p(-0.95, -1.0), p(-0.88, -1.0));
        }
        ShieldStyle::Crest => {
            path.move_to(p(0.0, -1.0));
            path.curve_to(p(0.16, -0.84), p(0.42, -0.76), p(0.62, -0.8));
            path.curve_to(p(0.74, -0.82), p(0.82, -0.87), p(0.88, -0.93));
            path.curve_to(p(0.9, -0.72), p(1.0, -0.6), p(1.0, -0.34));
            path.curve_to(p(1.0, 0.34), p(0.6, 0.72), p(0.0, 1.0));
            path.curve_to(p(-0.6, 0.72), p(-1.0, 0.34), p(-1.0, -0.34));
            path.curve_to(p(-1.0, -0.6), p(-0.9, -0.72), p(-0.88, -0.93));
            path.curve_to(p(-0.82, -0.87), p(-0.74, -0.82), p(-0.62, -0.8));
            path.curve_to(p(-0.42, -0.76), p(-0.16, -0.84), p(0.0, -1.0));
        }
        ShieldStyle::Banner => {
            path.move_to(p(-0.74, -1.0));
            path.line_to(p(0.74, -1.0));
            path.line_to(p(1.0, -0.74));
            path.line_to(p(1.0, 0.42));
            path.line_to(p(0.0, 1.0));
            path.line_to(p(-1.0, 0.42));
            path.line_to(p(-1.0, -0.74));
        }
    }
    path.close_path();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::Shape as _;

    fn every_shape() -> Vec<Shape> {
        let mut shapes = vec![
            Shape::Circle {},
            Shape::Rectangle { rounding: 0.5 },
            Shape::Hexagon { rounding: 0.0 },
            Shape::Star {
                points: 8,
                depth: 0.4,
                rounding: 0.0,
            },
            Shape::Scallop { bumps: 8, depth: 0.1 },
            Shape::Scallop { bumps: 5, depth: 0.5 },
            Shape::Rosette {
                petals: 8,
                depth: 0.2,
            },
            Shape::Polygon {
                sides: 4,
                rounding: 0.0,
            },
            Shape::Ring { thickness: 0.3 },
        ];
        for style in [
            ShieldStyle::Heater,
            ShieldStyle::Round,
            ShieldStyle::Crest,
            ShieldStyle::Banner,
        ] {
            shapes.push(Shape::Shield { style });
        }
        shapes
    }

    #[test]
    fn a_shape_fills_its_box_and_runs_clockwise() {
        for shape in every_shape() {
            let path = outline(&shape, 300.0, 200.0);
            let bounds = path.bounding_box();
            let centred = (bounds.x0 + bounds.x1).abs() < 0.5 && bounds.y0 >= -100.01 && bounds.y1 <= 100.01;
            let full = bounds.width() > 270.0 && bounds.width() < 300.01 && bounds.height() > 180.0;
            assert!(centred && full, "{shape:?} in a box of 300 by 200: {bounds:?}");
            assert!(
                path.area() > 0.0,
                "{shape:?} runs clockwise, so that shapes can be joined"
            );
        }
    }

    #[test]
    fn a_ring_has_a_hole() {
        let ring = outline(&Shape::Ring { thickness: 0.4 }, 200.0, 200.0);
        assert_eq!(
            (
                ring.winding(Point::ORIGIN),
                ring.winding(Point::new(80.0, 0.0)).abs()
            ),
            (0, 1)
        );
    }

    #[test]
    fn rounding_takes_corners_away() {
        let area = |rounding: f64| outline(&Shape::Polygon { sides: 5, rounding }, 200.0, 200.0).area();
        assert!(
            area(0.0) > area(0.5) && area(0.5) > area(1.0),
            "rounder is smaller"
        );
        let disc = std::f64::consts::PI * 100.0 * 100.0;
        let square = outline(&Shape::Rectangle { rounding: 1.0 }, 200.0, 200.0).area();
        assert!(
            (square / disc - 1.0).abs() < 0.001,
            "a square rounded to the full is a disc"
        );
    }
}
