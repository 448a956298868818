//! Files that are dropped on the window, where the webview keeps them from its page.

use std::path::PathBuf;

use roundel::files;
use serde::Serialize;
use tauri::{DragDropEvent, Emitter, Window, WindowEvent};

/// What was dropped, and where.
#[derive(Clone, Serialize)]
struct Dropped<'a> {
    paths: &'a [PathBuf],
    /// Whether it is one folder.
    folder: bool,
    /// In CSS pixels from the left of the page.
    x: f64,
    /// In CSS pixels from its top.
    y: f64,
}

/// Tells the page, which knows what lies where.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(DragDropEvent::Drop { paths, position }) = event else {
        return;
    };
    let dropped = Dropped {
        paths,
        folder: matches!(&paths[..], [path] if files::is_folder(path)),
        // GTK counts in the pixels of the page, whatever the type says.
        x: position.x,
        y: position.y,
    };
    let _ = window.emit("dropped", dropped);
}
