//! `roundel workshop note` and `roundel workshop board`

use std::fmt::Write;

use roundel::badge::credential::Language;
use roundel::failure::{Code, Failure};
use roundel::kept;
use roundel::studio::Studio;
use roundel::workshop::{Workshop, board};
use uuid::Uuid;

use crate::End;
use crate::args::NoteRequest;
use crate::harmless::harmless;
use crate::output::{Output, QUIET, STRONG};

pub(super) fn note(
    studio: &Studio,
    mut workshop: Workshop,
    request: NoteRequest,
    output: &Output,
) -> Result<End, Failure> {
    let NoteRequest {
        question, text, by, ..
    } = request;
    let language = request.language.unwrap_or_else(|| workshop.language.clone());
    workshop
        .note(Uuid::now_v7(), question, &text, by, language, studio.now())
        .map_err(|fault| Failure::new(Code::Workshop, fault))?;
    super::keep(studio, &workshop, "noted", output)
}

pub(super) fn show(
    studio: &Studio,
    workshop: &Workshop,
    language: Option<Language>,
    output: &Output,
) -> Result<End, Failure> {
    let language = language.unwrap_or_else(|| workshop.language.clone());
    let rows = kept::canvases(&studio.catalogue()?, Some(workshop.id))?;
    let columns = board(workshop, rows.iter().map(|(canvas, _)| canvas), &language);
    let mut text = String::new();
    for column in &columns {
        let _ = writeln!(
            text,
            "{STRONG}{}{STRONG:#}  {QUIET}{}{QUIET:#}",
            column.prompt,
            column.question.word()
        );
        for note in &column.notes {
            let by = note
                .author
                .as_deref()
                .map(|author| format!("  {QUIET}({}){QUIET:#}", harmless(author)));
            let lines: Vec<_> = note.text.lines().map(harmless).collect();
            let _ = writeln!(text, "  {}{}", lines.join("\n  "), by.unwrap_or_default());
        }
        if column.notes.is_empty() {
            let _ = writeln!(text, "  {QUIET}…{QUIET:#}");
        }
    }
    output.result(&columns, text);
    Ok(End::Done)
}
