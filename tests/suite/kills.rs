//! Nothing that was kept is lost: programs are killed (SIGKILL) at hundreds of moments while they save, and the clock
//! jumps, the disk is full or read-only, and two programs write at once.
//!
//! A test that is killed starts itself again as the program that saves; that one says each number when it is kept. A test
//! that needs a small disk starts itself again inside `unshare -m`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use roundel::backup;
use roundel::catalogue::{Catalogue, DocumentRow, Draft, Filter, Kind};
use roundel::failure::Failure;
use roundel::studio::{Clock, Studio};
use roundel_tests::mount::{TMPFS, with_mount};
use uuid::Uuid;

/// Tells the second start which folder it works in.
const HOME: &str = "ROUNDEL_KILLS_HOME";
const DRAWING: Uuid = Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0001);
const PASSPHRASE: &str = "a stick in the drawer";

fn clock(instant: &str) -> Clock {
    Clock::Fixed(format!("{instant}[UTC]").parse().expect("an instant"))
}

fn studio(home: &Path) -> Studio {
    Studio::open(home, clock("2026-10-01T09:30:00Z")).expect("the folder opens, whatever happened before")
}

fn catalogue(home: &Path) -> Catalogue {
    studio(home).catalogue().expect("the catalogue opens")
}

/// The drawing after so many changes. Every third one has another size, so that pages move.
fn drawing(number: u64) -> Draft {
    let long = "ink ".repeat(if number.is_multiple_of(3) { 3_000 } else { 10 });
    let body = format!(r#"{{"number":{number},"strokes":"{long}"}}"#);
    Draft {
        id: DRAWING,
        ..Draft::new(Kind::Canvas, format!("Owl {number}"), body)
    }
}

fn number(row: &DocumentRow) -> u64 {
    let body: serde_json::Value = serde_json::from_str(&row.body).expect("a whole document");
    let number = body["number"].as_u64().expect("a number");
    assert_eq!(row.body, drawing(number).body, "the document is whole");
    number
}

/// Starts the test `name` again, in `home`.
fn again(name: &str, home: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .env(HOME, home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let said = BufReader::new(child.stdout.take().expect("a pipe"));
    (child, said)
}

/// The folder of a second start; None in the first.
fn second_start() -> Option<std::path::PathBuf> {
    std::env::var_os(HOME).map(Into::into)
}

/// Numbers between 0 and `below` that are the same in every run: Knuth's linear congruential generator.
fn dice(state: &mut u64, below: u64) -> u64 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % below
}

fn save_for_ever(home: &Path) -> ! {
    let studio = studio(home);
    let mut next = catalogue(home)
        .document(DRAWING)
        .expect("read")
        .map_or(1, |row| number(&row) + 1);
    loop {
        studio
            .catalogue()
            .and_then(|mut catalogue| catalogue.put_step(drawing(next), "Draw"))
            .expect("kept");
        println!("kept {next}");
        next += 1;
    }
}

#[test]
fn autosave_loses_nothing_at_three_hundred_kills() {
    if let Some(home) = second_start() {
        save_for_ever(&home);
    }
    let home = tempfile::tempdir().expect("a folder");
    let mut state = 7;
    let mut kept = 0;
    for _ in 0..300 {
        let (mut child, mut said) = again("autosave_loses_nothing_at_three_hundred_kills", home.path());
        for _ in 0..dice(&mut state, 4) {
            let mut line = String::new();
            while !line.contains("kept ") && said.read_line(&mut line).expect("it is heard") > 0 {}
            kept = told(&line).unwrap_or(kept);
        }
        std::thread::sleep(Duration::from_micros(dice(&mut state, 6_000)));
        child.kill().expect("killed");
        child.wait().expect("it ended");
        for line in said.lines() {
            kept = told(&line.expect("it is heard")).unwrap_or(kept);
        }

        let catalogue = catalogue(home.path());
        let row = catalogue.document(DRAWING).expect("read");
        let found = row.as_ref().map_or(0, number);
        assert!(
            found >= kept,
            "change {kept} was said to be kept, and {found} is there"
        );
        assert!(found <= kept + 1, "no more than one change was under way");
        let steps = catalogue.undo_history(DRAWING).expect("read").labels;
        assert_eq!(
            steps.len() as u64,
            found.min(steps.len() as u64),
            "no more steps than changes"
        );
        assert!(
            steps.len() as u64 == found || steps.len() >= 100,
            "a step for each change, at least 100"
        );
        // What was kept before it could be said is kept from now on.
        kept = found;
    }
    let whole = home.path().join("whole.sqlite");
    catalogue(home.path())
        .snapshot(&whole)
        .expect("every page and every index is sound");
    assert!(kept > 100, "the program came to save something: {kept}");
}

fn told(line: &str) -> Option<u64> {
    line.rsplit_once("kept ")?.1.trim().parse().ok()
}

#[test]
fn going_back_is_whole_or_not_begun() {
    if let Some(home) = second_start() {
        let backup = home.join("../backup.roundel");
        backup::restore(&home, &clock("2026-10-01T09:30:00Z"), &backup, PASSPHRASE).expect("restored");
        return;
    }
    let place = tempfile::tempdir().expect("a folder");
    let home = place.path().join("home");
    catalogue(&home).put_document(drawing(1)).expect("kept");
    backup::make(&studio(&home), &place.path().join("backup.roundel"), PASSPHRASE).expect("made");
    let mut state = 11;
    let (mut before, mut after) = (0, 0);
    for round in 0..40 {
        catalogue(&home).put_document(drawing(2 + round)).expect("kept");
        let (mut child, _said) = again("going_back_is_whole_or_not_begun", &home);
        // Opening the backup takes most of the time: deriving its key.
        std::thread::sleep(Duration::from_millis(dice(&mut state, 1_200)));
        child.kill().expect("killed");
        child.wait().expect("it ended");
        let found = catalogue(&home).document(DRAWING).expect("read");
        match number(&found.expect("one of the two is there")) {
            1 => after += 1,
            number if number == 2 + round => before += 1,
            other => panic!("change {other} comes from nowhere"),
        }
        for name in fs::read_dir(&home).expect("listed") {
            let path = name.expect("an entry").path();
            if path.is_dir()
                && path
                    .file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with(".roundel-"))
            {
                fs::remove_dir_all(path).expect("removed");
            } else if path.to_string_lossy().contains("before-restore") {
                fs::remove_file(path).expect("removed");
            }
        }
    }
    println!("killed before it was back {before} times, after it {after} times");
}

