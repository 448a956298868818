//! Verdicts on other people's badges: every file of ../shared/corpus that can be judged from the file alone, and
//! hostile files made here.

use roundel_badge::verdict::{Finding, Name, Outcome, Question, Verdict, verify};
use serde_json::Value;

/// Kinds that need what the verifier does not take yet; the reason for each. They still must never be called valid.
fn waits_for_more(entry: &Value) -> Option<&'static str> {
    let text = |name: &str| entry[name].as_str().unwrap_or_default();
    let kind = text("kind");
    match (text("standard"), text("proof")) {
        ("OB2.0" | "OB1.1" | "OB1.0", _) => Some("Open Badges 1 and 2 are compared with what their issuer hosts"),
        (_, "RS256" | "ES256" | "EdDSA" | "HS256") => Some("JWT signatures"),
        _ if kind.starts_with("jwt-") => Some("JWT signatures"),
        _ if entry.get("needs").is_some() => Some("needs a document from the web"),
        (_, "ecdsa-rdfc-2019") => Some("P-256 signatures"),
        _ => None,
    }
}

fn accepted(entry: &Value) -> Vec<&str> {
    match entry["accept"].as_array() {
        Some(verdicts) => verdicts.iter().filter_map(Value::as_str).collect(),
        None => entry["expect"].as_str().into_iter().collect(),
    }
}

fn name_of(verdict: &Verdict) -> &'static str {
    match verdict.verdict {
        Outcome::Valid => "valid",
        Outcome::Warning => "warning",
        Outcome::Invalid => "invalid",
    }
}

fn complaints(verdict: &Verdict) -> String {
    verdict
        .checks
        .iter()
        .filter(|check| check.outcome > Finding::Passed)
        .map(|check| format!("\n    {:?} {:?}: {}", check.name, check.outcome, check.message))
        .collect()
}

fn now() -> jiff::Timestamp {
    "2026-11-21T12:00:00Z".parse().expect("an instant")
}

#[test]
fn every_badge_of_the_corpus_gets_a_verdict_it_deserves() {
    let Some(shared) = roundel_tests::shared() else { return };
    let corpus = shared.join("corpus");
    let manifest = std::fs::read(corpus.join("manifest.json")).expect("the corpus has a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("the manifest is JSON");
    let mut wrong = Vec::new();
    let (mut judged, mut waiting) = (0, 0);
    for entry in manifest["entries"].as_array().expect("entries") {
        let file = entry["file"].as_str().expect("a file name");
        let bytes = std::fs::read(corpus.join(file)).expect("the manifest lists files that exist");
        let question = Question { recipient: entry["recipient"].as_str(), at: now() };
        let verdict = verify(&bytes, &question);
        let found = name_of(&verdict);
        match waits_for_more(entry) {
            Some(reason) => {
                waiting += 1;
                if found == "valid" {
                    wrong.push(format!("{file}: called valid although it {reason}"));
                }
                if found == "invalid" && entry["expect"] != "invalid" {
                    wrong.push(format!("{file}: called invalid although it only waits ({reason}){}", complaints(&verdict)));
                }
            }
            None => {
                judged += 1;
                if !accepted(entry).contains(&found) {
                    let accepted = accepted(entry);
                    let reason = &entry["reason"];
                    wrong.push(format!("{file}: {found}, expected {accepted:?} ({reason}){}", complaints(&verdict)));
                }
            }
        }
        if std::env::var_os("SHOW").is_some() {
            println!("{file}: {found}{}", complaints(&verdict));
        }
    }
    assert!(wrong.is_empty(), "{} of {judged} verdicts are wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(judged >= 60, "the corpus holds badges for this: judged {judged}, waiting {waiting}");
    let _ = Name::ALL;
}
