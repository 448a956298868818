//! Signed badges made by OpenSSL (`signed.json`): of a club, and of somebody else in the club's name.

use roundel_badge::ob2::{self, Name};
use roundel_badge::verdict::{Finding, Outcome};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::{Value, json};

use super::{described, question};

const V2: &str = "https://w3id.org/openbadges/v2";
const ISSUER: &str = "https://club.example/issuer.json";

fn vectors() -> Value {
    serde_json::from_str(include_str!("signed.json")).expect("the vectors are JSON")
}

fn issuer(keys: Value) -> Value {
    json!({
        "@context": V2, "type": "Issuer", "id": ISSUER, "name": "Club", "url": "https://club.example",
        "email": "a@club.example", "publicKey": keys
    })
}

fn key(id: &str, owner: &str, pem: &Value) -> Value {
    json!({ "@context": V2, "type": "CryptographicKey", "id": id, "owner": owner, "publicKeyPem": pem })
}

fn class(issuer: &str) -> Value {
    json!({
        "@context": V2, "type": "BadgeClass", "id": "https://club.example/badge.json", "name": "Kite",
        "description": "Built a kite.", "image": "https://club.example/kite.png", "criteria": "https://club.example/c",
        "issuer": issuer
    })
}

fn web(vectors: &Value) -> Pages {
    let pem = |name: &str| vectors[name].as_str().expect("a key").to_owned();
    let (club, evil) = ("https://club.example/key.json", "https://evil.example/key.json");
    let fragment = json!({ "id": "https://club.example/issuer.json#key", "type": "CryptographicKey", "owner": ISSUER,
        "publicKeyPem": vectors["pkcs1"] });
    Pages::new()
        .with("https://club.example/badge.json", class(ISSUER).to_string())
        .with(ISSUER, issuer(json!([club, fragment])).to_string())
        .with(club, key(club, ISSUER, &vectors["key"]).to_string())
        .with(evil, key(evil, ISSUER, &vectors["evil"]).to_string())
        .with("https://club.example/v1/badge.json", json!({
            "@context": "https://w3id.org/openbadges/v1", "type": "BadgeClass", "id": "https://club.example/v1/badge.json",
            "name": "Kite", "description": "Built a kite.", "image": "https://club.example/kite.png",
            "criteria": "https://club.example/c", "issuer": "https://club.example/v1/issuer.json"
        }).to_string())
        .with("https://club.example/v1/issuer.json", json!({
            "@context": "https://w3id.org/openbadges/v1", "type": "Issuer", "id": "https://club.example/v1/issuer.json",
            "name": "Club", "url": "https://club.example", "revocationList": "https://club.example/v1/revoked.json"
        }).to_string())
        .with("https://club.example/v1/revoked.json", r#"{"n-0":"Torn"}"#)
        .with("https://club.example/v1/key.pem", pem("key"))
        .with("https://evil.example/key.pem", pem("evil"))
}

#[test]
fn tokens_get_their_verdict() {
    let vectors = vectors();
    let web = web(&vectors);
    let expected = [
        ("plain", Outcome::Valid, None),
        ("without creator", Outcome::Valid, None),
        ("verify alias", Outcome::Valid, None),
        ("embedded class", Outcome::Valid, None),
        ("fragment key", Outcome::Valid, None),
        ("old", Outcome::Warning, Some(Name::Format)),
        ("old 1.0", Outcome::Warning, Some(Name::Format)),
        ("embedded issuer", Outcome::Invalid, Some(Name::Key)),
        ("nameless issuer", Outcome::Invalid, Some(Name::Key)),
        ("key in the badge", Outcome::Invalid, Some(Name::Signature)),
        ("other key", Outcome::Invalid, Some(Name::Signature)),
        ("evil key", Outcome::Invalid, Some(Name::Key)),
        ("says hosted", Outcome::Invalid, Some(Name::Format)),
        ("says both", Outcome::Invalid, Some(Name::Format)),
        ("old evil", Outcome::Invalid, Some(Name::Key)),
        ("critical", Outcome::Invalid, Some(Name::Signature)),
        ("not json", Outcome::Invalid, Some(Name::Format)),
    ];
    let tokens = vectors["tokens"].as_object().expect("tokens");
    assert_eq!(tokens.len(), expected.len(), "every token has an expectation");
    for (name, outcome, says) in expected {
        let token = tokens[name].as_str().expect("a token");
        let judgement = ob2::judge(token.as_bytes(), &web, &question(None));
        assert_eq!(judgement.outcome(), outcome, "{name}{}", described(&judgement));
        let flawed = |check: &ob2::Check| matches!(check.outcome, Finding::Warning | Finding::Failed);
        let told = judgement
            .checks
            .iter()
            .any(|check| flawed(check) && Some(check.name) == says);
        assert!(
            told || says.is_none(),
            "{name}: {says:?} says why{}",
            described(&judgement)
        );
        let offline = ob2::judge(token.as_bytes(), &Nowhere, &question(None)).outcome();
        assert_ne!(offline, Outcome::Valid, "{name} cannot be confirmed offline");
    }
}

#[test]
fn key_must_be_the_issuers_by_both_accounts() {
    let vectors = vectors();
    let token = vectors["tokens"]["plain"].as_str().expect("a token");
    let place = "https://club.example/key.json";
    let pages = |keys: Value, page: Value| {
        web(&vectors)
            .with(ISSUER, issuer(keys).to_string())
            .with(place, page.to_string())
    };
    let good = key(place, ISSUER, &vectors["key"]);
    let cases = [
        (
            pages(json!([]), good.clone()),
            Outcome::Invalid,
            "the issuer lists no key",
        ),
        (
            pages(json!("https://club.example/other.json"), good.clone()),
            Outcome::Invalid,
            "it lists another one",
        ),
        (
            pages(
                json!(place),
                key(place, "https://other.example/", &vectors["key"]),
            ),
            Outcome::Invalid,
            "the key says that it belongs to somebody else",
        ),
        (
            pages(json!(place), key(place, ISSUER, &json!("none"))),
            Outcome::Invalid,
            "the key is no key",
        ),
        (
            pages(json!(place), json!({"id": place})),
            Outcome::Invalid,
            "there is nothing in the key",
        ),
        (web(&vectors).without(place), Outcome::Invalid, "the key is gone"),
        (
            pages(json!(place), json!({"id": place, "publicKeyPem": vectors["key"]})),
            Outcome::Warning,
            "the key does not say whose it is",
        ),
        (pages(json!([place]), good), Outcome::Valid, "both agree"),
    ];
    for (web, outcome, why) in cases {
        let judgement = ob2::judge(token.as_bytes(), &web, &question(None));
        assert_eq!(judgement.outcome(), outcome, "{why}{}", described(&judgement));
    }
}

#[test]
fn old_revocation_lists_name_uids() {
    let vectors = vectors();
    let token = vectors["tokens"]["old"].as_str().expect("a token");
    let web = web(&vectors).with("https://club.example/v1/revoked.json", r#"{"n-1":"Torn"}"#);
    let judgement = ob2::judge(token.as_bytes(), &web, &question(None));
    assert_eq!(
        judgement.outcome(),
        Outcome::Invalid,
        "n-1 was taken back{}",
        described(&judgement)
    );
    let told = |check: &ob2::Check| check.name == Name::Revocation && check.message.contains("Torn");
    assert!(
        judgement.checks.iter().any(told),
        "and the reason is told{}",
        described(&judgement)
    );
}
