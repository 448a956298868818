//! How a document becomes the bytes that are hashed and signed.

use crate::json::Json;
use crate::jsonld::{Contexts, JsonLdError};
use crate::rdfc::{self, RdfcError};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The kinds of proof that are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suite {
    /// The RDF in its canonical order.
    EddsaRdfc2022,
    /// The JSON in its canonical form, RFC 8785.
    EddsaJcs2022,
    /// The forerunner of eddsa-rdfc-2022, hashed the same way.
    Ed25519Signature2020,
}

/// Why a document has no hash.
pub(super) enum HashError {
    JsonLd(JsonLdError),
    Canonical(RdfcError),
    Jcs,
}

pub(super) type Hash = [u8; 32];

impl Suite {
    /// The hash of a document or of a proof's options.
    pub(super) fn hash(self, document: &Json, contexts: &Contexts) -> Result<Hash, HashError> {
        match self {
            Suite::EddsaRdfc2022 | Suite::Ed25519Signature2020 => {
                let dataset = contexts.to_dataset(document).map_err(HashError::JsonLd)?;
                let canonical = rdfc::canonicalize(&dataset).map_err(HashError::Canonical)?;
                Ok(Sha256::digest(canonical).into())
            }
            Suite::EddsaJcs2022 => {
                let canonical = serde_json_canonicalizer::to_vec(document).map_err(|_| HashError::Jcs)?;
                Ok(Sha256::digest(canonical).into())
            }
        }
    }
}

/// What is signed: the hash of the options, then the hash of the document.
pub(super) fn signed_bytes(options: Hash, document: Hash) -> [u8; 64] {
    let mut bytes = [0; 64];
    bytes[..32].copy_from_slice(&options);
    bytes[32..].copy_from_slice(&document);
    bytes
}

/// The options of a proof with the document's `@context` in front (EdDSA Cryptosuites, section 3.2.5).
pub(super) fn with_context<'a>(options: &Json<'a>, context: &Json<'a>) -> Json<'a> {
    let context = (Cow::Borrowed("@context"), context.clone());
    let own = options
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| key != "@context")
        .cloned();
    Json::Object(std::iter::once(context).chain(own).collect())
}
