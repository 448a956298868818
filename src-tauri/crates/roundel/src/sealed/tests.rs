use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};

use sha2::{Digest, Sha256};

use super::*;

const PASSPHRASE: &str = "four random words here";
/// Enough work for a test.
const LITTLE: u8 = 4;

fn sealed(bytes: &[u8]) -> Vec<u8> {
    let mut sealing = begin_with(Vec::new(), PASSPHRASE, LITTLE).expect("memory takes it");
    sealing.write_all(bytes).expect("memory takes it");
    sealing.finish().expect("memory takes it")
}

fn sample(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 31 % 251) as u8).collect()
}

#[test]
fn what_was_sealed_comes_back_at_every_border_of_the_chunks() {
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073] {
        let plain = sample(length);
        let opened = unseal(PASSPHRASE, &sealed(&plain)).expect("it opens");
        assert!(*opened == plain, "{length} bytes come back");
    }
}

#[test]
fn it_can_be_read_from_any_place() {
    let plain = sample(200_000);
    let sealed = sealed(&plain);
    let mut opened = open(Cursor::new(&sealed), PASSPHRASE).expect("it opens");
    assert_eq!(opened.length(), 200_000, "the tags do not count");
    for at in [199_990, 0, 65_530, 131_071] {
        let mut ten = [0; 10];
        opened
            .seek(SeekFrom::Start(at as u64))
            .expect("any place will do");
        opened.read_exact(&mut ten).expect("there are ten more");
        assert_eq!(ten, plain[at..at + 10], "the bytes at {at}");
    }
}

#[test]
fn no_byte_can_be_changed_and_none_can_be_missing() {
    let sealed = sealed(&sample(70_000));
    let places = (0..260).chain([65_700, 65_900, sealed.len() - 1]);
    for at in places {
        let mut other = sealed.clone();
        other[at] ^= 1;
        assert!(
            unseal(PASSPHRASE, &other).is_err(),
            "a bit of byte {at} was changed"
        );
        assert!(unseal(PASSPHRASE, &sealed[..at]).is_err(), "cut at {at}");
    }
    assert!(
        matches!(unseal("another one", &sealed), Err(OpenError::WrongPassphrase)),
        "the wrong words"
    );
    assert!(
        matches!(seal("short", b""), Err(SealError::ShortPassphrase { found: 5 })),
        "easily guessed"
    );
}

/// A vector: what it says about itself, and the file.
fn vector(bytes: &[u8]) -> (BTreeMap<String, String>, Vec<u8>) {
    let end = bytes
        .windows(2)
        .position(|pair| pair == b"\n\n")
        .expect("an empty line");
    let text = std::str::from_utf8(&bytes[..end]).expect("lines of text");
    let says: BTreeMap<_, _> = text
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .collect();
    let mut file = bytes[end + 2..].to_vec();
    if says.get("compressed").is_some_and(|how| how == "zlib") {
        let mut plain = Vec::new();
        flate2::read::ZlibDecoder::new(file.as_slice())
            .read_to_end(&mut plain)
            .expect("zlib");
        file = plain;
    }
    (says, file)
}

/// Opens a vector's stream with the key that it tells: its header is for other recipients than ours.
fn open_stream(says: &BTreeMap<String, String>, file: &[u8]) -> Result<Vec<u8>, OpenError> {
    let key: [u8; 16] = hex::decode(&says["file key"])
        .expect("hex")
        .try_into()
        .expect("16 bytes");
    let header = file
        .windows(5)
        .position(|five| five == b"\n--- ")
        .expect("a header")
        + 5;
    let line = file[header..]
        .iter()
        .position(|byte| *byte == b'\n')
        .expect("a line")
        + 1;
    let (nonce, chunks) = file[header + line..]
        .split_first_chunk()
        .ok_or(OpenError::Damaged)?;
    let mut plain = Vec::new();
    Opened::new(Cursor::new(chunks), FileKey::new(key).cipher(nonce))?.read_to_end(&mut plain)?;
    Ok(plain)
}

#[test]
fn the_vectors_of_age_come_out_as_they_say() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/vectors/age");
    let mut seen = 0;
    for name in crate::files::list(folder.as_ref()).expect("the vectors are there") {
        let Ok(bytes) = crate::files::read_limited(&std::path::Path::new(folder).join(&name), 1 << 20) else {
            continue;
        };
        if name == "README.md" {
            continue;
        }
        let (says, file) = vector(&bytes);
        let opened = match says.get("passphrase") {
            Some(passphrase) => unseal(passphrase, &file).map(|plain| plain.to_vec()),
            None => open_stream(&says, &file),
        };
        let digest = opened
            .as_ref()
            .ok()
            .map(|plain| hex::encode(Sha256::digest(plain)));
        let expected = (says["expect"] == "success").then(|| says["payload"].clone());
        assert_eq!(digest, expected, "{name}: {}, {:?}", says["expect"], opened.err());
        seen += 1;
    }
    assert!(seen > 40, "the vectors were there: {seen}");
}
