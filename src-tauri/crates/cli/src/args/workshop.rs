//! The arguments of `roundel workshop` and `roundel close`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;
use roundel::badge::credential::Language;
use roundel::canvas::{Label, Word};
use roundel::workshop::{MOST_MINUTES, Photos, Question};

use super::date;

#[derive(Debug, Subcommand)]
pub(crate) enum WorkshopAction {
    /// Plan a workshop
    #[command(after_help = "\
Example:
  roundel workshop new \"Soldering afternoon\" --date 2026-05-16 --place \"First floor\" --seats 12")]
    New {
        /// What people call it
        name: Label,
        #[command(flatten)]
        plan: Box<Plan>,
        /// How many seats there are; `roundel workshop seats` names them otherwise
        #[arg(long, value_name = "NUMBER")]
        seats: Option<u8>,
    },
    /// List the workshops
    List,
    /// Show a workshop: its plan, who sits where, what there is of it
    Show {
        /// What it is called, or the end of its id
        workshop: String,
    },
    /// Change the plan of a workshop
    #[command(
        after_help = "Example:\n  roundel workshop edit \"Soldering afternoon\" --minutes 30 --photos things"
    )]
    Edit {
        /// What it is called, or the end of its id
        workshop: String,
        /// Call it something else
        #[arg(long, value_name = "TEXT")]
        name: Option<Label>,
        #[command(flatten)]
        plan: Box<Plan>,
    },
    /// Show the seats, or make others
    #[command(after_help = "\
Work is signed with a seat or a nickname, and with nothing else.

Examples:
  roundel workshop seats \"Soldering afternoon\"
  roundel workshop seats \"Soldering afternoon\" --count 12 --word Table
  roundel workshop seats \"Soldering afternoon\" --nicknames Comet,Otter,Moss")]
    Seats(SeatsRequest),
    /// Offer the colours of a logo: start packs carry them
    #[command(
        after_help = "Example:\n  roundel workshop colours \"Soldering afternoon\" logo.svg --name \"Our town\""
    )]
    Colours {
        /// What it is called, or the end of its id
        workshop: String,
        /// The picture to take them from: PNG, JPEG, WebP or SVG
        picture: PathBuf,
        /// What they are called
        #[arg(long, value_name = "TEXT")]
        name: Label,
    },
    /// Show who works together, or say so
    #[command(after_help = "\
Roles are what you like; without any, each group has an asker, a drawer, a timekeeper and a speaker.

Examples:
  roundel workshop groups \"Soldering afternoon\" --of 4
  roundel workshop groups \"Soldering afternoon\" --add Otters --members 1:asker,2:drawer+speaker,3
  roundel workshop groups \"Soldering afternoon\" --remove Otters")]
    Groups(GroupsRequest),
    /// Put a note on the board of closing questions
    #[command(after_help = "\
Example:
  roundel workshop note \"Soldering afternoon\" worries \"Two irons are not enough\" --by Comet")]
    Note(NoteRequest),
    /// Show the board: its notes, and what canvases answer to the same questions
    Board {
        /// What it is called, or the end of its id
        workshop: String,
        /// The language of the questions. Default: that of the workshop
        #[arg(long, value_name = "TAG")]
        language: Option<Language>,
    },
    /// Keep real names, encrypted, beside the seats
    #[command(after_help = "\
The names are in one file in your folder, encrypted with a passphrase of at least 8 characters; everything else knows \
seats. The passphrase is asked for, or read from the environment variable ROUNDEL_NAMES_PASSPHRASE. `age -d` opens \
the file too.

A row whose code is a seat goes there; the others take the seats that are left, in order.

Examples:
  roundel workshop names \"Soldering afternoon\" --import class.csv
  roundel workshop names \"Soldering afternoon\" --show
  roundel workshop names \"Soldering afternoon\" --seat 4 --name \"Amira Haddad\"")]
    Names(NamesRequest),
    /// Open the sample workshop: a soldering afternoon with twelve people and their badges
    Sample,
}

#[derive(Debug, Args)]
pub(crate) struct SeatsRequest {
    /// What it is called, or the end of its id
    pub(crate) workshop: String,
    /// How many seats there are from now on
    #[arg(long, value_name = "NUMBER")]
    pub(crate) count: Option<u8>,
    /// What stands before the number
    #[arg(long, value_name = "TEXT", default_value = "Seat", requires = "count")]
    pub(crate) word: String,
    /// Nicknames instead of seats, with commas between them
    #[arg(long, value_name = "NAMES", value_delimiter = ',', conflicts_with = "count")]
    pub(crate) nicknames: Vec<Label>,
}

