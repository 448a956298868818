//! Lines: straight, wavy, broken, crossing.

use kurbo::{BezPath, Point};

use super::super::outline::polygon;
use super::{block, places};

pub(super) fn waves(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
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

/// A broad and a narrow stripe in turn.
pub(super) fn pinstripes(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let (broad, narrow) = (step * share / 2.0, step * share / 8.0);
    places(step, rx + step)
        .flat_map(|x| {
            let mut pair = block(x - broad, -ry, x + broad, ry);
            pair.extend(block(x + step / 2.0 - narrow, -ry, x + step / 2.0 + narrow, ry));
            pair
        })
        .collect()
}

pub(super) fn grid(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let half = step * share * 0.16;
    let upright = places(step, rx).flat_map(|x| block(x - half, -ry, x + half, ry));
    let across = places(step, ry).flat_map(|y| block(-rx, y - half, rx, y + half));
    upright.chain(across).collect()
}

/// Rows of corners; `swing` as a share of the step, `thick` and `row` in units.
pub(super) fn zigzag(step: f64, swing: f64, thick: f64, row: f64, rx: f64, ry: f64) -> BezPath {
    let xs: Vec<f64> = places(step / 2.0, rx + step / 2.0).collect();
    let bend = |i: usize| if i.is_multiple_of(2) { -swing } else { swing } * step / 2.0;
    places(row, ry + step)
        .flat_map(|y| {
            let above = xs
                .iter()
                .enumerate()
                .map(|(i, x)| Point::new(*x, y + bend(i) - thick / 2.0));
            let below = xs
                .iter()
                .enumerate()
                .rev()
                .map(|(i, x)| Point::new(*x, y + bend(i) + thick / 2.0));
            polygon(&above.chain(below).collect::<Vec<_>>())
        })
        .collect()
}

/// Solid upright bands; across, bands of fine lines, so that the crossings are seen.
pub(super) fn plaid(step: f64, share: f64, rx: f64, ry: f64) -> BezPath {
    let half = step * share * 0.42;
    let fine = step * 0.028;
    let upright = places(step, rx).flat_map(|x| {
        let mut pair = block(x - half, -ry, x + half, ry);
        pair.extend(block(x + step / 2.0 - fine, -ry, x + step / 2.0 + fine, ry));
        pair
    });
    let across = places(step, ry).flat_map(|y| {
        let lines = (-2..=2).flat_map(move |i| {
            let y = y + f64::from(i) * half / 2.2;
            block(-rx, y - fine, rx, y + fine)
        });
        lines.chain(block(-rx, y + step / 2.0 - fine, rx, y + step / 2.0 + fine))
    });
    upright.chain(across).collect()
}
