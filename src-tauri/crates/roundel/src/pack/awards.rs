//! Awards in a pack: complete in themselves, and each with a credential that holds.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::award::WrittenAward;
use super::content::{Folders, each, named, parsed};
use super::{EntryFault, PackError};
use crate::art::design::Design;
use crate::badge::credential::{Achievement, Profile};
use crate::badge::key::PublicKey;
use crate::badge::verdict::{self, Outcome, Question};
use crate::catalogue::{BadgeRow, DesignRow, Issuer, SignedAward, WholeAward};

/// A wording of a badge.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenBadge {
    id: String,
    content: String,
    achievement: String,
    created: String,
}

/// A design that badges were drawn from.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenDesign {
    document: String,
    created: String,
}

/// Who gave badges.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenIssuer {
    profile: String,
    created: String,
}

/// The entries of a pack with these awards, by their names.
pub(super) fn write(awards: &[WholeAward]) -> BTreeMap<String, Vec<u8>> {
    let mut entries = BTreeMap::new();
    for whole in awards {
        let WholeAward {
            award,
            badge,
            design,
            issuer,
        } = whole;
        let mut add = |name: String, json: Vec<u8>| drop(entries.insert(name, json));
        add(
            format!("awards/{}.json", short(&award.row.id)),
            json(&WrittenAward::from(award)),
        );
        add(
            format!("badges/{}.json", badge.content),
            json(&WrittenBadge {
                id: badge.id.clone(),
                content: badge.content.clone(),
                achievement: badge.achievement.clone(),
                created: badge.created.clone(),
            }),
        );
        add(
            format!("designs/{}.json", design.sha256),
            json(&WrittenDesign {
                document: design.document.clone(),
                created: design.created.clone(),
            }),
        );
        add(
            format!("issuers/{}.json", issuer.did.trim_start_matches("did:key:")),
            json(&WrittenIssuer {
                profile: issuer.profile.clone(),
                created: issuer.created.clone(),
            }),
        );
    }
    entries
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("texts and numbers are JSON")
}

/// The id without `urn:uuid:`.
fn short(id: &str) -> &str {
    id.trim_start_matches("urn:uuid:")
}

/// Reads the awards of a pack, those that were signed first in front.
pub(super) fn read(folders: &Folders) -> Result<Vec<WholeAward>, PackError> {
    let badges = by_key(each(folders, "badges", badge)?);
    let designs = by_key(each(folders, "designs", design)?);
    let issuers = by_key(each(folders, "issuers", issuer)?);
    let mut awards = each(folders, "awards", |name, bytes| {
        let award = award(name, bytes)?;
        let row = &award.row;
        let badge = badges.get(&row.content).filter(|badge| badge.id == row.badge);
        Ok(WholeAward {
            badge: badge.ok_or(EntryFault::Missing("badge"))?.clone(),
            design: designs
                .get(&row.design)
                .ok_or(EntryFault::Missing("design"))?
                .clone(),
            issuer: issuers
                .get(&row.issuer)
                .ok_or(EntryFault::Missing("issuer"))?
                .clone(),
            award,
        })
    })?;
    awards
        .sort_by(|a, b| (&a.award.row.signed, &a.award.row.id).cmp(&(&b.award.row.signed, &b.award.row.id)));
    Ok(awards)
}

fn by_key<T>(pairs: Vec<(String, T)>) -> BTreeMap<String, T> {
    pairs.into_iter().collect()
}

fn sum(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

fn badge(name: &str, bytes: &[u8]) -> Result<(String, BadgeRow), EntryFault> {
    let written: WrittenBadge = parsed(bytes)?;
    named(name, &written.content)?;
    instant(&written.created)?;
    Achievement::from_json(written.achievement.as_bytes())
        .map_err(|error| EntryFault::Credential(error.to_string()))?;
    if sum(&written.achievement) != written.content {
        return Err(EntryFault::Name);
    }
    let WrittenBadge {
        id,
        content,
        achievement,
        created,
    } = written;
    Ok((
        content.clone(),
        BadgeRow {
            id,
            content,
            achievement,
            created,
        },
    ))
}

fn design(name: &str, bytes: &[u8]) -> Result<(String, DesignRow), EntryFault> {
    let WrittenDesign { document, created } = parsed(bytes)?;
    instant(&created)?;
    let sha256 = sum(&document);
    named(name, &sha256)?;
    Design::from_json(document.as_bytes())?;
    Ok((
        sha256.clone(),
        DesignRow {
            sha256,
            document,
            created,
        },
    ))
}

fn issuer(name: &str, bytes: &[u8]) -> Result<(String, Issuer), EntryFault> {
    let WrittenIssuer { profile, created } = parsed(bytes)?;
    instant(&created)?;
    let card: Profile = serde_json::from_str(&profile)?;
    let did = card.id.to_string();
    let key = PublicKey::from_did(&did).map_err(|error| EntryFault::Credential(error.to_string()))?;
    named(name, key.multibase())?;
    let did = key.did().as_str().to_owned();
    let key_file = format!("{}.pem", key.multibase());
    Ok((
        did.clone(),
        Issuer {
            did,
            profile,
            key_file,
            created,
        },
    ))
}

fn award(name: &str, bytes: &[u8]) -> Result<SignedAward, EntryFault> {
    let written: WrittenAward = parsed(bytes)?;
    named(name, short(&written.id))?;
    holds(&written)?;
    Ok(written.into())
}

/// Whether the credential is signed by the issuer and speaks of this award. It may have expired since.
fn holds(award: &WrittenAward) -> Result<(), EntryFault> {
    #[derive(Deserialize)]
    struct Id {
        id: String,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Credential {
        id: String,
        issuer: Id,
        credential_subject: Subject,
    }
    #[derive(Deserialize)]
    struct Subject {
        achievement: Id,
    }
    let signed = instant(&award.signed)?;
    let verdict = verdict::verify(
        award.credential.as_bytes(),
        &Question {
            recipient: None,
            at: signed,
        },
    );
    if verdict.verdict == Outcome::Invalid {
        let why = verdict
            .checks
            .into_iter()
            .find(|check| check.outcome == verdict::Finding::Failed);
        return Err(EntryFault::Credential(
            why.map(|check| check.message).unwrap_or_default(),
        ));
    }
    let says: Credential = serde_json::from_str(&award.credential)?;
    let agree = |what, same: bool| {
        if same {
            Ok(())
        } else {
            Err(EntryFault::Disagrees(what))
        }
    };
    agree("the award", says.id == award.id)?;
    agree("the issuer", says.issuer.id == award.issuer)?;
    agree("the badge", says.credential_subject.achievement.id == award.badge)?;
    agree("the round", award.round >= 1)?;
    agree(
        "the picture",
        award.size > 0 && ["png", "svg"].contains(&award.format.as_str()),
    )
}

/// An instant as the catalogue writes it: UTC, to the second.
fn instant(text: &str) -> Result<Timestamp, EntryFault> {
    let instant: Option<Timestamp> = text.parse().ok();
    instant
        .filter(|instant| instant.to_string() == text)
        .ok_or(EntryFault::Disagrees("the time"))
}
