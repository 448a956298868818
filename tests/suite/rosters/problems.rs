//! Rows that are nobody, and files that are no class list.

use roundel::roster;

use super::list::{names, problem_rows, read, utf16};
use super::written::{xlsx, zipped};

#[test]
fn bad_rows_are_problems_and_good_rows_go_on() {
    let roster = read(
        "Name;E-Mail;Datum\n\
         Mika;mika@example.org;\n\
         Jo;jo[at]example.org;\n\
         ;nobody@example.org;\n\
         \n\
         Eva;MIKA@example.org;\n\
         Ada;;\n\
         ada;;\n\
         Ben;ben@example.org;bald\n\
         Summe: 7;;\n\
         ?;;\n\
         Name;E-Mail;Datum\n\
         Zoe;zoe@example.org;\n",
    );
    assert_eq!(
        names(&roster),
        ["Mika", "Ada", "Zoe"],
        "the good rows go on: {:?}",
        roster.problems
    );
    assert_eq!(
        problem_rows(&roster),
        [3, 4, 6, 8, 9, 10, 11],
        "each bad row once: {:?}",
        roster.problems
    );
    assert!(
        roster.problems[2].to_string().contains("row 2"),
        "a duplicate names the first row: {:?}",
        roster.problems[2]
    );
}

#[test]
fn who_can_be_told_apart() {
    let cases: [(&str, &[u32]); 6] = [
        ("Name;E-Mail\nMika;a@x.eu\nMika;b@x.eu\n", &[]),
        ("Name;E-Mail\nMika;a@x.eu\nMika;\n", &[3]),
        ("Name;E-Mail\nMika;\nMika;a@x.eu\n", &[3]),
        ("Name;Code\nMika;1a\nMika;1b\n", &[]),
        ("Name;Code\nMika;1a\nJo;1a\n", &[3]),
        ("Name;Klasse\nMika;5a\nMika;5b\n", &[3]),
    ];
    for (text, rows) in cases {
        assert_eq!(problem_rows(&read(text)), rows, "of {text:?}");
    }
}

#[test]
fn a_formula_is_no_name() {
    for formula in [
        "=1+1",
        "=HYPERLINK(\"\"http://x.example\"\";\"\"Mika\"\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1:A9)",
        "-SUM(1)",
    ] {
        let roster = read(format!("Name;E-Mail\nMika;\n\"{formula}\";\n"));
        assert_eq!(names(&roster), ["Mika"], "{formula} earned nothing");
        assert_eq!(
            problem_rows(&roster),
            [3],
            "{formula} is told: {:?}",
            roster.problems
        );
    }
    for name in ["@mika", "- Mika Krüger", "+Ada (Team 2)", "-Jo-", "Mika = Mike"] {
        let roster = read(format!("Name;E-Mail\n{name};\n"));
        assert_eq!(names(&roster), [name], "{:?}", roster.problems);
    }
}

#[test]
fn problems_repeat_no_address() {
    let roster =
        read("Name;E-Mail\nMika;mika@example.org\nJo;jo[at]example.org\nEva;mika@example.org\nSuma;\n");
    assert_eq!(problem_rows(&roster), [3, 4, 5], "{:?}", roster.problems);
    let told: String = roster.problems.iter().map(ToString::to_string).collect();
    assert!(
        !told.contains("example"),
        "messages go into receipts, and receipts are passed around: {told}"
    );
    assert_eq!(
        names(&read("Vorname;Nachname\nSuma;Rao\n")),
        ["Suma Rao"],
        "a word for a sum may be a name"
    );
}

#[test]
fn what_is_no_class_list() {
    let ole = |stream: &str| {
        let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        bytes.resize(1024, 0);
        bytes.extend(utf16(stream, u16::to_le_bytes));
        bytes
    };
    let docx = zipped(&[("word/document.xml", "<w/>".to_owned())]);
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (vec![], "is empty"),
        (b" \r\n\t\n".to_vec(), "is empty"),
        (b"%PDF-1.7 ...".to_vec(), "a PDF"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "a picture"),
        (b"\xFF\xD8\xFF\xE0JFIF".to_vec(), "a picture"),
        (b"<html><table><tr><td>Mika".to_vec(), "a web page"),
        (b"\0\x01\x02\x03binary\0\0\0".to_vec(), "no text"),
        (docx, "a Word document"),
        (zipped(&[("a.txt", "x".to_owned())]), "a zip file"),
        (ole("EncryptedPackage"), "a password"),
        (ole("WordDocument"), "an old Word document"),
        (ole("Workbook"), "damaged"),
        (b"PK\x03\x04 and then nothing".to_vec(), "damaged"),
        (b"Name;E-Mail\n".to_vec(), "names anybody"),
        (
            zipped(&[("Index/Document.iwa", "x".to_owned())]),
            "an Apple Numbers",
        ),
        (xlsx(&[("Sheet1", false, &[])]), "names anybody"),
        (b"{\"name\": \"First Solder\", \"criteria\": {}}".to_vec(), "JSON"),
        (utf16("<html><table>", u16::to_le_bytes), "a web page"),
        (
            b"\xEF\xBB\xBFRECEIPT\n\nBadge       First Solder\n".to_vec(),
            "a receipt",
        ),
        (
            b"BEGIN:VCARD\r\nFN:Mika\r\nEND:VCARD\r\n".to_vec(),
            "an address book",
        ),
        (
            b"Dear all,\nplease bring your own soldering iron.\nWe begin at ten sharp.\n".to_vec(),
            "sentences",
        ),
        (
            b"fn main() {\n    let x = 1;\n    work(x);\n}\n".to_vec(),
            "a program",
        ),
    ];
    for (bytes, expected) in cases {
        let message = roster::parse(&bytes, "5b.xlsx")
            .expect_err("this is no class list")
            .to_string();
        assert!(
            message.contains(expected) && message.contains("5b.xlsx"),
            "{message:?} should say {expected:?} and name the file"
        );
    }
}
