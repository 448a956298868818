//! The facilitator's desk: packs onto sticks, and what comes back on them.

mod out;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{Context, drives, works};
use crate::canvas::design_of;
use crate::catalogue::{Fate, Kind as DocumentKind};
use crate::failure::Failure;
use crate::files::{self, Place};
use crate::pack::container::{Kind, ReadError};
use crate::pack::{self, ENDING, PackError, Piece, Summary};

pub(super) use out::write_pack;
pub use out::{PackOut, PackWhat, PackWritten};

/// Packs to be looked into or taken in.
#[derive(Debug, Deserialize, TS)]
pub struct PacksIn {
    /// Where the stick is found, or one pack on it.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// What opens locked ones.
    pub passphrase: Option<String>,
    /// The job's name.
    pub job: String,
}

/// A pack on a stick.
#[derive(Debug, Serialize, TS)]
pub struct PackFound {
    /// Its path.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Its name on the stick.
    pub file: String,
    /// What is in it, or why it would not be taken in.
    pub state: PackState,
}

/// What is in a pack, or why it would not be taken in.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum PackState {
    /// It can be taken in.
    Good(PackCard),
    /// It wants what opens it.
    Locked,
    /// It is refused as a whole.
    Refused {
        /// Why.
        why: Failure,
    },
}

/// What a pack says that it is.
#[derive(Debug, Serialize, TS)]
pub struct PackCard {
    /// The name of the workshop that it belongs to.
    pub workshop: Option<String>,
    /// Where the laptop stands, or what its people call it.
    pub seat: Option<String>,
    /// When it was made, by that laptop's clock: ISO 8601 in UTC.
    pub made: String,
    /// Who made what is in it.
    pub people: Vec<String>,
    /// How many works are in it: canvases and designs without one.
    pub works: usize,
    /// How many awards.
    pub awards: usize,
    /// Whether it is a pack to begin with.
    pub start: bool,
}

/// What came of the packs on a stick.
#[derive(Debug, Default, Serialize, TS)]
pub struct Collected {
    /// How many packs were taken in.
    pub packs: usize,
    /// Of how many works something came that was not here before.
    pub works: usize,
    /// How many documents were not here before.
    pub new: usize,
    /// How many went on since they were here last.
    pub newer: usize,
    /// How many were here already.
    pub known: usize,
    /// How many had gone on here too; both states are kept.
    pub conflicts: usize,
    /// How many awards were new.
    pub awards: usize,
    /// The workshop of the last pack that has one.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
    /// Those that were not taken in, and why.
    pub refused: Vec<PackFound>,
    /// The laptops whose clocks are wrong.
    pub clocks: Vec<WrongClock>,
}

/// A laptop whose clock is wrong.
#[derive(Debug, Serialize, TS)]
pub struct WrongClock {
    /// Where it stands, or the name of its pack.
    pub seat: String,
    /// What its clock showed: ISO 8601 in UTC.
    pub showed: String,
}

/// What of a workshop has come in.
#[derive(Debug, Serialize, TS)]
pub struct Attendance {
    /// How many seats the workshop has.
    pub of: usize,
    /// The seats of which nothing has come.
    pub missing: Vec<String>,
    /// How many laptops have brought packs.
    pub laptops: usize,
    /// How many works are here: canvases, and designs without one.
    pub works: usize,
    /// How many of them are drawn.
    pub drawn: usize,
}

/// What is on a stick. Nothing is taken in.
pub(super) fn packs(context: &Context, request: PacksIn) -> Result<Vec<PackFound>, Failure> {
    let running = context.jobs.begin(&request.job);
    let paths = on_stick(&request.path)?;
    let mut found = Vec::new();
    for (done, path) in paths.iter().enumerate() {
        if running.stop().load(Ordering::Relaxed) {
            break;
        }
        running.tell(done, paths.len());
        let state = match pack::inspect(path, request.passphrase.as_deref()) {
            Ok(summary) => PackState::Good(card(summary)),
            Err(error) => refusal(error),
        };
        found.push(named(path, state));
    }
    Ok(found)
}

