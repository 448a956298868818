//! Endorsements: each is verified by itself, and named with whose it is.

use roundel_badge::verdict::{Finding, MAX_ENDORSEMENTS, Name, Outcome, Verdict};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::{Value, json};

use crate::forge::{ask, badge, did, endorsement, proved, token, token_of, with_claims};
use crate::{complaints, expect};

const ACHIEVEMENT: &str = "urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489";

/// A badge that carries these endorsements of its achievement.
fn endorsed(embedded: Value, tokens: Value) -> Verdict {
    let mut badge = badge(&did(1));
    let achievement = &mut badge["credentialSubject"]["achievement"];
    for (name, value) in [("endorsement", embedded), ("endorsementJwt", tokens)] {
        if !value.is_null() {
            achievement[name] = value;
        }
    }
    ask(proved(&badge, 1).to_string(), &Nowhere)
}

#[test]
fn a_good_endorsement_is_told_with_its_endorser() {
    let good = endorsement(2, ACHIEVEMENT);
    for verdict in [
        endorsed(json!([proved(&good, 2)]), Value::Null),
        endorsed(Value::Null, json!([token(&good, 2)])),
    ] {
        assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
        let check = verdict.check(Name::Endorsements).expect("every check is listed");
        assert_eq!(check.outcome, Finding::Passed, "{}", check.message);
        for told in ["Board of Crafts", "Sound teaching.", &did(2)[..20]] {
            assert!(check.message.contains(told), "{told} is told: {}", check.message);
        }
    }
    let mut credential = badge(&did(1));
    credential["endorsement"] = json!([proved(
        &endorsement(2, credential["id"].as_str().expect("text")),
        2
    )]);
    credential["issuer"]["endorsementJwt"] = json!([token(&endorsement(3, &did(1)), 3)]);
    for file in [proved(&credential, 1).to_string(), token(&credential, 1)] {
        let verdict = ask(file, &Nowhere);
        expect(
            &verdict,
            Outcome::Valid,
            Name::Endorsements,
            "of the badge and of the issuer",
        );
    }
}

#[test]
fn a_false_endorsement_makes_the_badge_false_and_an_open_one_is_told() {
    let good = endorsement(2, ACHIEVEMENT);
    let with = |change: fn(&mut Value)| {
        let mut changed = good.clone();
        change(&mut changed);
        changed
    };
    let tampered = |change: fn(&mut Value)| {
        let mut changed = proved(&good, 2);
        change(&mut changed);
        json!([changed])
    };
    let ended = |e: &mut Value| e["validUntil"] = json!("2026-03-01T00:00:00Z");
    for (what, embedded, outcome) in [
        ("unsigned", json!([good]), Outcome::Invalid),
        (
            "changed",
            tampered(|e| e["credentialSubject"]["endorsementComment"] = json!("Superb.")),
            Outcome::Invalid,
        ),
        (
            "somebody else's signature",
            json!([proved(&good, 3)]),
            Outcome::Invalid,
        ),
        ("ended", json!([proved(&with(ended), 2)]), Outcome::Warning),
        (
            "about something else",
            json!([proved(&endorsement(2, "urn:uuid:1"), 2)]),
            Outcome::Warning,
        ),
    ] {
        expect(
            &endorsed(embedded, Value::Null),
            outcome,
            Name::Endorsements,
            what,
        );
    }
    let keeper = "https://board.example/1";
    let mut open = good.clone();
    open["issuer"]["id"] = json!(keeper);
    let open = token_of(
        &json!({"alg": "EdDSA", "kid": format!("{keeper}#k")}),
        &with_claims(&open),
        2,
    );
    for (what, tokens, outcome) in [
        ("a key that cannot be had", json!([open]), Outcome::Warning),
        (
            "somebody else's token",
            json!([token(&good, 3)]),
            Outcome::Invalid,
        ),
        (
            "a badge in place of an endorsement",
            json!([token(&badge(&did(2)), 2)]),
            Outcome::Invalid,
        ),
        ("no token", json!(["eyJh.eyJh.eyJh"]), Outcome::Invalid),
    ] {
        expect(&endorsed(Value::Null, tokens), outcome, Name::Endorsements, what);
    }
}

#[test]
fn there_is_an_end_to_endorsements() {
    let one = token(&endorsement(2, ACHIEVEMENT), 2);
    let verdict = endorsed(Value::Null, json!(vec![one; MAX_ENDORSEMENTS + 1]));
    expect(
        &verdict,
        Outcome::Warning,
        Name::Endorsements,
        "one more than are looked at",
    );
    let mut inner = endorsement(3, &did(2));
    inner["credentialSubject"]["id"] = json!(did(2));
    let mut outer = endorsement(2, ACHIEVEMENT);
    outer["issuer"]["endorsement"] = json!([inner]);
    let verdict = endorsed(json!([proved(&outer, 2)]), Value::Null);
    assert_eq!(
        verdict.verdict,
        Outcome::Valid,
        "endorsers' own endorsements are not asked for{}",
        complaints(&verdict)
    );
}

#[test]
fn an_endorsement_by_itself_is_no_badge() {
    let alone = proved(&endorsement(2, ACHIEVEMENT), 2).to_string();
    expect(
        &ask(&alone, &Nowhere),
        Outcome::Warning,
        Name::Type,
        "good, but something a person should see",
    );
    let changed = alone.replace("Sound", "Superb");
    expect(
        &ask(changed, &Pages::new()),
        Outcome::Invalid,
        Name::Signature,
        "changed",
    );
}
