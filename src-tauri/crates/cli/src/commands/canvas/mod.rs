//! `roundel canvas`

mod compare;
mod judge;
mod list;
mod place;
mod show;
mod worksheets;

use std::path::{Path, PathBuf};

use roundel::canvas::{Canvas, Label, Wording};
use roundel::failure::{Code, Failure};
use roundel::kept;
use serde_json::json;
use uuid::Uuid;

use super::{about, read, studio};
use crate::End;
use crate::args::{AnswerRequest, CanvasAction, NewCanvasRequest};
use crate::output::{GOOD, Output};
use place::{Opened, now};
pub(in crate::commands) use worksheets::{english, find as find_worksheet};

pub(crate) fn run(action: CanvasAction, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let home = home.as_ref();
    match action {
        CanvasAction::Templates { add: Some(file), .. } => worksheets::add(&file, home, output),
        CanvasAction::Templates { template: None, .. } => worksheets::list(home, output),
        CanvasAction::Templates {
            template: Some(name),
            out,
            ..
        } => worksheets::write(&name, out.as_deref(), home, output),
        CanvasAction::New(request) => begin(request, home, output),
        CanvasAction::List { workshop } => list::run(workshop.as_deref(), home, output),
        CanvasAction::Show { canvas, annotated } => {
            show::run(&Opened::open(&canvas, home)?, annotated, output)
        }
        CanvasAction::Answer(request) => answer(request, home, output),
        CanvasAction::Freeze { canvas, label } => freeze(Opened::open(&canvas, home)?, label, output),
        CanvasAction::Copy { canvas, out } => copy(Opened::open(&canvas, home)?, out.as_deref(), output),
        CanvasAction::Compare { before, after } => {
            let after = after.map(|after| Opened::open(&after, home)).transpose()?;
            compare::run(&Opened::open(&before, home)?, after.as_ref(), output)
        }
        CanvasAction::Badge { canvas, out } => judge::badge(&Opened::open(&canvas, home)?, &out, output),
        CanvasAction::Check { canvas, checklist } => {
            judge::check(&Opened::open(&canvas, home)?, checklist.as_deref(), output)
        }
    }
}

fn begin(request: NewCanvasRequest, home: Option<&PathBuf>, output: &Output) -> Result<End, Failure> {
    let opened = match request.out {
        Some(out) => {
            let template = worksheets::find(&request.template.unwrap_or_default(), home)?;
            let language = request.language.unwrap_or_else(worksheets::english);
            Opened::in_file(Canvas::new(Uuid::now_v7(), template, language, now()), &out)?
        }
        None => shelved(request, home)?,
    };
    let template = opened.canvas.template().id();
    let machine = opened.machine(json!({ "id": opened.canvas.id(), "template": template }));
    output.result(&machine, format!("{GOOD}written{GOOD:#}  {}\n", opened.called()));
    Ok(End::Done)
}

/// Begins a canvas in the catalogue.
fn shelved(request: NewCanvasRequest, home: Option<&PathBuf>) -> Result<Opened, Failure> {
    let studio = studio(home.cloned())?;
    let catalogue = studio.catalogue()?;
    let workshop = request
        .workshop
        .map(|meant| kept::workshop(&catalogue, &meant))
        .transpose()?;
    let seat = match (&workshop, &request.seat) {
        (Some(workshop), Some(meant)) => Some(super::workshop::seat(workshop, meant)?),
        _ => None,
    };
    let template = match (&request.template, &workshop) {
        (Some(name), _) => worksheets::find(name, home)?,
        (None, Some(workshop)) => super::workshop::template(workshop)?,
        (None, None) => {
            let failure = Failure::new(Code::Usage, "say which worksheet");
            return Err(failure.hint("roundel canvas templates lists them"));
        }
    };
    let spoken = workshop.as_ref().map(|workshop| workshop.language.clone());
    let language = request.language.or(spoken).unwrap_or_else(worksheets::english);
    let canvas = Canvas::new(Uuid::now_v7(), template, language, now());
    drop(catalogue);
    Opened::in_catalogue(canvas, studio, workshop.as_ref(), seat)
}

fn answer(request: AnswerRequest, home: Option<&PathBuf>, output: &Output) -> Result<End, Failure> {
    let mut opened = Opened::open(&request.canvas, home)?;
    let language = request
        .language
        .unwrap_or_else(|| opened.canvas.language().clone());
    let wording = Wording::new(
        request.text,
        request.by.or_else(|| opened.author()),
        language,
        now(),
    );
    let said = match request.instead_of {
        None => opened.canvas.answer(&request.place, Uuid::now_v7(), wording),
        Some(number) => {
            let id = numbered(&opened.canvas, &request.place, number)
                .ok_or_else(|| no_such_answer(&opened, &request.place, number))?;
            opened.canvas.reword(id, wording).map(|()| id)
        }
    };
    let id = said.map_err(|error| opened.about(error))?;
    opened.save()?;
    let machine = opened.machine(json!({ "box": request.place, "answer": id }));
    output.result(&machine, format!("{GOOD}kept{GOOD:#}  {}\n", request.place));
    Ok(End::Done)
}

/// The answer that `roundel canvas show` numbers so.
fn numbered(canvas: &Canvas, place: &str, number: u16) -> Option<Uuid> {
    let sheet = canvas.sheet();
    let mut there = sheet
        .entries()
        .iter()
        .filter(|entry| entry.place.as_str() == place);
    there.nth(usize::from(number) - 1).map(|entry| entry.id)
}

fn no_such_answer(opened: &Opened, place: &str, number: u16) -> Failure {
    let failure = opened.about(format!("{place:?} has no answer number {number}"));
    failure.hint("roundel canvas show numbers them")
}

fn freeze(mut opened: Opened, label: Option<Label>, output: &Output) -> Result<End, Failure> {
    let id = Uuid::now_v7();
    opened.canvas.freeze(id, label, now()).expect("the id is new");
    let number = opened.canvas.frozen().len();
    opened.save()?;
    let machine = opened.machine(json!({ "frozen": id, "number": number }));
    let text = format!("{GOOD}frozen{GOOD:#}  state {number} of {}\n", opened.called());
    output.result(&machine, text);
    Ok(End::Done)
}

fn copy(opened: Opened, out: Option<&Path>, output: &Output) -> Result<End, Failure> {
    let canvas = opened.canvas.copy(Uuid::now_v7(), now());
    let copied = match out {
        Some(out) => Opened::in_file(canvas, out)?,
        None => opened.beside(canvas)?,
    };
    let machine = copied.machine(json!({ "id": copied.canvas.id(), "source": copied.canvas.source() }));
    output.result(&machine, format!("{GOOD}written{GOOD:#}  {}\n", copied.called()));
    Ok(End::Done)
}
