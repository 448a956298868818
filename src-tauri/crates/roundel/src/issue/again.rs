//! Writing badges that were given before into another folder: a stick was lost, or a second one is wanted. Nothing is signed
//! and no key is needed: the credentials are those that were given, in the pictures that they were signed for.

mod copies;
mod holders;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use roundel_badge::credential::{Achievement, Profile};
use thiserror::Error;

pub use self::holders::Holders;

use self::copies::{Copies, Copy};
use super::SurveyError;
use super::ledger::{Entry, Files, Ledger, put};
use super::perform::{Done, Trouble};
use super::survey::entry;
use crate::catalogue::{AwardRow, Catalogue, CatalogueError};
use crate::export::{self, Folder};
use crate::files::{self, FileError};
use crate::receipt::{self, Job, Outcome, Receipt, ReceiptError, ReceiptRow};
use crate::signers;
use crate::studio::Studio;

/// Why nothing was written again.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AgainError {
    /// No award was named.
    #[error("no badge was named that could be written again")]
    Nothing,
    /// There is no such award here.
    #[error("there is no award {0} on this laptop")]
    Unknown(String),
    /// Awards of different badges or issuers: each has a receipt of its own.
    #[error("these awards are of more than one badge; write those of each into a folder of their own")]
    Mixed,
    /// The folder, or what is known of the awards, cannot be used.
    #[error(transparent)]
    Survey(#[from] SurveyError),
    /// The receipt does not add up.
    #[error("the receipt does not add up: {0}")]
    Receipt(#[from] ReceiptError),
}

impl From<FileError> for AgainError {
    fn from(error: FileError) -> Self {
        Self::Survey(error.into())
    }
}

impl From<CatalogueError> for AgainError {
    fn from(error: CatalogueError) -> Self {
        Self::Survey(error.into())
    }
}

/// Writes the files of awards of one badge into a folder, reads them back and judges them. Those that lie there whole already
/// count as written. `progress` is told how many lie there, and of how many.
///
/// From then on the catalogue says that the files are there. Killed at any moment it leaves only whole badges in the folder,
/// and the same call goes on; when `cancel` becomes true, what is in hand is finished.
///
/// # Errors
/// When it could not begin. What happens later is told in the receipt and in [`Done::trouble`].
pub fn again(
    studio: &Studio,
    awards: &[String],
    folder: &Path,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> Result<Done, AgainError> {
    let catalogue = studio.catalogue()?;
    let full = files::full_path(folder)?;
    let place = full.to_str().map(str::to_owned);
    let place = place.ok_or_else(|| SurveyError::FolderName(full.display().to_string()))?;
    let copies = wanted(&catalogue, awards)?;
    let job = job(studio, &catalogue, &copies, place)?;
    let folder = Folder::open(&full)?;
    let total = copies.len();
    let (there, mut missing) = told_apart(copies, &full, progress, cancel);
    // What was not looked at is not read now either.
    let broken = if cancel.load(Ordering::Relaxed) {
        &[]
    } else {
        &missing[..]
    };
    let folder = folder.over(wrecks(broken, &full)?);
    name_files(&mut missing, &folder.names()?);

    let ledger = RefCell::new(Ledger::default());
    let progress = &mut |done: usize, _: usize| progress(there.len() + done, total);
    let catalogue = RefCell::new(catalogue);
    let written = write(&missing, &folder, &catalogue, &ledger, progress, cancel);
    let ledger = ledger.into_inner();
    let kept = there.iter().map(|copy| copy.issued(&copy.award.sha256));
    let rows = kept.chain(missing.iter().map(|copy| told(copy, &ledger, &written)));
    let receipt = Receipt::new(job, rows.collect())?;
    let filed = receipt.write_into(folder.path(), studio.now_here().time_zone());
    Ok(Done {
        receipt,
        filed,
        trouble: ledger.trouble,
    })
}

fn wanted(catalogue: &Catalogue, awards: &[String]) -> Result<Vec<Copy>, AgainError> {
    let mut copies: Vec<Copy> = Vec::with_capacity(awards.len());
    for (id, row) in awards.iter().zip(1..) {
        let award = catalogue
            .award(id)?
            .ok_or_else(|| AgainError::Unknown(id.clone()))?;
        if copies.first().is_some_and(|first| !first.is_like(&award)) {
            return Err(AgainError::Mixed);
        }
        let unreadable = || SurveyError::Entry {
            what: "an award",
            found: id.clone(),
        };
        copies.push(Copy::of(row, award).ok_or_else(unreadable)?);
    }
    Ok(copies)
}

fn job(studio: &Studio, catalogue: &Catalogue, copies: &[Copy], folder: String) -> Result<Job, AgainError> {
    let first = copies.first().ok_or(AgainError::Nothing)?;
    let unknown = || AgainError::Unknown(first.award.id.clone());
    let whole = catalogue.whole_award(&first.award.id)?.ok_or_else(unknown)?;
    let badge: Achievement = entry("a badge", &whole.badge.achievement)?;
    let issuer: Profile = entry("an issuer", &whole.issuer.profile)?;
    Ok(Job {
        badge: badge.name,
        issuer: signers::called(&issuer),
        issuer_id: whole.issuer.did,
        issued_at: studio.now(),
        roster: String::new(),
        folder,
        rows_in: copies.len() as u32,
    })
}

/// The copies that lie whole in a folder, and the others: all that were not looked at, too, where somebody stops it.
fn told_apart(
    copies: Vec<Copy>,
    folder: &Path,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> (Vec<Copy>, Vec<Copy>) {
    let total = copies.len();
    let (mut there, mut missing) = (Vec::new(), Vec::new());
    for copy in copies {
        progress(there.len(), total);
        let lies_there = !cancel.load(Ordering::Relaxed) && copy.lies_whole_in(folder);
        if lies_there { &mut there } else { &mut missing }.push(copy);
    }
    (there, missing)
}

/// The names under which something broken lies that was, or would be, one of these.
fn wrecks(missing: &[Copy], folder: &Path) -> Result<Vec<String>, FileError> {
    let promised = receipt::promised(folder)?;
    let wrecks = missing.iter().filter(|copy| copy.is_wreck_in(folder, &promised));
    Ok(wrecks.map(|copy| copy.award.file.clone()).collect())
}

/// Lets every file keep its name, unless another of that name is there.
fn name_files(copies: &mut [Copy], present: &BTreeSet<String>) {
    let mut taken = present.clone();
    for copy in copies {
        let stem = copy.file.strip_suffix(&format!(".{}", copy.award.format));
        let stem = stem.unwrap_or(&copy.file).to_owned();
        copy.file = export::file_names([stem.as_str()], &copy.award.format, &taken).remove(0);
        taken.insert(copy.file.clone());
    }
}

/// Returns the names of the files that are written and verified; the ledger says why others are not.
fn write(
    copies: &[Copy],
    folder: &Folder,
    catalogue: &RefCell<Catalogue>,
    ledger: &RefCell<Ledger>,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> BTreeSet<String> {
    let by_file: BTreeMap<&str, &Copy> = copies.iter().map(|copy| (copy.file.as_str(), copy)).collect();
    let by_row: BTreeMap<u32, &Copy> = copies.iter().map(|copy| (copy.row, copy)).collect();
    let place = folder.path().to_string_lossy();
    let files = Files {
        count: copies.len(),
        made: Copies::new(copies, catalogue, ledger),
        signed: |file: &str| by_file[file].signed,
    };
    // Only what is safe in its new place is noted there: until then the old one is the best that is known.
    let note = |safe: &[&Entry]| {
        let placed = safe
            .iter()
            .map(|entry| by_row[&entry.row].placed(&place, &entry.sha256));
        let placed: Vec<AwardRow> = placed.collect();
        let mut catalogue = catalogue.borrow_mut();
        catalogue.place_awards(&placed)?;
        catalogue.mark_written(placed.iter().map(|award| award.id.as_str()))
    };
    put(files, folder, ledger, note, progress, cancel)
}

fn told(copy: &Copy, ledger: &Ledger, written: &BTreeSet<String>) -> ReceiptRow {
    if let Some(fault) = ledger.problems.get(&copy.row) {
        return ReceiptRow {
            fault: Some(fault.clone()),
            message: Some(fault.to_string()),
            ..copy.blank(Outcome::Problem)
        };
    }
    match ledger.made.get(&copy.file) {
        Some(entry) if written.contains(&copy.file) => copy.issued(&entry.sha256),
        _ => ReceiptRow {
            message: Some(
                ledger
                    .trouble
                    .as_ref()
                    .map_or_else(|| "not written".to_owned(), Trouble::to_string),
            ),
            ..copy.blank(Outcome::Missing)
        },
    }
}
