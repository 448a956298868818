//! The sample workshop: files that are whole, designs that come from the starters, and one step that opens it all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use roundel::art::design::{Content, Design, Layer};
use roundel::art::palette::palettes;
use roundel::art::problem;
use roundel::assets::{library, starters};
use roundel::canvas::criteria::{self, Weight};
use roundel::canvas::{Canvas, achievement};
use roundel::catalogue::{Draft, Filter, Kind};
use roundel::kept;
use roundel::sample;
use roundel::workshop::{Workshop, board};

use super::{language, studio};

/// Whose design it is, the starter, the palette over it, the words on it, and what it shows.
const DESIGNS: &[(&str, &str, Option<&str>, &str, &str)] = &[
    (
        "comet",
        "maker",
        Some("lagoon"),
        "First Solder",
        "A green hexagon: a red gear with a lightning bolt in its hub",
    ),
    (
        "otter",
        "neighbour",
        None,
        "Mends With You",
        "A coral flower around a hand that holds a heart, a teal ribbon below",
    ),
    (
        "moss",
        "chemist",
        None,
        "Firefly Maker",
        "A jar of green light in which fireflies rise, two of them on their way out",
    ),
    (
        "pixel",
        "gamer",
        Some("mint"),
        "Blink!",
        "A game cartridge with the face of a mint cat, made of large pixels",
    ),
    (
        "nettle",
        "first-aider",
        None,
        "Sodro Saff",
        "Croes werdd gyda chalon wen uwchben a phlastr oddi tani",
    ),
    (
        "bravo",
        "speaker",
        None,
        "Best Solderer",
        "A comic burst in red and yellow with a big blue megaphone",
    ),
    (
        "domino",
        "mentor",
        None,
        "Lamp Doctor",
        "A lighthouse at night sends its light over the sea, inside a rope",
    ),
    (
        "wren",
        "reader",
        Some("forest"),
        "Reads a Circuit",
        "An open book before green rays, five gold stars below",
    ),
    (
        "sparky",
        "musician",
        Some("violet"),
        "Noise Machine",
        "A vinyl record with a violet label, two notes on it",
    ),
    (
        "tangerine",
        "painter",
        None,
        "Glow Card",
        "A painter's palette with six blobs of colour and a brush laid across it",
    ),
    (
        "seat-11",
        "robot",
        Some("orchid"),
        "Robot Surgeon",
        "A friendly violet robot; its chest is a name plate",
    ),
    (
        "seat-12",
        "captain",
        Some("raspberry"),
        "Bench Hero",
        "A raspberry shield: a cup with a star on it, a ribbon, three stars below",
    ),
];

/// The most bytes of all files together.
const MOST_BYTES: u64 = 300 * 1024;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample-workshop")
}

/// Compares a file with what it should be; with `UPDATE=1` in the environment writes it, and fails all the same.
fn compare(name: &str, expected: &str) {
    let path = folder().join(name);
    if fs::read_to_string(&path).unwrap_or_default() == expected {
        return;
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, expected).expect("written");
    }
    panic!("{name} is not what it is made of; UPDATE=1 writes it");
}

fn design(starter: &str, palette: Option<&str>, words: &str, alt: &str) -> Design {
    let starter = starters()
        .iter()
        .find(|known| known.suits.word == starter)
        .expect("a starter");
    let mut design = starter.design.clone();
    if let Some(palette) = palette.and_then(|id| palettes().iter().find(|known| known.id == id)) {
        palette.apply(&mut design);
    }
    design.name = words.to_owned();
    design.alt = alt.to_owned();
    fill_in(&mut design.layers, words);
    design
}

fn fill_in(layers: &mut [Layer], words: &str) {
    for layer in layers {
        let text = match &mut layer.content {
            Content::Group(group) => {
                fill_in(&mut group.layers, words);
                continue;
            }
            Content::Text(text) => &mut text.text,
            Content::Ribbon(ribbon) => &mut ribbon.text,
            _ => continue,
        };
        let day = text.replace("{badge}", words).replace("{date}", "16 May 2026");
        *text = day.replace("{earner}", "Repair table");
    }
}

