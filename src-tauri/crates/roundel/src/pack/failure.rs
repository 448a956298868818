//! What goes wrong with packs, as it is told at the edge.

use super::container::{Kind, ReadError, WriteError};
use super::{MakeError, PackError};
use crate::failure::{Code, Failure, Reason};
use crate::sealed::{OpenError, SealError};

impl From<MakeError> for Failure {
    fn from(error: MakeError) -> Self {
        let reason = Reason::of_making(&error);
        let (code, hint) = match error {
            MakeError::Catalogue(error) => return error.into(),
            MakeError::File(error) => return error.into(),
            MakeError::Write(WriteError::Seal(SealError::ShortPassphrase { .. })) => {
                (Code::Passphrase, "four or five random words are easy to keep")
            }
            MakeError::Write(WriteError::NeedsPassphrase { .. }) => (
                Code::Passphrase,
                "choose one, and tell it to whoever opens the pack",
            ),
            MakeError::Write(WriteError::TooMuch { .. }) => (Code::Pack, "make one pack for each workshop"),
            MakeError::Refused(_) => (
                Code::Pack,
                "nothing was written; open what it names, and remove it if it cannot be opened",
            ),
            MakeError::Empty { .. } => (Code::Pack, "name the workshop with --workshop"),
            MakeError::EmptyOf { kind, .. } => (
                Code::Pack,
                match kind {
                    Kind::Awards => "give badges in it first: roundel issue --workshop NAME",
                    _ => "make something in it first: roundel canvas new --workshop NAME",
                },
            ),
            MakeError::NoWorkshop { .. } => (Code::Workshop, "roundel workshop list shows those there are"),
            MakeError::OtherKind { kind: Kind::Roster } => {
                (Code::Pack, "roundel pack make --kind roster makes it")
            }
            MakeError::OtherKind { .. } => (Code::Pack, "for a backup: roundel backup"),
            MakeError::Write(_) | MakeError::Differs => {
                (Code::File, "nothing was changed; choose another place")
            }
        };
        Self::new(code, error).hint(hint).because(reason)
    }
}

impl From<PackError> for Failure {
    fn from(error: PackError) -> Self {
        let reason = Reason::of_pack(&error);
        let (code, hint) = match error {
            PackError::Catalogue(error) => return error.into(),
            PackError::File(error) => return error.into(),
            PackError::Read(ReadError::Locked) => (Code::Passphrase, "ask whoever made it"),
            PackError::Read(ReadError::Sealed(OpenError::WrongPassphrase)) => (
                Code::Passphrase,
                "capital letters and spaces count; ask whoever made it",
            ),
            PackError::Read(ReadError::NotAPack) => (
                Code::Pack,
                "nothing of it was taken in; choose a file that Roundel wrote for a stick",
            ),
            PackError::Read(ReadError::Newer { .. }) => (Code::Pack, "nothing of it was taken in"),
            PackError::Read(ReadError::Altered(_)) => (
                Code::Pack,
                "nothing of it was taken in; ask whoever gave it to you where it comes from",
            ),
            PackError::OtherKind { kind: Kind::Roster } => {
                (Code::Pack, "it holds names, which roundel pack open takes in")
            }
            PackError::OtherKind { kind: Kind::Backup } => (Code::Pack, "for a backup: roundel restore"),
            PackError::OtherKind { .. } => (Code::Pack, "roundel pack open takes it in"),
            PackError::Read(_) | PackError::Entry { .. } => (
                Code::Pack,
                "nothing of it was taken in; copy it again, or make it anew on the laptop it comes from",
            ),
        };
        Self::new(code, error).hint(hint).because(reason)
    }
}
