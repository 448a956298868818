//! XLSX and ODS.

use super::list::{names, problem_rows, read};
use super::written::{Cells, ods, ods_row, xlsx};

#[test]
fn xlsx_cells_of_every_type() {
    let rows: Cells<'_> = &[
        &["Klasse 5b"],
        &[],
        &["Vorname", "Nachname", "Nr", "Datum"],
        &["Mika", "Krüger & Söhne", "=1017", "=d46173"],
        &[],
        &["Jo", "Müller", "=1004.0", "=d46173.5"],
        &["=#", "Fehler", "=1005", ""],
        &["Ada", "Berg", "X1", "31.05.2026"],
    ];
    let roster = read(xlsx(&[("Liste", false, rows)]));
    assert_eq!(
        names(&roster),
        ["Mika Krüger & Söhne", "Jo Müller", "Ada Berg"],
        "{:?}",
        roster.problems
    );
    assert_eq!(
        roster.people[1].code.as_deref(),
        Some("1004"),
        "a whole number has no point"
    );
    assert!(
        roster
            .people
            .iter()
            .all(|p| p.date.map(|d| d.to_string()).as_deref() == Some("2026-05-31")),
        "three ways to write one day: {roster:?}"
    );
    assert_eq!(roster.people[1].row, 6, "rows are those of the sheet");
    assert_eq!(problem_rows(&roster), [7], "a failed formula is nobody's name");
    assert_eq!(roster.sheet.as_deref(), Some("Liste"), "the sheet is told");
}

#[test]
fn the_sheet_that_holds_the_list() {
    let cover: Cells<'_> = &[&["Bitte lesen: Stand 3/2026"], &["Fragen an das Büro: 12 34"]];
    let list: Cells<'_> = &[&["Name", "E-Mail"], &["Mika", "m@x.eu"]];
    let other: Cells<'_> = &[&["Name", "E-Mail"], &["Jo", "j@x.eu"]];
    let cases = [
        (
            xlsx(&[("Info", false, cover), ("5a", true, other), ("5b", false, list)]),
            "5b",
            "Mika",
        ),
        (xlsx(&[("Leer", false, &[]), ("5a", true, other)]), "5a", "Jo"),
        (xlsx(&[("5a", false, other), ("5b", false, list)]), "5a", "Jo"),
    ];
    for (bytes, sheet, name) in cases {
        let roster = read(bytes);
        assert_eq!(
            (roster.sheet.as_deref(), names(&roster)),
            (Some(sheet), vec![name]),
            "the first visible list is read"
        );
        assert!(!roster.notes.is_empty(), "and the other sheets are mentioned");
    }
}

#[test]
fn ods_sheets() {
    let empty = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let tail = "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let mika = "<table:table-row>\
        <table:table-cell office:value-type=\"string\"><office:annotation><text:p>allergic</text:p></office:annotation><text:p>Mika<text:s/>Kr<text:span>ü</text:span>ger</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"float\" office:value=\"1017\"><text:p>1.017</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2026-05-31T00:00:00\"><text:p>31. Mai</text:p></table:table-cell></table:table-row>";
    let hidden = format!(
        "<table:table table:name=\"alt\" table:style-name=\"ta2\">{}{}</table:table>",
        ods_row(&["Name"]),
        ods_row(&["Weg"])
    );
    let list = format!(
        "<table:table table:name=\"5b\">{empty}{}{mika}{empty}{}{tail}</table:table>",
        ods_row(&["Name", "Code", "Datum"]),
        ods_row(&["Jo & Co", "", ""])
    );
    let roster = read(ods(&format!("{hidden}{list}")));
    assert_eq!(
        names(&roster),
        ["Mika Krüger", "Jo & Co"],
        "comments are not part of a name"
    );
    assert_eq!(
        roster.people[0].code.as_deref(),
        Some("1017"),
        "the value counts, not how it is shown"
    );
    assert_eq!(
        roster.people[0].date.map(|date| date.to_string()).as_deref(),
        Some("2026-05-31"),
        "a date is a date"
    );
    assert_eq!(roster.people[1].row, 7, "blank rows count");
    assert_eq!(roster.sheet.as_deref(), Some("5b"), "the visible sheet is read");
}

#[test]
fn a_table_inside_a_cell_is_not_the_list() {
    let within = format!("<table:table>{}</table:table>", ods_row(&["Ada"]));
    let cell = format!(
        "<table:table-cell office:value-type=\"string\"><text:p>Mika</text:p>{within}</table:table-cell>"
    );
    let rows = format!("{}<table:table-row>{cell}</table:table-row>", ods_row(&["Name"]));
    let roster = read(ods(&format!(
        "<table:table table:name=\"x\">{rows}</table:table>"
    )));
    assert_eq!(names(&roster), ["Mika"], "and rows inside rows cost no time");
}
