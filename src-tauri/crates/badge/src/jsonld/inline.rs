//! Contexts that a document brings along. They may add words of their own, and nothing else.
//!
//! What a signature covers is the RDF, and no `@context` is part of that. A context that gave a known word another meaning (which
//! JSON-LD 1.1, section 4.1.11, forbids for protected terms), or a known meaning another word, could hide or turn round what a
//! person is shown, and the signature would still be good. So both are refused for every word of every known context, wherever
//! in that context it is defined.

use super::active::{Active, Kind, Scope, Target};
use super::local::{self, Container, Definition, Local, Scoped};
use super::{ContextError, Contexts, MAX_INLINE_BYTES, MAX_INLINE_TERMS, Problem, iri};
use crate::json::Json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

/// The most contexts that are kept by their text; when hostile documents fill it, it starts anew.
const MAX_KEPT: usize = 64;

/// The contexts that documents brought along, by their text, and what they may not touch.
#[derive(Debug, Default)]
pub(super) struct Inline {
    kept: RwLock<BTreeMap<String, Scoped>>,
    known: OnceLock<Result<Known, Problem>>,
}

/// The words of the known contexts and what they stand for.
#[derive(Clone, Debug, Default)]
struct Known {
    names: BTreeSet<Arc<str>>,
    iris: BTreeSet<Arc<str>>,
    /// Addresses that stand for whatever word follows.
    vocabularies: BTreeSet<String>,
}

impl Inline {
    /// Reads a context that is written into a document, or finds that it was read before.
    pub(super) fn read(&self, context: &Json, contexts: &Contexts) -> Result<Scoped, Problem> {
        let text = serde_json::to_string(context).map_err(|_| refused("it cannot be written"))?;
        if text.len() > MAX_INLINE_BYTES {
            return Err(refused(&format!("it has more than {MAX_INLINE_BYTES} bytes")));
        }
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.get(&text) {
            return Ok(known.clone());
        }
        drop(kept);
        let local =
            local::read(context, contexts.local_ids()).map_err(|e: ContextError| refused(&e.to_string()))?;
        check_form(&local)?;
        let scoped = Scoped::Local(Arc::new(local));
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == MAX_KEPT {
            kept.clear();
        }
        kept.insert(text, scoped.clone());
        Ok(scoped)
    }

    /// Checks what the words of such a context stand for, now that it lies over others.
    pub(super) fn check(
        &self,
        context: &Scoped,
        active: &Active,
        contexts: &Contexts,
    ) -> Result<(), Problem> {
        let known = self.known.get_or_init(|| Known::of(contexts));
        let known = known.as_ref().map_err(Clone::clone)?;
        let Scoped::Local(local) = context else {
            return Ok(());
        };
        local
            .definitions
            .iter()
            .try_for_each(|(name, _)| known.check(name, active))
    }
}

impl Known {
    fn of(contexts: &Contexts) -> Result<Known, Problem> {
        let mut known = Known::default();
        for context in contexts.documents() {
            known.add(context, contexts.empty())?;
        }
        Ok(known)
    }

    /// Takes in what a context defines, and what the contexts inside it define.
    fn add(&mut self, context: &Scoped, around: &Arc<Active>) -> Result<(), Problem> {
        // Of all scopes that of a property is the only one in which every context may stand.
        let active = Arc::new(around.with(context, Scope::Property, around.id)?);
        self.vocabularies.extend(active.vocab.clone());
        for (name, term) in active.terms() {
            self.names.insert(Arc::clone(name));
            if let Target::Iri(iri) = &term.target {
                self.iris.insert(Arc::clone(iri));
            }
        }
        let Scoped::Local(local) = context else {
            return Ok(());
        };
        let inner = local
            .definitions
            .iter()
            .filter_map(|(_, definition)| definition.scoped.as_ref());
        inner.into_iter().try_for_each(|scoped| self.add(scoped, &active))
    }

    fn check(&self, name: &str, active: &Active) -> Result<(), Problem> {
        if name.is_empty() || self.names.contains(name) {
            return Err(refused(&format!("\"{name}\" has a meaning already")));
        }
        let term = active
            .term(name)
            .ok_or_else(|| refused(&format!("\"{name}\" is not defined")))?;
        let address = match &term.target {
            Target::Iri(iri) if !self.iris.contains(iri) => iri.as_ref(),
            _ => {
                return Err(refused(&format!(
                    "\"{name}\" stands for what another word stands for"
                )));
            }
        };
        let is_known = self.vocabularies.iter().any(|start| address.starts_with(start));
        let is_sound = iri::is_absolute(address)
            && match &term.kind {
                Kind::Datatype(datatype) => iri::is_absolute(datatype),
                _ => true,
            };
        match !is_known && is_sound {
            true => Ok(()),
            false => Err(refused(&format!(
                "\"{name}\" does not stand for a full address of its own"
            ))),
        }
    }
}

/// What can be said of a context by itself.
fn check_form(local: &Local) -> Result<(), Problem> {
    if local.vocab.is_some() {
        return Err(refused("@vocab gives a meaning to every word"));
    }
    if local.definitions.len() > MAX_INLINE_TERMS {
        return Err(refused(&format!("it has more than {MAX_INLINE_TERMS} words")));
    }
    let is_address = |text: &str| !text.starts_with('@') && text.contains(':');
    let is_plain = |definition: &Definition| {
        let kind = definition.kind.as_deref();
        definition.id.as_deref().is_some_and(is_address)
            && kind.is_none_or(|kind| is_address(kind) || matches!(kind, "@id" | "@vocab" | "@json"))
            && definition.container != Container::Graph
            && definition.scoped.is_none()
    };
    match local
        .definitions
        .iter()
        .find(|(_, definition)| !is_plain(definition))
    {
        None => Ok(()),
        Some((name, _)) => Err(refused(&format!(
            "\"{name}\" is defined in a way that is not read here"
        ))),
    }
}

fn refused(what: &str) -> Problem {
    Problem::InlineContext {
        what: crate::jose::shorten(what),
    }
}
