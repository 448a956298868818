//! The badge's picture is dragged out of the window into another program.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Instant;

use gtk::DestDefaults;
use gtk::gdk::DragAction;
use gtk::prelude::*;

use crate::dropping::{PAUSE, STEPS};
use crate::journey;
use crate::window::{Computer, PATIENCE, Window};

/// Names the folder into which a second start of the test, which is the other program, copies what it is given.
const TAKEN: &str = "ROUNDEL_TAKEN";

/// Ends the name of the file that is written when something is dragged over that program.
const OVER: &str = "over";

/// A small window at the corner of the screen that copies the files that are dropped on it, as a folder does.
fn take(folder: &OsStr) {
    gtk::init().expect("there is a screen");
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_title("folder");
    window.resize(64, 64);
    window.drag_dest_set(DestDefaults::ALL, &[], DragAction::COPY);
    window.drag_dest_add_uri_targets();
    let folder = Path::new(folder).to_owned();
    let over = folder.with_extension(OVER);
    window.connect_drag_motion(move |_, _, _, _, _| {
        fs::write(&over, "").expect("the folder can be written");
        false
    });
    window.connect_drag_data_received(move |_, _, _, _, data, _, _| {
        for uri in data.uris() {
            let (file, _) = gtk::glib::filename_from_uri(&uri).expect("the address of a file");
            let name = file.file_name().expect("a file has a name");
            // Whole as soon as it has its name.
            let half = folder.join("half");
            fs::copy(&file, &half).expect("the file can be read");
            fs::rename(half, folder.join(name)).expect("the folder can be written");
        }
    });
    window.show_all();
    gtk::main();
}

impl Window {
    /// Drags what this CSS selector names to the corner of the screen, until the window there has seen it.
    async fn drag_out(&self, selector: &str, seen: &Path) {
        let from = self.middle(selector).await;
        let [x, y] = from.map(|place| place.to_string());
        self.mouse(&["mousemove", &x, &y, "mousedown", "1"]);
        for step in 1..=STEPS {
            let [x, y] = from.map(|from| (from + (32 - from) * step / STEPS).to_string());
            self.mouse(&["mousemove", &x, &y]);
            thread::sleep(PAUSE);
        }
        // The drag begins when the picture is drawn; hands tremble meanwhile.
        let begun = Instant::now();
        while !seen.exists() {
            assert!(begun.elapsed() < PATIENCE, "nothing is dragged");
            for place in ["30", "34"] {
                self.mouse(&["mousemove", place, place]);
                thread::sleep(PAUSE);
            }
        }
        self.mouse(&["mouseup", "1"]);
    }
}

#[test]
fn the_picture_is_dragged_into_a_folder() {
    if let Some(folder) = env::var_os(TAKEN) {
        return take(&folder);
    }
    journey(async {
        let computer = Computer::managed();
        let folder = computer.path("taken");
        fs::create_dir(&folder).expect("the system has room for a folder");
        let window = computer.start().await;
        window.press_text("door-design").await;
        window.press_text("begin-draw").await;
        window.press("Maker").await;
        window.says("stage-done").await;
        window.see(".small img").await;
        window.rest().await;

        let mut other = Command::new(env::current_exe().expect("this test is a program"));
        other
            .args(["--exact", "dragging::the_picture_is_dragged_into_a_folder"])
            .env(TAKEN, &folder);
        let _other = window.run_beside(other);
        window.mouse(&["search", "--sync", "--onlyvisible", "--name", "^folder$"]);
        window.drag_out(".small img", &folder.with_extension(OVER)).await;
        let begun = Instant::now();
        let file = loop {
            assert!(begun.elapsed() < PATIENCE, "nothing arrives");
            match fs::read_dir(&folder).expect("a folder").flatten().next() {
                Some(file) if file.file_name() != "half" => break file,
                _ => thread::sleep(PAUSE),
            }
        };
        assert_eq!(file.file_name(), "Maker.png");
        let file = fs::File::open(file.path()).expect("it is there");
        let picture = png::Decoder::new(std::io::BufReader::new(file))
            .read_info()
            .expect("a PNG");
        assert_eq!((picture.info().width, picture.info().height), (1200, 1200));
        // The mouse is free again.
        let [x, y] = window
            .middle("header button")
            .await
            .map(|place| place.to_string());
        window.mouse(&["mousemove", &x, &y, "click", "1"]);
        window.see("h1").await;
    });
}
