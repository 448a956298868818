//! Older versions, endorsements, and what is no badge.

use super::*;

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

#[test]
fn badges_made_to_be_slow_are_judged_all_the_same() {
    let many = 80_000;
    let mut pages = club().to_vec();
    for i in 0..many / 2 {
        pages[0].1[format!("m{i}")] = json!(0);
    }
    let types: Vec<String> = (0..many / 4).map(|i| format!("extensions:E{i}")).collect();
    pages[1].1["extensions:x"] = json!({ "type": types });
    let entries: Vec<String> = (0..many).map(|i| format!("urn:uuid:{i}")).collect();
    pages[3].1["revokedAssertions"] = json!(entries);
    let judgement = judged(&pages[0].1.to_string(), &pages, None);
    expect(
        &judgement,
        Outcome::Invalid,
        Some(Name::Extensions),
        "an addition without a context",
    );
    assert!(
        judgement.checks.len() < 40,
        "and few messages: {}",
        judgement.checks.len()
    );
}
