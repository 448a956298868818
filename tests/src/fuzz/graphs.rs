//! JSON, JSON-LD and canonical graphs.

use roundel_badge::json::{self, Json};
use roundel_badge::jsonld;
use roundel_badge::rdfc::{self, Blank, Dataset, RdfcError, Term};
use std::collections::BTreeSet;

/// JSON is kept by writing and reading; what JSON-LD makes of it does not depend on the order of members.
pub fn jsonld(bytes: &[u8]) {
    let Ok(document) = json::parse(bytes) else { return };
    let written = serde_json::to_string(&document).expect("JSON can be written as JSON");
    assert_eq!(
        json::parse(written.as_bytes()).ok().as_ref(),
        Some(&document),
        "what was read is written and read again the same"
    );
    let dataset = jsonld::to_dataset(&document);
    let turned = jsonld::to_dataset(&turned(&document));
    assert_eq!(
        dataset.is_ok(),
        turned.is_ok(),
        "whether it is JSON-LD does not depend on the order of members"
    );
    if let (Ok(dataset), Ok(turned)) = (dataset, turned) {
        assert!(dataset.len() <= jsonld::MAX_QUADS, "the promised limit is kept");
        same_form(&dataset, &turned);
    }
}

/// The same document with the members of every object in the opposite order.
fn turned<'a>(json: &Json<'a>) -> Json<'a> {
    match json {
        Json::Array(elements) => Json::Array(elements.iter().map(turned).collect()),
        Json::Object(members) => {
            let members = members.iter().rev();
            Json::Object(
                members
                    .map(|(name, value)| (name.clone(), turned(value)))
                    .collect(),
            )
        }
        plain => plain.clone(),
    }
}

/// The canonical form does not depend on the names of blank nodes or on the order of quads.
///
/// The first byte shuffles the names; every four bytes after it are a quad of a few terms. With several graphs only the
/// work is bounded: RDFC-1.0 (section 4.7) leaves out in which graph a node is tied to another, so that the standard
/// itself gives two forms to a dataset that ties two nodes to two others crosswise in two graphs.
pub fn rdfc(bytes: &[u8]) {
    let Some((shuffle, quads)) = bytes.split_first() else {
        return;
    };
    let renamed = |blank: u32| blank.wrapping_mul(2 * u32::from(*shuffle) + 1) % BLANKS;
    let quads = quads.chunks_exact(4);
    let graphs: BTreeSet<_> = quads.clone().map(|quad| graph(quad[3], |blank| blank)).collect();
    let one = dataset(quads.clone(), |blank| blank);
    let other = dataset(quads.rev(), renamed);
    if graphs.len() > 1 {
        let _ = (rdfc::canonicalize(&one), rdfc::canonicalize(&other));
    } else {
        same_form(&one, &other);
    }
}

/// A power of two, so that multiplying by an odd number is a renaming.
const BLANKS: u32 = 16;

fn dataset<'b>(quads: impl Iterator<Item = &'b [u8]>, name: impl Fn(u32) -> u32) -> Dataset {
    let mut dataset = Dataset::default();
    for quad in quads {
        let object = match quad[2] {
            byte @ 240.. => Term::String("\"\\\n\u{7f}x".repeat(usize::from(byte % 4)).into()),
            byte => node(byte, &name),
        };
        dataset.insert(
            &node(quad[0], &name),
            &format!("urn:p:{}", quad[1] % 4),
            &object,
            graph(quad[3], &name).as_ref(),
        );
    }
    dataset
}

fn node(byte: u8, name: impl Fn(u32) -> u32) -> Term<'static> {
    match u32::from(byte) {
        number if number < 224 => Term::Blank(Blank(name(number % BLANKS))),
        number => Term::Iri(format!("urn:x:{}", number % 4).into()),
    }
}

fn graph(byte: u8, name: impl Fn(u32) -> u32) -> Option<Term<'static>> {
    (byte >= 128).then(|| node(byte.wrapping_mul(2), name))
}

fn same_form(one: &Dataset, other: &Dataset) {
    match (rdfc::canonicalize(one), rdfc::canonicalize(other)) {
        (Ok(one), Ok(other)) => assert_eq!(one, other, "the same graph has one canonical form"),
        (one, other) => assert_eq!(
            (one.err(), other.err()),
            (Some(RdfcError::TooMuchWork), Some(RdfcError::TooMuchWork)),
            "whether a graph is too much work does not depend on how it is written"
        ),
    }
}
