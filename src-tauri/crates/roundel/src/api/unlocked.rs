//! The issuers' keys that are unlocked: in memory only, until somebody locks them or nobody has used them for a while.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::badge::key::SecretKey;

/// How long a key stays unlocked that nobody uses: longer than a class needs, shorter than a lunch break.
pub(super) const IDLE: Duration = Duration::from_secs(15 * 60);

/// How often it is looked whether a key is due, at least.
const LOOK: Duration = Duration::from_secs(30);

/// A moment by both clocks: the steady one stands still while a laptop sleeps, and the other may be set back.
#[derive(Clone, Copy)]
struct Moment {
    steady: Instant,
    wall: SystemTime,
}

impl Moment {
    fn now() -> Self {
        Self {
            steady: Instant::now(),
            wall: SystemTime::now(),
        }
    }

    /// How long it is since another moment, by the clock that says it was longer.
    fn since(self, other: Self) -> Duration {
        let steady = self.steady.saturating_duration_since(other.steady);
        steady.max(self.wall.duration_since(other.wall).unwrap_or_default())
    }
}

struct Unlocked {
    key: Arc<SecretKey>,
    used: Moment,
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
            used: Moment::now(),
        };
        let mut keys = lock(&self.0);
        if keys.insert(did, unlocked).is_none() && keys.len() == 1 {
            let watched = Arc::downgrade(&self.0);
            thread::spawn(move || {
                let mut next = IDLE;
                loop {
                    thread::sleep(next.min(LOOK));
                    let Some(keys) = watched.upgrade() else { return };
                    match forget_idle(&mut lock(&keys), Moment::now()) {
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
        let now = Moment::now();
        // A laptop that has just woken has not let the watching thread look.
        forget_idle(&mut keys, now);
        keys.get_mut(did).map(|unlocked| {
            unlocked.used = now;
            Arc::clone(&unlocked.key)
        })
    }

    /// Whether the key of an issuer is unlocked. Asking does not count as use.
    pub(super) fn has(&self, did: &str) -> bool {
        let mut keys = lock(&self.0);
        forget_idle(&mut keys, Moment::now());
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
fn forget_idle(keys: &mut ByDid, now: Moment) -> Option<Duration> {
    let idle = |unlocked: &Unlocked| now.since(unlocked.used);
    keys.retain(|_, unlocked| idle(unlocked) < IDLE);
    keys.values().map(|unlocked| IDLE - idle(unlocked)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key that was used at this moment.
    fn unlocked(seed: u8, used: Moment) -> (String, Unlocked) {
        let key = SecretKey::from_seed([seed; 32]);
        let did = key.did().as_str().to_owned();
        let key = Arc::new(key);
        (did, Unlocked { key, used })
    }

    /// So many seconds later, as either clock counts them.
    fn later(start: Moment, steady: u64, wall: u64) -> Moment {
        Moment {
            steady: start.steady + Duration::from_secs(steady),
            wall: start.wall + Duration::from_secs(wall),
        }
    }

    #[test]
    fn a_key_that_nobody_uses_is_wiped() {
        let start = Moment::now();
        let idle = IDLE.as_secs();
        let after = |seconds| later(start, seconds, seconds);
        let mut keys = ByDid::from([unlocked(1, start), unlocked(2, after(60))]);
        assert_eq!(
            forget_idle(&mut keys, start),
            Some(IDLE),
            "the older one is due first"
        );
        assert_eq!(
            forget_idle(&mut keys, after(idle)),
            Some(Duration::from_secs(60)),
            "the older one is gone, the other has a minute left"
        );
        assert_eq!(keys.len(), 1, "only the older one was idle for so long");
        assert_eq!(
            forget_idle(&mut keys, after(idle + 60)),
            None,
            "none is left to watch"
        );
    }

    #[test]
    fn a_key_is_wiped_after_a_sleep_and_whatever_the_clock_is_set_to() {
        let start = Moment::now();
        let idle = IDLE.as_secs();
        let mut asleep = ByDid::from([unlocked(1, start)]);
        assert_eq!(
            forget_idle(&mut asleep, later(start, 5, idle)),
            None,
            "the steady clock stood still while the laptop slept"
        );
        let set_back = Moment {
            wall: start.wall - Duration::from_secs(3600),
            ..later(start, idle, 0)
        };
        let mut awake = ByDid::from([unlocked(1, start)]);
        assert_eq!(
            forget_idle(&mut awake, set_back),
            None,
            "a clock that is set back gives nobody more time"
        );
    }

    #[test]
    fn nothing_of_a_key_is_printed() {
        let keys = Keys::default();
        keys.unlock(SecretKey::from_seed([7; 32]));
        assert_eq!(format!("{keys:?}"), "Keys(…)", "a report must not carry keys");
    }
}
