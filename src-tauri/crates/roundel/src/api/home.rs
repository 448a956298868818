//! The program itself.

use serde::Serialize;
use ts_rs::TS;

use super::Context;
use crate::failure::Failure;
use crate::files;

/// The largest language file that is read, in bytes.
const TEXTS: u64 = 1024 * 1024;

/// What this program is.
#[derive(Debug, Serialize, TS)]
pub struct Program {
    /// Its version, such as `0.1.0`.
    pub version: &'static str,
}

/// A language that somebody added.
#[derive(Debug, Serialize, TS)]
pub struct Language {
    /// BCP 47, such as `pt-BR`: the name of its folder.
    pub tag: String,
    /// The Fluent files in it, in the order of their names.
    pub texts: Vec<String>,
}

pub(super) fn program(_: &Context, _: ()) -> Result<Program, Failure> {
    Ok(Program {
        version: env!("CARGO_PKG_VERSION"),
    })
}

/// Reads `languages/<tag>/*.ftl` in the user's folder. No folder is no language.
pub(super) fn languages(context: &Context, _: ()) -> Result<Vec<Language>, Failure> {
    let folder = context.studio().home().join("languages");
    if !files::is_folder(&folder) {
        return Ok(Vec::new());
    }
    let mut languages = Vec::new();
    for tag in files::list(&folder)? {
        let own = folder.join(&tag);
        if !files::is_folder(&own) {
            continue;
        }
        let names = files::list(&own)?;
        let texts = names.iter().filter(|name| name.ends_with(".ftl")).map(|name| {
            let bytes = files::read_limited(&own.join(name), TEXTS)?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        });
        let texts = texts.collect::<Result<_, Failure>>()?;
        languages.push(Language { tag, texts });
    }
    Ok(languages)
}
