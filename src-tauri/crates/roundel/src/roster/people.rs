//! Rows → people and problems: exactly one of the two for each.

mod address;
mod known;

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::columns::Layout;
use super::dates::{self, Order};
use super::headings;
use super::table::{Cell, Row, one_line};
use super::{Column, Mended, Person, RowFault, RowProblem};
use address::address;
use known::Known;

/// The longest label, in characters: what still makes a file name and a line on a badge.
const MAX_LABEL: usize = 200;

/// Makes people of the rows below the headings. Returns what stands in the rows that are nobody, too.
pub(super) fn people(
    rows: &[Row],
    layout: &Layout,
    mended: &[Mended],
) -> (Vec<Person>, Vec<RowProblem>, Vec<Mended>) {
    let (mut people, mut problems, mut broken) = (Vec::new(), Vec::new(), Vec::new());
    let mended: BTreeMap<u32, &Mended> = mended.iter().map(|mended| (mended.row, mended)).collect();
    let below = &rows[layout.first..];
    let order = layout.date.map_or(Order::Unknown, |column| {
        dates::order(below.iter().map(|row| row.cell(column)))
    });
    let mut known = Known::default();
    for row in below.iter().filter(|row| !repeats_heading(row, rows, layout)) {
        let reader = RowReader {
            row,
            heading: layout.heading.map(|heading| &rows[heading]),
            layout,
            order,
            mended: mended.get(&row.number).copied(),
        };
        match reader.person().and_then(|person| known.tell_apart(person)) {
            Ok(person) => people.push(person),
            Err(fault) => {
                problems.push(RowProblem {
                    row: row.number,
                    name: reader.called(),
                    fault,
                });
                broken.push(reader.as_it_stands());
            }
        }
    }
    (people, problems, broken)
}

/// Printed lists repeat their headings on each page; those rows are not data.
fn repeats_heading(row: &Row, rows: &[Row], layout: &Layout) -> bool {
    layout
        .heading
        .is_some_and(|heading| rows[heading].cells == row.cells)
}

struct RowReader<'a> {
    row: &'a Row,
    heading: Option<&'a Row>,
    layout: &'a Layout,
    order: Order,
    mended: Option<&'a Mended>,
}

