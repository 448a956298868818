//! The facilitator's desk through the commands of the window: packs onto sticks and back, choices, the wall.

use std::fs;
use std::path::Path;
use std::process::Command;

use roundel::api::{Answer, Context, dispatch};
use roundel::catalogue::{Draft, Kind};
use roundel::failure::{Code, Failure};
use roundel::files::is_leftover;
use roundel::pack::container::Kind as PackKind;
use roundel::pack::{self, Request};
use roundel::studio::{Clock, Studio};
use roundel_tests::laptops::{HOUR, Laptop, design_with_picture};
use roundel_tests::mount::{TMPFS, with_mount};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

/// The window of a laptop.
struct Window {
    laptop: Laptop,
    context: Context,
}

impl Window {
    fn of(laptop: Laptop) -> Self {
        let clock = Clock::Fixed(format!("{HOUR}[UTC]").parse().expect("an instant"));
        let studio = Studio::open(laptop.studio.home(), clock).expect("it was opened before");
        Self {
            context: Context::new(studio),
            laptop,
        }
    }

    fn try_ask(&self, name: &str, request: Value) -> Result<Value, Failure> {
        match dispatch(&self.context, name, &request.to_string())? {
            Answer::Json(text) => Ok(serde_json::from_str(&text).expect("answers are JSON")),
            Answer::Bytes(_) => panic!("{name} answers a file"),
        }
    }

    fn ask(&self, name: &str, request: Value) -> Value {
        self.try_ask(name, request)
            .unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
    }

    fn put_work_on(&self, stick: &Path, workshop: Uuid, seat: &str) -> Value {
        let request = json!({ "what": "work", "workshop": workshop, "seat": seat, "folder": stick });
        self.ask("write_pack", request)
    }

    fn collect(&self, stick: &Path) -> Value {
        self.ask(
            "collect",
            json!({ "path": stick, "passphrase": null, "job": "c" }),
        )
    }
}

fn stick() -> TempDir {
    tempfile::tempdir().expect("a folder that stands for a stick")
}

/// A facilitator with a workshop of three seats, and the workshop.
fn facilitator() -> (Window, Uuid) {
    let laptop = Laptop::new("");
    let workshop = laptop.workshop(3);
    (Window::of(laptop), workshop)
}

/// A laptop that has opened the start pack.
fn attendee(seat: &str, stick: &Path) -> Window {
    let window = Window::of(Laptop::new(seat));
    window.collect(stick);
    window
}

