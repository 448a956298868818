use std::fs;

use super::*;
use crate::catalogue::{Draft, Filter, Kind as Document};
use crate::studio::Clock;

const PASSPHRASE: &str = "a stick in the drawer";

fn clock() -> Clock {
    Clock::Fixed("2026-10-01T09:30:00Z[UTC]".parse().expect("an instant"))
}

fn studio(home: &Path) -> Studio {
    Studio::open(home, clock()).expect("it opens")
}

/// A folder with a document, a key and a further language.
fn furnished() -> (tempfile::TempDir, Studio) {
    let home = tempfile::tempdir().expect("a folder");
    let studio = studio(home.path());
    add(&studio, "Owls");
    fs::write(studio.keys().join("z6Mk.pem"), "a locked key").expect("written");
    fs::create_dir_all(home.path().join("languages/oc")).expect("made");
    fs::write(home.path().join("languages/oc/home.ftl"), "hello = Adiu").expect("written");
    fs::create_dir_all(home.path().join("names")).expect("made");
    fs::write(home.path().join("names/0190.age"), "locked names").expect("written");
    (home, studio)
}

fn add(studio: &Studio, title: &str) {
    let mut catalogue = studio.catalogue().expect("it opens");
    catalogue
        .put_document(Draft::new(Document::Canvas, title, "{}"))
        .expect("kept");
}

fn titles(studio: &Studio) -> Vec<String> {
    let rows = studio
        .catalogue()
        .and_then(|catalogue| catalogue.documents(&Filter::default()));
    let mut titles: Vec<String> = rows.expect("read").into_iter().map(|row| row.title).collect();
    titles.sort();
    titles
}

/// Every file below a folder with its bytes, but for the catalogue's.
fn plain_files(home: &Path) -> Vec<(String, Vec<u8>)> {
    let (found, _) = contents(home).expect("listed");
    found
        .into_iter()
        .map(|(name, path)| (name, fs::read(path).expect("read")))
        .collect()
}

#[test]
fn another_computer_gets_everything_back() {
    let (home, studio) = furnished();
    let out = home.path().join("../owls-backup.roundel");
    let made = make(&studio, &out, PASSPHRASE).expect("made");
    assert_eq!(
        (made.files, made.left_out.len()),
        (4, 0),
        "the catalogue, a key, a language and names"
    );

    let other = tempfile::tempdir().expect("a folder");
    let restored = restore(other.path(), &clock(), &out, PASSPHRASE).expect("restored");
    fs::remove_file(&out).expect("removed");
    assert_eq!(restored.aside, Vec::<PathBuf>::new(), "nothing was there");
    assert_eq!(plain_files(other.path()), plain_files(home.path()));
    let back = self::studio(other.path());
    assert_eq!(titles(&back), ["Owls"]);
    let device = |studio: &Studio| {
        studio
            .catalogue()
            .expect("it opens")
            .device()
            .expect("it has one")
    };
    assert_ne!(
        device(&back),
        device(&studio),
        "two laptops never write with one name"
    );
}

#[test]
fn what_was_there_is_kept_under_another_name() {
    let (home, studio) = furnished();
    let out = home.path().join("backup.roundel");
    make(&studio, &out, PASSPHRASE).expect("made");
    add(&studio, "Foxes");
    fs::write(studio.keys().join("z6Mk.pem"), "a newer one").expect("written");

    let restored = restore(home.path(), &clock(), &out, PASSPHRASE).expect("restored");
    assert_eq!(titles(&studio), ["Owls"]);
    let [key, catalogue] = restored.aside.as_slice() else {
        panic!("the key and the catalogue differed: {restored:?}")
    };
    assert_eq!(fs::read_to_string(key).expect("kept"), "a newer one");
    let aside = tempfile::tempdir().expect("a folder");
    fs::copy(catalogue, aside.path().join(catalogue::FILE_NAME)).expect("copied");
    assert_eq!(titles(&self::studio(aside.path())), ["Foxes", "Owls"]);
}

#[test]
fn a_broken_backup_changes_nothing() {
    let (home, studio) = furnished();
    let out = home.path().join("backup.roundel");
    make(&studio, &out, PASSPHRASE).expect("made");
    let bytes = fs::read(&out).expect("read");
    add(&studio, "Foxes");
    let before = plain_files(home.path());
    let try_with = |bytes: &[u8], passphrase: &str| {
        let broken = home.path().join("broken.roundel");
        fs::write(&broken, bytes).expect("written");
        let error = restore(home.path(), &clock(), &broken, passphrase).expect_err("it is refused");
        fs::remove_file(&broken).expect("removed");
        assert_eq!(plain_files(home.path()), before, "{error}");
        assert_eq!(titles(&studio), ["Foxes", "Owls"], "{error}");
    };
    try_with(&bytes, "another passphrase");
    try_with(&bytes[..bytes.len() - 1], PASSPHRASE);
    try_with(&bytes[..bytes.len() / 2], PASSPHRASE);
    let mut flipped = bytes.clone();
    flipped[bytes.len() - 100] ^= 1;
    try_with(&flipped, PASSPHRASE);
}

#[test]
fn a_damaged_catalogue_is_not_backed_up_over_a_good_backup() {
    let (home, studio) = furnished();
    for number in 0..400 {
        add(&studio, &format!("{number} {}", "long ".repeat(100)));
    }
    let out = home.path().join("backup.roundel");
    make(&studio, &out, PASSPHRASE).expect("made");
    let good = fs::read(&out).expect("read");
    let path = home.path().join(catalogue::FILE_NAME);
    let mut bytes = fs::read(&path).expect("read");
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0xa5);
    fs::write(&path, bytes).expect("damaged");

    assert!(
        make(&studio, &out, PASSPHRASE).is_err(),
        "it says that the catalogue is damaged"
    );
    assert_eq!(fs::read(&out).expect("read"), good);
}
