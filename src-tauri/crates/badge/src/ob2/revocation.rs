//! Whether the issuer has taken a badge back.

use super::documents::{Fetched, id_of, member, text};
use super::links::Linked;
use super::report::{Report, show};
use super::url::Url;
use super::{Case, Kind, Name};
use crate::json::Json;
use crate::verdict::{Said, Saying};

/// Reports that an assertion says of itself that it is revoked; then nothing else about it counts.
pub(super) fn stated(report: &mut Report, assertion: &Json) -> bool {
    let revoked = member(assertion, "revoked").and_then(Json::as_bool) == Some(true);
    if revoked {
        let why = text(assertion, "revocationReason");
        let message = format!("The issuer has taken this badge back{}.", reason(why));
        let told = Saying::StatusRevoked.told(message).and(given(why));
        report.fail(Name::Revocation, told);
    }
    revoked
}

/// Looks the assertion up in the issuer's list of revoked badges.
pub(super) fn check(case: &mut Case<'_>, assertion: &Json, issuer: Option<&Linked>, kind: Kind) {
    let Some(issuer) = issuer else {
        case.report.warn(
            Name::Revocation,
            Saying::StatusUnsure.told(
                "Whether the issuer has taken the badge back cannot be said without the issuer's profile. Check again with a \
                 connection.",
            ),
        );
        return;
    };
    let Some(place) = member(&issuer.document, "revocationList") else {
        let message = match kind {
            Kind::Hosted => {
                "The issuer keeps no list of revoked badges; a hosted badge that is taken back leaves its address."
            }
            Kind::Signed => "The issuer keeps no list of revoked badges.",
        };
        case.report
            .passed(Name::Revocation, Saying::StatusNoList.told(message));
        return;
    };
    let place = id_of(place).unwrap_or_default().to_owned();
    match list(case, &place, issuer) {
        Err(why) => case.report.warn(
            Name::Revocation,
            Saying::StatusUnsure.told(format!(
                "Whether the issuer has taken the badge back cannot be said: {why}. Check again later."
            )),
        ),
        Ok(list) => tell(&mut case.report, entry(&list, assertion), &place),
    }
}

/// Says what a list says: nothing about the badge, or perhaps with a reason that it was revoked.
fn tell(report: &mut Report, entry: Option<Option<&str>>, place: &str) {
    let at = show(place);
    let listed = Saying::StatusUndated.said().with("list", place);
    match entry {
        Some(why) => {
            let message = format!(
                "The issuer has taken this badge back{}. It stands in the list {at}.",
                reason(why)
            );
            let told = Saying::StatusRevoked.told(message).and(given(why));
            report.fail(Name::Revocation, told.and([listed]));
        }
        None => {
            let message = format!(
                "It is not in the issuer's list of revoked badges, {at}, as that list was when it was fetched; it bears no date."
            );
            report.passed(Name::Revocation, Saying::StatusClear.told(message).and([listed]));
        }
    }
}

fn given(reason: Option<&str>) -> Option<Said> {
    let given = reason.filter(|reason| !reason.trim().is_empty())?;
    Some(Saying::StatusReason.said().with("reason", given))
}

fn reason(reason: Option<&str>) -> String {
    let given = reason.filter(|reason| !reason.trim().is_empty());
    given.map_or_else(String::new, |reason| format!(", saying \"{}\"", show(reason)))
}

/// Fetches the list.
///
/// # Errors
/// Why it says nothing about this issuer's badges.
fn list(case: &mut Case<'_>, place: &str, issuer: &Linked) -> Result<std::rc::Rc<Json<'static>>, String> {
    let at = show(place);
    let url = Url::parse(place).ok_or_else(|| format!("the list's address \"{at}\" is none"))?;
    let list = match case.documents.fetch(url) {
        Fetched::Here(list) => list,
        Fetched::Unreachable => {
            return Err(format!(
                "the issuer's list of revoked badges ({at}) cannot be had here"
            ));
        }
        Fetched::Missing => return Err(format!("the issuer's list of revoked badges ({at}) is not there")),
        Fetched::Pem(_) => return Err(format!("there is a key in place of the list ({at})")),
        Fetched::Refused(why) => return Err(format!("the list ({at}) cannot be used: {why}")),
    };
    let of = member(&list, "issuer").and_then(id_of);
    if of.is_some_and(|of| issuer.id.as_deref() != Some(of)) {
        return Err(format!("the list at {at} is another issuer's"));
    }
    let typed = member(&list, "@context").is_some() || member(&list, "type").is_some();
    match member(&list, "revokedAssertions") {
        None if typed => Err(format!(
            "the list at {at} has no entries that can be read (revokedAssertions)"
        )),
        Some(entries) if entries.each().iter().any(|entry| name(entry).is_none()) => {
            Err(format!("the list at {at} has entries that name no badge"))
        }
        _ => Ok(list),
    }
}

/// The id or uid that an entry names.
fn name<'j>(entry: &'j Json<'_>) -> Option<&'j str> {
    id_of(entry).or_else(|| text(entry, "uid"))
}

/// The reason in the entry about an assertion; None where there is no entry. Before 2.0 a list was an object from uid (or id) to
/// the reason.
fn entry<'j>(list: &'j Json<'_>, assertion: &Json) -> Option<Option<&'j str>> {
    let names: Vec<&str> = ["id", "uid"]
        .iter()
        .filter_map(|name| text(assertion, name))
        .collect();
    match member(list, "revokedAssertions") {
        Some(entries) => {
            let about = |entry: &&Json| {
                let stated = [entry.as_str(), text(entry, "id"), text(entry, "uid")];
                let lifted = member(entry, "revoked").and_then(Json::as_bool) == Some(false);
                !lifted && stated.iter().flatten().any(|stated| names.contains(stated))
            };
            let entry = entries.each().iter().find(about)?;
            Some(text(entry, "revocationReason"))
        }
        None => {
            let members = list.as_object().unwrap_or_default();
            let (_, why) = members.iter().find(|(name, _)| names.contains(&name.as_ref()))?;
            Some(why.as_str())
        }
    }
}
