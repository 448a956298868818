//! What is made of a run, what became of its rows, and putting it into the folder.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;

use super::make::judge;
use super::perform::Trouble;
use crate::catalogue::CatalogueError;
use crate::export::{Folder, Written};
use crate::roster::RowFault;

/// A badge on its way into the folder.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) row: u32,
    pub(super) award: String,
    pub(super) sha256: String,
    pub(super) bytes: usize,
}

/// What was made so far.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// By file name.
    pub(super) made: BTreeMap<String, Entry>,
    /// Rows that got no badge after all, and why.
    pub(super) problems: BTreeMap<u32, RowFault>,
    /// Why the run ended early.
    pub(super) trouble: Option<Trouble>,
}

/// Files for a folder: each is judged there at the instant of its signature, for one that expired since is still whole.
pub(super) struct Files<M, S> {
    /// How many there are.
    pub(super) count: usize,
    /// Their names and bytes, made as they are asked for.
    pub(super) made: M,
    /// The instant at which the badge in a file was signed.
    pub(super) signed: S,
}

/// Puts files into a folder, and has `note` tell the catalogue of those that are safe there.
///
/// Returns the names of the files that are written and verified; the ledger says why others are not.
pub(super) fn put<M, S>(
    files: Files<M, S>,
    folder: &Folder,
    ledger: &RefCell<Ledger>,
    mut note: impl FnMut(&[&Entry]) -> Result<(), CatalogueError>,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> BTreeSet<String>
where
    M: Iterator<Item = (String, Vec<u8>)>,
    S: Fn(&str) -> Timestamp + Sync,
{
    let Files { count, made, signed } = files;
    let mut done = 0;
    progress(done, count);
    let on_settled = |written: &[Written]| {
        let noted = {
            let made = &ledger.borrow().made;
            note(
                &written
                    .iter()
                    .filter_map(|file| made.get(&file.file))
                    .collect::<Vec<_>>(),
            )
        };
        if let Err(error) = noted {
            ledger.borrow_mut().trouble.get_or_insert(error.into());
        }
        done += written.len();
        progress(done, count);
    };
    let check = |file: &str, bytes: &[u8]| judge(bytes, signed(file));
    let written = folder
        .write(made, check, on_settled, cancel)
        .unwrap_or_else(|error| {
            ledger.borrow_mut().trouble.get_or_insert(error.fault.into());
            error.written
        });
    written.into_iter().map(|file| file.file).collect()
}
