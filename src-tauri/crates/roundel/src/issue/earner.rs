//! Who an earner is: to the catalogue, so that nobody gets a badge twice, and to the reader of a badge.

use std::str::FromStr;

use roundel_badge::credential::{Earner, Uri};
use unicode_normalization::UnicodeNormalization;

use crate::roster::{Person, RowFault};

/// What a badge says about its earner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Identity {
    /// The e-mail address as a salted hash: whoever knows the address can check it, nobody can read it.
    EmailHash,
    /// The e-mail address, readable by everybody.
    Email,
    /// The label of the class list: a name, a nickname, a seat number.
    ///
    /// The default: it is what the earner and the facilitator see on the list anyway, it can be a
    /// nickname where children are concerned, and wallets show it, while they show nothing for a hash.
    #[default]
    Name,
    /// The code of the class list; only the facilitator can tell who it is.
    Code,
    /// Nothing: the badge belongs to whoever holds the file.
    None,
}

/// The words for [`Identity`] on the command line, in the order of the enum.
pub const IDENTITIES: [(&str, Identity); 5] = [
    ("email-hash", Identity::EmailHash),
    ("email", Identity::Email),
    ("name", Identity::Name),
    ("code", Identity::Code),
    ("none", Identity::None),
];

/// A word that names no [`Identity`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected email-hash, email, name, code or none, found {0:?}")]
pub struct UnknownIdentity(String);

impl FromStr for Identity {
    type Err = UnknownIdentity;

    fn from_str(word: &str) -> Result<Self, UnknownIdentity> {
        let known = IDENTITIES.iter().find(|(name, _)| *name == word);
        known
            .map(|(_, identity)| *identity)
            .ok_or_else(|| UnknownIdentity(word.to_owned()))
    }
}

/// What makes two rows, of this class list or of one last year, the same earner.
///
/// The strongest thing that is known: the e-mail address; else the code, within its group; else the label, within
/// its group. Addresses and labels are compared without regard to case (people type both either way, and no two
/// pupils differ by a capital letter); codes exactly. Groups count because seat numbers and nicknames
/// come again in the next workshop.
pub fn key(person: &Person) -> String {
    let fold = |text: &str| {
        text.trim()
            .nfc()
            .flat_map(char::to_lowercase)
            .nfc()
            .collect::<String>()
    };
    let group = person
        .group
        .as_deref()
        .map(|group| format!("\u{1f}{}", fold(group)))
        .unwrap_or_default();
    match (&person.email, &person.code) {
        (Some(email), _) => format!("email:{}", fold(email)),
        (None, Some(code)) => format!("code:{}{group}", code.trim().nfc().collect::<String>()),
        (None, None) => format!("name:{}{group}", fold(&person.name)),
    }
}

/// Returns the e-mail address and the code that a [`key`] was made from; at most one of them.
pub(super) fn marks(key: &str) -> (Option<String>, Option<String>) {
    let email = key.strip_prefix("email:").map(str::to_owned);
    let code = key
        .strip_prefix("code:")
        .and_then(|code| code.split('\u{1f}').next());
    (email, code.map(str::to_owned))
}

/// Checks that the class list says enough about this person.
///
/// # Errors
/// When the e-mail address or the code that the identity needs is missing.
pub fn check(person: &Person, identity: Identity) -> Result<(), RowFault> {
    match identity {
        Identity::EmailHash | Identity::Email if person.email.is_none() => Err(RowFault::NoEmail {
            name: person.name.clone(),
        }),
        Identity::Code if person.code.is_none() => Err(RowFault::NoCode {
            name: person.name.clone(),
        }),
        _ => Ok(()),
    }
}

/// Returns how the credential names this person. `salt` goes into a hash, `urn` stands for an unnamed earner.
///
/// # Errors
/// As [`check`].
pub fn subject<'a>(
    person: &'a Person,
    identity: Identity,
    salt: &'a str,
    urn: Uri,
) -> Result<Earner<'a>, RowFault> {
    check(person, identity)?;
    let email = person.email.as_deref().unwrap_or_default();
    Ok(match identity {
        Identity::EmailHash => Earner::EmailHash { email, salt },
        Identity::Email => Earner::Email(email),
        Identity::Name => Earner::Name(&person.name),
        Identity::Code => Earner::Code(person.code.as_deref().unwrap_or_default()),
        Identity::None => Earner::Anonymous { urn },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, email: Option<&str>, code: Option<&str>, group: Option<&str>) -> Person {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Person {
            row: 2,
            name: name.to_owned(),
            email: text(email),
            code: text(code),
            group: text(group),
            evidence: None,
            narrative: None,
            date: None,
        }
    }

    #[test]
    fn the_strongest_mark_decides() {
        let mika = key(&person("Mika", Some("Mika@School.example"), Some("7"), None));
        assert_eq!(
            mika,
            key(&person(
                "M. Krüger",
                Some("mika@school.example"),
                None,
                Some("3b")
            )),
            "one address, one person"
        );
        assert_ne!(
            key(&person("Mika", None, Some("a7"), None)),
            key(&person("Mika", None, Some("A7"), None)),
            "codes are exact"
        );
        assert_ne!(
            key(&person("Seat 7", None, Some("7"), Some("May"))),
            key(&person("Seat 7", None, Some("7"), Some("June"))),
            "seat numbers come again in the next workshop"
        );
        assert_eq!(
            key(&person("Zoë", None, None, None)),
            key(&person("ZOE\u{308}", None, None, None)),
            "a label typed with a combining accent or in capitals is the same label"
        );
    }

    #[test]
    fn what_an_identity_needs_must_be_there() {
        let nobody = person("Mika", None, None, None);
        for identity in [Identity::EmailHash, Identity::Email, Identity::Code] {
            assert!(
                check(&nobody, identity).is_err(),
                "{identity:?} needs more than a label"
            );
        }
        for identity in [Identity::Name, Identity::None] {
            assert!(
                check(&nobody, identity).is_ok(),
                "{identity:?} needs no more than a label"
            );
        }
    }
}
