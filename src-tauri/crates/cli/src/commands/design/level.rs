//! `roundel design level`

use std::fmt::Write;

use roundel::art::design::{Design, Levels};
use roundel::art::level;
use roundel::failure::{Code, Failure};
use roundel::{files, scripts};
use serde_json::json;

use super::open;
use crate::End;
use crate::args::LevelRequest;
use crate::output::{GOOD, Output};

/// Writes the levels of a design: one of them as a file, or all of them and their base into a folder.
pub(super) fn run(request: &LevelRequest, output: &Output) -> Result<End, Failure> {
    let mut design = open(&request.file)?;
    design.levels = Some(levels(request, design.levels.take())?);
    let count = design.levels.as_ref().map_or(0, |levels| levels.count);
    let mut written = Vec::new();
    if let Some(level) = request.level {
        files::write_new(&request.out, one(&design, level, count)?.to_json().as_bytes())?;
        written.push(request.out.clone());
    } else {
        files::make_folder(&request.out)?;
        let stem = request.file.file_stem().unwrap_or_default().to_string_lossy();
        let mut write = |name: String, design: &Design| {
            let path = request.out.join(name);
            files::write_new(&path, design.to_json().as_bytes())?;
            written.push(path);
            Ok::<(), Failure>(())
        };
        write(format!("{stem}-base.json"), &design)?;
        for level in 1..=count {
            write(format!("{stem}-{level}.json"), &one(&design, level, count)?)?;
        }
    }
    let mut text = String::new();
    for path in &written {
        let _ = writeln!(text, "{GOOD}written{GOOD:#}  {}", path.display());
    }
    output.result(&json!({ "files": written }), text);
    Ok(End::Done)
}

fn one(design: &Design, level: u32, count: u32) -> Result<Design, Failure> {
    level::at(design, level, &scripts::library_for(design)).ok_or_else(|| {
        let message = format!("there is no level {level}: this design has the levels 1 to {count}");
        Failure::new(Code::Usage, message)
    })
}

/// The levels that are asked for; what is not said is as the design has it, or as usual.
fn levels(request: &LevelRequest, own: Option<Levels>) -> Result<Levels, Failure> {
    let usual = request.kind.map(Levels::usual);
    let mut levels = match (usual, own) {
        (Some(usual), Some(own)) if own.kind == usual.kind => own,
        (Some(usual), _) => usual,
        (None, Some(own)) => own,
        (None, None) => {
            let message = format!("{}: this design has no levels yet", request.file.display());
            return Err(
                Failure::new(Code::Usage, message).hint("say how they are marked, such as --kind stars")
            );
        }
    };
    if !request.words.is_empty() {
        levels.words.clone_from(&request.words);
        levels.count = request.words.len().try_into().unwrap_or(u32::MAX);
    }
    levels.count = request.count.unwrap_or(levels.count);
    levels.place = request.place.unwrap_or(levels.place);
    let most = Levels::most(levels.kind);
    if !(Levels::LEAST..=most).contains(&levels.count) {
        let message = format!(
            "expected {} to {most} levels, found {}",
            Levels::LEAST,
            levels.count
        );
        return Err(Failure::new(Code::Usage, message));
    }
    Ok(levels)
}
