//! A sentence that says what a design shows, for people who do not see it: a suggestion, which its maker may change.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::design::{Colour, Content, Design, Layer, Shape, each_layer_mut};
use crate::emblems::Entry;
use crate::raster::{self, Px};
use crate::{Library, catalogue, compose, hue};

/// The side at which colours are counted, in px.
const SIDE: u32 = 96;
/// How far from the edge of the badge its rim may be, in px.
const RIM: usize = 5;
/// Fainter layers are ornament.
const FAINT: f64 = 0.35;

/// What a design shows, before it is put into words of a language. Colours have their plain names ([`hue::name`]).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, ts_rs::TS)]
pub struct Description {
    /// Its main colour, if it has any.
    pub colour: Option<&'static str>,
    /// What its shape is called, in English; None when there is none.
    pub shape: Option<String>,
    /// The colour of its rim, where it differs.
    pub rim: Option<&'static str>,
    /// What it shows, bottom first.
    pub things: Vec<Things>,
    /// The ribbons.
    pub ribbons: Vec<Banner>,
    /// The words on it, bottom first.
    pub words: Vec<String>,
}

/// Something that a design shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Things {
    /// What.
    pub thing: Thing,
    /// How often.
    pub count: usize,
}

/// What a thing is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case", tag = "is", content = "name")]
pub enum Thing {
    /// What its maker calls it.
    Named(String),
    /// An emblem, such as `ph:trophy-duotone`.
    Emblem(String),
    /// A shape, by what it is called in English.
    Shape(String),
    /// A picture or a drawing.
    Picture,
}

/// A ribbon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Banner {
    /// Its colour, if it has one.
    pub colour: Option<&'static str>,
    /// What it says; empty where it says nothing.
    pub words: String,
}

/// Says in an English sentence what a design shows: its shape and colours as they are seen, its emblems, ribbons and
/// words. Placeholders stay in it, and are filled in with those of the design.
pub fn describe(design: &Design, library: &Library) -> String {
    Description::of(design, library).english()
}

impl Description {
    /// Looks at a design.
    pub fn of(design: &Design, library: &Library) -> Self {
        let mut seen = Self::default();
        let mut largest = 0.0;
        seen.layers(design, &design.layers, &mut largest);
        (seen.colour, seen.rim) = colours(design, library);
        seen
    }

    fn layers(&mut self, design: &Design, layers: &[Layer], largest: &mut f64) {
        for layer in layers
            .iter()
            .filter(|layer| layer.visible && layer.opacity >= FAINT)
        {
            match &layer.content {
                Content::Group(group) => self.layers(design, &group.layers, largest),
                Content::Shape(shape) if layer.alt.trim().is_empty() => {
                    // Rims and fields of the same shape are a little smaller or as large.
                    if layer.width * layer.height > *largest * 1.05 {
                        *largest = layer.width * layer.height;
                        self.shape = Some(noun(shape, layer.width == layer.height));
                    }
                }
                Content::Text(text) => self.words.extend(said(&text.text)),
                Content::Ribbon(ribbon) => {
                    let fill = crate::problem::first_ink(&layer.fill).and_then(|ink| design.colour(ink));
                    self.ribbons.push(Banner {
                        colour: fill.map(hue::name),
                        words: said(&ribbon.text).unwrap_or_default(),
                    });
                }
                Content::Pattern(_) => {}
                content => self.thing(Thing::of(layer, content)),
            }
        }
    }

    fn thing(&mut self, thing: Thing) {
        let name = thing.english();
        match self.things.iter_mut().find(|known| known.thing.english() == name) {
            Some(known) => known.count += 1,
            None => self.things.push(Things { thing, count: 1 }),
        }
    }

    /// The sentence in English.
    pub fn english(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.rim.map(|rim| one(&format!("{rim} rim"))));
        let things = self.things.iter();
        parts.extend(things.map(|Things { thing, count }| counted(&thing.english(), *count)));
        for Banner { colour, words } in &self.ribbons {
            let ribbon = one(format!("{} ribbon", colour.unwrap_or_default()).trim_start());
            parts.push(match words.is_empty() {
                true => ribbon,
                false => format!("{ribbon} that says {words}"),
            });
        }
        if !self.words.is_empty() {
            parts.push(format!("the words {}", listed(&self.words)));
        }
        let shape = self.shape.as_deref().unwrap_or("badge");
        let whole = one(format!("{} {shape}", self.colour.unwrap_or_default()).trim_start());
        let mut sentence = match parts.is_empty() {
            true => whole,
            false => format!("{whole} with {}", listed(&parts)),
        };
        sentence[..1].make_ascii_uppercase();
        sentence
    }
}

