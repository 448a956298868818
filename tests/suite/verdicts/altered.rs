//! Badges that somebody changed, and documents that a good signature does not excuse.

use roundel_badge::{
    bake,
    credential::Achievement,
    proof::Signer,
    verdict::{Name, Outcome, Verdict},
};
use serde_json::{Value, json};

use crate::{
    ask,
    awards::{Wording, at, issuer, key},
    complaints, failed,
    pictures::SVG,
    small::png_picture,
};

#[test]
fn one_flipped_byte_is_never_valid() {
    for picture in [png_picture(5, 4, 3), SVG.as_bytes().to_vec()] {
        let baked = Wording::plain().baked(&picture);
        assert_eq!(ask(&baked).verdict, Outcome::Valid, "the badge itself is good");
        for at in 0..baked.len() {
            for bit in [0, 5, 7] {
                let mut changed = baked.clone();
                changed[at] ^= 1 << bit;
                let verdict = ask(&changed);
                assert_ne!(
                    verdict.verdict,
                    Outcome::Valid,
                    "bit {bit} of byte {at} was flipped unnoticed"
                );
            }
        }
    }
}

#[test]
fn a_badge_moved_into_another_picture_is_noticed() {
    let signed = Wording::plain().signed(&png_picture(4, 4, 1));
    let moved = bake::insert(&png_picture(4, 4, 2), &signed).expect("a PNG");
    let verdict = ask(&moved);
    assert_eq!(
        failed(&verdict),
        [Name::Picture],
        "the signature is good, the picture is another one"
    );
    let verdict = ask(signed.as_bytes());
    assert_eq!(
        verdict.verdict,
        Outcome::Valid,
        "without a picture there is nothing to compare{}",
        complaints(&verdict)
    );
}

/// A plain credential with a change, signed as it is.
fn changed(change: impl FnOnce(&mut Value)) -> Verdict {
    let wording = Wording::plain();
    let (issuer, achievement) = (issuer(&wording.issuer), wording.achievement());
    let credential = wording
        .award(&issuer, &achievement, b"")
        .credential()
        .expect("complete");
    let mut credential = serde_json::to_value(credential).expect("JSON");
    change(&mut credential);
    ask(Signer::new(&key(), at())
        .sign(&credential)
        .expect("defined by the contexts")
        .as_bytes())
}

#[test]
fn a_good_signature_does_not_excuse_a_bad_document() {
    let good = changed(|_| {});
    assert_eq!(
        good.verdict,
        Outcome::Valid,
        "the document without a change{}",
        complaints(&good)
    );
    type Change = fn(&mut Value);
    let cases: [(&str, Change, Name); 10] = [
        (
            "nobody",
            |c| {
                drop(
                    c["credentialSubject"]
                        .as_object_mut()
                        .map(|o| o.remove("identifier")),
                )
            },
            Name::Subject,
        ),
        (
            "no criteria",
            |c| c["credentialSubject"]["achievement"]["criteria"] = json!({}),
            Name::Subject,
        ),
        (
            "other identity",
            |c| c["credentialSubject"]["identifier"][0]["identityType"] = json!("nick"),
            Name::Subject,
        ),
        (
            "plain hash",
            |c| c["credentialSubject"]["identifier"][0]["identityHash"] = json!("rowan"),
            Name::Subject,
        ),
        (
            "unknown result",
            |c| c["credentialSubject"]["result"][0]["resultDescription"] = json!("urn:x:1"),
            Name::Subject,
        ),
        (
            "no id",
            |c| drop(c.as_object_mut().map(|o| o.remove("id"))),
            Name::Structure,
        ),
        (
            "odd date",
            |c| c["validFrom"] = json!("2026-05-30"),
            Name::Structure,
        ),
        (
            "other issuer",
            |c| c["issuer"]["id"] = json!("did:web:guild.example"),
            Name::Key,
        ),
        (
            "ends early",
            |c| c["validUntil"] = json!("2026-05-30T07:00:00Z"),
            Name::Dates,
        ),
        (
            "evidence",
            |c| c["evidence"] = json!([{"id": "https://x.example/", "type": ["Image"]}]),
            Name::Evidence,
        ),
    ];
    for (what, change, name) in cases {
        let verdict = changed(change);
        assert!(
            failed(&verdict).contains(&name),
            "{what} should fail {name:?}{}",
            complaints(&verdict)
        );
    }
    let revocable = changed(|c| {
        c["credentialStatus"] = json!({"id": "https://x.example/1#7", "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation", "statusListIndex": "7", "statusListCredential": "https://x.example/1"})
    });
    assert_eq!(
        revocable.verdict,
        Outcome::Warning,
        "a list on the web cannot be had{}",
        complaints(&revocable)
    );
}

/// Documents that differ from this one in one value or one member. None repeats a value of a list: JSON-LD reads lists
/// such as tags as sets, so that would say the same.
fn neighbours(value: &Value) -> Vec<Value> {
    let inner = |child: &Value, put: &dyn Fn(Value) -> Value| {
        neighbours(child).into_iter().map(put).collect::<Vec<_>>()
    };
    match value {
        Value::Object(members) => members
            .iter()
            .flat_map(|(name, child)| {
                let with = |changed: Value| {
                    let mut copy = members.clone();
                    copy.insert(name.clone(), changed);
                    Value::Object(copy)
                };
                let mut without = members.clone();
                without.remove(name);
                let mut all = inner(child, &with);
                all.push(Value::Object(without));
                all
            })
            .collect(),
        Value::Array(items) => (0..items.len())
            .flat_map(|at| {
                let with = |changed: Value| {
                    let mut copy = items.clone();
                    copy[at] = changed;
                    Value::Array(copy)
                };
                let mut without = items.clone();
                without.remove(at);
                let mut twice = items.clone();
                twice.push(json!("urn:x:added"));
                let mut all = inner(&items[at], &with);
                all.extend([Value::Array(without), Value::Array(twice)]);
                all
            })
            .collect(),
        Value::String(text) => vec![
            json!(format!("{text} ")),
            json!(format!("{text}x")),
            json!([text, "urn:x:added"]),
            json!(null),
        ],
        Value::Number(number) => vec![
            json!(number.as_f64().unwrap_or(0.0) + 1.0),
            json!(number.to_string()),
        ],
        Value::Bool(value) => vec![json!(!value), json!(value.to_string())],
        Value::Null => vec![json!("")],
    }
}

#[test]
fn no_signed_value_can_be_changed() {
    let wording = Wording {
        score: Some(87),
        ..Wording::plain()
    };
    let achievement =
        Achievement::from_json(include_bytes!("../samples/achievement.json")).expect("complete");
    let issuer = issuer("Guild");
    let credential = wording
        .award(&issuer, &achievement, b"")
        .credential()
        .expect("complete");
    let signed = Signer::new(&key(), at())
        .sign(&credential)
        .expect("defined by the contexts");
    assert_eq!(
        ask(signed.as_bytes()).verdict,
        Outcome::Valid,
        "the badge itself is good"
    );
    let signed: Value = serde_json::from_str(&signed).expect("JSON");
    let changed = neighbours(&signed);
    assert!(
        changed.len() > 500,
        "every value is changed in several ways: {}",
        changed.len()
    );
    for document in changed {
        let verdict = ask(document.to_string().as_bytes());
        assert_ne!(
            verdict.verdict,
            Outcome::Valid,
            "a change went unnoticed:\n{document}"
        );
    }
}
