//! The bundled emblems: all there, all drawable, credited, and found by the words that people have for things.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

use resvg::{tiny_skia, usvg};
use roundel_art::design::Design;
use roundel_art::emblems::{Emblems, Entry, Icon, SIDE};
use roundel_art::fonts::Fonts;
use roundel_art::{Library, compose};
use sha2::{Digest, Sha256};

fn folder() -> PathBuf {
    roundel_tests::root().join("assets/emblems")
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn emblems() -> &'static Emblems {
    static EMBLEMS: OnceLock<Emblems> = OnceLock::new();
    EMBLEMS.get_or_init(|| Emblems::new(read(&folder().join("emblems.pack"))))
}

fn icon(name: &str) -> Icon<'static> {
    emblems()
        .get(name)
        .unwrap_or_else(|| panic!("{name} is listed, so it is there"))
}

fn names(words: &str, language: &str) -> Vec<&'static str> {
    emblems()
        .search(words, language, 40)
        .into_iter()
        .map(|entry| entry.name)
        .collect()
}

#[test]
fn there_are_five_thousand_of_three_sets_and_none_twice() {
    let all: Vec<Entry> = emblems().iter().collect();
    assert!(
        all.len() >= 5000,
        "the promise is five thousand, there are {}",
        all.len()
    );
    assert!(
        all.windows(2).all(|pair| pair[0].name < pair[1].name),
        "sorted by name, so that no name comes twice"
    );
    let mut sets = BTreeMap::new();
    for entry in &all {
        let (set, _) = entry.name.split_once(':').expect("a name begins with its set");
        *sets.entry(set).or_insert(0) += 1;
        assert_eq!(icon(entry.name).name, entry.name, "what is listed can be drawn");
    }
    assert_eq!(
        sets,
        BTreeMap::from([("game-icons", 3883), ("ph", 3051), ("tabler", 1052)]),
        "ORIGIN.md says how many of each there are"
    );
    for nobody in [
        "",
        "ph:",
        "ph:zzz",
        "a",
        "zzz",
        "trophy-fill",
        "game-icons:ak47",
        "ph:trophy-fill\t",
    ] {
        assert_eq!(emblems().get(nobody), None, "{nobody:?} is no emblem");
    }
}

#[test]
fn no_two_zones_of_one_set_are_drawn_alike() {
    let mut drawn: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut twins = BTreeSet::new();
    for entry in emblems().iter().filter(|entry| !entry.name.starts_with("ph:")) {
        let icon = icon(entry.name);
        if let Some(other) = drawn.insert((icon.first, icon.second), entry.name) {
            twins.insert((other, entry.name));
        }
    }
    assert!(
        twins.len() <= 12,
        "a set may hold a drawing under two names, but not many: {twins:?}"
    );
}

/// The icon as an SVG of its own, as wide as it is drawn.
fn svg(icon: &Icon) -> String {
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {SIDE} {SIDE}\">");
    for (zone, colour) in [(icon.second, "#09f"), (icon.first, "#000")] {
        if !zone.is_empty() {
            let _ = write!(svg, "<path fill=\"{colour}\" d=\"{zone}\"/>");
        }
    }
    svg + "</svg>"
}

#[test]
fn every_icon_stays_in_its_square_and_shows_at_50_pixels() {
    let scale = 50.0 / SIDE as f32;
    for entry in emblems().iter() {
        let icon = icon(entry.name);
        for zone in [icon.first, icon.second] {
            let known = |letter: char| "mlcz-. 0123456789".contains(letter);
            assert!(
                zone.chars().all(known),
                "{}: arcs would need a sine when they are read",
                icon.name
            );
        }
        assert!(
            icon.first.starts_with('m'),
            "{}: the first zone is the drawing",
            icon.name
        );
        let tree = usvg::Tree::from_str(&svg(&icon), &usvg::Options::default())
            .unwrap_or_else(|error| panic!("{}: {error}", icon.name));
        let group = tree.root();
        assert_eq!(
            group.children().len(),
            1 + usize::from(!icon.second.is_empty()),
            "{}: every zone is a path that can be read",
            icon.name
        );
        let bounds = group.abs_bounding_box();
        assert!(
            bounds.left() >= -0.3
                && bounds.top() >= -0.3
                && bounds.right() <= 256.3
                && bounds.bottom() <= 256.3,
            "{}: within its square: {bounds:?}",
            icon.name
        );
        let mut pixels = tiny_skia::Pixmap::new(50, 50).expect("50 pixels are a picture");
        resvg::render(
            &tree,
            tiny_skia::Transform::from_scale(scale, scale),
            &mut pixels.as_mut(),
        );
        let strong = pixels.pixels().iter().filter(|pixel| pixel.alpha() > 100).count();
        assert!(strong >= 12, "{}: {strong} pixels show at 50 px", icon.name);
    }
}

