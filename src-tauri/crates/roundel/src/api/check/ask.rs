//! How the page asks for parts of the list, and what it is told.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::list::CheckedRow;

/// Which rows of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// Every one.
    All,
    /// Those that are good.
    Good,
    /// Those that need a look.
    Look,
    /// Those that are not good.
    Bad,
    /// Those that could not be read.
    Dead,
}

/// By what a list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SortBy {
    /// As the files lie.
    File,
    /// The worst first.
    Overall,
    /// The name of the badge.
    Badge,
    /// The earner.
    Earner,
    /// The issuer.
    Issuer,
}

/// A part of the list.
#[derive(Debug, Deserialize, TS)]
pub struct WhichChecked {
    /// Which rows.
    pub only: Only,
    /// In which order.
    pub sort: SortBy,
    /// Only rows in which these words are; empty for all.
    pub words: String,
    /// How many rows are left out before.
    pub from: usize,
    /// How many at most.
    pub count: usize,
}

/// How many files came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct CheckedCounts {
    /// Every file in the list.
    pub all: usize,
    /// Good ones.
    pub good: usize,
    /// Those that need a look.
    pub look: usize,
    /// Those that are not good.
    pub bad: usize,
    /// Those that could not be read.
    pub dead: usize,
    /// Files that are no badges and never were, which are not in the list.
    pub passed: usize,
}

/// Some rows, and how many there are.
#[derive(Debug, Serialize, TS)]
pub struct CheckedPage {
    /// The rows.
    pub rows: Vec<CheckedRow>,
    /// How many rows are as was asked.
    pub matching: usize,
    /// Of the whole list.
    pub counts: CheckedCounts,
}

/// The form of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TableForm {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// A table of the rows that are as asked, whatever their number.
#[derive(Debug, Deserialize, TS)]
pub struct TableOf {
    /// Its form.
    pub form: TableForm,
    /// Which rows.
    pub only: Only,
    /// Only rows in which these words are.
    pub words: String,
}
