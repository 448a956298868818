//! `roundel canvas`

mod compare;
mod judge;
mod show;

use std::path::Path;

use jiff::Timestamp;
use roundel::badge::credential::Language;
use roundel::canvas::template::{self, Template};
use roundel::canvas::{self, Canvas, Label, Wording};
use roundel::failure::{Code, Failure};
use roundel::files;
use serde_json::json;
use uuid::Uuid;

use super::{about, read};
use crate::End;
use crate::args::{AnswerRequest, CanvasAction};
use crate::output::{GOOD, Output};

pub(crate) fn run(action: CanvasAction, output: &Output) -> Result<End, Failure> {
    match action {
        CanvasAction::Templates { template: None, .. } => Ok(show::templates(output)),
        CanvasAction::Templates {
            template: Some(name),
            out,
        } => own(&name, out.as_deref(), output),
        CanvasAction::New {
            template,
            out,
            language,
        } => begin(&template, &out, language, output),
        CanvasAction::Show { file, annotated } => show::run(&file, annotated, output),
        CanvasAction::Answer(request) => answer(request, output),
        CanvasAction::Freeze { file, label } => freeze(&file, label, output),
        CanvasAction::Copy { file, out } => copy(&file, &out, output),
        CanvasAction::Compare { before, after } => compare::run(&before, after.as_deref(), output),
        CanvasAction::Badge { file, out } => judge::badge(&file, &out, output),
        CanvasAction::Check { file, checklist } => judge::check(&file, checklist.as_deref(), output),
    }
}

/// Reads a canvas from a file.
fn open(path: &Path) -> Result<Canvas, Failure> {
    Canvas::from_json(&read(path, canvas::MAX_BYTES)?).map_err(|error| about(path, Code::Canvas, error))
}

/// The document of a canvas that will be written to a file.
fn document(canvas: &Canvas, path: &Path) -> Result<String, Failure> {
    canvas.to_json().map_err(|error| about(path, Code::Canvas, error))
}

/// The present instant; a canvas has whole seconds.
fn now() -> Timestamp {
    let second = Timestamp::now().as_second();
    Timestamp::from_second(second).expect("a whole second of a valid instant is in range")
}

fn begin(name: &str, out: &Path, language: Language, output: &Output) -> Result<End, Failure> {
    let canvas = Canvas::new(Uuid::now_v7(), find(name)?, language, now());
    files::write_new(out, document(&canvas, out)?.as_bytes())?;
    let machine = json!({ "file": out, "id": canvas.id(), "template": canvas.template().id() });
    output.result(&machine, format!("{GOOD}written{GOOD:#}  {}\n", out.display()));
    Ok(End::Done)
}

/// Writes a worksheet, for people to change.
fn own(name: &str, out: Option<&Path>, output: &Output) -> Result<End, Failure> {
    let json = find(name)?.to_json();
    let Some(out) = out else {
        output.raw(json.as_bytes());
        return Ok(End::Done);
    };
    files::write_new(out, json.as_bytes())?;
    let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    output.result(&json!({ "file": out, "template": name }), written);
    Ok(End::Done)
}

/// Finds a worksheet: one of the program, or else a file.
fn find(name: &str) -> Result<Template, Failure> {
    let bundled = template::bundled();
    if let Some(template) = bundled.iter().find(|template| template.id().as_str() == name) {
        return Ok(template.clone());
    }
    let path = Path::new(name);
    if path.extension().is_none() {
        let known: Vec<_> = bundled.iter().map(|template| template.id().as_str()).collect();
        let known = format!(
            "the worksheets are: {}; or name the file of your own",
            known.join(", ")
        );
        return Err(Failure::new(Code::Canvas, format!("there is no worksheet {name:?}")).hint(known));
    }
    let json = read(path, canvas::MAX_DATA_BYTES)?;
    Template::from_json(&json).map_err(|fault| about(path, Code::Canvas, fault))
}

fn answer(request: AnswerRequest, output: &Output) -> Result<End, Failure> {
    let mut canvas = open(&request.file)?;
    let language = request.language.unwrap_or_else(|| canvas.language().clone());
    let wording = Wording::new(request.text, request.by, language, now());
    let refused = |error| about(&request.file, Code::Canvas, error);
    let id = match request.instead_of {
        None => canvas
            .answer(&request.place, Uuid::now_v7(), wording)
            .map_err(refused)?,
        Some(number) => {
            let id = numbered(&canvas, &request.place, number)
                .ok_or_else(|| no_such_answer(&request.file, &request.place, number))?;
            canvas.reword(id, wording).map_err(refused)?;
            id
        }
    };
    files::write_atomically(&request.file, document(&canvas, &request.file)?.as_bytes())?;
    let machine = json!({ "file": request.file, "box": request.place, "answer": id });
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

fn no_such_answer(file: &Path, place: &str, number: u16) -> Failure {
    about(
        file,
        Code::Canvas,
        format!("{place:?} has no answer number {number}"),
    )
    .hint("roundel canvas show numbers them")
}

fn freeze(file: &Path, label: Option<Label>, output: &Output) -> Result<End, Failure> {
    let mut canvas = open(file)?;
    let id = Uuid::now_v7();
    canvas.freeze(id, label, now()).expect("the id is new");
    let number = canvas.frozen().len();
    files::write_atomically(file, document(&canvas, file)?.as_bytes())?;
    let machine = json!({ "file": file, "frozen": id, "number": number });
    output.result(
        &machine,
        format!("{GOOD}frozen{GOOD:#}  state {number} of {}\n", file.display()),
    );
    Ok(End::Done)
}

fn copy(file: &Path, out: &Path, output: &Output) -> Result<End, Failure> {
    let canvas = open(file)?.copy(Uuid::now_v7(), now());
    files::write_new(out, document(&canvas, out)?.as_bytes())?;
    let machine = json!({ "file": out, "id": canvas.id(), "source": canvas.source() });
    output.result(&machine, format!("{GOOD}written{GOOD:#}  {}\n", out.display()));
    Ok(End::Done)
}
