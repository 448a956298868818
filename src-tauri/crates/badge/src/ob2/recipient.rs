//! Whose badge it is.

use super::Name;
use super::documents::{member, text, texts};
use super::report::{Report, show};
use crate::identity;
use crate::json::Json;
use crate::verdict::Saying;

/// The kinds of identifiers that the standard names.
const KINDS: [&str; 4] = ["email", "url", "telephone", "id"];

/// The recipient as the badge has it.
struct Identity<'j> {
    text: &'j str,
    kind: &'j str,
    salt: &'j str,
    hashed: bool,
}

impl<'j> Identity<'j> {
    fn read(assertion: &'j Json<'_>) -> Option<Self> {
        let recipient = member(assertion, "recipient")?;
        // Before 1.0 the recipient was a bare text and its salt a member of the assertion.
        if let Some(bare) = recipient.as_str() {
            return Some(Self {
                text: bare.trim(),
                kind: "email",
                salt: text(assertion, "salt").unwrap_or_default(),
                hashed: bare.contains('$'),
            });
        }
        Some(Self {
            text: text(recipient, "identity")?.trim(),
            kind: texts(recipient, "type").first().copied().unwrap_or_default(),
            salt: text(recipient, "salt").unwrap_or_default(),
            hashed: member(recipient, "hashed").and_then(Json::as_bool) == Some(true),
        })
    }

    fn matches(&self, asked: &str) -> bool {
        match (self.hashed, self.kind) {
            (true, _) => identity::matches(self.text, asked, self.salt),
            (false, "email") => self.text.to_lowercase() == asked.to_lowercase(),
            (false, _) => self.text == asked,
        }
    }
}

/// Compares the recipient with the person who was asked for.
pub(super) fn check(report: &mut Report, assertion: &Json, asked: Option<&str>) {
    let Some(identity) = Identity::read(assertion) else {
        let told = Saying::RecipientUnnamed.told("The badge does not say whose it is.");
        report.skip(Name::Recipient, told);
        return;
    };
    if !form(report, &identity) {
        return;
    }
    let Some(asked) = asked.map(str::trim) else {
        report.skip(
            Name::Recipient,
            Saying::RecipientUnasked
                .told("Nobody asked whose badge it is. To find out, give the address it was awarded to."),
        );
        return;
    };
    if spellings(asked).iter().any(|asked| identity.matches(asked)) {
        let told = Saying::RecipientTheirs.told(format!("It was awarded to {}.", show(asked)));
        report.passed(Name::Recipient, told.with("name", asked));
    } else {
        let told = Saying::RecipientOther.told(format!(
            "It was not awarded to {}. Check the spelling, and other addresses that this person uses; else it is somebody \
             else's badge.",
            show(asked)
        ));
        report.fail(Name::Recipient, told.with("name", asked));
    }
}

/// Whether the identity can be compared at all; reports what is odd about it.
fn form(report: &mut Report, identity: &Identity<'_>) -> bool {
    if !KINDS.contains(&identity.kind) {
        let kind = show(identity.kind);
        report.warn(
            Name::Recipient,
            Saying::RecipientOdd
                .told(format!(
                    "The recipient is known by something (\"{kind}\") that the standard does not name."
                ))
                .with("kind", identity.kind),
        );
    }
    if !identity.hashed || identity::is_hash(identity.text) {
        return true;
    }
    if identity.text.starts_with("sha1$") {
        report.warn(
            Name::Recipient,
            Saying::RecipientOdd
                .told("The recipient is hidden by an outdated method (SHA-1), which is not compared here. Ask the issuer for a new copy.")
                .with("kind", "SHA-1"),
        );
    } else {
        report.fail(
            Name::Recipient,
            Saying::RecipientOdd
                .told(format!(
                    "The recipient should be a hash like sha256$… or md5$…, found \"{}\". Ask the issuer for a new copy.",
                    show(identity.text)
                ))
                .with("kind", identity.text),
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
