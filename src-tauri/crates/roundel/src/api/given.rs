//! The awards that were given: finding one, and taking it back.

mod again;
mod taken;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::issuers::WhichIssuer;
use super::known::{ListCard, list_card};
use super::{Bytes, Context};
use crate::badge::status::Status;
use crate::catalogue::{AwardRow, Catalogue, Issuer, Question, What};
use crate::failure::{Code, Failure, Reason};
use crate::revoke::{self, RevokeError, Withdrawn};
use crate::signers;

pub use again::{WriteAgain, WrittenAgain};
pub(super) use again::{held, write_again};
pub(super) use taken::taken_back;
pub use taken::{TakenAward, TakenBack};

/// What somebody looks for.
#[derive(Debug, Deserialize, TS)]
pub struct FindAwards {
    /// What was typed so far: every word begins a word of the earner's label or the badge's name. Empty finds the newest.
    pub text: String,
    /// The most that are found.
    pub limit: u32,
}

/// How an award stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum AwardStanding {
    /// It counts.
    Given,
    /// A corrected one was given in its place.
    Corrected,
    /// It was taken back.
    Revoked,
}

/// An award that was given.
#[derive(Debug, Serialize, TS)]
pub struct GivenAward {
    /// The id of its credential.
    pub id: String,
    /// The giving that it was part of.
    pub run: String,
    /// The earner, as the class list called them.
    pub label: String,
    /// The name of the badge.
    pub badge: String,
    /// The day on which it was earned.
    pub awarded: String,
    /// Who gave it.
    pub issuer: String,
    /// The name of who gave it, and of the organisation for which they sign.
    pub issuer_name: String,
    /// Whether the key of who gave it is on this laptop.
    pub own: bool,
    /// The issuer of this laptop who can take it back: who gave it, or for whom it was given; null where neither is here.
    pub taker: Option<String>,
    /// How it stands.
    pub standing: AwardStanding,
    /// Why it was taken back.
    pub reason: Option<String>,
}

/// An award to be taken back.
#[derive(Debug, Deserialize, TS)]
pub struct RevokeAward {
    /// The id of its credential.
    pub award: String,
    /// Why; everybody who has the list can read it.
    pub reason: Option<String>,
}

/// Finds awards, the newest first.
pub(super) fn find(context: &Context, request: FindAwards) -> Result<Vec<GivenAward>, Failure> {
    let catalogue = context.studio().catalogue()?;
    let question = Question {
        what: vec![What::Award],
        limit: request.limit,
        ..Question::new(request.text)
    };
    let mut book = Book::open(&catalogue)?;
    let found = catalogue.search(&question)?;
    found
        .into_iter()
        .map(|found| book.award(&found.id, found.badge.unwrap_or_default(), found.state.as_deref()))
        .collect()
}

/// Takes an award back; the key of whoever can must be unlocked. Answers the list that says so.
pub(super) fn revoke(context: &Context, request: RevokeAward) -> Result<ListCard, Failure> {
    let studio = context.studio();
    let award = revoke::award_of(studio, &request.award)?;
    let given = Book::open(&studio.catalogue()?)?.award(&award.id, String::new(), None)?;
    let key = context.key(given.taker.as_ref().unwrap_or(&award.issuer))?;
    let list = revoke::revoke(studio, &key, &award.id, request.reason.as_deref())?;
    list_card(context, &list)
}

/// Signs the next list of an issuer, as of now; its key must be unlocked.
pub(super) fn renew(context: &Context, request: WhichIssuer) -> Result<ListCard, Failure> {
    let key = context.key(&request.did)?;
    list_card(context, &revoke::renew(context.studio(), &key)?)
}

/// The newest list of an issuer, as the file that others take in.
pub(super) fn list_file(context: &Context, request: WhichIssuer) -> Result<Bytes, Failure> {
    match revoke::newest(context.studio(), &request.did)? {
        Some((_, file)) => Ok(Bytes(file.into_bytes())),
        None => Err(
            Failure::new(Code::Issuer, "this issuer has no list of revoked badges yet")
                .because(Some(Reason::RevocationsNone)),
        ),
    }
}

/// What is looked up for many awards: their issuers, and what these took back.
struct Book<'c> {
    catalogue: &'c Catalogue,
    issuers: BTreeMap<String, (Option<Issuer>, bool)>,
    taken: Withdrawn,
}

impl<'c> Book<'c> {
    fn open(catalogue: &'c Catalogue) -> Result<Self, Failure> {
        let own = catalogue.issuers()?.into_iter();
        Ok(Self {
            catalogue,
            issuers: own.map(|own| (own.did.clone(), (Some(own), true))).collect(),
            taken: Withdrawn::open(catalogue)?,
        })
    }

    fn award(&mut self, id: &str, badge: String, state: Option<&str>) -> Result<GivenAward, Failure> {
        let row = self.catalogue.award(id)?;
        let row = row.ok_or_else(|| RevokeError::NoAward(id.to_owned()))?;
        self.told(row, badge, state)
    }

    fn told(&mut self, row: AwardRow, badge: String, state: Option<&str>) -> Result<GivenAward, Failure> {
        if !self.issuers.contains_key(&row.issuer) {
            let other = self.catalogue.issuer(&row.issuer)?;
            self.issuers.insert(row.issuer.clone(), (other, false));
        }
        let (issuer, own) = &self.issuers[&row.issuer];
        let takers = revoke::takers(&row.issuer, issuer.as_ref());
        let status = self.taken.status(&takers, &row.id);
        let is_own = |taker: &&String| self.issuers.get(*taker).is_some_and(|(_, own)| *own);
        let taker = takers.iter().find(is_own).cloned();
        let (standing, reason) = match status {
            Some(Status::Revoked { reason }) => (AwardStanding::Revoked, reason),
            _ if state == Some("superseded") => (AwardStanding::Corrected, None),
            _ => (AwardStanding::Given, None),
        };
        Ok(GivenAward {
            id: row.id,
            run: row.run,
            label: row.label,
            badge,
            awarded: row.awarded,
            issuer_name: issuer
                .as_ref()
                .map(|issuer| signers::called(&signers::profile(issuer)))
                .unwrap_or_default(),
            issuer: row.issuer,
            own: *own,
            taker,
            standing,
            reason,
        })
    }
}

impl From<RevokeError> for Failure {
    fn from(error: RevokeError) -> Self {
        let reason = Reason::of_revoking(&error);
        let (code, hint) = match error {
            RevokeError::Catalogue(error) => return error.into(),
            RevokeError::File(error) => return error.into(),
            RevokeError::NoAward(_) => (Code::Badge, "look for it in the list of badges that were given"),
            RevokeError::OtherKey { .. } => (Code::Issuer, "only whoever gave a badge can take it back"),
            RevokeError::LongReason { .. } => (Code::Badge, "say it in fewer words"),
            RevokeError::List(_) => (
                Code::Badge,
                "nothing was changed; ask the issuer for the list once more",
            ),
            RevokeError::Older { .. } => (Code::Badge, "nothing was changed; the newer list counts"),
            RevokeError::Twin { .. } => (
                Code::Badge,
                "the one that came first stays; ask the issuer for a list with a higher number",
            ),
            RevokeError::ReadBack(_) => (Code::File, "take another stick"),
            RevokeError::Sign(_) => return Self::new(Code::Badge, error),
        };
        Self::new(code, error).hint(hint).because(reason)
    }
}
