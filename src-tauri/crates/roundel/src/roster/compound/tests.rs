use super::*;
use calamine::{Reader, Xls};

/// A workbook with one sheet, given its records between begin and end.
fn workbook(records: &[(u16, &[u8])]) -> Vec<u8> {
    workbook_with(&[], records)
}

/// As [`workbook`], with records before the sheet too.
fn workbook_with(globals: &[(u16, &[u8])], records: &[(u16, &[u8])]) -> Vec<u8> {
    let begin: (u16, &[u8]) = (kind::BOF, &[0, 6, 0x10, 0, 0, 0, 0, 0]);
    let end: (u16, &[u8]) = (kind::EOF, &[]);
    // Begin, the entry for the sheet and end lie before it.
    let before: usize = globals.iter().map(|(_, data)| 4 + data.len()).sum();
    let start = (4 + begin.1.len()) + (4 + 8 + 2) + before + 4;
    let entry = [&(start as u32).to_le_bytes()[..], &[0, 0, 2, 0], b"5b"].concat();
    let first = [begin, (kind::BOUND_SHEET, &entry)];
    let sheet = [&first[..], globals, &[end, begin], records, &[end]].concat();
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

/// A text as the table of shared texts has it, one byte for each character.
fn shared(text: &str) -> Vec<u8> {
    [&(text.len() as u16).to_le_bytes()[..], &[0], text.as_bytes()].concat()
}

/// A cell with a shared text.
fn label(row: u16, text: u32) -> Vec<u8> {
    [&row.to_le_bytes()[..], &[0; 4], &text.to_le_bytes()].concat()
}

fn cells(file: &[u8]) -> Vec<String> {
    let Ok(harmless) = harmless(file) else {
        panic!("the sheet itself is small");
    };
    let mut book = Xls::new(Cursor::new(harmless)).expect("a workbook");
    let range = book.worksheet_range("5b").expect("the sheet is still there");
    range
        .used_cells()
        .map(|(_, _, value)| value.to_string())
        .collect()
}

#[test]
fn a_claimed_size_is_not_believed() {
    let claim = [&[0; 4][..], &[0, 0, 0, 1], &[0, 0, 255, 255, 0, 0]].concat();
    let cell = number(1, 2);
    let given = workbook(&[(kind::DIMENSIONS, &claim), (kind::NUMBER, &cell)]);
    assert_eq!(cells(&given), ["1"], "calamine would have reserved 2^40 cells");
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
#[test]
fn one_long_text_in_many_cells_is_refused() {
    let texts = [&[0; 8][..], &shared(&"x".repeat(8_000)), &shared("Mika")].concat();
    let label = label(0, 0);
    let records = vec![(kind::LABEL_SST, &label[..]); 10_000];
    let given = workbook_with(&[(kind::SST, &texts)], &records);
    assert!(
        matches!(
            harmless(&given),
            Err(WorkbookError::TooLarge("what its cells hold, in characters,", _))
        ),
        "140 KB that would be 80 MB"
    );
}

#[test]
fn shared_texts_are_measured_as_they_are_read() {
    // "Zoë" in two bytes each with a run of letters in another style, cut in the middle; then one with an appendix.
    let first = [&[0; 8][..], &[3, 0, 0b1001, 1, 0], b"Z\0o\0"].concat();
    let second = [
        &[1, 0xeb, 0][..],
        &[0; 4],
        &[4, 0, 0b100, 3, 0, 0, 0],
        b"Mika",
        &[0; 2],
    ]
    .concat();
    let third = [&[0][..], &shared("Ada")].concat();
    let globals = [
        (kind::SST, &first[..]),
        (kind::CONTINUE, &second),
        (kind::CONTINUE, &third),
    ];
    let labels = [label(0, 2), label(1, 1), label(2, 0)];
    let records: Vec<(u16, &[u8])> = labels.iter().map(|label| (kind::LABEL_SST, &label[..])).collect();
    let given = workbook_with(&globals, &records);
    assert_eq!(cells(&given), ["Ada", "Mika", "Zoë"], "nothing is lost");
    let stream = globals.iter().flat_map(|(kind, data)| {
        [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
    });
    let stream: Vec<u8> = stream.collect();
    assert_eq!(shared_texts(&stream), Some(vec![3, 4, 3]), "in characters");
}

#[test]
fn a_text_is_not_as_long_as_it_says() {
    let claim = [&[0; 6][..], &u16::MAX.to_le_bytes(), &[0], b"Ada"].concat();
    let records = vec![(kind::LABEL, &claim[..]); 2_000];
    assert!(
        matches!(harmless(&workbook(&records)), Err(WorkbookError::TooLarge(..))),
        "calamine sets 64 KB aside for each"
    );
}

#[test]
fn formulas_are_left_out_and_their_results_stay() {
    // A formula that names nothing known, and 7 as its result.
    let formula = [&[0; 6][..], &7f64.to_le_bytes(), &[0; 6], &[1, 0, 0xff]].concat();
    let given = workbook(&[(kind::FORMULA, &formula)]);
    assert_eq!(cells(&given), ["7"], "the result is what people see");
}

#[test]
fn sheets_that_lie_over_each_other_are_refused() {
    let entry = [&0u32.to_le_bytes()[..], &[0, 0, 2, 0], b"5c"].concat();
    let cell = number(0, 0);
    let given = workbook_with(
        &[(kind::BOUND_SHEET, &entry[..]); 3],
        &vec![(kind::NUMBER, &cell[..]); 9],
    );
    assert!(
        matches!(harmless(&given), Err(WorkbookError::Damaged(_))),
        "one part of a file is one sheet"
    );
}
