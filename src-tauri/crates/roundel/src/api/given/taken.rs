//! What an issuer took back, to be printed: for a folder on a shelf, where no program reads the signed list.

use serde::Serialize;
use ts_rs::TS;

use crate::api::Context;
use crate::api::issuers::WhichIssuer;
use crate::api::known::{ListCard, list_card};
use crate::badge::status::list::Revoked;
use crate::catalogue::{Catalogue, WholeAward};
use crate::failure::Failure;
use crate::issuer;
use crate::revoke;
use crate::signers;

/// The newest list of an issuer, with what is known here of the awards that it names.
#[derive(Debug, Serialize, TS)]
pub struct TakenBack {
    /// The list.
    pub list: ListCard,
    /// Six words that tell its issuer from others of its name.
    pub words: String,
    /// The awards, in the order of the list.
    pub awards: Vec<TakenAward>,
    /// Who signs for it no longer: their names, or what stands for them in the list.
    pub ended: Vec<String>,
}

/// An award that was taken back.
#[derive(Debug, Serialize, TS)]
pub struct TakenAward {
    /// The id of its credential.
    pub id: String,
    /// The earner, as the class list called them; null where that is an address, or the award is not on this laptop.
    pub label: Option<String>,
    /// The name of the badge; null where the award is not on this laptop.
    pub badge: Option<String>,
    /// The day on which it was earned.
    pub awarded: Option<String>,
    /// Why it was taken back.
    pub reason: Option<String>,
}

/// What is printed of the newest list of an issuer; null where there is none.
pub(in crate::api) fn taken_back(
    context: &Context,
    request: WhichIssuer,
) -> Result<Option<TakenBack>, Failure> {
    let Some((list, _)) = revoke::newest(context.studio(), &request.did)? else {
        return Ok(None);
    };
    let catalogue = context.studio().catalogue()?;
    let ended = signers::ended(context.studio(), &list)?;
    let awards = list.revoked.iter().filter(|one| !ended.contains_key(&one.id));
    let awards = awards.map(|revoked| award(&catalogue, revoked));
    Ok(Some(TakenBack {
        awards: awards.collect::<Result<_, _>>()?,
        ended: ended.into_iter().map(|(id, name)| name.unwrap_or(id)).collect(),
        words: issuer::words(&list.issuer),
        list: list_card(context, &list)?,
    }))
}

fn award(catalogue: &Catalogue, revoked: &Revoked) -> Result<TakenAward, Failure> {
    let here = catalogue.whole_award(&revoked.id)?;
    let row = here.as_ref().map(|here| &here.award.row);
    Ok(TakenAward {
        id: revoked.id.clone(),
        label: row
            .map(|row| row.label.clone())
            .filter(|label| !label.contains('@')),
        badge: here.as_ref().map(badge),
        awarded: row.map(|row| row.awarded.clone()),
        reason: revoked.reason.clone(),
    })
}

fn badge(award: &WholeAward) -> String {
    let achievement: serde_json::Value = serde_json::from_str(&award.badge.achievement).unwrap_or_default();
    achievement["name"].as_str().unwrap_or_default().to_owned()
}
