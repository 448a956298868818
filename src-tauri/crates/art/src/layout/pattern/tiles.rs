//! Motifs on a lattice.

use kurbo::{Affine, BezPath, Point, Vec2};

use super::super::outline::{arc, ellipse, outline, polygon};
use super::{Cover, block};
use crate::design::{PatternKind, Shape};
use crate::trig::{on_ellipse, rotation};

/// The height of an even triangle with sides of one.
const TALL: f64 = 0.866_025_403_784_438_6;

pub(super) fn motifs(kind: PatternKind, step: f64, share: f64, cover: Cover) -> BezPath {
    use PatternKind as K;
    let (square, brick) = (Vec2::new(0.0, step), Vec2::new(step / 2.0, step));
    let hex = Vec2::new(step / 2.0, step * TALL);
    let (b, motif) = match kind {
        K::Polka => (square, polka(step, share)),
        K::Hexagons => (hex, hexagon(step * (0.34 + 0.26 * share))),
        K::Honeycomb => (hex, cell(step, share)),
        K::Weave => return weave(step, share, cover),
        K::Scales => (Vec2::new(step / 2.0, step / 2.0), bows(step, share, 1.0)),
        K::Arches => (Vec2::new(step / 2.0, step / 2.0), bows(step, share, -1.0)),
        K::Bricks => (Vec2::new(step / 2.0, step / 2.0), brick_of(step, share)),
        K::Triangles => (hex, triangle(step, share)),
        K::Stars => (brick * 0.9, star(step, share)),
        K::Hatch => (brick * 0.7, hatch(step, share)),
        K::Tiles => (square, tile(step, share)),
        K::Herringbone => return herringbone(step, share, cover),
        K::Houndstooth => (square, houndstooth(step)),
        K::Argyle => (Vec2::new(0.0, step * 1.6), argyle(step, share)),
        K::Leaves => (brick * 0.9, leaves(step, share)),
        K::Petals => (square, petals(step, share)),
        K::Plus => (Vec2::new(step / 2.0, step / 2.0), plus(step, share)),
        K::Diamonds => (
            Vec2::new(step / 2.0, step * 0.75),
            diamond(step * share * 0.86, step * share * 1.3),
        ),
        K::Hearts => (
            brick * 0.8,
            figure(&Shape::Heart { cleft: 0.25 }, step * share, step * share * 0.92),
        ),
        K::Drops => (
            brick * 0.9,
            figure(&Shape::Drop { taper: 0.7 }, step * share * 0.62, step * share),
        ),
        K::Moons => (
            brick * 0.8,
            rotation(-30.0) * figure(&Shape::Crescent { phase: 0.25 }, step * share * 0.8, step * share),
        ),
        K::Cubes => (hex, cube(step)),
        K::Keys => (square, key(step)),
        K::Arrows => (square * 0.8, arrow(step, share)),
        // The other motifs are lines, rounds or strewn, and are drawn beside this function.
        _ => return BezPath::new(),
    };
    cover.strewn(Vec2::new(step, 0.0), b, &motif)
}

fn figure(shape: &Shape, width: f64, height: f64) -> BezPath {
    outline(shape, width, height)
}

fn points(unit: f64, all: &[(f64, f64)]) -> BezPath {
    let all: Vec<Point> = all.iter().map(|(x, y)| Point::new(x * unit, y * unit)).collect();
    polygon(&all)
}

fn polka(step: f64, share: f64) -> BezPath {
    let r = step * share * 0.5;
    let mut pair = ellipse(r, r);
    pair.extend(Affine::translate((step / 2.0, step / 2.0)) * ellipse(r * 0.4, r * 0.4));
    pair
}

fn hexagon(r: f64) -> BezPath {
    let corners: Vec<Point> = (0..6).map(|i| on_ellipse(r, r, 60.0 * f64::from(i))).collect();
    polygon(&corners)
}

fn cell(step: f64, share: f64) -> BezPath {
    let r = step / (2.0 * TALL);
    let mut path = hexagon(r + 0.3);
    path.extend(hexagon(r * (1.0 - share * 0.42)).reverse_subpaths());
    path
}

