//! `roundel canvas badge` and `roundel canvas check`

use std::fmt::Write;
use std::path::Path;

use roundel::canvas;
use roundel::canvas::achievement::{self, Made};
use roundel::canvas::criteria::{self, Checklist, Finding, Weight};
use roundel::canvas::template::Lasts;
use roundel::failure::{Code, Failure};
use roundel::files;
use serde_json::json;

use super::place::Opened;
use super::{about, read};
use crate::End;
use crate::harmless::harmless;
use crate::output::{DOUBTFUL, GOOD, Output, QUIET};

/// How many findings are told at once: more than three are not read.
const MOST_TOLD: usize = 3;

/// Makes the badge file, keeps the badge beside a canvas of the catalogue, and says which answer became what.
pub(super) fn badge(opened: &Opened, out: &Path, output: &Output) -> Result<End, Failure> {
    let made = achievement::make(&opened.canvas);
    if let Some(badge) = &made.achievement {
        let mut json = serde_json::to_string_pretty(badge).expect("a badge is texts and lists");
        json.push('\n');
        files::write_atomically(out, json.as_bytes())?;
        opened.keep_badge(badge.clone())?;
    }
    let written = made.achievement.as_ref().map(|_| out);
    let machine = json!({
        "file": written, "badge": made.achievement, "lasts": made.lasts, "fed": made.fed, "missing": made.missing,
    });
    output.result(&machine, told(&made, out));
    Ok(End::unless(written.is_some()))
}

fn told(made: &Made, out: &Path) -> String {
    let mut text = String::new();
    for fed in &made.fed {
        let style = if fed.in_badge { GOOD } else { QUIET };
        let _ = writeln!(
            text,
            "{style}{:<14}{style:#} {}",
            fed.place.as_str(),
            harmless(&fed.message)
        );
    }
    for missing in &made.missing {
        let word = if missing.needed { "missing" } else { "not yet" };
        let _ = writeln!(
            text,
            "{DOUBTFUL}{word:<14}{DOUBTFUL:#} {}",
            harmless(&missing.message)
        );
    }
    if let Some(Lasts::Months(months)) = made.lasts {
        let _ = writeln!(
            text,
            "{QUIET}It counts for {months} months: say until when with --expires, when you give it{QUIET:#}"
        );
    }
    let _ = match made.achievement {
        Some(_) => writeln!(text, "{GOOD}written{GOOD:#}  {}", out.display()),
        None => writeln!(
            text,
            "{DOUBTFUL}nothing was written{DOUBTFUL:#}: the badge is not complete yet"
        ),
    };
    text
}

/// Looks at the criteria.
pub(super) fn check(opened: &Opened, checklist: Option<&Path>, output: &Output) -> Result<End, Failure> {
    let checklist = checklist.map(questions).transpose()?;
    let findings = criteria::check(&opened.canvas, checklist.as_ref());
    let good = findings.iter().all(|finding| finding.weight != Weight::Change);
    output.result(&json!({ "findings": findings }), advice(&findings, good));
    Ok(End::unless(good))
}

fn questions(path: &Path) -> Result<Checklist, Failure> {
    let json = read(path, canvas::MAX_DATA_BYTES)?;
    Checklist::from_json(&json).map_err(|fault| about(path, Code::Canvas, fault))
}

fn advice(findings: &[Finding], good: bool) -> String {
    let mut text = String::new();
    for finding in findings.iter().take(MOST_TOLD) {
        let (style, word) = match finding.weight {
            Weight::Change => (DOUBTFUL, "change"),
            Weight::Think => (GOOD, "think"),
            Weight::Note => (QUIET, "note"),
        };
        let place = finding
            .place
            .as_ref()
            .map(|place| format!("{place}: "))
            .unwrap_or_default();
        let _ = writeln!(
            text,
            "{style}{word:<8}{style:#} {place}{}",
            harmless(&finding.message)
        );
    }
    match findings.len().saturating_sub(MOST_TOLD) {
        0 => {}
        more => {
            let _ = writeln!(text, "{QUIET}{more} more when these are done{QUIET:#}");
        }
    }
    if good {
        let _ = writeln!(text, "{GOOD}good{GOOD:#}     Nothing needs a change.");
    }
    text
}
