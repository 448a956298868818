//! Badges as tokens: never valid without a good signature by the issuer's own key, claims that agree, and a known meaning.

use roundel_badge::bake;
use roundel_badge::verdict::{Finding, Name, Outcome};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::{Value, json};

use crate::forge::{ask, badge, did, jwk, key, page, token, token_of, with_claims};
use crate::{complaints, expect};

const ISSUER: &str = "https://guild.example/issuers/9";

fn headed(header: Value, credential: &Value, seed: u8) -> String {
    token_of(&header, &with_claims(credential), seed)
}

#[test]
fn a_token_is_judged_in_every_form_in_which_it_comes() {
    let signed = token(&badge(&did(1)), 1);
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>"#;
    let baked = bake::insert(svg, &signed).expect("it can be baked");
    assert!(
        String::from_utf8_lossy(&baked).contains("verify="),
        "a token stands in the attribute verify"
    );
    let enveloped = json!({
        "@context": "https://www.w3.org/ns/credentials/v2",
        "type": "EnvelopedVerifiableCredential",
        "id": format!("data:application/vc+jwt,{signed}")
    });
    for (what, file) in [
        ("text", signed.clone().into_bytes()),
        ("text with line ends", format!("\n{signed}\r\n").into_bytes()),
        ("SVG", baked),
        ("envelope", enveloped.to_string().into_bytes()),
    ] {
        let verdict = ask(&file, &Nowhere);
        assert_eq!(verdict.verdict, Outcome::Valid, "{what}{}", complaints(&verdict));
        let issuer = verdict.issuer.expect("a proved issuer");
        assert_eq!(
            (issuer.id, issuer.known),
            (did(1), None),
            "whether it is known is not decided here"
        );
        let content = verdict.content.expect("proved content");
        assert_eq!(
            content.badge.as_deref(),
            Some("Bench Soldering"),
            "what was signed is told"
        );
    }
}

#[test]
fn what_a_token_claims_must_agree_with_the_badge_in_it() {
    let credential = badge(&did(1));
    let header = json!({"alg": "EdDSA", "kid": key(1).verification_method()});
    let changed = |change: fn(&mut Value)| {
        let mut payload = with_claims(&credential);
        change(&mut payload);
        ask(token_of(&header, &payload, 1), &Nowhere)
    };
    for (what, change, outcome, name) in [
        (
            "other issuer",
            (|p| p["iss"] = json!("did:web:x.example")) as fn(&mut Value),
            Outcome::Invalid,
            Name::Signature,
        ),
        (
            "other earner",
            |p| p["sub"] = json!("mailto:x@x.example"),
            Outcome::Invalid,
            Name::Signature,
        ),
        (
            "other id",
            |p| p["jti"] = json!("urn:uuid:0"),
            Outcome::Invalid,
            Name::Signature,
        ),
        (
            "later start",
            |p| p["nbf"] = json!(1_999_999_999),
            Outcome::Invalid,
            Name::Dates,
        ),
        (
            "ended by the claim alone",
            |p| p["exp"] = json!(1_777_777_777),
            Outcome::Invalid,
            Name::Dates,
        ),
        (
            "damaged claim",
            |p| p["exp"] = json!("soon"),
            Outcome::Invalid,
            Name::Text,
        ),
        (
            "no sub, as in 1EdTech's samples",
            |p| drop(p.as_object_mut().map(|o| o.remove("sub"))),
            Outcome::Warning,
            Name::Text,
        ),
        (
            "undefined word",
            |p| p["favourite"] = json!("blue"),
            Outcome::Invalid,
            Name::Meaning,
        ),
        (
            "incomplete",
            |p| p["credentialSubject"]["achievement"]["name"] = json!(""),
            Outcome::Invalid,
            Name::Subject,
        ),
        (
            "two credentials",
            |p| p["vc"] = json!({"issuer": "did:web:x.example"}),
            Outcome::Invalid,
            Name::Text,
        ),
        (
            "no issuer",
            |p| drop(p.as_object_mut().map(|o| o.remove("issuer"))),
            Outcome::Invalid,
            Name::Key,
        ),
        (
            "a signature inside",
            |p| p["proof"] = json!({"type": "DataIntegrityProof"}),
            Outcome::Warning,
            Name::Signature,
        ),
        (
            "words defined elsewhere",
            |p| p["@context"][2] = json!("https://x.example/words.json"),
            Outcome::Warning,
            Name::Meaning,
        ),
    ] {
        expect(&changed(change), outcome, name, what);
    }
}

