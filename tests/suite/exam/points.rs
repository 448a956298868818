//! Points on which verifiers differ, each with the place in a standard that decides it.

use roundel_badge::bake;
use roundel_badge::verdict::{Name, Outcome, Question, Verdict, verify};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::{Value, json};

use crate::forge::{ask, at, badge, did, jwk, key, list, listed_badge, page, proved, token_of, with_claims};
use crate::{complaints, expect, small};

/// Made by @digitalbazaar/vc 7.3: a context inside adds words of every form that is read here.
const OWN_WORDS: &str = include_str!("../../vectors/exam/own-words.json");

fn said(verdict: &Verdict, name: Name) -> &str {
    &verdict.check(name).expect("every check is listed").message
}

fn claimed(document: &Value, recipient: &str) -> Verdict {
    let question = Question {
        recipient: Some(recipient),
        at: at(),
    };
    verify(proved(document, 1).to_string().as_bytes(), &question)
}

/// Controlled Identifiers 1.0, section 2.2; Open Badges 3.0, section 8.2.3.1: the key's controller is the issuer.
#[test]
fn a_key_whose_controller_is_somebody_else_is_not_the_issuers_whether_or_not_that_one_can_be_asked() {
    let issuer = "https://guild.example/issuers/9";
    let stranger = "https://other.example/keys";
    let foreign = page(issuer, 1, "assertionMethod", &json!({"controller": stranger}));
    let header = json!({"alg": "EdDSA", "kid": format!("{issuer}#k")});
    let signed = token_of(&header, &with_claims(&badge(issuer)), 1);
    for (what, pages) in [
        ("cannot be had", Pages::new()),
        ("is not there", Pages::new().without(stranger)),
        (
            "has other keys",
            Pages::new().with(stranger, page(stranger, 2, "assertionMethod", &json!({}))),
        ),
    ] {
        let verdict = ask(&signed, &pages.with(issuer, foreign.clone()));
        expect(&verdict, Outcome::Invalid, Name::Key, what);
    }

    let elsewhere = "https://keys.example/1";
    let method = json!({"id": elsewhere, "type": "Multikey", "controller": issuer, "publicKeyMultibase": key(1).public().multibase()});
    let signed = token_of(
        &json!({"alg": "EdDSA", "kid": elsewhere}),
        &with_claims(&badge(issuer)),
        1,
    );
    let own = Pages::new().with(elsewhere, method.to_string());
    expect(
        &ask(&signed, &own),
        Outcome::Warning,
        Name::Key,
        "the issuer is the controller, and cannot be asked",
    );
}

/// RFC 6068, section 2.
#[test]
fn the_address_in_a_mailto_link_is_percent_encoded() {
    let mut document = badge(&did(1));
    for (link, address, is_same) in [
        (
            "mailto:rowan%2Bbadges@learner.example",
            "rowan+badges@learner.example",
            true,
        ),
        (
            "mailto:rowan+badges@learner.example",
            "rowan+badges@learner.example",
            true,
        ),
        (
            "mailto:rowan@learner.example",
            "mailto:rowan%40learner.example",
            true,
        ),
        ("MAILTO:j%C3%BCrg@learner.example", "jürg@learner.example", true),
        (
            "mailto:rowan@learner.example?subject=Badge",
            "rowan@learner.example",
            true,
        ),
        (
            "mailto:rowan%2525@learner.example",
            "rowan%@learner.example",
            false,
        ),
        (
            "mailto:rowan@learner.example,ash@learner.example",
            "rowan@learner.example",
            false,
        ),
    ] {
        document["credentialSubject"]["id"] = json!(link);
        let outcome = if is_same { Outcome::Valid } else { Outcome::Invalid };
        expect(
            &claimed(&document, address),
            outcome,
            Name::Recipient,
            &format!("{link} and {address}"),
        );
    }
}

