//! `roundel design`

mod check;
mod emblems;
mod export;
mod level;
pub(crate) mod palettes;
mod paper;
mod remix;
mod render;
mod shapes;
mod starters;

use std::fmt::Write;
use std::path::Path;

use roundel::art::design::{Credit, Design};
use roundel::art::{Composition, carry};
use roundel::assets;
use roundel::failure::{Code, Failure};

use super::{about, read};
use crate::End;
use crate::args::{DesignAction, EmblemsAction};
use crate::output::{DOUBTFUL, Output, QUIET};

/// The largest design file that is read, in bytes: pictures may be embedded.
const LARGEST: u64 = 64 * 1024 * 1024;

pub(crate) fn run(action: DesignAction, output: &Output) -> Result<End, Failure> {
    match action {
        DesignAction::Starters(request) => Ok(starters::list(&request, output)),
        DesignAction::New { starter, out } => starters::begin(&starter, &out, output),
        DesignAction::Render { file, out, size } => render::run(&file, &out, size, output),
        DesignAction::Emblems {
            action:
                EmblemsAction::Search {
                    words,
                    language,
                    limit,
                },
        } => Ok(emblems::search(&words, &language, limit, output)),
        DesignAction::Check { file, out: None, .. } => check::run(&file, output),
        DesignAction::Check {
            file, out: Some(out), ..
        } => check::fix(&file, &out, output),
        DesignAction::Export(request) => export::run(&request, output),
        DesignAction::Palettes(request) => palettes::list(&request, output),
        DesignAction::Recolour(request) => palettes::recolour(&request, output),
        DesignAction::Paper(request) => paper::sheet(&request, output),
        DesignAction::FromPhoto(request) => paper::from_photo(&request, output),
        DesignAction::Shapes => Ok(shapes::list(output)),
        DesignAction::Level(request) => level::run(&request, output),
        DesignAction::Remix(request) => remix::run(&request, output),
    }
}

/// Reads a design from a file: the document itself, or a PNG that carries it.
pub(super) fn open(path: &Path) -> Result<Design, Failure> {
    let bytes = read(path, LARGEST)?;
    if carry::is_png(&bytes) {
        carry::take(&bytes).map_err(|error| about(path, Code::Design, error))
    } else {
        Design::from_json(&bytes).map_err(|error| about(path, Code::Design, error))
    }
}

/// Adds whom to credit for a design to what is told of it.
fn credits(design: &Design, text: &mut String) -> Vec<Credit> {
    let credits = design.credits_in(assets::library());
    for Credit {
        author,
        licence,
        source,
    } in &credits
    {
        let parts = [author, licence, source];
        let parts: Vec<&str> = parts
            .into_iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let _ = writeln!(text, "{QUIET}credit  {}{QUIET:#}", parts.join(", "));
    }
    credits
}

/// Says what is unfinished about a design, where something is.
pub(super) fn unfinished(composition: &Composition, output: &Output) {
    for problem in &composition.problems {
        output.note(format!("{DOUBTFUL}note:{DOUBTFUL:#} {}", problem.message));
    }
}
