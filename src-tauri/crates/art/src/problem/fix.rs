//! One step that takes a problem away. A fix is offered only where it was tried and worked.

use serde::Serialize;

use super::candidates::{Found, candidates};
use super::{Problem, ProblemKind, contrast, extent};
use crate::Library;
use crate::design::{Design, Layer, Swatch, Wording, each_layer_mut};
use crate::layout;

/// One step that takes a problem away and brings no other.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Fix {
    /// What it does, for a button.
    pub sentence: String,
    /// Whether it leaves something out of the picture.
    pub loses: bool,
    #[serde(skip)]
    pub(super) changes: Vec<Change>,
}

/// A part of a fix.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    /// The layer of the same id becomes this one.
    Layer(Box<Layer>),
    /// The design gets this description.
    Alt(String),
    /// The palette gets this colour.
    Swatch(Swatch),
}

impl Fix {
    /// Makes the change in the design that was checked.
    pub fn apply(&self, design: &mut Design) {
        for change in &self.changes {
            match change {
                Change::Layer(new) => each_layer_mut(&mut design.layers, &mut |layer| {
                    if layer.id == new.id {
                        layer.clone_from(new);
                    }
                }),
                Change::Alt(text) => design.alt.clone_from(text),
                Change::Swatch(swatch) => design.palette.push(swatch.clone()),
            }
        }
    }
}

/// Everything that is unfinished about a design, in the order of its layers, each with its fix where there is one.
pub fn check(design: &Design, library: &Library) -> Vec<Problem> {
    let found = find(design, library);
    let mut problems = found.problems.clone();
    for problem in &mut problems {
        let works = |fix: &Fix| {
            let mut fixed = design.clone();
            fix.apply(&mut fixed);
            let left = find(&fixed, library).problems;
            let like = |all: &[Problem]| all.iter().filter(|other| other.is_like(problem)).count();
            let known = |new: &Problem| found.problems.iter().any(|old| new.is_like(old));
            like(&left) < like(&found.problems) && left.iter().all(known)
        };
        problem.fix = candidates(design, library, problem, &found)
            .into_iter()
            .find(works);
    }
    problems
}

/// What [`check`] finds, without looking for fixes: in the design with its name where its words ask for it, as it is seen.
pub(crate) fn find(design: &Design, library: &Library) -> Found {
    let wording = Wording {
        badge: Some(design.name.as_str()).filter(|name| !name.trim().is_empty()),
        ..Wording::default()
    };
    let design = &design.filled(&wording);
    let (marks, boxes, mut problems) = layout::place(design, library);
    problems.extend(contrast::problems(design, &marks));
    problems.extend(extent::margin(design, &boxes));
    problems.extend(extent::small_parts(design, &boxes));
    if design.alt_text().is_empty() {
        problems.push(Problem::new(ProblemKind::NoAltText, None));
    }
    Found { boxes, problems }
}
