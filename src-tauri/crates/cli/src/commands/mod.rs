//! One file per command.

pub(crate) mod bake;
pub(crate) mod canvas;
pub(crate) mod design;
pub(crate) mod issue;
pub(crate) mod issuer;
pub(crate) mod roster;
pub(crate) mod shell;
pub(crate) mod verify;

use std::path::{Path, PathBuf};

use roundel::failure::{Code, Failure};
use roundel::files;
use roundel::studio::{Clock, Studio};

/// Opens the user's folder.
fn studio(home: Option<PathBuf>) -> Result<Studio, Failure> {
    let home = home.or_else(Studio::default_home).ok_or_else(|| {
        Failure::new(Code::File, "this system does not say where your folder is").hint("name one with --home")
    })?;
    Ok(Studio::open(&home, Clock::System)?)
}

/// Reads a file that the person named.
fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
    Ok(files::read_limited(path, limit)?)
}

/// Says which file it was.
fn about(path: &Path, code: Code, error: impl std::fmt::Display) -> Failure {
    Failure::new(code, format!("{}: {error}", path.display()))
}
