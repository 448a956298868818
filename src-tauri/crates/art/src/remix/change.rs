//! What a throw changes.

use super::Dice;
use crate::catalogue::{NamedShape, shapes};
use crate::design::{
    Colour, Content, Design, Division, Ink, Layer, PictureFrame, Ribbon, Shape, Swatch, Text, each_ink,
    each_layer, each_layer_mut, limits,
};
use crate::emblems::Entry;
use crate::palette::palettes;
use crate::{Library, alt};

/// Layers of the base's shape that are at least so wide, as a share of the base, change with it.
const FOLLOWS: f64 = 0.45;
/// Emblems whose boxes are alike to this share lie on each other and change together.
const ALIKE: f64 = 0.1;
/// How many emblems of a subject are thrown for.
const SUBJECT: usize = 14;
/// Words in the names of emblems that say no to something, or belong on buttons.
const BUTTONS: [&str; 10] = [
    "slash", "x", "minus", "plus", "question", "warning", "check", "off", "cancel", "logo",
];
/// Letters that suit a badge, with their weight.
const LETTERS: [(&str, u32); 10] = [
    ("Alfa Slab One", 400),
    ("Bebas Neue", 400),
    ("Cinzel", 700),
    ("Fraunces", 900),
    ("Josefin Sans", 700),
    ("League Spartan", 800),
    ("Nunito", 800),
    ("Oswald", 600),
    ("Roboto Slab", 700),
    ("Atkinson Hyperlegible Next", 700),
];

/// Shapes that hold the same things in the same places.
#[derive(PartialEq, Eq)]
enum Class {
    Round,
    Shield,
    Sheet,
}

fn class(shape: &Shape) -> Option<Class> {
    match shape {
        Shape::Circle {}
        | Shape::Squircle { .. }
        | Shape::Hexagon { .. }
        | Shape::Rosette { .. }
        | Shape::Polygon { sides: 6.., .. } => Some(Class::Round),
        Shape::Scallop { depth, .. } if *depth < 0.2 => Some(Class::Round),
        Shape::Flower { depth, .. } | Shape::Gear { depth, .. } if *depth < 0.2 => Some(Class::Round),
        Shape::Star {
            depth, points: 12.., ..
        } if *depth < 0.25 => Some(Class::Round),
        Shape::Shield {
            division: Division::Whole,
            ..
        } => Some(Class::Shield),
        Shape::Rectangle { .. } | Shape::Plate { .. } | Shape::Stamp { .. } => Some(Class::Sheet),
        _ => None,
    }
}

/// Another shape of the same class, for the base and everything that follows its edge.
pub(super) fn shape(design: &Design, _: &Library, dice: &mut Dice) -> Option<Design> {
    let (mut base, mut widest) = (None, 0.0);
    each_layer(&design.layers, &mut |layer| {
        if let Content::Shape(shape) = &layer.content
            && layer.visible
            && layer.width > widest
        {
            (base, widest) = (Some((shape, layer.rotation)), layer.width);
        }
    });
    let (old, _) = base.filter(|(_, rotation)| *rotation == 0.0)?;
    let class_of_old = class(old)?;
    let others: Vec<&NamedShape> = shapes()
        .iter()
        .filter(|named| class(&named.shape).as_ref() == Some(&class_of_old) && named.shape != *old)
        .collect();
    let new = *dice.of(&others)?;
    let follows = |shape: &Shape| std::mem::discriminant(shape) == std::mem::discriminant(old);
    let mut thrown = design.clone();
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        if layer.width < widest * FOLLOWS {
            return;
        }
        let (width, height) = proportions(layer, new);
        let changed = match &mut layer.content {
            Content::Shape(shape) if follows(shape) => shape,
            Content::Group(crate::design::Group { mask: Some(mask), .. }) if follows(mask) => mask,
            Content::Picture(PictureFrame { mask: Some(mask), .. }) if follows(mask) => mask,
            Content::Pattern(pattern) if follows(&pattern.mask) => &mut pattern.mask,
            _ => return,
        };
        changed.clone_from(&new.shape);
        if !matches!(layer.content, Content::Group(_) | Content::Pattern(_)) {
            (layer.width, layer.height) = (width, height);
        }
    });
    Some(thrown)
}

