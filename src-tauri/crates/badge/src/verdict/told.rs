//! Sentences of the checks: in English, and by their codes.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{Check, Finding, Name, Saying};
use crate::credential::inspect::shown;

/// The longest argument, in characters.
const LONGEST: usize = 200;

/// One sentence, to be worded in any language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "CheckSaid")]
pub struct Said {
    /// What it says.
    pub code: Saying,
    /// What it is about, by name. Texts are short, without characters that hide or turn round what stands beside them;
    /// instants are written as in ISO 8601.
    #[ts(type = "{ [name: string]: string }")]
    pub args: BTreeMap<&'static str, String>,
}

/// What there is to say of one finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Told {
    /// In English.
    pub(crate) message: String,
    /// The same by its codes.
    pub(crate) said: Vec<Said>,
}

impl Saying {
    /// As a sentence that is about nothing yet.
    pub fn said(self) -> Said {
        Said {
            code: self,
            args: BTreeMap::new(),
        }
    }

    /// As a sentence that is worded in English too.
    pub(crate) fn told(self, english: impl Into<String>) -> Told {
        Told {
            message: english.into(),
            said: vec![self.said()],
        }
    }
}

impl Said {
    /// Names something that it is about.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, shown(&value.to_string(), LONGEST));
        self
    }
}

impl Told {
    /// Names something that the last sentence is about.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        if let Some(last) = self.said.pop() {
            self.said.push(last.with(name, value));
        }
        self
    }

    /// Adds sentences that the English has already.
    #[must_use]
    pub(crate) fn and(mut self, said: impl IntoIterator<Item = Said>) -> Self {
        self.said.extend(said);
        self
    }

    /// The same behind an English sentence.
    #[must_use]
    pub(crate) fn after(self, english: &str) -> Self {
        Self {
            message: format!("{english} {}", self.message),
            ..self
        }
    }

    /// As a check.
    pub(super) fn check(self, name: Name, outcome: Finding) -> Check {
        let Self { message, said } = self;
        Check {
            name,
            outcome,
            message,
            said,
        }
    }
}
