//! An active context: what every term means at one place of a document (JSON-LD 1.1 API, sections 4.1 and 4.2).

use super::Problem;
use super::iri;
use super::local::{Container, Definition, Local, Scoped};
use super::terms::Index;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What terms mean at one place.
#[derive(Debug, Default)]
pub(super) struct Active {
    /// Distinguishes this context from all others of its [`super::Contexts`].
    pub(super) id: u64,
    pub(super) vocab: Option<String>,
    /// What applies again inside, when this context came from a type.
    pub(super) previous: Option<Arc<Active>>,
    terms: BTreeMap<Arc<str>, Arc<Term>>,
    index: Index,
}

/// What one term means.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub(super) target: Target,
    pub(super) kind: Kind,
    pub(super) container: Container,
    pub(super) scoped: Option<Scoped>,
    is_prefix: bool,
    is_protected: bool,
}

/// What a term stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    /// `@id`
    Id,
    /// `@type`
    Type,
    /// An IRI.
    Iri(Arc<str>),
}

/// How a property's values are read: its type coercion.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Plain,
    /// `@id`: strings are IRIs.
    Id,
    /// `@vocab`: strings are terms or IRIs.
    Vocab,
    /// `@json`: any value is one literal.
    Json,
    /// Strings, numbers and booleans have this datatype IRI.
    Datatype(String),
}

/// Which rules apply when a local context is laid over an active one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scope {
    /// In the document.
    Document,
    /// Of a property: may redefine protected terms.
    Property,
    /// Of a type: ends with the node.
    Type,
}

impl Term {
    /// A property of `@vocab` that has no definition of its own.
    pub(super) fn from_vocab(iri: &str) -> Term {
        Term {
            target: Target::Iri(iri.into()),
            kind: Kind::Plain,
            container: Container::None,
            scoped: None,
            is_prefix: false,
            is_protected: false,
        }
    }

    fn means_the_same(&self, other: &Term) -> bool {
        self.target == other.target
            && self.kind == other.kind
            && self.container == other.container
            && self.scoped == other.scoped
            && self.is_prefix == other.is_prefix
    }
}

impl Active {
    pub(super) fn term(&self, term: &str) -> Option<&Arc<Term>> {
        self.index.get(term)
    }

    /// Every term with its name.
    pub(super) fn terms(&self) -> impl Iterator<Item = (&Arc<str>, &Term)> {
        self.terms.iter().map(|(name, term)| (name, term.as_ref()))
    }

    /// True if some term stands for this IRI, so that nobody would write the IRI itself.
    pub(super) fn has_term_for(&self, iri: &str) -> bool {
        self.terms
            .values()
            .any(|term| matches!(&term.target, Target::Iri(target) if **target == *iri))
    }

    /// True if `text` would be read as an abbreviation by a prefix.
    pub(super) fn is_compact(&self, text: &str) -> bool {
        text.split_once(':').is_some_and(|(prefix, rest)| {
            !rest.starts_with("//") && self.term(prefix).is_some_and(|term| term.is_prefix)
        })
    }

    /// Lays a local context over this one; the result gets the number `id`.
    pub(super) fn with(
        self: &Arc<Active>,
        context: &Scoped,
        scope: Scope,
        id: u64,
    ) -> Result<Active, Problem> {
        let local = match context {
            Scoped::Local(local) => local,
            Scoped::Reset => return self.reset(scope, id),
        };
        let mut active = Active {
            id,
            vocab: local.vocab.clone().or_else(|| self.vocab.clone()),
            previous: self.previous.clone(),
            terms: self.terms.clone(),
            index: Index::default(),
        };
        if scope == Scope::Type && active.previous.is_none() {
            active.previous = Some(Arc::clone(self));
        }
        let mut layer = Layer {
            local,
            active,
            scope,
            states: BTreeMap::new(),
        };
        for (term, definition) in &local.definitions {
            layer.define(term, definition)?;
        }
        layer.active.index = Index::of(&layer.active.terms);
        Ok(layer.active)
    }

