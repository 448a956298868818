//! What a picture looks like, so that a copy is recognised that was scaled, put on paper or saved as JPEG.
//!
//! A difference hash of light and dark, and a few colours beside it: by the hash alone, as ready-made ones are, two
//! colourings of one badge would be the same. Likeness is a hint and proves nothing.

use image::imageops::{FilterType, crop_imm, resize, thumbnail};
use image::{Rgba, RgbaImage};

use crate::Composition;
use crate::raster::{self, Px};
use crate::upload::{Picture, luma};

/// The side at which a badge is drawn to be known, in px.
const DRAWN: u32 = 96;
/// The longer side at which a picture is looked at, in px: around a badge there may be much else.
const SHOWN: u32 = 256;
/// The grid of the hash: so many cells, each with its right neighbour.
const CELLS: u32 = 16;
/// The grid of the colours.
const TONES: u32 = 4;
/// How much lighter a neighbour is that counts as lighter: JPEG changes flat parts by less.
const STEP: u8 = 6;
/// How far a paper's colour may stray, by channel.
const PAPER: u8 = 24;
/// What stands for everything around a badge.
const AROUND: Rgba<u8> = Rgba([128, 128, 128, 0]);
/// The papers on which a badge without a background of its own is shown.
const PAPERS: [u8; 2] = [255, 24];
/// The most cells in which two looks of one badge differ.
const MOST_CELLS: u32 = 40;
/// The most by which their colours differ, on average of all channels.
const MOST_TONES: u32 = 22;

/// What a picture looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    lighter: [u64; (CELLS * CELLS / 64) as usize],
    tones: [u8; (TONES * TONES * 3) as usize],
}

impl Look {
    /// Returns the looks of a badge: by itself and on paper. None when memory runs out or nothing of it can be seen.
    pub fn of_badge(composition: &Composition) -> Option<Vec<Self>> {
        let side = Px::new(DRAWN)?;
        let pixels = raster::rgba(composition, side).ok()?;
        Self::on_papers(RgbaImage::from_raw(DRAWN, DRAWN, pixels)?)
    }

    /// Returns the looks of a picture that is known to be a badge, as [`of_badge`](Self::of_badge).
    pub fn of_known(picture: &Picture) -> Option<Vec<Self>> {
        Self::on_papers(small(&picture.pixels()?, DRAWN))
    }

    /// Returns the look of a picture that somebody shows. None when memory runs out or it shows nothing but paper.
    pub fn of(picture: &Picture) -> Option<Self> {
        Self::new(small(&picture.pixels()?, SHOWN))
    }

    /// Returns how far a look is from another, from 0; None where they are not alike.
    pub fn distance(&self, other: &Self) -> Option<u32> {
        let cells = self.lighter.iter().zip(&other.lighter);
        let cells: u32 = cells.map(|(one, other)| (one ^ other).count_ones()).sum();
        let tones = self.tones.iter().zip(&other.tones);
        let tones: u32 = tones.map(|(one, other)| u32::from(one.abs_diff(*other))).sum();
        let tones = tones / self.tones.len() as u32;
        (cells <= MOST_CELLS && tones <= MOST_TONES).then_some(cells + tones)
    }

    fn on_papers(badge: RgbaImage) -> Option<Vec<Self>> {
        let on_paper = |paper: u8| {
            let mut pixels = badge.clone();
            pixels
                .pixels_mut()
                .for_each(|pixel| *pixel = over(*pixel, [paper; 3]));
            pixels
        };
        let looks = PAPERS.into_iter().map(on_paper).chain([badge.clone()]);
        let looks: Vec<Self> = looks.filter_map(Self::new).collect();
        (!looks.is_empty()).then_some(looks)
    }

