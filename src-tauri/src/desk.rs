//! The user's folder, opened when the first command needs it.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use roundel::api::{self, Answer, Context};
use roundel::failure::{Code, Failure};
use roundel::studio::{Clock, Studio};

/// What commands work with, as soon as it can be had.
pub(crate) struct Desk {
    home: Option<PathBuf>,
    context: OnceLock<Context>,
}

impl Desk {
    /// The folder that `ROUNDEL_HOME` names, else this user's own.
    pub(crate) fn of_this_user() -> Self {
        let named = env::var_os("ROUNDEL_HOME").filter(|home| !home.is_empty());
        Self {
            home: named.map(PathBuf::from).or_else(Studio::default_home),
            context: OnceLock::new(),
        }
    }

    /// The user's folder; it may not be there yet.
    pub(crate) fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }

    /// Opens the user's folder, or returns it open. After a failure the next command tries again.
    pub(crate) fn context(&self) -> Result<&Context, Failure> {
        if let Some(context) = self.context.get() {
            return Ok(context);
        }
        let home = self.home().ok_or_else(|| {
            Failure::new(Code::File, "this computer does not say where your files belong")
                .hint("set ROUNDEL_HOME to a folder of your own and start Roundel again")
        })?;
        let context = Context::new(Studio::open(home, Clock::System)?);
        Ok(self.context.get_or_init(|| context))
    }

    /// Opens the sample workshop and has the page begin there, unless somebody has been somewhere already.
    pub(crate) fn show_sample(&self) -> Result<(), Failure> {
        let context = self.context()?;
        let place = api::dispatch(context, "remembered", r#"{"name":"place"}"#)?;
        if matches!(place, Answer::Json(text) if text == "null") {
            if let Answer::Json(sample) = api::dispatch(context, "open_sample", "null")? {
                let workshop = format!(r#"{{"name":"workshop","text":{sample}}}"#);
                api::dispatch(context, "remember", &workshop)?;
            }
            let there = r#"{"name":"place","text":"{\"view\":\"workshop\"}"}"#;
            api::dispatch(context, "remember", there)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_where_a_first_start_is_and_nowhere_later() {
        let home = tempfile::tempdir().expect("a folder for the test");
        let desk = Desk {
            home: Some(home.path().to_path_buf()),
            context: OnceLock::new(),
        };
        let asked = |command: &str, request: &str| {
            let context = desk.context().expect("an empty folder becomes a studio");
            match api::dispatch(context, command, request).expect("it is answered") {
                Answer::Json(text) => text,
                Answer::Bytes(_) => panic!("{command} answers a file"),
            }
        };
        desk.show_sample().expect("it opens");
        let sample = asked("open_sample", "null");
        let chosen = || asked("remembered", r#"{"name":"workshop"}"#);
        assert_eq!(chosen(), sample, "its plan and its wall have their doors");

        asked("remember", r#"{"name":"workshop","text":null}"#);
        desk.show_sample().expect("somebody was here");
        assert_eq!(chosen(), "null", "whoever was somewhere else stays there");
    }
}
