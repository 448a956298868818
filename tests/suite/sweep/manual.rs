//! The man pages and completions come from the arguments, so they know all of them.

use std::fs;
use std::process::Command;

use roundel_tests::peers::system;
use roundel_tests::roundel;

use super::place::Place;

fn said(words: &[&str]) -> String {
    let output = Command::new(roundel())
        .args(words)
        .output()
        .expect("the command starts");
    assert!(
        output.status.success(),
        "{words:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("it writes UTF-8")
}

#[test]
fn every_shell_can_complete_the_options_of_verify() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = said(&["completions", shell]);
        for word in ["verify", "recipient", "web", "export-card"] {
            assert!(script.contains(word), "{shell} completes {word}");
        }
    }
    let Some(mut bash) = system("bash") else { return };
    let place = Place::new();
    place.write("script", said(&["completions", "bash"]));
    let checked = bash
        .arg("-n")
        .arg(place.path("script"))
        .status()
        .expect("it starts");
    assert!(checked.success(), "bash can read what is written for it");
}

#[test]
fn every_command_has_a_man_page() {
    let place = Place::new();
    let folder = place.path("man/man1");
    said(&["man", "-o", folder.to_str().expect("Unicode")]);
    for command in [
        "",
        "-verify",
        "-issue",
        "-issuer-create",
        "-design-render",
        "-completions",
        "-man",
    ] {
        let page =
            fs::read_to_string(folder.join(format!("roundel{command}.1"))).expect("a page on each command");
        assert!(
            page.contains(&format!(".TH roundel{command} 1")),
            "in the section of commands: {page}"
        );
    }
    let verify = fs::read_to_string(folder.join("roundel-verify.1")).expect("a page");
    for words in ["not_checked", "Exit codes", "passed over"] {
        assert!(
            verify.contains(words),
            "the page documents what programs rely on: {words}"
        );
    }
    assert_eq!(
        said(&["man"]),
        fs::read_to_string(folder.join("roundel.1")).expect("a page"),
        "the same page"
    );
}
