//! Table `laptop`: which laptops have brought their work.

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use super::columns::{instant, uuid};
use super::{Catalogue, CatalogueError};

/// A laptop that brought a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laptop {
    /// Which one.
    pub device: Uuid,
    /// The workshop that the pack belongs to.
    pub workshop: Option<Uuid>,
    /// Where it stands, or what its people call it.
    pub seat: Option<String>,
    /// When its newest pack was made, by its own clock.
    pub made: Timestamp,
    /// When that was opened here.
    pub seen: Timestamp,
}

impl Catalogue {
    /// Lists the laptops that brought packs of a workshop, by their seats.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn laptops(&self, workshop: Option<Uuid>) -> Result<Vec<Laptop>, CatalogueError> {
        self.read(|connection| {
            connection
                .prepare_cached(
                    "select device, seat, made, seen from laptop where workshop = ?1 order by seat, device",
                )?
                .query_map([key(workshop)], |row| laptop(row, workshop))?
                .collect()
        })
    }
}

/// Notes a laptop; of several packs the newest counts.
pub(super) fn note(connection: &Connection, laptop: &Laptop) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "insert into laptop (workshop, device, seat, made, seen) values (?1, ?2, ?3, ?4, ?5)
             on conflict (workshop, device) do update
             set seat = excluded.seat, made = excluded.made, seen = excluded.seen where excluded.made > made",
        )?
        .execute(params![
            key(laptop.workshop),
            laptop.device.to_string(),
            laptop.seat,
            laptop.made.to_string(),
            laptop.seen.to_string(),
        ])
        .map(drop)
}

fn key(workshop: Option<Uuid>) -> String {
    workshop.map_or_else(String::new, |id| id.to_string())
}

fn laptop(row: &Row<'_>, workshop: Option<Uuid>) -> rusqlite::Result<Laptop> {
    Ok(Laptop {
        device: uuid(row, 0)?,
        workshop,
        seat: row.get(1)?,
        made: instant(row, 2)?,
        seen: instant(row, 3)?,
    })
}
