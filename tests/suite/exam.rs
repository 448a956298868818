//! The exam: other people's badges and forged ones, each with the verdict that the standard asks for.

#[path = "exam/appointments.rs"]
mod appointments;
#[path = "exam/costs.rs"]
mod costs;
#[path = "exam/dead.rs"]
mod dead;
#[path = "exam/endorsements.rs"]
mod endorsements;
#[path = "exam/onedtech.rs"]
mod onedtech;
#[path = "exam/others.rs"]
mod others;
#[path = "exam/points.rs"]
mod points;
#[path = "exam/proofs.rs"]
mod proofs;
#[path = "samples/small.rs"]
mod small;
#[path = "exam/statuses.rs"]
mod statuses;
#[path = "exam/tokens.rs"]
mod tokens;

use roundel_badge::verdict::{Finding, Name, Outcome, Verdict};
use roundel_tests::wording::expect_worded;
use roundel_tests::{complaints, forge};

/// Asserts an outcome that is this check's doing.
pub(crate) fn expect(verdict: &Verdict, outcome: Outcome, name: Name, what: &str) {
    expect_worded(verdict, what);
    let found = verdict.check(name).expect("every check is listed").outcome;
    let expected = match outcome {
        Outcome::Valid => Finding::Passed,
        Outcome::Warning => Finding::Warning,
        Outcome::Invalid => Finding::Failed,
    };
    assert_eq!(
        (verdict.verdict, found),
        (outcome, expected),
        "{what}: {name:?} should decide{}",
        complaints(verdict)
    );
}
