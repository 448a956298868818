//! Many files at once. The result stays here; the page asks for the rows that it shows.

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ask::CheckedCounts;
use super::rows::counts;
use super::{decoded, name_of};
use crate::api::Context;
use crate::badge::verdict::{Finding, Issuer, Name, Outcome, Question, Verdict};
use crate::badge::web::Nowhere;
use crate::check::{Acquaintance, Asked, Dead, Overall, State, Why, dead, is_self_issued, lights};
use crate::failure::Failure;
use crate::revoke::Lists;
use crate::sweep::{Fate, Item, Sweep, items};

/// Files and folders to look through.
#[derive(Debug, Deserialize, TS)]
pub struct CheckFiles {
    /// By what the page follows and stops it.
    pub job: String,
    /// Where they lie.
    #[ts(type = "Array<string>")]
    pub paths: Vec<PathBuf>,
}

/// A file that was dropped.
#[derive(Debug, Deserialize, TS)]
pub struct DroppedFile {
    /// Its name, with the folders that were dropped with it.
    pub name: String,
    /// Its bytes, in base64.
    pub data: String,
}

/// Dropped files to look at; of many some at a time.
#[derive(Debug, Deserialize, TS)]
pub struct CheckDropped {
    /// Whether they begin a new list.
    pub fresh: bool,
    /// The files.
    pub files: Vec<DroppedFile>,
}

/// A file in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckedRow {
    /// Its path, or the name under which it was dropped.
    pub file: String,
    /// Its name alone.
    pub name: String,
    /// Whether it was dropped: then its bytes are not here any more.
    pub dropped: bool,
    /// What it comes to.
    pub overall: Overall,
    /// Why there is no badge in it.
    pub dead: Option<Dead>,
    /// The worst light, where one is not as it should be.
    pub why: Option<Why>,
    /// The first check with a fault, where no light says what is wrong.
    #[ts(type = "string | null")]
    pub fault: Option<Name>,
    /// The name of the badge, as signed.
    pub badge: Option<String>,
    /// Who earned it, as signed.
    pub earner: Option<String>,
    /// The name of the issuer, as signed, and of the organisation that has appointed it.
    pub issuer: Option<String>,
    /// The id of the issuer, as proved.
    pub issuer_id: Option<String>,
    /// The id of the organisation that has appointed the issuer.
    pub appointed_by: Option<String>,
    /// When it was awarded, as signed.
    pub awarded: Option<String>,
}

/// A file as it was judged, before it is asked whom this laptop knows.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) row: CheckedRow,
    pub(super) outcome: Outcome,
}

#[derive(Debug, Default)]
pub(super) struct All {
    pub(super) found: Vec<Found>,
    pub(super) passed: usize,
}

/// The list that was made last.
#[derive(Debug, Default)]
pub(in crate::api) struct Checks(Mutex<All>);

impl Checks {
    pub(super) fn all(&self) -> MutexGuard<'_, All> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks through files and folders. When it is stopped, what it had looked at is the list.
pub(in crate::api) fn check_files(context: &Context, request: CheckFiles) -> Result<CheckedCounts, Failure> {
    let running = context.jobs.begin(&request.job);
    let total = items(&request.paths).count();
    running.tell(0, total);
    let (mut all, mut done) = (All::default(), 0);
    sweep(context, items(&request.paths), false, running.stop(), |found| {
        done += 1;
        running.tell(done, total);
        all.take(found);
    })?;
    *context.checks.all() = all;
    counts(context)
}

/// Looks at dropped files and adds them to the list.
pub(in crate::api) fn check_dropped(
    context: &Context,
    request: CheckDropped,
) -> Result<CheckedCounts, Failure> {
    let given = request.files.into_iter().map(|file| {
        let bytes = decoded(&file.data)?;
        Ok(Item::Given(PathBuf::from(file.name), bytes))
    });
    let given = given.collect::<Result<Vec<_>, Failure>>()?;
    let mut new = All::default();
    let never = AtomicBool::new(false);
    sweep(context, given.into_iter(), true, &never, |found| new.take(found))?;
    let mut all = context.checks.all();
    if request.fresh {
        *all = All::default();
    }
    all.passed += new.passed;
    all.found.append(&mut new.found);
    drop(all);
    counts(context)
}

impl All {
    fn take(&mut self, found: Option<Found>) {
        match found {
            Some(found) => self.found.push(found),
            None => self.passed += 1,
        }
    }
}

fn sweep(
    context: &Context,
    items: impl Iterator<Item = Item>,
    dropped: bool,
    stop: &AtomicBool,
    mut tell: impl FnMut(Option<Found>),
) -> Result<(), Failure> {
    let lists = Lists::before(context.studio(), &Nowhere)?;
    let at = context.studio().now();
    let sweep = Sweep {
        question: Question { recipient: None, at },
        web: &lists,
        stop,
    };
    let word = |path: &Path, bytes: &[u8], fate: Fate| match fate {
        Fate::Judged(mut verdict) => {
            lists.mark(&mut verdict);
            Some(judged(path, dropped, bytes, *verdict, at))
        }
        Fate::Unreadable(_) => Some(unreadable(path, dropped)),
        Fate::Passed(_) => None,
    };
    sweep.run(items, &word, |found| {
        tell(found);
        true
    });
    Ok(())
}

fn judged(path: &Path, dropped: bool, bytes: &[u8], verdict: Verdict, at: jiff::Timestamp) -> Found {
    let dead = dead(bytes, &verdict);
    // Who is a stranger is decided when somebody looks, and a badge without a list is no reason to.
    let asked = Asked {
        at,
        issuer: Acquaintance::Known,
    };
    let worst = lights(&verdict, asked)
        .into_iter()
        .filter(|light| light.state > State::Good && light.why != Why::NoList && light.why != Why::NoPicture)
        .max_by_key(|light| (light.state, std::cmp::Reverse(light.about as u8)));
    let why = match worst {
        None if is_self_issued(&verdict) => Some(Why::SelfIssued),
        worst => worst.map(|light| light.why),
    };
    let checks = &verdict.checks;
    let fault = checks
        .iter()
        .max_by_key(|check| (check.outcome, std::cmp::Reverse(check.name)));
    let fault = fault.filter(|check| check.outcome > Finding::Passed && why.is_none());
    let fault = fault.map(|check| check.name);
    let content = verdict.content.unwrap_or_default();
    let issuer = verdict.issuer;
    Found {
        outcome: verdict.verdict,
        row: CheckedRow {
            dead,
            why: why.filter(|_| dead.is_none()),
            fault: fault.filter(|_| dead.is_none()),
            badge: content.badge,
            earner: content.earner,
            issuer: issuer.as_ref().and_then(Issuer::called),
            appointed_by: issuer
                .as_ref()
                .and_then(|issuer| Some(issuer.appointed_by()?.id.clone())),
            issuer_id: issuer.map(|issuer| issuer.id),
            awarded: content.awarded.or(content.valid_from),
            ..row(path, dropped)
        },
    }
}

fn unreadable(path: &Path, dropped: bool) -> Found {
    Found {
        outcome: Outcome::Invalid,
        row: CheckedRow {
            dead: Some(Dead::Unreadable),
            ..row(path, dropped)
        },
    }
}

fn row(path: &Path, dropped: bool) -> CheckedRow {
    CheckedRow {
        file: path.to_string_lossy().into_owned(),
        name: name_of(path),
        dropped,
        overall: Overall::Dead,
        dead: None,
        why: None,
        fault: None,
        badge: None,
        earner: None,
        issuer: None,
        issuer_id: None,
        appointed_by: None,
        awarded: None,
    }
}