#[test]
fn every_icon_has_an_author_a_licence_and_a_source() {
    let mut authors = BTreeSet::new();
    for entry in emblems().iter() {
        let credit = icon(entry.name).credit().expect("it is of a known set");
        let licences: &[&str] = match entry.name.split_once(':').map(|(set, _)| set) {
            Some("game-icons") => &["CC-BY-3.0", "CC0-1.0"],
            _ => &["MIT"],
        };
        assert!(
            licences.contains(&credit.licence.as_str()),
            "{}: {credit:?}",
            entry.name
        );
        assert!(
            !credit.author.is_empty() && credit.source.starts_with("https://"),
            "{credit:?}"
        );
        authors.insert(credit.author);
    }
    for author in [
        "Delapouite",
        "Lorc",
        "Caro Asercion",
        "Phosphor Icons",
        "Viscious Speed",
    ] {
        assert!(
            authors.contains(author),
            "{author} drew some of them: {authors:?}"
        );
    }
    let of = |name: &str| {
        emblems()
            .credit(name)
            .map(|credit| (credit.author, credit.licence))
    };
    let said = |author: &str, licence: &str| Some((author.to_owned(), licence.to_owned()));
    assert_eq!(
        of("game-icons:soldering-iron"),
        said("Caro Asercion", "CC-BY-3.0"),
        "her own"
    );
    assert_eq!(
        of("game-icons:dragon-head"),
        said("Faithtoken, Lorc", "CC-BY-3.0"),
        "one of two"
    );
    assert_eq!(
        of("game-icons:abstract-050"),
        said("Viscious Speed", "CC0-1.0"),
        "given away"
    );
    assert_eq!(
        of("ph:not-there"),
        said("Phosphor Icons", "MIT"),
        "a set is credited for what it lost"
    );
    assert_eq!(of("nowhere:star"), None, "nobody is credited for nothing");
}

#[test]
fn a_design_credits_who_drew_its_emblems() {
    let layer = |id: &str, icon: &str| {
        format!(
            r##"{{ "id": "{id}", "width": 300, "height": 300, "fill": {{ "type": "solid", "ink": "#123456" }},
                 "content": {{ "type": "emblem", "icon": "{icon}" }} }}"##
        )
    };
    let layers = [
        layer("a", "game-icons:trophy"),
        layer("b", "ph:trophy-duotone"),
        layer("c", "game-icons:crown"),
    ];
    let json = format!(
        r#"{{ "version": 1, "name": "Cup", "alt": "A cup", "layers": [{}] }}"#,
        layers.join(",")
    );
    let design = Design::from_json(json.as_bytes()).expect("a design");
    let library = Library::new(Fonts::none(), Emblems::new(read(&folder().join("emblems.pack"))));
    let authors = |credits: Vec<roundel_art::design::Credit>| -> Vec<String> {
        credits.into_iter().map(|credit| credit.author).collect()
    };
    assert_eq!(
        authors(design.credits_in(&library)),
        ["Lorc", "Phosphor Icons"],
        "each author once"
    );
    assert_eq!(
        authors(design.credits()),
        ["Phosphor Icons", "The authors of game-icons.net"],
        "without the library their sets are credited"
    );
    assert_eq!(compose(&design, &library).problems, [], "all three are drawn");
}

