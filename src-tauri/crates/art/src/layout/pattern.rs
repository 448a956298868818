//! Repeated motifs as outlines over a box around the origin.

use kurbo::{BezPath, Point};

use super::outline::{ellipse, polygon, ring};
use crate::design::PatternKind;
use crate::trig::on_ellipse;

/// The smallest step that is drawn, in units: it bounds the work.
const LEAST: f64 = 10.0;

/// The motifs over a box of this size. `step` in units, or degrees for rays; `share` of it that a motif takes.
pub(crate) fn motifs(kind: PatternKind, step: f64, share: f64, width: f64, height: f64) -> BezPath {
    // Turned or cut to any shape, the motifs have to reach the corners.
    let reach = (width * width + height * height).sqrt() / 2.0;
    // A box may be larger than the design: the number of motifs stays bounded.
    let spaced = step.max(LEAST).max(reach / 60.0);
    match kind {
        PatternKind::Stripes => stripes(spaced, share, width / 2.0, height / 2.0),
        PatternKind::Dots => dots(spaced, share, width / 2.0, height / 2.0),
        PatternKind::Checks => checks(spaced, share, width / 2.0, height / 2.0),
        PatternKind::Waves => waves(spaced, share, width / 2.0, height / 2.0),
        PatternKind::Rays => rays(step.min(180.0), share, reach),
        PatternKind::Rings => rings(spaced, share, reach),
    }
}

/// Places from the middle outwards to both sides, as far as `reach`.
fn places(step: f64, reach: f64) -> impl Iterator<Item = f64> + Clone {
    let most = (reach / step).ceil() as i32;
    (-most..=most).map(move |i| f64::from(i) * step)
}

fn block(left: f64, top: f64, right: f64, bottom: f64) -> BezPath {
    polygon(&[(left, top), (right, top), (right, bottom), (left, bottom)].map(Point::from))
}

fn stripes(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let half = step * share / 2.0;
    places(step, rx)
        .flat_map(|x| block(x - half, -ry, x + half, ry))
        .collect()
}

fn dots(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let dot = ellipse(step * share / 2.0, step * share / 2.0);
    // Rows of an even triangle's height, every other one shifted by half a step.
    let row_step = step * 0.866_025_403_784_438_6;
    places(row_step, ry)
        .enumerate()
        .flat_map(|(row, y)| {
            let shift = if row % 2 == 0 { 0.0 } else { step / 2.0 };
            places(step, rx).map(move |x| (x + shift, y))
        })
        .flat_map(|place| kurbo::Affine::translate(place) * dot.clone())
        .collect()
}

fn checks(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let half = step * share / 2.0;
    let columns = places(step / 2.0, rx).enumerate();
    columns
        .flat_map(|(column, x)| {
            places(step / 2.0, ry)
                .enumerate()
                .filter(move |(row, _)| (row + column) % 2 == 0)
                .map(move |(_, y)| (x, y))
        })
        .flat_map(|(x, y)| block(x - half / 1.0, y - half / 1.0, x + half, y + half))
        .collect()
}

fn waves(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let (half, swing) = (step * share / 2.0, step * 0.5);
    let mut path = BezPath::new();
    for y in places(step, ry + swing) {
        let xs: Vec<f64> = places(step, rx + step).collect();
        let ends = (xs[0], xs[xs.len() - 1]);
        path.move_to((ends.0, y - half));
        for (i, x) in xs.iter().skip(1).enumerate() {
            let swing = if i % 2 == 0 { swing } else { -swing };
            path.curve_to(
                (x - step * 0.62, y - half - swing),
                (x - step * 0.38, y - half - swing),
                (*x, y - half),
            );
        }
        path.line_to((ends.1, y + half));
        for (i, x) in xs.iter().enumerate().rev().skip(1) {
            let swing = if i % 2 == 0 { swing } else { -swing };
            path.curve_to(
                (x + step * 0.62, y + half - swing),
                (x + step * 0.38, y + half - swing),
                (*x, y + half),
            );
        }
        path.close_path();
    }
    path
}

fn rays(step: f64, share: f64, reach: f64) -> BezPath {
    // Whole rays only: the step is taken to the nearest that divides the circle.
    let count = (360.0 / step).round().max(2.0);
    let step = 360.0 / count;
    let long = reach / crate::trig::sin_cos(step.min(90.0) * share / 2.0).1;
    (0..count as u32)
        .flat_map(|i| {
            let middle = step * f64::from(i);
            let half = step * share / 2.0;
            polygon(&[
                Point::ORIGIN,
                on_ellipse(long, long, middle - half),
                on_ellipse(long, long, middle + half),
            ])
        })
        .collect()
}

fn rings(step: f64, share: f64, reach: f64) -> BezPath {
    let most = (reach / step).ceil() as u32;
    (1..=most)
        .flat_map(|i| {
            let outer = step * (f64::from(i) - 0.5 + share / 2.0);
            ring(outer, outer, (step * share / outer).min(0.99))
        })
        .collect()
}
