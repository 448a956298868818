//! JSON-LD 1.1 (W3C Recommendation, 16 July 2020) → RDF, for credentials: a small engine that reads only pinned contexts.
//!
//! A signature covers the RDF, a person sees the JSON. So whatever JSON-LD would drop, normalise or let be written in a second
//! way is refused, with the path of the property: undefined terms and types, relative and compact IRIs, `null`, unknown contexts,
//! contexts inside the document that do more than add words of their own, keywords other than `@context` (`id` and `type` are written as the contexts name them), and every feature of
//! JSON-LD that the pinned contexts do not use.
//!
//! Contexts are processed once: what one local context makes of an active context is kept for all later documents.

mod active;
mod contexts;
mod expand;
mod inline;
mod iri;
mod literal;
mod local;
mod path;
mod pinned;
mod terms;
mod values;

pub use contexts::{ContextError, Contexts};

use crate::json::Json;
use crate::rdfc::Dataset;

/// The most statements that one document may have. A credential has about 50, 1EdTech's sample with every property 400.
pub const MAX_QUADS: usize = 5_000;

/// The most combinations of contexts that one document may bring up for the first time. A credential has about 15.
pub const MAX_NEW_CONTEXTS: usize = 128;

/// The most words that a context inside a document may define.
pub const MAX_INLINE_TERMS: usize = 100;

/// The longest context inside a document, in bytes.
pub const MAX_INLINE_BYTES: usize = 16 * 1024;

/// Why a document is not read as JSON-LD.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {problem}")]
pub struct JsonLdError {
    /// The property, such as `credentialSubject.achievement.foo` or `evidence[1].name`; `the document` for the whole.
    pub path: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a property.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// No context defines the property.
    #[error("no context defines this property, so no signature covers it")]
    UndefinedTerm,
    /// No context defines the type.
    #[error("no context defines the type \"{name}\", so no signature covers it")]
    UndefinedType {
        /// The type.
        name: String,
    },
    /// No `@context`.
    #[error("the @context is missing")]
    NoContext,
    /// A context that is not pinned.
    #[error("the context {url} is unknown here, and contexts are never fetched")]
    UnknownContext {
        /// Its address.
        url: String,
    },
    /// A context that is written into the document and does more than add words of its own.
    #[error(
        "definitions that a document brings along may only add words, each with a full address of its own: {what}"
    )]
    InlineContext {
        /// What it does.
        what: String,
    },
    /// Contexts that contradict each other.
    #[error("the contexts contradict each other about \"{term}\"")]
    ContextConflict {
        /// The term.
        term: String,
    },
    /// An id, or a value that must be one, without a scheme.
    #[error("expected an absolute address or identifier, found \"{found}\"")]
    RelativeIri {
        /// The value.
        found: String,
    },
    /// An abbreviation by a prefix.
    #[error("expected the full identifier or the plain word, found \"{found}\"")]
    NotCompacted {
        /// The value or key.
        found: String,
    },
    /// A keyword of JSON-LD that credentials do not use.
    #[error("{keyword} is not used in credentials")]
    Keyword {
        /// The keyword.
        keyword: String,
    },
    /// `null`, which JSON-LD drops.
    #[error("null says nothing and is not covered by a signature; leave the property out")]
    Null,
    /// A value of the wrong kind.
    #[error("expected {expected}")]
    Kind {
        /// What is expected.
        expected: &'static str,
    },
    /// A language tag that is not well-formed.
    #[error("\"{tag}\" is not a language tag")]
    Language {
        /// The tag.
        tag: String,
    },
    /// More than [`MAX_QUADS`] or [`MAX_NEW_CONTEXTS`].
    #[error("the document is far larger or more intricate than any credential")]
    TooLarge,
}

/// Reads a document against the pinned contexts.
///
/// # Errors
/// [`JsonLdError`] for everything that JSON-LD would drop, or that is not in the expected compacted form.
pub fn to_dataset(document: &Json) -> Result<Dataset, JsonLdError> {
    Contexts::pinned().to_dataset(document)
}
