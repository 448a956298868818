//! Proofs: ours, those of the corpus, and what happens to either when a value changes.

use super::{read, rich_credential};
use proptest::prelude::*;
use roundel_badge::json::{self, Json};
use roundel_badge::key::{PublicKey, SecretKey};
use roundel_badge::proof::{self, ProofError, SignError, Signer};
use serde_json::{Value, json};

fn key() -> SecretKey {
    SecretKey::from_seed([7; 32])
}

fn created() -> jiff::Timestamp {
    "2026-03-01T10:00:00.75Z".parse().unwrap()
}

/// Checks the first proof of a credential against the did:key that it names.
fn check(text: &str) -> Result<(), ProofError> {
    let credential = json::parse(text.as_bytes()).expect("the text is JSON");
    let proof = &credential.get("proof").expect("it has a proof").each()[0];
    let method = proof
        .get("verificationMethod")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let key = PublicKey::from_did(method)?;
    proof::check(&credential, proof, &key)
}

#[test]
fn what_is_signed_holds_and_is_what_was_given() {
    let key = key();
    let credential = rich_credential();
    let text = Signer::new(&key, created())
        .sign(&credential)
        .expect("the credential is conforming");
    check(&text).expect("our own proof holds");
    let mut signed: Value = serde_json::from_str(&text).unwrap();
    let proof = signed.as_object_mut().unwrap().remove("proof").unwrap();
    assert_eq!(signed, credential, "signing adds the proof and nothing else");
    assert_eq!(
        proof.as_array().map(Vec::len),
        Some(1),
        "an array of one passes both published schemas"
    );
    assert_eq!(proof[0]["created"], "2026-03-01T10:00:00Z", "whole seconds");
    assert_eq!(
        proof[0]["verificationMethod"],
        key.verification_method(),
        "the key is named with its fragment"
    );
    assert!(
        !text.contains(": ") || !text.contains('\n'),
        "the text is compact"
    );
}

#[test]
fn a_signer_follows_the_context_of_each_credential() {
    let key = key();
    let signer = Signer::new(&key, created());
    let mut other = rich_credential();
    other["@context"]
        .as_array_mut()
        .unwrap()
        .push(json!("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"));
    for credential in [rich_credential(), other, rich_credential()] {
        check(&signer.sign(&credential).unwrap())
            .expect("the options are hashed under the credential's own context");
    }
}

#[test]
fn nothing_is_signed_that_a_verifier_would_not_find_covered() {
    let key = key();
    let signer = Signer::new(&key, created());
    let mut undefined = rich_credential();
    undefined["credentialSubject"]["achievement"]["foo"] = json!("bar");
    let error = signer.sign(&undefined).expect_err("foo is undefined").to_string();
    assert!(
        error.contains("credentialSubject.achievement.foo"),
        "the path is in the message: {error}"
    );
    let mut signed = rich_credential();
    signed["proof"] = json!([]);
    assert!(
        matches!(signer.sign(&signed), Err(SignError::HasProof)),
        "no proof is put over another"
    );
    assert!(
        matches!(signer.sign(&json!(["x"])), Err(SignError::NotAnObject)),
        "an array is no credential"
    );
    assert!(
        matches!(signer.sign(&json!({})), Err(SignError::JsonLd(_))),
        "nothing has no meaning"
    );
}

/// Every place of a JSON value that holds a text, number or boolean.
fn leaves(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            leaves(
                value,
                &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
                found,
            );
        }),
        Value::Array(elements) => {
            elements
                .iter()
                .enumerate()
                .for_each(|(index, value)| leaves(value, &format!("{pointer}/{index}"), found));
        }
        _ => found.push(pointer.to_owned()),
    }
}

fn signed() -> Value {
    let key = key();
    serde_json::from_str(&Signer::new(&key, created()).sign(&rich_credential()).unwrap()).unwrap()
}

#[test]
fn changing_any_value_breaks_the_proof() {
    let signed = signed();
    let mut places = Vec::new();
    leaves(&signed, "", &mut places);
    assert!(
        places.len() > 50,
        "every value of the credential and of its proof is tried"
    );
    for place in places {
        let mut forged = signed.clone();
        let value = forged.pointer_mut(&place).unwrap();
        *value = match &*value {
            Value::String(text) => json!(format!("{text}x")),
            Value::Bool(value) => json!(!value),
            Value::Number(number) => json!(number.as_f64().unwrap() + 0.5),
            other => panic!("{place} holds {other}"),
        };
        assert!(
            check(&forged.to_string()).is_err(),
            "{place} was changed after signing"
        );
    }
}

