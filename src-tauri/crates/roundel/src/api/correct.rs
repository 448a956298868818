//! Giving an award again with what was wrong put right.

use std::path::PathBuf;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::award::receipts::FiledReceipt;
use super::{Context, drives};
use crate::failure::Failure;
use crate::files;
use crate::issue::{self, Correction};
use crate::receipt::Outcome;

/// An award that is to be given again.
#[derive(Debug, Deserialize, TS)]
pub struct CorrectAward {
    /// Names the job.
    pub job: String,
    /// The id of the credential that is wrong.
    pub award: String,
    /// The earner's name as it should be.
    pub name: String,
    /// The day on which it was earned, as it should be.
    #[ts(type = "string")]
    pub awarded: Date,
    /// The folder for the new badge.
    #[ts(type = "string")]
    pub folder: PathBuf,
}

/// What came of giving an award again.
#[derive(Debug, Serialize, TS)]
pub struct CorrectedAward {
    /// The file of the new badge; null where there is none.
    #[ts(type = "string | null")]
    pub file: Option<PathBuf>,
    /// Its one row says why there is none.
    pub receipt: FiledReceipt,
}

/// Gives an award again, corrected; the key of its issuer must be unlocked. The wrong one is superseded.
pub(super) fn correct(context: &Context, request: CorrectAward) -> Result<CorrectedAward, Failure> {
    let studio = context.studio();
    if !files::is_folder(&request.folder) {
        return Err(drives::gone(&request.folder));
    }
    let mut correction = Correction::open(studio, &request.award)?;
    let key = context.key(&correction.issuer.did)?;
    correction.person.name = request.name;
    correction.person.date = Some(request.awarded);
    let plan = issue::plan(studio, correction.order(request.folder.clone()))?;
    let running = context.jobs.begin(&request.job);
    let done = issue::perform(
        studio,
        &plan,
        &key,
        &mut |done, total| running.tell(done, total),
        running.stop(),
    )?;
    if let Some(trouble) = done.trouble {
        return Err(Failure::of_giving(&trouble, &request.folder));
    }
    let receipt = FiledReceipt::of(&done);
    let given = receipt.rows.iter().find(|row| row.outcome == Outcome::Issued);
    let file = given.and_then(|row| row.file.as_ref());
    Ok(CorrectedAward {
        file: file.map(|file| request.folder.join(file)),
        receipt,
    })
}
