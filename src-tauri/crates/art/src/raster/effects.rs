//! Shadow, glow and bevel, read back from the filter that [`crate::svg`] writes and drawn from one blurred alpha channel.
//! resvg's own filters draw the same thirty times slower.

use resvg::tiny_skia::{IntRect, Transform};
use resvg::usvg::filter::{CompositeOperator, Filter, Kind, Primitive, TransferFunction};
use resvg::usvg::{Color, Group, Opacity};

use super::blur::{Row, Soft};
use super::surface::{BLOCK, Cover, Spare, Surface, over, pixels, pixels_mut, times, under};
use crate::svg::effect;

/// What a layer casts, and the light on it.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// What lies behind the layer, bottom first.
    casts: Vec<Cast>,
    bevel: Option<Relief>,
}

/// The layer's alpha, blurred and moved, in one colour.
#[derive(Debug)]
struct Cast {
    deviation: f32,
    dx: f32,
    dy: f32,
    /// What the blurred alpha is multiplied by before it is cut at full strength.
    slope: f32,
    colour: u32,
}

/// The blurred alpha seen from one side minus that seen from the other.
#[derive(Debug)]
struct Relief {
    deviation: f32,
    dx: f32,
    dy: f32,
    slope: f32,
    light: u32,
    shade: u32,
}

impl Effects {
    /// Returns None for a group without a filter of ours.
    pub(super) fn of(group: &Group) -> Option<Self> {
        let [filter] = group.filters() else { return None };
        Self::read(filter)
    }

    fn read(filter: &Filter) -> Option<Self> {
        let mut effects = Self::default();
        let mut parts = filter.primitives();
        while let Some(end) = parts.iter().position(|part| effect::ALL.contains(&part.result())) {
            let (part, rest) = parts.split_at(end + 1);
            let kinds: Vec<&Kind> = part.iter().map(Primitive::kind).collect();
            match part[end].result() {
                effect::BEVEL => effects.bevel = Some(relief(&kinds)?),
                _ => effects.casts.push(cast(&kinds)?),
            }
            parts = rest;
        }
        Some(effects)
    }

    /// How far a layer outside the picture may be and still be seen in it, in pixels, with a margin for what reading
    /// between pixels adds.
    pub(super) fn reach(&self, transform: Transform) -> u32 {
        let (across, down) = scales(transform);
        let far = |deviation: f32, dx: f32, dy: f32| deviation * 3.0 + dx.abs() + dy.abs();
        let casts = self
            .casts
            .iter()
            .map(|cast| far(cast.deviation, cast.dx, cast.dy));
        let bevel = self
            .bevel
            .iter()
            .map(|relief| far(relief.deviation, relief.dx, relief.dy));
        (casts.chain(bevel).fold(0.0, f32::max) * across.max(down) + 2.0) as u32
    }

    /// Draws a layer's content with its effects, where they are inside `area`. Returns None when there is no room.
    pub(super) fn applied(
        &self,
        content: &Surface,
        transform: Transform,
        area: IntRect,
        room: usize,
        spare: &Spare,
    ) -> Option<Surface> {
        let mut out = Surface::new(area, room, spare)?;
        out.lay(content, area);
        // From the top down, because most of what lies below an opaque layer need not be painted.
        for cast in self.casts.iter().rev() {
            cast.draw(content, transform, &mut out);
        }
        if let Some(relief) = &self.bevel {
            relief.draw(content, transform, &mut out);
        }
        Some(out)
    }
}

impl Cast {
    fn draw(&self, content: &Surface, transform: Transform, out: &mut Surface) {
        let soft = soft(content, self.deviation, transform);
        let (dx, dy) = vector(self.dx, self.dy, transform);
        let area = out.area();
        let places = soft.places(area, dx);
        let shades: [u32; 256] = std::array::from_fn(|strength| times(self.colour, strength as u32));
        let mut row = Row::default();
        for y in area.top()..area.bottom() {
            soft.read(y, dy, &mut row);
            let blocks = out.row_mut(y, area.left(), area.right()).chunks_mut(BLOCK);
            for (pixels, places) in blocks.zip(places.chunks(BLOCK / 4)) {
                if Cover::of(pixels) == Cover::Full {
                    continue;
                }
                for (pixel, place) in pixels_mut(pixels).iter_mut().zip(places) {
                    // Conversion cuts at full strength.
                    under(
                        pixel,
                        shades[usize::from((row.at(*place) * self.slope + 0.5) as u8)],
                    );
                }
            }
        }
    }
}

