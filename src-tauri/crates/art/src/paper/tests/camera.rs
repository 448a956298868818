//! Photographs of the sheet: seen by a camera, lit, blurred, made noisy and compressed.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage, RgbaImage};
use kurbo::Point;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::super::straighten::{Lens, between};
use super::super::{Field, Paper, SheetWords, sheet};
use crate::Library;
use crate::emblems::Emblems;
use crate::fonts::Fonts;

/// How a photograph is taken.
pub(super) struct Camera {
    pub(super) size: (u32, u32),
    /// Where the corners of the A4 sheet are, clockwise from its top left, as shares of the photograph.
    pub(super) corners: [(f64, f64); 4],
    /// The light at the left and at the right, and in a shadow that falls across a corner.
    pub(super) light: (f64, f64),
    pub(super) shadow: f64,
    pub(super) blur: f32,
    pub(super) noise: f64,
    pub(super) quality: u8,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            size: (1500, 2000),
            corners: [(0.08, 0.06), (0.94, 0.05), (0.95, 0.95), (0.05, 0.94)],
            light: (0.9, 0.9),
            shadow: 1.0,
            blur: 0.6,
            noise: 2.0,
            quality: 85,
        }
    }
}

/// Draws SVG that lies in the sheet's millimetres: so many pixels each, from this corner.
pub(super) fn drawn(body: &str, from: Point, scale: f64, (width, height): (u32, u32)) -> RgbaImage {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><g transform=\"scale({scale}) translate({} {})\">{body}</g></svg>",
        -from.x, -from.y
    );
    let tree = Tree::from_str(&svg, &Options::default()).unwrap();
    let mut pixels = Pixmap::new(width, height).unwrap();
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    RgbaImage::from_raw(width, height, crate::raster::straight(pixels.take())).unwrap()
}

/// The sheet with a drawing on it, ten pixels a millimetre.
fn page(field: &Field, body: &str) -> RgbImage {
    let library = Library::new(Fonts::none(), Emblems::none());
    let sheet = sheet::drawn(Paper::A4, field, &SheetWords::all()[0], &library);
    let (_, sheet) = sheet.split_once(">\n").unwrap();
    let sheet = sheet.replace("</svg>", "");
    let clear = drawn(
        &format!("{sheet}{body}"),
        Point::new(-105.0, -148.5),
        10.0,
        (2100, 2970),
    );
    RgbImage::from_fn(2100, 2970, |x, y| {
        let [r, g, b, a] = clear.get_pixel(x, y).0.map(f64::from);
        // Paper is not quite white.
        Rgb([(r, 250.0), (g, 247.0), (b, 238.0)]
            .map(|(part, paper)| ((part * a + paper * (255.0 - a)) / 255.0) as u8))
    })
}

pub(super) fn photographed(field: &Field, body: &str, camera: &Camera) -> Vec<u8> {
    let page = page(field, body);
    let (width, height) = camera.size;
    let seen = camera
        .corners
        .map(|(x, y)| Point::new(x * f64::from(width), y * f64::from(height)));
    let paper = [(0.0, 0.0), (2100.0, 0.0), (2100.0, 2970.0), (0.0, 2970.0)].map(Point::from);
    let lens = Lens::between(seen, paper);
    let sharp = RgbImage::from_fn(width, height, |x, y| {
        let at = lens.at(Point::new(f64::from(x) + 0.5, f64::from(y) + 0.5));
        let on_paper = (0.0..2100.0).contains(&at.x) && (0.0..2970.0).contains(&at.y);
        let colour = if on_paper {
            between(&page, at)
        } else {
            [92.0, 64.0, 48.0]
        };
        let (across, down) = (f64::from(x) / f64::from(width), f64::from(y) / f64::from(height));
        let light = camera.light.0 + (camera.light.1 - camera.light.0) * across;
        // The edge of the shadow is soft, as that of a hand.
        let edge = ((across + down - 0.8) * 8.0).clamp(0.0, 1.0);
        let shade = camera.shadow + (1.0 - camera.shadow) * edge;
        Rgb([(0, 1.0), (1, 0.97), (2, 0.88)]
            .map(|(i, tint): (usize, f64)| (colour[i] * light * shade * tint) as u8))
    });
    let mut soft = image::imageops::blur(&sharp, camera.blur);
    let mut seed = 7_u32;
    for value in soft.iter_mut() {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let noise = (f64::from(seed >> 16) / 65_536.0 - 0.5) * 2.0 * camera.noise;
        *value = (f64::from(*value) + noise).clamp(0.0, 255.0) as u8;
    }
    let mut out = Vec::new();
    soft.write_with_encoder(JpegEncoder::new_with_quality(&mut out, camera.quality))
        .unwrap();
    out
}
