//! The issuers' keys that are unlocked: in memory only, until somebody locks them or nobody has used them for a while.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::badge::key::SecretKey;

/// How long a key stays unlocked that nobody uses: longer than a class needs, shorter than a lunch break.
pub(super) const IDLE: Duration = Duration::from_secs(15 * 60);

struct Unlocked {
    key: Arc<SecretKey>,
    used: Instant,
}

type ByDid = BTreeMap<String, Unlocked>;

/// The unlocked keys by the DID of their issuer. A key that is dropped is wiped.
#[derive(Default)]
pub(super) struct Keys(Arc<Mutex<ByDid>>);

impl fmt::Debug for Keys {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Keys(…)")
    }
}

impl Keys {
    /// Keeps a key. A thread of its own wipes it in time, whether or not anybody asks again.
    pub(super) fn unlock(&self, key: SecretKey) {
        let did = key.did().as_str().to_owned();
        let unlocked = Unlocked {
            key: Arc::new(key),
            used: Instant::now(),
        };
        let mut keys = lock(&self.0);
        if keys.insert(did, unlocked).is_none() && keys.len() == 1 {
            let watched = Arc::downgrade(&self.0);
            thread::spawn(move || {
                let mut next = IDLE;
                loop {
                    thread::sleep(next);
                    let Some(keys) = watched.upgrade() else { return };
                    match forget_idle(&mut lock(&keys), Instant::now()) {
                        Some(left) => next = left,
                        None => return,
                    }
                }
            });
        }
    }

    /// The key of an issuer, whose idle time begins anew.
    pub(super) fn get(&self, did: &str) -> Option<Arc<SecretKey>> {
        let mut keys = lock(&self.0);
        let now = Instant::now();
        // A laptop that slept has not let the watching thread count.
        forget_idle(&mut keys, now);
        keys.get_mut(did).map(|unlocked| {
            unlocked.used = now;
            Arc::clone(&unlocked.key)
        })
    }

    /// Whether the key of an issuer is unlocked. Asking does not count as use.
    pub(super) fn has(&self, did: &str) -> bool {
        let mut keys = lock(&self.0);
        forget_idle(&mut keys, Instant::now());
        keys.contains_key(did)
    }

    /// Wipes the key of an issuer.
    pub(super) fn lock(&self, did: &str) {
        lock(&self.0).remove(did);
    }
}

fn lock(keys: &Mutex<ByDid>) -> MutexGuard<'_, ByDid> {
    keys.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Wipes the keys that nobody has used for [`IDLE`]. Returns when the next one is due; None when none is left.
fn forget_idle(keys: &mut ByDid, now: Instant) -> Option<Duration> {
    let idle = |unlocked: &Unlocked| now.saturating_duration_since(unlocked.used);
    keys.retain(|_, unlocked| idle(unlocked) < IDLE);
    keys.values().map(|unlocked| IDLE - idle(unlocked)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_nobody_uses_is_wiped() {
        let start = Instant::now();
        let unlocked = |seed, after| {
            let key = SecretKey::from_seed([seed; 32]);
            let did = key.did().as_str().to_owned();
            let used = start + Duration::from_secs(after);
            (
                did,
                Unlocked {
                    key: Arc::new(key),
                    used,
                },
            )
        };
        let mut keys = ByDid::from([unlocked(1, 0), unlocked(2, 60)]);
        let later = |seconds| start + IDLE + Duration::from_secs(seconds);
        assert_eq!(
            forget_idle(&mut keys, start),
            Some(IDLE),
            "the older one is due first"
        );
        assert_eq!(
            forget_idle(&mut keys, later(0)),
            Some(Duration::from_secs(60)),
            "the older one is gone, the other has a minute left"
        );
        assert_eq!(keys.len(), 1, "only the older one was idle for so long");
        assert_eq!(forget_idle(&mut keys, later(60)), None, "none is left to watch");
    }

    #[test]
    fn nothing_of_a_key_is_printed() {
        let keys = Keys::default();
        keys.unlock(SecretKey::from_seed([7; 32]));
        assert_eq!(format!("{keys:?}"), "Keys(…)", "a report must not carry keys");
    }
}