#[test]
fn what_laptops_bring_is_seen_taken_in_once_and_counted() {
    let (desk, workshop) = facilitator();
    let stick = stick();
    let start = json!({ "what": "start", "workshop": workshop, "seat": null, "folder": stick.path() });
    let written = desk.ask("write_pack", start);
    assert_eq!(
        written["file"], "Soldering afternoon.roundel",
        "people recognise it"
    );
    for seat in ["Seat 1", "Seat 2"] {
        let window = attendee(seat, stick.path());
        window.laptop.canvas(workshop, seat, 1);
        window.laptop.design(workshop, seat, 1);
        let file = window.put_work_on(stick.path(), workshop, seat);
        assert_eq!(
            file["file"],
            format!("{seat}.roundel"),
            "each seat has a file of its own"
        );
    }
    fs::write(stick.path().join("Seat 9.roundel"), b"not a pack").expect("a file");
    let request = Request {
        kind: PackKind::Work,
        workshop: Some(workshop),
        key: None,
        passphrase: Some("correct horse battery"),
    };
    let locked = stick.path().join("locked.roundel");
    pack::make(&desk.laptop.studio, request, &locked).expect("there is something to pack");

    let found = desk.ask(
        "packs_on",
        json!({ "path": stick.path(), "passphrase": null, "job": "p" }),
    );
    let states: Vec<(&str, &str)> = found
        .as_array()
        .expect("a list")
        .iter()
        .map(|pack| {
            (
                pack["file"].as_str().expect("a name"),
                pack["state"]["is"].as_str().expect("a word"),
            )
        })
        .collect();
    let expected = [
        ("Seat 1.roundel", "good"),
        ("Seat 2.roundel", "good"),
        ("Seat 9.roundel", "refused"),
        ("Soldering afternoon.roundel", "good"),
        ("locked.roundel", "locked"),
    ];
    assert_eq!(states, expected);
    assert_eq!(found[0]["state"]["people"], json!(["Seat 1"]));
    assert_eq!(
        found[0]["state"]["works"], 1,
        "a canvas and its design are one work"
    );

    let came = desk.collect(stick.path());
    assert_eq!((&came["packs"], &came["new"]), (&json!(3), &json!(4)), "{came}");
    assert_eq!(came["works"], 4, "as the attendance counts: {came}");
    assert_eq!(came["refused"].as_array().map(Vec::len), Some(2), "{came}");
    let again = desk.collect(stick.path());
    assert_eq!(
        (&again["new"], &again["newer"], &again["conflicts"]),
        (&json!(0), &json!(0), &json!(0))
    );
    assert_eq!(again["works"], 0, "nothing came of any work");

    let attendance = desk.ask("attendance", json!({ "id": workshop }));
    assert_eq!(attendance["missing"], json!(["Seat 3"]), "{attendance}");
    assert_eq!(
        (&attendance["works"], &attendance["drawn"]),
        (&json!(4), &json!(2)),
        "a design that belongs to no canvas is a work of its own"
    );

    let with = json!({ "path": stick.path(), "passphrase": "correct horse battery", "job": "c" });
    let opened = desk.ask("collect", with);
    assert_eq!(
        opened["refused"].as_array().map(Vec::len),
        Some(1),
        "what opens it was said: {opened}"
    );

    let checked = desk.ask("check_stick", json!({ "path": stick.path(), "job": "k" }));
    assert_eq!(
        (&checked["packs"], &checked["locked"]),
        (&json!(3), &json!(1)),
        "{checked}"
    );
    assert_eq!(checked["faults"][0]["file"], "Seat 9.roundel", "{checked}");
}

#[test]
fn a_drawing_counts_once_with_the_questions_that_it_belongs_to() {
    let (desk, workshop) = facilitator();
    let stick = stick();
    let start = json!({ "what": "start", "workshop": workshop, "seat": null, "folder": stick.path() });
    desk.ask("write_pack", start);
    let window = attendee("Seat 1", stick.path());
    let begun =
        json!({ "template": "six-questions", "language": "en", "author": "Seat 1", "workshop": workshop });
    let canvas = window.ask("new_canvas", begun);
    let design = window.ask("starter", json!({ "word": "captain" }));
    let step = json!({ "id": canvas["design"], "design": design, "step": "draw", "canvas": canvas["id"] });
    window.ask("keep_design", step);
    window.put_work_on(stick.path(), workshop, "Seat 1");
    let came = desk.collect(stick.path());
    assert_eq!((&came["new"], &came["works"]), (&json!(2), &json!(1)), "{came}");
}

#[test]
fn what_was_begun_before_the_laptop_knew_of_the_workshop_is_handed_in_too() {
    let (desk, workshop) = facilitator();
    let stick = stick();
    let start = json!({ "what": "start", "workshop": workshop, "seat": null, "folder": stick.path() });
    desk.ask("write_pack", start);
    let window = attendee("Seat 1", stick.path());
    window
        .laptop
        .put(Draft::new(Kind::Design, "Early bird", design_with_picture(1, 40)));
    window.put_work_on(stick.path(), workshop, "Seat 1");
    desk.collect(stick.path());
    let wall = desk.ask("wall", json!({ "workshop": workshop, "language": "en" }));
    assert_eq!(wall["works"][0]["author"], "Seat 1", "{wall}");
}

