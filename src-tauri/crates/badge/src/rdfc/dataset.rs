//! RDF datasets (RDF 1.1 Concepts, section 4) in the form that canonicalisation wants: lines of N-Quads.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::Write as _;

/// A blank node, numbered within its dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blank(pub u32);

/// A term of a quad.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term<'t> {
    /// An IRI. It must be absolute and hold none of the characters that N-Quads forbids in IRIs.
    Iri(Cow<'t, str>),
    /// A plain string: a literal of the datatype xsd:string.
    String(Cow<'t, str>),
    /// A literal of a datatype.
    Typed {
        /// The lexical form.
        value: Cow<'t, str>,
        /// The IRI of the datatype.
        datatype: Cow<'t, str>,
    },
    /// A string in a language.
    Tagged {
        /// The string.
        value: Cow<'t, str>,
        /// The language tag, in lower case.
        language: String,
    },
    /// A blank node.
    Blank(Blank),
}

/// A set of quads. A quad that is there twice counts once.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    quads: Vec<Quad>,
    /// The canonical line of every quad, but with nothing where a blank node stands: their labels are known last.
    text: String,
}

/// One statement: where its line and the parts of it begin in the text, and which blank nodes belong into it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quad {
    start: usize,
    predicate: usize,
    object: usize,
    graph: usize,
    /// Behind the line.
    end: usize,
    pub(super) blanks: Blanks,
}

/// The blank nodes of a quad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Blanks {
    pub(super) subject: Option<Blank>,
    pub(super) object: Option<Blank>,
    pub(super) graph: Option<Blank>,
}

/// Most lines of a credential are shorter, in bytes.
const LINE: usize = 160;

impl Dataset {
    /// A dataset with room for so many quads.
    pub(crate) fn with_capacity(quads: usize) -> Dataset {
        Dataset {
            quads: Vec::with_capacity(quads),
            text: String::with_capacity(quads * LINE),
        }
    }

    /// Adds a quad: a subject (an IRI or a blank node), a predicate (an IRI), an object, and the named graph that holds them, if any.
    pub fn insert(&mut self, subject: &Term, predicate: &str, object: &Term, graph: Option<&Term>) {
        let text = &mut self.text;
        let start = text.len();
        subject.write(text);
        text.push(' ');
        let at_predicate = text.len();
        text.extend(["<", predicate, "> "]);
        let at_object = text.len();
        object.write(text);
        text.push(' ');
        let at_graph = text.len();
        if let Some(graph) = graph {
            graph.write(text);
            text.push(' ');
        }
        text.push_str(".\n");
        self.quads.push(Quad {
            start,
            predicate: at_predicate,
            object: at_object,
            graph: at_graph,
            end: text.len(),
            blanks: Blanks {
                subject: subject.blank(),
                object: object.blank(),
                graph: graph.and_then(Term::blank),
            },
        });
    }

    /// How many quads were inserted.
    pub fn len(&self) -> usize {
        self.quads.len()
    }

    /// Whether nothing was inserted.
    pub fn is_empty(&self) -> bool {
        self.quads.is_empty()
    }

    pub(super) fn quads(&self) -> &[Quad] {
        &self.quads
    }

    /// The predicate as N-Quads text.
    pub(super) fn predicate(&self, quad: &Quad) -> &str {
        &self.text[quad.predicate..quad.object - " ".len()]
    }

    /// An order in which only quads that say the same are equal.
    pub(super) fn compare(&self, one: &Quad, other: &Quad) -> Ordering {
        let said = |quad: &Quad| &self.text[quad.start..quad.end];
        let blanks = one.blanks.cmp(&other.blanks);
        blanks.then_with(|| said(one).cmp(said(other)))
    }

    fn write(&self, quad: &Quad, line: &mut String, label: impl Fn(Blank, &mut String)) {
        let mut from = quad.start;
        let Blanks {
            subject,
            object,
            graph,
        } = quad.blanks;
        for (place, blank) in [(quad.start, subject), (quad.object, object), (quad.graph, graph)] {
            if let Some(blank) = blank {
                line.push_str(&self.text[from..place]);
                label(blank, line);
                from = place;
            }
        }
        line.push_str(&self.text[from..quad.end]);
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
        dataset: &Dataset,
        quads: impl ExactSizeIterator<Item = &'q Quad>,
        label: impl Fn(Blank, &mut String),
    ) -> Lines {
        let mut lines = Lines {
            text: String::with_capacity(quads.len() * LINE),
            ends: Vec::with_capacity(quads.len()),
        };
        for quad in quads {
            dataset.write(quad, &mut lines.text, &label);
            lines.ends.push(lines.text.len());
        }
        lines
    }

    /// How long they are together, in bytes.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// The lines in the order of the quads.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts
            .zip(&self.ends)
            .map(|(start, end)| &self.text[*start..*end])
    }
}

impl Term<'_> {
    fn blank(&self) -> Option<Blank> {
        match self {
            Term::Blank(blank) => Some(*blank),
            _ => None,
        }
    }

    /// Writes the term as canonical N-Quads text; nothing for a blank node.
    fn write(&self, text: &mut String) {
        match self {
            Term::Iri(iri) => text.extend(["<", iri, ">"]),
            Term::String(value) => quote(value, text),
            Term::Typed { value, datatype } => {
                quote(value, text);
                if datatype != XSD_STRING {
                    text.extend(["^^<", datatype, ">"]);
                }
            }
            Term::Tagged { value, language } => {
                quote(value, text);
                text.extend(["@", language]);
            }
            Term::Blank(_) => {}
        }
    }
}

/// The datatype of plain strings.
const XSD_STRING: &str = "http://www.w3.org/2001/XMLSchema#string";

/// Writes the value in quotes, escaped as RDFC-1.0 (section 5, canonical N-Quads) says.
fn quote(value: &str, text: &mut String) {
    text.push('"');
    // U+FFFE and U+FFFF begin with the byte EF. Looking at every byte, and not only up to the first, is done for many at once.
    let is_special = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\' | 0x7f | 0xef);
    if !value.bytes().fold(false, |any, byte| any | is_special(byte)) {
        text.push_str(value);
        text.push('"');
        return;
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
}
