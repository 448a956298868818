//! `roundel canvas list`

use std::fmt::Write;
use std::path::PathBuf;

use roundel::failure::Failure;
use roundel::kept;
use serde_json::json;

use super::studio;
use crate::End;
use crate::harmless::harmless;
use crate::output::{Output, QUIET, STRONG};

/// Lists the canvases of the catalogue.
pub(super) fn run(workshop: Option<&str>, home: Option<&PathBuf>, output: &Output) -> Result<End, Failure> {
    let catalogue = studio(home.cloned())?.catalogue()?;
    let workshop = workshop
        .map(|meant| kept::workshop(&catalogue, meant))
        .transpose()?;
    let canvases = kept::canvases(&catalogue, workshop.map(|workshop| workshop.id))?;
    let (mut text, mut machine) = (String::new(), Vec::new());
    for (canvas, row) in &canvases {
        let name = if row.title.is_empty() {
            "(no name yet)"
        } else {
            &row.title
        };
        let by = row
            .author
            .as_deref()
            .map(|author| format!("  {}", harmless(author)));
        let answered = canvas.sheet().entries().len();
        let _ = writeln!(
            text,
            "{STRONG}{}{STRONG:#}{}\n  {QUIET}{} · {} · {answered} answers{QUIET:#}",
            harmless(name),
            by.unwrap_or_default(),
            row.id,
            canvas.template().id(),
        );
        machine.push(json!({
            "canvas": row.id, "name": row.title, "author": row.author, "workshop": row.workshop,
            "template": canvas.template().id(), "answers": answered, "changed": row.changed,
        }));
    }
    if canvases.is_empty() {
        output.note("There is no canvas yet. Begin one: roundel canvas new six-questions");
    }
    output.result(&machine, text);
    Ok(End::Done)
}
