//! Makes the files of awards that were given before, some at a time.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::slice::Chunks;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::catalogue::{AwardRow, Catalogue};
use crate::files;
use crate::issue::ledger::{Entry, Ledger};
use crate::issue::make::{changed, is_for, judge};
use crate::issue::perform::{LARGEST_BADGE, Trouble};
use crate::issue::pictures::{PictureKey, Pictures};
use crate::issue::press::CHUNK_DRAWN;
use crate::issue::unmade::Unmade;
use crate::issue::wreck::is_wreck;
use crate::receipt::{Outcome, ReceiptRow};
use crate::roster::RowFault;

/// An award that is to be written again.
pub(super) struct Copy {
    /// Its line in the receipt, from 1.
    pub(super) row: u32,
    /// As the catalogue knows it, with the place of its file before.
    pub(super) award: AwardRow,
    /// A badge is judged at the instant of its signature: one that expired since is still whole.
    pub(super) signed: Timestamp,
    /// The name of its new file.
    pub(super) file: String,
}

impl Copy {
    /// None where the award does not say when it was signed.
    pub(super) fn of(row: u32, award: AwardRow) -> Option<Self> {
        Some(Self {
            row,
            signed: award.signed.parse().ok()?,
            file: award.file.clone(),
            award,
        })
    }

    pub(super) fn is_like(&self, other: &AwardRow) -> bool {
        (&self.award.issuer, &self.award.badge) == (&other.issuer, &other.badge)
    }

    /// Whether its file is in a folder under its name, as it was given.
    pub(super) fn lies_whole_in(&self, folder: &Path) -> bool {
        self.read_in(folder)
            .is_some_and(|bytes| judge(&bytes, self.signed).is_ok())
    }

    /// Whether what lies in a folder under its name is only the rest of a badge. `promised` is what receipts say of the folder.
    pub(super) fn is_wreck_in(&self, folder: &Path, promised: &BTreeSet<(String, String)>) -> bool {
        let AwardRow { id, file, .. } = &self.award;
        let was_here =
            Path::new(&self.award.folder) == folder || promised.contains(&(file.clone(), id.clone()));
        files::read_limited(&folder.join(file), LARGEST_BADGE)
            .is_ok_and(|bytes| is_wreck(&bytes, id, was_here))
    }

    fn read_in(&self, folder: &Path) -> Option<Vec<u8>> {
        let bytes = files::read_limited(&folder.join(&self.award.file), LARGEST_BADGE).ok()?;
        (digest(&bytes) == self.award.sha256).then_some(bytes)
    }

    /// The award with the place of its new file.
    pub(super) fn placed(&self, folder: &str, sha256: &str) -> AwardRow {
        AwardRow {
            folder: folder.to_owned(),
            file: self.file.clone(),
            sha256: sha256.to_owned(),
            ..self.award.clone()
        }
    }

    fn entry(&self, file: &[u8]) -> Entry {
        Entry {
            row: self.row,
            award: self.award.id.clone(),
            sha256: digest(file),
            bytes: file.len(),
        }
    }

    pub(super) fn issued(&self, sha256: &str) -> ReceiptRow {
        ReceiptRow {
            file: Some(self.file.clone()),
            sha256: Some(sha256.to_owned()),
            supersedes: self.award.supersedes.clone(),
            ..self.blank(Outcome::Issued)
        }
    }

    pub(super) fn blank(&self, outcome: Outcome) -> ReceiptRow {
        ReceiptRow {
            row: self.row,
            name: Some(self.award.label.clone()),
            outcome,
            file: None,
            sha256: None,
            credential: Some(self.award.id.clone()),
            supersedes: None,
            fault: None,
            message: None,
        }
    }
}

/// The files, made as they are asked for.
pub(super) struct Copies<'a> {
    catalogue: &'a RefCell<Catalogue>,
    ledger: &'a RefCell<Ledger>,
    pictures: Pictures,
    chunks: Chunks<'a, Copy>,
    ready: VecDeque<(String, Vec<u8>)>,
}

impl<'a> Copies<'a> {
    pub(super) fn new(
        copies: &'a [Copy],
        catalogue: &'a RefCell<Catalogue>,
        ledger: &'a RefCell<Ledger>,
    ) -> Self {
        Self {
            catalogue,
            ledger,
            pictures: Pictures::default(),
            chunks: copies.chunks(CHUNK_DRAWN),
            ready: VecDeque::new(),
        }
    }

    fn prepare(&mut self, copies: &[Copy]) -> Result<(), Trouble> {
        let catalogue = self.catalogue.borrow();
        let mut jobs = Vec::with_capacity(copies.len());
        for copy in copies {
            let credential = catalogue.credential(&copy.award.id)?;
            let picture = self.pictures.of_award(&copy.award, &credential, &catalogue)?;
            jobs.push((copy, credential, picture));
        }
        self.pictures.provide(
            jobs.iter()
                .filter_map(|(_, _, picture)| picture.clone())
                .collect(),
        )?;
        let mut ledger = self.ledger.borrow_mut();
        for (copy, credential, picture) in jobs {
            match self.file(copy, &credential, picture.as_ref()) {
                Ok(file) => {
                    ledger.made.insert(copy.file.clone(), copy.entry(&file));
                    self.ready.push_back((copy.file.clone(), file));
                }
                Err(fault) => {
                    ledger.problems.insert(copy.row, fault);
                }
            }
        }
        Ok(())
    }

    fn file(&self, copy: &Copy, credential: &str, picture: Option<&PictureKey>) -> Result<Vec<u8>, RowFault> {
        let picture = picture.map(|key| self.pictures.get(key));
        match picture.filter(|drawn| is_for(drawn, credential)) {
            Some(picture) => Ok(picture.blank.insert(credential).map_err(Unmade::from)?),
            // Where it cannot be drawn again, the file itself may still be where it was.
            None => copy
                .read_in(Path::new(&copy.award.folder))
                .ok_or_else(|| changed(&copy.award.label)),
        }
    }
}

impl Iterator for Copies<'_> {
    type Item = (String, Vec<u8>);

    /// At least those that are ready: the next one after them may take a while.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.ready.len(), None)
    }

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() && self.ledger.borrow().trouble.is_none() {
            let copies = self.chunks.next()?;
            if let Err(trouble) = self.prepare(copies) {
                self.ledger.borrow_mut().trouble = Some(trouble);
            }
        }
        self.ready.pop_front()
    }
}

fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
