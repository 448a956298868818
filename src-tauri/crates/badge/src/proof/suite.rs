//! How a document becomes the bytes that are hashed and signed.

use crate::jose::VerificationKey;
use crate::json::Json;
use crate::jsonld::{Contexts, JsonLdError};
use crate::rdfc::{self, Dataset, RdfcError};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The kinds of proof that are known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suite {
    /// The RDF in its canonical order, signed with Ed25519. Its drafts called it eddsa-2022.
    EddsaRdfc2022,
    /// The JSON in its canonical form, RFC 8785, signed with Ed25519.
    EddsaJcs2022,
    /// The forerunner of eddsa-rdfc-2022, hashed the same way.
    Ed25519Signature2020,
    /// As eddsa-rdfc-2022, signed with P-256.
    EcdsaRdfc2019,
    /// As eddsa-jcs-2022, signed with P-256.
    EcdsaJcs2019,
}

/// Why a document has no hash.
#[derive(Clone)]
pub(super) enum HashError {
    JsonLd(JsonLdError),
    Canonical(RdfcError),
    Jcs,
}

pub(super) type Hash = [u8; 32];

impl Suite {
    /// Whether the JSON itself is hashed, and not the RDF that it stands for.
    pub(super) fn is_json(self) -> bool {
        matches!(self, Suite::EddsaJcs2022 | Suite::EcdsaJcs2019)
    }

    /// Whether signatures of this kind are made with such a key.
    pub(super) fn fits(self, key: &VerificationKey) -> bool {
        match self {
            Suite::EcdsaRdfc2019 | Suite::EcdsaJcs2019 => matches!(key, VerificationKey::P256(_)),
            _ => matches!(key, VerificationKey::Ed25519(_)),
        }
    }

    /// The hash of a document or of a proof's options.
    pub(super) fn hash(self, document: &Json, contexts: &Contexts) -> Result<Hash, HashError> {
        if self.is_json() {
            let canonical = serde_json_canonicalizer::to_vec(document).map_err(|_| HashError::Jcs)?;
            return Ok(Sha256::digest(canonical).into());
        }
        rdf_hash(contexts.to_dataset(document))
    }

    /// The hash of a document without its proofs.
    pub(super) fn unsigned_hash(self, document: &Json, contexts: &Contexts) -> Result<Hash, HashError> {
        match self.is_json() {
            true => self.hash(&document.without("proof"), contexts),
            false => rdf_hash(contexts.to_unsigned_dataset(document)),
        }
    }
}

fn rdf_hash(dataset: Result<Dataset, JsonLdError>) -> Result<Hash, HashError> {
    let dataset = dataset.map_err(HashError::JsonLd)?;
    let canonical = rdfc::canonicalize(&dataset).map_err(HashError::Canonical)?;
    Ok(Sha256::digest(canonical).into())
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
