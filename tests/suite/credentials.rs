//! The signature engine against other people's vectors, badges and libraries.

#![allow(
    clippy::unwrap_used,
    reason = "in a test, panicking is how a wrong assumption is told"
)]

#[path = "credentials/canonical.rs"]
mod canonical;
#[path = "credentials/differential.rs"]
mod differential;
#[path = "credentials/inline.rs"]
mod inline;
#[path = "credentials/keys.rs"]
mod keys;
#[path = "credentials/proofs.rs"]
mod proofs;
#[path = "credentials/strict.rs"]
mod strict;
#[path = "credentials/transplant.rs"]
mod transplant;
#[path = "credentials/vectors.rs"]
mod vectors;

use std::path::Path;

/// The text of a file that a suite cannot do without.
fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A credential that uses a good part of Open Badges 3.0, as typed code would write it.
fn rich_credential() -> serde_json::Value {
    serde_json::json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ],
        "id": "urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Bench Soldering, Level 1",
        "image": {"id": "urn:uuid:5f0f6dd4-6a4c-4c0e-9a51-0dd4ed3cf2d9", "type": ["Image"], "caption": "A soldering iron"},
        "relatedResource": [{
            "id": "urn:uuid:5f0f6dd4-6a4c-4c0e-9a51-0dd4ed3cf2d9",
            "digestMultibase": "zQmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n"
        }],
        "issuer": {
            "id": "did:key:z6Mktm4ZToHvgjARQa7VNpbUg7kAYuiNRr5Hy7TFjGUz5tin",
            "type": ["Profile"],
            "name": "Harbour Street Makers Guild",
            "url": "https://guild.example/",
            "email": "guild@guild.example"
        },
        "awardedDate": "2026-02-01T00:00:00Z",
        "validFrom": "2026-02-01T09:00:00Z",
        "validUntil": "2031-02-01T09:00:00Z",
        "evidence": [{"id": "https://guild.example/evidence/1", "type": ["Evidence"], "name": "Joints", "narrative": "Twelve of them"}],
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [{
                "type": "IdentityObject",
                "hashed": true,
                "identityHash": "sha256$b2a5d1ee0d0d8e9f0c6b7a49e8d7c6b5a4938271605f4e3d2c1b0a9f8e7d6c5b",
                "identityType": "emailAddress",
                "salt": "7d5c"
            }],
            "result": [{"type": ["Result"], "resultDescription": "urn:uuid:4a2e5b17-8d5e-4fd1-93a0-93a1c25f2be7", "value": "11"}],
            "achievement": {
                "id": "urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489",
                "type": ["Achievement"],
                "name": "Bench Soldering, Level 1",
                "description": "Can solder through-hole parts to the guild standard.",
                "criteria": {"narrative": "Solder **twelve** joints; all pass inspection."},
                "tag": ["soldering", "electronics"],
                "creditsAvailable": 1.5,
                "inLanguage": "en",
                "alignment": [{"type": ["Alignment"], "targetName": "Joining metals", "targetUrl": "https://skills.example/joining"}],
                "resultDescription": [{
                    "id": "urn:uuid:4a2e5b17-8d5e-4fd1-93a0-93a1c25f2be7",
                    "type": ["ResultDescription"],
                    "name": "Joints that passed",
                    "resultType": "RawScore",
                    "allowedValue": ["10", "11", "12"]
                }]
            }
        }
    })
}
