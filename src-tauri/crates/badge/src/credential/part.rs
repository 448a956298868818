//! What every value of a credential can do besides being JSON.

use jiff::{Timestamp, civil::Date};

use super::{inspect::Inspection, text, value, vocabulary};
use crate::json::Json;
use crate::path::Path;

/// A value of a credential, from a word to a whole document.
pub(crate) trait Part {
    /// Takes control characters out of its texts (see [`text::clean`]).
    fn clean(&mut self);

    /// Says where somebody else's JSON is not such a value.
    fn inspect(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection);
}

impl Inspection {
    /// Inspects a property that must be there.
    pub(crate) fn required<T: Part>(&mut self, object: &Json<'_>, name: &str, place: &Path<'_>) {
        match object.get(name) {
            Some(value) => T::inspect(value, &place.member(name), self),
            None => self.missing(place, name),
        }
    }

    /// Inspects a property that may be there.
    pub(crate) fn optional<T: Part>(&mut self, object: &Json<'_>, name: &str, place: &Path<'_>) {
        if let Some(value) = object.get(name) {
            T::inspect(value, &place.member(name), self);
        }
    }

    /// Inspects a property that may be there several times.
    pub(crate) fn several<T: Part>(&mut self, object: &Json<'_>, name: &str, place: &Path<'_>) {
        let place = place.member(name);
        match object.get(name) {
            Some(Json::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    T::inspect(item, &place.element(index), self);
                }
            }
            Some(value) => T::inspect(value, &place, self),
            None => {}
        }
    }
}

impl Part for String {
    fn clean(&mut self) {
        text::clean(self);
    }

    fn inspect(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
        if value.as_str().is_none() {
            inspection.expected(place, "a text", value);
        }
    }
}

impl<T: Part> Part for Box<T> {
    fn clean(&mut self) {
        T::clean(self);
    }

    fn inspect(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
        T::inspect(value, place, inspection);
    }
}

/// Values without texts that could need cleaning, with a test for JSON and the words for what is expected.
macro_rules! plain_values {
    ($($type:ty: $test:expr, $expected:expr;)*) => {
        $(impl Part for $type {
            fn clean(&mut self) {}

            fn inspect(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
                let test: fn(&Json<'_>) -> bool = $test;
                if !test(value) {
                    inspection.expected(place, $expected, value);
                }
            }
        })*
    };
}

macro_rules! checked_words {
    ($($type:ty),*) => {
        plain_values! { $($type: |value| value.as_str().is_some_and(<$type>::allows), <$type>::EXPECTED;)* }
    };
}

checked_words!(
    value::Uri,
    value::Language,
    value::Jws,
    vocabulary::AchievementType,
    vocabulary::TargetType,
    vocabulary::IdentifierType,
    vocabulary::ResultType,
    vocabulary::ResultStatus
);

plain_values! {
    bool: |value| value.as_bool().is_some(), "true or false";
    value::Quantity: |value| value.as_number().is_some(), "a number";
    Timestamp: |value| value.as_str().is_some_and(|text| value::instant(text).is_some()),
        "a date with time and time zone, such as 2026-05-01T09:00:00Z";
    Date: |value| value.as_str().is_some_and(|text| text.len() == 10 && text.parse::<Date>().is_ok()),
        "a date, such as 2026-05-01";
}
