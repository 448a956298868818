//! A pen stroke's outline: as wide as the pen was pressed, round at its ends.

use kurbo::{BezPath, Point, Vec2};

use crate::design::PenPoint;
use crate::pen::radius;

/// Where the pen turns by more than this (the cosine of 60°), one piece ends and another begins.
const CORNER: f64 = 0.5;
/// The handles of a quarter of a circle, as a share of its radius.
const QUARTER: f64 = 0.5523;

/// A place of the pen with how far the ink reaches to each side.
#[derive(Clone, Copy)]
struct Place {
    at: Point,
    radius: f64,
}

/// The outline of a stroke. Made of pieces that all run the same way round, so that they may overlap: a piece ends where
/// the pen turns sharply, and where the bend is so tight that the inner edge would run backwards.
pub(super) fn outline(points: &[PenPoint], width: f64) -> BezPath {
    let mut places: Vec<Place> = points
        .iter()
        .filter_map(|point| point.tame())
        .map(|point| Place {
            at: Point::new(point.x, point.y),
            radius: radius(width, point.pressure),
        })
        .collect();
    places.dedup_by(|b, a| (b.at - a.at).hypot2() < 1e-4);
    let mut path = BezPath::new();
    match places.as_slice() {
        [] => {}
        [dot] => {
            let ahead = Vec2::new(dot.radius, 0.0);
            path.move_to(dot.at - ahead.turned());
            cap(&mut path, dot.at, ahead);
            cap(&mut path, dot.at, -ahead);
            path.close_path();
        }
        _ => {
            let ends = ends(&places);
            for ends in ends.windows(2) {
                piece(&mut path, &places[ends[0]..=ends[1]]);
            }
        }
    }
    path
}

trait Turned {
    /// A quarter turn clockwise on the screen.
    fn turned(self) -> Self;
}

impl Turned for Vec2 {
    fn turned(self) -> Self {
        Self::new(-self.y, self.x)
    }
}

/// Where pieces begin and end, by index.
fn ends(places: &[Place]) -> Vec<usize> {
    let last = places.len() - 1;
    let mut is_end: Vec<bool> = (0..=last)
        .map(|i| {
            i == 0 || i == last || {
                let before = (places[i].at - places[i - 1].at).normalize();
                before.dot((places[i + 1].at - places[i].at).normalize()) < CORNER
            }
        })
        .collect();
    for i in 0..last {
        let step = places[i + 1].at - places[i].at;
        let side = |j: usize| {
            let along = if is_end[j] {
                step
            } else {
                places[j + 1].at - places[j - 1].at
            };
            along.normalize().turned() * places[j].radius
        };
        let turn = side(i + 1) - side(i);
        if (step + turn).dot(step) <= 0.0 || (step - turn).dot(step) <= 0.0 {
            (is_end[i], is_end[i + 1]) = (true, true);
        }
    }
    (0..=last).filter(|&i| is_end[i]).collect()
}

/// One piece: along its left edge, around its end, back along the right one, around its beginning.
fn piece(path: &mut BezPath, places: &[Place]) {
    let last = places.len() - 1;
    let along = |i: usize| (places[(i + 1).min(last)].at - places[i.saturating_sub(1)].at).normalize();
    let edge = |sign: f64| -> Vec<Point> {
        let point = |(i, place): (usize, &Place)| place.at + along(i).turned() * (place.radius * sign);
        places.iter().enumerate().map(point).collect()
    };
    let (left, mut right) = (edge(-1.0), edge(1.0));
    right.reverse();
    path.move_to(left[0]);
    curve_through(path, &left);
    cap(path, places[last].at, along(last) * places[last].radius);
    curve_through(path, &right);
    cap(path, places[0].at, along(0) * -places[0].radius);
    path.close_path();
}

/// Half a circle around the end of a stroke that runs in the direction `ahead`, from its left to its right.
fn cap(path: &mut BezPath, at: Point, ahead: Vec2) {
    let right = ahead.turned();
    let (tip, handle) = (at + ahead, QUARTER);
    path.curve_to(at - right + ahead * handle, tip - right * handle, tip);
    path.curve_to(tip + right * handle, at + right + ahead * handle, at + right);
}

/// Continues a path, which is at the first point, through the others: a centripetal Catmull-Rom spline, which makes no
/// loops of its own however unevenly the points lie.
fn curve_through(path: &mut BezPath, points: &[Point]) {
    let last = points.len() - 1;
    for i in 0..last {
        let (a, b) = (points[i], points[i + 1]);
        let before = points[i.saturating_sub(1)];
        let after = points[(i + 2).min(last)];
        let from = a + handle(before, a, b);
        let to = b + handle(after, b, a);
        path.curve_to(from, to, b);
    }
}

/// The handle at `at` towards `next`, coming from `before`.
fn handle(before: Point, at: Point, next: Point) -> Vec2 {
    let root = |a: Point, b: Point| libm::sqrt(libm::sqrt((b - a).hypot2()));
    let (d0, d1) = (root(before, at), root(at, next));
    if d0 < 1e-6 || d1 < 1e-6 {
        return (next - at) / 3.0;
    }
    let tangent = (at - before) / d0 - (next - before) / (d0 + d1) + (next - at) / d1;
    tangent * (d1 / 3.0)
}
