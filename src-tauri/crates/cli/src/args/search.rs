//! `roundel search`

use clap::Args;
use roundel::catalogue::What;

pub(super) const EXAMPLES: &str = "\
Every word of the text must begin a word of what is found; capitals and accents do not count. The newest comes first. \
Kinds: workshop, canvas, design, badge, template, checklist, palette, award. An award is found by its earner, the name of \
its badge and its date; its state is signed, written or superseded.

Examples:
  roundel search sold
  roundel search \"amira 2026-05\" --kind award
  roundel search --kind canvas --kind design --workshop \"Soldering afternoon\"";

#[derive(Debug, Args)]
pub(crate) struct SearchRequest {
    /// Words, or their beginnings. Without them everything is listed
    #[arg(value_name = "TEXT")]
    pub(crate) text: Vec<String>,
    /// Only this kind; may be given several times
    #[arg(long = "kind", value_name = "KIND")]
    pub(crate) kinds: Vec<What>,
    /// Only what belongs to this workshop
    #[arg(long, value_name = "TITLE|ID")]
    pub(crate) workshop: Option<String>,
    /// Only by this seat, nickname or group; of awards, only to this group
    #[arg(long, value_name = "NAME")]
    pub(crate) author: Option<String>,
    /// Only in this state
    #[arg(long, value_name = "STATE")]
    pub(crate) state: Option<String>,
    /// The most that are listed
    #[arg(long, value_name = "NUMBER", default_value = "50", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: u32,
}
