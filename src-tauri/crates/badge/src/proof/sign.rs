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

/// Room for most credentials with their proof.
const USUAL_BYTES: usize = 4096;

/// Signs credentials with one key at one instant; what all proofs of a batch share is worked out once.
pub struct Signer<'k> {
    key: &'k SecretKey,
    /// The members of a proof that are signed together with the document.
    options: Json<'static>,
    /// Their hash under the `@context` of the first credential; a batch has only one.
    hash: OnceLock<(Json<'static>, Hash)>,
    /// The whole proof as text, but for its `proofValue`.
    proof: String,
}

impl<'k> Signer<'k> {
    /// A signer whose proofs say that they were created at `created`, in whole seconds.
    pub fn new(key: &'k SecretKey, created: Timestamp) -> Signer<'k> {
        let members = [
            ("type", "DataIntegrityProof".to_owned()),
            ("created", created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
            ("verificationMethod", key.verification_method()),
            ("cryptosuite", "eddsa-rdfc-2022".to_owned()),
            ("proofPurpose", "assertionMethod".to_owned()),
        ];
        let members = members.map(|(name, value)| (Cow::Borrowed(name), Json::String(value.into())));
        let options = Json::Object(members.into());
        let proof = serde_json::to_string(&options).expect("texts can be written as JSON");
        Signer {
            key,
            options,
            hash: OnceLock::new(),
            proof: proof.trim_end_matches('}').to_owned(),
        }
    }

    /// Signs a credential with eddsa-rdfc-2022 and gives the whole signed JSON text: as serde_json writes the credential, with
    /// `proof`, an array of one, at the end.
    ///
    /// # Errors
    /// [`SignError`]; among others for every property that a verifier would not find covered by the signature.
    pub fn sign(&self, credential: &impl Serialize) -> Result<String, SignError> {
        let mut text = Vec::with_capacity(USUAL_BYTES);
        serde_json::to_writer(&mut text, credential)?;
        let mut text = String::from_utf8(text).expect("JSON is written as UTF-8");
        let signature = {
            let document = json::parse_str(&text)?;
            let context = match &document {
                Json::Object(_) => document.get("@context").unwrap_or(&Json::Null),
                _ => return Err(SignError::NotAnObject),
            };
            if document.get("proof").is_some() {
                return Err(SignError::HasProof);
            }
            let hash = Suite::EddsaRdfc2022.hash(&document, Contexts::pinned())?;
            self.key.sign(&signed_bytes(self.options_hash(context)?, hash))
        };
        // Every credential has members before its proof: without an @context it would not have come this far.
        text.truncate(text.trim_end().len() - 1);
        for part in [
            ",\"proof\":[",
            &self.proof,
            ",\"proofValue\":\"z",
            base58(&signature, &mut [0; five8::BASE58_ENCODED_64_MAX_LEN]),
            "\"}]}",
        ] {
            text.push_str(part);
        }
        Ok(text)
    }

    fn options_hash(&self, context: &Json) -> Result<Hash, SignError> {
        if let Some((_, hash)) = self.hash.get().filter(|(known, _)| known == context) {
            return Ok(*hash);
        }
        let hash = Suite::EddsaRdfc2022.hash(&with_context(&self.options, context), Contexts::pinned())?;
        // Two threads may both come here first; their results are the same.
        let _ = self.hash.set((context.detached(), hash));
        Ok(hash)
    }
}

fn base58<'d>(signature: &[u8; 64], digits: &'d mut [u8; five8::BASE58_ENCODED_64_MAX_LEN]) -> &'d str {
    let length = five8::encode_64(signature, digits);
    std::str::from_utf8(&digits[..usize::from(length)]).expect("digits in base58 are ASCII")
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
