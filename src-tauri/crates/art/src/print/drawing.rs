//! An SVG that was read, to be drawn anywhere on a page.

use krilla::geom::Transform;
use krilla::surface::Surface;
use resvg::usvg::{self, Tree};

use super::{Planes, Printer};

/// A part of a page, in points from its top left corner.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl Area {
    /// As large, and so much further down, as a share of its height.
    pub(super) fn below(self, share: f32) -> Self {
        Self {
            y: self.y + self.height * share,
            ..self
        }
    }
}

/// An SVG that was read, and what is left of it where only effects are.
pub(super) struct Drawing {
    tree: Tree,
    below: Tree,
    above: Tree,
}

impl Drawing {
    pub(super) fn read(svg: &str) -> Result<Self, usvg::Error> {
        let read = |svg: &str| Tree::from_str(svg, &crate::raster::options());
        Ok(Self {
            tree: read(svg)?,
            below: read(&effects(svg, true))?,
            above: read(&effects(svg, false))?,
        })
    }

    /// Draws it so that it fills an area.
    pub(super) fn draw(&self, surface: &mut Surface<'_>, area: Area) {
        let size = self.tree.size();
        let (across, down) = (area.width / size.width(), area.height / size.height());
        surface.push_transform(&Transform::from_row(across, 0.0, 0.0, down, area.x, area.y));
        Printer {
            surface: &mut *surface,
        }
        .children(Planes {
            drawn: self.tree.root(),
            below: self.below.root(),
            above: self.above.root(),
        });
        surface.pop();
    }
}

/// The SVG with nothing left of each layer that has effects but those of its effects that lie below it, or above it, at
/// full strength. Relies on how [`crate::svg`] writes a filter, which ends with the effects below, the layer, the effects
/// above, and the group that has it.
fn effects(svg: &str, below: bool) -> String {
    const GROUP: &str = "<g filter=\"url(#";
    const OPACITY: &str = " opacity=\"";
    const MERGE: &str = "<feMerge>";
    const LAYER: &str = "<feMergeNode in=\"SourceGraphic\"/>";
    let mut parts = svg.split(MERGE);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(MERGE);
        let (nodes, rest) = part.split_once("</feMerge>").unwrap_or((part, ""));
        let (under, over) = nodes.split_once(LAYER).unwrap_or((nodes, ""));
        out.push_str(if below { under } else { over });
        out.push_str("</feMerge>");
        out.push_str(rest);
    }
    let mut parts = out.split(GROUP);
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (attributes, rest) = part.split_once('>').unwrap_or((part, ""));
        let (before, faded) = attributes.split_once(OPACITY).unwrap_or((attributes, "\""));
        let after = faded.split_once('"').map_or("", |(_, after)| after);
        plain.push_str(&format!("{GROUP}{before}{after}>{rest}"));
    }
    plain
}
