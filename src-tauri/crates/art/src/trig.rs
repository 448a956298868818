//! Angles in degrees through libm, so that a curve has the same coordinates on every machine.

use kurbo::{Affine, Point};

/// Sine and cosine of an angle in degrees.
pub(crate) fn sin_cos(degrees: f64) -> (f64, f64) {
    libm::sincos(degrees.to_radians())
}

/// A point on the ellipse around the origin; 0° is at the top, angles grow clockwise.
pub(crate) fn on_ellipse(rx: f64, ry: f64, degrees: f64) -> Point {
    let (sin, cos) = sin_cos(degrees);
    Point::new(rx * sin, -ry * cos)
}

/// A clockwise rotation about the origin.
pub(crate) fn rotation(degrees: f64) -> Affine {
    let (sin, cos) = sin_cos(degrees);
    Affine::new([cos, sin, -sin, cos, 0.0, 0.0])
}
