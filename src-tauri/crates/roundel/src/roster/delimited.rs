//! Text with a comma, semicolon, tab or bar between its cells.

use csv::{ReaderBuilder, StringRecord};

use super::table::{Cell, MAX_COLUMNS, Row};
use super::workbook::{Room, WorkbookError};
use super::{MAX_ROWS, RowFault, headings};

/// What may stand between cells, the least likely inside a name first: it wins where several would do.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

/// Rows that are looked at to find out which separator it is.
const SAMPLE: usize = 60;

/// How many quotation marks that are never closed are put up with.
const MAX_UNCLOSED: usize = 20;

/// Cuts a text into rows. `sep=` on the first line, as Excel writes it, is obeyed, counted and left out.
///
/// # Errors
/// When there are more rows or cells than any class list has.
pub(super) fn rows(text: &str) -> Result<Vec<Row>, WorkbookError> {
    let (separator, rest, first_row) = match told_separator(text) {
        Some((separator, rest)) => (Some(separator), rest, 2),
        None => (separator(text), text, 1),
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

/// Excel's first line `sep=;`: the separator, and the text after that line.
fn told_separator(text: &str) -> Option<(char, &str)> {
    let line_end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..line_end].trim_matches('"');
    let prefix = line
        .get(..4)
        .filter(|prefix| prefix.eq_ignore_ascii_case("sep="))?;
    let mut told = line[prefix.len()..].chars();
    let separator = told.next().filter(char::is_ascii)?;
    let rest = &text[line_end..];
    let rest = rest
        .strip_prefix("\r\n")
        .or_else(|| rest.strip_prefix(['\r', '\n']))
        .unwrap_or(rest);
    // Excel pads this line with the separators of an empty row.
    told.all(|c| c == separator).then_some((separator, rest))
}

/// Finds the separator, or None where every line is one cell.
fn separator(text: &str) -> Option<char> {
    let trials: Vec<(char, Trial)> = SEPARATORS.map(|c| (c, Trial::of(text, c))).into();
    if let Some((separator, _)) = best(trials.iter().filter(|(_, trial)| trial.headings > 1), |trial| {
        trial.headings
    }) {
        return Some(separator);
    }
    // A heading in a row of its own: below it a comma belongs to "Krüger, Mika", but a tab to the cells.
    let lonely = trials
        .iter()
        .any(|(_, trial)| trial.headings == 1 && trial.heading_width == 1);
    let usable = |(separator, trial): &&(char, Trial)| {
        trial.agreeing > 0 && !(*separator == ',' && (lonely || trial.only_names))
    };
    best(trials.iter().filter(usable), |trial| trial.agreeing).map(|(separator, _)| separator)
}

/// The trial with the highest rank, the first of equals.
fn best<'a>(
    trials: impl Iterator<Item = &'a (char, Trial)>,
    rank: impl Fn(&Trial) -> usize,
) -> Option<(char, &'a Trial)> {
    trials.fold(
        None,
        |best: Option<(char, &Trial)>, (separator, trial)| match best {
            Some((_, top)) if rank(top) >= rank(trial) => best,
            _ => Some((*separator, trial)),
        },
    )
}

/// What a text looks like when cut with one separator.
struct Trial {
    /// The most headings that one row has.
    headings: usize,
    /// How many cells that row has.
    heading_width: usize,
    /// How many rows have the same, most usual number of cells above one.
    agreeing: usize,
    /// Every row is two cells that may be the halves of one name, the second after a space.
    only_names: bool,
}

impl Trial {
    fn of(text: &str, separator: char) -> Self {
        let records: Vec<StringRecord> = reader(text, separator)
            .into_records()
            .take(SAMPLE)
            .filter_map(Result::ok)
            .collect();
        let headings_in = |record: &StringRecord| {
            record
                .iter()
                .filter(|cell| headings::field(cell).is_some())
                .count()
        };
        let top = records.iter().max_by_key(|record| headings_in(record));
        let mut widths: Vec<usize> = records
            .iter()
            .map(StringRecord::len)
            .filter(|width| *width > 1)
            .collect();
        widths.sort_unstable();
        let agreeing = widths
            .chunk_by(|a, b| a == b)
            .map(<[usize]>::len)
            .max()
            .unwrap_or(0);
        let halves_of_name = |record: &StringRecord| {
            let half = |cell: &str| !cell.contains(|c: char| c.is_numeric() || c == '@' || c == '/');
            record.len() == 2 && record[1].starts_with(' ') && record.iter().all(half)
        };
        Self {
            headings: top.map_or(0, headings_in),
            heading_width: top.map_or(0, |record| {
                record.iter().filter(|cell| !cell.trim().is_empty()).count()
            }),
            agreeing,
            only_names: records
                .iter()
                .filter(|record| record.len() > 1)
                .all(halves_of_name),
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
