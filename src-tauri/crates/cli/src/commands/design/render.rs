//! `roundel design render`

use std::path::Path;

use roundel::art::raster::{self, Px};
use roundel::failure::{Code, Failure};
use roundel::{files, scripts};
use serde_json::json;

use super::{about, credits, open, unfinished};
use crate::End;
use crate::output::{GOOD, Output};

/// Draws a design.
pub(super) fn run(file: &Path, out: &Path, size: Px, output: &Output) -> Result<End, Failure> {
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
    let design = open(file)?;
    let composition = scripts::compose(&design);
    let bytes = if as_svg {
        composition.svg.clone().into_bytes()
    } else {
        raster::png(&composition, size).map_err(|error| about(file, Code::Design, error))?
    };
    files::write_atomically(out, &bytes)?;
    unfinished(&composition, output);
    let mut text = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    let credits = credits(&design, &mut text);
    let (bytes, problems) = (bytes.len(), &composition.problems);
    let machine = json!({ "file": out, "bytes": bytes, "problems": problems, "credits": credits });
    output.result(&machine, text);
    Ok(End::Done)
}
