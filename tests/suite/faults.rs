//! Real faults: full, read-only and vanished folders, sticks that are pulled, limits, and runs that are killed.
//!
//! Each fault has one test. Where it needs a mount or a limit, the test starts itself again inside `unshare -m` or
//! `ulimit`, so that nothing of it outlives the test; where the machine cannot, it prints why and passes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

use roundel::api::{self, Answer, Context};
use roundel::export::{ExportError, Fault, Folder, Written};
use roundel::failure::Reason;
use roundel::files::{self, is_leftover};
use roundel::studio::{Clock, Studio};
use roundel_tests::mount::{FOLDER, TEST, TMPFS, assert_passed, remount, this_program, with_mount};
use serde_json::{Value, json};

const SIZE: usize = 100_000;

fn item(number: usize) -> (String, Vec<u8>) {
    let bytes = (0..SIZE).map(|at| (at * 31 + number * 7) as u8).collect();
    (format!("Person {number}.png"), bytes)
}

fn write(folder: &Folder, count: usize) -> Result<Vec<Written>, ExportError> {
    folder.write(
        (0..count).map(item),
        |_, _| Ok(()),
        |_| {},
        &AtomicBool::new(false),
    )
}

/// Asserts that the folder holds exactly the files reported as written, each of them whole.
fn assert_only_whole(folder: &Path, written: &[Written]) {
    let names: Vec<String> = files::list(folder).expect("the folder can be read");
    let mut reported: Vec<&str> = written.iter().map(|written| written.file.as_str()).collect();
    reported.sort_unstable();
    assert_eq!(
        names, reported,
        "what is in the folder is what was reported, and no temporary file is left"
    );
    for name in &names {
        let bytes = fs::read(folder.join(name)).expect("the file can be read");
        assert!(bytes == item_bytes(number(name)), "{name} is whole");
    }
}

/// The number in "Person 7.png".
fn number(name: &str) -> usize {
    let digits = name
        .strip_prefix("Person ")
        .and_then(|rest| rest.strip_suffix(".png"));
    digits
        .and_then(|digits| digits.parse().ok())
        .unwrap_or_else(|| panic!("{name} is not one of our files"))
}

fn item_bytes(number: usize) -> Vec<u8> {
    item(number).1
}

/// Asserts that everything handed over is either written or reported missing, and that something is.
fn assert_accounted(error: &ExportError) {
    let handed = error.written.len() + error.missing.len();
    let mut names: Vec<&str> = error
        .written
        .iter()
        .map(|written| written.file.as_str())
        .collect();
    names.extend(error.missing.iter().map(String::as_str));
    let expected: Vec<String> = (0..handed).map(|number| format!("Person {number}.png")).collect();
    assert_eq!(
        names, expected,
        "the written ones and then the missing ones are all that were handed over"
    );
    assert!(
        !error.missing.is_empty(),
        "the error names what is missing: {error}"
    );
    assert!(
        error.to_string().contains(&error.missing[0]),
        "the sentence names the first missing file: {error}"
    );
}

