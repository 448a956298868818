//! A hosted badge of four pages, and what becomes of it.

use super::*;
use crate::web::{Nowhere, Pages};
use jiff::Timestamp;
use serde_json::{Value, json};

mod around;
mod breaks;
mod hosted;

const ASSERTION: &str = "https://club.example/a/1";
const CLASS: &str = "https://club.example/badge.json";
const ISSUER: &str = "https://club.example/issuer.json";
const LIST: &str = "https://club.example/revoked.json";

/// The four pages of a hosted 2.0 badge.
fn club() -> [(&'static str, Value); 4] {
    let v2 = "https://w3id.org/openbadges/v2";
    [
        (
            ASSERTION,
            json!({
                "@context": v2, "type": "Assertion", "id": ASSERTION, "badge": CLASS,
                "recipient": { "type": "email", "hashed": false, "identity": "Ann@learner.example" },
                "issuedOn": "2025-11-05T12:00:00Z", "verification": { "type": "HostedBadge" }
            }),
        ),
        (
            CLASS,
            json!({
                "@context": v2, "type": "BadgeClass", "id": CLASS, "name": "Kite", "description": "Built a kite.",
                "image": "https://club.example/kite.png", "criteria": { "narrative": "It flies." }, "issuer": ISSUER
            }),
        ),
        (
            ISSUER,
            json!({
                "@context": v2, "type": "Issuer", "id": ISSUER, "name": "Club", "url": "https://club.example",
                "email": "a@club.example", "revocationList": LIST
            }),
        ),
        (
            LIST,
            json!({ "@context": v2, "type": "RevocationList", "id": LIST, "issuer": ISSUER, "revokedAssertions": [] }),
        ),
    ]
}

fn judged(text: &str, pages: &[(&str, Value)], recipient: Option<&str>) -> Judgement {
    let web = pages
        .iter()
        .fold(Pages::new(), |web, (url, page)| web.with(*url, page.to_string()));
    ask(text, &web, recipient)
}

fn ask(text: &str, web: &dyn Web, recipient: Option<&str>) -> Judgement {
    let at: Timestamp = "2026-06-01T00:00:00Z".parse().unwrap();
    judge(text.as_bytes(), web, &Question { recipient, at })
}

/// The club's pages with one member changed; `null` takes it away.
fn changed(page: &str, pointer: &str, value: &Value) -> [(&'static str, Value); 4] {
    let mut pages = club();
    let (_, document) = pages
        .iter_mut()
        .find(|(url, _)| *url == page)
        .expect("a page of the club");
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = document
        .pointer_mut(parent)
        .and_then(Value::as_object_mut)
        .expect("an object");
    if value.is_null() {
        parent.remove(name);
    } else {
        parent.insert(name.to_owned(), value.clone());
    }
    pages
}

#[track_caller]
fn expect(judgement: &Judgement, outcome: Outcome, name: Option<Name>, why: &str) {
    assert_eq!(judgement.outcome(), outcome, "{why}: {judgement:#?}");
    let says = |check: &Check| {
        matches!(check.outcome, Finding::Warning | Finding::Failed) && Some(check.name) == name
    };
    assert!(
        name.is_none() || judgement.checks.iter().any(says),
        "{why}: expected {name:?} to say it: {judgement:#?}"
    );
}
