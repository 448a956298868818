//! Where in a document something is, put into words only when there is an error.

use super::{JsonLdError, Problem};

/// A member, an element, or the whole document.
#[derive(Clone)]
pub(super) struct Path<'p> {
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
    pub(super) fn root() -> Path<'static> {
        Path {
            parent: None,
            step: Step::Document,
        }
    }

    pub(super) fn member(&'p self, key: &'p str) -> Path<'p> {
        Path {
            parent: Some(self),
            step: Step::Member(key),
        }
    }

    pub(super) fn element(&'p self, index: usize) -> Path<'p> {
        Path {
            parent: Some(self),
            step: Step::Element(index),
        }
    }

    pub(super) fn error(&self, problem: Problem) -> JsonLdError {
        JsonLdError {
            path: self.text(),
            problem,
        }
    }

    fn text(&self) -> String {
        let before = match self.parent {
            Some(parent) => parent.text(),
            None => return "the document".to_owned(),
        };
        match self.step {
            Step::Document => before,
            Step::Member(key) if self.parent.is_some_and(|parent| parent.parent.is_none()) => key.to_owned(),
            Step::Member(key) => format!("{before}.{key}"),
            Step::Element(index) => format!("{before}[{index}]"),
        }
    }
}
