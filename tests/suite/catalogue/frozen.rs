//! Catalogues of older versions, which every later one opens.

use std::fs;

use roundel::catalogue::{Catalogue, FILE_NAME, Filter, Kind, Question, What};
use roundel::kept;
use roundel::studio::{Clock, Studio};
use roundel_tests::root;
use tempfile::TempDir;

fn opened(name: &str) -> (TempDir, Catalogue) {
    let home = tempfile::tempdir().expect("a folder");
    let frozen = root().join("tests/frozen").join(name).join(FILE_NAME);
    fs::copy(frozen, home.path().join(FILE_NAME)).expect("a copy");
    let studio = Studio::open(home.path(), Clock::System).expect("an older catalogue opens");
    let catalogue = studio.catalogue().expect("it opens again");
    (home, catalogue)
}

#[test]
fn version_1_opens_with_all_its_awards() {
    let (home, catalogue) = opened("catalogue-1");
    let [issuer] = &catalogue.issuers().expect("readable")[..] else {
        panic!("there was one issuer, and it is this laptop's own");
    };
    let found = catalogue.search(&Question::new("")).expect("readable");
    let labels: Vec<&str> = found.iter().map(|found| found.title.as_str()).collect();
    assert_eq!(labels, ["李小龍", "Seat 7", "Amira Haddad"], "the newest first");
    for (typed, expected) in [
        ("ami", "Amira Haddad"),
        ("小龍", "李小龍"),
        ("seat first sold", "Seat 7"),
    ] {
        let found = catalogue.search(&Question::new(typed)).expect("readable");
        assert_eq!(
            found.len(),
            1,
            "what was there before the search is found: {typed}"
        );
        assert_eq!(found[0].title, expected);
    }
    for award in &found {
        let text = catalogue
            .credential(&award.id)
            .expect("every award has its credential");
        assert!(
            text.contains(&award.id) && text.contains("\"proof\""),
            "as it was signed"
        );
        assert!(text.contains(&issuer.did), "by its issuer");
    }
    let copies = fs::read_dir(home.path()).expect("a folder").filter(|entry| {
        let name = entry.as_ref().expect("an entry").file_name();
        name.to_string_lossy().starts_with("catalogue-version-1-")
    });
    assert_eq!(copies.count(), 1, "the older file stays beside the new one");
}

#[test]
fn version_3_opens_with_its_workshop_and_the_class_in_it() {
    let (_home, catalogue) = opened("catalogue-3");
    let workshop = kept::workshop(&catalogue, "Soldering afternoon").expect("the sample workshop");
    for (kind, expected) in [(Kind::Canvas, 12), (Kind::Design, 12), (Kind::Badge, 11)] {
        let filter = Filter {
            kind: Some(kind),
            workshop: Some(workshop.id),
            ..Filter::default()
        };
        let found = catalogue.documents(&filter).expect("readable");
        assert_eq!(found.len(), expected, "every {} with its body", kind.word());
    }
    let here = |text: &str| {
        let question = Question {
            what: vec![What::Award],
            workshop: Some(workshop.id),
            ..Question::new(text)
        };
        catalogue.search(&question).expect("readable")
    };
    let labels: Vec<String> = here("").into_iter().map(|found| found.title).collect();
    assert_eq!(labels.len(), 12, "one for each seat: {labels:?}");
    assert_eq!(here("first otter").len(), 1, "the index came along");
}