const EXFAT: &str = "command -v mount.exfat-fuse mkfs.exfat losetup > /dev/null || { echo exfat-fuse, exfatprogs or losetup is absent >&2; exit 77; }
truncate -s 8M \"$IMG\" && mkfs.exfat \"$IMG\" > /dev/null || exit 77
LOOP=$(losetup -f --show \"$IMG\") || { echo there is no loop device >&2; exit 77; }
cleanup() { umount \"$DIR\" || umount -l \"$DIR\"; losetup -d \"$LOOP\"; }
mount.exfat-fuse \"$LOOP\" \"$DIR\" > /dev/null 2>&1 < /dev/null || { losetup -d \"$LOOP\"; echo exfat-fuse cannot mount >&2; exit 77; }";

#[test]
fn everything_is_written_and_comes_back() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = Folder::open(&place.path().join("new/folder")).expect("folders are made");
    let mut settled = 0;
    let read_back = |name: &str, bytes: &[u8]| {
        let number: usize = name[7..name.len() - 4]
            .parse()
            .expect("the name holds the number");
        if bytes == item_bytes(number) {
            Ok(())
        } else {
            Err("other bytes".to_owned())
        }
    };
    let written = folder
        .write(
            (0..600).map(item),
            read_back,
            |batch| settled += batch.len(),
            &AtomicBool::new(false),
        )
        .expect("the disk takes it");
    assert_eq!(
        (written.len(), settled),
        (600, 600),
        "each file is reported once in each way"
    );
    let order: Vec<&str> = written.iter().map(|written| written.file.as_str()).collect();
    assert_eq!(
        order[..3],
        ["Person 0.png", "Person 1.png", "Person 2.png"],
        "in the order they were handed over"
    );
    assert_only_whole(folder.path(), &written);
}

/// The disk is full, and what was written before is there.
fn assert_kept_what_fits(error: &ExportError, path: &Path) {
    assert!(
        error.to_string().contains("the disk is full"),
        "said in plain words: {error}"
    );
    assert!(
        error.written.len() > 10,
        "what fits is kept: {}",
        error.written.len()
    );
    assert_accounted(error);
    assert_only_whole(path, &error.written);
}

#[test]
fn a_full_disk() {
    with_mount("a_full_disk", TMPFS, |path| {
        let error =
            write(&Folder::open(path).expect("the folder opens"), 60).expect_err("60 files do not fit");
        assert!(
            matches!(&error.fault, Fault::Disk(e) if e.is_full()),
            "the disk is full: {error}"
        );
        assert_kept_what_fits(&error, path);

        let catalogue = path.join(&error.written[0].file);
        let before = fs::read(&catalogue).expect("the file is there");
        let failed = files::write_atomically(&catalogue, &vec![1; 4 << 20]).expect_err("there is no room");
        assert!(failed.is_full(), "{failed}");
        assert!(
            fs::read(&catalogue).expect("the file is there") == before,
            "a failed replacement changes nothing"
        );
        assert_only_whole(path, &error.written);
    });
}

#[test]
fn a_write_protected_stick() {
    let script = format!("{TMPFS}\nmount -o remount,ro \"$DIR\"");
    with_mount("a_write_protected_stick", &script, |path| {
        let error =
            write(&Folder::open(path).expect("the folder opens"), 3).expect_err("nothing can be written");
        assert!(
            error.to_string().contains("write-protected"),
            "said in plain words: {error}"
        );
        assert_accounted(&error);
        assert_only_whole(path, &[]);
    });
}

#[test]
fn a_full_exfat_stick() {
    with_mount("a_full_exfat_stick", EXFAT, |path| {
        fs::write(path.join("PERSON 1.PNG"), "a stranger's").expect("the stick takes it");
        let folder = Folder::open(path).expect("the folder opens");
        let error = write(&folder, 5).expect_err("the second name is taken where case does not count");
        assert_eq!(
            error.missing[0], "Person 1.png",
            "nobody's file is replaced: {error}"
        );
        assert_eq!(
            fs::read(path.join("PERSON 1.PNG")).expect("it is there"),
            b"a stranger's",
            "nor changed"
        );
        fs::remove_file(path.join("PERSON 1.PNG")).expect("the stick takes it");
        error
            .written
            .iter()
            .for_each(|written| fs::remove_file(path.join(&written.file)).expect("it was written"));

        let error = write(&folder, 200).expect_err("200 files do not fit");
        assert_kept_what_fits(&error, path);
    });
}

#[test]
fn a_pulled_stick() {
    use std::os::unix::fs::MetadataExt;
    // Where nobody has mounted the controls of FUSE yet, this namespace does.
    let controls = "[ -e /sys/fs/fuse/connections/* ] || mount -t fusectl fusectl /sys/fs/fuse/connections";
    with_mount(
        "a_pulled_stick",
        &format!("{EXFAT}\n{controls} || exit 77"),
        |path| {
            let folder = Folder::open(path).expect("the folder opens");
            let device = fs::metadata(path).expect("it is mounted").dev();
            // The kernel names the connection after its own form of the device number.
            let connection = rustix::fs::major(device) << 20 | rustix::fs::minor(device);
            let pull = move |number: usize| {
                if number == 30 {
                    fs::write(format!("/sys/fs/fuse/connections/{connection}/abort"), "1")
                        .expect("the connection ends");
                }
                item(number)
            };
            let error = folder
                .write((0..60).map(pull), |_, _| Ok(()), |_| {}, &AtomicBool::new(false))
                .expect_err("the stick is gone");
            assert!(
                error.to_string().contains("plug it in"),
                "said in plain words: {error}"
            );
            assert_accounted(&error);
            assert!(
                error.written.len() <= 30,
                "nothing after it was pulled counts as written"
            );
        },
    );
}

#[test]
fn a_folder_that_vanishes() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let path = place.path().join("badges");
    let folder = Folder::open(&path).expect("the folder opens");
    let vanish = |number: usize| {
        if number == 20 {
            // The other thread may name a file while the folder is emptied; then it is not empty at the first try.
            while path.exists() {
                let _ = fs::remove_dir_all(&path);
            }
        }
        item(number)
    };
    let error = folder
        .write(
            (0..60).map(vanish),
            |_, _| Ok(()),
            |_| {},
            &AtomicBool::new(false),
        )
        .expect_err("the folder is gone");
    assert!(
        error.to_string().contains("not there"),
        "said in plain words: {error}"
    );
    assert_accounted(&error);
    assert!(
        !path.exists(),
        "the folder is not made again behind the person's back"
    );
}

