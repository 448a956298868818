//! Whether the credential has begun and not expired.

use jiff::{SignedDuration, Timestamp};

use super::{Name, contexts::Edition, credential::Kind, report::Report};
use crate::{
    credential::{inspect::quoted, value::instant},
    json::Json,
};

pub(super) fn check(kind: Kind, document: &Json<'_>, edition: Edition, at: Timestamp, report: &mut Report) {
    let date = |name: &str| document.get(name).and_then(Json::as_str).and_then(instant);
    let (begins, ends) = edition.validity();
    let (from, until, awarded) = (date(begins), date(ends), date("awardedDate"));
    let must_begin = kind != Kind::List || document.get(begins).is_some();
    if (must_begin && from.is_none()) || (document.get(ends).is_some() && until.is_none()) {
        let message = "It does not say clearly from when and until when it is valid. Ask the issuer for a correct copy.";
        return report.failed(Name::Dates, message);
    }
    period(document, from, until, at, report);
    // The day of the award is a local calendar date: east of Greenwich it begins before the instant that stands for it.
    if let Some(awarded) =
        awarded.filter(|awarded| *awarded > at.saturating_add(SignedDuration::from_hours(24)).unwrap_or(at))
    {
        report.warning(
            Name::Dates,
            format!("It says that it was awarded on {awarded}, which is still to come. Ask the issuer."),
        );
    }
    let end = until.map_or_else(|| "without an end".to_owned(), |until| format!("until {until}"));
    if let Some(from) = from {
        report.passed(Name::Dates, format!("It is valid from {from}, {end}."));
    }
}

/// Whether the instant lies between the beginning and the end, and these in their order.
fn period(
    document: &Json<'_>,
    from: Option<Timestamp>,
    until: Option<Timestamp>,
    at: Timestamp,
    report: &mut Report,
) {
    if let Some(from) = from.filter(|from| *from > at) {
        let message = format!(
            "It is not valid yet: it begins on {from}. If that has passed, set this computer's clock."
        );
        report.failed(Name::Dates, message);
    }
    if let Some(until) = until.filter(|until| *until < at) {
        let renewal = document
            .get("refreshService")
            .and_then(|service| service.each().first()?.get("id")?.as_str())
            .map_or_else(String::new, |at| {
                format!(" A new copy may be had at {}.", quoted(at))
            });
        report.failed(
            Name::Dates,
            format!("It has expired: it ended on {until}. Ask the issuer whether it was renewed.{renewal}"),
        );
    }
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        report.failed(
            Name::Dates,
            format!("It ends on {until}, before it begins on {from}. Ask the issuer."),
        );
    }
}
