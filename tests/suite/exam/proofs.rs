//! Proofs inside a credential: keys on the web, several proofs, and proofs that prove nothing.

use roundel_badge::verdict::{MAX_PROOFS, Name, Outcome};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::{Value, json};

use crate::forge::{ask, badge, did, key, page, proved};
use crate::{complaints, expect};

const ISSUER: &str = "https://guild.example/issuers/9";

/// A document with these proofs.
fn with(document: &Value, proofs: &[Value]) -> String {
    let mut document = document.clone();
    document["proof"] = json!(proofs);
    document.to_string()
}

fn proof(document: &Value, seed: u8) -> Value {
    proved(document, seed)["proof"][0].clone()
}

#[test]
fn of_several_proofs_the_issuers_own_counts() {
    let badge = badge(&did(1));
    let (good, foreign) = (proof(&badge, 1), proof(&badge, 2));
    let mut other = badge.clone();
    other["name"] = json!("Other");
    let broken = proof(&other, 1);
    let unknown = json!({"type": "SomeProofType", "created": "2022-11-16T18:54:22Z", "proofPurpose": "assertionMethod"});
    let mut open = good.clone();
    open["cryptosuite"] = json!("bbs-2023");
    for (what, proofs, outcome) in [
        ("twice", vec![good.clone(), good.clone()], Outcome::Valid),
        (
            "beside one of no kind, as in 1EdTech's sample",
            vec![unknown.clone(), good.clone()],
            Outcome::Valid,
        ),
        (
            "beside one that is not checked",
            vec![open.clone(), good.clone()],
            Outcome::Valid,
        ),
        (
            "beside somebody else's",
            vec![foreign.clone(), good.clone()],
            Outcome::Warning,
        ),
        (
            "beside one that does not fit",
            vec![good.clone(), broken],
            Outcome::Invalid,
        ),
        ("only one that is not checked", vec![open], Outcome::Warning),
        ("only one of no kind", vec![unknown], Outcome::Invalid),
        ("none", vec![], Outcome::Invalid),
        ("too many", vec![good.clone(); MAX_PROOFS + 1], Outcome::Invalid),
    ] {
        expect(
            &ask(with(&badge, &proofs), &Nowhere),
            outcome,
            Name::Signature,
            what,
        );
    }
    expect(
        &ask(with(&badge, &[foreign]), &Nowhere),
        Outcome::Invalid,
        Name::Key,
        "only somebody else's",
    );
}

#[test]
fn a_key_on_the_web_must_be_listed_by_the_issuer() {
    let multibase = key(1).public().multibase();
    let badge = badge(ISSUER);
    // A proof by hand: its verification method is part of what is signed, so it is signed under its did:key and then cannot be renamed.
    let mut renamed = proof(&badge, 1);
    renamed["verificationMethod"] = json!(format!("{ISSUER}#{multibase}"));
    let renamed = with(&badge, &[renamed]);
    let verdict = ask(&renamed, &Nowhere);
    expect(
        &verdict,
        Outcome::Invalid,
        Name::Signature,
        "the address names the key, and the signature does not fit it",
    );
    let pages = Pages::new().with(ISSUER, page(ISSUER, 1, "assertionMethod", &json!({})));
    expect(
        &ask(&renamed, &pages),
        Outcome::Invalid,
        Name::Key,
        "the issuer lists no key of that name",
    );
    let direct = with(&badge, &[proof(&badge, 1)]);
    expect(
        &ask(&direct, &Nowhere),
        Outcome::Invalid,
        Name::Key,
        "a did:key is not a web issuer's",
    );
    let mut garbled = proof(&badge, 1);
    garbled["verificationMethod"] = json!(format!("{ISSUER}#{}x", &multibase[..30]));
    let garbled = with(&badge, &[garbled]);
    expect(
        &ask(garbled, &Nowhere),
        Outcome::Invalid,
        Name::Signature,
        "the address names a key that is none",
    );
}

#[test]
fn a_damaged_proof_is_false_even_where_its_key_cannot_be_had() {
    let badge = badge(ISSUER);
    let mut good = proof(&badge, 1);
    good["verificationMethod"] = json!(format!("{ISSUER}#k"));
    expect(
        &ask(with(&badge, &[good.clone()]), &Nowhere),
        Outcome::Warning,
        Name::Key,
        "the key cannot be had",
    );
    for (what, change) in [
        (
            "cut off",
            (|p| p["proofValue"] = json!("z2kfDorogkggtQHumRwb")) as fn(&mut Value),
        ),
        ("no multibase", |p| p["proofValue"] = json!("AAAA")),
        ("another purpose", |p| p["proofPurpose"] = json!("authentication")),
        ("no date", |p| p["created"] = json!("yesterday")),
        ("ended", |p| p["expires"] = json!("2026-04-01T00:00:00Z")),
        ("objects inside", |p| p["nonce"] = json!({"id": "urn:x:1"})),
    ] {
        let mut changed = good.clone();
        change(&mut changed);
        expect(
            &ask(with(&badge, &[changed]), &Nowhere),
            Outcome::Invalid,
            Name::Signature,
            what,
        );
    }
}

#[test]
fn whether_the_issuer_is_known_is_another_question() {
    let signed = proved(&badge(&did(1)), 1);
    let verdict = ask(signed.to_string(), &Nowhere);
    assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
    let told = serde_json::to_value(&verdict).expect("JSON");
    assert_eq!(
        told["issuer"],
        json!({"id": did(1), "name": "Harbour Street Makers Guild"}),
        "the id decides, and nobody has decided"
    );
    assert_eq!(told["content"]["earner"], "mailto:rowan@learner.example");
    let mut changed = signed;
    changed["name"] = json!("Doctor of Everything");
    let told = serde_json::to_value(ask(changed.to_string(), &Nowhere)).expect("JSON");
    assert_eq!(
        (&told["issuer"], &told["content"]),
        (&Value::Null, &Value::Null),
        "unsigned text is not repeated"
    );
}
