//! `roundel design export`

use std::path::Path;

use roundel::art::{carry, compose, print, raster};
use roundel::failure::{Code, Failure};
use roundel::{assets, files};
use serde_json::json;

use super::{about, credits, open, unfinished};
use crate::End;
use crate::args::ExportRequest;
use crate::output::{GOOD, Output};

/// Writes a design as a picture for others.
pub(super) fn run(request: &ExportRequest, output: &Output) -> Result<End, Failure> {
    let ExportRequest { file, out, size, .. } = request;
    let kind = kind(out)?;
    let design = open(file)?;
    let composition = compose(&design, assets::library());
    let drawing = |error| about(file, Code::Design, error);
    let bytes = match kind {
        Kind::Svg => composition.svg.clone().into_bytes(),
        Kind::Pdf => {
            print::pdf(&design, &composition, request.mm).map_err(|error| drawing(error.to_string()))?
        }
        Kind::Png => {
            let png = raster::png(&composition, *size).map_err(|error| drawing(error.to_string()))?;
            if request.flat {
                png
            } else {
                carry::put(&png, &design).map_err(|error| drawing(error.to_string()))?
            }
        }
    };
    files::write_atomically(out, &bytes)?;
    unfinished(&composition, output);
    let mut text = format!("{GOOD}written{GOOD:#}     {}\n", out.display());
    let credits = credits(&design, &mut text);
    let (bytes, problems) = (bytes.len(), &composition.problems);
    output.result(
        &json!({ "file": out, "bytes": bytes, "problems": problems, "credits": credits }),
        text,
    );
    Ok(End::Done)
}

enum Kind {
    Png,
    Svg,
    Pdf,
}

fn kind(out: &Path) -> Result<Kind, Failure> {
    let ending = out.extension().map(|ending| ending.to_ascii_lowercase());
    match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("png") => Ok(Kind::Png),
        Some("svg") => Ok(Kind::Svg),
        Some("pdf") => Ok(Kind::Pdf),
        _ => {
            let message = format!(
                "{}: expected a file name that ends in .png, .svg or .pdf",
                out.display()
            );
            Err(Failure::new(Code::Usage, message))
        }
    }
}
