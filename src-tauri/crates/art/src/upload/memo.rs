//! What was made of a picture: kept beside it, because the same picture is drawn for every earner of a badge.

use std::fmt;
use std::sync::{Arc, Mutex};

use crate::design::Colour;

/// The colours that black and white became; none where it has its own.
type Tones = Option<(Colour, Colour)>;

type Kept = Vec<(Tones, Arc<str>)>;

/// Addresses that hold the picture, the newest last. Copies of a picture share them; they are no part of its worth.
#[derive(Clone, Default)]
pub(super) struct Memo(Arc<Mutex<Kept>>);

impl Memo {
    /// How many are kept: a picture is rarely seen in more tones at a time.
    const MOST: usize = 2;

    /// The address in these tones; made without holding up others who ask.
    pub(super) fn get(&self, tones: Tones, make: impl FnOnce() -> String) -> Arc<str> {
        let known = |kept: &Kept| {
            let found = kept.iter().find(|(of, _)| *of == tones);
            found.map(|(_, address)| address.clone())
        };
        let found = self.0.lock().ok().and_then(|kept| known(&kept));
        found.unwrap_or_else(|| {
            let address: Arc<str> = make().into();
            if let Ok(mut kept) = self.0.lock() {
                if kept.len() == Self::MOST {
                    kept.remove(0);
                }
                kept.push((tones, address.clone()));
            }
            address
        })
    }
}

impl fmt::Debug for Memo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memo")
    }
}

impl PartialEq for Memo {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Memo {}
