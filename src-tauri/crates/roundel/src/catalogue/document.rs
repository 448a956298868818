//! A document: as somebody wants it, as it is, and which ones are meant.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::kind::Kind;
use super::stamp::Stamp;

/// A document as somebody wants it to be from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which document.
    pub id: Uuid,
    /// What it is; a document never becomes another kind.
    pub kind: Kind,
    /// The workshop that it belongs to.
    pub workshop: Option<Uuid>,
    /// Who made it: a seat, a nickname, a group.
    pub author: Option<String>,
    /// What people call it.
    pub title: String,
    /// A short word of the kind's own.
    pub state: Option<String>,
    /// Its own JSON.
    pub body: String,
}

impl Draft {
    /// Begins a new document, without workshop, author and state.
    pub fn new(kind: Kind, title: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            id: Uuid::now_v7(),
            kind,
            workshop: None,
            author: None,
            title: title.into(),
            state: None,
            body: body.into(),
        }
    }
}

impl From<DocumentRow> for Draft {
    fn from(row: DocumentRow) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            workshop: row.workshop,
            author: row.author,
            title: row.title,
            state: row.state,
            body: row.body,
        }
    }
}

/// A document as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentRow {
    /// Which document; the same on every laptop.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// The workshop that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workshop: Option<Uuid>,
    /// Who made it: a seat, a nickname, a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// What people call it.
    pub title: String,
    /// A short word of the kind's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When it was begun.
    pub made: Timestamp,
    /// When it was last changed.
    pub changed: Timestamp,
    /// Whether it was removed. It is kept, so that its removal travels.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removed: bool,
    /// Which state of it this is.
    pub stamp: Stamp,
    /// Its own JSON, whole; empty in lists of [`document_heads`](super::Catalogue::document_heads).
    pub body: String,
}

/// Which documents; all that are not removed by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only of this kind.
    pub kind: Option<Kind>,
    /// Only of this workshop.
    pub workshop: Option<Uuid>,
    /// Only of this author.
    pub author: Option<String>,
    /// Only in this state.
    pub state: Option<String>,
    /// Also those that were removed.
    pub removed: bool,
}