/// Starts the test again where files may have 64 KiB at most; `on_limit` is what the shell does about the signal.
fn limited(test: &str, on_limit: &str, folder: &Path) -> Output {
    let script = format!("{on_limit}\nulimit -f 128; exec \"$0\" --exact {test} --nocapture");
    let mut command = Command::new("sh");
    command
        .args(["-c", &script])
        .arg(this_program())
        .env(TEST, test)
        .env(FOLDER, folder);
    command.output().expect("sh is there")
}

/// Small files, and from the twentieth on some that are over the limit.
fn growing(number: usize) -> (String, Vec<u8>) {
    let (name, bytes) = item(number);
    (
        name,
        if number < 20 {
            bytes[..1000].to_vec()
        } else {
            bytes
        },
    )
}

fn write_growing(path: &Path) -> Result<Vec<Written>, ExportError> {
    let folder = Folder::open(path).expect("the folder opens");
    folder.write(
        (0..40).map(growing),
        |_, _| Ok(()),
        |_| {},
        &AtomicBool::new(false),
    )
}

fn assert_first_twenty(path: &Path) {
    for name in files::list(path).expect("the folder can be read") {
        let number = number(&name);
        let bytes = fs::read(path.join(&name)).expect("the file can be read");
        assert!(number < 20 && bytes == growing(number).1, "{name} is whole");
    }
}

#[test]
fn a_limit_on_file_sizes() {
    if let (Ok("a_limit_on_file_sizes"), Ok(path)) = (std::env::var(TEST).as_deref(), std::env::var(FOLDER)) {
        let error = write_growing(Path::new(&path)).expect_err("the limit is met");
        assert_eq!(error.written.len(), 20, "what came before is finished");
        assert_eq!(
            error.missing,
            ["Person 20.png"],
            "and what was over the limit is named: {error}"
        );
        return;
    }
    let place = tempfile::tempdir().expect("a temporary folder");
    assert_passed(&limited("a_limit_on_file_sizes", "trap '' XFSZ", place.path()));
    assert_first_twenty(place.path());
}

#[test]
fn a_killed_run() {
    if let (Ok("a_killed_run"), Ok(path)) = (std::env::var(TEST).as_deref(), std::env::var(FOLDER)) {
        let _ = write_growing(Path::new(&path));
        panic!("the signal should have ended this process");
    }
    let place = tempfile::tempdir().expect("a temporary folder");
    let output = limited("a_killed_run", "", place.path());
    assert_eq!(
        output.status.code(),
        None,
        "the system killed it: {}",
        String::from_utf8_lossy(&output.stdout)
    );
    let left = files::list(place.path()).expect("the folder can be read");
    assert!(
        left.iter().any(|name| is_leftover(name)),
        "it left a temporary file: {left:?}"
    );
    fs::write(place.path().join(".other.part"), "").expect("the folder takes it");
    let folder = Folder::open(place.path()).expect("the next run opens the folder");
    fs::remove_file(place.path().join(".other.part")).expect("a stranger's file was left alone");
    assert_first_twenty(place.path());
    drop(folder);
}

