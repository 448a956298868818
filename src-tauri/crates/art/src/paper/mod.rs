//! Drawing on paper: a sheet to print, and from a photograph of it the ink without the paper.
//!
//! The sheet has the outline of a badge to draw in and a mark in each corner. The marks are rings with one to four dots inside,
//! which are found in a photograph from any side, under uneven light, and also where a camera mirrors.

mod badge;
mod clean;
mod field;
mod find;
mod marks;
mod sheet;
mod straighten;
mod words;

#[cfg(test)]
mod tests;

use image::{GrayImage, RgbImage};

pub use badge::design;
pub use field::Field;
pub use sheet::{Paper, sheet};
pub use words::SheetWords;

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
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shown<'a> {
    /// The printed sheet with its four marks and this outline.
    Sheet(&'a Field),
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
        "{}: photograph the whole sheet from above, flat, sharp and in even light",
        unseen(missing)
    )]
    NoMarks {
        /// Where those are on the sheet that are missing, such as "top left".
        missing: Vec<&'static str>,
    },
    /// The paper is empty, or all of it is dark.
    #[error("no drawing is found on the paper: draw with a darker pen, or photograph it in better light")]
    Empty,
}

/// Takes the ink off a photographed drawing: straightened, the paper clear, the edges soft. A square PNG of what is
/// inside the outline for [`Shown::Sheet`]; the whole photograph for [`Shown::Paper`].
///
/// # Errors
/// When the photograph cannot be opened, a mark is not found, or nothing is drawn.
pub fn ink(photo: &[u8], shown: Shown<'_>, ink: PhotoInk) -> Result<Picture, PhotoError> {
    let photo = upload::photo(photo)?;
    let (paper, inside) = match shown {
        Shown::Sheet(field) => {
            let found = find::marks(&photo).map_err(|missing| PhotoError::NoMarks { missing })?;
            (straighten::sheet(&photo, found), Some(field.inside()))
        }
        Shown::Paper => (straighten::whole(photo), None),
    };
    let drawn = clean::ink(&paper, inside.as_deref(), ink).ok_or(PhotoError::Empty)?;
    Ok(upload::kept_pixels(&drawn)?)
}

fn unseen(missing: &[&str]) -> String {
    match missing {
        [one] => format!("the corner mark at the {one} is not found"),
        [one, two] => format!("the corner marks at the {one} and the {two} are not found"),
        _ => "the corner marks of the printed sheet are not found".to_owned(),
    }
}

/// The luma of each pixel.
fn grey(photo: &RgbImage) -> GrayImage {
    GrayImage::from_fn(photo.width(), photo.height(), |x, y| {
        let [r, g, b] = photo.get_pixel(x, y).0;
        image::Luma([upload::luma([r, g, b, 255])])
    })
}
