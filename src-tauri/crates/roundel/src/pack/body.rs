//! The bodies of documents: read by the readers that their own modules have for files of strangers.

use super::EntryFault;
use crate::art::design::Design;
use crate::canvas::Canvas;
use crate::canvas::criteria::Checklist;
use crate::canvas::template::Template;
use crate::catalogue::{DocumentRow, Kind, VersionRow};
use crate::kept::{Badge, palette_from_json};
use crate::workshop::Workshop;

/// The longest title, in characters.
const TITLE: usize = 1_000;
/// The longest author, state or label, in characters.
const WORD: usize = 200;

/// Checks what a document says beside and in its body.
pub(super) fn document(row: &DocumentRow) -> Result<(), EntryFault> {
    texts(&row.title, [row.author.as_deref(), row.state.as_deref(), None])?;
    body(row.kind, row.body.as_bytes())
}

/// Checks a kept state of a document of this kind.
pub(super) fn version(row: &VersionRow, kind: Kind) -> Result<(), EntryFault> {
    texts(
        &row.title,
        [row.author.as_deref(), row.state.as_deref(), row.label.as_deref()],
    )?;
    body(kind, row.body.as_bytes())
}

fn texts(title: &str, words: [Option<&str>; 3]) -> Result<(), EntryFault> {
    short("title", title, TITLE)?;
    words
        .into_iter()
        .flatten()
        .try_for_each(|word| short("author, state or label", word, WORD))
}

fn short(what: &'static str, text: &str, most: usize) -> Result<(), EntryFault> {
    match text.chars().count() {
        found if found > most => Err(EntryFault::Long { what, found, most }),
        _ => Ok(()),
    }
}

fn body(kind: Kind, json: &[u8]) -> Result<(), EntryFault> {
    match kind {
        Kind::Workshop => drop(Workshop::from_json(json)?),
        Kind::Canvas => drop(Canvas::from_json(json)?),
        Kind::Design => drop(Design::from_json(json)?),
        Kind::Template => drop(Template::from_json(json)?),
        Kind::Checklist => drop(Checklist::from_json(json)?),
        Kind::Badge => drop(Badge::from_json(json)?),
        Kind::Palette => drop(palette_from_json(json)?),
    }
    Ok(())
}
