//! Pixels as PNG.

use resvg::tiny_skia::Pixmap;

use super::Effort;

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

pub(super) fn png(pixels: &Pixmap, effort: Effort) -> Result<Vec<u8>, png::EncodingError> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(match effort {
        Effort::Fast => png::Compression::Fast,
        Effort::Small => png::Compression::High,
    });
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&straight(pixels))?;
    writer.finish()?;
    Ok(out)
}
