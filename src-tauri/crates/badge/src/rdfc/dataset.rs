//! RDF datasets (RDF 1.1 Concepts, section 4) in the form that canonicalisation wants: terms are ready N-Quads text.

use std::fmt::Write as _;
use std::sync::Arc;

/// A blank node, numbered within its dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blank(pub u32);

/// A term of a quad.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// An IRI as N-Quads text: `<https://…>`.
    Iri(Arc<str>),
    /// A literal as canonical N-Quads text: `"…"^^<…>`.
    Literal(Box<str>),
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
    /// A dataset with room for so many quads.
    pub(crate) fn with_capacity(quads: usize) -> Dataset {
        Dataset {
            quads: Vec::with_capacity(quads),
        }
    }

    /// Adds a quad.
    pub fn insert(&mut self, quad: Quad) {
        self.quads.push(quad);
    }

    /// The quads in the order in which they were inserted.
    pub fn quads(&self) -> &[Quad] {
        &self.quads
    }
}

/// Quads as lines of canonical N-Quads, in one text.
pub(super) struct Lines {
    text: String,
    ends: Vec<usize>,
}

impl Lines {
    /// One line for each quad, blank nodes written by `label`.
    pub(super) fn of<'q>(
        quads: impl ExactSizeIterator<Item = &'q Quad>,
        label: impl Fn(Blank, &mut String),
    ) -> Lines {
        /// Most lines of a credential are shorter.
        const LINE: usize = 160;
        let mut lines = Lines {
            text: String::with_capacity(quads.len() * LINE),
            ends: Vec::with_capacity(quads.len()),
        };
        for quad in quads {
            quad.write(&mut lines.text, &label);
            lines.ends.push(lines.text.len());
        }
        lines
    }

    /// The lines by code points, which is how the bytes of UTF-8 sort.
    pub(super) fn sorted(&self) -> Vec<&str> {
        let starts = std::iter::once(&0).chain(&self.ends);
        let mut lines: Vec<&str> = starts
            .zip(&self.ends)
            .map(|(start, end)| &self.text[*start..*end])
            .collect();
        lines.sort_unstable();
        lines
    }
}

impl Quad {
    fn write(&self, line: &mut String, label: impl Fn(Blank, &mut String)) {
        let write = |term: &Term, line: &mut String| match term {
            Term::Iri(text) => line.push_str(text),
            Term::Literal(text) => line.push_str(text),
            Term::Blank(blank) => label(*blank, line),
        };
        write(&self.subject, line);
        line.push(' ');
        line.push_str(&self.predicate);
        line.push(' ');
        write(&self.object, line);
        line.push(' ');
        if let Some(graph) = &self.graph {
            write(graph, line);
            line.push(' ');
        }
        line.push_str(".\n");
    }
}

impl Term {
    /// An IRI. It must be absolute and hold none of the characters that N-Quads forbids in IRIs.
    pub fn iri(iri: &str) -> Term {
        Term::Iri(iri_text(iri))
    }

    /// A literal with a datatype IRI; xsd:string is left out, as the canonical form wants it.
    pub fn literal(value: &str, datatype: &str) -> Term {
        if datatype == XSD_STRING {
            return Term::string(value);
        }
        let mut text = quoted(value, datatype.len() + 4);
        text.extend(["^^<", datatype, ">"]);
        Term::Literal(text.into())
    }

    /// A plain string literal.
    pub fn string(value: &str) -> Term {
        Term::Literal(quoted(value, 0).into())
    }

    /// A string in a language; the tag must be in lower case.
    pub fn language_string(value: &str, language: &str) -> Term {
        let mut text = quoted(value, language.len() + 1);
        text.extend(["@", language]);
        Term::Literal(text.into())
    }
}

/// The datatype of plain strings.
const XSD_STRING: &str = "http://www.w3.org/2001/XMLSchema#string";

/// An IRI as N-Quads text.
pub(crate) fn iri_text(iri: &str) -> Arc<str> {
    ["<", iri, ">"].concat().into()
}

/// The value in quotes, escaped as RDFC-1.0 (section 5, canonical N-Quads) says, with room for `more` bytes.
fn quoted(value: &str, more: usize) -> String {
    let mut text = String::with_capacity(value.len() + 2 + more);
    text.push('"');
    // U+FFFE and U+FFFF begin with the byte EF. Looking at every byte, and not only up to the first, is done for many at once.
    let is_special = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\' | 0x7f | 0xef);
    if !value.bytes().fold(false, |any, byte| any | is_special(byte)) {
        text.push_str(value);
        text.push('"');
        return text;
    }
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