#[test]
fn a_key_that_came_along_counts_only_if_the_issuer_publishes_it() {
    let credential = badge(ISSUER);
    let signed = headed(json!({"alg": "EdDSA", "jwk": jwk(1)}), &credential, 1);
    let own = Pages::new().with(ISSUER, page(ISSUER, 1, "assertionMethod", &json!({})));
    let other = Pages::new().with(ISSUER, page(ISSUER, 2, "assertionMethod", &json!({})));
    let gone = Pages::new().without(ISSUER);
    let verdict = ask(&signed, &own);
    assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
    expect(
        &ask(&signed, &other),
        Outcome::Invalid,
        Name::Key,
        "the issuer publishes another key",
    );
    expect(
        &ask(&signed, &gone),
        Outcome::Invalid,
        Name::Key,
        "the issuer publishes none",
    );
    let offline = ask(&signed, &Nowhere);
    expect(&offline, Outcome::Warning, Name::Key, "nobody can ask the issuer");
    assert_eq!(
        (offline.issuer, offline.content),
        (None, None),
        "nothing is told as the issuer's that nobody proved to be"
    );
    let mut secret = jwk(1);
    secret["d"] = json!("AAAA");
    let verdict = ask(
        headed(json!({"alg": "EdDSA", "jwk": secret}), &credential, 1),
        &own,
    );
    expect(&verdict, Outcome::Invalid, Name::Key, "everybody has this key");
    let mut encryption = jwk(1);
    encryption["use"] = json!("enc");
    let verdict = ask(
        headed(json!({"alg": "EdDSA", "jwk": encryption}), &credential, 1),
        &own,
    );
    expect(&verdict, Outcome::Invalid, Name::Key, "a key for another use");
    let verdict = ask(
        headed(json!({"alg": "EdDSA", "jwk": jwk(2)}), &credential, 1),
        &other,
    );
    expect(
        &verdict,
        Outcome::Invalid,
        Name::Signature,
        "the issuer's key, but it did not sign",
    );
}

#[test]
fn a_named_key_must_be_the_issuers_and_for_signing() {
    let id = format!("{ISSUER}#k");
    let header = json!({"alg": "EdDSA", "kid": id});
    let signed = headed(header, &badge(ISSUER), 1);
    let with = |purpose: &str, more: Value| {
        ask(
            &signed,
            &Pages::new().with(ISSUER, page(ISSUER, 1, purpose, &more)),
        )
    };
    let verdict = with("assertionMethod", json!({}));
    assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
    for (what, purpose, more, outcome) in [
        ("for logging in", "authentication", json!({}), Outcome::Invalid),
        ("as in 2.0", "publicKey", json!({}), Outcome::Invalid),
        (
            "taken back",
            "assertionMethod",
            json!({"revoked": "2026-01-15T00:00:00Z"}),
            Outcome::Invalid,
        ),
        (
            "taken back later",
            "assertionMethod",
            json!({"revoked": "2026-05-01T00:00:00Z"}),
            Outcome::Warning,
        ),
        (
            "ended before",
            "assertionMethod",
            json!({"expires": "2026-01-15T00:00:00Z"}),
            Outcome::Invalid,
        ),
        (
            "secret published",
            "assertionMethod",
            json!({"secretKeyMultibase": "z3u"}),
            Outcome::Invalid,
        ),
    ] {
        expect(&with(purpose, more), outcome, Name::Key, what);
    }
    let later = with(
        "assertionMethod",
        json!({"expires": "2026-05-01T00:00:00Z", "revoked": "2027-05-01T00:00:00Z"}),
    );
    assert_eq!(
        later.verdict,
        Outcome::Valid,
        "it counted when it signed{}",
        complaints(&later)
    );
    expect(
        &ask(&signed, &Nowhere),
        Outcome::Warning,
        Name::Key,
        "it cannot be had",
    );
    let plain = "http://guild.example/issuers/9";
    let signed = headed(
        json!({"alg": "EdDSA", "kid": format!("{plain}#k")}),
        &badge(plain),
        1,
    );
    let pages = Pages::new().with(plain, page(plain, 1, "assertionMethod", &json!({})));
    expect(
        &ask(&signed, &pages),
        Outcome::Warning,
        Name::Key,
        "a page without protection",
    );
}

