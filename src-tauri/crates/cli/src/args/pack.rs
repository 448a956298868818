//! The arguments of `roundel pack`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use roundel::pack::container::Kind;

#[derive(Debug, Subcommand)]
pub(crate) enum PackAction {
    /// Write a pack: a workshop to start from, the work of this laptop, awards, or who sits where
    #[command(after_help = "\
A workshop to start from carries its document, worksheets, checklists, palettes and designs. Work carries every \
canvas and design, with the states that were kept. Awards carry the signed badges and the names on them, a roster \
the real names of a workshop; both are locked with a passphrase, which is asked for, or read from \
ROUNDEL_PACK_PASSPHRASE. The names here have their own, ROUNDEL_NAMES_PASSPHRASE.

The pack is signed with your issuer's key, if you have one, so that others see that nobody altered it.

Examples:
  roundel pack make --kind start --workshop \"Soldering afternoon\" -o start.roundel
  roundel pack make --kind work --seat \"Seat 4\" -o /media/stick/seat-4.roundel")]
    Make(MakeRequest),
    /// Say what is in a pack; nothing is taken in
    #[command(after_help = "Example:\n  roundel pack inspect seat-4.roundel")]
    Inspect {
        /// The pack
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Take packs in, and say what came of them
    #[command(after_help = "\
Each pack is taken in as a whole or, where anything in it is wrong, not at all. Newer work replaces older; where two \
laptops changed the same thing, both states are kept. The same pack again changes nothing.

A roster goes into the encrypted names of its workshop; where there are none yet, its passphrase becomes theirs.

Examples:
  roundel pack open seat-4.roundel seat-5.roundel
  roundel pack open /media/stick")]
    Open {
        /// Packs, or folders with packs
        #[arg(value_name = "FILE|DIR", required = true)]
        files: Vec<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct MakeRequest {
    /// What it is for
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) kind: PackKind,
    /// The file to write; one of this name is replaced
    #[arg(short, long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// The workshop, by its name or id. Default: the only one there is
    #[arg(long, value_name = "NAME|ID")]
    pub(crate) workshop: Option<String>,
    /// Where this laptop stands, or what its people call it; it is remembered
    #[arg(long, value_name = "TEXT")]
    pub(crate) seat: Option<String>,
    /// Who signs the pack, by name or DID. Default: the only issuer
    #[arg(long, value_name = "NAME|DID")]
    pub(crate) issuer: Option<String>,
    /// Do not sign it
    #[arg(long, conflicts_with = "issuer")]
    pub(crate) unsigned: bool,
}

/// The kinds of pack that travel between laptops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PackKind {
    /// A workshop to start from
    Start,
    /// The work of this laptop
    Work,
    /// Awards with their badges
    Awards,
    /// The real names of a workshop
    Roster,
}

impl From<PackKind> for Kind {
    fn from(kind: PackKind) -> Self {
        match kind {
            PackKind::Start => Self::Start,
            PackKind::Work => Self::Work,
            PackKind::Awards => Self::Awards,
            PackKind::Roster => Self::Roster,
        }
    }
}
