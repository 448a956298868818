//! How large a design may be. A document beyond these limits is refused when it is read; a design made in memory is
//! drawn as if its numbers had been moved inside them.

mod fields;

use super::{Content, Design, Layer};
use fields::fields;

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
/// Pen strokes of one drawing.
pub const STROKES: usize = 1_000;
/// Points of all strokes of one drawing.
pub const POINTS: usize = 20_000;
/// Designs that a remix remembers.
pub const ORIGINS: usize = 64;
/// Bands along the edge of one shape.
pub const RIMS: usize = 8;

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

/// Multiplies the lengths of a layer: those of its box, lines, rims and what they cast.
pub(super) fn scale(layer: &mut Layer, by: f64) {
    for (name, value, _) in fields(layer).0 {
        let last = name.rsplit('.').next().unwrap_or(name);
        if matches!(last, "width" | "height" | "dash" | "gap" | "dx" | "dy" | "blur") {
            *value *= by;
        }
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
