use std::io::{Cursor, Write};

use jiff::Timestamp;
use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;
use crate::badge::key::SecretKey;

const PASSPHRASE: &str = "four random words here";

fn about(kind: Kind) -> About {
    About {
        kind,
        maker: Maker {
            device: Uuid::from_u128(7),
            seat: Some("Seat 4".to_owned()),
            program: "roundel 0.1.0".to_owned(),
        },
        made: Timestamp::from_second(1_780_000_000).expect("an instant"),
        workshop: Some(Topic {
            id: Uuid::from_u128(9),
            title: "Soldering".to_owned(),
        }),
    }
}

fn pack(kind: Kind, key: Option<&SecretKey>) -> Vec<u8> {
    let passphrase = kind.is_locked().then_some(PASSPHRASE);
    let mut writer = Writer::new(Vec::new(), about(kind), kind.limits(), passphrase).expect("it begins");
    writer
        .add("documents/a.json", &mut &b"{\"a\": 1}"[..])
        .expect("room");
    writer.add("pictures/b.png", &mut &[7; 10_000][..]).expect("room");
    writer.finish(key).expect("it ends")
}

fn open(bytes: &[u8]) -> Result<Reader<Cursor<&[u8]>>, ReadError> {
    Reader::open(Cursor::new(bytes), Limits::PACK, Some(PASSPHRASE))
}

/// Opens a pack and reads all of it.
fn whole(bytes: &[u8]) -> Result<(Manifest, Signature), ReadError> {
    let mut reader = open(bytes)?;
    for entry in reader.manifest().entries.clone() {
        reader.read(&entry.name)?.expect("it is in the list");
    }
    Ok((reader.manifest().clone(), reader.signature().clone()))
}

/// A ZIP of these entries, as they are.
fn forged(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(
            *name,
            if *name == "mimetype" {
                options.compression_method(CompressionMethod::Stored)
            } else {
                options
            },
        )
        .expect("memory takes it");
        zip.write_all(bytes).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

/// The manifest of a pack of one entry that says this of it.
fn manifest(name: &str, length: u64, sha256: &str) -> String {
    format!(
        r#"{{"format":1,"kind":"work","maker":{{"device":"{}","program":"roundel 0.1.0"}},"made":"2026-05-16T10:00:00Z","entries":[{{"name":"{name}","length":{length},"sha256":"{sha256}"}}]}}"#,
        Uuid::from_u128(7)
    )
}

fn forged_with(name: &str, bytes: &[u8], says: &str) -> Vec<u8> {
    forged(&[
        ("mimetype", MIMETYPE),
        (name, bytes),
        ("manifest.json", says.as_bytes()),
    ])
}

fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    hex::encode(Sha256::digest(bytes))
}

#[test]
fn a_pack_comes_back_as_it_was_made_and_the_same_content_gives_the_same_bytes() {
    let key = SecretKey::from_seed([3; 32]);
    for kind in Kind::ALL {
        let bytes = pack(kind, Some(&key));
        let (manifest, signature) = whole(&bytes).expect("it is as it was made");
        assert_eq!(
            (manifest.kind, manifest.workshop),
            (kind, about(kind).workshop),
            "what it says about itself"
        );
        assert_eq!(
            signature,
            Signature::Signed {
                did: key.did().as_str().to_owned()
            },
            "who signed it"
        );
        assert_eq!(
            crate::sealed::is_sealed(&bytes),
            kind.is_locked(),
            "personal data is always locked"
        );
        if !kind.is_locked() {
            assert_eq!(
                bytes,
                pack(kind, Some(&key)),
                "nothing depends on the moment or the place"
            );
        }
    }
    assert_eq!(
        whole(&pack(Kind::Work, None)).expect("readable").1,
        Signature::Unsigned,
        "without a key"
    );
}

#[test]
fn its_kind_can_be_told_from_its_first_bytes() {
    let bytes = pack(Kind::Start, None);
    assert_eq!(&bytes[30..38], b"mimetype", "where file(1) looks for it");
    assert_eq!(
        &bytes[38..38 + MIMETYPE.len()],
        MIMETYPE,
        "stored, so that it can be read there"
    );
}