impl RowReader<'_> {
    fn person(&self) -> Result<Person, RowFault> {
        if let (Some(fault), None) = (&self.row.broken, self.mended) {
            return Err(fault.clone());
        }
        let email = self.email()?.map(|text| address(&text)).transpose()?;
        if self.mended.is_none() {
            if email.is_none() {
                self.refuse_total()?;
            }
            self.refuse_shifted()?;
        }
        let code = self.code()?;
        Ok(Person {
            row: self.row.number,
            name: self.label(code.as_deref())?,
            email: email.flatten(),
            code,
            group: self.text(Column::Group, self.layout.group)?,
            evidence: self.text(Column::Evidence, self.layout.evidence)?,
            narrative: self.lines(Column::Narrative, self.layout.narrative)?,
            date: self.date()?,
        })
    }

    fn email(&self) -> Result<Option<String>, RowFault> {
        match self.mended {
            Some(mended) => Ok(written(&mended.email)),
            None => self.text(Column::Email, self.layout.email),
        }
    }

    fn code(&self) -> Result<Option<String>, RowFault> {
        match self.mended {
            Some(mended) => Ok(written(&mended.code)),
            None => self.text(Column::Code, self.layout.code),
        }
    }

    /// What the row says, right or wrong.
    fn as_it_stands(&self) -> Mended {
        let or_nothing = |read: Result<Option<String>, RowFault>| read.ok().flatten().unwrap_or_default();
        Mended {
            row: self.row.number,
            name: self.label(None).unwrap_or_default(),
            email: or_nothing(self.email()),
            code: or_nothing(self.code()),
        }
    }

    /// The name in the row, where it has one that can be told: an address in its place goes into no receipt.
    fn called(&self) -> Option<String> {
        let label = self.label(None).ok()?;
        (self.row.broken.is_none() && !label.contains('@')).then_some(label)
    }

    /// The text of a cell with its line ends; None where it is blank or there is no such column.
    fn lines(&self, holds: Column, column: Option<usize>) -> Result<Option<String>, RowFault> {
        let Some(column) = column else { return Ok(None) };
        match self.row.cell(column) {
            Cell::Unusable(flaw) => Err(RowFault::Cell { holds, flaw: *flaw }),
            cell => Ok(Some(cell.shown()).filter(|text| !text.is_empty())),
        }
    }

    fn text(&self, holds: Column, column: Option<usize>) -> Result<Option<String>, RowFault> {
        Ok(self.lines(holds, column)?.map(|text| one_line(&text)))
    }

    fn date(&self) -> Result<Option<Date>, RowFault> {
        self.layout
            .date
            .map_or(Ok(None), |column| dates::read(self.row.cell(column), self.order))
    }

    fn label(&self, code: Option<&str>) -> Result<String, RowFault> {
        if let Some(name) = self.mended.and_then(|mended| written(&mended.name)) {
            return checked_label(name);
        }
        // Who empties the name of a row means that it has none.
        let labels = if self.mended.is_some() {
            &[]
        } else {
            &self.layout.labels[..]
        };
        for columns in labels {
            let parts: Vec<String> = columns
                .iter()
                .map(|column| self.text(Column::Name, Some(*column)))
                .filter_map(Result::transpose)
                .collect::<Result<_, _>>()?;
            if !parts.is_empty() {
                return checked_label(parts.join(" "));
            }
        }
        match code {
            Some(code) => checked_label(code.to_owned()),
            None => Err(RowFault::Nobody),
        }
    }

    /// "Total: 24" below a list is nobody; "Suma" with a family name beside it is somebody.
    fn refuse_total(&self) -> Result<(), RowFault> {
        let mut filled = self
            .row
            .cells
            .iter()
            .filter(|cell| !cell.is_blank())
            .map(Cell::shown);
        let first = filled.next().unwrap_or_default();
        if headings::is_total(&first) && filled.all(|cell| !cell.contains(char::is_alphabetic)) {
            return Err(RowFault::Sum {
                text: one_line(&first),
            });
        }
        Ok(())
    }

    /// A comma in a name without quotation marks moves everything behind it one cell to the right.
    fn refuse_shifted(&self) -> Result<(), RowFault> {
        let longer = |heading: &Row| self.row.cells.len() > heading.cells.len() && !heading.spaced;
        if self.row.spaced && self.heading.is_some_and(longer) {
            return Err(RowFault::Shifted);
        }
        Ok(())
    }
}

/// What somebody wrote, tidied as a cell is; None where it is nothing.
fn written(text: &str) -> Option<String> {
    Some(one_line(&Cell::text(text).shown())).filter(|text| !text.is_empty())
}

fn checked_label(label: String) -> Result<String, RowFault> {
    let length = label.chars().count();
    if label.contains('\u{FFFD}') {
        Err(RowFault::Letter { text: label })
    } else if length > MAX_LABEL {
        Err(RowFault::LongName {
            length,
            most: MAX_LABEL,
        })
    } else if !label.chars().any(char::is_alphanumeric) {
        Err(RowFault::NoName { text: label })
    } else if is_formula(&label) {
        Err(RowFault::Formula)
    } else {
        Ok(label)
    }
}

/// Whether a spreadsheet would calculate this where it stands for a name.
///
/// Nobody's name begins with `=`. The other signs also stand before nicknames, in lists with dashes and before telephone
/// numbers, so behind them it takes a call (`@SUM(A1)`), another program (`+cmd|' /C calc'!A0`) or an operation (`+1+1`).
fn is_formula(label: &str) -> bool {
    let Some(rest) = label.strip_prefix(['+', '-', '@']) else {
        return label.starts_with('=');
    };
    let is_called = |(function, _): (&str, &str)| {
        !function.is_empty() && function.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
    };
    let is_operation = rest.starts_with(|c: char| c.is_ascii_digit()) && rest.contains(['+', '*', '/', '^']);
    is_operation || rest.contains('|') || rest.split_once('(').is_some_and(is_called)
}
