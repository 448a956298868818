//! What kind of file the bytes are, whatever its name says.

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

/// How files begin that people take for their class list, or that a school's system calls ".xls".
const OTHERS: [(&[u8], &str); 13] = [
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xFF\xD8\xFF", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"BEGIN:VCARD", "an address book (vCard)"),
    (b"<!DOCTYPE", "a web page"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"<HTML", "a web page"),
    (b"<table", "a web page"),
    (b"<?xml", "an XML file"),
];

pub(super) fn of(bytes: &[u8]) -> Kind {
    let start = bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(bytes)
        .trim_ascii_start();
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        Kind::Zip
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        Kind::OldOffice
    } else if let Some((_, found)) = OTHERS.iter().find(|(magic, _)| start.starts_with(magic)) {
        Kind::Other(found)
    } else if start.starts_with(b"RIFF") && start.get(8..12) == Some(b"WEBP")
        || bytes.get(4..8) == Some(b"ftyp")
    {
        Kind::Other("a picture or film")
    } else {
        Kind::Text
    }
}
