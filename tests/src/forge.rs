//! A small workshop for badges, good and forged: documents, signatures of both kinds, status lists and the pages around them.

mod hostile;

use std::io::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use flate2::{Compression, write::GzEncoder};
use jiff::Timestamp;
use roundel_badge::key::SecretKey;
use roundel_badge::proof::Signer;
use roundel_badge::verdict::{Question, Verdict, verify_with};
use roundel_badge::web::Web;
use serde_json::{Value, json};

pub use hostile::{Hostile, hostile};

/// The address of the status list that [`listed_badge`] names.
pub const LIST: &str = "https://guild.example/status/1";
const CONTEXTS: [&str; 3] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
];

/// The instant for which [`ask`] judges.
pub fn at() -> Timestamp {
    instant("2026-06-01T12:00:00Z")
}

/// An instant from its text.
///
/// # Panics
/// When it is none.
pub fn instant(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// The key of a seed.
pub fn key(seed: u8) -> SecretKey {
    SecretKey::from_seed([seed; 32])
}

/// The did:key of the key of a seed.
pub fn did(seed: u8) -> String {
    key(seed).did().as_str().to_owned()
}

/// A badge of this issuer, before it is signed.
pub fn badge(issuer: &str) -> Value {
    json!({
        "@context": CONTEXTS,
        "id": "urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": issuer, "type": ["Profile"], "name": "Harbour Street Makers Guild"},
        "validFrom": "2026-02-01T09:00:00Z",
        "credentialSubject": {
            "id": "mailto:rowan@learner.example",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": "urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489",
                "type": ["Achievement"],
                "name": "Bench Soldering",
                "description": "Can solder.",
                "criteria": {"narrative": "Twelve joints."}
            }
        }
    })
}

/// An endorsement of something by the owner of this key.
pub fn endorsement(seed: u8, of: &str) -> Value {
    json!({
        "@context": CONTEXTS[..2],
        "id": "urn:uuid:0c0ad1ed-4d0f-4c3f-8a3a-111111111111",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "Approval",
        "issuer": {"id": did(seed), "type": ["Profile"], "name": "Board of Crafts"},
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": of, "type": ["EndorsementSubject"], "endorsementComment": "Sound teaching."}
    })
}

/// Signs with a proof inside, by the did:key of this seed.
///
/// # Panics
/// When the document is one that Roundel does not sign.
pub fn proved(document: &Value, seed: u8) -> Value {
    let signer = key(seed);
    let text = Signer::new(&signer, instant("2026-03-01T10:00:00Z"))
        .sign(document)
        .expect("the document can be signed");
    serde_json::from_str(&text).expect("JSON")
}

/// The claims that belong beside a credential.
pub fn with_claims(credential: &Value) -> Value {
    let mut payload = credential.clone();
    let seconds = |name: &str| credential[name].as_str().map(|text| instant(text).as_second());
    let issuer = credential["issuer"]["id"]
        .as_str()
        .or(credential["issuer"].as_str());
    for (claim, value) in [
        ("iss", json!(issuer)),
        ("jti", credential["id"].clone()),
        ("sub", credential["credentialSubject"]["id"].clone()),
        ("nbf", json!(seconds("validFrom"))),
        ("exp", json!(seconds("validUntil"))),
    ] {
        if !value.is_null() {
            payload[claim] = value;
        }
    }
    payload
}

/// A token of a payload with a header, signed by the key of this seed.
pub fn token_of(header: &Value, payload: &Value, seed: u8) -> String {
    let encode = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let signed = format!(
        "{}.{}",
        encode(header.to_string().as_bytes()),
        encode(payload.to_string().as_bytes())
    );
    let signature = key(seed).sign(signed.as_bytes());
    format!("{signed}.{}", encode(&signature))
}

/// A credential as token, with the key named by its did:key.
pub fn token(credential: &Value, seed: u8) -> String {
    let header = json!({"alg": "EdDSA", "typ": "JWT", "kid": key(seed).verification_method()});
    token_of(&header, &with_claims(credential), seed)
}

/// The public half of a key as JWK.
pub fn jwk(seed: u8) -> Value {
    let multibase = key(seed).public().multibase();
    let raw = bs58::decode(&multibase[1..])
        .into_vec()
        .expect("base58")
        .split_off(2);
    json!({"kty": "OKP", "crv": "Ed25519", "x": BASE64_URL_SAFE_NO_PAD.encode(raw)})
}

/// The page on which an owner publishes the key of this seed as `#k`, with further members of the key.
pub fn page(owner: &str, seed: u8, purpose: &str, more: &Value) -> String {
    let id = format!("{owner}#k");
    let mut method = json!({"id": id, "type": "Multikey", "controller": owner, "publicKeyMultibase": key(seed).public().multibase()});
    for (name, value) in more.as_object().into_iter().flatten() {
        method[name] = value.clone();
    }
    json!({"id": owner, "verificationMethod": [method], purpose: [id]}).to_string()
}

/// A status list of this purpose whose bit 7 is as given, before it is signed.
pub fn list(seed: u8, purpose: &str, is_set: bool) -> Value {
    let mut bits = vec![0_u8; 16 * 1024];
    bits[0] = u8::from(is_set);
    json!({
        "@context": CONTEXTS[..1],
        "id": LIST,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": did(seed),
        "validFrom": "2026-05-01T00:00:00Z",
        "credentialSubject": {
            "id": format!("{LIST}#list"),
            "type": "BitstringStatusList",
            "statusPurpose": purpose,
            "encodedList": packed(&bits)
        }
    })
}

/// Bits as status lists carry them.
pub fn packed(bits: &[u8]) -> String {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(bits).expect("memory");
    let packed = packer.finish().expect("memory");
    format!("u{}", BASE64_URL_SAFE_NO_PAD.encode(packed))
}

/// A badge that names bit 7 of the list.
pub fn listed_badge(seed: u8, purpose: &str) -> Value {
    let mut badge = badge(&did(seed));
    badge["credentialStatus"] = json!({
        "id": format!("{LIST}#7"), "type": "BitstringStatusListEntry", "statusPurpose": purpose,
        "statusListIndex": "7", "statusListCredential": LIST
    });
    badge
}

/// The verdict on a text or file.
pub fn ask(text: impl AsRef<[u8]>, web: &dyn Web) -> Verdict {
    let question = Question {
        recipient: None,
        at: at(),
    };
    verify_with(text.as_ref(), &question, web)
}
