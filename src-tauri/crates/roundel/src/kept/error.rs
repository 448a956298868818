//! Why something that was kept cannot be used.

use thiserror::Error;

use super::{BadgeError, PaletteError};
use crate::canvas::{CanvasError, Fault};
use crate::catalogue::{CatalogueError, Kind};
use crate::failure::{Code, Failure, Reason};

/// Why something in the catalogue cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum KeptError {
    /// The catalogue cannot be read or written.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// Nothing of this kind is called so.
    #[error("there is no {} \"{meant}\" on this laptop", kind.word())]
    Unknown {
        /// What was looked for.
        kind: Kind,
        /// What the person said.
        meant: String,
        /// What there is.
        known: Vec<String>,
    },
    /// Several are called so.
    #[error("\"{meant}\" may mean more than one {}", kind.word())]
    Several {
        /// What was looked for.
        kind: Kind,
        /// What the person said.
        meant: String,
        /// What it may mean.
        found: Vec<String>,
    },
    /// A workshop or worksheet is not one that this program can use.
    #[error("{} \"{title}\": {fault}", kind.word())]
    Fault {
        /// What it should be.
        kind: Kind,
        /// What it is called.
        title: String,
        /// What is wrong.
        fault: Fault,
    },
    /// A canvas is not one that this program can use.
    #[error("canvas \"{title}\": {source}")]
    Canvas {
        /// What it is called.
        title: String,
        /// What is wrong.
        source: CanvasError,
    },
    /// A badge in the making is not one that this program can use.
    #[error("badge \"{title}\": {source}")]
    Badge {
        /// What it is called.
        title: String,
        /// What is wrong.
        source: BadgeError,
    },
    /// A palette of one's own is not one that this program can use.
    #[error("palette \"{title}\": {source}")]
    Palette {
        /// What it is called.
        title: String,
        /// What is wrong.
        source: PaletteError,
    },
    /// Nobody was given such a badge.
    #[error("there is no award \"{0}\" on this laptop")]
    UnknownAward(String),
    /// Several awards can be meant.
    #[error("\"{meant}\" may mean more than one award")]
    SeveralAwards {
        /// What the person said.
        meant: String,
        /// What it may mean.
        found: Vec<String>,
    },
    /// A worksheet of one's own has the id of one of the program's.
    #[error("the program has a worksheet \"{0}\" already; give yours another \"id\"")]
    Taken(String),
}

impl From<KeptError> for Failure {
    fn from(error: KeptError) -> Self {
        let code = match &error {
            KeptError::Catalogue(_) => Code::Catalogue,
            KeptError::Unknown { kind, .. }
            | KeptError::Several { kind, .. }
            | KeptError::Fault { kind, .. } => match kind {
                Kind::Workshop => Code::Workshop,
                _ => Code::Canvas,
            },
            KeptError::Canvas { .. } | KeptError::Taken(_) => Code::Canvas,
            KeptError::Badge { .. } => Code::Badge,
            KeptError::Palette { .. } => Code::Design,
            KeptError::UnknownAward(_) | KeptError::SeveralAwards { .. } => Code::Award,
        };
        let reason = match &error {
            KeptError::Unknown { .. } | KeptError::UnknownAward(_) => Some(Reason::Gone),
            KeptError::Fault { fault, .. } => Reason::of_flaw(fault),
            KeptError::Canvas { source, .. } => Reason::of_canvas(source),
            _ => None,
        };
        let failure = match error {
            KeptError::Catalogue(error) => return error.into(),
            KeptError::Unknown { ref known, .. } if !known.is_empty() => {
                let hint = format!("there are: {}", known.join(", "));
                Self::new(code, error).hint(hint)
            }
            KeptError::Several { ref found, .. } => {
                let hint = format!("say which one by the end of its id: {}", found.join(", "));
                Self::new(code, error).hint(hint)
            }
            KeptError::UnknownAward(_) => Self::new(code, error).hint(
                "say whose it is, as the class list has it, or words of the badge's name: roundel search --kind award",
            ),
            KeptError::SeveralAwards { ref found, .. } => {
                let hint = format!("say which one by its id: {}", found.join(", "));
                Self::new(code, error).hint(hint)
            }
            error => Self::new(code, error),
        };
        failure.because(reason)
    }
}
