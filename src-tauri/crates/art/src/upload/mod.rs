//! Pictures that somebody brought: hostile until decoded.
//!
//! What leaves this module is a PNG, a JPEG or an SVG that this program wrote itself: no metadata, no scripts, no
//! reference to anything outside, the right way up.

mod kept;
mod memo;
mod pixels;
mod svg;
mod weight;

pub(crate) use pixels::luma;

#[cfg(test)]
mod tests;

use std::io::Cursor;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage, RgbaImage};
use serde::{Deserialize, Serialize};

use crate::design::Colour;
use kept::kept;
use memo::Memo;
use svg::{looks_like_svg, svg};

/// The largest file, in bytes.
pub const BYTES: usize = 20 * 1024 * 1024;
/// The largest side, in pixels.
pub const SIDE: u32 = 12_000;
/// The most pixels.
pub const PIXELS: u64 = 50_000_000;
/// The most memory that decoding may take, in bytes.
pub const MEMORY: u64 = 320 * 1024 * 1024;
/// The largest SVG, in bytes.
pub const SVG_BYTES: usize = 2 * 1024 * 1024;
/// The longest side that is kept, in pixels: twice the default badge. Larger pictures are scaled down.
pub const KEPT: u32 = 1200;

/// How a kept photo is compressed, from 1 to 100.
const JPEG_QUALITY: u8 = 90;

/// A picture that is safe to draw and to pass on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "Embedded", into = "Embedded")]
#[ts(type = "{ media: \"image/png\" | \"image/jpeg\" | \"image/svg+xml\", data: string }")]
pub struct Picture {
    media: Media,
    width: u32,
    height: u32,
    bytes: Arc<[u8]>,
    memo: Memo,
}

/// What a kept picture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Media {
    /// PNG.
    #[serde(rename = "image/png")]
    Png,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// SVG.
    #[serde(rename = "image/svg+xml")]
    Svg,
}

impl Media {
    /// The media type's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

impl Picture {
    fn new(media: Media, (width, height): (u32, u32), bytes: Vec<u8>) -> Self {
        Self {
            media,
            width,
            height,
            bytes: bytes.into(),
            memo: Memo::default(),
        }
    }

    /// What it is.
    pub fn media(&self) -> Media {
        self.media
    }

    /// Width in pixels, or in an SVG's own units.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels, or in an SVG's own units.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The picture as an address that holds it.
    pub fn data_uri(&self) -> String {
        format!(
            "data:{};base64,{}",
            self.media.name(),
            STANDARD.encode(&self.bytes)
        )
    }

    /// The picture, with black and white in these colours if any are given, as an address that holds it.
    pub(crate) fn address(&self, tones: Option<(Colour, Colour)>) -> Arc<str> {
        self.memo.get(tones, || {
            let toned = tones.and_then(|(dark, light)| self.duotone(dark, light));
            toned.as_ref().unwrap_or(self).data_uri()
        })
    }
}

/// A picture within a design document.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Embedded {
    media: Media,
    data: String,
}

impl From<Picture> for Embedded {
    fn from(picture: Picture) -> Self {
        Self {
            media: picture.media,
            data: STANDARD.encode(&picture.bytes),
        }
    }
}

impl TryFrom<Embedded> for Picture {
    type Error = UploadError;

    /// A picture from a document is as hostile as one from a file; one that this program wrote stays as it is.
    fn try_from(embedded: Embedded) -> Result<Self, UploadError> {
        let bytes = STANDARD
            .decode(embedded.data.as_bytes())
            .map_err(|_| UploadError::NotBase64)?;
        match embedded.media {
            Media::Svg => svg(&bytes),
            media => kept(media, bytes),
        }
    }
}

/// Why a picture cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UploadError {
    /// The file is empty.
    #[error("the picture is empty")]
    Empty,
    /// The file is too large.
    #[error("the picture has {} MB, more than the {} MB allowed: save it smaller", bytes / 1_000_000, most / 1_000_000)]
    TooManyBytes {
        /// Its size.
        bytes: usize,
        /// The limit.
        most: usize,
    },
    /// The picture has too many pixels.
    #[error(
        "the picture is {width} by {height} px, too large to open safely: save it smaller, for example 2000 px wide"
    )]
    TooManyPixels {
        /// Width in px.
        width: u32,
        /// Height in px.
        height: u32,
    },
    /// Nothing that can be opened.
    #[error("this is not a PNG, JPEG, WebP or SVG picture")]
    UnknownFormat,
    /// The file is damaged.
    #[error("the picture is damaged and cannot be opened: {reason}")]
    Damaged {
        /// What the decoder says.
        reason: String,
    },
    /// An SVG that would take too long to draw.
    #[error("the drawing has {what}: save it as a PNG and bring that")]
    TooComplex {
        /// What it has.
        what: &'static str,
    },
    /// A file inside a design is not base64 text.
    #[error("the embedded picture is not base64 text")]
    NotBase64,
}