#[test]
fn leaving_out_any_value_breaks_the_proof() {
    let signed = signed();
    let mut places = Vec::new();
    leaves(&signed, "", &mut places);
    for place in places {
        let (parent, last) = place.rsplit_once('/').unwrap();
        let mut forged = signed.clone();
        match forged.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.remove(&last.replace("~1", "/"))),
            Value::Array(elements) => drop(elements.remove(last.parse().unwrap())),
            other => panic!("{parent} holds {other}"),
        }
        assert!(
            check(&forged.to_string()).is_err(),
            "{place} was removed after signing"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_signs_verifies_and_cannot_be_swapped(name in "\\PC{1,40}|[\\x00-\\x1f\\x7f\u{fffe}\"\\\\]{1,6}", other in "\\PC{1,40}") {
        let key = key();
        let mut credential = rich_credential();
        credential["credentialSubject"]["achievement"]["name"] = json!(name);
        let text = Signer::new(&key, created()).sign(&credential).unwrap();
        prop_assert!(check(&text).is_ok(), "every text that JSON can hold can be signed");
        if name != other {
            let mut forged: Value = serde_json::from_str(&text).unwrap();
            forged["credentialSubject"]["achievement"]["name"] = json!(other);
            prop_assert!(check(&forged.to_string()).is_err(), "another name was never signed");
        }
    }

    #[test]
    fn one_flipped_bit_never_verifies(position in any::<proptest::sample::Index>(), bit in 0..7u8) {
        let key = key();
        let text = Signer::new(&key, created()).sign(&rich_credential()).unwrap();
        let mut bytes = text.clone().into_bytes();
        *position.get_mut(&mut bytes) ^= 1 << bit;
        let holds = json::parse(&bytes).is_ok_and(|json| {
            let proof = json.get("proof").map(|proof| proof.each().to_vec()).unwrap_or_default();
            proof.first().is_some_and(|proof| proof::check(&json, proof, &key.public()).is_ok())
        });
        prop_assert!(!holds, "a flipped bit is damage or forgery");
    }
}

fn with_proof(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> Result<(), ProofError> {
    let mut signed = signed();
    change(signed["proof"][0].as_object_mut().unwrap());
    check(&signed.to_string())
}

#[test]
fn a_proof_says_what_is_wrong_with_it() {
    let set = |key: &str, value: Value| with_proof(|proof| drop(proof.insert(key.to_owned(), value)));
    assert!(
        matches!(
            set("type", json!("Sorcery2020")),
            Err(ProofError::UnknownSuite { .. })
        ),
        "another type"
    );
    assert!(
        matches!(
            set("cryptosuite", json!("bbs-2023")),
            Err(ProofError::UnknownSuite { .. })
        ),
        "another suite"
    );
    assert!(
        matches!(
            set("proofPurpose", json!("authentication")),
            Err(ProofError::Purpose { .. })
        ),
        "another purpose"
    );
    for created in [
        "yesterday",
        "2026-03-01",
        "2026-03-01 10:00:00Z",
        "2026-03-01T10:00:00",
        "2026-13-01T10:00:00Z",
    ] {
        assert!(
            matches!(set("created", json!(created)), Err(ProofError::Instant { .. })),
            "{created} is no instant"
        );
    }
    assert!(
        matches!(set("previousProof", json!("urn:x")), Err(ProofError::Chain)),
        "chains are not checked here"
    );
    for value in ["", "z", "z2", "mAAAA", "u0O0O", "0x00"] {
        assert_eq!(
            set("proofValue", json!(value)),
            Err(ProofError::ProofValue),
            "{value:?} is not 64 bytes in base58"
        );
    }
    let long = format!("z{}", "2".repeat(100_000));
    assert_eq!(
        set("proofValue", json!(long)),
        Err(ProofError::ProofValue),
        "base58 is not decoded at any length"
    );
    assert!(
        matches!(set("nonsense", json!("x")), Err(ProofError::Options(_))),
        "nothing undefined hides in a proof"
    );
    for name in [
        "type",
        "cryptosuite",
        "proofPurpose",
        "proofValue",
        "verificationMethod",
    ] {
        let found = with_proof(|proof| drop(proof.remove(name)));
        assert!(found.is_err(), "{name} is required, found {found:?}");
    }
    let stranger = SecretKey::from_seed([8; 32]);
    let text = signed().to_string();
    let json = json::parse(text.as_bytes()).unwrap();
    let found = proof::check(&json, &json.get("proof").unwrap().each()[0], &stranger.public());
    assert_eq!(
        found,
        Err(ProofError::OtherKey),
        "the caller's key must be the one that the proof names"
    );
}

#[test]
fn the_corpus_gets_the_answers_of_its_manifest() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let manifest: Value = serde_json::from_str(&read(corpus.join("manifest.json"))).unwrap();
    let mut checked = 0;
    for entry in manifest["entries"].as_array().unwrap() {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        let (file, suite) = (text("file"), text("proof"));
        if !file.ends_with(".json") || !matches!(suite, "eddsa-rdfc-2022" | "Ed25519Signature2020") {
            continue;
        }
        let bytes = std::fs::read(corpus.join(file)).unwrap();
        let Ok(json) = json::parse(&bytes) else { continue };
        let Some(proof) = json.get("proof").map(|proof| &proof.each()[0]) else {
            continue;
        };
        let method = proof
            .get("verificationMethod")
            .and_then(Json::as_str)
            .unwrap_or_default();
        let Ok(key) = PublicKey::from_did(method) else {
            continue;
        };
        let found = proof::check(&json, proof, &key);
        // These are signed as they are; what is wrong with them is for the verdict to say.
        let is_signed = [
            "bad-impersonation",
            "bad-expired",
            "bad-not-yet-valid",
            "bad-type",
            "bad-missing-required",
            "bad-context-order",
            "bad-achievement-type",
            "di-recipient-mismatch",
            "status-bitstring-revoked",
            "status-1edtech-revoked",
            "status-purpose-mismatch",
            "status-list-expired",
            "obl-di-status",
        ];
        let expected = text("expect") != "invalid" || is_signed.contains(&file.trim_end_matches(".json"));
        println!("{file}: {found:?}");
        assert_eq!(
            found.is_ok(),
            expected && file != "bad-remote-context.json",
            "{file}: {found:?}; {}",
            text("reason")
        );
        checked += 1;
    }
    assert!(
        checked >= 30,
        "the corpus has that many credentials with a did:key, found {checked}"
    );
}
