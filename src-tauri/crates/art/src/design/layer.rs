//! Layers and what they hold.

use serde::{Deserialize, Serialize};

use super::{
    Bevel, Credit, Drawing, Fill, Glow, Ink, Outline, Pattern, PictureFrame, Ribbon, Rim, SIDE, Shadow, Shape,
};

/// One thing that is drawn, with its place and paint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    /// Unique within the design.
    pub id: String,
    /// What the maker calls it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The middle, in units from the left. Default: the middle of the design.
    #[serde(default = "middle")]
    pub x: f64,
    /// The middle, in units from the top. Default: the middle of the design.
    #[serde(default = "middle")]
    pub y: f64,
    /// Width of the box in units.
    pub width: f64,
    /// Height of the box in units.
    pub height: f64,
    /// Degrees clockwise about the middle.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rotation: f64,
    /// From 0 to 1. Default: 1.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub opacity: f64,
    /// Whether it is drawn. Default: yes.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub visible: bool,
    /// Whether the editor protects it from changes. Default: no.
    #[serde(default, skip_serializing_if = "is_default")]
    pub locked: bool,
    /// What the inside is painted with. Pictures, drawings and groups have none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fill: Fill,
    /// The line along its edge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outline: Option<Outline>,
    /// Bands along the edge of a shape, the outermost first; the fill keeps what they leave. At most
    /// [`super::limits::RIMS`]; other layers have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rims: Vec<Rim>,
    /// What the details of a shape are painted with: the ribbons of a medal, the vein of a leaf, the halves of a
    /// shield. Without it they are not drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<Ink>,
    /// The shadow behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shadow: Option<Shadow>,
    /// The light around it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glow: Option<Glow>,
    /// The light along its edges.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bevel: Option<Bevel>,
    /// What it shows, for people who do not see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alt: String,
    /// Whom to credit for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<Credit>,
    /// What it is.
    pub content: Content,
}

impl Layer {
    /// What to call the layer in a message: its name, else its id.
    pub fn label(&self) -> &str {
        if self.name.trim().is_empty() {
            &self.id
        } else {
            self.name.trim()
        }
    }
}

/// What a layer is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Content {
    /// A parametric shape.
    Shape(Shape),
    /// An icon of the bundled emblems.
    Emblem(Emblem),
    /// Words.
    Text(Text),
    /// A ribbon with words on it.
    Ribbon(Ribbon),
    /// A picture that somebody brought.
    Picture(PictureFrame),
    /// A repeated motif.
    Pattern(Pattern),
    /// What somebody drew with a pen.
    Drawing(Drawing),
    /// Layers that move together.
    Group(Group),
}

impl Content {
    /// The words that are drawn, if there are any.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(&text.text),
            Self::Ribbon(ribbon) => Some(&ribbon.text),
            _ => None,
        }
    }

    pub(super) fn text_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Text(text) => Some(&mut text.text),
            Self::Ribbon(ribbon) => Some(&mut ribbon.text),
            _ => None,
        }
    }
}

/// An icon by name. The layer's fill paints it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Emblem {
    /// Its name, such as `ph:trophy-duotone`.
    pub icon: String,
    /// The colour of the second zone of a two-zone icon. Without it the zone has the first colour, at a fifth of its strength.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Ink>,
}

/// Words in one font. They shrink so that they never leave the layer's box or arc.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The words; a line feed begins a new line in straight text. May hold placeholders.
    pub text: String,
    /// The font's family. A character that it lacks comes from another family that has it.
    pub font: String,
    /// The font's weight; the nearest one there is is taken. Default: 700.
    #[serde(default = "bold")]
    pub weight: u32,
    /// The largest size of the letters (their em) in units.
    pub size: f64,
    /// Extra space between letters, in thousandths of the size.
    #[serde(default, skip_serializing_if = "is_default")]
    pub spacing: f64,
    /// Where lines that are shorter than the box stand. Default: in the middle.
    #[serde(default, skip_serializing_if = "is_default")]
    pub align: Align,
    /// How many lines straight text may be broken into, 1 to 6; broken only if the letters become larger. Default: 1.
    #[serde(default = "single", skip_serializing_if = "is_single")]
    pub lines: u32,
    /// The line that the words stand on. Default: straight.
    #[serde(default, skip_serializing_if = "is_default")]
    pub curve: Curve,
}

/// Where a line stands in its box.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// At the left, or the beginning of the arc.
    Start,
    /// In the middle.
    #[default]
    Middle,
    /// At the right, or the end of the arc.
    End,
}

/// The line that words stand on. An arc is part of the circle in the layer's box (its width counts), which runs
/// through the middle of the capitals.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Curve {
    /// Straight across the middle of the box.
    Straight {},
    /// Along the top, feet towards the centre.
    Above {
        /// The largest angle the words may take, in degrees.
        sweep: f64,
    },
    /// Along the bottom, heads towards the centre.
    Below {
        /// The largest angle the words may take, in degrees.
        sweep: f64,
    },
    /// All the way round, feet towards the centre: the letters are spread so that the end comes near the beginning, at
    /// the foot.
    Circle {},
}

impl Default for Curve {
    fn default() -> Self {
        Self::Straight {}
    }
}

/// Layers that move together. They are placed on a square of [`SIDE`] units of their own, which is laid onto the
/// group's box; a box of the design's size in its middle leaves them where they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What is drawn, bottom first.
    pub layers: Vec<Layer>,
    /// The shape in the group's box that everything is cut to; without one nothing is cut.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<Shape>,
}

pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn middle() -> f64 {
    SIDE / 2.0
}

fn one() -> f64 {
    1.0
}

fn is_one(value: &f64) -> bool {
    *value == 1.0
}

fn yes() -> bool {
    true
}

fn is_yes(value: &bool) -> bool {
    *value
}

pub(super) fn bold() -> u32 {
    700
}

fn single() -> u32 {
    1
}

fn is_single(value: &u32) -> bool {
    *value == 1
}