/// The box of a layer in the proportions of a shape, as large as before.
fn proportions(layer: &Layer, new: &NamedShape) -> (f64, f64) {
    let side = libm::sqrt(layer.width * layer.height);
    let ratio = libm::sqrt(new.width / new.height);
    (side * ratio, side / ratio)
}

/// Another emblem on the same subject and in the same style, for the largest and what lies on it.
pub(super) fn emblem(design: &Design, library: &Library, dice: &mut Dice) -> Option<Design> {
    let mut largest: Option<(&Layer, &str)> = None;
    each_layer(&design.layers, &mut |layer| {
        if let Content::Emblem(emblem) = &layer.content
            && layer.visible
            && largest.is_none_or(|(other, _)| {
                layer.id == "emblem" || other.id != "emblem" && layer.width > other.width
            })
        {
            largest = Some((layer, &emblem.icon));
        }
    });
    let (old, icon) = largest?;
    let new = *dice.of(&subject(icon, library))?;
    let near = |a: f64, b: f64| (a - b).abs() <= old.width * ALIKE;
    let mut thrown = design.clone();
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        let alike = near(layer.x, old.x) && near(layer.y, old.y) && near(layer.width, old.width);
        if let Content::Emblem(emblem) = &mut layer.content
            && alike
        {
            new.name.clone_into(&mut emblem.icon);
            layer.name = alt::title(new.name);
        }
    });
    Some(thrown)
}

/// Emblems on the subject of another, drawn in its style.
fn subject<'a>(icon: &str, library: &'a Library) -> Vec<Entry<'a>> {
    let style = |name: &str| {
        let set = name.split(':').next().unwrap_or_default().to_owned();
        let style = ["-duotone", "-filled", "-fill"]
            .into_iter()
            .find(|style| name.ends_with(style));
        (set, style)
    };
    let title = alt::title(icon);
    let first = title.split(' ').next().unwrap_or_default();
    let found = library.emblems().search(first, "en", 80);
    let suits = |entry: &Entry<'_>| {
        entry.name != icon
            && style(entry.name) == style(icon)
            && !entry.title().split('-').any(|word| BUTTONS.contains(&word))
    };
    found.into_iter().filter(suits).take(SUBJECT).collect()
}

/// Other letters for the most common font.
pub(super) fn letters(design: &Design, library: &Library, dice: &mut Dice) -> Option<Design> {
    let families = library.fonts().families();
    let here: Vec<(&str, u32)> = LETTERS
        .into_iter()
        .filter(|(name, _)| families.iter().any(|(family, _)| family == name))
        .collect();
    let &(new, weight) = dice.of(&here)?;
    let mut thrown = design.clone();
    let mut old = None;
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        if let Content::Text(Text {
            font, weight: heavy, ..
        })
        | Content::Ribbon(Ribbon {
            font, weight: heavy, ..
        }) = &mut layer.content
        {
            let old = old.get_or_insert_with(|| font.clone());
            if font == old {
                new.clone_into(font);
                *heavy = weight;
            }
        }
    });
    old.map(|_| thrown)
}

/// Another palette, for the colours that have no name too.
pub(super) fn colours(design: &Design, _: &Library, dice: &mut Dice) -> Option<Design> {
    let palette = dice.of(palettes())?;
    let mut thrown = design.clone();
    let mut nameless: Vec<Colour> = Vec::new();
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        each_ink(layer, &mut |ink| {
            if let Ink::Colour(colour) = ink
                && !nameless.contains(colour)
            {
                nameless.push(*colour);
            }
        });
    });
    let named = thrown.palette.len();
    let room = limits::SWATCHES.saturating_sub(named);
    nameless.truncate(room);
    thrown.palette.extend(nameless.iter().map(|colour| Swatch {
        name: colour.to_string(),
        colour: *colour,
    }));
    palette.apply(&mut thrown);
    let tinted: Vec<Swatch> = thrown.palette.splice(named..named + nameless.len(), []).collect();
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        each_ink(layer, &mut |ink| {
            if let Ink::Colour(colour) = ink
                && let Some(at) = nameless.iter().position(|old| old == colour)
            {
                *colour = tinted[at].colour;
            }
        });
    });
    Some(thrown)
}
