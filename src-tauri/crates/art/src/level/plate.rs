//! A plate with stars, dots or a word.

use super::{dark_and_light, layer, solid};
use crate::design::{
    Align, Colour, Content, Corner, Curve, Design, Emblem, Fill, Ink, Layer, LevelKind, LevelPlace, Levels,
    Outline, SIDE, Shape, Stop, Text,
};

/// What the plate takes of the picture's height, besides where it lies over the base, in units.
pub(super) const ROOM: f64 = 80.0;
/// The height of the plate, in units: 12 px when the badge is 90 px wide.
const HEIGHT: f64 = 84.0;
/// From one mark to the next.
const STEP: f64 = 76.0;

/// The plate with the marks on it.
pub(super) fn layers(design: &Design, levels: &Levels, level: u32) -> Vec<Layer> {
    let y = match levels.place {
        LevelPlace::Foot => SIDE - 10.0 - HEIGHT / 2.0,
        LevelPlace::Head => 10.0 + HEIGHT / 2.0,
    };
    let (dark, light) = dark_and_light(design);
    let width = match levels.kind {
        LevelKind::Steps => 400.0,
        _ => STEP * f64::from(levels.count) + 40.0,
    };
    let mut plate = layer("level-plate", (width, HEIGHT), Content::Shape(shape(levels.kind)));
    plate.fill = solid(dark.clone());
    plate.outline = Some(line(light.clone(), 6.0));
    plate.shadow = Some(super::shadow(3.0, 4.0));
    plate.y = y;
    let mut layers = vec![plate];
    if levels.kind == LevelKind::Steps {
        layers.push(word(levels.label(level), light, width, y));
    } else {
        let first = SIDE / 2.0 - STEP * f64::from(levels.count - 1) / 2.0;
        for place in 0..levels.count {
            let mut mark = mark(levels.kind, place, place < level, &light);
            (mark.x, mark.y) = (first + STEP * f64::from(place), y);
            layers.push(mark);
        }
    }
    layers
}

fn shape(kind: LevelKind) -> Shape {
    match kind {
        LevelKind::Steps => Shape::Plate {
            corner: 0.28,
            style: Corner::Hollow,
        },
        _ => Shape::Rectangle { rounding: 1.0 },
    }
}

fn line(ink: Ink, width: f64) -> Outline {
    Outline {
        ink,
        width,
        dash: 0.0,
        gap: 0.0,
    }
}

/// A star or dot: of gold where the level was reached, else an empty place for it.
fn mark(kind: LevelKind, place: u32, reached: bool, light: &Ink) -> Layer {
    let id = format!("level-mark-{}", place + 1);
    let mut mark = match kind {
        LevelKind::Stars => {
            let star = Emblem {
                icon: "ph:star-fill".to_owned(),
                second: None,
            };
            layer(&id, (66.0, 66.0), Content::Emblem(star))
        }
        _ => layer(&id, (40.0, 40.0), Content::Shape(Shape::Circle {})),
    };
    if reached {
        mark.fill = gold();
    } else {
        mark.outline = Some(line(light.clone(), 4.0));
        mark.opacity = 0.55;
        (mark.width, mark.height) = (mark.width * 0.86, mark.height * 0.86);
    }
    mark
}

fn gold() -> Fill {
    let stop = |at, r, g, b| Stop {
        at,
        ink: Ink::Colour(Colour::rgb(r, g, b)),
    };
    Fill::Linear {
        angle: 90.0,
        stops: vec![stop(0.15, 0xFF, 0xE9, 0x9A), stop(0.85, 0xF2, 0xAE, 0x1F)],
    }
}

fn word(text: String, light: Ink, width: f64, y: f64) -> Layer {
    let text = Text {
        text,
        font: "Oswald".to_owned(),
        weight: 600,
        size: 56.0,
        spacing: 40.0,
        align: Align::Middle,
        lines: 1,
        curve: Curve::Straight {},
    };
    let mut word = layer("level-word", (width - 64.0, HEIGHT - 24.0), Content::Text(text));
    word.fill = solid(light);
    word.y = y;
    word
}
