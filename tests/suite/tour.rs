//! The README's tour works as it is printed.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use roundel_tests::peers::output;
use roundel_tests::{root, roundel};

#[test]
fn the_tour_in_the_readme_runs_to_its_end() {
    let desk = tempfile::tempdir().expect("the system has room for a temporary folder");
    symlink(root().join("assets"), desk.path().join("assets")).expect("a temporary folder takes links");
    let path = std::env::var("PATH").expect("a shell was found through PATH");
    let tools = roundel().parent().expect("the command lies in a folder");

    let mut shell = Command::new("bash");
    shell.args(["-euo", "pipefail", "-c", &tour()]);
    shell
        .current_dir(desk.path())
        .env("PATH", format!("{}:{path}", tools.display()));
    output(shell.env("TMPDIR", desk.path()));

    let badges = fs::read_dir(desk.path().join("badges")).expect("the tour issues into badges");
    let pictures = badges.filter(|badge| {
        badge
            .as_ref()
            .is_ok_and(|b| b.path().extension().is_some_and(|e| e == "png"))
    });
    assert_eq!(
        pictures.count(),
        13,
        "the sample class has twelve people, each gets one badge, and one of them another with the right name"
    );

    let pasted = Command::new(roundel())
        .arg("verify")
        .arg(desk.path().join("other.png"))
        .output();
    let code = pasted.expect("the command starts").status.code();
    assert_eq!(
        code,
        Some(1),
        "the README says that a credential in another picture does not verify"
    );
}

/// The shell lines below the heading of the tour.
fn tour() -> String {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README is at the root");
    let (_, after) = readme.split_once("## A tour").expect("the README has a tour");
    let (_, block) = after
        .split_once("```sh\n")
        .expect("the tour is a block of shell lines");
    let (lines, _) = block.split_once("```").expect("the block ends");
    lines.to_owned()
}
