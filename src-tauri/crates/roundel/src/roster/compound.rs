//! Workbooks of Excel 97–2003 before calamine sees them.
//!
//! A compound file ([MS-CFB]) may lead in circles, and a workbook ([MS-XLS]) of a few kilobytes may claim a grid that
//! takes all memory; calamine believes both. So the stream with the sheets is taken out by a crate that does not, its
//! claims are checked, and calamine gets it in a new file of its own.

use std::io::{Cursor, Read, Write};

use cfb::{CompoundFile, Version};

use super::workbook::WorkbookError;

/// The most sheets in a workbook.
const MAX_SHEETS: usize = 256;
/// The most cells from the first to the last one used, in all sheets: 65,536 rows have 32 columns.
const MAX_CELLS: usize = 2 * 1024 * 1024;

/// Numbers of record types, [MS-XLS] 2.3.
mod kind {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const EOF: u16 = 0x000a;
    pub(super) const BOUND_SHEET: u16 = 0x0085;
    pub(super) const MUL_RK: u16 = 0x00bd;
    pub(super) const RICH_STRING: u16 = 0x00d6;
    pub(super) const LABEL_SST: u16 = 0x00fd;
    pub(super) const DIMENSIONS: u16 = 0x0200;
    pub(super) const NUMBER: u16 = 0x0203;
    pub(super) const LABEL: u16 = 0x0204;
    pub(super) const BOOL_ERR: u16 = 0x0205;
    pub(super) const STRING: u16 = 0x0207;
    pub(super) const RK: u16 = 0x027e;
    pub(super) const BOF: u16 = 0x0809;
}

/// The same workbook with nothing in it but its sheets, and no claim about their size.
pub(super) fn harmless(bytes: &[u8]) -> Result<Vec<u8>, WorkbookError> {
    let mut given = CompoundFile::open(Cursor::new(bytes)).map_err(WorkbookError::damaged)?;
    let name = ["/Workbook", "/Book"]
        .into_iter()
        .find(|name| given.is_stream(name))
        .ok_or_else(|| WorkbookError::damaged("it has no sheets"))?;
    let mut stream = Vec::new();
    let sheets = given.open_stream(name).map_err(WorkbookError::damaged)?;
    sheets
        .take(bytes.len() as u64)
        .read_to_end(&mut stream)
        .map_err(WorkbookError::damaged)?;
    without_claims(&mut stream)?;
    let file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()));
    let mut file = file.map_err(WorkbookError::damaged)?;
    let mut copy = file.create_stream(name).map_err(WorkbookError::damaged)?;
    copy.write_all(&stream).map_err(WorkbookError::damaged)?;
    copy.flush().map_err(WorkbookError::damaged)?;
    drop(copy);
    file.flush().map_err(WorkbookError::damaged)?;
    Ok(file.into_inner().into_inner())
}

/// Takes the records out that claim a size, and checks what the cells really need.
fn without_claims(stream: &mut [u8]) -> Result<(), WorkbookError> {
    let starts: Vec<usize> = records(stream, 0)
        .filter(|record| record.kind == kind::BOUND_SHEET)
        .filter_map(|record| record.number::<4>(0))
        .collect();
    if starts.len() > MAX_SHEETS {
        return Err(WorkbookError::TooLarge("the number of sheets", MAX_SHEETS as u64));
    }
    for start in &starts {
        let claims: Vec<usize> = sheet(stream, *start)
            .filter(|record| record.kind == kind::DIMENSIONS)
            .map(|record| record.at)
            .collect();
        for at in claims {
            stream[at..at + 2].fill(0);
        }
    }
    let mut cells: usize = 0;
    for start in &starts {
        // Where sheets overlap, taking a claim out of one may have put one into another.
        if sheet(stream, *start).any(|record| record.kind == kind::DIMENSIONS) {
            return Err(WorkbookError::damaged("its sheets overlap"));
        }
        cells += grid(sheet(stream, *start));
    }
    if cells > MAX_CELLS {
        return Err(WorkbookError::TooLarge("the number of cells", MAX_CELLS as u64));
    }
    Ok(())
}

/// A record and where it begins.
struct Record<'s> {
    at: usize,
    kind: u16,
    data: &'s [u8],
}

impl Record<'_> {
    /// The number of `N` bytes at a place, the least byte first.
    fn number<const N: usize>(&self, at: usize) -> Option<usize> {
        let bytes = self.data.get(at..at + N)?;
        Some(
            bytes
                .iter()
                .rev()
                .fold(0, |number, byte| number << 8 | usize::from(*byte)),
        )
    }
}

