//! The receipt in the folder of its badges, once for machines and once for people.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

use super::{Receipt, one_line};
use crate::export;
use crate::files::{self, FileError, Operation};

/// The largest receipt that is read, in bytes: ten times that of a class of 10,000.
pub const LARGEST: u64 = 64 * 1024 * 1024;

impl Receipt {
    /// Writes both forms into a folder and returns their paths, the machine's first.
    ///
    /// They are named after the badge and the time, and replace no file.
    ///
    /// # Errors
    /// Where the disk refuses.
    pub fn write_into(&self, folder: &Path, zone: &TimeZone) -> Result<[PathBuf; 2], FileError> {
        let when = self
            .job
            .issued_at
            .to_zoned(zone.clone())
            .strftime("%Y-%m-%d %H.%M.%S");
        let label = format!("Receipt {when} {}", one_line(&self.job.badge));
        // One name for both: the endings are put aside, so that "(2)" goes to the pair.
        let stems = files::list(folder)?.into_iter().filter_map(|name| {
            let stem = name.strip_suffix(".json").or(name.strip_suffix(".txt"))?;
            Some(format!("{stem}.json"))
        });
        let taken: BTreeSet<String> = stems.collect();
        let json = export::file_names([label.as_str()], "json", &taken).remove(0);
        let json = folder.join(json);
        let text = json.with_extension("txt");
        files::write_new(&json, self.to_json().as_bytes())?;
        files::write_new(&text, readable(&self.to_text(zone)).as_bytes())?;
        Ok([json, text])
    }
}

/// Returns the file and the credential of every badge that receipts in a folder say lies there. Files that are no receipt
/// are passed over.
///
/// # Errors
/// Where the folder cannot be read.
pub fn promised(folder: &Path) -> Result<BTreeSet<(String, String)>, FileError> {
    let jsons = files::list(folder)?
        .into_iter()
        .filter(|name| name.ends_with(".json"));
    let receipts = jsons.filter_map(|name| {
        let bytes = files::read_limited(&folder.join(name), LARGEST).ok()?;
        serde_json::from_slice::<Receipt>(&bytes).ok()
    });
    let rows = receipts.flat_map(|receipt| receipt.rows);
    Ok(rows
        .filter_map(|row| Some((row.file?, row.credential?)))
        .collect())
}

/// Puts other words into the form for people: the same in the language of its readers.
///
/// # Errors
/// Where the disk refuses, or the file is not the text of a receipt, whose other form lies beside it.
pub fn reword(text: &Path, words: &str) -> Result<(), FileError> {
    let no_receipt = |source| FileError::new(text, Operation::Write, source);
    if text.extension().is_none_or(|ending| ending != "txt") {
        return Err(no_receipt(std::io::ErrorKind::InvalidInput.into()));
    }
    let json = files::read_limited(&text.with_extension("json"), LARGEST)?;
    serde_json::from_slice::<Receipt>(&json).map_err(|e| no_receipt(e.into()))?;
    files::write_atomically(text, readable(words).as_bytes())
}

/// With a byte order mark: older Windows editors take the text for their own code page without it.
fn readable(text: &str) -> String {
    format!("\u{FEFF}{text}")
}
