//! Why there are no names. No error holds one.

use std::path::PathBuf;

use thiserror::Error;

use crate::failure::{Code, Failure, Reason};
use crate::files::FileError;
use crate::sealed::SealError;

/// Why names could not be read, kept or given.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum NamesError {
    /// There is no file of names.
    #[error("there are no names for \"{workshop}\" on this laptop")]
    None {
        /// What the workshop is called.
        workshop: String,
    },
    /// The passphrase is another one.
    #[error("the passphrase does not open the names of \"{workshop}\"")]
    WrongPassphrase {
        /// What the workshop is called.
        workshop: String,
    },
    /// The file is damaged, or a newer program wrote it.
    #[error("the names in {} cannot be read: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The passphrase is too short, or this computer gives no random numbers.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// Nobody sits there.
    #[error("\"{seat}\" is none of the seats of \"{workshop}\"")]
    NoSeat {
        /// What the person said.
        seat: String,
        /// What the workshop is called.
        workshop: String,
    },
    /// A class list with more people than seats.
    #[error("row {row} of the class list has no seat: there are {seats}, and each has a name")]
    NoSeatLeft {
        /// The row, as a spreadsheet numbers it.
        row: u32,
        /// How many seats there are.
        seats: usize,
    },
    /// The file could not be read or written.
    #[error(transparent)]
    File(#[from] FileError),
}

impl From<NamesError> for Failure {
    fn from(error: NamesError) -> Self {
        let reason = match &error {
            NamesError::WrongPassphrase { .. } => Some(Reason::PassphraseWrong),
            NamesError::Seal(SealError::ShortPassphrase { .. }) => Some(Reason::PassphraseShort),
            _ => None,
        };
        let (code, hint) = match error {
            NamesError::File(error) => return error.into(),
            NamesError::None { .. } => (
                Code::Names,
                "take them in: roundel workshop names WORKSHOP --import CLASS-LIST",
            ),
            NamesError::WrongPassphrase { .. } => (
                Code::Passphrase,
                "capital letters and spaces count; a lost passphrase cannot be recovered",
            ),
            NamesError::Seal(_) => (
                Code::Passphrase,
                "nothing was changed; four or five random words are easy to keep",
            ),
            NamesError::Damaged { .. } => (Code::Names, "the file was left as it is"),
            NamesError::NoSeat { .. } | NamesError::NoSeatLeft { .. } => (
                Code::Names,
                "nothing was changed; roundel workshop seats shows the seats, and makes more",
            ),
        };
        Self::new(code, error).hint(hint).because(reason)
    }
}