impl Relief {
    fn draw(&self, content: &Surface, transform: Transform, out: &mut Surface) {
        let soft = soft(content, self.deviation, transform);
        let (dx, dy) = vector(self.dx, self.dy, transform);
        let Some(area) = out.area().intersect(&content.area()) else {
            return;
        };
        let (inner, outer) = (soft.places(area, dx), soft.places(area, -dx));
        let (mut from, mut to) = (Row::default(), Row::default());
        for y in area.top()..area.bottom() {
            soft.read(y, dy, &mut from);
            soft.read(y, -dy, &mut to);
            let above = pixels(content.row(y, area.left(), area.right()));
            let below = pixels_mut(out.row_mut(y, area.left(), area.right()));
            let places = inner.iter().zip(&outer);
            for ((below, above), (inner, outer)) in below.iter_mut().zip(above).zip(places) {
                let slope = (from.at(*inner) - to.at(*outer)) * self.slope;
                let strength = u32::from((slope.abs() + 0.5) as u8);
                if strength > 0 {
                    let colour = if slope > 0.0 { self.light } else { self.shade };
                    over(below, times(times(colour, strength), u32::from(above[3])));
                }
            }
        }
    }
}

/// Blurs as the filter does in the layer's own plane.
fn soft(content: &Surface, deviation: f32, transform: Transform) -> Soft {
    let (across, down) = scales(transform);
    Soft::new(content, (deviation * across, deviation * down))
}

/// By how much a transform stretches what is across and what is down.
fn scales(transform: Transform) -> (f32, f32) {
    let length = |x: f32, y: f32| (x * x + y * y).sqrt();
    (
        length(transform.sx, transform.kx),
        length(transform.ky, transform.sy),
    )
}

fn vector(dx: f32, dy: f32, transform: Transform) -> (f32, f32) {
    (
        transform.sx * dx + transform.kx * dy,
        transform.ky * dx + transform.sy * dy,
    )
}

fn cast(parts: &[&Kind]) -> Option<Cast> {
    let [
        Kind::GaussianBlur(blur),
        middle,
        Kind::Flood(flood),
        Kind::Composite(_),
    ] = parts
    else {
        return None;
    };
    let mut cast = Cast {
        deviation: blur.std_dev_x().get(),
        dx: 0.0,
        dy: 0.0,
        slope: 1.0,
        colour: premultiplied(flood.color(), flood.opacity()),
    };
    match middle {
        Kind::Offset(offset) => (cast.dx, cast.dy) = (offset.dx(), offset.dy()),
        Kind::ComponentTransfer(transfer) => {
            let TransferFunction::Linear { slope, .. } = transfer.func_a() else {
                return None;
            };
            cast.slope = *slope;
        }
        _ => return None,
    }
    Some(cast)
}

fn relief(parts: &[&Kind]) -> Option<Relief> {
    let [
        Kind::GaussianBlur(blur),
        Kind::Offset(offset),
        Kind::Offset(_),
        Kind::Composite(difference),
        Kind::Flood(light),
        Kind::Composite(_),
        Kind::Composite(_),
        Kind::Composite(_),
        Kind::Flood(shade),
        ..,
    ] = parts
    else {
        return None;
    };
    let CompositeOperator::Arithmetic { k2, .. } = difference.operator() else {
        return None;
    };
    Some(Relief {
        deviation: blur.std_dev_x().get(),
        dx: offset.dx(),
        dy: offset.dy(),
        slope: k2,
        light: premultiplied(light.color(), light.opacity()),
        shade: premultiplied(shade.color(), shade.opacity()),
    })
}

/// A colour as a premultiplied pixel.
fn premultiplied(colour: Color, opacity: Opacity) -> u32 {
    let opaque = u32::from_le_bytes([colour.red, colour.green, colour.blue, 255]);
    times(opaque, u32::from(opacity.to_u8()))
}
