//! Lists that are read as a person says.

use encoding_rs::WINDOWS_1252;
use roundel::roster::{self, Column, Mended, Reading, Roster, Seen};

use super::list::{emails, names, problem_rows};
use super::written::{Cells, xlsx};

fn read(bytes: impl AsRef<[u8]>, reading: &Reading) -> (Roster, Seen) {
    let (roster, seen) =
        roster::parse_as(bytes.as_ref(), "class.csv", reading).expect("this is a class list");
    let listed = roster.people.len() + roster.problems.len();
    assert_eq!(listed, roster.rows as usize, "every row is a person or a problem");
    let rows: Vec<u32> = seen.broken.iter().map(|row| row.row).collect();
    assert_eq!(rows, problem_rows(&roster), "each problem can be put right");
    (roster, seen)
}

fn holds(seen: &Seen) -> Vec<Option<Column>> {
    seen.columns.iter().map(|column| column.holds).collect()
}

#[test]
fn what_was_recognised_reads_the_same_again() {
    let lists = [
        "Name;E-Mail;Klasse\nMika;m@x.eu;5b\n",
        "Vorname;Nachname\nMika;Krüger\n",
        "Voornaam;Tussenvoegsel;Achternaam\nAnna;van der;Berg\n",
        "Keresztnév;Vezetéknév\nAnna;Kovács\n",
        "Mika;Krüger\nZoë;Ünal\n",
        "Nr;Code;Ort\n1;a7;Berlin\n2;b8;Berlin\n",
    ];
    for list in lists {
        let (found, seen) = read(list, &Reading::default());
        let said = Reading {
            columns: Some(holds(&seen)),
            first: Some(seen.first),
            ..Reading::default()
        };
        let (again, _) = read(list, &said);
        assert_eq!(again.people, found.people, "nothing was corrected in {list:?}");
    }
}

#[test]
fn columns_and_the_first_row_can_be_said() {
    let list = "Liste vom Mai\nWer;Wo\nMika;Berlin\nZoë;Bonn\n";
    let said = Reading {
        columns: Some(vec![Some(Column::Group), Some(Column::Name)]),
        first: Some(3),
        ..Reading::default()
    };
    let (roster, seen) = read(list, &said);
    assert_eq!(
        names(&roster),
        ["Berlin", "Bonn"],
        "as it was said, sensible or not"
    );
    assert_eq!(roster.people[0].group.as_deref(), Some("Mika"));
    assert_eq!(
        (seen.first, seen.rows[0].cells.as_slice()),
        (3, &["Mika".to_owned(), "Berlin".to_owned()][..])
    );
    let nothing = Reading {
        columns: Some(vec![None, None]),
        ..said
    };
    let (roster, _) = read(list, &nothing);
    assert_eq!(
        problem_rows(&roster),
        [3, 4],
        "nobody is named any more, and nobody is lost"
    );
}

#[test]
fn an_old_encoding_is_doubtful_and_can_be_said() {
    let (bytes, ..) = WINDOWS_1252.encode("Name\nJörg Müller\n");
    let (_, seen) = read(&bytes, &Reading::default());
    assert_eq!(
        seen.encodings[0].example, "Jörg Müller",
        "the one that was used comes first"
    );
    let other = &seen.encodings[1];
    let said = Reading {
        encoding: Some(other.name.clone()),
        ..Reading::default()
    };
    let (roster, seen) = read(&bytes, &said);
    assert_eq!(
        names(&roster),
        [other.example.as_str()],
        "it reads as it was shown"
    );
    assert_eq!(seen.encodings[0].name, other.name);
    let (_, seen) = read("Name\nJörg Müller\n", &Reading::default());
    assert!(seen.encodings.is_empty(), "about UTF-8 there is no doubt");
}

#[test]
fn a_sheet_can_be_said() {
    let one: Cells<'_> = &[&["Name"], &["Mika"]];
    let other: Cells<'_> = &[&["Name"], &["Jo"]];
    let book = xlsx(&[("5a", false, one), ("5b", false, other)]);
    let said = |sheet: &str| Reading {
        sheet: Some(sheet.to_owned()),
        ..Reading::default()
    };
    let (roster, seen) = read(&book, &said("5b"));
    assert_eq!(
        (names(&roster), seen.sheets),
        (vec!["Jo"], vec!["5a".to_owned(), "5b".to_owned()])
    );
    let (roster, _) = read(&book, &said("5c"));
    assert_eq!(names(&roster), ["Mika"], "a sheet that is not there is no wish");
}

#[test]
fn rows_can_be_put_right() {
    let list = "Name;E-Mail;Code\nMika;nowhere;\nMika;;\n;;\nTotal;;2\n";
    let (roster, seen) = read(list, &Reading::default());
    assert_eq!(problem_rows(&roster), [2, 5]);
    assert_eq!(seen.broken[0].email, "nowhere", "what stands there is shown");
    let mended = |row: u32, name: &str, email: &str| Mended {
        row,
        name: name.to_owned(),
        email: email.to_owned(),
        code: String::new(),
    };
    let said = |mended: Vec<Mended>| Reading {
        mended,
        ..Reading::default()
    };
    let (roster, _) = read(
        list,
        &said(vec![mended(2, "Mika K.", "m@x.eu"), mended(5, "Total, Ada", "")]),
    );
    assert_eq!(names(&roster), ["Mika K.", "Mika", "Total, Ada"]);
    assert_eq!(emails(&roster)[0], "m@x.eu");
    let (roster, _) = read(list, &said(vec![mended(2, "Mika", "still nowhere")]));
    assert_eq!(problem_rows(&roster), [2, 5], "what is still wrong is still told");
    let (roster, _) = read(list, &said(vec![mended(2, "Mika", "")]));
    assert_eq!(
        problem_rows(&roster),
        [3, 5],
        "the second Mika may be the same person"
    );
}
