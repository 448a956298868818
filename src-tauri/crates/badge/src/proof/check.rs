//! Checking proofs.

use super::suite::{Hash, HashError, Suite, signed_bytes, with_context};
use crate::json::Json;
use crate::jsonld::{Contexts, JsonLdError};
use crate::key::{KeyError, PublicKey};
use crate::rdfc::RdfcError;
use jiff::Timestamp;

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProofError {
    /// Credential or proof is no object.
    #[error("expected a JSON object")]
    NotAnObject,
    /// A member that every proof has is missing, or is no text.
    #[error("the proof has no {name}, or it is not a text")]
    Missing {
        /// The member.
        name: &'static str,
    },
    /// A kind of proof that is not known here: it may be good, but that cannot be said.
    #[error("a proof of the kind {found} cannot be checked here")]
    UnknownSuite {
        /// Its cryptosuite, or its type where it has none.
        found: String,
    },
    /// Made for something else than to vouch for a credential.
    #[error("expected a proof made for the purpose assertionMethod, found {found}")]
    Purpose {
        /// Its purpose.
        found: String,
    },
    /// `created` or `expires` is not an instant.
    #[error("expected an instant such as 2026-03-01T10:00:00Z in the proof's {name}, found {found}")]
    Instant {
        /// The member.
        name: &'static str,
        /// The text.
        found: String,
    },
    /// The signature is not 64 bytes in base58.
    #[error("the proofValue is damaged: expected z and 64 bytes in base58")]
    ProofValue,
    /// The verification method names no readable key.
    #[error("the proof's verificationMethod: {0}")]
    VerificationMethod(#[from] KeyError),
    /// The verification method names another key than the one given.
    #[error("the proof names another key than the issuer's")]
    OtherKey,
    /// The proof builds on another proof.
    #[error("the proof belongs to a chain of proofs (previousProof), which cannot be checked here")]
    Chain,
    /// The proof was made under contexts that are not the first ones of the document.
    #[error("the proof was made under another @context than the credential's")]
    Context,
    /// The document is not the JSON-LD that the contexts describe.
    #[error("{0}")]
    Document(JsonLdError),
    /// The proof is not the JSON-LD that the contexts describe.
    #[error("proof: {0}")]
    Options(JsonLdError),
    /// There is no canonical form within the budget.
    #[error("{0}")]
    Canonical(#[from] RdfcError),
    /// The signature is not the key's over this document.
    #[error("the signature does not match: something was changed after signing, or another key made it")]
    Signature,
}

/// Checks one proof of a credential against the key that the caller found for its `verificationMethod`.
///
/// `credential` may still contain its `proof` member. A did:key in the `verificationMethod` must be this key; whether another
/// method leads to it, whether it is the issuer's, and what the dates mean are the caller's questions.
///
/// # Errors
/// [`ProofError`] says what does not hold.
pub fn check(credential: &Json, proof: &Json, key: &PublicKey) -> Result<(), ProofError> {
    check_with(Contexts::pinned(), credential, proof, key)
}

/// As [`check`], against other contexts than the pinned ones.
///
/// # Errors
/// As [`check`].
pub fn check_with(
    contexts: &Contexts,
    credential: &Json,
    proof: &Json,
    key: &PublicKey,
) -> Result<(), ProofError> {
    if credential.as_object().is_none() || proof.as_object().is_none() {
        return Err(ProofError::NotAnObject);
    }
    let suite = suite(proof)?;
    check_members(proof, key)?;
    let signature = signature(text(proof, "proofValue")?)?;
    let document = credential.without("proof");
    let options = proof.without("proofValue");
    let (options, document) = match suite {
        Suite::EddsaJcs2022 => jcs_hashes(&options, document, contexts)?,
        Suite::EddsaRdfc2022 | Suite::Ed25519Signature2020 => {
            let context = document.get("@context").unwrap_or(&Json::Null);
            let options = suite.hash(&with_context(&options, context), contexts);
            (
                options.map_err(options_error)?,
                suite.hash(&document, contexts).map_err(document_error)?,
            )
        }
    };
    match key.verifies(&signed_bytes(options, document), &signature) {
        true => Ok(()),
        false => Err(ProofError::Signature),
    }
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
        ("DataIntegrityProof", "eddsa-rdfc-2022") => Ok(Suite::EddsaRdfc2022),
        ("DataIntegrityProof", "eddsa-jcs-2022") => Ok(Suite::EddsaJcs2022),
        ("Ed25519Signature2020", _) => Ok(Suite::Ed25519Signature2020),
        _ => Err(ProofError::UnknownSuite {
            found: found.to_owned(),
        }),
    }
}

fn check_members(proof: &Json, key: &PublicKey) -> Result<(), ProofError> {
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
    let method = text(proof, "verificationMethod")?;
    if method.starts_with("did:key:") && !key.is_named_by(method)? {
        return Err(ProofError::OtherKey);
    }
    Ok(())
}

/// Section 3.3.2 of the EdDSA cryptosuites: the proof may carry the contexts under which it was made; they must be the first
/// ones of the document, and replace them in what was signed.
fn jcs_hashes(options: &Json, document: Json, contexts: &Contexts) -> Result<(Hash, Hash), ProofError> {
    let document = match options.get("@context") {
        None => document,
        Some(own) => {
            let present = document.get("@context").map_or(&[][..], Json::each);
            if !present.starts_with(own.each()) {
                return Err(ProofError::Context);
            }
            with_context(&document, own)
        }
    };
    let hash = |json: &Json| Suite::EddsaJcs2022.hash(json, contexts);
    Ok((
        hash(options).map_err(options_error)?,
        hash(&document).map_err(document_error)?,
    ))
}

/// base58-btc multibase (`z`) of exactly 64 bytes.
fn signature(proof_value: &str) -> Result<[u8; 64], ProofError> {
    /// base58 takes quadratic time; 64 bytes have at most 88 digits.
    const LONGEST: usize = 89;
    let digits = proof_value
        .strip_prefix('z')
        .filter(|_| proof_value.len() <= LONGEST);
    let bytes = digits.and_then(|digits| bs58::decode(digits).into_vec().ok());
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(ProofError::ProofValue)
}

fn text<'j>(proof: &'j Json, name: &'static str) -> Result<&'j str, ProofError> {
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
        && text.parse::<Timestamp>().is_ok()
}

fn document_error(error: HashError) -> ProofError {
    match error {
        HashError::JsonLd(error) => ProofError::Document(error),
        HashError::Canonical(error) => ProofError::Canonical(error),
        HashError::Jcs => ProofError::NotAnObject,
    }
}

fn options_error(error: HashError) -> ProofError {
    match error {
        HashError::JsonLd(error) => ProofError::Options(error),
        other => document_error(other),
    }
}
