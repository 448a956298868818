//! Somebody double-clicks a pack while Roundel runs.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use roundel::pack::{self, Request, container::Kind};
use roundel::sample;
use roundel::studio::{Clock, Studio};

use crate::journey;
use crate::window::{Computer, PATIENCE, Window};

/// What opens the packs that are locked.
const PASSPHRASE: &str = "seven small otters";

#[test]
fn a_pack_that_is_double_clicked_comes_into_the_open_window() {
    journey(async {
        let computer = Computer::managed();
        let window = computer.start().await;
        window.minimise();
        wait(|| !window.is_in_front()).await;
        computer.double_click(&window, &pack(&computer, None));
        window.says("workshop-title").await;
        window.read("Soldering").await;
        wait(|| window.is_in_front()).await;
    });
}

#[test]
fn a_locked_pack_asks_for_its_passphrase() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        computer.double_click(&window, &pack(&computer, Some(PASSPHRASE)));
        window.says("pack-locked").await;
        window.rest().await;
        window.is_accessible("locked pack").await;

        answer(&window, "seven large otters").await;
        let told = "return !!document.querySelector('dialog .problem')";
        window.until(told, "that it was another passphrase").await;
        window.says("pack-locked").await;
        window.keep_picture("locked-pack/another-passphrase").await;

        answer(&window, PASSPHRASE).await;
        window.says("workshop-title").await;
        window.read("Soldering").await;
    });
}

async fn answer(window: &Window, passphrase: &str) {
    let field = window.see("dialog[open] input").await;
    field.send_keys(passphrase).await.expect("the field takes words");
    window.press_text("pack-open").await;
    let opened =
        "const field = document.querySelector('dialog[open] input'); return !field || field.value === ''";
    window.until(opened, "the pack to be opened").await;
}

async fn wait(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(
            begun.elapsed() < PATIENCE,
            "the window goes out of sight and comes back"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The work of the sample workshop, from another laptop.
fn pack(computer: &Computer, passphrase: Option<&str>) -> PathBuf {
    let folder = computer.folder.path();
    let studio = Studio::open(&folder.join("other"), Clock::System).expect("an empty folder");
    let sample = sample::open(&mut studio.catalogue().expect("it opens")).expect("it ships");
    let file = folder.join("Seat 4.roundel");
    let request = Request {
        kind: Kind::Work,
        workshop: Some(sample.workshop.id),
        key: None,
        passphrase,
    };
    pack::make(&studio, request, &file).expect("there is something to carry");
    file
}
