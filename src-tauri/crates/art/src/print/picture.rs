//! What PDF cannot say in outlines: photos, soft shadows, light.

use krilla::geom::{Size, Transform};
use krilla::image::Image;
use resvg::tiny_skia::{self, Pixmap};
use resvg::usvg::{BlendMode, Group, ImageKind, Node, Tree, filter};

use super::{Planes, Printer, transform};

/// Pixels of a unit, for effects: they are soft, more would hardly be seen.
const FINE: f32 = 1.5;
/// The longest side of a picture that is made here, in pixels.
const MOST: f32 = 2400.0;

/// Whether a layer has effects below it, and above it.
pub(super) fn sides(group: &Group) -> [bool; 2] {
    let last = group
        .filters()
        .iter()
        .filter_map(|filter| filter.primitives().last());
    let mut sides = [false; 2];
    for primitive in last {
        if let filter::Kind::Merge(merge) = primitive.kind() {
            let is_layer =
                |input: Option<&filter::Input>| matches!(input, Some(filter::Input::SourceGraphic));
            sides[0] |= !is_layer(merge.inputs().first());
            sides[1] |= !is_layer(merge.inputs().last());
        }
    }
    sides
}

impl Printer<'_, '_> {
    /// Draws a group as pixels.
    pub(super) fn pixels(&mut self, group: &Group, node: &Node) {
        let (bounds, corner) = (group.layer_bounding_box(), group.abs_layer_bounding_box());
        let Some(own) = group.transform().invert() else {
            return;
        };
        let scale = FINE.min(MOST / bounds.width().max(bounds.height()));
        let side = |long: f32| (long * scale).ceil().max(1.0) as u32;
        let Some(mut pixels) = Pixmap::new(side(bounds.width()), side(bounds.height())) else {
            return;
        };
        // Drawn in the group's own plane. resvg moves a node to the corner that it has in the whole tree and turns it;
        // this takes both back.
        let place = tiny_skia::Transform::from_scale(scale, scale)
            .pre_translate(-bounds.x(), -bounds.y())
            .pre_concat(own)
            .pre_translate(corner.x(), corner.y());
        resvg::render_node(node, place, &mut pixels.as_mut());
        let shift = Transform::from_row(1.0 / scale, 0.0, 0.0, 1.0 / scale, bounds.x(), bounds.y());
        self.surface.push_transform(&transform(group.transform()));
        self.surface.push_transform(&shift);
        self.draw(pixels);
        self.surface.pop();
        self.surface.pop();
    }

    pub(super) fn image(&mut self, image: &resvg::usvg::Image) {
        if !image.is_visible() {
            return;
        }
        match image.kind() {
            ImageKind::SVG(tree) if is_plain(tree) => self.children(Planes::plain(tree.root())),
            ImageKind::SVG(tree) => self.drawing(tree),
            ImageKind::JPEG(bytes) => self.place_image(Image::from_jpeg(bytes.clone().into(), true), image),
            ImageKind::PNG(bytes) => self.place_image(Image::from_png(bytes.clone().into(), true), image),
            ImageKind::GIF(_) | ImageKind::WEBP(_) => {}
        }
    }

    fn place_image(&mut self, picture: Result<Image, String>, image: &resvg::usvg::Image) {
        let size = Size::from_wh(image.size().width(), image.size().height());
        if let (Ok(picture), Some(size)) = (picture, size) {
            self.surface.draw_image(picture, size);
        }
    }

    /// An SVG with masks or patterns, as pixels.
    fn drawing(&mut self, tree: &Tree) {
        let (width, height) = (tree.size().width(), tree.size().height());
        let scale = MOST / 2.0 / width.max(height);
        let Some(mut pixels) = Pixmap::new((width * scale).ceil() as u32, (height * scale).ceil() as u32)
        else {
            return;
        };
        resvg::render(
            tree,
            tiny_skia::Transform::from_scale(scale, scale),
            &mut pixels.as_mut(),
        );
        self.surface
            .push_transform(&Transform::from_scale(1.0 / scale, 1.0 / scale));
        self.draw(pixels);
        self.surface.pop();
    }

    fn draw(&mut self, pixels: Pixmap) {
        let (width, height) = (pixels.width(), pixels.height());
        let image = Image::from_rgba8(crate::raster::straight(pixels.take()), width, height);
        if let Some(size) = Size::from_wh(width as f32, height as f32) {
            self.surface.draw_image(image, size);
        }
    }
}

/// Whether an SVG has only what is printed in outlines.
fn is_plain(tree: &Tree) -> bool {
    tree.masks().is_empty() && tree.patterns().is_empty() && tree.filters().is_empty() && !blends(tree.root())
}

fn blends(group: &Group) -> bool {
    let inner = |node: &Node| matches!(node, Node::Group(group) if blends(group));
    group.blend_mode() != BlendMode::Normal || group.children().iter().any(inner)
}
