//! `roundel design paper` and `roundel design from-photo`

use roundel::art::design::Credit;
use roundel::art::paper::{self, PhotoError, Shown};
use roundel::art::upload;
use roundel::failure::{Code, Failure};
use roundel::{assets, files};
use serde_json::json;

use super::{about, read};
use crate::End;
use crate::args::{FromPhotoRequest, PaperRequest};
use crate::output::{GOOD, Output};

/// Writes the sheet to draw on.
pub(super) fn sheet(request: &PaperRequest, output: &Output) -> Result<End, Failure> {
    let out = &request.out;
    let field = request.shape.clone().unwrap_or_default();
    let pdf = paper::sheet(request.paper.into(), &field, request.language, assets::library())
        .map_err(|error| about(out, Code::Design, error))?;
    files::write_atomically(out, &pdf)?;
    let text = format!("{GOOD}written{GOOD:#}     {}\n", out.display());
    output.result(&json!({ "file": out, "bytes": pdf.len() }), text);
    Ok(End::Done)
}

/// Makes a design of a photographed drawing.
pub(super) fn from_photo(request: &FromPhotoRequest, output: &Output) -> Result<End, Failure> {
    let FromPhotoRequest { photo, out, ink, .. } = request;
    let field = request.shape.clone().unwrap_or_default();
    let shown = if request.any_paper {
        Shown::Paper
    } else {
        Shown::Sheet(&field)
    };
    let bytes = read(photo, upload::BYTES as u64)?;
    let picture = paper::ink(&bytes, shown, *ink).map_err(|error| {
        let failure = about(photo, Code::Design, &error);
        match error {
            PhotoError::NoMarks { .. } => failure
                .hint("if it is not the printed sheet, --any-paper takes all of the photo for the drawing"),
            _ => failure,
        }
    })?;
    let credit = request.by.as_ref().map(|author| Credit {
        author: author.clone(),
        licence: String::new(),
        source: String::new(),
    });
    let design = paper::design(picture, &field, *ink, credit);
    files::write_new(out, design.to_json().as_bytes())?;
    let text = format!("{GOOD}written{GOOD:#}     {}\n", out.display());
    output.result(&json!({ "file": out }), text);
    Ok(End::Done)
}
