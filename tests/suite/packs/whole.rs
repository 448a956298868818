//! A pack goes out and comes in.

use roundel::badge::key::SecretKey;
use roundel::pack::container::{Kind, ReadError};
use roundel::pack::{self, MakeError, PackError, Request};
use roundel_tests::laptops::Laptop;

const PASSPHRASE: &str = "four random words here";

#[test]
fn the_same_content_gives_the_same_bytes() {
    let laptop = Laptop::new("Seat 1");
    let workshop = laptop.workshop(1);
    laptop.design(workshop, "Seat 1", 1);
    let bytes = |name| std::fs::read(laptop.pack(Kind::Work, workshop, name).0).expect("it was written");
    assert_eq!(
        bytes("one.roundel"),
        bytes("other.roundel"),
        "nothing in it depends on when and where it is written"
    );
}

#[test]
fn a_picture_is_in_a_pack_once() {
    let laptop = Laptop::new("Seat 1");
    let workshop = laptop.workshop(1);
    for _ in 0..3 {
        laptop.design(workshop, "Seat 1", 7);
    }
    let (_, made) = laptop.pack(Kind::Work, workshop, "work.roundel");
    assert_eq!((made.documents, made.pictures), (4, 1), "three designs share it");
}

#[test]
fn it_says_who_signed_it_and_that_it_is_locked() {
    let laptop = Laptop::new("Seat 1");
    let workshop = laptop.workshop(1);
    let (key, path) = (SecretKey::from_seed([5; 32]), laptop.path("signed.roundel"));
    let request = Request {
        kind: Kind::Work,
        workshop: Some(workshop),
        key: Some(&key),
        passphrase: Some(PASSPHRASE),
    };
    pack::make(&laptop.studio, request, &path).expect("made");
    let locked = pack::inspect(&path, None);
    assert!(
        matches!(locked, Err(PackError::Read(ReadError::Locked))),
        "nothing can be seen without the passphrase"
    );
    let summary = pack::inspect(&path, Some(PASSPHRASE)).expect("it opens");
    assert_eq!(
        summary.signed_by,
        Some(key.did().to_string()),
        "by the key that is named"
    );
    assert_eq!(
        (summary.locked, summary.seat.as_deref()),
        (true, Some("Seat 1")),
        "and from where"
    );
}

#[test]
fn a_workshop_to_start_from_has_nobodys_work_in_it() {
    let laptop = Laptop::new("Desk");
    let workshop = laptop.workshop(2);
    laptop.canvas(workshop, "Seat 1", 1);
    laptop.design(workshop, "Seat 1", 1);
    let (path, made) = laptop.pack(Kind::Start, workshop, "start.roundel");
    assert_eq!(made.documents, 1, "the workshop alone");
    let summary = pack::inspect(&path, None).expect("a pack");
    assert_eq!(
        summary.workshop.map(|topic| topic.title),
        Some("Soldering afternoon".to_owned()),
        "and its name"
    );
}

#[test]
fn nothing_is_made_of_nothing() {
    let laptop = Laptop::new("Seat 1");
    let path = laptop.path("nothing.roundel");
    let make = |kind| {
        pack::make(
            &laptop.studio,
            Request {
                kind,
                workshop: None,
                key: None,
                passphrase: Some(PASSPHRASE),
            },
            &path,
        )
    };
    for kind in [Kind::Work, Kind::Start, Kind::Awards] {
        assert!(
            matches!(make(kind), Err(MakeError::Empty { .. })),
            "there is nothing for {}",
            kind.what()
        );
    }
    assert!(
        matches!(make(Kind::Backup), Err(MakeError::OtherKind { .. })),
        "a backup is made elsewhere"
    );
    assert!(!path.exists(), "and no file stays");
}
