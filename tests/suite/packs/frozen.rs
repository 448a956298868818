//! Packs of the first version: every later one must open them.
//!
//! `UPDATE=1` writes the packs of kinds that are not there yet, and fails, so that it never passes unseen.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use roundel::badge::credential::Achievement;
use roundel::badge::key::SecretKey;
use roundel::catalogue::{Question, What};
use roundel::issue::{self, Correction, Format, Identity, Order, Repeat};
use roundel::issuer::{self, Card};
use roundel::names::{self, Name, Names};
use roundel::pack::container::Kind;
use roundel::pack::{self, Request, inspect_bytes};
use roundel::studio::{Clock, Studio};
use roundel::{assets, backup, kept, keyring};
use roundel_art::raster::Px;
use roundel_tests::laptops::{HOUR, Laptop};
use roundel_tests::root;
use uuid::Uuid;

/// Locks what holds names.
const LOCK: &str = "frozen in the first year";

fn frozen(kind: Kind) -> PathBuf {
    let path = root().join(format!("tests/frozen/packs/{}-1.roundel", kind.word()));
    if std::env::var_os("UPDATE").is_some() && !path.exists() {
        freeze(kind, &path);
        panic!("{} was written: look at it and commit it", path.display());
    }
    path
}

fn freeze(kind: Kind, path: &Path) {
    let laptop = Laptop::new("Seat 4");
    let workshop = laptop.workshop(12);
    match kind {
        Kind::Roster => drop(pack::make_roster(
            &laptop.studio,
            &class(&laptop, workshop),
            None,
            LOCK,
            path,
        )),
        Kind::Backup => {
            give(&laptop, workshop);
            class(&laptop, workshop)
                .save(&laptop.studio, LOCK)
                .expect("written");
            backup::make(&laptop.studio, path, LOCK).expect("made");
        }
        Kind::Awards => {
            give(&laptop, workshop);
            make(&laptop, kind, workshop, Some(LOCK), path);
        }
        Kind::Start | Kind::Work => {
            let canvas = laptop.canvas(workshop, "Seat 4", 1);
            laptop.design(workshop, "Seat 4", 2);
            let mut catalogue = laptop.studio.catalogue().expect("it opens");
            catalogue
                .keep_version(canvas, roundel::catalogue::Origin::Kept, Some("before the pilot"))
                .expect("kept");
            make(&laptop, kind, workshop, None, path);
        }
    }
}

fn make(laptop: &Laptop, kind: Kind, workshop: Uuid, passphrase: Option<&str>, path: &Path) {
    let key = SecretKey::from_seed([9; 32]);
    let request = Request {
        kind,
        workshop: Some(workshop),
        key: Some(&key),
        passphrase,
    };
    pack::make(&laptop.studio, request, path).expect("made");
}

/// Two of twelve have said who they are.
fn class(laptop: &Laptop, workshop: Uuid) -> Names {
    let catalogue = laptop.studio.catalogue().expect("it opens");
    let workshop = kept::workshop(&catalogue, &workshop.to_string()).expect("it is here");
    let mut names = Names::new(&workshop);
    for (seat, name) in workshop.seats.iter().zip(["Amira Haddad", "Mika Krüger"]) {
        let name = Name {
            name: name.to_owned(),
            email: None,
            code: None,
        };
        names.set(seat, name);
    }
    names
}