#[test]
fn people_find_things_by_their_own_words() {
    for (words, language, wanted) in [
        ("dragon", "en", "game-icons:dragon-head"),
        ("soldadura", "es", "game-icons:soldering-iron"),
        ("soldadura", "ca", "game-icons:soldering-iron"),
        ("kirja", "fi", "ph:book-duotone"),
        ("llyfr", "cy", "ph:book-duotone"),
        ("vélo", "fr", "ph:bicycle-duotone"),
        ("Fahrrad", "de", "ph:bicycle-duotone"),
        ("książka", "pl", "ph:book-duotone"),
        ("ksiazka", "pl-PL", "ph:book-duotone"),
        ("كتاب", "ar", "ph:book-duotone"),
        ("الكتاب", "ar", "ph:book-duotone"),
        ("ddraig", "cy", "game-icons:dragon-head"),
        ("bike", "en-GB", "ph:bicycle-duotone"),
        ("cycle", "en", "ph:bicycle-duotone"),
        ("VELO", "fr_CH", "ph:bicycle-duotone"),
        ("casa del árbol", "es", "game-icons:treehouse"),
        ("Schlüssel", "de", "ph:key-duotone"),
    ] {
        let found = names(words, language);
        assert!(
            found.contains(&wanted),
            "{words} ({language}) means {wanted}: {found:?}"
        );
    }
}

#[test]
fn typing_is_enough_to_begin() {
    for (words, language, wanted) in [
        ("drag", "en", "game-icons:dragon-head"),
        ("sold", "es", "game-icons:soldering-iron"),
        ("kir", "fi", "ph:book-duotone"),
        ("llyf", "cy", "ph:book-duotone"),
        ("vél", "fr", "ph:bicycle-duotone"),
        ("Fahrr", "de", "ph:bicycle-duotone"),
        ("saur", "en", "game-icons:dinosaur-rex"),
    ] {
        let found: Vec<_> = emblems()
            .search(words, language, 200)
            .into_iter()
            .map(|entry| entry.name)
            .collect();
        assert!(
            found.contains(&wanted),
            "{words} ({language}) begins or is part of a word for {wanted}"
        );
    }
}

#[test]
fn the_best_come_first_and_the_same_words_give_the_same_list() {
    assert_eq!(
        names("trophy", "en")[..2],
        ["ph:trophy-duotone", "game-icons:trophy"],
        "two zones, then pictures"
    );
    let found = names("sun", "en");
    let at = |name: &str| found.iter().position(|found| *found == name);
    assert!(
        at("ph:sun-duotone") < at("ph:sun-horizon-duotone"),
        "the whole name before a part of it: {found:?}"
    );
    let found: Vec<_> = emblems()
        .search("bow", "en", 2000)
        .into_iter()
        .map(|entry| entry.name)
        .collect();
    let at = |name: &str| {
        found
            .iter()
            .position(|found| *found == name)
            .unwrap_or_else(|| panic!("{name}: {found:?}"))
    };
    assert!(
        at("game-icons:pocket-bow") < at("game-icons:bowman"),
        "a word before the beginning of one"
    );
    assert!(
        at("game-icons:bowman") < at("ph:rainbow-duotone"),
        "a beginning before an inside"
    );
    assert_eq!(
        names("book open", "en"),
        names("  BOOK, Open ", "en"),
        "case and spaces do not count"
    );
    assert_eq!(
        names("open book", "en")[..2],
        ["game-icons:open-book", "ph:book-open-duotone"],
        "both words are wanted, in this order if there is one"
    );
    assert_eq!(
        emblems().search("star", "en", 3).len(),
        3,
        "no more than were asked for"
    );
    for nothing in ["", "   ", "!?", "qqqqqq"] {
        assert!(names(nothing, "en").is_empty(), "{nothing:?} means nothing");
    }
    assert!(
        names("my dragon", "en").contains(&"game-icons:dragon-head"),
        "the longest word decides"
    );
    assert!(
        names("kirja", "en").contains(&"ph:book-duotone"),
        "other languages are tried where one's own has no word"
    );
    assert!(
        names("kirja", "xx").contains(&"ph:book-duotone"),
        "also for who speaks none of them"
    );
    assert!(
        !names("chat", "en").contains(&"ph:cat-duotone"),
        "but not where one's own has it"
    );
}

