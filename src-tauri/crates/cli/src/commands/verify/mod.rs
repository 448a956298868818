//! `roundel verify`

mod report;
mod wording;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use jiff::Timestamp;
use roundel::art::upload;
use roundel::badge::verdict::{Question, Verdict};
use roundel::badge::web::{Nowhere, Web};
use roundel::catalogue::FILE_NAME;
use roundel::failure::Failure;
use roundel::likeness::Looks;
use roundel::revoke::Lists;
use roundel::studio::{Clock, Studio};
use roundel::sweep::{Fate, Sweep, items};
use roundel::{check, files, known, web};

use self::report::{Report, Told, Words};
use self::wording::Detail;
use super::home;
use super::issue::stopper;
use crate::End;
use crate::args::VerifyRequest;
use crate::output::{Output, QUIET};

pub(crate) fn run(request: &VerifyRequest, folder: Option<PathBuf>, output: &Output) -> Result<End, Failure> {
    let paths = &request.paths;
    let is_many = paths.len() > 1 || files::is_folder(&paths[0]);
    let pages = request.web.as_deref().map(web::Folder::open).transpose()?;
    let pages = pages.as_ref().map_or(&Nowhere as &dyn Web, |pages| pages);
    let own = own(folder, output);
    let lists = own.as_ref().map(|own| Lists::before(own, pages)).transpose()?;
    let known = own
        .as_ref()
        .map(|own| own.catalogue()?.known_dids())
        .transpose()?;
    // One file takes a moment, and whoever has it wait for standard input may end it as ever.
    let stop = if is_many {
        stopper()?
    } else {
        Arc::new(AtomicBool::new(false))
    };
    let sweep = Sweep {
        question: Question {
            recipient: request.recipient.as_deref(),
            at: request.at.unwrap_or_else(Timestamp::now),
        },
        web: lists.as_ref().map_or(pages, |lists| lists),
        stop: &stop,
    };
    let detail = match (request.verbose, is_many) {
        (true, _) => Detail::Everything,
        (false, false) => Detail::Badge,
        (false, true) => Detail::Faults,
    };
    let words = Words {
        json: output.is_json(),
        detail,
    };
    let word = |path: &Path, file: &[u8], mut fate: Fate| {
        if let Fate::Judged(verdict) = &mut fate {
            known.iter().for_each(|known| known::mark(verdict, known));
            lists.iter().for_each(|lists| lists.mark(verdict));
        }
        if let (Fate::Judged(verdict), Some(own), false) = (&fate, &own, is_many) {
            hint(own, file, verdict, output);
        }
        words.word(path, fate)
    };
    if !is_many {
        return one(&sweep, request, &word, || Report::new(output, words, paths));
    }
    let mut report = Report::new(output, words, paths);
    let is_whole = sweep.run(items(paths), &word, |told| report.tell(told));
    Ok(report.end(is_whole, is_many))
}

/// The user's folder, where there is one: whom it knows, and what these took back. Badges can be checked without.
fn own(folder: Option<PathBuf>, output: &Output) -> Option<Studio> {
    let folder = home(folder).ok()?;
    if !files::exists(&folder.join(FILE_NAME)).unwrap_or(true) {
        return None;
    }
    let opened = Studio::open(&folder, Clock::System);
    opened
        .map_err(|error| {
            output.note(format!(
                "{QUIET}Whom you know, and what they took back, was not looked up: {error}{QUIET:#}"
            ));
        })
        .ok()
}

/// Says which badge a picture without a badge looks like. It is a hint, so whatever goes wrong with it is left unsaid.
fn hint(own: &Studio, file: &[u8], verdict: &Verdict, output: &Output) {
    let picture = check::dead(file, verdict).and_then(|_| upload::picture(file).ok());
    let found = picture.and_then(|picture| Looks::default().find(own, &picture).ok().flatten());
    if let Some(likeness) = found {
        output.note(format!("{QUIET}note: {likeness}{QUIET:#}"));
    }
}

/// Looks at the only file. When it cannot be read, that is all there is to say.
fn one<'o>(
    sweep: &Sweep<'_>,
    request: &VerifyRequest,
    word: &(impl Fn(&Path, &[u8], Fate) -> Told + Sync),
    report: impl FnOnce() -> Report<'o>,
) -> Result<End, Failure> {
    let mut all = Vec::new();
    sweep.run(items(&request.paths), word, |told| {
        all.push(told);
        true
    });
    if let Some(failure) = all.first().and_then(Told::failure) {
        return Err(failure.clone());
    }
    let mut report = report();
    for told in all {
        report.tell(told);
    }
    Ok(report.end(true, false))
}
