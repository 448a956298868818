use super::*;
use crate::json;

const PAYLOAD: &str = r#"{"@context":["x"],"id":"urn:c","issuer":{"id":"did:i"},"validFrom":"2026-02-01T09:00:00.5Z",
    "validUntil":"2030-01-01T00:00:00Z","credentialSubject":{"id":"urn:s"},
    "iss":"did:i","jti":"urn:c","sub":"urn:s","nbf":1769936400,"exp":1893456000,"iat":1,"aud":"all"}"#;

fn read(payload: &str) -> Result<Presented<'_>, ClaimsError> {
    credential(&json::parse(payload.as_bytes()).unwrap())
}

#[test]
fn claims_that_agree_are_taken_off() {
    let presented = read(PAYLOAD).unwrap();
    assert_eq!(
        presented.mismatches(),
        [],
        "half a second is lost in whole seconds and is no difference"
    );
    let names: Vec<&str> = presented
        .credential
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, _)| name.as_ref())
        .collect();
    assert_eq!(
        names,
        [
            "@context",
            "id",
            "issuer",
            "validFrom",
            "validUntil",
            "credentialSubject"
        ],
        "the claims are no part of the credential"
    );
    assert!(!presented.legacy, "the credential is the payload");
}

#[test]
fn each_contradiction_is_named() {
    for (claim, from, to) in [
        ("iss", r#""iss":"did:i""#, r#""iss":"did:evil""#),
        ("sub", r#""sub":"urn:s""#, r#""sub":"urn:t""#),
        ("jti", r#""jti":"urn:c""#, r#""jti":"urn:C""#),
        ("nbf", "1769936400", "1769936402"),
        ("exp", "1893456000", "1893455999"),
    ] {
        let changed = PAYLOAD.replace(from, to);
        let presented = read(&changed).unwrap();
        assert!(
            matches!(presented.mismatches(), [Mismatch::Differs { claim: named, .. }] if *named == claim),
            "{claim}: {:?}",
            presented.mismatches()
        );
    }
}

#[test]
fn a_missing_claim_is_no_contradiction() {
    let without = PAYLOAD.replace(r#""sub":"urn:s","#, "");
    assert_eq!(
        read(&without).unwrap().mismatches(),
        [Mismatch::Missing { claim: "sub" }],
        "1EdTech's own samples lack sub"
    );
}

#[test]
fn the_older_form_is_completed_from_the_claims() {
    let payload = r#"{"iss":"did:i","sub":"urn:s","jti":"urn:c","nbf":1706778000,"exp":1893456000,
        "vc":{"issuer":{"name":"Guild"},"credentialSubject":{"type":"AchievementSubject"}}}"#;
    let presented = read(payload).unwrap();
    assert!(presented.legacy, "the claim vc is the form of VC Data Model 1.1");
    let text = |path: &[&str]| {
        path.iter()
            .try_fold(&presented.credential, |json, name| json.get(name))
            .and_then(Json::as_str)
            .map(str::to_owned)
    };
    for (path, expected) in [
        (&["issuer", "id"][..], "did:i"),
        (&["credentialSubject", "id"], "urn:s"),
        (&["id"], "urn:c"),
        (&["issuanceDate"], "2024-02-01T09:00:00Z"),
        (&["expirationDate"], "2030-01-01T00:00:00Z"),
    ] {
        assert_eq!(text(path).as_deref(), Some(expected), "{path:?}");
    }
}

#[test]
fn payloads_without_one_clear_credential_are_refused() {
    for payload in [
        "[]",
        "\"text\"",
        r#"{"vc":[]}"#,
        r#"{"vc":"x"}"#,
        r#"{"vc":{},"credentialSubject":{}}"#,
        r#"{"vc":{},"issuer":"did:i"}"#,
        r#"{"iss":7}"#,
        r#"{"nbf":"2026-02-01"}"#,
        r#"{"exp":1000000000000000}"#,
        r#"{"exp":null}"#,
    ] {
        assert!(read(payload).is_err(), "{payload}");
    }
}