/// Open Badges 3.0, ResultDescription: `allowedValue`, `valueMin` and `valueMax` say what may be asserted.
#[test]
fn a_result_that_the_badge_does_not_allow_is_told() {
    let described = |description: Value, value: &str| {
        let mut document = badge(&did(1));
        let mut whole = json!({"id": "urn:x:1", "type": ["ResultDescription"], "name": "Grade", "resultType": "LetterGrade"});
        for (name, value) in description.as_object().expect("an object") {
            whole[name] = value.clone();
        }
        document["credentialSubject"]["achievement"]["resultDescription"] = json!([whole]);
        document["credentialSubject"]["result"] =
            json!([{"type": ["Result"], "resultDescription": "urn:x:1", "value": value}]);
        ask(proved(&document, 1).to_string(), &Nowhere)
    };
    let grades = json!({"allowedValue": ["C", "B", "A"]});
    let range = json!({"valueMin": "1", "valueMax": "6.0"});
    for (description, value, outcome) in [
        (&grades, "B", Outcome::Valid),
        (&grades, "A+", Outcome::Warning),
        (&range, "6", Outcome::Valid),
        (&range, "5,5", Outcome::Valid),
        (&range, "0.5", Outcome::Warning),
        (&range, "6.1", Outcome::Warning),
    ] {
        let verdict = described(description.clone(), value);
        expect(
            &verdict,
            outcome,
            Name::Subject,
            &format!("{value} by {description}"),
        );
    }
    let verdict = described(grades, "A+");
    assert!(
        said(&verdict, Name::Subject).contains("expected one of \"C\", \"B\", \"A\""),
        "what was expected is told: {}",
        said(&verdict, Name::Subject)
    );
}

/// OB 2.0 calls the member `revokedAssertions`; 1EdTech's revocation list of 3.0 has no such member.
#[test]
fn a_revocation_list_of_another_edition_clears_nobody() {
    let url = "https://guild.example/revocations.json";
    let mut credential = badge(&did(1));
    credential["credentialStatus"] = json!({"id": url, "type": "1EdTechRevocationList"});
    let signed = proved(&credential, 1).to_string();
    for named in [credential["id"].clone(), json!("urn:uuid:1")] {
        let list =
            json!({"id": url, "type": "RevocationList", "issuer": did(1), "revokedAssertions": [named]});
        expect(
            &ask(&signed, &Pages::new().with(url, list.to_string())),
            Outcome::Invalid,
            Name::Status,
            "its entries are not those of a 3.0 list",
        );
    }
}

#[test]
fn a_sentence_ends_with_one_full_stop() {
    let mut ended = list(1, "revocation", false);
    ended["validUntil"] = json!("2026-05-20T00:00:00Z");
    let badge = proved(&listed_badge(1, "revocation"), 1).to_string();
    for list in [proved(&ended, 1), proved(&list(2, "revocation", false), 1)] {
        let verdict = ask(&badge, &Pages::new().with(crate::forge::LIST, list.to_string()));
        assert_ne!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
        for check in &verdict.checks {
            assert!(
                !check.message.contains(".."),
                "{:?}: {}",
                check.name,
                check.message
            );
        }
    }
}

/// RFC 8725, section 3.11; Securing Verifiable Credentials using JOSE and COSE, section 3.1.1.
#[test]
fn a_token_of_another_type_is_no_badge() {
    let typed = |kind: &str| {
        let header = json!({"alg": "EdDSA", "typ": kind, "kid": key(1).verification_method()});
        ask(token_of(&header, &with_claims(&badge(&did(1))), 1), &Nowhere)
    };
    for (kind, outcome) in [
        ("JWT", Outcome::Valid),
        ("vc+jwt", Outcome::Valid),
        ("application/vc+jwt", Outcome::Valid),
        ("VC+LD+JWT", Outcome::Valid),
        ("vp+jwt", Outcome::Invalid),
        ("application/at+jwt", Outcome::Invalid),
        ("dpop+jwt", Outcome::Invalid),
        ("guild+jwt", Outcome::Warning),
        ("", Outcome::Warning),
    ] {
        expect(&typed(kind), outcome, Name::Text, kind);
    }
}

/// JSON-LD 1.1, section 3.1 and 4.1.11: a context may stand in the document; protected words stay what they are.
#[test]
fn words_of_an_issuers_own_are_covered_by_the_signature() {
    let verdict = ask(OWN_WORDS, &Nowhere);
    assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
    for (from, to, name) in [
        ("\"A+\"", "\"A\"", Name::Signature),
        ("\"hours\": 6", "\"hours\": 7", Name::Signature),
        ("\"wick\"", "\"pump\"", Name::Signature),
        ("\"b\": [", "\"c\": [", Name::Signature),
        ("words#\"", "word#\"", Name::Signature),
        ("\"guild:grade\"", "\"https://schema.org/name\"", Name::Meaning),
        ("\"grade\"", "\"name\"", Name::Meaning),
    ] {
        let changed = OWN_WORDS.replace(from, to);
        assert_ne!(changed, OWN_WORDS, "{from} is there");
        let verdict = ask(changed, &Nowhere);
        expect(&verdict, Outcome::Invalid, name, &format!("{from} became {to}"));
    }
}

