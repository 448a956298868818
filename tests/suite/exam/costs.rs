//! What a file may cost: 100 ms of processor time and 64 MiB, hostile files and hostile pages included.

use std::fs;
use std::time::Duration;

use roundel::web::Folder;
use roundel_badge::verdict::{Question, verify_with};
use roundel_badge::web::Web;
use roundel_tests::cost;

use crate::forge::{at, hostile};

/// What a file may cost. Builds without optimisation are many times slower; they show that nothing is without bound, and
/// `cargo xtask bench` measures the rest.
const MAX_TIME: Duration = Duration::from_millis(if cfg!(debug_assertions) { 3000 } else { 100 });
const MAX_KIB: u64 = 64 * 1024;

/// Verifies a file and asserts what it cost. Other tests of this process may run beside it, so it is measured three times and
/// the least counts.
fn measured(what: &str, file: &[u8], web: &dyn Web) {
    let question = Question {
        recipient: Some("rowan@learner.example"),
        at: at(),
    };
    let (mut time, mut memory) = (Duration::MAX, u64::MAX);
    for _ in 0..3 {
        let (cost, _) = cost::of(|| verify_with(file, &question, web));
        (time, memory) = (time.min(cost.time), memory.min(cost.memory));
        if time <= MAX_TIME && memory <= MAX_KIB {
            break;
        }
    }
    assert!(time <= MAX_TIME, "{what} took {time:?} of processor time");
    assert!(memory <= MAX_KIB, "{what} took {memory} KiB");
}

#[test]
fn no_file_of_the_corpus_costs_much() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let web = Folder::open(&corpus.join("world")).expect("the corpus has a world");
    for entry in fs::read_dir(&corpus).expect("the corpus is there") {
        let path = entry.expect("an entry").path();
        if path.is_file() {
            measured(
                &path.display().to_string(),
                &fs::read(&path).expect("a file"),
                &web,
            );
        }
    }
}

#[test]
fn hostile_badges_are_refused_within_their_budget() {
    for one in hostile() {
        measured(one.what, one.file.as_bytes(), &one.pages);
    }
}
