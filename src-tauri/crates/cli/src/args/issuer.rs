//! The arguments of `roundel issuer` and `roundel revoke`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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
    /// Open a file of another issuer: its card, or the list of badges that it took back, which is kept
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
