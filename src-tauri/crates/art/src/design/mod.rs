//! The artwork document: file format, wire type and test input in one type.
//!
//! A design is a square of [`SIDE`] units with its origin at the top left, y downwards. Layers are drawn in order,
//! the first at the bottom. Colours can be named once in the palette and used by name, so that one change recolours all.

mod drawing;
mod ink;
mod layer;
mod levels;
pub mod limits;
mod misread;
mod paint;
mod pattern;
mod picture;
mod read;
mod ribbon;
mod rim;
mod scale;
mod shape;
mod shield;

pub use drawing::{Drawing, PenPoint, PenStroke};
pub(crate) use ink::each_ink;
pub use layer::{Align, Content, Curve, Emblem, Group, Layer, Text};
pub use levels::{LevelKind, LevelPlace, Levels};
pub use misread::Misread;
pub use paint::{Bevel, Colour, Fill, Glow, Ink, Outline, Shadow, Stop};
pub use pattern::{Pattern, PatternFill, PatternKind};
pub use picture::{Duotone, Fit, Focus, PictureFill, PictureFrame};
pub use read::DesignError;
pub use ribbon::{Ribbon, RibbonEnd};
pub use rim::{Rim, Trim, TrimKind};
pub use shape::{Corner, Shape};
pub use shield::{Division, ShieldStyle};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The side of every design, in units. At the default size one unit is one pixel.
pub const SIDE: f64 = 600.0;

/// The document version that this program writes.
pub const VERSION: u32 = 1;

/// A badge's artwork.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// Always [`VERSION`] in memory: older documents are upgraded when they are read.
    pub version: u32,
    /// What the maker calls the design.
    pub name: String,
    /// What the finished picture shows, for people who do not see it. Empty until somebody wrote it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alt: String,
    /// Who made the design as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<Credit>,
    /// What it was made from, if it is a remix.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Its levels, if it has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub levels: Option<Levels>,
    /// Named colours, in the order in which they are offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub palette: Vec<Swatch>,
    /// What is drawn, bottom first.
    pub layers: Vec<Layer>,
}

/// A named colour of the design.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Swatch {
    /// The name by which fills refer to it; does not begin with `#`.
    pub name: String,
    /// The colour.
    pub colour: Colour,
}

/// Whom to credit, under which licence, found where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// The maker's name.
    pub author: String,
    /// The licence, an SPDX identifier where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// Where it was found: an address or a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// What a remix was made from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// The names of the designs, the first one first; at most [`limits::ORIGINS`].
    pub designs: Vec<String>,
    /// Everybody who is to be credited for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub credits: Vec<Credit>,
}

/// A word in a text that is replaced for each award.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Placeholder {
    /// `{earner}`: who earned the badge.
    Earner,
    /// `{date}`: the day of the award, already written out.
    Date,
    /// `{issuer}`: who gives the badge.
    Issuer,
    /// `{badge}`: the badge's name.
    Badge,
}

impl Placeholder {
    /// Every placeholder.
    pub const ALL: [Self; 4] = [Self::Earner, Self::Date, Self::Issuer, Self::Badge];

    /// The text that stands for it in a design.
    pub fn token(self) -> &'static str {
        match self {
            Self::Earner => "{earner}",
            Self::Date => "{date}",
            Self::Issuer => "{issuer}",
            Self::Badge => "{badge}",
        }
    }
}

/// What the placeholders become for one award. A placeholder whose word is `None` stays as it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wording<'a> {
    /// For `{earner}`.
    pub earner: Option<&'a str>,
    /// For `{date}`.
    pub date: Option<&'a str>,
    /// For `{issuer}`.
    pub issuer: Option<&'a str>,
    /// For `{badge}`.
    pub badge: Option<&'a str>,
}

