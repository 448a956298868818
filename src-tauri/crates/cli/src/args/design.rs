//! The arguments of `roundel design`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use roundel::art::raster::Px;
use roundel::starters::{Kind, Mood, Subject};

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
    /// Find emblems for a design
    Emblems {
        #[command(subcommand)]
        action: EmblemsAction,
    },
    /// Say what is unfinished about a design
    Check {
        /// The design
        file: PathBuf,
    },
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