/// Opens a photograph at its full size, the right way up and on white, within the limits of [`picture()`].
pub(crate) fn photo(bytes: &[u8]) -> Result<RgbImage, UploadError> {
    let format = checked(bytes)?.ok_or(UploadError::UnknownFormat)?;
    let (mut image, orientation) = decode(bytes, format)?;
    image.apply_orientation(orientation);
    if !image.color().has_alpha() {
        return Ok(image.into_rgb8());
    }
    let clear = image.into_rgba8();
    Ok(RgbImage::from_fn(clear.width(), clear.height(), |x, y| {
        let [r, g, b, a] = clear.get_pixel(x, y).0.map(u32::from);
        Rgb([r, g, b].map(|part| ((part * a + 255 * (255 - a) + 127) / 255) as u8))
    }))
}

/// Keeps pixels that this program made.
pub(crate) fn kept_pixels(pixels: &RgbaImage) -> Result<Picture, UploadError> {
    let mut out = Cursor::new(Vec::new());
    pixels.write_to(&mut out, ImageFormat::Png).map_err(damaged)?;
    Ok(Picture::new(Media::Png, pixels.dimensions(), out.into_inner()))
}

/// Opens a picture file and makes a safe one of it: PNG where it has transparency or few colours are likely (PNG,
/// WebP), JPEG for photos that came as JPEG, SVG rewritten without scripts, text, references and embedded pictures.
/// Photos are turned the way their EXIF orientation says; all metadata is dropped.
///
/// # Errors
/// When the file is empty, of another format, damaged, or beyond one of this module's limits.
pub fn picture(bytes: &[u8]) -> Result<Picture, UploadError> {
    match checked(bytes)? {
        Some(format) => raster(bytes, format),
        None => svg(bytes),
    }
}

/// The format of a file that is not too large; None for an SVG.
fn checked(bytes: &[u8]) -> Result<Option<ImageFormat>, UploadError> {
    if bytes.is_empty() {
        return Err(UploadError::Empty);
    }
    if bytes.len() > BYTES {
        return Err(UploadError::TooManyBytes {
            bytes: bytes.len(),
            most: BYTES,
        });
    }
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP)) => Ok(Some(format)),
        Ok(_) => Err(UploadError::UnknownFormat),
        Err(_) if looks_like_svg(bytes) => Ok(None),
        Err(_) => Err(UploadError::UnknownFormat),
    }
}

fn raster(bytes: &[u8], format: ImageFormat) -> Result<Picture, UploadError> {
    let (mut image, orientation) = decode(bytes, format)?;
    image.apply_orientation(orientation);
    if image.width().max(image.height()) > KEPT {
        image = image.resize(KEPT, KEPT, image::imageops::FilterType::Triangle);
    }
    let photo = format == ImageFormat::Jpeg || (format == ImageFormat::WebP && !image.color().has_alpha());
    let mut out = Cursor::new(Vec::new());
    let media = if photo {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
        image.to_rgb8().write_with_encoder(encoder).map_err(damaged)?;
        Media::Jpeg
    } else {
        image
            .to_rgba8()
            .write_to(&mut out, ImageFormat::Png)
            .map_err(damaged)?;
        Media::Png
    };
    Ok(Picture::new(
        media,
        (image.width(), image.height()),
        out.into_inner(),
    ))
}

/// Decodes within the limits, which are checked before any pixel is.
fn decode(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, Orientation), UploadError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > SIDE || u64::from(width) * u64::from(height) > PIXELS {
        return Err(UploadError::TooManyPixels { width, height });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let image = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    Ok((image, orientation))
}

fn damaged(error: impl std::fmt::Display) -> UploadError {
    UploadError::Damaged {
        reason: error.to_string(),
    }
}
