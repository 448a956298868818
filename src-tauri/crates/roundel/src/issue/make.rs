//! Makes one badge: words its credential, signs it, bakes it. Touches neither the disk nor the catalogue, so that all
//! processors can be at it at once.

use jiff::Timestamp;
use roundel_badge::key::SecretKey;
use roundel_badge::proof::Signer;
use roundel_badge::verdict::{self, Memory, Outcome, Question};
use roundel_badge::web::Nowhere;
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::credential;
use super::picture::Picture;
use super::pictures::{PictureKey, design_sum};
use super::plan::{Line, NewAward, Plan, Step};
use super::unmade::Unmade;
use crate::catalogue::{AwardRow, AwardState, SignedAward};
use crate::roster::RowFault;

/// A line with its picture and, if it was signed before, its credential.
pub(super) struct Job<'a> {
    pub(super) line: &'a Line,
    pub(super) picture: PictureKey,
    pub(super) stored: Option<String>,
}

/// A finished file and the award that belongs to it.
pub(super) struct Made {
    pub(super) row: u32,
    pub(super) award: SignedAward,
    pub(super) file: Vec<u8>,
    pub(super) is_new: bool,
}

/// Everything that the badges of a run have in common, but for their pictures.
pub(super) struct Maker<'a> {
    plan: &'a Plan,
    run: &'a str,
    /// The SHA-256 by which the catalogue knows the design of new awards.
    design: String,
    pub(super) signed_at: Timestamp,
    signer: Signer<'a>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(plan: &'a Plan, run: &'a str, key: &'a SecretKey) -> Self {
        let signed_at = plan.known.now.timestamp();
        Self {
            plan,
            run,
            design: design_sum(&plan.order.design),
            signed_at,
            signer: Signer::new(key, signed_at),
        }
    }

    /// Err is the sentence that says why there is no badge.
    pub(super) fn make(&self, job: &Job<'_>, picture: &Picture) -> Result<Made, RowFault> {
        let (mut row, credential, is_new) = match (&job.line.step, &job.stored) {
            (Step::Sign(new), _) => {
                let (row, credential) = self.sign(new, job.line, picture)?;
                (row, credential, true)
            }
            (Step::Write(award), Some(text)) if is_for(picture, text) => (award.clone(), text.clone(), false),
            _ => return Err(changed(job.line.name.as_deref().unwrap_or_default())),
        };
        let file = picture.blank.insert(&credential).map_err(Unmade::from)?;
        row.sha256 = hex::encode(Sha256::digest(&file));
        Ok(Made {
            row: job.line.row,
            award: SignedAward { row, credential },
            file,
            is_new,
        })
    }

    fn sign(&self, new: &NewAward, line: &Line, picture: &Picture) -> Result<(AwardRow, String), RowFault> {
        let id = Uuid::now_v7();
        let document = credential::document(self.plan, new, id, &picture.digest, picture.caption.clone())?;
        let credential = self.signer.sign(&document).map_err(Unmade::from)?;
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
            supersedes: known.corrected.as_ref().map(|wrong| wrong.id.clone()),
            workshop: order.workshop.map(|id| id.to_string()),
            group: order.roster.people[new.person].group.clone(),
        };
        Ok((row, credential))
    }
}

/// Verifies a badge as a stranger would. Err is the sentence of the check that failed.
pub(super) fn judge(file: &[u8], at: Timestamp) -> Result<(), String> {
    thread_local! {
        static MEMORY: Memory = Memory::default();
    }
    let question = Question { recipient: None, at };
    let verdict = MEMORY.with(|memory| verdict::verify_next(file, &question, &Nowhere, memory));
    if verdict.verdict == Outcome::Valid {
        return Ok(());
    }
    let worst = verdict.checks.into_iter().max_by_key(|check| check.outcome);
    Err(worst.map_or_else(|| "the badge does not verify".to_owned(), |check| check.message))
}

/// Whether a credential was signed for this very picture.
pub(super) fn is_for(picture: &Picture, credential: &str) -> bool {
    let credential: Value = serde_json::from_str(credential).unwrap_or_default();
    let digest = credential.pointer("/relatedResource/0/digestMultibase");
    digest.and_then(Value::as_str) == Some(&picture.digest)
}

pub(super) fn changed(label: &str) -> RowFault {
    RowFault::Redrawn {
        name: label.to_owned(),
    }
}
