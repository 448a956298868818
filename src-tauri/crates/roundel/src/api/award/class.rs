//! The class: a file, a text that somebody pasted or typed, or the seats of a workshop.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::super::Context;
use super::super::secret::Secret;
use crate::failure::{Code, Failure, Reason};
use crate::files;
use crate::kept;
use crate::names::{self, Names};
use crate::roster::{self, MAX_BYTES, Person, Reading, Roster, RosterError, RowProblem, Seen};

/// Where a class list comes from.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum ClassSource {
    /// A file that was dropped.
    Dropped {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        data: String,
    },
    /// A file that was chosen.
    File {
        /// Where it is.
        path: String,
    },
    /// A text that was pasted or typed.
    Text {
        /// What to call it.
        name: String,
        /// The text.
        text: String,
    },
    /// The seats of a workshop.
    Seats {
        /// Its document.
        #[ts(type = "string")]
        workshop: Uuid,
        /// What opens the file of real names; null for seats and nicknames.
        passphrase: Option<Secret>,
    },
}

/// A class list to read.
#[derive(Debug, Deserialize, TS)]
pub struct ReadClass {
    /// Names the job.
    pub job: String,
    /// Where it comes from.
    pub source: ClassSource,
    /// How it is to be read; seats have nothing to say about that.
    pub reading: Reading,
}

/// A class.
#[derive(Debug, Serialize, TS)]
pub struct Class {
    /// What the list is called: its file, or the workshop.
    pub name: String,
    /// The people, in the order of their rows.
    pub people: Vec<Person>,
    /// The rows that are nobody.
    pub problems: Vec<RowProblem>,
    /// What was recognised; null for seats.
    pub seen: Option<Seen>,
    /// The sheet that was read, of a workbook.
    pub sheet: Option<String>,
    /// Whether the real names of the seats are kept on this laptop, behind a passphrase.
    pub names_kept: bool,
}

pub(in super::super) fn read_class(context: &Context, request: ReadClass) -> Result<Class, Failure> {
    let running = context.jobs.begin(&request.job);
    let class = read(context, request.source, &request.reading)?;
    running.go_on(class.people.len(), class.people.len())?;
    Ok(class)
}

fn read(context: &Context, source: ClassSource, reading: &Reading) -> Result<Class, Failure> {
    match source {
        ClassSource::Dropped { name, data } => {
            let bytes = STANDARD.decode(data);
            let bytes = bytes.map_err(|e| Failure::new(Code::Program, e))?;
            listed(name, &bytes, reading)
        }
        ClassSource::File { path } => {
            let path = std::path::PathBuf::from(path);
            let bytes = files::read_limited(&path, MAX_BYTES)?;
            let name = path.file_name().unwrap_or(path.as_os_str());
            listed(name.to_string_lossy().into_owned(), &bytes, reading)
        }
        ClassSource::Text { name, text } => listed(name, text.as_bytes(), reading),
        ClassSource::Seats { workshop, passphrase } => seats(context, workshop, passphrase),
    }
}

fn listed(name: String, bytes: &[u8], reading: &Reading) -> Result<Class, Failure> {
    let read = roster::parse_as(bytes, &name, reading);
    let refused = |error: RosterError| {
        let failure = Failure::new(Code::Roster, &error).because(Reason::of_list(&error));
        failure.about(name.as_str())
    };
    let (roster, seen) = read.map_err(refused)?;
    Ok(Class {
        seen: Some(seen),
        ..Class::of(name, roster)
    })
}

fn seats(context: &Context, id: Uuid, passphrase: Option<Secret>) -> Result<Class, Failure> {
    let studio = context.studio();
    let workshop = kept::workshop(&studio.catalogue()?, &id.to_string())?;
    let names = passphrase
        .map(|passphrase| Names::open(studio, &workshop, &passphrase))
        .transpose()?;
    if workshop.seats.is_empty() {
        let message = format!("\"{}\" has no seats yet", workshop.name.as_str());
        let failure = Failure::new(Code::Workshop, message).because(Some(Reason::SeatsNone));
        return Err(failure.about(workshop.name.as_str()));
    }
    let mut roster = names::roster(&workshop, names.as_ref());
    // The award desk asks for the day itself; that of the workshop may lie ahead.
    roster.people.iter_mut().for_each(|person| person.date = None);
    Ok(Class {
        names_kept: names::are_kept(studio, id)?,
        ..Class::of(workshop.name.as_str().to_owned(), roster)
    })
}

impl Class {
    fn of(name: String, roster: Roster) -> Self {
        Self {
            name,
            people: roster.people,
            problems: roster.problems,
            seen: None,
            sheet: roster.sheet,
            names_kept: false,
        }
    }
}
