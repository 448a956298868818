//! Who gets what: worked out from the order and from what is known, without touching anything. Also the dry run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use thiserror::Error;

use super::dates::{ClockError, DateError, Dates, check_clock, dates};
use super::picture::Picture;
use super::pictures::PictureKey;
use super::{CorrectionError, Format, Known, Order, Repeat, correction, earner};
use crate::catalogue::{AwardRow, AwardState};
use crate::export;
use crate::roster::{Person, RowFault};

/// Why nothing can be issued at all.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PlanError {
    /// The clock is wrong.
    #[error(transparent)]
    Clock(#[from] ClockError),
    /// The dates asked for are impossible.
    #[error(transparent)]
    Dates(#[from] DateError),
    /// The award cannot be corrected.
    #[error(transparent)]
    Correction(#[from] CorrectionError),
}

/// A credential that is to be signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAward {
    /// Where the person stands in the order's class list, from 0.
    pub person: usize,
    /// What tells this earner from others.
    pub earner: String,
    /// 1 for the first time.
    pub round: u32,
    /// The dates it will carry.
    pub dates: Dates,
    /// The name of its file.
    pub file: String,
}

/// What is to be done about one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Sign a credential and write its file.
    Sign(NewAward),
    /// Write the file of a credential that was signed before; the row says where.
    Write(AwardRow),
    /// The file is there, but the run that wrote it was interrupted before it said so: verify it.
    Confirm(AwardRow),
    /// The person has this badge already; the file of that award is whole and in this folder.
    Here(AwardRow),
    /// The person has this badge already, somewhere else.
    Elsewhere(AwardRow),
    /// No badge for this row, and why.
    Problem(RowFault),
}

/// One row of the class list and what is to be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The row as a spreadsheet shows it, from 1.
    pub row: u32,
    /// The label; None where the row names nobody.
    pub name: Option<String>,
    /// What is to be done.
    pub step: Step,
}

/// What an order comes to. Nothing has been done yet.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) order: Order,
    pub(super) known: Known,
    lines: Vec<Line>,
    /// What [`Plan::draw_ahead`] drew.
    pub(super) ahead: OnceLock<(PictureKey, Arc<Picture>)>,
}

impl Plan {
    /// Works out what is to be done for every row.
    ///
    /// # Errors
    /// When the clock cannot be right, the dates of the order are impossible, or the award that it corrects is none that can
    /// be corrected.
    pub fn new(order: Order, known: Known) -> Result<Self, PlanError> {
        check_clock(known.now.timestamp(), known.last_signed)?;
        correction::check(&order, &known)?;
        let default = dates(
            order.awarded.unwrap_or(known.now.date()),
            order.expires,
            &known.now,
        )?;
        let mut lines = Planner::new(&order, &known, default).lines();
        name_files(&mut lines, &order, &known);
        let problems = order.roster.problems.iter().map(|problem| Line {
            row: problem.row,
            name: problem.name.clone(),
            step: Step::Problem(problem.fault.clone()),
        });
        lines.extend(problems);
        lines.sort_by_key(|line| line.row);
        Ok(Self {
            order,
            known,
            lines,
            ahead: OnceLock::new(),
        })
    }

    /// Returns one line for each row of the class list that is not blank, in its order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Returns the order.
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// Returns what was known when the plan was made.
    pub fn known(&self) -> &Known {
        &self.known
    }

    /// Returns how many badges will be written.
    pub fn to_write(&self) -> usize {
        self.lines
            .iter()
            .filter(|line| matches!(line.step, Step::Sign(_) | Step::Write(_)))
            .count()
    }
}

impl Plan {
    /// Returns the first award that is to be signed, and whose it is.
    pub(super) fn first_new(&self) -> Option<(&str, &NewAward)> {
        self.lines.iter().find_map(|line| match &line.step {
            Step::Sign(new) => Some((line.name.as_deref().unwrap_or_default(), new)),
            _ => None,
        })
    }
}

struct Planner<'a> {
    order: &'a Order,
    known: &'a Known,
    default: Dates,
    awards: BTreeMap<&'a str, Vec<&'a AwardRow>>,
    seen: BTreeMap<String, u32>,
}

impl<'a> Planner<'a> {
    fn new(order: &'a Order, known: &'a Known, default: Dates) -> Self {
        let mut awards: BTreeMap<&str, Vec<&AwardRow>> = BTreeMap::new();
        for award in &known.awards {
            awards.entry(&award.earner).or_default().push(award);
        }
        Self {
            order,
            known,
            default,
            awards,
            seen: BTreeMap::new(),
        }
    }

