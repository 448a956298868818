//! What text files and workbooks have in common: numbered rows of cells.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use super::{CellFlaw, RowFault};

/// The most columns that are looked at.
pub(super) const MAX_COLUMNS: usize = 256;
/// The longest cell, in bytes; spreadsheets stop at 32,767 characters.
const MAX_CELL_BYTES: usize = 64 * 1024;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Tidied text; empty for a blank cell.
    Text(String),
    /// A cell that the workbook itself calls a date.
    Day(Date),
    /// A cell that cannot be used, with the reason.
    Unusable(CellFlaw),
}

impl Cell {
    pub(super) fn text(raw: &str) -> Self {
        if raw.len() > MAX_CELL_BYTES {
            return Self::Unusable(CellFlaw::Long);
        }
        Self::Text(tidied(raw))
    }

    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// How many bytes of text it holds.
    pub(super) fn text_bytes(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Day(_) | Self::Unusable(_) => 0,
        }
    }

    /// The text as a person reads it.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => day.to_string(),
            Self::Unusable(_) => String::new(),
        }
    }
}

/// One row that is not blank.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// As a spreadsheet shows it, from 1.
    pub(super) number: u32,
    pub(super) cells: Vec<Cell>,
    /// Why nothing in this row can be trusted.
    pub(super) broken: Option<RowFault>,
    /// Whether a cell begins with a space, as what follows a comma in a sentence does.
    pub(super) spaced: bool,
}

impl Row {
    pub(super) fn new(number: u32, mut cells: Vec<Cell>) -> Option<Self> {
        while cells.last().is_some_and(Cell::is_blank) {
            cells.pop();
        }
        (!cells.is_empty()).then_some(Self {
            number,
            cells,
            broken: None,
            spaced: false,
        })
    }

    pub(super) fn cell(&self, column: usize) -> &Cell {
        static BLANK: Cell = Cell::Text(String::new());
        self.cells.get(column).unwrap_or(&BLANK)
    }
}

/// Text in NFC without what cannot be seen: control characters, marks without width or that turn the direction
/// of writing, odd spaces. Line ends inside it stay, as `\n`.
fn tidied(raw: &str) -> String {
    let plain = raw
        .replace("\r\n", "\n")
        .replace(['\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{B}'], "\n");
    let visible = plain.chars().filter(|c| *c == '\n' || !is_unseen(*c));
    let spaced = visible.map(|c| if c != '\n' && c.is_whitespace() { ' ' } else { c });
    spaced
        .nfc()
        .collect::<String>()
        .trim_matches(|c: char| c.is_whitespace() || is_joiner(c))
        .to_owned()
}

fn is_unseen(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(
            c,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}'
        )
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}')
}

/// Joiners have a meaning between letters (Persian, Sinhala) and none at the ends.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// A text on one line, without double spaces.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
