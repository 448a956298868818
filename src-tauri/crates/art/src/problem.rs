//! What is unfinished about a design: values to show beside the picture, never errors.

use serde::Serialize;

/// Something to look at before the design is used.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Problem {
    /// What it is.
    #[serde(flatten)]
    pub kind: ProblemKind,
    /// The id of the layer that it is about; `None` for the whole design.
    pub layer: Option<String>,
    /// A sentence for the maker: what it is and what to do.
    pub message: String,
}

/// What is unfinished.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
}

impl Problem {
    pub(crate) fn new(kind: ProblemKind, layer: Option<&crate::design::Layer>) -> Self {
        let name = layer.map_or("the design", |layer| layer.label());
        let message = kind.sentence(name);
        Self {
            kind,
            layer: layer.map(|layer| layer.id.clone()),
            message,
        }
    }
}

impl ProblemKind {
    fn sentence(&self, name: &str) -> String {
        match self {
            Self::MissingGlyphs { characters } => {
                format!(
                    "No font has these characters of \"{name}\": {characters} – they show as empty boxes. Write them differently."
                )
            }
            Self::MissingFont { family } => {
                format!(
                    "\"{name}\" asks for the font {family}, which is not here; another is used. Choose a font from the list."
                )
            }
            Self::MissingEmblem { icon } => {
                format!("\"{name}\" asks for the emblem {icon}, which is not here. Choose another emblem.")
            }
            Self::MissingColour { name: colour } => {
                format!(
                    "\"{name}\" uses the colour \"{colour}\", which the palette does not have; grey is used. Choose a colour."
                )
            }
            Self::TextTooSmall { px } => {
                format!(
                    "The words of \"{name}\" are {px:.1} px high when the badge is 90 px wide, too small to read: use fewer words or make them bigger."
                )
            }
            Self::Overflow { by } => {
                format!(
                    "\"{name}\" sticks out of the picture by {by:.0} units and is cut there: make it smaller or move it in."
                )
            }
            Self::NoAltText => {
                "Nothing says what the badge shows: write one sentence for people who do not see it."
                    .to_owned()
            }
            Self::NoCredit => format!(
                "\"{name}\" is a picture without an author: write whose it is and whether you may use it."
            ),
            Self::TooManyWords => {
                format!("The words of \"{name}\" are too many, the last ones are not drawn: use fewer words.")
            }
            Self::TooMuch => "The design has more layers than can be drawn: remove some.".to_owned(),
        }
    }
}
