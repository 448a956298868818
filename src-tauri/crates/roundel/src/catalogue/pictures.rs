//! Tables `picture` and `picture_use`: pictures of bodies, each kept once, and who holds them.

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::CatalogueError;
use super::bodies::{self, Parted};
use super::fault::Snag;

/// What holds pictures.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holder {
    Document(Uuid),
    Version(Uuid),
    Undo(Uuid, i64),
}

impl std::fmt::Display for Holder {
    /// As the triggers of the schema write it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Document(id) => write!(f, "document {id}"),
            Self::Version(id) => write!(f, "version {id}"),
            Self::Undo(id, step) => write!(f, "undo {id} {step}"),
        }
    }
}

/// Takes the pictures out of a body and keeps them for the holder, who lets go of those it held before. Returns what
/// remains of the body.
pub(super) fn keep(connection: &Connection, holder: Holder, body: &str) -> rusqlite::Result<String> {
    let parted = bodies::part(body);
    keep_parted(connection, holder, &parted)?;
    Ok(parted.text)
}

/// As [`keep`], of a body that was parted before.
pub(super) fn keep_parted(connection: &Connection, holder: Holder, parted: &Parted) -> rusqlite::Result<()> {
    let (holder, pictures) = (holder.to_string(), &parted.pictures);
    for (sum, bytes) in pictures {
        connection
            .prepare_cached("insert into picture (sha256, bytes) values (?1, ?2) on conflict do nothing")?
            .execute(params![sum, bytes])?;
        hold_one(connection, &holder, sum)?;
    }
    let held: Vec<&String> = pictures.keys().collect();
    let held = serde_json::to_string(&held).expect("a list of texts is JSON");
    connection
        .prepare_cached(
            "delete from picture_use where holder = ?1 and sha256 not in (select value from json_each(?2))",
        )?
        .execute([&holder, &held])
        .map(drop)
}

fn hold_one(connection: &Connection, holder: &str, sum: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("insert into picture_use (holder, sha256) values (?1, ?2) on conflict do nothing")?
        .execute([holder, sum])
        .map(drop)
}

/// Puts the pictures back into a body.
pub(super) fn whole(connection: &Connection, text: &str) -> Result<String, Snag> {
    let picture = |sum: &str| {
        connection
            .prepare_cached("select bytes from picture where sha256 = ?1")?
            .query_row([sum], |row| row.get::<_, Vec<u8>>(0))
            .optional()
    };
    bodies::join(text, picture)?.ok_or(Snag::Told(CatalogueError::PictureGone))
}
