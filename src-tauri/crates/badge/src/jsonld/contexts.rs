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