    fn lines(mut self) -> Vec<Line> {
        let people = &self.order.roster.people;
        let line = |(index, person): (usize, &Person)| Line {
            row: person.row,
            name: Some(person.name.clone()),
            step: self.step(index, person).unwrap_or_else(Step::Problem),
        };
        people.iter().enumerate().map(line).collect()
    }

    /// Err says why this person gets no badge.
    fn step(&mut self, index: usize, person: &Person) -> Result<Step, RowFault> {
        let key = earner::key(person);
        let earlier = self.awards.get(key.as_str()).map_or(&[][..], Vec::as_slice);
        let standing = self.standing(earlier);
        // A misspelt label and the right one are the same person.
        let whose = standing.map_or(&key, |award| &award.earner);
        if let Some(row) = self.seen.insert(whose.clone(), person.row) {
            return Err(RowFault::SamePerson {
                name: person.name.clone(),
                first: row,
            });
        }
        if let Some(award) = standing {
            return Ok(self.resolve(award));
        }
        if let Some(award) = self.of_somebody_else(&key, earlier) {
            return Err(super::elsewhere(award));
        }
        earner::check(person, self.order.identity)?;
        let dates = match person.date {
            None => self.default.clone(),
            Some(date) => dates(date, self.order.expires, &self.known.now)?,
        };
        let round = earlier.iter().map(|award| award.round).max().unwrap_or(0) + 1;
        Ok(Step::Sign(NewAward {
            person: index,
            earner: key,
            round,
            dates,
            file: String::new(),
        }))
    }

    /// The award of these that counts: the newest; with --again, or as a correction, only one that an interrupted run of
    /// this order made.
    fn standing(&self, earlier: &[&'a AwardRow]) -> Option<&'a AwardRow> {
        let last = earlier.last().copied();
        match &self.order.repeat {
            Repeat::Skip => last.and_then(|award| self.newest(award)),
            Repeat::Again => last.filter(|award| self.known.is_of_this_run(award)),
            Repeat::Correct(wrong) => self.known.superseders.get(wrong),
        }
    }

    /// What an award has become by corrections; None where that is another badge.
    fn newest(&self, award: &'a AwardRow) -> Option<&'a AwardRow> {
        let later = |award: &&'a AwardRow| self.known.superseders.get(&award.id);
        let newest = std::iter::successors(Some(award), later).last()?;
        (newest.badge == self.known.badge.id).then_some(newest)
    }

    /// The award that a correction would give twice: whoever it is about now has the badge from somewhere else.
    fn of_somebody_else(&self, key: &str, earlier: &[&'a AwardRow]) -> Option<&'a AwardRow> {
        let wrong = self.known.corrected.as_ref()?;
        let has = earlier.last().and_then(|award| self.newest(award))?;
        let same = wrong.id == has.id || (wrong.earner == key && wrong.badge == has.badge);
        (!same).then_some(has)
    }

    fn resolve(&self, award: &AwardRow) -> Step {
        let award = award.clone();
        let here = award.folder == self.known.folder;
        match award.state {
            AwardState::Written if !here => Step::Elsewhere(award),
            AwardState::Written if self.known.whole.contains(&award.id) => Step::Here(award),
            AwardState::Signed if here && self.known.whole.contains(&award.id) => Step::Confirm(award),
            AwardState::Written | AwardState::Signed => Step::Write(award),
        }
    }
}

/// Gives every file that is to be written its name.
///
/// A file that was written here before keeps its name, even where it is broken; names of other people's files, and of files
/// that other awards claim, are left alone.
fn name_files(lines: &mut [Line], order: &Order, known: &Known) {
    let keeps = |award: &AwardRow| {
        let free = !known.present.contains(&award.file) || known.wrecked.contains(&award.id);
        award.folder == known.folder && free && !known.claimed.contains(&award.file)
    };
    let mut taken: BTreeSet<String> = known.present.union(&known.claimed).cloned().collect();
    taken.extend(
        known
            .awards
            .iter()
            .filter(|award| keeps(award))
            .map(|award| award.file.clone()),
    );

    for format in [Format::Png, Format::Svg] {
        let mut nameless: Vec<(&str, &mut String)> = Vec::new();
        for line in lines.iter_mut() {
            let label = line.name.as_deref().unwrap_or_default();
            match &mut line.step {
                Step::Sign(award) if format == order.format => nameless.push((label, &mut award.file)),
                Step::Write(award) if !keeps(award) && award.format == format.extension() => {
                    award.folder.clone_from(&known.folder);
                    nameless.push((label, &mut award.file));
                }
                _ => {}
            }
        }
        let labels = nameless.iter().map(|(label, _)| *label);
        let names = export::file_names(labels, format.extension(), &taken);
        for ((_, file), name) in nameless.into_iter().zip(names) {
            *file = name;
        }
    }
}