/// The records from a place to the end of the stream, or to where they make no sense.
fn records(stream: &[u8], start: usize) -> impl Iterator<Item = Record<'_>> {
    let mut at = start;
    std::iter::from_fn(move || {
        let head = stream.get(at..at.checked_add(4)?)?;
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let record = Record {
            at,
            kind: u16::from_le_bytes([head[0], head[1]]),
            data: stream.get(at + 4..at + 4 + length)?,
        };
        at += 4 + length;
        Some(record)
    })
}

/// The records of one sheet, without the charts and the like inside it.
fn sheet(stream: &[u8], start: usize) -> impl Iterator<Item = Record<'_>> {
    let mut begun = false;
    let mut inside: usize = 0;
    let records = records(stream, start).map_while(move |record| {
        let outside = inside == 0;
        match record.kind {
            kind::BOF if begun => inside += 1,
            kind::BOF => begun = true,
            kind::EOF if outside => return None,
            kind::EOF => inside -= 1,
            _ => {}
        }
        Some((outside, record))
    });
    records.filter_map(|(outside, record)| outside.then_some(record))
}

/// How many cells lie between the first and the last one of a sheet, both directions taken together.
fn grid<'s>(records: impl Iterator<Item = Record<'s>>) -> usize {
    let mut corners: Option<[usize; 4]> = None;
    let mut grow = |row: usize, first: usize, last: usize| {
        let [top, left, bottom, right] = corners.unwrap_or([row, first, row, last]);
        corners = Some([top.min(row), left.min(first), bottom.max(row), right.max(last)]);
    };
    for record in records {
        // The text of the formula before it; without one it is put into the first cell of all.
        if record.kind == kind::STRING {
            grow(0, 0, 0);
        }
        let (Some(row), Some(column)) = (record.number::<2>(0), record.number::<2>(2)) else {
            continue;
        };
        match record.kind {
            kind::FORMULA | kind::RICH_STRING | kind::LABEL_SST => grow(row, column, column),
            kind::NUMBER | kind::LABEL | kind::BOOL_ERR | kind::RK => grow(row, column, column),
            kind::MUL_RK => grow(row, column, column + record.data.len() / 6),
            _ => {}
        }
    }
    corners.map_or(0, |[top, left, bottom, right]| {
        (bottom - top + 1) * (right - left + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Reader, Xls};

    /// A workbook with one sheet, given its records between begin and end.
    fn workbook(records: &[(u16, &[u8])]) -> Vec<u8> {
        let begin: (u16, &[u8]) = (kind::BOF, &[0, 6, 0x10, 0, 0, 0, 0, 0]);
        let end: (u16, &[u8]) = (kind::EOF, &[]);
        // Begin, the entry for the sheet and end lie before it.
        let start = (4 + begin.1.len()) + (4 + 8 + 2) + 4;
        let entry = [&(start as u32).to_le_bytes()[..], &[0, 0, 2, 0], b"5b"].concat();
        let sheet = [&[begin, (kind::BOUND_SHEET, &entry), end, begin], records, &[end]].concat();
        let mut stream = Vec::new();
        for (kind, data) in sheet {
            stream.extend(kind.to_le_bytes());
            stream.extend((data.len() as u16).to_le_bytes());
            stream.extend(data);
        }
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).expect("memory");
        let mut sheets = file
            .create_stream("/Workbook")
            .expect("an empty file takes a stream");
        sheets.write_all(&stream).expect("memory takes every byte");
        sheets.flush().expect("memory");
        drop(sheets);
        file.into_inner().into_inner()
    }

    /// 1 in a cell.
    fn number(row: u16, column: u16) -> Vec<u8> {
        [
            &row.to_le_bytes()[..],
            &column.to_le_bytes(),
            &[0, 0],
            &1f64.to_le_bytes(),
        ]
        .concat()
    }

    #[test]
    fn a_claimed_size_is_not_believed() {
        let claim = [&[0; 4][..], &[0, 0, 0, 1], &[0, 0, 255, 255, 0, 0]].concat();
        let cell = number(1, 2);
        let given = workbook(&[(kind::DIMENSIONS, &claim), (kind::NUMBER, &cell)]);
        let Ok(harmless) = harmless(&given) else {
            panic!("the sheet itself is small");
        };
        let mut book = Xls::new(Cursor::new(harmless)).expect("calamine would have reserved 2^40 cells");
        let range = book.worksheet_range("5b").expect("the sheet is still there");
        assert_eq!(range.start(), Some((1, 2)), "and so is its cell");
    }

    #[test]
    fn cells_in_far_corners_are_refused() {
        let (first, last) = (number(0, 0), number(u16::MAX, 255));
        let given = workbook(&[(kind::NUMBER, &first), (kind::NUMBER, &last)]);
        assert!(
            matches!(
                harmless(&given),
                Err(WorkbookError::TooLarge("the number of cells", _))
            ),
            "calamine fills the space between the corners, here 16 million cells"
        );
    }
}
