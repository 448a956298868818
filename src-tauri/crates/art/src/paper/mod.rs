//! Drawing on paper: a sheet to print, and from a photograph of it the ink without the paper.
//!
//! The sheet has a circle to draw in and a mark in each corner. The marks are rings with one to four dots inside,
//! which are found in a photograph from any side, under uneven light, and also where a camera mirrors.

mod badge;
mod clean;
mod find;
mod marks;
mod sheet;
mod straighten;

#[cfg(test)]
mod tests;

use image::{GrayImage, RgbImage};

pub use badge::design;
pub use sheet::{Paper, SheetWords, sheet};

use crate::design::Colour;
use crate::upload::{self, Picture, UploadError};

/// Of which colour the ink becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoInk {
    /// As it was drawn.
    Own,
    /// One colour.
    One(Colour),
}

/// What the photograph shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The printed sheet with its four marks.
    Sheet,
    /// Any paper, all of which is drawing.
    Paper,
}

/// Why no drawing came of a photograph.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhotoError {
    /// The photograph cannot be opened.
    #[error(transparent)]
    Upload(#[from] UploadError),
    /// Not every corner mark was found.
    #[error(
        "the corner marks {missing} of the sheet are not found: photograph the whole sheet from above, flat, sharp and in even light"
    )]
    NoMarks {
        /// Which are missing, in words.
        missing: String,
    },
    /// The paper is empty, or all of it is dark.
    #[error("no drawing is found on the paper: draw with a darker pen, or photograph it in better light")]
    Empty,
}

/// Takes the ink off a photographed drawing: straightened, the paper clear, the edges soft. A square PNG of the circle
/// for [`Shown::Sheet`]; the whole photograph for [`Shown::Paper`].
///
/// # Errors
/// When the photograph cannot be opened, a mark is not found, or nothing is drawn.
pub fn ink(photo: &[u8], shown: Shown, ink: PhotoInk) -> Result<Picture, PhotoError> {
    let photo = upload::photo(photo)?;
    let paper = match shown {
        Shown::Sheet => {
            let found = find::marks(&photo).map_err(|missing| PhotoError::NoMarks { missing })?;
            straighten::circle(&photo, found)
        }
        Shown::Paper => straighten::whole(photo),
    };
    let drawn = clean::ink(&paper, shown, ink).ok_or(PhotoError::Empty)?;
    Ok(upload::kept_pixels(&drawn)?)
}

/// The luma of each pixel.
fn grey(photo: &RgbImage) -> GrayImage {
    GrayImage::from_fn(photo.width(), photo.height(), |x, y| {
        let [r, g, b] = photo.get_pixel(x, y).0;
        image::Luma([upload::luma([r, g, b, 255])])
    })
}
