//! What the window remembers on this laptop: how it looks, and where people were. It never travels.

use serde::Deserialize;
use ts_rs::TS;

use super::Context;
use crate::failure::{Code, Failure};

/// The longest text that is remembered, in bytes.
const LONGEST: usize = 64 * 1024;

/// What to remember it by.
#[derive(Debug, Deserialize, TS)]
pub struct MemoryName {
    /// The window's own word for it.
    pub name: String,
}

/// Something to remember.
#[derive(Debug, Deserialize, TS)]
pub struct Memory {
    /// The window's own word for it.
    pub name: String,
    /// The text; null forgets it.
    pub text: Option<String>,
}

pub(super) fn remembered(context: &Context, request: MemoryName) -> Result<Option<String>, Failure> {
    Ok(context.studio().catalogue()?.setting(&key(&request.name))?)
}

pub(super) fn remember(context: &Context, request: Memory) -> Result<(), Failure> {
    if request.text.as_ref().is_some_and(|text| text.len() > LONGEST) {
        let message = format!("{:?} is too long to be remembered", request.name);
        return Err(Failure::new(Code::Program, message));
    }
    let mut catalogue = context.studio().catalogue()?;
    Ok(catalogue.set_setting(&key(&request.name), request.text.as_deref())?)
}

/// The catalogue keeps settings of its own in the same table.
fn key(name: &str) -> String {
    format!("window.{name}")
}
