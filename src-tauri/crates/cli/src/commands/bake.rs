//! `roundel bake` and `roundel unbake`

use std::path::Path;

use roundel::badge::bake;
use roundel::failure::{Code, Failure};
use roundel::files;
use serde_json::json;

use super::{about, read};
use crate::End;
use crate::output::{GOOD, Output};

pub(crate) fn bake(picture: &Path, credential: &Path, out: &Path, output: &Output) -> Result<End, Failure> {
    let text = String::from_utf8(read(credential, bake::MAX_CREDENTIAL_BYTES as u64)?)
        .map_err(|_| about(credential, Code::Bake, "the credential is not UTF-8 text"))?;
    let bytes = read(picture, bake::MAX_BYTES as u64)?;
    let file = bake::insert(&bytes, text.trim()).map_err(|error| about(picture, Code::Bake, error))?;
    files::write_atomically(out, &file)?;
    let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
    output.result(&json!({ "file": out, "bytes": file.len() }), written);
    Ok(End::Done)
}

pub(crate) fn unbake(file: &Path, out: Option<&Path>, output: &Output) -> Result<End, Failure> {
    let bytes = read(file, bake::MAX_BYTES as u64)?;
    let taken = bake::take(&bytes).map_err(|error| about(file, Code::Bake, error))?;
    match out {
        None => output.raw(format!("{}\n", taken.credential).as_bytes()),
        Some(out) => {
            files::write_atomically(out, taken.credential.as_bytes())?;
            let written = format!("{GOOD}written{GOOD:#}  {}\n", out.display());
            output.result(&json!({ "file": out, "bytes": taken.credential.len() }), written);
        }
    }
    Ok(End::Done)
}
