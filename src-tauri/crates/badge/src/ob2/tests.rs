use super::*;
use crate::web::{Nowhere, Pages};
use jiff::Timestamp;
use serde_json::{Value, json};

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

#[test]
fn hosted_badge_in_order() {
    let pages = club();
    let judgement = judged(&pages[0].1.to_string(), &pages, Some("ann@learner.example"));
    expect(&judgement, Outcome::Valid, None, "nothing is wrong");
    assert_eq!(judgement.version, Some(Version::V2_0), "the version is told");
    assert_eq!(
        judgement.summary.issuer_id.as_deref(),
        Some(ISSUER),
        "who issued it is told by address"
    );
    assert_eq!(judgement.summary.badge.as_deref(), Some("Kite"), "and what it is");
    let by_link = judged(ASSERTION, &pages, None);
    expect(&by_link, Outcome::Valid, None, "its address alone is as good");
}

/// Changes that are made in the copy and on the web alike, so that only the change itself can be noticed.
#[test]
fn what_breaks_a_hosted_badge() {
    use Name::*;
    use Outcome::{Invalid, Valid, Warning};
    let elsewhere = json!("https://evil.example/x");
    let cases: Vec<(&str, &str, Value, Outcome, Option<Name>)> = vec![
        (ASSERTION, "/@context", json!(null), Invalid, None),
        (
            ASSERTION,
            "/@context",
            json!("https://w3id.org/openbadges/v3"),
            Invalid,
            Some(Context),
        ),
        (ASSERTION, "/type", json!(null), Invalid, Some(Type)),
        (
            ASSERTION,
            "/type",
            json!(["Assertion", "Medal"]),
            Invalid,
            Some(Type),
        ),
        (
            ASSERTION,
            "/type",
            json!(["Assertion", "https://x.example/Medal"]),
            Valid,
            None,
        ),
        (ASSERTION, "/recipient", json!(null), Invalid, Some(Assertion)),
        (ASSERTION, "/recipient", json!("ann"), Invalid, Some(Assertion)),
        (
            ASSERTION,
            "/recipient/hashed",
            json!(null),
            Invalid,
            Some(Assertion),
        ),
        (
            ASSERTION,
            "/recipient/hashed",
            json!("false"),
            Invalid,
            Some(Assertion),
        ),
        (
            ASSERTION,
            "/recipient/hashed",
            json!(true),
            Invalid,
            Some(Recipient),
        ),
        (
            ASSERTION,
            "/recipient/identity",
            json!("bob@learner.example"),
            Invalid,
            Some(Recipient),
        ),
        (
            ASSERTION,
            "/recipient",
            json!({"type": "shoe", "hashed": false, "identity": "ann@learner.example"}),
            Warning,
            Some(Recipient),
        ),
        (ASSERTION, "/issuedOn", json!(null), Invalid, Some(Assertion)),
        (
            ASSERTION,
            "/issuedOn",
            json!("2025-11-05"),
            Invalid,
            Some(Assertion),
        ),
        (
            ASSERTION,
            "/issuedOn",
            json!("2027-01-01T00:00:00Z"),
            Invalid,
            Some(Issued),
        ),
        (
            ASSERTION,
            "/expires",
            json!("2026-05-31T00:00:00Z"),
            Invalid,
            Some(Expires),
        ),
        (
            ASSERTION,
            "/expires",
            json!("2025-01-01T00:00:00Z"),
            Invalid,
            Some(Expires),
        ),
        (ASSERTION, "/expires", json!("never"), Invalid, Some(Expires)),
        (
            ASSERTION,
            "/expires",
            json!("2026-06-02T00:00:00+02:00"),
            Valid,
            None,
        ),
        (ASSERTION, "/revoked", json!(true), Invalid, Some(Revocation)),
        (ASSERTION, "/revoked", json!(false), Valid, None),
        (ASSERTION, "/verification", json!(null), Invalid, Some(Format)),
        (
            ASSERTION,
            "/verification/type",
            json!("SignedBadge"),
            Invalid,
            Some(Format),
        ),
        (
            ASSERTION,
            "/verification/type",
            json!("magic"),
            Invalid,
            Some(Format),
        ),
        (ASSERTION, "/verification/type", json!("hosted"), Valid, None),
        (
            ASSERTION,
            "/verify",
            json!({"type": "hosted", "url": "https://club.example/b"}),
            Invalid,
            Some(Assertion),
        ),
        (
            ASSERTION,
            "/evidence",
            json!([{"narrative": 7}]),
            Invalid,
            Some(Assertion),
        ),
        (
            ASSERTION,
            "/evidence",
            json!(["https://club.example/e", {"narrative": "Flew."}]),
            Valid,
            None,
        ),
        (
            ASSERTION,
            "/image",
            json!("data:image/png;base64,AAAA"),
            Invalid,
            Some(Assertion),
        ),
        (
            ASSERTION,
            "/badge",
            json!("https://club.example/no-badge.json"),
            Warning,
            Some(BadgeClass),
        ),
        (
            ASSERTION,
            "/badge",
            json!("urn:uuid:1"),
            Warning,
            Some(BadgeClass),
        ),
        (ASSERTION, "/badge", json!(ISSUER), Invalid, Some(BadgeClass)),
        (ASSERTION, "/badge", json!("kite"), Invalid, Some(Assertion)),
        (
            ASSERTION,
            "/id",
            json!("urn:uuid:0b2f3f0e-0001-4000-8000-000000000001"),
            Invalid,
            Some(HostedCopy),
        ),
        (ASSERTION, "/note", json!("Anybody may add members."), Valid, None),
        (CLASS, "/name", json!(null), Invalid, Some(BadgeClass)),
        (CLASS, "/name", json!("  "), Invalid, Some(BadgeClass)),
        (CLASS, "/criteria", json!(null), Invalid, Some(BadgeClass)),
        (CLASS, "/image", json!(null), Warning, Some(BadgeClass)),
        (
            CLASS,
            "/image",
            json!("data:image/svg+xml;base64,AAAA"),
            Valid,
            None,
        ),
        (
            CLASS,
            "/image",
            json!("data:image/gif;base64,AAAA"),
            Invalid,
            Some(BadgeClass),
        ),
        (CLASS, "/type", json!("Issuer"), Invalid, Some(BadgeClass)),
        (
            CLASS,
            "/@context",
            json!([{"name": "schema:description"}]),
            Invalid,
            Some(BadgeClass),
        ),
        (
            CLASS,
            "/alignment",
            json!([{"targetName": "Flight"}]),
            Invalid,
            Some(BadgeClass),
        ),
        (
            CLASS,
            "/@language",
            json!("not a language"),
            Warning,
            Some(BadgeClass),
        ),
        (CLASS, "/id", elsewhere.clone(), Invalid, Some(BadgeClass)),
        (CLASS, "/issuer", elsewhere.clone(), Warning, Some(Issuer)),
        (ISSUER, "/name", json!(null), Invalid, Some(Issuer)),
        (ISSUER, "/email", json!(null), Invalid, Some(Issuer)),
        (ISSUER, "/url", json!("club"), Invalid, Some(Issuer)),
        (ISSUER, "/telephone", json!("call us"), Warning, Some(Issuer)),
        (ISSUER, "/id", elsewhere, Invalid, Some(Issuer)),
        (ISSUER, "/id", json!("urn:uuid:1"), Warning, Some(Issuer)),
        (ISSUER, "/type", json!("Criteria"), Invalid, Some(Issuer)),
        (
            ISSUER,
            "/verification",
            json!({"allowedOrigins": ["other.example"]}),
            Invalid,
            Some(Origin),
        ),
        (
            ISSUER,
            "/verification",
            json!({"allowedOrigins": ["other.example", "club.example"]}),
            Valid,
            None,
        ),
        (
            ISSUER,
            "/verification",
            json!({"startsWith": "https://club.example/b/"}),
            Invalid,
            Some(Origin),
        ),
        (
            ISSUER,
            "/verification",
            json!({"startsWith": "https://club.examp"}),
            Invalid,
            Some(Origin),
        ),
        (
            ISSUER,
            "/verification",
            json!({"startsWith": ["https://x.example/", "https://club.example/a/"]}),
            Valid,
            None,
        ),
        (
            ISSUER,
            "/verification",
            json!({"allowedOrigins": 7}),
            Invalid,
            Some(Issuer),
        ),
        (
            ISSUER,
            "/revocationList",
            json!("https://club.example/none"),
            Warning,
            Some(Revocation),
        ),
        (ISSUER, "/revocationList", json!(null), Valid, None),
        (
            LIST,
            "/revokedAssertions",
            json!([{"id": ASSERTION, "revocationReason": "Torn"}]),
            Invalid,
            Some(Revocation),
        ),
        (
            LIST,
            "/revokedAssertions",
            json!([ASSERTION]),
            Invalid,
            Some(Revocation),
        ),
        (
            LIST,
            "/revokedAssertions",
            json!(ASSERTION),
            Invalid,
            Some(Revocation),
        ),
        (
            LIST,
            "/revokedAssertions",
            json!([{"id": ASSERTION, "revoked": false}]),
            Valid,
            None,
        ),
        (LIST, "/revokedAssertions", json!([{"uid": "other"}]), Valid, None),
        (LIST, "/revokedAssertions", json!([{}]), Warning, Some(Revocation)),
        (LIST, "/revokedAssertions", json!(null), Warning, Some(Revocation)),
        (
            LIST,
            "/issuer",
            json!("https://other.example/"),
            Warning,
            Some(Revocation),
        ),
    ];
    for (page, pointer, value, outcome, name) in cases {
        let pages = changed(page, pointer, &value);
        let judgement = judged(&pages[0].1.to_string(), &pages, Some("ann@learner.example"));
        expect(
            &judgement,
            outcome,
            name,
            &format!("{pointer} of {page} is {value}"),
        );
    }
}

