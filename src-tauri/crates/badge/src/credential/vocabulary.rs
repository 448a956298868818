//! The closed word lists of Open Badges 3.0, as tables.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use super::value::ValueError;

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident, $expected:literal, extensible: $extensible:literal, [$($term:literal),* $(,)?]) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(into = "String", try_from = "String")]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// The words of the standard, in its order.
            pub const TERMS: &'static [&'static str] = &[$($term),*];
            /// What this value must be, as messages say it.
            pub const EXPECTED: &'static str = $expected;

            /// Takes a word of the list, or an extension `ext:…` where the standard allows one.
            ///
            /// # Errors
            /// Says which list was expected when the word is not in it.
            pub fn new(word: &str) -> Result<Self, ValueError> {
                match Self::TERMS.iter().find(|term| **term == word) {
                    Some(term) => Ok(Self(Cow::Borrowed(*term))),
                    None if $extensible && is_extension(word) => Ok(Self(Cow::Owned(word.to_owned()))),
                    None => Err(ValueError::new($expected, word)),
                }
            }

            /// Whether [`Self::new`] would take this word.
            pub fn allows(word: &str) -> bool {
                Self::TERMS.contains(&word) || ($extensible && is_extension(word))
            }

            /// The word itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = ValueError;

            fn try_from(word: String) -> Result<Self, ValueError> {
                Self::new(&word)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// Open Badges 3.0, appendix B: an extension is `ext:` and letters, digits, `.`, `-` or `_`.
fn is_extension(word: &str) -> bool {
    word.strip_prefix("ext:").is_some_and(|name| {
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
    })
}

vocabulary! {
    /// What kind of achievement a badge stands for (`achievementType`).
    AchievementType, "a kind of achievement from the Open Badges list, such as Badge or Certificate, or ext:…",
    extensible: true, [
        "Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award",
        "Badge", "BachelorDegree", "Certificate", "CertificateOfCompletion", "Certification",
        "CommunityService", "Competency", "Course", "CoCurricular", "Degree", "Diploma", "DoctoralDegree",
        "Fieldwork", "GeneralEducationDevelopment", "JourneymanCertificate", "LearningProgram", "License",
        "Membership", "ProfessionalDoctorate", "QualityAssuranceCredential", "MasterCertificate",
        "MasterDegree", "MicroCredential", "ResearchDoctorate", "SecondarySchoolDiploma",
    ]
}

vocabulary! {
    /// What kind of thing an alignment points to (`targetType`).
    TargetType, "a kind of framework entry from the Open Badges list, such as CFItem or CTDL, or ext:…",
    extensible: true, [
        "ceasn:Competency", "ceterms:Credential", "CFItem", "CFRubric", "CFRubricCriterion",
        "CFRubricCriterionLevel", "CTDL",
    ]
}

vocabulary! {
    /// What identifies a person or an organisation (`identityType`, `identifierType`).
    IdentifierType, "a kind of identifier from the Open Badges list, such as emailAddress or name, or ext:…",
    extensible: true, [
        "name", "sourcedId", "systemId", "productId", "userName", "accountId", "emailAddress",
        "nationalIdentityNumber", "isbn", "issn", "lisSourcedId", "oneRosterSourcedId", "sisSourcedId",
        "ltiContextId", "ltiDeploymentId", "ltiToolId", "ltiPlatformId", "ltiUserId", "identifier",
    ]
}

vocabulary! {
    /// How a result is expressed (`resultType`).
    ResultType, "a kind of result from the Open Badges list, such as Percent or LetterGrade, or ext:…",
    extensible: true, [
        "GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore",
        "Result", "RubricCriterion", "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status",
    ]
}

vocabulary! {
    /// How far somebody has come (`status` of a result).
    ResultStatus, "a status from the Open Badges list: Completed, Enrolled, Failed, InProgress, OnHold, Provisional or Withdrew",
    extensible: false,
    ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_are_taken_where_the_standard_allows_them() {
        assert!(AchievementType::allows("MicroCredential"), "a word of the list");
        assert!(AchievementType::allows("ext:town.workshop_1"), "an extension");
        for bad in ["badge", "ext:", "ext:a b", "EXT:a", "Medal"] {
            assert!(
                !AchievementType::allows(bad),
                "{bad:?} is neither in the list nor an extension"
            );
        }
        assert!(
            !ResultStatus::allows("ext:late"),
            "the list of result statuses is closed"
        );
    }
}
