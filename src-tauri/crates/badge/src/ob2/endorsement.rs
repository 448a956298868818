//! What others say of a badge: hosted endorsements of the assertion, the badge class or the issuer.

use super::context::{self, Category};
use super::documents::{Fetched, id_of, member, text};
use super::report::show;
use super::url::{self, Url};
use super::{Case, Kind, Name, Version, dates, part, rules, shape};
use crate::json::Json;
use crate::verdict::Saying;
use std::rc::Rc;

/// The most endorsements of one badge that are looked at.
pub(super) const MAX_ENDORSEMENTS: usize = 8;

/// Checks the endorsements of these documents. A bad one is a warning: the badge stands without it.
pub(super) fn check<'d>(case: &mut Case<'_>, documents: impl Iterator<Item = &'d Json<'d>>) {
    let mut all = Vec::new();
    for document in documents {
        let endorsements = member(document, "endorsement")
            .map(Json::each)
            .unwrap_or_default();
        all.extend(
            endorsements
                .iter()
                .map(|endorsement| (endorsement, text(document, "id"))),
        );
    }
    for (endorsement, of) in all.iter().take(MAX_ENDORSEMENTS) {
        match examine(case, endorsement, *of) {
            Ok(by) => {
                let told = Saying::EndorsedBy.told(format!("Endorsed by {by}."));
                case.report.passed(Name::Endorsements, told.with("by", by));
            }
            Err(why) => {
                let which = show(id_of(endorsement).unwrap_or("without an id"));
                let message = format!("The endorsement {which} does not count: {why}.");
                let told = Saying::EndorsementUnconfirmed.told(message);
                case.report.warn(Name::Endorsements, told.with("by", which));
            }
        }
    }
    if all.len() > MAX_ENDORSEMENTS {
        case.report.warn(
            Name::Endorsements,
            Saying::TooMany.told(format!(
                "It has {} endorsements; only the first {MAX_ENDORSEMENTS} were looked at.",
                all.len()
            )),
        );
    }
}

/// The name of the endorser.
///
/// # Errors
/// Why the endorsement does not count.
fn examine(case: &mut Case<'_>, value: &Json, of: Option<&str>) -> Result<String, String> {
    let id = id_of(value).ok_or("it has no address")?;
    let (endorsement, id) = page(case, id)?;
    if context::class(&endorsement) != Ok(Category::Endorsement) {
        return Err("what lies there is no endorsement".into());
    }
    if let Some(problem) = shape::problems(
        &endorsement,
        rules::rules(Category::Endorsement, Version::V2_0),
        Version::V2_0,
    )
    .first()
    {
        return Err(problem.message.clone());
    }
    if member(&endorsement, "revoked").and_then(Json::as_bool) == Some(true) {
        return Err("it was taken back".into());
    }
    if part::kind(&endorsement, Version::V2_0) != Some(Kind::Hosted) {
        return Err("it is not a hosted one, and signed ones are not checked here".into());
    }
    let date = |name| member(&endorsement, name).and_then(|value| dates::instant(value, Version::V2_0));
    if date("issuedOn").is_some_and(|issued| issued > case.question.at) {
        return Err("its date is still to come".into());
    }
    if date("expires").is_some_and(|end| end <= case.question.at) {
        return Err("it has ended".into());
    }
    let subject = member(&endorsement, "claim").and_then(|claim| text(claim, "id"));
    if subject != of {
        return Err("it speaks of something else".into());
    }
    let issuer = member(&endorsement, "issuer").and_then(id_of).unwrap_or_default();
    let (profile, issuer) = page(case, issuer).map_err(|why| format!("its issuer is not known: {why}"))?;
    if url::authority(&issuer) != url::authority(&id) {
        return Err("it does not lie with the one who is said to have written it".into());
    }
    Ok(show(text(&profile, "name").unwrap_or(&issuer)))
}

/// A document and its own address, following it there once.
fn page(case: &mut Case<'_>, id: &str) -> Result<(Rc<Json<'static>>, String), String> {
    let fetched = fetch(case, id)?;
    let Some(stated) = text(&fetched, "id")
        .filter(|stated| *stated != id)
        .map(str::to_owned)
    else {
        return Ok((fetched, id.to_owned()));
    };
    let original = fetch(case, &stated)?;
    if text(&original, "id") == Some(&stated) {
        Ok((original, stated))
    } else {
        Err("it is said to lie at another address, and does not".into())
    }
}

fn fetch(case: &mut Case<'_>, id: &str) -> Result<Rc<Json<'static>>, String> {
    let url = Url::parse(id).ok_or("it has no web address")?;
    match case.documents.fetch(url) {
        Fetched::Here(document) => Ok(document),
        Fetched::Unreachable => Err("it cannot be had here".into()),
        Fetched::Missing => Err("it is no longer there".into()),
        Fetched::Pem(_) => Err("a key lies there".into()),
        Fetched::Refused(why) => Err(why.to_string()),
    }
}
