//! Whose badge it is.

use super::Name;
use super::documents::{member, text};
use super::report::{Report, show};
use crate::identity;
use crate::json::Json;

/// The kinds of identifiers that the standard names.
const KINDS: [&str; 4] = ["email", "url", "telephone", "id"];

/// Compares the recipient with the person who was asked for.
pub(super) fn check(report: &mut Report, assertion: &Json, asked: Option<&str>) {
    let Some(recipient) = member(assertion, "recipient") else {
        report.skip(Name::Recipient, "The badge names no recipient.");
        return;
    };
    // Before 1.0 the recipient was a bare text and its salt a member of the assertion.
    let (identity, kind, salt) = match recipient.as_str() {
        Some(identity) => (Some(identity), "email", text(assertion, "salt")),
        None => (
            text(recipient, "identity"),
            text(recipient, "type").unwrap_or_default(),
            text(recipient, "salt"),
        ),
    };
    let Some(identity) = identity.map(str::trim) else {
        report.skip(Name::Recipient, "The badge does not say whose it is.");
        return;
    };
    let hashed = match member(recipient, "hashed").and_then(Json::as_bool) {
        Some(hashed) => hashed,
        None => recipient.as_str().is_some() && identity.contains('$'),
    };
    if !form(report, identity, kind, hashed) {
        return;
    }
    let Some(asked) = asked.map(str::trim) else {
        report.skip(
            Name::Recipient,
            "Nobody asked whose badge it is. To find out, give the address it was awarded to.",
        );
        return;
    };
    let salt = salt.unwrap_or_default();
    if spellings(asked)
        .iter()
        .any(|asked| matches(identity, asked, kind, hashed, salt))
    {
        report.passed(Name::Recipient, format!("It was awarded to {}.", show(asked)));
    } else {
        report.fail(
            Name::Recipient,
            format!(
                "It was not awarded to {}. Check the spelling, and other addresses that this person uses; else it is somebody \
                 else's badge.",
                show(asked)
            ),
        );
    }
}

/// Whether the identity can be compared at all; reports what is odd about it.
fn form(report: &mut Report, identity: &str, kind: &str, hashed: bool) -> bool {
    if !KINDS.contains(&kind) {
        let kind = show(kind);
        report.warn(
            Name::Recipient,
            format!("The recipient is known by something (\"{kind}\") that the standard does not name."),
        );
    }
    if !hashed || identity::is_hash(identity) {
        return true;
    }
    if identity.starts_with("sha1$") {
        report.warn(
            Name::Recipient,
            "The recipient is hidden by an outdated method (SHA-1), which is not compared here. Ask the issuer for a new copy.",
        );
    } else {
        report.fail(
            Name::Recipient,
            format!(
                "The recipient should be a hash like sha256$… or md5$…, found \"{}\". Ask the issuer for a new copy.",
                show(identity)
            ),
        );
    }
    false
}

/// The ways in which the same identifier is written.
fn spellings(asked: &str) -> Vec<String> {
    let bare = ["mailto:", "tel:"]
        .iter()
        .find_map(|scheme| asked.strip_prefix(scheme))
        .unwrap_or(asked);
    let mut spellings: Vec<String> = vec![asked.into(), bare.into()];
    if bare.contains('@') {
        spellings.extend([bare.to_lowercase(), format!("mailto:{bare}")]);
    } else if bare
        .trim_start_matches('+')
        .starts_with(|c: char| c.is_ascii_digit())
    {
        spellings.push(bare.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect());
    }
    spellings
}

fn matches(identity: &str, asked: &str, kind: &str, hashed: bool, salt: &str) -> bool {
    match (hashed, kind) {
        (true, _) => identity::matches(identity, asked, salt),
        (false, "email") => identity.to_lowercase() == asked.to_lowercase(),
        (false, _) => identity == asked,
    }
}