#[test]
fn whatever_byte_is_changed_or_missing_it_is_refused_or_reads_the_same() {
    let bytes = pack(Kind::Work, Some(&SecretKey::from_seed([3; 32])));
    let good = whole(&bytes).expect("as it was made");
    for at in 0..bytes.len() {
        assert!(whole(&bytes[..at]).is_err(), "cut at {at}");
        // The picture is long; each of its bytes is like the next.
        if (1_000..8_000).contains(&at) {
            continue;
        }
        for bit in [0x01, 0x80] {
            let mut other = bytes.clone();
            other[at] ^= bit;
            if let Ok(read) = whole(&other) {
                assert_eq!(
                    read, good,
                    "bit {bit:#x} of byte {at} may only be one that says nothing"
                );
            }
        }
    }
}

#[test]
fn a_signature_does_not_hold_for_another_manifest() {
    let key = SecretKey::from_seed([3; 32]);
    let says = manifest("a.json", 2, &digest(b"{}"));
    let made = Timestamp::UNIX_EPOCH;
    let proof = crate::badge::proof::prove_json(says.as_bytes(), &key, made).expect("an object");
    let signed = |says: &str| {
        format!(
            "{},\"proof\":{proof}}}",
            says.strip_suffix('}').expect("an object")
        )
    };
    assert!(
        matches!(
            whole(&forged_with("a.json", b"{}", &signed(&says))),
            Ok((_, Signature::Signed { .. }))
        ),
        "as it was signed"
    );
    let other = says.replace("10:00:00", "11:00:00");
    assert!(
        matches!(
            whole(&forged_with("a.json", b"{}", &signed(&other))),
            Err(ReadError::Altered(_))
        ),
        "made at another hour"
    );
    let stripped = signed(&says).replace("\"eddsa-jcs-2022\"", "\"none\"");
    assert!(
        matches!(
            whole(&forged_with("a.json", b"{}", &stripped)),
            Err(ReadError::Altered(_))
        ),
        "a proof that cannot be checked is no proof"
    );
}

