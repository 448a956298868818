//! Open Badges 2.0, 1.1 and 1.0 against other people's badges: ../shared/corpus and 1EdTech's samples.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use proptest::prelude::*;
use roundel_badge::bake;
use roundel_badge::ob2::{self, Judgement};
use roundel_badge::verdict::{Outcome, Question};
use roundel_badge::web::{Nowhere, Page, Pages, Web};
use serde_json::Value;

#[path = "ob2/samples.rs"]
mod samples;
#[path = "ob2/signed.rs"]
mod signed;

const PREFIXES: [&str; 4] = ["ob1", "ob2", "bakery-ob2", "obl-ob2"];

fn question(recipient: Option<&str>) -> Question<'_> {
    let at: Timestamp = "2026-06-01T00:00:00Z".parse().expect("an instant");
    Question { recipient, at }
}

fn json(path: &Path) -> Value {
    let bytes = fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The text of a badge, taken out of its picture where it is in one.
fn badge(path: &Path) -> Vec<u8> {
    let bytes = fs::read(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("png" | "svg") => {
            let taken = bake::take(&bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            taken.credential.into_owned().into_bytes()
        }
        _ => bytes,
    }
}

fn world(corpus: &Path) -> Pages {
    let index = json(&corpus.join("world/index.json"));
    let index = index.as_object().expect("the index maps URL to file");
    index.iter().fold(Pages::new(), |web, (url, file)| {
        let file = corpus.join("world").join(file.as_str().expect("a file name"));
        let bytes = fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        web.with(url, bytes)
    })
}

/// The corpus' badges of these versions, with the manifest's entry.
fn corpus() -> Option<(PathBuf, Vec<Value>)> {
    let corpus = roundel_tests::shared()?.join("corpus");
    let manifest = json(&corpus.join("manifest.json"));
    let entries = manifest["entries"].as_array().expect("entries").clone();
    let ours = |entry: &Value| {
        let file = entry["file"].as_str().expect("a file name");
        PREFIXES.iter().any(|prefix| file.starts_with(prefix))
    };
    Some((corpus, entries.into_iter().filter(ours).collect()))
}

fn name(outcome: Outcome) -> String {
    let value = serde_json::to_value(outcome).expect("an outcome is a word");
    value.as_str().expect("a word").to_owned()
}

fn described(judgement: &Judgement) -> String {
    let line = |check: &ob2::Check| format!("\n    {:?} {:?}: {}", check.outcome, check.name, check.message);
    judgement.checks.iter().map(line).collect()
}

#[test]
fn corpus_gets_the_verdict_that_its_manifest_accepts() {
    let Some((corpus, entries)) = corpus() else { return };
    assert!(entries.len() >= 21, "the corpus has 21 badges of these versions");
    let web = world(&corpus);
    for entry in entries {
        let file = entry["file"].as_str().expect("a file name");
        let text = badge(&corpus.join(file));
        assert!(
            ob2::recognises(&text) || file.contains("bad"),
            "{file} belongs here"
        );
        let judgement = ob2::judge(&text, &web, &question(entry["recipient"].as_str()));
        let found = name(judgement.outcome());
        let accepted = match entry["accept"].as_array() {
            Some(accepted) => accepted.iter().any(|word| word == found.as_str()),
            None => entry["expect"] == found.as_str(),
        };
        assert!(
            accepted,
            "{file} is {found}, but {}{}",
            entry["reason"],
            described(&judgement)
        );
    }
}

#[test]
fn corpus_without_a_web_is_never_valid() {
    let Some((corpus, entries)) = corpus() else { return };
    for entry in entries {
        let file = entry["file"].as_str().expect("a file name");
        let text = badge(&corpus.join(file));
        let judgement = ob2::judge(&text, &Nowhere, &question(entry["recipient"].as_str()));
        let outcome = judgement.outcome();
        assert_ne!(
            outcome,
            Outcome::Valid,
            "{file}: nothing can be confirmed offline{}",
            described(&judgement)
        );
        if entry["expect"] == "valid" {
            assert_eq!(
                outcome,
                Outcome::Warning,
                "{file}: and nothing contradicts it{}",
                described(&judgement)
            );
        }
    }
}

#[test]
fn corpus_with_any_one_page_missing_is_never_better() {
    let Some((corpus, entries)) = corpus() else { return };
    for entry in entries.iter().filter(|entry| entry["expect"] == "valid") {
        let file = entry["file"].as_str().expect("a file name");
        let text = badge(&corpus.join(file));
        for needed in entry["needs"].as_array().expect("the pages that it needs") {
            let needed = needed.as_str().expect("an address");
            let used = !(needed.ends_with("key.json") && file.contains("hosted"));
            let web = Without {
                web: world(&corpus),
                page: needed,
            };
            let judgement = ob2::judge(&text, &web, &question(entry["recipient"].as_str()));
            let valid = judgement.outcome() == Outcome::Valid;
            assert_eq!(valid, !used, "{file} without {needed}{}", described(&judgement));
        }
    }
}

/// A web from which one page cannot be had.
struct Without<'p> {
    web: Pages,
    page: &'p str,
}

impl Web for Without<'_> {
    fn get(&self, url: &str) -> Page<'_> {
        if url == self.page {
            Page::Unreachable
        } else {
            self.web.get(url)
        }
    }
}