#[test]
fn copy_that_differs_from_the_hosted_badge() {
    let changes = [
        ("/recipient/identity", json!("bob@learner.example")),
        ("/expires", json!("2060-01-01T00:00:00Z")),
        ("/issuedOn", json!("2024-11-05T12:00:00Z")),
        ("/narrative", json!("With honours.")),
    ];
    for (pointer, value) in changes {
        let copy = changed(ASSERTION, pointer, &value)[0].1.to_string();
        let judgement = judged(&copy, &club(), None);
        expect(
            &judgement,
            Outcome::Invalid,
            Some(Name::HostedCopy),
            &format!("{pointer} was changed in the copy"),
        );
    }
    let mut copy = club()[0].1.clone();
    copy["badge"] = club()[1].1.clone();
    expect(
        &judged(&copy.to_string(), &club(), None),
        Outcome::Valid,
        None,
        "the badge class may come along",
    );
    copy["badge"]["name"] = json!("Rocket");
    let judgement = judged(&copy.to_string(), &club(), None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::BadgeClass),
        "but not with another name",
    );
    assert_eq!(
        judgement.summary.badge.as_deref(),
        Some("Kite"),
        "what is told is what the issuer publishes"
    );
}

#[test]
fn badges_in_somebody_elses_name() {
    let mut pages = club().to_vec();
    pages[0].0 = "https://evil.example/a/1";
    pages[0].1["id"] = json!("https://evil.example/a/1");
    let judgement = judged(&pages[0].1.to_string(), &pages, None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Origin),
        "an award on another host is not the issuer's",
    );

    let mut profile = club()[2].1.clone();
    profile["verification"] = json!({"allowedOrigins": "evil.example"});
    let mut class = club()[1].1.clone();
    class["id"] = json!("https://evil.example/badge.json");
    class["issuer"] = json!("https://evil.example/issuer.json");
    pages[0].1["badge"] = json!("https://evil.example/badge.json");
    pages.push(("https://evil.example/badge.json", class));
    pages.push(("https://evil.example/issuer.json", profile));
    let judgement = judged(&pages[0].1.to_string(), &pages, None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Origin),
        "the issuer's own profile counts, not a copy elsewhere",
    );
    pages.retain(|(url, _)| *url != ISSUER);
    let judgement = judged(&pages[0].1.to_string(), &pages, None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Issuer),
        "also where the own one cannot be had",
    );
    assert_eq!(
        judgement.summary.issuer, None,
        "and the borrowed name is not shown"
    );
}

