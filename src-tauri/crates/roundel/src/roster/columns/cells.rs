//! What the cells of a column look like.

use std::collections::BTreeSet;

use crate::roster::table::Row;

/// Whether one column mostly repeats another as part of it: "Mika Krüger" beside "Mika".
pub(super) fn contains(rows: &[Row], whole: usize, part: usize) -> bool {
    let both = rows
        .iter()
        .map(|row| (row.cell(whole).shown(), row.cell(part).shown()));
    let filled: Vec<_> = both
        .filter(|(whole, part)| !whole.is_empty() && !part.is_empty())
        .collect();
    let containing = filled
        .iter()
        .filter(|(whole, part)| whole != part && whole.contains(part.as_str()))
        .count();
    2 * containing > filled.len()
}

/// Whether a column only counts the rows: such a number changes hands as soon as somebody joins the class.
pub(super) fn counts_up(rows: &[Row], column: usize) -> bool {
    let numbers: Vec<String> = rows
        .iter()
        .map(|row| row.cell(column).shown())
        .filter(|text| !text.is_empty())
        .collect();
    let place = |(at, text): (usize, &String)| text.trim_end_matches('.') == (at + 1).to_string();
    numbers.iter().enumerate().all(place)
}

pub(super) fn width(rows: &[Row]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
}

/// A column's name in a spreadsheet.
pub(super) fn letter(column: usize) -> String {
    let last = char::from(b'A' + (column % 26) as u8);
    if column < 26 {
        last.to_string()
    } else {
        format!("{}{last}", letter(column / 26 - 1))
    }
}

/// The column that looks like names, or two of them that look like given and family names.
pub(super) fn guessed_names(rows: &[Row], columns: impl Iterator<Item = usize>) -> Vec<Vec<usize>> {
    let mut named =
        columns.filter(|column| mostly(rows, *column, is_name_like) && is_distinct(rows, *column));
    let Some(first) = named.next() else {
        return Vec::new();
    };
    let single_words = mostly(rows, first, |text| !text.contains([' ', ',']));
    match named.next() {
        Some(second) if second == first + 1 && single_words => vec![vec![first, second]],
        _ => vec![vec![first]],
    }
}

pub(super) fn is_name_like(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
        && text.chars().count() <= 80
        && !text.contains(|c: char| c.is_numeric() || matches!(c, '@' | '/' | '=' | ':' | '<' | '\n'))
}

/// Whether at least two thirds of the filled cells of a column pass a test.
pub(super) fn mostly(rows: &[Row], column: usize, test: impl Fn(&str) -> bool) -> bool {
    let filled: Vec<String> = rows
        .iter()
        .map(|row| row.cell(column).shown())
        .filter(|text| !text.is_empty())
        .collect();
    !filled.is_empty() && 3 * filled.iter().filter(|text| test(text)).count() >= 2 * filled.len()
}

/// Whether the cells of a column differ as names do and towns and classes do not.
pub(super) fn is_distinct(rows: &[Row], column: usize) -> bool {
    let filled: Vec<String> = rows
        .iter()
        .map(|row| row.cell(column).shown())
        .filter(|text| !text.is_empty())
        .collect();
    let distinct = filled.iter().collect::<BTreeSet<_>>().len();
    !filled.is_empty() && (filled.len() < 4 || 3 * distinct >= filled.len())
}
