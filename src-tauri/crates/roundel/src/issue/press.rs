//! Makes the files of a plan, some at a time: draws, signs, bakes, and keeps what it signed before it hands it out.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::slice::Chunks;

use super::ledger::{Entry, Ledger};
use super::make::{Job, Made, Maker, changed, judge};
use super::perform::Trouble;
use super::pictures::Pictures;
use super::plan::{Line, Step};
use crate::catalogue::Catalogue;
use crate::hands;
use crate::roster::RowFault;

/// How many awards are signed and kept together when one picture serves all.
const CHUNK: usize = 256;
/// As [`CHUNK`], when each has a picture of its own: about a second of drawing, so that stopping does not take long.
pub(super) const CHUNK_DRAWN: usize = 32;

pub(super) struct Press<'a> {
    maker: Maker<'a>,
    catalogue: &'a RefCell<Catalogue>,
    ledger: &'a RefCell<Ledger>,
    pictures: Pictures,
    chunks: Chunks<'a, &'a Line>,
    ready: VecDeque<(String, Vec<u8>)>,
    proven: bool,
}

impl<'a> Press<'a> {
    pub(super) fn new(
        maker: Maker<'a>,
        pictures: Pictures,
        lines: &'a [&'a Line],
        catalogue: &'a RefCell<Catalogue>,
        ledger: &'a RefCell<Ledger>,
    ) -> Self {
        let chunk = if pictures.are_personal() {
            CHUNK_DRAWN
        } else {
            CHUNK
        };
        Self {
            maker,
            catalogue,
            ledger,
            pictures,
            chunks: lines.chunks(chunk),
            ready: VecDeque::new(),
            proven: false,
        }
    }

    fn prepare(&mut self, lines: &[&'a Line]) -> Result<(), Trouble> {
        let jobs = lines
            .iter()
            .filter_map(|line| self.job(line).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        self.pictures
            .provide(jobs.iter().map(|job| job.picture.clone()).collect())?;
        let (maker, pictures) = (&self.maker, &self.pictures);
        let make = |job: &Job<'_>| maker.make(job, pictures.get(&job.picture));
        let answers = hands::shared(&jobs, |share| share.iter().map(make).collect());
        let mut made = Vec::with_capacity(jobs.len());
        for (job, answer) in jobs.iter().zip(answers) {
            match answer {
                Ok(file) => made.push(file),
                Err(fault) => self.refuse(job.line, fault),
            }
        }
        self.prove(&made)?;
        self.keep(made)
    }

    fn refuse(&self, line: &Line, why: RowFault) {
        self.ledger.borrow_mut().problems.insert(line.row, why);
    }

    /// Finds out which picture a line needs.
    fn job(&mut self, line: &'a Line) -> Result<Option<Job<'a>>, Trouble> {
        let name = line.name.as_deref().unwrap_or_default();
        let (picture, stored) = match &line.step {
            Step::Sign(new) => (self.pictures.of_new(name, new.dates.awarded), None),
            Step::Write(award) => {
                let catalogue = self.catalogue.borrow();
                let text = catalogue.credential(&award.id)?;
                match self.pictures.of_award(award, &text, &catalogue)? {
                    Some(picture) => (picture, Some(text)),
                    None => {
                        self.refuse(line, changed(&award.label));
                        return Ok(None);
                    }
                }
            }
            _ => return Ok(None),
        };
        Ok(Some(Job {
            line,
            picture,
            stored,
        }))
    }

    /// Verifies the first new badge before anything is kept: what is wrong with it is wrong with all.
    fn prove(&mut self, made: &[Made]) -> Result<(), Trouble> {
        if let Some(first) = made.iter().find(|made| made.is_new && !self.proven) {
            judge(&first.file, self.maker.signed_at).map_err(Trouble::Unverified)?;
            self.proven = true;
        }
        Ok(())
    }

    fn keep(&mut self, made: Vec<Made>) -> Result<(), Trouble> {
        let (mut fresh, mut moved) = (Vec::new(), Vec::new());
        let mut files = Vec::with_capacity(made.len());
        for Made {
            row,
            award,
            file,
            is_new,
        } in made
        {
            let (name, id, sha256) = (
                award.row.file.clone(),
                award.row.id.clone(),
                award.row.sha256.clone(),
            );
            files.push((
                name,
                Entry {
                    row,
                    award: id,
                    sha256,
                    bytes: file.len(),
                },
                file,
            ));
            if is_new {
                fresh.push(award)
            } else {
                moved.push(award.row)
            }
        }
        let mut catalogue = self.catalogue.borrow_mut();
        let refused: BTreeSet<String> = catalogue.keep_awards(&fresh)?.into_iter().collect();
        catalogue.place_awards(&moved)?;
        let mut ledger = self.ledger.borrow_mut();
        for (name, entry, file) in files {
            if refused.contains(&entry.award) {
                ledger.problems.insert(entry.row, RowFault::ByAnother);
            } else {
                ledger.made.insert(name.clone(), entry);
                self.ready.push_back((name, file));
            }
        }
        Ok(())
    }
}

impl Iterator for Press<'_> {
    type Item = (String, Vec<u8>);

    /// At least those that are ready: the next one after them may take a while.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ready.len(), None)
    }

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.ledger.borrow().trouble.is_some() {
                return None;
            }
            if let Some(file) = self.ready.pop_front() {
                return Some(file);
            }
            let lines = self.chunks.next()?;
            if let Err(trouble) = self.prepare(lines) {
                self.ledger.borrow_mut().trouble = Some(trouble);
            }
        }
    }
}
