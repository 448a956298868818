//! Which reason the failures of the parts are told with.

use std::io::ErrorKind;

use super::super::{Code, Failure};
use super::Reason;
use crate::art::paper::PhotoError;
use crate::art::upload::UploadError;
use crate::catalogue::CatalogueError;
use crate::export::Fault;
use crate::files::{FileError, Operation};
use crate::issue::CorrectionError;
use crate::issuer::IssuerError;
use crate::keyring::KeyringError;
use crate::logo::LogoError;
use crate::pack::container::{ReadError, WriteError};
use crate::pack::{MakeError, PackError};
use crate::rescue::RescueError;
use crate::revoke::RevokeError;
use crate::roster::RosterError;
use crate::sealed::{OpenError, SealError};
use crate::signers::SignerError;

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self::new(Code::File, &error).of_disk(&error)
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Self {
        let reason = Reason::of_catalogue(&error);
        let (code, hint) = match &error {
            CatalogueError::File(file) => {
                return Self::new(Code::File, &error).of_disk(file);
            }
            CatalogueError::Absent { .. }
            | CatalogueError::OtherKind { .. }
            | CatalogueError::NotJson { .. }
            | CatalogueError::Unsound { .. }
            | CatalogueError::PictureGone => return Self::new(Code::Catalogue, error).because(reason),
            CatalogueError::Newer { .. } => (
                Code::CatalogueNewer,
                "install the newer version of Roundel here too",
            ),
            CatalogueError::NotOurs { .. } => (Code::Catalogue, "choose another folder with --home"),
            CatalogueError::Damaged { .. } => (
                Code::Catalogue,
                "the file was left as it is; roundel restore --salvage makes a new one of all that can still be read",
            ),
            CatalogueError::Lost { .. } => (
                Code::Catalogue,
                "the file was left as it is; bring a backup back with roundel restore FILE, or move the file away to begin anew",
            ),
            CatalogueError::Busy { .. } => (
                Code::Catalogue,
                "wait until the other program has finished and try again",
            ),
            CatalogueError::Storage { .. } | CatalogueError::Upgrade { .. } => (
                Code::Catalogue,
                "check that the disk has room and that the folder may be written",
            ),
        };
        Self::new(code, error).hint(hint).because(reason)
    }
}

impl From<&FileError> for Reason {
    fn from(error: &FileError) -> Self {
        let reads = matches!(error.operation, Operation::Read | Operation::List);
        match error.source.kind() {
            ErrorKind::NotFound => Self::FileAbsent,
            ErrorKind::PermissionDenied => Self::FileDenied,
            ErrorKind::ReadOnlyFilesystem => Self::FileReadOnly,
            _ if error.is_full() => Self::FileFull,
            _ if error.is_unanswered() => Self::StickGone,
            _ if reads => Self::FileUnread,
            _ => Self::FileUnwritten,
        }
    }
}

impl Reason {
    /// Why writing many files into a folder ended, told of the folder.
    pub(super) fn of_export(fault: &Fault) -> Self {
        match fault {
            Fault::Disk(error) => match Self::from(error) {
                Self::FileAbsent => Self::StickGone,
                Self::FileFull => Self::StickFull,
                Self::FileReadOnly => Self::StickReadOnly,
                reason => reason,
            },
            Fault::Differs { .. } | Fault::Refused { .. } => Self::StickUnsound,
            Fault::Cancelled => Self::Stopped,
        }
    }

    pub(super) fn of_catalogue(error: &CatalogueError) -> Option<Self> {
        match error {
            CatalogueError::Busy { .. } => Some(Self::CatalogueBusy),
            CatalogueError::Damaged { .. } | CatalogueError::Lost { .. } | CatalogueError::PictureGone => {
                Some(Self::CatalogueDamaged)
            }
            CatalogueError::Absent { .. } => Some(Self::Gone),
            _ => None,
        }
    }

