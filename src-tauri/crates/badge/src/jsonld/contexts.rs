//! The contexts that are known, and what became of them.

use super::active::{Active, Scope};
use super::expand::Expansion;
use super::local::{self, Local, Scoped};
use super::{JsonLdError, Problem};
use crate::json::{self, Json, JsonError};
use crate::rdfc::Dataset;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// The most processed contexts that are kept, some kilobytes each; when hostile documents fill it, it starts anew.
const MAX_KEPT: usize = 512;

macro_rules! context {
    ($file:literal) => {
        include_bytes!(concat!("../../../../../assets/contexts/", $file))
    };
}

/// Address and document of every pinned context; `assets/contexts/ORIGIN.md` says where each is from.
const PINNED: [(&str, &[u8]); 11] = [
    (
        "https://www.w3.org/ns/credentials/v2",
        context!("credentials-v2.jsonld"),
    ),
    (
        "https://www.w3.org/2018/credentials/v1",
        context!("credentials-v1.jsonld"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        context!("ob-context-3.0.3.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
        context!("ob-context-3.0.2.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
        context!("ob-context-3.0.1.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        context!("ob-context-3.0.0.json"),
    ),
    (
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        context!("ob-extensions.json"),
    ),
    (
        "https://w3id.org/security/data-integrity/v1",
        context!("data-integrity-v1.jsonld"),
    ),
    (
        "https://w3id.org/security/data-integrity/v2",
        context!("data-integrity-v2.jsonld"),
    ),
    (
        "https://w3id.org/security/multikey/v1",
        context!("multikey-v1.jsonld"),
    ),
    (
        "https://w3id.org/security/suites/ed25519-2020/v1",
        context!("ed25519-signature-2020-v1.jsonld"),
    ),
];

/// Why a context document cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ContextError {
    /// Not JSON.
    #[error("the context is not readable: {0}")]
    Json(#[from] JsonError),
    /// No `@context` with an object.
    #[error("expected an object with an @context that is an object")]
    NotAContext,
    /// A feature of JSON-LD that this engine does not have.
    #[error("\"{what}\" is a feature of JSON-LD that is not supported here")]
    Unsupported {
        /// The key or value, with the term that has it.
        what: String,
    },
}

impl ContextError {
    pub(super) fn within(self, term: &str) -> ContextError {
        match self {
            ContextError::Unsupported { what } => ContextError::Unsupported {
                what: format!("{term} {what}"),
            },
            other => other,
        }
    }
}

/// A set of known contexts.
#[derive(Debug)]
pub struct Contexts {
    documents: BTreeMap<String, Scoped>,
    local_ids: u32,
    empty: Arc<Active>,
    kept: RwLock<BTreeMap<Derivation, Arc<Active>>>,
    active_ids: AtomicU64,
}

/// Which local context over which active one, by their numbers, and by which rules.
type Derivation = (u64, Option<u32>, Scope);

impl Contexts {
    /// The pinned contexts, processed once per process.
    pub fn pinned() -> &'static Contexts {
        static PINNED_CONTEXTS: OnceLock<Contexts> = OnceLock::new();
        PINNED_CONTEXTS.get_or_init(|| {
            let none = Contexts {
                documents: BTreeMap::new(),
                local_ids: 0,
                empty: Arc::default(),
                kept: RwLock::default(),
                active_ids: AtomicU64::new(1),
            };
            PINNED
                .iter()
                .try_fold(none, |contexts, (url, document)| contexts.and(url, document))
                .expect("a test loads every pinned context")
        })
    }

    /// The pinned contexts and one more; a document may use it under `url`.
    ///
    /// # Errors
    /// See [`ContextError`].
    pub fn with(url: &str, document: &[u8]) -> Result<Contexts, ContextError> {
        let pinned = Contexts::pinned();
        let copy = Contexts {
            documents: pinned.documents.clone(),
            local_ids: pinned.local_ids,
            empty: Arc::default(),
            kept: RwLock::default(),
            active_ids: AtomicU64::new(1),
        };
        copy.and(url, document)
    }

    fn and(mut self, url: &str, document: &[u8]) -> Result<Contexts, ContextError> {
        let document = json::parse(document)?;
        let context = document.get("@context").ok_or(ContextError::NotAContext)?;
        let local: Local = local::read(context, &mut self.local_ids)?;
        self.documents
            .insert(url.to_owned(), Scoped::Local(Arc::new(local)));
        Ok(self)
    }

    /// Reads a document against these contexts.
    ///
    /// # Errors
    /// As [`super::to_dataset`].
    pub fn to_dataset(&self, document: &Json) -> Result<Dataset, JsonLdError> {
        Expansion::new(self).run(document)
    }

    pub(super) fn empty(&self) -> &Arc<Active> {
        &self.empty
    }

    pub(super) fn document(&self, url: &str) -> Result<&Scoped, Problem> {
        self.documents
            .get(url)
            .ok_or_else(|| Problem::UnknownContext { url: url.to_owned() })
    }

    /// Lays `context` over `active`, or finds that this was done before; `new` counts what had to be done.
    pub(super) fn derive(
        &self,
        active: &Arc<Active>,
        context: &Scoped,
        scope: Scope,
        new: &mut usize,
    ) -> Result<Arc<Active>, Problem> {
        let local = match context {
            Scoped::Local(local) => Some(local.id),
            Scoped::Reset => None,
        };
        let derivation = (active.id, local, scope);
        let found = self
            .kept
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&derivation)
            .cloned();
        if let Some(found) = found {
            return Ok(found);
        }
        *new += 1;
        if *new > super::MAX_NEW_CONTEXTS {
            return Err(Problem::TooLarge);
        }
        let id = self.active_ids.fetch_add(1, Ordering::Relaxed);
        let derived = Arc::new(active.with(context, scope, id)?);
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == MAX_KEPT {
            kept.clear();
        }
        kept.insert(derivation, Arc::clone(&derived));
        Ok(derived)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn every_pinned_context_is_the_file_that_its_origin_names() {
        let origin = include_str!("../../../../../assets/contexts/ORIGIN.md");
        for (url, document) in PINNED {
            let row = origin
                .lines()
                .find(|row| row.contains(&format!("| {url} |")))
                .expect("ORIGIN.md lists it");
            let digest = hex::encode(Sha256::digest(document));
            assert!(
                row.contains(&digest),
                "{url} was changed: a signature means what this file says"
            );
        }
        assert_eq!(
            Contexts::pinned().documents.len(),
            PINNED.len(),
            "no address is pinned twice"
        );
    }

    #[test]
    fn what_this_engine_does_not_support_is_refused_when_it_is_loaded() {
        for context in [
            r#"{"@base": "https://example.org/"}"#,
            r#"{"@import": "https://example.org/context"}"#,
            r#"{"@language": "en"}"#,
            r#"{"@propagate": false}"#,
            r#"{"name": {"@id": "urn:name", "@container": "@language"}}"#,
            r#"{"name": {"@id": "urn:name", "@container": ["@graph", "@id"]}}"#,
            r#"{"name": {"@id": "urn:name", "@language": "en"}}"#,
            r#"{"name": {"@reverse": "urn:name"}}"#,
            r#"{"name": {"@id": "urn:name", "@nest": "@nest"}}"#,
            r#"{"name": {"@id": null}}"#,
            r#"{"name": null}"#,
            r#"{"identifier": "@id"}"#,
            r#"{"graph": "@graph"}"#,
            r#"{"ex:name": "urn:name"}"#,
            r#"["https://example.org/context"]"#,
        ] {
            let document = format!(r#"{{"@context": {context}}}"#);
            assert!(
                Contexts::with("urn:context", document.as_bytes()).is_err(),
                "{context} must not be half understood"
            );
        }
    }

    #[test]
    fn a_term_may_build_on_later_terms_but_not_on_itself() {
        let read = |context: &str| {
            let document = format!(r#"{{"@context": {context}}}"#);
            let contexts = Contexts::with("urn:context", document.as_bytes()).unwrap();
            let json = json::parse(br#"{"@context": "urn:context", "name": "x"}"#).unwrap();
            contexts
                .to_dataset(&json)
                .map(|dataset| dataset.quads()[0].predicate.to_string())
        };
        let forward = read(r#"{"name": "ex:name", "ex": "https://example.org/"}"#);
        assert_eq!(
            forward.as_deref(),
            Ok("<https://example.org/name>"),
            "order does not matter"
        );
        let circle = read(r#"{"name": "ex:name", "ex": "name"}"#).unwrap_err().problem;
        assert!(
            matches!(circle, Problem::ContextConflict { .. }),
            "a circle means nothing"
        );
    }
}
