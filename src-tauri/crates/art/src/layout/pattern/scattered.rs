//! Motifs that look strewn by hand. Their places come from a mixing function of row and column, not from chance.

use kurbo::{Affine, BezPath, Point, Vec2};

use super::super::outline::{ellipse, polygon, ring};
use super::{Cover, block};
use crate::trig::{on_ellipse, rotation};

/// A number from 0 to 1 that depends on row, column and `which` alone.
fn mixed(i: i32, j: i32, which: u32) -> f64 {
    let mut x = (i as u32)
        .wrapping_mul(0x9E37_79B1)
        .wrapping_add((j as u32).wrapping_mul(0x85EB_CA77))
        .wrapping_add(which.wrapping_mul(0xC2B2_AE3D));
    for _ in 0..2 {
        x = (x ^ (x >> 15)).wrapping_mul(0x2C1B_3C6D);
        x = (x ^ (x >> 13)).wrapping_mul(0x297A_2D39);
    }
    f64::from(x ^ (x >> 16)) / f64::from(u32::MAX)
}

/// A place within its cell.
fn strewn(i: i32, j: i32, place: Vec2, step: f64) -> Affine {
    let shift = Vec2::new(mixed(i, j, 1) - 0.5, mixed(i, j, 2) - 0.5) * step * 0.55;
    Affine::translate(place + shift) * rotation(360.0 * mixed(i, j, 3))
}

fn square(cover: Cover, step: f64) -> Vec<(i32, i32, Vec2)> {
    cover.lattice(Vec2::new(step, 0.0), Vec2::new(0.0, step), step)
}

pub(super) fn confetti(step: f64, share: f64, cover: Cover) -> BezPath {
    let size = step * share * 0.66;
    square(cover, step)
        .into_iter()
        .flat_map(|(i, j, place)| {
            let motif = match (mixed(i, j, 4) * 4.0) as u32 {
                0 => ellipse(size * 0.5, size * 0.5),
                1 => polygon(&[0.0, 120.0, 240.0].map(|angle| on_ellipse(size * 0.72, size * 0.72, angle))),
                _ => block(-size, -size * 0.3, size, size * 0.3),
            };
            strewn(i, j, place, step) * motif
        })
        .collect()
}

pub(super) fn terrazzo(step: f64, share: f64, cover: Cover) -> BezPath {
    square(cover, step)
        .into_iter()
        .flat_map(|(i, j, place)| {
            let size = step * share * (0.45 + 0.6 * mixed(i, j, 5));
            let corners = 4 + (mixed(i, j, 6) * 3.0) as u32;
            let points: Vec<Point> = (0..corners)
                .map(|corner| {
                    let r = size * (0.6 + 0.4 * mixed(i, j, 10 + corner));
                    on_ellipse(r, r * 0.8, 360.0 * f64::from(corner) / f64::from(corners))
                })
                .collect();
            strewn(i, j, place, step) * polygon(&points)
        })
        .collect()
}

pub(super) fn circuits(step: f64, share: f64, cover: Cover) -> BezPath {
    let half = step * share * 0.1;
    square(cover, step)
        .into_iter()
        .flat_map(|(i, j, place)| {
            let mut cell = BezPath::new();
            if mixed(i, j, 7) < 0.55 {
                cell.extend(block(-half, -half, step + half, half));
            }
            if mixed(i, j, 8) < 0.5 {
                cell.extend(block(-half, -half, half, step + half));
            }
            if mixed(i, j, 9) < 0.42 {
                cell.extend(ring(half * 3.4, half * 3.4, 0.4));
            } else {
                cell.extend(ellipse(half, half));
            }
            Affine::translate(place) * cell
        })
        .collect()
}
