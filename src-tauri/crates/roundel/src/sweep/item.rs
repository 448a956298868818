//! Something to look at, and what is read of it.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::{Fate, candidate};
use crate::badge::bake;
use crate::failure::{Code, Failure};
use crate::files::{self, Passed, Place};

/// One byte more than a badge may have: the verdict then says that it is too large.
const LIMIT: u64 = bake::MAX_BYTES as u64 + 1;

/// The word for standard input among the paths, and the name under which it is told.
const INPUT: &str = "-";

/// Something to look at.
pub enum Item {
    /// Standard input.
    Input,
    /// A file that the person named: it is judged whatever it is.
    Named(PathBuf),
    /// Something in a folder that the person named.
    Found(Place),
    /// A file of which only the name and the bytes are here, such as one that was dropped on the window. One with a
    /// folder before its name counts as found in that folder.
    Given(PathBuf, Vec<u8>),
}

/// Everything that the paths name, read as it is asked for.
pub fn items(paths: &[PathBuf]) -> impl Iterator<Item = Item> + '_ {
    paths.iter().flat_map(|path| -> Box<dyn Iterator<Item = Item>> {
        if path.as_os_str() == INPUT {
            Box::new(std::iter::once(Item::Input))
        } else if files::is_folder(path) {
            Box::new(files::walk(path).map(Item::Found))
        } else {
            Box::new(std::iter::once(Item::Named(path.clone())))
        }
    })
}

impl Item {
    /// Under which name it is told.
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Input => Path::new(INPUT),
            Self::Named(path) | Self::Given(path, _) => path,
            Self::Found(Place::File(path) | Place::Passed(path, _)) => path,
            Self::Found(Place::Failed(error)) => &error.path,
        }
    }

    /// Its bytes, which may have been read into `buffer`; and its fate, where that is decided without a verdict.
    pub(super) fn read<'b>(&'b self, buffer: &'b mut Vec<u8>) -> (&'b [u8], Option<Fate>) {
        let fate = match self {
            Self::Given(path, bytes) => return (bytes, look_at(path, bytes)),
            Self::Input => input(buffer).err().map(Fate::Unreadable),
            Self::Named(path) => files::read_if(path, LIMIT, buffer, |_| true)
                .err()
                .map(|error| Fate::Unreadable(error.into())),
            Self::Found(Place::File(path)) => look_into(path, buffer),
            Self::Found(Place::Passed(_, why)) => Some(Fate::Passed(kind(*why).to_owned())),
            Self::Found(Place::Failed(error)) => Some(Fate::Unreadable(Failure::new(Code::File, error))),
        };
        (buffer, fate)
    }
}

fn look_into(path: &Path, buffer: &mut Vec<u8>) -> Option<Fate> {
    match files::read_if(path, LIMIT, buffer, |head| candidate::promises(path, head)) {
        Ok(true) if candidate::is_badge(path, buffer) => None,
        Ok(_) => Some(Fate::Passed(ending(path))),
        Err(error) => Some(Fate::Unreadable(error.into())),
    }
}

fn look_at(path: &Path, bytes: &[u8]) -> Option<Fate> {
    let is_found = path.components().count() > 1;
    let head = &bytes[..bytes.len().min(files::HEAD_BYTES)];
    let is_badge = || candidate::promises(path, head) && candidate::is_badge(path, bytes);
    (is_found && !is_badge()).then(|| Fate::Passed(ending(path)))
}

fn input(buffer: &mut Vec<u8>) -> Result<(), Failure> {
    buffer.clear();
    let read = std::io::stdin().take(LIMIT).read_to_end(buffer);
    read.map(drop)
        .map_err(|error| Failure::new(Code::File, format!("cannot read standard input: {error}")))
}

fn kind(why: Passed) -> &'static str {
    match why {
        Passed::Hidden => "hidden",
        Passed::FolderLink => "link to a folder",
        Passed::Special => "no file",
    }
}

/// The ending of a file's name, where it says what kind of file it is.
fn ending(path: &Path) -> String {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some(ending) if ending.len() <= 8 && ending.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            format!(".{}", ending.to_ascii_lowercase())
        }
        _ => "other".to_owned(),
    }
}
