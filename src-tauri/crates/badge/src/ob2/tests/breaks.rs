//! One change at a time to a badge that is in order.

use super::*;

/// Changes that are made in the copy and on the web alike, so that only the change itself can be noticed.
#[test]
#[rustfmt::skip]
fn what_breaks_a_hosted_badge() {
    use Name::*;
    use Outcome::{Invalid, Valid, Warning};
    let elsewhere = json!("https://evil.example/x");
    let cases: Vec<(&str, &str, Value, Outcome, Option<Name>)> = vec![
        (ASSERTION, "/@context", json!(null), Invalid, None),
        (ASSERTION, "/@context", json!("https://w3id.org/openbadges/v3"), Invalid, Some(Context)),
        (ASSERTION, "/type", json!(null), Invalid, Some(Type)),
        (ASSERTION, "/type", json!(["Assertion", "Medal"]), Invalid, Some(Type)),
        (ASSERTION, "/type", json!(["Assertion", "https://x.example/Medal"]), Valid, None),
        (ASSERTION, "/recipient", json!(null), Invalid, Some(Assertion)),
        (ASSERTION, "/recipient", json!("ann"), Invalid, Some(Assertion)),
        (ASSERTION, "/recipient/hashed", json!(null), Invalid, Some(Assertion)),
        (ASSERTION, "/recipient/hashed", json!("false"), Invalid, Some(Assertion)),
        (ASSERTION, "/recipient/hashed", json!(true), Invalid, Some(Recipient)),
        (ASSERTION, "/recipient/identity", json!("bob@learner.example"), Invalid, Some(Recipient)),
        (ASSERTION, "/recipient", json!({"type": "shoe", "hashed": false, "identity": "ann@learner.example"}), Warning, Some(Recipient)),
        (ASSERTION, "/issuedOn", json!(null), Invalid, Some(Assertion)),
        (ASSERTION, "/issuedOn", json!("2025-11-05"), Invalid, Some(Assertion)),
        (ASSERTION, "/issuedOn", json!("2027-01-01T00:00:00Z"), Invalid, Some(Issued)),
        (ASSERTION, "/expires", json!("2026-05-31T00:00:00Z"), Invalid, Some(Expires)),
        (ASSERTION, "/expires", json!("2025-01-01T00:00:00Z"), Invalid, Some(Expires)),
        (ASSERTION, "/expires", json!("never"), Invalid, Some(Expires)),
        (ASSERTION, "/expires", json!("2026-06-02T00:00:00+02:00"), Valid, None),
        (ASSERTION, "/revoked", json!(true), Invalid, Some(Revocation)),
        (ASSERTION, "/revoked", json!(false), Valid, None),
        (ASSERTION, "/verification", json!(null), Invalid, Some(Format)),
        (ASSERTION, "/verification/type", json!("SignedBadge"), Invalid, Some(Format)),
        (ASSERTION, "/verification/type", json!("magic"), Invalid, Some(Format)),
        (ASSERTION, "/verification/type", json!("hosted"), Valid, None),
        (ASSERTION, "/verify", json!({"type": "hosted", "url": "https://club.example/b"}), Invalid, Some(Assertion)),
        (ASSERTION, "/evidence", json!([{"narrative": 7}]), Invalid, Some(Assertion)),
        (ASSERTION, "/evidence", json!(["https://club.example/e", {"narrative": "Flew."}]), Valid, None),
        (ASSERTION, "/image", json!("data:image/png;base64,AAAA"), Invalid, Some(Assertion)),
        (ASSERTION, "/badge", json!("https://club.example/no-badge.json"), Warning, Some(BadgeClass)),
        (ASSERTION, "/badge", json!("urn:uuid:1"), Warning, Some(BadgeClass)),
        (ASSERTION, "/badge", json!(ISSUER), Invalid, Some(BadgeClass)),
        (ASSERTION, "/badge", json!("kite"), Invalid, Some(Assertion)),
        (ASSERTION, "/id", json!("urn:uuid:0b2f3f0e-0001-4000-8000-000000000001"), Invalid, Some(HostedCopy)),
        (ASSERTION, "/note", json!("Anybody may add members."), Valid, None),
        (CLASS, "/name", json!(null), Invalid, Some(BadgeClass)),
        (CLASS, "/name", json!("  "), Invalid, Some(BadgeClass)),
        (CLASS, "/criteria", json!(null), Invalid, Some(BadgeClass)),
        (CLASS, "/image", json!(null), Warning, Some(BadgeClass)),
        (CLASS, "/image", json!("data:image/svg+xml;base64,AAAA"), Valid, None),
        (CLASS, "/image", json!("data:image/gif;base64,AAAA"), Invalid, Some(BadgeClass)),
        (CLASS, "/type", json!("Issuer"), Invalid, Some(BadgeClass)),
        (CLASS, "/@context", json!([{"name": "schema:description"}]), Invalid, Some(BadgeClass)),
        (CLASS, "/alignment", json!([{"targetName": "Flight"}]), Invalid, Some(BadgeClass)),
        (CLASS, "/@language", json!("not a language"), Warning, Some(BadgeClass)),
        (CLASS, "/id", elsewhere.clone(), Invalid, Some(BadgeClass)),
        (CLASS, "/issuer", elsewhere.clone(), Warning, Some(Issuer)),
        (ISSUER, "/name", json!(null), Invalid, Some(Issuer)),
        (ISSUER, "/email", json!(null), Invalid, Some(Issuer)),
        (ISSUER, "/url", json!("club"), Invalid, Some(Issuer)),
        (ISSUER, "/telephone", json!("call us"), Warning, Some(Issuer)),
        (ISSUER, "/id", elsewhere, Invalid, Some(Issuer)),
        (ISSUER, "/id", json!("urn:uuid:1"), Warning, Some(Issuer)),
        (ISSUER, "/type", json!("Criteria"), Invalid, Some(Issuer)),
        (ISSUER, "/verification", json!({"allowedOrigins": ["other.example"]}), Invalid, Some(Origin)),
        (ISSUER, "/verification", json!({"allowedOrigins": ["other.example", "club.example"]}), Valid, None),
        (ISSUER, "/verification", json!({"startsWith": "https://club.example/b/"}), Invalid, Some(Origin)),
        (ISSUER, "/verification", json!({"startsWith": "https://club.examp"}), Invalid, Some(Origin)),
        (ISSUER, "/verification", json!({"startsWith": ["https://x.example/", "https://club.example/a/"]}), Valid, None),
        (ISSUER, "/verification", json!({"allowedOrigins": 7}), Invalid, Some(Issuer)),
        (ISSUER, "/revocationList", json!("https://club.example/none"), Warning, Some(Revocation)),
        (ISSUER, "/revocationList", json!(null), Valid, None),
        (LIST, "/revokedAssertions", json!([{"id": ASSERTION, "revocationReason": "Torn"}]), Invalid, Some(Revocation)),
        (LIST, "/revokedAssertions", json!([ASSERTION]), Invalid, Some(Revocation)),
        (LIST, "/revokedAssertions", json!(ASSERTION), Invalid, Some(Revocation)),
        (LIST, "/revokedAssertions", json!([{"id": ASSERTION, "revoked": false}]), Valid, None),
        (LIST, "/revokedAssertions", json!([{"uid": "other"}]), Valid, None),
        (LIST, "/revokedAssertions", json!([{}]), Warning, Some(Revocation)),
        (LIST, "/revokedAssertions", json!(null), Warning, Some(Revocation)),
        (LIST, "/issuer", json!("https://other.example/"), Warning, Some(Revocation)),
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
