//! `roundel design`

use std::fmt::Write;
use std::path::Path;

use roundel::art::design::Design;
use roundel::art::raster::{self, Px};
use roundel::art::{Composition, compose};
use roundel::failure::{Code, Failure};
use roundel::{assets, files};
use serde_json::json;

use super::{about, emblems, read};
use crate::End;
use crate::args::{DesignAction, EmblemsAction};
use crate::output::{DOUBTFUL, GOOD, Output, QUIET, STRONG};

/// The largest design file that is read, in bytes: pictures may be embedded.
const LARGEST: u64 = 64 * 1024 * 1024;

pub(crate) fn run(action: DesignAction, output: &Output) -> Result<End, Failure> {
    match action {
        DesignAction::Starters => Ok(starters(output)),
        DesignAction::New { starter, out } => new(&starter, &out, output),
        DesignAction::Render { file, out, size } => render(&file, &out, size, output),
        DesignAction::Emblems {
            action:
                EmblemsAction::Search {
                    words,
                    language,
                    limit,
                },
        } => Ok(emblems::search(&words, &language, limit, output)),
        DesignAction::Check { file } => check(&file, output),
    }
}

/// Reads a design from a file.
pub(super) fn open(path: &Path) -> Result<Design, Failure> {
    Design::from_json(&read(path, LARGEST)?).map_err(|error| about(path, Code::Design, error))
}

fn starters(output: &Output) -> End {
    let starters = assets::starters();
    let mut text = String::new();
    for starter in &starters {
        let alt = starter.design.alt_text();
        let _ = writeln!(
            text,
            "{STRONG}{:<12}{STRONG:#} {QUIET}{alt}{QUIET:#}",
            starter.word
        );
    }
    let machine: Vec<_> = starters
        .iter()
        .map(|starter| json!({ "name": starter.word, "title": starter.design.name, "alt": starter.design.alt_text() }))
        .collect();
    output.result(&machine, text);
    End::Done
}

fn new(word: &str, out: &Path, output: &Output) -> Result<End, Failure> {
    let starters = assets::starters();
    let starter = starters
        .iter()
        .find(|starter| starter.word == word)
        .ok_or_else(|| {
            let known: Vec<_> = starters.iter().map(|starter| starter.word).collect();
            Failure::new(Code::Design, format!("there is no starter {word:?}"))
                .hint(format!("the starters are: {}", known.join(", ")))
        })?;
    files::write_new(out, starter.design.to_json().as_bytes())?;
    let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    output.result(&json!({ "file": out, "starter": starter.word }), written);
    Ok(End::Done)
}

fn render(file: &Path, out: &Path, size: Px, output: &Output) -> Result<End, Failure> {
    let ending = out.extension().map(|ending| ending.to_ascii_lowercase());
    let as_svg = match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("png") => false,
        Some("svg") => true,
        _ => {
            let message = format!(
                "{}: expected a file name that ends in .png or .svg",
                out.display()
            );
            return Err(Failure::new(Code::Usage, message));
        }
    };
    let composition = compose(&open(file)?, assets::library());
    let bytes = if as_svg {
        composition.svg.clone().into_bytes()
    } else {
        raster::png(&composition, size).map_err(|error| about(file, Code::Design, error))?
    };
    files::write_atomically(out, &bytes)?;
    unfinished(&composition, output);
    let machine = json!({ "file": out, "bytes": bytes.len(), "problems": composition.problems });
    output.result(&machine, format!("{GOOD}written{GOOD:#}  {}\n", out.display()));
    Ok(End::Done)
}

/// Says what is unfinished about a design, where something is.
pub(super) fn unfinished(composition: &Composition, output: &Output) {
    for problem in &composition.problems {
        output.note(format!("{DOUBTFUL}note:{DOUBTFUL:#} {}", problem.message));
    }
}

fn check(file: &Path, output: &Output) -> Result<End, Failure> {
    let design = open(file)?;
    let problems = compose(&design, assets::library()).problems;
    let mut text = String::new();
    for problem in &problems {
        let _ = writeln!(text, "{DOUBTFUL}unfinished{DOUBTFUL:#}  {}", problem.message);
    }
    if problems.is_empty() {
        let _ = writeln!(text, "{GOOD}finished{GOOD:#}  {}", design.name);
    }
    output.result(&json!({ "name": design.name, "problems": problems }), text);
    Ok(End::unless(problems.is_empty()))
}
