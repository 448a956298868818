//! The arguments of `roundel issue`.

use std::path::PathBuf;

use clap::{ArgGroup, Args};
use jiff::civil::Date;
use roundel::art::raster::Px;
use roundel::issue::{Format, Identity};

use super::{date, px};

/// The heading of the options that say what is right.
const RIGHT: &str = "With --correct, what is right";

pub(super) const EXAMPLES: &str = "\
Nobody gets the same badge from the same issuer twice, unless you say --again. If anything interrupts it, \
run the same command again: it completes what is missing. Two badges are the same if they have the same \"id\" \
or, where the file has none, the same content. Two rows are the same person if they have the same e-mail \
address; where they have none, the same code or else the same name, in the same group.

A badge cannot be changed once it is signed. --correct gives a new one that supersedes it, with the same badge and \
design unless you name others; the old file stays where it is.

The passphrase of the issuer's key is asked for, or read from the environment variable ROUNDEL_PASSPHRASE.

Examples:
  roundel issue --badge badge.json --design design.json --roster class.csv --out badges --dry-run
  roundel issue --badge badge.json --design design.json --roster class.xlsx --out /media/stick
  roundel issue --badge badge.json --design design.json --workshop \"Soldering\" --out badges
  roundel issue --correct \"Mika Kruger\" --name \"Mika Krüger\" --out badges";

pub(super) const AGAIN: &str = "\
The credentials are those that were given, in the pictures that they were signed for. What was corrected since is written \
as it is right; what was taken back is left out. A badge that lies whole in the folder stays; one that is broken there is \
replaced; anything else of its name is kept, and the badge is put beside it.

Examples:
  roundel rewrite \"Mika Krüger First Solder\" --out /media/stick
  roundel rewrite \"Mika Krüger First Solder\" --all --out /media/stick
  roundel rewrite --receipt \"badges/Receipt 2026-05-16 14.30.00 First Solder.json\" --out badges";

/// Writes badges again that were given.
#[derive(Debug, Args)]
pub(crate) struct RewriteRequest {
    /// The award: words of its earner, its badge and its date, or its id
    #[arg(value_name = "AWARD", required_unless_present = "receipt")]
    pub(crate) award: Option<String>,
    /// With the badges of everybody who was given it together with this award
    #[arg(long, requires = "award")]
    pub(crate) all: bool,
    /// Instead of an award: all badges of a receipt, the file that ends in .json
    #[arg(long, value_name = "FILE", conflicts_with = "award")]
    pub(crate) receipt: Option<PathBuf>,
    /// The folder for the badges; it is made where it is missing
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
#[command(group = ArgGroup::new("who").args(["roster", "workshop", "correct"]).multiple(true).required(true))]
pub(crate) struct IssueRequest {
    /// The badge: an Open Badges 3.0 Achievement as JSON; ids that are missing are made
    #[arg(long, value_name = "ACHIEVEMENT.json", required_unless_present = "correct")]
    pub(crate) badge: Option<PathBuf>,
    /// What it looks like. {earner}, {date}, {issuer} and {badge} in its texts are filled in
    #[arg(long, value_name = "DESIGN.json", required_unless_present = "correct")]
    pub(crate) design: Option<PathBuf>,
    /// The class list: CSV, XLSX or ODS
    #[arg(long, value_name = "FILE")]
    pub(crate) roster: Option<PathBuf>,
    /// The workshop in which it was earned. Without a class list, its seats and nicknames are the class
    #[arg(long, value_name = "NAME")]
    pub(crate) workshop: Option<String>,
    /// With the real names of the workshop, whose passphrase is asked for; else badges say the seat or the nickname
    #[arg(long, requires = "workshop", conflicts_with = "roster")]
    pub(crate) real_names: bool,
    /// Instead of a class: the award that is wrong, by its id, or by its earner's name and words of its badge or its date
    #[arg(long, value_name = "AWARD", conflicts_with_all = ["roster", "workshop", "again", "issuer"])]
    pub(crate) correct: Option<String>,
    /// The folder for the badges; it is made where it is missing
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Who gives it, by name or DID. Default: the only issuer
    #[arg(long, value_name = "NAME|DID")]
    pub(crate) issuer: Option<String>,
    /// The day on which it was earned, for rows without a date of their own. Default: today
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) awarded: Option<Date>,
    /// The last day on which it counts. Default: it counts for ever
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) expires: Option<Date>,
    /// What the badge says about its earner: email-hash, email, name, code or none. Default: name, which is the name on
    /// the class list and may be a nickname; programs that show badges show it, and they show nothing for a hash
    #[arg(long, value_name = "WHAT")]
    pub(crate) identity: Option<Identity>,
    /// The kind of file: png or svg. Default: png
    #[arg(long, value_name = "KIND")]
    pub(crate) format: Option<Format>,
    /// The side of a PNG in pixels, from 32 to 4096. Default: 600
    #[arg(long, value_name = "PX", value_parser = px)]
    pub(crate) size: Option<Px>,
    /// Give it also to those who have it already, as a new award
    #[arg(long)]
    pub(crate) again: bool,
    /// Only show what would be done
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) right: Right,
}

/// What a correction says about the earner; what is not given stays as it was.
#[derive(Debug, Args, PartialEq, Eq)]
pub(crate) struct Right {
    /// The name on the badge
    #[arg(long, value_name = "TEXT", requires = "correct", help_heading = RIGHT)]
    pub(crate) name: Option<String>,
    /// The e-mail address
    #[arg(long, value_name = "ADDR", requires = "correct", help_heading = RIGHT)]
    pub(crate) email: Option<String>,
    /// The code or seat
    #[arg(long, value_name = "TEXT", requires = "correct", help_heading = RIGHT)]
    pub(crate) code: Option<String>,
    /// The group or class
    #[arg(long, value_name = "TEXT", requires = "correct", help_heading = RIGHT)]
    pub(crate) group: Option<String>,
    /// What shows that it was earned: an address or a text
    #[arg(long, value_name = "TEXT", requires = "correct", help_heading = RIGHT)]
    pub(crate) evidence: Option<String>,
    /// What the person did
    #[arg(long, value_name = "TEXT", requires = "correct", help_heading = RIGHT)]
    pub(crate) narrative: Option<String>,
}
