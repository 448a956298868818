//! Plain signs in a square of two units: heart, drop, leaf, moon.

use kurbo::{BezPath, Point};

use super::Figure;
use super::regular::{arc, disc, polygon, rounded};
use super::sketch::{joined, mirrored, sketch};
use super::toothed::scallop;
use crate::design::Shape;
use crate::layout::region::union;
use crate::trig::sin_cos;

/// How large these outlines are drawn, at most a few times more: for the smoothness of their curves.
pub(super) const SCALE: f64 = 300.0;

pub(super) fn figure(shape: &Shape) -> Option<Figure> {
    Some(match shape {
        Shape::Drop { taper } => {
            let glint =
                "M-.46 .36C-.46 .62 -.3 .8 -.06 .86C-.2 .7 -.3 .56 -.32 .36C-.32 .26 -.46 .26 -.46 .36Z";
            Figure::with_detail(drop(*taper), sketch(glint))
        }
        Shape::Heart { cleft } => {
            let glint = "M-.78 -.42C-.78 -.62 -.66 -.76 -.48 -.78C-.38 -.78 -.38 -.68 -.46 -.66C-.58 -.62 -.64 -.54 -.66 -.42C-.68 -.34 -.78 -.34 -.78 -.42Z";
            Figure::with_detail(heart(*cleft), sketch(glint))
        }
        Shape::Leaf { belly } => Figure::with_detail(leaf(*belly), veins()),
        Shape::Crescent { phase } => Figure::of(crescent(*phase)),
        Shape::Cross { arm, flare } => Figure::of(cross(*arm, *flare)),
        Shape::Fan { sweep } => {
            let mut path = BezPath::new();
            path.move_to(Point::ORIGIN);
            arc(&mut path, Point::ORIGIN, 1.0, -sweep / 2.0, sweep / 2.0);
            path.close_path();
            Figure::of(path)
        }
        Shape::Cloud { puffs } => Figure::of(cloud(*puffs)),
        Shape::Mountain { second } => mountain(*second),
        Shape::Tree { trunk } => {
            let foot = 1.0 - 2.0 * trunk;
            let half = (1.0 + foot) / 2.0;
            let place = kurbo::Affine::translate((0.0, -1.0 + half));
            Figure {
                outline: place * scallop(9, 0.1, 0.95, half),
                behind: polygon(&[(-0.1, 0.0), (0.1, 0.0), (0.14, 1.0), (-0.14, 1.0)].map(Point::from)),
                detail: BezPath::new(),
            }
        }
        Shape::Flame { lean } => flame(*lean),
        Shape::Lock { waist } => lock(*waist),
        _ => return None,
    })
}

fn drop(taper: f64) -> BezPath {
    let neck = 0.5 - 0.45 * taper;
    let mut right = BezPath::new();
    right.move_to((0.0, -1.0));
    right.curve_to((neck, -0.5), (0.66, -0.16), (0.66, 0.34));
    right.curve_to((0.66, 0.72), (0.36, 1.0), (0.0, 1.0));
    joined(&right)
}

fn heart(cleft: f64) -> BezPath {
    let mut right = BezPath::new();
    right.move_to((0.0, -1.0 + 1.6 * cleft));
    right.curve_to((0.14, -0.86), (0.36, -1.0), (0.56, -1.0));
    right.curve_to((0.82, -1.0), (1.0, -0.76), (1.0, -0.44));
    right.curve_to((1.0, 0.14), (0.4, 0.62), (0.0, 1.0));
    joined(&right)
}

fn leaf(belly: f64) -> BezPath {
    let mut right = BezPath::new();
    right.move_to((0.0, -1.0));
    let first = -0.8 + 0.9 * belly;
    right.curve_to((0.9, first), (0.9, first + 0.75), (0.0, 1.0));
    joined(&right)
}

/// A stem and three pairs of side veins.
fn veins() -> BezPath {
    let mut path = polygon(&[(0.0, -0.78), (0.04, 1.0), (-0.04, 1.0)].map(Point::from));
    for (i, foot) in [-0.12, 0.26, 0.62].into_iter().enumerate() {
        let long = 0.4 - 0.03 * i as f64;
        for side in [-1.0, 1.0] {
            let points = [
                (0.0, foot - 0.035),
                (side * long, foot - 0.36),
                (0.0, foot + 0.035),
            ];
            path.extend(clockwise(&points));
        }
    }
    path
}

fn clockwise(points: &[(f64, f64)]) -> BezPath {
    let points: Vec<Point> = points.iter().copied().map(Point::from).collect();
    let path = polygon(&points);
    if kurbo::Shape::area(&path) < 0.0 {
        path.reverse_subpaths()
    } else {
        path
    }
}

