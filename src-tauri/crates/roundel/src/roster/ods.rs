//! OpenDocument spreadsheets (ODF 1.3, part 3, section 9), as far as a class list needs them.
//!
//! Our own, because a few hundred bytes may say "repeat this cell a billion times" and the libraries believe it.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use jiff::civil::Date;
use roxmltree::{Document, Node, ParsingOptions};
use zip::ZipArchive;

use super::table::{Cell, MAX_COLUMNS, Row};
use super::workbook::{Room, Sheet, WorkbookError};
use super::{CellFlaw, MAX_ROWS};

const TABLE: &str = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const OFFICE: &str = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const STYLE: &str = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
const TEXT: &str = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

/// The most elements and texts: 100,000 rows of 13 cells have as many.
const MAX_NODES: u32 = 4 * 1024 * 1024;
/// The most attributes of one element.
const MAX_ATTRIBUTES: usize = 1_000;
/// The most declarations of namespaces.
const MAX_NAMESPACES: usize = 1_000;

/// Reads every sheet of a spreadsheet whose parts are at most `limit` bytes long.
pub(super) fn sheets(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    limit: u64,
) -> Result<Vec<Sheet>, WorkbookError> {
    if let Ok(manifest) = part(archive, "META-INF/manifest.xml", limit)
        && manifest.contains("encryption-data")
    {
        return Err(WorkbookError::Password);
    }
    let content = part(archive, "content.xml", limit)?;
    check(&content)?;
    let options = ParsingOptions {
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(&content, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => too_many_parts(),
        other => WorkbookError::damaged(other),
    })?;
    let Some(spreadsheet) = document
        .descendants()
        .find(|node| node.has_tag_name((OFFICE, "spreadsheet")))
    else {
        return Err(WorkbookError::OtherKind("a text or presentation"));
    };
    let hidden = hidden_styles(&document);
    let tables = spreadsheet
        .children()
        .filter(|node| node.has_tag_name((TABLE, "table")));
    let mut room = Room::new();
    tables.map(|table| sheet(table, &hidden, &mut room)).collect()
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, limit: u64) -> Result<String, WorkbookError> {
    let file = archive.by_name(name).map_err(WorkbookError::damaged)?;
    let mut bytes = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(WorkbookError::damaged)?;
    if bytes.len() as u64 > limit {
        return Err(WorkbookError::TooLarge("what it unpacks to, in bytes,", limit));
    }
    String::from_utf8(bytes).map_err(WorkbookError::damaged)
}

/// Bounds what the XML reader's time and memory depend on besides the number of nodes: it compares every attribute of an
/// element with every other, and copies the namespaces in force for every element that declares one.
fn check(content: &str) -> Result<(), WorkbookError> {
    let mut left = MAX_NODES as usize;
    for tag in content.split('<') {
        let begins_value = |rest: &&str| rest.trim_ascii_start().starts_with(['"', '\'']);
        let attributes = tag.split('=').skip(1).filter(begins_value).count();
        left = left.checked_sub(attributes).ok_or_else(too_many_parts)?;
        if attributes > MAX_ATTRIBUTES {
            return Err(too_many_parts());
        }
    }
    if content.matches("xmlns").count() > MAX_NAMESPACES {
        return Err(too_many_parts());
    }
    Ok(())
}

fn too_many_parts() -> WorkbookError {
    WorkbookError::TooLarge("the number of its parts", u64::from(MAX_NODES))
}

/// The nodes below this one, without what lies inside those that are closed.
fn below<'a, 'i>(
    node: Node<'a, 'i>,
    is_closed: impl Fn(&Node) -> bool,
) -> impl Iterator<Item = Node<'a, 'i>> {
    let mut end = 0;
    node.descendants().filter(move |node| {
        let inside = node.range().start < end;
        if !inside && is_closed(node) {
            end = node.range().end;
        }
        !inside
    })
}

