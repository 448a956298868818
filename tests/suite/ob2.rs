//! Open Badges 2.0, 1.1 and 1.0 against other people's badges: ../shared/corpus and 1EdTech's samples.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use proptest::prelude::*;
use roundel_badge::bake;
use roundel_badge::ob2::{self, Judgement, Name};
use roundel_badge::verdict::{Finding, Outcome, Question};
use roundel_badge::web::{Nowhere, Page, Pages, Web};
use serde_json::Value;

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
            Some(accepted) => accepted.iter().any(|word| word == &Value::from(found.as_str())),
            None => entry["expect"] == Value::from(found.as_str()),
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

/// 1EdTech's test set-up: three hosts serve the folder `assets`, and a sample lies at its own id.
struct Samples {
    pages: BTreeMap<String, Vec<u8>>,
}

impl Samples {
    fn new(folder: &Path, sample: &[u8]) -> Samples {
        let mut pages = BTreeMap::new();
        for entry in fs::read_dir(folder.join("assets")).expect("the folder assets") {
            let path = entry.expect("an entry").path();
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .expect("a name")
                .to_owned();
            let bytes = fs::read(&path).expect("a readable asset");
            for host in [
                "https://www.example.org/",
                "https://example.org/",
                "http://example.org/",
            ] {
                pages.insert(format!("{host}{name}"), bytes.clone());
            }
        }
        if let Ok(Value::Object(members)) = serde_json::from_slice::<Value>(sample) {
            if let Some(Value::String(id)) = members.get("id") {
                pages.entry(id.clone()).or_insert_with(|| sample.to_vec());
            }
        }
        Samples { pages }
    }
}

impl Web for Samples {
    fn get(&self, url: &str) -> Page<'_> {
        self.pages
            .get(url)
            .map_or(Page::Unreachable, |bytes| Page::Found(Cow::Borrowed(bytes)))
    }
}

/// The sample, what it is expected to give, and why. Where that differs from what 1EdTech's own tests expect, the reason begins
/// with "differs". Redirection warnings, which those tests switch off, are expected here.
const SAMPLES: &[(&str, Outcome, &str)] = &[
    (
        "basic-assertion.json",
        Outcome::Valid,
        "a hosted badge, as it lies at its id",
    ),
    (
        "simple-badge.png",
        Outcome::Valid,
        "the same badge baked, as it lies at its id",
    ),
    (
        "simple.jwt",
        Outcome::Valid,
        "signed with a key that the issuer lists; no revocation list",
    ),
    (
        "simple-not-revoked.jwt",
        Outcome::Valid,
        "signed; the revocation list is empty",
    ),
    (
        "simple-revoked.jwt",
        Outcome::Invalid,
        "signed, and in the revocation list",
    ),
    (
        "basic-assertion-no-public-key.json",
        Outcome::Valid,
        "a hosted badge needs no key",
    ),
    (
        "basic-assertion-with-language.json",
        Outcome::Valid,
        "a badge class in Spanish, related to the one in English",
    ),
    (
        "basic-assertion-invalid-context.json",
        Outcome::Invalid,
        "not the context of Open Badges",
    ),
    (
        "basic-assertion-invalid-type.json",
        Outcome::Invalid,
        "not a type of Open Badges",
    ),
    (
        "basic-assertion-expired.json",
        Outcome::Invalid,
        "over since 2022",
    ),
    (
        "basic-assertion-expired-before-issued.json",
        Outcome::Invalid,
        "ended before it was awarded",
    ),
    (
        "basic-assertion-in-future.json",
        Outcome::Invalid,
        "awarded in 2100",
    ),
    (
        "basic-assertion-with-allowed-origins.json",
        Outcome::Warning,
        "the badge class and issuer state other ids than their addresses",
    ),
    (
        "basic-assertion-with-allowed-origins-valid-starts-with.json",
        Outcome::Warning,
        "the same",
    ),
    (
        "basic-assertion-with-allowed-origins-valid-multiple-starts-with.json",
        Outcome::Warning,
        "the same",
    ),
    (
        "basic-assertion-with-allowed-origins-invalid-starts-with.json",
        Outcome::Invalid,
        "its id begins otherwise",
    ),
    (
        "basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json",
        Outcome::Invalid,
        "its id begins otherwise",
    ),
    (
        "assertion-with-data-image.json",
        Outcome::Invalid,
        "an assertion's picture must be hosted",
    ),
    (
        "assertion-with-endorsements.json",
        Outcome::Warning,
        "endorsements listed by the assertion speak of the badge class",
    ),
    (
        "assertion-with-extension-node-basic.json",
        Outcome::Valid,
        "a registered extension, its member written as an IRI",
    ),
    (
        "assertion-with-extension-node-invalid.json",
        Outcome::Invalid,
        "a number where the extension has text, and no context",
    ),
    (
        "assertion-with-multiple-extensions.json",
        Outcome::Valid,
        "one node with two registered extensions",
    ),
    (
        "warning-with-redirection.json",
        Outcome::Warning,
        "the badge class is not at its own id",
    ),
    (
        "warning-issuer-non-http.json",
        Outcome::Warning,
        "the issuer's id is a urn, so no host can be compared",
    ),
    (
        "redirected-validation-subject.json",
        Outcome::Invalid,
        "differs: with comments it is no JSON; see its own test",
    ),
    (
        "badge-class-with-language.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "issuer-compact-iri-validation.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "assets/badge-with-data-image.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "assets/badgeclass-with-complex-image.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "assets/badgeclass1.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "rdf-validation/valid-badge-class.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "rdf-validation/valid-badge-class-empty-criteria-type.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "rdf-validation/valid-issuer-extension.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "rdf-validation/valid-alignment-object.json",
        Outcome::Warning,
        "differs: well-formed, but nobody's badge",
    ),
    (
        "rdf-validation/valid-cool-class.json",
        Outcome::Warning,
        "differs: another vocabulary's class is nobody's badge",
    ),
    (
        "rdf-validation/invalid-class.json",
        Outcome::Invalid,
        "a type that is neither known nor an IRI",
    ),
    (
        "rdf-validation/invalid-empty-type.json",
        Outcome::Invalid,
        "no type",
    ),
    (
        "rdf-validation/invalid-one-invalid-class.json",
        Outcome::Invalid,
        "one type is neither known nor an IRI",
    ),
    (
        "rdf-validation/badge-class-invalid-issuer-type.json",
        Outcome::Invalid,
        "its issuer is a Criteria",
    ),
];

