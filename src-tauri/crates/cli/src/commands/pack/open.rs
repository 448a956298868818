//! `roundel pack open`

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use roundel::failure::{Code, Failure};
use roundel::files::{self, Place};
use roundel::pack::container::Kind;
use roundel::pack::{self, PackError, Unseen};
use roundel::studio::Studio;
use serde_json::{Value, json};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{about, roster, unlocked, words};
use crate::End;
use crate::harmless::short;
use crate::output::{DOUBTFUL, GOOD, Output};

pub(super) fn run(studio: &Studio, files: &[PathBuf], output: &Output) -> Result<End, Failure> {
    let packs = packs(files)?;
    let mut results: Vec<Value> = Vec::new();
    let mut text = String::new();
    let mut workshops = BTreeSet::new();
    let mut refused = 0;
    for file in &packs {
        match take_in(studio, file).map_err(|failure| about(file, failure)) {
            Ok(taken) => {
                workshops.extend(taken.workshop);
                let _ = write!(text, "{GOOD}taken in{GOOD:#}  {}: {}", file.display(), taken.text);
                results.push(json!({ "file": file, "opened": taken.machine }));
            }
            Err(failure) => {
                refused += 1;
                output.trouble(&failure);
                results.push(json!({ "file": file, "error": failure }));
            }
        }
    }
    let unseen = unseen(studio, &workshops)?;
    for workshop in &unseen {
        text.push_str(&missing(workshop));
    }
    output.result(&json!({ "packs": results, "unseen": unseen }), text);
    Ok(End::unless(refused == 0))
}

/// What came of a pack, for people and for programs.
pub(super) struct Taken {
    /// The workshop whose work has come with it.
    pub(super) workshop: Option<Uuid>,
    pub(super) text: String,
    pub(super) machine: Value,
}

fn take_in(studio: &Studio, file: &Path) -> Result<Taken, Failure> {
    let mut used = None;
    let opened = unlocked(file, |passphrase| {
        used = passphrase.map(|passphrase| Zeroizing::new(passphrase.to_owned()));
        match pack::open(studio, file, passphrase) {
            Err(PackError::OtherKind { kind: Kind::Roster }) => Ok(None),
            other => other.map(Some),
        }
    })?;
    match opened {
        Some(opened) => Ok(Taken {
            workshop: opened.pack.workshop.as_ref().map(|topic| topic.id),
            text: words::opened(&opened),
            machine: json!(opened),
        }),
        None => roster::take_in(studio, file, &used.unwrap_or_default()),
    }
}

/// The files, and in place of each folder the packs in it.
fn packs(files: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut packs = Vec::new();
    for path in files {
        if !files::is_folder(path) {
            packs.push(path.clone());
            continue;
        }
        let before = packs.len();
        for place in files::walk(path) {
            match place {
                Place::File(file) if file.extension().is_some_and(|ending| ending == pack::ENDING) => {
                    packs.push(file)
                }
                Place::Failed(error) => return Err(error.into()),
                Place::File(_) | Place::Passed(..) => {}
            }
        }
        if packs.len() == before {
            let message = format!("there is no pack in {}", path.display());
            return Err(Failure::new(Code::Pack, message).hint("packs have names that end with .roundel"));
        }
    }
    Ok(packs)
}

fn unseen(studio: &Studio, workshops: &BTreeSet<Uuid>) -> Result<Vec<Unseen>, Failure> {
    let catalogue = studio.catalogue()?;
    let mut all = Vec::new();
    for workshop in workshops {
        all.extend(pack::unseen(&catalogue, *workshop)?);
    }
    Ok(all)
}

fn missing(workshop: &Unseen) -> String {
    let title = short(&workshop.title);
    let came = workshop.of - workshop.seats.len();
    if workshop.seats.is_empty() {
        return format!("{GOOD}{title}{GOOD:#}: work has come from all {came} seats\n");
    }
    let seats: Vec<_> = workshop.seats.iter().map(|seat| short(seat)).collect();
    format!(
        "{DOUBTFUL}{title}{DOUBTFUL:#}: work has come from {came} of {} seats, not yet from {}\n",
        workshop.of,
        seats.join(", ")
    )
}