#[derive(Debug, Args)]
pub(crate) struct GroupsRequest {
    /// What it is called, or the end of its id
    pub(crate) workshop: String,
    /// Put neighbours into groups of at most so many
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..), conflicts_with_all = ["add", "remove"])]
    pub(crate) of: Option<u8>,
    /// Add a group, or say anew who belongs to it
    #[arg(long, value_name = "NAME", requires = "members")]
    pub(crate) add: Option<Label>,
    /// Who belongs to it: SEAT or SEAT:ROLE+ROLE, with commas between them
    #[arg(long, value_name = "SEATS", value_delimiter = ',', requires = "add")]
    pub(crate) members: Vec<String>,
    /// Take a group apart
    #[arg(long, value_name = "NAME", conflicts_with = "add")]
    pub(crate) remove: Option<Label>,
}

#[derive(Debug, Args)]
pub(crate) struct NoteRequest {
    /// What it is called, or the end of its id
    pub(crate) workshop: String,
    /// What it answers: goal, by-when, support or worries
    #[arg(value_parser = question)]
    pub(crate) question: Question,
    /// What you say
    pub(crate) text: String,
    /// Who says so: a seat or a nickname
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<Label>,
    /// The language of the note. Default: that of the workshop
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true))]
pub(crate) struct NamesRequest {
    /// What it is called, or the end of its id
    pub(crate) workshop: String,
    /// Seat the people of a class list
    #[arg(long, value_name = "FILE", group = "what")]
    pub(crate) import: Option<PathBuf>,
    /// Show who sits where
    #[arg(long, group = "what")]
    pub(crate) show: bool,
    /// Say who sits at one seat
    #[arg(long, value_name = "SEAT", group = "what", requires = "name")]
    pub(crate) seat: Option<String>,
    /// The name
    #[arg(long, value_name = "TEXT", requires = "seat")]
    pub(crate) name: Option<String>,
}

/// What can be said of a workshop; what is left out stays as it is.
#[derive(Debug, Args)]
pub(crate) struct Plan {
    /// The day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) date: Option<Date>,
    /// Where
    #[arg(long, value_name = "TEXT")]
    pub(crate) place: Option<Label>,
    /// Who invites
    #[arg(long, value_name = "TEXT")]
    pub(crate) host: Option<Label>,
    /// The questions: a name from `roundel canvas templates`, or the file of a worksheet of your own
    #[arg(long, value_name = "WORKSHEET")]
    pub(crate) template: Option<String>,
    /// How long the timer runs
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=i64::from(MOST_MINUTES)))]
    pub(crate) minutes: Option<u16>,
    /// The language of its name
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
    /// The languages to choose from, with commas between them
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub(crate) languages: Vec<Language>,
    /// The palettes to choose from, likewise
    #[arg(long, value_name = "WORDS", value_delimiter = ',', value_parser = word)]
    pub(crate) palettes: Vec<Word>,
    /// The designs to start from, likewise
    #[arg(long, value_name = "WORDS", value_delimiter = ',', value_parser = word)]
    pub(crate) starters: Vec<Word>,
    /// The issuer who will give the badges, by name or DID; the workshop carries the card
    #[arg(long, value_name = "NAME|DID")]
    pub(crate) issuer: Option<String>,
    /// What may be photographed: none, things, or people who signed a consent
    #[arg(long, value_name = "WHAT", value_parser = photos)]
    pub(crate) photos: Option<Photos>,
    /// The last day on which names may be kept. Default: three months after the workshop
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) keep_until: Option<Date>,
}

#[derive(Debug, Args)]
pub(crate) struct CloseRequest {
    /// The workshop, by its name or the end of its id
    pub(crate) workshop: String,
    /// Keep copies of the canvases and designs in which nobody is named
    #[arg(long)]
    pub(crate) keep_work: bool,
    /// Close it although work was not packed, or before the day has come
    #[arg(long)]
    pub(crate) anyway: bool,
}

fn question(text: &str) -> Result<Question, String> {
    let found = Question::ALL.iter().find(|question| question.word() == text);
    found
        .copied()
        .ok_or_else(|| "expected goal, by-when, support or worries".to_owned())
}

fn photos(text: &str) -> Result<Photos, String> {
    let found = Photos::ALL.iter().find(|(_, word, _)| *word == text);
    found
        .map(|(photos, ..)| *photos)
        .ok_or_else(|| "expected none, things or people".to_owned())
}

fn word(text: &str) -> Result<Word, String> {
    Word::try_from(text.to_owned()).map_err(|error| error.to_string())
}
