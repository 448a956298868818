//! What could take a problem away, the smallest change first.

use super::extent::{area_of, artwork, too_many};
use super::fix::{Change, Fix};
use super::{Problem, ProblemKind, words};
use crate::design::{Colour, Content, Design, Fill, Ink, Layer, Outline, SIDE, Swatch, each_layer, limits};
use crate::emblems::Entry;
use crate::layout::LayerBox;
use crate::{Library, alt, hue, vision};

/// The room that artwork keeps to the edge after a fix, in units.
const MARGIN: f64 = 14.0;
/// A light and a dark colour that no palette needs to have.
const PLAIN: [Colour; 2] = [Colour::rgb(0xFF, 0xFD, 0xF8), Colour::rgb(0x16, 0x1A, 0x24)];
/// The most colours of a palette that are tried.
const TRIES: usize = 12;

/// What a check found.
pub(crate) struct Found {
    pub(super) boxes: Vec<LayerBox>,
    pub(crate) problems: Vec<Problem>,
}

/// Fixes to try, the one that changes least first.
pub(super) fn candidates(design: &Design, library: &Library, problem: &Problem, found: &Found) -> Vec<Fix> {
    let Some(layer) = problem.layer.as_deref().and_then(|id| layer_of(design, id)) else {
        return for_all(design, library, problem, found);
    };
    match &problem.kind {
        ProblemKind::TextTooSmall { .. } => words::bigger(layer),
        ProblemKind::LowContrast { .. } => clearer(design, layer),
        ProblemKind::Overflow { .. } => inside(layer, found),
        ProblemKind::MissingGlyphs { characters } => words::without(layer, characters),
        ProblemKind::MissingFont { .. } => words::in_another_font(layer, library),
        ProblemKind::MissingEmblem { icon } => another_emblem(layer, icon, library),
        ProblemKind::MissingColour { name } => {
            let colour = hue::named(name).unwrap_or(Colour::rgb(0x80, 0x80, 0x80));
            let swatch = Swatch {
                name: name.clone(),
                colour,
            };
            let sentence = format!("Add the colour \"{name}\" to the palette: {}", hue::name(colour));
            vec![fix(sentence, Change::Swatch(swatch))]
        }
        ProblemKind::NoCredit => vec![left_out(&[layer], "Leave this picture out")],
        ProblemKind::TooManyWords => words::fewer(layer),
        ProblemKind::TooMuch => undrawn(design),
        _ => Vec::new(),
    }
}

fn for_all(design: &Design, library: &Library, problem: &Problem, found: &Found) -> Vec<Fix> {
    match problem.kind {
        ProblemKind::NoMargin { .. } => framed(design, found, "Make the badge a little smaller"),
        ProblemKind::MuchMargin { .. } => framed(design, found, "Make the badge as big as its picture"),
        ProblemKind::SmallParts { .. } => {
            let parts = too_many(design, &found.boxes);
            let sentence = format!("Leave the {} smallest parts out", parts.len());
            vec![left_out(&parts, &sentence)]
        }
        ProblemKind::NoAltText => {
            let text = alt::describe(design, library);
            vec![fix(format!("Describe it as: {text}"), Change::Alt(text))]
        }
        _ => Vec::new(),
    }
}

/// Hides what is not drawn anyway.
fn undrawn(design: &Design) -> Vec<Fix> {
    fn walk<'a>(layers: &'a [Layer], depth: usize, left: &mut usize, undrawn: &mut Vec<&'a Layer>) {
        for layer in layers.iter().filter(|layer| layer.visible) {
            if *left == 0 || depth > limits::DEPTH {
                undrawn.push(layer);
                continue;
            }
            *left -= 1;
            if let Content::Group(group) = &layer.content {
                walk(&group.layers, depth + 1, left, undrawn);
            }
        }
    }
    let mut layers = Vec::new();
    let mut left = limits::LAYERS;
    walk(&design.layers, 0, &mut left, &mut layers);
    let fix = left_out(
        &layers,
        &format!("Hide the {} layers that are not drawn", layers.len()),
    );
    vec![Fix { loses: false, ..fix }]
}

fn layer_of<'a>(design: &'a Design, id: &str) -> Option<&'a Layer> {
    let mut found = None;
    each_layer(&design.layers, &mut |layer| {
        if layer.id == id {
            found = Some(layer);
        }
    });
    found
}

fn fix(sentence: impl Into<String>, change: Change) -> Fix {
    Fix {
        sentence: sentence.into(),
        loses: false,
        changes: vec![change],
    }
}

fn left_out(layers: &[&Layer], sentence: &str) -> Fix {
    let hidden = |layer: &&Layer| {
        Change::Layer(Box::new(Layer {
            visible: false,
            ..(*layer).clone()
        }))
    };
    Fix {
        sentence: sentence.to_owned(),
        loses: true,
        changes: layers.iter().map(hidden).collect(),
    }
}

