//! An opaque sheet of pixels that designs are drawn onto.

use std::collections::BTreeMap;
use std::iter;

use roundel::assets::library;
use roundel_art::design::Design;
use roundel_art::{compose, raster};

/// What a badge may lie on.
#[derive(Clone, Copy)]
pub(crate) enum Ground {
    /// A web page.
    White,
    /// A web page at night.
    Dark,
    /// Something colourful and uneven.
    Photo,
}

impl Ground {
    fn at(self, x: u32, y: u32) -> [u8; 3] {
        match self {
            Self::White => [255; 3],
            Self::Dark => [0x14, 0x16, 0x1B],
            Self::Photo => photo(f64::from(x), f64::from(y)),
        }
    }
}

/// The paper of the README's sheets.
const PAPER: [u8; 3] = [0xF6, 0xF1, 0xE7];

pub(crate) struct Page {
    width: u32,
    pixels: Vec<[u8; 3]>,
}

impl Page {
    /// An empty sheet of paper, in px.
    pub(crate) fn new(width: u32, height: u32) -> Self {
        let pixels = vec![PAPER; (width * height) as usize];
        Self { width, pixels }
    }

    /// Paints a rectangle.
    pub(crate) fn paint(&mut self, ground: Ground, (left, top): (u32, u32), (width, height): (u32, u32)) {
        for y in top..top + height {
            for x in left..left + width {
                self.pixels[(y * self.width + x) as usize] = ground.at(x, y);
            }
        }
    }

    /// Draws a design as wide as the window with this corner and size, after leaving out so many rows of it above.
    pub(crate) fn draw(
        &mut self,
        design: &Design,
        (left, top): (u32, u32),
        (width, height): (u32, u32),
        above: u32,
    ) {
        let size =
            raster::Px::new(width).expect("sheets show nothing larger or smaller than an issued badge");
        let badge = raster::rgba(&compose(design, library()), size).expect("a design is drawn");
        let rows = badge.chunks_exact(width as usize * 4).skip(above as usize);
        for (y, row) in (top..top + height).zip(rows) {
            for (x, pixel) in (left..).zip(row.chunks_exact(4)) {
                let under = &mut self.pixels[(y * self.width + x) as usize];
                *under = over(pixel, *under);
            }
        }
    }

    /// The sheet as a PNG of every colour that it has.
    pub(crate) fn exact(&self) -> Vec<u8> {
        encoded(self.width, png::ColorType::Rgb, None, self.pixels.as_flattened())
    }

    /// The sheet as a PNG of 256 colours, a third of the bytes.
    pub(crate) fn small(&self) -> Vec<u8> {
        let opaque: Vec<u8> = self.pixels.iter().flat_map(|&[r, g, b]| [r, g, b, 255]).collect();
        let colours = color_quant::NeuQuant::new(EVERY_PIXEL, 256, &opaque);
        let mut known = BTreeMap::new();
        let mut index = |&[r, g, b]: &[u8; 3]| {
            let found = known
                .entry([r, g, b])
                .or_insert_with(|| colours.index_of(&[r, g, b, 255]));
            u8::try_from(*found).expect("there are 256 colours")
        };
        let pixels: Vec<u8> = self.pixels.iter().map(&mut index).collect();
        encoded(
            self.width,
            png::ColorType::Indexed,
            Some(colours.color_map_rgb()),
            &pixels,
        )
    }
}

/// NeuQuant's word for the slowest and best.
const EVERY_PIXEL: i32 = 1;

fn encoded(width: u32, colour: png::ColorType, palette: Option<Vec<u8>>, data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let height = (data.len() / colour.samples()) as u32 / width;
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(colour);
    encoder.set_compression(png::Compression::High);
    if let Some(palette) = palette {
        // Neighbouring indices are not neighbouring colours.
        encoder.set_filter(png::Filter::NoFilter);
        encoder.set_palette(palette);
    }
    let mut writer = encoder.write_header().expect("a vector can be written");
    writer.write_image_data(data).expect("a vector can be written");
    writer.finish().expect("a vector can be written");
    out
}

fn over(pixel: &[u8], under: [u8; 3]) -> [u8; 3] {
    let alpha = u32::from(pixel[3]);
    let mut mixed = under;
    for (under, &above) in mixed.iter_mut().zip(pixel) {
        *under = ((u32::from(above) * alpha + u32::from(*under) * (255 - alpha) + 127) / 255) as u8;
    }
    mixed
}

/// A hedge in the evening sun, out of focus: soft noise over a gradient, and grain.
fn photo(x: f64, y: f64) -> [u8; 3] {
    let octaves = iter::successors(Some((90.0, 0.5)), |(size, weight)| {
        Some((size / 2.0, weight / 2.0))
    });
    let soft: f64 = octaves
        .take(4)
        .map(|(size, weight)| weight * noise(x / size, y / size))
        .sum();
    let light = (0.5 + 0.5 * (x / 310.0 + y / 190.0).sin()) * 0.5 + soft * 0.9 - 0.2;
    let grain = 18.0 * (lattice(x, y) - 0.5);
    let channel = |dark: f64, bright: f64| (dark + (bright - dark) * light + grain).clamp(0.0, 255.0) as u8;
    [channel(24.0, 246.0), channel(52.0, 206.0), channel(58.0, 128.0)]
}

/// Noise between 0 and 1 that is smooth from one whole number to the next.
fn noise(x: f64, y: f64) -> f64 {
    let (left, top) = (x.floor(), y.floor());
    let ease = |t: f64| t * t * (3.0 - 2.0 * t);
    let (across, down) = (ease(x - left), ease(y - top));
    let row = |y| lattice(left, y) * (1.0 - across) + lattice(left + 1.0, y) * across;
    row(top) * (1.0 - down) + row(top + 1.0) * down
}

/// A number between 0 and 1 for each pair of whole numbers.
fn lattice(x: f64, y: f64) -> f64 {
    let mixed = (x as u32).wrapping_mul(0x9E37_79B1) ^ (y as u32).wrapping_mul(0x85EB_CA77);
    let mixed = (mixed ^ mixed >> 15).wrapping_mul(0x2C1B_3C6D);
    let mixed = (mixed ^ mixed >> 12).wrapping_mul(0x297A_2D39);
    f64::from(mixed ^ mixed >> 15) / f64::from(u32::MAX)
}
