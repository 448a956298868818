//! Files in = verdicts + passed over + could not be read, in the order of their names.

use std::fs::File;
use std::process::Stdio;

use super::place::{Place, badge, picture, png};

/// A folder as it may come on a stick; the names are in the order of the walk.
fn stick() -> Place {
    let place = Place::new();
    let good = badge("Soldering");
    place.write("in/.DS_Store", "hidden");
    place.write("in/a good.png", png(&good));
    place.write("in/b/changed.json", good.replace("Makers Guild", "Fakers Guild"));
    place.write(
        "in/b/deep/er/good.svg",
        roundel_badge::bake::insert(
            br#"<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>"#,
            &good,
        )
        .expect("an SVG that can be baked"),
    );
    place.write("in/c cut off.png", &png(&good)[..900]);
    place.write("in/d screenshot.png", picture());
    place.write("in/e photo renamed.png", b"\xff\xd8\xff\xe0 JFIF");
    place.write("in/f photo.jpg", b"\xff\xd8\xff\xe0 JFIF");
    place.write("in/g empty.json", "");
    place.write(
        "in/h Receipt.json",
        r#"{"version": 1, "badge": "Soldering", "rows": []}"#,
    );
    place.write("in/h Receipt.txt", "1 issued");
    place.write("in/i without an ending", png(&good));
    place.write("in/j name\nof two\u{1b}[2J lines.png", png(&good));
    let huge = png(&good);
    place.write("in/k huge.png", &huge);
    let file = File::options()
        .write(true)
        .open(place.path("in/k huge.png"))
        .expect("writable");
    file.set_len(100 * 1024 * 1024)
        .expect("a sparse file takes no room");
    place.write("in/l text.txt", &good);
    place
}

/// What `--json` says of each file of the stick, where it says something.
const JUDGED: [(&str, &str); 12] = [
    ("in/a good.png", "valid"),
    ("in/b/changed.json", "invalid"),
    ("in/b/deep/er/good.svg", "valid"),
    ("in/c cut off.png", "invalid"),
    ("in/d screenshot.png", "invalid"),
    ("in/e photo renamed.png", "invalid"),
    ("in/g empty.json", "invalid"),
    ("in/i without an ending", "valid"),
    ("in/j name\nof two\u{1b}[2J lines.png", "valid"),
    ("in/k huge.png", "invalid"),
    ("in/l text.txt", "valid"),
    ("in/m link.png", "valid"),
];

