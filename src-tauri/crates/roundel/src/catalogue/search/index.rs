//! Tables `document_text`, `award_text` and `word`: kept in the same transaction as what they are about.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::words::{self, Term};
use super::{ASKED_WHOLE, text};
use crate::catalogue::{AwardRow, DocumentRow, Kind};

/// Words that say where an entry belongs. No text of people makes such a word.
#[derive(Debug, Clone)]
pub(super) enum Place<'a> {
    Kind(Kind),
    Workshop(&'a str),
    Author(&'a str),
    State(&'a str),
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (sign, text) = match self {
            Self::Kind(kind) => return write!(f, "_k{}", kind.word()),
            Self::Workshop(text) => ('w', text),
            Self::Author(text) => ('a', text),
            Self::State(text) => ('s', text),
        };
        write!(f, "_{sign}{}", hex::encode(&Sha256::digest(text)[..8]))
    }
}

/// Makes the search know a document.
pub(in crate::catalogue) fn add_document(
    connection: &Connection,
    seq: i64,
    row: &DocumentRow,
) -> rusqlite::Result<()> {
    let workshop = row.workshop.map(|id| id.to_string());
    let places = [
        Some(Place::Kind(row.kind)),
        workshop.as_deref().map(Place::Workshop),
        row.author.as_deref().map(Place::Author),
        row.state.as_deref().map(Place::State),
    ];
    let words = entry(connection, &text::of(row), places)?;
    connection
        .prepare_cached("insert into document_text (rowid, words) values (?1, ?2)")?
        .execute(params![seq, words])
        .map(drop)
}

/// Makes the search forget a document as it is now.
pub(in crate::catalogue) fn remove_document(connection: &Connection, id: Uuid) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "delete from document_text where rowid = (select seq from document where id = ?1 and not removed)",
        )?
        .execute([id.to_string()])
        .map(drop)
}

/// Makes the search know an award.
pub(in crate::catalogue) fn add_award(
    connection: &Connection,
    seq: i64,
    row: &AwardRow,
    badge_name: &str,
) -> rusqlite::Result<()> {
    let places = [
        row.workshop.as_deref().map(Place::Workshop),
        row.group.as_deref().map(Place::Author),
    ];
    let text = format!("{}\n{badge_name}\n{}", row.label, row.awarded);
    let words = entry(connection, &text, places)?;
    connection
        .prepare_cached("insert into award_text (rowid, words) values (?1, ?2)")?
        .execute(params![seq, words])
        .map(drop)
}

/// The words of an entry with spaces between; long ones are noted.
fn entry<'a>(
    connection: &Connection,
    text: &str,
    places: impl IntoIterator<Item = Option<Place<'a>>>,
) -> rusqlite::Result<String> {
    let words: Vec<String> = words::terms(text)
        .into_iter()
        .flat_map(|Term(words)| words)
        .collect();
    let long: BTreeSet<&String> = words
        .iter()
        .filter(|word| word.chars().count() > ASKED_WHOLE)
        .collect();
    let mut note = connection.prepare_cached("insert into word (word) values (?1) on conflict do nothing")?;
    for word in long {
        note.execute([word])?;
    }
    let mut entry = words.join(" ");
    for place in places.into_iter().flatten() {
        entry.push(' ');
        entry.push_str(&place.to_string());
    }
    Ok(entry)
}

/// Forgets the words that stand in no entry any more.
pub(in crate::catalogue) fn forget_words(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "insert into document_text (document_text) values ('optimize');
         create virtual table temp.document_words using fts5vocab (main, document_text, row);
         create virtual table temp.award_words using fts5vocab (main, award_text, row);
         delete from word where word not in (select term from temp.document_words)
                            and word not in (select term from temp.award_words);
         drop table temp.document_words;
         drop table temp.award_words;",
    )
}
