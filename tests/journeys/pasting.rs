//! A picture is copied in another program and pasted onto the badge.

use std::env;
use std::ffi::OsStr;
use std::process::Command;

use gtk::gdk::SELECTION_CLIPBOARD;
use gtk::gdk_pixbuf::Pixbuf;
use gtk::prelude::*;

use crate::journey;
use crate::window::Computer;

/// Names the picture to a second start of the test, which is the other program.
const COPIED: &str = "ROUNDEL_COPIED_PICTURE";

/// Has the picture on the clipboard; a window tells when.
fn copy(picture: &OsStr) {
    gtk::init().expect("there is a screen");
    let picture = Pixbuf::from_file(picture).expect("the picture can be read");
    gtk::Clipboard::get(&SELECTION_CLIPBOARD).set_image(&picture);
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_title("copied");
    window.show_all();
    gtk::main();
}

#[test]
fn a_copied_picture_is_pasted_onto_the_badge() {
    if let Some(picture) = env::var_os(COPIED) {
        return copy(&picture);
    }
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.press_text("door-design").await;
        window.press_text("begin-draw").await;
        window.press("Maker").await;
        window.sees_the_badge().await;
        let mut other = Command::new(env::current_exe().expect("this test is a program"));
        other
            .args(["--exact", "pasting::a_copied_picture_is_pasted_onto_the_badge"])
            .env(COPIED, crate::root().join("src-tauri/icons/32x32.png"));
        let _other = window.run_beside(other);
        window.mouse(&["search", "--sync", "--onlyvisible", "--name", "^copied$"]);
        window.mouse(&["key", "ctrl+v"]);
        window.says("stage-whose").await;
    });
}
