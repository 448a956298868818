//! The values of a property → statements (JSON-LD 1.1 API, sections 5.1.2, step 13, and 8.5).

use super::active::{Active, Kind, Scope, Term};
use super::expand::{About, Expansion, Place, Result, expected, rdf, vocabulary_iri};
use super::local::Container;
use super::{Problem, literal};
use crate::json::Json;
use crate::path::Path;
use crate::rdfc;
use std::sync::Arc;

/// A property where it stands: what it means, what words mean around it, and in which graph its statements go.
#[derive(Clone, Copy)]
pub(super) struct Slot<'s> {
    pub(super) term: &'s Term,
    pub(super) active: &'s Arc<Active>,
    pub(super) graph: Option<&'s rdfc::Term<'s>>,
}

impl Expansion<'_> {
    /// States every value of a property.
    pub(super) fn property(
        &mut self,
        value: &Json,
        slot: Slot<'_>,
        about: &About,
        path: &Path,
    ) -> Result<()> {
        if slot.term.kind == Kind::Json {
            let literal = literal::json(value).map_err(|problem| path.error(problem))?;
            return self.state(about, &literal, path);
        }
        match slot.term.container {
            Container::List => {
                let list = self.list(value.each(), slot, path)?;
                self.state(about, &list, path)
            }
            Container::Graph => self.graphs(value, slot, about, path),
            Container::None | Container::Set => {
                let is_array = value.as_array().is_some();
                for (index, element) in value.each().iter().enumerate() {
                    let path = if is_array { path.element(index) } else { *path };
                    let object = self.value(element, slot, &path)?;
                    self.state(about, &object, &path)?;
                }
                Ok(())
            }
        }
    }

    /// Each value is a graph of its own, named by a fresh blank node.
    fn graphs(&mut self, value: &Json, slot: Slot<'_>, about: &About, path: &Path) -> Result<()> {
        for element in value.each() {
            if element.as_object().is_none() {
                return Err(path.error(expected("an object")));
            }
            let graph = rdfc::Term::Blank(self.fresh_blank());
            let inside = Slot {
                graph: Some(&graph),
                ..slot
            };
            self.value(element, inside, path)?;
            self.state(about, &graph, path)?;
        }
        Ok(())
    }

    /// List to RDF Conversion (section 8.5), from the last element to the first.
    fn list(&mut self, elements: &[Json], slot: Slot<'_>, path: &Path) -> Result<rdfc::Term<'static>> {
        let mut list = rdfc::Term::Iri(rdf!("nil").into());
        for (index, element) in elements.iter().enumerate().rev() {
            let path = path.element(index);
            let cell = rdfc::Term::Blank(self.fresh_blank());
            let object = self.value(element, slot, &path)?;
            for (predicate, object) in [(rdf!("first"), &object), (rdf!("rest"), &list)] {
                let about = About {
                    subject: &cell,
                    predicate,
                    graph: slot.graph,
                };
                self.state(&about, object, &path)?;
            }
            list = cell;
        }
        Ok(list)
    }

    /// One value of a property as a term; a node is stated on the way.
    fn value<'v>(&mut self, value: &'v Json, slot: Slot<'v>, path: &Path) -> Result<rdfc::Term<'v>> {
        let kind = &slot.term.kind;
        match value {
            Json::Null => Err(path.error(Problem::Null)),
            Json::Array(_) => Err(path.error(expected("a value, found an array inside an array"))),
            Json::Object(members) if members.iter().any(|(key, _)| key == "@value") => {
                literal::language_string(members, kind).map_err(|problem| path.error(problem))
            }
            Json::Object(members) => {
                // What a type brought ends with its node (section 5.1.2, step 7).
                let active = slot.active.previous.as_ref().unwrap_or(slot.active);
                let active = self.property_context(slot.term, active, path)?;
                let graph = slot.graph;
                self.node(members, Place { active, graph }, path)
            }
            Json::String(text) => match kind {
                Kind::Plain => Ok(rdfc::Term::String(text.as_ref().into())),
                Kind::Datatype(datatype) => Ok(rdfc::Term::Typed {
                    value: text.as_ref().into(),
                    datatype: datatype.into(),
                }),
                Kind::Id => self.id(value, slot.active, path),
                Kind::Vocab => {
                    let active = self.property_context(slot.term, slot.active, path)?;
                    let iri = vocabulary_iri(text, &active).map_err(|problem| path.error(problem))?;
                    Ok(rdfc::Term::Iri(iri.into_owned().into()))
                }
                Kind::Json => unreachable!("JSON literals are read as a whole"),
            },
            Json::Bool(value) => literal::boolean(*value, kind).map_err(|problem| path.error(problem)),
            Json::Number(value) => literal::number(*value, kind).map_err(|problem| path.error(problem)),
        }
    }

    fn property_context(&mut self, term: &Term, active: &Arc<Active>, path: &Path) -> Result<Arc<Active>> {
        match &term.scoped {
            None => Ok(Arc::clone(active)),
            Some(scoped) => self.derive(active, scoped, Scope::Property, path),
        }
    }
}
