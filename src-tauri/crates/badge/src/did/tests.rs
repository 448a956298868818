use super::*;
use crate::web::{Nowhere, Pages};

const ED: &str = "z6MknfV2PU4vzveFBNZR8MxnFZNinbLZm8bc3sFBTvHi7uPH";
const OTHER: &str = "z6MksKtD9DuD6MujTZXjsdUS1w83CZ5n9W9fGyvB23YAzQWU";
const WEB_PAGE: &str = "https://guild.example/.well-known/did.json";

fn page_of(text: &str) -> Option<String> {
    match Identifier::parse(text).ok()?.source {
        Source::Page(url) => Some(url),
        _ => None,
    }
}

fn key(multibase: &str) -> VerificationKey {
    VerificationKey::from_multibase(multibase).unwrap()
}

/// A DID document of did:web:guild.example with one key, whose listings are given.
fn document(lists: &str) -> String {
    format!(
        r##"{{"id":"did:web:guild.example","verificationMethod":[{{"id":"#k","type":"Multikey",
        "controller":"did:web:guild.example","publicKeyMultibase":"{ED}"}}],{lists}}}"##
    )
}

fn find_in(document: &str) -> Result<Found, FindError> {
    find("did:web:guild.example#k", &Pages::new().with(WEB_PAGE, document))
}

#[test]
fn did_web_leads_to_the_page_that_its_specification_says() {
    for (did, page) in [
        (
            "did:web:w3c-ccg.github.io",
            "https://w3c-ccg.github.io/.well-known/did.json",
        ),
        (
            "did:web:w3c-ccg.github.io:user:alice#k",
            "https://w3c-ccg.github.io/user/alice/did.json",
        ),
        (
            "did:web:Example.com%3A3000:user",
            "https://example.com:3000/user/did.json",
        ),
        (
            "https://guild.example/issuers/1#k",
            "https://guild.example/issuers/1",
        ),
        (
            "https://guild.example:8443/a?b=c%2Fd",
            "https://guild.example:8443/a?b=c%2Fd",
        ),
        ("http://10.0.0.1/keys#a", "http://10.0.0.1/keys"),
    ] {
        assert_eq!(page_of(did).as_deref(), Some(page), "{did}");
    }
}

#[test]
fn addresses_that_lead_astray_are_refused() {
    for text in [
        "did:web:",
        "did:web::a",
        "did:web:guild.example:",
        "did:web:guild.example:..:etc",
        "did:web:guild.example:%2e%2e:etc",
        "did:web:guild.example:a%2Fb",
        "did:web:guild.example%2Fevil",
        "did:web:guild.example%40evil.example",
        "did:web:user@guild.example",
        "did:web:guild.example%3A0",
        "did:web:guild.example%3A99999",
        "did:web:guild.example%3A+80",
        "did:web:127.0.0.1",
        "did:web:-guild.example",
        "did:web:guild..example",
        "https://",
        "https://user@guild.example/",
        "https://guild.example:port/",
        "https://[::1]/",
        "https://guild.example/a b",
        "https://guild.example/%zz",
        "https://guild.example\\@evil.example/",
        "ftp://guild.example/",
        "file:///etc/passwd",
        "did:web:guild.example/path#k",
        "did:web:guild.example?x=1",
        "did:example:123",
        "did:",
        "did",
        "",
        "did:web:gu\u{ef}ld.example",
        "xxx:z6Mk",
        "z6MkrvfzkMnvCroEUP2DVc9SHPE48CRsvHiVSusHioxTYu1x",
    ] {
        assert!(Identifier::parse(text).is_err(), "{text}");
    }
    let long = format!("https://guild.example/{}", "a".repeat(MAX_IDENTIFIER_BYTES));
    assert!(Identifier::parse(&long).is_err(), "identifiers have a limit");
}

#[test]
fn a_did_key_holds_its_only_key() {
    for kind in [ED, "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"] {
        let did = format!("did:key:{kind}");
        for reference in [did.clone(), format!("{did}#{kind}")] {
            let found = find(&reference, &Nowhere).unwrap();
            assert_eq!(found.key, key(kind), "the key is read from the identifier");
            assert_eq!(
                found.tie(&did),
                Tie::Issuer,
                "with and without a fragment, as in 1EdTech's samples"
            );
            assert_eq!(
                found.tie("did:web:guild.example"),
                Tie::Other {
                    controller: did.clone()
                },
                "it is nobody else's"
            );
        }
    }
    for wrong in [
        format!("did:key:{ED}#{OTHER}"),
        format!("did:key:{ED}#"),
        format!("did:key:{ED}#0"),
        format!("did:key:{}", &ED[1..]),
        format!("did:key:{}", ED.to_lowercase()),
        "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc".to_owned(),
        "did:key:".to_owned(),
    ] {
        assert!(find(&wrong, &Nowhere).is_err(), "{wrong}");
    }
}

