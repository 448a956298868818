//! Pictures on the clipboard, which WebKitGTK keeps from the page as it does files that are dropped.

use std::path::PathBuf;
use std::sync::mpsc::{self, Sender};

use gtk::{Clipboard, gdk, glib};
use serde::Serialize;
use tauri::WebviewWindow;

/// A picture as the command `take_picture` takes it.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Picture {
    /// A file that was copied: where it lies.
    Path(PathBuf),
    /// The picture itself: a PNG in base64.
    Data(String),
}

/// What is on the clipboard; None where it is no picture. Waits for the program that it was copied in, so never on the main
/// thread.
pub(crate) fn picture(window: &WebviewWindow) -> Option<Picture> {
    let (tell, hear) = mpsc::channel();
    window.run_on_main_thread(move || ask(tell)).ok()?;
    hear.recv().ok()
}

/// Tells the picture when it arrives; a sender that is dropped tells that there is none.
fn ask(tell: Sender<Picture>) {
    Clipboard::get(&gdk::SELECTION_CLIPBOARD).request_uris(move |clipboard, uris| {
        let copied = uris.iter().find_map(|uri| glib::filename_from_uri(uri).ok());
        if let Some((path, _)) = copied {
            let _ = tell.send(Picture::Path(path));
            return;
        }
        clipboard.request_contents(&gdk::Atom::intern("image/png"), move |_, png| {
            let bytes = png.data();
            if !bytes.is_empty() {
                let _ = tell.send(Picture::Data(glib::base64_encode(&bytes).into()));
            }
        });
    });
}
