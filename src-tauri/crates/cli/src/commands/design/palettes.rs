//! `roundel design palettes` and `roundel design recolour`

use std::fmt::Write;
use std::path::Path;

use anstyle::{RgbColor, Style};
use roundel::art::design::Colour;
use roundel::art::palette::{Palette, palettes, taken};
use roundel::art::upload;
use roundel::failure::{Code, Failure};
use roundel::files;
use serde_json::json;

use super::{about, open, read};
use crate::End;
use crate::args::{PalettesRequest, RecolourRequest};
use crate::output::{GOOD, Output, STRONG};

/// Lists the palettes, or the one taken from a picture.
pub(super) fn list(request: &PalettesRequest, output: &Output) -> Result<End, Failure> {
    let found = match &request.from {
        Some(picture) => vec![from(picture)?],
        None => palettes().to_vec(),
    };
    let mut text = String::new();
    for palette in &found {
        let _ = writeln!(text, "{STRONG}{:<14}{STRONG:#}{}", palette.id, line(palette));
    }
    if request.from.is_none() {
        let _ = writeln!(text, "\nThe colours are: field, rim, accent, light, paper, ink.");
    }
    output.result(&found, text);
    Ok(End::Done)
}

/// Lays a palette over a design.
pub(super) fn recolour(request: &RecolourRequest, output: &Output) -> Result<End, Failure> {
    let RecolourRequest { file, palette, out } = request;
    let mut design = open(file)?;
    let palette = match palettes().iter().find(|known| known.id == *palette) {
        Some(known) => known.clone(),
        // No palette has a name with a dot or a slash in it.
        None if palette.contains(['.', '/', '\\']) => from(Path::new(palette))?,
        None => {
            let message = format!("there is no palette {palette:?}");
            let hint =
                "`roundel design palettes` lists them; a picture is named with its ending, such as logo.png";
            return Err(Failure::new(Code::Design, message).hint(hint));
        }
    };
    palette.apply(&mut design);
    files::write_new(out, design.to_json().as_bytes())?;
    let written = format!("{GOOD}written{GOOD:#}     {}\n", out.display());
    output.result(&json!({ "file": out, "palette": palette }), written);
    Ok(End::Done)
}

/// The colours of a palette, each as a block and as a number, and what they are called.
pub(crate) fn line(palette: &Palette) -> String {
    let mut text = String::new();
    for (_, colour) in palette.swatches() {
        let Colour { r, g, b, .. } = colour;
        let block = Style::new().bg_color(Some(RgbColor(r, g, b).into()));
        let _ = write!(text, " {block}  {block:#} {colour}");
    }
    text + "  " + &palette.name
}

/// Takes a palette from a picture file.
pub(crate) fn from(path: &Path) -> Result<Palette, Failure> {
    let bytes = read(path, upload::BYTES as u64)?;
    let picture = upload::picture(&bytes).map_err(|error| about(path, Code::Design, error))?;
    taken(&picture).ok_or_else(|| {
        about(
            path,
            Code::Design,
            "the picture shows nothing to take colours from",
        )
    })
}
