//! Sticks that are pulled out while badges are given, and sticks that take nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use roundel_tests::mount::TMPFS;
use roundel_tests::pull::{STICK, plug_in, pull_at};
use serde_json::json;

use crate::giving::{CLASS, assert_good, badges};
use crate::window::Computer;
use crate::words::words;
use crate::{journey, journey_with_mount};

#[test]
fn a_pulled_stick_is_told_and_giving_goes_on() {
    let name = "sticks::a_pulled_stick_is_told_and_giving_goes_on";
    journey_with_mount(name, STICK, async |stick| {
        let mut folders = BTreeSet::new();
        // Each badge has a folder of its own: all of the first are given by then.
        let second_begins = move |file: &Path| {
            folders.insert(file.parent().map(Path::to_path_buf));
            folders.len() > 1
        };
        let Some(pulled) = pull_at(stick, second_begins) else {
            println!("skipped: this system does not ask before it opens a file");
            return;
        };
        let mut computer = Computer::new();
        computer.sticks.push(stick.to_path_buf());
        let window = computer.start().await;
        window.go_to_award_desk().await;
        window.choose_badge().await;
        let second = window.see("fieldset li:nth-child(2) label").await;
        second.click().await.expect("a badge can be chosen");
        window.type_class(CLASS).await;
        window.give_after_a_look().await;
        window.says("give-plug-in").await;
        pulled.join().expect("it was pulled");
        window.read("3 badges given").await;
        window.read("stick cannot be reached").await;
        window.says("stick-none").await;
        window.rest().await;
        window.keep_picture("sticks/pulled").await;
        window.is_accessible("a pulled stick").await;
        assert!(
            !stick.exists(),
            "no folder is made on the laptop in the stick's place"
        );

        plug_in(stick);
        window.go_on().await;
        window.says("give-read-back").await;
        window.read("6 badges given").await;
        let given = badges(stick);
        assert_eq!(
            given.len(),
            6,
            "everybody has both, and nobody one twice: {given:?}"
        );
        assert_good(&given);
        window.keep_picture("sticks/after-pulled").await;
    });
}

#[test]
fn a_write_protected_stick_is_told_and_another_is_taken() {
    let name = "sticks::a_write_protected_stick_is_told_and_another_is_taken";
    let script = format!("{TMPFS}\nmount -o remount,ro \"$DIR\"");
    journey_with_mount(name, &script, async |stick| {
        let mut computer = Computer::new();
        let other = computer.path("OTHER");
        computer.sticks = vec![stick.to_path_buf(), other.clone()];
        let window = computer.start().await;
        window.go_to_award_desk().await;
        window.choose_badge().await;
        window.type_class(CLASS).await;
        window.go_on().await;
        window.read("stick is write-protected").await;
        let barred = "return document.querySelector('main footer button.main').disabled";
        assert_eq!(
            window.run(barred, vec![]).await,
            json!(true),
            "nothing fits on it"
        );
        window.keep_picture("sticks/write-protected").await;

        fs::create_dir(&other).expect("another one is plugged in");
        window.go_on().await;
        window.says("give-read-back").await;
        let given = badges(&other);
        assert_eq!(given.len(), 3, "a badge each: {given:?}");
        assert_good(&given);
    });
}

#[test]
fn badges_of_a_lost_stick_are_written_again() {
    journey(async {
        let mut computer = Computer::with_stick();
        let other = computer.path("OTHER");
        computer.sticks.push(other.clone());
        let window = computer.start().await;
        window.give_sample().await;
        let lost = badges(computer.stick());
        let before: Vec<Vec<u8>> = lost
            .iter()
            .map(|badge| fs::read(badge).expect("readable"))
            .collect();
        fs::remove_dir_all(computer.stick()).expect("somebody loses it");
        fs::create_dir(&other).expect("another one is plugged in");

        window.press_text("desk-back").await;
        window.press_text("given-title").await;
        window
            .press(&format!("{}: Ada Lovelace", words("en", "again-open")))
            .await;
        window.press_text("give-all").await;
        window.is_accessible("writing badges again").await;
        let write = window.see("dialog[open] footer button.main:enabled").await;
        write.click().await.expect("two clicks after it was opened");
        window.says("give-read-back").await;
        window.read("3 badges written").await;
        let after: Vec<Vec<u8>> = badges(&other)
            .iter()
            .map(|badge| fs::read(badge).expect("readable"))
            .collect();
        assert_eq!(after, before, "the very same badges");
    });
}