#[test]
fn a_choice_between_two_states_can_be_taken_back() {
    let (desk, workshop) = facilitator();
    let id = desk.laptop.design(workshop, "Seat 1", 1);
    let stick = stick();
    let other = Window::of(Laptop::new("Seat 1"));
    desk.put_work_on(stick.path(), workshop, "Desk");
    other.collect(stick.path());
    let change = |window: &Window, title: &str| {
        window.laptop.put(Draft {
            id,
            workshop: Some(workshop),
            author: Some("Seat 1".to_owned()),
            ..Draft::new(Kind::Design, title, design_with_picture(1, 40))
        });
    };
    change(&desk, "Here");
    change(&other, "There");
    other.put_work_on(stick.path(), workshop, "Seat 1");
    assert_eq!(desk.collect(stick.path())["conflicts"], 1);

    let title = || {
        let row = desk.laptop.studio.catalogue().expect("it opens").document(id);
        row.expect("readable").expect("it is there").title
    };
    let open = desk.ask("conflicts", Value::Null);
    let (now, kept) = (title(), open[0]["other"]["title"].clone());
    assert_eq!(open[0]["kind"], "design");
    let settled = desk.ask(
        "settle_conflict",
        json!({ "version": open[0]["version"], "take_other": true }),
    );
    assert_eq!(json!(title()), kept, "the other one was chosen");
    assert_eq!(
        desk.ask("conflicts", Value::Null),
        json!([]),
        "nothing is left to choose"
    );
    let undone = desk.ask("take_state", json!({ "version": settled["instead"] }));
    assert_eq!(title(), now, "the choice was taken back");
    desk.ask("take_state", json!({ "version": undone["instead"] }));
    assert_eq!(json!(title()), kept, "and that too");
}

#[test]
fn what_two_projectors_stick_on_is_joined_without_a_choice() {
    let (desk, workshop) = facilitator();
    let design = desk.laptop.design(workshop, "Seat 1", 1);
    let stick = stick();
    desk.put_work_on(stick.path(), workshop, "Desk");
    let other = Window::of(Laptop::new("Second"));
    other.collect(stick.path());
    let sticker = |window: &Window, id: u128, text: &str| {
        let (id, kind) = (Uuid::from_u128(id), if id == 1 { "strength" } else { "question" });
        let request = json!({ "workshop": workshop, "id": id, "design": design, "kind": kind, "text": text });
        window.try_ask("stick_on", request)
    };
    sticker(&desk, 1, "Bold colours").expect("it fits");
    sticker(&other, 2, "Why a gear?").expect("it fits");
    let note = json!({ "workshop": workshop, "question": "goal", "text": "Twelve badges", "language": "en" });
    other.ask("note_on_board", note);
    let refused = sticker(&desk, 3, &"a".repeat(141)).expect_err("it is too long");
    assert_eq!(refused.code, Code::Workshop);

    other.put_work_on(stick.path(), workshop, "Second");
    assert_eq!(
        desk.collect(stick.path())["conflicts"],
        0,
        "nobody has to choose between two notes"
    );
    desk.put_work_on(stick.path(), workshop, "Desk");
    other.collect(stick.path());
    for window in [&desk, &other] {
        let wall = window.ask("wall", json!({ "workshop": workshop, "language": "en" }));
        let texts: Vec<&Value> = wall["works"][0]["stickers"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|sticker| &sticker["text"])
            .collect();
        assert_eq!(texts, ["Bold colours", "Why a gear?"], "both laptops show both");
        assert_eq!(wall["board"][0]["notes"][0]["text"], "Twelve badges");
    }

    let wall = || other.ask("wall", json!({ "workshop": workshop, "language": "en" }));
    let answer = wall()["board"][0]["notes"][0]["id"].clone();
    let down = json!({ "workshop": workshop, "id": answer, "text": "" });
    desk.ask("change_note", down);
    sticker(&other, 5, "What is it for?").expect("it fits");
    desk.put_work_on(stick.path(), workshop, "Desk");
    assert_eq!(other.collect(stick.path())["conflicts"], 0);
    let joined = wall();
    assert_eq!(
        joined["board"][0]["notes"],
        json!([]),
        "what was taken down stays down"
    );
    assert_eq!(joined["works"][0]["stickers"].as_array().map(Vec::len), Some(3));
    other.ask(
        "change_note",
        json!({ "workshop": workshop, "id": answer, "text": "Twenty badges" }),
    );
    assert_eq!(
        wall()["board"][0]["notes"][0]["text"],
        "Twenty badges",
        "and can be put back"
    );
}