#[test]
fn pages_that_are_gone_or_lost() {
    let copy = club()[0].1.to_string();
    for (page, _) in club() {
        let web = |gone: bool| {
            let kept = club().into_iter().filter(|(url, _)| *url != page);
            let web = kept.fold(Pages::new(), |web, (url, document)| {
                web.with(url, document.to_string())
            });
            if gone { web.without(page) } else { web }
        };
        expect(
            &ask(&copy, &web(false), None),
            Outcome::Warning,
            None,
            &format!("{page} cannot be had"),
        );
        let expected = if page == LIST {
            Outcome::Warning
        } else {
            Outcome::Invalid
        };
        expect(
            &ask(&copy, &web(true), None),
            expected,
            None,
            &format!("{page} is gone"),
        );
    }
    expect(
        &ask(&copy, &Nowhere, None),
        Outcome::Warning,
        Some(Name::HostedCopy),
        "offline nothing is confirmed",
    );
    expect(
        &ask(ASSERTION, &Nowhere, None),
        Outcome::Warning,
        Some(Name::HostedCopy),
        "nor is an address",
    );
    let gone = Pages::new().with(ASSERTION, r#"{"id":"https://club.example/a/1","revoked":true}"#);
    expect(
        &ask(&copy, &gone, None),
        Outcome::Invalid,
        Some(Name::Revocation),
        "a stripped page says: revoked",
    );
    let with_context = r#"{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://club.example/a/1","revoked":true}"#;
    let gone = Pages::new().with(ASSERTION, with_context);
    expect(
        &ask(ASSERTION, &gone, None),
        Outcome::Invalid,
        Some(Name::Revocation),
        "also where only the address came",
    );
}

#[test]
fn before_version_1_1() {
    let one = json!({
        "uid": "n-1", "recipient": {"type": "email", "hashed": false, "identity": "ann@learner.example"},
        "badge": "https://club.example/1/badge", "issuedOn": 1_433_116_800,
        "verify": {"type": "hosted", "url": "https://club.example/1/a"}
    });
    let class = json!({
        "name": "Kite", "description": "Built a kite.", "image": "https://club.example/kite.png",
        "criteria": "https://club.example/criteria", "issuer": "https://club.example/1/issuer"
    });
    let issuer = json!({ "name": "Club", "url": "https://club.example" });
    let pages = [
        ("https://club.example/1/a", one.clone()),
        ("https://club.example/1/badge", class.clone()),
        ("https://club.example/1/issuer", issuer.clone()),
    ];
    let judgement = judged(&one.to_string(), &pages, Some("ann@learner.example"));
    expect(
        &judgement,
        Outcome::Warning,
        Some(Name::Format),
        "1.0 is old, else in order",
    );
    assert_eq!(
        judgement.version,
        Some(Version::V1_0),
        "a document without a context is of 1.0"
    );
    let warnings = judgement
        .checks
        .iter()
        .filter(|check| check.outcome == Finding::Warning);
    assert_eq!(
        warnings.count(),
        1,
        "its age is all there is to say: {judgement:#?}"
    );
    let mut elsewhere = pages.clone();
    elsewhere[1].1["issuer"] = json!("https://bank.example/issuer");
    elsewhere[2].0 = "https://bank.example/issuer";
    let judgement = judged(&one.to_string(), &elsewhere, None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Origin),
        "the issuer is somebody else",
    );

    let mut embedded = class;
    embedded["issuer"] = json!({ "origin": "https://club.example", "name": "Club" });
    let half = json!({
        "recipient": "sha256$".to_owned() + &"0".repeat(64), "salt": "s", "issued_on": "2012-06-01", "badge": embedded
    });
    let link = "https://club.example/0/a";
    let judgement = judged(link, &[(link, half.clone())], None);
    expect(
        &judgement,
        Outcome::Warning,
        Some(Name::Format),
        "the form before 1.0, reached by its address",
    );
    let judgement = judged(link, &[(link, half.clone())], Some("ann@learner.example"));
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Recipient),
        "its hash is not Ann's",
    );
    let judgement = judged(&half.to_string(), &[], None);
    expect(
        &judgement,
        Outcome::Warning,
        Some(Name::HostedCopy),
        "by itself it does not say where it lies",
    );
    let link = "https://evil.example/0/a";
    let judgement = judged(link, &[(link, half)], None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Origin),
        "its issuer's site is another host",
    );
}

