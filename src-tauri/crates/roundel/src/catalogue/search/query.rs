//! A question as FTS5 understands it.

use rusqlite::Connection;

use super::ASKED_WHOLE;
use super::index::Place;
use super::words::Term;

/// When more words than these begin as somebody typed, each is rare, and reading all their entries takes less time than
/// finding every word.
const MOST_WORDS: usize = 64;

/// What to ask the index for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asked {
    /// Everything.
    All,
    /// What this expression finds.
    Match(String),
    /// There is no such word.
    Nothing,
}

/// Words as an expression: every word of the text must begin a word of the entry, and one of each group of places must
/// be its own.
pub(super) fn asked(
    connection: &Connection,
    terms: &[Term],
    places: &[Vec<Place<'_>>],
) -> rusqlite::Result<Asked> {
    let mut parts = Vec::new();
    for group in places.iter().filter(|group| !group.is_empty()) {
        parts.push(any(group.iter().map(ToString::to_string)));
    }
    for term in terms {
        match part(connection, term)? {
            Some(part) => parts.push(part),
            None => return Ok(Asked::Nothing),
        }
    }
    Ok(if parts.is_empty() {
        Asked::All
    } else {
        Asked::Match(parts.join(" AND "))
    })
}

/// None when no entry can have it.
fn part(connection: &Connection, Term(words): &Term) -> rusqlite::Result<Option<String>> {
    let [word] = words.as_slice() else {
        // A phrase; its words are single characters, whole as they are.
        return Ok(Some(quoted(&words.join(" "))));
    };
    let beginning = format!("{} *", quoted(word));
    if word.chars().count() <= ASKED_WHOLE {
        return Ok(Some(beginning));
    }
    let known = words_from(connection, word)?;
    Ok(match known.len() {
        0 => None,
        1..=MOST_WORDS => Some(any(known.into_iter())),
        _ => Some(beginning),
    })
}

/// The words that begin so, at most one more than [`MOST_WORDS`].
fn words_from(connection: &Connection, beginning: &str) -> rusqlite::Result<Vec<String>> {
    // No word has the last character of Unicode.
    connection
        .prepare_cached("select word from word where word >= ?1 and word < ?1 || char(0x10FFFF) limit ?2")?
        .query_map(rusqlite::params![beginning, MOST_WORDS as i64 + 1], |row| {
            row.get(0)
        })?
        .collect()
}

fn any(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.map(|word| quoted(&word)).collect();
    format!("({})", words.join(" OR "))
}

/// A word in quotes; none has a quote inside, see `words::terms`.
fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}
