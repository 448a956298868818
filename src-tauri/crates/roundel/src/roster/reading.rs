//! Reading a class list as a person says it is to be read, and showing what was recognised.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::columns::Layout;
use super::headings::{self, Field};
use super::table::{Cell, Row, one_line};

/// How many rows of a list are shown.
const SHOWN_ROWS: usize = 5;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The whole name.
    Name,
    /// The given name.
    Given,
    /// What stands between the given and the family name.
    Middle,
    /// The family name.
    Family,
    /// The e-mail address.
    Email,
    /// The code, number or seat.
    Code,
    /// The group or class.
    Group,
    /// What shows that the badge was earned.
    Evidence,
    /// What the person did.
    Narrative,
    /// The day on which it was earned.
    Date,
}

impl Column {
    pub(super) fn field(self) -> Field {
        match self {
            Self::Name => Field::Name,
            Self::Given => Field::Given,
            Self::Middle => Field::Middle,
            Self::Family => Field::Family,
            Self::Email => Field::Email,
            Self::Code => Field::Code,
            Self::Group => Field::Group,
            Self::Evidence => Field::Evidence,
            Self::Narrative => Field::Narrative,
            Self::Date => Field::Date,
        }
    }
}

/// What a person writes into a row that is wrong. An empty text takes out what stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mended {
    /// The row as a spreadsheet shows it.
    pub row: u32,
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The code.
    pub code: String,
}

/// How a class list is to be read where a person knows better. Default: as it is recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Reading {
    /// The sheet of a workbook, by its name; one that is not there counts as none.
    pub sheet: Option<String>,
    /// The encoding of a text, by its name as the Encoding Standard has it.
    pub encoding: Option<String>,
    /// What each column holds, from the first; null for nothing, and nothing for those behind the last.
    pub columns: Option<Vec<Option<Column>>>,
    /// The row of the first person, as a spreadsheet numbers it.
    pub first: Option<u32>,
    /// Rows that a person put right. Their names, addresses and codes count, whatever stands in the file.
    pub mended: Vec<Mended>,
}

/// A column as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct SeenColumn {
    /// Its heading; empty where there is none.
    pub heading: String,
    /// What it was taken for.
    pub holds: Option<Column>,
}

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SeenRow {
    /// Its number in a spreadsheet.
    pub row: u32,
    /// Its cells, one for each column.
    pub cells: Vec<String>,
}

/// An encoding that a text may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SeenEncoding {
    /// Its name.
    pub name: String,
    /// A word of the text, read so.
    pub example: String,
}

/// What was recognised, for a person to correct.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Seen {
    /// Every sheet of a workbook; none for a text.
    pub sheets: Vec<String>,
    /// The encodings of a text that would read differently, the one that was used first; none where there is no doubt.
    pub encodings: Vec<SeenEncoding>,
    /// The columns.
    pub columns: Vec<SeenColumn>,
    /// The first rows below the headings.
    pub rows: Vec<SeenRow>,
    /// The row of the first person, as a spreadsheet numbers it; 0 where there is none.
    pub first: u32,
    /// What stands in the rows that are nobody, to be put right.
    pub broken: Vec<Mended>,
}

impl Seen {
    pub(super) fn of(rows: &[Row], layout: &Layout) -> Self {
        let below = &rows[layout.first..];
        let shown = &below[..below.len().min(SHOWN_ROWS)];
        let heading = layout.heading.map(|at| &rows[at]);
        let width = shown
            .iter()
            .chain(heading)
            .map(|row| row.cells.len())
            .chain(layout.used().max().map(|last| last + 1))
            .max()
            .unwrap_or(0);
        let title = |column| heading.map_or_else(String::new, |row| row.cell(column).shown());
        Self {
            columns: (0..width)
                .map(|column| SeenColumn {
                    heading: one_line(&title(column)),
                    holds: holds(layout, column, &title(column)),
                })
                .collect(),
            rows: shown
                .iter()
                .map(|row| SeenRow {
                    row: row.number,
                    cells: (0..width).map(|column| shown_cell(row.cell(column))).collect(),
                })
                .collect(),
            first: below.first().map_or(0, |row| row.number),
            ..Self::default()
        }
    }
}

fn shown_cell(cell: &Cell) -> String {
    one_line(&cell.shown())
}

fn holds(layout: &Layout, column: usize, title: &str) -> Option<Column> {
    let others = [
        (layout.email, Column::Email),
        (layout.code, Column::Code),
        (layout.group, Column::Group),
        (layout.evidence, Column::Evidence),
        (layout.narrative, Column::Narrative),
        (layout.date, Column::Date),
    ];
    let other = others.into_iter().find(|(at, _)| *at == Some(column));
    other
        .map(|(_, holds)| holds)
        .or_else(|| layout.said.as_ref()?.get(column).copied().flatten())
        .or_else(|| part_of_name(layout, column, title))
}

/// Which part of the name a column is: as its heading says, else by its place among the others.
fn part_of_name(layout: &Layout, column: usize, title: &str) -> Option<Column> {
    let label = layout.labels.iter().find(|label| label.contains(&column))?;
    Some(match headings::field(title) {
        Some(Field::Given) => Column::Given,
        Some(Field::Middle) => Column::Middle,
        Some(Field::Family) => Column::Family,
        _ if label.len() == 1 => Column::Name,
        _ if label.first() == Some(&column) => Column::Given,
        _ => Column::Family,
    })
}
