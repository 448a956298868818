//! Packs of strangers: refused whole, each for its reason, and nothing of them is taken in.

use std::fs;

use jiff::Timestamp;
use roundel::catalogue::{DocumentRow, Kind as DocumentKind, Stamp};
use roundel::pack::container::{About, Kind, Limits, Maker, Writer};
use roundel::pack::{EntryFault, PackError, inspect_bytes};
use roundel_tests::laptops::{Laptop, design_with_picture};
use uuid::Uuid;

/// The shortest body that a document can have.
const PALETTE: &str = r##"{"version":1,"palette":{"id":"own","name":"Own","paper":"#FFFFFF","ink":"#111111",
    "field":"#2255AA","rim":"#112244","accent":"#FFCC33","light":"#FFFFFF"}}"##;

fn about(kind: Kind) -> About {
    let maker = Maker {
        device: Uuid::from_u128(7),
        seat: None,
        program: "roundel 0.1.0".to_owned(),
    };
    About {
        kind,
        maker,
        made: Timestamp::UNIX_EPOCH,
        workshop: None,
    }
}

/// A well-formed file with these entries.
fn forged(kind: Kind, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), about(kind), Limits::PACK, None).expect("it begins");
    for (name, bytes) in entries {
        writer.add(name, &mut &**bytes).expect("there is room");
    }
    writer.finish(None).expect("it ends")
}

/// A document of this kind with this body.
fn document(kind: DocumentKind, body: &str) -> DocumentRow {
    let device = Uuid::from_u128(7);
    DocumentRow {
        id: Uuid::from_u128(1),
        kind,
        workshop: None,
        author: None,
        title: "Forged".to_owned(),
        state: None,
        made: Timestamp::UNIX_EPOCH,
        changed: Timestamp::UNIX_EPOCH,
        removed: false,
        stamp: Stamp {
            clock: 5,
            device,
            vector: [(device, 5)].into(),
        },
        body: body.to_owned(),
    }
}

fn with(row: &DocumentRow) -> Vec<u8> {
    let json = serde_json::to_vec(row).expect("JSON");
    forged(Kind::Work, &[(&format!("documents/{}.json", row.id), &json)])
}

fn fault(bytes: &[u8]) -> EntryFault {
    match inspect_bytes(bytes, None) {
        Err(PackError::Entry { fault, .. }) => fault,
        other => panic!("one thing in it is wrong: {other:?}"),
    }
}

#[test]
fn every_document_is_read_by_its_own_reader() {
    let design = document(DocumentKind::Design, &design_with_picture(1, 16));
    assert!(
        inspect_bytes(&with(&design), None).is_ok(),
        "the forger's hand is good"
    );
    for kind in DocumentKind::ALL {
        let deep = "[".repeat(10_000) + &"]".repeat(10_000);
        for body in ["", "{", "{\"version\":1}", "{\"a\":1,\"a\":2}", &deep] {
            assert!(
                inspect_bytes(&with(&document(kind, body)), None).is_err(),
                "a {} of {body:.20}",
                kind.word()
            );
        }
    }
    let picture = design.body.replace("image/png", "image/jpeg");
    assert!(
        matches!(
            fault(&with(&document(DocumentKind::Design, &picture))),
            EntryFault::Design(_)
        ),
        "no JPEG"
    );
    let title = DocumentRow {
        title: "x".repeat(5_000),
        ..design.clone()
    };
    assert!(
        matches!(fault(&with(&title)), EntryFault::Long { .. }),
        "a title that fills every screen"
    );
}

#[test]
fn what_does_not_belong_there_is_refused() {
    let row = document(DocumentKind::Palette, PALETTE);
    let json = serde_json::to_vec(&row).expect("JSON");
    let name = format!("documents/{}.json", row.id);
    let refused = |kind, name: &str, json: &[u8]| fault(&forged(kind, &[(name, json)]));
    assert!(
        inspect_bytes(&forged(Kind::Work, &[(&name, &json)]), None).is_ok(),
        "the forger's hand is good"
    );
    for other in [
        "documents",
        "keys/z6Mk.pem",
        "catalogue.sqlite",
        "awards/x.json",
        "undo/1.json",
    ] {
        assert!(
            matches!(refused(Kind::Work, other, &json), EntryFault::Unexpected),
            "{other} in somebody's work"
        );
    }
    assert!(
        matches!(
            refused(Kind::Start, "versions/1.json", &json),
            EntryFault::Unexpected
        ),
        "no states to start from"
    );
    let other = format!("documents/{}.json", Uuid::from_u128(2));
    assert!(
        matches!(refused(Kind::Work, &other, &json), EntryFault::Name),
        "the name of another document"
    );
    let sum = format!("pictures/{}", "0".repeat(64));
    assert!(
        matches!(refused(Kind::Work, &sum, b"picture"), EntryFault::Name),
        "another picture than it is called"
    );
    let text = String::from_utf8(json.clone()).expect("JSON");
    let more = text.replacen('{', "{\"more\":1,", 1);
    assert!(
        matches!(
            refused(Kind::Work, &name, more.as_bytes()),
            EntryFault::Members(_)
        ),
        "an unknown member"
    );
}

#[test]
fn a_picture_that_is_missing_or_used_too_often_is_refused() {
    let missing = document(
        DocumentKind::Palette,
        &format!("{{\"a\":\"picture:{}=\"}}", "0".repeat(64)),
    );
    assert!(
        matches!(fault(&with(&missing)), EntryFault::Picture),
        "a picture that nobody has"
    );
    let picture = vec![7; 8 << 20];
    let sum = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(&picture));
    let many = vec![format!("\"picture:{sum}=\""); 1_000].join(",");
    let greedy = document(DocumentKind::Palette, &format!("[{many}]"));
    let json = serde_json::to_vec(&greedy).expect("JSON");
    let bytes = forged(
        Kind::Work,
        &[
            (&format!("documents/{}.json", greedy.id), &json),
            (&format!("pictures/{sum}"), &picture),
        ],
    );
    assert!(
        matches!(fault(&bytes), EntryFault::TooLarge),
        "eight gigabytes out of eight megabytes"
    );
}

#[test]
fn of_a_pack_that_is_refused_nothing_is_taken_in() {
    let laptop = Laptop::new("Desk");
    let (good, path) = (
        document(DocumentKind::Palette, PALETTE),
        laptop.path("half.roundel"),
    );
    let unsound = DocumentRow {
        id: Uuid::from_u128(3),
        stamp: Stamp {
            clock: 9,
            ..good.stamp.clone()
        },
        ..good.clone()
    };
    let entries = [&good, &unsound].map(|row| {
        (
            format!("documents/{}.json", row.id),
            serde_json::to_vec(row).expect("JSON"),
        )
    });
    let entries: Vec<_> = entries
        .iter()
        .map(|(name, json)| (name.as_str(), json.as_slice()))
        .collect();
    fs::write(&path, forged(Kind::Work, &entries)).expect("written");
    let refused = laptop.open(&path);
    assert!(
        matches!(refused, Err(PackError::Catalogue(_))),
        "changes that cannot have come about"
    );
    assert!(
        laptop.state().0.is_empty(),
        "the good document before it is not taken in either"
    );
}
