//! Table `setting`: what holds for this copy of the program, and its clock.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::{Catalogue, CatalogueError};

/// Names of settings that the catalogue itself keeps.
const DEVICE: &str = "device";
const CLOCK: &str = "clock";

impl Catalogue {
    /// Returns a setting. None when it was never set.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, CatalogueError> {
        self.read(|connection| get(connection, name))
    }

    /// Sets a setting; None forgets it.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn set_setting(&mut self, name: &str, value: Option<&str>) -> Result<(), CatalogueError> {
        self.transact(|transaction| match value {
            Some(value) => set(transaction, name, value),
            None => transaction
                .execute("delete from setting where name = ?1", [name])
                .map(drop),
        })
    }

    /// Returns the id of this laptop, by which others know its changes. It is made when it is first needed, so that
    /// laptops that were set up from one image differ.
    ///
    /// # Errors
    /// When the catalogue cannot be read or written.
    pub fn device(&mut self) -> Result<Uuid, CatalogueError> {
        self.transact(|transaction| device(transaction))
    }

    /// Makes this laptop another one. Needed wherever a copy of a catalogue begins a life of its own, as after a
    /// restore: two that wrote under one id would take each other's changes for their own.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn renew_device(&mut self) -> Result<Uuid, CatalogueError> {
        self.transact(|transaction| {
            transaction.execute("delete from setting where name = ?1", [DEVICE])?;
            device(transaction)
        })
    }
}

/// The value of a setting.
pub(super) fn get(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("select value from setting where name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

/// Sets a setting.
pub(super) fn set(connection: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "insert into setting (name, value) values (?1, ?2)
             on conflict (name) do update set value = excluded.value",
        )?
        .execute(params![name, value])
        .map(drop)
}

/// The id of this laptop; made now if it has none that can be read.
pub(super) fn device(connection: &Connection) -> rusqlite::Result<Uuid> {
    if let Some(known) = get(connection, DEVICE)?.and_then(|text| text.parse().ok()) {
        return Ok(known);
    }
    let new = Uuid::now_v7();
    set(connection, DEVICE, &new.to_string())?;
    Ok(new)
}

/// Moves the clock of this catalogue on: to `now`, at least one more than any clock it has seen.
pub(super) fn tick(connection: &Connection, now: i64) -> rusqlite::Result<i64> {
    let clock = now.max(1).max(seen(connection)? + 1);
    set(connection, CLOCK, &clock.to_string())?;
    Ok(clock)
}

/// Notes a clock that came from another laptop.
pub(super) fn follow(connection: &Connection, clock: i64) -> rusqlite::Result<()> {
    if clock > seen(connection)? {
        set(connection, CLOCK, &clock.to_string())?;
    }
    Ok(())
}

fn seen(connection: &Connection) -> rusqlite::Result<i64> {
    Ok(get(connection, CLOCK)?
        .and_then(|text| text.parse().ok())
        .unwrap_or(0))
}
