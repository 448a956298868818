//! Whole files, as a person drops them onto the verifier.

use super::with_pages;
use jiff::Timestamp;
use roundel_badge::ob2;
use roundel_badge::verdict::{self, Finding, Name, Outcome, Question};

/// 2026-09-01T00:00:00Z: most badges of the corpus are in date then.
const AT: Timestamp = Timestamp::constant(1_788_220_800, 0);

/// A file and, behind it, the pages that older badges ask for: every check speaks once, and the worst counts.
pub fn verify(bytes: &[u8]) {
    let (file, pages) = with_pages(bytes);
    let question = Question {
        recipient: Some("alex@example.org"),
        at: AT,
    };
    let verdict = verdict::verify(file, &question);
    let names: Vec<Name> = verdict.checks.iter().map(|check| check.name).collect();
    assert_eq!(names, Name::ALL, "every check is listed once, in order");
    let any = |finding| verdict.checks.iter().any(|check| check.outcome == finding);
    assert_eq!(
        verdict.verdict == Outcome::Invalid,
        any(Finding::Failed),
        "a failed check, and nothing else, makes it invalid"
    );
    assert!(
        verdict.verdict != Outcome::Valid || !any(Finding::Warning),
        "a warning is not passed over"
    );
    assert!(
        verdict
            .checks
            .iter()
            .all(|check| !check.message.trim().is_empty()),
        "every check says something"
    );
    older(file, &pages, &question);
}

fn older(file: &[u8], pages: &roundel_badge::web::Pages, question: &Question) {
    let judged = ob2::judge(file, pages, question);
    assert!(!judged.checks.is_empty(), "a judgement has reasons");
    let _ = (judged.outcome(), ob2::recognises(file));
}
