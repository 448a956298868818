//! Closing a workshop: what is personal goes, and what stays is told, with why and until when.
//!
//! On an attendee's laptop everything of the workshop goes once it was collected. On the facilitator's, which has an issuer
//! or the names, the work stays and the people in it are forgotten, when the day has passed until which they may be kept.

mod account;
mod bare;

use jiff::Timestamp;
use jiff::civil::Date;
use thiserror::Error;
use uuid::Uuid;

pub use account::{Account, Gone, Stays};

use crate::catalogue::{Catalogue, CatalogueError, DocumentRow, Filter, Kind};
use crate::failure::{Code, Failure};
use crate::files::{self, FileError};
use crate::kept::KeptError;
use crate::names;
use crate::pack;
use crate::studio::Studio;
use crate::workshop::Workshop;

/// What should happen to the work on an attendee's laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// It goes: it was collected.
    Goes,
    /// It stays, as copies in which nobody is named.
    Stays,
}

/// What holds a closing back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// It is refused before everything was collected, or before the day has come.
    Careful,
    /// It is done now.
    Anyway,
}

/// Why a workshop was not closed. Nothing has changed then, unless the disk or the catalogue refused half-way; closing it
/// again goes on.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CloseError {
    /// Work has changed since it was packed last.
    #[error("{} of \"{workshop}\" changed since the work was packed last: {}", many(titles.len()), titles.join(", "))]
    Uncollected {
        /// The workshop.
        workshop: String,
        /// What the work is called.
        titles: Vec<String>,
    },
    /// The people of the workshop may still be needed.
    #[error("the names of \"{workshop}\" may be kept until {until}, and that day has not passed")]
    Early {
        /// The workshop.
        workshop: String,
        /// The last day.
        until: Date,
    },
    /// Something in the catalogue cannot be read.
    #[error(transparent)]
    Kept(#[from] KeptError),
    /// The catalogue cannot be read or written.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// A file cannot be written or removed.
    #[error(transparent)]
    File(#[from] FileError),
}

fn many(count: usize) -> String {
    match count {
        1 => "1 document".to_owned(),
        more => format!("{more} documents"),
    }
}

/// Returns the clock of the newest change in a catalogue. Asked before a pack is made, for [`note_packed`].
///
/// # Errors
/// When the catalogue cannot be read.
pub fn newest(catalogue: &Catalogue) -> Result<i64, CatalogueError> {
    noted(catalogue, "clock")
}

/// Notes that all work of a workshop, or of all, up to this clock is in a pack, so that it may be removed from this laptop.
///
/// # Errors
/// When the catalogue cannot be written.
pub fn note_packed(
    catalogue: &mut Catalogue,
    workshop: Option<Uuid>,
    newest: i64,
) -> Result<(), CatalogueError> {
    catalogue.set_setting(&mark(workshop), Some(&newest.to_string()))
}

/// The clock up to which all work of a workshop is in a pack.
fn packed_until(catalogue: &Catalogue, workshop: Uuid) -> Result<i64, CatalogueError> {
    let alone = noted(catalogue, &mark(Some(workshop)))?;
    Ok(alone.max(noted(catalogue, &mark(None))?))
}

fn noted(catalogue: &Catalogue, name: &str) -> Result<i64, CatalogueError> {
    let noted = catalogue.setting(name)?;
    Ok(noted.and_then(|clock| clock.parse().ok()).unwrap_or(0))
}

fn mark(workshop: Option<Uuid>) -> String {
    workshop.map_or_else(|| "packed".to_owned(), |id| format!("packed.{id}"))
}

/// Closes a workshop on this laptop, and writes the account into the user's folder.
///
/// # Errors
/// When it is too early and `caution` says so, or the catalogue or the disk refuses.
pub fn close(
    studio: &Studio,
    workshop: &Workshop,
    work: Work,
    caution: Caution,
) -> Result<Account, CloseError> {
    let mut catalogue = studio.catalogue()?;
    let rows = catalogue.documents(&Filter {
        workshop: Some(workshop.id),
        removed: true,
        ..Filter::default()
    })?;
    let facilitating = !catalogue.issuers()?.is_empty() || names::are_kept(studio, workshop.id)?;
    if caution == Caution::Careful {
        if facilitating {
            in_time(workshop, studio.today())?;
        } else {
            collected(&mut catalogue, workshop, &rows)?;
        }
    }
    let mut account = Account::new(workshop, studio.today());
    if facilitating {
        bare::people(&mut catalogue, workshop, &rows, &mut account)?;
    } else {
        attendee(&mut catalogue, workshop, &rows, work, studio.now(), &mut account)?;
    }
    if names::forget(studio, workshop.id)? {
        account.gone_altogether("the file of real names");
    }
    catalogue.set_setting(&mark(Some(workshop.id)), None)?;
    catalogue.set_setting(pack::SEAT, None)?;
    catalogue.compact()?;
    drop(catalogue);
    remove_copies(studio, &mut account)?;
    account.keep_what_every_laptop_keeps(studio)?;
    files::write_private(&account.path(studio), account.to_string().as_bytes())?;
    Ok(account)
}

fn in_time(workshop: &Workshop, today: Date) -> Result<(), CloseError> {
    if today > workshop.keep_until {
        return Ok(());
    }
    Err(CloseError::Early {
        workshop: workshop.name.as_str().to_owned(),
        until: workshop.keep_until,
    })
}

/// Whether everything that was changed here is in a pack.
fn collected(catalogue: &mut Catalogue, workshop: &Workshop, rows: &[DocumentRow]) -> Result<(), CloseError> {
    let (here, packed) = (catalogue.device()?, packed_until(catalogue, workshop.id)?);
    let open = |row: &&DocumentRow| row.stamp.device == here && row.stamp.clock > packed;
    let titles: Vec<_> = rows.iter().filter(open).map(called).collect();
    if titles.is_empty() {
        return Ok(());
    }
    Err(CloseError::Uncollected {
        workshop: workshop.name.as_str().to_owned(),
        titles,
    })
}

fn called(row: &DocumentRow) -> String {
    match row.title.as_str() {
        "" => format!("a {} without a name", row.kind.word()),
        title => format!("\"{title}\""),
    }
}

/// Forgets the workshop with everything in it; copies without people stay where that is wanted.
fn attendee(
    catalogue: &mut Catalogue,
    workshop: &Workshop,
    rows: &[DocumentRow],
    work: Work,
    now: Timestamp,
    account: &mut Account,
) -> Result<(), CloseError> {
    let mut copies = 0;
    if work == Work::Stays {
        for copy in rows
            .iter()
            .filter(|row| !row.removed)
            .filter_map(|row| bare::copy(workshop, row, now))
        {
            catalogue.put_document(copy)?;
            copies += 1;
        }
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    catalogue.forget_documents(&ids)?;
    catalogue.forget_traces(workshop.id, &[])?;
    for kind in Kind::ALL {
        let count = rows.iter().filter(|row| row.kind == kind).count();
        account.gone(account::plural(kind), count);
    }
    account.gone_altogether("their versions, and steps that could be undone");
    account.stays(
        "canvases and designs, as copies in which nobody is named",
        copies,
        "you asked for it, to show or to go on with",
        "you remove them",
    );
    Ok(())
}

/// Removes copies of the catalogue as it was, and what a program that was killed left behind.
fn remove_copies(studio: &Studio, account: &mut Account) -> Result<(), FileError> {
    let mut removed = 0;
    for name in files::list(studio.home())? {
        let copy = name.starts_with("catalogue-") && name.contains(".sqlite");
        if copy || files::is_leftover(&name) {
            files::remove(&studio.home().join(name))?;
            removed += 1;
        }
    }
    account.gone("older copies of the catalogue, in which the people were", removed);
    Ok(())
}

impl From<CloseError> for Failure {
    fn from(error: CloseError) -> Self {
        let hint = match error {
            CloseError::Kept(error) => return error.into(),
            CloseError::Catalogue(error) => return error.into(),
            CloseError::File(error) => return error.into(),
            CloseError::Uncollected { .. } => {
                "nothing was changed; take the work along first: roundel pack make; or say --anyway, and it is gone"
            }
            CloseError::Early { .. } => "nothing was changed; close it after that day, or say --anyway",
        };
        Self::new(Code::Workshop, error).hint(hint)
    }
}
