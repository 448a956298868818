//! `roundel design check`

use std::fmt::Write;
use std::path::Path;

use roundel::art::compose;
use roundel::assets;
use roundel::failure::Failure;
use serde_json::json;

use super::open;
use crate::End;
use crate::output::{DOUBTFUL, GOOD, Output};

/// Says what is unfinished about a design.
pub(super) fn run(file: &Path, output: &Output) -> Result<End, Failure> {
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