    fn new(mut pixels: RgbaImage) -> Option<Self> {
        take_paper_away(&mut pixels);
        let badge = trimmed(&pixels)?;
        let cells = resize(&badge, CELLS + 1, CELLS, FilterType::Triangle);
        let mut lighter = [0; (CELLS * CELLS / 64) as usize];
        for at in 0..CELLS * CELLS {
            let (x, y) = (at % CELLS, at / CELLS);
            let [left, right] = [x, x + 1].map(|x| luma(cells.get_pixel(x, y).0));
            if right > left.saturating_add(STEP) {
                lighter[(at / 64) as usize] |= 1 << (at % 64);
            }
        }
        let tones = resize(&badge, TONES, TONES, FilterType::Triangle);
        let mut tones = tones.pixels().flat_map(|Rgba([r, g, b, _])| [*r, *g, *b]);
        Some(Self {
            lighter,
            tones: std::array::from_fn(|_| tones.next().unwrap_or_default()),
        })
    }
}

/// The picture with its longer side in so many px, mixed with the grey around it so that no unseen colour bleeds in.
fn small(pixels: &RgbaImage, side: u32) -> RgbaImage {
    let mut mixed = pixels.clone();
    for pixel in mixed.pixels_mut() {
        let [r, g, b, _] = over(*pixel, [AROUND.0[0]; 3]).0;
        *pixel = Rgba([r, g, b, pixel.0[3]]);
    }
    let long = mixed.width().max(mixed.height()).max(1);
    let [width, height] = [mixed.width(), mixed.height()].map(|length| (length * side / long).max(1));
    let mut small = thumbnail(&mixed, width, height);
    // The grey is in the colours already; what is left of it is an edge.
    for pixel in small.pixels_mut() {
        pixel.0[3] = if pixel.0[3] < 128 { 0 } else { 255 };
    }
    small
}

fn over(Rgba([r, g, b, a]): Rgba<u8>, paper: [u8; 3]) -> Rgba<u8> {
    let a = u32::from(a);
    let mix = |ink: u8, paper: u8| ((u32::from(ink) * a + u32::from(paper) * (255 - a) + 127) / 255) as u8;
    Rgba([mix(r, paper[0]), mix(g, paper[1]), mix(b, paper[2]), 255])
}

/// Makes everything grey and transparent that lies around the badge: what is transparent, and what has the colour of a
/// corner, as far as it reaches from the edge.
fn take_paper_away(pixels: &mut RgbaImage) {
    let (width, height) = pixels.dimensions();
    let paper = pixels.get_pixel(0, 0).0;
    let is_paper = |pixel: &Rgba<u8>| {
        let near = pixel
            .0
            .iter()
            .zip(paper)
            .all(|(one, paper)| one.abs_diff(paper) <= PAPER);
        pixel.0[3] < 128 || near
    };
    let edge = |(x, y): &(u32, u32)| *x == 0 || *y == 0 || *x + 1 == width || *y + 1 == height;
    let all = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let mut next: Vec<(u32, u32)> = all.filter(edge).collect();
    let mut seen = vec![false; (width * height) as usize];
    while let Some((x, y)) = next.pop() {
        let seen = &mut seen[(y * width + x) as usize];
        if *seen || !is_paper(pixels.get_pixel(x, y)) {
            continue;
        }
        *seen = true;
        pixels.put_pixel(x, y, AROUND);
        next.extend((x > 0).then(|| (x - 1, y)));
        next.extend((y > 0).then(|| (x, y - 1)));
        next.extend((x + 1 < width).then_some((x + 1, y)));
        next.extend((y + 1 < height).then_some((x, y + 1)));
    }
}

/// The part of a picture in which something can be seen, on grey. None where that is next to nothing.
fn trimmed(pixels: &RgbaImage) -> Option<RgbaImage> {
    const LEAST: u32 = 12;
    let seen = || pixels.enumerate_pixels().filter(|(_, _, pixel)| pixel.0[3] > 0);
    let (left, right) = (seen().map(|(x, ..)| x).min()?, seen().map(|(x, ..)| x).max()?);
    let (top, bottom) = (seen().map(|(_, y, _)| y).min()?, seen().map(|(_, y, _)| y).max()?);
    let (width, height) = (right - left + 1, bottom - top + 1);
    if width.min(height) < LEAST {
        return None;
    }
    let mut badge = crop_imm(pixels, left, top, width, height).to_image();
    for pixel in badge.pixels_mut() {
        *pixel = over(*pixel, [AROUND.0[0]; 3]);
    }
    Some(badge)
}
