//! 1EdTech's own samples: ../shared/badge-data/1edtech-validator/ob30.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use roundel_badge::bake;
use roundel_badge::verdict::{Outcome, Question, verify_with};
use roundel_badge::web::{Nowhere, Pages, Web};
use serde_json::{Value, json};

use crate::complaints;

const DID: &str =
    "did:web:dc.1edtech.org:wellspring2022:wellspring-portal:org:da1e96e9-afcc-4eed-b9a2-2ddf7353214c";
const DID_PAGE: &str = "https://dc.1edtech.org/wellspring2022/wellspring-portal/org/da1e96e9-afcc-4eed-b9a2-2ddf7353214c/did.json";
const REVOCATIONS: &str = "https://dc.1edtech.org/wellspring2022/wellspring-portal/api/revocations/da1e96e9-afcc-4eed-b9a2-2ddf7353214c";
const LIST: &str = "https://raw.githubusercontent.com/1EdTech/digital-credentials-public-validator/refs/heads/main/inspector-vc/src/test/resources/ob30/bit-string-list/testlist";

fn samples(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for inner in ["", "bit-string-list", "sd"] {
        for entry in fs::read_dir(folder.join(inner)).expect("the samples are there") {
            let path = entry.expect("an entry").path();
            if path.is_file() && path.file_name().is_some_and(|name| name != "testlist") {
                names.push(path.strip_prefix(folder).expect("below").display().to_string());
            }
        }
    }
    names.sort();
    names
}

/// The web that these samples come from: each issuer publishes the keys that its badges name or bring along.
fn world(folder: &Path) -> Pages {
    let mut keys = Vec::new();
    for name in samples(folder) {
        let bytes = fs::read(folder.join(&name)).expect("a sample");
        match serde_json::from_slice::<Value>(&bytes) {
            Ok(document) => keys.extend(named_keys(&document)),
            Err(_) => keys.extend(brought_key(&bytes)),
        }
    }
    let list = fs::read(folder.join("bit-string-list/testlist")).expect("the list");
    let mut pages = Pages::new().with(LIST, list);
    for (owner, _) in &keys {
        let own = keys.iter().filter(|(of, _)| of == owner);
        let methods: Vec<&Value> = own.map(|(_, key)| key).collect();
        let page = json!({"id": owner, "assertionMethod": methods});
        pages = pages.with(owner.replace(DID, DID_PAGE), page.to_string());
    }
    let revoked = json!({"id": REVOCATIONS, "issuer": DID, "revokedCredential": [{"id": "https://dc.1edtech.org/wellspring2022/wellspring-portal/credential/54418d3f-ec01-4652-800a-861c890a51a1"}]});
    pages.with(REVOCATIONS, revoked.to_string())
}

/// The keys that a document's proofs name, as their owner publishes them: these samples name keys by themselves, behind the #.
fn named_keys(document: &Value) -> Vec<(String, Value)> {
    let proofs = document["proof"].as_array().cloned();
    let proofs = proofs.unwrap_or_else(|| vec![document["proof"].clone()]);
    let methods = proofs
        .iter()
        .filter_map(|proof| proof["verificationMethod"].as_str());
    let on_the_web = methods.filter(|method| !method.starts_with("did:key:"));
    let split = on_the_web.filter_map(|method| Some((method, method.split_once('#')?)));
    split
        .map(|(method, (owner, key))| {
            let key =
                json!({"id": method, "type": "Multikey", "controller": owner, "publicKeyMultibase": key});
            (owner.to_owned(), key)
        })
        .collect()
}

/// The key in the header of a baked token, as its issuer publishes it.
fn brought_key(file: &[u8]) -> Option<(String, Value)> {
    let taken = bake::take(file).ok()?;
    let mut parts = taken
        .credential
        .trim()
        .split('.')
        .map(|part| BASE64_URL_SAFE_NO_PAD.decode(part));
    let mut next = || serde_json::from_slice::<Value>(&parts.next()?.ok()?).ok();
    let (header, payload) = (next()?, next()?);
    let owner = payload["iss"].as_str()?.to_owned();
    let key = json!({"id": format!("{owner}#jwk"), "type": "JsonWebKey", "controller": owner, "publicKeyJwk": header["jwk"]});
    Some((owner, key))
}

use Outcome::{Invalid, Valid, Warning};

