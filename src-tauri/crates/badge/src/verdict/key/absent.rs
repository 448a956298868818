//! Why a key cannot be had, and whether anything follows from that.

use super::{NoKey, Saying};
use crate::{
    credential::inspect::quoted,
    did::{DidError, FindError, Identifier, MethodError, Source, same_origin},
    jose::{BadKey, JwkError},
};

/// Whether nothing follows from not finding a key: nobody could ask, or it is of a kind that is not read here.
pub(super) fn is_open(e: &FindError) -> bool {
    matches!(
        e,
        FindError::Unreachable { .. }
            | FindError::Identifier(
                DidError::UnknownMethod { .. }
                    | DidError::Key(BadKey::UnknownKind { .. })
                    | DidError::Jwk(JwkError::UnknownKind { .. }),
            )
            | FindError::Key {
                source: MethodError::Key(BadKey::UnknownKind { .. })
                    | MethodError::Jwk(JwkError::UnknownKind { .. }),
                ..
            }
    )
}

pub(super) fn not_found(e: FindError, reference: &str, issuer: &str) -> NoKey {
    let owner = reference.split_once('#').map_or(reference, |(owner, _)| owner);
    if is_open(&e) && owner != issuer && is_strange(owner, issuer) {
        return NoKey::somebody_elses(issuer, owner);
    }
    match e {
        FindError::Unreachable { url } => {
            let message = format!(
                "The issuer's key is kept on the web ({}), which cannot be had here, so nobody can say whether the signature \
                 is good. Check it with a connection, or ask the issuer.",
                quoted(&url)
            );
            NoKey::open(Saying::PageAway.told(message).with("at", url))
        }
        e if is_open(&e) => {
            let message = format!(
                "The issuer's key ({}) is of a kind that cannot be read here. Nothing in the file itself shows that the badge \
                 is false. Ask the issuer to confirm it.",
                quoted(reference)
            );
            NoKey::open(Saying::UnreadKind.told(message).with("kind", reference))
        }
        e => NoKey::wrong(Saying::KeyNotFound.told(format!(
            "The key that signed cannot be found: {e}. Do not trust it; ask the issuer for a correct copy."
        ))),
    }
}

/// Whether a key of `owner`, whom nobody can ask here, cannot be this issuer's whatever the answer was.
fn is_strange(owner: &str, issuer: &str) -> bool {
    match Identifier::parse(issuer).map(|issuer| issuer.source) {
        // All keys of such an issuer stand in its id.
        Ok(Source::Key(_) | Source::Jwk(_)) => true,
        Ok(Source::Page(own)) => owner.starts_with("did:") && !same_origin(owner, &own),
        Err(_) => owner.starts_with("did:") && !has_no_keys(issuer),
    }
}

/// Why nobody can say whether a key is this issuer's.
pub(super) fn unconfirmed(issuer: &str) -> String {
    if has_no_keys(issuer) {
        format!(
            "the issuer's id {} is of a kind under which nobody can publish keys",
            quoted(issuer)
        )
    } else {
        format!("the keys of the issuer {} cannot be had here", quoted(issuer))
    }
}

/// Whether an id is of a kind under which keys cannot be published, such as `urn:uuid:…`: then no key can be shown to be its.
pub(super) fn has_no_keys(issuer: &str) -> bool {
    let parsed = Identifier::parse(issuer);
    crate::credential::Uri::allows(issuer)
        && matches!(
            parsed,
            Err(DidError::UnknownScheme { .. } | DidError::UnknownMethod { .. })
        )
}
