//! Killed in the middle, out of room, onto a folder that may not be written: what was there stays, and nothing half is left.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use roundel::pack;
use roundel::pack::container::Kind;
use roundel_tests::laptops::Laptop;
use roundel_tests::roundel;

fn command(laptop: &Laptop, words: &[&str]) -> Command {
    let mut command = Command::new(roundel());
    command
        .args(words)
        .env("ROUNDEL_HOME", laptop.studio.home())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// A laptop with enough work for a moment to hit.
fn busy() -> (Laptop, uuid::Uuid) {
    let laptop = Laptop::new("Seat 1");
    let workshop = laptop.workshop(1);
    for number in 0..12 {
        laptop.canvas(workshop, "Seat 1", number);
        laptop.design(workshop, "Seat 1", number);
    }
    (laptop, workshop)
}

/// Kills the command at moments spread over its whole run, and looks at what is left after each.
fn killed_at_moments(mut start: impl FnMut() -> Command, mut look: impl FnMut()) {
    const MOMENTS: u32 = 24;
    let begun = Instant::now();
    assert!(
        start().status().expect("it starts").success(),
        "undisturbed it succeeds"
    );
    let mut span = begun.elapsed();
    for number in 1..=MOMENTS {
        let begun = Instant::now();
        let mut run = start().spawn().expect("it starts");
        let moment = span.mul_f64((f64::from(number) * 0.618_033_988_75).fract());
        while begun.elapsed() < moment {
            // The run before was on a busier computer: the next moments are spread over one as long as this.
            if run.try_wait().expect("it can be asked").is_some() {
                span = begun.elapsed();
                break;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        run.kill().expect("it can be killed");
        run.wait().expect("it ends");
        look();
    }
}

#[test]
fn a_pack_appears_whole_or_not_at_all() {
    let (laptop, _) = busy();
    let path = laptop.path("work.roundel");
    let out = path
        .to_str()
        .expect("a temporary folder's name is Unicode")
        .to_owned();
    killed_at_moments(
        || command(&laptop, &["pack", "make", "--kind", "work", "-o", &out]),
        || {
            let summary = pack::inspect(Path::new(&out), None).expect("the one from before, or the new one");
            assert_eq!(summary.documents.len(), 25, "all of it");
        },
    );
}

#[test]
fn taking_in_is_all_or_nothing() {
    let (seat, workshop) = busy();
    let (path, made) = seat.pack(Kind::Work, workshop, "work.roundel");
    let file = path
        .to_str()
        .expect("a temporary folder's name is Unicode")
        .to_owned();
    let desk = std::cell::RefCell::new(Laptop::new("Desk"));
    let mut whole = 0;
    killed_at_moments(
        || command(&desk.borrow(), &["pack", "open", &file]),
        || {
            let there = desk.borrow().state().0.len();
            assert!(
                there == 0 || there == made.documents,
                "{there} of {} documents",
                made.documents
            );
            if there > 0 {
                whole += 1;
                desk.replace(Laptop::new("Desk"));
            }
        },
    );
    let opened = desk.borrow().open(&path).expect("whatever happened before");
    assert_eq!(
        opened.documents.len(),
        made.documents,
        "and in the end it is taken in ({whole} times before)"
    );
}

#[test]
fn a_disk_without_room_keeps_the_pack_that_was_there() {
    let (laptop, workshop) = busy();
    let (path, _) = laptop.pack(Kind::Work, workshop, "work.roundel");
    let before = std::fs::read(&path).expect("it was written");
    laptop.design(workshop, "Seat 1", 99);
    // In blocks of 1,024 bytes: less than the pack needs, more than the catalogue's log does.
    let script = format!("ulimit -f {} && exec \"$0\" \"$@\"", before.len() / 2048);
    let mut limited = Command::new("sh");
    limited
        .args(["-c", &script])
        .arg(roundel())
        .args(["pack", "make", "--kind", "work", "-o"])
        .arg(&path);
    let output = limited
        .env("ROUNDEL_HOME", laptop.studio.home())
        .output()
        .expect("sh is there");
    assert!(!output.status.success(), "it does not fit");
    assert_eq!(
        std::fs::read(&path).expect("it is still there"),
        before,
        "what was there is untouched"
    );
}
