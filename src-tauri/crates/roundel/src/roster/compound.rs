//! Workbooks of Excel 97–2003 before calamine sees them.
//!
//! A compound file ([MS-CFB]) may lead in circles, and a workbook ([MS-XLS]) of a few kilobytes may claim a grid that
//! takes all memory, or name one long text a million times; calamine believes it. So the stream with the sheets is
//! taken out by a crate that does not, its claims are checked, and calamine gets it in a new file of its own.

use std::io::{Cursor, Read, Write};
use std::ops::Range;

use cfb::{CompoundFile, Version};

use super::records::{Record, extent, globals, kind, records, shared_texts, sheet};
use super::workbook::WorkbookError;

/// The most sheets in a workbook.
const MAX_SHEETS: usize = 256;
/// The most cells from the first to the last one used, in all sheets: 65,536 rows have 32 columns.
const MAX_CELLS: usize = 2 * 1024 * 1024;
/// The most characters in all cells: so many cells have 32 each.
const MAX_CHARACTERS: usize = 32 * MAX_CELLS;
/// What calamine notes in place of a formula.
const FORMULA_CHARACTERS: usize = 64;

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

/// Takes out what claims a size or grows when it is written in letters, and checks what the cells really need.
fn without_claims(stream: &mut [u8]) -> Result<(), WorkbookError> {
    let starts: Vec<usize> = records(stream, 0)
        .filter(|record| record.kind == kind::BOUND_SHEET)
        .filter_map(|record| record.number::<4>(0))
        .collect();
    if starts.len() > MAX_SHEETS {
        return Err(WorkbookError::TooLarge("the number of sheets", MAX_SHEETS as u64));
    }
    let overlap = || WorkbookError::damaged("its sheets overlap");
    // Without this, reading a small file 256 times over would take hours.
    let extent: usize = starts.iter().map(|start| extent(stream, *start)).sum();
    if extent > stream.len() {
        return Err(overlap());
    }
    for blank in swelling(stream, &starts) {
        stream[blank].fill(0);
    }
    // Taking something out of one sheet may have put it into another.
    if !swelling(stream, &starts).is_empty() {
        return Err(overlap());
    }
    let texts = shared_texts(stream).ok_or_else(|| WorkbookError::damaged("its texts make no sense"))?;
    let mut needs = Needs::default();
    for start in starts {
        needs.add(sheet(stream, start), &texts);
    }
    needs.check()
}

/// The bytes that are to be blanked: the kinds of records that claim a size and of defined names, and the lengths of
/// formulas. Names and formulas are of no use in a class list, and a few bytes of them become long texts.
fn swelling(stream: &[u8], starts: &[usize]) -> Vec<Range<usize>> {
    let names = globals(stream)
        .filter(|record| record.kind == kind::NAME)
        .map(|record| record.at..record.at + 2);
    let in_sheets = starts.iter().flat_map(|start| {
        sheet(stream, *start).filter_map(|record| match record.kind {
            kind::DIMENSIONS => Some(record.at..record.at + 2),
            kind::FORMULA if record.number::<2>(20)? > 0 => Some(record.at + 24..record.at + 26),
            _ => None,
        })
    });
    names.chain(in_sheets).collect()
}

/// What calamine will make of some sheets.
#[derive(Default)]
struct Needs {
    /// Every cell that is said, however often.
    said: usize,
    /// The cells between the first and the last one of each sheet, both directions taken together.
    between: usize,
    characters: usize,
}

impl Needs {
    fn add<'s>(&mut self, records: impl Iterator<Item = Record<'s>>, texts: &[usize]) {
        let mut corners: Option<[usize; 4]> = None;
        for record in records {
            let Some((row, [first, last], characters)) = cells(&record, texts) else {
                continue;
            };
            self.said += last - first + 1;
            self.characters = self.characters.saturating_add(characters);
            let [top, left, bottom, right] = corners.unwrap_or([row, first, row, last]);
            corners = Some([top.min(row), left.min(first), bottom.max(row), right.max(last)]);
        }
        self.between += corners.map_or(0, |[top, left, bottom, right]| {
            (bottom - top + 1) * (right - left + 1)
        });
    }

    fn check(&self) -> Result<(), WorkbookError> {
        if self.said.max(self.between) > MAX_CELLS {
            return Err(WorkbookError::TooLarge("the number of cells", MAX_CELLS as u64));
        }
        if self.characters > MAX_CHARACTERS {
            return Err(WorkbookError::TooLarge(
                "what its cells hold, in characters,",
                MAX_CHARACTERS as u64,
            ));
        }
        Ok(())
    }
}

/// The row, the first and the last column, and the characters of the cells that a record stands for.
fn cells(record: &Record<'_>, texts: &[usize]) -> Option<(usize, [usize; 2], usize)> {
    if record.kind == kind::STRING {
        // The text of the formula before it; without one it is put into the first cell of all.
        return Some((0, [0, 0], record.number::<2>(0)?));
    }
    let (row, column) = (record.number::<2>(0)?, record.number::<2>(2)?);
    let one = |characters| Some((row, [column, column], characters));
    match record.kind {
        kind::NUMBER | kind::BOOL_ERR | kind::RK => one(0),
        kind::FORMULA => one(FORMULA_CHARACTERS),
        // What a text says about its length is set aside for it.
        kind::LABEL | kind::RICH_STRING => one(record.number::<2>(6).unwrap_or(0)),
        kind::LABEL_SST => {
            let text = record.number::<4>(6).and_then(|number| texts.get(number));
            one(text.copied().unwrap_or(0))
        }
        kind::MUL_RK => Some((row, [column, column + record.data.len() / 6], 0)),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
