//! What goes wrong, as it is told at the edge: a code for programs, a sentence for people, and what to do.

mod reason;

use serde::Serialize;
use ts_rs::TS;

use crate::backup::BackupError;
use crate::issuer::IssuerError;
use crate::keyring::KeyringError;
use crate::pack::container::{ReadError, WriteError};
use crate::rescue::RescueError;
use crate::sealed::{OpenError, SealError};
use crate::studio::StudioError;

pub use reason::Reason;

/// The closed set of reasons. Programs may match these, and nothing else of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "FailureCode")]
#[non_exhaustive]
pub enum Code {
    /// The command was called wrongly.
    Usage,
    /// A file or folder cannot be read or written.
    File,
    /// The catalogue cannot be used.
    Catalogue,
    /// A newer version of the program has upgraded the catalogue.
    CatalogueNewer,
    /// The passphrase is missing, too short or wrong.
    Passphrase,
    /// An issuer's key is missing or damaged.
    Key,
    /// There is no such issuer, or it is not clear which is meant.
    Issuer,
    /// The badge file is not an achievement, or cannot be signed.
    Badge,
    /// There is no such award, or it is not clear which is meant, or it cannot be corrected.
    Award,
    /// A canvas, a worksheet or a checklist cannot be used.
    Canvas,
    /// There is no such workshop, or it cannot be used or closed yet.
    Workshop,
    /// The file of real names is missing or damaged.
    Names,
    /// A pack cannot be made, or was refused.
    Pack,
    /// The design cannot be read or drawn.
    Design,
    /// The class list cannot be read.
    Roster,
    /// The clock of this computer is wrong.
    Clock,
    /// The dates asked for are impossible.
    Dates,
    /// A picture cannot be baked, or has no badge inside.
    Bake,
    /// The run ended before everything was written.
    Interrupted,
    /// A mistake of the program.
    Program,
}

/// A failure as it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Failure {
    /// The reason, for programs.
    pub code: Code,
    /// What is wrong: a sentence that names the file or the value.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hint: Option<String>,
    /// What happened, where the window has words of its own for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<Reason>,
    /// The name of the file or thing that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub about: Option<String>,
    /// What the system said, in its own words, where they say more than the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<String>,
}

impl Failure {
    /// Makes a failure without a hint.
    pub fn new(code: Code, message: impl ToString) -> Self {
        Self {
            code,
            message: message.to_string(),
            hint: None,
            reason: None,
            about: None,
            said: None,
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl From<StudioError> for Failure {
    fn from(error: StudioError) -> Self {
        match error {
            StudioError::Folder(error) => error.into(),
            StudioError::Catalogue(error) => error.into(),
        }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        let (code, hint) = match error {
            BackupError::File(error) => return error.into(),
            BackupError::Catalogue(error) => return error.into(),
            BackupError::Read {
                source: ReadError::Sealed(OpenError::WrongPassphrase),
                ..
            } => (Code::Passphrase, "type it again; capitals count"),
            BackupError::Write {
                source: WriteError::Seal(SealError::ShortPassphrase { .. }),
                ..
            } => (Code::Passphrase, "choose a longer one"),
            BackupError::Write { .. } => (
                Code::File,
                "nothing was changed; choose another place and try again",
            ),
            BackupError::Read { .. } | BackupError::OtherKind { .. } => (
                Code::File,
                "nothing was changed; choose the file that roundel backup wrote",
            ),
        };
        Self::new(code, error).hint(hint)
    }
}

impl From<KeyringError> for Failure {
    fn from(error: KeyringError) -> Self {
        let (code, hint) = match &error {
            KeyringError::ShortPassphrase { .. } => (
                Code::Passphrase,
                Some("four or five random words are easy to keep"),
            ),
            KeyringError::WrongPassphrase { .. } => (
                Code::Passphrase,
                Some("capital letters and spaces count; a lost passphrase cannot be recovered"),
            ),
            KeyringError::Missing { .. } | KeyringError::Damaged { .. } | KeyringError::OtherKey { .. } => {
                (Code::Key, Some("put the file back from your copy of the key"))
            }
            KeyringError::Unreadable(_) => (
                Code::Key,
                Some("choose the file that Roundel wrote onto your second stick"),
            ),
            KeyringError::File(_) => (Code::File, None),
            KeyringError::Encrypt(_) | KeyringError::Randomness(_) => (Code::Key, None),
        };
        let reason = Reason::of_key(&error);
        Self {
            hint: hint.map(str::to_owned),
            ..Self::new(code, error)
        }
        .because(reason)
    }
}

impl From<RescueError> for Failure {
    fn from(error: RescueError) -> Self {
        let reason = Reason::of_rescue(&error);
        let (code, hint) = match error {
            RescueError::Key(error) => return error.into(),
            RescueError::File(error) => return error.into(),
            RescueError::Catalogue(error) => return error.into(),
            RescueError::Inside(_) => (Code::File, "choose a stick, or a folder on another disk"),
            RescueError::ReadBack(_) => (Code::File, "take another stick"),
            RescueError::Words(_) | RescueError::Count { .. } | RescueError::OtherWord { .. } => (
                Code::Key,
                "look at your paper again; every word and its place count",
            ),
            RescueError::NoSpare(_) => (
                Code::Key,
                "choose the file that Roundel wrote onto your second stick",
            ),
            RescueError::NoName => (Code::Issuer, "write the name that its badges show"),
        };
        Self::new(code, error).hint(hint).because(reason)
    }
}

impl From<IssuerError> for Failure {
    fn from(error: IssuerError) -> Self {
        let reason = Reason::of_issuer(&error);
        let about = match &error {
            IssuerError::SameName { name, .. } => Some(name.clone()),
            _ => None,
        };
        let hint = match error {
            IssuerError::Key(error) => return error.into(),
            IssuerError::Catalogue(error) => return error.into(),
            IssuerError::NoneYet => Some("make one: roundel issuer create --name \"Harbour Street Library\""),
            IssuerError::Several { .. } | IssuerError::Unknown { .. } => {
                Some("say which one, by its name or its did:key: --issuer NAME")
            }
            IssuerError::SameName { .. } => Some(
                "nothing was made: give badges as that issuer, or choose another name; for a second one of this name: --same-name",
            ),
            IssuerError::NoName | IssuerError::Url(_) | IssuerError::Email(_) | IssuerError::Logo(_) => None,
        };
        Self {
            hint: hint.map(str::to_owned),
            about,
            ..Self::new(Code::Issuer, error).because(reason)
        }
    }
}
