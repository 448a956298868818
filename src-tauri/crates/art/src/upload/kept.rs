//! Pictures in a design: as hostile as any, but one that this program wrote stays as it is.

use image::ImageFormat;
use image::metadata::Orientation;

use super::{BYTES, KEPT, Media, Picture, UploadError, decode, raster};

/// Checks a picture that claims to have been kept before, without changing it.
pub(super) fn kept(media: Media, bytes: Vec<u8>) -> Result<Picture, UploadError> {
    if bytes.len() > BYTES {
        return Err(UploadError::TooManyBytes {
            bytes: bytes.len(),
            most: BYTES,
        });
    }
    let format = if media == Media::Jpeg {
        ImageFormat::Jpeg
    } else {
        ImageFormat::Png
    };
    let (image, orientation) = decode(&bytes, format)?;
    if orientation != Orientation::NoTransforms
        || image.width().max(image.height()) > KEPT
        || !bare(media, &bytes)
    {
        return raster(&bytes, format);
    }
    Ok(Picture::new(media, (image.width(), image.height()), bytes))
}

/// Whether a PNG or JPEG holds nothing but its picture, as those do that this module writes.
fn bare(media: Media, bytes: &[u8]) -> bool {
    match media {
        Media::Png => {
            let mut rest = bytes.get(8..).unwrap_or_default();
            while let Some((head, tail)) = rest.split_first_chunk::<8>() {
                let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
                if !matches!(&head[4..], b"IHDR" | b"IDAT" | b"IEND" | b"PLTE" | b"tRNS") {
                    return false;
                }
                rest = tail.get(length.saturating_add(4)..).unwrap_or_default();
                if &head[4..] == b"IEND" {
                    return rest.is_empty();
                }
            }
            false
        }
        Media::Jpeg => jpeg_is_bare(bytes),
        Media::Svg => false,
    }
}

/// Whether a JPEG has no application segment but JFIF's, no comment, and nothing after its end.
fn jpeg_is_bare(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    while let Some((head, tail)) = rest.split_first_chunk::<4>() {
        let length = usize::from(u16::from_be_bytes([head[2], head[3]]));
        match head[..2] {
            [0xFF, 0xDA] => {
                return bytes.ends_with(&[0xFF, 0xD9])
                    && !tail
                        .windows(2)
                        .any(|w| w[0] == 0xFF && matches!(w[1], 0xE0..=0xEF | 0xFE));
            }
            [0xFF, 0xE0 | 0xC0..=0xC4 | 0xDB | 0xDD] => {
                rest = tail.get(length.saturating_sub(2)..).unwrap_or_default()
            }
            _ => return false,
        }
    }
    false
}