/// Two bars each way, every other cell.
fn weave(step: f64, share: f64, cover: Cover) -> BezPath {
    let (bar, half) = (step * share * 0.21, step * 0.46);
    let flat: BezPath = [-0.25, 0.25]
        .into_iter()
        .flat_map(|at| block(-half, at * step - bar, half, at * step + bar))
        .collect();
    let upright = rotation(90.0) * flat.clone();
    cover
        .lattice(Vec2::new(step, 0.0), Vec2::new(0.0, step), step)
        .into_iter()
        .flat_map(|(i, j, place)| {
            let motif = if (i + j).rem_euclid(2) == 0 {
                &flat
            } else {
                &upright
            };
            Affine::translate(place) * motif.clone()
        })
        .collect()
}

/// Two half rings, hanging (1) or standing (-1).
fn bows(step: f64, share: f64, side: f64) -> BezPath {
    let thick = step * share * 0.2;
    let bow = |r: f64| {
        let mut path = BezPath::new();
        arc(&mut path, Point::ORIGIN, r, 90.0, 270.0);
        arc(&mut path, Point::ORIGIN, r - thick, 270.0, 90.0);
        path.close_path();
        path
    };
    let mut all = bow(step / 2.0);
    all.extend(bow(step * 0.27));
    Affine::scale_non_uniform(1.0, side) * all
}

fn brick_of(step: f64, share: f64) -> BezPath {
    let joint = step * (1.0 - share) * 0.08 + step * 0.02;
    block(
        -step / 2.0 + joint,
        -step / 4.0 + joint,
        step / 2.0 - joint,
        step / 4.0 - joint,
    )
}

fn triangle(step: f64, share: f64) -> BezPath {
    let size = step * (0.5 + share * 0.6).min(1.0) / (2.0 * TALL);
    let corners = [0.0, 120.0, 240.0].map(|angle| on_ellipse(size, size, angle));
    polygon(&corners)
}

fn star(step: f64, share: f64) -> BezPath {
    let side = step * share * 1.15;
    let shape = Shape::Star {
        points: 5,
        depth: 0.58,
        rounding: 0.0,
    };
    figure(&shape, side, side)
}

fn hatch(step: f64, share: f64) -> BezPath {
    let bar = figure(
        &Shape::Rectangle { rounding: 1.0 },
        step * 0.8,
        step * share * 0.36,
    );
    rotation(-45.0) * bar
}

fn tile(step: f64, share: f64) -> BezPath {
    let side = step * (0.62 + 0.4 * share);
    let mut tile = rotation(45.0)
        * figure(
            &Shape::Flower {
                petals: 4,
                depth: 0.45,
            },
            side * 0.96,
            side * 0.96,
        );
    let gap = step * 0.26 * (1.1 - share);
    tile.extend(Affine::translate((step / 2.0, step / 2.0)) * diamond(gap, gap));
    tile
}

fn herringbone(step: f64, share: f64, cover: Cover) -> BezPath {
    let unit = step / 2.0;
    let joint = unit * ((1.0 - share) * 0.16 + 0.03);
    let mut pair = block(joint, joint, 2.0 * unit - joint, unit - joint);
    pair.extend(block(joint, unit + joint, unit - joint, 3.0 * unit - joint));
    let lattice = cover.lattice(
        Vec2::new(unit, unit),
        Vec2::new(2.0 * unit, -2.0 * unit),
        3.0 * unit,
    );
    lattice
        .into_iter()
        .flat_map(|(_, _, place)| Affine::translate(place) * pair.clone())
        .collect()
}

fn houndstooth(step: f64) -> BezPath {
    let teeth = |x: f64, y: f64| {
        let mut pair = points(step, &[(x, y), (x + 0.25, y), (x, y + 0.25)]);
        pair.extend(points(
            step,
            &[
                (x + 0.5, y),
                (x + 0.5, y + 0.25),
                (x + 0.25, y + 0.5),
                (x, y + 0.5),
            ],
        ));
        pair
    };
    let mut tooth = points(step, &[(0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5)]);
    tooth.extend(teeth(0.5, 0.0));
    tooth.extend(teeth(0.0, 0.5));
    tooth
}