    fn reset(&self, scope: Scope, id: u64) -> Result<Active, Problem> {
        let protected = self.terms.iter().find(|(_, term)| term.is_protected);
        match protected {
            Some((name, _)) if scope != Scope::Property => Err(conflict(name)),
            _ => Ok(Active {
                id,
                ..Active::default()
            }),
        }
    }
}

/// A local context while it is being laid over an active one.
struct Layer<'l> {
    local: &'l Local,
    active: Active,
    scope: Scope,
    /// False while a term is being defined, then true: a term may build on terms that come later, but not on itself.
    states: BTreeMap<&'l str, bool>,
}

impl<'l> Layer<'l> {
    /// Create Term Definition (section 4.2.2).
    fn define(&mut self, term: &'l str, definition: &'l Definition) -> Result<(), Problem> {
        match self.states.insert(term, false) {
            Some(true) => {
                self.states.insert(term, true);
                return Ok(());
            }
            Some(false) => return Err(conflict(term)),
            None => {}
        }
        let before = self.active.terms.remove(term);
        let mut after = self.read(term, definition)?;
        if let Some(before) = before.filter(|before| before.is_protected && self.scope != Scope::Property) {
            if !before.means_the_same(&after) {
                return Err(conflict(term));
            }
            after.is_protected = true;
        }
        self.active.terms.insert(Arc::from(term), Arc::new(after));
        self.states.insert(term, true);
        Ok(())
    }

    fn read(&mut self, term: &'l str, definition: &'l Definition) -> Result<Term, Problem> {
        let target = match &definition.id {
            Some(id) if id != term => self.expand(id)?,
            _ => match &self.active.vocab {
                Some(vocab) => Target::Iri(format!("{vocab}{term}").into()),
                None => return Err(conflict(term)),
            },
        };
        let is_prefix = definition.is_simple
            && definition
                .id
                .as_ref()
                .is_some_and(|id| id.ends_with([':', '/', '?', '#', '[', ']', '@']));
        let kind = match definition.kind.as_deref() {
            None => Kind::Plain,
            Some("@id") => Kind::Id,
            Some("@vocab") => Kind::Vocab,
            Some("@json") => Kind::Json,
            Some(datatype) => match self.expand(datatype)? {
                Target::Iri(iri) => Kind::Datatype(iri.to_string()),
                Target::Id | Target::Type => return Err(conflict(term)),
            },
        };
        Ok(Term {
            target,
            kind,
            container: definition.container,
            scoped: definition.scoped.clone(),
            is_prefix,
            is_protected: definition.is_protected,
        })
    }

    /// IRI Expansion (section 5.2) of what a context says.
    fn expand(&mut self, value: &'l str) -> Result<Target, Problem> {
        match value {
            "@id" => return Ok(Target::Id),
            "@type" => return Ok(Target::Type),
            _ => {}
        }
        self.define_first(value)?;
        if let Some(term) = self.active.terms.get(value) {
            return Ok(term.target.clone());
        }
        if let Some((prefix, rest)) = value.split_once(':').filter(|(_, rest)| !rest.starts_with("//")) {
            self.define_first(prefix)?;
            if let Some(Target::Iri(start)) = self.prefix(prefix) {
                return Ok(Target::Iri(format!("{start}{rest}").into()));
            }
        }
        if iri::is_absolute(value) {
            return Ok(Target::Iri(value.into()));
        }
        let vocab = self.active.vocab.as_ref().ok_or_else(|| conflict(value))?;
        Ok(Target::Iri(format!("{vocab}{value}").into()))
    }

    fn prefix(&self, prefix: &str) -> Option<&Target> {
        self.active
            .terms
            .get(prefix)
            .filter(|term| term.is_prefix)
            .map(|term| &term.target)
    }

    fn define_first(&mut self, term: &str) -> Result<(), Problem> {
        let local = self.local;
        match local.definitions.iter().find(|(name, _)| name == term) {
            Some((name, definition)) if self.states.get(name.as_str()) != Some(&true) => {
                self.define(name, definition)
            }
            _ => Ok(()),
        }
    }
}

fn conflict(term: &str) -> Problem {
    Problem::ContextConflict {
        term: term.to_owned(),
    }
}
