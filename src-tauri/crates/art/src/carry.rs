//! A PNG that carries its own design, and opens again for editing: a compressed `iTXt` chunk, PNG third edition, 11.3.3.2.
//!
//! What is carried is the design with its placeholders, never the words of one award.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use crate::design::{Design, DesignError, limits};

/// The keyword of the chunk.
const KEYWORD: &[u8] = b"roundel-design";
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Why a picture and a design do not come together, or apart.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CarryError {
    /// The bytes are not a PNG, or one that ends too early.
    #[error("the picture is no PNG or is damaged")]
    NotPng,
    /// The picture carries none.
    #[error(
        "the picture carries no design: `roundel design export` writes pictures that do, unless they are --flat"
    )]
    NoDesign,
    /// What is carried cannot be unpacked, or is larger than [`limits::BYTES`].
    #[error("the design in the picture is damaged or too large")]
    Packed,
    /// What is carried is no design.
    #[error("the design in the picture cannot be used: {0}")]
    Design(#[from] DesignError),
}

/// Whether these bytes begin like a PNG.
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// Puts a design into a PNG, whose pixels stay as they are. One that it carried is replaced.
///
/// # Errors
/// When the bytes are not a whole PNG.
pub fn put(png: &[u8], design: &Design) -> Result<Vec<u8>, CarryError> {
    let mut out = SIGNATURE.to_vec();
    for chunk in Chunks::of(png)? {
        let chunk = chunk?;
        if chunk.kind == b"IEND" {
            out.extend(packed(design));
        }
        if !chunk.is_design() {
            out.extend(chunk.whole);
        }
    }
    Ok(out)
}

/// Takes the design out of a PNG.
///
/// # Errors
/// When the bytes are not a whole PNG, or carry no design that can be read.
pub fn take(png: &[u8]) -> Result<Design, CarryError> {
    for chunk in Chunks::of(png)? {
        let chunk = chunk?;
        if chunk.is_design() {
            return Ok(Design::from_json(&unpacked(chunk.content)?)?);
        }
    }
    Err(CarryError::NoDesign)
}

/// The chunk with the design, its checksum included.
fn packed(design: &Design) -> Vec<u8> {
    // Compressed, no language, no translated keyword.
    let mut content = [KEYWORD, &[0, 1, 0, 0, 0]].concat();
    let mut encoder = ZlibEncoder::new(&mut content, Compression::best());
    let written = encoder.write_all(design.to_json().as_bytes());
    written
        .and_then(|()| encoder.finish().map(|_| ()))
        .expect("writing to memory does not fail");
    let mut crc = flate2::Crc::new();
    crc.update(b"iTXt");
    crc.update(&content);
    let length = u32::try_from(content.len()).expect("a design has a limit far below 4 GB");
    [
        &length.to_be_bytes()[..],
        b"iTXt",
        &content,
        &crc.sum().to_be_bytes(),
    ]
    .concat()
}

fn unpacked(content: &[u8]) -> Result<Vec<u8>, CarryError> {
    let rest = content.get(KEYWORD.len() + 1..).ok_or(CarryError::Packed)?;
    let (&[flag, method], rest) = rest.split_first_chunk().ok_or(CarryError::Packed)?;
    let mut parts = rest.splitn(3, |byte| *byte == 0);
    let text = parts.nth(2).ok_or(CarryError::Packed)?;
    match (flag, method) {
        (0, _) => Ok(text.to_vec()),
        (1, 0) => {
            let mut out = Vec::new();
            let most = limits::BYTES as u64 + 1;
            let read = ZlibDecoder::new(text).take(most).read_to_end(&mut out);
            match read {
                Ok(_) if out.len() <= limits::BYTES => Ok(out),
                _ => Err(CarryError::Packed),
            }
        }
        _ => Err(CarryError::Packed),
    }
}

/// A chunk of a PNG.
struct Chunk<'a> {
    kind: &'a [u8],
    content: &'a [u8],
    /// With its length and checksum.
    whole: &'a [u8],
}

