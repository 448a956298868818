//! Why one badge of a run could not be made.

use roundel_badge::bake::BakeError;
use roundel_badge::credential::AwardError;
use roundel_badge::json::JsonError;
use roundel_badge::proof::SignError;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::TrialError;
use crate::roster::RowFault;

/// A badge that could not be signed or baked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "unmade", rename_all = "kebab-case")]
pub enum Unmade {
    /// It says more than a badge can hold.
    #[error("more is said than a badge can hold; say it in fewer words")]
    Long,
    /// Nothing is left of the earner's name, code or address once what cannot be seen is taken out.
    #[error("nothing can be seen of the name or code; type it again")]
    Unseen,
    /// For another reason, as whoever refused says it in English.
    #[error("{said}")]
    Refused {
        /// What it says.
        said: String,
    },
}

impl From<BakeError> for Unmade {
    fn from(error: BakeError) -> Self {
        match error {
            BakeError::CredentialTooLarge { .. } => Self::Long,
            error => Self::refused(error),
        }
    }
}

impl From<SignError> for Unmade {
    fn from(error: SignError) -> Self {
        match error {
            SignError::Json(JsonError::TooLong { .. }) => Self::Long,
            error => Self::refused(error),
        }
    }
}

impl From<TrialError> for RowFault {
    fn from(error: TrialError) -> Self {
        match error {
            TrialError::Identity(fault) => fault,
            TrialError::Award(AwardError::EmptyIdentity(_)) => Unmade::Unseen.into(),
            TrialError::Sign(error) => Unmade::from(error).into(),
            error => Unmade::refused(error).into(),
        }
    }
}

impl Unmade {
    fn refused(error: impl ToString) -> Self {
        Self::Refused {
            said: error.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_is_told_alike_whoever_finds_it() {
        let signing = SignError::from(JsonError::TooLong { found: 1 << 23 });
        let baking = BakeError::CredentialTooLarge { limit: 1 << 22 };
        assert_eq!(
            Unmade::from(signing),
            Unmade::from(baking),
            "people cannot tell these apart"
        );
        let inside = RowFault::from(TrialError::Identity(RowFault::Nobody));
        assert_eq!(inside, RowFault::Nobody, "what has a kind keeps it");
    }
}
