//! What is drawn in: the outline of a badge.

use kurbo::{Affine, BezPath};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::{marks, straighten};
use crate::catalogue::NamedShape;
use crate::design::Shape;
use crate::layout;

/// The outline on the sheet, as large as there is room: a named shape, or a circle.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub(super) shape: Shape,
    /// Width and height as shares of the longer one.
    pub(super) sides: (f64, f64),
}

impl Default for Field {
    fn default() -> Self {
        Self {
            shape: Shape::Circle {},
            sides: (1.0, 1.0),
        }
    }
}

impl From<&NamedShape> for Field {
    fn from(named: &NamedShape) -> Self {
        let longer = named.width.max(named.height);
        Self {
            shape: named.shape.clone(),
            sides: (named.width / longer, named.height / longer),
        }
    }
}

impl Field {
    /// The outline in the sheet's millimetres.
    pub(super) fn outline(&self) -> BezPath {
        let side = 2.0 * marks::RADIUS;
        let outline = layout::outline(&self.shape, self.sides.0 * side, self.sides.1 * side);
        Affine::translate(marks::MIDDLE.to_vec2()) * outline
    }

    /// Which pixels of the straightened sheet are inside the outline and not on its printed line, row by row.
    pub(super) fn inside(&self) -> Vec<bool> {
        let middle = f64::from(straighten::SIDE) / 2.0;
        let lay = Affine::translate((middle, middle))
            * Affine::scale(straighten::scale())
            * Affine::translate(-marks::MIDDLE.to_vec2());
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{0}\"><path d=\"{1}\" fill=\"#FFF\" stroke=\"#000\" stroke-width=\"{2}\"/></svg>",
            straighten::SIDE,
            (lay * self.outline()).to_svg(),
            4.0 * marks::LINE * straighten::scale()
        );
        let tree = Tree::from_str(&svg, &Options::default()).expect("a path of numbers is SVG");
        let mut pixels =
            Pixmap::new(straighten::SIDE, straighten::SIDE).expect("a picture of a thousand pixels a side");
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.pixels().iter().map(|pixel| pixel.red() > 127).collect()
    }
}
