//! Reasons that people meet: the window has its own words for each, in every language.

use std::io::ErrorKind;
use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::{Code, Failure};
use crate::art::paper::PhotoError;
use crate::art::upload::UploadError;
use crate::catalogue::CatalogueError;
use crate::export::Fault;
use crate::files::{FileError, Operation};
use crate::issue::Trouble;
use crate::pack::PackError;
use crate::pack::container::ReadError;
use crate::sealed::OpenError;

/// What happened, finer than a [`Code`]. The window says `reason-WORD`, and what to do, `reason-WORD-do`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "FailureReason")]
#[non_exhaustive]
pub enum Reason {
    /// A file or folder is not there.
    FileAbsent,
    /// The system does not allow it.
    FileDenied,
    /// The disk or stick takes no changes.
    FileReadOnly,
    /// The disk or stick has no room.
    FileFull,
    /// A file could not be read for another reason.
    FileUnread,
    /// A file could not be written for another reason.
    FileUnwritten,
    /// A stick, or a file on it, does not answer: it was pulled out, or it is broken.
    StickGone,
    /// A stick, or the disk of a folder, has no room.
    StickFull,
    /// A stick, or the disk of a folder, takes no changes.
    StickReadOnly,
    /// A stick gave back something else than was written.
    StickUnsound,
    /// Somebody stopped it.
    Stopped,
    /// Another program keeps the catalogue.
    CatalogueBusy,
    /// The catalogue is damaged.
    CatalogueDamaged,
    /// What was asked for is not on this laptop any more.
    Gone,
    /// Not a picture that can be used.
    PictureKind,
    /// A picture with too many bytes or pixels.
    PictureLarge,
    /// A picture that does not open.
    PictureDamaged,
    /// A drawing with parts that are not drawn.
    PictureComplex,
    /// A photograph without a drawing.
    PictureEmpty,
    /// Not a pack that is opened like this.
    PackKind,
    /// A pack of a newer program.
    PackNewer,
    /// A pack that somebody changed.
    PackAltered,
    /// A pack that is damaged or not whole.
    PackDamaged,
    /// The passphrase does not open it.
    PassphraseWrong,
}

impl Failure {
    /// Gives the reason, so that it is said in the language of the window.
    #[must_use]
    pub fn because(mut self, reason: Option<Reason>) -> Self {
        self.reason = reason;
        self
    }

    /// Names the file or thing that it is about.
    #[must_use]
    pub fn about(mut self, name: impl Into<String>) -> Self {
        self.about = Some(name.into());
        self
    }

    /// Names the file that it is about, without the folders above it.
    #[must_use]
    pub fn about_file(self, path: &Path) -> Self {
        let name = path.file_name().unwrap_or(path.as_os_str());
        self.about(name.to_string_lossy())
    }

    /// Why giving into a folder ended early. What the disk says is told of the stick: which of the files it met means
    /// nothing to people.
    pub(crate) fn of_giving(trouble: &Trouble, folder: &Path) -> Self {
        let failure = Self::from(trouble);
        match trouble {
            Trouble::Export(fault) => failure.because(Some(Reason::of_export(fault))).about_file(folder),
            _ => failure,
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        let reason = Reason::from(&error);
        Self::new(Code::File, &error)
            .because(Some(reason))
            .about_file(&error.path)
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Self {
        let reason = Reason::of_catalogue(&error);
        let (code, hint) = match &error {
            CatalogueError::File(file) => {
                return Self::new(Code::File, &error)
                    .because(Some(file.into()))
                    .about_file(&file.path);
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
    fn of_export(fault: &Fault) -> Self {
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

    fn of_catalogue(error: &CatalogueError) -> Option<Self> {
        match error {
            CatalogueError::Busy { .. } => Some(Self::CatalogueBusy),
            CatalogueError::Damaged { .. } | CatalogueError::Lost { .. } => Some(Self::CatalogueDamaged),
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
}

#[cfg(test)]
mod tests {
    use std::io;

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
    fn what_asks_for_a_passphrase_is_a_question_and_no_failure_to_be_told() {
        let locked = PackError::Read(ReadError::Locked);
        assert_eq!(Reason::of_pack(&locked), None);
    }
}
