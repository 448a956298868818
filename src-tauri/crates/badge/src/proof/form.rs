//! The members of a proof.

use super::ProofError;
use super::suite::Suite;
use crate::credential::value::timestamp;
use crate::json::Json;

/// Checks what can be said of a proof without its key: that it is of a known kind, for the right purpose, and whole.
///
/// # Errors
/// [`ProofError`], except those about keys and documents.
pub fn examine(proof: &Json) -> Result<(), ProofError> {
    read(proof).map(drop)
}

/// The kind of a proof and its signature.
pub(super) fn read(proof: &Json) -> Result<(Suite, Vec<u8>), ProofError> {
    if proof.as_object().is_none() {
        return Err(ProofError::NotAnObject);
    }
    let suite = suite(proof)?;
    check_members(proof)?;
    Ok((suite, signature(suite, text(proof, "proofValue")?)?))
}

fn suite(proof: &Json) -> Result<Suite, ProofError> {
    let kind = match proof.get("type").map(Json::each) {
        Some([kind]) => kind.as_str(),
        _ => None,
    };
    let kind = kind.ok_or(ProofError::Missing { name: "type" })?;
    let found = match kind {
        "DataIntegrityProof" => text(proof, "cryptosuite")?,
        other => other,
    };
    match (kind, found) {
        ("DataIntegrityProof", "eddsa-rdfc-2022" | "eddsa-2022") => Ok(Suite::EddsaRdfc2022),
        ("DataIntegrityProof", "eddsa-jcs-2022") => Ok(Suite::EddsaJcs2022),
        ("DataIntegrityProof", "ecdsa-rdfc-2019") => Ok(Suite::EcdsaRdfc2019),
        ("DataIntegrityProof", "ecdsa-jcs-2019") => Ok(Suite::EcdsaJcs2019),
        ("Ed25519Signature2020", _) => Ok(Suite::Ed25519Signature2020),
        _ => Err(ProofError::UnknownSuite {
            found: found.to_owned(),
        }),
    }
}

fn check_members(proof: &Json) -> Result<(), ProofError> {
    let is_nested = |value: &Json| {
        value
            .each()
            .iter()
            .any(|one| matches!(one, Json::Object(_) | Json::Array(_)))
    };
    let members = proof.as_object().unwrap_or_default();
    if let Some((name, _)) = members.iter().find(|(_, value)| is_nested(value)) {
        return Err(ProofError::Nested {
            name: crate::jose::shorten(name),
        });
    }
    let purpose = text(proof, "proofPurpose")?;
    if purpose != "assertionMethod" {
        return Err(ProofError::Purpose {
            found: purpose.to_owned(),
        });
    }
    for name in ["created", "expires"] {
        if proof.get(name).is_some() {
            let found = text(proof, name)?;
            if !is_instant(found) {
                return Err(ProofError::Instant {
                    name,
                    found: found.to_owned(),
                });
            }
        }
    }
    if proof.get("previousProof").is_some() {
        return Err(ProofError::Chain);
    }
    text(proof, "verificationMethod").map(drop)
}

/// base58-btc multibase (`z`) of exactly as many bytes as the suite's signatures have.
fn signature(suite: Suite, proof_value: &str) -> Result<Vec<u8>, ProofError> {
    /// base58 takes quadratic time; 96 bytes have at most 132 digits.
    const LONGEST: usize = 133;
    let digits = proof_value
        .strip_prefix('z')
        .filter(|_| proof_value.len() <= LONGEST);
    let is_ecdsa = matches!(suite, Suite::EcdsaRdfc2019 | Suite::EcdsaJcs2019);
    let mut bytes = [0; 64];
    digits
        .and_then(|digits| match five8::decode_64(digits, &mut bytes) {
            Ok(()) => Some(bytes.to_vec()),
            // As long as P-384 makes them.
            Err(_) if is_ecdsa => bs58::decode(digits)
                .into_vec()
                .ok()
                .filter(|bytes| bytes.len() == 96),
            Err(_) => None,
        })
        .ok_or(ProofError::ProofValue)
}

pub(super) fn text<'j>(proof: &'j Json, name: &'static str) -> Result<&'j str, ProofError> {
    proof
        .get(name)
        .and_then(Json::as_str)
        .ok_or(ProofError::Missing { name })
}

/// XML Schema's dateTimeStamp, which is narrower than what jiff reads: `2026-03-01T10:00:00Z`, `…10:00:00.5+01:00`.
fn is_instant(text: &str) -> bool {
    text.as_bytes().get(10) == Some(&b'T')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-:.+TZ".contains(&byte))
        && timestamp(text).is_some()
}
