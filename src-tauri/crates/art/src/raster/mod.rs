//! Pixels: a composition at a size, as PNG.

mod blur;
mod draw;
mod effects;
mod encode;
mod stage;
mod surface;

pub use stage::Stage;

pub(crate) use draw::options;
pub(crate) use encode::straight;

use std::ops::Range;

use crate::layout::Composition;
use surface::{Spare, Surface};

/// Bytes that the surfaces of one layer may take at a time, those of groups within groups together: enough for any
/// design at 2048 px, and for all but the wildest at 4096 px.
pub const MEMORY: usize = 1024 * 1024 * 1024;

/// A side in pixels, from [`Px::LEAST`] to [`Px::MOST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Px(u32);

impl Px {
    /// The smallest picture.
    pub const LEAST: u32 = 32;
    /// The largest picture.
    pub const MOST: u32 = 4096;
    /// The size of an issued badge: 600 px.
    pub const DEFAULT: Self = Self(600);

    /// Returns None outside [`Px::LEAST`] to [`Px::MOST`].
    pub fn new(side: u32) -> Option<Self> {
        (Self::LEAST..=Self::MOST).contains(&side).then_some(Self(side))
    }

    /// The side in pixels.
    pub fn get(self) -> u32 {
        self.0
    }
}

/// How much time the PNG encoder takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Effort {
    /// A few milliseconds: for pictures that differ for each earner.
    Fast,
    /// About a tenth of a second at the issued size: for a picture that is used many times. The same pixels in half
    /// the bytes, with a palette where one suffices. The default.
    #[default]
    Small,
}

/// Why a composition did not become a picture.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RasterError {
    /// The composition's SVG was changed by hand and cannot be read any more.
    #[error("the composed picture cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The composition's SVG was changed by hand.
    #[error("the composed picture was changed and cannot be drawn any more")]
    Changed,
    /// A layer takes more than [`MEMORY`] at this size.
    #[error("not enough memory for a picture of {side} by {side} px; draw it smaller")]
    Memory {
        /// The side in pixels.
        side: u32,
    },
    /// The PNG encoder failed.
    #[error("the picture cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
    /// The PNG could not be made small.
    #[error("the picture cannot be written as a small PNG: {0}")]
    Small(#[from] oxipng::PngError),
}

/// Draws a square, transparent PNG with [`Effort::Small`]. The same composition gives the same bytes everywhere.
///
/// # Errors
/// When there is too little memory, or the composition was not made by [`crate::compose`].
pub fn png(composition: &Composition, size: Px) -> Result<Vec<u8>, RasterError> {
    png_with(composition, size, Effort::Small)
}

/// Like [`png()`], with the encoder's effort to choose.
///
/// # Errors
/// As for [`png()`].
pub fn png_with(composition: &Composition, size: Px, effort: Effort) -> Result<Vec<u8>, RasterError> {
    encode::png(size.0, rgba(composition, size)?, effort)
}

/// The pixels as RGBA with straight alpha, row by row from the top.
///
/// # Errors
/// As for [`png()`].
pub fn rgba(composition: &Composition, size: Px) -> Result<Vec<u8>, RasterError> {
    Ok(straight(pixels(composition, size.0)?.into_bytes()))
}

/// Draws the layers one by one and lays each over those below: [`Stage`] does the same with layers that it kept.
fn pixels(composition: &Composition, side: u32) -> Result<Surface, RasterError> {
    let mut picture = blank(side)?;
    Spare::of_thread(|spare| {
        for (_, text) in parts(composition) {
            if let Some(layer) = draw::surface(text?, side, spare)? {
                picture.lay(&layer, draw::canvas(side));
                spare.keep(layer);
            }
        }
        Ok(picture)
    })
}

fn blank(side: u32) -> Result<Surface, RasterError> {
    Surface::new(draw::canvas(side), MEMORY, &Spare::default()).ok_or(RasterError::Memory { side })
}

/// The SVG of each outermost layer, and where it is in the whole.
fn parts(composition: &Composition) -> impl Iterator<Item = (Range<usize>, Result<&str, RasterError>)> {
    composition.parts.iter().map(|part| {
        let text = composition.svg.get(part.clone());
        (part.clone(), text.ok_or(RasterError::Changed))
    })
}
