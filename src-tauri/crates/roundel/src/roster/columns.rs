//! Which column holds what: by the headings, else by what is in it.

mod cells;

use std::collections::BTreeSet;

use super::headings::{self, Field};
use super::reading::{Column, Reading};
use super::table::{Cell, Row};
use cells::{contains, counts_up, guessed_names, is_distinct, is_name_like, letter, mostly, width};

/// Headings lie in the first rows of a sheet, below a few lines of title.
const HEADING_WITHIN: usize = 40;

/// Where everything is.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The place among the rows of the row with the headings.
    pub(super) heading: Option<usize>,
    /// The place among the rows of the first row below the headings and titles.
    pub(super) first: usize,
    /// Ways to make the label, the best first: the columns to join.
    pub(super) labels: Vec<Vec<usize>>,
    pub(super) email: Option<usize>,
    pub(super) code: Option<usize>,
    pub(super) group: Option<usize>,
    pub(super) evidence: Option<usize>,
    pub(super) narrative: Option<usize>,
    pub(super) date: Option<usize>,
    /// What was guessed, for the person to check.
    pub(super) notes: Vec<String>,
    /// What a person says that the columns hold.
    pub(super) said: Option<Vec<Option<Column>>>,
}

/// Finds the layout of a table, but for what a person says about it.
pub(super) fn layout(rows: &[Row], reading: &Reading) -> Layout {
    let mut layout = match heading(rows) {
        Some(at) => by_headings(rows, at),
        None => by_content(rows),
    };
    if let Some(first) = reading.first {
        layout.first = rows.partition_point(|row| row.number < first);
        layout.heading = layout.heading.filter(|at| *at < layout.first);
    }
    match &reading.columns {
        Some(columns) => as_said(rows, &layout, columns.clone()),
        None => layout,
    }
}

/// The columns are those that a person says; the headings stay where they are.
fn as_said(rows: &[Row], found: &Layout, said: Vec<Option<Column>>) -> Layout {
    let all = |field: Field| -> Vec<usize> {
        let holds = |column: &usize| said[*column].is_some_and(|holds| holds.field() == field);
        (0..said.len()).filter(holds).collect()
    };
    let one = |field: Field| all(field).first().copied();
    let titles = found.heading.map(|at| &rows[at].cells);
    let parts = NameParts {
        name: one(Field::Name),
        given: all(Field::Given),
        middle: all(Field::Middle),
        family: all(Field::Family),
        family_first: titles.into_iter().flatten().any(is_hungarian),
    };
    Layout {
        heading: found.heading,
        first: found.first,
        labels: parts.labels(&rows[found.first..]),
        email: one(Field::Email),
        code: one(Field::Code),
        group: one(Field::Group),
        evidence: one(Field::Evidence),
        narrative: one(Field::Narrative),
        date: one(Field::Date),
        notes: Vec::new(),
        said: Some(said),
    }
}

fn is_hungarian(title: &Cell) -> bool {
    headings::language(&title.shown()) == Some("hu")
}

/// The row that has the most headings.
fn heading(rows: &[Row]) -> Option<usize> {
    let known = |row: &Row| -> BTreeSet<Field> {
        row.cells
            .iter()
            .filter_map(|cell| headings::field(&cell.shown()))
            .collect()
    };
    let counted = rows
        .iter()
        .take(HEADING_WITHIN)
        .map(known)
        .enumerate()
        .filter(|(_, fields)| names_somebody(fields));
    let best = counted.fold(None, |best: Option<(usize, usize)>, (at, fields)| match best {
        Some((_, most)) if most >= fields.len() => best,
        _ => Some((at, fields.len())),
    });
    best.map(|(at, _)| at)
}

/// A single "Class" or "Date" stands in titles too.
fn names_somebody(fields: &BTreeSet<Field>) -> bool {
    let naming = [
        Field::Name,
        Field::Given,
        Field::Family,
        Field::Email,
        Field::Code,
        Field::Number,
    ];
    naming.iter().any(|field| fields.contains(field)) || fields.len() > 1
}

