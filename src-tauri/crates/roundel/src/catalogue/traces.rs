//! What is left of people when a workshop is closed, and how the file loses it.

use rusqlite::Connection;
use uuid::Uuid;

use super::{Catalogue, CatalogueError};

impl Catalogue {
    /// Forgets what is noted beside the documents of a workshop: which laptops brought them, from which seats, and what
    /// the window remembers. Of the documents in `bare`, which stay, also all versions and steps.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub fn forget_traces(&mut self, workshop: Uuid, bare: &[Uuid]) -> Result<(), CatalogueError> {
        self.transact(|transaction| {
            transaction.execute("delete from laptop where workshop = ?1", [workshop.to_string()])?;
            transaction.execute("delete from setting where name like 'window.%'", [])?;
            for id in bare {
                for table in ["version", "undo", "undo_place"] {
                    let forget = format!("delete from {table} where document = ?1");
                    transaction.execute(&forget, [id.to_string()])?;
                }
            }
            Ok(())
        })
    }

    /// Writes the file anew, so that nothing is left in it of what was forgotten: no free pages, no log, no words in the
    /// index of the search.
    ///
    /// # Errors
    /// When another program is at work in the catalogue, or the disk has no room for the new file.
    pub fn compact(&mut self) -> Result<(), CatalogueError> {
        self.transact(|transaction| super::search::forget_words(transaction))?;
        self.read(|connection| {
            connection.execute_batch("vacuum")?;
            emptied(connection)
        })
    }
}

/// Moves the log into the file and empties it.
fn emptied(connection: &Connection) -> rusqlite::Result<()> {
    let busy: i64 = connection.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0))?;
    if busy == 0 {
        return Ok(());
    }
    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
    Err(rusqlite::Error::SqliteFailure(code, None))
}
