//! What a canvas should look at again, as the window words it.

use serde::Serialize;
use ts_rs::TS;

use crate::canvas::criteria::{Finding, Kind};

/// Something to look at again.
#[derive(Debug, Serialize, TS)]
pub struct Advice {
    /// What was found.
    pub about: AdviceAbout,
    /// The question; null where it is about all.
    pub question: Option<String>,
    /// The question of a checklist; of everything else the same in English.
    pub message: String,
}

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AdviceAbout {
    /// Nothing says how the badge is earned.
    NoCriteria,
    /// An answer has no doing word.
    NoVerb,
    /// An answer names what nobody can see.
    Unseen,
    /// Nothing says what shows it.
    NoEvidence,
    /// A sentence is too long.
    LongSentence,
    /// All criteria together are too long.
    TooLong,
    /// A question of a checklist.
    Checklist,
    /// Only the lengths were looked at, for there are no words for the language.
    OnlyLength,
}

pub(super) fn advice(finding: Finding) -> Advice {
    Advice {
        about: match finding.kind {
            Kind::NoCriteria => AdviceAbout::NoCriteria,
            Kind::NoVerb => AdviceAbout::NoVerb,
            Kind::Unseen => AdviceAbout::Unseen,
            Kind::NoEvidence => AdviceAbout::NoEvidence,
            Kind::LongSentence => AdviceAbout::LongSentence,
            Kind::TooLong => AdviceAbout::TooLong,
            Kind::Checklist { .. } => AdviceAbout::Checklist,
            Kind::OnlyLength { .. } => AdviceAbout::OnlyLength,
        },
        question: finding.place.map(|place| place.as_str().to_owned()),
        message: finding.message,
    }
}
