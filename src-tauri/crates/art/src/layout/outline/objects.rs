//! Objects that people give: medals, cockades, crowns, bells, flags.

use kurbo::{Affine, BezPath, Point};

use super::Figure;
use super::regular::{disc, ellipse, polygon};
use super::signs::SCALE;
use super::sketch::{mirrored, sketch};
use super::toothed::rosette;
use crate::design::Shape;
use crate::layout::region::union;

pub(super) fn figure(shape: &Shape, rx: f64, ry: f64) -> Option<Figure> {
    Some(match shape {
        Shape::Flag { wave } => flag(*wave),
        Shape::House { roof } => house(*roof),
        Shape::Gem { crown } => gem(*crown),
        Shape::Medal { disc } => medal(*disc, rx, ry),
        Shape::Cockade { pleats, disc } => cockade(*pleats, *disc, rx, ry),
        Shape::Crown { points, depth } => crown(*points, *depth, rx / ry),
        Shape::Bell { flare } => bell(*flare),
        _ => return None,
    })
}

/// Polygons, each turned clockwise so that they add up where they overlap.
fn patches(all: &[&[(f64, f64)]]) -> BezPath {
    let patch = |points: &&[(f64, f64)]| {
        let points: Vec<Point> = points.iter().copied().map(Point::from).collect();
        let path = polygon(&points);
        if kurbo::Shape::area(&path) < 0.0 {
            path.reverse_subpaths()
        } else {
            path
        }
    };
    all.iter().flat_map(patch).collect()
}

fn flag(wave: f64) -> Figure {
    let swing = wave * 1.4;
    let (top, foot) = (-0.9, 0.34);
    let mut path = BezPath::new();
    path.move_to((-0.86, top));
    path.curve_to((-0.3, top - swing), (0.2, top + swing), (1.0, top));
    path.line_to((1.0, foot));
    path.curve_to((0.2, foot + swing), (-0.3, foot - swing), (-0.86, foot));
    path.close_path();
    let pole = [(-0.94, -1.0), (-0.82, -1.0), (-0.82, 1.0), (-0.94, 1.0)];
    Figure {
        outline: path,
        behind: polygon(&pole.map(Point::from)),
        detail: BezPath::new(),
    }
}

fn house(roof: f64) -> Figure {
    let eaves = -1.0 + 2.0 * roof;
    let edge = [
        (0.0, -1.0),
        (1.0, eaves),
        (1.0, eaves + 0.14),
        (0.82, eaves + 0.14),
        (0.82, 1.0),
        (-0.82, 1.0),
        (-0.82, eaves + 0.14),
        (-1.0, eaves + 0.14),
        (-1.0, eaves),
    ];
    let mut detail = sketch("M-.2 1L-.2 .42C-.2 .16 .2 .16 .2 .42L.2 1Z");
    detail.extend(disc(Point::new(0.0, eaves - 0.3 * roof), 0.15));
    Figure::with_detail(polygon(&edge.map(Point::from)), detail)
}

fn gem(crown: f64) -> Figure {
    let girdle = -1.0 + 2.0 * crown;
    let edge = [
        (-0.58, -1.0),
        (0.58, -1.0),
        (1.0, girdle),
        (0.0, 1.0),
        (-1.0, girdle),
    ];
    let facets = patches(&[
        &[(-0.42, girdle), (0.42, girdle), (0.0, 1.0)],
        &[(-0.58, -1.0), (0.0, -1.0), (-0.42, girdle)],
        &[(0.58, -1.0), (0.0, -1.0), (0.42, girdle)],
    ]);
    Figure::with_detail(polygon(&edge.map(Point::from)), facets)
}

fn medal(share: f64, rx: f64, ry: f64) -> Figure {
    let r = ry * share;
    let y = ry - r;
    let top = -ry;
    let wide = rx.min(r);
    let behind = patches(&[
        &[
            (-0.86 * wide, top),
            (-0.2 * wide, top),
            (0.36 * wide, y),
            (-0.3 * wide, y),
        ],
        &[
            (0.86 * wide, top),
            (0.2 * wide, top),
            (-0.36 * wide, y),
            (0.3 * wide, y),
        ],
    ]);
    Figure {
        outline: disc(Point::new(0.0, y), r),
        behind,
        detail: BezPath::new(),
    }
}

fn cockade(pleats: u32, share: f64, rx: f64, ry: f64) -> Figure {
    let r = (ry * share).min(rx);
    let y = -ry + r;
    let tail = |side: f64| {
        [
            (0.0, y),
            (side * r * 0.62, y + r * 0.4),
            (side * r * 0.86, ry),
            (side * r * 0.5, ry - r * 0.22),
            (side * r * 0.1, ry),
        ]
    };
    Figure {
        outline: Affine::translate((0.0, y)) * rosette(pleats, 0.09, r, r),
        behind: patches(&[&tail(-1.0), &tail(1.0)]),
        detail: BezPath::new(),
    }
}

/// `broad`: how much broader the box is than tall, so that the balls stay round.
fn crown(points: u32, depth: f64, broad: f64) -> Figure {
    let mut edge = vec![Point::new(0.8, 0.92), Point::new(-0.8, 0.92)];
    let mut parts = Vec::new();
    let last = f64::from(points - 1);
    for i in 0..points {
        let x = -1.0 + 2.0 * f64::from(i) / last;
        // Outer points stand a little lower, like a crown seen from the front.
        let tip = Point::new(x, -0.8 + 0.22 * x * x);
        edge.push(tip);
        parts.push(Affine::translate(tip.to_vec2()) * ellipse(0.1 / broad.max(1.0), 0.1 * broad.min(1.0)));
        if i + 1 < points {
            let valley = x + 1.0 / last;
            edge.push(Point::new(valley * 0.96, -0.8 + 1.7 * depth));
        }
    }
    parts.push(polygon(&edge));
    parts.push(sketch("M-.8 .9L.8 .9C.5 1.06 -.5 1.06 -.8 .9Z"));
    let band = sketch("M-1 .52C-.5 .66 .5 .66 1 .52L1 .74C.5 .88 -.5 .88 -1 .74Z");
    Figure::with_detail(union(&parts, SCALE), band)
}

fn bell(flare: f64) -> Figure {
    let foot = 0.56 + flare;
    let half = format!(
        "M0 -1C.1 -1 .16 -.94 .16 -.86C.16 -.82 .15 -.8 .13 -.77C.44 -.68 .58 -.42 .58 -.06C.58 .3 .62 .44 {foot:.3} .66L{foot:.3} .78L0 .78"
    );
    let band = [(-1.2, 0.46), (1.2, 0.46), (1.2, 0.58), (-1.2, 0.58)];
    Figure {
        outline: mirrored(&half),
        behind: disc(Point::new(0.0, 0.8), 0.2),
        detail: polygon(&band.map(Point::from)),
    }
}
