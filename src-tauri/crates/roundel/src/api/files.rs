//! A text file that somebody chose or dropped.

use std::path::PathBuf;

use serde::Deserialize;
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::failure::{Code, Failure, Reason};
use crate::files;

/// A text file: where it lies, or what is in it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum TextFile {
    /// It was chosen; the core reads it.
    Path(#[ts(type = "string")] PathBuf),
    /// It was dropped; the window has read it.
    Text(String),
}

impl TextFile {
    /// What is in it. `limit` is in bytes.
    pub(super) fn read(&self, limit: u64) -> Result<Zeroizing<String>, Failure> {
        match self {
            Self::Path(path) => {
                let bytes = files::read_limited(path, limit)?;
                String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| {
                    Failure::new(Code::File, format!("{} is no text", path.display()))
                        .hint("choose another file")
                        .because(Some(Reason::FileKind))
                        .about_file(path)
                })
            }
            Self::Text(text) => Ok(Zeroizing::new(text.clone())),
        }
    }
}
