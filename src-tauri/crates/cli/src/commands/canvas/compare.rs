//! `roundel canvas compare`

use std::fmt::Write;

use anstyle::Style;
use roundel::canvas::Canvas;
use roundel::canvas::difference::{Change, Piece, difference};
use roundel::failure::Failure;
use serde_json::json;

use super::place::Opened;
use crate::End;
use crate::harmless::harmless;
use crate::output::{BAD, GOOD, Output, STRONG};

/// Compares two canvases, or one with its newest frozen state.
pub(super) fn run(before: &Opened, after: Option<&Opened>, output: &Output) -> Result<End, Failure> {
    let old = &before.canvas;
    let (canvas, changes) = match after {
        Some(after) => (&after.canvas, difference(&old.sheet(), &after.canvas.sheet())),
        None => {
            let state = old.frozen().last().ok_or_else(|| {
                let failure = before.about("nothing was frozen yet, so there is nothing to compare with");
                failure.hint("name a second canvas, or freeze this one and go on")
            })?;
            (old, difference(&state.sheet, &old.sheet()))
        }
    };
    let changed: Vec<_> = changes.into_iter().filter(|change| !change.is_same()).collect();
    output.result(&json!({ "changes": changed }), text(&changed, canvas));
    Ok(End::Done)
}

fn text(changed: &[Change], canvas: &Canvas) -> String {
    let mut text = String::new();
    for change in changed {
        let place = change.place.as_str();
        let b = canvas.template().find(place);
        let prompt = b.map_or(place, |b| {
            b.prompt.get(canvas.language(), canvas.template().language())
        });
        let pieces: String = change.pieces.iter().map(piece).collect();
        let _ = writeln!(text, "{STRONG}{}{STRONG:#}\n  {pieces}", harmless(prompt));
    }
    if changed.is_empty() {
        text.push_str("Both say the same.\n");
    }
    text
}

fn piece(piece: &Piece) -> String {
    let (said, marks, style) = match piece {
        Piece::Same(text) => (text, ["", ""], Style::new()),
        Piece::Gone(text) => (text, ["[-", "-]"], BAD),
        Piece::New(text) => (text, ["{+", "+}"], GOOD),
    };
    let lines: Vec<_> = said.split('\n').map(harmless).collect();
    let [open, close] = marks;
    format!("{style}{open}{}{close}{style:#}", lines.join("\n  "))
}
