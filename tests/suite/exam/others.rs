//! What other issuers write and this one does not: sound by the standards, and odd.

use roundel_badge::verdict::{Name, Outcome};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::json;

use crate::expect;
use crate::forge::{LIST, ask, badge, did, key, list, listed_badge, proved, token, token_of, with_claims};

/// Made by node 20 (crypto) and jsonld.js 9: a Data Integrity proof by a key whose JWK says `"use": "enc"`, and its page.
/// These keys were made for this test alone and thrown away.
const FOR_ENCRYPTION: &str = include_str!("../../vectors/exam/key-for-encryption.json");
const FOR_ENCRYPTION_PAGE: &str = include_str!("../../vectors/exam/key-for-encryption.did.json");

#[test]
fn contexts_that_say_the_same_in_another_order_agree() {
    let mut document = badge(&did(1));
    for more in [
        "https://w3id.org/security/data-integrity/v2",
        "https://w3id.org/security/suites/ed25519-2020/v1",
        "https://w3id.org/security/multikey/v1",
    ] {
        let contexts = badge(&did(1))["@context"].as_array().expect("a list").clone();
        document["@context"] = json!([contexts, vec![json!(more)]].concat());
        let verdict = ask(proved(&document, 1).to_string(), &Nowhere);
        expect(&verdict, Outcome::Valid, Name::Signature, more);
    }
}

#[test]
fn never_is_a_date() {
    let mut document = badge(&did(1));
    document["validUntil"] = json!("9999-12-31T23:59:59Z");
    let proved = proved(&document, 1).to_string();
    expect(&ask(proved, &Nowhere), Outcome::Valid, Name::Dates, "validUntil");
    let mut claims = with_claims(&{
        let mut other = document.clone();
        other["validUntil"] = json!("2030-01-01T00:00:00Z");
        other
    });
    claims["validUntil"] = document["validUntil"].clone();
    claims["exp"] = json!(253_402_300_799_i64);
    let header = json!({"alg": "EdDSA", "kid": key(1).verification_method()});
    let verdict = ask(token_of(&header, &claims, 1), &Nowhere);
    expect(&verdict, Outcome::Valid, Name::Dates, "exp");
    claims["exp"] = json!(253_402_300_801_i64);
    let verdict = ask(token_of(&header, &claims, 1), &Nowhere);
    expect(&verdict, Outcome::Invalid, Name::Text, "an exp in the year 10000");
}

#[test]
fn a_key_for_other_uses_signs_no_proof() {
    let page = Pages::new().with("https://use.example/.well-known/did.json", FOR_ENCRYPTION_PAGE);
    let verdict = ask(FOR_ENCRYPTION, &page);
    expect(&verdict, Outcome::Invalid, Name::Key, "use is enc");
    let free = FOR_ENCRYPTION_PAGE.replace("\"enc\"", "\"sig\"");
    let page = Pages::new().with("https://use.example/.well-known/did.json", free);
    expect(
        &ask(FOR_ENCRYPTION, &page),
        Outcome::Valid,
        Name::Key,
        "use is sig",
    );
}

#[test]
fn a_token_that_names_no_key_is_checked_with_the_only_one() {
    let mut document = badge(&did(1));
    let header = json!({"alg": "EdDSA", "typ": "JWT"});
    let good = token_of(&header, &with_claims(&document), 1);
    expect(&ask(good, &Nowhere), Outcome::Warning, Name::Key, "no kid");
    let forged = token_of(&header, &with_claims(&document), 2);
    expect(
        &ask(forged, &Nowhere),
        Outcome::Invalid,
        Name::Signature,
        "no kid, and somebody else's signature",
    );
    let relative = json!({"alg": "EdDSA", "kid": format!("#{}", key(1).public().multibase())});
    let good = token_of(&relative, &with_claims(&document), 1);
    expect(
        &ask(good, &Nowhere),
        Outcome::Valid,
        Name::Key,
        "a kid relative to the issuer",
    );
    let forged = token_of(&relative, &with_claims(&document), 2);
    expect(
        &ask(forged, &Nowhere),
        Outcome::Invalid,
        Name::Signature,
        "and somebody else's signature",
    );
    document["issuer"]["id"] = json!("did:web:guild.example");
    let web = token_of(&header, &with_claims(&document), 1);
    expect(
        &ask(web, &Nowhere),
        Outcome::Warning,
        Name::Key,
        "no kid, and an issuer with any number of keys",
    );
}

