//! A badge in the making, as a document: the badge, and the canvas and the design that belong to it.
//!
//! # The body
//!
//! ```json
//! { "version": 1, "canvas": "ID of a document", "design": "ID of a document", "achievement": { … } }
//! ```
//!
//! `achievement` is the Open Badges 3.0 Achievement as it goes into credentials, `canvas` the worksheet that it was made
//! of, `design` what it looks like; either may be absent. Of a canvas, the ids of the badge's document and of the design
//! follow from its own ([`badge_of`], [`design_of`]), and the achievement's is `urn:uuid:` and the canvas'. The
//! first packs and catalogues have the achievement alone as body, whose references follow likewise.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{KeptError, rows};
use crate::badge::credential::{Achievement, AchievementError};
use crate::badge::json;
use crate::canvas::{Canvas, badge_of, design_of};
use crate::catalogue::{Catalogue, DocumentRow, Draft, Kind};

/// The version of bodies that this program writes and reads.
const VERSION: u64 = 1;

/// A badge, and what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Badge {
    /// The document of the canvas that it was made of.
    pub canvas: Option<Uuid>,
    /// The document of its design.
    pub design: Option<Uuid>,
    /// The badge as it goes into credentials.
    pub achievement: Achievement,
}

#[derive(Serialize)]
struct Written<'a> {
    version: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    canvas: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    design: Option<Uuid>,
    achievement: &'a Achievement,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    version: u64,
    #[serde(default)]
    canvas: Option<Uuid>,
    #[serde(default)]
    design: Option<Uuid>,
    achievement: serde_json::Value,
}

/// Why a body is no badge.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BadgeError {
    /// Not JSON that every program reads the same.
    #[error(transparent)]
    Json(#[from] json::JsonError),
    /// A member is missing, unknown or of the wrong kind.
    #[error(transparent)]
    Members(#[from] serde_json::Error),
    /// A newer version of the program wrote it.
    #[error("it was made with a newer Roundel (version {0}); install that one here too")]
    Newer(u64),
    /// What is said about the badge is not an Achievement.
    #[error(transparent)]
    Achievement(#[from] AchievementError),
}

impl Badge {
    /// The badge of a canvas, with the design that belongs to it.
    pub fn of_canvas(canvas: Uuid, achievement: Achievement) -> Self {
        Self {
            canvas: Some(canvas),
            design: Some(design_of(canvas)),
            achievement,
        }
    }

    /// Reads a body, which may come from a stranger.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn from_json(body: &[u8]) -> Result<Self, BadgeError> {
        json::parse(body)?;
        let value: serde_json::Value = serde_json::from_slice(body)?;
        if value.get("achievement").is_none() {
            return Ok(Self::bare(Achievement::from_json(body)?));
        }
        let read: Read = serde_json::from_value(value)?;
        if read.version != VERSION {
            return Err(BadgeError::Newer(read.version));
        }
        Ok(Self {
            canvas: read.canvas,
            design: read.design,
            achievement: Achievement::from_json(read.achievement.to_string().as_bytes())?,
        })
    }

    /// A badge that says of itself alone which canvas it is of.
    fn bare(achievement: Achievement) -> Self {
        let id = achievement.id.as_str().strip_prefix("urn:uuid:");
        let canvas = id.and_then(|id| Uuid::try_parse(id).ok());
        Self {
            canvas,
            design: canvas.map(design_of),
            achievement,
        }
    }

    /// Returns the body; the same badge always gives the same text.
    pub fn to_json(&self) -> String {
        let written = Written {
            version: VERSION,
            canvas: self.canvas,
            design: self.design,
            achievement: &self.achievement,
        };
        serde_json::to_string(&written).expect("a badge is texts and lists")
    }
}

/// Lists the badges of a workshop, or all, the one that was changed last first.
///
/// # Errors
/// When the catalogue or a badge in it cannot be read.
pub fn badges(catalogue: &Catalogue, workshop: Option<Uuid>) -> Result<Vec<(Badge, DocumentRow)>, KeptError> {
    let read = |row: DocumentRow| match Badge::from_json(row.body.as_bytes()) {
        Ok(badge) => Ok((badge, row)),
        Err(source) => Err(KeptError::Badge {
            title: row.title,
            source,
        }),
    };
    let rows = rows(catalogue, Kind::Badge, workshop)?;
    rows.into_iter().map(read).collect()
}

/// Keeps the badge that was made of a canvas beside it, for the same people. `row` is the document of the canvas.
///
/// # Errors
/// When the catalogue cannot be written.
pub fn put_badge(
    catalogue: &mut Catalogue,
    canvas: &Canvas,
    row: &DocumentRow,
    achievement: Achievement,
) -> Result<DocumentRow, KeptError> {
    let title = achievement.name.clone();
    let body = Badge::of_canvas(canvas.id(), achievement).to_json();
    Ok(catalogue.put_document(Draft {
        id: badge_of(canvas.id()),
        workshop: row.workshop,
        author: row.author.clone(),
        ..Draft::new(Kind::Badge, title, body)
    })?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACHIEVEMENT: &str = r#"{"id":"urn:uuid:019e30df-4880-7000-8000-000000000010","type":["Achievement"],
        "name":"First Solder","description":"A circuit.","criteria":{"narrative":"Solder one."}}"#;

    #[test]
    fn a_badge_says_its_canvas_and_its_design() {
        let canvas: Uuid = "019e30df-4880-7000-8000-000000000010".parse().expect("an id");
        let achievement = Achievement::from_json(ACHIEVEMENT.as_bytes()).expect("an achievement");
        let badge = Badge::of_canvas(canvas, achievement);
        let body = badge.to_json();
        assert_eq!(
            Badge::from_json(body.as_bytes()).expect("a body"),
            badge,
            "what was written"
        );
        assert_eq!(
            Badge::from_json(ACHIEVEMENT.as_bytes()).expect("a body of the first version"),
            badge,
            "in the first packs the ids say it"
        );
        for wrong in [
            body.replacen("{\"version\":1", "{\"version\":2", 1),
            body.replacen("{\"version\":1", "{\"version\":1,\"colour\":1", 1),
            body.replacen("First Solder", "", 1),
            "{}".to_owned(),
        ] {
            assert!(Badge::from_json(wrong.as_bytes()).is_err(), "{wrong:.60}");
        }
    }
}
