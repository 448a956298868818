//! `roundel roster`

use std::fmt::Write;
use std::path::Path;

use roundel::failure::{Code, Failure};
use roundel::roster::{self, Person, Roster};
use serde_json::json;

use super::read;
use crate::End;
use crate::output::{DOUBTFUL, GOOD, Output, QUIET, STRONG};

pub(crate) fn run(file: &Path, output: &Output) -> Result<End, Failure> {
    let roster = open(file)?;
    let problems = roster.problems.iter();
    let problems: Vec<_> = problems
        .map(|problem| json!({ "row": problem.row, "message": problem.to_string() }))
        .collect();
    output.result(
        &json!({ "people": roster.people, "problems": problems }),
        text(&roster),
    );
    notes(&roster, output);
    Ok(End::unless(roster.problems.is_empty()))
}

/// Reads a class list.
pub(super) fn open(path: &Path) -> Result<Roster, Failure> {
    let bytes = read(path, roster::MAX_BYTES)?;
    roster::parse(&bytes, &path.display().to_string()).map_err(|error| Failure::new(Code::Roster, error))
}

/// Says how the file was read, where that was not obvious.
pub(super) fn notes(roster: &Roster, output: &Output) {
    for note in &roster.notes {
        output.note(format!("{QUIET}note: {note}{QUIET:#}"));
    }
}

fn text(roster: &Roster) -> String {
    let mut text = String::new();
    for person in &roster.people {
        let _ = writeln!(
            text,
            "{QUIET}row {:<5}{QUIET:#} {STRONG}{}{STRONG:#}{}",
            person.row,
            person.name,
            rest(person)
        );
    }
    for problem in &roster.problems {
        let _ = writeln!(text, "{DOUBTFUL}row {:<5}{DOUBTFUL:#} {problem}", problem.row);
    }
    let style = if roster.problems.is_empty() {
        GOOD
    } else {
        DOUBTFUL
    };
    let (people, problems) = (roster.people.len(), roster.problems.len());
    let _ = writeln!(
        text,
        "{style}{people} people, {problems} rows with a problem{style:#}"
    );
    text
}

fn rest(person: &Person) -> String {
    let date = person.date.map(|date| date.to_string());
    let parts = [&person.email, &person.code, &person.group, &date];
    parts
        .into_iter()
        .flatten()
        .map(|part| format!("  {part}"))
        .collect()
}
