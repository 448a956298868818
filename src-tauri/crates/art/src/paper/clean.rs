//! Takes the paper away: what is as light as the paper around it becomes clear, what is darker or more colourful is ink.

use image::{Rgb, RgbImage, Rgba, RgbaImage};

use super::PhotoInk;
use super::find::Regions;

/// The side of a cell in which the paper's colour is measured, in pixels.
const CELL: u32 = 25;
/// How many cells an area that is drawn full may be wide, on each side of its middle.
const FULL: usize = 3;
/// Darker than this share of the sheet's light is ink, however large.
const SHADE: f64 = 0.45;
/// The least ink that counts, as a share of the paper's light.
const FAINT: f64 = 0.10;
/// How much more ink than that covers fully.
const COVER: f64 = 0.22;
/// Ink of fewer pixels is dust.
const DUST: u32 = 40;

/// The ink with straight alpha, where it is inside; None when there is none, or nothing else.
pub(super) fn ink(paper: &RgbImage, inside: Option<&[bool]>, ink: PhotoInk) -> Option<RgbaImage> {
    let light = Light::on(paper);
    let amounts: Vec<f64> = paper
        .enumerate_pixels()
        .map(|(x, y, pixel)| {
            if inside.is_some_and(|inside| !inside[(y * paper.width() + x) as usize]) {
                return 0.0;
            }
            amount(light.reflected(x, y, *pixel))
        })
        .collect();
    let faint = FAINT.max(4.0 * noise(&amounts));
    let mut alphas: Vec<u8> = amounts
        .iter()
        .map(|amount| {
            let t = ((amount - faint) / COVER).clamp(0.0, 1.0);
            (t * t * (3.0 - 2.0 * t) * 255.0).round() as u8
        })
        .collect();
    dusted(&mut alphas, paper.width());
    let covered = alphas.iter().filter(|alpha| **alpha > 127).count();
    if covered < DUST as usize || covered * 20 > alphas.len() * 19 {
        return None;
    }
    Some(match ink {
        PhotoInk::One(colour) => RgbaImage::from_fn(paper.width(), paper.height(), |x, y| {
            let alpha = alphas[(y * paper.width() + x) as usize];
            Rgba([colour.r, colour.g, colour.b, alpha])
        }),
        PhotoInk::Own => own(paper, &light, &alphas),
    })
}

/// How much ink there is where so much of each colour is reflected: dark ink takes all of them, a yellow one only blue.
fn amount(reflected: [f64; 3]) -> f64 {
    let [r, g, b] = reflected;
    let luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    let least = r.min(g).min(b);
    (1.0 - luma).max(0.7 * (1.0 - least) - 0.05)
}

/// The spread of the paper's own grain, from the pixels that are nearly as light as paper.
fn noise(amounts: &[f64]) -> f64 {
    let mut paper: Vec<f64> = amounts
        .iter()
        .copied()
        .filter(|amount| *amount != 0.0 && *amount < 2.0 * FAINT)
        .collect();
    if paper.is_empty() {
        return 0.0;
    }
    let at = |paper: &mut Vec<f64>, share: f64| {
        let place = (paper.len() as f64 * share) as usize;
        *paper.select_nth_unstable_by(place, f64::total_cmp).1
    };
    // Of a bell curve, two thirds lie within one spread of the middle.
    (at(&mut paper, 0.5) - at(&mut paper, 0.16)).max(0.0)
}

/// Takes away what is too small to have been drawn.
fn dusted(alphas: &mut [u8], width: u32) {
    let drawn: Vec<bool> = alphas.iter().map(|alpha| *alpha > 40).collect();
    let regions = Regions::of(&drawn, width);
    for ((alpha, drawn), region) in alphas.iter_mut().zip(&drawn).zip(&regions.of) {
        if *drawn && regions.all[*region as usize].pixels < DUST {
            *alpha = 0;
        }
    }
}

/// The ink's own colours, evened out over a few pixels: paper has grain and cameras have noise.
fn own(paper: &RgbImage, light: &Light, alphas: &[u8]) -> RgbaImage {
    const REACH: i64 = 2;
    let (width, height) = (paper.width(), paper.height());
    let reflected: Vec<[f64; 3]> = paper
        .enumerate_pixels()
        .map(|(x, y, pixel)| light.reflected(x, y, *pixel))
        .collect();
    RgbaImage::from_fn(width, height, |x, y| {
        let alpha = alphas[(y * width + x) as usize];
        if alpha == 0 {
            return Rgba([0; 4]);
        }
        let mut sum = [0.0; 4];
        let near = |at: u32, length: u32| {
            let at = i64::from(at);
            (at - REACH).max(0)..(at + REACH + 1).min(i64::from(length))
        };
        for y in near(y, height) {
            for x in near(x, width) {
                let place = (y * i64::from(width) + x) as usize;
                // Cubed: at an edge, the colour is that of the full ink beside it.
                let share = f64::from(alphas[place]) / 255.0;
                let share = share * share * share;
                let [r, g, b] = reflected[place];
                sum.iter_mut()
                    .zip([r, g, b, 1.0])
                    .for_each(|(sum, part)| *sum += part * share);
            }
        }
        let [r, g, b] = [sum[0], sum[1], sum[2]].map(|part| {
            // To the nearest eighth bit but three: what cannot be seen need not be kept.
            let value = (part / sum[3]).clamp(0.0, 1.0) * 255.0;
            ((value / 8.0).round() * 8.0).min(255.0) as u8
        });
        Rgba([r, g, b, alpha])
    })
}

