//! Reading a class list, and what is asked about it.

use roundel::roster::{self, Roster};

pub(super) fn read(bytes: impl AsRef<[u8]>) -> Roster {
    let roster = roster::parse(bytes.as_ref(), "class.csv").expect("this is a class list");
    let listed = roster.people.len() + roster.problems.len();
    assert_eq!(listed, roster.rows as usize, "every row is a person or a problem");
    roster
}

pub(super) fn names(roster: &Roster) -> Vec<&str> {
    roster.people.iter().map(|person| person.name.as_str()).collect()
}

pub(super) fn emails(roster: &Roster) -> Vec<&str> {
    roster
        .people
        .iter()
        .map(|person| person.email.as_deref().unwrap_or("-"))
        .collect()
}

pub(super) fn problem_rows(roster: &Roster) -> Vec<u32> {
    roster.problems.iter().map(|problem| problem.row).collect()
}

/// Bytes of `text` in an encoding that can hold all of it.
pub(super) fn encoded(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let (bytes, _, lossy) = encoding.encode(text);
    assert!(!lossy, "{} cannot hold {text}", encoding.name());
    bytes.into_owned()
}

pub(super) fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}
