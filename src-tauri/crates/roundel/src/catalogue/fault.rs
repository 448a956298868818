//! What can go wrong inside a transaction.

use std::path::Path;

use super::{CatalogueError, storage};

/// Why a transaction was given up.
#[derive(Debug)]
pub(super) enum Snag {
    /// SQLite could not; the catalogue adds which file it was.
    Sql(rusqlite::Error),
    /// What was asked for cannot be.
    Told(CatalogueError),
}

impl Snag {
    pub(super) fn told(self, path: &Path) -> CatalogueError {
        match self {
            Self::Sql(source) => storage(path, source),
            Self::Told(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Snag {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<CatalogueError> for Snag {
    fn from(error: CatalogueError) -> Self {
        Self::Told(error)
    }
}
