//! Pictures that somebody brought: as layers and as fills.

use serde::{Deserialize, Serialize};

use super::layer::is_default;
use super::{Ink, Shape};
use crate::upload::Picture;

/// A picture in the layer's box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PictureFrame {
    /// The picture itself.
    pub picture: Picture,
    /// How it fills the box. Default: cover.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fit: Fit,
    /// Which part of it stays in view. Default: its middle, no larger than it must be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub focus: Focus,
    /// Two inks instead of its own colours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duotone: Option<Duotone>,
    /// The shape it is cut to; without one it is cut to the box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask: Option<Shape>,
}

/// A picture as the fill of a layer: it covers the layer's box and is cut to what it fills.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PictureFill {
    /// The picture itself.
    pub picture: Picture,
    /// As for [`PictureFrame::focus`].
    #[serde(default, skip_serializing_if = "is_default")]
    pub focus: Focus,
    /// As for [`PictureFrame::duotone`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duotone: Option<Duotone>,
}

/// How a picture fills a box of other proportions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    /// The box is filled, what is too much is cut.
    #[default]
    Cover,
    /// The whole picture is seen.
    Contain,
}

/// The point of a picture that comes as near to the middle of its box as the picture's edges allow. It counts where
/// the picture covers the box.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
pub struct Focus {
    /// Across the picture: 0 left, 1 right. Default: a half.
    pub x: f64,
    /// Down the picture: 0 top, 1 bottom. Default: a half.
    pub y: f64,
    /// How much larger than it must be to cover the box, 1 to 20. Default: 1.
    pub zoom: f64,
}

impl Default for Focus {
    fn default() -> Self {
        Self {
            x: 0.5,
            y: 0.5,
            zoom: 1.0,
        }
    }
}

/// Two inks for a picture: black becomes `dark`, white becomes `light`, what lies between is mixed. Transparency stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Duotone {
    /// For what is black. Its alpha does not count.
    pub dark: Ink,
    /// For what is white. Its alpha does not count.
    pub light: Ink,
}
