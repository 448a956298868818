//! The arguments of `roundel verify`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

pub(super) const EXAMPLES: &str = "\
Reads PNG, SVG and the text of a badge, of Open Badges 3.0, 2.0 and 1. Of many files it tells those that are \
not plainly valid, and the counts.

Examples:
  roundel verify badge.png
  roundel verify badge.png --recipient mika@school.example
  roundel verify badges --at 2027-01-01

More, also about --json: roundel verify --help";

pub(super) const MORE: &str = "\
Verdicts:
  valid    The signature is good and the issuer's, nothing was changed, it is in date and not revoked
  warning  It cannot be confirmed here, or it is good but has something that you should see
  invalid  A check failed

Exit codes: 0 no badge is invalid, warnings included; 1 a badge is invalid; 2 something could not be read, there \
was no badge, or it was interrupted, whatever the others came to.

Folders are walked to the bottom, in the order of the names; links to folders are not followed. In a folder these \
are taken for badges: files named .png, .svg, .jwt and .jws; files named .json and .jsonld, unless they are \
well-formed and no badge; and any other file that begins like a PNG, an SVG, a JWS, or is JSON with the members of \
an award. All else, hidden files too, is passed over and counted. A file that you name is judged whatever it is. \
Every file is counted once: as valid, warning or invalid, as one that could not be read, or as passed over.

With --json the answer is one array, in the order of the files, written while the work goes on:
  [{\"file\": PATH, \"verdict\": \"valid\"|\"warning\"|\"invalid\",
    \"checks\": [{\"name\", \"outcome\", \"message\"}, ...],
    \"issuer\": {\"id\", \"name\", \"known\"} or null,
    \"content\": {\"id\", \"badge\", \"description\", \"earner\", \"awarded\",
                \"valid_from\", \"valid_until\"} or null}, ...]
  The checks are always the same, in this order: file, text, meaning, contexts, type, structure, subject, evidence, \
issuer, key, signature, hosted, status, dates, endorsements, recipient, picture. An outcome is passed, warning, \
failed or not_checked. The worst decides the verdict. Names and outcomes are stable; messages are for people and \
change. Further members may be added.
  \"issuer\" and \"content\" are there only where they are proved to be the issuer's words; members without a value \
are null. \"known\" says whether the issuer is one of yours or one that you trust (roundel issuer trusted); it is \
there only where you have a folder (see --home), which may also hold lists of what issuers took back.
  A file that could not be read is {\"file\", \"error\": {\"code\", \"message\"}} in the array; if nothing else was \
named, the whole answer is {\"error\": {\"code\", \"message\", \"hint\"}}.

Examples:
  roundel verify badge.png
  roundel verify badge.png --recipient mika@school.example
  roundel verify badges --at 2027-01-01
  roundel verify badge.png --web saved-pages
  roundel verify badges --json | jq '.[] | select(.verdict != \"valid\") | .file'";

#[derive(Debug, Args)]
pub(crate) struct VerifyRequest {
    /// The badges, and folders of badges; - is standard input
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
    /// Whose badge it should be: an e-mail address, a name, a code or a DID
    #[arg(long, value_name = "TEXT")]
    pub(crate) recipient: Option<String>,
    /// The instant for which the dates are judged, such as 2027-01-01T12:00:00Z, or a date, which means its end here.
    /// Default: now
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    pub(crate) at: Option<Timestamp>,
    /// A folder of saved web pages, for badges whose keys, lists or documents are on the web; its index.json maps
    /// addresses to files. Nothing is ever fetched
    #[arg(long, value_name = "DIR")]
    pub(crate) web: Option<PathBuf>,
    /// Tell every check, and every file that was passed over
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

fn instant(text: &str) -> Result<Timestamp, String> {
    if let Ok(instant) = text.parse() {
        return Ok(instant);
    }
    let end =
        |date: Date| -> Result<Zoned, jiff::Error> { date.at(23, 59, 59, 0).to_zoned(TimeZone::system()) };
    let zoned = text.parse().and_then(end);
    zoned.map(|zoned| zoned.timestamp()).map_err(|_| {
        "expected an instant such as 2027-01-01T12:00:00Z, or a date such as 2027-01-01".to_owned()
    })
}
