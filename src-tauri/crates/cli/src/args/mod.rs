//! The arguments, and the help that explains them.

mod canvas;
mod design;
mod issue;
mod issuer;
mod pack;
mod pictures;
mod search;
mod verify;
mod workshop;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use clap_complete::Shell;
use jiff::civil::Date;
use roundel::art::raster::Px;

pub(crate) use canvas::{AnswerRequest, CanvasAction, NewCanvasRequest};
pub(crate) use design::{DesignAction, EmblemsAction, LevelRequest, Lock, RemixRequest, StartersRequest};
pub(crate) use issue::{IssueRequest, RewriteRequest, Right};
pub(crate) use issuer::{IssuerAction, RevokeRequest};
pub(crate) use pack::{MakeRequest, PackAction};
pub(crate) use pictures::{ExportRequest, FromPhotoRequest, PalettesRequest, PaperRequest, RecolourRequest};
pub(crate) use search::SearchRequest;
pub(crate) use verify::VerifyRequest;
pub(crate) use workshop::{
    CloseRequest, GroupsRequest, NamesRequest, NoteRequest, Plan, SeatsRequest, WorkshopAction,
};

/// The heading of the options that every command has.
const EVERYWHERE: &str = "With every command";

/// Makes digital badges: designs them, signs them for a whole class, and checks them. Works without internet.
#[derive(Debug, Parser)]
#[command(
    name = "roundel",
    version,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true
)]
#[command(after_help = "\
A first badge:
  roundel issuer create --name \"Harbour Street Library\"
  roundel canvas new six-questions -o canvas.json
  roundel canvas badge canvas.json -o badge.json
  roundel design starters
  roundel design new STARTER -o design.json
  roundel issue --badge badge.json --design design.json --roster class.csv --out badges
  roundel verify badges/*.png

Exit codes: 0 done or valid; 1 something is invalid or some rows were not issued; 2 could not start.
With --json the result, or {\"error\":{\"code\",\"message\",\"hint\"}}, is on standard output; messages for \
people are on standard error.")]
pub(crate) struct Cli {
    /// Your folder: issuers, keys and awards. Default: the place for your data on this system
    #[arg(long, global = true, help_heading = EVERYWHERE, env = "ROUNDEL_HOME", value_name = "DIR", hide_env_values = true)]
    pub(crate) home: Option<PathBuf>,

    /// Answer in JSON, for programs
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(crate) json: bool,

    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Who gives badges: make an issuer, list them, hand out their card
    Issuer {
        #[command(subcommand)]
        action: IssuerAction,
    },
    /// Think a badge through: answer questions, check the criteria, make the badge file
    Canvas {
        #[command(subcommand)]
        action: CanvasAction,
    },
    /// Prepare a workshop: seats, groups, the board, real names behind a passphrase
    Workshop {
        #[command(subcommand)]
        action: WorkshopAction,
    },
    /// What badges look like: start a design, draw it, check it
    Design {
        #[command(subcommand)]
        action: DesignAction,
    },
    /// Read a class list and show the people and the problems in it
    #[command(after_help = "\
Reads CSV (comma, semicolon or tab; any encoding), XLSX and ODS, with or without headings. Row numbers are \
those that a spreadsheet shows.

Example:
  roundel roster class.xlsx")]
    Roster {
        /// The class list
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Sign a badge for everybody in a class list and write the files, or correct one that was given
    #[command(after_help = issue::EXAMPLES)]
    Issue(Box<IssueRequest>),
    /// Write badges again that were given, onto another stick or over broken files
    #[command(after_help = issue::AGAIN)]
    Rewrite(RewriteRequest),
    /// Take a badge back that was given; the signed list of these tells others
    #[command(
        after_help = "Example:\n  roundel revoke \"Mika Krüger First Solder\" --reason \"given to the wrong person\""
    )]
    Revoke(RevokeRequest),
    /// What travels on a stick between laptops: make packs, look into them, take them in
    Pack {
        #[command(subcommand)]
        action: PackAction,
    },
    /// Check badges: signature, issuer, dates, picture
    #[command(after_help = verify::EXAMPLES, after_long_help = verify::MORE)]
    Verify(VerifyRequest),
    /// Find canvases, designs, badges, workshops and awards by words in them
    #[command(after_help = search::EXAMPLES)]
    Search(SearchRequest),
    /// Put a signed credential into a picture
    #[command(after_help = "Example:\n  roundel bake picture.png --credential badge.json -o badge.png")]
    Bake {
        /// The picture, PNG or SVG; its pixels stay as they are
        picture: PathBuf,
        /// The credential: JSON with its proof, or a JWT
        #[arg(long, value_name = "FILE")]
        credential: PathBuf,
        /// The file to write
        #[arg(short, long, value_name = "OUT")]
        out: PathBuf,
    },
    /// Take the credential out of a badge
    #[command(after_help = "Examples:\n  roundel unbake badge.png\n  roundel unbake badge.png -o badge.json")]
    Unbake {
        /// The badge, PNG or SVG
        file: PathBuf,
        /// The file to write. Default: standard output
        #[arg(short, long, value_name = "OUT")]
        out: Option<PathBuf>,
    },
    /// Close a workshop: forget its people on this laptop, and say what stays and why
    #[command(after_help = "\
On an attendee's laptop everything of the workshop goes, once it was packed. On a laptop with an issuer, or with the \
real names, the work stays and its people are forgotten, once the day has passed until which names may be kept.

Examples:
  roundel close \"Soldering afternoon\"
  roundel close \"Soldering afternoon\" --keep-work --anyway")]
    Close(CloseRequest),
    /// Put everything you have into one file behind a passphrase: catalogue, keys, languages
    #[command(after_help = "\
The file is written, read back, and only then gets its name. The passphrase is asked for, or read from the environment \
variable ROUNDEL_PASSPHRASE.

Example:
  roundel backup -o /media/stick/everything.roundel")]
    Backup {
        /// The file to write
        #[arg(short, long, value_name = "OUT")]
        out: PathBuf,
    },
    /// Bring a backup back, or make a new catalogue of all that a damaged one still holds
    #[command(after_help = "\
Nothing is overwritten: what is there and differs is kept under another name.

Examples:
  roundel restore /media/stick/everything.roundel
  roundel restore --salvage")]
    Restore {
        /// The backup
        #[arg(value_name = "FILE", required_unless_present = "salvage")]
        file: Option<PathBuf>,
        /// No backup: save what can still be read of the catalogue that is there
        #[arg(long, conflicts_with = "file")]
        salvage: bool,
    },
    /// Write what a shell needs to complete commands and options
    #[command(after_help = "\
Examples:
  roundel completions bash > ~/.local/share/bash-completion/completions/roundel
  roundel completions zsh > ~/.zfunc/_roundel
  roundel completions fish > ~/.config/fish/completions/roundel.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Write the manual, as man pages
    #[command(after_help = "Example:\n  roundel man -o ~/.local/share/man/man1")]
    Man {
        /// The folder for a page on each command; it is made where it is missing. Default: the page on roundel itself, to
        /// standard output
        #[arg(short, long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

fn px(text: &str) -> Result<Px, String> {
    let size = text.parse().ok().and_then(Px::new);
    size.ok_or_else(|| format!("expected a number of pixels from {} to {}", Px::LEAST, Px::MOST))
}

fn date(text: &str) -> Result<Date, String> {
    text.parse()
        .map_err(|_| "expected a date such as 2026-05-16".to_owned())
}
