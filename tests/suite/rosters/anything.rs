//! Whatever the file: no panic, and every row accounted for.

use proptest::prelude::*;
use roundel::roster;

use super::list::{names, read};
use super::written::{Cells, ods, ods_row, xlsx};

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
