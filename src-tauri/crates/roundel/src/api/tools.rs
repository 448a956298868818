//! The designer's tools that need the core: the pen, pictures that somebody brings, the dice, levels.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use ts_rs::TS;

use super::Context;
use super::stage::open;
use crate::art::design::{Design, Ink, PenPoint, PenStroke};
use crate::art::palette::{self, Palette};
use crate::art::paper::{self, Field, PhotoError, PhotoInk, Shown};
use crate::art::remix::{Locks, remix};
use crate::art::upload::{self, Picture};
use crate::art::{level, pen};
use crate::failure::{Code, Failure, Reason};
use crate::files;
use crate::scripts;

/// Where a pointer was.
#[derive(Debug, Deserialize, TS)]
pub struct PenSample {
    /// Units from the left.
    pub x: f64,
    /// Units from the top.
    pub y: f64,
    /// How hard it was pressed, 0 to 1; a mouse says 0.5.
    pub pressure: f64,
}

/// What a pen did.
#[derive(Debug, Deserialize, TS)]
pub struct PenSamples {
    /// Where it was, in order.
    pub samples: Vec<PenSample>,
    /// Its width at full pressure, in units.
    pub width: f64,
    /// Its colour.
    pub ink: Ink,
}

/// A picture file that somebody brings.
#[derive(Debug, Deserialize, TS)]
#[serde(untagged)]
pub enum PictureFile {
    /// Read by the page.
    Read {
        /// The file, in base64.
        data: String,
    },
    /// A file that was dropped or copied where the page cannot read it.
    Brought {
        /// Where it lies.
        #[ts(type = "string")]
        path: PathBuf,
    },
}

/// A picture that is safe to draw.
#[derive(Debug, Serialize, TS)]
pub struct TakenPicture {
    /// What goes into a design.
    pub picture: Picture,
    /// Its width, in pixels or units of its own.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Colours taken from it; null where it shows too little.
    pub palette: Option<Palette>,
}

/// A throw of the dice.
#[derive(Debug, Deserialize, TS)]
pub struct Throw {
    /// The design.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// The same number throws the same.
    pub seed: u32,
    /// Whether the shape stays.
    pub shape: bool,
    /// Whether the colours stay.
    pub colours: bool,
    /// Whether the largest emblem stays.
    pub emblem: bool,
    /// Whether the letters stay as they look.
    pub words: bool,
}

/// One level of a design.
#[derive(Debug, Deserialize, TS)]
pub struct OneLevel {
    /// The design, with its levels.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// Which one, from 1.
    pub level: u32,
}

/// A smooth stroke; null where the pen was nowhere.
pub(super) fn stroke(_: &Context, request: PenSamples) -> Result<Option<PenStroke>, Failure> {
    let point = |sample: &PenSample| PenPoint {
        x: sample.x,
        y: sample.y,
        pressure: sample.pressure,
    };
    let samples: Vec<PenPoint> = request.samples.iter().map(point).collect();
    Ok(pen::stroke(&samples, request.width, request.ink))
}

pub(super) fn take_picture(_: &Context, request: PictureFile) -> Result<TakenPicture, Failure> {
    let picture = upload::picture(&request.bytes()?)
        .map_err(|e| Failure::new(Code::Design, &e).because(Some(Reason::of_picture(&e))))?;
    Ok(TakenPicture::of(picture))
}

/// The ink off a photographed drawing: off Roundel's sheet where its marks are seen, else off the paper.
pub(super) fn take_drawing(_: &Context, request: PictureFile) -> Result<TakenPicture, Failure> {
    let photo = request.bytes()?;
    let ink = match paper::ink(&photo, Shown::Sheet(&Field::default()), PhotoInk::Own) {
        Err(PhotoError::NoMarks { .. }) => paper::ink(&photo, Shown::Paper, PhotoInk::Own),
        found => found,
    };
    ink.map(TakenPicture::of)
        .map_err(|e| Failure::new(Code::Design, &e).because(Some(Reason::of_photo(&e))))
}

impl PictureFile {
    pub(super) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Read { data } => STANDARD.decode(data).map_err(|e| Failure::new(Code::Program, e)),
            Self::Brought { path } => Ok(files::read_limited(path, upload::BYTES as u64)?),
        }
    }
}

impl TakenPicture {
    fn of(picture: Picture) -> Self {
        Self {
            width: picture.width(),
            height: picture.height(),
            palette: palette::taken(&picture),
            picture,
        }
    }
}

pub(super) fn throw(_: &Context, request: Throw) -> Result<Design, Failure> {
    let design = open(&request.design)?;
    let locks = Locks {
        shape: request.shape,
        colours: request.colours,
        emblem: request.emblem,
        words: request.words,
    };
    let library = scripts::library_for(&design);
    Ok(remix(&design, &library, u64::from(request.seed), locks))
}

pub(super) fn level(_: &Context, request: OneLevel) -> Result<Design, Failure> {
    let design = open(&request.design)?;
    let library = scripts::library_for(&design);
    level::at(&design, request.level, &library).ok_or_else(|| {
        Failure::new(Code::Design, format!("this badge has no level {}", request.level))
            .hint("Choose one of its levels.")
    })
}
