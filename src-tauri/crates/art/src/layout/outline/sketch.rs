//! Outlines written down as path data in a square of two units.

use kurbo::{Affine, BezPath, PathEl, Shape as _};

/// Reads path data of this module's neighbours.
pub(super) fn sketch(data: &str) -> BezPath {
    BezPath::from_svg(data).expect("the outlines in this crate are path data, a test draws every one")
}

/// An outline from its right half, which runs from the middle above to the middle below.
pub(super) fn mirrored(half: &str) -> BezPath {
    joined(&sketch(half))
}

/// As [`mirrored`], from a path.
pub(super) fn joined(right: &BezPath) -> BezPath {
    let left = (Affine::FLIP_X * right.clone()).reverse_subpaths();
    let mut path = right.clone();
    path.extend(
        left.elements()
            .iter()
            .filter(|element| !matches!(element, PathEl::MoveTo(_)))
            .copied(),
    );
    path.close_path();
    path
}

/// The stretch that lays a path into a box around the origin.
pub(super) fn into_box(path: &BezPath, rx: f64, ry: f64) -> Affine {
    let bounds = path.bounding_box();
    Affine::scale_non_uniform(2.0 * rx / bounds.width(), 2.0 * ry / bounds.height())
        * Affine::translate(-bounds.center().to_vec2())
}
