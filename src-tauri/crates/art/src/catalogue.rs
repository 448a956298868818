//! Named shapes, ribbons and patterns: data over the parametric families, in `assets/shapes`.
//!
//! Ids stay as they are for good; names are English and looked up by id where they are shown in another language.
//! What is made from here uses the palette's colours by name: `field`, `rim`, `accent`, `ink`, `light`
//! ([`crate::palette`]).

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::design::{
    Content, Fill, Ink, Layer, PatternFill, PatternKind, Ribbon, RibbonEnd, Rim, SIDE, Shape,
};

/// A shape with a name, its proportions and its rims.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedShape {
    /// Stable, unique among shapes.
    pub id: String,
    /// What it is called in English.
    pub name: String,
    /// Its width in a design, in units.
    pub width: f64,
    /// Its height in a design, in units.
    pub height: f64,
    /// Family and parameters.
    pub shape: Shape,
    /// Its rims, the outermost first.
    pub rims: Vec<Rim>,
}

impl NamedShape {
    /// The word of its family, as in a design's `shape`.
    pub fn family(&self) -> String {
        family(&self.shape)
    }

    /// A layer in the middle of a design: the field in `field`, rims and details in `rim` and `accent`.
    pub fn layer(&self, id: &str) -> Layer {
        Layer {
            fill: solid("field"),
            rims: self.rims.clone(),
            accent: Some(swatch("accent")),
            ..plain(
                id,
                &self.name,
                (self.width, self.height),
                Content::Shape(self.shape.clone()),
            )
        }
    }
}

/// A ribbon with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedRibbon {
    /// Stable, unique among ribbons.
    pub id: String,
    /// What it is called in English.
    pub name: String,
    /// The band's height, in units; the whole is [`NamedRibbon::WIDTH`] wide.
    pub height: f64,
    /// As in [`Ribbon`].
    #[serde(default)]
    pub bend: f64,
    /// As in [`Ribbon`].
    #[serde(default)]
    pub tails: f64,
    /// As in [`Ribbon`].
    #[serde(default)]
    pub wave: f64,
    /// As in [`Ribbon`].
    #[serde(default)]
    pub ends: Option<RibbonEnd>,
    /// As in [`Ribbon`].
    #[serde(default = "hang")]
    pub drop: f64,
    /// As in [`Ribbon`].
    #[serde(default = "once")]
    pub folds: u32,
    /// Whether a line runs along its edges.
    #[serde(default)]
    pub hem: bool,
    /// As in [`Ribbon`].
    #[serde(default)]
    pub snug: bool,
}

impl NamedRibbon {
    /// The width of a named ribbon in a design, in units.
    pub const WIDTH: f64 = 540.0;

    /// A layer in the middle of a design with words on it: the band in `rim`, the tails in `accent`, words in `ink`.
    pub fn layer(&self, id: &str, text: &str) -> Layer {
        let ribbon = Ribbon {
            text: text.to_owned(),
            font: "Nunito".to_owned(),
            weight: 800,
            size: self.height * 0.5,
            spacing: 40.0,
            ink: swatch("ink"),
            bend: self.bend,
            tails: self.tails,
            back: swatch("accent"),
            fold: swatch("ink"),
            wave: self.wave,
            ends: self.ends,
            drop: self.drop,
            folds: self.folds,
            hem: self.hem.then(|| swatch("accent")),
            snug: self.snug,
        };
        Layer {
            fill: solid("rim"),
            ..plain(
                id,
                &self.name,
                (Self::WIDTH, self.height),
                Content::Ribbon(ribbon),
            )
        }
    }
}

/// A pattern with a name and numbers that look well on a whole badge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedPattern {
    /// Stable, unique among patterns.
    pub id: String,
    /// What it is called in English.
    pub name: String,
    /// The motif.
    pub pattern: PatternKind,
    /// As in [`PatternFill`].
    pub step: f64,
    /// As in [`PatternFill`].
    pub share: f64,
    /// As in [`PatternFill`].
    #[serde(default)]
    pub angle: f64,
}

impl NamedPattern {
    /// A fill with the motifs in `rim` over `field`.
    pub fn fill(&self) -> Fill {
        Fill::Pattern(PatternFill {
            pattern: self.pattern,
            ink: swatch("rim"),
            back: Some(swatch("field")),
            step: self.step,
            share: self.share,
            angle: self.angle,
            opacity: 1.0,
        })
    }
}

/// The word of a shape's family, as in a design's `shape`.
pub fn family(shape: &Shape) -> String {
    match serde_json::to_value(shape) {
        Ok(value) => value["shape"].as_str().unwrap_or_default().to_owned(),
        Err(_) => String::new(),
    }
}

/// The named shapes, family by family.
pub fn shapes() -> &'static [NamedShape] {
    static SHAPES: OnceLock<Vec<NamedShape>> = OnceLock::new();
    SHAPES.get_or_init(|| table(include_str!("../../../../assets/shapes/shapes.json")))
}

/// The named ribbons.
pub fn ribbons() -> &'static [NamedRibbon] {
    static RIBBONS: OnceLock<Vec<NamedRibbon>> = OnceLock::new();
    RIBBONS.get_or_init(|| table(include_str!("../../../../assets/shapes/ribbons.json")))
}

/// The named patterns.
pub fn patterns() -> &'static [NamedPattern] {
    static PATTERNS: OnceLock<Vec<NamedPattern>> = OnceLock::new();
    PATTERNS.get_or_init(|| table(include_str!("../../../../assets/shapes/patterns.json")))
}

pub(crate) fn table<T: serde::de::DeserializeOwned>(json: &str) -> Vec<T> {
    serde_json::from_str(json).expect("the tables are part of this program, a test reads every one")
}

pub(crate) fn swatch(name: &str) -> Ink {
    Ink::Swatch(name.to_owned())
}

pub(crate) fn solid(name: &str) -> Fill {
    Fill::Solid { ink: swatch(name) }
}

fn hang() -> f64 {
    Ribbon::DROP
}

fn once() -> u32 {
    1
}

/// A layer in the middle of a design, of this size, without paint.
pub(crate) fn plain(id: &str, name: &str, (width, height): (f64, f64), content: Content) -> Layer {
    Layer {
        id: id.to_owned(),
        name: name.to_owned(),
        x: SIDE / 2.0,
        y: SIDE / 2.0,
        width,
        height,
        rotation: 0.0,
        opacity: 1.0,
        visible: true,
        locked: false,
        fill: Fill::None {},
        outline: None,
        rims: Vec::new(),
        accent: None,
        shadow: None,
        glow: None,
        bevel: None,
        alt: String::new(),
        credit: None,
        content,
    }
}
