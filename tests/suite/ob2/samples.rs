//! The samples of 1EdTech's public validator for Open Badges 2.0, and the verdict that each gets.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use roundel_badge::ob2::{self, Name};
use roundel_badge::verdict::{Finding, Outcome};
use roundel_badge::web::{Nowhere, Page, Web};
use serde_json::Value;

use super::{badge, described, question};

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
        let document = serde_json::from_slice::<Value>(sample).unwrap_or_default();
        if let Some(id) = document["id"].as_str() {
            pages.entry(id.to_owned()).or_insert_with(|| sample.to_vec());
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
#[rustfmt::skip]
const SAMPLES: &[(&str, Outcome, &str)] = &[
    ("basic-assertion.json", Outcome::Valid, "a hosted badge, as it lies at its id"),
    ("simple-badge.png", Outcome::Valid, "the same badge baked, as it lies at its id"),
    ("simple.jwt", Outcome::Valid, "signed with a key that the issuer lists; no revocation list"),
    ("simple-not-revoked.jwt", Outcome::Valid, "signed; the revocation list is empty"),
    ("simple-revoked.jwt", Outcome::Invalid, "signed, and in the revocation list"),
    ("basic-assertion-no-public-key.json", Outcome::Valid, "a hosted badge needs no key"),
    ("basic-assertion-with-language.json", Outcome::Valid, "a badge class in Spanish, related to the one in English"),
    ("basic-assertion-invalid-context.json", Outcome::Invalid, "not the context of Open Badges"),
    ("basic-assertion-invalid-type.json", Outcome::Invalid, "not a type of Open Badges"),
    ("basic-assertion-expired.json", Outcome::Invalid, "over since 2022"),
    ("basic-assertion-expired-before-issued.json", Outcome::Invalid, "ended before it was awarded"),
    ("basic-assertion-in-future.json", Outcome::Invalid, "awarded in 2100"),
    ("basic-assertion-with-allowed-origins.json", Outcome::Warning, "the badge class and issuer state other ids than their addresses"),
    ("basic-assertion-with-allowed-origins-valid-starts-with.json", Outcome::Warning, "the same"),
    ("basic-assertion-with-allowed-origins-valid-multiple-starts-with.json", Outcome::Warning, "the same"),
    ("basic-assertion-with-allowed-origins-invalid-starts-with.json", Outcome::Invalid, "its id begins otherwise"),
    ("basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json", Outcome::Invalid, "its id begins otherwise"),
    ("assertion-with-data-image.json", Outcome::Invalid, "an assertion's picture must be hosted"),
    ("assertion-with-endorsements.json", Outcome::Warning, "endorsements listed by the assertion speak of the badge class"),
    ("assertion-with-extension-node-basic.json", Outcome::Valid, "a registered extension, its member written as an IRI"),
    ("assertion-with-extension-node-invalid.json", Outcome::Invalid, "a number where the extension has text, and no context"),
    ("assertion-with-multiple-extensions.json", Outcome::Valid, "one node with two registered extensions"),
    ("warning-with-redirection.json", Outcome::Warning, "the badge class is not at its own id"),
    ("warning-issuer-non-http.json", Outcome::Warning, "the issuer's id is a urn, so no host can be compared"),
    ("redirected-validation-subject.json", Outcome::Invalid, "differs: with comments it is no JSON; see its own test"),
    ("badge-class-with-language.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("issuer-compact-iri-validation.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("assets/badge-with-data-image.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("assets/badgeclass-with-complex-image.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("assets/badgeclass1.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("rdf-validation/valid-badge-class.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("rdf-validation/valid-badge-class-empty-criteria-type.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("rdf-validation/valid-issuer-extension.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("rdf-validation/valid-alignment-object.json", Outcome::Warning, "differs: well-formed, but nobody's badge"),
    ("rdf-validation/valid-cool-class.json", Outcome::Warning, "differs: another vocabulary's class is nobody's badge"),
    ("rdf-validation/invalid-class.json", Outcome::Invalid, "a type that is neither known nor an IRI"),
    ("rdf-validation/invalid-empty-type.json", Outcome::Invalid, "no type"),
    ("rdf-validation/invalid-one-invalid-class.json", Outcome::Invalid, "one type is neither known nor an IRI"),
    ("rdf-validation/badge-class-invalid-issuer-type.json", Outcome::Invalid, "its issuer is a Criteria"),
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