#[test]
fn a_wall_is_printed_without_what_is_gone() {
    let (desk, workshop) = facilitator();
    let works: Vec<Value> = (1..=3)
        .map(|number| json!({
            "design": desk.laptop.design(workshop, "Seat 1", number), "caption": "Lampe & Löter",
            "notes": [{ "kind": "strength", "text": "Bold colours" }, { "kind": "question", "text": "Why a gear?" }],
        }))
        .chain([json!({ "design": Uuid::nil(), "caption": "Gone" })])
        .collect();
    let sections = json!([
        { "heading": "From lamp to lantern", "works": works },
        { "heading": "Nobody's", "works": [{ "design": Uuid::nil(), "caption": "Gone" }] },
    ]);
    let request = json!({ "job": "print", "title": "Afternoon", "sections": sections, "paper": "a3" });
    let Ok(Answer::Bytes(pdf)) = dispatch(&desk.context, "print_wall", &request.to_string()) else {
        panic!("a wall can be printed");
    };
    assert!(pdf.starts_with(b"%PDF-"), "printers read it");
    let text = String::from_utf8_lossy(&pdf);
    assert!(
        text.contains("841.88") && text.contains("1190.5"),
        "a sheet of A3, in points"
    );
    assert_eq!(
        text.matches("/S /H1").count() + text.matches("/S/H1").count(),
        1,
        "a heading stands above what hangs there, and above nothing else"
    );
}

#[test]
fn a_printed_badge_is_called_as_on_the_wall() {
    let (desk, workshop) = facilitator();
    let design = desk.ask("starter", json!({ "word": "captain" }));
    let id = desk.ask("new_id", Value::Null);
    let step = json!({ "id": id, "design": design, "step": "draw", "canvas": null });
    desk.ask("keep_design", step);
    let printed = |badge: Value| {
        let work = json!({ "design": id, "caption": "", "badge": badge });
        let sections = json!([{ "heading": null, "works": [work] }]);
        let request = json!({ "job": "print", "title": "Afternoon", "sections": sections, "paper": "a4" });
        match dispatch(&desk.context, "print_wall", &request.to_string()) {
            Ok(Answer::Bytes(pdf)) => pdf,
            other => panic!("workshop {workshop} can be printed: {other:?}"),
        }
    };
    let itself = printed(Value::Null);
    assert_eq!(
        itself,
        printed(design["name"].clone()),
        "else it is called as the design is"
    );
    assert_ne!(
        itself,
        printed(json!("Wired a lamp")),
        "the ribbon says what the worksheet does"
    );
}

#[test]
fn a_plan_is_kept_and_what_cannot_be_is_refused_whole() {
    let (desk, workshop) = facilitator();
    let mut plan = desk.ask("workshop", json!({ "id": workshop }));
    plan["minutes"] = json!(45);
    plan["seats"] = json!(["Comet", "Otter", "Moss", "Pixel", "Wren"]);
    plan["groups_of"] = json!(2);
    plan["place"] = json!("  ");
    let kept = desk.ask("plan_workshop", plan.clone());
    assert_eq!(
        (&kept["minutes"], &kept["groups_of"]),
        (&json!(45), &json!(2)),
        "{kept}"
    );
    assert_eq!(kept["place"], Value::Null, "an empty field says nothing");
    plan["seats"] = json!(["Comet", "Comet"]);
    plan["minutes"] = json!(60);
    desk.try_ask("plan_workshop", plan)
        .expect_err("two seats of one name");
    let still = desk.ask("workshop", json!({ "id": workshop }));
    assert_eq!(still["minutes"], 45, "nothing of it was taken over");
}