#[test]
fn a_did_jwk_holds_its_only_key() {
    use base64::Engine as _;
    let did = |jwk: &str| {
        let encoded = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(jwk);
        format!("did:jwk:{encoded}")
    };
    let public = r#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#;
    let good = did(public);
    assert_eq!(
        find(&format!("{good}#0"), &Nowhere).unwrap().tie(&good),
        Tie::Issuer,
        "#0 is its only key"
    );
    let secret = did(&public.replacen('{', r#"{"d":"AAAA","#, 1));
    assert!(
        find(&secret, &Nowhere).unwrap().holds_secret,
        "a private key in public is noticed"
    );
    for wrong in [
        format!("{good}#1"),
        format!("{good}="),
        did(r#"{"kty":"oct","k":"AAAA"}"#),
        did(r#"{"kty":"OKP","kty":"RSA"}"#),
        did("[]"),
    ] {
        assert!(find(&wrong, &Nowhere).is_err(), "{wrong}");
    }
}

#[test]
fn the_list_in_which_a_key_stands_decides() {
    for (lists, tie) in [
        (r##""assertionMethod":["#k"]"##, Tie::Issuer),
        (r##""assertionMethod":"did:web:guild.example#k""##, Tie::Issuer),
        (r##""publicKey":["#k"]"##, Tie::PublicKey),
        (r##""authentication":["#k"]"##, Tie::OtherPurpose),
        (r##""assertionMethod":["#other"]"##, Tie::OtherPurpose),
        (r##""assertionMethod":[]"##, Tie::OtherPurpose),
    ] {
        let found = find_in(&document(lists)).unwrap();
        assert_eq!(found.tie("did:web:guild.example"), tie, "{lists}");
    }
    let raw = bs58::decode(&ED[1..]).into_vec().unwrap().split_off(2);
    let embedded = format!(
        r#"{{"id":"did:web:guild.example","assertionMethod":[{{"id":"did:web:guild.example#k",
        "type":"Ed25519VerificationKey2018","controller":"did:web:guild.example","publicKeyBase58":"{}"}}]}}"#,
        bs58::encode(raw).into_string()
    );
    let found = find_in(&embedded).unwrap();
    assert_eq!(found.key, key(ED), "the older form holds the bare key");
    assert_eq!(
        found.tie("did:web:guild.example"),
        Tie::Issuer,
        "a key defined inside assertionMethod stands in it"
    );
}

#[test]
fn what_a_document_says_of_itself_must_be_what_led_to_it() {
    let good = document(r##""assertionMethod":["#k"]"##);
    assert!(find_in(&good).is_ok(), "the unchanged document is good");
    let foreign = good.replace(
        r#""id":"did:web:guild.example""#,
        r#""id":"did:web:evil.example""#,
    );
    assert!(
        matches!(find_in(&foreign), Err(FindError::OtherDocument { .. })),
        "a document cannot speak for another address"
    );
    for damaged in [
        "",
        "[]",
        "<html>",
        r#"{"id":"did:web:guild.example","id":"did:web:guild.example"}"#,
        r#"{"id":"did:web:guild.example"}"#,
        r#"{"keys":[]}"#,
        r#"{"keys":7}"#,
        r#"{"kty":"RSA"}"#,
    ] {
        assert!(find_in(damaged).is_err(), "{damaged}");
    }
}

#[test]
fn a_key_that_names_another_owner_counts_only_if_the_owner_lists_it() {
    let page = "https://keys.example/1";
    let method = format!(
        r#"{{"id":"{page}","type":"Multikey","controller":"did:web:guild.example","publicKeyMultibase":"{ED}"}}"#
    );
    let owner = |lists: &str| format!(r#"{{"id":"did:web:guild.example",{lists}}}"#);
    let web = |document: String| Pages::new().with(page, method.clone()).with(WEB_PAGE, document);
    let found = find(page, &web(owner(&format!(r#""assertionMethod":["{page}"]"#)))).unwrap();
    assert_eq!(
        found.tie("did:web:guild.example"),
        Tie::Issuer,
        "the owner's list names the page"
    );
    let substituted = owner(&format!(
        r#""assertionMethod":[{{"id":"{page}","publicKeyMultibase":"{OTHER}"}}]"#
    ));
    for refused in [
        owner(r#""assertionMethod":[]"#),
        owner(&format!(r#""authentication":["{page}"]"#)),
        substituted,
    ] {
        assert!(
            matches!(find(page, &web(refused)), Err(FindError::NotListed { .. })),
            "anybody can write somebody else's name into a page"
        );
    }
    let copied = "https://evil.example/1";
    let evil =
        web(owner(&format!(r#""assertionMethod":["{page}"]"#))).with(copied, method.replace(ED, OTHER));
    assert!(
        matches!(find(copied, &evil), Err(FindError::OtherDocument { .. })),
        "another page cannot borrow the name of the listed key for its own"
    );
    let unconfirmed = find(page, &Pages::new().with(page, method.clone())).unwrap();
    assert_eq!(
        unconfirmed.tie("did:web:guild.example"),
        Tie::Unconfirmed,
        "without the owner's document nothing is known"
    );
    assert_eq!(
        unconfirmed.tie("did:web:evil.example"),
        Tie::Other {
            controller: "did:web:guild.example".to_owned()
        },
        "except that it is nobody else's"
    );
}

#[test]
fn the_page_of_the_key_being_absent_differs_from_being_offline() {
    assert!(
        matches!(
            find("did:web:guild.example#k", &Nowhere),
            Err(FindError::Unreachable { .. })
        ),
        "offline the badge is neither good nor bad"
    );
    assert!(
        matches!(
            find("did:web:guild.example#k", &Pages::new().without(WEB_PAGE)),
            Err(FindError::Missing { .. })
        ),
        "a page that is known to be gone is evidence"
    );
}

#[test]
fn a_key_in_a_header_is_looked_up_at_the_issuer() {
    let pages = Pages::new().with(WEB_PAGE, document(r##""assertionMethod":["#k"]"##));
    let issuer = "did:web:guild.example";
    let found = find_key(issuer, &key(ED), &pages).unwrap();
    assert_eq!(found.tie(issuer), Tie::Issuer, "the issuer publishes this key");
    assert!(
        matches!(
            find_key(issuer, &key(OTHER), &pages),
            Err(FindError::NotListed { .. })
        ),
        "an attacker's key is not the issuer's, whatever the header says"
    );
    assert!(
        matches!(
            find_key(&format!("did:key:{ED}"), &key(OTHER), &Nowhere),
            Err(FindError::NotListed { .. })
        ),
        "a did:key has one key"
    );
    assert!(
        matches!(
            find_key(issuer, &key(ED), &Nowhere),
            Err(FindError::Unreachable { .. })
        ),
        "offline the question stays open"
    );
    let elsewhere = document(r##""assertionMethod":["#k"]"##)
        .replace("\"did:web:guild.example\"", "\"did:web:x.example\"");
    assert!(
        find_key(issuer, &key(ED), &Pages::new().with(WEB_PAGE, elsewhere)).is_err(),
        "a document of another name does not count"
    );
}

#[test]
fn key_sets_are_searched_by_kid_and_by_fragment() {
    let set = r#"{"keys":[{"kty":"EC","crv":"P-521","kid":"odd"},
        {"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"one"}]}"#;
    let url = "https://guild.example/jwks.json";
    let pages = Pages::new().with(url, set);
    let found = find(&format!("{url}#one"), &pages).unwrap();
    assert_eq!(
        found.tie("https://guild.example/issuer"),
        Tie::SameOrigin,
        "a set names nobody; the web server is the only tie"
    );
    assert_eq!(
        found.tie("https://guild.example.evil.example/issuer"),
        Tie::Nobody,
        "another server"
    );
    assert_eq!(
        found.tie("did:web:guild.example"),
        Tie::SameOrigin,
        "did:web is the same server"
    );
    assert_eq!(found.tie(url), Tie::Issuer, "the set's own address is the issuer");
    assert!(
        matches!(find(&format!("{url}#odd"), &pages), Err(FindError::Key { .. })),
        "the key is there and cannot be used"
    );
    for absent in [format!("{url}#two"), url.to_owned(), format!("{url}#")] {
        assert!(
            matches!(find(&absent, &pages), Err(FindError::NotListed { .. })),
            "{absent}"
        );
    }
}

#[test]
fn origins_are_compared_by_host_and_port() {
    for (one, other, same) in [
        ("https://a.example/x", "https://A.example:443/y", true),
        ("https://a.example/x", "https://a.example:8443/x", false),
        ("https://a.example", "https://b.example", false),
        ("https://a.example", "http://a.example", false),
        ("http://a.example:80", "http://a.example/x", true),
        ("did:web:a.example", "did:web:a.example", false),
    ] {
        assert_eq!(same_origin(one, other), same, "{one} and {other}");
    }
}

#[test]
fn dates_and_secrets_of_a_key_are_handed_on() {
    let good = document(r##""assertionMethod":["#k"]"##);
    let with = |extra: &str| good.replace(r#""type":"Multikey""#, &format!(r#""type":"Multikey",{extra}"#));
    let found = find_in(&with(
        r#""revoked":"2026-01-01T00:00:00Z","expires":"2027-01-01T00:00:00Z""#,
    ))
    .unwrap();
    assert!(
        found.revoked.is_some() && found.expires.is_some(),
        "the caller knows the date of the proof"
    );
    assert!(
        find_in(&with(r#""secretKeyMultibase":"z3u""#))
            .unwrap()
            .holds_secret,
        "a published secret is noticed"
    );
    for damaged in [
        r#""revoked":"soon""#,
        r#""revoked":true"#,
        r#""publicKeyPem":"x""#,
    ] {
        assert!(
            matches!(find_in(&with(damaged)), Err(FindError::Key { .. })),
            "{damaged}"
        );
    }
}
