//! What is known before an order is planned: the clock, the catalogue, the folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::{Timestamp, Zoned};
use roundel_badge::credential::Profile;
use sha2::{Digest, Sha256};
use thiserror::Error;

use super::credential::{self, TrialError};
use super::wreck::is_wreck;
use super::{CorrectionError, Order, Plan, PlanError, Repeat};
use crate::catalogue::{AwardRow, BadgeRow, Catalogue, CatalogueError, Run};
use crate::files::{self, FileError};
use crate::hands;
use crate::signers::{self, SignerError};
use crate::studio::Studio;

/// The largest file of an earlier award that is compared, in bytes; a longer one counts as damaged.
const LARGEST_AWARD: u64 = 64 * 1024 * 1024;
/// How many files are read between two words to whoever watches.
const READ_AT_ONCE: usize = 32;

/// Everything that a plan depends on besides the order.
#[derive(Debug, Clone)]
pub struct Known {
    /// The present instant and the time zone of calendar dates.
    pub now: Zoned,
    /// The newest signature in the catalogue.
    pub last_signed: Option<Timestamp>,
    /// The issuer's profile.
    pub profile: Profile,
    /// The badge as the catalogue keeps it.
    pub badge: BadgeRow,
    /// The folder in full, without links.
    pub folder: String,
    /// Every award of this badge by this issuer, in the order of signing.
    pub awards: Vec<AwardRow>,
    /// The newer awards of this issuer, by the id of the award that each supersedes.
    pub superseders: BTreeMap<String, AwardRow>,
    /// The award that this order corrects.
    pub corrected: Option<AwardRow>,
    /// The interrupted run that this order continues.
    pub continued: Option<Run>,
    /// The names in the folder.
    pub present: BTreeSet<String>,
    /// The ids of those awards whose file is in the folder, byte for byte.
    pub whole: BTreeSet<String>,
    /// The ids of those awards whose file is in the folder, broken beyond use.
    pub wrecked: BTreeSet<String>,
    /// The names in the folder that belong to awards of other badges.
    pub claimed: BTreeSet<String>,
}

impl Known {
    /// Whether the interrupted run that the order continues made this award.
    pub(super) fn is_of_this_run(&self, award: &AwardRow) -> bool {
        self.continued.as_ref().is_some_and(|run| run.id == award.run)
    }
}

