//! Finds the marks by how their parts lie in each other: a dark ring, in it one light hole, in that one to four dark
//! dots. That is the same from every side and in every light.

use image::imageops;
use image::{GrayImage, RgbImage};
use kurbo::Point;

use super::marks::{self, NAMES};

/// The longest side in which marks are looked for, in pixels.
const LOOK: u32 = 2000;
/// The settings that are tried: over which part of the picture's side the light is averaged, and how much darker than
/// that ink is. Wide ones stand noise; narrow ones stand the edge of a shadow.
const TRIES: [(f64, f64); 5] = [(0.14, 0.75), (0.06, 0.8), (0.03, 0.85), (0.14, 0.6), (0.06, 0.9)];
/// A part of fewer pixels is noise.
const SPECK: u32 = 5;

/// A mark that was found.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    middle: Point,
    area: f64,
    dots: usize,
    /// How far its parts are from their proportions.
    doubt: f64,
}

/// The middles of the four marks in the photograph, in its pixels, in the order of [`marks::PLACES`].
///
/// # Errors
/// When not all are found, or they make no sheet: where those are that are missing.
pub(super) fn marks(photo: &RgbImage) -> Result<[Point; 4], Vec<&'static str>> {
    let scale = (f64::from(photo.width().max(photo.height())) / f64::from(LOOK)).max(1.0);
    let side = |long: u32| ((f64::from(long) / scale).round() as u32).max(1);
    let (width, height) = (side(photo.width()), side(photo.height()));
    let small = imageops::thumbnail(&super::grey(photo), width, height);
    let back = [
        f64::from(photo.width()) / f64::from(width),
        f64::from(photo.height()) / f64::from(height),
    ];
    let mut all: Vec<Candidate> = Vec::new();
    for (reach, darker) in TRIES {
        let dark = darkened(&small, reach, darker);
        all.extend(candidates(&Regions::of(&dark, width), &dark));
        if let Some(four) = best(&all) {
            return Ok(four.map(|p| Point::new(p.x * back[0], p.y * back[1])));
        }
    }
    let missing = (0..4).filter(|i| all.iter().all(|candidate| candidate.dots != i + 1));
    Err(missing.map(|i| NAMES[i]).collect())
}

/// Which pixels are darker than their surroundings.
fn darkened(grey: &GrayImage, reach: f64, darker: f64) -> Vec<bool> {
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let reach = ((width.max(height) as f64 * reach / 2.0) as usize).max(3);
    let mut sums = vec![0_u64; (width + 1) * (height + 1)];
    for (y, row) in grey.as_raw().chunks_exact(width).enumerate() {
        let mut along = 0;
        for (x, value) in row.iter().enumerate() {
            along += u64::from(*value);
            sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + along;
        }
    }
    let mut dark = Vec::with_capacity(width * height);
    for (y, row) in grey.as_raw().chunks_exact(width).enumerate() {
        let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(height));
        for (x, value) in row.iter().enumerate() {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let at = |x: usize, y: usize| sums[y * (width + 1) + x];
            let sum = at(right, bottom) + at(left, top) - at(left, bottom) - at(right, top);
            let mean = sum as f64 / ((bottom - top) * (right - left)) as f64;
            dark.push(f64::from(*value) < mean * darker);
        }
    }
    dark
}

/// A pixel that is in no region yet.
const NONE: u32 = u32::MAX;

/// Connected pixels of one kind.
#[derive(Debug, Clone, Default)]
pub(super) struct Region {
    pub(super) pixels: u32,
    sum: (u64, u64),
    /// What lies around it; none at the picture's edge.
    around: Option<usize>,
    /// Its first pixel, by place in the picture.
    first: usize,
}

/// The regions of a picture: dark ones touch by corners too, light ones only by sides, so that a line parts them.
pub(super) struct Regions {
    pub(super) all: Vec<Region>,
    /// The region of each pixel.
    pub(super) of: Vec<u32>,
}

impl Regions {
    pub(super) fn of(dark: &[bool], width: u32) -> Self {
        let width = width as usize;
        let mut regions = Self {
            all: Vec::new(),
            of: vec![NONE; dark.len()],
        };
        for first in 0..dark.len() {
            if regions.of[first] == NONE {
                // What lies left of a region's first pixel lies around the region.
                let around = (first % width > 0).then(|| regions.of[first - 1] as usize);
                let mut region = regions.flooded(dark, width, first);
                region.around = around;
                regions.all.push(region);
            }
        }
        regions
    }

