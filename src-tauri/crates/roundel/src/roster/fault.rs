//! Why a row of a class list gets no badge: a kind with its details. The window words it in its language, the command
//! line in English.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Column;
use crate::issue::Unmade;
use crate::issue::dates::DateError;

/// A row that gets no badge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowProblem {
    /// The row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// The label, where the row has one: nobody counts rows on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub name: Option<String>,
    /// What is wrong.
    pub fault: RowFault,
}

/// The name, unless the fault says it, and the fault.
impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fault = self.fault.to_string();
        match &self.name {
            Some(name) if !fault.contains(name.as_str()) => write!(f, "{name}: {fault}"),
            _ => f.write_str(&fault),
        }
    }
}

/// What is wrong with a row: found in the list, or when badges are given. None repeats an address: it goes into receipts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RowFault {
    /// No name and no code.
    #[error("nobody is named in this row; give it a name or a code, or take the row out")]
    Nobody,
    /// A total below the list.
    #[error("\"{text}\" looks like a sum and not like a person")]
    Sum {
        /// What stands there.
        text: String,
    },
    /// A comma in a name moved everything one cell to the right.
    #[error(
        "this row has more cells than the headings, as if a comma were inside the name; put the name into quotation marks"
    )]
    Shifted,
    /// A quotation mark without its second.
    #[error("a quotation mark in this row is never closed; close it or take it away")]
    Unclosed,
    /// A cell of no use.
    #[error("the {} {flaw}; correct that cell", word(*.holds))]
    Cell {
        /// What it should hold.
        holds: Column,
        /// Why it cannot be used.
        flaw: CellFlaw,
    },
    /// A letter in a name that the encoding has not.
    #[error("\"{text}\" holds a letter that could not be read; type the name again")]
    Letter {
        /// The name.
        text: String,
    },
    /// A name of too many characters.
    #[error("the name has {length} letters, but {most} is the most; shorten it")]
    LongName {
        /// How many it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
    /// A name without letters and digits.
    #[error("\"{text}\" is not a name; give this row a name or a code")]
    NoName {
        /// What stands there.
        text: String,
    },
    /// A formula in the place of a name. It is not repeated: it may hold an address.
    #[error(
        "a formula of a spreadsheet stands where the name should be; write the name itself into the cell"
    )]
    Formula,
    /// An e-mail address that cannot be one.
    #[error("the e-mail address in this row reaches nobody; correct it or leave it out")]
    Address,
    /// An e-mail address of somebody above.
    #[error("the e-mail address is in row {first} already; each person needs their own")]
    SameEmail {
        /// The row of that person.
        first: u32,
    },
    /// A code of somebody above.
    #[error("the code {code} is in row {first} already")]
    SameCode {
        /// The code.
        code: String,
        /// The row of that person.
        first: u32,
    },
    /// A name of somebody above, and nothing that tells the two apart.
    #[error(
        "{name} is in row {first} already; if these are two people, give both an e-mail address or a code"
    )]
    SameName {
        /// The name.
        name: String,
        /// The row of that person.
        first: u32,
    },
    /// 03/04/2026, and nothing in the column tells which is the month.
    #[error("the date {text} can be read in two ways; write it as 2026-05-31")]
    TwoWays {
        /// What stands there.
        text: String,
    },
    /// What is no date.
    #[error("\"{text}\" is not a date; write it as 2026-05-31")]
    NoDate {
        /// What stands there.
        text: String,
    },
    /// The same earner as above, by what is known of earlier awards.
    #[error("{name} is the same person as in row {first}, who gets the badge")]
    SamePerson {
        /// The label of this row.
        name: String,
        /// The row of the other.
        first: u32,
    },
    /// The badge was given before, somewhere else.
    #[error("has it already: given on {awarded}, {place}; to give it again use --again")]
    Had {
        /// The award date.
        awarded: String,
        /// The file.
        place: String,
    },
    /// An identity that needs an address.
    #[error("{name} has no e-mail address in the class list; add one or choose another --identity")]
    NoEmail {
        /// The label.
        name: String,
    },
    /// An identity that needs a code.
    #[error("{name} has no code in the class list; add one or choose another --identity")]
    NoCode {
        /// The label.
        name: String,
    },
    /// The row's own date cannot be.
    #[error(transparent)]
    Dates(#[from] DateError),
    /// The picture that was signed cannot be made again.
    #[error(
        "{name} has this badge, but its picture can no longer be drawn exactly as it was signed; \
         to give it as a new award use --again"
    )]
    Redrawn {
        /// The label.
        name: String,
    },
    /// Another run gave it meanwhile.
    #[error(
        "another Roundel gave this badge to this person at the same moment; run the same command again to see it"
    )]
    ByAnother,
    /// A file that an interrupted run left is no whole badge.
    #[error("the file in the folder does not verify; remove it and run the same command again")]
    Unconfirmed,
    /// The badge could not be signed or baked.
    #[error(transparent)]
    Unmade(#[from] Unmade),
    /// Somebody's own words: absent, later.
    #[error("{text}")]
    Said {
        /// The words.
        text: String,
    },
}

/// Why a cell cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum CellFlaw {
    /// Longer than any cell of a spreadsheet.
    #[error("holds more text than any cell of a class list")]
    Long,
    /// 31 February.
    #[error("is not in the calendar")]
    Calendar,
    /// `#REF!` and its like.
    #[error("is the result of a formula that failed")]
    Formula,
}

fn word(holds: Column) -> &'static str {
    match holds {
        Column::Name | Column::Given | Column::Middle | Column::Family => "name",
        Column::Email => "e-mail address",
        Column::Code => "code",
        Column::Group => "group",
        Column::Evidence => "evidence",
        Column::Narrative => "narrative",
        Column::Date => "date",
    }
}
