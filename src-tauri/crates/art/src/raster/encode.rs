//! Pixels as PNG.

use resvg::tiny_skia::Pixmap;

use super::{Effort, RasterError};

/// Straight alpha, as PNG wants it.
pub(crate) fn straight(pixels: &Pixmap) -> Vec<u8> {
    let mut out = pixels.data().to_vec();
    for pixel in out.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        if alpha == 0 || alpha == 255 {
            continue;
        }
        for channel in &mut pixel[..3] {
            *channel = ((u32::from(*channel) * 255 + alpha / 2) / alpha) as u8;
        }
    }
    out
}

pub(super) fn png(pixels: &Pixmap, effort: Effort) -> Result<Vec<u8>, RasterError> {
    let (width, height, data) = (pixels.width(), pixels.height(), straight(pixels));
    match effort {
        Effort::Fast => Ok(fast(width, height, &data)?),
        Effort::Small => Ok(small(width, height, data)?),
    }
}

fn fast(width: u32, height: u32, data: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(data)?;
    writer.finish()?;
    Ok(out)
}

fn small(width: u32, height: u32, data: Vec<u8>) -> Result<Vec<u8>, oxipng::PngError> {
    let (colour, depth) = (oxipng::ColorType::RGBA, oxipng::BitDepth::Eight);
    let image = oxipng::RawImage::new(width, height, colour, depth, data)?;
    image.create_optimized_png(&oxipng::Options::from_preset(1))
}
