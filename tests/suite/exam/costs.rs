//! What a file may cost: 100 ms of processor time and 64 MiB, hostile files and hostile pages included.

use std::fs;
use std::time::Duration;

use roundel::web::Folder;
use roundel_badge::verdict::{Question, Verdict, verify_with};
use roundel_badge::web::{Pages, Web};
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};

use crate::forge::{self, LIST, at, badge, did, endorsement, list, listed_badge, proved, token};

/// What a file may cost. Builds without optimisation are many times slower; they show that nothing is without bound.
const MAX_TIME: Duration = Duration::from_millis(if cfg!(debug_assertions) { 3000 } else { 100 });
const MAX_KIB: u64 = 64 * 1024;

/// The peak of this process's memory in KiB, of which the system forgets the past on demand. None where it keeps none.
fn peak(forget: bool) -> Option<u64> {
    if forget {
        fs::write("/proc/self/clear_refs", "5").ok()?;
    }
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_ascii_whitespace().nth(1)?.parse().ok()
}

fn processor_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    let nanoseconds = u32::try_from(now.tv_nsec).expect("less than a second");
    Duration::new(u64::try_from(now.tv_sec).expect("a duration"), nanoseconds)
}

/// Verifies a file and asserts what it cost. Other tests of this process may run beside it, so the memory is measured three times
/// and the least counts.
fn measured(what: &str, file: &[u8], web: &dyn Web) -> Verdict {
    let question = Question {
        recipient: Some("rowan@learner.example"),
        at: at(),
    };
    let mut least = (Duration::MAX, u64::MAX, None);
    for _ in 0..3 {
        let (start, before) = (processor_time(), peak(true));
        let verdict = verify_with(file, &question, web);
        let time = processor_time() - start;
        let memory = before
            .zip(peak(false))
            .map_or(0, |(before, after)| after.saturating_sub(before));
        least = (least.0.min(time), least.1.min(memory), Some(verdict));
        if least.0 <= MAX_TIME && least.1 <= MAX_KIB {
            break;
        }
    }
    println!("{what}: {:?}, {} KiB", least.0, least.1);
    assert!(least.0 <= MAX_TIME, "{what} took {:?} of processor time", least.0);
    assert!(least.1 <= MAX_KIB, "{what} took {} KiB", least.1);
    least.2.expect("it was judged")
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

/// Parts without an id that all look alike, among which the canonical order is hard to find.
fn alike(count: usize) -> Value {
    json!(vec![json!({"type": ["Evidence"], "narrative": "x"}); count])
}

#[test]
fn hostile_badges_are_refused_within_their_budget() {
    let nowhere = Pages::new();
    let mut many = badge(&did(1));
    many["evidence"] = alike(1_000);
    measured(
        "a thousand parts that are alike",
        token(&many, 1).as_bytes(),
        &nowhere,
    );
    many["proof"] = json!(vec![proved(&badge(&did(1)), 1)["proof"][0].clone(); 8]);
    measured("eight proofs over them", many.to_string().as_bytes(), &nowhere);

    let mut endorsed = badge(&did(1));
    let large = |n: u32| {
        let mut one = endorsement(2, "urn:uuid:ae4b5b38-77de-4268-b8f4-a2d1ba6af489");
        let schemas =
            (0..800).map(|m| json!({"id": format!("https://x.example/{n}/{m}"), "type": "JsonSchema"}));
        one["credentialSchema"] = schemas.collect();
        one
    };
    endorsed["endorsementJwt"] = (0..8).map(|n| json!(token(&large(n), 2))).collect();
    measured(
        "eight large endorsements",
        token(&endorsed, 1).as_bytes(),
        &nowhere,
    );
    let embedded: Vec<Value> = (0..2).map(|n| proved(&large(n), 2)).collect();
    endorsed["endorsementJwt"] = json!([]);
    endorsed["endorsement"] = json!(embedded);
    measured(
        "large endorsements inside",
        token(&endorsed, 1).as_bytes(),
        &nowhere,
    );

    let revocable = proved(&listed_badge(1, "revocation"), 1).to_string();
    let bomb = {
        let mut bomb = list(1, "revocation", false);
        bomb["credentialSubject"]["encodedList"] = json!(forge::packed(&vec![0; 64 << 20]));
        token(&bomb, 1)
    };
    measured(
        "a list that unpacks to 64 MiB",
        revocable.as_bytes(),
        &Pages::new().with(LIST, bomb),
    );
    let mut greedy = badge(&did(1));
    let entry = listed_badge(1, "revocation")["credentialStatus"].clone();
    greedy["credentialStatus"] = json!(vec![entry; 8]);
    let mut full = list(1, "revocation", false);
    full["credentialSubject"]["encodedList"] = json!(forge::packed(&vec![0; 4 << 20]));
    measured(
        "the longest list as often as is asked",
        token(&greedy, 1).as_bytes(),
        &Pages::new().with(LIST, token(&full, 1)),
    );
    measured(
        "a page of 100 MiB",
        revocable.as_bytes(),
        &Pages::new().with(LIST, vec![b' '; 100 << 20]),
    );
    let deep = format!("{}1{}", "[".repeat(1 << 20), "]".repeat(1 << 20));
    measured(
        "a page that is nested a million deep",
        revocable.as_bytes(),
        &Pages::new().with(LIST, deep),
    );
    let values = format!("[{}1]", "1,".repeat(1 << 20));
    measured(
        "a page of a million values",
        revocable.as_bytes(),
        &Pages::new().with(LIST, values),
    );
}
