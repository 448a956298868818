//! Hosted badges: the page at the badge's own address is the badge, and the address must be one of the issuer's.

use super::documents::{Fetched, member, text, texts};
use super::links::Linked;
use super::report::show;
use super::url::{self, Url};
use super::{Case, Name, Proof, Version, part, revocation, same};
use crate::json::Json;
use crate::verdict::Saying;

/// Judges a badge of which only the address is known; returns its version.
pub(super) fn open(case: &mut Case<'_>, link: &str) -> Option<Version> {
    case.summary.id = Some(link.to_owned());
    let url = Url::parse(link)?;
    let at = show(link);
    match case.documents.fetch(url) {
        Fetched::Here(document) => return case.document(&document, Proof::Link(link)),
        Fetched::Unreachable => case.report.warn(
            Name::HostedCopy,
            Saying::PageAway
                .told(format!(
                    "The file holds only the address of the badge, {at}, and that page cannot be had here. Check again with \
                     a connection."
                ))
                .with("at", link),
        ),
        Fetched::Missing => case.report.fail(
            Name::HostedCopy,
            Saying::PageGone
                .told(format!(
                    "The file holds only the address of the badge, {at}, and there is nothing any more. Ask the issuer."
                ))
                .with("at", link),
        ),
        Fetched::Pem(_) => case.report.fail(
            Name::HostedCopy,
            Saying::PageWrong
                .told(format!("At {at} lies a key, not a badge. Ask the issuer."))
                .with("at", link),
        ),
        Fetched::Refused(why) => case.report.fail(
            Name::HostedCopy,
            Saying::PageWrong
                .told(format!(
                    "At the address of the badge, {at}, lies something that is no badge: {why}. Ask the issuer."
                ))
                .with("at", link),
        ),
    }
    None
}

/// Compares the badge with the one at its address, and that address with the issuer's.
pub(super) fn confirm(case: &mut Case<'_>, assertion: &Json, issuer: Option<&Linked>, link: Option<&str>) {
    let Some(location) = location(case.version, assertion).or(link).map(str::to_owned) else {
        case.report.warn(
            Name::HostedCopy,
            Saying::NoAddress.told(
                "The badge does not say where it is hosted, so nobody can look it up. Ask the issuer for its address.",
            ),
        );
        return;
    };
    if case.summary.id.is_none() {
        case.summary.id = Some(location.clone());
    }
    let Some(url) = Url::parse(&location) else {
        case.report.fail(
            Name::HostedCopy,
            Saying::NoAddress.told(format!(
                "A hosted badge must say its web address, found \"{}\": nobody can look it up. Ask the issuer for a new copy.",
                show(&location)
            )),
        );
        return;
    };
    if link.is_some_and(|link| link != url.page()) {
        case.report.warn(
            Name::HostedCopy,
            Saying::PageMoved
                .told(format!(
                    "The address in the file leads to a badge that says its own address is {}.",
                    show(&location)
                ))
                .with("at", &location),
        );
    }
    compare(case, assertion, url);
    origin(case, url, issuer);
}

/// Where a hosted assertion says that it lies.
fn location<'j>(version: Version, assertion: &'j Json<'_>) -> Option<&'j str> {
    let own = text(assertion, "id");
    if version == Version::V2_0 {
        return own;
    }
    let verification = part::verification(assertion);
    verification
        .and_then(|verification| text(verification, "url"))
        .or(own)
}