pub(super) fn changed(layer: &Layer, sentence: impl Into<String>, change: impl FnOnce(&mut Layer)) -> Fix {
    let mut new = layer.clone();
    change(&mut new);
    fix(sentence, Change::Layer(Box::new(new)))
}

/// The colours of the palette, the most alike first, then plain light and dark, then a line around it.
fn clearer(design: &Design, layer: &Layer) -> Vec<Fix> {
    let now = ink_of(layer)
        .and_then(|ink| design.colour(ink))
        .unwrap_or(PLAIN[1]);
    let mut inks: Vec<(Ink, Colour)> = design
        .palette
        .iter()
        .filter(|swatch| swatch.colour.a == 255)
        .map(|swatch| (Ink::Swatch(swatch.name.clone()), swatch.colour))
        .collect();
    inks.sort_by(|a, b| vision::difference(a.1, now).total_cmp(&vision::difference(b.1, now)));
    inks.truncate(TRIES);
    inks.extend(PLAIN.map(|colour| (Ink::Colour(colour), colour)));
    let mut fixes: Vec<Fix> = inks
        .into_iter()
        .map(|(ink, colour)| {
            changed(
                layer,
                format!("Paint it {}", hue::name(colour)),
                |layer| match &mut layer.content {
                    Content::Ribbon(ribbon) => ribbon.ink = ink,
                    _ => layer.fill = Fill::Solid { ink },
                },
            )
        })
        .collect();
    if !matches!(layer.content, Content::Ribbon(_)) {
        for colour in PLAIN {
            let sentence = format!("Draw a {} line around it", hue::name(colour));
            fixes.push(changed(layer, sentence, |layer| {
                layer.outline = Some(Outline {
                    ink: Ink::Colour(colour),
                    width: 14.0,
                    dash: 0.0,
                    gap: 0.0,
                });
            }));
        }
    }
    fixes
}

fn ink_of(layer: &Layer) -> Option<&Ink> {
    match &layer.content {
        Content::Ribbon(ribbon) => Some(&ribbon.ink),
        _ => first_ink(&layer.fill),
    }
}

/// The colour that a fill has or begins with.
pub(crate) fn first_ink(fill: &Fill) -> Option<&Ink> {
    match fill {
        Fill::None {} | Fill::Picture(_) => None,
        Fill::Solid { ink } => Some(ink),
        Fill::Linear { stops, .. } | Fill::Radial { stops, .. } => stops.first().map(|stop| &stop.ink),
        Fill::Pattern(pattern) => Some(pattern.back.as_ref().unwrap_or(&pattern.ink)),
    }
}

/// Moved in, smaller only if it has to be.
fn inside(layer: &Layer, found: &Found) -> Vec<Fix> {
    let Some(area) = found
        .boxes
        .iter()
        .find(|area| area.layer == layer.id)
        .map(area_of)
    else {
        return Vec::new();
    };
    let room = SIDE - 2.0 * MARGIN;
    let by = (room / area.width().max(area.height())).min(1.0);
    let moved = |at: f64, from: f64, to: f64| {
        let (from, to) = (at + (from - at) * by, at + (to - at) * by);
        at + (MARGIN - from).max(0.0) - (to - (SIDE - MARGIN)).max(0.0)
    };
    let (x, y) = (moved(layer.x, area.x0, area.x1), moved(layer.y, area.y0, area.y1));
    let sentence = if by < 1.0 {
        "Make it smaller and move it in"
    } else {
        "Move it in"
    };
    vec![changed(layer, sentence, |layer| {
        layer.scale(by);
        (layer.x, layer.y) = (x, y);
    })]
}

/// Everything together, in the middle and with an even margin.
fn framed(design: &Design, found: &Found, sentence: &str) -> Vec<Fix> {
    let Some(all) = artwork(design, &found.boxes) else {
        return Vec::new();
    };
    let by = (SIDE - 2.0 * MARGIN) / all.width().max(all.height());
    let middle = all.center();
    let changes = design.layers.iter().map(|layer| {
        let mut new = layer.clone();
        new.scale(by);
        new.x = SIDE / 2.0 + (layer.x - middle.x) * by;
        new.y = SIDE / 2.0 + (layer.y - middle.y) * by;
        Change::Layer(Box::new(new))
    });
    vec![Fix {
        sentence: sentence.to_owned(),
        loses: false,
        changes: changes.collect(),
    }]
}

fn another_emblem(layer: &Layer, icon: &str, library: &Library) -> Vec<Fix> {
    let wanted = Entry {
        name: icon,
        words: "",
    }
    .title()
    .replace('-', " ");
    let emblems = library.emblems();
    let found = emblems.search(&wanted, "en", 3);
    let star = emblems.search("star", "en", 1);
    let offer = |entry: Entry<'_>| {
        let sentence = format!("Use the emblem {}", entry.title().replace('-', " "));
        changed(layer, sentence, |layer| {
            if let Content::Emblem(emblem) = &mut layer.content {
                entry.name.clone_into(&mut emblem.icon);
            }
        })
    };
    found.into_iter().chain(star).map(offer).collect()
}
