//! An edge around the base, in a metal or a colour of its own.

use super::{layer, solid};
use crate::design::{Colour, Content, Design, Ink, Layer, LevelKind, Levels, Outline, SIDE, Shape};
use crate::hue;

/// How wide the edge is, in units.
pub(super) const WIDTH: f64 = 34.0;
/// How wide the dark line on both its sides is.
const LINE: f64 = 4.0;

/// Dark, middle and light of each metal, as in [`Levels::METALS`].
const METALS: [[u32; 3]; 4] = [
    [0x5E3214, 0xB9713A, 0xE9B585],
    [0x49525E, 0xA7B0BB, 0xEEF2F6],
    [0x7A5208, 0xE3A92B, 0xFFE9A0],
    [0x2C3E50, 0xC3D3E0, 0xFFFFFF],
];
/// Dark, middle and light of each level's colour.
const COLOURS: [[u32; 3]; 6] = [
    [0x20491F, 0x4E9A4A, 0x9BD08F],
    [0x17265C, 0x3558BD, 0x8FAEF0],
    [0x44193F, 0x8B3C86, 0xD49BD0],
    [0x6B160C, 0xD9432F, 0xF7A08F],
    [0x6E4A06, 0xE0A526, 0xFCE094],
    [0x101319, 0x353C49, 0x8A93A3],
];

/// The plain name of a level's colour, with its article.
pub(super) fn colour_name(level: u32) -> String {
    let name = hue::name(rgb(tones(LevelKind::Ring, level)[1]));
    let article = if name.starts_with(['o', 'u', 'i', 'a', 'e']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}

/// The dark, the middle and the light of a level's edge.
pub(super) fn tones(kind: LevelKind, level: u32) -> [u32; 3] {
    let table: &[[u32; 3]] = if kind == LevelKind::Metals {
        &METALS
    } else {
        &COLOURS
    };
    table[(level.max(1) as usize - 1).min(table.len() - 1)]
}

pub(super) fn rgb(value: u32) -> Colour {
    let [_, r, g, b] = value.to_be_bytes();
    Colour::rgb(r, g, b)
}

/// Lines behind the base that follow its outermost shape: dark, the tone, a light on it, the tone again, dark.
pub(super) fn layers(design: &Design, base: &Layer, scale: f64, levels: &Levels, level: u32) -> Vec<Layer> {
    let (model, own) = outermost(design);
    let [dark, middle, light] = tones(levels.kind, level);
    let at = |x: f64, from: f64| from + (x - SIDE / 2.0) * scale;
    let line = |id: &str, width: f64, tone: u32, cast: bool| {
        let size = (model.width * scale, model.height * scale);
        let mut line = layer(id, size, Content::Shape(outline_of(&model)));
        (line.x, line.y, line.rotation) = (at(model.x, base.x), at(model.y, base.y), model.rotation);
        line.fill = solid(Ink::Colour(rgb(tone)));
        line.outline = Some(drawn(tone, own * scale + 2.0 * width));
        line.shadow = cast.then(|| super::shadow(4.0, 5.0));
        line
    };
    vec![
        line("level-edge", WIDTH, dark, true),
        line("level-tone", WIDTH - LINE, middle, false),
        line("level-light", WIDTH * 0.68, light, false),
        line("level-inner", WIDTH * 0.46, middle, false),
        line("level-line", LINE, dark, false),
    ]
}

/// A plain line.
pub(super) fn drawn(tone: u32, width: f64) -> Outline {
    Outline {
        ink: Ink::Colour(rgb(tone)),
        width,
        dash: 0.0,
        gap: 0.0,
    }
}

/// The shape of a layer; a circle where it has none.
pub(super) fn outline_of(model: &Layer) -> Shape {
    match &model.content {
        Content::Shape(shape) => shape.clone(),
        _ => Shape::Circle {},
    }
}

/// The largest shape of the base and the width of its own line; a circle where there is none.
fn outermost(design: &Design) -> (Layer, f64) {
    let line = |layer: &Layer| layer.outline.as_ref().map_or(0.0, |line| line.width);
    let size = |layer: &Layer| (layer.width + line(layer)) * (layer.height + line(layer));
    let shapes = design
        .layers
        .iter()
        .filter(|layer| layer.visible && matches!(layer.content, Content::Shape(_)));
    match shapes.max_by(|a, b| size(a).total_cmp(&size(b))) {
        Some(layer) => (layer.clone(), line(layer)),
        None => (
            layer("level-circle", (SIDE, SIDE), Content::Shape(Shape::Circle {})),
            0.0,
        ),
    }
}
