//! A folder that stands for the web: pages that somebody saved, so that badges can be verified without a connection.
//!
//! `index.json` maps addresses to files beside it: `{"https://guild.example/did.json": "did.json", "https://guild.example/old": null}`.
//! `null` notes that there is known to be no such page. An address that it does not name is one that cannot be had.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use roundel_badge::web::{Page, Web};

use crate::failure::{Code, Failure};
use crate::files::{self, FileError};

/// The name of the file that maps addresses to files.
pub const INDEX: &str = "index.json";

/// The longest index that is read, in bytes: some hundred thousand addresses.
pub const MAX_INDEX_BYTES: u64 = 32 * 1024 * 1024;

/// The longest page that is read, in bytes. A longer one counts as one that cannot be had.
pub const MAX_PAGE_BYTES: u64 = 8 * 1024 * 1024;

/// Saved pages by their address. Each is read when it is asked for.
#[derive(Clone, Debug)]
pub struct Folder {
    pages: BTreeMap<String, Option<PathBuf>>,
}

/// Why a folder cannot stand for the web.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WebError {
    /// There is no index, or it cannot be read.
    #[error("{0}")]
    File(#[from] FileError),
    /// The index is not JSON, or not addresses and file names.
    #[error("{} should map web addresses to files, as in {{\"https://a.example/key.json\": \"key.json\"}}: {source}", path.display())]
    Index {
        /// The index.
        path: PathBuf,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The index leads out of the folder.
    #[error("{} names the file {name:?}; it may only name files in its own folder", path.display())]
    Outside {
        /// The index.
        path: PathBuf,
        /// The name.
        name: String,
    },
}

impl Folder {
    /// Opens a folder by its index.
    ///
    /// # Errors
    /// [`WebError`]. A file that the index names and that is not there is no error: its page cannot be had.
    pub fn open(folder: &Path) -> Result<Folder, WebError> {
        let path = folder.join(INDEX);
        let bytes = files::read_limited(&path, MAX_INDEX_BYTES)?;
        let index: BTreeMap<String, Option<String>> = match serde_json::from_slice(&bytes) {
            Ok(index) => index,
            Err(source) => return Err(WebError::Index { path, source }),
        };
        let mut pages = BTreeMap::new();
        for (url, name) in index {
            let file = match name {
                Some(name) if !is_inside(&name) => return Err(WebError::Outside { path, name }),
                name => name.map(|name| folder.join(name)),
            };
            pages.insert(url, file);
        }
        Ok(Folder { pages })
    }
}

/// Whether a name leads to a file in the folder or below it, on every system.
fn is_inside(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(['\\', ':'])
        && name.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

impl Web for Folder {
    fn get(&self, url: &str) -> Page<'_> {
        match self.pages.get(url) {
            None => Page::Unreachable,
            Some(None) => Page::Missing,
            Some(Some(file)) => files::read_limited(file, MAX_PAGE_BYTES)
                .map_or(Page::Unreachable, |bytes| Page::Found(bytes.into())),
        }
    }
}

impl From<WebError> for Failure {
    fn from(error: WebError) -> Self {
        let hint = "The folder needs an index.json that names the pages in it.";
        Failure::new(Code::File, error).hint(hint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(index: &str) -> (tempfile::TempDir, Result<Folder, WebError>) {
        let dir = tempfile::tempdir().expect("a folder");
        files::write_atomically(&dir.path().join(INDEX), index.as_bytes()).expect("an index");
        files::write_atomically(&dir.path().join("a.json"), b"{}").expect("a page");
        let opened = Folder::open(dir.path());
        (dir, opened)
    }

    #[test]
    fn pages_are_had_as_the_index_says() {
        let (_dir, opened) = folder(
            r#"{"https://a.example/": "a.json", "https://b.example/": null, "https://c.example/": "lost"}"#,
        );
        let web = opened.expect("a sound index");
        assert_eq!(
            web.get("https://a.example/"),
            Page::Found(b"{}".into()),
            "the saved page"
        );
        assert_eq!(
            web.get("https://b.example/"),
            Page::Missing,
            "known not to be there"
        );
        assert_eq!(
            web.get("https://c.example/"),
            Page::Unreachable,
            "the file was lost, not the page"
        );
        assert_eq!(
            web.get("https://d.example/"),
            Page::Unreachable,
            "nobody has asked for it"
        );
    }

    #[test]
    fn an_index_cannot_lead_out_of_its_folder() {
        for name in [
            "../secret",
            "/etc/passwd",
            "a/../../b",
            "C:\\x",
            "..\\x",
            "",
            "a//b",
            "./a",
        ] {
            let index = serde_json::json!({ "https://a.example/": name }).to_string();
            let (_dir, opened) = folder(&index);
            assert!(matches!(opened, Err(WebError::Outside { .. })), "{name}");
        }
        let (_dir, opened) = folder("[]");
        assert!(
            matches!(opened, Err(WebError::Index { .. })),
            "a list is no index"
        );
        let nowhere = Folder::open(Path::new("/nonexistent-folder"));
        assert!(
            matches!(nowhere, Err(WebError::File(_))),
            "a folder without an index"
        );
    }
}
