//! What a verdict means to somebody who holds a badge: a few lights, each with one reason, and why a file is dead.
//!
//! [`crate::badge::verdict`] decides; here its checks are put together so that no light is green that is not deserved:
//! what a badge says of its dates, its picture or its earner counts only where somebody is proved to have said it, and a
//! badge as a whole is good only where its issuer is known here.

mod dead;
mod lights;

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::badge::verdict::{Issuer, Outcome, Verdict};

pub use dead::{Dead, dead};
pub use lights::{About, Asked, Light, State, Why, lights};

/// Whether an issuer is known on this laptop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Acquaintance {
    /// Its key is here.
    Own,
    /// Somebody here has said so.
    Known,
    /// Neither.
    Stranger,
}

impl Acquaintance {
    /// Of the issuer of a badge: whoever knows an organisation knows whom it has appointed.
    pub fn of(issuer: Option<&Issuer>, known: &BTreeMap<String, Self>) -> Self {
        let mut found = issuer.into_iter().flat_map(Issuer::known_by);
        found
            .find_map(|id| known.get(id).copied())
            .unwrap_or(Self::Stranger)
    }
}

/// What a file comes to as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Overall {
    /// Signed and unchanged, in date, by an issuer that is known here.
    Good,
    /// Nothing is wrong, but something is open: often whether the issuer is who it says.
    Look,
    /// Something is wrong with it.
    Bad,
    /// There is no badge in it that could be read.
    Dead,
}

impl Overall {
    /// Of a file that was judged.
    pub fn of(verdict: Outcome, dead: Option<Dead>, issuer: Acquaintance) -> Self {
        match verdict {
            _ if dead.is_some() => Self::Dead,
            Outcome::Invalid => Self::Bad,
            Outcome::Valid if issuer != Acquaintance::Stranger => Self::Good,
            Outcome::Valid | Outcome::Warning => Self::Look,
        }
    }
}

/// Whether the earner gave the badge to themselves.
pub fn is_self_issued(verdict: &Verdict) -> bool {
    let earner = verdict
        .content
        .as_ref()
        .and_then(|content| content.earner.as_ref());
    earner.is_some() && earner == verdict.issuer.as_ref().map(|issuer| &issuer.id)
}

#[cfg(test)]
mod tests;
