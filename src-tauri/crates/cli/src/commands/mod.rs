//! One file per command.

pub(crate) mod backup;
pub(crate) mod bake;
pub(crate) mod canvas;
pub(crate) mod close;
pub(crate) mod design;
pub(crate) mod issue;
pub(crate) mod issuer;
pub(crate) mod pack;
pub(crate) mod roster;
pub(crate) mod search;
pub(crate) mod shell;
pub(crate) mod verify;
pub(crate) mod workshop;

use std::path::{Path, PathBuf};

use roundel::failure::{Code, Failure};
use roundel::files;
use roundel::studio::{Clock, Studio};

/// The user's folder.
fn home(named: Option<PathBuf>) -> Result<PathBuf, Failure> {
    named.or_else(Studio::default_home).ok_or_else(|| {
        Failure::new(Code::File, "this system does not say where your folder is").hint("name one with --home")
    })
}

/// Opens the user's folder.
fn studio(named: Option<PathBuf>) -> Result<Studio, Failure> {
    Ok(Studio::open(&home(named)?, Clock::System)?)
}

/// Reads a file that the person named.
fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
    Ok(files::read_limited(path, limit)?)
}

/// Says which file it was.
fn about(path: &Path, code: Code, error: impl std::fmt::Display) -> Failure {
    Failure::new(code, format!("{}: {error}", path.display()))
}
