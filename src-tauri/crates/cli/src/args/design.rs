//! The arguments of `roundel design`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};
use roundel::art::design::{LevelKind, LevelPlace};
use roundel::art::raster::Px;
use roundel::starters::{Kind, Mood, Subject};

use super::pictures::{
    EXPORT_MORE, ExportRequest, FromPhotoRequest, PALETTES_MORE, PAPER_MORE, PalettesRequest, PaperRequest,
    RecolourRequest,
};
use super::px;

#[derive(Debug, Subcommand)]
pub(crate) enum DesignAction {
    /// List the designs to start from, those first that suit the answers best
    #[command(after_help = "Example:\n  roundel design starters --kind level --mood calm --subject sport")]
    Starters(StartersRequest),
    /// Begin a design from a starter
    #[command(after_help = "Example:\n  roundel design new STARTER -o design.json")]
    New {
        /// A name from `roundel design starters`
        starter: String,
        /// The file to write; one that exists is not replaced
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Draw a design
    #[command(after_help = "\
Examples:
  roundel design render design.json -o badge.png
  roundel design render design.json -o badge.png --size 90
  roundel design render design.json -o badge.svg")]
    Render {
        /// The design
        file: PathBuf,
        /// The picture to write; its ending, .png or .svg, says which kind
        #[arg(short, long, value_name = "OUT")]
        out: PathBuf,
        /// The side of a PNG in pixels, from 32 to 4096
        #[arg(long, value_name = "PX", default_value = "600", value_parser = px)]
        size: Px,
    },
    /// Write a design as a picture for others: PNG, SVG, or PDF for print
    #[command(after_help = EXPORT_MORE)]
    Export(ExportRequest),
    /// List the palettes, or take one from a picture
    #[command(after_help = PALETTES_MORE)]
    Palettes(PalettesRequest),
    /// Give a design the colours of a palette or of a picture
    #[command(after_help = PALETTES_MORE)]
    Recolour(RecolourRequest),
    /// Make a sheet of paper to draw a badge on
    #[command(after_help = PAPER_MORE)]
    Paper(PaperRequest),
    /// Make a design of a photographed drawing
    #[command(after_help = PAPER_MORE)]
    FromPhoto(FromPhotoRequest),
    /// Find emblems for a design
    Emblems {
        #[command(subcommand)]
        action: EmblemsAction,
    },
    /// Say what is unfinished about a design, what would help, and whom to credit
    #[command(after_help = "\
Looks at the badge as it is given: words at 90 px, small parts at 50 px, contrast with what is behind, the margin, \
characters that no font has, the size of the file, the description, pictures without an author. With --fix it does \
what helps and leaves nothing out; the design itself stays as it is. Ends with 1 if something is unfinished.

Examples:
  roundel design check design.json
  roundel design check design.json --fix -o better.json")]
    Check {
        /// The design
        file: PathBuf,
        /// Do what helps, and write the design to another file
        #[arg(long, requires = "out")]
        fix: bool,
        /// The file to write; one that exists is not replaced
        #[arg(short, long, value_name = "OUT", requires = "fix")]
        out: Option<PathBuf>,
    },
    /// List the shapes, ribbons and patterns that have names
    Shapes,
    /// Make the levels of a badge from one base
    #[command(after_help = "\
Into the folder go one design for each level and the base, which remembers its levels: change the base and run \
`roundel design level` on it again, and all levels follow. Files that exist are not replaced.

Examples:
  roundel design level design.json --kind stars -o levels
  roundel design level design.json --kind steps --words Starter,Helper,Leader -o levels
  roundel design level design.json --kind metals --level 3 -o gold.json")]
    Level(LevelRequest),
    /// Throw the dice: another shape, other colours, another emblem, other letters
    #[command(after_help = "\
Only throws that look no worse than the design are kept. A remix remembers what it came from and whom to credit.

Examples:
  roundel design remix design.json -o remix.json
  roundel design remix design.json --lock shape,emblem --count 12 -o remixes")]
    Remix(RemixRequest),
}

#[derive(Debug, Args)]
pub(crate) struct LevelRequest {
    /// The design
    pub(crate) file: PathBuf,
    /// How a level is marked. Default: as the design says
    #[arg(long, value_parser = one_of(LevelKind::ALL, LevelKind::word))]
    pub(crate) kind: Option<LevelKind>,
    /// How many levels there are. Default: three, four steps, or as many as there are words
    #[arg(long, value_name = "NUMBER")]
    pub(crate) count: Option<u32>,
    /// What the levels are called, the lowest first
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    pub(crate) words: Vec<String>,
    /// Where the plate with the mark stands
    #[arg(long, value_parser = one_of(LevelPlace::ALL, LevelPlace::word))]
    pub(crate) place: Option<LevelPlace>,
    /// Only this level, as a file
    #[arg(long, value_name = "NUMBER")]
    pub(crate) level: Option<u32>,
    /// The folder for all levels, or the file for one
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct RemixRequest {
    /// The design
    pub(crate) file: PathBuf,
    /// What stays as it is
    #[arg(long, value_name = "PARTS", value_delimiter = ',', value_enum)]
    pub(crate) lock: Vec<Lock>,
    /// The same number gives the same remix. Default: another one each time; it is told
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Make so many, into a folder
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub(crate) count: Option<u64>,
    /// The file to write, or the folder for many; files that exist are not replaced
    #[arg(short, long, value_name = "OUT")]
    pub(crate) out: PathBuf,
}

/// A part of a design that the dice leave alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lock {
    /// The shape of the badge
    Shape,
    /// All colours
    Colours,
    /// The largest emblem
    Emblem,
    /// The letters
    Words,
}

#[derive(Debug, Args)]
pub(crate) struct StartersRequest {
    /// What is it given for?
    #[arg(long, value_parser = one_of(Kind::ALL, Kind::word))]
    pub(crate) kind: Option<Kind>,
    /// What should it feel like?
    #[arg(long, value_parser = one_of(Mood::ALL, Mood::word))]
    pub(crate) mood: Option<Mood>,
    /// What is it about?
    #[arg(long, value_parser = one_of(Subject::ALL, Subject::word))]
    pub(crate) subject: Option<Subject>,
}

/// Accepts the words of these values, and names them in the help.
fn one_of<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    word: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let words = PossibleValuesParser::new(all.iter().map(|value| word(*value)));
    words.map(move |given| {
        let found = all.iter().find(|value| word(**value) == given);
        *found.expect("no other word was accepted")
    })
}

#[derive(Debug, Subcommand)]
pub(crate) enum EmblemsAction {
    /// List the emblems that words find, best first
    #[command(after_help = "\
Knows the commonest things by their names in English, Arabic, Catalan, Finnish, French, German, Polish, Spanish and \
Welsh. Ends with 1 if nothing is found.

Examples:
  roundel design emblems search dragon
  roundel design emblems search llyfr --language cy")]
    Search {
        /// What it should show
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
        /// The language of the words, such as cy or pt-BR; English is always understood
        #[arg(long, value_name = "TAG", default_value = "en")]
        language: String,
        /// The most emblems to list
        #[arg(long, value_name = "NUMBER", default_value_t = 20)]
        limit: usize,
    },
}
