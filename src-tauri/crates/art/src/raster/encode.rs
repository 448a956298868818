//! Pixels as PNG.

use super::surface::{BLOCK, Cover};
use super::{Effort, RasterError};

/// Premultiplied pixels with straight alpha, as PNG wants it.
pub(crate) fn straight(mut pixels: Vec<u8>) -> Vec<u8> {
    for block in pixels.chunks_mut(BLOCK) {
        if Cover::of(block) != Cover::Part {
            continue;
        }
        for pixel in block.chunks_exact_mut(4) {
            let alpha = u32::from(pixel[3]);
            if alpha == 0 || alpha == 255 {
                continue;
            }
            for channel in &mut pixel[..3] {
                *channel = ((u32::from(*channel) * 255 + alpha / 2) / alpha) as u8;
            }
        }
    }
    pixels
}

/// A square picture of straight RGBA.
pub(super) fn png(side: u32, pixels: Vec<u8>, effort: Effort) -> Result<Vec<u8>, RasterError> {
    match effort {
        Effort::Fast => Ok(fast(side, &pixels)?),
        Effort::Small => Ok(small(side, pixels)?),
    }
}

fn fast(side: u32, pixels: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, side, side);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(out)
}

fn small(side: u32, pixels: Vec<u8>) -> Result<Vec<u8>, oxipng::PngError> {
    let (colour, depth) = (oxipng::ColorType::RGBA, oxipng::BitDepth::Eight);
    let image = oxipng::RawImage::new(side, side, colour, depth, pixels)?;
    image.create_optimized_png(&oxipng::Options::from_preset(1))
}