fn compare(case: &mut Case<'_>, assertion: &Json, url: Url<'_>) {
    let at = show(url.page());
    let fetched = case.documents.fetch(url);
    let report = &mut case.report;
    let hosted = match fetched {
        Fetched::Here(hosted) => hosted,
        Fetched::Unreachable => {
            let message = format!(
                "This is a hosted badge: it is only as good as the page {at}, which cannot be had here. Check again with a \
                 connection."
            );
            let told = Saying::PageAway.told(message).with("at", url.page());
            return report.warn(Name::HostedCopy, told);
        }
        Fetched::Missing => {
            let message =
                format!("There is no badge at {at} any more: the issuer has withdrawn it. Ask the issuer.");
            let told = Saying::PageGone.told(message).with("at", url.page());
            return report.fail(Name::HostedCopy, told);
        }
        Fetched::Pem(_) | Fetched::Refused(_) => {
            let message = format!("What lies at {at} is not this badge, nor any other. Ask the issuer.");
            let told = Saying::PageWrong.told(message).with("at", url.page());
            return report.fail(Name::HostedCopy, told);
        }
    };
    if revocation::stated(report, &hosted) {
        return;
    }
    match same::difference(assertion, &hosted) {
        None => report.passed(
            Name::HostedCopy,
            Saying::HostedSame
                .told(format!("It is the same as the badge at {at}."))
                .with("at", url.page()),
        ),
        Some(path) => report.fail(
            Name::HostedCopy,
            Saying::HostedDiffers
                .told(format!(
                    "It is not the same as the badge at {at}: they differ in \"{}\". The one there counts; this one was \
                     changed, or is out of date.",
                    show(&path)
                ))
                .with("at", url.page())
                .with("place", path),
        ),
    }
}

/// Whether an address is within what the issuer allows: `startsWith` and `allowedOrigins`, else the issuer's own host.
///
/// Where the issuer gives `startsWith` alone, that is the whole rule, as the standard says; 1EdTech's validator would also ask
/// for the issuer's own host.
fn origin(case: &mut Case<'_>, location: Url<'_>, issuer: Option<&Linked>) {
    let Some(issuer) = issuer else {
        return case.report.warn(
            Name::Origin,
            Saying::OriginUnknown.told(
                "Whether the address belongs to the issuer cannot be said, because the issuer's profile cannot be had.",
            ),
        );
    };
    let Some(own) = issuer.id.as_deref().and_then(url::authority) else {
        return case.report.warn(
            Name::Origin,
            Saying::OriginUnknown.told(
                "The issuer has no web address, so nobody can say whether the badge lies with its issuer. Ask the issuer.",
            ),
        );
    };
    let host = show(&location.authority());
    match outside(&issuer.document, &own, location) {
        None => case.report.passed(
            Name::Origin,
            Saying::OriginGood
                .told(format!("Its address, at {host}, is one that the issuer allows."))
                .with("at", location.authority()),
        ),
        Some(expected) => case.report.fail(
            Name::Origin,
            Saying::OriginOther
                .told(format!(
                    "The badge lies at {host}, which is not the issuer's; expected {expected}. Somebody else may have made \
                     it: do not trust it."
                ))
                .with("at", location.authority()),
        ),
    }
}

/// What the issuer allows instead of an address; None where it allows the address.
fn outside(issuer: &Json, own: &str, location: Url<'_>) -> Option<String> {
    let rules = member(issuer, "verification").unwrap_or(&Json::Null);
    let (starts, origins) = (texts(rules, "startsWith"), texts(rules, "allowedOrigins"));
    let begins = |start: &&str| {
        let same_host = url::authority(start) == Some(location.authority());
        same_host && location.page().starts_with(start) && !location.climbs()
    };
    let allowed = |origin: &&str| {
        let origin = origin.to_ascii_lowercase();
        origin == location.authority() || origin == location.host()
    };
    if !starts.is_empty() && !starts.iter().any(begins) {
        return Some(format!(
            "an address that begins with {}",
            show(&starts.join(" or "))
        ));
    }
    let (right, expected) = match (starts.is_empty(), origins.is_empty()) {
        (_, false) => (origins.iter().any(allowed), show(&origins.join(" or "))),
        (false, true) => (true, String::new()),
        (true, true) => (location.authority() == own, show(own)),
    };
    (!right).then_some(expected)
}