#[test]
fn nobody_signs_for_somebody_else() {
    let evil = "https://evil.example/keys.json";
    let set =
        json!({"keys": [{"kid": format!("{evil}#k"), "kty": "OKP", "crv": "Ed25519", "x": jwk(2)["x"]}]})
            .to_string();
    let victim = page(ISSUER, 1, "assertionMethod", &json!({}));
    for (what, issuer, kid) in [
        ("a did:key", did(1), key(2).verification_method()),
        (
            "a did:key for a web issuer",
            ISSUER.to_owned(),
            key(2).verification_method(),
        ),
        ("a set elsewhere", ISSUER.to_owned(), format!("{evil}#k")),
        ("a set elsewhere for a did:key", did(1), format!("{evil}#k")),
        (
            "a did:web that nobody can have",
            did(1),
            "did:web:evil.example#k".to_owned(),
        ),
        (
            "a did:web for a did:web",
            "did:web:guild.example".to_owned(),
            "did:web:evil.example#k".to_owned(),
        ),
        (
            "a DID of another kind",
            ISSUER.to_owned(),
            "did:example:z6Mk".to_owned(),
        ),
        ("no key at all", ISSUER.to_owned(), "key-1".to_owned()),
    ] {
        let web = Pages::new().with(evil, set.clone()).with(ISSUER, victim.clone());
        let signed = headed(json!({"alg": "EdDSA", "kid": kid}), &badge(&issuer), 2);
        expect(&ask(&signed, &web), Outcome::Invalid, Name::Key, what);
    }
    let unnamed = headed(json!({"alg": "EdDSA"}), &badge(&did(1)), 1);
    expect(
        &ask(&unnamed, &Nowhere),
        Outcome::Warning,
        Name::Key,
        "a token that names no key",
    );
    let nobody = headed(
        json!({"alg": "EdDSA", "kid": key(1).verification_method()}),
        &badge("urn:uuid:5918785d-c152-4a95-8b32-d92968d3e9e6"),
        1,
    );
    let verdict = ask(nobody, &Nowhere);
    expect(
        &verdict,
        Outcome::Warning,
        Name::Key,
        "an issuer under whose id nobody can publish keys",
    );
    assert_eq!(
        verdict.issuer, None,
        "the signature is good, but nobody knows whose it is"
    );
}

#[test]
fn algorithms_that_prove_nothing_are_refused_and_others_left_open() {
    let credential = badge(&did(1));
    let id = key(1).verification_method();
    for (alg, outcome) in [
        ("none", Outcome::Invalid),
        ("None", Outcome::Invalid),
        ("HS256", Outcome::Invalid),
        ("RS256", Outcome::Invalid),
        ("ES256", Outcome::Invalid),
        ("rot13", Outcome::Invalid),
        ("ES384", Outcome::Warning),
    ] {
        let verdict = ask(headed(json!({"alg": alg, "kid": id}), &credential, 1), &Nowhere);
        expect(&verdict, outcome, Name::Signature, alg);
    }
    let critical = headed(
        json!({"alg": "EdDSA", "kid": id, "crit": ["b64"], "b64": true}),
        &credential,
        1,
    );
    expect(
        &ask(critical, &Nowhere),
        Outcome::Invalid,
        Name::Signature,
        "an extension that must be understood",
    );
    let good = token(&credential, 1);
    for cut in [good.len() - 1, good.len() - 40, good.rfind('.').expect("dots")] {
        let verdict = ask(&good[..cut], &Nowhere);
        assert_eq!(
            verdict.verdict,
            Outcome::Invalid,
            "cut at {cut}{}",
            complaints(&verdict)
        );
    }
    let verdict = ask(&good, &Nowhere);
    assert_eq!(
        verdict.check(Name::Signature).map(|c| c.outcome),
        Some(Finding::Passed),
        "the whole one is good"
    );
}
