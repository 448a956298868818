//! Giving: what would be given, and giving it. Several badges are as many orders, one after the other.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::super::{Context, drives};
use super::orders::plans;
use super::proof::Proof;
use super::receipts::{BadgeReceipt, FiledReceipt};
use crate::failure::Failure;
use crate::files;
use crate::issue::{self, Plan, Step};
use crate::revoke::{self, Beside};
use crate::roster::{Person, RowProblem};
use crate::signers;

/// What a badge says about its earner.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Naming {
    /// The label of the class list.
    Name,
    /// The code of the class list.
    Code,
    /// A hash of the e-mail address.
    EmailHash,
    /// The e-mail address.
    Email,
    /// Nothing.
    None,
}

/// A badge and the rows of those who get it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BadgeAndRows {
    /// The badge.
    #[ts(type = "string")]
    pub badge: Uuid,
    /// The rows of those who get it.
    pub rows: BTreeSet<u32>,
}

/// What shows that somebody earned their badges.
#[derive(Debug, Deserialize, TS)]
pub struct RowProofs {
    /// Whose row.
    pub row: u32,
    /// What shows it.
    pub proofs: Vec<Proof>,
}

/// What is to be given, to whom, where to.
#[derive(Debug, Deserialize, TS)]
pub struct WhatToGive {
    /// The badges.
    pub badges: Vec<BadgeAndRows>,
    /// The class.
    pub people: Vec<Person>,
    /// The rows that get nothing, each with its reason.
    pub problems: Vec<RowProblem>,
    /// What shows that somebody earned it.
    pub proofs: Vec<RowProofs>,
    /// What the class list is called.
    pub list: String,
    /// The workshop in which they were earned.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
    /// The DID of the issuer.
    pub issuer: String,
    /// The day for everybody whose row has none; null for today.
    #[ts(type = "string | null")]
    pub awarded: Option<Date>,
    /// The last day on which they hold; null for ever.
    #[ts(type = "string | null")]
    pub expires: Option<Date>,
    /// What they say about their earners.
    pub naming: Naming,
    /// The folder that they are put into; each badge has one of its own in it where there are several.
    #[ts(type = "string")]
    pub folder: PathBuf,
}

/// What would be given of one badge.
#[derive(Debug, Serialize, TS)]
pub struct Foreseen {
    /// The badge.
    #[ts(type = "string")]
    pub badge: Uuid,
    /// The labels of those who would get it, those included whose file could not be written before.
    pub new: Vec<String>,
    /// The labels of those who have it already.
    pub had: Vec<String>,
    /// Rows that would get nothing, and why.
    pub problems: Vec<RowProblem>,
}

/// What is asked before it is given.
#[derive(Debug, Deserialize, TS)]
pub struct Foresee {
    /// Names the job.
    pub job: String,
    /// What would be given.
    pub what: WhatToGive,
}

/// An order to give. The issuer's key is unlocked by then.
#[derive(Debug, Deserialize, TS)]
pub struct Give {
    /// Names the job.
    pub job: String,
    /// What is to be given.
    pub what: WhatToGive,
}

/// What came of giving.
#[derive(Debug, Serialize, TS)]
pub struct Given {
    /// What came of each badge, in the order of the request; those behind the first that was interrupted are left out.
    pub receipts: Vec<BadgeReceipt>,
    /// The lists of what was taken back, beside the badges: the issuer's, and that of whom it signs for. None of who took
    /// nothing back, nor where nothing was given.
    pub lists: Vec<GivenList>,
    /// Why it ended early; the same request goes on.
    pub trouble: Option<Failure>,
}

/// The list of what somebody took back, beside the badges.
#[derive(Debug, Serialize, TS)]
pub struct GivenList {
    /// The file in the folder that was asked for.
    pub file: String,
    /// How many awards it names.
    pub revoked: usize,
    /// How many appointments it ends.
    pub ended: usize,
    /// Whether another one that is as new, or newer, was there and was left alone.
    pub stays: bool,
}

/// What would be given; nothing is done.
pub(in super::super) fn foresee(context: &Context, request: Foresee) -> Result<Vec<Foreseen>, Failure> {
    let running = context.jobs.begin(&request.job);
    let plans = plans(context, &request.what, &running)?;
    let foreseen = request.what.badges.iter().zip(plans).map(|(badge, plan)| {
        let (mut new, mut had, mut problems) = (Vec::new(), Vec::new(), Vec::new());
        for line in plan.lines() {
            let label = line.name.clone().unwrap_or_default();
            match &line.step {
                Step::Sign(_) | Step::Write(_) | Step::Confirm(_) => new.push(label),
                Step::Problem(fault) => problems.push(RowProblem {
                    row: line.row,
                    name: line.name.clone(),
                    fault: fault.clone(),
                }),
                Step::Here(_) | Step::Elsewhere(_) => had.push(label),
            }
        }
        Foreseen {
            badge: badge.badge,
            new,
            had,
            problems,
        }
    });
    Ok(foreseen.collect())
}

/// Gives the badges, one after the other, until the first that is interrupted.
pub(in super::super) fn give(context: &Context, request: Give) -> Result<Given, Failure> {
    let folder = &request.what.folder;
    // Where a stick was, no folder is made on the laptop instead.
    if !files::is_folder(folder) {
        return Err(drives::gone(folder));
    }
    let running = context.jobs.begin(&request.job);
    let studio = context.studio();
    let key = context.key(&request.what.issuer)?;
    let plans = plans(context, &request.what, &running)?;
    let total: usize = plans.iter().map(Plan::to_write).sum();
    let mut before = 0;
    let mut given = Given {
        receipts: Vec::new(),
        lists: Vec::new(),
        trouble: None,
    };
    for (badge, plan) in request.what.badges.iter().zip(&plans) {
        let mut progress = |done: usize, _: usize| running.tell(before + done, total);
        let done = issue::perform(studio, plan, &key, &mut progress, running.stop())?;
        before += plan.to_write();
        given.receipts.push(BadgeReceipt {
            badge: badge.badge,
            receipt: FiledReceipt::of(&done),
        });
        if let Some(trouble) = &done.trouble {
            given.trouble = Some(Failure::of_giving(trouble, folder));
            return Ok(given);
        }
    }
    // What was given stays given and is told, whatever becomes of the list.
    match GivenList::put(context, &request.what.issuer, folder) {
        Ok(lists) => given.lists = lists,
        Err(failure) => given.trouble = Some(failure),
    }
    Ok(given)
}

impl GivenList {
    /// Puts the newest lists of whoever can take back what an issuer gives into a folder.
    pub(in super::super) fn put(
        context: &Context,
        issuer: &str,
        folder: &Path,
    ) -> Result<Vec<Self>, Failure> {
        let studio = context.studio();
        let lists = revoke::put_beside(studio, issuer, folder)?.into_iter();
        let told = lists.map(|Beside { file, list, stays }| {
            let ended = signers::ended(studio, &list)?.len();
            Ok(Self {
                file,
                revoked: list.revoked.len() - ended,
                ended,
                stays,
            })
        });
        told.collect()
    }
}
