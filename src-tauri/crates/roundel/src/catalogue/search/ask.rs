//! Asking the index.

use std::cmp::Reverse;

use rusqlite::{Connection, Row, params_from_iter};

use super::found::{Found, Question, What};
use super::index::Place;
use super::query::{Asked, asked};
use super::words::{self, Term};
use crate::catalogue::columns::{instant, uuid};
use crate::catalogue::{Catalogue, CatalogueError, Kind};

impl Catalogue {
    /// Finds documents and awards, the newest first.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn search(&self, question: &Question) -> Result<Vec<Found>, CatalogueError> {
        self.look(|connection| {
            let terms = words::terms(&question.text);
            let mut found = documents(connection, question, &terms)?;
            found.extend(awards(connection, question, &terms)?);
            found.sort_by_key(|found| Reverse(found.at));
            found.truncate(question.limit as usize);
            Ok(found)
        })
    }
}

fn documents(connection: &Connection, question: &Question, terms: &[Term]) -> rusqlite::Result<Vec<Found>> {
    let mut kinds: Vec<Place<'_>> = Kind::ALL
        .into_iter()
        .filter(|kind| question.wants(What::Document(*kind)))
        .map(Place::Kind)
        .collect();
    if kinds.is_empty() {
        return Ok(Vec::new());
    }
    if kinds.len() == Kind::ALL.len() {
        kinds.clear();
    }
    let workshop = question.workshop.map(|id| id.to_string());
    let places = [
        kinds,
        workshop.iter().map(|text| Place::Workshop(text)).collect(),
        question.author.iter().map(|text| Place::Author(text)).collect(),
        question.state.iter().map(|text| Place::State(text)).collect(),
    ];
    let asked = asked(connection, terms, &places)?;
    let from = match asked {
        Asked::Nothing => return Ok(Vec::new()),
        Asked::All => "document d where not d.removed order by d.seq desc",
        Asked::Match(_) => {
            "document_text cross join document d on d.seq = document_text.rowid
             where document_text match ?2 order by document_text.rowid desc"
        }
    };
    let columns = "d.kind, d.id, d.title, d.workshop, d.author, d.state, d.changed";
    run(connection, columns, from, question.limit, asked, document)
}

fn awards(connection: &Connection, question: &Question, terms: &[Term]) -> rusqlite::Result<Vec<Found>> {
    if !question.wants(What::Award) {
        return Ok(Vec::new());
    }
    let workshop = question.workshop.map(|id| id.to_string());
    let places = [
        workshop.iter().map(|text| Place::Workshop(text)).collect(),
        question.author.iter().map(|text| Place::Author(text)).collect(),
    ];
    // Of two states there are few awards, so these are looked at one by one; nearly all are in the third.
    let (few, state) = match question.state.as_deref() {
        None => (false, "true"),
        Some("written") => (false, "a.state = 'written' and not superseded"),
        Some("signed") => (true, "a.state = 'signed' and not superseded"),
        Some("superseded") => (
            true,
            "a.id in (select supersedes from award where supersedes is not null)",
        ),
        Some(_) => return Ok(Vec::new()),
    };
    let asked = asked(connection, terms, &places)?;
    let from = match (&asked, few) {
        (Asked::Nothing, _) => return Ok(Vec::new()),
        (Asked::All, _) => format!("award a where {state} order by a.seq desc"),
        (Asked::Match(_), false) => format!(
            "award_text cross join award a on a.seq = award_text.rowid
             where award_text match ?2 and {state} order by award_text.rowid desc"
        ),
        (Asked::Match(_), true) => format!(
            "award a where {state}
                 and exists (select 1 from award_text where award_text match ?2 and rowid = a.seq)
             order by a.seq desc"
        ),
    };
    let columns = "a.id, a.label, a.workshop, a.team, a.state, a.signed,
                   (select b.achievement ->> '$.name' from badge b where b.id = a.badge and b.content = a.content),
                   exists (select 1 from award later where later.supersedes = a.id) as superseded, a.awarded";
    run(connection, columns, &from, question.limit, asked, award)
}

fn run(
    connection: &Connection,
    columns: &str,
    from: &str,
    limit: u32,
    asked: Asked,
    each: fn(&Row<'_>) -> rusqlite::Result<Found>,
) -> rusqlite::Result<Vec<Found>> {
    let mut values = vec![rusqlite::types::Value::from(limit)];
    if let Asked::Match(expression) = asked {
        values.push(expression.into());
    }
    connection
        .prepare_cached(&format!("select {columns} from {from} limit ?1"))?
        .query_map(params_from_iter(values), each)?
        .collect()
}

fn document(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found {
        what: What::Document(row.get(0)?),
        id: uuid(row, 1)?.to_string(),
        title: row.get(2)?,
        badge: None,
        awarded: None,
        workshop: row.get(3)?,
        author: row.get(4)?,
        state: row.get(5)?,
        at: instant(row, 6)?,
    })
}

fn award(row: &Row<'_>) -> rusqlite::Result<Found> {
    let superseded: bool = row.get(7)?;
    Ok(Found {
        what: What::Award,
        id: row.get(0)?,
        title: row.get(1)?,
        badge: row.get(6)?,
        awarded: row.get(8)?,
        workshop: row.get(2)?,
        author: row.get(3)?,
        state: Some(if superseded {
            "superseded".to_owned()
        } else {
            row.get(4)?
        }),
        at: instant(row, 5)?,
    })
}
