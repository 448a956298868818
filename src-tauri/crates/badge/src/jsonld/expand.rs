//! One document → RDF: Expansion and Deserialize JSON-LD to RDF (JSON-LD 1.1 API, sections 5 and 8) in one pass. Here its nodes, in
//! [`super::values`] what they say.

use super::active::{Active, Scope, Target, Term};
use super::local::Scoped;
use super::values::Slot;
use super::{Contexts, JsonLdError, MAX_QUADS, Problem, iri};
use crate::json::Json;
use crate::path::Path;
use crate::rdfc::{self, Blank, Dataset};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A word of RDF's own vocabulary.
macro_rules! rdf {
    ($word:literal) => {
        concat!("http://www.w3.org/1999/02/22-rdf-syntax-ns#", $word)
    };
}
pub(super) use rdf;

pub(super) type Members<'a> = [(Cow<'a, str>, Json<'a>)];
pub(super) type Result<T> = std::result::Result<T, JsonLdError>;

/// Room for the statements of most credentials.
const USUAL_QUADS: usize = 64;

/// The reading of one document.
pub(super) struct Expansion<'c> {
    contexts: &'c Contexts,
    dataset: Dataset,
    blanks: u32,
    /// The blank nodes that the document names itself, `_:label`.
    labelled: BTreeMap<String, Blank>,
    new_contexts: usize,
    /// The member of the document that is passed over.
    except: Option<&'static str>,
}

/// Where a node stands: what its terms mean, and in which graph its statements go.
pub(super) struct Place<'p> {
    pub(super) active: Arc<Active>,
    pub(super) graph: Option<&'p rdfc::Term<'p>>,
}

impl<'c> Expansion<'c> {
    pub(super) fn new(contexts: &'c Contexts) -> Expansion<'c> {
        Expansion {
            contexts,
            dataset: Dataset::with_capacity(USUAL_QUADS),
            blanks: 0,
            labelled: BTreeMap::new(),
            new_contexts: 0,
            except: None,
        }
    }

    /// Passes over one member of the document, as if it were not there; none that names or types it.
    pub(super) fn except(self, member: &'static str) -> Expansion<'c> {
        Expansion {
            except: Some(member),
            ..self
        }
    }

    pub(super) fn run(mut self, document: &Json) -> Result<Dataset> {
        let path = Path::DOCUMENT;
        let members = document
            .as_object()
            .ok_or_else(|| path.error(expected("an object")))?;
        if document.get("@context").is_none() {
            return Err(path.error(Problem::NoContext));
        }
        self.node(
            members,
            Place {
                active: Arc::clone(self.contexts.empty()),
                graph: None,
            },
            &path,
        )?;
        Ok(self.dataset)
    }

    /// Reads a node object; `place.active` is what applies around it, the property's own context included.
    pub(super) fn node<'d>(
        &mut self,
        members: &'d Members,
        place: Place,
        path: &Path,
    ) -> Result<rdfc::Term<'d>> {
        let around = self.document_context(members, place.active, path)?;
        let types = member_for(members, "type", &around, &Target::Type);
        let active = self.type_contexts(types, &around, path)?;
        let subject = match member_for(members, "id", &active, &Target::Id) {
            Some(id) => self.id(id, &active, &path.member("id"))?,
            None => rdfc::Term::Blank(self.fresh_blank()),
        };
        let except = self.except.filter(|_| path.is_document());
        let is_stated = |key: &str| key != "@context" && Some(key) != except;
        for (key, value) in members.iter().filter(|(key, _)| is_stated(key)) {
            let path = path.member(key);
            let term = property(key, &active).map_err(|problem| path.error(problem))?;
            match &term.target {
                Target::Id => {}
                Target::Type => self.types(value, &around, &subject, place.graph, &path)?,
                Target::Iri(predicate) => {
                    let about = About {
                        subject: &subject,
                        predicate,
                        graph: place.graph,
                    };
                    let slot = Slot {
                        term: &term,
                        active: &active,
                        graph: place.graph,
                    };
                    self.property(value, slot, &about, &path)?;
                }
            }
        }
        Ok(subject)
    }

    /// Applies the node's own `@context`.
    fn document_context(
        &mut self,
        members: &Members,
        active: Arc<Active>,
        path: &Path,
    ) -> Result<Arc<Active>> {
        let Some((_, context)) = members.iter().find(|(key, _)| key == "@context") else {
            return Ok(active);
        };
        let path = path.member("@context");
        let mut active = active;
        for context in context.each() {
            let laid = match context.as_str() {
                Some(url) => self.contexts.document(url).and_then(|local| {
                    self.contexts
                        .derive(&active, local, Scope::Document, &mut self.new_contexts)
                }),
                None => self
                    .contexts
                    .derive_inline(&active, context, &mut self.new_contexts),
            };
            active = laid.map_err(|problem| path.error(problem))?;
        }
        Ok(active)
    }

    /// Applies the contexts of the node's types, in the order of their names (section 5.1.2, step 11).
    fn type_contexts(
        &mut self,
        types: Option<&Json>,
        around: &Arc<Active>,
        path: &Path,
    ) -> Result<Arc<Active>> {
        let mut names: Vec<&str> = types
            .iter()
            .flat_map(|types| types.each())
            .filter_map(Json::as_str)
            .collect();
        names.sort_unstable();
        let mut active = Arc::clone(around);
        for scoped in names
            .into_iter()
            .filter_map(|name| around.term(name)?.scoped.as_ref())
        {
            active = self.derive(&active, scoped, Scope::Type, path)?;
        }
        Ok(active)
    }