/// The words of a layer on one line; `None` when there are none.
fn said(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

impl Thing {
    fn of(layer: &Layer, content: &Content) -> Self {
        if let Some(own) = [&layer.alt, &layer.name].into_iter().find_map(|own| said(own)) {
            let mut letters = own.chars();
            let first = letters.next().into_iter().flat_map(char::to_lowercase);
            return Self::Named(first.chain(letters).collect());
        }
        match content {
            Content::Emblem(emblem) => Self::Emblem(emblem.icon.clone()),
            Content::Shape(shape) => Self::Shape(noun(shape, layer.width == layer.height)),
            _ => Self::Picture,
        }
    }

    fn english(&self) -> String {
        match self {
            Self::Named(name) | Self::Shape(name) => name.clone(),
            Self::Emblem(icon) => title(icon),
            Self::Picture => "picture".to_owned(),
        }
    }
}

/// What an emblem shows, by its name: without the words that tell its drawings apart.
pub(crate) fn title(icon: &str) -> String {
    let entry = Entry {
        name: icon,
        words: "",
    };
    entry.subject().join(" ")
}

fn noun(shape: &Shape, even: bool) -> String {
    let word = match shape {
        Shape::Rectangle { .. } if even => "square",
        Shape::Squircle { .. } => "rounded square",
        Shape::Scallop { .. } => "scalloped disc",
        Shape::Bubble { .. } => "speech bubble",
        Shape::Puzzle { .. } => "puzzle piece",
        Shape::Star { points: 12.., .. } => "burst",
        Shape::Polygon { sides, .. } => match sides {
            3 => "triangle",
            4 => "diamond",
            5 => "pentagon",
            6 => "hexagon",
            8 => "octagon",
            _ => "polygon",
        },
        other => return catalogue::family(other),
    };
    word.to_owned()
}

/// The main colour and the rim's, as they are seen without emblems, words, ribbons and pictures.
fn colours(design: &Design, library: &Library) -> (Option<&'static str>, Option<&'static str>) {
    let mut bare = design.clone();
    each_layer_mut(&mut bare.layers, &mut |layer| {
        (layer.shadow, layer.glow, layer.bevel) = (None, None, None);
        layer.visible &= matches!(
            layer.content,
            Content::Shape(_) | Content::Pattern(_) | Content::Group(_)
        );
    });
    let side = Px::new(SIDE).expect("the side is within the limits of pictures");
    // Without memory for a small picture no colour is claimed.
    let pixels = raster::rgba(&compose(&bare, library), side).unwrap_or_default();
    let colour = |at: usize| pixels.get(at * 4..at * 4 + 4).filter(|px| px[3] > 127);
    let side = SIDE as usize;
    let (mut field, mut rim) = (BTreeMap::new(), BTreeMap::new());
    for at in 0..side * side {
        let Some(px) = colour(at) else { continue };
        let (x, y) = (at % side, at / side);
        let open = x < RIM
            || y < RIM
            || [at - RIM, at + RIM, at - RIM * side, at + RIM * side]
                .into_iter()
                .any(|beside| colour(beside).is_none());
        let zone = if open { &mut rim } else { &mut field };
        *zone
            .entry(hue::name(Colour::rgb(px[0], px[1], px[2])))
            .or_insert(0) += 1;
    }
    let main = commonest(&field).or(commonest(&rim)).map(|(name, _)| name);
    let all: usize = rim.values().sum();
    let edge = commonest(&rim).filter(|(name, count)| Some(*name) != main && count * 5 > all * 2);
    (main, edge.map(|(name, _)| name))
}

fn commonest(names: &BTreeMap<&'static str, usize>) -> Option<(&'static str, usize)> {
    names
        .iter()
        .map(|(name, count)| (*name, *count))
        .max_by_key(|(_, count)| *count)
}

/// With its article, unless it is many.
fn one(noun: &str) -> String {
    let many = noun.ends_with('s') && !noun.ends_with("ss");
    let article = match noun.chars().next() {
        _ if many => return noun.to_owned(),
        Some('a' | 'e' | 'i' | 'o' | 'u') => "an",
        _ => "a",
    };
    format!("{article} {noun}")
}

fn counted(noun: &str, count: usize) -> String {
    const NUMBERS: [&str; 10] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    ];
    if count == 1 {
        return one(noun);
    }
    let number = NUMBERS.get(count - 2).copied().unwrap_or("many");
    let plural = if noun.ends_with('s') { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// With commas and a last "and".
fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first, second] => format!("{first} and {second}"),
        [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
    }
}
