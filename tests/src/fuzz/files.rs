//! Whole files, as a person drops them onto the verifier.

use super::with_pages;
use jiff::Timestamp;
use roundel_badge::verdict::{self, Finding, Name, Outcome, Question};

/// 2026-09-01T00:00:00Z: most badges of the corpus are in date then.
const AT: Timestamp = Timestamp::constant(1_788_220_800, 0);

/// A file and, behind it, pages of the web: every check speaks once, and the worst counts.
pub fn verify(bytes: &[u8]) {
    let (file, pages) = with_pages(bytes);
    let question = Question {
        recipient: Some("alex@example.org"),
        at: AT,
    };
    let verdict = verdict::verify_with(file, &question, &pages);
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
}
