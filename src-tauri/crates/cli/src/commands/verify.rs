//! `roundel verify`

use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use roundel::badge::bake;
use roundel::badge::verdict::{self, Check, Finding, Name, Outcome, Question, Verdict};
use roundel::failure::{Code, Failure};
use serde::Serialize;

use super::read;
use crate::End;
use crate::output::{BAD, DOUBTFUL, GOOD, Output, QUIET};

#[derive(Serialize)]
struct Answer {
    file: String,
    #[serde(flatten)]
    verdict: Verdict,
}

pub(crate) fn run(
    files: &[PathBuf],
    recipient: Option<&str>,
    at: Option<Timestamp>,
    output: &Output,
) -> Result<End, Failure> {
    let question = Question {
        recipient,
        at: at.unwrap_or_else(Timestamp::now),
    };
    // A file that cannot be read stops nothing: the others are judged, and the exit code says that it could not be done.
    let (mut answers, mut failures) = (Vec::new(), Vec::new());
    for file in files {
        match open(file) {
            Ok(bytes) => {
                let verdict = verdict::verify(&bytes, &question);
                answers.push(Answer {
                    file: file.display().to_string(),
                    verdict,
                });
            }
            Err(failure) => failures.push(failure),
        }
    }
    if let (true, Some(failure)) = (answers.is_empty(), failures.first()) {
        for other in &failures[1..] {
            output.note(format!("{BAD}error:{BAD:#} {}", other.message));
        }
        return Err(failure.clone());
    }
    output.result(&answers, answers.iter().map(text).collect::<String>());
    for failure in &failures {
        output.note(format!("{BAD}error:{BAD:#} {}", failure.message));
    }
    if !failures.is_empty() {
        return Ok(End::Failed);
    }
    Ok(End::unless(
        answers
            .iter()
            .all(|answer| answer.verdict.verdict != Outcome::Invalid),
    ))
}

fn open(path: &Path) -> Result<Vec<u8>, Failure> {
    // One byte more than a badge may have: the verdict then says that it is too large.
    let limit = bake::MAX_BYTES as u64 + 1;
    if path.as_os_str() != "-" {
        return read(path, limit);
    }
    let mut bytes = Vec::new();
    let failed = |error| Failure::new(Code::File, format!("cannot read standard input: {error}"));
    std::io::stdin()
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}

fn text(answer: &Answer) -> String {
    let (word, style) = match answer.verdict.verdict {
        Outcome::Valid => ("valid", GOOD),
        Outcome::Warning => ("warning", DOUBTFUL),
        Outcome::Invalid => ("invalid", BAD),
    };
    let mut text = format!("{style}{word:<8}{style:#} {}\n", answer.file);
    for check in answer.verdict.checks.iter().filter(|check| matters(check)) {
        let (mark, style) = match check.outcome {
            Finding::Failed => ("✗", BAD),
            Finding::Warning => ("!", DOUBTFUL),
            Finding::Passed => ("✓", GOOD),
            Finding::NotChecked => ("·", QUIET),
        };
        let _ = writeln!(text, "  {style}{mark}{style:#} {}", check.message);
    }
    text
}

/// What is wrong or doubtful always matters; of what is right, the dates, and whose badge it is where that was asked.
fn matters(check: &Check) -> bool {
    match check.outcome {
        Finding::Failed | Finding::Warning => true,
        Finding::Passed => matches!(check.name, Name::Dates | Name::Recipient),
        Finding::NotChecked => false,
    }
}
