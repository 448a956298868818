//! The pictures of a run: one for all when the design says the same for everybody, else one per earner.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::thread;

use jiff::civil::Date;
use roundel_art::design::{Design, Placeholder, Wording};
use roundel_art::raster::{Px, RasterError};
use roundel_art::{compose, raster};
use roundel_badge::picture::digest;

use super::Format;
use crate::assets;

/// A picture before it is baked.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) bytes: Vec<u8>,
    pub(super) digest: String,
    /// What it shows, for those who cannot see it.
    pub(super) caption: Option<String>,
}

/// What a picture says about one award; None where the design does not say it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Words {
    earner: Option<String>,
    date: Option<Date>,
}

/// A design at work: everything that is the same for all pictures drawn from it.
#[derive(Debug)]
pub(super) struct Artist {
    design: Design,
    used: BTreeSet<Placeholder>,
    issuer: String,
    badge: String,
    format: Format,
    size: Px,
}

impl Artist {
    pub(super) fn new(design: Design, issuer: &str, badge: &str, format: Format, size: Px) -> Self {
        let mut used = design.placeholders();
        let alt = design.alt_text();
        used.extend(
            Placeholder::ALL
                .into_iter()
                .filter(|placeholder| alt.contains(placeholder.token())),
        );
        Self {
            design,
            used,
            issuer: issuer.to_owned(),
            badge: badge.to_owned(),
            format,
            size,
        }
    }

    /// Returns what the picture of this award says: equal words, equal pictures.
    pub(super) fn words(&self, earner: &str, date: Date) -> Words {
        Words {
            earner: self
                .used
                .contains(&Placeholder::Earner)
                .then(|| earner.to_owned()),
            date: self.used.contains(&Placeholder::Date).then_some(date),
        }
    }

    /// Whether every earner has a picture of their own.
    pub(super) fn is_personal(&self) -> bool {
        self.used.contains(&Placeholder::Earner)
    }

    fn draw(&self, words: &Words) -> Result<Picture, RasterError> {
        let date = words.date.map(|date| date.to_string());
        let design = self.design.filled(&Wording {
            earner: words.earner.as_deref(),
            date: date.as_deref(),
            issuer: Some(&self.issuer),
            badge: Some(&self.badge),
        });
        let composition = compose(&design, assets::library());
        let bytes = match self.format {
            Format::Png => raster::png(&composition, self.size)?,
            Format::Svg => composition.svg.into_bytes(),
        };
        let caption = Some(design.alt_text()).filter(|text| !text.is_empty());
        Ok(Picture {
            digest: digest(&bytes),
            bytes,
            caption,
        })
    }
}

/// Which picture: the number of the artist, and the words.
pub(super) type PictureKey = (usize, Words);

/// The pictures at hand.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    drawn: BTreeMap<PictureKey, Arc<Picture>>,
}

impl Pictures {
    /// Draws what is wanted and not at hand, on all processors; forgets what is not wanted any more.
    ///
    /// # Errors
    /// When a picture cannot be made; all of them go with it.
    pub(super) fn provide(
        &mut self,
        wanted: BTreeSet<PictureKey>,
        artists: &[Artist],
    ) -> Result<(), RasterError> {
        self.drawn.retain(|key, _| wanted.contains(key));
        let missing: Vec<PictureKey> = wanted
            .into_iter()
            .filter(|key| !self.drawn.contains_key(key))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let share = missing.len().div_ceil(workers).max(1);
        let draw = |keys: &[PictureKey]| -> Result<Vec<Arc<Picture>>, RasterError> {
            keys.iter()
                .map(|(artist, words)| artists[*artist].draw(words).map(Arc::new))
                .collect()
        };
        let shares: Vec<_> = thread::scope(|scope| {
            let hands: Vec<_> = missing
                .chunks(share)
                .map(|keys| scope.spawn(move || draw(keys)))
                .collect();
            hands
                .into_iter()
                .map(|hand| hand.join().expect("drawing does not panic"))
                .collect()
        });
        let pictures = shares.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
        self.drawn.extend(missing.into_iter().zip(pictures));
        Ok(())
    }

    /// Returns a picture that was provided.
    pub(super) fn get(&self, key: &PictureKey) -> Arc<Picture> {
        Arc::clone(&self.drawn[key])
    }
}