/// A disc without another disc that is shifted to the right.
fn crescent(phase: f64) -> BezPath {
    let (shift, radius) = (0.25 + 0.75 * phase, 0.86);
    let cut = (shift * shift + 1.0 - radius * radius) / (2.0 * shift);
    let cut = cut.clamp(-0.98, 0.98);
    let half = libm::sqrt(1.0 - cut * cut);
    let outer = libm::atan2(cut, half).to_degrees();
    let inner = libm::atan2(cut - shift, half).to_degrees();
    let mut path = BezPath::new();
    arc(&mut path, Point::ORIGIN, 1.0, 180.0 - outer, 360.0 + outer);
    arc(
        &mut path,
        Point::new(shift, 0.0),
        radius,
        360.0 + inner,
        180.0 - inner,
    );
    path.close_path();
    path
}

fn cross(arm: f64, flare: f64) -> BezPath {
    let end = arm + (0.96 - arm).max(0.0) * flare;
    let quarter = [(end, -1.0), (arm, -arm), (1.0, -end)];
    let points: Vec<Point> = (0..4)
        .flat_map(|turn| {
            let (sin, cos) = sin_cos(90.0 * f64::from(turn));
            quarter.map(|(x, y)| Point::new(x * cos - y * sin, x * sin + y * cos))
        })
        .collect();
    polygon(&points)
}

fn cloud(puffs: u32) -> BezPath {
    let mut parts: Vec<BezPath> = (0..puffs)
        .map(|i| {
            let at = f64::from(i) / f64::from(puffs - 1);
            let swell = sin_cos(at * 180.0).0;
            // The third puff from the left stands highest, so that the cloud is not a hill.
            let lift = if i == 2 { 0.1 } else { 0.0 };
            let radius = 0.32 + (0.1 + 0.5 / f64::from(puffs)) * swell;
            disc(Point::new(-0.66 + 1.32 * at, 0.42 - 0.5 * swell - lift), radius)
        })
        .collect();
    parts.push(polygon(
        &[(-0.66, 0.36), (0.66, 0.36), (0.66, 0.74), (-0.66, 0.74)].map(Point::from),
    ));
    union(&parts, SCALE)
}

fn mountain(second: f64) -> Figure {
    let top = 1.0 - 2.0 * second;
    // The first slope falls by 2.5 to the right; the second peak rises from a foot at -0.15.
    let rise = (1.0 - top) / 0.63;
    let valley = (1.0 - 0.15 * rise + 1.0 - 0.75) / (2.5 + rise);
    let valley = Point::new(valley, -0.25 + 2.5 * valley);
    let edge = [
        Point::new(-1.0, 1.0),
        Point::new(-0.3, -1.0),
        valley,
        Point::new(0.48, top),
        Point::new(1.0, 1.0),
    ];
    let mut snow = clockwise(&[
        (-0.3, -1.2),
        (0.3, 0.0),
        (0.0, -0.3),
        (-0.16, -0.06),
        (-0.3, -0.32),
        (-0.44, -0.02),
        (-0.56, -0.26),
        (-0.9, 0.0),
    ]);
    snow.extend(clockwise(&[
        (0.48, top - 0.2),
        (0.84, top + 0.44),
        (0.6, top + 0.3),
        (0.48, top + 0.46),
        (0.36, top + 0.3),
        (0.12, top + 0.44),
    ]));
    Figure::with_detail(rounded(&edge, 0.1), snow)
}

fn flame(lean: f64) -> Figure {
    let tip = 0.1 + 0.6 * lean;
    let mut path = BezPath::new();
    path.move_to((tip, -1.0));
    path.curve_to((tip + 0.1, -0.5), (0.75, -0.25), (0.75, 0.36));
    path.curve_to((0.75, 0.76), (0.42, 1.0), (0.0, 1.0));
    path.curve_to((-0.42, 1.0), (-0.75, 0.76), (-0.75, 0.36));
    path.curve_to((-0.75, 0.02), (-0.5, -0.16), (-0.42, -0.46));
    path.curve_to((-0.28, -0.36), (-0.18, -0.24), (-0.14, -0.08));
    path.curve_to((0.0, -0.3), (tip - 0.14, -0.6), (tip, -1.0));
    path.close_path();
    let heart = mirrored("M0 .02C.1 .26 .4 .38 .4 .64C.4 .84 .22 .94 0 .94");
    Figure::with_detail(path, heart)
}

/// A keyhole as a plate, with the hole itself as its detail.
fn lock(waist: f64) -> Figure {
    let keyhole = |scale: f64, sink: f64| {
        let radius = 0.6;
        let angle = libm::asin(waist).to_degrees();
        let centre = Point::new(0.0, -0.4);
        let mut path = BezPath::new();
        arc(&mut path, centre, radius, angle - 180.0, 180.0 - angle);
        path.line_to((0.68, 0.9));
        path.curve_to((0.7, 0.96), (0.66, 1.0), (0.6, 1.0));
        path.line_to((-0.6, 1.0));
        path.curve_to((-0.66, 1.0), (-0.7, 0.96), (-0.68, 0.9));
        path.close_path();
        kurbo::Affine::translate((0.0, sink)) * kurbo::Affine::scale(scale) * path
    };
    Figure::with_detail(keyhole(1.0, 0.0), keyhole(0.36, -0.28))
}