#[test]
fn every_changed_character_of_a_signed_badge_is_noticed() {
    let Some((corpus, _)) = corpus() else { return };
    let web = world(&corpus);
    let token = String::from_utf8(badge(&corpus.join("ob2-signed.jws"))).expect("text");
    let token = token.trim();
    for at in (0..token.len()).step_by(7) {
        let mut changed = token.as_bytes().to_vec();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        let judgement = ob2::judge(&changed, &web, &question(None));
        assert_eq!(
            judgement.outcome(),
            Outcome::Invalid,
            "character {at} was changed{}",
            described(&judgement)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn arbitrary_bytes_never_panic_and_are_never_valid(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let judgement = ob2::judge(&bytes, &Nowhere, &question(Some("a@b.example")));
        prop_assert_ne!(judgement.outcome(), Outcome::Valid);
        ob2::recognises(&bytes);
    }

    #[test]
    fn arbitrary_members_never_panic(
        values in prop::collection::btree_map(member(), value(), 0..12),
        page in prop::collection::btree_map(member(), value(), 0..12),
    ) {
        let text = serde_json::to_vec(&values).expect("JSON");
        let page = serde_json::to_vec(&page).expect("JSON");
        let web = Pages::new().with("https://a.example/1", page).with("https://a.example/2", text.clone());
        let judgement = ob2::judge(&text, &web, &question(Some("a@b.example")));
        prop_assert!(!judgement.checks.is_empty(), "something is always said");
    }
}

fn member() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "@context",
        "type",
        "id",
        "recipient",
        "badge",
        "issuer",
        "verification",
        "verify",
        "issuedOn",
        "expires",
        "evidence",
        "revocationList",
        "publicKey",
        "publicKeyPem",
        "owner",
        "endorsement",
        "claim",
        "extensions:x",
        "name",
        "revoked",
        "creator",
        "url",
        "image",
        "identity",
        "hashed",
        "salt",
        "uid",
        "startsWith",
        "allowedOrigins",
        "revokedAssertions",
    ])
    .prop_map(str::to_owned)
}

fn value() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "https://w3id.org/openbadges/v2",
        "https://w3id.org/openbadges/v1",
        "Assertion",
        "BadgeClass",
        "Issuer",
        "hosted",
        "signed",
        "Endorsement",
        "https://a.example/1",
        "https://a.example/2#k",
        "urn:uuid:1",
        "email",
        "a@b.example",
        "2020-01-01T00:00:00Z",
        "sha256$00",
        "",
        "\u{202e}",
        "https://ä.example/é",
    ]);
    let leaf = prop_oneof![
        word.prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        Just(Value::Null),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(member(), inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}