/// The names of the styles that hide a sheet.
fn hidden_styles<'a>(document: &'a Document<'_>) -> BTreeSet<&'a str> {
    let hides = |node: &Node| {
        node.has_tag_name((STYLE, "table-properties")) && node.attribute((TABLE, "display")) == Some("false")
    };
    let properties = document.descendants().filter(hides);
    properties
        .filter_map(|node| node.parent()?.attribute((STYLE, "name")))
        .collect()
}

fn sheet(table: Node, hidden: &BTreeSet<&str>, room: &mut Room) -> Result<Sheet, WorkbookError> {
    let mut rows = Vec::new();
    let mut number: u32 = 1;
    let is_row = |node: &Node| node.has_tag_name((TABLE, "table-row"));
    // A cell may hold a table of its own, whose rows are not this list's.
    for node in below(table, is_row).filter(is_row) {
        let cells = cells(node);
        let repeated = repeated(node, "number-rows-repeated");
        let next = u32::try_from(repeated)
            .ok()
            .and_then(|rows| number.checked_add(rows));
        if let Some(row) = Row::new(number, cells) {
            if next.is_none() || rows.len() + repeated > 2 * MAX_ROWS {
                return Err(WorkbookError::too_many_rows());
            }
            let text: usize = row.cells.iter().map(Cell::text_bytes).sum();
            room.take(row.cells.len() * repeated, text * repeated)?;
            rows.extend((number..).take(repeated).map(|number| Row {
                number,
                ..row.clone()
            }));
        }
        number = next.unwrap_or(u32::MAX);
    }
    Ok(Sheet {
        name: table.attribute((TABLE, "name")).unwrap_or_default().to_owned(),
        hidden: table
            .attribute((TABLE, "style-name"))
            .is_some_and(|style| hidden.contains(style)),
        rows,
    })
}

fn repeated(node: Node, attribute: &str) -> usize {
    node.attribute((TABLE, attribute))
        .and_then(|count| count.parse().ok())
        .unwrap_or(1)
}

fn cells(row: Node) -> Vec<Cell> {
    let mut cells = Vec::new();
    let is_cell = |node: &Node| {
        node.has_tag_name((TABLE, "table-cell")) || node.has_tag_name((TABLE, "covered-table-cell"))
    };
    for node in row.children().filter(is_cell) {
        let count = repeated(node, "number-columns-repeated").min(MAX_COLUMNS - cells.len());
        cells.extend(std::iter::repeat_n(cell(node), count));
    }
    cells
}

fn cell(node: Node) -> Cell {
    let value = node.attribute((OFFICE, "value"));
    match (node.attribute((OFFICE, "value-type")), value) {
        (Some("date"), _) => {
            let written = node.attribute((OFFICE, "date-value")).unwrap_or_default();
            let day = written.split('T').next().unwrap_or_default().parse::<Date>();
            day.map_or(Cell::Unusable(CellFlaw::Calendar), Cell::Day)
        }
        // The value, because what is shown may be rounded or have spaces between the thousands.
        (Some("float"), Some(number)) => match number.parse::<f64>() {
            Ok(number) => Cell::Text(number.to_string()),
            Err(_) => Cell::text(number),
        },
        _ => {
            let text = shown(node);
            let failed = text.starts_with("#") && text.ends_with(['!', '?', 'A']) || text.starts_with("Err:");
            if failed {
                Cell::Unusable(CellFlaw::Formula)
            } else {
                Cell::text(&text)
            }
        }
    }
}

/// The paragraphs of a cell without the comments in them; a comment beside them is not one of them.
fn shown(cell: Node) -> String {
    let is_comment = |node: &Node| node.has_tag_name((OFFICE, "annotation"));
    let paragraphs = cell.children().filter(|node| node.has_tag_name((TEXT, "p")));
    let texts: Vec<String> = paragraphs
        .map(|paragraph| below(paragraph, is_comment).map(run).collect())
        .collect();
    texts.join("\n")
}

fn run<'a>(node: Node<'a, '_>) -> &'a str {
    match node.tag_name().name() {
        "s" | "tab" => " ",
        "line-break" => "\n",
        _ if node.is_text() => node.text().unwrap_or_default(),
        _ => "",
    }
}
