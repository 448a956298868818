//! 1EdTech's revocation list: `{ id, issuer, revokedCredential: [{ id, revoked, revocationReason }] }`, plain JSON on the page that
//! the signed credential names.

use super::{Status, StatusError, text};
use crate::json::Json;

pub(super) fn look_up(list: &Json, credential_id: &str, issuer: &str) -> Result<Status, StatusError> {
    let damaged = |member| StatusError::Member {
        place: "list",
        member,
    };
    let keeper = list.get("issuer").ok_or_else(|| damaged("issuer"))?;
    let keeper = keeper.as_str().or_else(|| keeper.get("id")?.as_str());
    let keeper = keeper.ok_or_else(|| damaged("issuer"))?;
    if keeper != issuer {
        return Err(StatusError::Issuer {
            expected: issuer.to_owned(),
            found: crate::jose::shorten(keeper),
        });
    }
    let entries = match list.get("revokedCredential") {
        // A list of Open Badges 2.0: whom it names in its own way would be taken for cleared.
        None if list.get("revokedAssertions").is_some() => return Err(damaged("revokedCredential")),
        entries => entries.map_or(&[][..], Json::each),
    };
    let mut status = Status::Clear;
    for entry in entries {
        // An entry that nobody can read may be the one that matters: better no answer than a wrong one.
        let id = text(entry, "list", "id")?;
        if is_revoked(entry)? && id == credential_id {
            let reason = entry.get("revocationReason").and_then(Json::as_str);
            status = Status::Revoked {
                reason: reason.map(str::to_owned),
            };
        }
    }
    Ok(status)
}

/// Whether an entry says that its credential was revoked: where it says nothing, that is why it is in the list.
pub(super) fn is_revoked(entry: &Json) -> Result<bool, StatusError> {
    match entry.get("revoked") {
        None => Ok(true),
        Some(Json::Bool(revoked)) => Ok(*revoked),
        Some(_) => Err(StatusError::Member {
            place: "list",
            member: "revoked",
        }),
    }
}
