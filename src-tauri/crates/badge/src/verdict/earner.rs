//! Whether the badge belongs to the person that was asked about.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization as _;

use super::{Name, Saying, report::Report};
use crate::{
    credential::{Uri, inspect::quoted},
    identity,
    json::Json,
};

/// More identifiers than this are not compared: each costs several hashes.
const MAX_IDENTIFIERS: usize = 64;

/// How somebody can be known. Only what is of one kind can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Email,
    Link,
    Words,
}

pub(super) fn check(document: &Json<'_>, recipient: Option<&str>, report: &mut Report) {
    let Some(asked) = recipient.map(str::trim).filter(|asked| !asked.is_empty()) else {
        let told = Saying::RecipientUnasked.told("It was not asked whose badge it is.");
        return report.not_checked(Name::Recipient, told);
    };
    let Some(subject) = document.get("credentialSubject") else {
        let told = Saying::RecipientUnnamed.told("The badge does not say whose it is.");
        return report.failed(Name::Recipient, told);
    };
    let (kind, asked) = asked_for(asked);
    let asked = composed(&asked);
    let asked = asked.as_str();
    match compare(subject, kind, asked) {
        Some(true) => {
            let told = Saying::RecipientTheirs.told(format!("It belongs to {}.", quoted(asked)));
            report.passed(Name::Recipient, told.with("name", asked));
        }
        Some(false) => {
            let message = format!(
                "It belongs to somebody else, not to {}. Check the spelling; otherwise ask for that person's own badge.",
                quoted(asked)
            );
            let told = Saying::RecipientOther.told(message);
            report.failed(Name::Recipient, told.with("name", asked));
        }
        None => {
            let message = format!(
                "The badge names its earner in another way, so it cannot be confirmed that it belongs to {}. Ask the \
                 issuer.",
                quoted(asked)
            );
            let told = Saying::RecipientOtherWay.told(message);
            report.warning(Name::Recipient, told.with("name", asked));
        }
    }
}

fn asked_for(asked: &str) -> (Kind, Cow<'_, str>) {
    match mail_address(asked) {
        Some(address) => (Kind::Email, address),
        None if Uri::allows(asked) => (Kind::Link, asked.into()),
        None if asked.contains('@') => (Kind::Email, asked.into()),
        None => (Kind::Words, asked.into()),
    }
}

/// The address in a `mailto:` link (RFC 6068, section 2): percent-encoded, and perhaps followed by what a letter should say.
fn mail_address(link: &str) -> Option<Cow<'_, str>> {
    let (scheme, rest) = link.split_once(':')?;
    let address = rest.split('?').next().unwrap_or_default();
    let decoded = || percent_decode_str(address).decode_utf8();
    scheme
        .eq_ignore_ascii_case("mailto")
        .then(|| decoded().unwrap_or(Cow::Borrowed(address)))
}

/// Whether one of the ways in which the badge names its earner is the one asked for; None when none is of its kind.
fn compare(subject: &Json<'_>, kind: Kind, asked: &str) -> Option<bool> {
    let mut compared = None;
    let mut note = |is_same: bool| compared = Some(compared == Some(true) || is_same);
    if let Some(id) = subject.get("id").and_then(Json::as_str) {
        match (kind, mail_address(id)) {
            (Kind::Email, Some(address)) => note(is_same_email(&address, asked)),
            (Kind::Link, None) if !id.starts_with("urn:uuid:") || id == asked => note(id == asked),
            _ => {}
        }
    }
    let identifiers = subject.several("identifier");
    for identifier in identifiers.iter().take(MAX_IDENTIFIERS) {
        let text = |name: &str| identifier.get(name).and_then(Json::as_str);
        let Some(value) = text("identityHash") else {
            continue;
        };
        let is_email = text("identityType") == Some("emailAddress");
        if is_email != (kind == Kind::Email) {
            continue;
        }
        let is_hashed = identifier.get("hashed").and_then(Json::as_bool) == Some(true);
        note(match (is_hashed, is_email) {
            (true, _) => spellings(asked, is_email)
                .iter()
                .any(|s| identity::matches(value, s, text("salt").unwrap_or(""))),
            (false, true) => is_same_email(&mail_address(value).unwrap_or(Cow::Borrowed(value)), asked),
            (false, false) => composed(value.trim()) == asked,
        });
    }
    compared
}

/// One spelling of what looks the same: "é" as one character and not as two (Unicode Standard Annex 15, NFC).
fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Mail programs treat addresses that differ only in case as one.
fn is_same_email(one: &str, other: &str) -> bool {
    composed(one.trim()).to_lowercase() == other.to_lowercase()
}

/// The spellings of an identifier that issuers hash: as it is, accents apart, and for an address with the domain, or all of it, in lower
/// case.
fn spellings(asked: &str, is_email: bool) -> Vec<String> {
    let mut spellings = vec![asked.to_owned(), asked.nfd().collect()];
    if is_email {
        if let Some((local, domain)) = asked.rsplit_once('@') {
            spellings.push(format!("{local}@{}", domain.to_lowercase()));
        }
        spellings.push(asked.to_lowercase());
        spellings.push(format!("mailto:{asked}"));
    }
    spellings
}