#[test]
fn the_designs_are_starters_with_other_colours_and_words() {
    for (who, starter, palette, words, alt) in DESIGNS {
        let design = design(starter, *palette, words, alt);
        let problems = problem::check(&design, library());
        assert_eq!(
            problems,
            [],
            "{words} must show what a finished design looks like"
        );
        compare(&format!("{who}.design.json"), &design.to_json());
    }
}

#[test]
fn canvases_are_as_the_program_writes_them() {
    for (who, ..) in DESIGNS {
        let name = format!("{who}.canvas.json");
        let json = fs::read(folder().join(&name)).expect("it is there");
        let canvas = Canvas::from_json(&json).expect("a canvas");
        compare(&name, &canvas.to_json().expect("small"));
    }
    let json = fs::read(folder().join("workshop.json")).expect("it is there");
    let workshop = Workshop::from_json(&json).expect("a workshop");
    compare("workshop.json", &workshop.to_json().expect("whole"));
}

#[test]
fn it_is_small() {
    let files = fs::read_dir(folder()).expect("it is there");
    let bytes: u64 = files
        .map(|file| file.expect("a file").metadata().expect("read").len())
        .sum();
    assert!(
        bytes <= MOST_BYTES,
        "{bytes} bytes travel with every copy of the program"
    );
}

#[test]
fn its_canvases_differ_as_those_of_people_do() {
    let rows = sample::documents();
    let (mut badges, mut good, mut authors) = (0, 0, BTreeSet::new());
    for row in rows.iter().filter(|row| row.kind == Kind::Canvas) {
        let canvas = Canvas::from_json(row.body.as_bytes()).expect("a canvas");
        authors.extend(row.author.clone());
        badges += usize::from(achievement::make(&canvas).achievement.is_some());
        let findings = criteria::check(&canvas, None);
        good += usize::from(findings.iter().all(|finding| finding.weight != Weight::Change));
    }
    assert_eq!(authors.len(), 12, "everybody made something");
    assert_eq!(badges, 11, "one never said why somebody would want it");
    assert!((7..=10).contains(&good), "most are good and some are not: {good}");
}

#[test]
fn opening_it_twice_changes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path(), "2026-06-01");
    let mut catalogue = studio.catalogue().expect("opens");
    let all = Filter::default();
    let first = sample::open(&mut catalogue).expect("opens");
    let before = catalogue.documents(&all).expect("read");
    let second = sample::open(&mut catalogue).expect("opens again");
    assert_eq!(
        (first.taken, second.taken),
        (36, 0),
        "the second time there is nothing new"
    );
    assert_eq!(catalogue.documents(&all).expect("read"), before, "not a byte");

    let (canvas, row) =
        kept::canvas(&catalogue, None, "First Solder").expect("found by the name of its badge");
    let changed = Draft {
        title: "Ours".to_owned(),
        ..Draft::from(row)
    };
    catalogue.put_document(changed).expect("changed");
    let removed = first.workshop.id;
    catalogue.remove_document(removed).expect("removed");
    let third = sample::open(&mut catalogue).expect("opens again");
    assert_eq!(
        third.taken, 1,
        "what was removed comes back, what was changed stays"
    );
    let title = catalogue
        .document(canvas.id())
        .expect("read")
        .expect("there")
        .title;
    assert_eq!(title, "Ours", "somebody's work is not undone");
}

#[test]
fn its_board_has_an_answer_to_every_question() {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path(), "2026-06-01");
    let mut catalogue = studio.catalogue().expect("opens");
    let workshop = sample::open(&mut catalogue).expect("opens").workshop;
    let canvases = kept::canvases(&catalogue, Some(workshop.id)).expect("read");
    let columns = board(
        &workshop,
        canvases.iter().map(|(canvas, _)| canvas),
        &language("cy"),
    );
    for column in &columns {
        let from_canvases = column.notes.iter().filter(|note| note.canvas.is_some()).count();
        assert!(
            column.notes.len() > from_canvases,
            "notes were put up: {}",
            column.prompt
        );
    }
    assert_eq!(
        columns[3].prompt, "Beth sy'n ein poeni?",
        "the board speaks Welsh too"
    );
}
