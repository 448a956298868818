//! Colours, fills, outlines, effects.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::layer::is_default;
use super::{PatternFill, PictureFill};

/// An sRGB colour with alpha, written `#RRGGBB` or `#RRGGBBAA`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Colour {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
    /// Alpha: 255 is opaque.
    pub a: u8,
}

impl Colour {
    /// An opaque colour.
    pub const fn rgb(r: u8, g: u8, b: u8) -> Self {
        Self { r, g, b, a: 255 }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.r, self.g, self.b)?;
        if self.a < 255 {
            write!(f, "{:02X}", self.a)
        } else {
            Ok(())
        }
    }
}

/// Text that is not a colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a colour such as #D9432F, found \"{0}\"")]
pub struct ColourError(String);

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let wrong = || ColourError(text.chars().take(40).collect());
        let digits = text.strip_prefix('#').ok_or_else(wrong)?;
        if !matches!(digits.len(), 6 | 8) || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
        let [r, g, b, a] = if digits.len() == 8 {
            value
        } else {
            value << 8 | 0xFF
        }
        .to_be_bytes();
        Ok(Self { r, g, b, a })
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        text.parse()
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

/// A colour, or the name of one in the palette. Text that begins with `#` is a colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum Ink {
    /// A fixed colour.
    Colour(Colour),
    /// The name of a swatch.
    Swatch(String),
}

impl TryFrom<String> for Ink {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        if text.starts_with('#') {
            text.parse().map(Ink::Colour)
        } else {
            Ok(Ink::Swatch(text))
        }
    }
}

impl From<Ink> for String {
    fn from(ink: Ink) -> Self {
        match ink {
            Ink::Colour(colour) => colour.to_string(),
            Ink::Swatch(name) => name,
        }
    }
}

/// What the inside of a layer is painted with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Fill {
    /// Nothing. The braces make serde refuse unknown fields here too.
    None {},
    /// One colour.
    Solid {
        /// The colour.
        ink: Ink,
    },
    /// Colours along a line across the layer's box.
    Linear {
        /// Direction in degrees: 0 runs from left to right, 90 from top to bottom.
        #[serde(default, skip_serializing_if = "is_default")]
        angle: f64,
        /// From start to end; between 2 and [`super::limits::STOPS`].
        stops: Vec<Stop>,
    },
    /// Colours from a centre outwards.
    Radial {
        /// The centre across the box: 0 left, 1 right.
        #[serde(default = "half")]
        cx: f64,
        /// The centre down the box: 0 top, 1 bottom.
        #[serde(default = "half")]
        cy: f64,
        /// Where the last colour is reached, as a share of the box: 0.5 touches its sides.
        #[serde(default = "half")]
        radius: f64,
        /// From the centre outwards; between 2 and [`super::limits::STOPS`].
        stops: Vec<Stop>,
    },
    /// A repeated motif in two colours.
    Pattern(PatternFill),
    /// A picture.
    Picture(PictureFill),
}

impl Default for Fill {
    fn default() -> Self {
        Self::None {}
    }
}

fn half() -> f64 {
    0.5
}

/// A colour at a place of a gradient.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Stop {
    /// Place from 0 to 1.
    pub at: f64,
    /// The colour there.
    pub ink: Ink,
}

/// A line along the edge. Around text it lies behind the letters, so that they keep their weight.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    /// The colour.
    pub ink: Ink,
    /// Width in units.
    pub width: f64,
    /// Length of a dash in units; 0 with a gap gives round beads. Dashes have round ends.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dash: f64,
    /// Gap between dashes in units; 0 draws an unbroken line.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gap: f64,
}

/// A soft shadow behind the layer. It falls the same way however the layer is turned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Shadow {
    /// The colour; its alpha is the shadow's strength.
    pub ink: Ink,
    /// Shift to the right, in units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dx: f64,
    /// Shift downwards, in units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub dy: f64,
    /// Softness: the standard deviation of the blur, in units.
    #[serde(default, skip_serializing_if = "is_default")]
    pub blur: f64,
}

/// A soft light behind the layer, all around it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Glow {
    /// The colour; its alpha is the glow's strength.
    pub ink: Ink,
    /// Softness: the standard deviation of the blur, in units.
    pub blur: f64,
    /// How much of the glow has its full strength: 0 fades from the edge on, 0.9 is nearly a halo. Default: 0.
    #[serde(default, skip_serializing_if = "is_default")]
    pub spread: f64,
}

/// Light and shade along the inside of the layer's edges, as if it were raised. The light comes from the same side
/// however the layer is turned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Bevel {
    /// The colour of edges that face the light; its alpha is the strength.
    pub light: Ink,
    /// The colour of edges that face away from it; its alpha is the strength.
    pub shade: Ink,
    /// How far the edge's slope reaches inwards, in units.
    pub width: f64,
    /// Where the light comes from, in degrees clockwise from above. Default: -45, the top left.
    #[serde(default = "top_left", skip_serializing_if = "is_top_left")]
    pub angle: f64,
}

fn top_left() -> f64 {
    -45.0
}

fn is_top_left(angle: &f64) -> bool {
    *angle == top_left()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written_alike() {
        for text in ["#D9432F", "#00000080", "#FFFFFF00"] {
            assert_eq!(
                text.parse::<Colour>().map(|colour| colour.to_string()).as_deref(),
                Ok(text)
            );
        }
        assert_eq!(
            "#d9432fff".parse(),
            Ok(Colour::rgb(0xD9, 0x43, 0x2F)),
            "small letters and full alpha are the same colour"
        );
        for wrong in [
            "", "#", "D9432F", "#D9432", "#GGGGGG", "#+12345", "#D9432FF", "#ÄÖÜ", "red",
        ] {
            assert!(wrong.parse::<Colour>().is_err(), "{wrong} is no colour");
        }
    }

    #[test]
    fn an_ink_is_a_colour_or_a_name() {
        assert_eq!(
            Ink::try_from("teal".to_owned()),
            Ok(Ink::Swatch("teal".to_owned()))
        );
        assert_eq!(
            Ink::try_from("#010203".to_owned()),
            Ok(Ink::Colour(Colour::rgb(1, 2, 3)))
        );
        assert!(
            Ink::try_from("#teal".to_owned()).is_err(),
            "a name does not begin like a colour"
        );
    }
}
