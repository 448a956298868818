//! What went, what stays, why and until when.

use std::fmt;
use std::path::PathBuf;

use jiff::civil::Date;
use serde::Serialize;

use crate::catalogue::{CatalogueError, Kind};
use crate::studio::Studio;
use crate::workshop::Workshop;

/// The account of a closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// The workshop.
    pub workshop: String,
    /// When it was closed.
    pub closed: Date,
    /// What went.
    pub gone: Vec<Gone>,
    /// What stays.
    pub kept: Vec<Stays>,
    #[serde(skip)]
    id: uuid::Uuid,
}

/// Something that went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gone {
    /// What.
    pub what: String,
    /// How many; None where nobody counts them.
    pub count: Option<usize>,
}

/// Something that stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stays {
    /// What.
    pub what: String,
    /// How many.
    pub count: usize,
    /// Why.
    pub why: String,
    /// Until when.
    pub until: String,
}

impl Account {
    pub(super) fn new(workshop: &Workshop, closed: Date) -> Self {
        Self {
            workshop: workshop.name.as_str().to_owned(),
            closed,
            gone: Vec::new(),
            kept: Vec::new(),
            id: workshop.id,
        }
    }

    /// Notes what went, if it was anything.
    pub(super) fn gone(&mut self, what: &str, count: usize) {
        if count > 0 {
            self.gone.push(Gone {
                what: what.to_owned(),
                count: Some(count),
            });
        }
    }

    /// Notes what went without counting it.
    pub(super) fn gone_altogether(&mut self, what: &str) {
        self.gone.push(Gone {
            what: what.to_owned(),
            count: None,
        });
    }

    /// Notes what stays, if it is anything.
    pub(super) fn stays(&mut self, what: &str, count: usize, why: &str, until: &str) {
        if count > 0 {
            let [what, why, until] = [what, why, until].map(str::to_owned);
            self.kept.push(Stays {
                what,
                count,
                why,
                until,
            });
        }
    }

    /// Notes what closing does not touch.
    pub(super) fn keep_what_every_laptop_keeps(&mut self, studio: &Studio) -> Result<(), CatalogueError> {
        let catalogue = studio.catalogue()?;
        self.stays(
            "badges that were given, with what they say about their earners",
            catalogue.award_book(Some(self.id))?.len(),
            "whoever has one can have it checked, corrected and given again",
            "you remove your folder",
        );
        self.stays(
            "issuers with their keys",
            catalogue.issuers()?.len(),
            "to give further badges; the card names no attendee",
            "you remove your folder",
        );
        Ok(())
    }

    /// Where the account is kept.
    pub fn path(&self, studio: &Studio) -> PathBuf {
        studio
            .home()
            .join(format!("closed-{}-{}.txt", self.closed, self.id))
    }
}

/// What several of a kind are called.
pub(super) fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Workshop => "workshop with its seats, groups and notes",
        Kind::Canvas => "canvases",
        Kind::Design => "designs",
        Kind::Badge => "badges in the making",
        Kind::Template => "worksheets",
        Kind::Checklist => "checklists",
        Kind::Palette => "palettes",
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Closed on {}: {}\n\nRemoved from this laptop:",
            self.closed, self.workshop
        )?;
        for gone in &self.gone {
            match gone.count {
                Some(count) => writeln!(f, "  {}: {count}", gone.what)?,
                None => writeln!(f, "  {}", gone.what)?,
            }
        }
        if self.gone.is_empty() {
            writeln!(f, "  nothing, for there was nothing personal")?;
        }
        writeln!(f, "\nKept on this laptop:")?;
        for stays in &self.kept {
            writeln!(f, "  {}: {}", stays.what, stays.count)?;
            writeln!(f, "    why: {}; until {}", stays.why, stays.until)?;
        }
        if self.kept.is_empty() {
            writeln!(f, "  nothing of this workshop")?;
        }
        Ok(())
    }
}
