//! `roundel canvas templates`

use std::fmt::Write;
use std::path::{Path, PathBuf};

use roundel::badge::credential::Language;
use roundel::canvas;
use roundel::canvas::template::{self, Template};
use roundel::failure::{Code, Failure};
use roundel::{files, kept};
use serde_json::json;

use super::{about, read, studio};
use crate::End;
use crate::harmless::harmless;
use crate::output::{GOOD, Output, QUIET, STRONG};

/// The language of messages.
pub(in crate::commands) fn english() -> Language {
    Language::new("en").expect("a language code")
}

/// Lists the worksheets of the program and one's own.
pub(super) fn list(home: Option<&PathBuf>, output: &Output) -> Result<End, Failure> {
    let (mut text, mut machine) = (String::new(), Vec::new());
    let own = own(home)?;
    for template in template::bundled().iter().chain(&own) {
        let (id, minutes) = (template.id(), template.minutes());
        let about = template.about().get(&english(), template.language());
        let _ = writeln!(
            text,
            "{STRONG}{:<14}{STRONG:#} {minutes} min  {QUIET}{}{QUIET:#}",
            id.as_str(),
            harmless(about)
        );
        let boxes: Vec<_> = template.boxes().map(|b| &b.id).collect();
        machine.push(json!({
            "name": id, "title": template.name(), "about": template.about(), "minutes": minutes, "boxes": boxes,
        }));
    }
    output.result(&machine, text);
    Ok(End::Done)
}

/// The worksheets that were kept. Nothing is made to look for them.
fn own(home: Option<&PathBuf>) -> Result<Vec<Template>, Failure> {
    let there = super::super::home(home.cloned()).is_ok_and(|home| home.exists());
    if !there {
        return Ok(Vec::new());
    }
    Ok(kept::templates(&studio(home.cloned())?.catalogue()?)?)
}

/// Keeps a worksheet of one's own.
pub(super) fn add(file: &Path, home: Option<&PathBuf>, output: &Output) -> Result<End, Failure> {
    let template = from_file(file)?;
    let again = kept::put_template(&mut studio(home.cloned())?.catalogue()?, &template)?;
    let (id, done) = (template.id(), if again { "replaced" } else { "kept" });
    output.result(
        &json!({ "template": id, "replaced": again }),
        format!("{GOOD}{done}{GOOD:#}  {id}\n"),
    );
    Ok(End::Done)
}

/// Writes a worksheet, for people to change.
pub(super) fn write(
    name: &str,
    out: Option<&Path>,
    home: Option<&PathBuf>,
    output: &Output,
) -> Result<End, Failure> {
    let json = find(name, home)?.to_json();
    let Some(out) = out else {
        output.raw(json.as_bytes());
        return Ok(End::Done);
    };
    files::write_new(out, json.as_bytes())?;
    let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    output.result(&json!({ "file": out, "template": name }), written);
    Ok(End::Done)
}

/// Finds a worksheet: one of the program, one of one's own, or else a file.
pub(in crate::commands) fn find(name: &str, home: Option<&PathBuf>) -> Result<Template, Failure> {
    let bundled = template::bundled();
    if let Some(template) = bundled.iter().find(|template| template.id().as_str() == name) {
        return Ok(template.clone());
    }
    let path = Path::new(name);
    if path.extension().is_some() {
        return from_file(path);
    }
    let own = own(home)?;
    if let Some(template) = own.iter().find(|template| template.id().as_str() == name) {
        return Ok(template.clone());
    }
    let known: Vec<_> = bundled
        .iter()
        .chain(&own)
        .map(|template| template.id().as_str())
        .collect();
    let known = format!(
        "the worksheets are: {}; or name the file of your own",
        known.join(", ")
    );
    Err(Failure::new(Code::Canvas, format!("there is no worksheet {name:?}")).hint(known))
}

fn from_file(path: &Path) -> Result<Template, Failure> {
    let json = read(path, canvas::MAX_DATA_BYTES)?;
    Template::from_json(&json).map_err(|fault| about(path, Code::Canvas, fault))
}
