//! JSON (RFC 8259) as a verifier needs it: whatever two readers could understand differently is refused.
//!
//! Strings borrow from the input wherever they hold no escape. The parser is serde_json's; this module adds
//! the refusals: duplicate keys, numbers that do not survive a double (RFC 7493, section 2.2), and limits.

mod read;
mod write;

use std::borrow::Cow;

/// The longest text that is read, in bytes. Room for pictures embedded as data URIs.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// The deepest nesting of arrays and objects. A credential with endorsements inside endorsements has about 20.
pub const MAX_DEPTH: usize = 64;

/// The most values (numbers, strings, arrays, …) in one text; bounds the memory that a text can claim.
pub const MAX_VALUES: usize = 100_000;

/// Any JSON value. Objects keep the order of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number
    Number(Number),
    /// A string, unescaped
    String(Cow<'a, str>),
    /// An array
    Array(Vec<Json<'a>>),
    /// An object: its members in the order of the text, no key twice
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

/// A finite double. A whole number lies within ±(2⁵³ − 1), so that it is the number that was written, or is so large (10²¹) that
/// JSON-LD (API, section 8.6) and JavaScript write it with an exponent and nobody counts its last digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number(f64);

impl Number {
    /// The largest integer that every reader keeps exactly: 2⁵³ − 1.
    pub const MAX_INTEGER: i64 = (1 << 53) - 1;

    /// Returns None when the value is not finite, or a whole number between 2⁵³ − 1 and 10²¹ or between their negatives.
    pub fn new(value: f64) -> Option<Number> {
        let is_rounded = value.fract() == 0.0 && value.abs() > Self::MAX_INTEGER as f64 && value.abs() < 1e21;
        (value.is_finite() && !is_rounded).then_some(Number(value))
    }

    /// The value.
    pub fn as_f64(self) -> f64 {
        self.0
    }

    /// The value if it has no fraction and is not beyond ±(2⁵³ − 1): `5`, `5.0` and `5e0` are the same number.
    pub fn as_i64(self) -> Option<i64> {
        (self.0.fract() == 0.0 && self.0.abs() <= Self::MAX_INTEGER as f64).then_some(self.0 as i64)
    }
}

/// Why a text is not read as JSON.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// More than [`MAX_BYTES`].
    #[error("the text is {found} bytes long; at most {MAX_BYTES} are read")]
    TooLong {
        /// Its length in bytes.
        found: usize,
    },
    /// Not UTF-8.
    #[error("the text is not UTF-8: byte {offset} is damaged or in another encoding")]
    NotUtf8 {
        /// The position of the first wrong byte, from 0.
        offset: usize,
    },
    /// Nested deeper than [`MAX_DEPTH`].
    #[error("arrays and objects are nested more than {MAX_DEPTH} deep")]
    TooDeep,
    /// More values than [`MAX_VALUES`].
    #[error("the text has more than {MAX_VALUES} values")]
    TooManyValues,
    /// A key stands twice in one object.
    #[error("the key \"{key}\" stands twice in the same object, and programs differ on which one counts")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A number that a double cannot hold.
    #[error("the number {text} is too large for every program to read it the same")]
    NumberTooLarge {
        /// The number as a double.
        text: String,
    },
    /// Not JSON at all.
    #[error("not JSON: {0}")]
    Syntax(#[from] serde_json::Error),
}

/// Reads one JSON text.
///
/// # Errors
/// See [`JsonError`].
pub fn parse(text: &[u8]) -> Result<Json<'_>, JsonError> {
    read::parse(text)
}

/// As [`parse`], for a text that is known to be UTF-8.
///
/// # Errors
/// As [`parse`].
pub fn parse_str(text: &str) -> Result<Json<'_>, JsonError> {
    read::parse_str(text)
}

impl<'a> Json<'a> {
    /// The member named `key`, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json<'a>> {
        self.as_object()?
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value, if this is `true` or `false`.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Json::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is one.
    pub fn as_number(&self) -> Option<Number> {
        match self {
            Json::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The elements, if this is an array.
    pub fn as_array(&self) -> Option<&[Json<'a>]> {
        match self {
            Json::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The members, if this is an object.
    pub fn as_object(&self) -> Option<&[(Cow<'a, str>, Json<'a>)]> {
        match self {
            Json::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The elements of an array, or the value itself: JSON-LD lets an array of one be written without brackets.
    pub fn each(&self) -> &[Json<'a>] {
        match self {
            Json::Array(elements) => elements,
            other => std::slice::from_ref(other),
        }
    }

    /// The elements of the member named `key`, which may be one value or an array of them; none where there is no such member.
    pub fn several(&self, key: &str) -> &[Json<'a>] {
        self.get(key).map_or(&[], Json::each)
    }

    /// A copy that outlives the text it was read from.
    pub(crate) fn detached(&self) -> Json<'static> {
        let owned = |text: &str| Cow::Owned(text.to_owned());
        match self {
            Json::Null => Json::Null,
            Json::Bool(value) => Json::Bool(*value),
            Json::Number(number) => Json::Number(*number),
            Json::String(text) => Json::String(owned(text)),
            Json::Array(elements) => Json::Array(elements.iter().map(Json::detached).collect()),
            Json::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (owned(name), value.detached()));
                Json::Object(members.collect())
            }
        }
    }

    /// A copy without the member named `key`; anything but an object is copied as it is.
    pub fn without(&self, key: &str) -> Json<'a> {
        match self {
            Json::Object(members) => {
                Json::Object(members.iter().filter(|(name, _)| name != key).cloned().collect())
            }
            other => other.clone(),
        }
    }
}
