//! Judging many files on all cores, told in the order in which they lie.
//!
//! Files are handed out in blocks. A block's answers are told before the next one begins, so that memory does not grow with the
//! number of files, and at the end of a block a core waits for less than one file in hundreds. A core judges its files of a block as
//! if their signatures held, and checks these together at its end; a file whose signature does not hold is then judged again by itself.

mod candidate;
mod item;

use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use crate::badge::verdict::{self, Memory, Provisional, Question, Verdict};
use crate::badge::web::Web;
use crate::failure::Failure;

pub use item::{Item, items};

/// The files of a block for each core.
const BLOCK: usize = 256;

/// What became of it.
pub enum Fate {
    /// It was taken for a badge.
    Judged(Box<Verdict>),
    /// It is no badge; in a word or two, what it is.
    Passed(String),
    /// It could not be read.
    Unreadable(Failure),
}

/// What is asked about every file.
pub struct Sweep<'s> {
    /// Whose it should be, and when.
    pub question: Question<'s>,
    /// What can be had of the web.
    pub web: &'s dyn Web,
    /// Set where somebody wants it to end.
    pub stop: &'s AtomicBool,
}

/// What one core uses from file to file.
#[derive(Default)]
struct Hand {
    buffer: Vec<u8>,
    memory: Memory,
}

impl Sweep<'_> {
    /// Looks at all items. `word` puts a file with its fate into words, on any core, and may have to do it twice; `tell` gets the words
    /// that count, in the order of the items, and ends the sweep by returning false. Returns whether it came to the end.
    pub fn run<T: Send>(
        &self,
        mut items: impl Iterator<Item = Item>,
        word: &(impl Fn(&Path, &[u8], Fate) -> T + Sync),
        mut tell: impl FnMut(T) -> bool,
    ) -> bool {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let mut hands: Vec<Hand> = std::iter::repeat_with(Hand::default).take(cores).collect();
        loop {
            let block: Vec<Item> = items.by_ref().take(BLOCK * cores).collect();
            if block.is_empty() {
                return true;
            }
            let told = self.block(&block, &mut hands, word);
            let is_whole = told.len() == block.len();
            if !told.into_iter().all(&mut tell) || !is_whole {
                return false;
            }
        }
    }

    /// The words for each item of a block; fewer when the sweep was stopped.
    fn block<T: Send>(
        &self,
        block: &[Item],
        hands: &mut [Hand],
        word: &(impl Fn(&Path, &[u8], Fate) -> T + Sync),
    ) -> Vec<T> {
        let next = AtomicUsize::new(0);
        let work = |hand: &mut Hand| {
            let (mut places, mut words) = (Vec::new(), Vec::new());
            while !self.stop.load(Ordering::Relaxed) {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = block.get(at) else { break };
                places.push(at);
                words.push(self.judge_ahead(item, hand, word));
            }
            let settled = places.into_iter().zip(verdict::settle(words));
            let told = settled.map(|(at, told)| {
                let told = told.unwrap_or_else(|| self.judge(&block[at], hand, word));
                (at, told)
            });
            told.collect::<Vec<_>>()
        };
        let mut told: Vec<(usize, T)> = thread::scope(|scope| {
            let at_work: Vec<_> = hands
                .iter_mut()
                .take(block.len())
                .map(|hand| scope.spawn(|| work(hand)))
                .collect();
            let joined = at_work
                .into_iter()
                .map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
            joined.flatten().collect()
        });
        told.sort_unstable_by_key(|(at, _)| *at);
        told.into_iter().map(|(_, told)| told).collect()
    }

    /// What to tell about an item if its signatures hold.
    fn judge_ahead<T>(
        &self,
        item: &Item,
        hand: &mut Hand,
        word: &impl Fn(&Path, &[u8], Fate) -> T,
    ) -> Provisional<T> {
        if matches!(item, Item::Input) {
            // It cannot be read again.
            return Provisional::certain(self.judge(item, hand, word));
        }
        let (bytes, fate) = item.read(&mut hand.buffer);
        let fate = match fate {
            Some(fate) => Provisional::certain(fate),
            None => verdict::verify_ahead(bytes, &self.question, self.web, &hand.memory).map(judged),
        };
        fate.map(|fate| word(item.path(), bytes, fate))
    }

    /// What to tell about an item, by itself.
    fn judge<T>(&self, item: &Item, hand: &mut Hand, word: &impl Fn(&Path, &[u8], Fate) -> T) -> T {
        let (bytes, fate) = item.read(&mut hand.buffer);
        let now = || {
            judged(verdict::verify_next(
                bytes,
                &self.question,
                self.web,
                &hand.memory,
            ))
        };
        word(item.path(), bytes, fate.unwrap_or_else(now))
    }
}

fn judged(verdict: Verdict) -> Fate {
    Fate::Judged(Box::new(verdict))
}
