//! A full disk, and a disk that takes no large files.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::{Command, Stdio};

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

#[test]
fn a_full_home_loses_nothing() {
    let desk = Desk::new(PEOPLE);
    let limited = format!(
        "trap '' XFSZ; ulimit -f 150; exec \"$0\" {}",
        Desk::ISSUE.join(" ")
    );
    let template = desk.issue();
    let mut shell = Command::new("bash");
    shell
        .args(["-c", &limited])
        .arg(template.get_program())
        .current_dir(desk.path(""));
    shell.envs(
        template
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let output = shell.output().expect("bash runs");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        matches!(output.status.code(), Some(1 | 2)),
        "the catalogue cannot grow: {words}"
    );
    assert!(words.contains("catalogue"), "and it says which file: {words}");
    desk.all_whole();
    desk.complete(PEOPLE);
}