fn samples() -> Option<PathBuf> {
    Some(roundel_tests::shared()?.join("badge-data/1edtech-validator/ob20"))
}

#[test]
fn samples_of_1edtech_get_their_verdict() {
    let Some(folder) = samples() else { return };
    let mut wrong = String::new();
    for (file, expected, why) in SAMPLES {
        let text = badge(&folder.join(file));
        let judgement = ob2::judge(&text, &Samples::new(&folder, &text), &question(None));
        if judgement.outcome() != *expected {
            wrong += &format!(
                "\n{file}: expected {expected:?} because {why}{}",
                described(&judgement)
            );
        }
        let offline = ob2::judge(&text, &Nowhere, &question(None));
        assert_ne!(
            offline.outcome(),
            Outcome::Valid,
            "{file} cannot be confirmed without a web"
        );
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_sample_of_1edtech_is_in_the_table() {
    let Some(folder) = samples() else { return };
    for sub in ["", "rdf-validation"] {
        for entry in fs::read_dir(folder.join(sub)).expect("the samples") {
            let path = entry.expect("an entry").path();
            let file = path
                .strip_prefix(&folder)
                .expect("inside")
                .to_str()
                .expect("a name")
                .to_owned();
            let listed = SAMPLES.iter().any(|(listed, _, _)| *listed == file);
            assert!(path.is_dir() || listed, "{file} has no expectation");
        }
    }
}

#[test]
fn baked_sample_counts_once_its_own_text_is_hosted() {
    let Some(folder) = samples() else { return };
    let text = badge(&folder.join("simple-badge.png"));
    let hosted = ob2::judge(&text, &Samples::new(&folder, &text), &question(None));
    assert_eq!(
        hosted.outcome(),
        Outcome::Valid,
        "1EdTech's PNG sample{}",
        described(&hosted)
    );
    let other = fs::read(folder.join("basic-assertion.json")).expect("the plain sample");
    let differing = ob2::judge(&text, &Samples::new(&folder, &other), &question(None));
    assert_eq!(
        differing.outcome(),
        Outcome::Invalid,
        "the plain sample also has evidence: it is another badge"
    );
}

#[test]
fn badge_reached_through_another_address_is_told() {
    let Some(folder) = samples() else { return };
    let text = fs::read_to_string(folder.join("redirected-validation-subject.json")).expect("the sample");
    let plain: Vec<&str> = text
        .lines()
        .map(|line| line.split(" //").next().unwrap_or_default())
        .collect();
    let plain = plain.join("\n").replacen("{", "{\n", 1);
    let plain = if serde_json::from_str::<Value>(&plain).is_ok() {
        plain
    } else {
        panic!("{plain}")
    };
    let mut web = Samples::new(&folder, plain.as_bytes());
    let link = "https://example.org/beths-robotics-badge.json";
    web.pages.insert(link.to_owned(), plain.clone().into_bytes());
    let judgement = ob2::judge(link.as_bytes(), &web, &question(None));
    assert_eq!(
        judgement.outcome(),
        Outcome::Warning,
        "it says another address{}",
        described(&judgement)
    );
    let told = |check: &ob2::Check| check.name == Name::HostedCopy && check.outcome == Finding::Warning;
    assert!(
        judgement.checks.iter().any(told),
        "the person is told about the two addresses"
    );
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
