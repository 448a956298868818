//! Badges by their looks: a picture without a badge inside is often a copy of one that this laptop knows.
//!
//! A hint for whoever looks for the original file, and never a proof: anybody can draw what they have seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::art::design::{Design, Wording};
use crate::art::look::Look;
use crate::art::upload::{self, Picture};
use crate::badge::verdict::{self, Question};
use crate::catalogue::{Catalogue, CatalogueError, Filter, Kind};
use crate::hands;
use crate::scripts;
use crate::studio::Studio;

/// How long new pictures are looked at before an answer; the rest is for the next question.
const PATIENCE: Duration = Duration::from_millis(1500);
/// How many are looked at together, between two looks at the clock.
const TOGETHER: usize = 16;

/// A badge that a picture looks like. Says nothing about whoever earned it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Likeness {
    /// What the badge is called.
    pub badge: String,
    /// Who gave it; null for one that was drawn here and not given yet.
    pub issuer: Option<String>,
    /// When it was last given: ISO 8601.
    pub given: Option<String>,
}

impl fmt::Display for Likeness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it looks like the badge \"{}\"", self.badge)?;
        match (&self.issuer, &self.given) {
            (Some(issuer), Some(given)) => write!(f, " that {issuer} gave on {given}")?,
            (Some(issuer), None) => write!(f, " of {issuer}")?,
            (None, _) => write!(f, ", which was drawn on this laptop")?,
        }
        f.write_str("; looks prove nothing: ask for the original file")
    }
}

/// The looks of the badges that this laptop knows, as far as somebody has asked for them.
#[derive(Debug, Default)]
pub struct Looks(Mutex<BTreeMap<Source, Known>>);

/// Where a badge is known from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    /// A design that was given, by its SHA-256, with the words in it.
    Given {
        design: String,
        badge: String,
        issuer: String,
    },
    /// A badge of the backpack.
    Kept(Uuid),
    /// A design in the catalogue, as of its last change.
    Drawn { id: Uuid, changed: Timestamp },
}

/// A badge as it looks; no looks where it cannot be drawn or read.
#[derive(Debug, Clone, Default)]
struct Known {
    looks: Vec<Look>,
    /// What a badge of the backpack says of itself.
    signed: Option<Likeness>,
}

impl Looks {
    /// Returns the badge that a picture looks like. What nobody has asked for before is looked at first, for
    /// a second or two at most.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn find(&self, studio: &Studio, picture: &Picture) -> Result<Option<Likeness>, CatalogueError> {
        let Some(shown) = Look::of(picture) else {
            return Ok(None);
        };
        let catalogue = studio.catalogue()?;
        let sources = sources(&catalogue)?;
        self.learn(&catalogue, &sources, studio.now())?;
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let near = sources.iter().filter_map(|(source, likeness)| {
            let known = known.get(source)?;
            let near = known
                .looks
                .iter()
                .filter_map(|look| look.distance(&shown))
                .min()?;
            Some((near, likeness.as_ref().or(known.signed.as_ref())?))
        });
        // Of several that are equally alike the first: that one was given, and last.
        Ok(near
            .min_by_key(|(near, _)| *near)
            .map(|(_, likeness)| likeness.clone()))
    }

    /// Looks at what is new, and forgets what is not there any more.
    fn learn(
        &self,
        catalogue: &Catalogue,
        sources: &[(Source, Option<Likeness>)],
        now: Timestamp,
    ) -> Result<(), CatalogueError> {
        let began = Instant::now();
        let missing: Vec<&Source> = {
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let there: BTreeSet<&Source> = sources.iter().map(|(source, _)| source).collect();
            known.retain(|source, _| there.contains(source));
            let all = sources.iter().map(|(source, _)| source);
            all.filter(|source| !known.contains_key(source)).collect()
        };
        for some in missing.chunks(TOGETHER) {
            if began.elapsed() > PATIENCE {
                break;
            }
            let read = some.iter().map(|source| Ok((*source, source.read(catalogue)?)));
            let read = read.collect::<Result<Vec<_>, CatalogueError>>()?;
            let looked = hands::shared(&read, |share| {
                share
                    .iter()
                    .map(|(source, bytes)| source.look(bytes.as_deref(), now))
                    .collect()
            });
            let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            known.extend(some.iter().map(|source| (*source).clone()).zip(looked));
        }
        Ok(())
    }
}

