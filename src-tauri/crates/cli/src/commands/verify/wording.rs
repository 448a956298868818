//! A verdict in words.

use std::fmt::Write;

use anstyle::Style;
use roundel::badge::verdict::{Check, Finding, Name, Outcome, Verdict};

use crate::harmless::{harmless, short};
use crate::output::{BAD, DOUBTFUL, GOOD, QUIET, STRONG};

/// How much is told about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// Nothing about what is plainly valid; of the others what is wrong.
    Faults,
    /// What the badge says, and the checks that matter.
    Badge,
    /// What the badge says, and every check by its name.
    Everything,
}

/// What a person reads about one file. Empty where there is nothing to say.
pub(super) fn told(file: &str, verdict: &Verdict, detail: Detail) -> String {
    if detail == Detail::Faults && verdict.verdict == Outcome::Valid {
        return String::new();
    }
    let (word, style) = outcome(verdict.verdict);
    let mut text = format!("{style}{word:<8}{style:#} {}\n", harmless(file));
    if detail != Detail::Faults {
        says(verdict, &mut text);
    }
    for check in verdict
        .checks
        .iter()
        .filter(|check| matters(check, verdict.verdict, detail))
    {
        let (mark, style) = match check.outcome {
            Finding::Failed => ("✗", BAD),
            Finding::Warning => ("!", DOUBTFUL),
            Finding::Passed => ("✓", GOOD),
            Finding::NotChecked => ("–", QUIET),
        };
        let message = harmless(&check.message);
        let name = name(check.name);
        let _ = match (detail, check.outcome) {
            (Detail::Everything, _) => writeln!(text, "  {style}{mark}{style:#} {name:<12} {message}"),
            // What was not checked needs its name to be understood.
            (_, Finding::NotChecked) => writeln!(text, "  {style}{mark}{style:#} {name}: {message}"),
            _ => writeln!(text, "  {style}{mark}{style:#} {message}"),
        };
    }
    text
}

/// The word for an outcome, in its colour.
pub(super) fn outcome(outcome: Outcome) -> (&'static str, Style) {
    match outcome {
        Outcome::Valid => ("valid", GOOD),
        Outcome::Warning => ("warning", DOUBTFUL),
        Outcome::Invalid => ("invalid", BAD),
    }
}

/// What the badge says. Only what its issuer is proved to have said is in a verdict.
fn says(verdict: &Verdict, text: &mut String) {
    let mut line = |label: &str, words: &str, style: Style| {
        let _ = writeln!(text, "  {QUIET}{label:<8}{QUIET:#} {style}{words}{style:#}");
    };
    let content = verdict.content.as_ref();
    if let Some(badge) = content.and_then(|content| content.badge.as_deref()) {
        line("badge", &short(badge), STRONG);
    }
    if let Some(earner) = content.and_then(|content| content.earner.as_deref()) {
        line(
            "earner",
            &short(earner.strip_prefix("mailto:").unwrap_or(earner)),
            Style::new(),
        );
    }
    let who = |name: Option<&str>, id: &str| match name {
        Some(name) => format!("{} ({})", short(name), short(id)),
        None => short(id).into_owned(),
    };
    if let Some(issuer) = &verdict.issuer {
        line("issuer", &who(issuer.name.as_deref(), &issuer.id), Style::new());
        if let Some(house) = issuer.appointed_by() {
            line("for", &who(house.name.as_deref(), &house.id), Style::new());
        }
    }
    let dates = content.map(|content| (content.awarded.as_deref(), content.valid_from.as_deref()));
    match dates {
        Some((Some(awarded), _)) => line("awarded", &short(day(awarded)), Style::new()),
        Some((None, Some(from))) => line("from", &short(day(from)), Style::new()),
        _ => {}
    }
}

/// The day of an instant, which is written first; anything else as it is.
fn day(instant: &str) -> &str {
    match instant.split_once('T') {
        Some((day, _)) if day.parse::<jiff::civil::Date>().is_ok() => day,
        _ => instant,
    }
}

/// What is wrong or doubtful always matters. What is right, and what could not be checked, where a person would ask.
fn matters(check: &Check, outcome: Outcome, detail: Detail) -> bool {
    match (detail, check.outcome) {
        (Detail::Everything, _) | (_, Finding::Failed | Finding::Warning) => true,
        (Detail::Faults, _) => false,
        (Detail::Badge, Finding::Passed) => matches!(
            check.name,
            Name::Signature
                | Name::Hosted
                | Name::Key
                | Name::Status
                | Name::Dates
                | Name::Recipient
                | Name::Picture
        ),
        // Behind a check that failed the others say no more than that.
        (Detail::Badge, Finding::NotChecked) => {
            outcome != Outcome::Invalid && matches!(check.name, Name::Key | Name::Status | Name::Picture)
        }
    }
}

/// The name of a check as it stands in JSON.
fn name(name: Name) -> String {
    let name = serde_json::to_value(name).expect("a name is a text");
    name.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_cut_out_of_instants_only() {
        assert_eq!(day("2026-05-03T00:00:00Z"), "2026-05-03", "the day");
        assert_eq!(day("2026-05-03"), "2026-05-03", "a day already");
        assert_eq!(
            day("some day, This or that"),
            "some day, This or that",
            "no instant"
        );
    }
}
