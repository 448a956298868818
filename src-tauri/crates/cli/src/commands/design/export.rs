//! `roundel design export`

use std::path::Path;

use roundel::art::design::Design;
use roundel::art::{Composition, carry, print, problem, raster};
use roundel::failure::{Code, Failure};
use roundel::{files, scripts};
use serde_json::json;

use super::{about, credits, open, unfinished};
use crate::End;
use crate::args::ExportRequest;
use crate::output::{DOUBTFUL, GOOD, Output};

/// Writes a design as a picture for others.
pub(super) fn run(request: &ExportRequest, output: &Output) -> Result<End, Failure> {
    let ExportRequest { file, out, .. } = request;
    let kind = kind(out)?;
    let design = open(file)?;
    let composition = scripts::compose(&design);
    let bytes = match kind {
        Kind::Svg => composition.svg.clone().into_bytes(),
        Kind::Pdf => {
            print::pdf(&design, &composition, request.mm).map_err(|error| about(file, Code::Design, error))?
        }
        Kind::Png => png(request, &design, &composition, output)?,
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

/// The picture, with its design unless that is to be left out.
fn png(
    request: &ExportRequest,
    design: &Design,
    composition: &Composition,
    output: &Output,
) -> Result<Vec<u8>, Failure> {
    let ExportRequest { file, out, size, .. } = request;
    let png = raster::png(composition, *size).map_err(|error| about(file, Code::Design, error))?;
    if request.flat {
        return Ok(png);
    }
    let carrying = carry::put(&png, design).map_err(|error| about(file, Code::Design, error))?;
    if carrying.len() > problem::BYTES {
        let [with, without] = [&carrying, &png].map(|bytes| bytes.len().div_ceil(1024));
        let told = format!(
            "{} has {with} KB with its design in it; --flat makes it {without} KB",
            out.display()
        );
        output.note(format!("{DOUBTFUL}note:{DOUBTFUL:#} {told}"));
    }
    Ok(carrying)
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
