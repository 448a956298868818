//! One document → RDF: Expansion and Deserialize JSON-LD to RDF (JSON-LD 1.1 API, sections 5 and 8) in one pass.

use super::active::{Active, Kind, Scope, Target, Term};
use super::local::Container;
use super::path::Path;
use super::{Contexts, JsonLdError, MAX_QUADS, Problem, iri};
use crate::json::{Json, Number};
use crate::rdfc::{self, Blank, Dataset, Quad, iri_text};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

type Members<'a> = [(Cow<'a, str>, Json<'a>)];
type Result<T> = std::result::Result<T, JsonLdError>;

/// The reading of one document.
pub(super) struct Expansion<'c> {
    contexts: &'c Contexts,
    dataset: Dataset,
    blanks: u32,
    /// The blank nodes that the document names itself, `_:label`.
    labelled: BTreeMap<String, Blank>,
    new_contexts: usize,
}

/// Where a node stands: what its terms mean, and in which graph its statements go.
struct Place<'p> {
    active: Arc<Active>,
    graph: Option<&'p rdfc::Term>,
}

impl<'c> Expansion<'c> {
    pub(super) fn new(contexts: &'c Contexts) -> Expansion<'c> {
        let dataset = Dataset::default();
        Expansion {
            contexts,
            dataset,
            blanks: 0,
            labelled: BTreeMap::new(),
            new_contexts: 0,
        }
    }

    pub(super) fn run(mut self, document: &Json) -> Result<Dataset> {
        let path = Path::root();
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
    fn node(&mut self, members: &Members, place: Place, path: &Path) -> Result<rdfc::Term> {
        let around = self.document_context(members, place.active, path)?;
        let types = member_for(members, &around, &Target::Type);
        let active = self.type_contexts(types, &around, path)?;
        let subject = match member_for(members, &active, &Target::Id) {
            Some((key, id)) => self.id(id, &active, &path.member(key))?,
            None => rdfc::Term::Blank(self.fresh_blank()),
        };
        for (key, value) in members.iter().filter(|(key, _)| key != "@context") {
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
                    self.property(value, &term, &active, &about, &path)?;
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
            let url = context
                .as_str()
                .ok_or_else(|| path.error(Problem::InlineContext))?;
            active = self
                .contexts
                .document(url)
                .and_then(|local| {
                    self.contexts
                        .derive(&active, local, Scope::Document, &mut self.new_contexts)
                })
                .map_err(|problem| path.error(problem))?;
        }
        Ok(active)
    }

    /// Applies the contexts of the node's types, in the order of their names (section 5.1.2, step 11).
    fn type_contexts(
        &mut self,
        types: Option<(&str, &Json)>,
        around: &Arc<Active>,
        path: &Path,
    ) -> Result<Arc<Active>> {
        let mut names: Vec<&str> = types
            .iter()
            .flat_map(|(_, types)| types.each())
            .filter_map(Json::as_str)
            .collect();
        names.sort_unstable();
        let mut active = Arc::clone(around);
        for scoped in names
            .into_iter()
            .filter_map(|name| around.term(name)?.scoped.as_ref())
        {
            active = self
                .contexts
                .derive(&active, scoped, Scope::Type, &mut self.new_contexts)
                .map_err(|problem| path.error(problem))?;
        }
        Ok(active)
    }

    fn types(
        &mut self,
        types: &Json,
        around: &Active,
        subject: &rdfc::Term,
        graph: Option<&rdfc::Term>,
        path: &Path,
    ) -> Result<()> {
        let predicate = iri_text(&format!("{RDF}type"));
        let about = About {
            subject,
            predicate: &predicate,
            graph,
        };
        for name in types.each() {
            let name = name
                .as_str()
                .ok_or_else(|| path.error(expected("the names of types")))?;
            let iri = vocabulary_iri(name, around).map_err(|problem| path.error(problem))?;
            self.state(&about, rdfc::Term::Text(iri), path)?;
        }
        Ok(())
    }

    /// States every value of a property.
    fn property(
        &mut self,
        value: &Json,
        term: &Term,
        active: &Arc<Active>,
        about: &About,
        path: &Path,
    ) -> Result<()> {
        if term.kind == Kind::Json {
            let literal = json_literal(value).map_err(|problem| path.error(problem))?;
            return self.state(about, literal, path);
        }
        match term.container {
            Container::List => {
                let list = self.list(value.each(), term, active, about.graph, path)?;
                self.state(about, list, path)
            }
            Container::Graph => self.graphs(value, term, active, about, path),
            Container::None | Container::Set => {
                let is_array = value.as_array().is_some();
                for (index, element) in value.each().iter().enumerate() {
                    let path = if is_array {
                        path.element(index)
                    } else {
                        path.clone()
                    };
                    let object = self.value(element, term, active, about.graph, &path)?;
                    self.state(about, object, &path)?;
                }
                Ok(())
            }
        }
    }

    /// Each value is a graph of its own, named by a fresh blank node.
    fn graphs(
        &mut self,
        value: &Json,
        term: &Term,
        active: &Arc<Active>,
        about: &About,
        path: &Path,
    ) -> Result<()> {
        for element in value.each() {
            if element.as_object().is_none() {
                return Err(path.error(expected("an object")));
            }
            let graph = rdfc::Term::Blank(self.fresh_blank());
            self.value(element, term, active, Some(&graph), path)?;
            self.state(about, graph, path)?;
        }
        Ok(())
    }

    /// List to RDF Conversion (section 8.5), from the last element to the first.
    fn list(
        &mut self,
        elements: &[Json],
        term: &Term,
        active: &Arc<Active>,
        graph: Option<&rdfc::Term>,
        path: &Path,
    ) -> Result<rdfc::Term> {
        let [first, rest] = ["first", "rest"].map(|name| iri_text(&format!("{RDF}{name}")));
        let mut list = rdfc::Term::iri(&format!("{RDF}nil"));
        for (index, element) in elements.iter().enumerate().rev() {
            let path = path.element(index);
            let cell = rdfc::Term::Blank(self.fresh_blank());
            let object = self.value(element, term, active, graph, &path)?;
            self.state(
                &About {
                    subject: &cell,
                    predicate: &first,
                    graph,
                },
                object,
                &path,
            )?;
            self.state(
                &About {
                    subject: &cell,
                    predicate: &rest,
                    graph,
                },
                list,
                &path,
            )?;
            list = cell;
        }
        Ok(list)
    }

    /// One value of a property as a term; a node is stated on the way.
    fn value(
        &mut self,
        value: &Json,
        term: &Term,
        active: &Arc<Active>,
        graph: Option<&rdfc::Term>,
        path: &Path,
    ) -> Result<rdfc::Term> {
        match value {
            Json::Null => Err(path.error(Problem::Null)),
            Json::Array(_) => Err(path.error(expected("a value, found an array inside an array"))),
            Json::Object(members) if members.iter().any(|(key, _)| key == "@value") => {
                language_string(members, term).map_err(|problem| path.error(problem))
            }
            Json::Object(members) => {
                // What a type brought ends with its node (section 5.1.2, step 7).
                let active = active.previous.as_ref().unwrap_or(active);
                let active = self.property_context(term, active, path)?;
                self.node(members, Place { active, graph }, path)
            }
            Json::String(text) => match &term.kind {
                Kind::Plain => Ok(rdfc::Term::string(text)),
                Kind::Datatype(datatype) => Ok(rdfc::Term::literal(text, datatype)),
                Kind::Id => self.id(value, active, path),
                Kind::Vocab => {
                    let active = self.property_context(term, active, path)?;
                    let iri = vocabulary_iri(text, &active).map_err(|problem| path.error(problem))?;
                    Ok(rdfc::Term::Text(iri))
                }
                Kind::Json => unreachable!("JSON literals are read as a whole"),
            },
            Json::Bool(value) => native(term, if *value { "true" } else { "false" }, "boolean")
                .map_err(|problem| path.error(problem)),
            Json::Number(number) => {
                let (text, datatype) = number_text(*number, &term.kind);
                native(term, &text, datatype).map_err(|problem| path.error(problem))
            }
        }
    }

    fn property_context(&mut self, term: &Term, active: &Arc<Active>, path: &Path) -> Result<Arc<Active>> {
        match &term.scoped {
            None => Ok(Arc::clone(active)),
            Some(scoped) => self
                .contexts
                .derive(active, scoped, Scope::Property, &mut self.new_contexts)
                .map_err(|problem| path.error(problem)),
        }
    }

    /// An identifier: an absolute IRI, or a blank node that the document names itself.
    fn id(&mut self, id: &Json, active: &Active, path: &Path) -> Result<rdfc::Term> {
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
        Ok(rdfc::Term::iri(text))
    }

    fn fresh_blank(&mut self) -> Blank {
        self.blanks += 1;
        Blank(self.blanks)
    }

    fn state(&mut self, about: &About, object: rdfc::Term, path: &Path) -> Result<()> {
        if self.dataset.quads().len() == MAX_QUADS {
            return Err(path.error(Problem::TooLarge));
        }
        self.dataset.insert(Quad {
            subject: about.subject.clone(),
            predicate: Arc::clone(about.predicate),
            object,
            graph: about.graph.cloned(),
        });
        Ok(())
    }
}

/// What a statement needs besides its object.
struct About<'a> {
    subject: &'a rdfc::Term,
    predicate: &'a Arc<str>,
    graph: Option<&'a rdfc::Term>,
}

/// The member whose key stands for a keyword.
fn member_for<'m>(members: &'m Members, active: &Active, target: &Target) -> Option<(&'m str, &'m Json<'m>)> {
    let (key, value) = members
        .iter()
        .find(|(key, _)| active.term(key).is_some_and(|term| term.target == *target))?;
    Some((key, value))
}

