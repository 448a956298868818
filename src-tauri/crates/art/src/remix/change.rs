//! Throws of emblems, letters and colours.

use super::Dice;
use crate::design::{
    Colour, Content, Design, Ink, Layer, Ribbon, Swatch, Text, each_ink, each_layer, each_layer_mut, limits,
};
use crate::emblems::Entry;
use crate::palette::{oklab, palettes};
use crate::{Library, alt};

/// Emblems whose boxes are alike to this share lie on each other and change together.
const ALIKE: f64 = 0.1;
/// Words in the names of emblems that say no to something, or belong on buttons.
const BUTTONS: &[&str] = &[
    "address",
    "break",
    "coins",
    "half",
    "slash",
    "x",
    "minus",
    "plus",
    "question",
    "warning",
    "check",
    "off",
    "cancel",
    "logo",
    "arrow",
    "down",
    "up",
    "structure",
    "view",
    "deposit",
    "withdraw",
    "swipe",
    "fist",
    "broken",
    "a",
    "user",
    "soap",
    "calendar",
    "eye",
    "file",
    "pointing",
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
            // It is called after what it shows from now on.
            layer.name.clear();
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
    let wanted: Vec<&str> = title.split(' ').map(single).collect();
    let mut suits: Vec<Entry<'_>> = Vec::new();
    for entry in wanted
        .iter()
        .flat_map(|word| library.emblems().search(word, "en", 60))
    {
        let words = || entry.title().split('-');
        let fits = entry.name != icon
            && style(entry.name) == style(icon)
            && words().any(|word| wanted.contains(&single(word)))
            && !words().any(|word| BUTTONS.contains(&word));
        if fits && !suits.contains(&entry) {
            suits.push(entry);
        }
    }
    let whole = |entry: &Entry<'_>| {
        wanted
            .iter()
            .all(|word| entry.title().split('-').any(|own| single(own) == *word))
    };
    let closest: Vec<Entry<'_>> = suits.iter().copied().filter(whole).collect();
    if closest.is_empty() { suits } else { closest }
}

/// An English word without the ending of many.
fn single(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// Other letters for the first font.
pub(super) fn letters(design: &Design, library: &Library, dice: &mut Dice) -> Option<Design> {
    let mut first = None;
    each_layer(&design.layers, &mut |layer| {
        if let Content::Text(Text { font, .. }) | Content::Ribbon(Ribbon { font, .. }) = &layer.content {
            first.get_or_insert(font);
        }
    });
    let old = first?;
    let families = library.fonts().families();
    let others: Vec<(&str, u32)> = LETTERS
        .into_iter()
        .filter(|(name, _)| name != old && families.iter().any(|(family, _)| family == name))
        .collect();
    let &(new, heavy) = dice.of(&others)?;
    let mut thrown = design.clone();
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        if let Content::Text(Text { font, weight, .. }) | Content::Ribbon(Ribbon { font, weight, .. }) =
            &mut layer.content
            && font == old
        {
            new.clone_into(font);
            *weight = heavy;
        }
    });
    Some(thrown)
}

/// Whether a colour is one of the dull ones between brown and olive.
fn is_mud(colour: Colour) -> bool {
    let [lightness, across, down] = oklab(colour);
    let hue = libm::atan2(down, across).to_degrees();
    let chroma = libm::sqrt(across * across + down * down);
    (0.33..0.68).contains(&lightness) && (58.0..125.0).contains(&hue) && chroma > 0.05
}

/// Another palette, its colours in any order, for the colours that have no name too. None when it would make mud of a clear colour.
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
    let before: Vec<Colour> = thrown.palette.iter().map(|swatch| swatch.colour).collect();
    palette.apply_from(&mut thrown, *dice.of(&[0, 1, 2])?);
    let mut pairs = before.iter().zip(&thrown.palette);
    if pairs.any(|(old, new)| is_mud(new.colour) && !is_mud(*old)) {
        return None;
    }
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
