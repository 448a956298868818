//! Judging many files on all cores, told in the order in which they lie.
//!
//! Files are handed out in blocks. A block's answers are told before the next one begins, so that memory does not grow with the
//! number of files, and at the end of a block a core waits for less than one file in hundreds.

mod candidate;

use std::io::Read;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

use crate::badge::bake;
use crate::badge::verdict::{self, Memory, Question, Verdict};
use crate::badge::web::Web;
use crate::failure::{Code, Failure};
use crate::files::{self, Passed, Place};

/// The files of a block for each core.
const BLOCK: usize = 256;

/// One byte more than a badge may have: the verdict then says that it is too large.
const LIMIT: u64 = bake::MAX_BYTES as u64 + 1;

/// The word for standard input among the paths, and the name under which it is told.
const INPUT: &str = "-";

/// Something to look at.
pub enum Item {
    /// Standard input.
    Input,
    /// A file that the person named: it is judged whatever it is.
    Named(PathBuf),
    /// Something in a folder that the person named.
    Found(Place),
    /// A file of which only the name and the bytes are here, such as one that was dropped on the window. One with a
    /// folder before its name counts as found in that folder.
    Given(PathBuf, Vec<u8>),
}

/// What became of it.
pub enum Fate {
    /// It was taken for a badge.
    Judged(Box<Verdict>),
    /// It is no badge; in a word or two, what it is.
    Passed(String),
    /// It could not be read.
    Unreadable(Failure),
}

/// Everything that the paths name, read as it is asked for.
pub fn items(paths: &[PathBuf]) -> impl Iterator<Item = Item> + '_ {
    paths.iter().flat_map(|path| -> Box<dyn Iterator<Item = Item>> {
        if path.as_os_str() == INPUT {
            Box::new(std::iter::once(Item::Input))
        } else if files::is_folder(path) {
            Box::new(files::walk(path).map(Item::Found))
        } else {
            Box::new(std::iter::once(Item::Named(path.clone())))
        }
    })
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
    /// Looks at all items. `word` puts a file with its fate into words, on any core; `tell` gets these in the order of the items and ends the
    /// sweep by returning false. Returns whether it came to the end.
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
            let mut told = Vec::new();
            while !self.stop.load(Ordering::Relaxed) {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = block.get(at) else { break };
                let (path, fate) = self.look(item, hand);
                let bytes = match item {
                    Item::Given(_, bytes) => bytes,
                    _ => &hand.buffer,
                };
                told.push((at, word(path, bytes, fate)));
            }
            told
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

    fn look<'i>(&self, item: &'i Item, hand: &mut Hand) -> (&'i Path, Fate) {
        match item {
            Item::Input => {
                let fate = match input(&mut hand.buffer) {
                    Ok(()) => self.judge(hand),
                    Err(failure) => Fate::Unreadable(failure),
                };
                (Path::new(INPUT), fate)
            }
            Item::Named(path) => {
                let fate = match files::read_if(path, LIMIT, &mut hand.buffer, |_| true) {
                    Ok(_) => self.judge(hand),
                    Err(error) => Fate::Unreadable(error.into()),
                };
                (path, fate)
            }
            Item::Given(path, bytes) => (path, self.look_at(path, bytes, hand)),
            Item::Found(Place::File(path)) => (path, self.look_into(path, hand)),
            Item::Found(Place::Passed(path, why)) => (path, Fate::Passed(kind(*why).to_owned())),
            Item::Found(Place::Failed(error)) => {
                let failure = Failure::new(Code::File, error);
                (&error.path, Fate::Unreadable(failure))
            }
        }
    }

    fn look_into(&self, path: &Path, hand: &mut Hand) -> Fate {
        match files::read_if(path, LIMIT, &mut hand.buffer, |head| {
            candidate::promises(path, head)
        }) {
            Ok(true) if candidate::is_badge(path, &hand.buffer) => self.judge(hand),
            Ok(_) => Fate::Passed(ending(path)),
            Err(error) => Fate::Unreadable(error.into()),
        }
    }

    fn look_at(&self, path: &Path, bytes: &[u8], hand: &Hand) -> Fate {
        let is_found = path.components().count() > 1;
        let head = &bytes[..bytes.len().min(files::HEAD_BYTES)];
        if is_found && !(candidate::promises(path, head) && candidate::is_badge(path, bytes)) {
            return Fate::Passed(ending(path));
        }
        self.verify(bytes, hand)
    }

    fn judge(&self, hand: &Hand) -> Fate {
        self.verify(&hand.buffer, hand)
    }

    fn verify(&self, file: &[u8], hand: &Hand) -> Fate {
        let verdict = verdict::verify_next(file, &self.question, self.web, &hand.memory);
        Fate::Judged(Box::new(verdict))
    }
}

fn input(buffer: &mut Vec<u8>) -> Result<(), Failure> {
    buffer.clear();
    let read = std::io::stdin().take(LIMIT).read_to_end(buffer);
    read.map(drop)
        .map_err(|error| Failure::new(Code::File, format!("cannot read standard input: {error}")))
}

fn kind(why: Passed) -> &'static str {
    match why {
        Passed::Hidden => "hidden",
        Passed::FolderLink => "link to a folder",
        Passed::Special => "no file",
    }
}

/// The ending of a file's name, where it says what kind of file it is.
fn ending(path: &Path) -> String {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some(ending) if ending.len() <= 8 && ending.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            format!(".{}", ending.to_ascii_lowercase())
        }
        _ => "other".to_owned(),
    }
}
