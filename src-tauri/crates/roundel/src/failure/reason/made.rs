//! What goes wrong while people make things and give them.

use super::super::{Code, Failure};
use super::Reason;
use crate::art::design::DesignError;
use crate::art::raster::RasterError;
use crate::art::upgrade::UpgradeError;
use crate::canvas::{AnswerError, CanvasError, Fault as Flaw, NotALabel, Problem};
use crate::export::Fault;
use crate::issue::dates::{ClockError, DateError};
use crate::issue::{AgainError, IssueError, PictureError, PlanError, SurveyError, TrialError, Trouble};

impl From<DesignError> for Failure {
    fn from(error: DesignError) -> Self {
        let reason = match &error {
            DesignError::TooLarge { .. } => Some(Reason::DesignLarge),
            DesignError::Version(UpgradeError::Newer { .. }) => Some(Reason::Newer),
            _ => None,
        };
        Self::new(Code::Design, error).because(reason)
    }
}

impl From<RasterError> for Failure {
    fn from(error: RasterError) -> Self {
        let reason = Reason::of_drawing(&error);
        Self::new(Code::Design, error).because(reason)
    }
}

impl From<CanvasError> for Failure {
    fn from(error: CanvasError) -> Self {
        let reason = Reason::of_canvas(&error);
        Self::new(Code::Canvas, error).because(reason)
    }
}

impl From<AnswerError> for Failure {
    fn from(error: AnswerError) -> Self {
        let reason = match &error {
            AnswerError::TooLong { .. } => Some(Reason::TextLong),
            AnswerError::Full { .. } => Some(Reason::AnswersFull),
            _ => None,
        };
        Self::new(Code::Canvas, error).because(reason)
    }
}

impl From<NotALabel> for Failure {
    fn from(error: NotALabel) -> Self {
        Self::new(Code::Canvas, error).because(Some(Reason::Label))
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Self {
        match &error {
            PlanError::Clock(ClockError::BeforeRelease { .. } | ClockError::BeforeLastAward { .. }) => {
                Self::new(Code::Clock, error).hint("set the date and time of this computer and try again")
            }
            PlanError::Dates(dates) => {
                let reason = Reason::of_dates(dates);
                Self::new(Code::Dates, error).because(Some(reason))
            }
            PlanError::Correction(correction) => {
                let reason = Reason::of_correction(correction);
                Self::new(Code::Award, error).because(reason)
            }
        }
    }
}

impl From<SurveyError> for Failure {
    fn from(error: SurveyError) -> Self {
        match error {
            SurveyError::File(error) => error.into(),
            SurveyError::Catalogue(error) => error.into(),
            SurveyError::Plan(error) => error.into(),
            SurveyError::Signer(error) => error.into(),
            SurveyError::FolderName(_) => Self::new(Code::File, error).because(Some(Reason::FolderName)),
            SurveyError::Entry { .. } => {
                Self::new(Code::Catalogue, error).because(Some(Reason::CatalogueDamaged))
            }
            SurveyError::Trial(TrialError::Randomness(_)) => Self::new(Code::Program, error),
            SurveyError::Trial(_) => Self::new(Code::Badge, error).because(Some(Reason::BadgeUnsigned)),
            SurveyError::Stopped => Self::new(Code::Interrupted, error).because(Some(Reason::Stopped)),
        }
    }
}

impl From<IssueError> for Failure {
    fn from(error: IssueError) -> Self {
        match error {
            IssueError::File(error) => error.into(),
            IssueError::Catalogue(error) => error.into(),
            IssueError::OtherKey { .. } => Self::new(Code::Key, error),
            IssueError::Receipt(_) => Self::new(Code::Program, error),
        }
    }
}

impl From<AgainError> for Failure {
    fn from(error: AgainError) -> Self {
        let reason = match error {
            AgainError::Survey(error) => return error.into(),
            AgainError::Receipt(_) => return Self::new(Code::Program, error),
            AgainError::Nothing => Reason::BadgesNone,
            AgainError::Unknown(_) => Reason::Gone,
            AgainError::Mixed => Reason::BadgesMixed,
        };
        Self::new(Code::Badge, error).because(Some(reason))
    }
}

impl From<&Trouble> for Failure {
    fn from(trouble: &Trouble) -> Self {
        let failure = Self::new(Code::Interrupted, trouble)
            .hint("run the same command again; nobody gets a badge twice");
        match trouble {
            Trouble::Export(Fault::Disk(error)) => failure.of_disk(error),
            Trouble::Export(fault) => failure.because(Some(Reason::of_export(fault))),
            Trouble::Catalogue(error) => failure.because(Reason::of_catalogue(error)),
            Trouble::Picture(PictureError::Draw(error)) => failure.because(Reason::of_drawing(error)),
            Trouble::Picture(PictureError::Bake(_)) => failure.because(Some(Reason::BadgeUnsigned)),
            Trouble::Unverified(_) => failure.because(Some(Reason::BadgeUnverified)),
        }
    }
}

impl Reason {
    fn of_drawing(error: &RasterError) -> Option<Self> {
        matches!(error, RasterError::Memory { .. }).then_some(Self::Memory)
    }