    pub(crate) fn of_picture(error: &UploadError) -> Self {
        match error {
            UploadError::UnknownFormat => Self::PictureKind,
            UploadError::TooManyBytes { .. } | UploadError::TooManyPixels { .. } => Self::PictureLarge,
            UploadError::TooComplex { .. } => Self::PictureComplex,
            _ => Self::PictureDamaged,
        }
    }

    pub(crate) fn of_photo(error: &PhotoError) -> Self {
        match error {
            PhotoError::Upload(error) => Self::of_picture(error),
            _ => Self::PictureEmpty,
        }
    }

    pub(crate) fn of_pack(error: &PackError) -> Option<Self> {
        match error {
            PackError::File(_) | PackError::Catalogue(_) | PackError::Read(ReadError::Locked) => None,
            PackError::OtherKind { .. } | PackError::Read(ReadError::NotAPack) => Some(Self::PackKind),
            PackError::Read(ReadError::Newer { .. }) => Some(Self::PackNewer),
            PackError::Read(ReadError::Altered(_) | ReadError::NotLocked { .. }) => Some(Self::PackAltered),
            PackError::Read(ReadError::Sealed(OpenError::WrongPassphrase)) => Some(Self::PassphraseWrong),
            PackError::Read(_) | PackError::Entry { .. } => Some(Self::PackDamaged),
        }
    }

    pub(crate) fn of_logo(error: &LogoError) -> Self {
        match error {
            LogoError::Upload(error) => Self::of_picture(error),
            _ => Self::PictureDamaged,
        }
    }

    pub(crate) fn of_list(error: &RosterError) -> Option<Self> {
        match error {
            RosterError::Empty { .. } => Some(Self::ListEmpty),
            RosterError::OtherKind { .. } => Some(Self::ListKind),
            RosterError::Password { .. } => Some(Self::ListLocked),
            RosterError::Damaged { .. } => Some(Self::ListDamaged),
            RosterError::TooLarge { .. } => Some(Self::ListLarge),
            RosterError::NoPeople { .. } => Some(Self::ListNobody),
        }
    }

    pub(crate) fn of_key(error: &KeyringError) -> Option<Self> {
        match error {
            KeyringError::ShortPassphrase { .. } => Some(Self::PassphraseShort),
            KeyringError::WrongPassphrase { .. } => Some(Self::PassphraseWrong),
            KeyringError::Unreadable(_) => Some(Self::SpareKind),
            KeyringError::File(error) => Some(error.into()),
            _ => None,
        }
    }

    pub(crate) fn of_rescue(error: &RescueError) -> Option<Self> {
        match error {
            RescueError::Inside(_) => Some(Self::SpareInside),
            RescueError::ReadBack(_) => Some(Self::StickUnsound),
            RescueError::Words(_) | RescueError::Count { .. } | RescueError::OtherWord { .. } => {
                Some(Self::WordsWrong)
            }
            RescueError::NoSpare(_) => Some(Self::SpareKind),
            RescueError::NoName => Some(Self::IssuerNameless),
            _ => None,
        }
    }

    pub(crate) fn of_issuer(error: &IssuerError) -> Option<Self> {
        match error {
            IssuerError::SameName { .. } => Some(Self::IssuerSameName),
            IssuerError::Url(_) => Some(Self::IssuerAddress),
            IssuerError::Email(_) => Some(Self::IssuerEmail),
            IssuerError::Unknown { .. } => Some(Self::Gone),
            IssuerError::NoName => Some(Self::IssuerNameless),
            IssuerError::Logo(_) => Some(Self::PictureDamaged),
            _ => None,
        }
    }

    pub(crate) fn of_revoking(error: &RevokeError) -> Option<Self> {
        match error {
            RevokeError::NoAward(_) => Some(Self::Gone),
            RevokeError::OtherKey { .. } => Some(Self::AwardOthers),
            RevokeError::List(_) => Some(Self::RevocationsKind),
            RevokeError::Older { .. } => Some(Self::RevocationsOlder),
            RevokeError::Twin { .. } => Some(Self::RevocationsTwin),
            RevokeError::ReadBack(_) => Some(Self::StickUnsound),
            RevokeError::LongReason { .. } => Some(Self::TextLong),
            RevokeError::Sign(_) => Some(Self::BadgeUnsigned),
            _ => None,
        }
    }

