//! Ribbons: a band, folded tails, straight, bent to an arc or waving.

mod bend;
mod piece;

use kurbo::{BezPath, PathEl, Point};

use super::lettering::Arc;
use crate::design::{Ribbon, RibbonEnd};
use crate::trig::sin_cos;
use bend::Bend;
use piece::Piece;

/// Width of a fold, as a share of the band's height.
const FOLD: f64 = 0.42;
/// Depth of the notch or point at an end, as a share of the band's height.
const NOTCH: f64 = 0.34;
/// Room that words leave at the band's ends, both together, as a share of its height.
const MARGIN: f64 = 0.4;
/// Width of a rolled end, as a share of the band's height.
const ROLL: f64 = 0.34;
/// How far a roll is taller than the band.
const ROLL_TALL: f64 = 1.16;

/// The parts of a ribbon around the origin, those behind first.
#[derive(Default)]
pub(crate) struct Parts {
    /// The ends of tails that are folded twice.
    pub(crate) far_tails: BezPath,
    pub(crate) far_folds: BezPath,
    pub(crate) tails: BezPath,
    pub(crate) folds: BezPath,
    pub(crate) band: BezPath,
    pub(crate) hem: BezPath,
    /// Rolled ends, and the dark of their openings.
    pub(crate) rolls: BezPath,
    pub(crate) openings: BezPath,
    /// The width that words may take.
    pub(crate) room: f64,
    /// The arc the words stand on; `None` when the ribbon does not bend.
    pub(crate) arc: Option<Arc>,
    /// How far the middle of the band lies below the origin.
    pub(crate) sink: f64,
    bend: Bend,
}

impl Parts {
    /// Letters that were set on a straight line, waving with the band.
    pub(crate) fn waving(&self, letters: BezPath) -> BezPath {
        if self.bend.swing == 0.0 {
            return letters;
        }
        let at = |p: Point| self.bend.at(p.x, p.y);
        letters
            .iter()
            .map(|element| match element {
                PathEl::MoveTo(p) => PathEl::MoveTo(at(p)),
                PathEl::LineTo(p) => PathEl::LineTo(at(p)),
                PathEl::QuadTo(a, p) => PathEl::QuadTo(at(a), at(p)),
                PathEl::CurveTo(a, b, p) => PathEl::CurveTo(at(a), at(b), at(p)),
                PathEl::ClosePath => PathEl::ClosePath,
            })
            .collect()
    }
}

/// Lays out a ribbon in a box of this size.
pub(crate) fn parts(ribbon: &Ribbon, width: f64, height: f64) -> Parts {
    laid(ribbon, width, height, width)
}

/// The ribbon only as long as words of this length need, bent as before.
pub(crate) fn snug(ribbon: &Ribbon, width: f64, height: f64, words: f64) -> Parts {
    let least = height * (1.0 + MARGIN);
    let tails = 2.0 * width * ribbon.tails;
    let long = ((words + height * (MARGIN + 0.3 + end_room(ribbon))).max(least) + tails).min(width);
    laid(ribbon, width, height, long)
}

fn laid(ribbon: &Ribbon, width: f64, height: f64, long: f64) -> Parts {
    let degrees = ribbon.bend;
    let straight = degrees.abs() < 0.5;
    let radius = if straight {
        f64::INFINITY
    } else {
        (width / degrees.abs().to_radians()).max(height)
    };
    // Half of the arch's rise goes above the origin and half below, so that the ribbon stays in the middle of its box.
    let rise = if straight {
        0.0
    } else {
        radius * (1.0 - sin_cos(degrees.abs() * long / width / 2.0).1)
    };
    let up = degrees > 0.0;
    let sink = if up { -rise / 2.0 } else { rise / 2.0 };
    let swing = if straight { ribbon.wave * height / 2.0 } else { 0.0 };
    let bend = Bend {
        radius,
        up,
        sink,
        swing,
        wave: long,
    };
    let half = long / 2.0;
    // The fold takes its width from the tail, which reaches that far behind the band.
    let front = half - width * ribbon.tails;
    let room = front * 2.0 - height * MARGIN - end_room(ribbon) * height;
    let mut parts = Parts {
        room,
        arc: (!straight).then_some(Arc {
            radius,
            sweep: (room / radius).to_degrees(),
            above: up,
        }),
        sink,
        bend,
        ..Parts::default()
    };
    let piece = Piece {
        bend,
        half: height / 2.0,
        shift: 0.0,
    };
    if ribbon.tails > 0.0 {
        parts.band = piece.between(-front, front, RibbonEnd::Square);
        tails(&mut parts, ribbon, piece, front, half);
    } else {
        parts.band = piece.between(-front, front, ribbon.ends.unwrap_or(RibbonEnd::Square));
        if ribbon.ends == Some(RibbonEnd::Scroll) {
            rolls(&mut parts, piece, front);
        }
    }
    if ribbon.hem.is_some() {
        hem(
            &mut parts.hem,
            bend,
            front - end_room(ribbon) * height / 2.0,
            height,
        );
    }
    parts
}