/// Everything that is known by a picture, the best to name first, and what it is where its picture need not say.
fn sources(catalogue: &Catalogue) -> Result<Vec<(Source, Option<Likeness>)>, CatalogueError> {
    let given = catalogue.given_designs()?.into_iter().map(|given| {
        let likeness = Likeness {
            badge: given.badge.clone(),
            issuer: Some(given.issuer.clone()),
            given: Some(given.awarded),
        };
        let source = Source::Given {
            design: given.design,
            badge: given.badge,
            issuer: given.issuer,
        };
        (source, Some(likeness))
    });
    let kept = catalogue.backpack_ids()?.into_iter();
    let kept = kept.map(|id| (Source::Kept(id), None));
    let designs = Filter {
        kind: Some(Kind::Design),
        ..Filter::default()
    };
    let drawn = catalogue.document_heads(&designs)?.into_iter().map(|row| {
        let likeness = Likeness {
            badge: row.title,
            issuer: None,
            given: None,
        };
        let source = Source::Drawn {
            id: row.id,
            changed: row.changed,
        };
        (source, Some(likeness))
    });
    Ok(given.chain(kept).chain(drawn).collect())
}

impl Source {
    /// The design as JSON, or the file of a badge; None where it is gone.
    fn read(&self, catalogue: &Catalogue) -> Result<Option<Vec<u8>>, CatalogueError> {
        Ok(match self {
            Self::Given { design, .. } => catalogue.design(design)?.map(String::into_bytes),
            Self::Kept(id) => catalogue.backpack_badge(*id)?.map(|row| row.bytes),
            Self::Drawn { id, .. } => catalogue.document(*id)?.map(|row| row.body.into_bytes()),
        })
    }

    fn look(&self, bytes: Option<&[u8]>, now: Timestamp) -> Known {
        let bytes = bytes.unwrap_or_default();
        match self {
            Self::Given { badge, issuer, .. } => drawn(bytes, badge, issuer),
            Self::Drawn { .. } => drawn(bytes, "", ""),
            Self::Kept(_) => kept(bytes, now),
        }
    }
}

/// A design as its badge looks, but for the earner and the day.
fn drawn(document: &[u8], badge: &str, issuer: &str) -> Known {
    let Ok(design) = Design::from_json(document) else {
        return Known::default();
    };
    let filled = design.filled(&Wording {
        earner: Some(""),
        date: Some(""),
        issuer: Some(issuer),
        badge: Some(badge),
    });
    Known {
        looks: Look::of_badge(&scripts::compose(&filled)).unwrap_or_default(),
        signed: None,
    }
}

/// A badge of the backpack as it looks. One that nobody is proved to have signed has no name to go by.
fn kept(file: &[u8], now: Timestamp) -> Known {
    let question = Question {
        recipient: None,
        at: now,
    };
    let verdict = verdict::verify(file, &question);
    let content = verdict.content.unwrap_or_default();
    let (Some(badge), Some(issuer)) = (content.badge, verdict.issuer.and_then(|issuer| issuer.name)) else {
        return Known::default();
    };
    let looks = upload::picture(file)
        .ok()
        .and_then(|picture| Look::of_known(&picture));
    Known {
        looks: looks.unwrap_or_default(),
        signed: Some(Likeness {
            badge,
            issuer: Some(issuer),
            given: content.awarded.or(content.valid_from),
        }),
    }
}

#[cfg(test)]
mod tests;
