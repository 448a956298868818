//! Motifs around the middle.

use kurbo::{BezPath, Point};

use super::super::outline::{polygon, ring, smooth};
use crate::trig::{on_ellipse, sin_cos};

pub(super) fn rays(step: f64, share: f64, reach: f64) -> BezPath {
    // Whole rays only: the step is taken to the nearest that divides the circle.
    let count = (360.0 / step).round().max(2.0);
    let step = 360.0 / count;
    let long = reach / sin_cos(step.min(90.0) * share / 2.0).1;
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

pub(super) fn rings(step: f64, share: f64, reach: f64) -> BezPath {
    let most = (reach / step).ceil() as u32;
    (1..=most)
        .flat_map(|i| {
            let outer = step * (f64::from(i) - 0.5 + share / 2.0);
            ring(outer, outer, (step * share / outer).min(0.99))
        })
        .collect()
}

/// Rays whose edges turn on their way outwards.
pub(super) fn sunburst(step: f64, share: f64, reach: f64) -> BezPath {
    const PIECES: u32 = 8;
    const TWIST: f64 = 70.0;
    let count = (360.0 / step).round().max(2.0);
    let step = 360.0 / count;
    let far = reach * 1.05;
    let edge = |start: f64, piece: u32| {
        let at = f64::from(piece) / f64::from(PIECES);
        on_ellipse(far * at, far * at, start + TWIST * at)
    };
    (0..count as u32)
        .flat_map(|i| {
            let (left, right) = (step * f64::from(i), step * (f64::from(i) + share));
            let mut ray = BezPath::new();
            ray.move_to(Point::ORIGIN);
            trace(&mut ray, |piece| edge(left, piece), 0..=PIECES);
            for beyond in 1..=4 {
                ray.line_to(on_ellipse(
                    far,
                    far,
                    left + TWIST + (right - left) * f64::from(beyond) / 4.0,
                ));
            }
            trace(&mut ray, |back| edge(right, PIECES - back), 0..=PIECES);
            ray.close_path();
            ray
        })
        .collect()
}

/// A smooth line through points, from the first, at which the path is.
fn trace(path: &mut BezPath, at: impl Fn(u32) -> Point, range: std::ops::RangeInclusive<u32>) {
    let (first, last) = (*range.start(), *range.end());
    let tangent = |i: u32| {
        let (before, after) = (i.saturating_sub(1).max(first), (i + 1).min(last));
        (at(after) - at(before)) / (f64::from(after - before) * 3.0)
    };
    for i in first..last {
        path.curve_to(at(i) + tangent(i), at(i + 1) - tangent(i + 1), at(i + 1));
    }
}

/// Bands of interlaced waves.
pub(super) fn guilloche(step: f64, share: f64, reach: f64) -> BezPath {
    const STRANDS: u32 = 4;
    let (rise, thick) = (step * 1.15, step * share * 0.16);
    let bands = (reach / (step * 2.0)).ceil() as u32;
    (1..=bands)
        .flat_map(|band| {
            let middle = f64::from(band) * step * 2.0;
            let waves = (middle * std::f64::consts::TAU / (step * 2.6)).round().max(4.0);
            (0..STRANDS).flat_map(move |strand| {
                let shift = 360.0 * f64::from(strand) / f64::from(STRANDS);
                let line = |edge: f64| {
                    smooth(waves as u32 * 6, move |angle| {
                        let r = middle + rise * sin_cos(angle * waves + shift).0 + edge;
                        on_ellipse(r, r, angle)
                    })
                };
                let mut strand = line(thick / 2.0);
                strand.extend(line(-thick / 2.0).reverse_subpaths());
                strand
            })
        })
        .collect()
}

/// One band that winds outwards.
pub(super) fn spiral(step: f64, share: f64, reach: f64) -> BezPath {
    const TURN: f64 = 20.0;
    let pieces = ((reach / step + 1.0) * 360.0 / TURN).ceil() as u32;
    let edge = |i: u32, side: f64| {
        let angle = f64::from(i) * TURN;
        let r = (step * angle / 360.0 + side * step * share / 2.0).max(0.0);
        on_ellipse(r, r, angle)
    };
    let mut path = BezPath::new();
    path.move_to(edge(0, 1.0));
    trace(&mut path, |i| edge(i, 1.0), 0..=pieces);
    path.line_to(edge(pieces, -1.0));
    trace(&mut path, |i| edge(pieces - i, -1.0), 0..=pieces);
    path.close_path();
    path
}

/// Uneven rings that follow each other, around a peak beside the middle.
pub(super) fn contours(step: f64, share: f64, reach: f64) -> BezPath {
    let half = step * share * 0.22;
    let peak = kurbo::Affine::translate((-reach * 0.22, -reach * 0.14));
    let count = (reach * 1.7 / step).ceil() as u32;
    (1..=count)
        .flat_map(|i| {
            let level = f64::from(i);
            let line = |edge: f64| {
                smooth(36, move |angle| {
                    let first = sin_cos(3.0 * angle + level * 7.0).1;
                    let second = sin_cos(2.0 * angle - level * 11.0 + 60.0).1;
                    let third = sin_cos(5.0 * angle + level * 5.0).0;
                    let r = step * level * (1.0 + 0.1 * first + 0.08 * second + 0.035 * third) + edge;
                    on_ellipse(r, r, angle)
                })
            };
            let mut ring = line(half);
            ring.extend(line(-half).reverse_subpaths());
            peak * ring
        })
        .collect()
}
