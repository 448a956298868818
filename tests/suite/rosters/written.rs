//! Workbooks as spreadsheet programs write them.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

pub(super) type Cells<'a> = &'a [&'a [&'a str]];

pub(super) fn zipped(parts: &[(&str, String)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive
            .start_file(*name, SimpleFileOptions::default())
            .expect("memory takes it");
        archive.write_all(text.as_bytes()).expect("memory takes it");
    }
    archive.finish().expect("memory takes it").into_inner()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// A workbook as Excel writes it, with inline strings; `=1.5` is a number, `=d46173` a date, `=#` an error and `=s0` the first
/// of the shared texts.
pub(super) fn xlsx(sheets: &[(&str, bool, Cells<'_>)]) -> Vec<u8> {
    xlsx_with_texts(sheets, "<sst/>")
}

/// As [`xlsx`], with a table of shared texts.
pub(super) fn xlsx_with_texts(sheets: &[(&str, bool, Cells<'_>)], texts: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let (mut listed, mut related) = (String::new(), String::new());
    let mut parts = Vec::new();
    for (number, (name, hidden, rows)) in sheets.iter().enumerate() {
        let state = if *hidden { "hidden" } else { "visible" };
        let (name, id) = (escaped(name), number + 1);
        listed += &format!("<sheet name=\"{name}\" sheetId=\"{id}\" state=\"{state}\" r:id=\"s{number}\"/>");
        related += &format!(
            "<Relationship Id=\"s{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
        let data = sheet_data(rows);
        parts.push((
            format!("xl/worksheets/sheet{number}.xml"),
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{data}</sheetData></worksheet>"),
        ));
    }
    let root =
        format!("<Relationship Id=\"r\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/>");
    let formats = "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    let relationships =
        |inside: &str| format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{inside}</Relationships>");
    let others = [
        ("_rels/.rels", relationships(&root)),
        (
            "xl/styles.xml",
            format!("<styleSheet xmlns=\"{MAIN}\">{formats}</styleSheet>"),
        ),
        ("xl/sharedStrings.xml", texts.to_owned()),
        (
            "xl/workbook.xml",
            format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{listed}</sheets></workbook>"),
        ),
        ("xl/_rels/workbook.xml.rels", relationships(&related)),
    ];
    let sheets = parts.iter().map(|(name, text)| (name.as_str(), text.clone()));
    zipped(&others.into_iter().chain(sheets).collect::<Vec<_>>())
}

fn sheet_data(rows: Cells<'_>) -> String {
    let mut data = String::new();
    for (row, cells) in rows.iter().enumerate().filter(|(_, cells)| !cells.is_empty()) {
        data += &format!("<row r=\"{}\">", row + 1);
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let at = format!("{}{}", char::from(b'A' + column as u8), row + 1);
            data += &match cell.strip_prefix('=') {
                Some("#") => format!("<c r=\"{at}\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"),
                Some(value) if value.starts_with('d') => {
                    format!("<c r=\"{at}\" s=\"1\"><v>{}</v></c>", &value[1..])
                }
                Some(value) if value.starts_with('s') => {
                    format!("<c r=\"{at}\" t=\"s\"><v>{}</v></c>", &value[1..])
                }
                Some(value) => format!("<c r=\"{at}\"><v>{value}</v></c>"),
                None => format!(
                    "<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                    escaped(cell)
                ),
            };
        }
        data += "</row>";
    }
    data
}

/// A spreadsheet as LibreOffice writes it; `tables` is the inside of `office:spreadsheet`.
pub(super) fn ods(tables: &str) -> Vec<u8> {
    const NAMES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
        xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
        xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";
    let hidden = "<office:automatic-styles><style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>";
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content {NAMES}>{hidden}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        (
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet".to_owned(),
        ),
        ("META-INF/manifest.xml", "<manifest/>".to_owned()),
        ("content.xml", content),
    ])
}

pub(super) fn ods_row(cells: &[&str]) -> String {
    let cell = |text: &&str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
            escaped(text)
        )
    };
    format!(
        "<table:table-row>{}</table:table-row>",
        cells.iter().map(cell).collect::<String>()
    )
}
