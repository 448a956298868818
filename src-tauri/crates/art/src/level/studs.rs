//! Studs on the edge, as many as the level says: for those who do not tell its colours apart.

use kurbo::{ParamCurve, ParamCurveArclen, PathSeg, Point};

use super::edge::{WIDTH, drawn, outline_of, rgb, tones};
use super::{layer, solid};
use crate::design::{Content, Ink, Layer, LevelKind, Shape};
use crate::layout;
use crate::trig::rotation;

/// How wide a stud is, in units: 6 px when the badge is 90 px wide.
const STUD: f64 = 40.0;
/// From the middle of one stud to the next, in units.
const STEP: f64 = 52.0;
/// How far it is from one place on the edge to the next that is looked at, in units.
const NEAR: f64 = 1.0;

/// The studs, side by side on the foot of this edge.
pub(super) fn layers(edge: &Layer, kind: LevelKind, level: u32) -> Vec<Layer> {
    let [dark, _, light] = tones(kind, level);
    let studs = places(&middle_of(edge), level as usize).into_iter().zip(1..);
    let stud = |(place, number): (Point, u32)| {
        let disc = Content::Shape(Shape::Circle {});
        let mut stud = layer(&format!("level-stud-{number}"), (STUD, STUD), disc);
        (stud.x, stud.y) = (edge.x + place.x, edge.y + place.y);
        stud.fill = solid(Ink::Colour(rgb(light)));
        stud.outline = Some(drawn(dark, 7.0));
        stud
    };
    studs.map(stud).collect()
}

/// How many there are, in words.
pub(super) fn told(level: u32) -> String {
    format!("{level} {}", if level == 1 { "stud" } else { "studs" })
}

/// The middle line of an edge around the origin, as points near each other.
fn middle_of(edge: &Layer) -> Vec<Point> {
    // The edge is a line around the shape, half of it hidden by the base.
    let by = edge.outline.as_ref().map_or(0.0, |line| line.width) - WIDTH;
    let outline = layout::outline(&outline_of(edge), edge.width + by, edge.height + by);
    let outline = rotation(edge.rotation) * outline;
    let along = |piece: PathSeg| {
        let count = (piece.arclen(NEAR) / NEAR).ceil().max(1.0);
        (0..count as u32).map(move |i| piece.eval(f64::from(i) / count))
    };
    outline.segments().flat_map(along).collect()
}

/// So many places on a closed line, each [`STEP`] from the next, around its foot.
fn places(line: &[Point], count: usize) -> Vec<Point> {
    let low = |at: &usize| line[*at].y - 4.0 * line[*at].x.abs();
    let Some(foot) = (0..line.len()).max_by(|a, b| low(a).total_cmp(&low(b))) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    for forwards in [true, false] {
        let mut way = (0..line.len()).map(|i| {
            let i = if forwards { i } else { line.len() - i };
            line[(foot + i) % line.len()]
        });
        let mut last = line[foot];
        let mut step = if count.is_multiple_of(2) { STEP / 2.0 } else { STEP };
        for _ in 0..count / 2 {
            // Where the foot is pointed, both sides run close to each other.
            let is_free =
                |place: &Point| place.distance(last) >= step && (place.x - line[foot].x).abs() >= STEP / 2.0;
            if let Some(next) = way.find(is_free) {
                places.push(next);
                (last, step) = (next, STEP);
            }
        }
    }
    if count % 2 == 1 {
        places.push(line[foot]);
    }
    places
}
