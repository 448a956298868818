//! What is the same for everything that one file refers to: the instant, and what may still be spent.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::Timestamp;

use super::memory::Help;
use crate::web::{Page, Web};

/// The most pages that are asked for on behalf of one badge. With keys and a status list it needs three, each endorsement as
/// many again.
pub const MAX_PAGES: usize = 32;

/// The most bytes of pages that are read on behalf of one badge. The longest status list that is read has 4 MiB unpacked.
pub const MAX_PAGE_BYTES: usize = 4 * 1024 * 1024;

/// The most status lists that are looked into on behalf of one badge, those of its endorsements included: the longest takes about
/// 20 ms to unpack.
pub const MAX_LISTS: usize = 4;

/// The most endorsements of one badge that are looked at.
pub const MAX_ENDORSEMENTS: usize = 8;

#[derive(Clone, Copy)]
pub(super) struct Case<'q> {
    /// The instant for which dates are judged.
    pub(super) at: Timestamp,
    /// The instant at which it must count: [`Self::at`], for an appointment the one at which it was made use of.
    pub(super) counts: Timestamp,
    pub(super) help: Help<'q>,
    web: &'q dyn Web,
    purse: &'q Purse,
}

/// What may still be spent.
pub(super) struct Purse {
    pages: AtomicUsize,
    bytes: AtomicUsize,
    lists: Cell<usize>,
}

impl Default for Purse {
    fn default() -> Self {
        Self {
            pages: AtomicUsize::new(MAX_PAGES),
            bytes: AtomicUsize::new(MAX_PAGE_BYTES),
            lists: Cell::new(MAX_LISTS),
        }
    }
}

impl<'q> Case<'q> {
    pub(super) fn new(at: Timestamp, web: &'q dyn Web, help: Help<'q>, purse: &'q Purse) -> Self {
        Self {
            at,
            counts: at,
            help,
            web,
            purse,
        }
    }

    /// The same, of something that must count at another instant.
    pub(super) fn counting(self, counts: Timestamp) -> Self {
        Self { counts, ..self }
    }

    /// The web, as far as the badge may still use it.
    pub(super) fn web(&self) -> Metered<'_> {
        Metered {
            web: self.web,
            pages: &self.purse.pages,
            bytes: &self.purse.bytes,
        }
    }

    /// Whether one more status list may be looked into.
    pub(super) fn may_look_up(&self) -> bool {
        let left = self.purse.lists.get();
        self.purse.lists.set(left.saturating_sub(1));
        left > 0
    }
}

/// The web within a budget. What lies beyond it is [`Page::Unreachable`]: nothing follows from it.
pub(super) struct Metered<'c> {
    web: &'c dyn Web,
    pages: &'c AtomicUsize,
    bytes: &'c AtomicUsize,
}

impl Web for Metered<'_> {
    fn get(&self, url: &str) -> Page<'_> {
        if !spend(self.pages, 1) {
            return Page::Unreachable;
        }
        match self.web.get(url) {
            Page::Found(bytes) if !spend(self.bytes, bytes.len()) => Page::Unreachable,
            page => page,
        }
    }
}

fn spend(budget: &AtomicUsize, cost: usize) -> bool {
    budget
        .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            left.checked_sub(cost)
        })
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::Memory;
    use crate::web::Pages;

    #[test]
    fn a_badge_cannot_ask_for_everything() {
        let large = vec![b' '; MAX_PAGE_BYTES - 1];
        let pages = Pages::new()
            .with("https://a.example/", large)
            .with("https://b.example/", "ab");
        let memory = Memory::default();
        let purse = Purse::default();
        let case = Case::new(Timestamp::UNIX_EPOCH, &pages, Help::now(&memory), &purse);
        let web = case.web();
        assert!(
            matches!(web.get("https://a.example/"), Page::Found(_)),
            "within the budget"
        );
        assert_eq!(
            web.get("https://b.example/"),
            Page::Unreachable,
            "one byte too many"
        );
        let purse = Purse::default();
        let case = Case::new(Timestamp::UNIX_EPOCH, &pages, Help::now(&memory), &purse);
        let found = (0..2 * MAX_PAGES).filter(|_| case.web().get("https://b.example/") != Page::Unreachable);
        assert_eq!(
            found.count(),
            MAX_PAGES,
            "pages are counted however often they are asked for"
        );
    }
}
