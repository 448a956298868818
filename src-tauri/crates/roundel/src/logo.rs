//! An issuer's logo: any picture, made so small that it can travel in every badge.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use roundel_art::design::{Design, DesignError};
use roundel_art::raster::{self, Px, RasterError};
use roundel_art::upload::{self, Picture, UploadError};
use serde_json::json;
use thiserror::Error;

use crate::assets;

/// The sides that are tried, in px: the first whose PNG is small enough is kept.
const SIDES: [u32; 3] = [128, 96, 64];

/// The most bytes that a logo adds to a badge, which should have 256 KB at most.
const MOST: usize = 24 * 1024;

/// Why a picture is no logo.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum LogoError {
    /// The picture cannot be used.
    #[error(transparent)]
    Upload(#[from] UploadError),
    /// It cannot be drawn.
    #[error(transparent)]
    Design(#[from] DesignError),
    /// It cannot be drawn.
    #[error(transparent)]
    Raster(#[from] RasterError),
}

/// Makes a logo of a picture file: a square, transparent PNG of at most 128 px, as a data URI.
///
/// # Errors
/// When the file is no picture that can be used.
pub fn data_uri(file: &[u8]) -> Result<String, LogoError> {
    let composition = roundel_art::compose(&alone(&upload::picture(file)?)?, assets::library());
    let mut png = Vec::new();
    for side in SIDES {
        png = raster::png(
            &composition,
            Px::new(side).expect("each side is one that can be drawn"),
        )?;
        if png.len() <= MOST {
            break;
        }
    }
    Ok(format!("data:image/png;base64,{}", STANDARD.encode(png)))
}

/// A design that shows the whole picture and nothing else.
fn alone(picture: &Picture) -> Result<Design, DesignError> {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let scale = 600.0 / width.max(height);
    let design = json!({
        "version": 1,
        "name": "Logo",
        "layers": [{
            "id": "logo", "width": width * scale, "height": height * scale,
            "content": { "type": "picture", "picture": picture },
        }],
    });
    Design::from_json(design.to_string().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_picture_becomes_a_small_one() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1000"><rect width="2000" height="1000" fill="#0b7271"/></svg>"##;
        let uri = data_uri(svg.as_bytes()).expect("a picture");
        let png = uri.strip_prefix("data:image/png;base64,").expect("a PNG");
        let png = STANDARD.decode(png).expect("base64");
        assert!(png.len() < MOST, "it has {} bytes", png.len());
        assert_eq!(&png[16..24], &[0, 0, 0, 128, 0, 0, 0, 128], "a square of 128 px");
        assert!(data_uri(b"no picture").is_err(), "a text is none");
    }
}