/// Why an order could not be planned.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SurveyError {
    /// The folder cannot be looked into.
    #[error(transparent)]
    File(#[from] FileError),
    /// The path of the folder has characters that a catalogue cannot keep.
    #[error("the name of the folder {0} is not readable text; choose another one")]
    FolderName(String),
    /// The catalogue cannot be read.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// An entry of the catalogue makes no sense.
    #[error("the catalogue holds {what} that cannot be read: {found:?}")]
    Entry {
        /// What it is.
        what: &'static str,
        /// What was found.
        found: String,
    },
    /// The order cannot be carried out now, or never.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The issuer may not sign for its organisation.
    #[error(transparent)]
    Signer(#[from] SignerError),
    /// The badge cannot be signed.
    #[error(transparent)]
    Trial(#[from] TrialError),
    /// Whoever watches wanted it to end.
    #[error("it was stopped before its end")]
    Stopped,
}

impl From<CorrectionError> for SurveyError {
    fn from(error: CorrectionError) -> Self {
        Self::Plan(error.into())
    }
}

/// Looks at the clock, the catalogue and the folder, and plans the order. Changes nothing.
///
/// # Errors
/// When something cannot be read, the clock cannot be right, the dates are impossible, or the badge cannot be signed.
pub fn plan(studio: &Studio, order: Order) -> Result<Plan, SurveyError> {
    plan_watched(studio, order, &mut |_, _| true)
}

/// The same for somebody who waits: what a large class was given before in this folder is read, which takes its time on a
/// stick. `watch` is told how many of these files are read, and of how many; what it answers is whether to go on.
///
/// # Errors
/// Also [`SurveyError::Stopped`].
pub fn plan_watched(
    studio: &Studio,
    order: Order,
    watch: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Plan, SurveyError> {
    let known = survey(studio, &order, watch)?;
    let plan = Plan::new(order, known)?;
    // A mistake in the badge would fail every row; better to hear of it before anything is signed.
    credential::trial(&plan)?;
    Ok(plan)
}

fn survey(
    studio: &Studio,
    order: &Order,
    watch: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Known, SurveyError> {
    let catalogue = studio.catalogue()?;
    let full = files::full_path(&order.folder)?;
    let Some(folder) = full.to_str().map(str::to_owned) else {
        return Err(SurveyError::FolderName(full.display().to_string()));
    };
    let badge = badge(order, studio.now());
    let profile: Profile = entry("an issuer", &order.issuer.profile)?;
    signers::check(studio, &profile, &order.badge)?;
    let did = &order.issuer.did;
    let awards = catalogue.awards_of(did, &badge.id)?;
    let present: BTreeSet<String> = match files::list(&full) {
        Ok(names) => names.into_iter().collect(),
        Err(error) if error.is_absent() => BTreeSet::new(),
        Err(error) => return Err(error.into()),
    };
    let here = |award: &&AwardRow| award.folder == folder && present.contains(&award.file);
    let (whole, wrecked) = looked_at(&full, awards.iter().filter(here).collect(), watch)?;
    let corrected = match &order.repeat {
        Repeat::Correct(wrong) => catalogue.whole_award(wrong)?.map(|whole| whole.award.row),
        Repeat::Skip | Repeat::Again => None,
    };
    Ok(Known {
        now: studio.now_here(),
        last_signed: last_signed(&catalogue)?,
        profile,
        continued: catalogue.unfinished_run(&task(order, &badge.id, &folder))?,
        claimed: catalogue.files_of_others(&folder, did, &badge.id)?,
        whole,
        wrecked,
        superseders: catalogue.superseders(did)?,
        corrected,
        badge,
        folder,
        awards,
        present,
    })
}

/// Returns the digest by which an interrupted run of the same order is found again.
pub(super) fn task(order: &Order, badge: &str, folder: &str) -> String {
    let again = match &order.repeat {
        Repeat::Skip => "once",
        Repeat::Again => "again",
        Repeat::Correct(wrong) => wrong,
    };
    let asked = [order.issuer.did.as_str(), badge, folder, again].join("\u{1f}");
    hex::encode(Sha256::digest(asked))
}

fn badge(order: &Order, now: Timestamp) -> BadgeRow {
    let achievement =
        serde_json::to_string(&order.badge).expect("an achievement of texts and numbers is JSON");
    BadgeRow {
        id: order.badge.id.as_str().to_owned(),
        content: hex::encode(Sha256::digest(&achievement)),
        achievement,
        created: now.to_string(),
    }
}

fn last_signed(catalogue: &Catalogue) -> Result<Option<Timestamp>, SurveyError> {
    let last = catalogue.last_signed()?;
    last.map(|text| {
        text.parse().map_err(|_| SurveyError::Entry {
            what: "an instant",
            found: text,
        })
    })
    .transpose()
}

pub(super) fn entry<T: serde::de::DeserializeOwned>(
    what: &'static str,
    text: &str,
) -> Result<T, SurveyError> {
    serde_json::from_str(text).map_err(|_| SurveyError::Entry {
        what,
        found: text.to_owned(),
    })
}

/// What lies where an award was written.
enum Lies {
    Whole,
    Wrecked,
    Otherwise,
}

/// Compares the files of earlier awards in this folder with what was written: the ids of the awards whose file is whole, and
/// of those whose file is a wreck.
fn looked_at(
    path: &Path,
    awards: Vec<&AwardRow>,
    watch: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<(BTreeSet<String>, BTreeSet<String>), SurveyError> {
    let (mut whole, mut wrecked) = (BTreeSet::new(), BTreeSet::new());
    for (share, read) in awards.chunks(READ_AT_ONCE).zip((0..).step_by(READ_AT_ONCE)) {
        if !watch(read, awards.len()) {
            return Err(SurveyError::Stopped);
        }
        let found = hands::shared(share, |share| {
            share.iter().map(|award| look(path, award)).collect()
        });
        for (award, lies) in share.iter().zip(found) {
            match lies {
                Lies::Whole => whole.insert(award.id.clone()),
                Lies::Wrecked => wrecked.insert(award.id.clone()),
                Lies::Otherwise => false,
            };
        }
    }
    Ok((whole, wrecked))
}

fn look(path: &Path, award: &AwardRow) -> Lies {
    match files::read_limited(&path.join(&award.file), LARGEST_AWARD) {
        Ok(bytes) if hex::encode(Sha256::digest(&bytes)) == award.sha256 => Lies::Whole,
        Ok(bytes) if is_wreck(&bytes, &award.id, true) => Lies::Wrecked,
        _ => Lies::Otherwise,
    }
}
