//! `roundel issue`

mod order;
mod rewrite;

pub(super) use order::badge;
pub(crate) use rewrite::rewrite;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use indicatif::{ProgressBar, ProgressStyle};
use roundel::failure::{Code, Failure};
use roundel::issue::{self, Done, Plan, Step, elsewhere};
use roundel::receipt::{Outcome, Receipt};
use roundel::{issuer, keyring, scripts};
use serde_json::{Value, json};

use super::{design, roster, studio};
use crate::args::IssueRequest;
use crate::output::{BAD, DOUBTFUL, GOOD, Output, QUIET};
use crate::{End, passphrase};

/// The exit code of a process that a second Ctrl+C ends at once: 128 and the number of SIGINT.
const INTERRUPTED: i32 = 130;

/// How many rows are told that need nothing to be done; the receipt has them all.
const MOST_TOLD: usize = 5;

pub(crate) fn run(request: IssueRequest, home: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let studio = studio(home)?;
    let dry_run = request.dry_run;
    let order = order::order(&studio, request)?;
    roster::notes(&order.roster, output);
    // A badge cannot be taken back, so this is said before it is given, in the dry run too.
    design::unfinished(&scripts::compose(&order.design), output);
    let plan = issue::plan(&studio, order)?;
    if dry_run {
        return Ok(preview(&plan, output));
    }
    let who = issuer::name(&plan.order().issuer);
    let passphrase = passphrase::known(&who)?;
    // Unlocking takes a tenth of a second, so that guessing does too; the picture is drawn meanwhile.
    let key = thread::scope(|scope| {
        scope.spawn(|| plan.draw_ahead());
        keyring::unlock(&studio, &plan.order().issuer, &passphrase)
    })?;
    let bar = bar(plan.to_write());
    let mut progress = |done: usize, _: usize| bar.set_position(done as u64);
    let stop = stopper()?;
    let done = issue::perform(&studio, &plan, &key, &mut progress, &stop)?;
    bar.finish_and_clear();
    Ok(report(&done, output))
}

/// Becomes true at the first Ctrl+C; the second one ends the process, which is safe at any moment.
pub(super) fn stopper() -> Result<Arc<AtomicBool>, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    let on_signal = move || {
        if flag.swap(true, Ordering::Relaxed) {
            std::process::exit(INTERRUPTED);
        }
    };
    ctrlc::set_handler(on_signal).map_err(|error| Failure::new(Code::Program, error))?;
    Ok(stop)
}

fn bar(total: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:32} {pos}/{len} badges written  {eta} left")
        .expect("the template is well-formed");
    ProgressBar::new(total as u64).with_style(style)
}

fn report(done: &Done, output: &Output) -> End {
    let receipt: Value = serde_json::from_str(&done.receipt.to_json()).expect("a receipt is JSON");
    output.result(&receipt, summary(&done.receipt));
    match &done.filed {
        Ok([_, text]) => output.note(format!("{QUIET}receipt: {}{QUIET:#}", text.display())),
        Err(error) => output.note(format!(
            "{DOUBTFUL}note:{DOUBTFUL:#} the receipt is not in the folder: {error}"
        )),
    }
    if let Some(trouble) = &done.trouble {
        let failure = Failure::from(trouble);
        output.note(format!("{BAD}stopped:{BAD:#} {}", failure.message));
        output.note(format!(
            "{QUIET}hint: {}{QUIET:#}",
            failure.hint.unwrap_or_default()
        ));
    }
    End::unless(done.receipt.is_complete() && done.trouble.is_none())
}

fn summary(receipt: &Receipt) -> String {
    let mut text = String::new();
    let counts = [
        (Outcome::Issued, GOOD, "issued, read back and verified"),
        (Outcome::Skipped, QUIET, "had it already"),
        (Outcome::Problem, DOUBTFUL, "without a badge"),
        (Outcome::Missing, BAD, "not written"),
    ];
    for (outcome, style, what) in counts {
        let count = receipt.count(outcome);
        if count > 0 || outcome == Outcome::Issued {
            let _ = writeln!(text, "{style}{count:>5}  {what}{style:#}");
        }
        // Why nothing was written is said once, below.
        if outcome != Outcome::Missing {
            details(receipt, outcome, &mut text);
        }
    }
    for id in receipt.rows().iter().filter_map(|row| row.supersedes.as_deref()) {
        let _ = writeln!(
            text,
            "       {QUIET}it supersedes {id}, whose file stays where it is{QUIET:#}"
        );
    }
    let _ = writeln!(text, "{QUIET}in {}{QUIET:#}", receipt.job().folder);
    text
}

fn details(receipt: &Receipt, outcome: Outcome, text: &mut String) {
    let mut told = receipt
        .rows()
        .iter()
        .filter(|row| row.outcome == outcome && row.message.is_some());
    let most = if outcome == Outcome::Problem {
        usize::MAX
    } else {
        MOST_TOLD
    };
    for row in told.by_ref().take(most) {
        let (name, message) = (row.name.as_deref(), row.message.as_deref());
        let line = told_row(row.row, name.unwrap_or_default(), message.unwrap_or_default());
        let _ = writeln!(text, "       {line}");
    }
    match told.count() {
        0 => {}
        more => {
            let _ = writeln!(text, "       {QUIET}and {more} more, see the receipt{QUIET:#}");
        }
    }
}

fn told_row(row: u32, name: &str, message: &str) -> String {
    match name {
        "" => format!("row {row}: {message}"),
        name if message.contains(name) => format!("row {row}: {message}"),
        name => format!("row {row}: {name}: {message}"),
    }
}

/// What would be done with a row: the word for programs, the file, and the reason where there is none.
fn foreseen(step: &Step) -> (&'static str, Option<&str>, Option<String>) {
    match step {
        Step::Sign(new) => ("issue", Some(&new.file), None),
        Step::Write(award) => ("complete", Some(&award.file), None),
        Step::Confirm(award) => ("complete", Some(&award.file), None),
        Step::Here(award) => (
            "skip",
            Some(&award.file),
            Some(format!("has it already: given on {}", award.awarded)),
        ),
        Step::Elsewhere(award) => ("skip", None, Some(elsewhere(award).to_string())),
        Step::Problem(fault) => ("problem", None, Some(fault.to_string())),
    }
}

fn preview(plan: &Plan, output: &Output) -> End {
    let mut text = String::new();
    let mut rows = Vec::new();
    let mut complete = true;
    for line in plan.lines() {
        let (word, file, message) = foreseen(&line.step);
        complete &= word != "problem";
        let style = match word {
            "issue" | "complete" => GOOD,
            "skip" => QUIET,
            _ => DOUBTFUL,
        };
        let name = line.name.as_deref().unwrap_or_default();
        let detail = message.as_deref().or(file).unwrap_or_default();
        let _ = writeln!(
            text,
            "{style}{word:<9}{style:#} {}",
            told_row(line.row, name, detail)
        );
        rows.push(
            json!({ "row": line.row, "name": line.name, "step": word, "file": file, "message": message }),
        );
    }
    let known = plan.known();
    let folder = Path::new(&known.folder).display();
    let _ = writeln!(
        text,
        "{QUIET}nothing was done; {} would be written to {folder}{QUIET:#}",
        plan.to_write()
    );
    let badge = &plan.order().badge.name;
    let issuer = &plan.order().issuer.did;
    output.result(
        &json!({ "dry_run": true, "badge": badge, "issuer_id": issuer, "folder": known.folder, "rows": rows }),
        text,
    );
    End::unless(complete)
}
