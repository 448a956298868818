//! An award, and how far it has come.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

/// How far an award has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwardState {
    /// The credential is signed and kept; its file may not be there yet.
    Signed,
    /// The file was written, read back and verified.
    Written,
}

/// One award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRow {
    /// The id of the credential, `urn:uuid:…` (UUIDv7).
    pub id: String,
    /// The run that signed it.
    pub run: String,
    /// The issuer's DID.
    pub issuer: String,
    /// The id of the achievement.
    pub badge: String,
    /// The wording of the achievement, see [`super::BadgeRow::content`].
    pub content: String,
    /// SHA-256 of the design that the picture was drawn from.
    pub design: String,
    /// What tells this earner from others, see `issue::earner::key`.
    pub earner: String,
    /// 1 for the first time, one more each time the same badge is given again.
    pub round: u32,
    /// The label in the class list.
    pub label: String,
    /// The local calendar date of the award.
    pub awarded: String,
    /// The instant of the signature, UTC to the second.
    pub signed: String,
    /// `png` or `svg`.
    pub format: String,
    /// The side of the picture in px.
    pub size: u32,
    /// How far it has come.
    pub state: AwardState,
    /// The folder of its file.
    pub folder: String,
    /// The name of its file.
    pub file: String,
    /// SHA-256 of its file, hexadecimal.
    pub sha256: String,
    /// The award that this one replaces.
    pub supersedes: Option<String>,
    /// The id of the workshop in which it was earned.
    pub workshop: Option<String>,
    /// The earner's group or class.
    pub group: Option<String>,
}

/// An award with its credential, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedAward {
    /// Everything but the credential.
    pub row: AwardRow,
    /// The signed credential as JSON.
    pub credential: String,
}

impl ToSql for AwardState {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Signed => "signed",
            Self::Written => "written",
        }
        .into())
    }
}

impl FromSql for AwardState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value.as_str()? {
            "signed" => Ok(Self::Signed),
            "written" => Ok(Self::Written),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}
