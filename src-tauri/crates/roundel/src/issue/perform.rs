//! Carrying a plan out: every credential into the catalogue, then every file into the folder, then the receipt.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use roundel_badge::key::SecretKey;
use thiserror::Error;
use uuid::Uuid;

use super::account::Account;
use super::ledger::{Entry, Files, Ledger, put};
use super::make::{Maker, judge};
use super::picture::PictureError;
use super::pictures::{Pictures, design_sum};
use super::plan::{Line, Plan, Step};
use super::press::Press;
use super::survey::task;
use crate::catalogue::{AwardRow, Catalogue, CatalogueError, DesignRow, Run};
use crate::export::{Fault, Folder};
use crate::files::{self, FileError};
use crate::receipt::{Outcome, Receipt, ReceiptError};
use crate::studio::Studio;

/// The largest badge that is read, in bytes.
pub(super) const LARGEST_BADGE: u64 = 64 * 1024 * 1024;

/// Why nothing was issued.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum IssueError {
    /// The key is another issuer's.
    #[error("the key belongs to {found}, expected {expected}")]
    OtherKey {
        /// The issuer of the order.
        expected: String,
        /// The owner of the key.
        found: String,
    },
    /// The folder cannot be written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The catalogue cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// The receipt does not add up.
    #[error("the receipt does not add up: {0}")]
    Receipt(#[from] ReceiptError),
}

/// Why a run ended before everything was written. What was written is whole, and the same order continues it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Trouble {
    /// The folder's disk, or the person, stopped it.
    #[error(transparent)]
    Export(#[from] Fault),
    /// The catalogue could not be written.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// A picture could not be made.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The first badge did not verify, so none was kept.
    #[error("the badge would not verify: {0}")]
    Unverified(String),
}

/// A run that has ended.
#[derive(Debug)]
pub struct Done {
    /// What came of every row.
    pub receipt: Receipt,
    /// Where the receipt is in the folder: the machine's and the reader's.
    pub filed: Result<[PathBuf; 2], FileError>,
    /// Why it ended early.
    pub trouble: Option<Trouble>,
}

/// Issues what the plan says. `progress` is told how many badges are written, and of how many.
///
/// Killed at any moment it leaves only whole badges in the folder, and the same order continues with what was signed. When
/// `cancel` becomes true, what is in hand is finished and the run ends with a receipt.
///
/// # Errors
/// When it could not begin. What happens later is told in the receipt and in [`Done::trouble`].
pub fn perform(
    studio: &Studio,
    plan: &Plan,
    key: &SecretKey,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> Result<Done, IssueError> {
    let found = key.did();
    if found.as_str() != plan.order.issuer.did {
        return Err(IssueError::OtherKey {
            expected: plan.order.issuer.did.clone(),
            found: found.to_string(),
        });
    }
    let folder = Folder::open(Path::new(&plan.known.folder))?.over(wrecks(plan));
    let mut catalogue = studio.catalogue()?;
    let run = start(plan, &mut catalogue)?;
    let confirmed = confirm(plan, &mut catalogue)?;

    let catalogue = RefCell::new(catalogue);
    let ledger = RefCell::new(Ledger::default());
    let written = write(plan, &run, key, &folder, &catalogue, &ledger, progress, cancel);
    let ledger = ledger.into_inner();
    let account = Account {
        plan,
        ledger: &ledger,
        written: &written,
        confirmed: &confirmed,
    };
    let receipt = account.receipt()?;
    let mut trouble = ledger.trouble;
    if receipt.count(Outcome::Missing) == 0 && trouble.is_none() {
        let now = studio.now().to_string();
        trouble = catalogue
            .into_inner()
            .finish_run(&run, &now)
            .err()
            .map(Trouble::from);
    }
    let filed = receipt.write_into(folder.path(), plan.known.now.time_zone());
    Ok(Done {
        receipt,
        filed,
        trouble,
    })
}

/// Notes the run, or finds the interrupted one that this order continues.
fn start(plan: &Plan, catalogue: &mut Catalogue) -> Result<Run, CatalogueError> {
    let known = &plan.known;
    let now = known.now.timestamp().to_string();
    let run = known.continued.clone().unwrap_or_else(|| Run {
        id: Uuid::now_v7().to_string(),
        task: task(&plan.order, &known.badge.id, &known.folder),
        folder: known.folder.clone(),
        started: now.clone(),
    });
    let design = DesignRow {
        sha256: design_sum(&plan.order.design),
        document: plan.order.design.to_json(),
        created: now,
    };
    catalogue.start_run(&run, &known.badge, &design)?;
    Ok(run)
}

/// Verifies the files that an interrupted run left without a word. Returns the ids of those that stand.
fn confirm(plan: &Plan, catalogue: &mut Catalogue) -> Result<BTreeSet<String>, CatalogueError> {
    let mut confirmed = BTreeSet::new();
    for line in plan.lines() {
        let Step::Confirm(award) = &line.step else {
            continue;
        };
        let path = Path::new(&award.folder).join(&award.file);
        let stands = files::read_limited(&path, LARGEST_BADGE)
            .is_ok_and(|bytes| judge(&bytes, signed_at(award, plan)).is_ok());
        if stands {
            confirmed.insert(award.id.clone());
        }
    }
    catalogue.mark_written(confirmed.iter().map(String::as_str))?;
    Ok(confirmed)
}

/// The files that are to be written again under their own name, over what is left of them.
fn wrecks(plan: &Plan) -> impl Iterator<Item = String> {
    plan.lines().iter().filter_map(|line| match &line.step {
        Step::Write(award) if plan.known.present.contains(&award.file) => Some(award.file.clone()),
        _ => None,
    })
}

/// Returns the names of the files that are written and verified; the ledger says why others are not.
#[expect(
    clippy::too_many_arguments,
    reason = "each is a different thing, and there is one caller"
)]
fn write(
    plan: &Plan,
    run: &Run,
    key: &SecretKey,
    folder: &Folder,
    catalogue: &RefCell<Catalogue>,
    ledger: &RefCell<Ledger>,
    progress: &mut dyn FnMut(usize, usize),
    cancel: &AtomicBool,
) -> BTreeSet<String> {
    let work: Vec<&Line> = plan
        .lines()
        .iter()
        .filter(|line| matches!(line.step, Step::Sign(_) | Step::Write(_)))
        .collect();
    let now = plan.known.now.timestamp();
    let earlier: BTreeMap<&str, Timestamp> = work
        .iter()
        .filter_map(|line| match &line.step {
            Step::Write(award) => Some((award.file.as_str(), signed_at(award, plan))),
            _ => None,
        })
        .collect();
    let maker = Maker::new(plan, &run.id, key);
    let files = Files {
        count: work.len(),
        made: Press::new(maker, Pictures::new(plan), &work, catalogue, ledger),
        signed: |file: &str| earlier.get(file).copied().unwrap_or(now),
    };
    let note = |safe: &[&Entry]| {
        let ids = safe.iter().map(|entry| entry.award.as_str());
        catalogue.borrow_mut().mark_written(ids)
    };
    put(files, folder, ledger, note, progress, cancel)
}

/// A badge is judged at the instant of its signature: one that expired since is still whole.
fn signed_at(award: &AwardRow, plan: &Plan) -> Timestamp {
    award.signed.parse().unwrap_or(plan.known.now.timestamp())
}