/// Takes in all packs on a stick. Each is taken in as a whole or refused; the same again changes nothing.
pub(super) fn collect(context: &Context, request: PacksIn) -> Result<Collected, Failure> {
    let running = context.jobs.begin(&request.job);
    let paths = on_stick(&request.path)?;
    let mut collected = Collected::default();
    let mut works = BTreeSet::new();
    for (done, path) in paths.iter().enumerate() {
        if running.stop().load(Ordering::Relaxed) {
            break;
        }
        running.tell(done, paths.len());
        match pack::open(context.studio(), path, request.passphrase.as_deref()) {
            Ok(opened) => {
                works.extend(opened.documents.iter().filter_map(work_of));
                collected.count(path, &opened);
            }
            Err(PackError::Catalogue(error)) => return Err(error.into()),
            Err(error) => collected.refused.push(named(path, refusal(error))),
        }
    }
    collected.works = works.len();
    Ok(collected)
}

/// The design by which people know the work of which something came; a canvas without one has its id too.
fn work_of(piece: &Piece) -> Option<Uuid> {
    if !matches!(piece.fate, Fate::New | Fate::Newer | Fate::Conflict) {
        return None;
    }
    match piece.kind {
        DocumentKind::Canvas => Some(design_of(piece.id)),
        DocumentKind::Design => Some(piece.id),
        _ => None,
    }
}

/// Who of a workshop has brought something, and who has not.
pub(super) fn attendance(
    context: &Context,
    request: super::workshop::WhichWorkshop,
) -> Result<Attendance, Failure> {
    let catalogue = context.studio().catalogue()?;
    let unseen = pack::unseen(&catalogue, request.id)?;
    let works = works::works(
        context,
        works::WhichWorks {
            workshop: Some(request.id),
            author: None,
        },
    )?;
    Ok(Attendance {
        of: unseen.as_ref().map_or(0, |unseen| unseen.of),
        missing: unseen.map(|unseen| unseen.seats).unwrap_or_default(),
        laptops: catalogue.laptops(Some(request.id))?.len(),
        works: works.len(),
        drawn: works.iter().filter(|work| work.drawn.is_some()).count(),
    })
}

impl Collected {
    fn count(&mut self, path: &Path, opened: &pack::Opened) {
        self.packs += 1;
        self.new += opened.count(Fate::New);
        self.newer += opened.count(Fate::Newer);
        self.known += opened.count(Fate::Same) + opened.count(Fate::Older);
        self.conflicts += opened.count(Fate::Conflict);
        self.awards += opened.awards_new;
        let topic = opened.pack.workshop.as_ref();
        self.workshop = topic.map(|topic| topic.id).or(self.workshop);
        let seat = || opened.pack.seat.clone().unwrap_or_else(|| file_name(path));
        self.clocks
            .extend(opened.warnings.iter().map(|warning| WrongClock {
                seat: seat(),
                showed: warning.showed().to_string(),
            }));
    }
}

/// The packs below a folder, or the one that is named.
fn on_stick(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let is_pack = |path: &PathBuf| {
        path.extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
    };
    if !files::is_folder(path) {
        return match files::exists(path)? {
            true => Ok(vec![path.to_path_buf()]),
            false => Err(drives::gone(path)),
        };
    }
    let mut packs = Vec::new();
    for place in files::walk(path) {
        match place {
            Place::File(file) if is_pack(&file) => packs.push(file),
            // What the computer hides from people on its own sticks is nobody's work.
            Place::File(_) | Place::Passed(..) => {}
            Place::Failed(error) if error.path == path => return Err(error.into()),
            Place::Failed(_) => {}
        }
    }
    Ok(packs)
}

fn named(path: &Path, state: PackState) -> PackFound {
    PackFound {
        path: path.to_path_buf(),
        file: file_name(path),
        state,
    }
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn refusal(error: PackError) -> PackState {
    match error {
        PackError::Read(ReadError::Locked) => PackState::Locked,
        error => PackState::Refused { why: error.into() },
    }
}

fn card(summary: Summary) -> PackCard {
    let works = summary.documents.iter().filter(|listed| !listed.removed);
    let canvases = works
        .clone()
        .filter(|listed| listed.kind == DocumentKind::Canvas)
        .count();
    let designs = works.filter(|listed| listed.kind == DocumentKind::Design).count();
    let people: BTreeSet<String> = summary
        .documents
        .iter()
        .filter_map(|listed| listed.author.clone())
        .collect();
    PackCard {
        workshop: summary.workshop.map(|topic| topic.title),
        seat: summary.seat,
        made: summary.made.to_string(),
        people: people.into_iter().collect(),
        works: canvases.max(designs),
        awards: summary.awards,
        start: summary.kind == Kind::Start,
    }
}
