//! What a status list says about a credential, in words.

use super::super::{Finding, Said, Saying, Told};
use crate::{credential::inspect::quoted, status::Status};

/// Which list says something, and of when it is.
pub(super) struct Source {
    pub(super) at: String,
    pub(super) date: String,
    pub(super) said: Said,
}

impl Source {
    /// The list at an address.
    pub(super) fn new(address: &str, dated: Option<&str>) -> Self {
        let date = dated.map_or_else(
            || "which bears no date: it is as old as this copy of it".to_owned(),
            |date| format!("as of {}, the date of the list", quoted(date)),
        );
        let said = match dated {
            Some(date) => Saying::StatusListed.said().with("date", date),
            None => Saying::StatusUndated.said(),
        };
        Self {
            at: quoted(address),
            date,
            said: said.with("list", address),
        }
    }
}

/// What a list says.
pub(super) fn said(status: Status, source: Source, doubt: Option<Told>) -> (Finding, Told) {
    let Source { at, date, said } = source;
    let (finding, told) = match status {
        Status::Revoked { reason } => (Finding::Failed, revoked(reason, &at, &date)),
        Status::Suspended => {
            let message = format!(
                "It is suspended: the list {at} says that it does not count for the time being ({date}). Ask the issuer."
            );
            (Finding::Failed, Saying::StatusSuspended.told(message))
        }
        Status::Clear => match doubt {
            None => {
                let message = format!("It is not revoked, by the list {at} ({date}).");
                (Finding::Passed, Saying::StatusClear.told(message))
            }
            Some(doubt) => {
                let message = format!(
                    "The list {at} says that it is not revoked ({date}), {}. Ask the issuer.",
                    doubt.message
                );
                let told = Saying::StatusClearUnsure.told(message).and(doubt.said);
                (Finding::Warning, told)
            }
        },
        Status::Refreshable => {
            let message =
                format!("There is a newer version of it, by the list {at} ({date}). Ask the issuer for it.");
            (Finding::Warning, Saying::StatusNewer.told(message))
        }
        Status::Message {
            purpose,
            value,
            message,
        } => {
            let words = message.unwrap_or_else(|| value.to_string());
            let english = format!(
                "The issuer's list {at} has a message about it ({}): {}, {date}.",
                quoted(&purpose),
                quoted(&words)
            );
            let told = Saying::StatusMessage.told(english);
            (Finding::Warning, told.with("words", words))
        }
    };
    (finding, told.and([said]))
}

fn revoked(reason: Option<String>, at: &str, date: &str) -> Told {
    let why = reason.as_ref().map_or_else(String::new, |reason| {
        format!(" The reason given: {}.", quoted(reason))
    });
    let message = format!(
        "It was revoked: the list {at} says so ({date}).{why} It no longer counts; ask the issuer why."
    );
    let reason = reason.map(|reason| Saying::StatusReason.said().with("reason", reason));
    Saying::StatusRevoked.told(message).and(reason)
}
