//! Who sits where: the real names of a workshop, in one encrypted file in the user's folder. Everything else knows seats
//! and nicknames.
//!
//! The file is in the [`sealed`] form and opens with `age -d` too; inside it is JSON. Names are wiped from memory when
//! they are dropped, are in no error and no log, and have no `Debug`.

mod error;
mod form;
mod join;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub use error::NamesError;
pub use join::Joined;

use crate::canvas::Label;
use crate::files::{self, FileError};
use crate::roster::{Person, Roster};
use crate::sealed::{self, OpenError};
use crate::studio::Studio;
use crate::workshop::Workshop;

/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = 4 << 20;

/// Names by seat or nickname.
type Seated = Vec<(String, Name)>;

/// The names of one workshop, by seat or nickname.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Names {
    #[zeroize(skip)]
    workshop: Uuid,
    #[zeroize(skip)]
    title: String,
    people: Seated,
    /// What other laptops call somebody who has another name here.
    beside: Seated,
}

/// Who somebody is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name as it will stand on a badge.
    pub name: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The code by which a school knows them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// Whether there is a file of names for a workshop.
///
/// # Errors
/// When the system cannot tell.
pub fn are_kept(studio: &Studio, workshop: Uuid) -> Result<bool, FileError> {
    files::exists(&path(studio, workshop))
}

/// Removes the names of a workshop. Returns whether there were any; no passphrase is needed to forget.
///
/// # Errors
/// When the file cannot be removed.
pub fn forget(studio: &Studio, workshop: Uuid) -> Result<bool, FileError> {
    let there = are_kept(studio, workshop)?;
    files::remove(&path(studio, workshop))?;
    Ok(there)
}

fn path(studio: &Studio, workshop: Uuid) -> PathBuf {
    studio.home().join("names").join(format!("{workshop}.age"))
}

impl Names {
    /// Begins without a name.
    pub fn new(workshop: &Workshop) -> Self {
        Self {
            workshop: workshop.id,
            title: workshop.name.as_str().to_owned(),
            people: Vec::new(),
            beside: Vec::new(),
        }
    }

    /// Opens the names of a workshop.
    ///
    /// # Errors
    /// When there are none, the passphrase is wrong, or the file is damaged. No error holds a name.
    pub fn open(studio: &Studio, workshop: &Workshop, passphrase: &str) -> Result<Self, NamesError> {
        let mut names = Self::new(workshop);
        let path = path(studio, workshop.id);
        let title = || workshop.name.as_str().to_owned();
        let sealed = match files::read_limited(&path, MAX_BYTES) {
            Err(error) if error.is_absent() => return Err(NamesError::None { workshop: title() }),
            other => other?,
        };
        let damaged = |reason| NamesError::Damaged {
            path: path.clone(),
            reason,
        };
        let json = sealed::unseal(passphrase, &sealed).map_err(|error| match error {
            OpenError::WrongPassphrase => NamesError::WrongPassphrase { workshop: title() },
            _ => damaged("it is damaged; put it back from your backup"),
        })?;
        (names.people, names.beside) = form::read(&json).map_err(damaged)?;
        Ok(names)
    }

    /// Writes the names; the file appears whole or not at all.
    ///
    /// # Errors
    /// When the passphrase is too short or the disk refuses.
    pub fn save(&self, studio: &Studio, passphrase: &str) -> Result<(), NamesError> {
        let sealed = sealed::seal(passphrase, &form::write(self))?;
        let path = path(studio, self.workshop);
        files::make_private_folder(files::folder_of(&path))?;
        Ok(files::write_private(&path, &sealed)?)
    }

    /// Reads the names of a workshop from a pack. Err says what is wrong, without a name.
    pub(crate) fn from_json(workshop: Uuid, title: &str, json: &[u8]) -> Result<Self, &'static str> {
        let (people, beside) = form::read(json)?;
        form::check(&people, &beside)?;
        Ok(Self {
            workshop,
            title: title.to_owned(),
            people,
            beside,
        })
    }

    /// Returns what [`Self::from_json`] reads.
    pub(crate) fn to_json(&self) -> Zeroizing<Vec<u8>> {
        form::write(self)
    }

    /// Returns whose names they are.
    pub fn workshop(&self) -> Uuid {
        self.workshop
    }

    /// Returns who sits there.
    pub fn get(&self, seat: &Label) -> Option<&Name> {
        let mut people = self.people.iter();
        people
            .find(|(label, _)| label == seat.as_str())
            .map(|(_, name)| name)
    }

    /// Says who sits there from now on, whatever other laptops say.
    pub fn set(&mut self, seat: &Label, name: Name) {
        self.people.retain(|(label, _)| label != seat.as_str());
        self.beside.retain(|(label, _)| label != seat.as_str());
        self.people.push((seat.as_str().to_owned(), name));
    }

    /// Seats the people of a class list: those whose code is a seat there, the others on the seats that are left, in
    /// order. Who has a name already is called anew where the list says so.
    ///
    /// # Errors
    /// When there are more people than seats. Then nothing has changed.
    pub fn import(&mut self, workshop: &Workshop, roster: &Roster) -> Result<(), NamesError> {
        let by_code = |person: &Person| person.code.as_deref().and_then(|code| workshop.seat(code));
        let taken: Vec<_> = roster.people.iter().filter_map(by_code).collect();
        let mut free = workshop.seats.iter().filter(|seat| !taken.contains(seat));
        let mut seated = Vec::new();
        for person in &roster.people {
            let seat = by_code(person)
                .or_else(|| free.next())
                .ok_or(NamesError::NoSeatLeft {
                    row: person.row,
                    seats: workshop.seats.len(),
                })?;
            seated.push((seat, person));
        }
        for (seat, person) in seated {
            self.set(
                seat,
                Name {
                    name: person.name.clone(),
                    email: person.email.clone(),
                    code: person.code.clone().filter(|code| workshop.seat(code).is_none()),
                },
            );
        }
        Ok(())
    }

    /// Finds a seat as a person says it.
    ///
    /// # Errors
    /// When there is no such seat.
    pub fn seat<'a>(&self, workshop: &'a Workshop, said: &str) -> Result<&'a Label, NamesError> {
        workshop.seat(said).ok_or_else(|| NamesError::NoSeat {
            seat: said.to_owned(),
            workshop: self.title.clone(),
        })
    }
}

/// Returns the seats of a workshop as a class list, for issuing: in the order of the seats, with their real names where
/// `names` is given and knows them. The seat is the code and the workshop the group, so that somebody without an e-mail
/// address is the same person under the nickname and under the name.
pub fn roster(workshop: &Workshop, names: Option<&Names>) -> Roster {
    let person = |(row, seat): (u32, &Label)| {
        let known = names.and_then(|names| names.get(seat));
        Person {
            row,
            name: known.map_or_else(|| seat.as_str().to_owned(), |known| known.name.clone()),
            email: known.and_then(|known| known.email.clone()),
            code: Some(seat.as_str().to_owned()),
            group: Some(workshop.name.as_str().to_owned()),
            evidence: None,
            narrative: None,
            date: workshop.date,
        }
    };
    let people: Vec<_> = (1..).zip(&workshop.seats).map(person).collect();
    Roster {
        rows: u32::try_from(people.len()).expect("seats are few"),
        people,
        ..Roster::default()
    }
}