/// Room that the cut of the band's ends takes from the words, both together, as a share of its height.
fn end_room(ribbon: &Ribbon) -> f64 {
    match ribbon.ends {
        _ if ribbon.tails > 0.0 => 0.0,
        None | Some(RibbonEnd::Square) => 0.0,
        Some(RibbonEnd::Slant) => NOTCH,
        Some(_) => 2.0 * NOTCH,
    }
}

fn hem(path: &mut BezPath, bend: Bend, reach: f64, height: f64) {
    for side in [-1.0, 1.0] {
        let (outer, inner) = (side * height * 0.41, side * height * 0.37);
        let mut line = BezPath::new();
        line.move_to(bend.at(-reach, outer));
        bend.along(&mut line, -reach, reach, outer);
        line.line_to(bend.at(reach, inner));
        bend.along(&mut line, reach, -reach, inner);
        line.close_path();
        path.extend(if side < 0.0 { line } else { line.reverse_subpaths() });
    }
}

fn tails(parts: &mut Parts, ribbon: &Ribbon, piece: Piece, front: f64, half: f64) {
    let height = piece.half * 2.0;
    let drop = height * ribbon.drop;
    let fold = (height * FOLD).min(front);
    let end = ribbon.ends.unwrap_or(RibbonEnd::Swallow);
    let below = piece.shifted(drop);
    for side in [-1.0, 1.0] {
        let (knee, last, far) = if ribbon.folds > 1 {
            let knee = front + (half - front) * 0.5;
            (knee, RibbonEnd::Square, fold.min(knee - front + fold))
        } else {
            (half, end, 0.0)
        };
        let most = (knee - front) * 0.8;
        parts
            .tails
            .extend(below.tail(side * (front - fold), side * knee, last, most));
        if drop != 0.0 {
            parts.folds.extend(piece.fold(side * front, fold, drop));
        }
        if ribbon.folds > 1 {
            let lowest = below.shifted(drop);
            let inner = side * (knee - far);
            parts
                .far_tails
                .extend(lowest.tail(inner, side * half, end, (half - knee) * 0.8));
            parts.far_folds.extend(below.fold(side * knee, far, drop));
        }
    }
}

/// Rolls of paper at both ends, with the openings on top.
fn rolls(parts: &mut Parts, piece: Piece, front: f64) {
    let height = piece.half * 2.0;
    let (wide, tall) = (height * ROLL / 2.0, piece.half * ROLL_TALL);
    for side in [-1.0, 1.0] {
        let middle = piece.bend.at(side * (front - wide), 0.0);
        let place = kurbo::Affine::translate(middle.to_vec2());
        let mut body = BezPath::new();
        body.move_to((-wide, -tall));
        body.curve_to(
            (-wide, -tall - wide * 0.5),
            (wide, -tall - wide * 0.5),
            (wide, -tall),
        );
        body.line_to((wide, tall));
        body.curve_to(
            (wide, tall + wide * 0.5),
            (-wide, tall + wide * 0.5),
            (-wide, tall),
        );
        body.close_path();
        parts.rolls.extend(place * body);
        let mouth = kurbo::Affine::translate((0.0, -tall)) * super::outline::ellipse(wide * 0.62, wide * 0.2);
        parts.openings.extend(place * mouth);
    }
}
