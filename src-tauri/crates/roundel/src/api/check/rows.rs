//! Asking for parts of the list: filtered, sorted, a page at a time, or as a table.

use std::collections::BTreeMap;

use super::ask::{CheckedCounts, CheckedPage, Only, SortBy, TableForm, TableOf, WhichChecked};
use super::known;
use super::list::{CheckedRow, Found};
use crate::api::{Bytes, Context};
use crate::check::{Acquaintance, Overall, Why};
use crate::failure::{Code, Failure};

/// The most rows that are answered at once.
const MOST_ROWS: usize = 500;

type Known = BTreeMap<String, Acquaintance>;

/// Some rows of the list.
pub(in crate::api) fn checked(context: &Context, request: WhichChecked) -> Result<CheckedPage, Failure> {
    let known = known(context)?;
    let all = context.checks.all();
    let mut rows = chosen(&all.found, &known, request.only, &request.words);
    match request.sort {
        SortBy::File => {}
        SortBy::Overall => rows.sort_by_key(|row| std::cmp::Reverse(row.overall)),
        SortBy::Badge => sort(&mut rows, |row| row.badge.as_deref()),
        SortBy::Earner => sort(&mut rows, |row| row.earner.as_deref()),
        SortBy::Issuer => sort(&mut rows, |row| row.issuer.as_deref()),
    }
    let matching = rows.len();
    let rows = rows
        .into_iter()
        .skip(request.from)
        .take(request.count.min(MOST_ROWS));
    Ok(CheckedPage {
        rows: rows.map(Judged::told).collect(),
        matching,
        counts: count(&all.found, all.passed, &known),
    })
}

/// How many files came to what.
pub(super) fn counts(context: &Context) -> Result<CheckedCounts, Failure> {
    let known = known(context)?;
    let all = context.checks.all();
    Ok(count(&all.found, all.passed, &known))
}

/// The list as a file. Cells that a spreadsheet would calculate begin with an apostrophe.
pub(in crate::api) fn checked_table(context: &Context, request: TableOf) -> Result<Bytes, Failure> {
    let known = known(context)?;
    let all = context.checks.all();
    let rows: Vec<CheckedRow> = chosen(&all.found, &known, request.only, &request.words)
        .into_iter()
        .map(Judged::told)
        .collect();
    let made = match request.form {
        TableForm::Json => serde_json::to_vec_pretty(&rows).map_err(|e| e.to_string()),
        TableForm::Csv => csv_of(&rows).map_err(|e| e.to_string()),
    };
    made.map(Bytes).map_err(|e| Failure::new(Code::Program, e))
}

const HEADINGS: [&str; 9] = [
    "file",
    "overall",
    "why",
    "badge",
    "earner",
    "issuer",
    "issuer_id",
    "awarded",
    "dropped",
];

fn csv_of(rows: &[CheckedRow]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    // Excel takes a file for UTF-8 only where a byte order mark says so.
    let mut table = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    table.write_record(HEADINGS)?;
    for row in rows {
        let row = serde_json::to_value(row)?;
        let why = ["why", "dead", "fault"]
            .into_iter()
            .find(|name| !row[*name].is_null());
        let cell = |name: &str| match &row[if name == "why" { why.unwrap_or(name) } else { name }] {
            serde_json::Value::String(text) => harmless(text),
            serde_json::Value::Bool(is) => is.to_string(),
            _ => String::new(),
        };
        table.write_record(HEADINGS.map(cell))?;
    }
    Ok(table.into_inner()?)
}

/// Words of other people, so that no spreadsheet takes them for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A row and what it comes to, as long as it is only looked at.
struct Judged<'a> {
    row: &'a CheckedRow,
    overall: Overall,
    why: Option<Why>,
}

impl Judged<'_> {
    fn told(self) -> CheckedRow {
        CheckedRow {
            overall: self.overall,
            why: self.why,
            ..self.row.clone()
        }
    }
}

impl std::ops::Deref for Judged<'_> {
    type Target = CheckedRow;

    fn deref(&self) -> &CheckedRow {
        self.row
    }
}

fn judge<'a>(found: &'a Found, known: &Known) -> Judged<'a> {
    let id = found.row.issuer_id.as_ref();
    let mut known_by = id.into_iter().chain(&found.row.appointed_by);
    let issuer = known_by.find_map(|id| known.get(id).copied());
    let issuer = issuer.unwrap_or(Acquaintance::Stranger);
    let is_sound = id.is_some() && found.row.fault.is_none();
    let stranger = (is_sound && issuer == Acquaintance::Stranger).then_some(Why::Stranger);
    Judged {
        row: &found.row,
        overall: Overall::of(found.outcome, found.row.dead, issuer),
        why: found.row.why.or(stranger),
    }
}

fn chosen<'a>(all: &'a [Found], known: &Known, only: Only, words: &str) -> Vec<Judged<'a>> {
    let words = words.trim().to_lowercase();
    let wanted = |row: &Judged<'_>| {
        only.takes(row.overall)
            && (words.is_empty()
                || [
                    Some(&row.row.file),
                    row.badge.as_ref(),
                    row.earner.as_ref(),
                    row.issuer.as_ref(),
                ]
                .into_iter()
                .flatten()
                .any(|text| text.to_lowercase().contains(&words)))
    };
    all.iter()
        .map(|found| judge(found, known))
        .filter(wanted)
        .collect()
}

impl Only {
    fn takes(self, overall: Overall) -> bool {
        match self {
            Self::All => true,
            Self::Good => overall == Overall::Good,
            Self::Look => overall == Overall::Look,
            Self::Bad => overall == Overall::Bad,
            Self::Dead => overall == Overall::Dead,
        }
    }
}

/// Those without a name come last.
fn sort(rows: &mut [Judged<'_>], by: impl Fn(&CheckedRow) -> Option<&str>) {
    rows.sort_by_cached_key(|row| {
        let text = by(row.row).map(str::to_lowercase);
        (text.is_none(), text)
    });
}

fn count(all: &[Found], passed: usize, known: &Known) -> CheckedCounts {
    let mut counts = CheckedCounts {
        all: all.len(),
        passed,
        ..CheckedCounts::default()
    };
    for found in all {
        match judge(found, known).overall {
            Overall::Good => counts.good += 1,
            Overall::Look => counts.look += 1,
            Overall::Bad => counts.bad += 1,
            Overall::Dead => counts.dead += 1,
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_begins_as_a_formula_does() {
        for text in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(
                harmless(text),
                format!("'{text}"),
                "a spreadsheet would calculate it"
            );
        }
        for text in ["Mika", "'Abd al-Rahman", "1 = 1"] {
            assert_eq!(harmless(text), text, "a name stays as it is");
        }
    }
}
