//! The pixels of a kept picture, and the picture in two inks.

use std::io::Cursor;

use image::imageops::{self, FilterType};
use image::{ImageReader, RgbaImage};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

use super::svg::closed;
use super::{KEPT, Media, Picture};
use crate::design::Colour;

impl Picture {
    /// The pixels with straight alpha; a drawing's at [`KEPT`] px. None when memory runs out.
    pub(crate) fn pixels(&self) -> Option<RgbaImage> {
        match self.media {
            Media::Svg => self.drawn(),
            Media::Png | Media::Jpeg => {
                let reader = ImageReader::new(Cursor::new(&self.bytes[..]));
                Some(reader.with_guessed_format().ok()?.decode().ok()?.into_rgba8())
            }
        }
    }

    fn drawn(&self) -> Option<RgbaImage> {
        let tree = Tree::from_data(&self.bytes, &closed()).ok()?;
        let scale = KEPT as f32 / tree.size().width().max(tree.size().height());
        let side = |long: f32| ((long * scale).ceil() as u32).clamp(1, KEPT);
        let (width, height) = (side(tree.size().width()), side(tree.size().height()));
        let mut pixels = Pixmap::new(width, height)?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        RgbaImage::from_raw(width, height, crate::raster::straight(pixels.take()))
    }

    /// The picture with its luma between two opaque colours, as PNG. None when memory runs out.
    pub(super) fn duotone(&self, dark: Colour, light: Colour) -> Option<Picture> {
        let pixels = self.pixels()?;
        let ramp: Vec<[u8; 3]> = (0..=255_u32)
            .map(|at| {
                let mix = |dark: u8, light: u8| {
                    ((u32::from(dark) * (255 - at) + u32::from(light) * at + 127) / 255) as u8
                };
                [mix(dark.r, light.r), mix(dark.g, light.g), mix(dark.b, light.b)]
            })
            .collect();
        let lumas = pixels.pixels().map(|pixel| luma(pixel.0));
        let bytes = if pixels.pixels().all(|pixel| pixel.0[3] == 255) {
            // One byte a pixel: the ramp is the PNG's palette.
            let lumas: Vec<u8> = lumas.collect();
            encode(&pixels, &lumas, Some(ramp.concat()))
        } else {
            let toned = lumas.zip(pixels.pixels()).flat_map(|(luma, pixel)| {
                let [r, g, b] = ramp[usize::from(luma)];
                [r, g, b, pixel.0[3]]
            });
            encode(&pixels, &toned.collect::<Vec<u8>>(), None)
        };
        Some(Picture::new(Media::Png, pixels.dimensions(), bytes.ok()?))
    }
}

impl Picture {
    /// The picture with its longer side in so many pixels. None for one that has no more, and for an SVG.
    pub(crate) fn softer(&self, side: u32) -> Option<Picture> {
        let long = self.width.max(self.height);
        if self.media == Media::Svg || long <= side {
            return None;
        }
        let short = |length: u32| (length * side / long).max(1);
        let pixels = imageops::resize(
            &self.pixels()?,
            short(self.width),
            short(self.height),
            FilterType::Triangle,
        );
        super::kept_pixels(&pixels).ok()
    }
}

/// The luma of an sRGB pixel, ITU-R BT.709.
pub(crate) fn luma([r, g, b, _]: [u8; 4]) -> u8 {
    ((2126 * u32::from(r) + 7152 * u32::from(g) + 722 * u32::from(b) + 5000) / 10_000) as u8
}

fn encode(of: &RgbaImage, bytes: &[u8], palette: Option<Vec<u8>>) -> Result<Vec<u8>, png::EncodingError> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, of.width(), of.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    match palette {
        Some(palette) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
        }
        None => encoder.set_color(png::ColorType::Rgba),
    }
    let mut writer = encoder.write_header()?;
    writer.write_image_data(bytes)?;
    writer.finish()?;
    Ok(out)
}