fn by_headings(rows: &[Row], at: usize) -> Layout {
    let titles: Vec<String> = rows[at].cells.iter().map(Cell::shown).collect();
    let below = &rows[at + 1..];
    let fields: Vec<Option<Field>> = titles.iter().map(|title| headings::field(title)).collect();
    let all = |field: Field| -> Vec<usize> {
        let mut seen = BTreeSet::new();
        // The same heading again belongs to somebody else: a parent, a second list beside the first.
        let fresh = |column: &usize| {
            fields[*column] == Some(field) && seen.insert(headings::folded(&titles[*column]))
        };
        (0..titles.len()).filter(fresh).collect()
    };
    let one = |field: Field| -> Option<usize> {
        let columns = all(field);
        columns
            .iter()
            .copied()
            .find(|column| headings::is_plain(&titles[*column]))
            .or(columns.first().copied())
    };
    let parts = NameParts {
        name: one(Field::Name),
        given: all(Field::Given),
        middle: all(Field::Middle),
        family: all(Field::Family),
        family_first: rows[at].cells.iter().any(is_hungarian),
    };
    let number = one(Field::Number);
    let mut layout = Layout {
        heading: Some(at),
        first: at + 1,
        labels: parts.labels(below),
        email: one(Field::Email),
        code: one(Field::Code).or(number.filter(|column| !counts_up(below, *column))),
        group: one(Field::Group),
        evidence: one(Field::Evidence),
        narrative: one(Field::Narrative),
        date: one(Field::Date),
        notes: Vec::new(),
        said: None,
    };
    if layout.labels.is_empty() && layout.code.is_none() {
        let unnamed = (0..width(below)).filter(|column| fields.get(*column).is_none_or(Option::is_none));
        layout.labels = guessed_names(below, unnamed);
        layout.note_guess();
    }
    if layout.labels.is_empty() && layout.code.is_none() {
        layout.code = number;
    }
    layout
}

/// The columns that may make up a name.
struct NameParts {
    name: Option<usize>,
    given: Vec<usize>,
    middle: Vec<usize>,
    family: Vec<usize>,
    /// In Hungarian the family name comes first.
    family_first: bool,
}

impl NameParts {
    fn labels(mut self, below: &[Row]) -> Vec<Vec<usize>> {
        let mut labels = Vec::new();
        if let Some(name) = self.name {
            let halves = [&self.given, &self.family];
            let lone_half = halves.iter().filter(|half| !half.is_empty()).count() == 1;
            let half = self.given.first().or(self.family.first()).copied();
            match half.filter(|half| lone_half && !contains(below, name, *half)) {
                Some(_) if self.given.is_empty() => self.given.push(name),
                Some(_) => self.family.push(name),
                None => labels.push(vec![name]),
            }
        }
        let (first, last) = if self.family_first {
            (self.family, self.given)
        } else {
            (self.given, self.family)
        };
        let joined = [first, self.middle, last].concat();
        labels.extend((!joined.is_empty()).then_some(joined));
        labels
    }
}

fn by_content(rows: &[Row]) -> Layout {
    let columns = width(rows);
    let email = (0..columns).find(|column| mostly(rows, *column, |text| text.contains('@')));
    let mut layout = Layout {
        email,
        ..Layout::default()
    };
    layout.labels = guessed_names(rows, (0..columns).filter(|column| Some(*column) != email));
    if layout.labels.is_empty() {
        layout.code = (0..columns).find(|column| Some(*column) != email && is_distinct(rows, *column));
    }
    layout.first = rows
        .iter()
        .take(HEADING_WITHIN)
        .zip(1..)
        .take_while(|(row, next)| layout.is_title(row, rows.get(*next)))
        .count();
    layout.note_guess();
    let skipped = rows[..layout.first]
        .iter()
        .map(|row| format!("row {} was taken for a title and not for a person", row.number));
    let skipped: Vec<String> = skipped.collect();
    layout.notes.extend(skipped);
    layout
}

impl Layout {
    /// Every column that holds something.
    pub(super) fn used(&self) -> impl Iterator<Item = usize> {
        let others = [
            self.email,
            self.code,
            self.group,
            self.evidence,
            self.narrative,
            self.date,
        ];
        self.labels
            .iter()
            .flatten()
            .copied()
            .chain(others.into_iter().flatten())
    }

    /// Whether a row above a list without known headings is no person: headings in words we do not know, or a title.
    fn is_title(&self, row: &Row, next: Option<&Row>) -> bool {
        let Some(next) = next else { return false };
        let email = self
            .email
            .map(|column| row.cell(column).shown())
            .unwrap_or_default();
        if !email.is_empty() {
            return !email.contains('@')
                && self
                    .labels
                    .iter()
                    .flatten()
                    .all(|column| !row.cell(*column).is_blank());
        }
        let filled = row.cells.iter().filter(|cell| !cell.is_blank()).count();
        let alone = filled == 1 && (!self.labels.is_empty());
        let nameless = row.cells.iter().all(|cell| !is_name_like(&cell.shown()));
        alone && (nameless || (next.number > row.number + 1 && width(std::slice::from_ref(next)) > 1))
    }

    fn note_guess(&mut self) {
        let letters = |columns: &[usize]| {
            columns
                .iter()
                .map(|column| letter(*column))
                .collect::<Vec<_>>()
                .join(" and ")
        };
        if let Some(columns) = self.labels.first() {
            let plural = if columns.len() > 1 { "columns" } else { "column" };
            self.notes.push(format!(
                "no heading says where the names are; they were taken from {plural} {}",
                letters(columns)
            ));
        } else if let Some(column) = self.code {
            self.notes.push(format!(
                "there are no names; column {} was taken for codes",
                letter(column)
            ));
        }
    }
}