#[test]
fn a_name_that_is_taken() {
    let place = tempfile::tempdir().expect("a temporary folder");
    fs::write(place.path().join("Person 1.png"), "a stranger's").expect("the folder takes it");
    let error =
        write(&Folder::open(place.path()).expect("the folder opens"), 4).expect_err("the name is taken");
    assert_eq!(error.missing[0], "Person 1.png", "{error}");
    assert_accounted(&error);
    assert_eq!(
        fs::read(place.path().join("Person 1.png")).expect("it is there"),
        b"a stranger's",
        "nobody's file is replaced"
    );
}

#[test]
fn a_check_that_refuses() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = Folder::open(place.path()).expect("the folder opens");
    let check = |name: &str, _: &[u8]| {
        if name == "Person 3.png" {
            Err("the signature is wrong".to_owned())
        } else {
            Ok(())
        }
    };
    let error = folder
        .write((0..9).map(item), check, |_| {}, &AtomicBool::new(false))
        .expect_err("one is refused");
    assert!(
        matches!(&error.fault, Fault::Refused { file, .. } if file == "Person 3.png"),
        "{error}"
    );
    assert_eq!(error.written.len(), 3, "those before it stay");
    assert_accounted(&error);
    assert_only_whole(place.path(), &error.written);
}

#[test]
fn a_disk_that_gives_back_other_bytes() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = Folder::open(place.path()).expect("the folder opens");
    let spoil = |_: &str, _: &[u8]| {
        for name in files::list(place.path())
            .expect("the folder can be read")
            .iter()
            .filter(|name| is_leftover(name))
        {
            fs::write(place.path().join(name), "noise").expect("the folder takes it");
        }
        Ok(())
    };
    let error = folder
        .write((0..300).map(item), spoil, |_| {}, &AtomicBool::new(false))
        .expect_err("it comes back spoilt");
    assert!(matches!(error.fault, Fault::Differs { .. }), "{error}");
    assert_accounted(&error);
}

#[test]
fn a_person_who_stops_it() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = Folder::open(place.path()).expect("the folder opens");
    let cancel = AtomicBool::new(false);
    let items = (0..60).map(|number| {
        cancel.store(number == 25, Ordering::Relaxed);
        item(number)
    });
    let error = folder
        .write(items, |_, _| Ok(()), |_| {}, &cancel)
        .expect_err("it was stopped");
    assert!(matches!(error.fault, Fault::Cancelled), "{error}");
    assert_eq!(
        (error.written.len(), error.missing.len()),
        (26, 0),
        "what was taken is finished first"
    );
    assert_only_whole(place.path(), &error.written);
}

#[test]
fn two_runs_at_once() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let first = Folder::open(place.path()).expect("the folder opens");
    let error = Folder::open(place.path()).expect_err("somebody is writing into it");
    assert!(
        error.to_string().contains("another program"),
        "said in plain words: {error}"
    );
    drop(first);
    Folder::open(place.path()).expect("now it is free");
}

/// What a command of the window answers.
fn asked(context: &Context, name: &str, request: &Value) -> Value {
    match api::dispatch(context, name, &request.to_string()) {
        Ok(Answer::Json(text)) => serde_json::from_str(&text).expect("an answer is JSON"),
        other => panic!("{name}: {other:?}"),
    }
}

