//! Signed badges: the signature must hold, with a key that the issuer's own profile lists.

use super::context::Category;
use super::documents::{Fetched, id_of, member, text};
use super::links::{self, Linked, Sought};
use super::report::show;
use super::url::{self, Url};
use super::{Case, Name, Version, part};
use crate::jose::{Jws, JwsError, VerificationKey};
use crate::json::Json;
use crate::verdict::Saying;

/// The most keys of an issuer that are tried where the badge does not say which one signed it.
const MAX_KEYS: usize = 8;

const KEY: Sought = Sought {
    name: Name::Key,
    class: Category::Key,
    what: "the issuer's public key",
};

/// A key as it was found.
struct Found {
    id: String,
    pem: String,
    owner: Option<String>,
}

/// Checks whose key it is and whether the signature holds.
pub(super) fn confirm(case: &mut Case<'_>, jws: &Jws, assertion: &Json, issuer: Option<&Linked>) {
    let stated = part::verification(assertion).and_then(|verification| {
        let stated = member(verification, "creator").or_else(|| member(verification, "url"))?;
        id_of(stated).map(str::to_owned)
    });
    let listed = issuer.map(|issuer| keys_of(&issuer.document)).unwrap_or_default();
    let ids: Vec<String> = match stated {
        Some(id) => vec![id],
        None => listed
            .iter()
            .take(MAX_KEYS)
            .filter_map(|key| id_of(key))
            .map(str::to_owned)
            .collect(),
    };
    let found: Vec<Found> = ids.iter().filter_map(|id| obtain(case, id, &listed)).collect();
    if found.is_empty() {
        unknown_key(case, issuer, &ids, &listed);
        return;
    }
    let matching = found.iter().find(|key| holds(jws, key)).or(found.first());
    if let Some(key) = matching {
        bind(case, key, issuer, &listed);
        check(case, jws, key);
    }
}

fn keys_of(issuer: &Json<'static>) -> Vec<Json<'static>> {
    member(issuer, "publicKey")
        .map(|keys| keys.each().to_vec())
        .unwrap_or_default()
}

/// Reports what can be said without a key: whether the issuer lists the one that the badge names.
fn unknown_key(case: &mut Case<'_>, issuer: Option<&Linked>, ids: &[String], listed: &[Json]) {
    let strange = ids
        .iter()
        .find(|id| !listed.iter().any(|key| id_of(key) == Some(id)));
    match (issuer, strange) {
        (Some(_), _) if ids.is_empty() => case.report.fail(
            Name::Key,
            Saying::KeyNotFound.told(
                "Neither the badge nor the issuer's profile names a key, so anybody may have signed it. Ask the issuer.",
            ),
        ),
        (Some(_), Some(id)) if case.version == Version::V2_0 => unlisted(case, id),
        (None, _) if ids.is_empty() => {
            let message = "Which key signed the badge cannot be said without the issuer's profile.";
            case.report.warn(Name::Key, Saying::KeyNotNamed.told(message));
        }
        _ => {}
    }
    case.report.warn(
        Name::Signature,
        Saying::SignatureUnchecked.told(
            "The signature cannot be checked, because the issuer's key cannot be had. Check again with a connection.",
        ),
    );
}

/// Gets a key: from the issuer's profile, or from the page at its id. Reports where that fails.
fn obtain(case: &mut Case<'_>, id: &str, listed: &[Json<'static>]) -> Option<Found> {
    let embedded = listed
        .iter()
        .find(|key| text(key, "id") == Some(id) && text(key, "publicKeyPem").is_some());
    if let Some(key) = embedded {
        return found(id, key);
    }
    let Some(url) = Url::parse(id) else {
        case.report.warn(
            Name::Key,
            Saying::NoAddress.told(format!(
                "The key is only named ({}), with no address to look it up.",
                show(id)
            )),
        );
        return None;
    };
    if let Fetched::Pem(pem) = case.documents.fetch(url) {
        return Some(Found {
            id: id.to_owned(),
            pem: pem.to_string(),
            owner: None,
        });
    }
    let document = links::fetch(case, url, KEY)?;
    let key = links::settle(case, document, id, KEY)?;
    links::check(case, &key.document, KEY);
    found(key.id.as_deref().unwrap_or(id), &key.document)
}

