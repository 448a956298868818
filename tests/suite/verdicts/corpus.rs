//! Other people's badges, valid and broken: ../shared/corpus.

use roundel_badge::verdict::{Name, Outcome, Question, Verdict, verify};
use serde_json::{Value, json};

use crate::{ask, complaints, failed};

/// Kinds that need what the verifier does not take yet; the reason for each. They still must never be called valid.
fn waits_for_more(entry: &Value) -> Option<&'static str> {
    let text = |name: &str| entry[name].as_str().unwrap_or_default();
    match (text("standard"), text("proof")) {
        ("OB2.0" | "OB1.1" | "OB1.0", _) => Some("is compared with what its issuer hosts"),
        (_, "RS256" | "ES256" | "EdDSA" | "HS256") => Some("is signed as a JWT"),
        _ if text("kind").starts_with("jwt-") => Some("is signed as a JWT"),
        _ if entry.get("needs").is_some() => Some("needs a document from the web"),
        (_, "ecdsa-rdfc-2019") => Some("is signed with P-256"),
        _ => None,
    }
}

fn name_of(verdict: &Verdict) -> &'static str {
    match verdict.verdict {
        Outcome::Valid => "valid",
        Outcome::Warning => "warning",
        Outcome::Invalid => "invalid",
    }
}

#[test]
fn every_badge_of_the_corpus_gets_a_verdict_it_deserves() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let manifest = std::fs::read(corpus.join("manifest.json")).expect("the corpus has a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("the manifest is JSON");
    let now = "2026-11-21T12:00:00Z".parse().expect("an instant");
    let (mut wrong, mut judged, mut waiting) = (Vec::new(), 0, 0);
    for entry in manifest["entries"].as_array().expect("entries") {
        let file = entry["file"].as_str().expect("a file name");
        let bytes = std::fs::read(corpus.join(file)).expect("the manifest lists files that exist");
        let verdict = verify(
            &bytes,
            &Question {
                recipient: entry["recipient"].as_str(),
                at: now,
            },
        );
        let found = name_of(&verdict);
        let accept = entry["accept"]
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![entry["expect"].clone()]);
        let reason = waits_for_more(entry);
        let is_right = match reason {
            Some(_) => found == "warning" || accept.contains(&json!(found)),
            None => accept.contains(&json!(found)),
        };
        *(if reason.is_some() {
            &mut waiting
        } else {
            &mut judged
        }) += 1;
        if !is_right {
            let why = reason.unwrap_or_default();
            wrong.push(format!(
                "{file} {why}: {found}, accepted {accept:?}{}",
                complaints(&verdict)
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} verdicts are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(
        judged >= 60,
        "most of the corpus can be judged from the file: {judged} judged, {waiting} wait"
    );
}

#[test]
fn each_fault_of_the_corpus_is_found_by_the_check_that_looks_for_it() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let cases = [
        ("bad-tampered-name.json", Name::Signature),
        ("bad-tampered-image.json", Name::Signature),
        ("bad-tampered-recipient.svg", Name::Signature),
        ("bad-wrong-key.json", Name::Signature),
        ("bad-impersonation.json", Name::Key),
        ("bad-expired.json", Name::Dates),
        ("bad-not-yet-valid.json", Name::Dates),
        ("bad-purpose.json", Name::Signature),
        ("bad-truncated-signature.json", Name::Signature),
        ("bad-undefined-term.json", Name::Meaning),
        ("bad-no-proof.json", Name::Signature),
        ("bad-type.json", Name::Type),
        ("bad-remote-context.json", Name::Meaning),
        ("bad-missing-required.json", Name::Subject),
        ("bad-duplicate-keys.json", Name::Text),
        ("bad-huge.json", Name::File),
        ("bad-deep-nesting.json", Name::Text),
        ("bad-utf8.json", Name::File),
        ("bad-context-order.json", Name::Contexts),
        ("bad-created.json", Name::Signature),
        ("bad-cryptosuite.json", Name::Signature),
        ("bad-expirationDate-alias.json", Name::Meaning),
        ("bad-inline-context-term.json", Name::Meaning),
        ("bad-achievement-type.json", Name::Subject),
        ("png-bomb-itxt.png", Name::File),
        ("svg-xxe.svg", Name::File),
        ("svg-two-evil-first.svg", Name::Signature),
    ];
    for (file, name) in cases {
        let bytes = std::fs::read(shared.join("corpus").join(file)).expect("the corpus holds this file");
        let verdict = ask(&bytes);
        assert!(
            failed(&verdict).contains(&name),
            "{file} should fail {name:?}{}",
            complaints(&verdict)
        );
    }
}
