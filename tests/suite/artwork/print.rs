//! The PDF looks like our pixels, is whole, and says what it shows.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::OnceLock;

use resvg::tiny_skia::{Color, Pixmap, PixmapPaint, Transform};
use roundel_art::design::Design;
use roundel_art::print::{self, Millimetres};
use roundel_art::{carry, raster};
use roundel_tests::peers::{output, system};

use super::likeness::{SIDE, difference, ours};
use super::{composed, design, files, starters, stem};

/// A design, how it looks, and its PDF.
struct Printed {
    name: String,
    ours: Pixmap,
    pdf: Vec<u8>,
}

/// Every starter and every feature, printed once for all tests.
fn printed() -> &'static [Printed] {
    static PRINTED: OnceLock<Vec<Printed>> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let features = files(&roundel_tests::root().join("tests/suite/artwork"), "json");
        let features = features.iter().map(|path| (stem(path).to_owned(), design(path)));
        let all = starters().into_iter().chain(features);
        all.map(|(name, design)| Printed {
            name,
            ours: on_white(&ours(&composed(&design))),
            pdf: pdf(&design),
        })
        .collect()
    })
}

fn pdf(design: &Design) -> Vec<u8> {
    print::pdf(design, &composed(design), Millimetres::DEFAULT).expect("a design is printed")
}

#[test]
fn poppler_shows_the_pdf_alike() {
    let Some(_) = system("pdftoppm") else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let side = SIDE.to_string();
    let mut differing = Vec::new();
    for Printed { name, ours, pdf } in printed() {
        let file = folder.path().join("badge.pdf");
        fs::write(&file, pdf).expect("a temporary file");
        let drawn = folder.path().join("drawn");
        let mut pdftoppm = Command::new("pdftoppm");
        pdftoppm.args(["-png", "-singlefile", "-scale-to", &side]);
        output(pdftoppm.arg(&file).arg(&drawn));
        let png = fs::read(drawn.with_extension("png")).expect("pdftoppm writes PNG");
        let theirs = Pixmap::decode_png(&png).expect("pdftoppm writes PNG");
        // Poppler does not smooth the edges of what is cut to a shape.
        let (mean, worst) = difference(ours, &theirs);
        if mean > 2.5 || worst > 25.0 {
            differing.push(format!("{name}: mean {mean:.2}, worst {worst:.1}"));
        }
    }
    assert!(
        differing.is_empty(),
        "these PDFs look different in poppler: {differing:#?}"
    );
}

#[test]
fn qpdf_finds_no_fault() {
    let Some(_) = system("qpdf") else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let files = printed().iter().map(|printed| {
        let file = folder.path().join(format!("{}.pdf", printed.name));
        fs::write(&file, &printed.pdf).expect("a temporary file");
        file
    });
    for file in files {
        output(Command::new("qpdf").arg("--check").arg(&file));
    }
}

/// A page is white.
fn on_white(picture: &Pixmap) -> Pixmap {
    let mut page = Pixmap::new(SIDE, SIDE).expect("a small picture fits into memory");
    page.fill(Color::WHITE);
    let paint = PixmapPaint::default();
    page.draw_pixmap(0, 0, picture.as_ref(), &paint, Transform::identity(), None);
    page
}

#[test]
fn the_same_design_gives_the_same_pdf_with_outlines_and_words() {
    let starters: BTreeMap<String, Design> = starters().into_iter().collect();
    for Printed { name, pdf: first, .. } in printed() {
        let has = |text: &str| first.windows(text.len()).any(|window| window == text.as_bytes());
        assert!(!has("/CreationDate"), "{name}: there is no date in it");
        assert!(
            has("/Figure") && has("/Alt"),
            "{name}: it is a figure with words for it"
        );
        if let Some(design) = starters.get(name).filter(|_| name.starts_with('c')) {
            assert_eq!(*first, pdf(design), "{name}: nothing depends on the clock");
        }
    }
}

#[test]
fn every_starter_travels_in_its_picture() {
    for (name, design) in starters() {
        let png = raster::png(&composed(&design), raster::Px::DEFAULT).expect("a starter is drawn");
        let carrying = carry::put(&png, &design).expect("our own PNG is whole");
        assert_eq!(
            carry::take(&carrying).expect("it was just put in"),
            design,
            "{name}"
        );
        let more = carrying.len() - png.len();
        assert!(more < 10_000, "{name}: its design adds {more} bytes");
    }
}
