//! Every feature and every starter against the picture in `tests/ref` that was looked at and kept.

use std::fs;
use std::path::Path;

use resvg::tiny_skia::Pixmap;
use roundel_art::catalogue;
use roundel_art::design::{Design, Layer};
use roundel_art::raster::{self, Px};

use super::catalogue::{pattern_layers, sheet};
use super::{composed, design, files, starters, stem};

/// A kept picture is looked at in a diff: it stays small.
const LARGEST: usize = 20 * 1024;

#[test]
fn every_picture_is_the_one_that_was_kept() {
    let root = roundel_tests::root();
    let features = files(&root.join("tests/suite/artwork"), "json");
    assert!(features.len() > 30, "the features' designs must be found");
    let mut designs: Vec<_> = features
        .iter()
        .map(|path| (stem(path).to_owned(), design(path)))
        .collect();
    designs.extend(
        starters()
            .into_iter()
            .map(|(name, design)| (format!("starter-{name}"), design)),
    );
    designs.extend(sheets());
    let update = std::env::var_os("UPDATE").is_some();
    let mut changed = Vec::new();
    for (name, design) in designs {
        let actual = raster::png(
            &composed(&design),
            Px::new(side(&name)).expect("a small size is allowed"),
        )
        .expect("a design is drawn");
        let path = root.join("tests/ref").join(format!("{name}.png"));
        let expected = fs::read(&path).unwrap_or_default();
        if pixels(&expected) != pixels(&actual) {
            triptych(&root.join("target/artwork"), &name, &expected, &actual);
            if update {
                assert!(
                    actual.len() <= LARGEST,
                    "{name} has {} bytes: too large to keep",
                    actual.len()
                );
                fs::write(&path, &actual).expect("the kept pictures can be written");
            }
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "these pictures are not the kept ones: {changed:?}; look at target/artwork (expected, difference, actual){}",
        if update {
            "; they were updated, run again"
        } else {
            ", and run with UPDATE=1 if they are better"
        }
    );
}

/// Contact sheets of everything in the catalogue.
fn sheets() -> Vec<(String, Design)> {
    let shapes: Vec<Layer> = catalogue::shapes()
        .iter()
        .map(|shape| shape.layer(&shape.id))
        .collect();
    let ribbons: Vec<Layer> = catalogue::ribbons()
        .iter()
        .map(|ribbon| ribbon.layer(&ribbon.id, "WELL DONE"))
        .collect();
    let named = |what: &'static str, layers: &[Layer], columns: usize| {
        let parts = layers.chunks(columns * columns).enumerate();
        parts
            .map(|(i, part)| (format!("sheet-{what}-{}", i + 1), sheet(part, columns)))
            .collect::<Vec<_>>()
    };
    [
        named("shapes", &shapes, 5),
        named("ribbons", &ribbons, 4),
        named("patterns", &pattern_layers(), 4),
    ]
    .concat()
}

/// Contact sheets need more than one badge; patterns weigh most.
fn side(name: &str) -> u32 {
    match name {
        _ if name.starts_with("sheet-patterns") => 96,
        _ if name.starts_with("sheet-") => 130,
        _ => 96,
    }
}

fn pixels(png: &[u8]) -> Option<Vec<u8>> {
    Pixmap::decode_png(png)
        .ok()
        .map(|picture| picture.data().to_vec())
}

/// Writes expected, difference and actual side by side.
fn triptych(folder: &Path, name: &str, expected: &[u8], actual: &[u8]) {
    let actual = Pixmap::decode_png(actual).expect("our own PNG can be read");
    let blank = || Pixmap::new(actual.width(), actual.height()).expect("a small picture fits into memory");
    let expected = Pixmap::decode_png(expected).unwrap_or_else(|_| blank());
    let mut difference = blank();
    for (out, (a, b)) in difference
        .data_mut()
        .chunks_exact_mut(4)
        .zip(expected.data().chunks_exact(4).zip(actual.data().chunks_exact(4)))
    {
        let most = a.iter().zip(b).map(|(a, b)| a.abs_diff(*b)).max().unwrap_or(0);
        out.copy_from_slice(&[most, 0, 0, most]);
    }
    let side = actual.width();
    let mut sheet = Pixmap::new(side * 3, side).expect("a small picture fits into memory");
    for (place, picture) in [&expected, &difference, &actual].into_iter().enumerate() {
        let x = i32::try_from(side).expect("96 fits") * i32::try_from(place).expect("3 fits");
        sheet.draw_pixmap(
            x,
            0,
            picture.as_ref(),
            &Default::default(),
            Default::default(),
            None,
        );
    }
    fs::create_dir_all(folder).expect("target can be written");
    sheet
        .save_png(folder.join(format!("{name}.png")))
        .expect("target can be written");
}
