//! What was given on this laptop, to be seen again.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::Context;
use crate::catalogue::{AwardRow, AwardState, PastRun};
use crate::failure::Failure;

/// A run that gave badges.
#[derive(Debug, Serialize, TS)]
pub struct PastGiving {
    /// Which run.
    pub run: String,
    /// The badge's name.
    pub badge: String,
    /// Who gave it.
    pub issuer: String,
    /// When: ISO 8601 in UTC.
    pub at: String,
    /// The folder it was put into.
    pub folder: String,
    /// How many badges were signed.
    pub signed: u32,
    /// How many of them were written, read back and verified.
    pub written: u32,
}

/// Which run.
#[derive(Debug, Deserialize, TS)]
pub struct WhichRun {
    /// Names the job.
    pub job: String,
    /// It.
    pub run: String,
}

/// A badge that was given.
#[derive(Debug, Serialize, TS)]
pub struct PastAward {
    /// The label of its earner.
    pub name: String,
    /// The day of the award.
    pub awarded: String,
    /// The name of its file.
    pub file: String,
    /// Whether the file was written, read back and verified.
    pub written: bool,
}

/// The runs of this laptop, the newest first.
pub(in super::super) fn past_givings(context: &Context, (): ()) -> Result<Vec<PastGiving>, Failure> {
    let runs = context.studio().catalogue()?.past_runs()?;
    let giving = |past: PastRun| {
        let profile = serde_json::from_str::<serde_json::Value>(&past.issuer).unwrap_or_default();
        PastGiving {
            run: past.run.id,
            badge: past.badge,
            issuer: profile["name"].as_str().unwrap_or_default().to_owned(),
            at: past.run.started,
            folder: past.run.folder,
            signed: past.signed,
            written: past.written,
        }
    };
    Ok(runs.into_iter().map(giving).collect())
}

/// What was given in a run.
pub(in super::super) fn past_giving(context: &Context, request: WhichRun) -> Result<Vec<PastAward>, Failure> {
    let running = context.jobs.begin(&request.job);
    let awards = context.studio().catalogue()?.awards_in(&request.run)?;
    running.go_on(0, awards.len())?;
    let award = |award: AwardRow| PastAward {
        name: award.label,
        awarded: award.awarded,
        file: award.file,
        written: award.state == AwardState::Written,
    };
    Ok(awards.into_iter().map(award).collect())
}
