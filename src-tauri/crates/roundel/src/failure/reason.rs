//! Reasons that people meet: the window has its own words for each, in every language.

mod made;
mod met;

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

use super::Failure;
use crate::files::FileError;
use crate::issue::Trouble;

/// What happened, finer than a `Code`. The window says `reason-WORD`, and what to do, `reason-WORD-do`.
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
    /// A passphrase that is too short.
    PassphraseShort,
    /// A class list with nothing in it.
    ListEmpty,
    /// A file that is no class list.
    ListKind,
    /// A class list behind a password.
    ListLocked,
    /// A class list that does not open.
    ListDamaged,
    /// More than any class list.
    ListLarge,
    /// A class list that names nobody.
    ListNobody,
    /// An issuer of that name is here.
    IssuerSameName,
    /// A web address that is none.
    IssuerAddress,
    /// An e-mail address that is none.
    IssuerEmail,
    /// Words that are not those of a key.
    WordsWrong,
    /// A file that is no spare key.
    SpareKind,
    /// A spare in the place of what it is the spare of.
    SpareInside,
    /// A file that is no card of an issuer.
    CardKind,
    /// A file that is no signed list of what was taken back.
    RevocationsKind,
    /// A list that is older than the one here.
    RevocationsOlder,
    /// A list at odds with the one here.
    RevocationsTwin,
    /// A file that is no appointment.
    AppointmentKind,
    /// The card of the organisation that appoints.
    AppointmentItself,
    /// An appointment of somebody whose key is elsewhere.
    AppointmentElsewhere,
    /// An appointment that does not hold now.
    AppointmentOver,
    /// An appointment for other badges.
    AppointmentOther,
    /// An appointment until a day that has passed.
    AppointmentPast,
    /// An award that was corrected before.
    AwardCorrected,
    /// An award that others gave.
    AwardOthers,
    /// A badge that lacks something.
    BadgeUnfinished,
    /// A badge without a picture.
    BadgeUndrawn,
    /// A workshop in which nothing is photographed.
    PhotosNone,
    /// A workshop without seats.
    SeatsNone,
    /// A stick that the system does not let go of.
    StickBusy,
    /// A pack with nothing in it.
    PackEmpty,
    /// More than one pack can hold.
    PackLarge,
    /// A pack that would not open again.
    PackRefused,
    /// Names that travel without a passphrase.
    PassphraseNone,
    /// A newer program made it.
    Newer,
    /// Not enough memory.
    Memory,
    /// A drawing with more than can be kept.
    DesignLarge,
    /// A worksheet with too long a history.
    CanvasFull,
    /// A question with as many answers as fit.
    AnswersFull,
    /// More letters than there is room for.
    TextLong,
    /// A name that is empty, long, or of more than one line.
    Label,
    /// A name that is there already.
    NameTwice,
    /// More than fit.
    TooMany,
    /// Something that is not as it was any more.
    Changed,
    /// A file that is no text.
    FileKind,
    /// A folder whose name cannot be kept.
    FolderName,
    /// An issuer without a name.
    IssuerNameless,
    /// A day that is still to come.
    DateFuture,
    /// An end that is not after the beginning.
    DateOrder,
    /// An end that has passed.
    DatePast,
    /// A day beyond the calendar.
    DateFar,
    /// A badge with something in it that cannot be signed.
    BadgeUnsigned,
    /// A badge that did not verify.
    BadgeUnverified,
    /// No badge was chosen.
    BadgesNone,
    /// Badges that do not go together.
    BadgesMixed,
    /// An issuer without a list of what was taken back.
    RevocationsNone,
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

    /// Says what the disk or stick said.
    #[must_use]
    pub(crate) fn of_disk(self, error: &FileError) -> Self {
        let reason = Reason::from(error);
        let is_vague = matches!(reason, Reason::FileUnread | Reason::FileUnwritten);
        let said = error.words().filter(|_| is_vague);
        Self {
            said,
            ..self.because(Some(reason)).about_file(&error.path)
        }
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
