//! Dates of a badge: when it was awarded and until when it counts.

use super::documents::member;
use super::report::{Report, show};
use super::{Name, Version};
use crate::credential::value::timestamp;
use crate::json::Json;
use crate::verdict::Saying;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, tz::TimeZone};

/// The instant that a value stands for.
///
/// 2.0 asks for ISO 8601 with a time zone. Before 2.0 a bare date, a time without a zone (read as UTC) and seconds since 1970
/// were also written.
pub(super) fn instant(value: &Json, version: Version) -> Option<Timestamp> {
    if let Some(instant) = value.as_str().and_then(|text| timestamp(text.trim())) {
        return Some(instant);
    }
    if version == Version::V2_0 {
        return None;
    }
    match value {
        Json::Number(seconds) => Timestamp::from_second(seconds.as_i64()?).ok(),
        Json::String(text) => civil(text.trim()),
        _ => None,
    }
}

fn civil(text: &str) -> Option<Timestamp> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return Timestamp::from_second(text.parse().ok()?).ok();
    }
    let local = text
        .parse::<DateTime>()
        .or_else(|_| text.parse::<Date>().map(|date| date.at(0, 0, 0, 0)));
    Some(local.ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

/// Judges the dates of an assertion or endorsement for an instant.
pub(super) fn check(report: &mut Report, document: &Json, version: Version, at: Timestamp) {
    let issued_member = if member(document, "issuedOn").is_some() {
        "issuedOn"
    } else {
        "issued_on"
    };
    let read = |name| member(document, name).and_then(|value| instant(value, version));
    let issued = read(issued_member);
    award(report, issued, at);
    match (member(document, "expires"), read("expires")) {
        (None, _) => report.passed(
            Name::Expires,
            Saying::DatesEndless.told("The badge has no end date."),
        ),
        (Some(value), None) => report.fail(
            Name::Expires,
            Saying::DatesUnclear.told(format!(
                "The end date \"{}\" cannot be read; expected a date like 2026-02-01T09:00:00Z. Ask the issuer.",
                show(value.as_str().unwrap_or("(not text)"))
            )),
        ),
        (Some(_), Some(end)) => ending(report, issued, end, at),
    }
}

fn award(report: &mut Report, issued: Option<Timestamp>, at: Timestamp) {
    match issued {
        Some(issued) if issued > at => report.fail(
            Name::Issued,
            Saying::DatesAwardedLater
                .told(format!(
                    "The badge says that it was awarded on {issued}, which is still to come (seen from {at}). Check this \
                     computer's clock; if it is right, ask the issuer."
                ))
                .with("date", issued),
        ),
        Some(issued) => report.passed(
            Name::Issued,
            Saying::DatesAwarded
                .told(format!("Awarded on {issued}."))
                .with("date", issued),
        ),
        None => report.skip(
            Name::Issued,
            Saying::DatesNoAward.told("The badge has no date of award that can be read."),
        ),
    }
}

fn ending(report: &mut Report, issued: Option<Timestamp>, end: Timestamp, at: Timestamp) {
    if let Some(issued) = issued.filter(|issued| end < *issued) {
        let message =
            format!("The badge ended on {end}, before it was awarded. Ask the issuer what was meant.");
        let told = Saying::DatesCrossed.told(message).with("until", end);
        report.fail(Name::Expires, told.with("from", issued));
    } else if end <= at {
        let message =
            format!("The badge counted until {end}; that is over. Ask the issuer whether it can be renewed.");
        let told = Saying::DatesEnded.told(message).with("until", end);
        report.fail(Name::Expires, told);
    } else {
        let told = Saying::DatesEnds.told(format!("The badge counts until {end}."));
        report.passed(Name::Expires, told.with("until", end));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn version_2_wants_a_time_zone() {
        for text in [
            "\"2016-12-31T23:59:59Z\"",
            "\"2017-10-01T00:00Z\"",
            "\"2017-05-01T12:34:56.123456+00:00\"",
        ] {
            let value = parse(text.as_bytes()).unwrap();
            assert!(instant(&value, Version::V2_0).is_some(), "{text} is an instant");
        }
        let loose = [
            "\"2015-06-01\"",
            "\"2015-06-01T10:00:00\"",
            "1433116800",
            "\"1433116800\"",
        ];
        for text in loose {
            let value = parse(text.as_bytes()).unwrap();
            assert!(
                instant(&value, Version::V2_0).is_none(),
                "{text} is no instant in 2.0"
            );
            assert!(
                instant(&value, Version::V1_0).is_some(),
                "{text} was written before 2.0"
            );
        }
        for text in [
            "\"\"",
            "\"yesterday\"",
            "true",
            "9007199254740991",
            "\"2015-13-01\"",
            "\"99999999999999999999\"",
            "{}",
        ] {
            let value = parse(text.as_bytes()).unwrap();
            assert!(instant(&value, Version::V1_0).is_none(), "{text} is no date");
        }
    }
}
