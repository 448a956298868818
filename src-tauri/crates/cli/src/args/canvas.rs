//! The arguments of `roundel canvas`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use roundel::badge::credential::Language;
use roundel::canvas::Label;

#[derive(Debug, Subcommand)]
pub(crate) enum CanvasAction {
    /// List the worksheets to start from, or write one to a file and make it your own
    #[command(after_help = "\
Change the questions, the help and the examples as you like; the program says which box is wrong where one is.

Examples:
  roundel canvas templates
  roundel canvas templates full -o our-own.json
  roundel canvas new our-own.json -o canvas.json
  roundel canvas templates --add our-own.json")]
    Templates {
        /// A name from the list
        template: Option<String>,
        /// The file to write; one that exists is not replaced. Default: standard output
        #[arg(short, long, value_name = "FILE", requires = "template")]
        out: Option<PathBuf>,
        /// Keep the worksheet of this file in your folder; from now on it is in the list, under its \"id\"
        #[arg(long, value_name = "FILE", conflicts_with = "template")]
        add: Option<PathBuf>,
    },
    /// Begin a canvas, in a file or in your folder
    #[command(after_help = "\
Examples:
  roundel canvas new six-questions -o canvas.json
  roundel canvas new our-own.json -o canvas.json --language cy
  roundel canvas new --workshop \"Soldering afternoon\" --seat 4")]
    New(NewCanvasRequest),
    /// List the canvases in your folder
    #[command(after_help = "Example:\n  roundel canvas list --workshop \"Soldering afternoon\"")]
    List {
        /// Only those of this workshop
        #[arg(long, value_name = "NAME")]
        workshop: Option<String>,
    },
    /// Show the questions and the answers
    #[command(after_help = "Example:\n  roundel canvas show canvas.json --annotated")]
    Show {
        /// The canvas: its file, or what it is called in your folder
        canvas: PathBuf,
        /// With help and examples
        #[arg(long)]
        annotated: bool,
    },
    /// Answer a question
    #[command(after_help = "\
What was said before is remembered in the file.

Examples:
  roundel canvas answer canvas.json name \"First Solder\" --by \"Seat 7\"
  roundel canvas answer canvas.json do \"Show it to a friend\" --instead-of 2
  roundel canvas answer canvas.json do \"\" --instead-of 2")]
    Answer(AnswerRequest),
    /// Keep what the canvas says now, to compare with later
    #[command(after_help = "Example:\n  roundel canvas freeze canvas.json --label \"before the pilot\"")]
    Freeze {
        /// The canvas: its file, or what it is called in your folder
        canvas: PathBuf,
        /// What to call this state
        #[arg(long, value_name = "TEXT")]
        label: Option<Label>,
    },
    /// Begin a new canvas with the answers of another; it becomes a badge of its own
    #[command(after_help = "Example:\n  roundel canvas copy canvas.json -o next-year.json")]
    Copy {
        /// The canvas: its file, or what it is called in your folder
        canvas: PathBuf,
        /// The file to write; one that exists is not replaced. Default: your folder, for a canvas that is there
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Say word by word what has changed
    #[command(after_help = "\
Shows [-what is gone-] and {+what is new+}.

Examples:
  roundel canvas compare canvas.json next-year.json
  roundel canvas compare canvas.json")]
    Compare {
        /// The canvas as it was
        before: PathBuf,
        /// The canvas as it is. Default: the first one, compared with its newest frozen state
        after: Option<PathBuf>,
    },
    /// Make the badge file for `roundel issue --badge`, and say what became of every answer
    #[command(after_help = "\
Ends with 1, and writes nothing, as long as the name, the description or the criteria are missing.

Example:
  roundel canvas badge canvas.json -o badge.json")]
    Badge {
        /// The canvas: its file, or what it is called in your folder
        canvas: PathBuf,
        /// The badge file to write
        #[arg(short, long, value_name = "ACHIEVEMENT.json")]
        out: PathBuf,
    },
    /// Look at the criteria: something to do, something to see, something to show, short enough
    #[command(after_help = "\
Knows words in English, Catalan, Finnish, French, German, Spanish and Welsh; in other languages it looks at the \
length alone. Shows the three most important findings; --json has all. Ends with 1 if something should be changed.

A checklist asks about every badge; where it gives words, one of them in the answers settles the question:
  {\"version\": 1, \"language\": \"en\", \"name\": {\"en\": \"Harbour Town\"}, \"questions\": [
    {\"id\": \"fair\", \"ask\": {\"en\": \"Can everybody try?\"}},
    {\"id\": \"safe\", \"ask\": {\"en\": \"Is it safe?\"}, \"words\": {\"en\": \"safe*, goggles\"}}]}

Examples:
  roundel canvas check canvas.json
  roundel canvas check canvas.json --checklist our-town.json")]
    Check {
        /// The canvas: its file, or what it is called in your folder
        canvas: PathBuf,
        /// Questions that your town or school asks about every badge
        #[arg(long, value_name = "FILE")]
        checklist: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct NewCanvasRequest {
    /// A name from `roundel canvas templates`, or the file of a worksheet of your own. Default: that of the workshop
    #[arg(required_unless_present = "workshop")]
    pub(crate) template: Option<String>,
    /// The file to write; one that exists is not replaced. Default: your folder
    #[arg(
        short,
        long,
        value_name = "FILE",
        conflicts_with = "workshop",
        requires = "template"
    )]
    pub(crate) out: Option<PathBuf>,
    /// The workshop that it belongs to
    #[arg(long, value_name = "NAME")]
    pub(crate) workshop: Option<String>,
    /// Whose it is: the seat, its number or the nickname
    #[arg(long, requires = "workshop")]
    pub(crate) seat: Option<String>,
    /// The language that people work in; questions that are not translated are asked in the worksheet's own. Default:
    /// that of the workshop, else English
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
}

#[derive(Debug, Args)]
pub(crate) struct AnswerRequest {
    /// The canvas: its file, or what it is called in your folder
    pub(crate) canvas: PathBuf,
    /// Which question, as `roundel canvas show` names it
    #[arg(value_name = "BOX")]
    pub(crate) place: String,
    /// What you say
    pub(crate) text: String,
    /// Who says so: a name, a nickname, a seat. Default: whose canvas it is, where your folder knows
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<Label>,
    /// The language of the answer. Default: that of the canvas
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
    /// Which of several answers to replace, counted from 1; an empty text takes it away
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) instead_of: Option<u16>,
}
