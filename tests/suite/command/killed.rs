//! Killed at any moment, it leaves only whole badges, and the same command completes the class.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use roundel::badge::bake;
use roundel::badge::verdict::{self, Outcome, Question};
use roundel_tests::roundel;
use tempfile::TempDir;

pub(super) const PASSPHRASE: &str = "four random words here";

/// A desk with an issuer, a badge, a design and a class list.
pub(super) struct Desk {
    folder: TempDir,
}

impl Desk {
    /// One picture for so many.
    pub(super) fn new(people: usize) -> Self {
        Self::with(people, "A disc")
    }

    /// A picture for each of so many, which takes longer.
    pub(super) fn personal(people: usize) -> Self {
        Self::with(people, "A disc for {earner}")
    }

    fn with(people: usize, alt: &str) -> Self {
        let folder = roundel_tests::memory_folder();
        let desk = Self { folder };
        desk.write(
            "design.json",
            &format!(
                r##"{{"version":1,"name":"Disc","alt":"{alt}","layers":[{{"id":"disc","width":560,"height":560,
                "fill":{{"type":"solid","ink":"#D9432F"}},"content":{{"type":"shape","shape":"circle"}}}}]}}"##
            ),
        );
        desk.write(
            "badge.json",
            r#"{"id":"urn:example:solder","name":"A","description":"B","criteria":{"narrative":"C"}}"#,
        );
        desk.write(
            "class.csv",
            &(0..people).fold("Name;Code\n".to_owned(), |list, i| {
                format!("{list}Pupil {i};c{i}\n")
            }),
        );
        let made = desk
            .command(&["issuer", "create", "--name", "Library"])
            .output()
            .expect("it starts");
        assert!(
            made.status.success(),
            "an issuer: {}",
            String::from_utf8_lossy(&made.stderr)
        );
        desk
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("written");
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(roundel());
        command.args(words).current_dir(self.folder.path());
        command
            .env("ROUNDEL_HOME", self.path("home"))
            .env("ROUNDEL_PASSPHRASE", PASSPHRASE);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// The words that give the badge to the class, in the folder `badges`.
    pub(super) const ISSUE: [&str; 11] = [
        "issue",
        "--badge",
        "badge.json",
        "--design",
        "design.json",
        "--roster",
        "class.csv",
        "--out",
        "badges",
        "--size",
        "64",
    ];

    pub(super) fn issue(&self) -> Command {
        self.command(&Self::ISSUE)
    }

    pub(super) fn badges(&self) -> Vec<PathBuf> {
        files(&self.path("badges"), "png")
    }

    /// The machine's receipt of the last run.
    pub(super) fn receipt(&self) -> String {
        let newest = files(&self.path("badges"), "json").pop().expect("a receipt");
        std::fs::read_to_string(newest).expect("readable")
    }

    pub(super) fn wait_for_a_badge(&self, run: &mut Child) {
        while self.badges().is_empty() && run.try_wait().expect("it can be asked").is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Checks that every file verifies and that no two carry the same credential. Returns how many there are.
    pub(super) fn all_whole(&self) -> usize {
        let badges = self.badges();
        let mut ids = BTreeSet::new();
        for path in &badges {
            let file = std::fs::read(path).expect("readable");
            let question = Question {
                recipient: None,
                at: jiff::Timestamp::now(),
            };
            let verdict = verdict::verify(&file, &question);
            assert_eq!(
                verdict.verdict,
                Outcome::Valid,
                "{} must be whole: {verdict:#?}",
                path.display()
            );
            let text = bake::take(&file).expect("a badge").credential.into_owned();
            let credential: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            assert!(
                ids.insert(credential["id"].to_string()),
                "no two files carry the same credential"
            );
            let earner = credential["credentialSubject"]["identifier"][0]["identityHash"].to_string();
            assert!(ids.insert(earner), "nobody has two badges");
        }
        badges.len()
    }

    /// Runs the command to its end and checks that the whole class has its badges.
    pub(super) fn complete(&self, people: usize) {
        let output = self.issue().stderr(Stdio::piped()).output().expect("it starts");
        assert!(
            output.status.success(),
            "the same command completes it: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert_eq!(self.all_whole(), people, "everybody has a badge");
        let leftovers = std::fs::read_dir(self.path("badges")).expect("readable");
        let leftovers = leftovers.filter(|entry| {
            entry
                .as_ref()
                .is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with('.'))
        });
        assert_eq!(leftovers.count(), 0, "no temporary file stays");
    }
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .collect();
    files.sort();
    files
}

/// A spread of moments, the same in every run of the test: multiples of the golden ratio.
fn moment(number: u32, span: Duration) -> Duration {
    span.mul_f64((f64::from(number) * 0.618_033_988_75).fract())
}

#[test]
fn killed_at_any_moment_it_completes_without_issuing_twice() {
    const PEOPLE: usize = 150;
    const MOMENTS: u32 = 40;
    let mut desk = Desk::new(PEOPLE);
    let begun = Instant::now();
    desk.issue().status().expect("it starts");
    let span = begun.elapsed();
    desk.complete(PEOPLE);
    let mut killed = 0;
    desk = Desk::new(PEOPLE);
    for number in 1..=MOMENTS {
        let mut run = desk.issue().spawn().expect("it starts");
        std::thread::sleep(moment(number, span));
        run.kill().expect("it can be killed");
        let ended = run.wait().expect("it ends");
        let there = desk.all_whole();
        killed += u32::from(!ended.success());
        if ended.success() || there == PEOPLE {
            desk.complete(PEOPLE);
            desk = Desk::new(PEOPLE);
        }
    }
    desk.complete(PEOPLE);
    assert!(
        killed >= MOMENTS / 4,
        "the moments must hit running programs: {killed} of {MOMENTS}"
    );
}

#[test]
fn two_at_once_in_one_folder_do_not_get_in_each_others_way() {
    let desk = Desk::new(60);
    let runs = [desk.issue().spawn(), desk.issue().spawn()];
    for run in runs {
        run.expect("it starts").wait().expect("it ends");
        desk.all_whole();
    }
    desk.complete(60);
}
