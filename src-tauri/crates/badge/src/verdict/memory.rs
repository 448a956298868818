//! What the badges of a folder share: most have one issuer and one picture.

use std::cell::RefCell;

use crate::{
    bake::Pieces,
    did::{self, FindError, Found},
    key::Equation,
    picture,
    proof::LastOptions,
    web::Web,
};

/// A picture beyond this is not kept for the next badge, in bytes.
const MAX_KEPT_BYTES: usize = 1024 * 1024;

/// The most keys that are kept.
const MAX_KEYS: usize = 4;

/// A key that has checked so many signatures is prepared for more: so much it saves in about as many again.
const MANY: u32 = 25;

/// What one of many badges is judged with.
#[derive(Clone, Copy)]
pub(super) struct Help<'m> {
    pub(super) memory: &'m Memory,
    /// Where to leave signatures that can be checked later, together with those of other badges. None where that cannot wait.
    pub(super) later: Option<&'m RefCell<Vec<Equation>>>,
}

impl<'m> Help<'m> {
    pub(super) fn now(memory: &'m Memory) -> Self {
        let later = None;
        Self { memory, later }
    }
}

/// What was worked out for one badge and is kept for the next one: the last keys that their own names hold, what the last
/// proof says of itself, and the digest of the last picture. It changes no verdict. One for each thread; with all its keys prepared it takes 2.5 MiB.
#[derive(Debug, Default)]
pub struct Memory {
    /// The one that was used last stands first.
    keys: RefCell<Vec<Known>>,
    pub(super) options: LastOptions,
    picture: RefCell<(Vec<u8>, [u8; 32])>,
}

#[derive(Debug)]
struct Known {
    reference: String,
    found: Found,
    uses: u32,
}

impl Memory {
    /// As [`did::find`].
    pub(super) fn find(&self, reference: &str, web: &dyn Web) -> Result<Found, FindError> {
        let keys = &mut *self.keys.borrow_mut();
        if let Some(at) = keys.iter().position(|known| known.reference == reference) {
            keys[..=at].rotate_right(1);
            return Ok(keys[0].again());
        }
        let found = did::find(reference, web)?;
        // A page may say something else to another badge; a did:key never does.
        if reference.starts_with("did:key:") {
            keys.truncate(MAX_KEYS - 1);
            keys.insert(
                0,
                Known {
                    reference: reference.to_owned(),
                    found: found.clone(),
                    uses: 1,
                },
            );
        }
        Ok(found)
    }

    /// SHA2-256 of a picture.
    pub(super) fn digest(&self, picture: &Pieces<'_>) -> [u8; 32] {
        let (bytes, digest) = &mut *self.picture.borrow_mut();
        if !is_same(bytes, picture) {
            *digest = picture::sha256(picture.iter());
            bytes.clear();
            if picture.len() <= MAX_KEPT_BYTES {
                picture.iter().for_each(|piece| bytes.extend_from_slice(piece));
            }
        }
        *digest
    }
}

impl Known {
    fn again(&mut self) -> Found {
        self.uses = self.uses.saturating_add(1);
        if self.uses == MANY {
            self.found.key = self.found.key.prepared();
        }
        self.found.clone()
    }
}

fn is_same(bytes: &[u8], picture: &Pieces<'_>) -> bool {
    let mut rest = bytes;
    let mut is_next = |piece: &[u8]| match rest.strip_prefix(piece) {
        Some(after) => {
            rest = after;
            true
        }
        None => false,
    };
    picture.iter().all(&mut is_next) && rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::{Achievement, Award, Earner, Profile, Uri};
    use crate::key::SecretKey;
    use crate::proof::Signer;
    use crate::verdict::{Outcome, Question, settle, verify, verify_ahead, verify_next};
    use crate::web::Nowhere;
    use jiff::Timestamp;

    const AT: Timestamp = Timestamp::constant(1_780_000_000, 0);

    /// A good badge, the same with another earner, and with another date of signing.
    fn badges() -> [(String, Outcome); 3] {
        let key = SecretKey::from_seed([7; 32]);
        let issuer = Profile::new(Uri::new(key.did().as_str()).unwrap());
        let badge =
            br#"{"name": "Soldering", "description": "Can solder.", "criteria": {"narrative": "Joints."}}"#;
        let award = Award {
            id: Uri::new("urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c").unwrap(),
            issuer: &issuer,
            achievement: &Achievement::from_json(badge).unwrap(),
            earner: Earner::Name("Rowan"),
            evidence: vec![],
            narrative: None,
            awarded: None,
            valid_from: AT,
            valid_until: None,
            results: vec![],
            language: None,
            image: None,
        };
        let good = Signer::new(&key, AT).sign(&award.credential().unwrap()).unwrap();
        let altered = good.replace("Rowan", "Robin");
        let created = "\"created\":\"2026-05-28T";
        let redated = good.replace(created, "\"created\":\"2026-05-27T");
        assert_ne!(redated, good, "the proof's own words are signed too");
        [
            (good, Outcome::Valid),
            (altered, Outcome::Invalid),
            (redated, Outcome::Invalid),
        ]
    }

    #[test]
    fn what_is_kept_changes_no_verdict() {
        let question = Question {
            recipient: None,
            at: AT,
        };
        let (badges, memory) = (badges(), Memory::default());
        for _ in 0..MANY {
            for (text, outcome) in &badges {
                let verdict = verify_next(text.as_bytes(), &question, &Nowhere, &memory);
                assert_eq!(verdict, verify(text.as_bytes(), &question), "as without a memory");
                assert_eq!(verdict.verdict, *outcome, "also once the key is prepared");
            }
        }
    }

    #[test]
    fn a_verdict_made_ahead_counts_where_the_signatures_hold() {
        let question = Question {
            recipient: None,
            at: AT,
        };
        let (badges, memory) = (badges(), Memory::default());
        let mut refused = 0;
        for _ in 0..MANY {
            let ahead = badges
                .iter()
                .map(|(text, _)| verify_ahead(text.as_bytes(), &question, &Nowhere, &memory))
                .collect();
            for ((text, outcome), settled) in badges.iter().zip(settle(ahead)) {
                if let Some(verdict) = settled {
                    assert_eq!(verdict, verify(text.as_bytes(), &question), "the usual one");
                } else {
                    assert_eq!(*outcome, Outcome::Invalid, "only what was altered is asked again");
                    refused += 1;
                }
            }
        }
        assert!(refused > 0, "the key was prepared at some time");
    }
}
