//! `roundel design check`

use std::fmt::Write;
use std::path::Path;

use roundel::art::compose;
use roundel::art::design::Design;
use roundel::art::problem::{self, Problem};
use roundel::art::raster::{self, Px};
use roundel::failure::{Code, Failure};
use roundel::{files, scripts};
use serde_json::json;

use super::{about, credits, open};
use crate::End;
use crate::output::{DOUBTFUL, GOOD, Output, QUIET};

/// Says what is unfinished about a design, and what would help.
pub(super) fn run(file: &Path, output: &Output) -> Result<End, Failure> {
    let design = open(file)?;
    let problems = problems(file, &design)?;
    let mut text = told(&problems);
    if problems.is_empty() {
        let _ = writeln!(text, "{GOOD}finished{GOOD:#}  {}", design.name);
    }
    if problems.iter().any(|problem| problem.fix.is_some()) {
        let _ = writeln!(
            text,
            "{QUIET}To do what it says: roundel design check {} --fix -o OUT{QUIET:#}",
            file.display()
        );
    }
    let credits = credits(&design, &mut text);
    let machine =
        json!({ "name": design.name, "problems": problems, "alt": design.alt_text(), "credits": credits });
    output.result(&machine, text);
    Ok(End::unless(problems.is_empty()))
}

/// Takes away what can be taken away in one step each without leaving anything out, and writes the design to a new file.
pub(super) fn fix(file: &Path, out: &Path, output: &Output) -> Result<End, Failure> {
    let mut design = open(file)?;
    let mut done = Vec::new();
    // Each fix leaves fewer problems than there were.
    let left = loop {
        let problems = problems(file, &design)?;
        let fix = problems
            .iter()
            .filter_map(|problem| problem.fix.as_ref())
            .find(|fix| !fix.loses);
        let Some(fix) = fix else { break problems };
        fix.apply(&mut design);
        done.push(fix.sentence.clone());
    };
    files::write_new(out, design.to_json().as_bytes())?;
    let mut text = String::new();
    for sentence in &done {
        let _ = writeln!(text, "{GOOD}done{GOOD:#}  {sentence}");
    }
    text.push_str(&told(&left));
    let _ = writeln!(text, "{GOOD}written{GOOD:#}  {}", out.display());
    output.result(&json!({ "file": out, "fixed": done, "problems": left }), text);
    Ok(End::unless(left.is_empty()))
}

fn told(problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems {
        let _ = writeln!(text, "{DOUBTFUL}unfinished{DOUBTFUL:#}  {}", problem.message);
        if let Some(fix) = &problem.fix {
            let _ = writeln!(text, "            {QUIET}could help: {}{QUIET:#}", fix.sentence);
        }
    }
    text
}

/// What is unfinished about a design, the size of its file too.
fn problems(file: &Path, design: &Design) -> Result<Vec<Problem>, Failure> {
    let library = scripts::library_for(design);
    let mut problems = problem::check(design, &library);
    let png = raster::png(&compose(design, &library), Px::DEFAULT);
    let png = png.map_err(|error| about(file, Code::Design, error))?;
    problems.extend(problem::weigh(design, &library, png.len()));
    Ok(problems)
}
