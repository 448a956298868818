//! What documents there are.

use std::str::FromStr;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An afternoon with people, and all that belongs to it.
    Workshop,
    /// A worksheet with answers.
    Canvas,
    /// An artwork.
    Design,
    /// An achievement with its design and its canvas, see [`Badge`](crate::kept::Badge).
    Badge,
    /// A worksheet without answers.
    Template,
    /// What a town or a school asks of criteria.
    Checklist,
    /// Colours.
    Palette,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Workshop,
        Self::Canvas,
        Self::Design,
        Self::Badge,
        Self::Template,
        Self::Checklist,
        Self::Palette,
    ];

    /// Returns its word, as in the catalogue and on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Workshop => "workshop",
            Self::Canvas => "canvas",
            Self::Design => "design",
            Self::Badge => "badge",
            Self::Template => "template",
            Self::Checklist => "checklist",
            Self::Palette => "palette",
        }
    }
}

/// A word that names no [`Kind`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no kind of document")]
pub struct UnknownKind(String);

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        let kind = Self::ALL.into_iter().find(|kind| kind.word() == word);
        kind.ok_or_else(|| UnknownKind(word.to_owned()))
    }
}

impl ToSql for Kind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.word().into())
    }
}

impl FromSql for Kind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}
