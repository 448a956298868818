//! Text files: separators, line ends, rows of any length.

use std::path::Path;

use roundel::roster;

use super::list::{emails, names, problem_rows, read};

#[test]
fn the_samples() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rosters");
    let expected = [
        (
            "comma-quotes.csv",
            vec!["Krüger, Mika", "O'Brien \"Obi\" Niamh", "Ελένη Παππά"],
            vec![],
        ),
        (
            "excel-german-windows-1252.csv",
            vec!["Jörg Müller", "Zoë Weiß", "François Lefèvre"],
            vec![6, 8],
        ),
        (
            "excel-unicode-text.txt",
            vec!["Łukasz Żółć", "Agnieszka Wiśniewska"],
            vec![],
        ),
        (
            "titles-and-blank-rows.csv",
            vec!["Ana Novak", "Žan Krajnc"],
            vec![9],
        ),
        (
            "one-name-per-line.txt",
            vec!["Krüger, Mika", "Müller, Jo"],
            vec![],
        ),
        ("old-excel.xls", vec!["Jürgen Groß", "Maja Čeh"], vec![]),
    ];
    for (file, people, problems) in expected {
        let bytes = std::fs::read(folder.join(file)).expect("the samples are part of the repository");
        let roster = roster::parse(&bytes, file).unwrap_or_else(|e| panic!("{file} is a class list: {e}"));
        assert_eq!(names(&roster), people, "{file} names these people");
        assert_eq!(
            problem_rows(&roster),
            problems,
            "{file} has problems in these rows: {:?}",
            roster.problems
        );
    }
}

#[test]
fn separators_and_line_ends() {
    let table = [
        ["Name", "E-Mail"],
        ["Krüger, Mika", "mika@example.org"],
        ["Jo; Müller", "jo@example.org"],
    ];
    for separator in [",", ";", "\t", "|"] {
        for line_end in ["\n", "\r\n", "\r"] {
            let quoted = table.map(|row| row.map(|cell| format!("\"{cell}\"")).join(separator));
            let roster = read(quoted.join(line_end));
            assert_eq!(
                names(&roster),
                ["Krüger, Mika", "Jo; Müller"],
                "with {separator:?} and {line_end:?}"
            );
            assert_eq!(
                emails(&roster),
                ["mika@example.org", "jo@example.org"],
                "with {separator:?} and {line_end:?}"
            );
            assert_eq!(roster.people[1].row, 3, "rows count from 1 with {line_end:?}");
        }
    }
}

#[test]
fn ragged_rows() {
    let roster = read(
        "Name,E-Mail,Klasse\nMika\nJo,jo@example.org\nEva,eva@example.org,5b,late,,\nBerg, Ada,ada@example.org,5b\n",
    );
    assert_eq!(
        names(&roster),
        ["Mika", "Jo", "Eva"],
        "short rows and notes on the right do no harm"
    );
    assert_eq!(
        problem_rows(&roster),
        [5],
        "a comma in a name without quotes moved the cells"
    );
    let shifted = read("Name,Klasse\nBerg, Ada,5b\nMika,5b\n");
    assert_eq!(names(&shifted), ["Mika"], "\"Berg\" of class \"Ada\" is nobody");
}

#[test]
fn excel_separator_line() {
    for text in [
        "sep=;\r\nName;E-Mail\r\nMika;m@x.eu\r\n",
        "\u{FEFF}sep=,\nName,E-Mail\nMika,m@x.eu",
        "\"sep=|\"\nName|E-Mail\nMika|m@x.eu",
    ] {
        let roster = read(text);
        assert_eq!(
            (names(&roster), emails(&roster)),
            (vec!["Mika"], vec!["m@x.eu"]),
            "of {text:?}"
        );
        assert_eq!(roster.people[0].row, 3, "the line counts as a row");
    }
}
