//! The catalogue: one SQLite file in the user's folder, and the only module that contains SQL.
//!
//! One file per table. It is opened for each command (a fraction of a millisecond) and never shared
//! between threads; several processes may have it open, SQLite's locks keep them apart.
//! It must not lie on a stick: it is in WAL mode, which needs a local disk.

mod appointments;
mod award;
mod awards;
mod backpack;
mod badges;
pub(crate) mod bodies;
mod book;
mod columns;
mod conflicts;
mod designs;
mod document;
mod documents;
mod fault;
mod incoming;
mod issuers;
mod kind;
mod known;
mod laptops;
mod merge;
mod migrate;
mod pictures;
mod revocations;
mod runs;
mod salvage;
mod search;
mod settings;
mod snapshot;
mod stamp;
mod swap;
mod traces;
mod undo;
mod versions;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use thiserror::Error;

use crate::files::{self, FileError};
use crate::studio::Clock;
use fault::Snag;

pub use appointments::AppointmentRow;
pub use award::{AwardRow, AwardState, SignedAward};
pub use backpack::{BackpackRow, Keeping};
pub use badges::BadgeRow;
pub use book::WholeAward;
pub use conflicts::{Choice, Conflict};
pub use designs::{DesignRow, GivenDesign};
pub use document::{DocumentRow, Draft, Filter};
pub use incoming::{Fate, Incoming, TakenIn};
pub use issuers::Issuer;
pub use kind::{Kind, UnknownKind};
pub use known::{KnownIssuer, Vouched};
pub use laptops::Laptop;
pub use merge::Merged;
pub(crate) use migrate::bring_up_to_date;
pub use revocations::ListRow;
pub use runs::{PastRun, Run};
pub(crate) use salvage::salvage;
pub use salvage::{Salvaged, SalvagedTable};
pub use search::{Found, Question, What};
pub(crate) use snapshot::adopt;
pub use stamp::Stamp;
pub use undo::{MOST_STEPS, Snapshot, UndoHistory, UndoSteps};
pub use versions::{Origin, VersionRow};

/// The name of the catalogue in the user's folder.
pub const FILE_NAME: &str = "catalogue.sqlite";

/// How long a command waits for another process that is writing, in milliseconds.
const BUSY_TIMEOUT_MS: u64 = 5_000;

