//! Files that are dropped on the window. WebKitGTK hands a page none of them since CVE-2025-13947: the window takes them, and
//! tells the page.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use gtk::gdk::DragContext;
use gtk::glib;
use gtk::prelude::*;
use roundel::files;
use serde::Serialize;
use tauri::{Emitter, WebviewWindow};
use webkit2gtk::WebView;

/// What was dropped, and where.
#[derive(Clone, Serialize)]
struct Dropped {
    paths: Vec<PathBuf>,
    /// Whether it is one folder.
    folder: bool,
    /// In CSS pixels from the left of the page.
    x: i32,
    /// In CSS pixels from its top.
    y: i32,
}

/// Takes the files of every drag that ends in the page. While it lasts the page hears of it by itself.
pub(crate) fn listen(window: WebviewWindow, page: &WebView) {
    let last = Rc::new(RefCell::new(None::<(DragContext, Vec<PathBuf>)>));
    let told = Rc::clone(&last);
    page.connect_drag_data_received(move |_, drag, _, _, data, _, _| {
        // What is dragged out of this window is nothing new to it.
        if drag.drag_get_source_widget().is_some() {
            return;
        }
        let uris = data.uris();
        let paths = uris.iter().map(|uri| glib::filename_from_uri(uri));
        let paths: Vec<PathBuf> = paths.filter_map(|path| Some(path.ok()?.0)).collect();
        if !paths.is_empty() {
            told.replace(Some((drag.clone(), paths)));
        }
    });
    page.connect_drag_drop(move |_, drag, x, y, time| {
        let Some((_, paths)) = last.take().filter(|(of, _)| of == drag) else {
            return false;
        };
        drag.drop_finish(true, time);
        let folder = matches!(&paths[..], [path] if files::is_folder(path));
        let _ = window.emit("dropped", Dropped { paths, folder, x, y });
        true
    });
}