#[test]
fn a_clock_that_jumps_back_takes_nothing_along() {
    let home = tempfile::tempdir().expect("a folder");
    let at = |instant: &str, number: u64| {
        let studio = Studio::open(home.path(), clock(instant)).expect("it opens");
        let mut catalogue = studio.catalogue().expect("it opens");
        catalogue.put_step(drawing(number), "Draw").expect("kept")
    };
    let first = at("2026-10-01T09:30:00Z", 1);
    let second = at("1999-12-31T23:59:59Z", 2);
    let third = at("2026-10-01T09:31:00Z", 3);
    assert!(first.stamp.clock < second.stamp.clock && second.stamp.clock < third.stamp.clock);
    let catalogue = catalogue(home.path());
    assert_eq!(
        number(&catalogue.document(DRAWING).expect("read").expect("there")),
        3
    );
    assert_eq!(catalogue.undo_history(DRAWING).expect("read").labels.len(), 3);
}

#[test]
fn two_programs_at_once_keep_everything_of_both() {
    if let Some(home) = second_start() {
        let studio = studio(&home);
        for number in 0..100 {
            let draft = Draft::new(Kind::Canvas, format!("{} {number}", std::process::id()), "{}");
            studio
                .catalogue()
                .and_then(|mut catalogue| catalogue.put_document(draft))
                .expect("kept");
        }
        return;
    }
    let home = tempfile::tempdir().expect("a folder");
    let name = "two_programs_at_once_keep_everything_of_both";
    let children: Vec<_> = (0..2).map(|_| again(name, home.path())).collect();
    for (mut child, said) in children {
        said.lines().for_each(drop);
        assert!(child.wait().expect("it ended").success(), "neither was sent away");
    }
    let rows = catalogue(home.path())
        .documents(&Filter::default())
        .expect("read");
    assert_eq!(rows.len(), 200);
    let clocks: std::collections::BTreeSet<i64> = rows.iter().map(|row| row.stamp.clock).collect();
    assert_eq!(clocks.len(), 200, "no two changes have the same clock");
}

#[test]
fn a_full_disk_keeps_what_was_kept() {
    with_mount("a_full_disk_keeps_what_was_kept", TMPFS, |disk| {
        let mut catalogue = catalogue(disk);
        let mut kept = 0;
        let error = loop {
            match catalogue.put_step(drawing(kept + 3), "Draw") {
                Ok(_) => kept += 3,
                Err(error) => break error,
            }
        };
        drop(catalogue);
        assert!(kept > 0, "something fits");
        let told = Failure::from(error);
        assert!(
            told.hint.is_some_and(|hint| hint.contains("room")),
            "it says what to do: {}",
            told.message
        );
        assert_kept(disk, kept);
    });
}

#[test]
fn a_disk_that_becomes_read_only_keeps_what_was_kept() {
    with_mount(
        "a_disk_that_becomes_read_only_keeps_what_was_kept",
        TMPFS,
        |disk| {
            catalogue(disk).put_step(drawing(1), "Draw").expect("kept");
            let mount = |how: &str| {
                let done = Command::new("mount").args(["-o", how]).arg(disk).status();
                assert!(done.expect("mount is there").success());
            };
            mount("remount,ro");
            let refused = Studio::open(disk, clock("2026-10-01T09:30:00Z"))
                .map(drop)
                .map_err(Failure::from);
            let refused = refused.expect_err("nothing can be kept here");
            assert!(
                refused.message.contains(&*disk.to_string_lossy()),
                "it names the place: {}",
                refused.message
            );
            mount("remount,rw");
            assert_kept(disk, 1);
        },
    );
}

fn assert_kept(home: &Path, expected: u64) {
    let catalogue = catalogue(home);
    let row = catalogue.document(DRAWING).expect("read").expect("there");
    assert_eq!(number(&row), expected, "the last change that was kept is there");
}