fn argyle(step: f64, share: f64) -> BezPath {
    let (x, y) = (step, step * 1.6);
    let size = 0.6 + share * 0.6;
    let mut path = diamond(x * size.min(1.0), y * size.min(1.0));
    let thin = step * 0.014;
    for side in [-1.0, 1.0] {
        let line = [
            (-x / 2.0, -side * y / 2.0 - thin),
            (x / 2.0, side * y / 2.0 - thin),
            (x / 2.0, side * y / 2.0 + thin),
            (-x / 2.0, -side * y / 2.0 + thin),
        ];
        path.extend(polygon(&line.map(Point::from)));
    }
    path
}

fn leaves(step: f64, share: f64) -> BezPath {
    let leaf = figure(
        &Shape::Leaf { belly: 0.5 },
        step * share * 0.5,
        step * share * 0.95,
    );
    let lift = Affine::translate((0.0, -step * share * 0.48));
    let mut pair = rotation(38.0) * lift * leaf.clone();
    pair.extend(rotation(-38.0) * lift * leaf);
    pair.extend(block(
        -step * 0.018,
        -step * 0.05,
        step * 0.018,
        step * share * 0.7,
    ));
    pair
}

fn petals(step: f64, share: f64) -> BezPath {
    let (half, swell) = (step / 2.0, step * share * 0.56);
    let mut lens = BezPath::new();
    lens.move_to((-half, 0.0));
    lens.curve_to((-half * 0.4, -swell), (half * 0.4, -swell), (half, 0.0));
    lens.curve_to((half * 0.4, swell), (-half * 0.4, swell), (-half, 0.0));
    lens.close_path();
    let mut pair = Affine::translate((half, 0.0)) * lens.clone();
    pair.extend(Affine::translate((0.0, half)) * rotation(90.0) * lens);
    pair
}

fn plus(step: f64, share: f64) -> BezPath {
    let (long, thin) = (step * share * 0.5, step * share * 0.16);
    let mut path = block(-long, -thin, long, thin);
    path.extend(block(-thin, -long, thin, long));
    path
}

fn diamond(width: f64, height: f64) -> BezPath {
    let (x, y) = (width / 2.0, height / 2.0);
    polygon(&[(0.0, -y), (x, 0.0), (0.0, y), (-x, 0.0)].map(Point::from))
}

/// The left side solid, the right side in bars, the top left open.
fn cube(step: f64) -> BezPath {
    let r = step / (2.0 * TALL);
    let at = |angle: f64| on_ellipse(r, r, angle);
    let mut path = polygon(&[Point::ORIGIN, at(180.0), at(240.0), at(300.0)]);
    let down = at(180.0).to_vec2();
    for bar in 0..3 {
        let from = down * (f64::from(bar) + 0.25) / 3.0;
        let to = down * (f64::from(bar) + 0.65) / 3.0;
        path.extend(polygon(&[
            Point::ORIGIN + from,
            at(60.0) + from,
            at(60.0) + to,
            Point::ORIGIN + to,
        ]));
    }
    path
}

/// One turn of the key, on a grid of eight.
fn key(step: f64) -> BezPath {
    let unit = step / 8.0;
    let bars = [
        (0, 6, 8, 7),
        (0, 0, 1, 7),
        (0, 0, 6, 1),
        (5, 0, 6, 5),
        (2, 4, 6, 5),
        (2, 2, 3, 5),
        (7, 6, 8, 7),
    ];
    bars.into_iter()
        .flat_map(|(x0, y0, x1, y1)| {
            let [x0, y0, x1, y1] = [x0, y0, x1, y1].map(|at| (f64::from(at) - 4.0) * unit);
            block(x0, y0, x1, y1)
        })
        .collect()
}

fn arrow(step: f64, share: f64) -> BezPath {
    let (wide, thick) = (0.42, share * 0.4);
    points(
        step,
        &[
            (0.0, -0.3),
            (wide, 0.1),
            (wide, 0.1 + thick),
            (0.0, -0.3 + thick),
            (-wide, 0.1 + thick),
            (-wide, 0.1),
        ],
    )
}