#[test]
fn a_full_stick_says_so_and_keeps_what_was_on_it() {
    with_mount("a_full_stick_says_so_and_keeps_what_was_on_it", TMPFS, |stick| {
        let (desk, workshop) = facilitator();
        let work = |desk: &Window| {
            desk.try_ask(
                "write_pack",
                json!({ "what": "work", "workshop": workshop, "seat": "Seat 1", "folder": stick }),
            )
        };
        desk.laptop.canvas(workshop, "Seat 1", 1);
        work(&desk).expect("a small pack fits");
        let before = fs::read(stick.join("Seat 1.roundel")).expect("it is there");
        for number in 0..20 {
            desk.laptop.design(workshop, "Seat 1", number);
        }
        let failure = work(&desk).expect_err("three megabytes are not enough");
        assert_eq!(failure.code, Code::File);
        assert!(failure.message.contains("full"), "{failure:?}");
        assert_eq!(
            fs::read(stick.join("Seat 1.roundel")).expect("it is there"),
            before,
            "the pack before is whole"
        );
        let names = fs::read_dir(stick).expect("readable");
        assert!(
            names
                .flatten()
                .all(|entry| !is_leftover(&entry.file_name().to_string_lossy())),
            "nothing half written stays"
        );
    });
}

#[test]
fn a_write_protected_stick_and_one_that_was_pulled_say_what_to_do() {
    let script = format!("{TMPFS}; mount -o remount,ro \"$DIR\" || exit 77");
    with_mount(
        "a_write_protected_stick_and_one_that_was_pulled_say_what_to_do",
        &script,
        |stick| {
            let (desk, workshop) = facilitator();
            let write = || {
                desk.try_ask(
                    "write_pack",
                    json!({ "what": "start", "workshop": workshop, "seat": null, "folder": stick }),
                )
            };
            let failure = write().expect_err("nothing may be written");
            assert!(failure.message.contains("write-protected"), "{failure:?}");
            let gone = Command::new("umount")
                .arg(stick)
                .status()
                .expect("umount is there");
            assert!(gone.success(), "the stick is pulled");
            fs::remove_dir(stick).expect("its folder goes with it");
            let failure = write().expect_err("it is gone");
            assert!(failure.message.contains("not plugged in"), "{failure:?}");
            let packs = desk.try_ask(
                "packs_on",
                json!({ "path": stick, "passphrase": null, "job": "p" }),
            );
            assert!(packs.is_err(), "nothing can be looked at");
            fs::create_dir(stick).expect("the test cleans it up");
            Command::new("mount")
                .args(["-t", "tmpfs", "tmpfs"])
                .arg(stick)
                .status()
                .expect("mount is there");
        },
    );
}

#[test]
fn a_stick_is_listed_with_its_room_and_taken_out_for_good() {
    let script = format!("{TMPFS}; export ROUNDEL_TEST_STICKS=\"$DIR\"");
    with_mount(
        "a_stick_is_listed_with_its_room_and_taken_out_for_good",
        &script,
        |stick| {
            let (desk, _) = facilitator();
            let drives = desk.ask("drives", Value::Null);
            assert_eq!(drives[0]["path"], json!(stick));
            assert_eq!(drives[0]["total"], 3 * 1024 * 1024, "as large as it was made");
            fs::write(stick.join("open"), b"x").expect("there is room");
            let held = fs::File::open(stick.join("open")).expect("it is there");
            let refused = desk
                .try_ask("eject", json!({ "path": stick }))
                .expect_err("a file on it is open");
            assert_eq!(refused.code, Code::File, "{refused:?}");
            drop(held);
            desk.ask("eject", json!({ "path": stick }));
            assert!(!stick.join("open").exists(), "the stick is out");
            Command::new("mount")
                .args(["-t", "tmpfs", "tmpfs"])
                .arg(stick)
                .status()
                .expect("mount is there");
        },
    );
}
