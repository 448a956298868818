//! File names that every disk and stick takes.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

/// The longest file name, in bytes: what every file system takes, with room left for a long path on Windows.
const MAX_BYTES: usize = 200;

/// Names that Windows keeps for devices, whatever follows the first dot.
const RESERVED: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// Makes one file name per label, in order, named after the label alone.
///
/// # Guarantees
/// Each name is taken by FAT32, exFAT, NTFS, APFS and ext4 as it is; is NFC; has at most 200 bytes with its extension;
/// contains no control characters and none that change the direction of writing; does not begin with a dot; and no
/// two are equal ignoring case, nor equal to one in `taken`. Where they would be, " (2)", " (3)" … follow the label.
pub fn file_names<'a>(
    labels: impl IntoIterator<Item = &'a str>,
    extension: &str,
    taken: &BTreeSet<String>,
) -> Vec<String> {
    let mut used: BTreeSet<String> = taken.iter().map(|name| caseless(name)).collect();
    let mut next: BTreeMap<String, u32> = BTreeMap::new();
    labels
        .into_iter()
        .map(|label| {
            let stem = safe_stem(label);
            let number = next.entry(caseless(&stem)).or_insert(1);
            loop {
                let name = numbered(&stem, *number, extension);
                *number += 1;
                if used.insert(caseless(&name)) {
                    return name;
                }
            }
        })
        .collect()
}

/// Makes one name of a folder per label, in order, as safe and as different as [`file_names`] are.
pub fn folder_names<'a>(labels: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let files = file_names(labels, "x", &BTreeSet::new());
    files
        .iter()
        .map(|file| file[..file.len() - 2].to_owned())
        .collect()
}

fn numbered(stem: &str, number: u32, extension: &str) -> String {
    let end = if number == 1 {
        format!(".{extension}")
    } else {
        format!(" ({number}).{extension}")
    };
    let mut cut = stem.len().min(MAX_BYTES.saturating_sub(end.len()));
    while !stem.is_char_boundary(cut) {
        cut -= 1;
    }
    format!("{}{end}", stem[..cut].trim_end_matches(is_edge))
}

/// A form in which two names are equal when a disk that ignores case may take them for the same.
fn caseless(name: &str) -> String {
    // By way of lower case, because some letters share only that one (the Kelvin sign), some only upper case (ß, ς).
    name.nfc()
        .collect::<String>()
        .to_lowercase()
        .to_uppercase()
        .nfc()
        .collect()
}

fn safe_stem(label: &str) -> String {
    let safe: String = label.nfc().filter(|c| !is_invisible(*c)).map(replaced).collect();
    let trimmed = safe.trim_matches(is_edge);
    let device = trimmed.split('.').next().unwrap_or_default().trim_end();
    if trimmed.is_empty() {
        "badge".to_owned()
    } else if is_reserved(device) {
        format!("{device}_{}", &trimmed[device.len()..])
    } else {
        trimmed.to_owned()
    }
}

/// Windows drops dots and spaces at the end; a dot at the start hides a file elsewhere.
fn is_edge(c: char) -> bool {
    c == '.' || c.is_whitespace()
}

fn replaced(c: char) -> char {
    match c {
        '/' | '\\' | '?' | '<' | '>' | ':' | '*' | '|' | '"' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

/// Control characters but white space, what changes the direction of writing, and marks without width.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(
            c,
            '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        )
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

fn is_reserved(device: &str) -> bool {
    let device = device.to_uppercase();
    let numbered = |port: &str| {
        let number = device.strip_prefix(port).unwrap_or_default();
        number.chars().count() == 1 && number.contains(|c: char| c.is_ascii_digit() || "¹²³".contains(c))
    };
    RESERVED.contains(&device.as_str()) || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(labels: &[&str]) -> Vec<String> {
        file_names(labels.iter().copied(), "png", &BTreeSet::new())
    }

    #[test]
    fn labels_keep_their_letters() {
        let labels = [
            "Ελένη Παππά",
            "Żaneta Ćwik",
            "Ħaġar O'Brien",
            "نور",
            "Krüger, Mika",
            "Jr. & Co",
        ];
        let expected: Vec<_> = labels.iter().map(|label| format!("{label}.png")).collect();
        assert_eq!(names(&labels), expected, "every disk takes these letters");
    }

    #[test]
    fn what_a_disk_refuses_is_replaced() {
        let made = names(&[
            "a/b:c",
            "CON",
            "con.tar",
            "com1",
            "Lpt¹",
            "...",
            "Mika. ",
            ".bashrc",
            "x\u{202E}gnp",
            "A\tB\u{7}",
            "Console",
        ]);
        let expected = [
            "a-b-c.png",
            "CON_.png",
            "con_.tar.png",
            "com1_.png",
            "Lpt¹_.png",
            "badge.png",
            "Mika.png",
            "bashrc.png",
            "xgnp.png",
            "A B.png",
            "Console.png",
        ];
        assert_eq!(
            made, expected,
            "FAT32, exFAT and NTFS refuse or change the labels as they are"
        );
    }

    #[test]
    fn equal_names_are_numbered_ignoring_case_and_normal_form() {
        let made = names(&[
            "Mika",
            "MIKA",
            "Mika (2)",
            "Straße",
            "STRASSE",
            "Jose\u{301}",
            "JOSÉ",
            "ΟΔΟΣ",
            "οδος",
        ]);
        let expected = [
            "Mika.png",
            "MIKA (2).png",
            "Mika (2) (2).png",
            "Straße.png",
            "STRASSE (2).png",
            "José.png",
            "JOSÉ (2).png",
            "ΟΔΟΣ.png",
            "οδος (2).png",
        ];
        assert_eq!(
            made, expected,
            "a stick that ignores case would overwrite one with the other"
        );
    }

    #[test]
    fn names_in_the_folder_are_left_alone() {
        let taken = BTreeSet::from(["mika.PNG".to_owned()]);
        assert_eq!(
            file_names(["Mika"], "png", &taken),
            ["Mika (2).png"],
            "somebody else's file has the name"
        );
    }

    #[test]
    fn long_labels_are_cut_between_letters() {
        let long = "ž".repeat(300);
        for name in names(&[&long, &long]) {
            assert!(name.len() <= MAX_BYTES, "{} bytes are too many", name.len());
            assert!(
                name.starts_with("žž") && name.ends_with(".png"),
                "the label and the extension stay: {name}"
            );
        }
    }

    #[test]
    fn a_thousand_equal_names_stay_apart() {
        let made = names(&["Mika"; 1000]);
        assert_eq!(
            made.iter().collect::<BTreeSet<_>>().len(),
            1000,
            "each earner has a file"
        );
        assert_eq!(made[999], "Mika (1000).png", "numbers have no gaps");
    }
}
