//! The exported SVG looks like our PNG in the programs that people open it with.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use resvg::tiny_skia::{Pixmap, PixmapPaint, Transform};
use roundel_art::design::{Content, Design};
use roundel_tests::peers::{output, system};

use super::likeness::{SIDE, difference, everything, ours};
use super::{composed, starters};

/// How far apart the same picture may be in two programs: each smooths edges in its own way and rounds its blurs.
struct Tolerance {
    /// The mean over the whole picture.
    mean: f64,
    /// The mean over the square of [`super::likeness::BLOCK`] pixels that differs most.
    worst: f64,
}

const TOLERANCE: Tolerance = Tolerance {
    mean: 1.5,
    worst: 12.0,
};

impl Tolerance {
    fn allows(&self, (mean, worst): (f64, f64)) -> bool {
        mean < self.mean && worst < self.worst
    }
}

/// Every design as a numbered SVG file in a folder.
struct Sheet {
    folder: tempfile::TempDir,
    designs: Vec<(String, Pixmap)>,
}

impl Sheet {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let designs = everything()
            .into_iter()
            .enumerate()
            .map(|(i, (name, composition))| {
                fs::write(folder.path().join(format!("{i}.svg")), &composition.svg)
                    .expect("a temporary file");
                (name, ours(&composition))
            });
        Self {
            designs: designs.collect(),
            folder,
        }
    }

    fn files(&self) -> impl Iterator<Item = PathBuf> {
        (0..self.designs.len()).map(|i| self.folder.path().join(format!("{i}.svg")))
    }

    /// Compares what a program drew with our own pixels.
    fn check(&self, program: &str, theirs: impl Iterator<Item = Pixmap>) {
        let differing: Vec<String> = self
            .designs
            .iter()
            .zip(theirs)
            .map(|((name, ours), theirs)| (name, difference(ours, &theirs)))
            .filter(|(_, found)| !TOLERANCE.allows(*found))
            .map(|(name, (mean, worst))| format!("{name}: mean {mean:.2}, worst {worst:.1}"))
            .collect();
        assert!(
            differing.is_empty(),
            "{program} shows these designs differently: {differing:#?}"
        );
    }
}

fn picture(path: &Path) -> Pixmap {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Pixmap::decode_png(&bytes).expect("a program writes PNG")
}

#[test]
fn rsvg_convert_shows_the_svg_alike() {
    let Some(_) = system("rsvg-convert") else { return };
    let sheet = Sheet::new();
    let side = SIDE.to_string();
    let drawn = sheet.files().map(|svg| {
        let png = svg.with_extension("png");
        let mut rsvg = Command::new("rsvg-convert");
        output(rsvg.args(["-w", &side, "-h", &side, "-o"]).args([&png, &svg]));
        picture(&png)
    });
    sheet.check("rsvg-convert", drawn);
}

#[test]
fn inkscape_shows_the_svg_alike() {
    let Some(mut inkscape) = system("inkscape") else {
        return;
    };
    let sheet = Sheet::new();
    inkscape.args(["--export-type=png", &format!("--export-width={SIDE}")]);
    // Inkscape keeps its preferences in a folder of its own, which a test must not change.
    inkscape.env("INKSCAPE_PROFILE_DIR", sheet.folder.path().join("profile"));
    output(inkscape.args(sheet.files()));
    let drawn = sheet.files().map(|svg| picture(&svg.with_extension("png")));
    sheet.check("Inkscape", drawn);
}

#[test]
fn chromium_shows_the_svg_alike() {
    let Some(mut chromium) = system("chromium") else {
        return;
    };
    let sheet = Sheet::new();
    let columns = 10;
    let rows = sheet.designs.len().div_ceil(columns);
    let images = (0..sheet.designs.len()).map(|i| {
        let (x, y) = (i % columns * SIDE as usize, i / columns * SIDE as usize);
        format!("<img src=\"{i}.svg\" style=\"left:{x}px;top:{y}px\">")
    });
    let page = format!(
        "<!doctype html><style>img{{position:absolute;width:{SIDE}px;height:{SIDE}px}}</style>{}",
        images.collect::<String>()
    );
    let (html, png) = (
        sheet.folder.path().join("page.html"),
        sheet.folder.path().join("page.png"),
    );
    fs::write(&html, page).expect("a temporary file");
    let (width, height) = (columns * SIDE as usize, rows * SIDE as usize);
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]);
    chromium.args([
        "--force-device-scale-factor=1",
        "--default-background-color=00000000",
    ]);
    chromium.arg(format!(
        "--user-data-dir={}",
        sheet.folder.path().join("profile").display()
    ));
    chromium.arg(format!("--window-size={width},{height}"));
    chromium.arg(format!("--screenshot={}", png.display()));
    output(chromium.arg(format!("file://{}", html.display())));
    let page = picture(&png);
    assert_eq!(
        (page.width() as usize, page.height() as usize),
        (width, height),
        "the screenshot is as large as the page"
    );
    let drawn = (0..sheet.designs.len()).map(|i| {
        let shift = |place: usize| -((place * SIDE as usize) as f32);
        let mut part = Pixmap::new(SIDE, SIDE).expect("a small picture fits into memory");
        let place = Transform::from_translate(shift(i % columns), shift(i / columns));
        part.draw_pixmap(0, 0, page.as_ref(), &PixmapPaint::default(), place, None);
        part
    });
    sheet.check("Chromium", drawn);
}

/// Faint shadows that other layers hide may pass, nothing else.
#[test]
fn the_tolerance_catches_what_people_would_see() {
    let (mut tried, mut passed) = ([0; 3], Vec::new());
    for (name, design) in starters() {
        let kept = ours(&composed(&design));
        for (kind, changed) in spoilt(&design) {
            tried[kind] += 1;
            if TOLERANCE.allows(difference(&kept, &ours(&composed(&changed)))) {
                passed.push((kind, name.clone()));
            }
        }
    }
    assert!(
        tried.iter().all(|count| *count > 5),
        "every way of spoiling was tried: {tried:?}"
    );
    assert!(
        passed.len() * 10 < tried[0] && passed.iter().all(|(kind, _)| *kind == 0),
        "these pass although they were spoilt: {passed:?}"
    );
}

/// Copies without any shadow (0), without an emblem (1), with a group moved in its mask (2).
fn spoilt(design: &Design) -> Vec<(usize, Design)> {
    let mut all = Vec::new();
    if design.layers.iter().any(|layer| layer.shadow.is_some()) {
        let mut copy = design.clone();
        copy.layers.iter_mut().for_each(|layer| layer.shadow = None);
        all.push((0, copy));
    }
    for (i, layer) in design.layers.iter().enumerate() {
        if matches!(layer.content, Content::Emblem(_)) && layer.opacity == 1.0 && layer.width >= 60.0 {
            let mut copy = design.clone();
            copy.layers.remove(i);
            all.push((1, copy));
        }
        if matches!(&layer.content, Content::Group(group) if group.mask.is_some()) {
            let mut copy = design.clone();
            copy.layers[i].x += 15.0;
            all.push((2, copy));
        }
    }
    all
}
