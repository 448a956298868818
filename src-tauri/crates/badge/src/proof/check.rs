//! Checking proofs.

use super::form::{read, text};
use super::suite::{Hash, HashError, Suite, signed_bytes, with_context};
use crate::jose::VerificationKey;
use crate::json::Json;
use crate::jsonld::{Contexts, JsonLdError};
use crate::key::{Equation, KeyError};
use crate::rdfc::RdfcError;
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};

/// The member of a proof that is not signed: the signature itself.
const VALUE: &str = "proofValue";

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProofError {
    /// Credential or proof is no object.
    #[error("expected a JSON object")]
    NotAnObject,
    /// An object inside the proof: all that a proof says are texts and lists of them.
    #[error("the proof's {name} is an object, which no kind of proof has")]
    Nested {
        /// The member.
        name: String,
    },
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
    /// The signature is not as many bytes in base58 as its kind has: 64, or 96 where an ecdsa suite is used with P-384.
    #[error("the proofValue is damaged: expected z and 64 bytes in base58")]
    ProofValue,
    /// The verification method names no readable key.
    #[error("the proof's verificationMethod: {0}")]
    VerificationMethod(#[from] KeyError),
    /// Keys of this kind make no proofs of this kind.
    #[error("a key of the kind {key} makes no proof of this kind")]
    KeyKind {
        /// The kind of the key.
        key: &'static str,
    },
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
pub fn check(credential: &Json, proof: &Json, key: impl Into<VerificationKey>) -> Result<(), ProofError> {
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
    key: impl Into<VerificationKey>,
) -> Result<(), ProofError> {
    Checker::with(contexts, credential).check(proof, key)
}

/// Checks several proofs of one credential: what they sign of it is worked out once.
pub(crate) struct Checker<'c, 'd> {
    contexts: &'c Contexts,
    /// With its proofs, which it does not sign itself.
    document: &'c Json<'d>,
    hash: OnceCell<Result<Hash, HashError>>,
    last: Option<&'c LastOptions>,
    later: Option<&'c RefCell<Vec<Equation>>>,
}

/// What the last proof signed besides its document, and its hash: a class has the same in every badge.
#[derive(Debug, Default)]
pub(crate) struct LastOptions(RefCell<Option<Known>>);

#[derive(Debug)]
struct Known {
    proof: Json<'static>,
    context: Json<'static>,
    hash: Hash,
}

impl<'c, 'd> Checker<'c, 'd> {
    /// Prepares a credential, which may still contain its `proof` member.
    pub(crate) fn new(credential: &'c Json<'d>) -> Self {
        Checker::with(Contexts::pinned(), credential)
    }

    /// As [`Checker::new`], for one of many credentials. Where signatures may be checked `later`, those of prepared keys are left
    /// there and taken for good.
    pub(crate) fn next(
        credential: &'c Json<'d>,
        last: &'c LastOptions,
        later: Option<&'c RefCell<Vec<Equation>>>,
    ) -> Self {
        let last = Some(last);
        Checker {
            last,
            later,
            ..Checker::new(credential)
        }
    }
}

impl<'c, 'd> Checker<'c, 'd> {
    fn with(contexts: &'c Contexts, credential: &'c Json<'d>) -> Self {
        Checker {
            contexts,
            document: credential,
            hash: OnceCell::new(),
            last: None,
            later: None,
        }
    }

    /// Checks one of its proofs as [`check`] does.
    ///
    /// # Errors
    /// As [`check`].
    pub(crate) fn check(&self, proof: &Json, key: impl Into<VerificationKey>) -> Result<(), ProofError> {
        if self.document.as_object().is_none() {
            return Err(ProofError::NotAnObject);
        }
        let key = key.into();
        let (suite, signature) = read(proof)?;
        if !suite.fits(&key) {
            return Err(ProofError::KeyKind { key: key.kind() });
        }
        check_name(text(proof, "verificationMethod")?, &key)?;
        let (options, document) = if suite.is_json() {
            jcs_hashes(suite, &proof.without(VALUE), self.document, self.contexts)?
        } else {
            self.rdf_hashes(suite, proof)?
        };
        let signed = signed_bytes(options, document);
        if let (Some(later), Some(equation)) = (self.later, key.equation(&signed, &signature)) {
            later.borrow_mut().push(equation);
            return Ok(());
        }
        match key.verifies(&signed, &signature) {
            true => Ok(()),
            false => Err(ProofError::Signature),
        }
    }

    fn rdf_hashes(&self, suite: Suite, proof: &Json) -> Result<(Hash, Hash), ProofError> {
        let options = self.options_hash(suite, proof);
        let document = self
            .hash
            .get_or_init(|| suite.unsigned_hash(self.document, self.contexts));
        Ok((
            options.map_err(options_error)?,
            document.clone().map_err(document_error)?,
        ))
    }

    /// All suites that hash RDF hash it the same way.
    fn options_hash(&self, suite: Suite, proof: &Json) -> Result<Hash, HashError> {
        let context = self.document.get("@context").unwrap_or(&Json::Null);
        let hash = || suite.hash(&with_context(&proof.without(VALUE), context), self.contexts);
        let Some(LastOptions(last)) = self.last else {
            return hash();
        };
        if let Some(known) = &*last.borrow()
            && known.is(proof, context)
        {
            return Ok(known.hash);
        }
        let hash = hash()?;
        last.replace(Some(Known {
            proof: proof.detached(),
            context: context.detached(),
            hash,
        }));
        Ok(hash)
    }
}

impl Known {
    /// Whether the signature's value is all in which a proof may differ.
    fn is(&self, proof: &Json, context: &Json) -> bool {
        fn signed<'j, 'a>(proof: &'j Json<'a>) -> impl Iterator<Item = &'j (Cow<'a, str>, Json<'a>)> {
            let members = proof.as_object().unwrap_or_default();
            members.iter().filter(|(name, _)| name != VALUE)
        }
        self.context == *context && signed(&self.proof).eq(signed(proof))
    }
}

/// A did:key names its own key, so it must be the one that is used.
fn check_name(method: &str, key: &VerificationKey) -> Result<(), ProofError> {
    let Some(named) = method.strip_prefix("did:key:") else {
        return Ok(());
    };
    let is_named = match key {
        VerificationKey::Ed25519(key) => key.is_named_by(method)?,
        _ => {
            let (named, fragment) = named.split_once('#').unwrap_or((named, named));
            fragment == named && VerificationKey::from_multibase(named).is_ok_and(|named| named == *key)
        }
    };
    is_named.then_some(()).ok_or(ProofError::OtherKey)
}

/// Section 3.3.2 of the EdDSA cryptosuites: the proof may carry the contexts under which it was made; they must be the first
/// ones of the document, and replace them in what was signed.
fn jcs_hashes(
    suite: Suite,
    options: &Json,
    document: &Json,
    contexts: &Contexts,
) -> Result<(Hash, Hash), ProofError> {
    let document = match options.get("@context") {
        None => document.clone(),
        Some(own) => {
            let present = document.several("@context");
            if !present.starts_with(own.each()) {
                return Err(ProofError::Context);
            }
            with_context(document, own)
        }
    };
    Ok((
        suite.hash(options, contexts).map_err(options_error)?,
        suite.unsigned_hash(&document, contexts).map_err(document_error)?,
    ))
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
