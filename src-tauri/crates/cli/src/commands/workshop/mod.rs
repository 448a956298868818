//! `roundel workshop`

mod board;
mod names;
mod people;
mod plan;
mod show;

use std::path::{Path, PathBuf};

use roundel::canvas::Label;
use roundel::canvas::template::Template;
use roundel::failure::{Code, Failure};
use roundel::kept;
use roundel::studio::Studio;
use roundel::workshop::Workshop;
use serde_json::json;

use super::design::palettes;
use super::studio;
use crate::End;
use crate::args::WorkshopAction;
use crate::output::{GOOD, Output};

pub(crate) use names::open as names_of;

pub(crate) fn run(action: WorkshopAction, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let studio = studio(home.clone())?;
    let find = |meant: &str| Ok::<_, Failure>(kept::workshop(&studio.catalogue()?, meant)?);
    match action {
        WorkshopAction::New { name, plan, seats } => {
            plan::new(&studio, name, *plan, seats, home.as_ref(), output)
        }
        WorkshopAction::List => show::list(&studio, output),
        WorkshopAction::Show { workshop } => show::run(&studio, &find(&workshop)?, output),
        WorkshopAction::Edit { workshop, name, plan } => {
            plan::edit(&studio, find(&workshop)?, name, *plan, home.as_ref(), output)
        }
        WorkshopAction::Seats(request) => people::seats(&studio, find(&request.workshop)?, request, output),
        WorkshopAction::Colours {
            workshop,
            picture,
            name,
        } => colours(&studio, &find(&workshop)?, &picture, &name, output),
        WorkshopAction::Groups(request) => people::groups(&studio, find(&request.workshop)?, request, output),
        WorkshopAction::Note(request) => board::note(&studio, find(&request.workshop)?, request, output),
        WorkshopAction::Board { workshop, language } => {
            board::show(&studio, &find(&workshop)?, language, output)
        }
        WorkshopAction::Names(request) => names::run(&studio, &find(&request.workshop)?, request, output),
        WorkshopAction::Sample => sample(&studio, output),
    }
}

fn sample(studio: &Studio, output: &Output) -> Result<End, Failure> {
    let sample = roundel::sample::open(&mut studio.catalogue()?)?;
    let (name, id) = (&sample.workshop.name, sample.workshop.id);
    let text = format!(
        "{GOOD}opened{GOOD:#}  {}: {} documents\n",
        name.as_str(),
        sample.documents
    );
    let machine = json!({ "workshop": id, "name": name, "documents": sample.documents, "new": sample.taken });
    output.result(&machine, text);
    output.note("Look around: roundel workshop show, workshop board, canvas list, search");
    Ok(End::Done)
}

/// Keeps the colours of a picture beside the workshop.
fn colours(
    studio: &Studio,
    workshop: &Workshop,
    picture: &Path,
    name: &Label,
    output: &Output,
) -> Result<End, Failure> {
    let palette = palettes::from(picture)?;
    let palette = kept::put_palette(&mut studio.catalogue()?, workshop.id, name.as_str(), palette)?;
    let text = format!("{GOOD}kept{GOOD:#}  {}\n", palettes::line(&palette));
    output.result(&palette, text);
    Ok(End::Done)
}

/// Writes a workshop, and says what was done.
fn keep(studio: &Studio, workshop: &Workshop, done: &str, output: &Output) -> Result<End, Failure> {
    kept::put_workshop(&mut studio.catalogue()?, workshop)?;
    let name = workshop.name.as_str();
    output.result(workshop, format!("{GOOD}{done}{GOOD:#}  {name}\n"));
    Ok(End::Done)
}

/// Finds a seat as a person says it.
pub(crate) fn seat<'a>(workshop: &'a Workshop, meant: &str) -> Result<&'a Label, Failure> {
    workshop.seat(meant).ok_or_else(|| {
        let name = workshop.name.as_str();
        let seats: Vec<_> = workshop.seats.iter().map(Label::as_str).collect();
        let failure = Failure::new(
            Code::Workshop,
            format!("\"{meant}\" is none of the seats of \"{name}\""),
        );
        match seats.is_empty() {
            true => failure.hint("it has none yet: roundel workshop seats"),
            false => failure.hint(format!("there are: {}", seats.join(", "))),
        }
    })
}

/// The worksheet of a workshop.
pub(crate) fn template(workshop: &Workshop) -> Result<Template, Failure> {
    workshop.template.template().cloned().ok_or_else(|| {
        let name = workshop.name.as_str();
        Failure::new(
            Code::Workshop,
            format!("this Roundel does not have the worksheet of \"{name}\""),
        )
        .hint("install the newer Roundel here too, or choose another one: roundel workshop edit --template")
    })
}
