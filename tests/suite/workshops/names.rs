//! Real names: in one encrypted file, and nowhere else.

use std::fs;

use roundel::names::{self, Name, Names, NamesError};
use roundel::roster;
use roundel::workshop::Workshop;

use super::closing::traces;
use super::{studio, with_seats};

const PASSPHRASE: &str = "four random words here";

/// Three rows: the second says its seat.
const CLASS: &[u8] =
    "Name;E-mail;Seat\nAmira Haddad;amira@school.example;\nMika Krüger;;2\nZoë Ünal;;\n".as_bytes();

fn class() -> roster::Roster {
    roster::parse(CLASS, "class.csv").expect("a class list")
}

fn who(names: &Names, workshop: &Workshop, seat: usize) -> Option<String> {
    names.get(&workshop.seats[seat]).map(|name| name.name.clone())
}

#[test]
fn people_are_seated_and_come_back() {
    let home = tempfile::tempdir().expect("a folder");
    let (studio, workshop) = (studio(home.path(), "2026-05-16"), with_seats(4));
    let mut names = Names::new(&workshop);
    names.import(&workshop, &class()).expect("there are seats");
    names.save(&studio, PASSPHRASE).expect("written");
    assert!(
        names::are_kept(&studio, workshop.id).expect("known"),
        "they are there"
    );

    let mut names = Names::open(&studio, &workshop, PASSPHRASE).expect("the passphrase fits");
    assert_eq!(
        who(&names, &workshop, 0).as_deref(),
        Some("Amira Haddad"),
        "the first free seat"
    );
    assert_eq!(
        who(&names, &workshop, 1).as_deref(),
        Some("Mika Krüger"),
        "who said where to sit sits there"
    );
    assert_eq!(
        who(&names, &workshop, 2).as_deref(),
        Some("Zoë Ünal"),
        "the next one that is free"
    );
    assert_eq!(who(&names, &workshop, 3), None, "nobody sits there");

    let yusuf = Name {
        name: "Yusuf".to_owned(),
        email: None,
        code: None,
    };
    names.set(&workshop.seats[3], yusuf);
    names.save(&studio, PASSPHRASE).expect("written again");
    let again = Names::open(&studio, &workshop, PASSPHRASE).expect("opens");
    assert_eq!(
        who(&again, &workshop, 3).as_deref(),
        Some("Yusuf"),
        "a later word counts"
    );
    assert_eq!(
        who(&again, &workshop, 0).as_deref(),
        Some("Amira Haddad"),
        "and the others stay"
    );
}

#[test]
fn no_error_and_no_file_says_a_name() {
    let home = tempfile::tempdir().expect("a folder");
    let (studio, workshop) = (studio(home.path(), "2026-05-16"), with_seats(2));
    let mut names = Names::new(&workshop);
    let full = names
        .import(&workshop, &class())
        .expect_err("three people, two seats");
    assert_eq!(
        full.to_string(),
        "row 4 of the class list has no seat: there are 2, and each has a name",
        "the row is enough to find it"
    );
    assert_eq!(who(&names, &workshop, 0), None, "what is refused changes nothing");

    let workshop = with_seats(3);
    names.import(&workshop, &class()).expect("three seats");
    names.save(&studio, PASSPHRASE).expect("written");
    assert_eq!(
        traces(home.path(), &["Amira", "Haddad", "amira@", "Krüger", "Ünal"]),
        [""; 0],
        "all is encrypted"
    );

    let wrong = Names::open(&studio, &workshop, "four other words")
        .err()
        .expect("another passphrase");
    assert!(
        matches!(wrong, NamesError::WrongPassphrase { .. }),
        "told as what it is"
    );
    assert_eq!(
        wrong.to_string(),
        "the passphrase does not open the names of \"Soldering afternoon\""
    );

    let file = fs::read_dir(home.path().join("names"))
        .expect("a folder")
        .next()
        .expect("a file")
        .expect("read")
        .path();
    let mut bytes = fs::read(&file).expect("read");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(&file, bytes).expect("written");
    let damaged = Names::open(&studio, &workshop, PASSPHRASE)
        .err()
        .expect("it was changed");
    assert!(damaged.to_string().contains("it is damaged"), "{damaged}");

    assert!(
        names::forget(&studio, workshop.id).expect("removed"),
        "they were there"
    );
    assert!(
        matches!(
            Names::open(&studio, &workshop, PASSPHRASE),
            Err(NamesError::None { .. })
        ),
        "and now they are not"
    );
}

#[test]
fn seats_are_a_class_list_with_names_or_without() {
    let workshop = with_seats(3);
    let mut names = Names::new(&workshop);
    names.import(&workshop, &class()).expect("three seats");
    let (bare, named) = (
        names::roster(&workshop, None),
        names::roster(&workshop, Some(&names)),
    );
    assert_eq!((bare.rows, named.rows), (3, 3), "each seat is a row");
    assert_eq!(bare.people[1].name, "Seat 2", "a badge says the seat");
    assert_eq!(named.people[1].name, "Mika Krüger", "or the name");
    let key = roundel::issue::earner::key;
    assert_eq!(
        key(&bare.people[1]),
        key(&named.people[1]),
        "nobody gets a badge twice by having been a seat first"
    );
    let mut other = with_seats(3);
    other.name = "Another afternoon".parse().expect("a label");
    assert_ne!(
        key(&bare.people[1]),
        key(&names::roster(&other, None).people[1]),
        "seat 2 is somebody else in the next workshop"
    );
}
