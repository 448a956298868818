//! Draws the composed SVG. Everything goes through resvg except soft shadows, which its filters draw thirty times
//! slower than [`super::blur`] does.

use resvg::tiny_skia::{FillRule, IntRect, Mask, Pixmap, PixmapPaint, PremultipliedColorU8, Transform};
use resvg::usvg::{ClipPath, Group, Node, Options, Tree, filter};

use super::RasterError;
use super::blur::{Alpha, blur};
use crate::design::{Colour, SIDE};

pub(super) fn pixels(svg: &str, side: u32) -> Result<Pixmap, RasterError> {
    let tree = Tree::from_str(svg, &options())?;
    let mut pixels = Pixmap::new(side, side).ok_or(RasterError::Memory { side })?;
    let scale = side as f32 / SIDE as f32;
    group(tree.root(), Transform::from_scale(scale, scale), &mut pixels)
        .ok_or(RasterError::Memory { side })?;
    Ok(pixels)
}

/// Embedded pictures are read, files and addresses never.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    options
}

/// A shadow read back from the filter that [`crate::svg`] writes.
struct Shadow {
    deviation: f32,
    dx: f32,
    dy: f32,
    colour: Colour,
}

/// Draws what a group holds. Returns None when memory runs out.
fn group(group: &Group, transform: Transform, pixels: &mut Pixmap) -> Option<()> {
    for child in group.children() {
        match child {
            Node::Group(inner) if is_ours(inner) => layered(inner, transform, pixels)?,
            node => {
                // resvg places a node at its own corner; this puts it back where it belongs.
                if let Some(corner) = node.abs_layer_bounding_box() {
                    let place = transform.pre_translate(corner.x(), corner.y());
                    resvg::render_node(node, place, &mut pixels.as_mut());
                }
            }
        }
    }
    Some(())
}

/// Whether a group is drawn here: it casts a shadow, is cut to a shape (resvg would draw all of it, also what lies
/// outside the shape or the picture), or holds a group that is.
fn is_ours(group: &Group) -> bool {
    shadow(group).is_some()
        || group.clip_path().is_some()
        || group
            .children()
            .iter()
            .any(|child| matches!(child, Node::Group(inner) if is_ours(inner)))
}

fn shadow(group: &Group) -> Option<Shadow> {
    let [only] = group.filters() else { return None };
    let mut shadow = Shadow {
        deviation: 0.0,
        dx: 0.0,
        dy: 0.0,
        colour: Colour::rgb(0, 0, 0),
    };
    let [blur, offset, flood, composite, merge] = only.primitives() else {
        return None;
    };
    match (
        blur.kind(),
        offset.kind(),
        flood.kind(),
        composite.kind(),
        merge.kind(),
    ) {
        (
            filter::Kind::GaussianBlur(blur),
            filter::Kind::Offset(offset),
            filter::Kind::Flood(flood),
            filter::Kind::Composite(_),
            filter::Kind::Merge(_),
        ) => {
            shadow.deviation = blur.std_dev_x().get();
            (shadow.dx, shadow.dy) = (offset.dx(), offset.dy());
            let colour = flood.color();
            let a = (flood.opacity().get() * 255.0).round() as u8;
            shadow.colour = Colour {
                r: colour.red,
                g: colour.green,
                b: colour.blue,
                a,
            };
            Some(shadow)
        }
        _ => None,
    }
}

/// Draws a group on a layer of its own, unless nothing but its parts need one.
fn layered(inner: &Group, transform: Transform, pixels: &mut Pixmap) -> Option<()> {
    let transform = transform.pre_concat(inner.transform());
    let cast = shadow(inner);
    if cast.is_none() && inner.opacity().get() >= 1.0 && inner.clip_path().is_none() {
        return group(inner, transform, pixels);
    }
    let Some(area) = area(inner, transform, pixels) else {
        return Some(());
    };
    let mut content = Pixmap::new(area.width(), area.height())?;
    let shift = Transform::from_translate(-area.x() as f32, -area.y() as f32);
    group(inner, shift.pre_concat(transform), &mut content)?;
    if let Some(cut) = inner.clip_path() {
        content.apply_mask(&stencil(cut, shift.pre_concat(transform), &content)?);
    }
    let content = match cast {
        Some(shadow) => under(shadow, transform, content)?,
        None => content,
    };
    let paint = PixmapPaint {
        opacity: inner.opacity().get(),
        ..PixmapPaint::default()
    };
    pixels.draw_pixmap(
        area.x(),
        area.y(),
        content.as_ref(),
        &paint,
        Transform::identity(),
        None,
    );
    Some(())
}