/// RFC 8259, section 6; JSON-LD 1.1 API, section 8.6: from 10²¹ on a number is a double.
#[test]
fn large_numbers_are_numbers() {
    let mut document = badge(&did(1));
    for (credits, is_read) in [(json!(1e21), true), (json!(6.02e23), true), (json!(-1e300), true)] {
        document["credentialSubject"]["creditsEarned"] = credits.clone();
        let verdict = ask(proved(&document, 1).to_string(), &Nowhere);
        assert_eq!(
            verdict.verdict == Outcome::Valid,
            is_read,
            "{credits}{}",
            complaints(&verdict)
        );
    }
}

/// RFC 7519, section 4.1.3: whoever is not named by `aud` must not accept the token; RFC 7515, section 4.1.4: `kid` says which key.
#[test]
fn what_a_token_says_beside_the_badge_is_heard() {
    let with = |header: Value, claim: &str, value: Value| {
        let mut claims = with_claims(&badge(&did(1)));
        claims[claim] = value;
        ask(token_of(&header, &claims, 1), &Nowhere)
    };
    let named = json!({"alg": "EdDSA", "kid": key(1).verification_method()});
    for (claim, value, outcome, name) in [
        ("aud", json!([]), Outcome::Valid, Name::Text),
        (
            "aud",
            json!(["x", "mailto:rowan@learner.example"]),
            Outcome::Valid,
            Name::Text,
        ),
        (
            "aud",
            json!("https://login.example"),
            Outcome::Invalid,
            Name::Text,
        ),
        (
            "aud",
            json!(["https://login.example", "x"]),
            Outcome::Invalid,
            Name::Text,
        ),
        ("aud", json!({}), Outcome::Invalid, Name::Text),
        ("iat", json!(1_770_000_000), Outcome::Valid, Name::Dates),
        ("iat", json!(1_900_000_000), Outcome::Warning, Name::Dates),
    ] {
        let verdict = with(named.clone(), claim, value.clone());
        expect(&verdict, outcome, name, &format!("{claim} {value}"));
    }
    for (kid, outcome) in [
        (key(1).verification_method(), Outcome::Valid),
        (key(2).verification_method(), Outcome::Warning),
    ] {
        let header = json!({"alg": "EdDSA", "jwk": jwk(1), "kid": kid});
        let verdict = with(header, "cnf", json!({}));
        expect(&verdict, outcome, Name::Key, &format!("jwk and {kid}"));
    }
}

/// Unicode Standard Annex 15: the same name, typed on different machines.
#[test]
fn accents_are_compared_as_they_look() {
    let (apart, composed) = ("Jose\u{301} Müller", "Jos\u{e9} Mu\u{308}ller");
    let names = [apart, composed, "José Müller"];
    let decomposed = "Jose\u{301} Mu\u{308}ller";
    for (hashed, identity) in [
        (false, apart.to_owned()),
        (true, hash(decomposed)),
        (true, hash(names[2])),
    ] {
        let mut document = badge(&did(1));
        let subject = document["credentialSubject"].as_object_mut().expect("an object");
        subject.remove("id");
        subject.insert(
            "identifier".to_owned(),
            json!([{"type": "IdentityObject", "hashed": hashed, "identityHash": identity, "identityType": "name"}]),
        );
        for asked in names {
            let verdict = claimed(&document, asked);
            expect(
                &verdict,
                Outcome::Valid,
                Name::Recipient,
                &format!("{identity} and {asked}"),
            );
        }
        expect(
            &claimed(&document, "Jose Muller"),
            Outcome::Invalid,
            Name::Recipient,
            "without accents",
        );
    }
}

fn hash(text: &str) -> String {
    use sha2::Digest as _;
    format!("sha256${}", hex::encode(sha2::Sha256::digest(text)))
}

/// PNG third edition, sections 5.6 and 11.2.4.
#[test]
fn a_png_has_a_picture_and_an_end() {
    let whole = bake::insert(
        &small::png_picture(2, 2, 0),
        &proved(&badge(&did(1)), 1).to_string(),
    );
    let whole = whole.expect("it can be baked");
    expect(&ask(&whole, &Nowhere), Outcome::Valid, Name::File, "as it is");
    let longer = [&whole[..], b"PK\x03\x04"].concat();
    expect(
        &ask(longer, &Nowhere),
        Outcome::Warning,
        Name::File,
        "with an archive behind it",
    );
    let start = whole
        .windows(4)
        .position(|four| four == b"IDAT")
        .expect("a picture")
        - 4;
    let empty = [&whole[..start], &small::chunk(b"IEND", b"")].concat();
    expect(
        &ask(empty, &Nowhere),
        Outcome::Invalid,
        Name::File,
        "without its picture",
    );
}
