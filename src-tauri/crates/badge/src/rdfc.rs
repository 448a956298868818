//! RDF Dataset Canonicalization, RDFC-1.0 (W3C Recommendation, 21 May 2024), with a budget on its work.
//!
//! Blank nodes that look alike are told apart by trying permutations, which a poisoned graph drives to astronomic numbers.
//! Credentials never need that, so the work is counted and refused beyond [`MAX_STEPS`].

mod dataset;
mod label;

use dataset::Lines;
pub use dataset::{Blank, Dataset, Term};

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The most steps that telling blank nodes apart may take: one per hash and per node on a tried path. About 25 ms at worst.
/// The poisoned graphs that W3C's tests want to see through take 23,000, a credential none or a handful.
pub const MAX_STEPS: u32 = 100_000;

/// Why a dataset has no canonical form here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RdfcError {
    /// Telling the blank nodes apart takes more than [`MAX_STEPS`].
    #[error("its parts without an id are so alike that telling them apart would take too long")]
    TooMuchWork,
}

/// Gives the canonical N-Quads of a dataset, with SHA-256 as the hash.
///
/// # Errors
/// [`RdfcError::TooMuchWork`].
pub fn canonicalize(dataset: &Dataset) -> Result<String, RdfcError> {
    canonicalize_with::<Sha256>(dataset)
}

/// Gives the canonical N-Quads of a dataset with another hash (RDFC-1.0, section 4.3): SHA-384 goes with P-384 keys.
///
/// # Errors
/// [`RdfcError::TooMuchWork`].
pub fn canonicalize_with<D: Digest>(dataset: &Dataset) -> Result<String, RdfcError> {
    let labels = labels::<D>(dataset)?;
    let lines = Lines::of(dataset, dataset.quads().iter(), |blank, line| {
        line.extend(["_:c14n", itoa::Buffer::new().format(labels[&blank])]);
    });
    let mut lines: Vec<&str> = lines.iter().collect();
    // By code points, which is how the bytes of UTF-8 sort.
    lines.sort_unstable();
    lines.dedup();
    Ok(lines.concat())
}

/// The number N of the canonical label c14nN that each blank node gets (RDFC-1.0, section 4.4.3).
///
/// # Errors
/// [`RdfcError::TooMuchWork`].
pub fn labels<D: Digest>(dataset: &Dataset) -> Result<BTreeMap<Blank, u32>, RdfcError> {
    label::Labelling::<D>::new(dataset).run()
}
