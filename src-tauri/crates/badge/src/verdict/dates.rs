//! Whether the credential has begun and not expired.

use jiff::{SignedDuration, Timestamp};

use super::{Name, Saying, contexts::Edition, credential::Kind, report::Report};
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
        return report.failed(Name::Dates, Saying::DatesUnclear.told(message));
    }
    period(document, from, until, at, report);
    // The day of the award is a local calendar date: east of Greenwich it begins before the instant that stands for it.
    if let Some(awarded) =
        awarded.filter(|awarded| *awarded > at.saturating_add(SignedDuration::from_hours(24)).unwrap_or(at))
    {
        report.warning(
            Name::Dates,
            Saying::DatesAwardedLater
                .told(format!(
                    "It says that it was awarded on {awarded}, which is still to come. Ask the issuer."
                ))
                .with("date", awarded),
        );
    }
    let told = match (from, until) {
        (None, _) => return,
        (Some(from), None) => Saying::DatesFrom
            .told(format!("It is valid from {from}, without an end."))
            .with("from", from),
        (Some(from), Some(until)) => Saying::DatesUntil
            .told(format!("It is valid from {from}, until {until}."))
            .with("from", from)
            .with("until", until),
    };
    report.passed(Name::Dates, told);
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
        report.failed(Name::Dates, Saying::DatesNotYet.told(message).with("from", from));
    }
    if let Some(until) = until.filter(|until| *until < at) {
        let renewal = document
            .get("refreshService")
            .and_then(|service| service.each().first()?.get("id")?.as_str());
        let at = renewal.map_or_else(String::new, |at| {
            format!(" A new copy may be had at {}.", quoted(at))
        });
        report.failed(
            Name::Dates,
            Saying::DatesEnded
                .told(format!(
                    "It has expired: it ended on {until}. Ask the issuer whether it was renewed.{at}"
                ))
                .with("until", until)
                .and(renewal.map(|at| Saying::DatesRenewal.said().with("at", at))),
        );
    }
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        report.failed(
            Name::Dates,
            Saying::DatesCrossed
                .told(format!(
                    "It ends on {until}, before it begins on {from}. Ask the issuer."
                ))
                .with("until", until)
                .with("from", from),
        );
    }
}
