//! `roundel design`

mod check;
mod emblems;
mod render;
mod starters;

use std::path::Path;

use roundel::art::Composition;
use roundel::art::design::Design;
use roundel::failure::{Code, Failure};

use super::{about, read};
use crate::End;
use crate::args::{DesignAction, EmblemsAction};
use crate::output::{DOUBTFUL, Output};

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
        DesignAction::Check { file } => check::run(&file, output),
    }
}

/// Reads a design from a file.
pub(super) fn open(path: &Path) -> Result<Design, Failure> {
    Design::from_json(&read(path, LARGEST)?).map_err(|error| about(path, Code::Design, error))
}

/// Says what is unfinished about a design, where something is.
pub(super) fn unfinished(composition: &Composition, output: &Output) {
    for problem in &composition.problems {
        output.note(format!("{DOUBTFUL}note:{DOUBTFUL:#} {}", problem.message));
    }
}
