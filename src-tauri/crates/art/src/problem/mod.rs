//! What is unfinished about a design: values to show beside the picture, never errors.
//!
//! [`crate::compose`] finds what shows while drawing. [`check`] looks closer, at the pixels too, and gives each problem
//! its [`Fix`] where one was tried and worked.

mod candidates;
mod contrast;
mod extent;
mod fix;
mod weight;
mod words;

pub(crate) use candidates::first_ink;
pub(crate) use fix::find;
pub use fix::{Fix, check};
pub use weight::weigh;

use serde::Serialize;

/// The least contrast of words and emblems with what is behind them: WCAG 2.2, "non-text contrast".
pub const CONTRAST: f64 = 3.0;

/// The most bytes of a badge that is given away.
pub const BYTES: usize = 250 * 1024;

/// What is kept free of them for the credential, in bytes: a long one with its proof.
const CREDENTIAL: usize = 8 * 1024;

/// Something to look at before the design is used.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Problem {
    /// What it is.
    #[serde(flatten)]
    pub kind: ProblemKind,
    /// The id of the layer that it is about; `None` for the whole design.
    pub layer: Option<String>,
    /// A sentence for the maker: what it is and what to do.
    pub message: String,
    /// One step that takes it away; only [`check`] looks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fix: Option<Fix>,
}

/// What is unfinished.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
#[serde(tag = "problem", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProblemKind {
    /// No bundled font has these characters.
    MissingGlyphs {
        /// The characters, each once.
        characters: String,
    },
    /// There is no font family of this name; another is used.
    MissingFont {
        /// The family asked for.
        family: String,
    },
    /// There is no emblem of this name; nothing is drawn.
    MissingEmblem {
        /// The name asked for.
        icon: String,
    },
    /// The palette has no colour of this name; grey is used.
    MissingColour {
        /// The name asked for.
        name: String,
    },
    /// The words cannot be read when the badge is [`crate::layout::SMALL`] px wide.
    TextTooSmall {
        /// The size of the letters at that width, in px.
        px: f64,
    },
    /// The layer sticks out of the picture and is cut.
    Overflow {
        /// By how many units.
        by: f64,
    },
    /// Nobody wrote what the picture shows.
    NoAltText,
    /// A picture that somebody brought names no author or licence.
    NoCredit,
    /// There are more layers or groups within groups than [`crate::design::limits`] allows; the rest is not drawn.
    TooMuch,
    /// The words are longer than [`crate::design::limits::TEXT`]; the rest is not drawn.
    TooManyWords,
    /// Words or an emblem do not stand out from what is behind them.
    LowContrast {
        /// Their contrast along most of their edge; less than [`CONTRAST`].
        contrast: f64,
    },
    /// The artwork comes so near to the edge of the picture that it looks cut.
    NoMargin {
        /// What is left between them, in units.
        gap: f64,
    },
    /// The artwork is so small that most of the picture is empty.
    MuchMargin {
        /// How much of the picture's side it takes, 0 to 1.
        share: f64,
    },
    /// There are so many small parts that they become grains when the badge is 50 px wide.
    SmallParts {
        /// How many.
        count: usize,
    },
    /// The finished file is larger than [`BYTES`].
    TooHeavy {
        /// Its size in bytes.
        bytes: usize,
    },
}

impl Problem {
    pub(crate) fn new(kind: ProblemKind, layer: Option<&crate::design::Layer>) -> Self {
        let name = layer.map_or("the design", |layer| layer.label());
        let message = kind.sentence(name);
        Self {
            kind,
            layer: layer.map(|layer| layer.id.clone()),
            message,
            fix: None,
        }
    }

    /// What a picture of so many bytes lacks: it is too heavy, or nothing. The credential and its signature are
    /// allowed for.
    pub fn of_weight(picture: usize) -> Option<Self> {
        let bytes = picture + CREDENTIAL;
        (bytes > BYTES).then(|| Self::new(ProblemKind::TooHeavy { bytes }, None))
    }

    /// Whether it is the same as an older problem, and no worse.
    pub(crate) fn is_no_worse_than(&self, old: &Self) -> bool {
        self.is_like(old) && self.kind.severity() <= old.kind.severity()
    }

    /// Whether both are about the same thing, whatever their numbers.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.layer == other.layer && std::mem::discriminant(&self.kind) == std::mem::discriminant(&other.kind)
    }
}

impl ProblemKind {
    /// How bad it is among problems of its kind: the more, the worse.
    fn severity(&self) -> f64 {
        match self {
            Self::TextTooSmall { px } => -px,
            Self::LowContrast { contrast } => -contrast,
            Self::NoMargin { gap } => -gap,
            Self::MuchMargin { share } => -share,
            Self::Overflow { by } => *by,
            Self::SmallParts { count } => *count as f64,
            Self::TooHeavy { bytes } => *bytes as f64,
            _ => 0.0,
        }
    }

    fn sentence(&self, name: &str) -> String {
        match self {
            Self::MissingGlyphs { characters } => format!(
                "No font has these characters of \"{name}\": {characters} – they show as empty boxes. Write them differently."
            ),
            Self::MissingFont { family } => format!(
                "\"{name}\" asks for the font {family}, which is not here; another is used. Choose a font from the list."
            ),
            Self::MissingEmblem { icon } => {
                format!("\"{name}\" asks for the emblem {icon}, which is not here. Choose another emblem.")
            }
            Self::MissingColour { name: colour } => format!(
                "\"{name}\" uses the colour \"{colour}\", which the palette does not have; grey is used. Choose a colour."
            ),
            Self::TextTooSmall { px } => format!(
                "The words of \"{name}\" are {px:.1} px high when the badge is 90 px wide, too small to read: use fewer words or make them bigger."
            ),
            Self::LowContrast { contrast } => format!(
                "\"{name}\" is hard to see on what is behind it (contrast {contrast:.1}, it takes 3): choose a lighter or a darker colour."
            ),
            Self::Overflow { by } => format!(
                "\"{name}\" sticks out of the picture by {by:.0} units and is cut there: make it smaller or move it in."
            ),
            Self::NoCredit => format!(
                "\"{name}\" is a picture without an author: write whose it is and whether you may use it."
            ),
            Self::TooManyWords => {
                format!("The words of \"{name}\" are too many, the last ones are not drawn: use fewer words.")
            }
            _ => self.sentence_on_all(),
        }
    }

    /// The sentences on the design as a whole.
    fn sentence_on_all(&self) -> String {
        match self {
            Self::NoMargin { .. } => {
                "The badge touches the edge of its picture and looks cut: make it a little smaller."
                    .to_owned()
            }
            Self::MuchMargin { share } => format!(
                "The badge fills only {:.0} % of its picture and will look small beside others: make it bigger.",
                share * 100.0
            ),
            Self::SmallParts { count } => format!(
                "{count} parts are so small that nobody sees what they are when the badge is 50 px wide: leave some out."
            ),
            Self::TooHeavy { bytes } => format!(
                "The finished badge has about {} KB, and some websites take no more than {}: use fewer pictures, fewer shades or a smaller size.",
                bytes.div_ceil(1024),
                BYTES / 1024
            ),
            Self::NoAltText => {
                "Nothing says what the badge shows: write one sentence for people who do not see it."
                    .to_owned()
            }
            _ => "The design has more layers than can be drawn: remove some.".to_owned(),
        }
    }
}
