//! Drawing one picture of a run.

use std::collections::BTreeSet;

use jiff::civil::Date;
use roundel_art::design::{Design, Placeholder, Wording};
use roundel_art::raster::{self, Effort, Px, RasterError};
use roundel_badge::bake::{BakeError, Blank};
use roundel_badge::picture::digest;
use thiserror::Error;

use super::{Format, Plan};
use crate::scripts;

/// Why there is no picture to bake.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PictureError {
    /// It could not be drawn.
    #[error("the picture cannot be drawn: {0}")]
    Draw(#[from] RasterError),
    /// It cannot hold a credential: an SVG may be too large.
    #[error("the picture cannot hold a badge: {0}")]
    Bake(#[from] BakeError),
}

/// A picture before it is baked.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) blank: Blank<'static>,
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
    /// The artist of a plan's new awards.
    pub(super) fn of(plan: &Plan) -> Self {
        let order = &plan.order;
        // Whoever signs, the picture shows whose badge it is.
        let profile = &plan.known.profile;
        let issuer = profile.parent_org.as_deref().unwrap_or(profile);
        Self::new(
            order.design.clone(),
            issuer.name.as_deref().unwrap_or_default(),
            &order.badge.name,
            order.format,
            order.size,
        )
    }

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

    /// A picture that serves all may take a while; one for each of a thousand may not.
    fn effort(&self) -> Effort {
        if self.is_personal() {
            Effort::Fast
        } else {
            Effort::Small
        }
    }

    pub(super) fn draw(&self, words: &Words) -> Result<Picture, PictureError> {
        let date = words.date.map(|date| date.to_string());
        let design = self.design.filled(&Wording {
            earner: words.earner.as_deref(),
            date: date.as_deref(),
            issuer: Some(&self.issuer),
            badge: Some(&self.badge),
        });
        let composition = scripts::compose(&design);
        let bytes = match self.format {
            Format::Png => raster::png_with(&composition, self.size, self.effort())?,
            Format::Svg => composition.svg.into_bytes(),
        };
        let caption = Some(design.alt_text()).filter(|text| !text.is_empty());
        Ok(Picture {
            digest: digest(&bytes),
            blank: Blank::new(bytes)?,
            caption,
        })
    }
}
