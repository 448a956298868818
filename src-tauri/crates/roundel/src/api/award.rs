//! The award desk: which badges can be given, who is on the class list, and giving.
//!
//! A class list is read and forgotten: the window holds it as long as it is open, and nothing of it is on the disk but
//! what the catalogue keeps of badges that were given.

pub mod class;
pub mod give;
mod orders;
pub mod past;
mod proof;
pub mod receipts;
#[cfg(test)]
mod tests;

use roundel_badge::credential::Achievement;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::art::design::Design;
use crate::canvas::template::{Feeds, Lasts};
use crate::canvas::{Canvas, achievement, badge_of, design_of};
use crate::catalogue::{Catalogue, DocumentRow, Filter, Kind};
use crate::failure::{Code, Failure, Reason};
use crate::kept::Badge;

/// Which badges.
#[derive(Debug, Deserialize, TS)]
pub struct WhichBadges {
    /// Only those of this workshop; null for all.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
}

/// A badge that can be given, or that lacks something.
#[derive(Debug, Serialize, TS)]
pub struct BadgeToGive {
    /// Which badge: the id of its canvas, where there is one on this laptop.
    #[ts(type = "string")]
    pub badge: Uuid,
    /// Whether its canvas is on this laptop, to be gone on with.
    pub canvas: bool,
    /// The document of its design, drawn or not.
    #[ts(type = "string")]
    pub design: Uuid,
    /// When the design was last changed: ISO 8601 in UTC; null when nobody has drawn yet.
    pub drawn: Option<String>,
    /// What it is called; empty as long as nobody has said.
    pub name: String,
    /// What it stands for.
    pub about: String,
    /// What the picture shows, for people who do not see it.
    pub alt: String,
    /// Who made it.
    pub author: Option<String>,
    /// When any of it was last changed: ISO 8601 in UTC.
    pub changed: String,
    /// For how many months it counts; null where nobody has said, or for ever.
    pub months: Option<u16>,
    /// What it lacks, the most important first.
    pub lacks: Vec<Lack>,
}

/// Something that a badge lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Lack {
    /// What it is.
    pub what: Lacking,
    /// The question of its canvas that would say it; null where none would.
    pub question: Option<String>,
}

/// What a badge may lack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Lacking {
    /// Its name: it cannot be given without.
    Name,
    /// What it stands for: it cannot be given without.
    Description,
    /// How it is earned: it cannot be given without.
    Criteria,
    /// A picture: it cannot be given without.
    Picture,
    /// A sentence that says what the picture shows.
    Alt,
}

/// The badges that can be given and those that lack something, the one that was changed last first.
pub(super) fn badges(context: &Context, request: WhichBadges) -> Result<Vec<BadgeToGive>, Failure> {
    let catalogue = context.studio().catalogue()?;
    let filter = |kind| Filter {
        kind: Some(kind),
        workshop: request.workshop,
        ..Filter::default()
    };
    let mut badges = Vec::new();
    for row in catalogue.documents(&filter(Kind::Canvas))? {
        // A canvas that cannot be read is told where somebody opens it.
        if let Ok(canvas) = Canvas::from_json(row.body.as_bytes()) {
            badges.push(of_canvas(&catalogue, &canvas, row)?);
        }
    }
    for row in catalogue.documents(&filter(Kind::Badge))? {
        let known = |badge: &BadgeToGive| badge_of(badge.badge) == row.id;
        if !badges.iter().any(known)
            && let Some(badge) = alone(&catalogue, &row)?
        {
            badges.push(badge);
        }
    }
    badges.sort_by(|one, other| other.changed.cmp(&one.changed));
    Ok(badges)
}

