//! Names as JSON: the same in their file and in a pack.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Name, Names, Seated};
use crate::badge::json;
use crate::canvas::Label;
use crate::workshop::MOST_SEATS;

/// The version that this program writes and reads.
const VERSION: u32 = 1;

/// What an entry hardly ever exceeds, in bytes.
const LONGEST_ENTRY: usize = 1024;

/// The longest name, address or code, in bytes.
const LONGEST_TEXT: usize = 1000;

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    people: BTreeMap<&'a str, &'a Name>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    beside: BTreeMap<&'a str, Vec<&'a Name>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    version: u32,
    people: BTreeMap<String, Name>,
    #[serde(default)]
    beside: BTreeMap<String, Vec<Name>>,
}

pub(super) fn write(names: &Names) -> Zeroizing<Vec<u8>> {
    let mut beside: BTreeMap<&str, Vec<&Name>> = BTreeMap::new();
    for (seat, name) in &names.beside {
        beside.entry(seat).or_default().push(name);
    }
    let people = names.people.iter().map(|(seat, name)| (seat.as_str(), name));
    let written = Written {
        version: VERSION,
        people: people.collect(),
        beside,
    };
    // Room for all of it: a text that grows would leave copies of itself behind.
    let room = (names.people.len() + names.beside.len()) * LONGEST_ENTRY + 64;
    let mut json = Zeroizing::new(Vec::with_capacity(room));
    serde_json::to_writer(&mut *json, &written).expect("names are texts");
    json
}

/// Returns the names and those beside them. Err says what is wrong: what serde says would quote the text that it could not
/// read.
pub(super) fn read(json: &[u8]) -> Result<(Seated, Seated), &'static str> {
    const UNKNOWN: &str = "their form is not known here";
    json::parse(json).map_err(|_| UNKNOWN)?;
    let read: Read = serde_json::from_slice(json).map_err(|_| UNKNOWN)?;
    if read.version != VERSION {
        return Err("another version of Roundel wrote them");
    }
    let beside = read.beside.into_iter();
    let beside: Seated = beside
        .flat_map(|(seat, names)| names.into_iter().map(move |name| (seat.clone(), name)))
        .collect();
    let people: Seated = read.people.into_iter().collect();
    Ok((people, beside))
}

/// Whether names that came from elsewhere can be those of a workshop. Err says why not.
pub(super) fn check(people: &Seated, beside: &Seated) -> Result<(), &'static str> {
    if people.len() > MOST_SEATS || beside.len() > MOST_SEATS * MOST_SEATS {
        return Err("there are more than a workshop has seats");
    }
    match people
        .iter()
        .chain(beside)
        .all(|(seat, name)| is_plain(seat, name))
    {
        true => Ok(()),
        false => Err("a seat or a name is longer than people write them"),
    }
}

fn is_plain(seat: &str, name: &Name) -> bool {
    let texts = [Some(&name.name), name.email.as_ref(), name.code.as_ref()];
    let is_label = seat.parse::<Label>().is_ok_and(|label| label.as_str() == seat);
    is_label && texts.into_iter().flatten().all(|text| text.len() <= LONGEST_TEXT)
}
