//! A small PNG and its chunks.

/// A small picture with `seed` in its pixels.
pub(crate) fn png_picture(width: u32, height: u32, seed: u8) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let pixels: Vec<u8> = (0..width * height * 4)
        .map(|n| (n as u8).wrapping_mul(31).wrapping_add(seed))
        .collect();
    let mut writer = encoder.write_header().expect("a header");
    writer
        .write_image_data(&pixels)
        .expect("as many pixels as the header says");
    writer.finish().expect("an end");
    file
}

/// A chunk with its length and checksum (PNG, section 5.3).
pub(crate) fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let covered = [&kind[..], body].concat();
    let length = u32::try_from(body.len()).expect("small").to_be_bytes();
    [&length[..], &covered, &checksum(&covered).to_be_bytes()].concat()
}

/// CRC-32 bit by bit (PNG, annex D), so that the crate's checksum is compared with another one.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