fn property(key: &str, active: &Active) -> std::result::Result<Arc<Term>, Problem> {
    if let Some(term) = active.term(key) {
        return Ok(Arc::clone(term));
    }
    if key.starts_with('@') {
        return Err(Problem::Keyword {
            keyword: key.to_owned(),
        });
    }
    match &active.vocab {
        Some(vocab) if !key.contains(':') => Ok(Arc::new(Term::from_vocab(&format!("{vocab}{key}")))),
        _ => Err(Problem::UndefinedTerm),
    }
}

/// What a word means as a type or as the value of a `@vocab` property, as N-Quads text.
fn vocabulary_iri(name: &str, active: &Active) -> std::result::Result<Arc<str>, Problem> {
    match active.term(name).map(|term| &term.target) {
        Some(Target::Iri(iri)) => return Ok(Arc::clone(iri)),
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
        return Ok(iri_text(name));
    }
    match &active.vocab {
        Some(vocab) if iri::is_absolute(&format!("{vocab}{name}")) => Ok(iri_text(&format!("{vocab}{name}"))),
        _ => Err(Problem::UndefinedType {
            name: name.to_owned(),
        }),
    }
}

/// `{"@value": "…", "@language": "…"}`: the one form of value object that a compacted credential has.
fn language_string(members: &Members, term: &Term) -> std::result::Result<rdfc::Term, Problem> {
    let unusable = members
        .iter()
        .find(|(key, _)| key != "@value" && key != "@language");
    if let Some((key, _)) = unusable {
        return Err(Problem::Keyword {
            keyword: key.to_string(),
        });
    }
    let text = |name: &str| {
        members
            .iter()
            .find(|(key, _)| key == name)
            .and_then(|(_, value)| value.as_str())
    };
    let (Some(value), Some(language)) = (text("@value"), text("@language")) else {
        return Err(expected("a text in @value and its language in @language"));
    };
    if term.kind != Kind::Plain {
        return Err(expected("a value without @value"));
    }
    if !iri::is_language_tag(language) {
        return Err(Problem::Language {
            tag: language.to_owned(),
        });
    }
    Ok(rdfc::Term::language_string(value, &language.to_ascii_lowercase()))
}

