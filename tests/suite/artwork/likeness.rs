//! Our PNG looks like the SVG in other programs: our shadows like filters, our text like outlines.

use std::process::Command;

use resvg::tiny_skia::{Color, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{Options, Tree};
use roundel_art::Composition;
use roundel_art::raster::{self, Effort, Px};

use super::{composed, design, files, starters};

const SIDE: u32 = 300;

/// What a badge file may weigh before a credential of some kilobytes is baked in.
const BYTES: usize = 240 * 1024;

fn ours(composition: &Composition) -> Pixmap {
    let png = raster::png(composition, Px::new(SIDE).expect("300 px is allowed")).expect("a design is drawn");
    Pixmap::decode_png(&png).expect("our own PNG can be read")
}

/// How far two pictures on white are apart: the mean over all channels, and the share of clearly different ones.
fn distance(a: &Pixmap, b: &Pixmap) -> (f64, f64) {
    let on_white = |picture: &Pixmap| {
        let mut sheet = Pixmap::new(SIDE, SIDE).expect("a small picture fits into memory");
        sheet.fill(Color::WHITE);
        sheet.draw_pixmap(
            0,
            0,
            picture.as_ref(),
            &PixmapPaint::default(),
            Transform::identity(),
            None,
        );
        sheet
    };
    let (a, b) = (on_white(a), on_white(b));
    let steps: Vec<u8> = a
        .data()
        .iter()
        .zip(b.data())
        .map(|(a, b)| a.abs_diff(*b))
        .collect();
    let sum: f64 = steps.iter().map(|step| f64::from(*step)).sum();
    let clear = steps.iter().filter(|step| **step > 48).count() as f64;
    (sum / steps.len() as f64, clear / steps.len() as f64)
}

fn everything() -> Vec<(String, Composition)> {
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
fn shadows_look_like_the_filters_in_the_svg() {
    for (name, composition) in everything() {
        let tree = Tree::from_str(&composition.svg, &Options::default()).expect("our own SVG can be read");
        let mut theirs = Pixmap::new(SIDE, SIDE).expect("a small picture fits into memory");
        resvg::render(&tree, Transform::from_scale(0.5, 0.5), &mut theirs.as_mut());
        let (mean, clear) = distance(&ours(&composition), &theirs);
        assert!(
            mean < 0.6 && clear < 0.002,
            "{name} differs from resvg's own filters: mean {mean:.3}, share {clear:.5}"
        );
    }
}

#[test]
fn rsvg_shows_the_svg_alike() {
    if Command::new("rsvg-convert").arg("--version").output().is_err() {
        println!("skipped: rsvg-convert is absent");
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, composition) in everything() {
        let (svg, png) = (folder.path().join("badge.svg"), folder.path().join("badge.png"));
        std::fs::write(&svg, &composition.svg).expect("a temporary file");
        let size = SIDE.to_string();
        let done = Command::new("rsvg-convert")
            .args(["-w", &size, "-h", &size, "-o"])
            .args([&png, &svg])
            .status();
        assert!(
            done.expect("rsvg-convert runs").success(),
            "rsvg-convert must read {name}"
        );
        let theirs = Pixmap::decode_png(&std::fs::read(&png).expect("rsvg-convert wrote")).expect("a PNG");
        let (mean, clear) = distance(&ours(&composition), &theirs);
        assert!(
            mean < 1.5 && clear < 0.01,
            "{name} differs from rsvg-convert: mean {mean:.3}, share {clear:.5}"
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
        for effort in [Effort::Fast, Effort::Small] {
            let png = raster::png_with(&composition, Px::DEFAULT, effort).expect("a starter is drawn");
            assert!(
                png.len() < BYTES,
                "{name} has {} bytes with {effort:?}",
                png.len()
            );
        }
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
