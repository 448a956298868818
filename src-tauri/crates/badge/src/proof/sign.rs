//! Making proofs.

use super::suite::{Hash, HashError, Suite, signed_bytes, with_context};
use crate::json::{self, Json, JsonError};
use crate::jsonld::{Contexts, JsonLdError};
use crate::key::SecretKey;
use crate::rdfc::RdfcError;
use jiff::Timestamp;
use serde::Serialize;
use std::borrow::Cow;
use std::sync::OnceLock;

/// Why a credential could not be signed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// It does not serialise.
    #[error("the credential cannot be written as JSON: {0}")]
    Serialize(#[from] serde_json::Error),
    /// It is longer or deeper than any reader of this crate would accept.
    #[error("the credential cannot be signed: {0}")]
    Json(#[from] JsonError),
    /// It is no object.
    #[error("the credential cannot be signed: expected a JSON object")]
    NotAnObject,
    /// It is signed already.
    #[error("the credential has a proof already")]
    HasProof,
    /// It is not the JSON-LD that the pinned contexts describe.
    #[error("the credential cannot be signed: {0}")]
    JsonLd(#[from] JsonLdError),
    /// It has no canonical form within the budget.
    #[error("the credential cannot be signed: {0}")]
    Canonical(#[from] RdfcError),
}

/// Signs credentials with one key at one instant; what all proofs of a batch share is worked out once.
pub struct Signer<'k> {
    key: &'k SecretKey,
    created: String,
    verification_method: String,
    /// The hash of the options under the `@context` of the first credential; a batch has only one.
    options: OnceLock<(String, Hash)>,
}

impl<'k> Signer<'k> {
    /// A signer whose proofs say that they were created at `created`, in whole seconds.
    pub fn new(key: &'k SecretKey, created: Timestamp) -> Signer<'k> {
        Signer {
            key,
            created: created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            verification_method: key.verification_method(),
            options: OnceLock::new(),
        }
    }

    /// Signs a credential with eddsa-rdfc-2022 and gives the whole signed JSON text: as serde_json writes the credential, with
    /// `proof`, an array of one, at the end.
    ///
    /// # Errors
    /// [`SignError`]; among others for every property that a verifier would not find covered by the signature.
    pub fn sign(&self, credential: &impl Serialize) -> Result<String, SignError> {
        let mut text = serde_json::to_string(credential)?;
        let proof_value = {
            let document = json::parse(text.as_bytes())?;
            let context = match &document {
                Json::Object(_) => document.get("@context").unwrap_or(&Json::Null),
                _ => return Err(SignError::NotAnObject),
            };
            if document.get("proof").is_some() {
                return Err(SignError::HasProof);
            }
            let hash = Suite::EddsaRdfc2022.hash(&document, Contexts::pinned())?;
            let signature = self.key.sign(&signed_bytes(self.options_hash(context)?, hash));
            format!("z{}", bs58::encode(signature).into_string())
        };
        let mut proof = self.options();
        proof.push((Cow::Borrowed("proofValue"), Json::String(proof_value.into())));
        let proof = serde_json::to_string(&Json::Object(proof))?;
        // Every credential has members before its proof: without an @context it would not have come this far.
        text.truncate(text.trim_end().len() - 1);
        text.push_str(",\"proof\":[");
        text.push_str(&proof);
        text.push_str("]}");
        Ok(text)
    }

    /// The members of a proof that are signed together with the document.
    fn options(&self) -> Vec<(Cow<'_, str>, Json<'_>)> {
        let members = [
            ("type", "DataIntegrityProof"),
            ("created", &self.created),
            ("verificationMethod", &self.verification_method),
            ("cryptosuite", "eddsa-rdfc-2022"),
            ("proofPurpose", "assertionMethod"),
        ];
        members
            .map(|(key, value)| (Cow::Borrowed(key), Json::String(Cow::Borrowed(value))))
            .into()
    }

    fn options_hash(&self, context: &Json) -> Result<Hash, SignError> {
        let text = serde_json::to_string(context)?;
        if let Some((_, hash)) = self.options.get().filter(|(known, _)| *known == text) {
            return Ok(*hash);
        }
        let options = Json::Object(self.options());
        let hash = Suite::EddsaRdfc2022.hash(&with_context(&options, context), Contexts::pinned())?;
        // Two threads may both come here first; their results are the same.
        let _ = self.options.set((text, hash));
        Ok(hash)
    }
}

impl From<HashError> for SignError {
    fn from(error: HashError) -> SignError {
        match error {
            HashError::JsonLd(error) => SignError::JsonLd(error),
            HashError::Canonical(error) => SignError::Canonical(error),
            HashError::Jcs => SignError::NotAnObject,
        }
    }
}
