//! Files that are much larger than they look.

use roundel::roster::{self, RosterError};

use super::list::{names, read};
use super::written::{ods, xlsx, xlsx_with_texts, zipped};

#[test]
fn workbooks_that_unpack_to_much_more() {
    let bomb = zipped(&[("xl/workbook.xml", " ".repeat(130 << 20))]);
    assert!(
        matches!(roster::parse(&bomb, "x"), Err(RosterError::TooLarge { .. })),
        "unpacking stops at the limit"
    );
    let bomb = zipped(&[
        ("content.xml", " ".repeat(130 << 20)),
        ("META-INF/manifest.xml", String::new()),
    ]);
    assert!(
        matches!(roster::parse(&bomb, "x"), Err(RosterError::TooLarge { .. })),
        "unpacking stops at the limit"
    );
    let cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"4000000000\"><text:p>x</text:p></table:table-cell>";
    let rows = ods(&format!(
        "<table:table><table:table-row table:number-rows-repeated=\"4000000000\">{cell}</table:table-row></table:table>"
    ));
    assert!(
        matches!(roster::parse(&rows, "x"), Err(RosterError::TooLarge { .. })),
        "a cell repeated for ever is refused"
    );
    let far = xlsx(&[("x", false, &[&["Name"], &["Mika"]])]);
    assert_eq!(names(&read(far)), ["Mika"], "while a usual workbook is read");
}

#[test]
fn too_many_rows_are_refused() {
    let text = "Name\n".to_owned()
        + &(0..=roster::MAX_ROWS)
            .map(|n| format!("Mika {n}x\n"))
            .collect::<String>();
    assert!(
        matches!(
            roster::parse(text.as_bytes(), "x"),
            Err(RosterError::TooLarge { .. })
        ),
        "no class is that large"
    );
}

#[test]
fn deep_nesting_is_no_way_to_crash() {
    let deep = "<x>".repeat(500_000);
    let _ = roster::parse(&ods(&deep), "x");
    let parts = [
        ("xl/workbook.xml", deep.clone()),
        ("xl/_rels/workbook.xml.rels", deep),
    ];
    assert!(roster::parse(&zipped(&parts), "x").is_err(), "it is no workbook");
}

#[test]
fn a_workbook_is_not_believed_how_many_texts_it_has() {
    let texts = |claim: &str| {
        let table = format!("<sst uniqueCount{claim}><si><t>Name</t></si><si><t>Mika</t></si></sst>");
        roster::parse(
            &xlsx_with_texts(&[("5b", false, &[&["=s0"], &["=s1"]])], &table),
            "x",
        )
    };
    assert_eq!(
        names(&texts("=\"2\"").expect("an honest workbook")),
        ["Mika"],
        "shared texts are read"
    );
    for claim in ["=\"1000000000000\"", " = '00999999999999999999999999'"] {
        assert!(
            matches!(texts(claim), Err(RosterError::Damaged { .. })),
            "the program would end for want of memory"
        );
    }
}

#[test]
fn one_long_text_in_many_cells_is_refused() {
    let table = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(1 << 20));
    let rows = vec![&["=s0"][..]; 300];
    assert!(
        matches!(
            roster::parse(&xlsx_with_texts(&[("5b", false, &rows)], &table), "x"),
            Err(RosterError::TooLarge { .. })
        ),
        "a megabyte looked at 300 times takes long, though it is no name"
    );
}

#[test]
fn an_element_with_too_many_attributes_is_refused() {
    let attributes: String = (0..1_001).map(|n| format!(" a{n}=''")).collect();
    let file = ods(&format!("<table:table{attributes}/>"));
    assert!(
        matches!(roster::parse(&file, "x"), Err(RosterError::TooLarge { .. })),
        "each is compared with every other"
    );
    let declared: String = (0..1_001).map(|n| format!("<x xmlns:a{n}='urn:x'/>")).collect();
    assert!(
        matches!(
            roster::parse(&ods(&declared), "x"),
            Err(RosterError::TooLarge { .. })
        ),
        "those in force are copied for each"
    );
}
