//! The simple values of Open Badges 3.0: links, languages, numbers, signed endorsements.

use std::{borrow::Cow, fmt};

use jiff::Timestamp;
use serde::{Deserialize, Serialize, Serializer};

/// A text that is not what its place in a credential demands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found:?}")]
pub struct ValueError {
    /// What the place demands, in words a person can act on.
    pub expected: &'static str,
    /// What stood there, cut to 80 characters.
    pub found: String,
}

impl ValueError {
    pub(crate) fn new(expected: &'static str, found: &str) -> Self {
        Self {
            expected,
            found: found.chars().take(80).collect(),
        }
    }
}

macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $test:path, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// What this value must be, as messages say it.
            pub const EXPECTED: &'static str = $expected;

            /// Takes the text if it is one.
            ///
            /// # Errors
            /// Says what was expected when the text is something else.
            pub fn new(text: impl Into<String>) -> Result<Self, ValueError> {
                let text = text.into();
                if $test(&text) { Ok(Self(text)) } else { Err(ValueError::new($expected, &text)) }
            }

            /// Whether [`Self::new`] would take this text.
            pub fn allows(text: &str) -> bool {
                $test(text)
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = ValueError;

            fn try_from(text: String) -> Result<Self, ValueError> {
                Self::new(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

checked_text! {
    /// An absolute IRI: a scheme, a colon and at least one character, without spaces, control characters
    /// or `<>"{}|\^` and the backquote (RFC 3987; JSON-LD drops relative ones, so they are refused).
    Uri, is_uri, "a full link or identifier such as https://example.org/page or urn:uuid:…"
}

checked_text! {
    /// A language code as the Open Badges schema writes it: `en`, `pt-BR`, `zh-Hant`, `es-419`.
    Language, is_language, "a language code such as en, pt-BR or zh-Hant"
}

checked_text! {
    /// A compact JWS (RFC 7515, section 7.1): three base64url parts; the middle one may be empty.
    Jws, is_jws, "a signed text of three parts separated by dots (JWS)"
}

fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        && !rest.is_empty()
        && !any(rest, is_forbidden)
}

/// Whether any character is so. Most links are ASCII, which takes no decoding.
pub(crate) fn any(text: &str, is_so: impl Fn(char) -> bool) -> bool {
    match text.is_ascii() {
        true => text.bytes().map(char::from).any(is_so),
        false => text.chars().any(is_so),
    }
}

fn is_forbidden(c: char) -> bool {
    c <= ' ' || c.is_control() || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`')
}

/// Schema pattern `^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-').peekable();
    let primary = parts.next().unwrap_or_default();
    if !(2..=4).contains(&primary.len()) || !primary.bytes().all(|b| b.is_ascii_lowercase()) {
        return false;
    }
    parts.next_if(|part| {
        let (first, rest) = part.as_bytes().split_first().unwrap_or((&0, &[]));
        first.is_ascii_uppercase() && rest.len() == 3 && rest.iter().all(u8::is_ascii_lowercase)
    });
    parts.next_if(|part| {
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
            || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    });
    parts.next().is_none()
}

fn is_jws(text: &str) -> bool {
    let base64url = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    let mut parts = text.splitn(3, '.');
    let (Some(header), Some(payload), Some(signature)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    !header.is_empty() && !signature.is_empty() && [header, payload, signature].into_iter().all(base64url)
}

/// An instant as XML Schema writes it (`dateTimeStamp`): date, `T`, time, and `Z` or an offset.
///
/// Returns None for the many other forms that a lenient reader takes, because two readers may not take the same ones.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    let (date, time) = text.split_once('T')?;
    let zone = time.len() - time.find(['Z', '+', '-'])?;
    let is_form = date.len() == 10 && (zone == 1 || zone == 6) && time.len() - zone >= 8;
    let is_plain = text.bytes().all(|b| b.is_ascii_digit() || b"-:.+TZ".contains(&b));
    if is_form && is_plain {
        timestamp(text)
    } else {
        None
    }
}

/// An instant in any form that [`Timestamp`] reads, and two more that are sound: a fraction of more than nine digits, which is
/// cut, and the last days of the year 9999, with which issuers say "never" and which lie beyond [`Timestamp::MAX`].
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    let text = nanoseconds(text);
    let last_year = || {
        let rest = text.strip_prefix("9999")?;
        let is_sound = format!("9998{rest}").parse::<Timestamp>().is_ok();
        is_sound.then_some(Timestamp::MAX)
    };
    text.parse().ok().or_else(last_year)
}

/// The text without the digits of a fraction behind the ninth.
fn nanoseconds(text: &str) -> Cow<'_, str> {
    let Some((whole, rest)) = text.split_once('.') else {
        return Cow::Borrowed(text);
    };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits <= 9 {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{whole}.{}{}", &rest[..9], &rest[digits..]))
}

/// A finite number.
///
/// Whole numbers are written without a fraction: JSON-LD processors sign `6` and `6.0` differently when
/// the property is an `xsd:float`, and only `6` comes out the same in all of them.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(try_from = "f64")]
pub struct Quantity(f64);

impl Quantity {
    /// Takes a finite number; returns `None` for infinities and NaN, which JSON cannot hold.
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value))
    }

    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for Quantity {
    type Error = ValueError;

    fn try_from(value: f64) -> Result<Self, ValueError> {
        Self::new(value).ok_or_else(|| ValueError::new("a finite number", &value.to_string()))
    }
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        /// Every whole number up to here is exact in an IEEE double (2^53).
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.0.fract() == 0.0 && self.0.abs() <= EXACT {
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_must_be_absolute() {
        for good in [
            "https://example.org/a?b#c",
            "urn:uuid:1",
            "did:key:z6Mk",
            "mailto:ü@example.org",
        ] {
            assert!(Uri::allows(good), "{good} is an absolute IRI");
        }
        for bad in [
            "",
            "example.org",
            "/a",
            "a b:c",
            "https:",
            "https://a b",
            "urn:a\u{7f}b",
            "1a:b",
            "http://<x>",
        ] {
            assert!(
                !Uri::allows(bad),
                "{bad:?} is relative or has characters that no IRI may hold"
            );
        }
    }

    #[test]
    fn languages_follow_the_schema() {
        for good in ["en", "deu", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419"] {
            assert!(Language::allows(good), "{good} matches the published pattern");
        }
        for bad in ["", "e", "EN", "en-us", "en_US", "en-US-x", "en-Latn-", "englis"] {
            assert!(
                !Language::allows(bad),
                "{bad:?} does not match the published pattern"
            );
        }
    }

    #[test]
    fn instants_are_unambiguous() {
        for good in [
            "2026-05-01T09:00:00Z",
            "2026-05-01T09:00:00.25+02:00",
            "0001-01-01T00:00:00-00:30",
            "2026-05-01T09:00:00.123456789012Z",
        ] {
            assert!(instant(good).is_some(), "{good} is an XML Schema dateTimeStamp");
        }
        for never in ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59.9999999999+00:00"] {
            assert_eq!(
                instant(never),
                Some(Timestamp::MAX),
                "{never} is the last instant that there is"
            );
        }
        let others = [
            "",
            "9999-12-32T00:00:00Z",
            "9999-12-31T23:59:59+99:00",
            "2026-05-01",
            "2026-05-01T09:00:00",
            "2026-05-01 09:00:00Z",
            "2026-05-01T09:00Z",
            "20260501T090000Z",
            "2026-05-01T09:00:00Z[UTC]",
            "2026-13-01T09:00:00Z",
            "2026-05-01T09:00:00+02",
            "+012026-05-01T09:00:00Z",
        ];
        for bad in others {
            assert!(instant(bad).is_none(), "{bad:?} is not one");
        }
    }

    #[test]
    fn whole_numbers_have_no_fraction() {
        let json = |n| serde_json::to_string(&Quantity::new(n).expect("finite")).expect("a number");
        assert_eq!(json(6.0), "6", "6.0 would be signed as 6.0E0 by Python's pyld");
        assert_eq!(json(4.5), "4.5", "fractions stay");
        assert!(Quantity::new(f64::NAN).is_none(), "JSON has no NaN");
    }
}
