//! What kind of file it is, whatever its name says: first by its bytes, then by its text.

use serde::de::IgnoredAny;

/// The kinds that matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    /// XLSX, ODS and other zipped documents.
    Zip,
    /// XLS and other documents of Office 97–2003, and every Office document with a password.
    OldOffice,
    /// Something else, with its article.
    Other(&'static str),
}

/// How files begin that hold no text and that people take for their class list.
const BINARY: [(&[u8], &str); 5] = [
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
];

/// How texts begin that people take for their class list, or that a school's system calls ".xls"; in lower case.
const WRITTEN: [(&str, &str); 8] = [
    ("{\\rtf", "a text document (RTF)"),
    ("{", "a badge, a design or other data (JSON)"),
    ("begin:vcard", "an address book (vCard)"),
    ("begin:vcalendar", "a calendar"),
    ("<svg", "a picture (SVG)"),
    ("<!doctype html", "a web page"),
    ("<html", "a web page"),
    ("<table", "a web page"),
];

pub(super) fn of(bytes: &[u8]) -> Kind {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        Kind::Zip
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        Kind::OldOffice
    } else if let Some((_, found)) = BINARY.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        Kind::Other(found)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
        || bytes.get(4..8) == Some(b"ftyp")
    {
        Kind::Other("a picture or film")
    } else {
        Kind::Text
    }
}

/// Returns what a text is, with its article, where it begins as no class list does.
pub(super) fn written(text: &str) -> Option<&'static str> {
    let text = text.trim_start();
    let start: String = text.chars().take(400).collect::<String>().to_lowercase();
    if let Some((_, found)) = WRITTEN.iter().find(|(beginning, _)| start.starts_with(beginning)) {
        return Some(found);
    }
    // "[5b]" is a title, and "<mika@school.example>" an address.
    let is_json = text.starts_with('[') && serde_json::from_str::<IgnoredAny>(text).is_ok();
    let tag = start.strip_prefix('<').and_then(|rest| rest.split('>').next());
    let is_markup = tag.is_some_and(|tag| !tag.contains('@'));
    let is_receipt = start.starts_with("receipt\n\nbadge  ");
    match () {
        () if is_json => Some("a badge, a design or other data (JSON)"),
        () if is_markup => Some("a web page or another file in XML"),
        () if is_receipt => Some("a receipt of Roundel"),
        () => None,
    }
}

/// Returns what a text without headings is, with its article, where its lines are no people: half of them are
/// sentences, or a quarter of them are written for a machine.
pub(super) fn unheaded(text: &str) -> Option<&'static str> {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let count = |test: fn(&str) -> bool| lines.iter().filter(|line| test(line)).count();
    if 4 * count(is_code) >= lines.len().max(1) {
        Some("a program, or settings of one")
    } else if 2 * count(is_sentence) >= lines.len().max(1) {
        Some("a letter or another text in sentences")
    } else {
        None
    }
}

/// Signs that stand in no name, number or address.
fn is_code(line: &str) -> bool {
    const SIGNS: [&str; 8] = ["{", "}", "();", "</", "/>", " = ", "#include", "=>"];
    SIGNS.iter().any(|sign| line.contains(sign))
}

/// Four words or more, and the sign that ends a sentence; or more words than a row of a class list without separators has.
fn is_sentence(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let last = words.last().copied().unwrap_or_default();
    let ends = last.chars().count() > 4 && last.ends_with(['.', '!', '?', ':', ',']);
    let separated = line.contains(['\t', ';', '|', '@']);
    !separated && (words.len() >= 4 && ends || words.len() > 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_without_headings_are_not_mistaken_for_anything_else() {
        for list in [
            "Mika Krüger\nZoë Ünal\n",
            "[5b]\nMika\nZoë\n",
            "<mika@school.example>\n<zoe@school.example>\n",
            "María de los Ángeles de la Cruz y Gómez\nJuan Carlos de Borbón y Borbón-Dos Sicilias Jr.\n",
            "Krüger, M.\nÜnal, Z.\n",
            "Mika;soldered a lamp, and it shone the whole evening long.\nZoë;helped everybody else.\n",
            "Receipt\nMika\n",
        ] {
            assert_eq!(written(list).or(unheaded(list)), None, "{list:?} is a class list");
        }
    }

    #[test]
    fn what_is_written_for_other_ends_is_told() {
        for (text, found) in [
            ("\n {\"type\": [\"Achievement\"]}", "JSON"),
            ("[{\"name\": \"Mika\"}]", "JSON"),
            ("<?xml version=\"1.0\"?>\n<people/>", "XML"),
            ("<!DOCTYPE html>\n", "web page"),
            ("<svg xmlns=\"http://www.w3.org/2000/svg\">", "picture"),
            ("BEGIN:VCARD\nFN:Mika\n", "address book"),
            (
                "RECEIPT\n\nBadge       First Solder\nGiven by    Library\n",
                "receipt",
            ),
            ("fn main() {\n    let x = 1;\n    work();\n}\n", "program"),
            ("name = \"x\"\nversion = 2\n", "program"),
            (
                "Dear colleagues,\n\nplease bring a soldering iron tomorrow.\nWe shall need at least twelve of them.\nLia\n",
                "sentences",
            ),
        ] {
            let told = written(text).or(unheaded(text)).unwrap_or_default();
            assert!(told.contains(found), "{text:?} is {found}, not {told:?}");
        }
    }
}
