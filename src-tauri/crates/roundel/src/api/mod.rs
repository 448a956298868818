//! What the window may ask: one table of commands, each with its request, its answer and the function that answers.
//!
//! [`dispatch`] is the only way in; the Tauri shell and the bridge of development hand on what it returns. The
//! TypeScript of every request and answer is written from the same table into `ui/src/lib/backend/api.ts`; a test fails
//! when that file is stale, having written it anew.
//!
//! To add a command: a request and an answer type that derive `TS`, a function `(&Context, Request) -> Result<Answer,
//! Failure>` in the file of its domain, and a line in `table.rs`. Whatever a command keeps is on the disk when it
//! answers; commands run side by side on threads of their own, and nothing is locked while one works.

pub mod advice;
pub mod award;
pub mod backpack;
pub mod canvas;
pub mod check;
pub mod conflicts;
pub mod correct;
pub mod designs;
pub mod desk;
pub mod drives;
pub mod files;
pub mod given;
pub mod home;
pub mod issuers;
pub mod jobs;
pub mod known;
pub mod memory;
pub mod packs;
pub mod palettes;
pub mod parts;
pub mod secret;
pub mod sheet;
pub mod signers;
pub mod spares;
pub mod stage;
mod table;
pub mod tools;
mod unlocked;
pub mod wall;
#[cfg(test)]
mod wire;
pub mod works;
pub mod workshop;

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::TS;

use crate::failure::{Code, Failure};
use crate::likeness::Looks;
use crate::studio::Studio;
use table::COMMANDS;

/// What commands work with. Shared between threads.
#[derive(Debug)]
pub struct Context {
    studio: Studio,
    drawn: stage::Drawn,
    jobs: jobs::Jobs,
    keys: unlocked::Keys,
    checks: check::Checks,
    looks: Looks,
}

impl Context {
    /// Joins the user's folder with what ships inside the program.
    pub fn new(studio: Studio) -> Self {
        Self {
            studio,
            drawn: stage::Drawn::default(),
            jobs: jobs::Jobs::default(),
            keys: unlocked::Keys::default(),
            checks: check::Checks::default(),
            looks: Looks::default(),
        }
    }

    /// The user's folder.
    pub fn studio(&self) -> &Studio {
        &self.studio
    }
}

/// What a command answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// JSON text.
    Json(String),
    /// A file, such as a PNG.
    Bytes(Vec<u8>),
}

/// An answer that is a file and travels as it is.
#[derive(Debug, TS)]
#[ts(type = "Uint8Array<ArrayBuffer>")]
pub struct Bytes(pub Vec<u8>);

trait Reply {
    fn answer(self) -> Result<Answer, Failure>;
}

impl<T: Serialize> Reply for T {
    fn answer(self) -> Result<Answer, Failure> {
        serde_json::to_string(&self)
            .map(Answer::Json)
            .map_err(|e| Failure::new(Code::Program, e))
    }
}

impl Reply for Bytes {
    fn answer(self) -> Result<Answer, Failure> {
        Ok(Answer::Bytes(self.0))
    }
}

fn read<T: DeserializeOwned>(name: &str, request: &str) -> Result<T, Failure> {
    serde_json::from_str(request).map_err(|e| {
        Failure::new(
            Code::Program,
            format!("the request {name} cannot be understood: {e}"),
        )
    })
}

/// Answers one request of the window. Takes as long as the work takes: call it off the main thread.
///
/// # Errors
/// What the command says went wrong; [`Code::Program`] when there is no such command, the request has another form, or
/// the command ended by a mistake of the program.
pub fn dispatch(context: &Context, name: &str, request: &str) -> Result<Answer, Failure> {
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| Failure::new(Code::Program, format!("there is no command {name}")))?;
    // What a command changes is either on the disk as a whole or not at all, so a panic leaves nothing half done.
    catch_unwind(AssertUnwindSafe(|| (command.run)(context, request))).unwrap_or_else(|_| {
        Err(
            Failure::new(Code::Program, format!("Roundel made a mistake in {name}"))
                .hint("What was kept before is still there. Try again, or go another way."),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::Clock;

    fn context() -> (tempfile::TempDir, Context) {
        let home = tempfile::tempdir().expect("a folder for the test");
        let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
        (home, Context::new(studio))
    }

    #[test]
    fn a_starter_is_composed_and_drawn() {
        let (_home, context) = context();
        let Ok(Answer::Json(design)) = dispatch(&context, "starter", r#"{ "word": "maker" }"#) else {
            panic!("maker is a starter");
        };
        let request = format!(r#"{{ "design": {design}, "size": 64 }}"#);
        let Ok(Answer::Bytes(png)) = dispatch(&context, "draw", &request) else {
            panic!("a starter can be drawn");
        };
        assert!(png.starts_with(b"\x89PNG"), "a picture travels as a file");
        let Ok(Answer::Json(composed)) =
            dispatch(&context, "compose", &format!(r#"{{ "design": {design} }}"#))
        else {
            panic!("a starter can be composed");
        };
        assert!(
            composed.contains("<svg"),
            "the stage shows SVG while a gesture lasts"
        );
    }

    #[test]
    fn a_picture_is_taken_from_where_it_lies_too() {
        let (home, context) = context();
        let file = home.path().join("lamp.svg");
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20H0z" fill="red"/></svg>"#;
        crate::files::write_new(&file, svg.as_bytes()).expect("the folder is empty");
        let take = |request: serde_json::Value| dispatch(&context, "take_picture", &request.to_string());
        let dropped = take(serde_json::json!({ "path": file }));
        let Ok(Answer::Json(taken)) = dropped else {
            panic!("the page cannot read what is dropped on Linux: {dropped:?}");
        };
        assert!(
            taken.contains(r#""width":40"#),
            "the same as if the page had read it: {taken}"
        );
        let gone = take(serde_json::json!({ "path": home.path().join("gone.svg") }));
        assert_eq!(gone.err().map(|failure| failure.code), Some(Code::File));
    }

    #[test]
    fn what_is_asked_wrongly_is_a_failure() {
        let (_home, context) = context();
        for (name, request, code) in [
            ("nothing", "null", Code::Program),
            ("draw", "{}", Code::Program),
            ("draw", "nonsense", Code::Program),
            (
                "draw",
                r#"{ "design": { "version": 1 }, "size": 64 }"#,
                Code::Design,
            ),
            ("starter", r#"{ "word": "nobody" }"#, Code::Design),
        ] {
            let failure = dispatch(&context, name, request).expect_err("nobody answers that");
            assert_eq!(failure.code, code, "{name} {request}: {}", failure.message);
        }
    }

    #[test]
    fn names_are_unique() {
        let mut names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(
            names.len(),
            COMMANDS.len(),
            "the second of two would never be reached"
        );
    }
}
