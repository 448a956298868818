//! Why somebody may not sign.

use jiff::civil::Date;
use roundel_badge::appointment::AppointmentError;
use roundel_badge::proof::SignError;
use thiserror::Error;

use super::Standing;
use crate::catalogue::CatalogueError;
use crate::failure::{Code, Failure, Reason};
use crate::known::CardError;
use crate::revoke::RevokeError;

/// Why nobody was appointed, or an appointment is of no use here.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SignerError {
    /// No card of somebody who could sign.
    #[error(transparent)]
    Card(#[from] CardError),
    /// The card is the organisation's own.
    #[error("this is the card of {0} itself, which signs without an appointment")]
    Itself(String),
    /// The last day has passed.
    #[error("the last day {until} has passed, today is {today}")]
    Past {
        /// The last day asked for.
        until: Date,
        /// Today's date here.
        today: Date,
    },
    /// The calendar ends.
    #[error("the date {0} is too far away")]
    OutOfRange(Date),
    /// No appointment that its organisation has signed.
    #[error("this is no appointment that counts: {0}")]
    File(#[from] AppointmentError),
    /// It is about somebody whose key is elsewhere.
    #[error("{organisation} has appointed {name}, whose key is not on this computer")]
    Elsewhere {
        /// Who has appointed.
        organisation: String,
        /// Who was appointed.
        name: String,
    },
    /// Nobody is called so, or several are.
    #[error("expected one whom {organisation} has appointed, found none or several called {wanted:?}")]
    NotOne {
        /// Who could have appointed.
        organisation: String,
        /// The name or id asked for.
        wanted: String,
    },
    /// The signer may not sign now.
    #[error("{name} may not sign for {organisation} now: {}", match .standing {
        Standing::Ended => "the appointment was ended",
        Standing::Over => "its last day has passed",
        Standing::Early | Standing::Stands => "its first day is still to come",
    })]
    NotNow {
        /// Who would sign.
        name: String,
        /// For whom.
        organisation: String,
        /// Why not.
        standing: Standing,
    },
    /// The signer may sign other badges.
    #[error("{organisation} lets {name} give other badges, and not {badge:?}")]
    OtherBadge {
        /// Who would sign.
        name: String,
        /// For whom.
        organisation: String,
        /// The name of the badge.
        badge: String,
    },
    /// It cannot be signed.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The list of what was taken back cannot be used.
    #[error(transparent)]
    Revoke(#[from] RevokeError),
    /// The catalogue cannot be used.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

impl From<SignerError> for Failure {
    fn from(error: SignerError) -> Self {
        let reason = Reason::of_signer(&error);
        let about = match &error {
            SignerError::Elsewhere { name, .. } => Some(name.clone()),
            SignerError::NotNow { organisation, .. } => Some(organisation.clone()),
            SignerError::OtherBadge { badge, .. } => Some(badge.clone()),
            _ => None,
        };
        let (code, hint) = match error {
            SignerError::Card(error) => return error.into(),
            SignerError::Revoke(error) => return error.into(),
            SignerError::Catalogue(error) => return error.into(),
            SignerError::Sign(_) => (Code::Issuer, "write the names in plain letters"),
            SignerError::Itself(_) => (Code::Issuer, "open the card of whoever is to sign for it"),
            SignerError::Past { .. } | SignerError::OutOfRange(_) => (Code::Dates, "choose a day to come"),
            SignerError::File(_) => (Code::Issuer, "ask the organisation for the file once more"),
            SignerError::Elsewhere { .. } => {
                (Code::Issuer, "open it on the computer of whoever was appointed")
            }
            SignerError::NotOne { .. } => (
                Code::Issuer,
                "say which one, by their did:key: roundel issuer signers lists them",
            ),
            SignerError::NotNow { .. } => (
                Code::Issuer,
                "ask them for a new appointment, or sign for yourself: roundel issuer resign",
            ),
            SignerError::OtherBadge { .. } => (Code::Issuer, "ask them for an appointment with this badge"),
        };
        let failure = Self::new(code, error).hint(hint).because(reason);
        Self { about, ..failure }
    }
}
