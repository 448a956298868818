//! Files are dragged onto the window from another program.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use gtk::gdk::{DragAction, ModifierType};
use gtk::prelude::*;
use serde_json::json;

use crate::journey;
use crate::window::{Computer, Window};

/// Names the file to a second start of the test, which is the other program.
const DRAGGED: &str = "ROUNDEL_DRAGGED_FILE";
/// A movement of the mouse in steps, as hands make it: programs learn of a drag by what they see of it.
pub(crate) const STEPS: i64 = 12;
/// How long the mouse rests between two steps.
pub(crate) const PAUSE: Duration = Duration::from_millis(25);
/// How often the file is dragged at most, and how long the page may take to show its rows.
const TRIES: usize = 3;
const TAKEN: Duration = Duration::from_secs(5);

/// A small window at the corner of the screen, from which a file can be dragged, as from the folder in which it lies.
fn offer(file: &OsStr) {
    let uri = gtk::glib::filename_to_uri(file, None).expect("the path is absolute");
    gtk::init().expect("there is a screen");
    let window = gtk::Window::new(gtk::WindowType::Popup);
    window.set_title("files");
    window.resize(64, 64);
    window.drag_source_set(ModifierType::BUTTON1_MASK, &[], DragAction::COPY);
    window.drag_source_add_uri_targets();
    window.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&[&uri]);
    });
    window.show_all();
    gtk::main();
}

impl Window {
    /// Drags a file from another program, which is a second start of `test`, onto what this CSS selector names.
    async fn drag_onto(&self, file: &Path, selector: &str, test: &str) {
        let mut folder = Command::new(env::current_exe().expect("this test is a program"));
        folder.args(["--exact", test]).env(DRAGGED, file);
        let _folder = self.run_beside(folder);
        self.mouse(&["search", "--sync", "--onlyvisible", "--name", "^files$"]);
        let to = self.middle(selector).await;
        // Whoever lets go before a busy computer has said that it takes the file does it again.
        for _ in 0..TRIES {
            self.drag(to, selector).await;
            if self.gone(selector).await {
                return;
            }
        }
        panic!("{selector} takes nothing");
    }

    /// Drags from the corner of the screen to a point of an element.
    async fn drag(&self, to: [i64; 2], selector: &str) {
        self.mouse(&["mousemove", "16", "16", "mousedown", "1"]);
        for step in 1..=STEPS {
            let [x, y] = to.map(|to| (16 + (to - 16) * step / STEPS).to_string());
            self.mouse(&["mousemove", &x, &y]);
            thread::sleep(PAUSE);
        }
        let taken = format!(
            "return !!document.querySelector({})",
            json!(format!("{selector}.over"))
        );
        self.until(&taken, "the place to show that it takes files").await;
        self.mouse(&["mouseup", "1"]);
    }

    /// Whether an element goes, within a moment.
    async fn gone(&self, selector: &str) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < TAKEN {
            let there = self.run(
                "return !!document.querySelector(arguments[0])",
                vec![json!(selector)],
            );
            if there.await == json!(false) {
                return true;
            }
            thread::sleep(PAUSE);
        }
        false
    }
}

#[test]
fn a_class_list_is_dropped_onto_the_window() {
    if let Some(file) = env::var_os(DRAGGED) {
        return offer(&file);
    }
    journey(async {
        let computer = Computer::with_stick();
        let list = computer.path("class 4.csv");
        let rows = "Class 4,,\nWho,Mail,Born\nMika Krüger,mika@example.org,2014-05-01\nZoë Ünal,,\n";
        fs::write(&list, rows).expect("the folder can be written");
        let window = computer.start().await;
        window.go_to_award_desk().await;
        window.choose_badge().await;
        window.press_text("give-to-class").await;
        window.says("give-drop").await;
        let test = "dropping::a_class_list_is_dropped_onto_the_window";
        window.drag_onto(&list, ".drop", test).await;
        window.read("class 4.csv").await;
        window.read("2 people").await;
        window.read("Zoë Ünal").await;
    });
}
