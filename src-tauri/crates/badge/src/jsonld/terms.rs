//! The terms of an active context, found in about one step: an ordered map takes ten, and a document asks for hundreds.

use super::active::Term;
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;
use std::hash::BuildHasher as _;
use std::sync::Arc;

type Slot = Option<(Arc<str>, Arc<Term>)>;

/// Each term stands in the slot that the hash of its name says, or in the first free one behind it. At most half of them are taken.
#[derive(Debug, Default)]
pub(super) struct Index(Vec<Slot>);

impl Index {
    pub(super) fn of(terms: &BTreeMap<Arc<str>, Arc<Term>>) -> Index {
        let mut index = Index(vec![None; (2 * terms.len()).next_power_of_two()]);
        for (name, term) in terms {
            let at = index.place(name);
            index.0[at] = Some((Arc::clone(name), Arc::clone(term)));
        }
        index
    }

    pub(super) fn get(&self, name: &str) -> Option<&Arc<Term>> {
        let (_, term) = self.0.get(self.place(name))?.as_ref()?;
        Some(term)
    }

    /// The slot with this name, or else the free one in which it would stand.
    fn place(&self, name: &str) -> usize {
        let mask = self.0.len().wrapping_sub(1);
        let mut at = hash(name) & mask;
        while let Some(Some((known, _))) = self.0.get(at)
            && **known != *name
        {
            at = (at + 1) & mask;
        }
        at
    }
}

/// Whoever makes names collide gains little: a document brings at most [`super::MAX_INLINE_TERMS`].
fn hash(name: &str) -> usize {
    FxBuildHasher.hash_one(name) as usize
}