/// What that validator's own tests expect with a network, what is expected here without and with the issuers' keys, and why it is
/// not the same.
const EXPECTED: [(&str, Outcome, Outcome, Outcome, &str); 41] = [
    (
        "bit-string-list/credential-status-revoked-blank-nodes.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "bit-string-list/credential-status-revoked.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    ("complete.json", Invalid, Invalid, Invalid, ""),
    ("complete_v1.json", Invalid, Invalid, Invalid, ""),
    ("credential-status-revoked.json", Invalid, Warning, Invalid, ""),
    (
        "endorsement-err-schema-status-refresh.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "endorsement-valid.json",
        Valid,
        Warning,
        Warning,
        "an endorsement by itself is no badge, and a person should see that",
    ),
    (
        "sd/derivedcredential.json",
        Valid,
        Warning,
        Warning,
        "ecdsa-sd-2023 is not read",
    ),
    ("simple-context-alias.json", Valid, Warning, Valid, ""),
    ("simple-context-version.json", Warning, Warning, Warning, ""),
    (
        "simple-did-key-method.json",
        Valid,
        Warning,
        Warning,
        "the issuer is a urn:uuid, to which nothing ties the did:key that signed",
    ),
    ("simple-did-web-method.json", Valid, Warning, Valid, ""),
    ("simple-eddsa-2022.json", Warning, Warning, Warning, ""),
    ("simple-err-context.json", Invalid, Invalid, Invalid, ""),
    (
        "simple-err-credential-subject-achievement-result-description-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-credential-subject-identifier-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-credential-subject-profile-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-credential-subject-result-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-credential-subject-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    ("simple-err-evidence-type.json", Invalid, Invalid, Invalid, ""),
    ("simple-err-expired.json", Invalid, Invalid, Invalid, ""),
    ("simple-err-issued.json", Invalid, Invalid, Invalid, ""),
    (
        "simple-err-issuer-otheridentifier-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-issuer-parentorg-type.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    ("simple-err-issuer-type.json", Invalid, Invalid, Invalid, ""),
    ("simple-err-issuer.json", Invalid, Invalid, Invalid, ""),
    (
        "simple-err-proof-method-no-scheme.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-proof-method-unknown-did-method.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    (
        "simple-err-proof-method-unknown-scheme.json",
        Invalid,
        Invalid,
        Invalid,
        "",
    ),
    ("simple-err-proof-method.json", Invalid, Invalid, Invalid, ""),
    ("simple-err-proof-value.json", Invalid, Invalid, Invalid, ""),
    ("simple-err-type.json", Invalid, Invalid, Invalid, ""),
    ("simple-json.png", Valid, Warning, Valid, ""),
    ("simple-json.svg", Valid, Warning, Valid, ""),
    (
        "simple-jwt.png",
        Valid,
        Warning,
        Warning,
        "the claim sub is missing, which the standard demands",
    ),
    (
        "simple-jwt.svg",
        Valid,
        Warning,
        Warning,
        "the claim sub is missing, which the standard demands",
    ),
    ("simple-jwt_v1.png", Warning, Warning, Warning, ""),
    ("simple-jwt_v1.svg", Warning, Warning, Warning, ""),
    ("simple-multiple-proofs.json", Valid, Warning, Valid, ""),
    ("simple-noproof.json", Invalid, Invalid, Invalid, ""),
    ("simple.1ob", Valid, Warning, Valid, ""),
];

/// Samples that no test of that validator judges.
const OTHERS: [(&str, Outcome, &str); 4] = [
    ("simple.json", Valid, ""),
    ("simple_v1.json", Warning, ""),
    ("simple.jwt", Invalid, "it has no achievement and names no key"),
    (
        "velocity.jwt",
        Invalid,
        "it names a key of did:velocity, and a did:web as its issuer",
    ),
];

#[test]
fn every_sample_gets_the_verdict_that_its_name_promises() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let folder = shared.join("badge-data/1edtech-validator/ob30");
    let pages = world(&folder);
    let question = Question {
        recipient: None,
        at: "2026-09-01T00:00:00Z".parse().expect("an instant"),
    };
    let judge = |name: &str, web: &dyn Web| {
        let bytes = fs::read(folder.join(name)).expect("a sample");
        verify_with(&bytes, &question, web)
    };
    for (name, theirs, offline, online, difference) in EXPECTED {
        let (alone, published) = (judge(name, &Nowhere), judge(name, &pages));
        assert_eq!(alone.verdict, offline, "{name}, offline{}", complaints(&alone));
        assert_eq!(
            published.verdict,
            online,
            "{name}, keys published{}",
            complaints(&published)
        );
        assert_eq!(
            theirs != online,
            !difference.is_empty(),
            "{name}: a difference has a reason"
        );
    }
    for (name, online, _) in OTHERS {
        let verdict = judge(name, &pages);
        assert_eq!(verdict.verdict, online, "{name}{}", complaints(&verdict));
    }
    let known = |name: &String| EXPECTED.iter().any(|e| e.0 == name) || OTHERS.iter().any(|o| o.0 == name);
    let forgotten: Vec<String> = samples(&folder).into_iter().filter(|name| !known(name)).collect();
    assert!(forgotten.is_empty(), "every sample is judged: {forgotten:?}");
}