/// The shape that a group is cut to: [`crate::svg`] writes clips of one path each.
fn stencil(cut: &ClipPath, transform: Transform, content: &Pixmap) -> Option<Mask> {
    let mut mask = Mask::new(content.width(), content.height())?;
    for node in cut.root().children() {
        if let Node::Path(path) = node {
            mask.fill_path(path.data(), FillRule::Winding, true, transform);
        }
    }
    Some(mask)
}

/// The part of the picture that the group may touch; None when it is outside.
fn area(inner: &Group, transform: Transform, pixels: &Pixmap) -> Option<IntRect> {
    let mut bounds = inner.layer_bounding_box().transform(transform)?.to_rect();
    if let Some(cut) = inner.clip_path() {
        let shape = cut.root().bounding_box().transform(transform)?;
        bounds = bounds.intersect(&shape)?;
    }
    // What lies outside the picture may still cast a shadow into it, but no further than its blur and shift reach:
    // half of the picture's side on each side is more than the limits of a design allow.
    let reach = if inner.filters().is_empty() {
        0.0
    } else {
        pixels.width().max(pixels.height()) as f32 / 2.0
    };
    let (width, height) = (pixels.width() as f32, pixels.height() as f32);
    IntRect::from_ltrb(
        bounds.left().floor().max(-reach) as i32,
        bounds.top().floor().max(-reach) as i32,
        bounds.right().ceil().min(width + reach) as i32,
        bounds.bottom().ceil().min(height + reach) as i32,
    )
}

/// The layer's content over its shadow.
fn under(shadow: Shadow, transform: Transform, content: Pixmap) -> Option<Pixmap> {
    let (width, height) = (content.width() as usize, content.height() as usize);
    let values = content.pixels().iter().map(|pixel| pixel.alpha()).collect();
    let scale = f64::from(transform.get_scale().0);
    let soft = blur(
        Alpha {
            width,
            height,
            values,
        },
        f64::from(shadow.deviation) * scale,
    );
    let mut out = Pixmap::new(content.width(), content.height())?;
    // Indexed rather than computed for each pixel: there are only 256 strengths.
    let shades: Vec<PremultipliedColorU8> = (0..=255_u32).map(|alpha| shade(shadow.colour, alpha)).collect();
    let mut cast = Pixmap::new(content.width(), content.height())?;
    for (pixel, alpha) in cast.pixels_mut().iter_mut().zip(&soft.values) {
        *pixel = shades[usize::from(*alpha)];
    }
    let mut vector = [resvg::tiny_skia::Point::from_xy(shadow.dx, shadow.dy)];
    let linear = Transform {
        tx: 0.0,
        ty: 0.0,
        ..transform
    };
    linear.map_points(&mut vector);
    let paint = PixmapPaint {
        quality: resvg::tiny_skia::FilterQuality::Bilinear,
        ..PixmapPaint::default()
    };
    out.draw_pixmap(
        0,
        0,
        cast.as_ref(),
        &paint,
        Transform::from_translate(vector[0].x, vector[0].y),
        None,
    );
    out.draw_pixmap(
        0,
        0,
        content.as_ref(),
        &PixmapPaint::default(),
        Transform::identity(),
        None,
    );
    Some(out)
}

fn shade(colour: Colour, alpha: u32) -> PremultipliedColorU8 {
    let a = (alpha * u32::from(colour.a) + 127) / 255;
    let channel = |value: u8| ((u32::from(value) * a + 127) / 255) as u8;
    PremultipliedColorU8::from_rgba(channel(colour.r), channel(colour.g), channel(colour.b), a as u8)
        .expect("a channel multiplied by alpha is at most alpha")
}
