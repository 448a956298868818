//! Class lists.

use roundel::roster;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A class list as it is; behind the byte 1 the sheet of an XLSX, behind the byte 2 the content of an ODS, which a
/// fuzzer does not change for the better inside a zip file.
pub fn roster(bytes: &[u8]) {
    match bytes.split_first() {
        Some((1, sheet)) => list(&xlsx(sheet)),
        Some((2, content)) => list(&zipped(&[("content.xml", content)])),
        _ => list(bytes),
    }
}

/// Every row below the headings is a person or a problem, once, in order; names are fit to be shown.
fn list(bytes: &[u8]) {
    let Ok(roster) = roster::parse(bytes, "5b") else {
        return;
    };
    let people: Vec<u32> = roster.people.iter().map(|person| person.row).collect();
    let problems: Vec<u32> = roster.problems.iter().map(|problem| problem.row).collect();
    assert_eq!(
        roster.rows as usize,
        people.len() + problems.len(),
        "no row is lost or counted twice"
    );
    assert!(roster.rows > 0, "a list without rows is an error");
    let mut rows = [people, problems].concat();
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(
        roster.rows as usize,
        rows.len(),
        "no row is both a person and a problem"
    );
    for person in &roster.people {
        assert!(!person.name.trim().is_empty(), "a person has a name");
        assert!(
            !person.name.chars().any(char::is_control),
            "a name holds no control characters"
        );
    }
}

/// Three parts of an XLSX, parted by a zero byte: the sheet, the shared strings and the styles.
fn xlsx(bytes: &[u8]) -> Vec<u8> {
    let mut given = bytes.split(|byte| *byte == 0);
    let parts: [&[u8]; 3] = std::array::from_fn(|_| given.next().unwrap_or_default());
    zipped(&[
        ("[Content_Types].xml", CONTENT_TYPES.as_bytes()),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", parts[0]),
        ("xl/sharedStrings.xml", parts[1]),
        ("xl/styles.xml", parts[2]),
    ])
}

const CONTENT_TYPES: &str =
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="5b" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        archive
            .start_file(*name, options)
            .expect("memory takes every file");
        archive.write_all(content).expect("memory takes every byte");
    }
    archive.finish().expect("memory takes the end").into_inner()
}
