//! Baking and taking out.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use roundel_badge::bake;
use std::io::Write as _;

/// A JSON text with everything that a picture could garble.
const CREDENTIAL: &str = "{\"name\": \"Zoë ]]> &amp; <x>\\u0000\", \"cr\":\r\n\t\"\u{1f3c5}\"}";

/// PNG: as the bytes are, and with the checksums set right, which a fuzzer cannot do.
pub fn png(bytes: &[u8]) {
    picture(bytes);
    let mended = checksums_mended(bytes);
    if mended != bytes {
        picture(&mended);
    }
}

/// SVG.
pub fn svg(bytes: &[u8]) {
    picture(bytes);
}

/// Baking is exactly reversible, and taking out leaves nothing behind.
fn picture(bytes: &[u8]) {
    let taken = bake::take(bytes);
    let Ok(unbaked) = bake::remove(bytes) else {
        assert!(taken.is_err(), "what is taken out of can be removed from");
        return;
    };
    let unbaked = unbaked.to_vec();
    assert!(
        bake::take(&unbaked).is_err(),
        "a picture whose badges were removed has none"
    );
    goes_in_and_out(&unbaked, CREDENTIAL);
    if let Ok(taken) = taken {
        assert_eq!(
            taken.unbaked.to_vec(),
            unbaked,
            "taking out and removing leave the same"
        );
        let again = bake::insert(bytes, &taken.credential);
        assert_eq!(
            again.ok(),
            bake::insert(&unbaked, &taken.credential).ok(),
            "an old badge leaves no trace when it is replaced"
        );
        goes_in_and_out(&unbaked, &taken.credential);
    }
}

fn goes_in_and_out(picture: &[u8], credential: &str) {
    let Ok(baked) = bake::insert(picture, credential) else {
        return;
    };
    let taken = bake::take(&baked).expect("what was just baked can be taken out");
    let text = |text: &str| text.trim_start_matches('\u{feff}').trim().to_owned();
    assert_eq!(text(&taken.credential), text(credential), "the text is kept");
    assert_eq!(
        taken.unbaked.to_vec(),
        picture,
        "the picture is kept, byte for byte"
    );
}

/// The same PNG with every chunk's checksum right (PNG, section 5.3).
fn checksums_mended(bytes: &[u8]) -> Vec<u8> {
    let mut mended = bytes.to_vec();
    let mut at = 8;
    while let Some(length) = mended.get(at..at + 4) {
        let length = u32::from_be_bytes(length.try_into().expect("four bytes were asked for"));
        let end = at + 8 + length as usize;
        let Some(covered) = mended.get(at + 4..end) else {
            break;
        };
        let checksum = crc32fast::hash(covered).to_be_bytes();
        let Some(place) = mended.get_mut(end..end + 4) else {
            break;
        };
        place.copy_from_slice(&checksum);
        at = end + 4;
    }
    mended
}

/// A PNG of black and white pixels, `width` bytes of eight in each row (PNG, sections 9 and 11.2).
pub(super) fn png_of(width: u8, rows: &[u8]) -> Vec<u8> {
    let rows = rows.chunks_exact(usize::from(width));
    let sides = [u32::from(width) * 8, rows.len() as u32].map(u32::to_be_bytes);
    // One bit a pixel, grey, and no filter before any row.
    let header = [&sides.concat()[..], &[1, 0, 0, 0, 0]].concat();
    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::fast());
    for row in rows {
        let written = pixels.write_all(&[0]).and_then(|()| pixels.write_all(row));
        written.expect("memory takes every byte");
    }
    let pixels = pixels.finish().expect("memory takes the end");
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, content) in [(b"IHDR", header), (b"IDAT", pixels), (b"IEND", Vec::new())] {
        png.extend((content.len() as u32).to_be_bytes());
        png.extend([&kind[..], &content, &[0; 4]].concat());
    }
    checksums_mended(&png)
}