    /// Names everything that hangs together with a pixel.
    fn flooded(&mut self, dark: &[bool], width: usize, first: usize) -> Region {
        let (name, height) = (self.all.len() as u32, dark.len() / width);
        let mut region = Region {
            first,
            ..Region::default()
        };
        self.of[first] = name;
        let mut waiting = vec![first];
        while let Some(at) = waiting.pop() {
            let (x, y) = (at % width, at / width);
            region.pixels += 1;
            region.sum.0 += x as u64;
            region.sum.1 += y as u64;
            for next_y in y.saturating_sub(1)..(y + 2).min(height) {
                for next_x in x.saturating_sub(1)..(x + 2).min(width) {
                    let next = next_y * width + next_x;
                    let touches = dark[at] || next_x == x || next_y == y;
                    if touches && self.of[next] == NONE && dark[next] == dark[at] {
                        self.of[next] = name;
                        waiting.push(next);
                    }
                }
            }
        }
        region
    }
}

/// Everything that has the parts of a mark in the right proportions.
fn candidates(regions: &Regions, dark: &[bool]) -> Vec<Candidate> {
    let all = &regions.all;
    let mut inside: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    for (i, region) in all
        .iter()
        .enumerate()
        .filter(|(_, region)| region.pixels >= SPECK)
    {
        if let Some(around) = region.around {
            inside[around].push(i);
        }
    }
    let dark_ones = (0..all.len()).filter(|&i| dark[all[i].first]);
    dark_ones
        .filter_map(|ring| candidate(all, &inside, ring))
        .collect()
}

/// The mark of which this is the ring, if it is one. `inside` names the regions that lie in each.
fn candidate(all: &[Region], inside: &[Vec<usize>], ring: usize) -> Option<Candidate> {
    let [hole] = inside[ring][..] else { return None };
    let dots = &inside[hole];
    if !(1..=4).contains(&dots.len()) {
        return None;
    }
    let parts: Vec<&Region> = [ring, hole].iter().chain(dots).map(|&i| &all[i]).collect();
    let whole: f64 = parts.iter().map(|part| f64::from(part.pixels)).sum();
    let off = |found: f64, wanted: f64| libm::log(found / whole / wanted).abs();
    let ring = f64::from(all[ring].pixels);
    let of_dots = dots
        .iter()
        .map(|&dot| off(f64::from(all[dot].pixels), marks::dot_share()));
    let of_rings = [
        off(whole - ring, marks::hole_share()),
        off(ring, 1.0 - marks::hole_share()),
    ];
    // Blur and light change the proportions by up to a half or so; a drawing is rarely this near.
    let doubt = of_dots.chain(of_rings).fold(0.0, f64::max);
    let mean = |sum: fn(&Region) -> u64| parts.iter().map(|part| sum(part) as f64).sum::<f64>() / whole + 0.5;
    (doubt < 0.9 && whole > 60.0).then(|| Candidate {
        middle: Point::new(mean(|part| part.sum.0), mean(|part| part.sum.1)),
        area: whole,
        dots: dots.len(),
        doubt,
    })
}

/// The four that make the best sheet: round the same way at each corner, of about one size, the least doubtful.
fn best(all: &[Candidate]) -> Option<[Point; 4]> {
    let of = |dots: usize| {
        let mut found: Vec<&Candidate> = all.iter().filter(|candidate| candidate.dots == dots).collect();
        found.sort_by(|a, b| a.doubt.total_cmp(&b.doubt));
        found.truncate(6);
        found
    };
    let mut best: Option<(f64, [Point; 4])> = None;
    for one in of(1) {
        for two in of(2) {
            for three in of(3) {
                for four in of(4) {
                    let four = [one, two, three, four];
                    let doubt: f64 = four.iter().map(|mark| mark.doubt).sum();
                    if is_sheet(four) && best.is_none_or(|(least, _)| doubt < least) {
                        best = Some((doubt, four.map(|mark| mark.middle)));
                    }
                }
            }
        }
    }
    best.map(|(_, four)| four)
}

fn is_sheet(four: [&Candidate; 4]) -> bool {
    let areas = four.map(|mark| mark.area);
    let (least, most) = areas.iter().fold((f64::MAX, 0.0_f64), |(least, most), &area| {
        (least.min(area), most.max(area))
    });
    let turn = |i: usize| {
        let [a, b, c] = [i, i + 1, i + 2].map(|i| four[i % 4].middle);
        (b - a).cross(c - b)
    };
    let turns = [0, 1, 2, 3].map(turn);
    // On the sheet the marks are about ten of their sides apart.
    let far = turns.iter().all(|turn| turn.abs() > 20.0 * most);
    let same_way = turns.iter().all(|turn| *turn > 0.0) || turns.iter().all(|turn| *turn < 0.0);
    most < 6.0 * least && same_way && far
}
