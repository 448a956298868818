//! The pictures of a run: one for all when the design says the same for everybody, else one per earner.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use roundel_art::design::Design;
use roundel_art::raster::Px;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Format;
use super::picture::{Artist, Picture, PictureError, Words};
use super::plan::Plan;
use crate::catalogue::{AwardRow, Catalogue, CatalogueError};
use crate::hands;

/// Which picture: the number of the artist, and the words.
pub(super) type PictureKey = (usize, Words);

/// The artists that a run needs, the plan's own first where there is a plan, and what they have drawn and is still wanted.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    artists: Vec<Artist>,
    /// By the design's SHA-256, the format and the size.
    artist_of: BTreeMap<(String, String, u32), usize>,
    drawn: BTreeMap<PictureKey, Arc<Picture>>,
}

impl Pictures {
    pub(super) fn new(plan: &Plan) -> Self {
        let order = &plan.order;
        let own = (
            design_sum(&order.design),
            order.format.extension().to_owned(),
            order.size.get(),
        );
        Self {
            artists: vec![Artist::of(plan)],
            artist_of: BTreeMap::from([(own, 0)]),
            drawn: plan.ahead.get().cloned().into_iter().collect(),
        }
    }

    /// Whether every new award has a picture of its own.
    pub(super) fn are_personal(&self) -> bool {
        self.artists[0].is_personal()
    }

    /// Returns which picture a new award has.
    pub(super) fn of_new(&self, earner: &str, date: Date) -> PictureKey {
        (0, self.artists[0].words(earner, date))
    }

    /// Returns which picture an award has that was signed before, from the design that it was signed with; None when
    /// something of it is not readable any more.
    pub(super) fn of_award(
        &mut self,
        award: &AwardRow,
        credential: &str,
        catalogue: &Catalogue,
    ) -> Result<Option<PictureKey>, CatalogueError> {
        let Ok(date) = award.awarded.parse::<Date>() else {
            return Ok(None);
        };
        let known = (award.design.clone(), award.format.clone(), award.size);
        let artist = match self.artist_of.get(&known) {
            Some(artist) => *artist,
            None => {
                let document = catalogue.design(&award.design)?;
                let Some(artist) = document.and_then(|document| artist_for(award, &document, credential))
                else {
                    return Ok(None);
                };
                self.artists.push(artist);
                let number = self.artists.len() - 1;
                self.artist_of.insert(known, number);
                number
            }
        };
        Ok(Some((artist, self.artists[artist].words(&award.label, date))))
    }

    /// Draws what is wanted and not at hand, on all processors; forgets what is not wanted any more.
    ///
    /// # Errors
    /// When a picture cannot be made; all of them go with it.
    pub(super) fn provide(&mut self, wanted: BTreeSet<PictureKey>) -> Result<(), PictureError> {
        self.drawn.retain(|key, _| wanted.contains(key));
        let missing: Vec<PictureKey> = wanted
            .into_iter()
            .filter(|key| !self.drawn.contains_key(key))
            .collect();
        let draw = |(artist, words): &PictureKey| self.artists[*artist].draw(words).map(Arc::new);
        let pictures = hands::shared(&missing, |keys| keys.iter().map(draw).collect());
        let pictures = pictures.into_iter().collect::<Result<Vec<_>, _>>()?;
        self.drawn.extend(missing.into_iter().zip(pictures));
        Ok(())
    }

    /// Returns a picture that was provided.
    pub(super) fn get(&self, key: &PictureKey) -> &Picture {
        &self.drawn[key]
    }
}

impl Plan {
    /// Draws the picture of the first new badge, so that [`perform`](super::perform) finds it done: something to do while
    /// a key is unlocked. Where drawing fails, `perform` meets the failure and tells it.
    pub fn draw_ahead(&self) {
        let Some((name, new)) = self.first_new() else {
            return;
        };
        let artist = Artist::of(self);
        let words = artist.words(name, new.dates.awarded);
        if let Ok(picture) = artist.draw(&words) {
            self.ahead.get_or_init(|| ((0, words), Arc::new(picture)));
        }
    }
}

/// Returns the SHA-256 by which the catalogue knows a design.
pub(super) fn design_sum(design: &Design) -> String {
    hex::encode(Sha256::digest(design.to_json()))
}

/// None when something of the award is not readable any more.
fn artist_for(award: &AwardRow, document: &str, credential: &str) -> Option<Artist> {
    let design = Design::from_json(document.as_bytes()).ok()?;
    let credential: Value = serde_json::from_str(credential).ok()?;
    let text = |pointer| credential.pointer(pointer).and_then(Value::as_str);
    let issuer = text("/issuer/parentOrg/name")
        .or(text("/issuer/name"))
        .unwrap_or_default();
    let badge = text("/credentialSubject/achievement/name").unwrap_or_default();
    let format: Format = award.format.parse().ok()?;
    Some(Artist::new(design, issuer, badge, format, Px::new(award.size)?))
}
