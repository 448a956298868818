//! Packs of the first version: every later one must open them.
//!
//! `UPDATE=1` writes the packs of kinds that are not there yet, and fails, so that it never passes unseen.

use std::fs;
use std::path::PathBuf;

use roundel::badge::key::SecretKey;
use roundel::pack::container::Kind;
use roundel::pack::{self, Request, inspect_bytes};
use roundel_tests::laptops::Laptop;
use roundel_tests::root;

fn folder() -> PathBuf {
    root().join("tests/frozen/packs")
}

/// What was frozen, by the name of its file.
fn freeze(kind: Kind) -> Vec<u8> {
    let laptop = Laptop::new("Seat 4");
    let workshop = laptop.workshop(12);
    let canvas = laptop.canvas(workshop, "Seat 4", 1);
    laptop.design(workshop, "Seat 4", 2);
    let mut catalogue = laptop.studio.catalogue().expect("it opens");
    catalogue
        .keep_version(canvas, roundel::catalogue::Origin::Kept, Some("before the pilot"))
        .expect("kept");
    let key = SecretKey::from_seed([9; 32]);
    let path = laptop.path("frozen.roundel");
    let request = Request {
        kind,
        workshop: Some(workshop),
        key: Some(&key),
        passphrase: None,
    };
    pack::make(&laptop.studio, request, &path).expect("made");
    fs::read(path).expect("it was written")
}

#[test]
fn packs_of_the_first_version_open() {
    for kind in [Kind::Start, Kind::Work] {
        let path = folder().join(format!("{}-1.roundel", kind.word()));
        if std::env::var_os("UPDATE").is_some() && !path.exists() {
            fs::create_dir_all(folder()).expect("made");
            fs::write(&path, freeze(kind)).expect("written");
            panic!("{} was written: look at it and commit it", path.display());
        }
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let summary = inspect_bytes(&bytes, None).expect("it is as it was frozen");
        let expected = match kind {
            Kind::Start => (1, 0, 0),
            _ => (3, 1, 1),
        };
        assert_eq!(
            (summary.documents.len(), summary.versions, summary.pictures),
            expected,
            "all of {}",
            kind.word()
        );
        let key = SecretKey::from_seed([9; 32]);
        assert_eq!(
            summary.signed_by,
            Some(key.did().to_string()),
            "its signature still holds"
        );
        let laptop = Laptop::new("Desk");
        laptop.open(&path).expect("it is taken in");
        let titles: Vec<_> = laptop.state().0.into_iter().map(|row| row.title).collect();
        let listed: Vec<_> = summary
            .documents
            .into_iter()
            .map(|document| document.title)
            .collect();
        assert_eq!(titles, listed, "what comes out is what was listed");
    }
}
