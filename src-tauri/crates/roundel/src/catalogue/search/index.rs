//! Tables `document_text`, `award_text` and `word`: kept in the same transaction as what they are about.

use rusqlite::{Connection, TransactionBehavior, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::words::{self, Term};
use super::{ASKED_WHOLE, text};
use crate::catalogue::{AwardRow, DocumentRow, Kind, awards, documents, settings};

/// The setting that says by which rules the index was made.
const RULES: &str = "search";
/// Counted up whenever [`words`] or [`text`] give something else for the same.
const THESE_RULES: &str = "1";

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

/// What stands in the index for a document: its words, and where it belongs. Pictures need not be in the body.
pub(in crate::catalogue) fn document_entry(row: &DocumentRow, body: &str) -> String {
    let workshop = row.workshop.map(|id| id.to_string());
    let places = [
        Some(Place::Kind(row.kind)),
        workshop.as_deref().map(Place::Workshop),
        row.author.as_deref().map(Place::Author),
        row.state.as_deref().map(Place::State),
    ];
    entry(&text::of(row, body), places)
}

/// What stands in the index for an award. Its state does not: that changes as its file is written.
pub(in crate::catalogue) fn award_entry(row: &AwardRow, badge_name: &str) -> String {
    let places = [
        row.workshop.as_deref().map(Place::Workshop),
        row.group.as_deref().map(Place::Author),
    ];
    entry(&format!("{}\n{badge_name}\n{}", row.label, row.awarded), places)
}

fn entry<'a>(text: &str, places: impl IntoIterator<Item = Option<Place<'a>>>) -> String {
    let words = words::terms(text).into_iter().flat_map(|Term(words)| words);
    let places = places.into_iter().flatten().map(|place| place.to_string());
    words.chain(places).collect::<Vec<_>>().join(" ")
}

/// Makes the search know a document by its body, without its pictures or with them.
pub(in crate::catalogue) fn add_document(
    connection: &Connection,
    seq: i64,
    row: &DocumentRow,
    body: &str,
) -> rusqlite::Result<()> {
    let entry = document_entry(row, body);
    note_words(connection, &entry)?;
    connection
        .prepare_cached("insert into document_text (rowid, words) values (?1, ?2)")?
        .execute(params![seq, entry])
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
    let entry = award_entry(row, badge_name);
    note_words(connection, &entry)?;
    connection
        .prepare_cached("insert into award_text (rowid, words) values (?1, ?2)")?
        .execute(params![seq, entry])
        .map(drop)
}

/// Notes the long words of an entry.
fn note_words(connection: &Connection, entry: &str) -> rusqlite::Result<()> {
    let is_long = |word: &&str| !word.starts_with('_') && word.chars().count() > ASKED_WHOLE;
    let mut note = connection.prepare_cached("insert into word (word) values (?1) on conflict do nothing")?;
    entry
        .split(' ')
        .filter(is_long)
        .try_for_each(|word| note.execute([word]).map(drop))
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

/// Makes the index anew where it was never made, or by older rules.
pub(in crate::catalogue) fn refresh(connection: &mut Connection) -> rusqlite::Result<()> {
    if settings::get(connection, RULES)?.as_deref() == Some(THESE_RULES) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    rebuild(&transaction)?;
    transaction.commit()
}

/// Makes the index anew from what it is about.
pub(in crate::catalogue) fn rebuild(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "insert into document_text (document_text) values ('delete-all');
         insert into award_text (award_text) values ('delete-all');
         delete from word;",
    )?;
    documents::each_live(connection, |seq, row| {
        add_document(connection, seq, row, &row.body)
    })?;
    awards::index_all(connection)?;
    settings::set(connection, RULES, THESE_RULES)
}
