//! Which state of a document comes from which: pure, so that laptops in any order arrive at the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The latest clock that is accepted from others, in milliseconds since 1970: the year 3000.
const LATEST: i64 = 32_503_680_000_000;
/// The latest clock of others that this catalogue follows: the year 2500. Whoever claims more cannot push it to where its
/// own changes would be refused.
const FOLLOWED: i64 = 16_725_225_600_000;
/// The most laptops that can have had a hand in one document.
const MOST_DEVICES: usize = 4_096;

/// When a state of a document came to be, where, and which changes are in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// A hybrid logical clock, in milliseconds since 1970: it grows even where a computer's clock jumps back.
    pub clock: i64,
    /// The laptop that wrote it.
    pub device: Uuid,
    /// For each laptop the clock of its last change that is in this state.
    pub vector: BTreeMap<Uuid, i64>,
}

/// How another state stands to the one that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// All its changes are in the one that is here.
    Known,
    /// It has all changes of the one that is here, and further ones.
    Newer,
    /// Each has a change that the other does not know.
    Beside,
}

impl Stamp {
    /// The stamp of a document that is not there yet.
    pub(super) fn none() -> Self {
        Self {
            clock: 0,
            device: Uuid::nil(),
            vector: BTreeMap::new(),
        }
    }

    /// Stamps a change to the state that has this stamp.
    pub(super) fn next(mut self, clock: i64, device: Uuid) -> Self {
        self.clock = clock.max(self.clock + 1);
        self.device = device;
        self.vector.insert(device, self.clock);
        self
    }

    /// Compares another state with the one that is here.
    pub(super) fn compare(&self, other: &Self) -> Standing {
        if other.is_in(self) {
            Standing::Known
        } else if self.is_in(other) {
            Standing::Newer
        } else {
            Standing::Beside
        }
    }

    fn is_in(&self, other: &Self) -> bool {
        let known = |device| other.vector.get(device).copied().unwrap_or(0);
        self.vector.iter().all(|(device, clock)| *clock <= known(device))
    }

    /// Whether this state becomes the document when two laptops changed it without knowing of each other.
    pub(super) fn beats(&self, other: &Self) -> bool {
        (self.clock, self.device) > (other.clock, other.device)
    }

    /// The stamp of the one that wins over `other`, with the changes of both.
    pub(super) fn over(mut self, other: &Self) -> Self {
        for (device, clock) in &other.vector {
            let known = self.vector.entry(*device).or_insert(*clock);
            *known = (*known).max(*clock);
        }
        self
    }

    /// Whether a stamp can have come about: its clock is that of the last change in its vector.
    ///
    /// It follows that a state with more changes always has the greater clock, so that merging is the maximum of a
    /// lattice: idempotent, commutative, associative, whatever others send.
    pub(super) fn is_sound(&self) -> bool {
        let last = self.vector.iter().map(|(device, clock)| (*clock, *device)).max();
        last == Some((self.clock, self.device))
            && self.vector.len() <= MOST_DEVICES
            && self.vector.values().all(|clock| (1..=LATEST).contains(clock))
    }

    /// How far this catalogue's clock follows it.
    pub(super) fn followed(&self) -> i64 {
        self.clock.min(FOLLOWED)
    }

    /// The id of the version that keeps this state of a document, the same on every laptop.
    pub(super) fn version_id(&self, document: Uuid) -> Uuid {
        use sha2::{Digest, Sha256};
        let sum = Sha256::new()
            .chain_update(document.as_bytes())
            .chain_update(self.clock.to_be_bytes())
            .chain_update(self.device.as_bytes())
            .finalize();
        let bytes = sum.first_chunk().expect("SHA-256 has 32 bytes");
        uuid::Builder::from_custom_bytes(*bytes).into_uuid()
    }
}

#[cfg(test)]
mod tests;
