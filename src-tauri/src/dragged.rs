//! Files that are dragged out of the window. WebKitGTK offers other programs what is the page's own address of a picture, which
//! they cannot read: the window offers a file.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use gtk::gdk::{DragAction, ModifierType};
use gtk::gdk_pixbuf::Pixbuf;
use gtk::glib;
use gtk::prelude::*;
use gtk::{ApplicationWindow, TargetList};
use roundel::failure::{Code, Failure};
use roundel::files;
use tauri::WebviewWindow;

/// The number of the mouse button that drags.
const BUTTON: i32 = 1;
/// How wide and high the picture at the pointer is at most, in pixels.
const SIDE: i32 = 90;

thread_local! {
    /// The address of the file that is being dragged. GTK lives on one thread.
    static OFFERED: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Has the window answer whoever takes what is dragged out of it.
pub(crate) fn listen(window: &ApplicationWindow) {
    window.connect_drag_data_get(|_, _, data, _, _| {
        OFFERED.with_borrow(|uri| data.set_uris(&[uri]));
    });
}

/// Keeps a file in `folder` as long as somebody may still copy it from there, which is until the next one is dragged.
/// Returns where.
pub(crate) fn keep(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
    files::make_private_folder(folder)?;
    for last in files::list(folder)? {
        files::remove(&folder.join(last))?;
    }
    // A name leads nowhere else.
    let name = Path::new(name).file_name().unwrap_or("file".as_ref());
    let file = folder.join(name);
    files::write_private(&file, bytes)?;
    Ok(file)
}

/// Drags a file from where the mouse is. Whoever has let the button go meanwhile drags nothing.
pub(crate) fn begin(window: WebviewWindow, file: PathBuf) -> Result<(), Failure> {
    let uri = glib::filename_to_uri(&file, None).map_err(|e| Failure::new(Code::Program, e))?;
    let own = window.clone();
    let begun = window.run_on_main_thread(move || {
        if let Ok(window) = own.gtk_window()
            && is_pressed(&window)
        {
            OFFERED.set(uri.into());
            drag(&window, &file);
        }
    });
    begun.map_err(|e| Failure::new(Code::Program, e))
}

fn drag(window: &ApplicationWindow, file: &Path) {
    let targets = TargetList::new(&[]);
    targets.add_uri_targets(0);
    let drag = window.drag_begin_with_coordinates(&targets, DragAction::COPY, BUTTON, None, -1, -1);
    if let Some(drag) = drag
        && let Ok(picture) = Pixbuf::from_file_at_size(file, SIDE, SIDE)
    {
        drag.drag_set_icon_pixbuf(&picture, SIDE / 2, SIDE / 2);
    }
}

fn is_pressed(window: &ApplicationWindow) -> bool {
    let pointer = window.display().default_seat().and_then(|seat| seat.pointer());
    let (Some(place), Some(pointer)) = (window.window(), pointer) else {
        return false;
    };
    let (_, _, _, pressed) = place.device_position(&pointer);
    pressed.contains(ModifierType::BUTTON1_MASK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_is_kept_and_only_there() {
        let home = tempfile::tempdir().expect("a folder for the test");
        let folder = home.path().join("dragged");
        let first = keep(&folder, "First Solder.png", b"one").expect("it is written");
        assert_eq!(std::fs::read(&first).expect("it is there"), b"one");
        let second = keep(&folder, "../../Öl 🐸.svg", b"two").expect("it is written");
        assert_eq!(second, folder.join("Öl 🐸.svg"));
        assert!(!first.exists(), "nobody drags it any more");
    }
}
