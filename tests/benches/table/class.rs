//! A whole class by the command, and the same files by other means.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use roundel::export::Folder;
use roundel_badge::bake;
use roundel_badge::credential::{Achievement, OpenBadgeCredential, Profile, ProfileRef, Uri};
use roundel_badge::key::SecretKey;
use roundel_tests::peers::output;
use roundel_tests::workshop::{Workshop, badge};

use crate::table::{Aim, Table, middle};

const CLASS: usize = 1_000;
const RUNS: usize = 5;

/// One badge that the command issued, taken apart.
pub(crate) struct Issued {
    pub(crate) credential_path: PathBuf,
    pub(crate) unbaked_path: PathBuf,
    pub(crate) credential: String,
    pub(crate) baked: Vec<u8>,
    pub(crate) unbaked: Vec<u8>,
    pub(crate) at: Timestamp,
}

impl Issued {
    /// Lets the command issue one badge.
    pub(crate) fn sample() -> Self {
        let folder = scratch("sample");
        let workshop = Workshop::new(&folder, &badge("First Solder"));
        let roster = workshop.write("class.csv", class_list(1).as_bytes());
        output(&mut workshop.issue(&roster, "out", &["--identity", "email-hash"]));
        let baked = fs::read(&workshop.files("out", "png")[0]).expect("the command wrote it");
        let taken = bake::take(&baked).expect("the command baked it");
        let (credential, unbaked) = (taken.credential.to_string(), taken.unbaked.to_vec());
        Self {
            credential_path: workshop.write("credential.json", credential.as_bytes()),
            unbaked_path: workshop.write("unbaked.png", &unbaked),
            credential,
            unbaked,
            baked,
            at: Timestamp::now(),
        }
    }

    /// Returns the issuer, with `key` in place of its own, and the badge, as typed data.
    pub(crate) fn parts(&self, key: &SecretKey) -> (Profile, Achievement) {
        let mut document: serde_json::Value =
            serde_json::from_str(&self.credential).expect("a credential is JSON");
        document
            .as_object_mut()
            .expect("a credential is an object")
            .remove("proof");
        let credential: OpenBadgeCredential =
            serde_json::from_value(document).expect("Roundel reads what it wrote");
        let ProfileRef::Profile(mut issuer) = credential.issuer else {
            panic!("Roundel writes whole profiles")
        };
        issuer.id = Uri::new(key.did().to_string()).expect("a DID is an address");
        (*issuer, credential.credential_subject.achievement)
    }
}

/// A class of 1,000 by the command; and writing these files durably, beside what the system's own tools take.
pub(crate) fn durable(table: &mut Table) {
    let folder = scratch("class");
    let (mut command, mut alone) = (Vec::new(), Vec::new());
    let (mut export, mut copy, mut single) = (Vec::new(), Vec::new(), Vec::new());
    let mut bytes = 0;
    for run in 0..RUNS {
        let home = folder.join(format!("run-{run}"));
        fs::create_dir(&home).expect("the folder can be written");
        let workshop = Workshop::new(&home, &badge("First Solder"));
        let roster = workshop.write("class.csv", class_list(CLASS).as_bytes());
        command.push(time(|| output(&mut workshop.issue(&roster, "out", &[]))));
        let one = workshop.write("one.csv", b"Name\nSomebody Else\n");
        alone.push(time(|| output(&mut workshop.issue(&one, "alone", &[]))));
        let files = read_all(&workshop.path("out"));
        assert_eq!(
            workshop.files("out", "png").len(),
            CLASS,
            "everybody gets a badge"
        );
        bytes = files.iter().map(|(_, bytes)| bytes.len()).sum();
        export.push(time(|| write(&home.join("export"), &files)));
        copy.push(time(|| copy_and_sync(&workshop.path("out"), &home.join("copy"))));
        single.push(time(|| one_file(&home.join("single"), &files)));
        fs::remove_dir_all(&home).expect("what the benchmark wrote can go");
    }
    let megabytes = bytes / 1_000_000;
    let copied = middle(copy);
    let what = format!("issue a class of 1,000 by the command ({megabytes} MB)");
    table.group(&what, middle(command), None);
    table.line(
        "Roundel, one badge: the key opened (scrypt), the picture drawn",
        middle(alone),
        None,
    );
    table.line("cp -r and sync of the same files", copied, Some(Aim::Within(1.5)));
    table.group(
        "write these files durably and read them back",
        middle(export),
        None,
    );
    table.line("cp -r and sync of the same files", copied, Some(Aim::Within(1.5)));
    table.line(
        "limit: one file with the same bytes, one fsync",
        middle(single),
        None,
    );
}

fn write(folder: &Path, files: &[(String, Vec<u8>)]) {
    let folder = Folder::open(folder).expect("the folder can be made");
    let written = folder.write(
        files.iter().cloned(),
        |_, _| Ok(()),
        |_| (),
        &AtomicBool::new(false),
    );
    assert_eq!(
        written.expect("the disk has room").len(),
        files.len(),
        "every file is written"
    );
}

fn copy_and_sync(from: &Path, to: &Path) {
    output(Command::new("cp").arg("-r").arg(from).arg(to));
    output(&mut Command::new("sync"));
}

fn one_file(path: &Path, files: &[(String, Vec<u8>)]) {
    let mut file = File::create(path).expect("the folder can be written");
    for (_, bytes) in files {
        file.write_all(bytes).expect("the disk has room");
    }
    file.sync_all().expect("the disk takes it");
}

/// Times one run after everything that is still to be written elsewhere has been.
fn time<T>(work: impl FnOnce() -> T) -> Duration {
    output(&mut Command::new("sync"));
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

fn read_all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder)
        .expect("the command made it")
        .map(|entry| entry.expect("a readable entry"));
    entries
        .map(|entry| {
            let name = entry
                .file_name()
                .into_string()
                .expect("Roundel's names are Unicode");
            (name, fs::read(entry.path()).expect("the command wrote it"))
        })
        .collect()
}

pub(crate) fn class_list(people: usize) -> String {
    let mut list = String::from("Name,E-mail,Narrative\n");
    for n in 0..people {
        list += &format!("Learner {n:04} Παπαδοπούλου,learner{n}@school.example,Soldered circuit {n}.\n");
    }
    list
}

/// An empty folder on the disk that holds cargo's target: a temporary folder may be memory.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what the last run wrote can go");
    }
    fs::create_dir_all(&folder).expect("cargo's folder for tests can be written");
    folder
}
