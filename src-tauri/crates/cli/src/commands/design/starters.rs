//! `roundel design starters` and `roundel design new`

use std::fmt::Write;
use std::path::Path;

use roundel::failure::{Code, Failure};
use roundel::{assets, files};
use serde_json::json;

use crate::End;
use crate::output::{GOOD, Output, QUIET, STRONG};

/// Lists the designs to start from.
pub(super) fn list(output: &Output) -> End {
    let starters = assets::starters();
    let mut text = String::new();
    for starter in &starters {
        let alt = starter.design.alt_text();
        let _ = writeln!(
            text,
            "{STRONG}{:<12}{STRONG:#} {QUIET}{alt}{QUIET:#}",
            starter.word
        );
    }
    let machine: Vec<_> = starters
        .iter()
        .map(|starter| json!({ "name": starter.word, "title": starter.design.name, "alt": starter.design.alt_text() }))
        .collect();
    output.result(&machine, text);
    End::Done
}

/// Begins a design from a starter.
pub(super) fn begin(word: &str, out: &Path, output: &Output) -> Result<End, Failure> {
    let starters = assets::starters();
    let starter = starters
        .iter()
        .find(|starter| starter.word == word)
        .ok_or_else(|| {
            let known: Vec<_> = starters.iter().map(|starter| starter.word).collect();
            Failure::new(Code::Design, format!("there is no starter {word:?}"))
                .hint(format!("the starters are: {}", known.join(", ")))
        })?;
    files::write_new(out, starter.design.to_json().as_bytes())?;
    let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    output.result(&json!({ "file": out, "starter": starter.word }), written);
    Ok(End::Done)
}