#[test]
fn a_badge_may_stand_in_several_lists() {
    let second = "https://guild.example/status/2";
    let mut document = listed_badge(1, "revocation");
    let mut entry = document["credentialStatus"].clone();
    entry["id"] = json!(format!("{second}#7"));
    entry["statusPurpose"] = json!("suspension");
    entry["statusListCredential"] = json!(second);
    document["credentialStatus"] = json!([document["credentialStatus"], entry]);
    let signed = proved(&document, 1).to_string();
    for (is_suspended, outcome) in [(false, Outcome::Valid), (true, Outcome::Invalid)] {
        let mut suspensions = list(1, "suspension", is_suspended);
        suspensions["id"] = json!(second);
        let pages = Pages::new()
            .with(LIST, proved(&list(1, "revocation", false), 1).to_string())
            .with(second, proved(&suspensions, 1).to_string());
        expect(
            &ask(&signed, &pages),
            outcome,
            Name::Status,
            "revocation and suspension",
        );
    }
}

#[test]
fn a_mark_before_the_text_changes_nothing() {
    let svg = |text: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">\
             <openbadges:credential>\u{feff}{text}</openbadges:credential><g/></svg>"
        )
    };
    let token = token(&badge(&did(1)), 1);
    let proved = proved(&badge(&did(1)), 1).to_string();
    for text in [token, format!("<![CDATA[{proved}]]>")] {
        expect(
            &ask(svg(&text), &Nowhere),
            Outcome::Valid,
            Name::Text,
            "a byte order mark",
        );
    }
}

/// As the Digital Credentials Consortium's issuer made them until 2024.
#[test]
fn a_status_of_2021_is_left_open() {
    let mut document = badge(&did(1));
    document["@context"] = json!([
        "https://www.w3.org/2018/credentials/v1",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        "https://w3id.org/security/data-integrity/v2",
        "https://w3id.org/vc/status-list/2021/v1"
    ]);
    let members = document.as_object_mut().expect("an object");
    let from = members.remove("validFrom").expect("it begins");
    members.insert("issuanceDate".to_owned(), from);
    members.insert(
        "credentialStatus".to_owned(),
        json!({
            "id": format!("{LIST}#7"), "type": "StatusList2021Entry", "statusPurpose": "revocation",
            "statusListIndex": "7", "statusListCredential": LIST
        }),
    );
    let signed = proved(&document, 1).to_string();
    expect(
        &ask(&signed, &Nowhere),
        Outcome::Warning,
        Name::Status,
        "a list that is not read",
    );
    expect(
        &ask(signed.replace("\"7\"", "\"8\""), &Nowhere),
        Outcome::Invalid,
        Name::Signature,
        "its entry is signed",
    );
}

#[test]
fn a_badge_in_the_place_of_another_edition_is_told() {
    let proved = proved(&badge(&did(1)), 1).to_string();
    let svg = |namespace: &str, element: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"{namespace}\"><o:{element}><![CDATA[{proved}]]></o:{element}></svg>"
        )
    };
    let own = ask(svg("https://purl.imsglobal.org/ob/v3p0", "credential"), &Nowhere);
    expect(&own, Outcome::Valid, Name::File, "3.0 where 3.0 belongs");
    let older = ask(svg("http://openbadges.org", "assertion"), &Nowhere);
    expect(&older, Outcome::Warning, Name::File, "3.0 where 2.0 belongs");
}
