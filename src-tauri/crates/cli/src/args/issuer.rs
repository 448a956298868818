//! The arguments of `roundel issuer` and `roundel revoke`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::date;

#[derive(Debug, Subcommand)]
pub(crate) enum IssuerAction {
    /// Make an issuer with a new key
    #[command(after_help = "\
The key is kept in your folder, encrypted with a passphrase of at least 8 characters. The passphrase is asked \
for twice, or read from the environment variable ROUNDEL_PASSPHRASE. Nobody can recover a lost passphrase or key: \
make a spare at once, with roundel issuer backup.

Example:
  roundel issuer create --name \"Harbour Street Library\" --url https://library.example")]
    Create {
        /// Its name, as badges will show it
        #[arg(long, value_name = "TEXT")]
        name: String,
        /// Its web page
        #[arg(long, value_name = "URL")]
        url: Option<String>,
        /// Its e-mail address
        #[arg(long, value_name = "ADDR")]
        email: Option<String>,
        /// Make it although another issuer has this name
        #[arg(long)]
        same_name: bool,
    },
    /// List the issuers
    List,
    /// Write an issuer's public card, which others may have: name, page and did:key
    ExportCard {
        /// Which issuer, by name or DID. Default: the only one
        #[arg(value_name = "NAME|DID")]
        issuer: Option<String>,
        /// The file to write. Default: standard output
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Write the encrypted key and the card of an issuer onto another stick
    Backup {
        /// Which issuer, by name or DID. Default: the only one
        #[arg(value_name = "NAME|DID")]
        issuer: Option<String>,
        /// The folder
        #[arg(short, long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Show the 24 words of an issuer's key, to be written down. Whoever reads them has the key
    Words {
        /// Which issuer, by name or DID. Default: the only one
        #[arg(value_name = "NAME|DID")]
        issuer: Option<String>,
    },
    /// Bring an issuer back, from the file of a backup or from its words
    #[command(after_help = "\
Examples:
  roundel issuer restore /media/stick/roundel-key-chicken-crystal.pem
  roundel issuer restore --words --name \"Harbour Street Library\"")]
    Restore {
        /// The file that backup wrote
        #[arg(
            value_name = "FILE",
            required_unless_present = "words",
            conflicts_with = "words"
        )]
        file: Option<PathBuf>,
        /// Read the 24 words from standard input
        #[arg(long)]
        words: bool,
        /// Its name, where this computer does not know it
        #[arg(
            long,
            value_name = "TEXT",
            requires = "words",
            default_value = "",
            hide_default_value = true
        )]
        name: String,
    },
    /// Let somebody sign badges for an issuer, with a key of their own
    #[command(after_help = "\
Whoever is to sign makes an issuer of themselves and gives you its card. First compare its six words with them. They open the \
file that this writes, and from then on their badges say for whom they sign.

Examples:
  roundel issuer appoint amira-card.json --role Teacher --until 2027-07-31 -o amira-signs.json
  roundel issuer open amira-signs.json        # on Amira's computer")]
    Appoint {
        /// The card of whoever is to sign
        #[arg(value_name = "FILE")]
        card: PathBuf,
        /// For which issuer, by name or DID. Default: the only one
        #[arg(long, value_name = "NAME|DID")]
        issuer: Option<String>,
        /// Their name. Default: the one on the card
        #[arg(long, value_name = "TEXT")]
        name: Option<String>,
        /// What they are to the issuer, such as Teacher
        #[arg(long, value_name = "TEXT")]
        role: Option<String>,
        /// The last day on which they may sign. Default: no end
        #[arg(long, value_name = "DATE", value_parser = date)]
        until: Option<Date>,
        /// A badge that they may give; can be repeated. Default: any
        #[arg(long = "badge", value_name = "FILE")]
        badges: Vec<PathBuf>,
        /// The file to write
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
    /// List whom an issuer has let sign for it
    Signers {
        /// Which issuer, by name or DID. Default: the only one
        #[arg(value_name = "NAME|DID")]
        issuer: Option<String>,
    },
    /// Let somebody sign no longer. Others know it when they have the list that revocations writes
    Dismiss {
        /// Who, by name or DID
        #[arg(value_name = "NAME|DID")]
        signer: String,
        /// For which issuer, by name or DID. Default: the only one
        #[arg(long, value_name = "NAME|DID")]
        issuer: Option<String>,
        /// Their key is lost or stolen: what they signed before does not stay good either
        #[arg(long)]
        key_lost: bool,
    },
    /// Sign for yourself again
    Resign {
        /// Which issuer, by name or DID. Default: the only one
        #[arg(value_name = "NAME|DID")]
        issuer: Option<String>,
    },
    /// Open a file of another issuer: its card, the list of badges that it took back, or its word that you sign for it
    Open {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Trust the issuer of the card. First compare the six words with it, by telephone or on paper
        #[arg(long)]
        trust: bool,
    },
    /// List the issuers that you trust
    Trusted,
    /// Write the signed list of badges that an issuer took back, for others to open
    Revocations {
        /// Which issuer, by name or DID. Default: the only one
        #[arg(value_name = "NAME|DID")]
        issuer: Option<String>,
        /// The file to write. Default: standard output
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Sign it anew first, with the date of today
        #[arg(long)]
        renew: bool,
    },
}

/// Takes a badge back that was given.
#[derive(Debug, Args)]
pub(crate) struct RevokeRequest {
    /// The award: words of its earner, its badge and its date, or its id
    #[arg(value_name = "AWARD")]
    pub(crate) award: String,
    /// Why; everybody who has the list can read it
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
}
