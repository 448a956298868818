//! Workbooks: XLSX and XLS through calamine, ODS through our own small reader, both within limits.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xls, Xlsx, XlsxError};
use jiff::civil::Date;
use zip::ZipArchive;

use super::table::{Cell, MAX_COLUMNS, Row};
use super::{CellFlaw, MAX_ROWS, compound, ods, unpacked};

/// The most that the parts of a workbook may hold once unpacked, in bytes.
const MAX_UNPACKED: u64 = 128 * 1024 * 1024;

/// The most memory that the cells of a workbook may take, in bytes: 100,000 rows with 50 short cells take this much.
const MAX_MEMORY: usize = 256 * 1024 * 1024;

/// What is left of [`MAX_MEMORY`]. A workbook of a few kilobytes can claim any amount, by naming one text a million times.
pub(super) struct Room {
    memory: usize,
    /// The text that may still be looked at, in bytes: what is thrown away takes time, too.
    text: usize,
}

impl Room {
    pub(super) fn new() -> Self {
        Self {
            memory: MAX_MEMORY,
            text: MAX_MEMORY,
        }
    }

    /// Makes sure of room for so many cells with so many bytes of text in all.
    pub(super) fn take(&mut self, cells: usize, text: usize) -> Result<(), WorkbookError> {
        let bytes = cells.saturating_mul(size_of::<Cell>()).saturating_add(text);
        self.memory = self.memory.checked_sub(bytes).ok_or_else(too_much_in_cells)?;
        Ok(())
    }

    /// The text of one cell.
    fn text(&mut self, raw: &str) -> Result<Cell, WorkbookError> {
        self.text = self.text.checked_sub(raw.len()).ok_or_else(too_much_in_cells)?;
        Ok(Cell::text(raw))
    }
}

fn too_much_in_cells() -> WorkbookError {
    WorkbookError::TooLarge("what its cells hold, in bytes,", MAX_MEMORY as u64)
}

/// One sheet of a workbook.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    pub(super) rows: Vec<Row>,
}

/// Why a workbook cannot be read.
pub(super) enum WorkbookError {
    Password,
    Damaged(String),
    TooLarge(&'static str, u64),
    /// A document of the same family that is no workbook, with its article.
    OtherKind(&'static str),
}

impl WorkbookError {
    pub(super) fn damaged(reason: impl ToString) -> Self {
        Self::Damaged(reason.to_string())
    }

    pub(super) fn too_many_rows() -> Self {
        Self::TooLarge("the number of rows", MAX_ROWS as u64)
    }
}

/// Reads a zipped document.
pub(super) fn zipped(bytes: &[u8]) -> Result<Vec<Sheet>, WorkbookError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(WorkbookError::damaged)?;
    let mut names: Vec<String> = archive
        .file_names()
        .filter_map(|name| Some(name.ok()?.into_owned()))
        .collect();
    names.sort();
    let has = |name: &str| names.iter().any(|n| n == name);
    if has("xl/workbook.xml") {
        unpacked::check(&mut archive, MAX_UNPACKED)?;
        guarded(|| xlsx(bytes))
    } else if has("content.xml") {
        ods::sheets(&mut archive, MAX_UNPACKED)
    } else if has("word/document.xml") {
        Err(WorkbookError::OtherKind("a Word document"))
    } else if has("ppt/presentation.xml") {
        Err(WorkbookError::OtherKind("a PowerPoint presentation"))
    } else if has("xl/workbook.bin") {
        Err(WorkbookError::OtherKind("a binary Excel workbook (XLSB)"))
    } else if has("Index/Document.iwa") {
        Err(WorkbookError::OtherKind(
            "an Apple Numbers, Pages or Keynote document",
        ))
    } else {
        Err(WorkbookError::OtherKind("a zip file"))
    }
}

/// Runs a reader of a foreign format, which may meet a file that its authors did not think of.
fn guarded<T>(read: impl FnOnce() -> Result<T, WorkbookError>) -> Result<T, WorkbookError> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(WorkbookError::damaged("its inner structure makes no sense")))
}

fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, WorkbookError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(xlsx_error)?;
    let listed = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    let mut room = Room::new();
    for sheet in listed
        .into_iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
    {
        let mut rows: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
        let mut cells = book.worksheet_cells_reader(&sheet.name).map_err(xlsx_error)?;
        while let Some(found) = cells.next_cell().map_err(xlsx_error)? {
            let (row, column) = found.get_position();
            let cell = match found.get_value() {
                DataRef::SharedString(text) => room.text(text)?,
                value => cell(&value.clone().into(), &mut room)?,
            };
            place(&mut rows, &mut room, row, column as usize, cell)?;
        }
        let rows = rows
            .into_iter()
            .filter_map(|(row, cells)| Row::new(row.saturating_add(1), cells))
            .collect();
        sheets.push(Sheet {
            name: sheet.name,
            hidden: sheet.visible != SheetVisible::Visible,
            rows,
        });
    }
    Ok(sheets)
}

fn xlsx_error(error: XlsxError) -> WorkbookError {
    match error {
        XlsxError::Password => WorkbookError::Password,
        other => WorkbookError::damaged(other),
    }
}

/// Reads a workbook of Excel 97–2003, or says which other old document it is.
pub(super) fn old_office(bytes: &[u8]) -> Result<Vec<Sheet>, WorkbookError> {
    let has_stream = |name: &str| {
        let utf16: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(utf16.len()).any(|window| window == utf16)
    };
    if has_stream("EncryptedPackage") {
        return Err(WorkbookError::Password);
    }
    if has_stream("WordDocument") {
        return Err(WorkbookError::OtherKind("an old Word document"));
    }
    if !has_stream("Workbook") && !has_stream("Book") {
        return Err(WorkbookError::OtherKind("an old Office document"));
    }
    guarded(|| xls(&compound::harmless(bytes)?))
}

fn xls(bytes: &[u8]) -> Result<Vec<Sheet>, WorkbookError> {
    let mut book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsError::Password => WorkbookError::Password,
        other => WorkbookError::damaged(other),
    })?;
    let listed = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    let mut room = Room::new();
    for sheet in listed
        .into_iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
    {
        let range = book
            .worksheet_range(&sheet.name)
            .map_err(WorkbookError::damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut rows = BTreeMap::new();
        for (row, column, value) in range.used_cells() {
            let cell = cell(value, &mut room)?;
            place(
                &mut rows,
                &mut room,
                top + row as u32,
                left as usize + column,
                cell,
            )?;
        }
        let rows = rows
            .into_iter()
            .filter_map(|(row, cells)| Row::new(row + 1, cells))
            .collect();
        sheets.push(Sheet {
            name: sheet.name,
            hidden: sheet.visible != SheetVisible::Visible,
            rows,
        });
    }
    Ok(sheets)
}

/// Puts a cell where it belongs; blank ones and those far to the right are nobody's.
fn place(
    rows: &mut BTreeMap<u32, Vec<Cell>>,
    room: &mut Room,
    row: u32,
    column: usize,
    cell: Cell,
) -> Result<(), WorkbookError> {
    if column >= MAX_COLUMNS || cell.is_blank() {
        return Ok(());
    }
    let cells = rows.entry(row).or_default();
    room.take((column + 1).saturating_sub(cells.len()), cell.text_bytes())?;
    if cells.len() <= column {
        cells.resize(column + 1, Cell::Text(String::new()));
    }
    cells[column] = cell;
    // A sheet may have titles and notes besides its list; twice the limit is no class list.
    if rows.len() > 2 * MAX_ROWS {
        Err(WorkbookError::too_many_rows())
    } else {
        Ok(())
    }
}

fn cell(value: &Data, room: &mut Room) -> Result<Cell, WorkbookError> {
    Ok(match value {
        Data::Empty => Cell::Text(String::new()),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => room.text(text)?,
        Data::Int(number) => Cell::Text(number.to_string()),
        // Prints whole numbers without a point: a code is 7, not 7.0.
        Data::Float(number) => Cell::Text(number.to_string()),
        Data::Bool(yes) => Cell::Text(yes.to_string()),
        Data::DateTime(when) if when.is_datetime() => {
            let (year, month, day, ..) = when.to_ymd_hms_milli();
            let date = Date::new(year as i16, month as i8, day as i8);
            date.map_or(Cell::Unusable(CellFlaw::Calendar), Cell::Day)
        }
        Data::DateTime(duration) => Cell::Text(duration.as_f64().to_string()),
        Data::Error(_) => Cell::Unusable(CellFlaw::Formula),
    })
}