/// The concepts: the languages, and each concept's terms in them.
fn concepts() -> (Vec<String>, Vec<Vec<Vec<String>>>) {
    let text = String::from_utf8(read(&folder().join("words.tsv"))).expect("UTF-8");
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let cells = |line: &str| -> Vec<String> { line.split('\t').map(str::to_owned).collect() };
    let languages = cells(lines.next().expect("a first line"));
    let terms = |cell: &String| cell.split(", ").map(str::to_owned).collect();
    let rows = lines
        .map(|line| cells(line).iter().map(terms).collect())
        .collect();
    (languages, rows)
}

#[test]
fn five_hundred_concepts_have_words_in_nine_languages_that_find_them() {
    let (languages, rows) = concepts();
    assert_eq!(
        languages,
        ["en", "es", "ca", "fi", "fr", "de", "cy", "pl", "ar"],
        "the languages of the words"
    );
    assert!(rows.len() >= 500, "the commonest five hundred: {}", rows.len());
    for row in &rows {
        let concept = &row[0][0];
        assert_eq!(row.len(), languages.len(), "{concept} is said in each");
        let meant: BTreeSet<&str> = emblems()
            .search(concept, "en", 2000)
            .iter()
            .map(|entry| entry.name)
            .collect();
        for (language, terms) in languages.iter().zip(row) {
            for term in terms {
                assert!(
                    !term.trim().is_empty() && term == term.trim(),
                    "{concept} in {language}: {term:?}"
                );
            }
            let first = &terms[0];
            let found = emblems().search(first, language, 400);
            assert!(
                found.iter().any(|entry| meant.contains(entry.name)),
                "{first} ({language}) finds {concept}: {found:?}"
            );
        }
    }
}

#[test]
fn what_is_bundled_is_what_its_origin_says() {
    let origin = String::from_utf8(read(&folder().join("ORIGIN.md"))).expect("UTF-8");
    for file in [
        "emblems.pack",
        "build.mjs",
        "paths.mjs",
        "words.tsv",
        "left-out.txt",
        "authors.tsv",
    ] {
        let sum = hex::encode(Sha256::digest(read(&folder().join(file))));
        assert!(
            origin
                .lines()
                .any(|line| line.starts_with(&format!("| {file} ")) && line.contains(&sum)),
            "{file} changed: run build.mjs and write {sum} into ORIGIN.md"
        );
    }
    let build = String::from_utf8(read(&folder().join("build.mjs"))).expect("UTF-8");
    let sources: Vec<_> = build
        .split_whitespace()
        .filter(|word| word.starts_with('@') && word.len() > 9)
        .collect();
    let versions: Vec<_> = sources
        .iter()
        .filter_map(|word| word[1..].split_once('@'))
        .collect();
    assert_eq!(
        versions.len(),
        5,
        "build.mjs is made from five packages: {sources:?}"
    );
    for (package, version) in versions {
        assert!(
            origin.contains(&format!("npm @{package} {version}")),
            "@{package}@{version} is in ORIGIN.md"
        );
    }
    for licence in ["LICENCE", "LICENCE-tabler", "LICENCE-game-icons"] {
        assert!(
            origin.contains(&format!("`{licence}`")) && !read(&folder().join(licence)).is_empty(),
            "{licence}"
        );
    }
    let size = fs::metadata(folder().join("emblems.pack"))
        .expect("it is there")
        .len();
    assert!(size <= 3 * 1024 * 1024, "the program stays small: {size} bytes");
}

/// Needs the npm packages that the head of build.mjs names, in the folder ROUNDEL_EMBLEM_PACKAGES, and node.
#[test]
fn built_again_the_file_is_the_same() {
    let Some(packages) = env::var_os("ROUNDEL_EMBLEM_PACKAGES") else {
        println!("skipped: ROUNDEL_EMBLEM_PACKAGES does not say where the npm packages are");
        return;
    };
    let out = tempfile::tempdir().expect("a folder to build in");
    let file = out.path().join("emblems.pack");
    let built = Command::new("node")
        .arg(folder().join("build.mjs"))
        .args([packages.as_os_str(), file.as_os_str()])
        .output()
        .expect("node is there");
    assert!(
        built.status.success(),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    assert!(
        read(&file) == read(&folder().join("emblems.pack")),
        "the same packages give the same bytes; unless zlib is another: {}",
        String::from_utf8_lossy(&built.stdout)
    );
}
