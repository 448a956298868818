//! What every value of a credential can do besides being JSON.

use jiff::{Timestamp, civil::Date};

use super::{text, value, vocabulary};

/// A value of a credential, from a word to a whole document.
pub(crate) trait Part {
    /// Takes control characters out of its texts (see [`text::clean`]).
    fn clean(&mut self);
}

impl Part for String {
    fn clean(&mut self) {
        text::clean(self);
    }
}

impl<T: Part> Part for Box<T> {
    fn clean(&mut self) {
        T::clean(self);
    }
}

impl<T: Part> Part for Vec<T> {
    fn clean(&mut self) {
        self.iter_mut().for_each(T::clean);
    }
}

macro_rules! nothing_to_clean {
    ($($type:ty),*) => {
        $(impl Part for $type {
            fn clean(&mut self) {}
        })*
    };
}

nothing_to_clean!(
    bool,
    Timestamp,
    Date,
    value::Uri,
    value::Language,
    value::Jws,
    value::Quantity,
    vocabulary::AchievementType,
    vocabulary::TargetType,
    vocabulary::IdentifierType,
    vocabulary::ResultType,
    vocabulary::ResultStatus
);
