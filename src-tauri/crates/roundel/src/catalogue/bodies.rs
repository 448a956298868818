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

/// The reference for a text inside quotes, `#` for the sum, and the bytes that are kept for it.
fn taken_out(literal: &str) -> Option<(String, Vec<u8>)> {
    if literal.len() >= SHORTEST {
        let start = literal.find(";base64,").map_or(0, |at| at + ";base64,".len());
        let (head, data) = literal.split_at(start);
        let plain = head.len() < 64 && !head.contains(['#', '\\']) && !head.starts_with(MARK);
        // Decoding must lose nothing: STANDARD refuses stray bits and missing padding.
        if let Some(bytes) = plain.then(|| STANDARD.decode(data).ok()).flatten() {
            return Some((format!("{MARK}#={head}"), bytes));
        }
    }
    literal
        .starts_with(MARK)
        .then(|| (format!("{MARK}#"), literal.as_bytes().to_vec()))
}

/// Puts the pictures back. None when one is missing or the text holds a reference that is none.
pub(crate) fn join<E>(
    text: &str,
    mut picture: impl FnMut(&str) -> Result<Option<Vec<u8>>, E>,
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
                        STANDARD.encode_string(&bytes, &mut body);
                    }
                    None => body.push_str(&String::from_utf8_lossy(&bytes)),
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
