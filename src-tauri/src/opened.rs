//! Files that somebody opens with Roundel, and the one window that shows them.
//!
//! The first program to hold the lock in the user's folder has the window. A later one leaves the paths of its files in
//! the folder `open` and ends; the first looks there twice a second. That takes neither a socket nor D-Bus.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{process, thread};

use roundel::files::{self, FileError, Lock};
use tauri::{AppHandle, Emitter, RunEvent, WebviewWindow};

/// How often the first program looks for what later ones left.
const PAUSE: Duration = Duration::from_millis(500);
/// How long a later program waits for the first, which takes its files when it is less busy.
const BUSY: Duration = Duration::from_secs(10);
/// The longest list of paths that is read, in bytes.
const PATHS: u64 = 64 * 1024;

/// Files that were opened and that the page has not taken yet.
#[derive(Default)]
pub(crate) struct Opened(Mutex<Vec<PathBuf>>);

impl Opened {
    pub(crate) fn new(files: Vec<PathBuf>) -> Self {
        Self(Mutex::new(files))
    }

    /// Hands them over, the oldest first.
    pub(crate) fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(&self, files: impl IntoIterator<Item = PathBuf>) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(files);
    }
}

/// Which start of the program this is.
pub(crate) enum Start {
    /// The first, which has the window; None where the user's folder cannot be locked, which the page will tell.
    First(Option<First>),
    /// A later one, which has nothing more to do.
    Second,
}

/// Holds the lock while the window is open.
pub(crate) struct First {
    inbox: PathBuf,
    _lock: Lock,
}

/// The files among the arguments, with full paths.
pub(crate) fn named(arguments: impl Iterator<Item = OsString>) -> Vec<PathBuf> {
    let is_file = |argument: &OsString| !argument.to_string_lossy().starts_with('-');
    let full = |argument: OsString| std::path::absolute(&argument).unwrap_or_else(|_| argument.into());
    arguments.filter(is_file).map(full).collect()
}

/// Takes the window, or hands the files to the program that has it, and waits until they were taken: one that is just
/// ending takes none, and then the window is this one's.
pub(crate) fn start(home: Option<&Path>, files: &[PathBuf]) -> Start {
    let Some(home) = home else {
        return Start::First(None);
    };
    let inbox = home.join("open");
    if files::make_private_folder(&inbox).is_err() {
        return Start::First(None);
    }
    let begun = Instant::now();
    let mut left: Option<PathBuf> = None;
    loop {
        match files::lock_now(&home.join("window.lock")) {
            Ok(lock) => {
                if let Some(note) = left {
                    // What cannot be removed is opened twice, which changes nothing.
                    let _ = files::remove(&note);
                }
                return Start::First(Some(First { inbox, _lock: lock }));
            }
            Err(e) if e.source.kind() != std::io::ErrorKind::WouldBlock => return Start::First(None),
            Err(_) => {}
        }
        match &left {
            // Without paths it still asks the window to come to the front.
            None => match leave(&inbox, files) {
                Ok(note) => left = Some(note),
                Err(_) => return Start::First(None),
            },
            Some(note) if !note.exists() || begun.elapsed() > BUSY => return Start::Second,
            Some(_) => thread::sleep(PAUSE / 5),
        }
    }
}

/// Leaves paths for the first program, as JSON. Answers where.
fn leave(inbox: &Path, paths: &[PathBuf]) -> Result<PathBuf, FileError> {
    let text = serde_json::to_vec(paths).unwrap_or_default();
    let note = inbox.join(format!("{}.json", process::id()));
    files::write_private(&note, &text)?;
    Ok(note)
}

/// Takes what later programs left, in the order of their names. None when there is nothing.
fn collect(inbox: &Path) -> Option<Vec<PathBuf>> {
    let names = files::list(inbox).ok()?;
    let mut left = names.iter().filter(|name| !files::is_leftover(name)).peekable();
    left.peek()?;
    let mut paths = Vec::new();
    for name in left {
        let file = inbox.join(name);
        let bytes = files::read_limited(&file, PATHS).unwrap_or_default();
        paths.extend(serde_json::from_slice::<Vec<PathBuf>>(&bytes).unwrap_or_default());
        // What cannot be removed would be opened again and again.
        files::remove(&file).ok()?;
    }
    Some(paths)
}

/// Shows in the window what later programs leave, as long as this one runs.
pub(crate) fn listen(first: First, opened: Arc<Opened>, window: WebviewWindow) {
    thread::spawn(move || {
        // Taken whole: of fields that it does not name a closure takes none, and the lock would end here.
        let first = first;
        loop {
            if let Some(paths) = collect(&first.inbox) {
                opened.add(paths);
                come_forward(&window);
            }
            thread::sleep(PAUSE);
        }
    });
}

/// Tells the page that there are files to take, and comes to the front. A window that is gone needs neither.
fn come_forward(window: &WebviewWindow) {
    let _ = window.emit("opened", ());
    let _ = window.unminimize();
    let _ = window.set_focus();
}

/// macOS hands files over as events.
pub(crate) fn on_event(app: &AppHandle, event: RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = event {
        use tauri::Manager;
        let files = urls.into_iter().filter_map(|url| url.to_file_path().ok());
        app.state::<Arc<Opened>>().add(files);
        app.webview_windows().values().for_each(come_forward);
    }
    #[cfg(not(target_os = "macos"))]
    let _ = (app, event);
}

#[cfg(test)]
mod tests {
    use std::iter;

    use super::*;

    #[test]
    fn a_later_start_hands_its_files_to_the_first() {
        let home = std::env::temp_dir().join(format!("roundel-opened-{}", process::id()));
        let Start::First(Some(first)) = start(Some(&home), &[]) else {
            panic!("nobody else has this folder");
        };
        assert!(collect(&first.inbox).is_none(), "nobody came yet");
        let files = [PathBuf::from("/stick/Class 5b.roundel")];
        let opened = thread::scope(|scope| {
            let later = scope.spawn(|| start(Some(&home), &files));
            let opened = iter::repeat_with(|| collect(&first.inbox)).flatten().next();
            assert!(matches!(later.join(), Ok(Start::Second)), "the window is taken");
            opened
        });
        assert_eq!(opened.as_deref(), Some(&files[..]));
        assert!(collect(&first.inbox).is_none(), "each file is opened once");

        let next = thread::scope(|scope| {
            let later = scope.spawn(|| start(Some(&home), &files));
            while !first
                .inbox
                .read_dir()
                .is_ok_and(|mut notes| notes.next().is_some())
            {
                thread::yield_now();
            }
            drop(first);
            later.join()
        });
        let Ok(Start::First(Some(next))) = next else {
            panic!("the first ended without taking the file, so the window is the later one's");
        };
        assert!(collect(&next.inbox).is_none(), "it opens its files itself");
        std::fs::remove_dir_all(home).expect("the test's own folder");
    }

    #[test]
    fn options_are_no_files() {
        let arguments = ["--automation", "/stick/a.roundel"].map(OsString::from);
        assert_eq!(named(arguments.into_iter()), [PathBuf::from("/stick/a.roundel")]);
    }
}
