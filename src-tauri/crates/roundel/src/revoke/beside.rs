//! The lists beside the badges that an issuer gives, its own and that of the organisation for which it signs: who gets the
//! stick learns what does not count any more.

use std::path::Path;

use roundel_badge::status::list::RevocationList;

use super::{LARGEST_LIST, RevokeError, newest, takers};
use crate::export::read_file_anew;
use crate::files;
use crate::studio::Studio;

/// How many letters of the end of an issuer's id name its file: enough that no two issuers share it.
const TAIL: usize = 12;

/// A list in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The name of its file: the same for every list of this issuer.
    pub file: String,
    /// The list of this laptop.
    pub list: RevocationList,
    /// Whether another list of this issuer was there, with the same number or a higher one, and was left alone.
    pub stays: bool,
}

/// Writes the newest lists of whoever can take back what an issuer gives into a folder, as they were signed, and reads them
/// back. Who has taken nothing back has none.
///
/// # Errors
/// When the disk refuses, or gives back something else.
pub fn put_beside(studio: &Studio, issuer: &str, folder: &Path) -> Result<Vec<Beside>, RevokeError> {
    let profile = studio.catalogue()?.issuer(issuer)?;
    let lists = takers(issuer, profile.as_ref()).into_iter();
    lists
        .filter_map(|taker| put(studio, &taker, folder).transpose())
        .collect()
}

fn put(studio: &Studio, issuer: &str, folder: &Path) -> Result<Option<Beside>, RevokeError> {
    let Some((list, text)) = newest(studio, issuer)?.filter(|(list, _)| !list.revoked.is_empty()) else {
        return Ok(None);
    };
    let tail = issuer.len().saturating_sub(TAIL);
    let file = format!("Taken back {}.json", &issuer[tail..]);
    let path = folder.join(&file);
    let there = list_at(&path)?.filter(|there| there.issuer == list.issuer);
    let stays = there.is_some_and(|there| there.number >= list.number && there != list);
    if !stays {
        files::write_atomically(&path, text.as_bytes())?;
        if read_file_anew(&path, LARGEST_LIST)? != text.as_bytes() {
            return Err(RevokeError::ReadBack(file));
        }
    }
    Ok(Some(Beside { file, list, stays }))
}

/// None where there is no list that counts.
fn list_at(path: &Path) -> Result<Option<RevocationList>, RevokeError> {
    match read_file_anew(path, LARGEST_LIST) {
        Ok(bytes) => Ok(RevocationList::read(&bytes).ok()),
        Err(error) if error.is_absent() => Ok(None),
        Err(error) => Err(error.into()),
    }
}