#[cfg(unix)]
fn with_links(place: &Place) {
    use std::os::unix::fs::symlink;
    symlink(place.path("in/a good.png"), place.path("in/m link.png")).expect("a link");
    symlink(place.path("in"), place.path("in/n loop")).expect("a link");
    symlink(place.path("nowhere"), place.path("in/o dangling.png")).expect("a link");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        place.path("in/p pipe.png"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR,
        0,
    )
    .expect("a pipe");
    // Even for root: a file that can be opened and not be read.
    if cfg!(target_os = "linux") {
        symlink("/proc/self/mem", place.path("in/q unreadable.png")).expect("a link");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn every_file_is_accounted_for_once_and_in_order() {
    let place = stick();
    with_links(&place);
    let told = place.told(&["in", "--json"]);
    let found: Vec<(String, String)> = told
        .array()
        .iter()
        .map(|element| {
            let text = |name: &str| element[name].as_str().unwrap_or("no verdict").to_owned();
            (text("file"), text("verdict"))
        })
        .collect();
    let mut expected: Vec<(String, String)> = JUDGED
        .iter()
        .map(|(file, verdict)| ((*file).to_owned(), (*verdict).to_owned()))
        .collect();
    for unreadable in ["in/o dangling.png", "in/q unreadable.png"] {
        expected.push((unreadable.to_owned(), "no verdict".to_owned()));
    }
    assert_eq!(
        found, expected,
        "each once, in the order of the names: {}",
        told.notes
    );
    assert_eq!(
        told.code,
        Some(2),
        "two could not be read, and the exit code says so"
    );
    assert!(
        told.array()[13]["error"]["message"].is_string(),
        "and the array says why"
    );

    let said = place.told(&["in"]);
    let counts = ["valid", "invalid", "could not be read"].map(|words| said.count(&format!(" {words}")));
    assert_eq!(counts, [6, 6, 2], "the summary counts the same: {}", said.result);
    let passed = "passed over, no badges: 6 (";
    assert!(
        said.result.contains(passed),
        "a hidden file, a photo, two receipts, a link, a pipe: {}",
        said.result
    );
    assert!(
        told.notes.contains(passed),
        "also where programs read the result: {}",
        told.notes
    );

    let everything = place.told(&["in", "--verbose"]);
    assert_eq!(
        everything.result.matches("\nno badge ").count()
            + usize::from(everything.result.starts_with("no badge ")),
        6,
        "each that was passed over is named: {}",
        everything.result
    );
}

#[test]
fn a_huge_file_is_not_read_to_its_end() {
    let place = stick();
    let told = place.told(&["in/k huge.png", "--json"]);
    let verdict = &told.array()[0];
    assert_eq!(
        verdict["checks"][0]["outcome"], "failed",
        "too large is a finding about the file: {verdict}"
    );
    let message = verdict["checks"][0]["message"].as_str().unwrap_or_default();
    assert!(
        message.contains("more than 16777216 bytes"),
        "how large it is was not looked at, so no size is claimed: {message}"
    );
    assert_eq!(
        told.code,
        Some(1),
        "a file that is too large is an invalid badge, not a mishap"
    );
}

#[test]
fn the_order_does_not_depend_on_who_is_faster() {
    let place = Place::new();
    let good = badge("Soldering");
    for n in 0..700 {
        // Small and large by turns, so that cores overtake each other.
        let file = if n % 7 == 0 {
            png(&good)
        } else {
            good.clone().into_bytes()
        };
        place.write(
            &format!("in/{n:04}.{}", if n % 7 == 0 { "png" } else { "json" }),
            file,
        );
    }
    let told = place.told(&["in", "--json"]);
    let files: Vec<String> = told.array().iter().map(|one| one["file"].to_string()).collect();
    assert_eq!(files.len(), 700, "all of them");
    assert!(files.is_sorted(), "in the order of their names");
    assert_eq!(told.code, Some(0), "and all are valid");
    assert_eq!(
        place.told(&["in"]).result,
        "700 valid\n",
        "plainly valid files are only counted"
    );
}

#[test]
fn nothing_is_valid_because_nothing_was_there() {
    let place = Place::new();
    place.write("in/letter.txt", "Dear all");
    let told = place.told(&["in"]);
    assert_eq!(
        told.code,
        Some(2),
        "a folder without a badge is not a folder of good badges: {}",
        told.result
    );
    assert_eq!(
        place.told(&["in", "--json"]).result,
        "[]\n",
        "for programs, an empty list"
    );
}

#[test]
fn warnings_are_told_and_do_not_fail() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let (file, world) = (shared.join("corpus/jwt-didweb.png"), shared.join("corpus/world"));
    let [file, world] = [&file, &world].map(|path| path.to_str().expect("Unicode"));
    let place = Place::new();
    let offline = place.told(&[file]);
    assert!(
        offline.result.starts_with("warning "),
        "its key is on the web: {}",
        offline.result
    );
    assert_eq!(offline.code, Some(0), "what cannot be confirmed is not invalid");
    let online = place.told(&[file, "--web", world]);
    assert!(
        online.result.starts_with("valid "),
        "the key is in the folder: {}",
        online.result
    );
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_a_whole_array() {
    use rustix::process::{Pid, Signal, kill_process};
    use std::io::{BufRead, BufReader, Read};
    let place = Place::new();
    let good = png(&badge("Soldering"));
    place.write("in/0000.png", &good);
    for n in 1..4_000 {
        std::fs::hard_link(place.path("in/0000.png"), place.path(&format!("in/{n:04}.png"))).expect("a link");
    }
    let mut verify = place.verify(&["in", "--json"]);
    let mut run = verify
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut result = BufReader::new(run.stdout.take().expect("a pipe"));
    let mut text = String::new();
    for _ in 0..3 {
        result
            .read_line(&mut text)
            .expect("it begins while the work goes on");
    }
    kill_process(Pid::from_child(&run), Signal::INT).expect("it runs");
    result.read_to_string(&mut text).expect("it ends");
    let output = run.wait_with_output().expect("it ends");
    let all: Vec<serde_json::Value> = serde_json::from_str(&text).expect("the array is closed");
    // On a fast machine everything may be done before the signal arrives.
    if all.len() < 4_000 {
        assert_eq!(
            output.status.code(),
            Some(2),
            "it says with its exit code that it was interrupted"
        );
        let notes = String::from_utf8_lossy(&output.stderr);
        assert!(notes.contains("stopped:"), "and in words: {notes}");
    }
}

#[test]
fn a_reader_that_goes_away_ends_the_sweep() {
    let place = Place::new();
    let good = badge("Soldering");
    for n in 0..1_500 {
        place.write(&format!("in/{n}.json"), &good);
    }
    let mut verify = place.verify(&["in", "--json"]);
    let mut run = verify
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(run.stdout.take());
    let output = run.wait_with_output().expect("it ends");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "",
        "`roundel verify … | head` is no mishap"
    );
}
