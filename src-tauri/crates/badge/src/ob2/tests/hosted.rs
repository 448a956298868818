//! Hosted badges and the pages around them.

use super::*;

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