/// The colour of the paper at each place, under the light that falls there.
struct Light {
    across: usize,
    down: usize,
    cells: Vec<[f64; 3]>,
}

impl Light {
    fn on(paper: &RgbImage) -> Self {
        let (across, down) = (
            paper.width().div_ceil(CELL) as usize,
            paper.height().div_ceil(CELL) as usize,
        );
        let mut cells = Vec::with_capacity(across * down);
        for row in 0..down {
            for column in 0..across {
                cells.push(brightest(paper, column as u32 * CELL, row as u32 * CELL));
            }
        }
        let mut light = Self { across, down, cells };
        light.fill();
        // What is drawn full is bridged from both sides; then the steps between cells are smoothed.
        light.spread(FULL, |a, b| if lightness(b) > lightness(a) { b } else { a });
        light.spread(FULL, |a, b| if lightness(b) < lightness(a) { b } else { a });
        light.even();
        light.even();
        light
    }

    /// Cells far darker or more colourful than the sheet are ink all over: they take the light of those around them.
    fn fill(&mut self) {
        let mut sorted = self.cells.clone();
        sorted.sort_by(|a, b| lightness(*a).total_cmp(&lightness(*b)));
        let usual = sorted[sorted.len() * 3 / 4];
        let is_ink = |cell: &[f64; 3]| {
            let tint: [f64; 3] = [0, 1, 2].map(|i| cell[i] / usual[i].max(1.0));
            let (least, most) = (
                tint[0].min(tint[1]).min(tint[2]),
                tint[0].max(tint[1]).max(tint[2]),
            );
            lightness(*cell) < SHADE * lightness(usual) || least < 0.75 * most
        };
        // From the edges of the ink inwards, ring by ring. The usual light is no ink, and neither is a mean of paper.
        while self.cells.iter().any(is_ink) {
            self.around(1, |own, near| {
                let paper: Vec<[f64; 3]> = near.iter().copied().filter(|cell| !is_ink(cell)).collect();
                if is_ink(&own) && !paper.is_empty() {
                    mean(&paper)
                } else {
                    own
                }
            });
        }
    }

    /// Each cell becomes the one that `better` prefers of those around it.
    fn spread(&mut self, reach: usize, better: impl Fn([f64; 3], [f64; 3]) -> [f64; 3]) {
        self.around(reach, |own, near| near.iter().copied().fold(own, &better));
    }

    fn even(&mut self) {
        self.around(1, |_, near| mean(near));
    }

    /// Each cell becomes what is made of it and of those around it, itself among them.
    fn around(&mut self, reach: usize, made: impl Fn([f64; 3], &[[f64; 3]]) -> [f64; 3]) {
        let (width, height) = (self.across, self.down);
        let cell = |place: usize| {
            let (x, y) = (place % width, place / width);
            let rows = y.saturating_sub(reach)..(y + reach + 1).min(height);
            let near = rows.flat_map(|y| {
                let columns = x.saturating_sub(reach)..(x + reach + 1).min(width);
                columns.map(move |x| y * width + x)
            });
            let near: Vec<[f64; 3]> = near.map(|place| self.cells[place]).collect();
            made(self.cells[place], &near)
        };
        self.cells = (0..self.cells.len()).map(cell).collect();
    }

    /// How much of each colour a pixel reflects: 1 is paper.
    fn reflected(&self, x: u32, y: u32, pixel: Rgb<u8>) -> [f64; 3] {
        let axis = |at: u32, count: usize| {
            let at = ((f64::from(at) + 0.5) / f64::from(CELL) - 0.5).clamp(0.0, (count - 1) as f64);
            let first = at.floor() as usize;
            (first, (first + 1).min(count - 1), at - at.floor())
        };
        let (x0, x1, right) = axis(x, self.across);
        let (y0, y1, low) = axis(y, self.down);
        let cell = |x: usize, y: usize| self.cells[y * self.across + x];
        let (a, b, c, d) = (cell(x0, y0), cell(x1, y0), cell(x0, y1), cell(x1, y1));
        [0, 1, 2].map(|i| {
            let above = a[i] + (b[i] - a[i]) * right;
            let below = c[i] + (d[i] - c[i]) * right;
            (f64::from(pixel.0[i]) / (above + (below - above) * low).max(1.0)).min(1.0)
        })
    }
}

fn lightness([r, g, b]: [f64; 3]) -> f64 {
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// The mean of the lighter fifth of a cell, the very lightest left out: those glitter.
fn brightest(paper: &RgbImage, left: u32, top: u32) -> [f64; 3] {
    let (right, bottom) = ((left + CELL).min(paper.width()), (top + CELL).min(paper.height()));
    let mut pixels: Vec<[f64; 3]> = (top..bottom)
        .flat_map(|y| (left..right).map(move |x| (x, y)))
        .map(|(x, y)| paper.get_pixel(x, y).0.map(f64::from))
        .collect();
    pixels.sort_by(|a, b| lightness(*b).total_cmp(&lightness(*a)));
    let (from, to) = (pixels.len() / 20, (pixels.len() / 4).max(pixels.len() / 20 + 1));
    mean(&pixels[from..to])
}

fn mean(cells: &[[f64; 3]]) -> [f64; 3] {
    let sum = cells
        .iter()
        .fold([0.0; 3], |sum, cell| [0, 1, 2].map(|i| sum[i] + cell[i]));
    sum.map(|sum| sum / cells.len() as f64)
}
