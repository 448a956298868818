//! How large a design may be. A document beyond these limits is refused when it is read; a design made in memory is
//! drawn as if its numbers had been moved inside them.

use std::ops::RangeInclusive;

use super::{Content, Curve, Design, Fill, Group, Layer, PictureFrame, Shape};

/// Bytes of a design document, pictures included.
pub const BYTES: usize = 24 * 1024 * 1024;
/// Layers of a design, those in groups included.
pub const LAYERS: usize = 500;
/// Groups within groups.
pub const DEPTH: usize = 8;
/// Characters of one text.
pub const TEXT: usize = 500;
/// Characters of a name, an id, a description, a credit.
pub const LABEL: usize = 2_000;
/// Colours of a gradient.
pub const STOPS: usize = 16;
/// Named colours of a palette.
pub const SWATCHES: usize = 64;

type Number<'a> = (&'static str, &'a mut f64, RangeInclusive<f64>);
type Count<'a> = (&'static str, &'a mut u32, RangeInclusive<u32>);

/// A number outside its limits.
pub(super) struct Excess {
    pub(super) field: &'static str,
    pub(super) found: f64,
    pub(super) least: f64,
    pub(super) most: f64,
}

/// The first number of this layer (not of those in a group) that is outside its limits.
pub(super) fn excess(layer: &Layer) -> Option<Excess> {
    let mut copy = layer.clone();
    let (numbers, counts) = fields(&mut copy);
    let numbers = numbers
        .into_iter()
        .map(|(field, value, range)| (field, *value, *range.start(), *range.end()));
    let counts = counts.into_iter().map(|(field, value, range)| {
        (
            field,
            f64::from(*value),
            f64::from(*range.start()),
            f64::from(*range.end()),
        )
    });
    numbers
        .chain(counts)
        .find(|(_, found, least, most)| !(found >= least && found <= most))
        .map(|(field, found, least, most)| Excess {
            field,
            found,
            least,
            most,
        })
}

/// Moves every number inside its limits; what is not a number becomes the smallest allowed.
pub(crate) fn clamp(layer: &mut Layer) {
    let (numbers, counts) = fields(layer);
    for (_, value, range) in numbers {
        // `max` prefers the number over NaN.
        *value = value.max(*range.start()).min(*range.end());
    }
    for (_, value, range) in counts {
        *value = (*value).clamp(*range.start(), *range.end());
    }
}

/// How many layers there are, and how deep groups lie in groups.
pub(super) fn extent(design: &Design) -> (usize, usize) {
    fn walk(layers: &[Layer]) -> (usize, usize) {
        layers.iter().fold((0, 0), |(count, depth), layer| {
            let (inner, below) = match &layer.content {
                Content::Group(group) => {
                    let (inner, below) = walk(&group.layers);
                    (inner, below + 1)
                }
                _ => (0, 0),
            };
            (count + 1 + inner, depth.max(below))
        })
    }
    walk(&design.layers)
}