/// A boolean or number as a literal (section 8.6), of the property's datatype or of its own.
fn native(term: &Term, text: &str, own: &str) -> std::result::Result<rdfc::Term, Problem> {
    match &term.kind {
        Kind::Plain => Ok(rdfc::Term::literal(text, &format!("{XSD}{own}"))),
        Kind::Datatype(datatype) => Ok(rdfc::Term::literal(text, datatype)),
        Kind::Id | Kind::Vocab | Kind::Json => Err(expected("an address or identifier")),
    }
}

/// Canonical text of a number and the local name of its datatype: integers as they are, others as xsd:double `1.5E0`.
fn number_text(number: Number, kind: &Kind) -> (String, &'static str) {
    let must_be_double =
        matches!(kind, Kind::Datatype(datatype) if datatype.strip_prefix(XSD) == Some("double"));
    match number.as_i64() {
        Some(integer) if !must_be_double => (integer.to_string(), "integer"),
        _ => {
            let text = format!("{:.15E}", number.as_f64());
            let (mantissa, exponent) = text.split_once('E').expect("this format has an exponent");
            let mantissa = mantissa.trim_end_matches('0');
            let zero = if mantissa.ends_with('.') { "0" } else { "" };
            (format!("{mantissa}{zero}E{exponent}"), "double")
        }
    }
}

/// Any JSON value as one literal in its canonical form (RFC 8785).
fn json_literal(value: &Json) -> std::result::Result<rdfc::Term, Problem> {
    let text = serde_json_canonicalizer::to_string(value).map_err(|_| expected("a JSON value"))?;
    Ok(rdfc::Term::literal(&text, &format!("{RDF}JSON")))
}

fn expected(expected: &'static str) -> Problem {
    Problem::Kind { expected }
}
