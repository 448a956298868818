//! Designs become the pictures that were looked at and kept, the same on every machine, and never a panic.

#[path = "artwork/alike.rs"]
mod alike;
#[path = "artwork/catalogue.rs"]
mod catalogue;
#[path = "artwork/documents.rs"]
mod documents;
#[path = "artwork/extremes.rs"]
mod extremes;
#[path = "artwork/fonts.rs"]
mod fonts;
#[path = "artwork/golden.rs"]
mod golden;
#[path = "artwork/levels.rs"]
mod levels;
#[path = "artwork/likeness.rs"]
mod likeness;
#[path = "artwork/palettes.rs"]
mod palettes;
#[path = "artwork/print.rs"]
mod print;
#[path = "artwork/problems.rs"]
mod problems;
#[path = "artwork/properties.rs"]
mod properties;
#[path = "artwork/remixes.rs"]
mod remixes;
#[path = "artwork/stage.rs"]
mod stage;
#[path = "artwork/words.rs"]
mod words;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use roundel_art::design::{Design, Wording};
use roundel_art::emblems::Emblems;
use roundel_art::fonts::Fonts;
use roundel_art::{Composition, Library, compose};

/// The bundled fonts and emblems, read from `assets`.
fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let assets = roundel_tests::root().join("assets");
        let fonts = files(&assets.join("fonts"), "ttf");
        let fonts = Fonts::new(fonts.iter().map(|path| read(path))).expect("the bundled fonts are fonts");
        Library::new(fonts, Emblems::new(read(&assets.join("emblems/emblems.pack"))))
    })
}

/// A folder's files with this extension, by name.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|found| found == extension))
        .collect();
    files.sort();
    files
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn design(path: &Path) -> Design {
    Design::from_json(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The name of a file without its folder and extension.
fn stem(path: &Path) -> &str {
    path.file_stem()
        .and_then(|stem| stem.to_str())
        .expect("the suite's files have plain names")
}

/// The starter designs with the words of an ordinary award.
fn starters() -> Vec<(String, Design)> {
    let wording = Wording {
        earner: Some("Rowan Achterberg"),
        date: Some("12 May 2026"),
        issuer: Some("Harbour Street Library"),
        badge: Some("Pond Explorer"),
    };
    files(&roundel_tests::root().join("assets/starters"), "json")
        .iter()
        .map(|path| (stem(path).to_owned(), design(path).filled(&wording)))
        .collect()
}

fn composed(design: &Design) -> Composition {
    compose(design, library())
}
