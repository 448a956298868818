//! What came of giving, row by row; and the receipt beside the badges in the language of the window.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::super::Context;
use crate::failure::Failure;
use crate::issue::Done;
use crate::receipt::{self, Outcome, ReceiptRow};
use crate::roster::RowFault;

/// What came of one badge.
#[derive(Debug, Serialize, TS)]
pub struct BadgeReceipt {
    /// The badge.
    #[ts(type = "string")]
    pub badge: Uuid,
    /// What came of it.
    #[serde(flatten)]
    pub receipt: FiledReceipt,
}

/// What came of writing badges of one kind into a folder.
#[derive(Debug, Serialize, TS)]
pub struct FiledReceipt {
    /// What the badge is called.
    pub name: String,
    /// Who gives it.
    pub issuer: String,
    /// What the class list is called; empty where there was none.
    pub roster: String,
    /// The folder it was put into.
    pub folder: String,
    /// When: ISO 8601 in UTC.
    pub at: String,
    /// Every row.
    pub rows: Vec<GivenRow>,
    /// The receipt for people in that folder, in English; null where it could not be put there.
    #[ts(type = "string | null")]
    pub text: Option<PathBuf>,
}

/// What came of a row.
#[derive(Debug, Serialize, TS)]
pub struct GivenRow {
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// The label; null where the row names nobody.
    pub name: Option<String>,
    /// What came of it.
    #[ts(type = "\"issued\" | \"skipped\" | \"problem\" | \"missing\"")]
    pub outcome: Outcome,
    /// The id of the credential; null where there is none.
    pub award: Option<String>,
    /// The file in the folder; null where there is none.
    pub file: Option<String>,
    /// The id of the credential that it is given in place of; null where it is given in place of none.
    pub supersedes: Option<String>,
    /// Why there is no badge; null where there is one, or where the whole run ended early.
    pub fault: Option<RowFault>,
}

/// A receipt in the language of the window.
#[derive(Debug, Deserialize, TS)]
pub struct WordReceipt {
    /// The `text` of a [`FiledReceipt`].
    #[ts(type = "string")]
    pub file: PathBuf,
    /// What it shall say.
    pub words: String,
}

impl FiledReceipt {
    /// What a run has to tell.
    pub(in super::super) fn of(done: &Done) -> Self {
        let job = done.receipt.job();
        Self {
            name: job.badge.clone(),
            issuer: job.issuer.clone(),
            roster: job.roster.clone(),
            folder: job.folder.clone(),
            at: job.issued_at.to_string(),
            rows: done.receipt.rows().iter().map(GivenRow::of).collect(),
            text: done.filed.as_ref().ok().map(|[_, text]| text.clone()),
        }
    }
}

impl GivenRow {
    fn of(row: &ReceiptRow) -> Self {
        Self {
            row: row.row,
            name: row.name.clone(),
            outcome: row.outcome,
            award: row.credential.clone(),
            file: row.file.clone(),
            supersedes: row.supersedes.clone(),
            fault: row.fault.clone(),
        }
    }
}

/// Puts other words into a receipt for people. Files that are no receipt stay as they are.
pub(in super::super) fn word_receipt(_: &Context, request: WordReceipt) -> Result<(), Failure> {
    Ok(receipt::reword(&request.file, &request.words)?)
}
