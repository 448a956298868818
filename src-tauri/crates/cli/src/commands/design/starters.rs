//! `roundel design starters` and `roundel design new`

use std::fmt::Write;
use std::path::Path;

use roundel::failure::{Code, Failure};
use roundel::starters::{self, Answers, Starter};
use roundel::{assets, files};
use serde_json::json;

use crate::End;
use crate::args::StartersRequest;
use crate::output::{GOOD, Output, QUIET, STRONG};

/// Lists the designs to start from that suit the answers, best first.
pub(super) fn list(request: &StartersRequest, output: &Output) -> End {
    let answers = Answers {
        kind: request.kind,
        mood: request.mood,
        subject: request.subject,
    };
    let starters = starters::suited(assets::starters(), &answers);
    let mut text = String::new();
    let mut machine = Vec::new();
    for Starter { suits, design } in starters {
        let alt = design.alt_text();
        let _ = writeln!(text, "{STRONG}{:<14}{STRONG:#} {QUIET}{alt}{QUIET:#}", suits.word);
        machine.push(json!({
            "name": suits.word, "title": design.name, "alt": alt,
            "kinds": suits.kinds, "moods": suits.moods, "subjects": suits.subjects,
        }));
    }
    output.result(&machine, text);
    End::Done
}

/// Begins a design from a starter.
pub(super) fn begin(word: &str, out: &Path, output: &Output) -> Result<End, Failure> {
    let starters = assets::starters();
    let starter = starters
        .iter()
        .find(|starter| starter.suits.word == word)
        .ok_or_else(|| {
            Failure::new(Code::Design, format!("there is no starter {word:?}"))
                .hint("\"roundel design starters\" lists them")
        })?;
    files::write_new(out, starter.design.to_json().as_bytes())?;
    let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    output.result(&json!({ "file": out, "starter": word }), written);
    Ok(End::Done)
}