/// Everybody gets the sample badge, and Seat 1 one with a name, which supersedes the first.
fn give(laptop: &Laptop, workshop: Uuid) {
    let card = Card {
        name: "Harbour Street Library".to_owned(),
        ..Card::default()
    };
    let issuer = issuer::create(&laptop.studio, &card, LOCK).expect("an issuer");
    let key = keyring::unlock(&laptop.studio, &issuer, LOCK).expect("its key");
    let catalogue = laptop.studio.catalogue().expect("it opens");
    let read = kept::workshop(&catalogue, &workshop.to_string()).expect("it is here");
    let badge = fs::read(root().join("assets/sample/badge.json")).expect("the sample badge");
    let order = Order {
        badge: Achievement::from_json(&badge).expect("a badge"),
        design: assets::starters()[0].design.clone(),
        roster: names::roster(&read, None),
        roster_file: "Soldering afternoon".to_owned(),
        evidence: BTreeMap::new(),
        workshop: Some(workshop),
        issuer: issuer.clone(),
        awarded: None,
        expires: None,
        identity: Identity::Name,
        format: Format::Png,
        size: Px::new(64).expect("a size"),
        repeat: Repeat::Skip,
        folder: laptop.path("badges"),
    };
    let did = issuer.did;
    let badge = order.badge.id.as_str().to_owned();
    let give = |order| {
        let plan = issue::plan(&laptop.studio, order).expect("a plan");
        issue::perform(
            &laptop.studio,
            &plan,
            &key,
            &mut |_, _| {},
            &AtomicBool::new(false),
        )
        .expect("given");
    };
    give(order);
    let given = catalogue.awards_of(&did, &badge).expect("readable");
    let first = given
        .iter()
        .find(|award| award.label == "Seat 1")
        .expect("a badge");
    let mut right = Correction::open(&laptop.studio, &first.id).expect("it can be corrected");
    right.person.name = "Amira Haddad".to_owned();
    give(right.order(laptop.path("badges")));
}

#[test]
fn packs_of_the_first_version_open() {
    for kind in [Kind::Start, Kind::Work] {
        let path = frozen(kind);
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

#[test]
fn awards_of_the_first_version_open_with_the_one_that_was_corrected() {
    let laptop = Laptop::new("Desk");
    let opened = pack::open(&laptop.studio, &frozen(Kind::Awards), Some(LOCK)).expect("it is taken in");
    assert_eq!(opened.awards_new, 13, "twelve seats, and a correction");
    holds_the_awards(&laptop.studio);
}

/// Thirteen awards, of which one does not count any more.
fn holds_the_awards(studio: &Studio) {
    let found = |state: &str| {
        let question = Question {
            what: vec![What::Award],
            state: Some(state.to_owned()),
            ..Question::new("")
        };
        let found = studio
            .catalogue()
            .and_then(|catalogue| catalogue.search(&question));
        found.expect("it can be searched").len()
    };
    assert_eq!((found("written"), found("superseded")), (12, 1));
}

#[test]
fn a_roster_of_the_first_version_opens() {
    let (summary, names) = pack::roster(&frozen(Kind::Roster), Some(LOCK)).expect("the passphrase fits");
    assert_eq!(
        summary.workshop.expect("it is of one").title,
        "Soldering afternoon"
    );
    let name = |seat: &str| {
        names
            .get(&seat.parse().expect("a label"))
            .map(|name| name.name.clone())
    };
    assert_eq!(name("Seat 2").as_deref(), Some("Mika Krüger"));
    assert_eq!(name("Seat 3"), None, "nobody has said who that is");
}

#[test]
fn a_backup_of_the_first_version_comes_back() {
    let file = frozen(Kind::Backup);
    let home = roundel_tests::memory_folder();
    let clock = Clock::Fixed(format!("{HOUR}[UTC]").parse().expect("an instant"));
    backup::restore(home.path(), &clock, &file, LOCK).expect("it is restored");
    let studio = Studio::open(home.path(), clock).expect("a user's folder");
    holds_the_awards(&studio);
    let issuer = issuer::choose(&studio, None).expect("the issuer is back");
    keyring::unlock(&studio, &issuer, LOCK).expect("its key is back");
    let catalogue = studio.catalogue().expect("it opens");
    let workshop = kept::workshop(&catalogue, "Soldering afternoon").expect("the workshop is back");
    let names = Names::open(&studio, &workshop, LOCK).expect("the names are back");
    assert_eq!(names.count(), 2);
}
