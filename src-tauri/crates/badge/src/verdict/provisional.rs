//! Verdicts that are made first and confirmed later, many at once.

use crate::key::{Equation, hold};

/// A value that counts only if signatures hold which are still to be checked: [`settle`] checks them.
pub struct Provisional<T> {
    value: T,
    open: Vec<Equation>,
}

impl<T> Provisional<T> {
    /// One that counts in any case.
    pub fn certain(value: T) -> Self {
        let open = Vec::new();
        Self { value, open }
    }

    pub(super) fn new(value: T, open: Vec<Equation>) -> Self {
        Self { value, open }
    }

    /// What becomes of the value, which counts just as little or much.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Provisional<U> {
        let Self { value, open } = self;
        let value = make(value);
        Provisional { value, open }
    }
}

/// Checks the signatures of all values at once. None takes the place of each value that does not count.
pub fn settle<T>(all: Vec<Provisional<T>>) -> Vec<Option<T>> {
    let open: Vec<&Equation> = all.iter().flat_map(|one| &one.open).collect();
    let mut held = hold(&open).into_iter();
    let settled = all.into_iter().map(|Provisional { value, open }| {
        let bad = held.by_ref().take(open.len()).filter(|holds| !holds).count();
        (bad == 0).then_some(value)
    });
    settled.collect()
}
