//! What came of every row of a class list: for machines as JSON, for people as text.
//!
//! Holds the label of each person and nothing else about them: receipts are mailed and printed.

mod filed;

use std::fmt::Write;

use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::roster::RowFault;

pub use filed::{LARGEST, promised, reword};

/// What came of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The badge is in the folder: written, read back and verified.
    Issued,
    /// The person has this badge of this issuer already; nothing was made.
    Skipped,
    /// The row names nobody who could be given a badge.
    Problem,
    /// The badge could not be written.
    Missing,
}

/// One row of the class list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptRow {
    /// The row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// The label of the person; absent where the row names nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What came of it.
    pub outcome: Outcome,
    /// The badge's file name in the folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// SHA-256 of that file, in lower-case hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// The `id` of the credential in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credential: Option<String>,
    /// The `id` of the credential that it supersedes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// Why there is no badge, where that has a kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<RowFault>,
    /// The same as a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// What was to be done: the part of a receipt that is the same for all rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// The badge's name.
    pub badge: String,
    /// The issuer's name.
    pub issuer: String,
    /// The issuer's id, a DID.
    pub issuer_id: String,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// The class list's file name; empty where there was none.
    pub roster: String,
    /// The folder the badges are in.
    pub folder: String,
    /// How many rows of the class list are not blank.
    pub rows_in: u32,
}

/// A whole issue, row by row.
///
/// # Guarantees
/// Every row of the class list is listed once: `rows_in` = issued + skipped + problems + missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Version of this format: 1.
    version: u32,
    #[serde(flatten)]
    job: Job,
    issued: u32,
    skipped: u32,
    problems: u32,
    missing: u32,
    rows: Vec<ReceiptRow>,
}

/// Rows that would not add up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// Fewer or more rows than the class list has.
    #[error("the class list has {rows_in} rows, but the receipt accounts for {listed}")]
    Unbalanced {
        /// How many rows the class list has.
        rows_in: u32,
        /// How many the receipt lists.
        listed: usize,
    },
    /// Twice the same row.
    #[error("row {row} is listed twice")]
    Twice {
        /// The row.
        row: u32,
    },
    /// A badge without its file, digest or credential.
    #[error("row {row} is issued, but its file, digest or credential is not known")]
    Incomplete {
        /// The row.
        row: u32,
    },
}

impl Receipt {
    /// Closes the account. The rows are put in order.
    ///
    /// # Errors
    /// Where the rows do not add up to the class list: a mistake of the program, never of the person.
    pub fn new(job: Job, mut rows: Vec<ReceiptRow>) -> Result<Self, ReceiptError> {
        rows.sort_by_key(|row| row.row);
        if rows.len() != job.rows_in as usize {
            return Err(ReceiptError::Unbalanced {
                rows_in: job.rows_in,
                listed: rows.len(),
            });
        }
        if let Some(pair) = rows.windows(2).find(|pair| pair[0].row == pair[1].row) {
            return Err(ReceiptError::Twice { row: pair[0].row });
        }
        let incomplete = |row: &&ReceiptRow| {
            row.outcome == Outcome::Issued
                && (row.file.is_none() || row.sha256.is_none() || row.credential.is_none())
        };
        if let Some(row) = rows.iter().find(incomplete) {
            return Err(ReceiptError::Incomplete { row: row.row });
        }
        let count = |outcome| rows.iter().filter(|row| row.outcome == outcome).count() as u32;
        Ok(Self {
            version: 1,
            issued: count(Outcome::Issued),
            skipped: count(Outcome::Skipped),
            problems: count(Outcome::Problem),
            missing: count(Outcome::Missing),
            job,
            rows,
        })
    }

    /// What was to be done.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The rows, in order.
    pub fn rows(&self) -> &[ReceiptRow] {
        &self.rows
    }

    /// How many rows had this outcome.
    pub fn count(&self, outcome: Outcome) -> u32 {
        match outcome {
            Outcome::Issued => self.issued,
            Outcome::Skipped => self.skipped,
            Outcome::Problem => self.problems,
            Outcome::Missing => self.missing,
        }
    }

    /// Whether every row has its badge, now or from before.
    pub fn is_complete(&self) -> bool {
        self.problems == 0 && self.missing == 0
    }

    /// The machine's form: indented JSON with a final line end.
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self).expect("texts, numbers and lists are always JSON");
        json + "\n"
    }

    /// The reader's form; `zone` is where the reader's clock is.
    pub fn to_text(&self, zone: &TimeZone) -> String {
        let mut text = String::new();
        self.head(&mut text, zone);
        let parts = [
            (
                Outcome::Missing,
                "NOT WRITTEN — run it again and these are completed",
            ),
            (
                Outcome::Problem,
                "NO BADGE — correct these rows in the class list and run it again",
            ),
            (Outcome::Issued, "ISSUED"),
            (Outcome::Skipped, "HAD IT ALREADY"),
        ];
        for (outcome, title) in parts {
            let rows: Vec<_> = self.rows.iter().filter(|row| row.outcome == outcome).collect();
            if !rows.is_empty() {
                let _ = write!(text, "\n{title}\n");
                rows.into_iter().for_each(|row| line(&mut text, row));
            }
        }
        text
    }

    fn head(&self, text: &mut String, zone: &TimeZone) {
        let job = &self.job;
        let when = job.issued_at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M");
        let said = [
            ("Badge", &job.badge),
            ("Given by", &job.issuer),
            ("On", &when.to_string()),
            ("Class list", &job.roster),
            ("Folder", &job.folder),
        ];
        text.push_str("RECEIPT\n\n");
        for (what, said) in said.into_iter().filter(|(_, said)| !said.is_empty()) {
            let _ = writeln!(text, "{what:<12}{}", one_line(said));
        }
        let _ = write!(
            text,
            "\n{:>6}  rows in the class list\n{:>6}  badges issued, read back and verified\n",
            job.rows_in, self.issued,
        );
        let rest = [
            (self.skipped, "had this badge already"),
            (self.problems, "rows without a badge, see below"),
            (self.missing, "badges not written, see below"),
        ];
        for (count, what) in rest.into_iter().filter(|(count, _)| *count > 0) {
            let _ = writeln!(text, "{count:>6}  {what}");
        }
    }
}

fn line(text: &mut String, row: &ReceiptRow) {
    let name = row.name.as_deref().map(one_line).unwrap_or_default();
    let detail = match row.outcome {
        Outcome::Issued => row.file.as_deref(),
        _ => row.message.as_deref(),
    };
    let supersedes = row
        .supersedes
        .as_deref()
        .map(|id| format!("supersedes {}", one_line(id)));
    let parts: Vec<_> = [Some(name), detail.map(one_line), supersedes]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let _ = writeln!(text, "  row {:<5} {}", row.row, parts.join("  —  "));
}

/// Keeps a label from faking lines of the receipt.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests;