/// Every number of a layer with its limits: the one list behind checking and clamping.
fn fields(layer: &mut Layer) -> (Vec<Number<'_>>, Vec<Count<'_>>) {
    let mut numbers: Vec<Number<'_>> = vec![
        ("x", &mut layer.x, -1200.0..=1800.0),
        ("y", &mut layer.y, -1200.0..=1800.0),
        ("width", &mut layer.width, 1.0..=2400.0),
        ("height", &mut layer.height, 1.0..=2400.0),
        ("rotation", &mut layer.rotation, -360.0..=360.0),
        ("opacity", &mut layer.opacity, 0.0..=1.0),
    ];
    let mut counts: Vec<Count<'_>> = Vec::new();
    match &mut layer.fill {
        Fill::None {} | Fill::Solid { .. } => {}
        Fill::Linear { angle, stops } => {
            numbers.push(("fill.angle", angle, -360.0..=360.0));
            numbers.extend(stops.iter_mut().map(|s| ("fill.stops.at", &mut s.at, 0.0..=1.0)));
        }
        Fill::Radial {
            cx,
            cy,
            radius,
            stops,
        } => {
            numbers.push(("fill.cx", cx, -2.0..=3.0));
            numbers.push(("fill.cy", cy, -2.0..=3.0));
            numbers.push(("fill.radius", radius, 0.01..=4.0));
            numbers.extend(stops.iter_mut().map(|s| ("fill.stops.at", &mut s.at, 0.0..=1.0)));
        }
    }
    if let Some(outline) = &mut layer.outline {
        numbers.push(("outline.width", &mut outline.width, 0.0..=200.0));
        numbers.push(("outline.dash", &mut outline.dash, 0.0..=400.0));
        numbers.push(("outline.gap", &mut outline.gap, 0.0..=400.0));
    }
    if let Some(shadow) = &mut layer.shadow {
        numbers.push(("shadow.dx", &mut shadow.dx, -100.0..=100.0));
        numbers.push(("shadow.dy", &mut shadow.dy, -100.0..=100.0));
        numbers.push(("shadow.blur", &mut shadow.blur, 0.0..=60.0));
    }
    content_fields(&mut layer.content, &mut numbers, &mut counts);
    (numbers, counts)
}

fn content_fields<'a>(content: &'a mut Content, numbers: &mut Vec<Number<'a>>, counts: &mut Vec<Count<'a>>) {
    match content {
        Content::Shape(shape) => shape_fields(shape, numbers, counts),
        Content::Text(text) => {
            numbers.push(("size", &mut text.size, 4.0..=600.0));
            numbers.push(("spacing", &mut text.spacing, -200.0..=2000.0));
            counts.push(("weight", &mut text.weight, 1..=1000));
            counts.push(("lines", &mut text.lines, 1..=6));
            match &mut text.curve {
                Curve::Straight {} => {}
                Curve::Above { sweep } | Curve::Below { sweep } => {
                    numbers.push(("curve.sweep", sweep, 10.0..=350.0));
                }
            }
        }
        Content::Ribbon(ribbon) => {
            numbers.push(("size", &mut ribbon.size, 4.0..=600.0));
            numbers.push(("spacing", &mut ribbon.spacing, -200.0..=2000.0));
            numbers.push(("bend", &mut ribbon.bend, -180.0..=180.0));
            numbers.push(("tails", &mut ribbon.tails, 0.0..=0.3));
            counts.push(("weight", &mut ribbon.weight, 1..=1000));
        }
        Content::Pattern(pattern) => {
            numbers.push(("step", &mut pattern.step, 5.0..=300.0));
            numbers.push(("share", &mut pattern.share, 0.05..=0.95));
            shape_fields(&mut pattern.mask, numbers, counts);
        }
        Content::Picture(PictureFrame { mask: Some(mask), .. })
        | Content::Group(Group { mask: Some(mask), .. }) => {
            shape_fields(mask, numbers, counts);
        }
        Content::Emblem(_) | Content::Picture(_) | Content::Group(_) => {}
    }
}

fn shape_fields<'a>(shape: &'a mut Shape, numbers: &mut Vec<Number<'a>>, counts: &mut Vec<Count<'a>>) {
    match shape {
        Shape::Circle {} | Shape::Shield { .. } => {}
        Shape::Rectangle { rounding } | Shape::Hexagon { rounding } => {
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Polygon { sides, rounding } => {
            counts.push(("sides", sides, 3..=24));
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Star {
            points,
            depth,
            rounding,
        } => {
            counts.push(("points", points, 3..=72));
            numbers.push(("depth", depth, 0.01..=0.95));
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Scallop { bumps: count, depth } => {
            counts.push(("bumps", count, 5..=72));
            numbers.push(("depth", depth, 0.01..=0.5));
        }
        Shape::Rosette { petals: count, depth } => {
            counts.push(("petals", count, 3..=72));
            numbers.push(("depth", depth, 0.01..=0.5));
        }
        Shape::Ring { thickness } => numbers.push(("thickness", thickness, 0.01..=0.99)),
    }
}