impl Wording<'_> {
    fn get(&self, placeholder: Placeholder) -> Option<&str> {
        match placeholder {
            Placeholder::Earner => self.earner,
            Placeholder::Date => self.date,
            Placeholder::Issuer => self.issuer,
            Placeholder::Badge => self.badge,
        }
    }

    /// Fills one text in a single pass, so that a name that contains `{date}` stays a name.
    fn fill(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find('{') {
            out.push_str(&rest[..start]);
            rest = &rest[start..];
            let found = Placeholder::ALL.into_iter().find(|p| rest.starts_with(p.token()));
            match found.map(|p| (p.token(), self.get(p))) {
                Some((token, Some(word))) => {
                    out.extend(word.chars().filter_map(plain));
                    rest = &rest[token.len()..];
                }
                Some((token, None)) => {
                    out.push_str(token);
                    rest = &rest[token.len()..];
                }
                None => {
                    out.push('{');
                    rest = &rest[1..];
                }
            }
        }
        out.push_str(rest);
        out
    }
}

/// Control characters become spaces and direction overrides vanish: a name cannot turn the text around it.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

impl Design {
    /// The placeholders that the design's texts use.
    pub fn placeholders(&self) -> BTreeSet<Placeholder> {
        let mut found = BTreeSet::new();
        each_layer(&self.layers, &mut |layer| {
            if let Some(text) = layer.content.text() {
                found.extend(Placeholder::ALL.into_iter().filter(|p| text.contains(p.token())));
            }
        });
        found
    }

    /// The design for one award: placeholders replaced by the words given.
    pub fn filled(&self, wording: &Wording<'_>) -> Design {
        let mut design = self.clone();
        each_layer_mut(&mut design.layers, &mut |layer| {
            if let Some(text) = layer.content.text_mut() {
                *text = wording.fill(text);
            }
        });
        design.alt = wording.fill(&design.alt);
        design
    }

    /// What the picture shows: the design's own words, else its visible layers' joined; empty if nobody wrote any.
    pub fn alt_text(&self) -> String {
        if !self.alt.trim().is_empty() {
            return self.alt.trim().to_owned();
        }
        let mut parts: Vec<&str> = Vec::new();
        collect_alt(&self.layers, &mut parts);
        parts.join("; ")
    }

    /// Everybody to credit: the design's maker, those of the designs it was made from, the layers' and the emblem
    /// set's, each once, in a stable order.
    pub fn credits(&self) -> Vec<Credit> {
        self.credits_by(crate::emblems::credit)
    }

    /// Everybody to credit as [`Design::credits`], each emblem by its own author where its set names them.
    pub fn credits_in(&self, library: &crate::Library) -> Vec<Credit> {
        self.credits_by(|icon| library.emblems().credit(icon))
    }

    fn credits_by(&self, emblem_credit: impl Fn(&str) -> Option<Credit>) -> Vec<Credit> {
        let mut credits = BTreeSet::new();
        credits.extend(self.credit.clone());
        credits.extend(self.origin.iter().flat_map(|origin| origin.credits.clone()));
        each_layer(&self.layers, &mut |layer| {
            credits.extend(layer.credit.clone());
            if let Content::Emblem(emblem) = &layer.content {
                credits.extend(emblem_credit(&emblem.icon));
            }
        });
        credits.into_iter().collect()
    }

    /// The colour of an ink, or `None` when the palette has no swatch of that name.
    pub fn colour(&self, ink: &Ink) -> Option<Colour> {
        match ink {
            Ink::Colour(colour) => Some(*colour),
            Ink::Swatch(name) => self.palette.iter().find(|s| s.name == *name).map(|s| s.colour),
        }
    }
}

fn collect_alt<'a>(layers: &'a [Layer], parts: &mut Vec<&'a str>) {
    for layer in layers.iter().filter(|l| l.visible) {
        if !layer.alt.trim().is_empty() {
            parts.push(layer.alt.trim());
        }
        if let Content::Group(group) = &layer.content {
            collect_alt(&group.layers, parts);
        }
    }
}

/// Visits every layer, groups before what they hold.
pub(crate) fn each_layer<'a>(layers: &'a [Layer], visit: &mut impl FnMut(&'a Layer)) {
    for layer in layers {
        visit(layer);
        if let Content::Group(group) = &layer.content {
            each_layer(&group.layers, visit);
        }
    }
}

pub(crate) fn each_layer_mut(layers: &mut [Layer], visit: &mut impl FnMut(&mut Layer)) {
    for layer in layers {
        visit(layer);
        if let Content::Group(group) = &mut layer.content {
            each_layer_mut(&mut group.layers, visit);
        }
    }
}
