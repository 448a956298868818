//! Class lists as teachers have them: bytes in, people and problems out. Pure.
//!
//! Every row below the headings that is not blank becomes either a [`Person`] or a [`RowProblem`], never both and
//! never neither, so that rows in = badges out + problems reported. A row whose e-mail address or date cannot
//! be right is a problem and gets no badge: a badge for the wrong person cannot be taken back.

mod error;

pub use error::RosterError;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The largest class list that is read, in bytes.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;
/// The most rows that a class list may have, blank ones not counted.
pub const MAX_ROWS: usize = 100_000;

/// One earner of a class list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The row as a spreadsheet shows it, from 1; title rows, headings and blank rows count.
    pub row: u32,
    /// The label on the badge, as the class list has it (NFC, spaces tidied): a name, or the code where there is no name.
    pub name: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Code, number or seat by which the teacher knows the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Group or class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// What shows that the badge was earned: an address or a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// What the person did, in words; may have several lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// The day on which the badge was earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

/// A row for which no badge can be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowProblem {
    /// The row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// What is wrong and what to do, as a sentence.
    pub message: String,
}

/// What a class list says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    /// The people, in the order of their rows.
    pub people: Vec<Person>,
    /// The rows that are nobody, in order.
    pub problems: Vec<RowProblem>,
    /// How many rows below the headings are not blank: people + problems.
    pub rows: u32,
    /// The sheet that was read, where the class list is a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What a careful person should know about how the file was read (other sheets, an old encoding, guessed columns).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}
