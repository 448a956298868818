//! The contexts that are known, and what became of them.

use super::active::{Active, Scope};
use super::expand::Expansion;
use super::inline::Inline;
use super::local::{self, Local, Scoped};
use super::pinned::PINNED;
use super::{JsonLdError, Problem};
use crate::json::{self, Json, JsonError};
use crate::rdfc::Dataset;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// The most processed contexts that are kept, some kilobytes each; when hostile documents fill it, it starts anew.
const MAX_KEPT: usize = 512;

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
    inline: Inline,
    local_ids: AtomicU32,
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
                inline: Inline::default(),
                local_ids: AtomicU32::new(0),
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
            inline: Inline::default(),
            local_ids: AtomicU32::new(pinned.local_ids.load(Ordering::Relaxed)),
            empty: Arc::default(),
            kept: RwLock::default(),
            active_ids: AtomicU64::new(1),
        };
        copy.and(url, document)
    }

    fn and(mut self, url: &str, document: &[u8]) -> Result<Contexts, ContextError> {
        let document = json::parse(document)?;
        let context = document.get("@context").ok_or(ContextError::NotAContext)?;
        let local: Local = local::read(context, &self.local_ids)?;
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

    /// As [`Contexts::to_dataset`], of the document without its `proof`.
    pub(crate) fn to_unsigned_dataset(&self, document: &Json) -> Result<Dataset, JsonLdError> {
        Expansion::new(self).except("proof").run(document)
    }

    pub(super) fn empty(&self) -> &Arc<Active> {
        &self.empty
    }

    pub(super) fn documents(&self) -> impl Iterator<Item = &Scoped> {
        self.documents.values()
    }

    /// Counts the contexts read so far.
    pub(super) fn local_ids(&self) -> &AtomicU32 {
        &self.local_ids
    }

    /// Lays a context that is written into the document over `active`.
    pub(super) fn derive_inline(
        &self,
        active: &Arc<Active>,
        context: &Json,
        new: &mut usize,
    ) -> Result<Arc<Active>, Problem> {
        let context = self.inline.read(context, self)?;
        let derived = self.derive(active, &context, Scope::Document, new)?;
        self.inline.check(&context, &derived, self)?;
        Ok(derived)
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
    use crate::rdfc::canonicalize;

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
                .map(|dataset| canonicalize(&dataset).expect("it is small"))
        };
        let forward = read(r#"{"name": "ex:name", "ex": "https://example.org/"}"#);
        assert_eq!(
            forward.as_deref(),
            Ok("_:c14n0 <https://example.org/name> \"x\" .\n"),
            "order does not matter"
        );
        let circle = read(r#"{"name": "ex:name", "ex": "name"}"#).unwrap_err().problem;
        assert!(
            matches!(circle, Problem::ContextConflict { .. }),
            "a circle means nothing"
        );
    }

    #[test]
    fn no_property_can_be_written_in_two_ways() {
        let contexts = Contexts::pinned();
        let derive = |active: &Arc<Active>, scoped: &Scoped, scope| {
            contexts
                .derive(active, scoped, scope, &mut 0)
                .expect("the pinned contexts agree")
        };
        let is_property = |name: &str| name.starts_with(char::is_lowercase);
        for ob in ["context-3.0.2.json", "context-3.0.3.json"] {
            let mut base = Arc::clone(contexts.empty());
            for url in [
                "https://www.w3.org/ns/credentials/v2",
                &format!("https://purl.imsglobal.org/spec/ob/v3p0/{ob}"),
            ] {
                base = derive(
                    &base,
                    contexts.document(url).expect("it is pinned"),
                    Scope::Document,
                );
            }
            let mut places = vec![Arc::clone(&base)];
            for (name, term) in base.terms() {
                let scope = if is_property(name) {
                    Scope::Property
                } else {
                    Scope::Type
                };
                places.extend(term.scoped.as_ref().map(|scoped| derive(&base, scoped, scope)));
            }
            for active in &places {
                let mut seen = BTreeMap::new();
                for (name, term) in active.terms().filter(|(name, _)| is_property(name)) {
                    let before = seen.insert(format!("{:?}", term.target), name.as_ref());
                    assert_eq!(
                        before, None,
                        "{ob}: renaming {name} would go unnoticed by a signature"
                    );
                }
            }
        }
    }
}
