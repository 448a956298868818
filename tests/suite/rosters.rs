//! Class lists as teachers have them.

use std::io::{Cursor, Write as _};
use std::path::Path;

use proptest::prelude::*;
use roundel::roster::{self, Roster, RosterError};
use zip::write::SimpleFileOptions;

fn read(bytes: impl AsRef<[u8]>) -> Roster {
    let roster = roster::parse(bytes.as_ref(), "class.csv").expect("this is a class list");
    let listed = roster.people.len() + roster.problems.len();
    assert_eq!(listed, roster.rows as usize, "every row is a person or a problem");
    roster
}

fn names(roster: &Roster) -> Vec<&str> {
    roster.people.iter().map(|person| person.name.as_str()).collect()
}

fn emails(roster: &Roster) -> Vec<&str> {
    roster
        .people
        .iter()
        .map(|person| person.email.as_deref().unwrap_or("-"))
        .collect()
}

fn problem_rows(roster: &Roster) -> Vec<u32> {
    roster.problems.iter().map(|problem| problem.row).collect()
}

/// Bytes of `text` in an encoding that can hold all of it.
fn encoded(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let (bytes, _, lossy) = encoding.encode(text);
    assert!(!lossy, "{} cannot hold {text}", encoding.name());
    bytes.into_owned()
}

fn utf16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

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
fn unicode_encodings_with_and_without_mark() {
    let text = "Name;E-Mail\r\nŁukasz Żółć;l@example.org\r\nΕλένη;e@example.org\r\nАнна;a@example.org\r\n";
    let marked = format!("\u{FEFF}{text}");
    let files = [
        text.as_bytes().to_vec(),
        marked.as_bytes().to_vec(),
        utf16(text, u16::to_le_bytes),
        utf16(&marked, u16::to_le_bytes),
        utf16(text, u16::to_be_bytes),
        utf16(&marked, u16::to_be_bytes),
    ];
    for (number, bytes) in files.iter().enumerate() {
        assert_eq!(
            names(&read(bytes)),
            ["Łukasz Żółć", "Ελένη", "Анна"],
            "file {number} is the same list"
        );
    }
}