#[test]
fn hostile_packs_are_refused_each_for_its_reason() {
    let good = manifest("a.json", 2, &digest(b"{}"));
    assert!(
        whole(&forged_with("a.json", b"{}", &good)).is_ok(),
        "the forger's hand is good"
    );
    let refused = |bytes: Vec<u8>| whole(&bytes).expect_err("it must be refused");
    for name in [
        "../a.json",
        "/etc/passwd",
        "a/../b",
        "..",
        "a//b",
        "C:/x",
        "a\\\\b",
        ".hidden",
        "a b",
        "é",
    ] {
        let says = manifest(name, 2, &digest(b"{}"));
        let name = name.replace("\\\\", "\\");
        let error = refused(forged_with(&name, b"{}", &says));
        assert!(matches!(error, ReadError::Name { .. }), "{name}: {error}");
    }
    assert!(
        matches!(
            refused(forged_with("a.json", b"[]", &good)),
            ReadError::Changed { .. }
        ),
        "another content"
    );
    assert!(
        matches!(
            refused(forged_with("a.json", b"{} ", &good)),
            ReadError::Changed { .. }
        ),
        "a longer content"
    );
    assert!(
        matches!(
            refused(forged_with("b.json", b"{}", &good)),
            ReadError::Structure(_)
        ),
        "another name"
    );
    let extra = forged(&[
        ("mimetype", MIMETYPE),
        ("a.json", b"{}"),
        ("b.json", b"{}"),
        ("manifest.json", good.as_bytes()),
    ]);
    assert!(
        matches!(refused(extra), ReadError::Structure(_)),
        "more than is in the list"
    );
    let twice = good.replacen(
        "[{",
        &format!(
            "[{{\"name\":\"A.json\",\"length\":2,\"sha256\":\"{}\"}},{{",
            digest(b"{}")
        ),
        1,
    );
    let twice = forged(&[
        ("mimetype", MIMETYPE),
        ("A.json", b"{}"),
        ("a.json", b"{}"),
        ("manifest.json", twice.as_bytes()),
    ]);
    assert!(
        matches!(refused(twice), ReadError::Twice { .. }),
        "one file on half of all disks"
    );
    let newer = good.replace("\"format\":1", "\"format\":2,\"more\":[]");
    assert!(
        matches!(
            refused(forged_with("a.json", b"{}", &newer)),
            ReadError::Newer { found: 2 }
        ),
        "of a later program"
    );
    let unknown = good.replace("\"work\"", "\"worm\"");
    assert!(
        matches!(
            refused(forged_with("a.json", b"{}", &unknown)),
            ReadError::Manifest(_)
        ),
        "of no known kind"
    );
    let in_the_clear = good.replace("\"work\"", "\"roster\"");
    assert!(
        matches!(
            refused(forged_with("a.json", b"{}", &in_the_clear)),
            ReadError::NotLocked { kind: Kind::Roster }
        ),
        "names that nobody locked"
    );
    let doubled = good.replacen("\"kind\"", "\"kind\":\"start\",\"kind\"", 1);
    assert!(
        matches!(
            refused(forged_with("a.json", b"{}", &doubled)),
            ReadError::Manifest(_)
        ),
        "two kinds"
    );
    let deep = forged_with("a.json", b"{}", &("[".repeat(100_000)));
    assert!(
        matches!(refused(deep), ReadError::Manifest(_)),
        "deeper than any manifest"
    );
    assert!(
        matches!(refused(forged(&[("a", b"{}")])), ReadError::Structure(_)),
        "some other ZIP"
    );
    assert!(
        matches!(
            refused(b"PK\x03\x04 and nothing more".to_vec()),
            ReadError::Zip(_)
        ),
        "no ZIP"
    );
    assert!(
        matches!(refused(b"%PDF-1.7".to_vec()), ReadError::NotAPack),
        "another file"
    );
    assert!(
        matches!(refused(Vec::new()), ReadError::NotAPack),
        "an empty file"
    );
    let before = [b"PK\x03\x04junk".to_vec(), forged_with("a.json", b"{}", &good)].concat();
    assert!(whole(&before).is_err(), "something in front");
}

#[test]
fn a_bomb_does_not_go_off() {
    let zeros = vec![0; 40 << 20];
    let says = manifest("a.json", 2, &digest(b"{}"));
    let error = whole(&forged_with("a.json", &zeros, &says)).expect_err("more than it says");
    assert!(
        matches!(error, ReadError::Changed { .. }),
        "read no further than it says: {error}"
    );
    let honest = manifest("a.json", zeros.len() as u64, &digest(&zeros));
    let error = whole(&forged_with("a.json", &zeros, &honest)).expect_err("more than an entry may be");
    assert!(
        matches!(error, ReadError::TooMuch { .. }),
        "told before it is unpacked: {error}"
    );
    let fat = forged(&[("mimetype", MIMETYPE), ("manifest.json", &zeros)]);
    assert!(
        matches!(whole(&fat), Err(ReadError::TooMuch { .. })),
        "a manifest that is one"
    );
    let most = manifest("a.json", u64::MAX, &digest(b"{}"));
    assert!(
        whole(&forged_with("a.json", b"{}", &most)).is_err(),
        "a length that no computer has"
    );
}

#[test]
fn a_locked_pack_needs_its_passphrase() {
    let bytes = pack(Kind::Roster, None);
    let open = |passphrase| Reader::open(Cursor::new(&bytes), Limits::PACK, passphrase).map(|_| ());
    assert!(matches!(open(None), Err(ReadError::Locked)), "ask for it");
    assert!(
        matches!(
            open(Some("another one")),
            Err(ReadError::Sealed(OpenError::WrongPassphrase))
        ),
        "and not just any"
    );
    assert!(open(Some(PASSPHRASE)).is_ok(), "the right one");
    let unlocked = Writer::new(Vec::new(), about(Kind::Roster), Limits::PACK, None);
    assert!(
        matches!(unlocked, Err(WriteError::NeedsPassphrase { .. })),
        "never in the clear"
    );
}