/// An award desk, and an order of a badge for a class of a hundred into this folder.
fn order(home: &Path, folder: &Path) -> (Context, Value) {
    let studio = Studio::open(home, Clock::System).expect("an empty folder becomes a studio");
    let context = Context::new(studio);
    let workshop = asked(&context, "open_sample", &Value::Null);
    let issuer = json!({ "name": "Library", "url": null, "email": null, "same_name": false, "passphrase": "correct horse" });
    let issuer = asked(&context, "make_issuer", &issuer)["did"].clone();
    let badges = asked(&context, "badges_to_give", &json!({ "workshop": workshop }));
    let mut badges = badges.as_array().expect("a list").iter();
    let badge = badges.find(|badge| badge["lacks"] == json!([]));
    let names: String = (1..=100).map(|number| format!("Person {number}\n")).collect();
    let source = json!({ "from": "text", "name": "class", "text": format!("Name\n{names}") });
    let class = asked(
        &context,
        "read_class",
        &json!({ "job": "j", "source": source, "reading": {} }),
    );
    let rows: Vec<u32> = (2..=101).collect();
    let what = json!({
        "badges": [{ "badge": badge.expect("one is finished")["badge"], "rows": rows }],
        "people": class["people"], "problems": [], "proofs": [], "list": "class", "workshop": null,
        "issuer": issuer, "awarded": null, "expires": null, "naming": "name", "folder": folder,
    });
    (context, what)
}

fn give(context: &Context, what: &Value) -> Value {
    asked(context, "give_badges", &json!({ "job": "j", "what": what }))
}

/// How many rows had this outcome.
fn with(given: &Value, outcome: &str) -> usize {
    let rows = given["receipts"][0]["rows"].as_array().expect("rows").iter();
    rows.filter(|row| row["outcome"] == outcome).count()
}

/// Asserts that the stick was full before everybody had a badge. How many have one and how many have none.
fn assert_full(given: &Value) -> (usize, usize) {
    assert_eq!(
        (&given["trouble"]["reason"], &given["trouble"]["about"]),
        (&json!("stick-full"), &json!("stick")),
        "told of the stick and not of a file: {}",
        given["trouble"]
    );
    let (issued, missing) = (with(given, "issued"), with(given, "missing"));
    assert_eq!(issued + missing, 100, "everybody is accounted for");
    assert!(issued > 0 && missing > 0, "{issued} fitted");
    (issued, missing)
}

#[test]
fn the_award_desk_goes_on_after_a_full_stick() {
    with_mount("the_award_desk_goes_on_after_a_full_stick", TMPFS, |path| {
        let home = tempfile::tempdir().expect("a temporary folder");
        let (context, what) = order(home.path(), path);
        let (issued, missing) = assert_full(&give(&context, &what));
        remount(path, "size=60m");
        let second = give(&context, &what);
        assert_eq!(second["trouble"], Value::Null);
        assert_eq!(
            (with(&second, "issued"), with(&second, "skipped")),
            (missing, issued),
            "it goes on where it ended"
        );
        let third = give(&context, &what);
        assert_eq!(with(&third, "skipped"), 100, "and nobody gets a badge twice");
    });
}

#[test]
fn the_award_desk_goes_on_with_another_stick() {
    with_mount("the_award_desk_goes_on_with_another_stick", TMPFS, |path| {
        let home = tempfile::tempdir().expect("a temporary folder");
        let (context, mut what) = order(home.path(), path);
        let (issued, missing) = assert_full(&give(&context, &what));
        let other = tempfile::tempdir().expect("a temporary folder");
        what["folder"] = json!(other.path());
        let second = give(&context, &what);
        assert_eq!(
            (with(&second, "issued"), with(&second, "skipped")),
            (missing, issued),
            "who has a badge on the full one gets no second one"
        );
        let badges = |folder: &Path| {
            let names = files::list(folder).expect("the folder can be read");
            names.iter().filter(|name| name.ends_with(".png")).count()
        };
        assert_eq!((badges(path), badges(other.path())), (issued, missing));

        let gone = other.path().join("gone");
        what["folder"] = json!(gone);
        let request = json!({ "job": "j", "what": what }).to_string();
        let failure = api::dispatch(&context, "give_badges", &request).expect_err("that stick was pulled");
        assert_eq!(failure.reason, Some(Reason::StickGone), "{failure:?}");
        assert!(!gone.exists(), "no folder is made in its place");
    });
}