#[test]
fn old_encodings_of_short_lists() {
    use encoding_rs::*;
    let cases: [(&'static Encoding, &str, &[&str]); 16] = [
        (
            WINDOWS_1252,
            "Name;E-Mail\nJörg Müller;j@x.de\nZoë Weiß;z@x.de\n",
            &["Jörg Müller", "Zoë Weiß"],
        ),
        (
            WINDOWS_1252,
            "Nom;Prénom\nLefèvre;François\n",
            &["François Lefèvre"],
        ),
        (WINDOWS_1252, "Nombre;Apellidos\nÍñigo;Muñoz\n", &["Íñigo Muñoz"]),
        (WINDOWS_1252, "Müller\n", &["Müller"]),
        (WINDOWS_1252, "Name\nSiân O’Neill\n", &["Siân O’Neill"]),
        (
            WINDOWS_1250,
            "Imię;Nazwisko\nŁukasz;Żółć\nMałgorzata;Wiśniewska\n",
            &["Łukasz Żółć", "Małgorzata Wiśniewska"],
        ),
        (
            WINDOWS_1250,
            "Jméno;Příjmení\nŘehoř;Dvořák\nTomáš;Žižka\n",
            &["Řehoř Dvořák", "Tomáš Žižka"],
        ),
        (
            WINDOWS_1250,
            "Vezetéknév;Keresztnév\nSzőke;Győző\n",
            &["Szőke Győző"],
        ),
        (
            ISO_8859_2,
            "Imię i nazwisko\nŁukasz Żółć\nStanisław Śliwa\n",
            &["Łukasz Żółć", "Stanisław Śliwa"],
        ),
        (
            WINDOWS_1253,
            "Όνομα;Επώνυμο\nΕλένη;Παππά\nΓιώργος;Νικολάου\n",
            &["Ελένη Παππά", "Γιώργος Νικολάου"],
        ),
        (
            WINDOWS_1254,
            "Adı;Soyadı\nŞule;Çağlar\nİbrahim;Yıldız\n",
            &["Şule Çağlar", "İbrahim Yıldız"],
        ),
        (
            WINDOWS_1251,
            "Имя;Фамилия\nАнна;Петрова\nЮрий;Щукин\n",
            &["Анна Петрова", "Юрий Щукин"],
        ),
        (WINDOWS_1251, "Ім'я;Прізвище\nЮлія;Ґалаґан\n", &["Юлія Ґалаґан"]),
        (
            KOI8_R,
            "Имя;Фамилия\nАнна;Петрова\nЮрий;Щукин\nОльга;Иванова\n",
            &["Анна Петрова", "Юрий Щукин", "Ольга Иванова"],
        ),
        (
            WINDOWS_1257,
            "Vardas;Pavardė\nŽydrūnas;Šimkus\nRūta;Grybauskaitė\n",
            &["Žydrūnas Šimkus", "Rūta Grybauskaitė"],
        ),
        (
            MACINTOSH,
            "Name;E-Mail\nJörg Müller;j@x.de\nZoë Weiß;z@x.de\n",
            &["Jörg Müller", "Zoë Weiß"],
        ),
    ];
    for (encoding, text, people) in cases {
        let roster = read(encoded(text, encoding));
        assert_eq!(
            names(&roster),
            people,
            "{} is told from the others",
            encoding.name()
        );
        assert!(
            !roster.notes.is_empty(),
            "the person is asked to look, because an encoding was guessed"
        );
    }
}

#[test]
fn a_letter_that_cannot_be_read_is_a_problem() {
    let mut bytes = "Name\nJörg Müller Weiß Zoë Łukasz\n".repeat(3).into_bytes();
    bytes.extend(b"Fran\xE7ois\n");
    let roster = read(bytes);
    assert_eq!(
        problem_rows(&roster).last(),
        Some(&7),
        "a badge with a wrong letter is not issued"
    );
}

#[test]
fn headings_in_the_languages_of_europe() {
    let lists = [
        "First name,Last name,E-mail",
        "Vorname;Nachname;E-Mail-Adresse",
        "Vorname;Name;Mail",
        "Prénom;Nom;Courriel",
        "Nome;Cognome;Posta elettronica",
        "Nombre;Apellidos;Correo electrónico",
        "Nome;Apelido;Correio eletrónico",
        "Voornaam;Achternaam;E-mailadres",
        "Fornavn;Efternavn;E-mail",
        "Fornavn;Etternavn;E-post",
        "Förnamn;Efternamn;E-post",
        "Eiginnafn;Kenninafn;Netfang",
        "Etunimi;Sukunimi;Sähköposti",
        "Eesnimi;Perekonnanimi;E-post",
        "Vārds;Uzvārds;E-pasts",
        "Vardas;Pavardė;El. paštas",
        "Imię;Nazwisko;Adres e-mail",
        "Jméno;Příjmení;E-mail",
        "Meno;Priezvisko;E-mail",
        "Ime;Priimek;E-pošta",
        "Ime;Prezime;E-pošta",
        "Име;Презиме;Имејл",
        "Име;Фамилия;Имейл",
        "Prenume;Nume;Adresă de e-mail",
        "Όνομα;Επώνυμο;Ηλεκτρονικό ταχυδρομείο",
        "Adı;Soyadı;E-posta",
        "Ім’я;Прізвище;Електронна пошта",
        "Имя;Фамилия;Электронная почта",
        "Ainm;Sloinne;Ríomhphost",
        "Enw;Cyfenw;E-bost",
        "Isem;Kunjom;Indirizz elettroniku",
        "Nom;Cognoms;Correu electrònic",
        "Izena;Abizenak;Helbide elektronikoa",
        "Nome;Apelidos;Correo electrónico",
        "Virnumm;Numm;Mail",
        "VORNAME;FAMILIENNAME;EMAIL:",
    ];
    for heading in lists {
        let separator = if heading.contains(';') { ';' } else { ',' };
        let row = ["Mika", "Berg", "m@example.org"].join(&separator.to_string());
        let roster = read(format!("{heading}\n{row}\n"));
        assert_eq!(
            (names(&roster), emails(&roster)),
            (vec!["Mika Berg"], vec!["m@example.org"]),
            "under {heading}"
        );
    }
    let hungarian = read("Keresztnév;Vezetéknév\nAnna;Kovács\n");
    assert_eq!(
        names(&hungarian),
        ["Kovács Anna"],
        "in Hungarian the family name comes first"
    );
}

#[test]
fn names_in_one_column_or_several() {
    let cases = [
        ("Nachname, Vorname;Klasse\nKrüger, Mika;5b\n", "Krüger, Mika"),
        (
            "Voornaam;Tussenvoegsel;Achternaam\nAnna;van der;Berg\n",
            "Anna van der Berg",
        ),
        (
            "Nombre;Primer apellido;Segundo apellido\nAna;García;López\n",
            "Ana García López",
        ),
        ("Име;Презиме;Фамилия\nИван;Петров;Иванов\n", "Иван Петров Иванов"),
        (
            "Фамилия;Имя;Отчество\nИванов;Иван;Петрович\n",
            "Иван Петрович Иванов",
        ),
        ("Name;Vorname;Nachname\nMiki;Mika;Krüger\n", "Miki"),
        ("Vorname;Name\nMika;Mika Krüger\n", "Mika Krüger"),
        (
            "Vorname;Nachname;E-Mail;Nachname;Vorname\nMika;Berg;m@x.eu;Elternteil;Eva\n",
            "Mika Berg",
        ),
        ("Vorname;Nachname\n;Berg\n", "Berg"),
        ("Name\n  Anna \u{A0} Maria\u{200B} Berg \n", "Anna Maria Berg"),
        ("Name\nJose\u{301}\n", "José"),
        ("Name\n\"Anna\nBerg\"\n", "Anna Berg"),
    ];
    for (text, name) in cases {
        assert_eq!(names(&read(text)), [name], "of {text:?}");
    }
}

#[test]
fn without_headings() {
    let cases: [(&str, &[&str], &[&str]); 8] = [
        (
            "Mika Krüger;mika@example.org\nJo Müller;jo@example.org\n",
            &["Mika Krüger", "Jo Müller"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "mika@example.org,Mika\njo@example.org,Jo\n",
            &["Mika", "Jo"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "Mika,Krüger,mika@example.org\nJo,Müller,jo@example.org\n",
            &["Mika Krüger", "Jo Müller"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "1;Mika Krüger;5b\n2;Jo Müller;5b\n",
            &["Mika Krüger", "Jo Müller"],
            &["-", "-"],
        ),
        ("Mika\nJo\n", &["Mika", "Jo"], &["-", "-"]),
        ("A-01\nA-02\n", &["A-01", "A-02"], &["-", "-"]),
        (
            "Pangalan;Liham\nMika;mika@example.org\nJo;jo@example.org\n",
            &["Mika", "Jo"],
            &["mika@example.org", "jo@example.org"],
        ),
        (
            "Mika;Berlin\nJo;Berlin\nEva;Berlin\nAda;Berlin\n",
            &["Mika", "Jo", "Eva", "Ada"],
            &["-"; 4],
        ),
    ];
    for (text, people, addresses) in cases {
        let roster = read(text);
        assert_eq!(
            (names(&roster), emails(&roster)),
            (people.to_vec(), addresses.to_vec()),
            "of {text:?}"
        );
        assert!(
            !roster.notes.is_empty(),
            "the person is told what was guessed in {text:?}"
        );
    }
}

#[test]
fn every_column() {
    let roster = read(
        "Name;E-Mail;Code;Klasse;Nachweis;Begründung;Datum\n\
         Mika;m@example.org;007;5b;https://example.org/p;\"Hat gelötet.\nUnd erklärt.\";31.05.2026\n\
         Jo;;;;;;\n",
    );
    let [mika, jo] = roster.people.as_slice() else {
        panic!("two people: {roster:?}")
    };
    assert_eq!(mika.code.as_deref(), Some("007"), "a code keeps its zeros");
    assert_eq!(mika.group.as_deref(), Some("5b"), "the class is the group");
    assert_eq!(
        mika.evidence.as_deref(),
        Some("https://example.org/p"),
        "the evidence is an address"
    );
    assert_eq!(
        mika.narrative.as_deref(),
        Some("Hat gelötet.\nUnd erklärt."),
        "a narrative keeps its lines"
    );
    assert_eq!(
        mika.date.map(|date| date.to_string()).as_deref(),
        Some("2026-05-31"),
        "a date is a calendar date"
    );
    assert_eq!(
        (&jo.email, &jo.code, &jo.date),
        (&None, &None, &None),
        "blank cells are absent"
    );
    let json = serde_json::to_value(&roster).expect("a roster is JSON");
    assert_eq!(
        json["people"][1],
        serde_json::json!({ "row": 3, "name": "Jo" }),
        "what is absent is left out"
    );
}

#[test]
fn codes_are_labels_and_running_numbers_are_not_codes() {
    let coded = read("Seat;E-Mail\nA1;\nA2;a@example.org\n");
    assert_eq!(
        names(&coded),
        ["A1", "A2"],
        "where there is no name the code is the label"
    );
    let counted = read("Nr.;Name\n1;Mika\n2;Jo\n3;Eva\n");
    assert!(
        counted.people.iter().all(|person| person.code.is_none()),
        "the place in the list changes with the list"
    );
    let numbered = read("Nr.;Name\n1017;Mika\n1004;Jo\n");
    assert_eq!(
        numbered.people[0].code.as_deref(),
        Some("1017"),
        "this number is the person's own"
    );
    let only_numbers = read("Nr.\n1\n2\n");
    assert_eq!(names(&only_numbers), ["1", "2"], "seat numbers alone are labels");
}

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
        roster.problems[2].message.contains("row 2"),
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

// Workbooks

type Cells<'a> = &'a [&'a [&'a str]];

fn zipped(parts: &[(&str, String)]) -> Vec<u8> {
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

/// A workbook as Excel writes it, with inline strings; `=1.5` is a number, `=d46173` a date and `=#` an error.
fn xlsx(sheets: &[(&str, bool, Cells<'_>)]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let mut parts = vec![
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/styles.xml".to_owned(),
            format!(
                "<styleSheet xmlns=\"{MAIN}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
            ),
        ),
    ];
    let (mut listed, mut related) = (String::new(), String::new());
    for (number, (name, hidden, rows)) in sheets.iter().enumerate() {
        let state = if *hidden { "hidden" } else { "visible" };
        listed += &format!(
            "<sheet name=\"{}\" sheetId=\"{}\" state=\"{state}\" r:id=\"s{number}\"/>",
            escaped(name),
            number + 1
        );
        related += &format!(
            "<Relationship Id=\"s{number}\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
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
                    Some(value) => format!("<c r=\"{at}\"><v>{value}</v></c>"),
                    None => format!(
                        "<c r=\"{at}\" t=\"inlineStr\"><is><t>{}</t></is></c>",
                        escaped(cell)
                    ),
                };
            }
            data += "</row>";
        }
        parts.push((
            format!("xl/worksheets/sheet{number}.xml"),
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{data}</sheetData></worksheet>"),
        ));
    }
    parts.push((
        "xl/workbook.xml".to_owned(),
        format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{listed}</sheets></workbook>"),
    ));
    parts.push((
        "xl/_rels/workbook.xml.rels".to_owned(),
        format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{related}</Relationships>"),
    ));
    zipped(
        &parts
            .iter()
            .map(|(name, text)| (name.as_str(), text.clone()))
            .collect::<Vec<_>>(),
    )
}

/// A spreadsheet as LibreOffice writes it; `tables` is the inside of `office:spreadsheet`.
fn ods(tables: &str) -> Vec<u8> {
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

fn ods_row(cells: &[&str]) -> String {
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

fn name() -> impl Strategy<Value = String> {
    proptest::string::string_regex("[\\p{L}][\\p{L}\\p{M}' ,;\"\\-\n\t|.]{0,24}").expect("a valid expression")
}

fn tidy(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let spaced: String = name
        .nfc()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .collect();
    spaced
        .split(' ')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = roster::parse(&bytes, "x");
    }

    #[test]
    fn never_panics_on_damaged_workbooks(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let rows: Cells<'_> = &[&["Name", "E-Mail", "Datum"], &["Mika", "m@x.eu", "=d46173"]];
        for mut bytes in [xlsx(&[("x", false, rows)]), ods(&ods_row(&["Name", "Mika"]))] {
            let place = at.index(bytes.len());
            bytes[place] = byte;
            let _ = roster::parse(&bytes, "x");
            let _ = roster::parse(&bytes[..cut.index(bytes.len())], "x");
        }
    }

    #[test]
    fn rows_in_are_people_and_problems(text in "[a-c@.;,\"\t\n\r Name]{0,200}") {
        if let Ok(roster) = roster::parse(text.as_bytes(), "x") {
            prop_assert_eq!(roster.people.len() + roster.problems.len(), roster.rows as usize);
            let mut rows: Vec<u32> = roster.people.iter().map(|p| p.row).chain(roster.problems.iter().map(|p| p.row)).collect();
            rows.sort_unstable();
            rows.dedup();
            prop_assert_eq!(rows.len(), roster.rows as usize, "no row is listed twice");
        }
    }

    #[test]
    fn written_names_come_back(people in proptest::collection::vec(name(), 1..12), separator in prop::sample::select(vec![b',', b';', b'\t'])) {
        let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
        writer.write_record(["Name", "Code"]).expect("memory takes it");
        for (number, name) in people.iter().enumerate() {
            writer.write_record([name.as_str(), &format!("c{number}")]).expect("memory takes it");
        }
        let roster = read(writer.into_inner().expect("memory takes it"));
        let expected: Vec<String> = people.iter().map(|name| tidy(name)).collect();
        prop_assert_eq!(names(&roster), expected.iter().map(String::as_str).collect::<Vec<_>>(), "problems: {:?}", roster.problems);
    }
}

#[test]
fn problems_repeat_no_address() {
    let roster =
        read("Name;E-Mail\nMika;mika@example.org\nJo;jo[at]example.org\nEva;mika@example.org\nSuma;\n");
    assert_eq!(problem_rows(&roster), [3, 4, 5], "{:?}", roster.problems);
    let told: String = roster
        .problems
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
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
fn deep_nesting_is_no_way_to_crash() {
    let deep = "<x>".repeat(500_000);
    let _ = roster::parse(&ods(&deep), "x");
    let parts = [
        ("xl/workbook.xml", deep.clone()),
        ("xl/_rels/workbook.xml.rels", deep),
    ];
    assert!(roster::parse(&zipped(&parts), "x").is_err(), "it is no workbook");
}