fn found(id: &str, key: &Json) -> Option<Found> {
    Some(Found {
        id: id.to_owned(),
        pem: text(key, "publicKeyPem")?.to_owned(),
        owner: text(key, "owner").map(str::to_owned),
    })
}

fn holds(jws: &Jws, key: &Found) -> bool {
    VerificationKey::from_pem(&key.pem).is_ok_and(|key| jws.check(&key).is_ok())
}

/// Checks that the issuer's profile lists the key, and that the key names the issuer as its owner. Before 2.0 profiles listed no
/// keys; there the key must lie on the issuer's own host.
fn bind(case: &mut Case<'_>, key: &Found, issuer: Option<&Linked>, listed: &[Json]) {
    let shown = show(&key.id);
    let Some(issuer) = issuer else {
        return case.report.warn(
            Name::Key,
            Saying::OriginUnknown.told(format!(
                "Whose key {shown} is cannot be said, because the issuer's profile cannot be had. Check again with a connection."
            )),
        );
    };
    let owner = key.owner.as_deref();
    if owner.is_some_and(|owner| issuer.id.as_deref() != Some(owner)) {
        return case.report.fail(
            Name::Key,
            Saying::KeySomebodyElse
                .told(format!(
                    "The key {shown} belongs to {}, not to the issuer {}. Somebody else made this badge: do not trust it.",
                    show(owner.unwrap_or_default()),
                    show(issuer.id.as_deref().unwrap_or("without an address"))
                ))
                .with("issuer", issuer.id.as_deref().unwrap_or("?"))
                .with("signer", owner.unwrap_or_default()),
        );
    }
    let own_host = || {
        let issuer_host = issuer.id.as_deref().and_then(url::authority);
        case.version != Version::V2_0 && issuer_host.is_some() && url::authority(&key.id) == issuer_host
    };
    if listed.iter().any(|listed| id_of(listed) == Some(&key.id)) || listed.is_empty() && own_host() {
        if issuer.id.as_deref().is_some_and(|id| Url::parse(id).is_some()) {
            let told = Saying::KeyOwn.told(format!("The key {shown} is the issuer's."));
            case.report.passed(Name::Key, told);
        } else {
            case.report.warn(
                Name::Key,
                Saying::NoAddress.told(format!(
                    "The key {shown} is named only by a profile without an address of its own, so nobody vouches for it."
                )),
            );
        }
        return;
    }
    unlisted(case, &key.id);
}

fn unlisted(case: &mut Case<'_>, id: &str) {
    case.report.fail(
        Name::Key,
        Saying::KeyNotIssuers.told(format!(
            "The key {} is not one that the issuer's profile lists. Somebody else made this badge: do not trust it.",
            show(id)
        )),
    );
}

fn check(case: &mut Case<'_>, jws: &Jws, key: &Found) {
    match VerificationKey::from_pem(&key.pem) {
        Err(e) => case.report.fail(
            Name::Signature,
            Saying::SignatureUnsound.told(format!(
                "The key {} cannot be used: {e}. Ask the issuer to correct it.",
                show(&key.id)
            )),
        ),
        Ok(public) => match jws.check(&public) {
            Ok(()) => case.report.passed(
                Name::Signature,
                Saying::SignatureGood.told("Nothing was changed since it was signed with that key."),
            ),
            Err(e) => {
                let saying = match e {
                    JwsError::Signature => Saying::SignatureAltered,
                    _ => Saying::SignatureUnsound,
                };
                let told = saying.told(format!(
                    "{}. Do not trust this badge; ask the issuer for a new copy.",
                    links::capital(&e.to_string())
                ));
                case.report.fail(Name::Signature, told);
            }
        },
    }
}
