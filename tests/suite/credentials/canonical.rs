//! RDFC-1.0: the recommendation's own test suite, and graphs made to keep a canonicaliser busy.

use super::read;
use oxrdf::{BlankNode, GraphName, NamedOrBlankNode, Term as OxTerm};
use roundel_badge::rdfc::{self, Blank, Dataset, RdfcError, Term};
use serde_json::Value;
use sha2::{Digest, Sha256, Sha384};
use std::collections::BTreeMap;

/// N-Quads as a dataset, and the number that each of its blank nodes got.
fn parse(text: &str) -> (Dataset, BTreeMap<String, Blank>) {
    let mut dataset = Dataset::default();
    let mut blanks = BTreeMap::new();
    let mut blank = |node: &BlankNode| {
        let next = Blank(u32::try_from(blanks.len()).unwrap());
        Term::Blank(*blanks.entry(node.as_str().to_owned()).or_insert(next))
    };
    for quad in oxttl::NQuadsParser::new().for_reader(text.as_bytes()) {
        let quad = quad.expect("the suite's inputs are N-Quads");
        let subject = match &quad.subject {
            NamedOrBlankNode::NamedNode(node) => Term::Iri(node.as_str().into()),
            NamedOrBlankNode::BlankNode(node) => blank(node),
        };
        let object = match &quad.object {
            OxTerm::NamedNode(node) => Term::Iri(node.as_str().into()),
            OxTerm::BlankNode(node) => blank(node),
            OxTerm::Literal(literal) => match literal.language() {
                Some(language) => Term::Tagged {
                    value: literal.value().into(),
                    language: language.to_owned(),
                },
                None => Term::Typed {
                    value: literal.value().into(),
                    datatype: literal.datatype().as_str().to_owned().into(),
                },
            },
        };
        let graph = match &quad.graph_name {
            GraphName::DefaultGraph => None,
            GraphName::NamedNode(node) => Some(Term::Iri(node.as_str().into())),
            GraphName::BlankNode(node) => Some(blank(node)),
        };
        dataset.insert(&subject, quad.predicate.as_str(), &object, graph.as_ref());
    }
    (dataset, blanks)
}

fn canonicalize(dataset: &Dataset, hash: &str) -> Result<String, RdfcError> {
    match hash {
        "SHA384" => rdfc::canonicalize_with::<Sha384>(dataset),
        _ => rdfc::canonicalize(dataset),
    }
}

fn labels<D: Digest>(dataset: &Dataset, blanks: &BTreeMap<String, Blank>) -> BTreeMap<String, String> {
    let labels = rdfc::labels::<D>(dataset).expect("the map tests are small");
    blanks
        .iter()
        .map(|(name, blank)| (name.clone(), format!("c14n{}", labels[blank])))
        .collect()
}

#[test]
fn every_test_of_rdf_canon_passes() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let folder = shared.join("badge-data/rdf-canon");
    let manifest: Value = serde_json::from_str(&read(folder.join("manifest.jsonld"))).unwrap();
    let entries = manifest["entries"].as_array().unwrap();
    assert_eq!(
        entries.len(),
        86,
        "the whole suite is run, so a changed manifest is noticed"
    );
    for entry in entries {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        let (dataset, blanks) = parse(&read(folder.join(text("action"))));
        let name = text("id");
        match text("type") {
            "rdfc:RDFC10EvalTest" => {
                let expected = read(folder.join(text("result")));
                let found = canonicalize(&dataset, text("hashAlgorithm"));
                assert_eq!(
                    found.as_deref(),
                    Ok(expected.as_str()),
                    "{name} must give the recommended N-Quads"
                );
            }
            "rdfc:RDFC10MapTest" => {
                let expected: BTreeMap<String, String> =
                    serde_json::from_str(&read(folder.join(text("result")))).unwrap();
                let found = match text("hashAlgorithm") {
                    "SHA384" => labels::<Sha384>(&dataset, &blanks),
                    _ => labels::<Sha256>(&dataset, &blanks),
                };
                assert_eq!(
                    found, expected,
                    "{name} must label every blank node as recommended"
                );
            }
            "rdfc:RDFC10NegativeEvalTest" => {
                let found = canonicalize(&dataset, text("hashAlgorithm"));
                assert_eq!(
                    found,
                    Err(RdfcError::TooMuchWork),
                    "{name} is poisoned and must be refused"
                );
            }
            other => panic!("{name} is of the unknown kind {other}"),
        }
    }
}

fn graph(edges: impl IntoIterator<Item = (u32, u32)>) -> Dataset {
    let mut dataset = Dataset::default();
    for (from, to) in edges {
        let [from, to] = [from, to].map(|number| Term::Blank(Blank(number)));
        dataset.insert(&from, "urn:p", &to, None);
    }
    dataset
}

#[test]
fn poisoned_graphs_are_refused() {
    let clique = |n: u32| (0..n).flat_map(move |a| (0..n).filter(move |b| *b != a).map(move |b| (a, b)));
    let bipartite = |n: u32| (0..n).flat_map(move |a| (0..n).map(move |b| (a, n + b)));
    let cube = (0..64u32).flat_map(|a| (0..6).map(move |bit| (a, a ^ (1 << bit))));
    let ring = |n: u32| (0..n).map(move |a| (a, (a + 1) % n));
    let torus = (0..400u32).flat_map(|a| [(a, a / 20 * 20 + (a + 1) % 20), (a, (a + 20) % 400)]);
    let petersen = [
        (0, 1),
        (1, 2),
        (2, 3),
        (3, 4),
        (4, 0),
        (0, 5),
        (1, 6),
        (2, 7),
        (3, 8),
        (4, 9),
        (5, 7),
        (7, 9),
        (9, 6),
        (6, 8),
        (8, 5),
    ];
    let copies = (0..100).flat_map(move |copy| petersen.map(|(a, b)| (copy * 10 + a, copy * 10 + b)));
    for (name, poisoned) in [
        ("a clique of 8", graph(clique(8))),
        ("a clique of 40", graph(clique(40))),
        ("a complete bipartite graph", graph(bipartite(12))),
        ("a cube in six dimensions", graph(cube)),
        ("a ring of 200", graph(ring(200))),
        ("a ring of 4000", graph(ring(4000))),
        ("a torus", graph(torus)),
        ("a hundred Petersen graphs", graph(copies)),
    ] {
        let before = std::time::Instant::now();
        assert_eq!(
            rdfc::canonicalize(&poisoned),
            Err(RdfcError::TooMuchWork),
            "{name} must cost little and be refused"
        );
        println!("{name}: refused after {:?}", before.elapsed());
    }
}

#[test]
fn many_twins_without_cycles_are_no_poison() {
    let mut dataset = Dataset::default();
    for twin in 0..500 {
        dataset.insert(
            &Term::Iri("urn:achievement".into()),
            "urn:alignment",
            &Term::Blank(Blank(twin)),
            None,
        );
    }
    let canonical = rdfc::canonicalize(&dataset).expect("equal siblings are told apart at once");
    assert_eq!(canonical.lines().count(), 500, "each keeps its own statement");
}

#[test]
fn what_is_said_twice_counts_once() {
    // A ring of four that only their neighbours tell apart, and one that its edge to itself tells.
    let edges = [(0, 1), (1, 2), (2, 3), (3, 0), (4, 4), (4, 0)];
    let once = rdfc::canonicalize(&graph(edges)).expect("a small graph");
    let twice = rdfc::canonicalize(&graph(edges.into_iter().chain(edges))).expect("a small graph");
    assert_eq!(twice, once);
}
