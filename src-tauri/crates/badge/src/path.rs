//! Where in a document something is, put into words only when something is wrong with it.

use std::fmt;

/// A member, an element, or the whole document.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Document,
    Member(&'p str),
    Element(usize),
}

impl<'p> Path<'p> {
    pub(crate) const DOCUMENT: Path<'static> = Path {
        parent: None,
        step: Step::Document,
    };

    pub(crate) fn is_document(&self) -> bool {
        self.parent.is_none()
    }

    pub(crate) fn member(&'p self, name: &'p str) -> Path<'p> {
        Path {
            parent: Some(self),
            step: Step::Member(name),
        }
    }

    pub(crate) fn element(&'p self, index: usize) -> Path<'p> {
        Path {
            parent: Some(self),
            step: Step::Element(index),
        }
    }
}

/// `credentialSubject.result[1].value`; nothing for the document.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        let is_first = self.parent.is_none_or(|parent| parent.parent.is_none());
        match self.step {
            Step::Document => Ok(()),
            Step::Member(name) if is_first => f.write_str(name),
            Step::Member(name) => write!(f, ".{name}"),
            Step::Element(index) => write!(f, "[{index}]"),
        }
    }
}
