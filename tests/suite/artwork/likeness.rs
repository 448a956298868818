//! Our own drawing looks like resvg's, effects included; what is exported is whole and light.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use roundel_art::Composition;
use roundel_art::raster::{self, Px};

use super::{composed, design, files, starters};

pub(super) const SIDE: u32 = 300;

/// The side of the squares that are compared, in pixels.
const BLOCK: usize = 12;

/// What a badge file may weigh before a credential of some kilobytes is baked in.
const BYTES: usize = 240 * 1024;

pub(super) fn ours(composition: &Composition) -> Pixmap {
    let png = raster::png(composition, Px::new(SIDE).expect("300 px is allowed")).expect("a design is drawn");
    Pixmap::decode_png(&png).expect("our own PNG can be read")
}

/// How far two pictures are apart, on white or on black, whichever shows it more: the mean over all channels, and that
/// of the square that differs most.
pub(super) fn difference(a: &Pixmap, b: &Pixmap) -> (f64, f64) {
    let side = SIDE as usize;
    let mut blocks = vec![0.0; (side / BLOCK).pow(2)];
    for (i, (a, b)) in a.data().chunks_exact(4).zip(b.data().chunks_exact(4)).enumerate() {
        let step = |channel: usize| i32::from(a[channel]) - i32::from(b[channel]);
        let clear = step(3);
        let apart = (0..3).map(|channel| step(channel).abs().max((step(channel) - clear).abs()));
        let (x, y) = (i % side, i / side);
        blocks[y / BLOCK * (side / BLOCK) + x / BLOCK] += f64::from(apart.sum::<i32>());
    }
    let share = |sum: f64, pixels: usize| sum / (pixels * 3) as f64;
    let worst = blocks.iter().copied().fold(0.0, f64::max);
    (
        share(blocks.iter().sum(), side * side),
        share(worst, BLOCK * BLOCK),
    )
}

pub(super) fn everything() -> Vec<(String, Composition)> {
    let features = files(&roundel_tests::root().join("tests/suite/artwork"), "json");
    let features = features
        .iter()
        .map(|path| (super::stem(path).to_owned(), design(path)));
    starters()
        .into_iter()
        .chain(features)
        .map(|(name, design)| (name, composed(&design)))
        .collect()
}

#[test]
fn effects_look_like_the_filters_in_the_svg() {
    // resvg cuts the offsets of a bevel down to whole pixels.
    let plain = |(_, composition): &(String, Composition)| !composition.svg.contains("result=\"bevel\"");
    for (name, composition) in everything().into_iter().filter(plain) {
        let tree = Tree::from_str(&composition.svg, &Options::default()).expect("our own SVG can be read");
        let mut theirs = Pixmap::new(SIDE, SIDE).expect("a small picture fits into memory");
        let scale = SIDE as f32 / tree.size().width();
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut theirs.as_mut());
        let (mean, worst) = difference(&ours(&composition), &theirs);
        assert!(
            mean < 0.6 && worst < 8.0,
            "{name} differs from resvg's own filters: mean {mean:.3}, worst {worst:.2}"
        );
    }
}

#[test]
fn an_issued_svg_needs_nothing_from_outside() {
    for (name, composition) in everything() {
        let svg = &composition.svg;
        for forbidden in [
            "<text",
            "<script",
            "font-family",
            "href=\"http",
            "href=\"file",
            "NaN",
            "inf ",
        ] {
            assert!(!svg.contains(forbidden), "{name} contains {forbidden}");
        }
        assert!(svg.contains("<desc>"), "{name} says what it shows");
    }
}

#[test]
fn starters_are_light_and_without_problems_at_every_size() {
    for (name, design) in starters() {
        let composition = composed(&design);
        assert_eq!(composition.problems, [], "{name} is finished");
        let png = raster::png(&composition, Px::DEFAULT).expect("a starter is drawn");
        assert!(png.len() < BYTES, "{name} has {} bytes", png.len());
        for side in [Px::LEAST, 33, 90, 1024] {
            let size = Px::new(side).expect("within the limits");
            let pixels = raster::rgba(&composition, size).expect("a starter is drawn");
            let alpha = |place: u32| pixels[(place * side + place) as usize * 4 + 3];
            assert_eq!(
                (alpha(0), alpha(side / 2)),
                (0, 255),
                "{name} at {side} px has a clear corner and a full middle"
            );
        }
    }
}
