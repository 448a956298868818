//! Makes the files of a plan, some at a time: draws, signs, bakes, and keeps what it signed before it hands it out.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::slice::Chunks;

use jiff::Timestamp;
use jiff::civil::Date;
use roundel_art::design::Design;
use roundel_art::raster::Px;
use roundel_badge::bake;
use roundel_badge::proof::Signer;
use roundel_badge::verdict::{self, Outcome, Question};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::perform::Trouble;
use super::picture::{Artist, Picture, PictureKey, Pictures};
use super::plan::{Line, NewAward, Plan, Step};
use super::{Format, credential};
use crate::catalogue::{AwardRow, AwardState, Catalogue, SignedAward};

/// How many awards are signed and kept together when one picture serves all.
const CHUNK: usize = 256;
/// As [`CHUNK`], when each has a picture of its own: about a second of drawing, so that stopping does not take long.
const CHUNK_DRAWN: usize = 32;

/// A badge on its way into the folder.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) row: u32,
    pub(super) award: String,
    pub(super) sha256: String,
    pub(super) bytes: usize,
}

/// What the press has made.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// By file name.
    pub(super) made: BTreeMap<String, Entry>,
    /// Rows that got no badge after all, and why.
    pub(super) problems: BTreeMap<u32, String>,
    /// Why the press stopped.
    pub(super) trouble: Option<Trouble>,
}

pub(super) struct Press<'a> {
    plan: &'a Plan,
    run: &'a str,
    signed_at: Timestamp,
    signer: Signer<'a>,
    catalogue: &'a RefCell<Catalogue>,
    ledger: &'a RefCell<Ledger>,
    design: String,
    artists: Vec<Artist>,
    artist_of: BTreeMap<(String, String, u32), usize>,
    pictures: Pictures,
    chunks: Chunks<'a, &'a Line>,
    ready: VecDeque<(String, Vec<u8>)>,
    proven: bool,
}

/// A line with its picture and, if it was signed before, its credential.
struct Job<'a> {
    line: &'a Line,
    picture: PictureKey,
    stored: Option<String>,
}

/// A finished file and the award that belongs to it.
struct Made {
    row: u32,
    award: SignedAward,
    file: Vec<u8>,
    is_new: bool,
}

