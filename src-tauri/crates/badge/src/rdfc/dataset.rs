//! RDF datasets (RDF 1.1 Concepts, section 4) in the form that canonicalisation wants: terms are ready N-Quads text.

use std::fmt::Write as _;
use std::sync::Arc;

/// A blank node, numbered within its dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blank(pub u32);

/// A term of a quad.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// An IRI or a literal as canonical N-Quads text: `<https://…>`, `"…"^^<…>`.
    Text(Arc<str>),
    /// A blank node.
    Blank(Blank),
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quad {
    /// Who or what it is about: an IRI or a blank node.
    pub subject: Term,
    /// The property: an IRI as N-Quads text.
    pub predicate: Arc<str>,
    /// Its value.
    pub object: Term,
    /// The named graph that holds it; None is the default graph.
    pub graph: Option<Term>,
}

/// A set of quads. A quad that is there twice counts once.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    pub(super) quads: Vec<Quad>,
}

impl Dataset {
    /// Adds a quad.
    pub fn insert(&mut self, quad: Quad) {
        self.quads.push(quad);
    }

    /// The quads in the order in which they were inserted.
    pub fn quads(&self) -> &[Quad] {
        &self.quads
    }
}

impl Quad {
    /// The quad as one line of canonical N-Quads, blank nodes written by `label`.
    pub(super) fn to_line(&self, label: impl Fn(Blank, &mut String)) -> String {
        let mut line = String::with_capacity(self.length());
        let write = |term: &Term, line: &mut String| match term {
            Term::Text(text) => line.push_str(text),
            Term::Blank(blank) => label(*blank, line),
        };
        write(&self.subject, &mut line);
        line.push(' ');
        line.push_str(&self.predicate);
        line.push(' ');
        write(&self.object, &mut line);
        line.push(' ');
        if let Some(graph) = &self.graph {
            write(graph, &mut line);
            line.push(' ');
        }
        line.push_str(".\n");
        line
    }

    /// Room enough for the line, so that it is allocated once.
    fn length(&self) -> usize {
        let length = |term: &Term| match term {
            Term::Text(text) => text.len(),
            Term::Blank(_) => "_:c14n000".len(),
        };
        let graph = self.graph.as_ref().map_or(0, length);
        length(&self.subject) + self.predicate.len() + length(&self.object) + graph + 6
    }
}

impl Term {
    /// An IRI. It must be absolute and hold none of the characters that N-Quads forbids in IRIs.
    pub fn iri(iri: &str) -> Term {
        Term::Text(iri_text(iri))
    }

    /// A literal with a datatype IRI; xsd:string is left out, as the canonical form wants it.
    pub fn literal(value: &str, datatype: &str) -> Term {
        let mut text = quoted(value, datatype.len() + 6);
        if datatype != XSD_STRING {
            let _ = write!(text, "^^<{datatype}>");
        }
        Term::Text(text.into())
    }

    /// A plain string literal.
    pub fn string(value: &str) -> Term {
        Term::Text(quoted(value, 2).into())
    }

    /// A string in a language; the tag must be in lower case.
    pub fn language_string(value: &str, language: &str) -> Term {
        let mut text = quoted(value, language.len() + 3);
        let _ = write!(text, "@{language}");
        Term::Text(text.into())
    }
}

/// The datatype of plain strings.
const XSD_STRING: &str = "http://www.w3.org/2001/XMLSchema#string";

/// An IRI as N-Quads text.
pub(crate) fn iri_text(iri: &str) -> Arc<str> {
    format!("<{iri}>").into()
}

/// The value in quotes, escaped as RDFC-1.0 (section 5, canonical N-Quads) says, with room for `more` bytes.
fn quoted(value: &str, more: usize) -> String {
    let mut text = String::with_capacity(value.len() + 2 + more);
    text.push('"');
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\u{8}' => text.push_str("\\b"),
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\u{c}' => text.push_str("\\f"),
            '\r' => text.push_str("\\r"),
            // The other controls, DEL, and what is no Char in XML 1.1.
            '\0'..='\u{1f}' | '\u{7f}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(text, "\\u{:04X}", u32::from(character));
            }
            other => text.push(other),
        }
    }
    text.push('"');
    text
}
