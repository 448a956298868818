//! Standard input, output that nobody reads, and Ctrl+C.

use std::io::{Read, Write};
use std::process::Stdio;

use roundel_tests::roundel;

use super::killed::Desk;

#[test]
fn a_badge_can_come_through_a_pipe() {
    let desk = Desk::new(1);
    assert!(desk.issue().status().expect("it starts").success(), "one badge");
    let file = std::fs::read(&desk.badges()[0]).expect("readable");
    let mut verify = desk
        .command(&["verify", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    verify
        .stdin
        .take()
        .expect("a pipe")
        .write_all(&file)
        .expect("it reads");
    let output = verify.wait_with_output().expect("it ends");
    assert!(output.status.success(), "the badge is valid");
    assert!(output.stdout.starts_with(b"valid"), "and it says so first");
}

#[test]
fn a_reader_that_goes_away_is_no_mishap() {
    let mut starters = std::process::Command::new(roundel())
        .args(["issue", "--help"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(starters.stdout.take());
    let mut words = String::new();
    starters
        .stderr
        .take()
        .expect("a pipe")
        .read_to_string(&mut words)
        .expect("readable");
    starters.wait().expect("it ends");
    assert!(
        !words.contains("panicked"),
        "`roundel … | head` must not end in a panic: {words}"
    );
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_with_a_receipt_and_the_same_command_goes_on() {
    use rustix::process::{Pid, Signal, kill_process};
    let desk = Desk::personal(120);
    let mut run = desk.issue().spawn().expect("it starts");
    desk.wait_for_a_badge(&mut run);
    kill_process(Pid::from_child(&run), Signal::INT).expect("it runs");
    let status = run.wait().expect("it ends");
    // On a fast machine it may have finished before the signal came; then there is nothing to go on with.
    if desk.badges().len() < 120 {
        assert_eq!(
            status.code(),
            Some(1),
            "interrupted, and it says so with its exit code"
        );
        let receipt = desk.receipt();
        assert!(
            receipt.contains("\"missing\""),
            "the receipt counts what is missing: {receipt}"
        );
        assert_eq!(
            receipt.matches("\"issued\",").count(),
            desk.badges().len(),
            "and lists what is there"
        );
    }
    desk.complete(120);
}