impl Chunk<'_> {
    fn is_design(&self) -> bool {
        let keyword = self.content.strip_prefix(KEYWORD);
        self.kind == b"iTXt" && keyword.is_some_and(|rest| rest.starts_with(&[0]))
    }
}

/// The chunks of a PNG up to IEND, PNG 5.3. What comes after that is no part of the picture.
struct Chunks<'a>(Option<&'a [u8]>);

impl<'a> Chunks<'a> {
    fn of(png: &'a [u8]) -> Result<Self, CarryError> {
        let rest = png.strip_prefix(SIGNATURE).ok_or(CarryError::NotPng)?;
        Ok(Self(Some(rest)))
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Result<Chunk<'a>, CarryError>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.0.take()?;
        let length = rest
            .first_chunk()
            .map(|length| u32::from_be_bytes(*length) as usize);
        let end = length.and_then(|length| length.checked_add(12));
        let Some((whole, rest)) = end.and_then(|end| rest.split_at_checked(end)) else {
            return Some(Err(CarryError::NotPng));
        };
        let chunk = Chunk {
            kind: &whole[4..8],
            content: &whole[8..whole.len() - 4],
            whole,
        };
        self.0 = (chunk.kind != b"IEND").then_some(rest);
        Some(Ok(chunk))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png() -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, 4, 4);
        encoder.set_color(png::ColorType::Rgba);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(&[7; 64]).unwrap();
        writer.finish().unwrap();
        out
    }

    fn design(name: &str) -> Design {
        Design::from_json(format!("{{\"version\":1,\"name\":\"{name}\",\"layers\":[]}}").as_bytes()).unwrap()
    }

    fn pixels(png: &[u8]) -> Vec<u8> {
        image::load_from_memory(png).unwrap().into_bytes()
    }

    #[test]
    fn what_is_put_in_comes_out_and_the_pixels_stay() {
        let first = put(&png(), &design("a")).unwrap();
        assert_eq!(take(&first).unwrap(), design("a"));
        assert_eq!(pixels(&first), pixels(&png()), "no pixel changes");
        let second = put(&first, &design("b")).unwrap();
        assert_eq!(
            take(&second).unwrap(),
            design("b"),
            "the newer design replaces the older"
        );
        assert_eq!(second.len(), first.len(), "and leaves nothing of it");
        let mut reader = png::Decoder::new(std::io::Cursor::new(&first))
            .read_info()
            .unwrap();
        reader.finish().unwrap();
        let text = &reader.info().compressed_latin1_text;
        assert!(text.is_empty(), "it is international text");
        assert_eq!(
            reader.info().utf8_text[0].get_text().unwrap(),
            design("a").to_json(),
            "another reader, which checks checksums, finds it too"
        );
    }

    #[test]
    fn hostile_pictures_are_told() {
        assert!(matches!(take(&png()), Err(CarryError::NoDesign)));
        assert!(matches!(take(b"GIF89a"), Err(CarryError::NotPng)));
        let whole = put(&png(), &design("a")).unwrap();
        for end in 8..whole.len() - 12 {
            assert!(
                take(&whole[..end]).is_err() || end > whole.len() - 13,
                "cut at {end}"
            );
        }
        let bomb = {
            let mut content = [KEYWORD, &[0, 1, 0, 0, 0]].concat();
            let mut encoder = ZlibEncoder::new(&mut content, Compression::best());
            encoder.write_all(&vec![b' '; limits::BYTES + 2]).unwrap();
            encoder.finish().unwrap();
            content
        };
        assert!(
            bomb.len() < 100_000,
            "it is small and unpacks to more than a design may have"
        );
        assert!(matches!(unpacked(&bomb), Err(CarryError::Packed)));
        for short in [
            &b"roundel-design"[..],
            b"roundel-design\0",
            b"roundel-design\0\x01\0",
            b"roundel-design\0\x01\0\0\0zz",
        ] {
            assert!(unpacked(short).is_err(), "{short:?}");
        }
    }
}
