//! Shields and how they are divided.

use kurbo::{Affine, BezPath, Point};

use super::regular::{QUARTER, polygon};
use super::sketch::mirrored;
use crate::design::{Division, ShieldStyle};

/// The right half of an outline in a square of two units, from the middle above to the middle below; `None` for those
/// that [`shield`] draws itself.
fn half(style: ShieldStyle) -> Option<&'static str> {
    use ShieldStyle::*;
    Some(match style {
        Heater | Round | Crest | Banner => return None,
        Swiss => "M0 -1C.3 -.8 .8 -.82 1 -1L1 -.1C1 .45 .56 .8 0 1",
        French => "M0 -1L1 -1L1 .55C1 .75 .9 .84 .7 .84L.3 .84C.14 .84 .04 .9 0 1",
        Spanish => "M0 -1L1 -1L1 .1C1 .6 .55 1 0 1",
        Polish => "M0 -.92C.25 -.92 .5 -.95 .7 -1L1 -.72C.78 -.5 .78 -.2 1 0C1 .5 .6 .85 0 1",
        English => "M0 -1L.78 -1C.8 -.88 .88 -.8 1 -.78L.88 -.58L.88 .3C.88 .66 .4 .72 0 1",
        Kite => "M0 -1C.6 -1 1 -.75 1 -.42C1 .1 .4 .6 0 1",
        Tudor => "M0 -.92C.4 -.92 .75 -.94 1 -1C.82 -.5 .82 -.1 .96 .3C.8 .62 .3 .72 0 1",
        Square => "M0 -1L1 -1L1 .5C1 .64 .92 .7 .8 .74L0 1",
        Oval => "M0 -1C.12 -.9 .3 -.88 .46 -.82C.8 -.68 1 -.36 1 0C1 .36 .8 .68 .46 .82C.3 .88 .12 .9 0 1",
        Horse => {
            "M0 -1C.3 -.88 .66 -.9 .9 -.84C1 -.6 1 -.4 .86 -.14C.74 .1 .74 .24 .8 .42C.72 .72 .3 .84 0 1"
        }
    })
}

pub(super) fn shield(style: ShieldStyle, rx: f64, ry: f64) -> BezPath {
    if let Some(half) = half(style) {
        return Affine::scale_non_uniform(rx, ry) * mirrored(half);
    }
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
        _ => {}
    }
    path.close_path();
    path
}

/// The divided part over the whole box, to be cut to the shield.
pub(super) fn division(division: Division, rx: f64, ry: f64) -> BezPath {
    let data: &[&[(f64, f64)]] = match division {
        Division::Whole => &[],
        Division::Chief => &[&[(-1.0, -1.0), (1.0, -1.0), (1.0, -0.34), (-1.0, -0.34)]],
        Division::Base => &[&[(-1.0, 0.3), (1.0, 0.3), (1.0, 1.0), (-1.0, 1.0)]],
        Division::Pale => &[&[(-0.3, -1.0), (0.3, -1.0), (0.3, 1.0), (-0.3, 1.0)]],
        Division::Fess => &[&[(-1.0, -0.3), (1.0, -0.3), (1.0, 0.22), (-1.0, 0.22)]],
        Division::Bend => &[&[
            (-1.0, -1.0),
            (-0.55, -1.0),
            (1.0, 0.55),
            (1.0, 1.0),
            (0.55, 1.0),
            (-1.0, -0.55),
        ]],
        Division::Chevron => &[&[
            (0.0, -0.34),
            (1.0, 0.5),
            (1.0, 1.0),
            (0.0, 0.2),
            (-1.0, 1.0),
            (-1.0, 0.5),
        ]],
        Division::Cross => &[&[
            (-0.24, -1.0),
            (0.24, -1.0),
            (0.24, -0.34),
            (1.0, -0.34),
            (1.0, 0.1),
            (0.24, 0.1),
            (0.24, 1.0),
            (-0.24, 1.0),
            (-0.24, 0.1),
            (-1.0, 0.1),
            (-1.0, -0.34),
            (-0.24, -0.34),
        ]],
        Division::Saltire => &[&[
            (-1.0, -1.0),
            (-0.66, -1.0),
            (0.0, -0.42),
            (0.66, -1.0),
            (1.0, -1.0),
            (1.0, -0.7),
            (0.36, -0.1),
            (1.0, 0.5),
            (1.0, 0.8),
            (0.66, 0.8),
            (0.0, 0.22),
            (-0.66, 0.8),
            (-1.0, 0.8),
            (-1.0, 0.5),
            (-0.36, -0.1),
            (-1.0, -0.7),
        ]],
        Division::Half => &[&[(0.0, -1.0), (1.0, -1.0), (1.0, 1.0), (0.0, 1.0)]],
        Division::Quarters => &[
            &[(-1.0, -1.0), (0.0, -1.0), (0.0, -0.08), (-1.0, -0.08)],
            &[(0.0, -0.08), (1.0, -0.08), (1.0, 1.0), (0.0, 1.0)],
        ],
        Division::Slant => &[&[(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]],
    };
    let place = |points: &[(f64, f64)]| {
        let points: Vec<Point> = points.iter().map(|(x, y)| Point::new(x * rx, y * ry)).collect();
        polygon(&points)
    };
    data.iter().flat_map(|points| place(points)).collect()
}