/// Why the catalogue could not be read or written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CatalogueError {
    /// A newer version of the program has already upgraded the file.
    #[error("{} was made by a newer version of Roundel (its version is {found}, this program knows up to {known})", path.display())]
    Newer {
        /// The catalogue.
        path: PathBuf,
        /// The version in the file.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The file is a database of another program.
    #[error("{} is a database, but not a catalogue of Roundel", path.display())]
    NotOurs {
        /// The file that stands where the catalogue belongs.
        path: PathBuf,
    },
    /// The file is damaged or no database at all. It is left as it is.
    #[error("{} is damaged: {source}", path.display())]
    Damaged {
        /// The catalogue.
        path: PathBuf,
        /// What SQLite found.
        source: rusqlite::Error,
    },
    /// Nothing of it can be read any more. It is left as it is.
    #[error("nothing of {} can be read any more", path.display())]
    Lost {
        /// The catalogue.
        path: PathBuf,
    },
    /// Another process kept the file locked for longer than five seconds.
    #[error("{} is in use by another program", path.display())]
    Busy {
        /// The catalogue.
        path: PathBuf,
    },
    /// The file could not be opened, or the disk is full or read-only.
    #[error("the catalogue {} could not be used: {source}", path.display())]
    Storage {
        /// The catalogue.
        path: PathBuf,
        /// What SQLite answered.
        source: rusqlite::Error,
    },
    /// The steps to the current version failed; the file is as it was.
    #[error("the catalogue {} could not be upgraded, it is as it was before: {source}", path.display())]
    Upgrade {
        /// The catalogue.
        path: PathBuf,
        /// The step that failed.
        source: Box<rusqlite_migration::Error>,
    },
    /// A file beside the catalogue could not be made, copied or renamed.
    #[error(transparent)]
    File(#[from] FileError),
    /// There is no such document or version.
    #[error("there is no {what} {id} in the catalogue")]
    Absent {
        /// What was asked for.
        what: &'static str,
        /// Its id.
        id: uuid::Uuid,
    },
    /// A document cannot become another kind.
    #[error("{title:?} is a {}, and cannot become a {}", kept.word(), given.word())]
    OtherKind {
        /// The document.
        title: String,
        /// What it is.
        kept: Kind,
        /// What it should have become.
        given: Kind,
    },
    /// The body of a document is not JSON.
    #[error("the content of {title:?} is not JSON: {source}")]
    NotJson {
        /// The document.
        title: String,
        /// Where it is wrong.
        source: serde_json::Error,
    },
    /// A document from elsewhere says of its changes what cannot be.
    #[error("{title:?} cannot say where its changes come from")]
    Unsound {
        /// The document.
        title: String,
    },
    /// A picture of a document is gone from the catalogue, which must have been changed from outside.
    #[error("a picture in a document is gone from the catalogue")]
    PictureGone,
}

/// An open catalogue. Reading needs `&`, writing `&mut`.
#[derive(Debug)]
pub struct Catalogue {
    connection: Connection,
    path: PathBuf,
    clock: Clock,
    _in_use: files::Lock,
}

impl Catalogue {
    /// Opens the catalogue of a studio, which has already brought it up to date. Changes are stamped by `clock`.
    ///
    /// # Errors
    /// When the file is absent, damaged, in use or cannot be read.
    pub(crate) fn open(path: &Path, clock: Clock) -> Result<Self, CatalogueError> {
        let in_use = swap::in_use(path)?;
        let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        Ok(Self {
            connection,
            path: path.to_path_buf(),
            clock,
            _in_use: in_use,
        })
    }

    /// Runs `work` in one transaction: either everything in it is kept, on the disk, or nothing.
    fn transact<T>(
        &mut self,
        work: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, CatalogueError> {
        self.attempt(|transaction| Ok(work(transaction)?))
    }

    /// As [`Catalogue::transact`], for work that can find out that it is impossible.
    fn attempt<T>(
        &mut self,
        work: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<T, Snag>,
    ) -> Result<T, CatalogueError> {
        let path = &self.path;
        let transact = |connection: &mut Connection| {
            // Immediate: a transaction that starts by reading could not wait for a writer later.
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        transact(&mut self.connection).map_err(|snag: Snag| snag.told(path))
    }

    /// As [`Catalogue::transact`], but a power cut may take it back: for notes that can be made again.
    fn transact_unflushed<T>(
        &mut self,
        work: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, CatalogueError> {
        let flush = |catalogue: &Self, how: &str| {
            catalogue.read(|connection| connection.pragma_update(None, "synchronous", how))
        };
        flush(self, "normal")?;
        let done = self.transact(work);
        flush(self, "full")?;
        done
    }

    /// Runs several queries that read, of one moment.
    fn look<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Snag>) -> Result<T, CatalogueError> {
        let look = || {
            let moment = self.connection.unchecked_transaction()?;
            work(&moment)
        };
        look().map_err(|snag: Snag| snag.told(&self.path))
    }

    /// Runs a query that reads.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, CatalogueError> {
        work(&self.connection).map_err(|source| storage(&self.path, source))
    }
}

/// Opens the file with the settings that every connection has.
fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, CatalogueError> {
    let open = || {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(std::time::Duration::from_millis(BUSY_TIMEOUT_MS))?;
        // A file from elsewhere must not run functions of its own choice through its schema.
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        // A badge that was handed out must be in the catalogue even after a power cut.
        connection.pragma_update(None, "synchronous", "full")?;
        // In pages: what a class of 1,000 takes goes into the main file once, when the command ends.
        connection.pragma_update(None, "wal_autocheckpoint", 8_000)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "cache_size", -65_536)?;
        connection.pragma_update(None, "mmap_size", 256 * 1024 * 1024)?;
        connection.pragma_update(None, "temp_store", "memory")?;
        Ok(connection)
    };
    open().map_err(|source| storage(path, source))
}

/// The name, without a suffix, of a file beside the catalogue that nothing else has.
fn aside_name(what: &str, now: jiff::Timestamp) -> String {
    let id = uuid::Uuid::new_v4().simple().to_string();
    format!("catalogue-{what}-{}-{}", now.strftime("%Y%m%dT%H%M%SZ"), &id[..8])
}

fn storage(path: &Path, source: rusqlite::Error) -> CatalogueError {
    let path = path.to_path_buf();
    match source.sqlite_error_code() {
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            CatalogueError::Damaged { path, source }
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => CatalogueError::Busy { path },
        _ => CatalogueError::Storage { path, source },
    }
}

#[cfg(test)]
mod tests;
