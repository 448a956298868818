//! A workshop is prepared, twenty laptops bring what was made on them, and it hangs on the wall.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use roundel::catalogue::{Draft, Kind};
use roundel::pack::container::Kind as PackKind;
use roundel_tests::laptops::{Laptop, design_with_picture};
use serde_json::json;
use uuid::Uuid;

use crate::journey;
use crate::window::{Computer, Window};

/// How many take part.
const SEATS: u32 = 20;
/// The work that two laptops go on with.
const SHARED: Uuid = Uuid::from_u128(0x019e_30df_4880_7000_8000_0000_0000_0042);

/// The laptop of a seat, with the start pack opened on it, and the workshop.
fn attendee(seat: &str, start: &Path) -> (Laptop, Uuid) {
    let laptop = Laptop::at(seat, &Timestamp::now().to_string());
    laptop.open(start).expect("the start pack opens");
    let (documents, _) = laptop.state();
    let workshop = documents.iter().find(|row| row.kind == Kind::Workshop);
    let workshop = workshop.expect("a start pack has its workshop").id;
    (laptop, workshop)
}

/// Draws on the shared work.
fn draw(laptop: &Laptop, workshop: Uuid, title: &str) {
    laptop.put(Draft {
        id: SHARED,
        workshop: Some(workshop),
        author: Some("Seat 1".to_owned()),
        ..Draft::new(Kind::Design, title, design_with_picture(title.len() as u32, 40))
    });
}

/// Puts a laptop's work on the stick.
fn hand_in(laptop: &Laptop, workshop: Uuid, stick: &Path, seat: &str) {
    let (pack, _) = laptop.pack(PackKind::Work, workshop, "work.roundel");
    fs::copy(pack, stick.join(format!("{seat}.roundel"))).expect("there is room");
}

/// What the first two seats drew on together, each going on alone afterwards.
fn drawn_twice(start: &Path, stick: &Path) {
    let (first, workshop) = attendee("Seat 1", start);
    let (second, _) = attendee("Seat 2", start);
    draw(&first, workshop, "Lamp");
    let (shared, _) = first.pack(PackKind::Work, workshop, "shared.roundel");
    second.open(&shared).expect("it opens");
    draw(&first, workshop, "Lamp at night");
    draw(&second, workshop, "Lamp in the morning");
    hand_in(&first, workshop, stick, "Seat 1");
    hand_in(&second, workshop, stick, "Seat 2");
}

/// The only pack on a stick.
fn pack_on(stick: &Path) -> PathBuf {
    let mut entries = fs::read_dir(stick).expect("the stick is there").flatten();
    let pack = entries.find(|entry| entry.path().extension().is_some_and(|ending| ending == "roundel"));
    pack.expect("the start pack was written").path()
}

impl Window {
    /// Prepares a workshop with seats and writes its start pack to the stick.
    async fn prepare_workshop(&self) {
        self.press_text("door-workshop").await;
        self.press_text("desk-new").await;
        self.write("desk-name", "Lamp makers").await;
        self.press_text("desk-begin").await;
        self.press(&format!("{SEATS} seats")).await;
        self.until(
            "return [...document.querySelectorAll('textarea')].some((e) => e.value.endsWith('Seat 20'))",
            "twenty seats",
        )
        .await;
        self.press_text("prepare-write").await;
        self.says("prepare-written").await;
    }
}

#[test]
fn a_workshop_is_put_away_and_taken_back() {
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window.prepare_workshop().await;
        window.press_text("prepare-put-away").await;
        window.says("desk-title").await;
        window.read("Lamp makers is put away.").await;
        let listed = "return [...document.querySelectorAll('fieldset label')].some((e) => e.innerText.includes('Lamp makers'))";
        assert_eq!(
            window.run(listed, vec![]).await,
            json!(false),
            "it is out of the list"
        );
        window.press_text("take-back").await;
        window.says("prepare-packs").await;
        window.press_text("desk-back").await;
        window.until(listed, "the workshop in the list").await;
    });
}

/// What is said at the moment, as far as it lies over a button of the wall.
const COVERED: &str = "const note = document.querySelector('.notes .note').getBoundingClientRect();
    return [...document.querySelectorAll('.edge button')].some((button) => {
        const box = button.getBoundingClientRect();
        return note.left < box.right && box.left < note.right && note.top < box.bottom && box.top < note.bottom;
    })";

#[test]
fn the_wall_is_shown_with_the_mouse_and_what_is_said_covers_no_button() {
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window.open_sample().await;
        window.press_text("desk-back").await;
        window.press_text("desk-wall").await;
        window.see(".gallery li img").await;
        window.press_text("wall-menu").await;
        window.press_text("wall-page").await;
        window.see(".notes .note").await;
        assert_eq!(
            window.run(COVERED, vec![]).await,
            json!(false),
            "every button can be pressed"
        );
        window
            .see(".gallery li button")
            .await
            .click()
            .await
            .expect("a badge becomes large");
        window.read("1 of 12").await;
        window.press_text("wall-next").await;
        window.read("2 of 12").await;
        for _ in 0..2 {
            window.press_text("wall-before").await;
        }
        window.read("12 of 12").await;
        window.keep_picture("collecting/wall-large").await;
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        window.press_text("wall-all").await;
        window.press_text("wall-leave").await;
        window.says("desk-title").await;
        window
            .until(
                "return !document.querySelector('.notes .note')",
                "the wall's news to stay with the wall",
            )
            .await;
    });
}

#[test]
fn twenty_laptops_are_collected_and_hang_on_the_wall() {
    journey(async {
        let computer = Computer::with_stick();
        let stick = computer.stick();
        let window = computer.start().await;
        window.prepare_workshop().await;
        window.keep_picture("collecting/prepared").await;

        let start = computer.path("start.roundel");
        fs::rename(pack_on(stick), &start).expect("the stick goes round");
        drawn_twice(&start, stick);
        for number in 3..=SEATS {
            let seat = format!("Seat {number}");
            let (laptop, workshop) = attendee(&seat, &start);
            laptop.canvas(workshop, &seat, number);
            laptop.design(workshop, &seat, number);
            hand_in(&laptop, workshop, stick, &seat);
        }

        window.press_text("desk-back").await;
        window.press_text("desk-collect").await;
        window.press(&format!("Take in {SEATS} packs")).await;
        window.read("20 packs came in").await;
        window.read("20 of 20 have brought something").await;
        window.keep_picture("collecting/collected").await;
        window.read("One work in two states").await;
        let pictures = "return document.querySelectorAll('.states img').length === 2";
        window.until(pictures, "both states of the work").await;
        window.rest().await;
        window.is_accessible("a conflict").await;
        window.keep_picture("collecting/conflict").await;
        window.press_text("conflict-take").await;
        window
            .until(
                "return !document.querySelector('.states')",
                "nothing left to choose",
            )
            .await;

        window.press_text("stick-eject").await;
        window.says("stick-out").await;
        assert!(!stick.exists(), "it is said only once it is so");

        window.press_text("desk-back").await;
        window.press_text("desk-wall").await;
        let hanging = "return document.querySelectorAll('.gallery li').length";
        window.see(".gallery li img").await;
        assert_eq!(window.run(hanging, vec![]).await, json!(19), "each work once");
        window.rest().await;
        window.keep_picture("collecting/wall").await;
    });
}
