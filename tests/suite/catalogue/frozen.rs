//! Catalogues of older versions, which every later one opens.

use std::fs;

use roundel::catalogue::{Catalogue, FILE_NAME, Question};
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