#[test]
fn endorsements() {
    let v2 = "https://w3id.org/openbadges/v2";
    let place = "https://guild.example/e/1";
    let profile = "https://guild.example/profile";
    let good = json!({
        "@context": v2, "type": "Endorsement", "id": place, "claim": {"id": CLASS, "endorsementComment": "Good."},
        "issuedOn": "2025-12-01T00:00:00Z", "issuer": profile, "verification": {"type": "HostedBadge"}
    });
    let guild = json!({ "@context": v2, "type": "Profile", "id": profile, "name": "Guild" });
    let with = |endorsement: &Value| {
        let mut pages = changed(CLASS, "/endorsement", &json!([place])).to_vec();
        pages.extend([(place, endorsement.clone()), (profile, guild.clone())]);
        judged(&pages[0].1.to_string(), &pages, None)
    };
    expect(
        &with(&good),
        Outcome::Valid,
        None,
        "a good endorsement does no harm",
    );
    let changes = [
        ("claim", json!({"id": ASSERTION})),
        ("claim", json!(null)),
        ("issuedOn", json!("2030-01-01T00:00:00Z")),
        ("expires", json!("2026-01-01T00:00:00Z")),
        ("issuer", json!(ISSUER)),
        ("revoked", json!(true)),
        ("type", json!("Assertion")),
        ("verification", json!({"type": "SignedBadge"})),
        ("id", json!("https://guild.example/e/2")),
    ];
    for (name, value) in changes {
        let mut bad = good.clone();
        bad[name] = value.clone();
        expect(
            &with(&bad),
            Outcome::Warning,
            Some(Name::Endorsements),
            &format!("{name} is {value}"),
        );
    }
}

