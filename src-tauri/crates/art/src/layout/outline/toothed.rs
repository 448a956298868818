//! Edges that repeat around a disc: bumps, waves, teeth, petals, rays.

use kurbo::{BezPath, Point, Vec2};

use super::regular::{arc, polygon};
use crate::trig::{on_ellipse, sin_cos};

/// Round bumps: arcs that stand on the circle of the notches and reach the full radius.
pub(super) fn scallop(bumps: u32, depth: f64, rx: f64, ry: f64) -> BezPath {
    let step = 360.0 / f64::from(bumps);
    let notch = 1.0 - depth;
    let mut path = BezPath::new();
    path.move_to(on_ellipse(rx * notch, ry * notch, -step / 2.0));
    for i in 0..bumps {
        let middle = step * f64::from(i);
        bump(&mut path, notch, middle, step, rx, ry);
    }
    path.close_path();
    path
}

/// Two cubics from notch over the crown to the next notch, on the circle through these three points.
fn bump(path: &mut BezPath, notch: f64, middle: f64, step: f64, rx: f64, ry: f64) {
    let (sin, cos) = sin_cos(step / 2.0);
    let half_chord = notch * sin;
    let rise = 1.0 - notch * cos;
    let radius = (half_chord * half_chord + rise * rise) / (2.0 * rise);
    let half_angle = 2.0 * libm::atan2(rise, half_chord);
    let handle = radius * 4.0 / 3.0 * libm::tan(half_angle / 4.0);
    // In the bump's own frame: `along` the edge, `up` away from the centre.
    let place = |along: f64, up: f64| {
        let (sin, cos) = sin_cos(middle);
        let (along, up) = (along, notch * cos_half(step) + up);
        Point::new((along * cos + up * sin) * rx, (along * sin - up * cos) * ry)
    };
    let (s, c) = (libm::sin(half_angle), libm::cos(half_angle));
    path.curve_to(
        place(-half_chord + c * handle, s * handle),
        place(-handle, rise),
        place(0.0, rise),
    );
    path.curve_to(
        place(handle, rise),
        place(half_chord - c * handle, s * handle),
        place(half_chord, 0.0),
    );
}

fn cos_half(step: f64) -> f64 {
    sin_cos(step / 2.0).1
}

/// A cosine wave around the circle, eight cubics a wave, with the curve's true tangents.
pub(super) fn rosette(petals: u32, depth: f64, rx: f64, ry: f64) -> BezPath {
    let pieces = petals * 8;
    let n = f64::from(petals);
    let step = 360.0 / f64::from(pieces);
    let at = |i: u32| -> (Point, Vec2) {
        let angle = step * f64::from(i);
        let (sin, cos) = sin_cos(angle);
        let (wave_sin, wave_cos) = sin_cos(angle * n);
        let r = 1.0 - depth / 2.0 + depth / 2.0 * wave_cos;
        let slope = -depth / 2.0 * n * wave_sin;
        let tangent = Vec2::new(rx * (slope * sin + r * cos), -ry * (slope * cos - r * sin));
        (Point::new(rx * r * sin, -ry * r * cos), tangent)
    };
    let third = step.to_radians() / 3.0;
    let mut path = BezPath::new();
    let mut from = at(0);
    path.move_to(from.0);
    for i in 1..=pieces {
        let to = at(i % pieces);
        path.curve_to(from.0 + from.1 * third, to.0 - to.1 * third, to.0);
        from = to;
    }
    path.close_path();
    path
}

/// Teeth with flat tops on a disc; `share` of their distance is their top.
pub(super) fn gear(teeth: u32, depth: f64, share: f64) -> BezPath {
    let step = 360.0 / f64::from(teeth);
    let foot = (share + 0.14).min(0.9);
    let points: Vec<Point> = (0..teeth)
        .flat_map(|i| {
            let middle = step * f64::from(i);
            let valley = 1.0 - depth;
            [
                (-foot / 2.0, valley),
                (-share / 2.0, 1.0),
                (0.0, 1.0),
                (share / 2.0, 1.0),
                (foot / 2.0, valley),
                (0.5, valley),
            ]
            .map(|(at, r)| on_ellipse(r, r, middle + at * step))
        })
        .collect();
    polygon(&points)
}

/// Petals between notches, their sides swelling.
pub(super) fn flower(petals: u32, depth: f64) -> BezPath {
    let step = 360.0 / f64::from(petals);
    let notch = 1.0 - depth;
    // Few petals would become corners if they swelled as much as many do.
    let swell = step * (0.34 + 0.02 * f64::from(petals)).min(0.6);
    // The control points stand where the crown of the petal reaches the full radius.
    let far = (1.0 - 0.25 * notch * sin_cos(step / 2.0).1) / (0.75 * sin_cos(swell).1);
    let mut path = BezPath::new();
    path.move_to(on_ellipse(notch, notch, -step / 2.0));
    for i in 0..petals {
        let middle = step * f64::from(i);
        path.curve_to(
            on_ellipse(far, far, middle - swell),
            on_ellipse(far, far, middle + swell),
            on_ellipse(notch, notch, middle + step / 2.0),
        );
    }
    path.close_path();
    path
}

/// Pointed rays on a disc.
pub(super) fn sun(rays: u32, depth: f64, share: f64) -> BezPath {
    let step = 360.0 / f64::from(rays);
    let foot = step * share / 2.0;
    let r = 1.0 - depth;
    let mut path = BezPath::new();
    for i in 0..rays {
        let middle = step * f64::from(i);
        let tip = on_ellipse(1.0, 1.0, middle);
        if i == 0 {
            path.move_to(tip);
        } else {
            path.line_to(tip);
        }
        arc(&mut path, Point::ORIGIN, r, middle + foot, middle + step - foot);
    }
    path.close_path();
    path
}
