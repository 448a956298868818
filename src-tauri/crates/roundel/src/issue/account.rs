//! What came of every line of a plan: the receipt.

use std::collections::BTreeSet;
use std::path::Path;

use super::ledger::Ledger;
use super::plan::{Line, Plan, Step};
use crate::catalogue::AwardRow;
use crate::receipt::{Job, Outcome, Receipt, ReceiptError, ReceiptRow};
use crate::roster::RowFault;
use crate::signers;

/// Files over this size are refused by some sites (product guide, image guidance), in bytes.
pub const LARGE_FILE: usize = 250 * 1024;

/// A run that has ended, whatever ended it.
pub(super) struct Account<'a> {
    pub(super) plan: &'a Plan,
    pub(super) ledger: &'a Ledger,
    /// The names of the files that are written and verified.
    pub(super) written: &'a BTreeSet<String>,
    /// The ids of the awards whose files an interrupted run left, and which stand.
    pub(super) confirmed: &'a BTreeSet<String>,
}

impl Account<'_> {
    pub(super) fn receipt(&self) -> Result<Receipt, ReceiptError> {
        let rows = self.plan.lines().iter().map(|line| self.row(line)).collect();
        Receipt::new(job(self.plan), rows)
    }

    fn row(&self, line: &Line) -> ReceiptRow {
        match &line.step {
            Step::Problem(fault) => told(line, Outcome::Problem, fault.clone()),
            Step::Here(award) => ReceiptRow {
                message: Some(format!(
                    "has it already: given on {}, {}",
                    award.awarded, award.file
                )),
                ..with_file(line, Outcome::Skipped, award)
            },
            Step::Elsewhere(award) => ReceiptRow {
                credential: Some(award.id.clone()),
                ..told(line, Outcome::Skipped, elsewhere(award))
            },
            Step::Confirm(award) if self.confirmed.contains(&award.id) => {
                with_file(line, Outcome::Issued, award)
            }
            Step::Confirm(_) => told(line, Outcome::Missing, RowFault::Unconfirmed),
            Step::Sign(new) => self.made(line, &new.file),
            Step::Write(award) => self.made(line, &award.file),
        }
    }

    /// The award that this line's award replaces.
    fn superseded(&self, line: &Line) -> Option<String> {
        match &line.step {
            Step::Sign(_) => self.plan.known.corrected.as_ref().map(|wrong| wrong.id.clone()),
            Step::Write(award) => award.supersedes.clone(),
            _ => None,
        }
    }

    /// The row of a line for which the file was to be made.
    fn made(&self, line: &Line, file: &str) -> ReceiptRow {
        if let Some(fault) = self.ledger.problems.get(&line.row) {
            return told(line, Outcome::Problem, fault.clone());
        }
        match self.ledger.made.get(file) {
            Some(entry) if self.written.contains(file) => ReceiptRow {
                file: Some(file.to_owned()),
                sha256: Some(entry.sha256.clone()),
                credential: Some(entry.award.clone()),
                supersedes: self.superseded(line),
                message: (entry.bytes > LARGE_FILE).then(|| large(entry.bytes, self.plan)),
                ..blank(line, Outcome::Issued)
            },
            _ => {
                let why = self.ledger.trouble.as_ref();
                let why = why.map_or_else(|| "not written".to_owned(), ToString::to_string);
                ReceiptRow {
                    message: Some(why),
                    ..blank(line, Outcome::Missing)
                }
            }
        }
    }
}

fn blank(line: &Line, outcome: Outcome) -> ReceiptRow {
    ReceiptRow {
        row: line.row,
        name: line.name.clone(),
        outcome,
        file: None,
        sha256: None,
        credential: None,
        supersedes: None,
        fault: None,
        message: None,
    }
}

fn told(line: &Line, outcome: Outcome, fault: RowFault) -> ReceiptRow {
    ReceiptRow {
        message: Some(fault.to_string()),
        fault: Some(fault),
        ..blank(line, outcome)
    }
}

fn with_file(line: &Line, outcome: Outcome, award: &AwardRow) -> ReceiptRow {
    ReceiptRow {
        file: Some(award.file.clone()),
        sha256: Some(award.sha256.clone()),
        credential: Some(award.id.clone()),
        supersedes: award.supersedes.clone(),
        ..blank(line, outcome)
    }
}

fn job(plan: &Plan) -> Job {
    Job {
        badge: plan.order.badge.name.clone(),
        issuer: signers::called(&plan.known.profile),
        issuer_id: plan.order.issuer.did.clone(),
        issued_at: plan.known.now.timestamp(),
        roster: plan.order.roster_file.clone(),
        folder: plan.known.folder.clone(),
        rows_in: plan.order.roster.rows,
    }
}

/// Says when and where somebody got the badge before.
pub fn elsewhere(award: &AwardRow) -> RowFault {
    let place = Path::new(&award.folder).join(&award.file);
    RowFault::Had {
        awarded: award.awarded.clone(),
        place: place.display().to_string(),
    }
}

fn large(bytes: usize, plan: &Plan) -> String {
    let size = plan.order.size.get();
    format!(
        "the file has {} KB, and some sites take at most 250 KB; a smaller picture than {size} px would help",
        bytes.div_ceil(1024)
    )
}
