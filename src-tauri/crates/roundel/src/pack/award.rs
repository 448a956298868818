//! An award as it stands in a pack.

use serde::{Deserialize, Serialize};

use crate::catalogue::{AwardRow, AwardState, SignedAward};

/// See [`AwardRow`] for the members. The folder of its file is not told.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenAward {
    pub(super) id: String,
    pub(super) run: String,
    pub(super) issuer: String,
    pub(super) badge: String,
    pub(super) content: String,
    pub(super) design: String,
    pub(super) earner: String,
    pub(super) round: u32,
    pub(super) label: String,
    pub(super) awarded: String,
    pub(super) signed: String,
    pub(super) format: String,
    pub(super) size: u32,
    pub(super) file: String,
    pub(super) sha256: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) supersedes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) workshop: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) group: Option<String>,
    pub(super) credential: String,
}

impl From<&SignedAward> for WrittenAward {
    fn from(award: &SignedAward) -> Self {
        let row = award.row.clone();
        Self {
            id: row.id,
            run: row.run,
            issuer: row.issuer,
            badge: row.badge,
            content: row.content,
            design: row.design,
            earner: row.earner,
            round: row.round,
            label: row.label,
            awarded: row.awarded,
            signed: row.signed,
            format: row.format,
            size: row.size,
            file: row.file,
            sha256: row.sha256,
            supersedes: row.supersedes,
            workshop: row.workshop,
            group: row.group,
            credential: award.credential.clone(),
        }
    }
}

impl From<WrittenAward> for SignedAward {
    fn from(written: WrittenAward) -> Self {
        let row = AwardRow {
            id: written.id,
            run: written.run,
            issuer: written.issuer,
            badge: written.badge,
            content: written.content,
            design: written.design,
            earner: written.earner,
            round: written.round,
            label: written.label,
            awarded: written.awarded,
            signed: written.signed,
            format: written.format,
            size: written.size,
            file: written.file,
            sha256: written.sha256,
            supersedes: written.supersedes,
            workshop: written.workshop,
            group: written.group,
            state: AwardState::Written,
            folder: String::new(),
        };
        Self {
            row,
            credential: written.credential,
        }
    }
}