impl<'a> Press<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        lines: &'a [&'a Line],
        run: &'a str,
        signer: Signer<'a>,
        catalogue: &'a RefCell<Catalogue>,
        ledger: &'a RefCell<Ledger>,
    ) -> Self {
        let order = &plan.order;
        let name = plan.known.profile.name.as_deref().unwrap_or_default();
        let badge = &order.badge.name;
        let artist = Artist::new(order.design.clone(), name, badge, order.format, order.size);
        let chunk = if artist.is_personal() { CHUNK_DRAWN } else { CHUNK };
        let design = design_sum(&order.design);
        let key = (
            design.clone(),
            order.format.extension().to_owned(),
            order.size.get(),
        );
        Self {
            plan,
            run,
            signed_at: plan.known.now.timestamp(),
            signer,
            catalogue,
            ledger,
            design,
            artists: vec![artist],
            artist_of: BTreeMap::from([(key, 0)]),
            pictures: Pictures::default(),
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
        let wanted: BTreeSet<PictureKey> = jobs.iter().map(|job| job.picture.clone()).collect();
        self.pictures.provide(wanted, &self.artists)?;
        let mut made = Vec::with_capacity(jobs.len());
        for job in jobs {
            match self.make(&job) {
                Ok(file) => made.push(file),
                Err(message) => {
                    self.ledger.borrow_mut().problems.insert(job.line.row, message);
                }
            }
        }
        self.prove(&made)?;
        self.keep(made)
    }

    /// Finds out which picture a line needs.
    fn job(&mut self, line: &'a Line) -> Result<Option<Job<'a>>, Trouble> {
        let name = line.name.as_deref().unwrap_or_default();
        match &line.step {
            Step::Sign(new) => {
                let picture = (0, self.artists[0].words(name, new.dates.awarded));
                Ok(Some(Job {
                    line,
                    picture,
                    stored: None,
                }))
            }
            Step::Write(award) => self.stored(line, award),
            _ => Ok(None),
        }
    }

    /// An award that was signed before is drawn from the design that it was signed with.
    fn stored(&mut self, line: &'a Line, award: &AwardRow) -> Result<Option<Job<'a>>, Trouble> {
        let text = self.catalogue.borrow().credential(&award.id)?;
        let key = (award.design.clone(), award.format.clone(), award.size);
        let known = self.artist_of.get(&key).copied();
        let artist = match known {
            Some(artist) => Some(artist),
            None => self
                .catalogue
                .borrow()
                .design(&award.design)?
                .and_then(|document| {
                    self.artists.push(artist_for(award, &document, &text)?);
                    Some(self.artists.len() - 1)
                }),
        };
        let (Some(artist), Ok(date)) = (artist, award.awarded.parse::<Date>()) else {
            self.ledger
                .borrow_mut()
                .problems
                .insert(line.row, changed(&award.label));
            return Ok(None);
        };
        self.artist_of.insert(key, artist);
        let picture = (artist, self.artists[artist].words(&award.label, date));
        Ok(Some(Job {
            line,
            picture,
            stored: Some(text),
        }))
    }

    /// Err is the sentence that says why there is no badge.
    fn make(&self, job: &Job<'_>) -> Result<Made, String> {
        let picture = self.pictures.get(&job.picture);
        let (mut row, credential, is_new) = match (&job.line.step, &job.stored) {
            (Step::Sign(new), _) => {
                let (row, credential) = self.sign(new, job.line, &picture)?;
                (row, credential, true)
            }
            (Step::Write(award), Some(text)) if bound_digest(text).as_deref() == Some(&picture.digest) => {
                (award.clone(), text.clone(), false)
            }
            _ => return Err(changed(job.line.name.as_deref().unwrap_or_default())),
        };
        let file = bake::insert(&picture.bytes, &credential).map_err(|error| error.to_string())?;
        row.sha256 = hex::encode(Sha256::digest(&file));
        Ok(Made {
            row: job.line.row,
            award: SignedAward { row, credential },
            file,
            is_new,
        })
    }

    fn sign(&self, new: &NewAward, line: &Line, picture: &Picture) -> Result<(AwardRow, String), String> {
        let id = Uuid::now_v7();
        let document = credential::document(self.plan, new, id, &picture.digest, picture.caption.clone())
            .map_err(|error| error.to_string())?;
        let credential = self.signer.sign(&document).map_err(|error| error.to_string())?;
        let (order, known) = (&self.plan.order, &self.plan.known);
        let row = AwardRow {
            id: id.urn().to_string(),
            run: self.run.to_owned(),
            issuer: order.issuer.did.clone(),
            badge: known.badge.id.clone(),
            content: known.badge.content.clone(),
            design: self.design.clone(),
            earner: new.earner.clone(),
            round: new.round,
            label: line.name.clone().unwrap_or_default(),
            awarded: new.dates.awarded.to_string(),
            signed: self.signed_at.to_string(),
            format: order.format.extension().to_owned(),
            size: order.size.get(),
            state: AwardState::Signed,
            folder: known.folder.clone(),
            file: new.file.clone(),
            sha256: String::new(),
            supersedes: None,
        };
        Ok((row, credential))
    }

    /// Verifies the first new badge before anything is kept: what is wrong with it is wrong with all.
    fn prove(&mut self, made: &[Made]) -> Result<(), Trouble> {
        if let Some(first) = made.iter().find(|made| made.is_new && !self.proven) {
            judge(&first.file, self.signed_at).map_err(Trouble::Unverified)?;
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
                ledger.problems.insert(entry.row, BY_ANOTHER.to_owned());
            } else {
                ledger.made.insert(name.clone(), entry);
                self.ready.push_back((name, file));
            }
        }
        Ok(())
    }
}

const BY_ANOTHER: &str =
    "another Roundel gave this badge to this person at the same moment; run the same command again to see it";

impl Iterator for Press<'_> {
    type Item = (String, Vec<u8>);

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

/// Verifies a badge as a stranger would. Err is the sentence of the check that failed.
pub(super) fn judge(file: &[u8], at: Timestamp) -> Result<(), String> {
    let verdict = verdict::verify(file, &Question { recipient: None, at });
    if verdict.verdict == Outcome::Valid {
        return Ok(());
    }
    let worst = verdict.checks.into_iter().max_by_key(|check| check.outcome);
    Err(worst.map_or_else(|| "the badge does not verify".to_owned(), |check| check.message))
}

/// Returns the SHA-256 by which the catalogue knows a design.
pub(super) fn design_sum(design: &Design) -> String {
    hex::encode(Sha256::digest(design.to_json()))
}

/// None when something of the award is not readable any more.
fn artist_for(award: &AwardRow, document: &str, credential: &str) -> Option<Artist> {
    let design = Design::from_json(document.as_bytes()).ok()?;
    let credential: Value = serde_json::from_str(credential).ok()?;
    let text = |pointer| {
        credential
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (issuer, badge) = (text("/issuer/name"), text("/credentialSubject/achievement/name"));
    let format: Format = award.format.parse().ok()?;
    Some(Artist::new(design, issuer, badge, format, Px::new(award.size)?))
}

/// The digest of the picture that a credential was signed for.
fn bound_digest(credential: &str) -> Option<String> {
    let credential: Value = serde_json::from_str(credential).ok()?;
    credential
        .pointer("/relatedResource/0/digestMultibase")
        .and_then(Value::as_str)
        .map(str::to_owned)
}

fn changed(label: &str) -> String {
    format!(
        "{label} has this badge, but its picture can no longer be drawn exactly as it was signed; \
         to give it as a new award use --again"
    )
}
