//! Reading a workshop, and what must hold in it.

use std::collections::BTreeSet;

use super::board::{MOST_LETTERS_IN_NOTE, MOST_NOTES, Note};
use super::document::{MOST_MINUTES, MOST_OFFERS, MOST_SEATS, VERSION, Workshop};
use super::groups::{Group, MOST_GROUPS};
use super::stickers;
use crate::canvas::fault::{self, Fault, Place, Problem, count};
use crate::canvas::{Label, is_longer, tidy};

/// The largest workshop that is read, in bytes.
pub const MAX_BYTES: u64 = 8 << 20;

/// The most roles of one person.
const MOST_ROLES: usize = 10;

/// Reads a workshop.
pub(super) fn read(json: &[u8]) -> Result<Workshop, Fault> {
    room(json.len())?;
    let workshop = fault::read(json, VERSION)?;
    check(&workshop)?;
    Ok(workshop)
}

/// Whether a document of so many bytes is read.
pub(super) fn room(bytes: usize) -> Result<(), Fault> {
    count("bytes", bytes, 0, MAX_BYTES as usize).map_err(in_file)
}

fn in_file(problem: Problem) -> Fault {
    problem.at(&Place::File)
}

/// What must hold.
pub(super) fn check(workshop: &Workshop) -> Result<(), Fault> {
    counts(workshop).map_err(in_file)?;
    once(workshop.seats.iter()).map_err(in_file)?;
    once(workshop.groups.iter().map(|group| &group.name)).map_err(in_file)?;
    for group in &workshop.groups {
        members(group, &workshop.seats)
            .map_err(|problem| problem.at(&Place::Group(group.name.as_str().to_owned())))?;
    }
    let grouped = workshop.groups.iter().flat_map(|group| &group.members);
    once(grouped.map(|member| &member.seat)).map_err(in_file)?;
    notes(&workshop.notes)?;
    stickers::check(&workshop.stickers)
}

fn counts(workshop: &Workshop) -> Result<(), Problem> {
    count("minutes", workshop.minutes.into(), 1, MOST_MINUTES.into())?;
    count("seats", workshop.seats.len(), 0, MOST_SEATS)?;
    count("groups", workshop.groups.len(), 0, MOST_GROUPS)?;
    count("languages", workshop.languages.len(), 0, MOST_OFFERS)?;
    count("palettes", workshop.palettes.len(), 0, MOST_OFFERS)?;
    count("starters", workshop.starters.len(), 0, MOST_OFFERS)
}

fn once<'a>(labels: impl Iterator<Item = &'a Label>) -> Result<(), Problem> {
    let mut seen = BTreeSet::new();
    for label in labels {
        if !seen.insert(label.as_str()) {
            return Err(Problem::SameLabel(label.as_str().to_owned()));
        }
    }
    Ok(())
}

fn members(group: &Group, seats: &[Label]) -> Result<(), Problem> {
    count("members", group.members.len(), 1, MOST_SEATS)?;
    for member in &group.members {
        if !seats.contains(&member.seat) {
            return Err(Problem::NoSeat(member.seat.as_str().to_owned()));
        }
        count("roles", member.roles.len(), 0, MOST_ROLES)?;
    }
    Ok(())
}

/// Whether there are not too many of something.
pub(super) fn most(what: &'static str, found: usize, most: usize) -> Result<(), Fault> {
    count(what, found, 0, most).map_err(in_file)
}

/// What must hold on a board.
pub(super) fn notes(notes: &[Note]) -> Result<(), Fault> {
    most("notes", notes.len(), MOST_NOTES)?;
    let mut ids = BTreeSet::new();
    for note in notes {
        let problem = if !ids.insert(note.id) {
            Problem::Twice
        } else if is_longer(&note.text, MOST_LETTERS_IN_NOTE) {
            Problem::NoteLength
        } else if tidy(&note.text) != note.text {
            Problem::Untidy
        } else {
            continue;
        };
        return Err(problem.at(&note.place()));
    }
    Ok(())
}