#[test]
fn what_is_no_badge() {
    let texts = [
        "",
        " ",
        "{",
        "{}",
        "[]",
        "7",
        "\"x\"",
        "null",
        "hello",
        "a.b",
        "a.b.c",
        "..",
        "http://",
        "https://",
        "{\"a\":1,\"a\":2}",
        "{\"@context\":7}",
        "{\"type\":\"Assertion\"}",
        "\u{feff}{}",
        "eyJhbGciOiJub25lIn0.e30.",
        r#"{"@context":["https://www.w3.org/ns/credentials/v2"],"credentialSubject":{}}"#,
    ];
    for text in texts {
        let judgement = ask(text, &Nowhere, Some("ann@learner.example"));
        assert_eq!(
            judgement.outcome(),
            Outcome::Invalid,
            "{text:?} is no badge: {judgement:#?}"
        );
    }
    assert!(
        !recognises(br#"{"@context":["https://www.w3.org/ns/credentials/v2"],"credentialSubject":{}}"#),
        "3.0 is not ours"
    );
    assert!(!recognises(b"{}"), "an empty object is nobody's");
    assert!(recognises(ASSERTION.as_bytes()), "an address is ours");
    assert!(
        recognises(br#"{"@context":"https://w3id.org/openbadges/v2"}"#),
        "what tries to be one is ours"
    );
}

#[test]
fn pages_that_lead_in_circles_end() {
    let (a, b) = ("https://club.example/x", "https://club.example/y");
    let mut pages = changed(ASSERTION, "/badge", &json!(a)).to_vec();
    let class = |id: &str| json!({"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": id, "issuer": a});
    pages.extend([(a, class(b)), (b, class(a))]);
    let judgement = judged(&pages[0].1.to_string(), &pages, None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::BadgeClass),
        "two pages that name each other confirm nothing",
    );
    let mut pages = club().to_vec();
    let many: Vec<String> = (0..10_000)
        .map(|i| format!("https://club.example/e/{i}"))
        .collect();
    pages[1].1["endorsement"] = json!(many);
    let judgement = judged(&pages[0].1.to_string(), &pages, None);
    expect(
        &judgement,
        Outcome::Warning,
        Some(Name::Endorsements),
        "ten thousand endorsements",
    );
    assert!(
        judgement.checks.len() < 40,
        "do not make ten thousand messages: {}",
        judgement.checks.len()
    );
}
