//! A full disk, a disk that takes no large files, and a folder that goes away.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::killed::Desk;

const PEOPLE: usize = 80;

/// A file system in memory, unmounted at the end.
struct Small<'a>(&'a Path);

impl<'a> Small<'a> {
    /// Returns None, and says so, where this user may not mount.
    fn mount(at: &'a Path, size: &str) -> Option<Self> {
        std::fs::create_dir(at).expect("a folder");
        let options = format!("size={size}");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &options, "tmpfs"])
            .arg(at)
            .stderr(Stdio::null())
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            Some(Self(at))
        } else {
            println!("skipped: mounting needs root");
            None
        }
    }

    fn grow(&self, size: &str) {
        let options = format!("remount,size={size}");
        let status = Command::new("mount")
            .args(["-o", &options])
            .arg(self.0)
            .status()
            .expect("mount runs");
        assert!(status.success(), "more room");
    }
}

impl Drop for Small<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_leaves_whole_badges_and_says_what_is_missing() {
    let desk = Desk::new(PEOPLE);
    let badges = desk.path("badges");
    let Some(disk) = Small::mount(&badges, "200k") else {
        return;
    };
    let output = desk
        .issue()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .output()
        .expect("it starts");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        output.status.code(),
        Some(1),
        "some rows were not issued: {words}"
    );
    assert!(words.contains("the disk is full"), "in plain words: {words}");
    let there = desk.all_whole();
    assert!(there < PEOPLE, "it did not fit");
    let summary = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        summary.contains(&format!("{}  not written", PEOPLE - there)),
        "it counts what is missing: {summary}"
    );
    disk.grow("50m");
    desk.complete(PEOPLE);
}

/// The command where no file may have more than `blocks` KiB.
fn limited(desk: &Desk, blocks: u32, words: &str) -> Output {
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" {words}");
    let template = desk.issue();
    let mut shell = Command::new("bash");
    shell
        .args(["-c", &script])
        .arg(template.get_program())
        .current_dir(desk.path(""));
    shell.envs(
        template
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    shell.output().expect("bash runs")
}

#[test]
fn a_full_home_loses_nothing() {
    let desk = Desk::new(PEOPLE);
    let output = limited(&desk, 150, &Desk::ISSUE.join(" "));
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        matches!(output.status.code(), Some(1 | 2)),
        "the catalogue cannot grow: {words}"
    );
    assert!(words.contains("catalogue"), "and it says which file: {words}");
    desk.all_whole();
    desk.complete(PEOPLE);
}

#[test]
fn a_folder_that_takes_no_large_files_is_told_from_a_full_one() {
    let desk = Desk::new(2);
    let starter = desk
        .command(&["design", "new", "maker", "-o", "large.json"])
        .status();
    assert!(
        starter.is_ok_and(|status| status.success()),
        "a picture with much in it"
    );
    let words = Desk::ISSUE.join(" ").replace("design.json", "large.json");
    let output = limited(&desk, 180, &words.replace("--size 64", "--size 2000"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "nothing was written: {said}");
    assert!(
        said.contains("files of this size are not allowed"),
        "in plain words: {said}"
    );
    assert_eq!(desk.all_whole(), 0, "no part of a badge stays");
    let again = desk
        .command(
            &words
                .replace("--size 64", "--size 2000")
                .split(' ')
                .collect::<Vec<_>>(),
        )
        .status();
    assert!(again.is_ok_and(|status| status.success()), "elsewhere it goes on");
    assert_eq!(desk.all_whole(), 2, "with what was signed already");
}

#[test]
fn a_folder_that_goes_away_midway_is_told_and_made_again_by_the_next_run() {
    let desk = Desk::personal(120);
    let mut run = desk.issue().stderr(Stdio::piped()).spawn().expect("it starts");
    desk.wait_for_a_badge(&mut run);
    let badges = desk.path("badges");
    while badges.exists() {
        // It may be given another file while it is emptied.
        let _ = std::fs::remove_dir_all(&badges);
    }
    let output = run.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    // On a fast machine it may have finished before.
    if !output.status.success() {
        assert_eq!(output.status.code(), Some(1), "some rows were not issued: {said}");
        assert!(said.contains("not there (any more)"), "in plain words: {said}");
        assert!(
            said.contains("run the same command again"),
            "and what to do: {said}"
        );
        assert!(
            !badges.exists(),
            "the folder is not made again behind the person's back"
        );
    }
    desk.complete(120);
}
