//! JSON-LD 1.1 → RDF for credentials: a small engine that reads only pinned contexts and refuses what it does not know.

use crate::json::Json;
use crate::rdfc::Dataset;

/// Why a document is not read as JSON-LD.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {problem}")]
pub struct JsonLdError {
    /// The property, such as `credentialSubject.achievement.foo`.
    pub path: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a property.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// No context defines the property, so a signature would not cover it.
    #[error("no context defines this property, so no signature covers it")]
    UndefinedTerm,
}

/// Reads a document against the pinned contexts.
///
/// # Errors
/// [`JsonLdError`] for everything that JSON-LD would drop, or that is not in the expected compacted form.
pub fn to_dataset(_document: &Json) -> Result<Dataset, JsonLdError> {
    Err(JsonLdError {
        path: String::new(),
        problem: Problem::UndefinedTerm,
    })
}
