//! Text with a comma, semicolon, tab or bar between its cells.

mod separator;

use csv::{ReaderBuilder, StringRecord};

use super::table::{Cell, MAX_COLUMNS, Row};
use super::workbook::{Room, WorkbookError};
use super::{MAX_ROWS, RowFault};

/// How many quotation marks that are never closed are put up with.
const MAX_UNCLOSED: usize = 20;

/// Cuts a text into rows. `sep=` on the first line, as Excel writes it, is obeyed, counted and left out.
///
/// # Errors
/// When there are more rows or cells than any class list has.
pub(super) fn rows(text: &str) -> Result<Vec<Row>, WorkbookError> {
    let (separator, rest, first_row) = match separator::told(text) {
        Some((separator, rest)) => (Some(separator), rest, 2),
        None => (separator::find(text), text, 1),
    };
    let mut found = Found {
        rows: Vec::new(),
        room: Room::new(),
    };
    cut(rest, separator, first_row, &mut found, MAX_UNCLOSED)?;
    Ok(found.rows)
}

/// The rows so far, and room for more.
struct Found {
    rows: Vec<Row>,
    room: Room,
}

impl Found {
    fn add(&mut self, row: Row) -> Result<(), WorkbookError> {
        self.room
            .take(row.cells.len(), row.cells.iter().map(Cell::text_bytes).sum())?;
        self.rows.push(row);
        // Titles and notes above the list are rows too; twice the limit is no class list.
        if self.rows.len() > 2 * MAX_ROWS {
            Err(WorkbookError::too_many_rows())
        } else {
            Ok(())
        }
    }
}

fn reader(text: &str, separator: char) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator as u8)
        .from_reader(text.as_bytes())
}

/// Cuts `text`, whose first line is row `number`, and goes on behind a quotation mark that is never closed.
fn cut(
    text: &str,
    separator: Option<char>,
    mut number: u32,
    found: &mut Found,
    unclosed_left: usize,
) -> Result<(), WorkbookError> {
    // With one cell per line any character that is nowhere in the text will do.
    let mut reader = reader(text, separator.unwrap_or('\u{1F}'));
    let mut record = StringRecord::new();
    let mut start = 0;
    // The text is UTF-8 already and rows may have any length, so reading cannot fail.
    while reader.read_record(&mut record).unwrap_or(false) {
        let end = reader.position().byte() as usize;
        let (blank, begin) = blank_lines(text, start);
        number += blank;
        let source = &text[begin.min(end)..end];
        if unclosed_left > 0 && is_unclosed(source, separator) {
            let line_end = source.find(['\r', '\n']).unwrap_or(source.len());
            if let Some(row) = Row::new(number, vec![Cell::text(&source[..line_end])]) {
                found.add(Row {
                    broken: Some(RowFault::Unclosed),
                    ..row
                })?;
            }
            let rest = &source[line_end..];
            let rest = rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix(['\r', '\n']))
                .unwrap_or(rest);
            return cut(rest, separator, number + 1, found, unclosed_left - 1);
        }
        row(number, &record).map_or(Ok(()), |row| found.add(row))?;
        number += 1;
        start = end;
    }
    Ok(())
}

fn row(number: u32, record: &StringRecord) -> Option<Row> {
    let row = Row::new(number, record.iter().take(MAX_COLUMNS).map(Cell::text).collect())?;
    Some(Row {
        spaced: record.iter().any(|cell| cell.starts_with(' ') && cell.len() > 1),
        ..row
    })
}

/// How many blank lines begin at `start`, where the row before has ended, and where they end.
fn blank_lines(text: &str, start: usize) -> (u32, usize) {
    let bytes = text.as_bytes();
    let mut at = start;
    // The reader ends a row at "\r" and leaves the "\n" of "\r\n" behind.
    if start > 0 && bytes[start - 1] == b'\r' && bytes.get(start) == Some(&b'\n') {
        at += 1;
    }
    let mut lines = 0;
    while let Some(b'\r' | b'\n') = bytes.get(at) {
        at += if bytes[at..].starts_with(b"\r\n") { 2 } else { 1 };
        lines += 1;
    }
    (lines, at)
}

/// Whether a quotation mark opens a cell in this row and its other half is missing: it swallows the rows below up to
/// the end, or up to the mark that opens another cell.
fn is_unclosed(source: &str, separator: Option<char>) -> bool {
    let (mut quoted, mut at_start, mut lines) = (false, true, 0);
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
            }
            '"' if quoted => {
                let ends_cell = chars
                    .peek()
                    .is_none_or(|next| Some(*next) == separator || matches!(next, '\r' | '\n' | ' '));
                if lines > 0 && !ends_cell {
                    return true;
                }
                quoted = false;
            }
            '"' if at_start => (quoted, lines) = (true, 0),
            '\r' | '\n' => lines += 1,
            _ => {}
        }
        at_start = !quoted && (Some(c) == separator || c == '\n' || c == '\r');
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Row> {
        super::rows(text).unwrap_or_else(|_| panic!("a short text"))
    }

    fn cells(text: &str) -> Vec<(u32, Vec<String>)> {
        rows(text)
            .iter()
            .map(|row| (row.number, row.cells.iter().map(Cell::shown).collect()))
            .collect()
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "Name;Text", "", "", "A;\"one", "two\"", ";", "B;x", ""].join(end);
            let numbers: Vec<u32> = rows(&text).iter().map(|row| row.number).collect();
            assert_eq!(
                numbers,
                [2, 5, 7],
                "blank rows count, lines inside a cell do not, with {end:?}"
            );
        }
    }

    #[test]
    fn the_separator_is_found() {
        let cases = [
            ("Name,E-Mail\nA,a@b.eu", 2),
            ("Name;E-Mail\nKrüger, Mika;a@b.eu", 2),
            ("Name\tE-Mail\nKrüger, Mika\ta@b.eu", 2),
            ("Name|E-Mail\nA|a@b.eu", 2),
            ("Name\nKrüger, Mika\nMüller, Jo", 1),
            ("Krüger, Mika\nMüller, Jo", 1),
            ("Mika, mika@example.org\nJo, jo@example.org", 2),
            ("Krüger, Mika;a@b.eu\nMüller, Jo;c@d.eu", 2),
            ("sep=|\nName|A,B;C", 2),
            ("Class 4B,,\nWho,Mail,Born\nMika,a@b.eu,2014-05-01", 3),
            ("Klasse 5b\n\nVorname;Nachname;Text\nA;B;\"x, y, z\"", 3),
        ];
        for (text, width) in cases {
            let last = cells(text).pop().unwrap();
            assert_eq!(last.1.len(), width, "{text:?} has so many columns");
        }
    }

    #[test]
    fn an_unclosed_quotation_mark_costs_one_row() {
        let found = rows("Name;Mail\nA;a@b.eu\n\"B;b@b.eu\nC;c@b.eu\nD;\"d\"\"@b.eu\"\n");
        let broken: Vec<u32> = found
            .iter()
            .filter(|row| row.broken.is_some())
            .map(|row| row.number)
            .collect();
        assert_eq!(broken, [3], "only the row with the mark is lost");
        assert_eq!(found.len(), 5, "the rows below go on: {found:?}");
    }
}
