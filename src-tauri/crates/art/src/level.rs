//! The levels of a badge: the base once, and a mark on each level.

mod edge;
mod plate;
mod studs;

use kurbo::Rect;

use crate::Library;
use crate::design::{
    Colour, Content, Design, Fill, Group, Ink, Layer, LevelKind, LevelPlace, Levels, SIDE, Shadow,
};
use crate::layout;
use crate::vision::contrast;

/// The room between the artwork and the edge of the picture, in units.
const MARGIN: f64 = 12.0;

/// One level of a design that has [`Levels`], counted from 1: a design without levels, with the base as it is, smaller
/// by what the mark needs. Returns None when the design has no levels or not so many.
pub fn at(design: &Design, level: u32, library: &Library) -> Option<Design> {
    let levels = design.levels.as_ref()?;
    if !(1..=levels.count.min(Levels::most(levels.kind))).contains(&level) {
        return None;
    }
    let mut one = design.clone();
    one.levels = None;
    one.name = format!("{}, {}", design.name, levels.label(level));
    if !design.alt.trim().is_empty() {
        one.alt = format!("{}; {}", design.alt.trim(), said(levels, level));
    }
    let whole = artwork(design, library);
    one.layers = match levels.kind {
        LevelKind::Stars | LevelKind::Dots | LevelKind::Steps => {
            let room = match levels.place {
                LevelPlace::Foot => Rect::new(MARGIN, MARGIN, SIDE - MARGIN, SIDE - plate::ROOM),
                LevelPlace::Head => Rect::new(MARGIN, plate::ROOM, SIDE - MARGIN, SIDE - MARGIN),
            };
            let (base, _) = fitted(design, whole, room);
            let mut layers = vec![base];
            layers.extend(plate::layers(design, levels, level));
            layers
        }
        LevelKind::Metals | LevelKind::Ring => {
            let by = edge::WIDTH + MARGIN;
            let room = Rect::new(by, by, SIDE - by, SIDE - by);
            let (base, scale) = fitted(design, whole, room);
            let mut layers = edge::layers(design, &base, scale, levels, level);
            let studs = studs::layers(&layers[0], levels.kind, level);
            layers.push(base);
            layers.extend(studs);
            layers
        }
    };
    Some(one)
}

/// The shadow under a mark, falling and as soft as told, in units.
fn shadow(dy: f64, blur: f64) -> Shadow {
    Shadow {
        ink: Ink::Colour(Colour {
            r: 0x16,
            g: 0x1A,
            b: 0x24,
            a: 0x59,
        }),
        dx: 0.0,
        dy,
        blur,
    }
}

/// What a level's mark shows.
fn said(levels: &Levels, level: u32) -> String {
    let (label, count) = (levels.label(level), levels.count);
    match levels.kind {
        LevelKind::Stars => format!("{level} of {count} stars"),
        LevelKind::Dots => format!("{level} of {count} dots"),
        LevelKind::Metals => format!("an edge of {} with {}", label.to_lowercase(), studs::told(level)),
        LevelKind::Ring => {
            let colour = edge::colour_name(level);
            format!(
                "level {level} of {count}, with {colour} edge and {}",
                studs::told(level)
            )
        }
        LevelKind::Steps => format!("level {level} of {count}: {label}"),
    }
}

/// The box around everything that the base draws.
fn artwork(design: &Design, library: &Library) -> Rect {
    let (_, boxes, _) = layout::place(design, library);
    let top = |id: &str| design.layers.iter().any(|layer| layer.id == id);
    boxes
        .iter()
        .filter(|area| top(&area.layer))
        .map(|area| Rect::new(area.x, area.y, area.x + area.width, area.y + area.height))
        .reduce(|all, one| all.union(one))
        .unwrap_or(Rect::new(0.0, 0.0, SIDE, SIDE))
}

/// The base as one group, as large as fits, in the middle of the room; and by how much it was scaled.
fn fitted(design: &Design, whole: Rect, room: Rect) -> (Layer, f64) {
    let by = (room.width() / whole.width())
        .min(room.height() / whole.height())
        .min(1.0);
    let content = Content::Group(Group {
        layers: design.layers.clone(),
        mask: None,
    });
    let mut base = layer("level-base", (SIDE * by, SIDE * by), content);
    let (middle, old) = (room.center(), whole.center());
    base.x = middle.x + (SIDE / 2.0 - old.x) * by;
    base.y = middle.y + (SIDE / 2.0 - old.y) * by;
    (base, by)
}

/// A layer in the middle of the design without paint.
fn layer(id: &str, (width, height): (f64, f64), content: Content) -> Layer {
    Layer {
        id: id.to_owned(),
        name: String::new(),
        ..crate::catalogue::plain(id, "", (width, height), content)
    }
}

fn solid(ink: Ink) -> Fill {
    Fill::Solid { ink }
}

/// A dark colour of the design and a light one that stands out from it, by name where the design has them, so that they
/// follow when the base is recoloured.
fn dark_and_light(design: &Design) -> (Ink, Ink) {
    const DARK: Colour = Colour::rgb(0x1B, 0x21, 0x2D);
    const LIGHT: Colour = Colour::rgb(0xFF, 0xF8, 0xE8);
    let opaque = || design.palette.iter().filter(|swatch| swatch.colour.a == 255);
    let against = |colour: Colour, other: Colour| contrast(colour, other);
    let dark = opaque().max_by(|a, b| against(a.colour, LIGHT).total_cmp(&against(b.colour, LIGHT)));
    let dark = dark.filter(|swatch| against(swatch.colour, LIGHT) >= 7.0);
    let ground = dark.map_or(DARK, |swatch| swatch.colour);
    let light = opaque().max_by(|a, b| against(a.colour, ground).total_cmp(&against(b.colour, ground)));
    let light = light.filter(|swatch| against(swatch.colour, ground) >= 7.0);
    let ink = |swatch: Option<&crate::design::Swatch>, plain| {
        swatch.map_or(Ink::Colour(plain), |swatch| Ink::Swatch(swatch.name.clone()))
    };
    (ink(dark, DARK), ink(light, LIGHT))
}
