//! Text → [`Json`], through serde_json's deserializer.

use super::{Json, JsonError, MAX_BYTES, MAX_DEPTH, MAX_VALUES, Number};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

/// Up to this many members a scan finds a duplicate faster than a set does.
const SCANNED_MEMBERS: usize = 24;

pub(super) fn parse(text: &[u8]) -> Result<Json<'_>, JsonError> {
    check_length(text)?;
    let text = std::str::from_utf8(text).map_err(|error| JsonError::NotUtf8 {
        offset: error.valid_up_to(),
    })?;
    parse_str(text)
}

pub(super) fn parse_str(text: &str) -> Result<Json<'_>, JsonError> {
    check_length(text.as_bytes())?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let reading = Reading {
        values: Cell::new(0),
        refusal: RefCell::new(None),
    };
    let value = Value {
        reading: &reading,
        depth: 0,
    }
    .deserialize(&mut deserializer);
    match (value, reading.refusal.into_inner()) {
        (_, Some(refusal)) => Err(refusal),
        (Ok(json), None) => deserializer.end().map(|()| json).map_err(JsonError::Syntax),
        (Err(error), None) => Err(JsonError::Syntax(error)),
    }
}

fn check_length(text: &[u8]) -> Result<(), JsonError> {
    match text.len() {
        found if found > MAX_BYTES => Err(JsonError::TooLong { found }),
        _ => Ok(()),
    }
}

/// What is shared by all values of one text. serde's errors carry only text, so a refusal is kept here.
struct Reading {
    values: Cell<usize>,
    refusal: RefCell<Option<JsonError>>,
}

impl Reading {
    fn refuse<E: Error>(&self, refusal: JsonError) -> E {
        let error = E::custom(&refusal);
        self.refusal.replace(Some(refusal));
        error
    }
}

/// One value inside `depth` arrays and objects.
#[derive(Clone, Copy)]
struct Value<'r> {
    reading: &'r Reading,
    depth: usize,
}

impl Value<'_> {
    fn inner<E: Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(self.reading.refuse(JsonError::TooDeep));
        }
        Ok(Value {
            depth: self.depth + 1,
            ..self
        })
    }

    fn number<'de, E: Error>(self, value: f64) -> Result<Json<'de>, E> {
        Number::new(value).map(Json::Number).ok_or_else(|| {
            self.reading.refuse(JsonError::NumberTooLarge {
                text: value.to_string(),
            })
        })
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Json<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json<'de>, D::Error> {
        let values = self.reading.values.get() + 1;
        self.reading.values.set(values);
        if values > MAX_VALUES {
            return Err(self.reading.refuse(JsonError::TooManyValues));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Json<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json<'de>, E> {
        self.number(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json<'de>, E> {
        self.number(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Json<'de>, E> {
        self.number(value)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json<'de>, E> {
        Ok(Json::String(Cow::Owned(text.to_owned())))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::String(Cow::Borrowed(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json<'de>, A::Error> {
        let inner = self.inner()?;
        let mut array = Vec::new();
        while let Some(element) = elements.next_element_seed(inner)? {
            array.push(element);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json<'de>, A::Error> {
        let inner = self.inner()?;
        let mut object: Vec<(Cow<'de, str>, Json<'de>)> = Vec::with_capacity(8);
        let mut many = BTreeSet::new();
        while let Some(key) = members.next_key_seed(Key)? {
            let known = if object.len() < SCANNED_MEMBERS {
                object.iter().any(|(name, _)| *name == key)
            } else {
                if many.is_empty() {
                    many.extend(object.iter().map(|(name, _)| name.clone()));
                }
                !many.insert(key.clone())
            };
            if known {
                return Err(self.reading.refuse(JsonError::DuplicateKey {
                    key: key.into_owned(),
                }));
            }
            object.push((key, members.next_value_seed(inner)?));
        }
        Ok(Json::Object(object))
    }
}

/// A key, borrowed where it can be.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_without_escapes_are_borrowed() {
        let json = parse(br#"{"plain":"text","escaped":"a\nb"}"#).unwrap();
        assert!(
            matches!(json.get("plain"), Some(Json::String(Cow::Borrowed("text")))),
            "copying every string would cost a third of the time to parse"
        );
        assert_eq!(
            json.get("escaped").unwrap().as_str(),
            Some("a\nb"),
            "escapes are resolved"
        );
    }

    #[test]
    fn a_key_twice_is_refused_in_small_and_large_objects() {
        let small = br#"{"a":1,"\u0061":2}"#;
        assert!(
            matches!(parse(small), Err(JsonError::DuplicateKey { .. })),
            "an escaped key is the same key"
        );
        let members: Vec<String> = (0..100).map(|n| format!("\"k{n}\":0")).collect();
        let large = format!("{{{},\"k7\":1}}", members.join(","));
        assert!(
            matches!(parse(large.as_bytes()), Err(JsonError::DuplicateKey { key }) if key == "k7"),
            "large objects are searched through a set"
        );
    }

    #[test]
    fn limits_are_kept() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(
            parse(nested(MAX_DEPTH).as_bytes()).is_ok(),
            "the limit itself is allowed"
        );
        assert!(
            matches!(parse(nested(MAX_DEPTH + 1).as_bytes()), Err(JsonError::TooDeep)),
            "one more is not"
        );
        let wide = format!("[{}0]", "0,".repeat(MAX_VALUES));
        assert!(
            matches!(parse(wide.as_bytes()), Err(JsonError::TooManyValues)),
            "memory stays bounded"
        );
        let long = vec![b' '; MAX_BYTES + 1];
        assert!(
            matches!(parse(&long), Err(JsonError::TooLong { .. })),
            "length is checked before anything else"
        );
    }

    #[test]
    fn numbers_that_readers_would_round_are_refused() {
        for text in ["9007199254740993", "1e20", "-18446744073709551615", "1e400"] {
            assert!(
                parse(text.as_bytes()).is_err(),
                "{text} is not the same number to every reader"
            );
        }
        let json = parse(b"[5, 5.0, 50e-1, -0.5, 1e21]").unwrap();
        let numbers: Vec<_> = json
            .as_array()
            .unwrap()
            .iter()
            .map(|n| n.as_number().unwrap().as_i64())
            .collect();
        assert_eq!(
            numbers,
            [Some(5), Some(5), Some(5), None, None],
            "JSON has one kind of number, and the largest are no integers"
        );
    }

    #[test]
    fn what_follows_the_value_is_refused() {
        for text in ["{} {}", "", "\u{feff}{}", "{\"a\":1,}", "\"\\ud800\"", "NaN"] {
            assert!(
                matches!(parse(text.as_bytes()), Err(JsonError::Syntax(_))),
                "{text:?} is not JSON"
            );
        }
        assert!(
            matches!(parse(b"\"\xff\""), Err(JsonError::NotUtf8 { offset: 1 })),
            "the place is named"
        );
    }
}