    pub(crate) fn of_canvas(error: &CanvasError) -> Option<Self> {
        match error {
            CanvasError::Newer { .. } => Some(Self::Newer),
            CanvasError::TooLarge => Some(Self::CanvasFull),
            _ => None,
        }
    }

    /// Of a workshop or worksheet.
    pub(crate) fn of_flaw(flaw: &Flaw) -> Option<Self> {
        match flaw.problem {
            Problem::Newer { .. } => Some(Self::Newer),
            Problem::Count { .. } => Some(Self::TooMany),
            Problem::SameLabel(_) => Some(Self::NameTwice),
            Problem::NoteLength => Some(Self::TextLong),
            _ => None,
        }
    }

    fn of_dates(error: &DateError) -> Self {
        match error {
            DateError::Future { .. } => Self::DateFuture,
            DateError::ExpiresTooEarly { .. } => Self::DateOrder,
            DateError::Expired { .. } => Self::DatePast,
            DateError::OutOfRange { .. } => Self::DateFar,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::path::Path;

    use super::*;
    use crate::art::design::Design;
    use crate::files::{FileError, Operation};

    fn disk(system: io::Error) -> Failure {
        let error = FileError::new(Path::new("/media/stick/a.png"), Operation::Read, system);
        Failure::from(&Trouble::Export(Fault::Disk(error)))
    }

    #[test]
    fn the_system_is_quoted_only_where_nothing_better_is_known() {
        let full = disk(io::ErrorKind::StorageFull.into());
        assert_eq!(full.said, None, "the reason says it");
        // EMFILE: nobody has a text for that.
        let odd = disk(io::Error::from_raw_os_error(24));
        assert_eq!(odd.reason, Some(Reason::FileUnread));
        let said = odd.said.expect("the system said something");
        assert!(!said.contains("24"), "nothing shows a code: {said}");
        let ours = disk(io::Error::other("made up by Roundel"));
        assert_eq!(ours.said, None, "that is the core's English");
    }

    #[test]
    fn a_run_that_ended_says_why_without_the_check() {
        let failure = Failure::from(&Trouble::Unverified("it is not signed".to_owned()));
        assert_eq!(failure.reason, Some(Reason::BadgeUnverified));
    }

    #[test]
    fn what_a_newer_program_made_is_no_damage() {
        let newer = CanvasError::Newer { found: 9 };
        assert_eq!(Failure::from(newer).reason, Some(Reason::Newer));
        let newer = Design::from_json(br#"{ "version": 9 }"#).expect_err("of the future");
        assert_eq!(Failure::from(newer).reason, Some(Reason::Newer));
    }
}
