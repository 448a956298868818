//! Regions of the plane: joined, cut, inset. Curves become polygons whose corners are closer than can be seen.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::float::simplify::SimplifyShape;
use i_overlay::float::single::SingleFloatOverlay;
use i_overlay::mesh::float::outline::offset::OutlineOffset;
use i_overlay::mesh::float::style::{LineJoin, OutlineStyle};
use kurbo::{BezPath, PathEl, Point};

/// How far a polygon may be from its curve, in units: a fifth of a pixel at the largest size.
const TOLERANCE: f64 = 0.03;
/// The angle of a piece of a round corner, in radians.
const ROUND: f64 = 0.09;

type Contour = Vec<[f64; 2]>;

/// What a path encloses, without overlaps.
#[derive(Debug)]
pub(crate) struct Region(Vec<Vec<Contour>>);

impl Region {
    pub(crate) fn of(path: &BezPath) -> Self {
        Self(contours(path, TOLERANCE).simplify_shape(FillRule::NonZero))
    }

    /// As far inside the edge as `by` says; empty when nothing is left. Outer edges run clockwise, holes the other way
    /// round.
    pub(crate) fn inset(&self, by: f64) -> BezPath {
        let style = OutlineStyle::new(-by).line_join(LineJoin::Round(ROUND));
        path_of(&self.0.outline(&style))
    }
}

/// What is in both.
pub(crate) fn common(a: &BezPath, b: &BezPath) -> BezPath {
    let (a, b) = (contours(a, TOLERANCE), contours(b, TOLERANCE));
    path_of(&a.overlay(&b, OverlayRule::Intersect, FillRule::NonZero))
}

/// What is in at least one. For outlines in a square of two units, which are stretched later: `scale` is by how much.
pub(crate) fn union(paths: &[BezPath], scale: f64) -> BezPath {
    let all: Vec<Contour> = paths
        .iter()
        .flat_map(|path| contours(path, TOLERANCE / scale))
        .collect();
    path_of(&all.simplify_shape(FillRule::NonZero))
}

/// The closed polygons of a path.
pub(crate) fn contours(path: &BezPath, tolerance: f64) -> Vec<Contour> {
    let mut all: Vec<Contour> = Vec::new();
    kurbo::flatten(path.iter(), tolerance, |element| match element {
        PathEl::MoveTo(p) => all.push(vec![[p.x, p.y]]),
        PathEl::LineTo(p) => {
            if let Some(contour) = all.last_mut().filter(|c| c.last() != Some(&[p.x, p.y])) {
                contour.push([p.x, p.y]);
            }
        }
        _ => {}
    });
    all.retain(|contour| contour.len() > 2);
    all
}

fn path_of(regions: &[Vec<Contour>]) -> BezPath {
    let mut path = BezPath::new();
    for contour in regions.iter().flatten() {
        for (i, [x, y]) in contour.iter().enumerate() {
            let point = Point::new(*x, *y);
            if i == 0 {
                path.move_to(point);
            } else {
                path.line_to(point);
            }
        }
        path.close_path();
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::outline::{ellipse, polygon, ring};
    use kurbo::Shape as _;

    fn inset_of(path: &BezPath, by: f64) -> BezPath {
        Region::of(path).inset(by)
    }

    #[test]
    fn an_inset_disc_is_a_smaller_disc() {
        let area = inset_of(&ellipse(100.0, 100.0), 30.0).area();
        let expected = std::f64::consts::PI * 70.0 * 70.0;
        assert!((area / expected - 1.0).abs() < 0.001, "{area} against {expected}");
    }

    #[test]
    fn an_inset_ring_becomes_thinner_on_both_sides() {
        let thin = inset_of(&ring(100.0, 100.0, 0.4), 10.0);
        let bounds = thin.bounding_box();
        assert!((bounds.width() - 180.0).abs() < 0.1, "outside: {bounds:?}");
        assert_eq!(
            (
                thin.winding(Point::new(55.0, 0.0)) != 0,
                thin.winding(Point::new(68.0, 0.0)) != 0
            ),
            (false, false),
            "the hole grows from 60 to 70"
        );
        assert_ne!(thin.winding(Point::new(75.0, 0.0)), 0, "between them is the ring");
    }

    #[test]
    fn what_is_too_narrow_vanishes() {
        let square = polygon(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)].map(Point::from));
        assert!(
            inset_of(&square, 6.0).is_empty(),
            "nothing is left of a square of 10 inset by 6"
        );
        assert!(
            (inset_of(&square, 2.0).area() - 36.0).abs() < 0.01,
            "6 by 6 are left"
        );
    }
}
