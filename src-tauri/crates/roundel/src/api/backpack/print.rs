//! The badges that an earner shows, on paper.

use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

use super::{BackpackBadge, drawn, page};
use crate::api::wall::heading;
use crate::api::{Bytes, Context};
use crate::art::print::{self, Exhibit, Paper, Section};
use crate::catalogue::BackpackRow;
use crate::failure::{Code, Failure, Reason};
use crate::scripts;

/// What stands below a badge.
#[derive(Debug, Deserialize, TS)]
pub struct PrintedBadge {
    /// Which badge.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The line below its name, in the language of whoever prints: who gave it, and when.
    pub below: String,
}

/// The badges that are shown, to be printed.
#[derive(Debug, Deserialize, TS)]
pub struct PrintBackpack {
    /// The title, which their earner chose.
    pub title: String,
    /// What stands below them; nothing but the name below one that is not listed.
    pub badges: Vec<PrintedBadge>,
}

/// The badges of the page as a PDF on A4, as large as they can be, each group below its name.
pub(in crate::api) fn print_backpack(context: &Context, request: PrintBackpack) -> Result<Bytes, Failure> {
    let shown = page::shown(context)?;
    if shown.is_empty() {
        return Err(Failure::new(Code::Badge, "no badge is to be shown")
            .hint("put one onto the page first")
            .because(Some(Reason::BadgesNone)));
    }
    let exhibit = |(badge, row): &(BackpackBadge, BackpackRow)| {
        let name = badge.name.as_ref().unwrap_or(&badge.file);
        let listed = request.badges.iter().find(|listed| listed.id == badge.id);
        let below = listed.map_or("", |listed| &listed.below);
        let caption = print::lines(name, below);
        Exhibit {
            composition: scripts::compose(&print::pictured(drawn(context, row))),
            caption: caption.map(|caption| scripts::compose(&caption)),
            notes: None,
            alt: format!("{name}. {below}"),
        }
    };
    let groups = shown.chunk_by(|(one, _), (next, _)| one.group == next.group);
    let sections: Vec<Section> = groups
        .map(|group| Section {
            heading: heading(&group[0].0.group),
            exhibits: group.iter().map(exhibit).collect(),
        })
        .collect();
    let pdf = print::gallery(&request.title, &sections, Paper::A4, &mut |_| true);
    Ok(Bytes(pdf.map_err(|error| Failure::new(Code::Design, error))?))
}
