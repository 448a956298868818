//! Looking through folders, and reading of a file no more than is wanted.

use std::fs::{self, DirEntry, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{FileError, Operation};

/// How much of a file is read before it is decided whether to read on, in bytes.
pub const HEAD_BYTES: usize = 4096;

/// A buffer that grew beyond this for one large file is given back, in bytes.
const KEPT_BYTES: usize = 1024 * 1024;

/// What was found in a folder.
#[derive(Debug)]
pub enum Place {
    /// A file, or a link to one.
    File(PathBuf),
    /// Something that is not looked into.
    Passed(PathBuf, Passed),
    /// A folder or a link that cannot be looked into.
    Failed(FileError),
}

/// Why something is not looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passed {
    /// Its name begins with a dot: what programs put down beside a person's files.
    Hidden,
    /// A link to a folder. It could lead round in a circle.
    FolderLink,
    /// No file: a pipe, a socket, a device.
    Special,
}

/// Everything below a folder, however deep: names in the order of their bytes, each folder's content where the folder stands.
///
/// Read as it is asked for: no more is held in memory than the names in the folders above. Links to folders are not followed.
pub fn walk(folder: &Path) -> Walk {
    Walk {
        open: Vec::new(),
        folder: Some(folder.to_path_buf()),
    }
}

/// See [`walk`].
#[derive(Debug)]
pub struct Walk {
    /// What is left in each open folder, its last name first.
    open: Vec<Vec<DirEntry>>,
    /// The folder to open next.
    folder: Option<PathBuf>,
}

impl Iterator for Walk {
    type Item = Place;

    fn next(&mut self) -> Option<Place> {
        loop {
            if let Some(folder) = self.folder.take() {
                match entries(&folder) {
                    Ok(entries) => self.open.push(entries),
                    Err(source) => {
                        return Some(Place::Failed(FileError::new(&folder, Operation::List, source)));
                    }
                }
            }
            let Some(entry) = self.open.last_mut()?.pop() else {
                self.open.pop();
                continue;
            };
            match place(&entry) {
                Some(place) => return Some(place),
                None => self.folder = Some(entry.path()),
            }
        }
    }
}

fn entries(folder: &Path) -> std::io::Result<Vec<DirEntry>> {
    let mut entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort_by_cached_key(|entry| std::cmp::Reverse(entry.file_name()));
    Ok(entries)
}

/// None for a folder that is to be entered.
fn place(entry: &DirEntry) -> Option<Place> {
    let path = entry.path();
    if entry.file_name().as_encoded_bytes().starts_with(b".") {
        return Some(Place::Passed(path, Passed::Hidden));
    }
    let failed = |source| Place::Failed(FileError::new(&entry.path(), Operation::Read, source));
    let kind = match entry.file_type() {
        Ok(kind) if kind.is_dir() => return None,
        Ok(kind) if kind.is_symlink() => match fs::metadata(&path) {
            Ok(target) => target.file_type(),
            Err(source) => return Some(failed(source)),
        },
        Ok(kind) => kind,
        Err(source) => return Some(failed(source)),
    };
    Some(if kind.is_file() {
        Place::File(path)
    } else if kind.is_dir() {
        Place::Passed(path, Passed::FolderLink)
    } else {
        Place::Passed(path, Passed::Special)
    })
}

/// Whether there is a folder at this path, or a link to one.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Reads a file into `buffer`, replacing what is in it. A file longer than `limit` is read so far and no further.
///
/// The first [`HEAD_BYTES`] are shown to `wanted` before anything else is read. Returns its answer; where that is `false`
/// there is only the beginning in the buffer.
///
/// # Errors
/// Where the file cannot be read.
pub fn read_if(
    path: &Path,
    limit: u64,
    buffer: &mut Vec<u8>,
    wanted: impl FnOnce(&[u8]) -> bool,
) -> Result<bool, FileError> {
    buffer.clear();
    buffer.shrink_to(KEPT_BYTES);
    let read = || {
        let mut file = File::open(path)?.take(limit);
        file.by_ref().take(HEAD_BYTES as u64).read_to_end(buffer)?;
        let wanted = wanted(buffer);
        if wanted && buffer.len() == HEAD_BYTES {
            file.read_to_end(buffer)?;
        }
        Ok(wanted)
    };
    read().map_err(|source| FileError::new(path, Operation::Read, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_walked_in_order_without_following_links_to_folders() {
        let dir = tempfile::tempdir().expect("a folder");
        let make = |name: &str| {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().expect("below the folder")).expect("a folder");
            fs::write(path, name).expect("a file");
        };
        for name in ["b/2", "b/10", "c", "a", "b/deep/er/x", ".hidden/y", ".z"] {
            make(name);
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(dir.path(), dir.path().join("loop")).expect("a link");
        let found: Vec<String> = walk(dir.path())
            .map(|place| match place {
                Place::File(path) => path
                    .strip_prefix(dir.path())
                    .expect("below")
                    .display()
                    .to_string(),
                Place::Passed(_, why) => format!("{why:?}"),
                Place::Failed(error) => panic!("{error}"),
            })
            .collect();
        let mut expected = vec!["Hidden", "Hidden", "a", "b/10", "b/2", "b/deep/er/x", "c"];
        if cfg!(unix) {
            expected.push("FolderLink");
        }
        assert_eq!(found, expected, "every entry once, in the order of its name");
    }

    #[test]
    fn of_a_file_that_is_not_wanted_only_the_head_is_read() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("long");
        fs::write(&path, vec![7; 3 * HEAD_BYTES]).expect("a file");
        let mut buffer = vec![1];
        assert!(
            !read_if(&path, u64::MAX, &mut buffer, |_| false).expect("readable"),
            "the answer"
        );
        assert_eq!(buffer.len(), HEAD_BYTES, "no more than the head");
        read_if(&path, u64::MAX, &mut buffer, |_| true).expect("readable");
        assert_eq!(buffer.len(), 3 * HEAD_BYTES, "all of it");
        read_if(&path, 2 * HEAD_BYTES as u64 + 1, &mut buffer, |_| true).expect("readable");
        assert_eq!(buffer.len(), 2 * HEAD_BYTES + 1, "up to the limit");
    }
}
