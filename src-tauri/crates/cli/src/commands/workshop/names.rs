//! `roundel workshop names`

use std::fmt::Write;
use std::path::Path;

use roundel::failure::Failure;
use roundel::names::{self, Name, Names};
use roundel::studio::Studio;
use roundel::workshop::Workshop;
use serde_json::json;
use zeroize::Zeroizing;

use crate::args::NamesRequest;
use crate::commands::roster;
use crate::harmless::harmless;
use crate::output::{DOUBTFUL, GOOD, Output};
use crate::{End, passphrase};

/// Opens the names of a workshop with the passphrase, which is asked for where the environment has none.
pub(crate) fn open(studio: &Studio, workshop: &Workshop) -> Result<(Names, Zeroizing<String>), Failure> {
    let passphrase = passphrase::names(workshop.name.as_str())?;
    Ok((Names::open(studio, workshop, &passphrase)?, passphrase))
}

/// The same, or no names yet with a new passphrase.
fn open_or_begin(studio: &Studio, workshop: &Workshop) -> Result<(Names, Zeroizing<String>), Failure> {
    if names::are_kept(studio, workshop.id)? {
        return open(studio, workshop);
    }
    Ok((Names::new(workshop), passphrase::new_names()?))
}

pub(super) fn run(
    studio: &Studio,
    workshop: &Workshop,
    request: NamesRequest,
    output: &Output,
) -> Result<End, Failure> {
    match (request.import, request.seat, request.name) {
        (Some(file), ..) => import(studio, workshop, &file, output),
        (_, Some(seat), Some(name)) => rename(studio, workshop, &seat, name, output),
        _ => show(studio, workshop, output),
    }
}

fn import(studio: &Studio, workshop: &Workshop, file: &Path, output: &Output) -> Result<End, Failure> {
    let roster = roster::open(file)?;
    let (mut names, passphrase) = open_or_begin(studio, workshop)?;
    names.import(workshop, &roster)?;
    names.save(studio, &passphrase)?;
    let (seated, problems) = (roster.people.len(), roster.problems.len());
    let rows: Vec<_> = roster.problems.iter().map(|problem| problem.row).collect();
    let mut text = format!("{GOOD}kept{GOOD:#}  {seated} names, encrypted\n");
    if problems > 0 {
        let _ = writeln!(text, "{problems} rows are nobody: roundel roster says why");
    }
    output.result(&json!({ "names": seated, "problem_rows": rows }), text);
    Ok(End::unless(problems == 0))
}

fn rename(
    studio: &Studio,
    workshop: &Workshop,
    seat: &str,
    name: String,
    output: &Output,
) -> Result<End, Failure> {
    let (mut names, passphrase) = open_or_begin(studio, workshop)?;
    let seat = names.seat(workshop, seat)?;
    let mut changed = names.get(seat).cloned().unwrap_or_default();
    changed.name = name;
    names.set(seat, changed);
    names.save(studio, &passphrase)?;
    let seat = seat.as_str();
    output.result(
        &json!({ "seat": seat }),
        format!("{GOOD}kept{GOOD:#}  {}\n", harmless(seat)),
    );
    Ok(End::Done)
}

fn show(studio: &Studio, workshop: &Workshop, output: &Output) -> Result<End, Failure> {
    let (names, _) = open(studio, workshop)?;
    let (mut text, mut machine) = (Zeroizing::new(String::new()), Vec::new());
    for seat in &workshop.seats {
        let name: Option<&Name> = names.get(seat);
        let told = name.map_or("…", |name| name.name.as_str());
        let _ = writeln!(text, "{:<12} {}", harmless(seat.as_str()), harmless(told));
        for other in names.beside(seat) {
            let _ = writeln!(
                text,
                "{:<12} {DOUBTFUL}or{DOUBTFUL:#} {}, says another laptop",
                "",
                harmless(&other.name)
            );
        }
        let beside: Vec<_> = names.beside(seat).collect();
        machine.push(json!({ "seat": seat, "name": name, "beside": beside }));
    }
    output.result(&machine, text.as_str());
    Ok(End::Done)
}
