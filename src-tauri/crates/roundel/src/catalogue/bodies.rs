//! Bodies as they are kept: the JSON of a document whose pictures lie apart. Pure.
//!
//! A picture in JSON is a text in base64. Every such text of some length is taken out, byte for byte, and a reference
//! stands in its place; so what comes out of the catalogue is what went in. A text of people that looks like a reference
//! is taken out too, therefore none can be mistaken for one.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a reference begins with. After it comes the SHA-256 in hexadecimal; then, for bytes that stood there in base64,
/// `=` and what stood before them.
const MARK: &str = "picture:";
/// Shorter texts stay where they are, in bytes.
const SHORTEST: usize = 1_024;
const SUM: usize = 64;

/// A body whose pictures were taken out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parted {
    /// The body with references.
    pub(crate) text: String,
    /// By their SHA-256 in hexadecimal.
    pub(crate) pictures: BTreeMap<String, Vec<u8>>,
}

/// Takes the pictures out of a JSON text, which must be valid.
pub(crate) fn part(body: &str) -> Parted {
    let mut parted = Parted {
        text: String::with_capacity(body.len().min(64 * 1024)),
        pictures: BTreeMap::new(),
    };
    let mut rest = body;
    while let Some((before, literal, after)) = next_literal(rest) {
        parted.text.push_str(before);
        if let Some((reference, bytes)) = taken_out(literal) {
            let sum = hex::encode(Sha256::digest(&bytes));
            parted.text.push_str(&reference.replace('#', &sum));
            parted.pictures.insert(sum, bytes);
        } else {
            parted.text.push_str(literal);
        }
        parted.text.push('"');
        rest = after;
    }
    parted.text.push_str(rest);
    parted
}

/// What [`part`] would make of the body that [`join`] makes of this text, without making it; `picture` gives the bytes of a
/// sum. None where the text keeps pictures otherwise than [`part`] does, or one is missing.
pub(crate) fn parted<'a>(text: &str, picture: impl Fn(&str) -> Option<&'a [u8]>) -> Option<Parted> {
    let mut pictures = BTreeMap::new();
    let mut rest = text;
    while let Some((_, literal, after)) = next_literal(rest) {
        if let Some((sum, head)) = reference(literal) {
            let (head, bytes) = (head?, picture(sum)?);
            let literal = head.len() + bytes.len().div_ceil(3) * 4;
            if literal < SHORTEST || head_of(head) != head || !is_head(head) {
                return None;
            }
            pictures.insert(sum.to_owned(), bytes.to_vec());
        } else if taken_out(literal).is_some() {
            return None;
        }
        rest = after;
    }
    Some(Parted {
        text: text.to_owned(),
        pictures,
    })
}

/// What stands before the base64 in a text.
fn head_of(literal: &str) -> &str {
    const BEFORE: &str = ";base64,";
    &literal[..literal.find(BEFORE).map_or(0, |at| at + BEFORE.len())]
}

/// Whether a reference may end with it.
fn is_head(head: &str) -> bool {
    head.len() < 64 && !head.contains(['#', '\\']) && !head.starts_with(MARK)
}

/// The reference for a text inside quotes, `#` for the sum, and the bytes that are kept for it.
fn taken_out(literal: &str) -> Option<(String, Vec<u8>)> {
    if literal.len() >= SHORTEST {
        let head = head_of(literal);
        let data = &literal[head.len()..];
        // Decoding must lose nothing: STANDARD refuses stray bits and missing padding.
        if let Some(bytes) = is_head(head).then(|| STANDARD.decode(data).ok()).flatten() {
            return Some((format!("{MARK}#={head}"), bytes));
        }
    }
    literal
        .starts_with(MARK)
        .then(|| (format!("{MARK}#"), literal.as_bytes().to_vec()))
}

/// Puts the pictures back. None when one is missing or the text holds a reference that is none.
pub(crate) fn join<B: AsRef<[u8]>, E>(
    text: &str,
    mut picture: impl FnMut(&str) -> Result<Option<B>, E>,
) -> Result<Option<String>, E> {
    let mut body = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, literal, after)) = next_literal(rest) {
        body.push_str(before);
        match reference(literal) {
            None => body.push_str(literal),
            Some((sum, head)) => {
                let Some(bytes) = picture(sum)? else {
                    return Ok(None);
                };
                match head {
                    Some(head) => {
                        body.push_str(head);
                        STANDARD.encode_string(bytes.as_ref(), &mut body);
                    }
                    None => body.push_str(&String::from_utf8_lossy(bytes.as_ref())),
                }
            }
        }
        body.push('"');
        rest = after;
    }
    body.push_str(rest);
    Ok(Some(body))
}

/// The sum in a reference, and what stands before the base64 if it is that.
fn reference(literal: &str) -> Option<(&str, Option<&str>)> {
    let (sum, head) = literal.strip_prefix(MARK)?.split_at_checked(SUM)?;
    Some((sum, head.strip_prefix('=')))
}

/// Splits a JSON text around its next text: what comes before with the opening quote, the inside, what comes after the
/// closing quote.
fn next_literal(json: &str) -> Option<(&str, &str, &str)> {
    let start = json.find('"')? + 1;
    let inside = &json.as_bytes()[start..];
    let mut end = 0;
    loop {
        end += inside
            .get(end..)?
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\'))?;
        match inside[end] {
            b'"' => break,
            _ => end += 2,
        }
    }
    let end = start + end;
    Some((&json[..start], &json[start..end], &json[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text in base64 of so many bytes, after a head.
    fn literal(head: &str, bytes: usize) -> String {
        let bytes: Vec<u8> = (0..bytes).map(|at| (at % 251) as u8).collect();
        format!("{head}{}", STANDARD.encode(bytes))
    }

    #[test]
    fn what_is_known_to_be_parted_is_what_parting_would_give() {
        let words = format!("picture:{}", "0".repeat(SUM));
        for (inside, known) in [
            (literal("", 2_000), true),
            (literal("data:image/png;base64,", 768), true),
            (literal("data:image/png;base64,", 767), true),
            (literal("", 767), true),
            ("a word".to_owned(), true),
            (words.clone(), false),
            ("picture:none".to_owned(), false),
        ] {
            let body = format!(r#"{{"a":"b\"c","data":"{inside}","again":["{inside}"]}}"#);
            let parted_body = part(&body);
            let held = |sum: &str| parted_body.pictures.get(sum).map(Vec::as_slice);
            let again = parted(&parted_body.text, held);
            assert_eq!(again.is_some(), known, "{inside:.40}");
            assert!(again.is_none_or(|again| again == parted_body), "{inside:.40}");
        }
    }

    #[test]
    fn what_a_stranger_parted_otherwise_is_not_taken_as_it_is() {
        let short = vec![7; 30];
        let long = vec![7; 3_000];
        let sum = |bytes: &[u8]| hex::encode(Sha256::digest(bytes));
        let held = |asked: &str| {
            [&short, &long]
                .into_iter()
                .find(|b| sum(b) == asked)
                .map(Vec::as_slice)
        };
        for text in [
            format!(r#"["picture:{}="]"#, sum(&short)),
            format!(r#"["picture:{}=a;base64,b;base64,"]"#, sum(&long)),
            format!(r#"["picture:{}=no base64 before it"]"#, sum(&long)),
            format!(r#"["picture:{}={};base64,"]"#, sum(&long), "x".repeat(64)),
            format!(r#"["picture:{}="]"#, sum(b"of no picture here")),
            format!(r#"["{}"]"#, literal("", 2_000)),
        ] {
            assert_eq!(parted(&text, held), None, "{text:.90}");
        }
    }
}
