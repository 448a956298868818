//! Repeated motifs as outlines over a box around the origin.

mod lines;
mod rounds;
mod scattered;
mod tiles;

use kurbo::{Affine, BezPath, Point, Rect, Vec2};

use super::outline::{ellipse, polygon};
use crate::design::{PatternFill, PatternKind};
use crate::trig::rotation;

/// The smallest step that is drawn, in units: it bounds the work.
const LEAST: f64 = 10.0;
/// The smallest step of motifs with many points.
const LEAST_RICH: f64 = 16.0;

/// The motifs over a box of this size. `step` in units, or degrees for rays; `share` of it that a motif takes.
pub(crate) fn motifs(kind: PatternKind, step: f64, share: f64, width: f64, height: f64) -> BezPath {
    use PatternKind as K;
    // Turned or cut to any shape, the motifs have to reach the corners.
    let reach = (width * width + height * height).sqrt() / 2.0;
    // A box may be larger than the design: the number of motifs stays bounded.
    let spaced = step.max(LEAST).max(reach / 60.0);
    let rich = step.max(LEAST_RICH).max(reach / 30.0);
    let (rx, ry) = (width / 2.0, height / 2.0);
    let cover = Cover { rx, ry };
    match kind {
        K::Stripes => stripes(spaced, share, rx, ry),
        K::Dots => dots(spaced, share, rx, ry),
        K::Checks => checks(spaced, share, rx, ry),
        K::Waves => lines::waves(spaced, share, rx, ry),
        K::Pinstripes => lines::pinstripes(spaced, share, rx, ry),
        K::Grid => lines::grid(spaced, share, rx, ry),
        K::Crosshatch => rotation(45.0) * lines::grid(spaced, share, reach, reach),
        K::Zigzag => lines::zigzag(rich, 0.25, rich * share * 0.5, rich * 0.66, rx, ry),
        K::Chevrons => lines::zigzag(rich, 0.5, rich * share, rich, rx, ry),
        K::Plaid => lines::plaid(rich, share, rx, ry),
        K::Rays => rounds::rays(step.min(180.0), share, reach),
        K::Rings => rounds::rings(spaced, share, reach),
        K::Sunburst => rounds::sunburst(step.min(180.0), share, reach),
        K::Guilloche => rounds::guilloche(rich, share, reach),
        K::Spiral => rounds::spiral(spaced, share, reach),
        K::Contours => rounds::contours(rich, share, reach),
        K::Confetti => scattered::confetti(rich, share, cover),
        K::Terrazzo => scattered::terrazzo(rich, share, cover),
        K::Circuits => scattered::circuits(rich, share, cover),
        K::Herringbone => rotation(45.0) * tiles::motifs(kind, rich, share, Cover { rx: reach, ry: reach }),
        _ => tiles::motifs(kind, rich, share, cover),
    }
}

/// The motifs of a fill over a box of this size, turned, without those that lie outside it.
pub(crate) fn filling(fill: &PatternFill, width: f64, height: f64) -> BezPath {
    if fill.angle == 0.0 {
        return motifs(fill.pattern, fill.step, fill.share, width, height);
    }
    let side = libm::sqrt(width * width + height * height);
    let turned = rotation(fill.angle) * motifs(fill.pattern, fill.step, fill.share, side, side);
    let frame = Rect::from_center_size(Point::ORIGIN, (width, height));
    turned
        .subpaths()
        .filter(|part| BezPath::from_vec(part.to_vec()).control_box().overlaps(frame))
        .flat_map(|part| part.iter().copied())
        .collect()
}

/// Half the size of the box that motifs cover.
#[derive(Clone, Copy)]
struct Cover {
    rx: f64,
    ry: f64,
}

impl Cover {
    /// The places of a lattice whose motifs, which reach this far, touch the box; each with its row and column.
    fn lattice(self, a: Vec2, b: Vec2, reach: f64) -> Vec<(i32, i32, Vec2)> {
        let det = a.cross(b);
        let (rx, ry) = (self.rx + reach, self.ry + reach);
        let most = |v: Vec2| (((rx * v.y).abs() + (ry * v.x).abs()) / det.abs()).ceil() as i32;
        let (columns, rows) = (most(b), most(a));
        (-rows..=rows)
            .flat_map(|j| (-columns..=columns).map(move |i| (i, j, a * f64::from(i) + b * f64::from(j))))
            .filter(|(_, _, place)| place.x.abs() <= rx && place.y.abs() <= ry)
            .collect()
    }

    /// A motif at every place of a lattice.
    fn strewn(self, a: Vec2, b: Vec2, motif: &BezPath) -> BezPath {
        let bounds = motif.control_box();
        let reach = [bounds.x0, bounds.x1, bounds.y0, bounds.y1]
            .into_iter()
            .fold(0.0, |most: f64, side| most.max(side.abs()));
        self.lattice(a, b, reach)
            .into_iter()
            .flat_map(|(_, _, place)| Affine::translate(place) * motif.clone())
            .collect()
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
