//! What could help words.

use super::candidates::changed;
use super::fix::Fix;
use crate::Library;
use crate::design::{Content, Curve, Layer, Ribbon, SIDE, Text, limits};
use crate::layout::{READABLE_PX, SMALL};

/// Narrow letters that can be read when they are small.
const NARROW: &str = "Oswald";

/// Larger letters, then closer ones, more lines or more of the arc, a narrow font; all that again with more room.
pub(super) fn bigger(layer: &Layer) -> Vec<Fix> {
    let least = READABLE_PX * SIDE / SMALL + 1.0;
    let mut fixes = Vec::new();
    for room in [1.0, 1.15, 1.3, 1.5] {
        for effort in 0..4 {
            let sentence = match effort {
                3 => format!("Make the words bigger, in the narrow font {NARROW}"),
                _ => "Make the words bigger".to_owned(),
            };
            fixes.push(changed(layer, sentence, |layer| {
                layer.width *= room;
                layer.height *= room;
                ease(layer, least, effort);
                limits::clamp(layer);
            }));
        }
    }
    fixes
}

fn ease(layer: &mut Layer, least: f64, effort: u32) {
    let (font, weight, size, spacing) = match &mut layer.content {
        Content::Text(text) => {
            if effort >= 2 {
                match &mut text.curve {
                    Curve::Above { sweep } | Curve::Below { sweep } => *sweep = sweep.max(240.0),
                    _ => text.lines = text.lines.max(3),
                }
            }
            (
                &mut text.font,
                &mut text.weight,
                &mut text.size,
                &mut text.spacing,
            )
        }
        Content::Ribbon(ribbon) => {
            if effort >= 2 {
                ribbon.tails = ribbon.tails.min(0.06);
            }
            (
                &mut ribbon.font,
                &mut ribbon.weight,
                &mut ribbon.size,
                &mut ribbon.spacing,
            )
        }
        _ => return,
    };
    *size = size.max(least);
    if effort >= 1 {
        *spacing = spacing.min(0.0);
    }
    if effort >= 3 {
        NARROW.clone_into(font);
        *weight = 600;
    }
}

/// Without characters that no font has.
pub(super) fn without(layer: &Layer, characters: &str) -> Vec<Fix> {
    let fix = changed(layer, format!("Leave {characters} out"), |layer| {
        let (Content::Text(Text { text, .. }) | Content::Ribbon(Ribbon { text, .. })) = &mut layer.content
        else {
            return;
        };
        text.retain(|c| !characters.contains(c));
        *text = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
    });
    vec![Fix { loses: true, ..fix }]
}

/// Whole words, as many as are drawn.
pub(super) fn fewer(layer: &Layer) -> Vec<Fix> {
    let fix = changed(layer, "Keep the words that are drawn", |layer| {
        let (Content::Text(Text { text, .. }) | Content::Ribbon(Ribbon { text, .. })) = &mut layer.content
        else {
            return;
        };
        let drawn: String = text.chars().take(limits::TEXT).collect();
        let whole = drawn.rfind(char::is_whitespace).unwrap_or(drawn.len());
        drawn[..whole].trim_end().clone_into(text);
    });
    vec![Fix { loses: true, ..fix }]
}

/// The font that is used now, by its name.
pub(super) fn in_another_font(layer: &Layer, library: &Library) -> Vec<Fix> {
    let (Content::Text(Text { weight, .. }) | Content::Ribbon(Ribbon { weight, .. })) = layer.content else {
        return Vec::new();
    };
    let fonts = library.fonts();
    let Some(&nearest) = fonts.nearest(weight).first() else {
        return Vec::new();
    };
    let family = fonts.face(nearest).family.clone();
    vec![changed(layer, format!("Use the font {family}"), |layer| {
        if let Content::Text(Text { font, .. }) | Content::Ribbon(Ribbon { font, .. }) = &mut layer.content {
            *font = family;
        }
    })]
}