    pub(crate) fn of_signer(error: &SignerError) -> Option<Self> {
        match error {
            SignerError::Itself(_) => Some(Self::AppointmentItself),
            SignerError::Past { .. } => Some(Self::AppointmentPast),
            SignerError::File(_) => Some(Self::AppointmentKind),
            SignerError::Elsewhere { .. } => Some(Self::AppointmentElsewhere),
            SignerError::NotNow { .. } => Some(Self::AppointmentOver),
            SignerError::OtherBadge { .. } => Some(Self::AppointmentOther),
            SignerError::OutOfRange(_) => Some(Self::DateFar),
            SignerError::NotOne { .. } => Some(Self::Gone),
            SignerError::Sign(_) => Some(Self::BadgeUnsigned),
            _ => None,
        }
    }

    pub(crate) fn of_correction(error: &CorrectionError) -> Option<Self> {
        match error {
            CorrectionError::Unknown(_) => Some(Self::Gone),
            CorrectionError::OtherIssuer { .. } => Some(Self::AwardOthers),
            CorrectionError::Superseded { .. } => Some(Self::AwardCorrected),
            CorrectionError::NotOne(_) => None,
        }
    }

    pub(crate) fn of_making(error: &MakeError) -> Option<Self> {
        match error {
            MakeError::Empty { .. } | MakeError::EmptyOf { .. } => Some(Self::PackEmpty),
            MakeError::NoWorkshop { .. } => Some(Self::Gone),
            MakeError::Write(WriteError::Seal(SealError::ShortPassphrase { .. })) => {
                Some(Self::PassphraseShort)
            }
            MakeError::Write(WriteError::NeedsPassphrase { .. }) => Some(Self::PassphraseNone),
            MakeError::Write(WriteError::TooMuch { .. }) => Some(Self::PackLarge),
            MakeError::Refused(_) => Some(Self::PackRefused),
            MakeError::Differs => Some(Self::StickUnsound),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use super::*;

    #[test]
    fn a_full_stick_is_told_by_its_file_alone() {
        let full = io::Error::from(ErrorKind::StorageFull);
        let error = FileError::new(Path::new("/media/stick/a.png"), Operation::Write, full);
        let failure = Failure::from(CatalogueError::File(error));
        assert_eq!(failure.reason, Some(Reason::FileFull));
        assert_eq!(
            failure.about.as_deref(),
            Some("a.png"),
            "the folders above it mean nothing to people"
        );
    }

    #[test]
    fn a_stick_that_is_pulled_is_told_as_gone_whatever_the_system_calls_it() {
        for system in [
            io::Error::from(ErrorKind::NotFound),
            io::Error::from_raw_os_error(5),
        ] {
            let error = FileError::new(Path::new("/media/stick/a.png"), Operation::Flush, system);
            assert_eq!(Reason::of_export(&Fault::Disk(error)), Reason::StickGone);
        }
    }

    #[test]
    fn what_is_told_about_an_issuer_keeps_its_name() {
        let error = IssuerError::SameName {
            name: "Harbour Street Library".to_owned(),
            did: "did:key:z6Mk".to_owned(),
            created: "2026-05-16T09:00:00Z".to_owned(),
        };
        let failure = Failure::from(error);
        assert_eq!(failure.reason, Some(Reason::IssuerSameName));
        assert_eq!(failure.about.as_deref(), Some("Harbour Street Library"));
        let inner = IssuerError::Key(KeyringError::ShortPassphrase { found: 3 });
        assert_eq!(
            Failure::from(inner).reason,
            Some(Reason::PassphraseShort),
            "what is inside says it"
        );
    }

    #[test]
    fn what_asks_for_a_passphrase_is_a_question_and_no_failure_to_be_told() {
        let locked = PackError::Read(ReadError::Locked);
        assert_eq!(Reason::of_pack(&locked), None);
    }
}
