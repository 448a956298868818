//! Revocation: what a list says counts only as far as the list can be trusted, and a verdict says as of when.

use roundel_badge::verdict::{MAX_LISTS, Name, Outcome, Verdict};
use roundel_badge::web::{Nowhere, Pages};
use serde_json::{Value, json};

use crate::forge::{LIST, ask, badge, did, list, listed_badge, page, proved, token};
use crate::{complaints, expect};

/// What is said of a badge of key 1 whose list is this page.
fn told(purpose: &str, page: impl Into<Vec<u8>>) -> Verdict {
    let signed = proved(&listed_badge(1, purpose), 1).to_string();
    ask(signed, &Pages::new().with(LIST, page))
}

fn said(verdict: &Verdict) -> &str {
    &verdict
        .check(Name::Status)
        .expect("every check is listed")
        .message
}

#[test]
fn a_list_answers_signed_inside_or_as_token() {
    for purpose in ["revocation", "suspension"] {
        for is_set in [false, true] {
            let list = list(1, purpose, is_set);
            let outcome = if is_set { Outcome::Invalid } else { Outcome::Valid };
            for (form, page) in [
                ("proof", proved(&list, 1).to_string()),
                ("token", token(&list, 1)),
            ] {
                let verdict = told(purpose, page);
                expect(
                    &verdict,
                    outcome,
                    Name::Status,
                    &format!("{purpose} by {form}, {is_set}"),
                );
                assert!(
                    said(&verdict).contains("as of \"2026-05-01T00:00:00Z\""),
                    "a verdict about revocation says as of when: {}",
                    said(&verdict)
                );
            }
        }
    }
    let badge = token(&listed_badge(1, "revocation"), 1);
    let pages = Pages::new().with(LIST, token(&list(1, "revocation", true), 1));
    expect(
        &ask(badge, &pages),
        Outcome::Invalid,
        Name::Status,
        "a badge that is a token itself",
    );
}

#[test]
fn a_list_that_cannot_be_trusted_clears_nobody() {
    let clear = list(1, "revocation", false);
    let changed = |change: fn(&mut Value)| {
        let mut list = clear.clone();
        change(&mut list);
        list
    };
    let tampered = |change: fn(&mut Value)| {
        let mut list = proved(&clear, 1);
        change(&mut list);
        list.to_string()
    };
    let elsewhere = |l: &mut Value| l["id"] = json!("https://guild.example/status/2");
    let ended = |l: &mut Value| l["validUntil"] = json!("2026-05-20T00:00:00Z");
    let coming = |l: &mut Value| l["validFrom"] = json!("2027-01-01T00:00:00Z");
    for (what, page) in [
        ("unsigned", clear.to_string()),
        (
            "changed after signing",
            tampered(|l| l["validFrom"] = json!("2026-05-30T00:00:00Z")),
        ),
        ("signed by somebody else", proved(&clear, 2).to_string()),
        ("token of somebody else", token(&clear, 2)),
        (
            "another list of the issuer's",
            proved(&changed(elsewhere), 1).to_string(),
        ),
        ("ended", proved(&changed(ended), 1).to_string()),
        ("ended token", token(&changed(ended), 1)),
        ("still to come", proved(&changed(coming), 1).to_string()),
        (
            "for another purpose",
            proved(&list(1, "suspension", false), 1).to_string(),
        ),
        ("an undefined word", tampered(|l| l["favourite"] = json!("blue"))),
        ("no list", "{}".to_owned()),
        ("no JSON", "<html>".to_owned()),
        ("no text", "\u{0}".to_owned()),
    ] {
        expect(&told("revocation", page), Outcome::Invalid, Name::Status, what);
    }
    expect(
        &told("revocation", vec![0xff]),
        Outcome::Invalid,
        Name::Status,
        "not UTF-8",
    );
}

