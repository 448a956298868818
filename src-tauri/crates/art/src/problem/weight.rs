//! Whether the finished file is too heavy, and what makes it lighter.

use super::Problem;
use super::fix::{Change, Fix, find};
use crate::design::{Content, Design, Fill, Layer, PictureFill, PictureFrame, each_layer, limits};
use crate::raster::{self, Px};
use crate::{Library, compose};

/// What is tried, the one that changes least first: the longer side of pictures in pixels, and by how much patterns get
/// coarser. Grain and small detail make a file heavy, and are hardly seen on a badge.
const EFFORTS: [(u32, f64); 8] = [
    (600, 1.0),
    (450, 1.0),
    (340, 1.0),
    (250, 1.0),
    (180, 1.0),
    (340, 2.0),
    (180, 2.0),
    (180, 4.0),
];

/// What a design whose picture has so many bytes lacks: it is too heavy, or nothing. The fix was tried: the picture of
/// [`Px::DEFAULT`] is light enough then.
pub fn weigh(design: &Design, library: &Library, picture: usize) -> Option<Problem> {
    let mut problem = Problem::of_weight(picture)?;
    let before = find(design, library).problems;
    let works = |fix: &Fix| {
        let mut fixed = design.clone();
        fix.apply(&mut fixed);
        let png = raster::png(&compose(&fixed, library), Px::DEFAULT);
        let known = |new: &Problem| before.iter().any(|old| new.is_no_worse_than(old));
        png.is_ok_and(|png| Problem::of_weight(png.len()).is_none())
            && find(&fixed, library).problems.iter().all(known)
    };
    problem.fix = EFFORTS
        .into_iter()
        .filter_map(|(side, coarser)| lighter(design, side, coarser))
        .find(works);
    Some(problem)
}

/// Pictures of fewer pixels and patterns with larger steps; None where there are neither.
fn lighter(design: &Design, side: u32, coarser: f64) -> Option<Fix> {
    let mut changes = Vec::new();
    let (mut pictures, mut patterns) = (false, false);
    each_layer(&design.layers, &mut |layer| {
        let mut new = Layer::clone(layer);
        let has_picture = softer(&mut new, side);
        let has_pattern = coarser > 1.0 && coarsened(&mut new, coarser);
        if has_picture || has_pattern {
            changes.push(Change::Layer(Box::new(new)));
        }
        pictures |= has_picture;
        patterns |= has_pattern;
    });
    let sentence = match (pictures, patterns) {
        (true, true) => "Draw pictures softer and patterns coarser",
        (true, false) => "Draw pictures softer",
        (false, true) => "Draw patterns coarser",
        (false, false) => return None,
    };
    Some(Fix {
        sentence: sentence.to_owned(),
        loses: false,
        changes,
    })
}

/// Whether a layer had a picture to draw softer.
fn softer(layer: &mut Layer, side: u32) -> bool {
    let frame = match &mut layer.content {
        Content::Picture(PictureFrame { picture, .. }) => Some(picture),
        _ => None,
    };
    let fill = match &mut layer.fill {
        Fill::Picture(PictureFill { picture, .. }) => Some(picture),
        _ => None,
    };
    let mut found = false;
    for picture in frame.into_iter().chain(fill) {
        if let Some(soft) = picture.softer(side) {
            *picture = soft;
            found = true;
        }
    }
    found
}

/// Whether a layer had a pattern to draw with larger steps.
fn coarsened(layer: &mut Layer, by: f64) -> bool {
    let mut found = false;
    if let Content::Pattern(pattern) = &mut layer.content {
        pattern.step *= by;
        found = true;
    }
    if let Fill::Pattern(pattern) = &mut layer.fill {
        pattern.step *= by;
        found = true;
    }
    if found {
        limits::clamp(layer);
    }
    found
}