    /// Lays a context of a term over another one.
    pub(super) fn derive(
        &mut self,
        active: &Arc<Active>,
        scoped: &Scoped,
        scope: Scope,
        path: &Path,
    ) -> Result<Arc<Active>> {
        self.contexts
            .derive(active, scoped, scope, &mut self.new_contexts)
            .map_err(|problem| path.error(problem))
    }

    fn types(
        &mut self,
        types: &Json,
        around: &Active,
        subject: &rdfc::Term,
        graph: Option<&rdfc::Term>,
        path: &Path,
    ) -> Result<()> {
        let about = About {
            subject,
            predicate: rdf!("type"),
            graph,
        };
        for name in types.each() {
            let name = name
                .as_str()
                .ok_or_else(|| path.error(expected("the names of types")))?;
            let iri = vocabulary_iri(name, around).map_err(|problem| path.error(problem))?;
            self.state(&about, &rdfc::Term::Iri(iri), path)?;
        }
        Ok(())
    }

    /// An identifier: an absolute IRI, or a blank node that the document names itself.
    pub(super) fn id<'d>(&mut self, id: &'d Json, active: &Active, path: &Path) -> Result<rdfc::Term<'d>> {
        let text = id
            .as_str()
            .ok_or_else(|| path.error(expected("an address or identifier")))?;
        if let Some(label) = text.strip_prefix("_:").filter(|label| !label.is_empty()) {
            if let Some(blank) = self.labelled.get(label) {
                return Ok(rdfc::Term::Blank(*blank));
            }
            let blank = self.fresh_blank();
            self.labelled.insert(label.to_owned(), blank);
            return Ok(rdfc::Term::Blank(blank));
        }
        if active.is_compact(text) {
            return Err(path.error(Problem::NotCompacted {
                found: text.to_owned(),
            }));
        }
        if !iri::is_absolute(text) {
            return Err(path.error(Problem::RelativeIri {
                found: text.to_owned(),
            }));
        }
        Ok(rdfc::Term::Iri(text.into()))
    }

    pub(super) fn fresh_blank(&mut self) -> Blank {
        self.blanks += 1;
        Blank(self.blanks)
    }

    pub(super) fn state(&mut self, about: &About, object: &rdfc::Term, path: &Path) -> Result<()> {
        if self.dataset.len() == MAX_QUADS {
            return Err(path.error(Problem::TooLarge));
        }
        self.dataset
            .insert(about.subject, about.predicate, object, about.graph);
        Ok(())
    }
}

/// What a statement needs besides its object.
pub(super) struct About<'a> {
    pub(super) subject: &'a rdfc::Term<'a>,
    pub(super) predicate: &'a str,
    pub(super) graph: Option<&'a rdfc::Term<'a>>,
}

/// The member that stands for a keyword. Contexts name the two keywords `id` and `type`, and nothing else.
fn member_for<'m>(members: &'m Members, key: &str, active: &Active, target: &Target) -> Option<&'m Json<'m>> {
    let (_, value) = members.iter().find(|(name, _)| name == key)?;
    active.term(key).filter(|term| term.target == *target)?;
    Some(value)
}

fn property<'a>(key: &str, active: &'a Active) -> std::result::Result<Cow<'a, Term>, Problem> {
    if let Some(term) = active.term(key) {
        return Ok(Cow::Borrowed(term));
    }
    if key.starts_with('@') {
        return Err(Problem::Keyword {
            keyword: key.to_owned(),
        });
    }
    let iri = active.vocab.as_ref().map(|vocab| format!("{vocab}{key}"));
    match iri.filter(|iri| iri::is_absolute(iri) && !key.contains(':')) {
        Some(iri) => Ok(Cow::Owned(Term::from_vocab(&iri))),
        None => Err(Problem::UndefinedTerm),
    }
}

/// What a word means as a type or as the value of a `@vocab` property.
pub(super) fn vocabulary_iri<'a>(
    name: &'a str,
    active: &'a Active,
) -> std::result::Result<Cow<'a, str>, Problem> {
    match active.term(name).map(|term| &term.target) {
        Some(Target::Iri(iri)) => return Ok(Cow::Borrowed(iri)),
        Some(Target::Id | Target::Type) => {
            return Err(Problem::UndefinedType {
                name: name.to_owned(),
            });
        }
        None => {}
    }
    if active.is_compact(name) || (name.contains(':') && active.has_term_for(name)) {
        return Err(Problem::NotCompacted {
            found: name.to_owned(),
        });
    }
    if iri::is_absolute(name) {
        return Ok(name.into());
    }
    let iri = active.vocab.as_ref().map(|vocab| format!("{vocab}{name}"));
    match iri.filter(|iri| iri::is_absolute(iri)) {
        Some(iri) => Ok(iri.into()),
        None => Err(Problem::UndefinedType {
            name: name.to_owned(),
        }),
    }
}

pub(super) fn expected(expected: &'static str) -> Problem {
    Problem::Kind { expected }
}