#[test]
fn what_cannot_be_confirmed_is_a_warning_and_what_revokes_is_not() {
    let signed = proved(&listed_badge(1, "revocation"), 1).to_string();
    expect(&ask(&signed, &Nowhere), Outcome::Warning, Name::Status, "offline");
    expect(
        &ask(&signed, &Pages::new().without(LIST)),
        Outcome::Warning,
        Name::Status,
        "gone",
    );
    let foreign = |is_set| {
        told(
            "revocation",
            proved(&list(2, "revocation", is_set), 2).to_string(),
        )
    };
    expect(
        &foreign(false),
        Outcome::Warning,
        Name::Status,
        "kept by somebody else",
    );
    expect(
        &foreign(true),
        Outcome::Invalid,
        Name::Status,
        "the issuer named this list, and it revokes",
    );
    let keeper = "https://keeper.example/1";
    let unconfirmed = |is_set| {
        let mut list = list(1, "revocation", is_set);
        list["issuer"] = json!(keeper);
        let header = json!({"alg": "EdDSA", "kid": format!("{keeper}#k")});
        told(
            "revocation",
            crate::forge::token_of(&header, &crate::forge::with_claims(&list), 1),
        )
    };
    expect(
        &unconfirmed(false),
        Outcome::Warning,
        Name::Status,
        "the keeper's key cannot be had",
    );
    expect(
        &unconfirmed(true),
        Outcome::Invalid,
        Name::Status,
        "revoked, as far as can be seen",
    );
    let mut strange = badge(&did(1));
    strange["credentialStatus"] = json!({"id": "https://x.example/1", "type": "1EdTechRevocationList"});
    let strange = proved(&strange, 1).to_string();
    expect(
        &ask(strange, &Nowhere),
        Outcome::Warning,
        Name::Status,
        "1EdTech's list, offline",
    );
}

#[test]
fn lists_of_1edtech_name_the_revoked() {
    let url = "https://guild.example/revocations.json";
    let mut credential = badge(&did(1));
    credential["credentialStatus"] = json!({"id": url, "type": "1EdTechRevocationList"});
    let signed = proved(&credential, 1).to_string();
    let told = |list: Value| ask(&signed, &Pages::new().with(url, list.to_string()));
    let list = |revoked: Value| json!({"id": url, "issuer": did(1), "revokedCredential": revoked});
    let clear = told(list(json!([{"id": "urn:uuid:1"}])));
    expect(&clear, Outcome::Valid, Name::Status, "somebody else's badge");
    assert!(
        said(&clear).contains("no date"),
        "these lists have none: {}",
        said(&clear)
    );
    let revoked = told(list(
        json!([{"id": credential["id"], "revocationReason": "Lost \u{202e}bet"}]),
    ));
    expect(&revoked, Outcome::Invalid, Name::Status, "revoked");
    assert!(
        said(&revoked).contains("Lost  bet"),
        "the reason is told, and turns nothing round: {}",
        said(&revoked)
    );
    let foreign = told(json!({"id": url, "issuer": did(2), "revokedCredential": []}));
    expect(&foreign, Outcome::Invalid, Name::Status, "another issuer's list");
    let signed_list = crate::forge::token_of(
        &json!({"alg": "EdDSA", "kid": crate::forge::key(2).verification_method()}),
        &list(json!([])),
        2,
    );
    let verdict = ask(&signed, &Pages::new().with(url, signed_list));
    expect(
        &verdict,
        Outcome::Invalid,
        Name::Status,
        "a signature that is not the issuer's is worse than none",
    );
}

#[test]
fn there_is_an_end_to_lists() {
    let entry = listed_badge(1, "revocation")["credentialStatus"].clone();
    let mut many = badge(&did(1));
    let entries = (0..=MAX_LISTS).map(|n| {
        let mut entry = entry.clone();
        entry["id"] = json!(format!("{LIST}#{n}"));
        entry
    });
    many["credentialStatus"] = entries.collect();
    let signed = token(&many, 1);
    let pages = Pages::new().with(LIST, proved(&list(1, "revocation", false), 1).to_string());
    let verdict = ask(signed, &pages);
    assert_ne!(
        verdict.verdict,
        Outcome::Valid,
        "not all of them were looked into{}",
        complaints(&verdict)
    );
    let mut selfish = list(1, "revocation", false);
    selfish["credentialStatus"] = entry;
    expect(
        &told("revocation", proved(&selfish, 1).to_string()),
        Outcome::Valid,
        Name::Status,
        "a list is not asked about itself",
    );
    let web = page("https://guild.example/9", 1, "assertionMethod", &json!({}));
    expect(
        &told("revocation", web),
        Outcome::Invalid,
        Name::Status,
        "a page of keys is no list",
    );
}
