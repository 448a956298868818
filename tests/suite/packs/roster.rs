//! Real names on a stick: locked, in no catalogue, and nobody's name is lost where two laptops differ.

use std::fs;
use std::path::PathBuf;

use roundel::kept;
use roundel::names::{Name, Names};
use roundel::pack::container::{About, Kind, Limits, Maker, ReadError, Topic, Writer};
use roundel::pack::{self, EntryFault, MakeError, PackError};
use roundel::workshop::Workshop;
use roundel_tests::laptops::Laptop;
use uuid::Uuid;

const LOCK: &str = "a stick in the drawer";

fn workshop(laptop: &Laptop, id: Uuid) -> Workshop {
    let catalogue = laptop.studio.catalogue().expect("it opens");
    kept::workshop(&catalogue, &id.to_string()).expect("it is here")
}

fn named(name: &str) -> Name {
    Name {
        name: name.to_owned(),
        email: Some(format!("{name}@school.example")),
        code: None,
    }
}

/// A desk with two names, and the pack that carries them.
fn desk() -> (Laptop, Uuid, PathBuf) {
    let desk = Laptop::new("Desk");
    let id = desk.workshop(3);
    let workshop = workshop(&desk, id);
    let mut names = Names::new(&workshop);
    names.set(&workshop.seats[0], named("Amira"));
    names.set(&workshop.seats[1], named("Mika"));
    let path = desk.path("names.roundel");
    let made = pack::make_roster(&desk.studio, &names, None, LOCK, &path).expect("made");
    assert_eq!((made.names, made.documents), (2, 0), "names and nothing else");
    (desk, id, path)
}

#[test]
fn names_travel_locked_and_are_taken_in_once() {
    let (desk, id, path) = desk();
    let bytes = fs::read(&path).expect("readable");
    for name in ["Amira", "Mika", "Soldering"] {
        assert!(!contains(&bytes, name), "{name} can be read in the file");
    }
    let locked = pack::inspect(&path, None);
    assert!(
        matches!(locked, Err(PackError::Read(ReadError::Locked))),
        "nothing is told without the passphrase"
    );
    let summary = pack::inspect(&path, Some(LOCK)).expect("the passphrase fits");
    assert_eq!((summary.kind, summary.names), (Kind::Roster, 2));
    assert!(
        !serde_json::to_string(&summary).expect("JSON").contains("Amira"),
        "how many there are, and not who"
    );
    assert!(
        matches!(
            pack::open(&desk.studio, &path, Some(LOCK)),
            Err(PackError::OtherKind { kind: Kind::Roster })
        ),
        "names go into no catalogue"
    );

    let (_, carried) = pack::roster(&path, Some(LOCK)).expect("the passphrase fits");
    assert_eq!(carried.workshop(), id);
    let workshop = workshop(&desk, id);
    let mut here = Names::new(&workshop);
    assert_eq!(here.join(&carried).new, 2);
    assert_eq!(here.join(&carried).known, 2, "the second time nothing is new");
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|found| found == text.as_bytes())
}

#[test]
fn where_two_laptops_differ_both_names_are_kept_until_somebody_says_which() {
    let (desk, id, path) = desk();
    let (_, carried) = pack::roster(&path, Some(LOCK)).expect("the passphrase fits");
    let workshop = workshop(&desk, id);
    let [first, second, third] = &workshop.seats[..] else {
        panic!("three seats");
    };
    let mut here = Names::new(&workshop);
    here.set(first, named("Amina"));
    here.set(third, named("Zoë"));
    let joined = here.join(&carried);
    assert_eq!(
        (joined.new, joined.known, joined.differing),
        (1, 0, vec![first.as_str().to_owned()])
    );
    assert_eq!(here.join(&carried).known, 2, "it is told once");
    here.save(&desk.studio, LOCK).expect("written");

    let mut here = Names::open(&desk.studio, &workshop, LOCK).expect("the passphrase fits");
    let called = |names: &Names, seat| names.get(seat).map(|name| name.name.clone());
    assert_eq!(
        called(&here, first).as_deref(),
        Some("Amina"),
        "what was here counts"
    );
    assert_eq!(called(&here, second).as_deref(), Some("Mika"));
    let beside: Vec<_> = here.beside(first).map(|name| name.name.clone()).collect();
    assert_eq!(beside, ["Amira"], "and the other is kept");
    here.set(first, named("Amira"));
    assert_eq!(here.beside(first).count(), 0, "somebody has said which");
}

#[test]
fn nothing_to_carry_makes_no_pack() {
    let desk = Laptop::new("Desk");
    let workshop = workshop(&desk, desk.workshop(3));
    let path = desk.path("names.roundel");
    let made = pack::make_roster(&desk.studio, &Names::new(&workshop), None, LOCK, &path);
    assert!(matches!(made, Err(MakeError::Empty { kind: Kind::Roster })));
    assert!(!path.exists());
}

#[test]
fn a_list_that_is_none_is_refused_without_quoting_it() {
    let laptop = Laptop::new("Desk");
    let (id, path) = (Uuid::from_u128(7), laptop.path("names.roundel"));
    let good = r#"{"version":1,"people":{"Seat 1":{"name":"Amira"}}}"#;
    let own = format!("names/{id}.json");
    let long = good.replace("Amira", &"Amira".repeat(1_000));
    let cases = [
        (own.as_str(), good.replace("people", "humans")),
        (&own, good.replace("\"version\":1", "\"version\":2")),
        (&own, good.replace("Seat 1", " Seat 1\\n")),
        (&own, good.replacen('{', "{\"people\":{},", 1)),
        (&own, long),
        ("names/somebody.json", good.to_owned()),
    ];
    assert!(
        read(&path, id, &[(&own, good)]).is_ok(),
        "the forger's hand is good"
    );
    for (name, json) in &cases {
        let Err(error) = read(&path, id, &[(name, json)]) else {
            panic!("it is refused: {json:.60}");
        };
        assert!(matches!(error, PackError::Entry { .. }), "{json:.60}");
        let told = format!("{error} {error:?}");
        assert!(!told.contains("Amira"), "no error says a name: {told}");
    }
    let other = format!("names/{}.json", Uuid::from_u128(8));
    assert!(
        read(&path, id, &[(&own, good), (&other, good)]).is_err(),
        "one list for one workshop"
    );
    assert!(
        matches!(
            read(&path, id, &[("documents/x.json", good)]),
            Err(PackError::Entry {
                fault: EntryFault::Unexpected,
                ..
            })
        ),
        "nothing else travels with names"
    );
}

/// Writes a pack of these entries as somebody else might, and reads it.
fn read(path: &PathBuf, workshop: Uuid, entries: &[(&str, &str)]) -> Result<(), PackError> {
    let about = About {
        kind: Kind::Roster,
        maker: Maker {
            device: Uuid::from_u128(1),
            seat: None,
            program: "somebody".to_owned(),
        },
        made: "2026-10-03T14:00:00Z".parse().expect("an instant"),
        workshop: Some(Topic {
            id: workshop,
            title: "Soldering".to_owned(),
        }),
    };
    let mut writer = Writer::new(Vec::new(), about, Limits::PACK, Some(LOCK)).expect("begun");
    for (name, json) in entries {
        writer.add(name, &mut json.as_bytes()).expect("added");
    }
    fs::write(path, writer.finish(None).expect("finished")).expect("written");
    pack::roster(path, Some(LOCK)).map(drop)
}
