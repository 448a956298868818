//! The spare of a key: a file, and words.

use std::io::Read;
use std::path::Path;

use roundel::failure::{Code, Failure};
use roundel::files;
use roundel::studio::Studio;
use roundel::{issuer, keyring, rescue};
use serde_json::json;
use zeroize::Zeroizing;

use super::machine;
use crate::output::{GOOD, Output, QUIET};
use crate::{End, passphrase};

pub(super) fn backup(
    studio: &Studio,
    wanted: Option<&str>,
    folder: &Path,
    output: &Output,
) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    let file = rescue::write(studio, &issuer, folder)?;
    let words = issuer::words(&issuer.did);
    output.result(
        &json!({ "file": file, "issuer": issuer.did, "words": words }),
        format!("{GOOD}written{GOOD:#}  {}\n", file.display()),
    );
    output.note(format!(
        "{QUIET}Keep it apart from this computer. It opens with the passphrase of the key.{QUIET:#}"
    ));
    Ok(End::Done)
}

pub(super) fn words(studio: &Studio, wanted: Option<&str>, output: &Output) -> Result<End, Failure> {
    let issuer = issuer::choose(studio, wanted)?;
    let key = keyring::unlock(studio, &issuer, &passphrase::known(&issuer::name(&issuer))?)?;
    output.raw(format!("{}\n", *rescue::words(&key)).as_bytes());
    output.note("Write them on paper, in this order. Whoever reads them can give badges in your name.");
    Ok(End::Done)
}

pub(super) fn restore(
    studio: &Studio,
    file: Option<&Path>,
    name: &str,
    output: &Output,
) -> Result<End, Failure> {
    let issuer = match file {
        Some(path) => {
            let bytes = Zeroizing::new(files::read_limited(path, rescue::LARGEST)?);
            let text = String::from_utf8_lossy(&bytes);
            rescue::restore_file(studio, &text, &passphrase::known("the key")?)?
        }
        None => {
            let mut words = Zeroizing::new(String::new());
            let read = std::io::stdin().take(4096).read_to_string(&mut words);
            read.map_err(|error| Failure::new(Code::File, format!("cannot read standard input: {error}")))?;
            rescue::restore_words(studio, &words, name, &passphrase::new()?)?.0
        }
    };
    let text = format!(
        "{GOOD}back{GOOD:#}  {}\n      {}\n",
        issuer::name(&issuer),
        issuer.did
    );
    output.result(&machine(&issuer, studio), text);
    Ok(End::Done)
}