fn of_canvas(catalogue: &Catalogue, canvas: &Canvas, row: DocumentRow) -> Result<BadgeToGive, Failure> {
    let made = achievement::make(canvas);
    let lack = |missing: &achievement::Missing| {
        let what = match missing.feeds {
            Feeds::Name => Lacking::Name,
            Feeds::Description => Lacking::Description,
            Feeds::Criteria => Lacking::Criteria,
            _ => return None,
        };
        Some(Lack {
            what,
            question: missing.place.as_ref().map(|place| place.as_str().to_owned()),
        })
    };
    let lacks = made.missing.iter().filter_map(lack).collect();
    let months = match made.lasts {
        Some(Lasts::Months(months)) => Some(months),
        _ => None,
    };
    let about = made.achievement.map(|badge| badge.description);
    let badge = BadgeToGive {
        badge: canvas.id(),
        canvas: true,
        design: design_of(canvas.id()),
        drawn: None,
        name: row.title,
        about: about.unwrap_or_default(),
        alt: String::new(),
        author: row.author,
        changed: row.changed.to_string(),
        months,
        lacks,
    };
    with_design(catalogue, badge)
}

/// A badge whose canvas is not here. None where it cannot be read, or has an id that no canvas has.
fn alone(catalogue: &Catalogue, row: &DocumentRow) -> Result<Option<BadgeToGive>, Failure> {
    let Some((badge, id)) = read(row) else {
        return Ok(None);
    };
    let badge = BadgeToGive {
        badge: id,
        canvas: false,
        design: design_of(id),
        drawn: None,
        name: badge.name,
        about: badge.description,
        alt: String::new(),
        author: row.author.clone(),
        changed: row.changed.to_string(),
        months: None,
        lacks: Vec::new(),
    };
    with_design(catalogue, badge).map(Some)
}

fn read(row: &DocumentRow) -> Option<(Achievement, Uuid)> {
    let badge = Badge::from_json(row.body.as_bytes()).ok()?.achievement;
    let id = badge.id.as_str().strip_prefix("urn:uuid:")?.parse().ok()?;
    Some((badge, id))
}

fn with_design(catalogue: &Catalogue, mut badge: BadgeToGive) -> Result<BadgeToGive, Failure> {
    let row = catalogue.document(badge.design)?.filter(|row| !row.removed);
    let lack = |what| Lack { what, question: None };
    let Some(row) = row else {
        badge.lacks.push(lack(Lacking::Picture));
        return Ok(badge);
    };
    match Design::from_json(row.body.as_bytes()) {
        Ok(design) => {
            badge.alt = design.alt;
            if badge.alt.trim().is_empty() {
                badge.lacks.push(lack(Lacking::Alt));
            }
        }
        Err(_) => badge.lacks.push(lack(Lacking::Picture)),
    }
    let changed = row.changed.to_string();
    badge.changed = badge.changed.max(changed.clone());
    badge.drawn = Some(changed);
    Ok(badge)
}

/// A badge with its design, ready to be given.
fn ready(catalogue: &Catalogue, id: Uuid) -> Result<(Achievement, Design), Failure> {
    let gone =
        || Failure::new(Code::Badge, "this badge is not on this laptop any more").because(Some(Reason::Gone));
    let live = |row: Option<DocumentRow>| row.filter(|row| !row.removed);
    let badge = match live(catalogue.document(id)?).filter(|row| row.kind == Kind::Canvas) {
        Some(row) => {
            let canvas = Canvas::from_json(row.body.as_bytes())?;
            let unfinished = || {
                let message = format!("\"{}\" cannot be given yet", row.title);
                let failure = Failure::new(Code::Badge, message).because(Some(Reason::BadgeUnfinished));
                failure
                    .about(row.title.as_str())
                    .hint("answer the questions that it lacks")
            };
            achievement::make(&canvas).achievement.ok_or_else(unfinished)?
        }
        None => {
            let row = live(catalogue.document(badge_of(id))?).ok_or_else(gone)?;
            read(&row).ok_or_else(gone)?.0
        }
    };
    let undrawn = || {
        let message = format!("nobody has drawn \"{}\" yet", badge.name);
        Failure::new(Code::Design, message)
            .because(Some(Reason::BadgeUndrawn))
            .about(badge.name.as_str())
    };
    let design = live(catalogue.document(design_of(id))?).ok_or_else(undrawn)?;
    let design = Design::from_json(design.body.as_bytes())?;
    Ok((badge, design))
}
