//! Class lists as teachers have them: bytes in, people and problems out. Pure.
//!
//! Every row below the headings that is not blank becomes either a [`Person`] or a [`RowProblem`], never both and
//! never neither, so that rows in = badges out + problems reported. A row whose e-mail address or date cannot
//! be right is a problem and gets no badge: a badge for the wrong person cannot be taken back.

mod columns;
mod compound;
mod dates;
mod delimited;
mod error;
mod fault;
mod headings;
mod kind;
mod ods;
mod people;
mod reading;
mod records;
mod table;
mod text;
mod unpacked;
mod workbook;

pub use error::RosterError;
pub use fault::{CellFlaw, RowFault, RowProblem};
pub use reading::{Column, Mended, Reading, Seen, SeenColumn, SeenEncoding, SeenRow};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use kind::Kind;
use table::Row;
use workbook::{Sheet, WorkbookError};

/// The largest class list that is read, in bytes.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;
/// The most rows that a class list may have, blank ones not counted.
pub const MAX_ROWS: usize = 100_000;

/// One earner of a class list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// The row as a spreadsheet shows it, from 1; title rows, headings and blank rows count.
    pub row: u32,
    /// The label on the badge, as the class list has it (NFC, spaces tidied): a name, or the code where there is no name.
    pub name: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub email: Option<String>,
    /// Code, number or seat by which the teacher knows the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub code: Option<String>,
    /// Group or class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub group: Option<String>,
    /// What shows that the badge was earned: an address or a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub evidence: Option<String>,
    /// What the person did, in words; may have several lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub narrative: Option<String>,
    /// The day on which the badge was earned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(type = "string", optional)]
    pub date: Option<Date>,
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

/// Reads a class list: CSV and its relatives in any encoding, XLSX, ODS or XLS. Looks at the bytes, not at the name;
/// `file_name` is for messages only.
///
/// Of a workbook, the first visible sheet that holds a list is read. Rows above the headings and headings repeated
/// below are not data; every other row that is not blank is a person or a problem.
///
/// # Errors
/// Where the file is no class list as a whole; a bad row is never an error.
pub fn parse(bytes: &[u8], file_name: &str) -> Result<Roster, RosterError> {
    parse_as(bytes, file_name, &Reading::default()).map(|(roster, _)| roster)
}

/// As [`parse`], but for what a person says about it. Returns what was recognised, too, for more to be said.
///
/// # Errors
/// As [`parse`].
pub fn parse_as(bytes: &[u8], file_name: &str, reading: &Reading) -> Result<(Roster, Seen), RosterError> {
    let file = || file_name.to_owned();
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(RosterError::Empty { file: file() });
    }
    if bytes.len() as u64 > MAX_BYTES {
        return Err(RosterError::TooLarge {
            file: file(),
            what: "its size in bytes",
            limit: MAX_BYTES,
        });
    }
    let read = match kind::of(bytes) {
        Kind::Zip => workbook::zipped(bytes).and_then(|sheets| from_sheets(sheets, reading)),
        Kind::OldOffice => workbook::old_office(bytes).and_then(|sheets| from_sheets(sheets, reading)),
        Kind::Text => from_text(bytes, reading),
        Kind::Other(found) => Err(WorkbookError::OtherKind(found)),
    };
    let (roster, seen) = read.map_err(|error| match error {
        WorkbookError::Password => RosterError::Password { file: file() },
        WorkbookError::Damaged(reason) => RosterError::Damaged { file: file(), reason },
        WorkbookError::TooLarge(what, limit) => RosterError::TooLarge {
            file: file(),
            what,
            limit,
        },
        WorkbookError::OtherKind(found) => RosterError::OtherKind { file: file(), found },
    })?;
    if roster.rows == 0 {
        Err(RosterError::NoPeople { file: file() })
    } else {
        Ok((roster, seen))
    }
}

fn from_text(bytes: &[u8], reading: &Reading) -> Result<(Roster, Seen), WorkbookError> {
    let decoded = text::decode(bytes, reading.encoding.as_deref())
        .ok_or(WorkbookError::OtherKind("a file that holds no text"))?;
    if let Some(found) = kind::written(&decoded.text) {
        return Err(WorkbookError::OtherKind(found));
    }
    let read = from_rows(&delimited::rows(&decoded.text)?, reading)?;
    let (mut roster, mut seen) = (read.roster, read.seen);
    if let (false, Some(found)) = (read.has_heading, kind::unheaded(&decoded.text)) {
        return Err(WorkbookError::OtherKind(found));
    }
    if let Some(encoding) = decoded.guessed {
        roster.notes.push(format!(
            "the letters were read as {encoding}; look whether the names are right"
        ));
    }
    seen.encodings = decoded.possible;
    Ok((roster, seen))
}

fn from_sheets(mut sheets: Vec<Sheet>, reading: &Reading) -> Result<(Roster, Seen), WorkbookError> {
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    if let Some(said) = reading.sheet.as_ref().filter(|said| names.contains(said)) {
        sheets.retain(|sheet| sheet.name == *said);
    }
    sheets.sort_by_key(|sheet| sheet.hidden);
    let mut best: Option<(u8, Read)> = None;
    for sheet in &sheets {
        let mut read = from_rows(&sheet.rows, reading)?;
        let rank = match (read.roster.people.is_empty(), read.has_heading, sheet.hidden) {
            (true, ..) => 0,
            (false, false, true) => 1,
            (false, true, true) => 2,
            (false, false, false) => 3,
            (false, true, false) => 4,
        };
        if read.roster.rows > 0 && best.as_ref().is_none_or(|(top, _)| rank > *top) {
            read.roster.sheet = Some(sheet.name.clone());
            best = Some((rank, read));
        }
    }
    let Read {
        mut roster, mut seen, ..
    } = best.map(|(_, read)| read).unwrap_or_default();
    let is_other = |name: &&str| Some(*name) != roster.sheet.as_deref();
    let others: Vec<&str> = names.iter().map(String::as_str).filter(is_other).collect();
    if let (Some(sheet), false) = (&roster.sheet, others.is_empty()) {
        roster.notes.push(format!(
            "the sheet \"{sheet}\" was read and not \"{}\"",
            others.join("\", \"")
        ));
    }
    seen.sheets = names;
    Ok((roster, seen))
}

/// One table, read.
#[derive(Default)]
struct Read {
    roster: Roster,
    seen: Seen,
    has_heading: bool,
}

fn from_rows(rows: &[Row], reading: &Reading) -> Result<Read, WorkbookError> {
    let layout = columns::layout(rows, reading);
    if rows.len() - layout.first > MAX_ROWS {
        return Err(WorkbookError::too_many_rows());
    }
    let (people, problems, broken) = people::people(rows, &layout, &reading.mended);
    Ok(Read {
        seen: Seen {
            broken,
            ..Seen::of(rows, &layout)
        },
        has_heading: layout.heading.is_some(),
        roster: Roster {
            rows: (people.len() + problems.len()) as u32,
            people,
            problems,
            sheet: None,
            notes: layout.notes,
        },
    })
}
