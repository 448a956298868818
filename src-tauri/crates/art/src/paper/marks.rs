//! Where the marks are on the sheet, and what they look like. Millimetres from the sheet's middle, y downwards: the same
//! on every size of paper.

use kurbo::{BezPath, Circle, Point, Rect, Shape as _, Vec2};

/// The middles of the marks with one, two, three and four dots: clockwise from the top left.
pub(super) const PLACES: [Point; 4] = [
    Point::new(-83.0, -118.0),
    Point::new(83.0, -118.0),
    Point::new(83.0, 118.0),
    Point::new(-83.0, 118.0),
];
/// What each corner is called.
pub(super) const NAMES: [&str; 4] = ["top left", "top right", "bottom right", "bottom left"];
/// The side of a mark.
pub(super) const SIDE: f64 = 20.0;
/// How thick its ring is.
const RING: f64 = 3.0;
/// The radius of a dot.
const DOT: f64 = 1.8;
/// How far dots are from the middle of the mark, across and down.
const OFF: f64 = 3.1;

/// The middle of the outline to draw in.
pub(super) const MIDDLE: Point = Point::new(0.0, 7.0);
/// Half of the longer side of the outline to draw in.
pub(super) const RADIUS: f64 = 75.0;
/// How wide its printed line is.
pub(super) const LINE: f64 = 0.5;

/// The share of a mark that its hole takes, dots included.
pub(super) fn hole_share() -> f64 {
    let hole = SIDE - 2.0 * RING;
    hole * hole / (SIDE * SIDE)
}

/// The share of a mark that one dot takes.
pub(super) fn dot_share() -> f64 {
    std::f64::consts::PI * DOT * DOT / (SIDE * SIDE)
}

/// The mark with so many dots, around its middle. The hole runs the other way round than the ring.
pub(super) fn outline(dots: usize, middle: Point) -> BezPath {
    let mut path = Rect::from_center_size(middle, (SIDE, SIDE)).to_path(0.01);
    let hole = SIDE - 2.0 * RING;
    let hole = Rect::from_center_size(middle, (hole, hole)).to_path(0.01);
    path.extend(hole.reverse_subpaths().iter());
    let places: &[(f64, f64)] = match dots {
        1 => &[(0.0, 0.0)],
        2 => &[(-OFF, -OFF), (OFF, OFF)],
        3 => &[(-OFF, -OFF), (OFF, -OFF), (0.0, OFF)],
        _ => &[(-OFF, -OFF), (OFF, -OFF), (OFF, OFF), (-OFF, OFF)],
    };
    for &(x, y) in places {
        path.extend(Circle::new(middle + Vec2::new(x, y), DOT).to_path(0.01).iter());
    }
    path
}
