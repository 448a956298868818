//! Which files in a folder are taken for badges. A file that a person names is always judged.
//!
//! - Named .png, .svg, .jwt or .jws: always; a photo renamed to .png is a dead badge, and that is told.
//! - Named .json or .jsonld: unless it is well-formed and no badge, such as a design, a receipt or a badge's description.
//! - Whatever its name: what begins as a PNG, an SVG or a JWS does, and JSON with the members of an award.

use std::path::Path;

use crate::badge::json::{self, Json};

/// By its name and its first bytes, whether a file is worth reading.
pub(super) fn promises(path: &Path, head: &[u8]) -> bool {
    let start = trimmed(head);
    match Named::of(path) {
        Named::Badge | Named::Json => true,
        Named::Otherwise => {
            head.starts_with(b"\x89PNG")
                || start.starts_with(b"{")
                || start.starts_with(b"eyJ")
                || is_svg(start)
        }
    }
}

/// By all of it, whether it is a badge or the remains of one.
pub(super) fn is_badge(path: &Path, file: &[u8]) -> bool {
    let start = trimmed(file);
    match Named::of(path) {
        Named::Badge => true,
        Named::Json if start.starts_with(b"[") => false,
        _ if start.starts_with(b"{") => is_award(start),
        _ => true,
    }
}

enum Named {
    Badge,
    Json,
    Otherwise,
}

impl Named {
    fn of(path: &Path) -> Self {
        let Some(extension) = path.extension() else {
            return Self::Otherwise;
        };
        let is = |known: &[&str]| known.iter().any(|known| extension.eq_ignore_ascii_case(known));
        if is(&["png", "svg", "jwt", "jws"]) {
            Self::Badge
        } else if is(&["json", "jsonld"]) {
            Self::Json
        } else {
            Self::Otherwise
        }
    }
}

fn trimmed(text: &[u8]) -> &[u8] {
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    text.trim_ascii_start()
}

fn is_svg(start: &[u8]) -> bool {
    start.starts_with(b"<") && start.windows(4).any(|four| four == b"<svg")
}

/// The members that an award has at its top, in 3.0, in a presentation, in a token of VC 1.1, and in 2.0 and before.
const MEMBERS: [&str; 4] = ["credentialSubject", "verifiableCredential", "vc", "recipient"];

fn is_award(text: &[u8]) -> bool {
    match json::parse(text) {
        Ok(document) => {
            let has = |name: &str| document.get(name).is_some();
            MEMBERS.iter().any(|name| has(name))
                || has("badge") && document.get("issuedOn").is_some_and(is_text)
        }
        // Damaged, or written so that programs read it differently: judged if it has such words anywhere.
        Err(_) => {
            let text = String::from_utf8_lossy(text);
            text.contains("\"@context\"") || MEMBERS.iter().any(|name| text.contains(&format!("\"{name}\"")))
        }
    }
}

fn is_text(value: &Json<'_>) -> bool {
    value.as_str().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(name: &str, file: &[u8]) -> bool {
        promises(Path::new(name), file) && is_badge(Path::new(name), file)
    }

    #[test]
    fn badges_are_found_by_what_they_are() {
        for (name, file) in [
            ("a.png", &b"\x89PNG\r\n\x1a\n"[..]),
            ("photo.PNG", b"\xff\xd8\xff"),
            ("empty.svg", b""),
            ("no-ending", b"\x89PNG\r\n\x1a\n"),
            (
                "download.bin",
                b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>",
            ),
            ("token.txt", b"eyJhbGciOiJFZERTQSJ9.e30.AA"),
            ("award.txt", b"\xef\xbb\xbf {\"credentialSubject\": {}}"),
            (
                "award.json",
                b"{\"recipient\": {}, \"badge\": \"https://a.example/\"}",
            ),
            ("cut.json", b"{\"@context\": [\"https://www.w3.org/ns/cred"),
            (
                "twice.json",
                b"{\"credentialSubject\": 1, \"credentialSubject\": 2}",
            ),
            ("zeros.json", b"\0\0\0\0"),
            ("empty.json", b""),
        ] {
            assert!(counts(name, file), "{name} is a badge, or what is left of one");
        }
    }

    #[test]
    fn other_files_are_passed_over() {
        for (name, file) in [
            ("photo.jpg", &b"\xff\xd8\xff"[..]),
            ("letter.txt", b"Dear all"),
            ("page.html", b"<!doctype html><p>"),
            (
                "receipt.json",
                b"{\"version\": 1, \"badge\": \"Solderer\", \"issuer\": \"L\", \"rows\": []}",
            ),
            (
                "badge.json",
                b"{\"type\": [\"Achievement\"], \"name\": \"Solderer\"}",
            ),
            ("design.json", b"{\"version\": 1, \"layers\": []}"),
            ("list.json", b"[1, 2]"),
            ("config.json", b"{ // words\n \"a\": 1 }"),
            ("class.csv", b"Name;Code"),
        ] {
            assert!(!counts(name, file), "{name} is no badge and was never one");
        }
    }
}
