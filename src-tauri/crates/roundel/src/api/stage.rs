//! The designer: an open design goes in whole, and a picture, its places and its problems come out.
//!
//! The window holds the design that is being changed; here is decided what it means. A design in a request is read as a
//! file is, so it keeps within the same limits.

use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use ts_rs::TS;

use super::{Bytes, Context};
use crate::art::Composition;
use crate::art::alt::Description;
use crate::art::design::{Design, Wording};
use crate::art::layout::LayerBox;
use crate::art::palette::Palette;
use crate::art::problem::{self, Problem};
use crate::art::raster::{Effort, Px, Stage};
use crate::failure::{Code, Failure, Reason};
use crate::scripts;

/// How many pictures are kept, to be drawn again faster: the large one and the three small ones.
const KEPT: usize = 4;

/// Pictures as they were drawn last. A picture that is being drawn is not among them, so nobody waits for it.
#[derive(Debug, Default)]
pub(super) struct Drawn(Mutex<Vec<(Px, Stage)>>);

impl Drawn {
    fn png(&self, composition: &Composition, size: Px) -> Result<Vec<u8>, Failure> {
        let mut stage = self.take(size).map_or_else(|| Stage::new(size), Ok)?;
        let png = stage.png(composition, Effort::Fast)?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(other, _)| *other != size);
        kept.insert(0, (size, stage));
        kept.truncate(KEPT);
        Ok(png)
    }

    fn take(&self, size: Px) -> Option<Stage> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = kept.iter().position(|(other, _)| *other == size)?;
        Some(kept.remove(place).1)
    }
}

/// A design.
#[derive(Debug, Deserialize, TS)]
pub struct Compose {
    /// The design.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
}

/// What the placeholders become in a picture. Those without a word stay as they are, but the badge's name, which the
/// design has.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PlaceholderWords {
    /// For `{earner}`.
    pub earner: Option<String>,
    /// For `{date}`.
    pub date: Option<String>,
    /// For `{issuer}`.
    pub issuer: Option<String>,
    /// For `{badge}`.
    pub badge: Option<String>,
}

impl PlaceholderWords {
    pub(super) fn fill(&self, design: &Design) -> Design {
        let own = Some(design.name.as_str()).filter(|name| !name.trim().is_empty());
        design.filled(&Wording {
            earner: self.earner.as_deref(),
            date: self.date.as_deref(),
            issuer: self.issuer.as_deref(),
            badge: self.badge.as_deref().or(own),
        })
    }
}

/// A design to look at.
#[derive(Debug, Deserialize, TS)]
pub struct ShowDesign {
    /// The design.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// What the placeholders become in this picture.
    #[serde(default)]
    pub words: PlaceholderWords,
}

/// A design at a size.
#[derive(Debug, Deserialize, TS)]
pub struct Draw {
    /// The design.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// What the placeholders become in this picture.
    #[serde(default)]
    pub words: PlaceholderWords,
    /// The side in px, 32 to 4096; badges are issued at 600.
    pub size: u32,
}

/// A design that gets other colours.
#[derive(Debug, Deserialize, TS)]
pub struct Recolour {
    /// The design.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// The colours.
    pub palette: Palette,
}

/// A problem of a design that is to go away.
#[derive(Debug, Deserialize, TS)]
pub struct Mend {
    /// The design that was checked.
    #[ts(as = "Design")]
    pub design: Box<RawValue>,
    /// The place of the problem in the answer of `check`, from 0.
    pub problem: u32,
}

/// A design as it is drawn.
#[derive(Debug, Serialize, TS)]
pub struct Composed {
    /// The whole picture: self-contained, text as outlines, 600 units wide and high.
    pub svg: String,
    /// Where each visible layer is, groups before what they hold.
    pub boxes: Vec<LayerBox>,
    /// What shows to be unfinished while drawing; `check` looks closer.
    pub problems: Vec<Problem>,
    /// What the picture shows, with the placeholders as they are; empty until somebody wrote it.
    pub alt: String,
}

/// What a design shows.
#[derive(Debug, Serialize, TS)]
pub struct Described {
    /// One by one, to be said in any language.
    pub shows: Description,
    /// In an English sentence.
    pub english: String,
}

/// Reads the design of a request.
pub(super) fn open(design: &RawValue) -> Result<Design, Failure> {
    Ok(Design::from_json(design.get().as_bytes())?)
}

/// The side of a picture.
pub(super) fn side(px: u32) -> Result<Px, Failure> {
    Px::new(px).ok_or_else(|| {
        let message = format!("a picture of {px} px cannot be drawn");
        Failure::new(Code::Usage, message).hint(format!("choose {} to {} px", Px::LEAST, Px::MOST))
    })
}

pub(super) fn compose(_: &Context, request: ShowDesign) -> Result<Composed, Failure> {
    let design = request.words.fill(&open(&request.design)?);
    let composition = scripts::compose(&design);
    Ok(Composed {
        svg: composition.svg,
        boxes: composition.boxes,
        problems: composition.problems,
        alt: design.alt_text(),
    })
}

pub(super) fn draw(context: &Context, request: Draw) -> Result<Bytes, Failure> {
    let composition = scripts::compose(&request.words.fill(&open(&request.design)?));
    context.drawn.png(&composition, side(request.size)?).map(Bytes)
}

pub(super) fn check(_: &Context, request: Compose) -> Result<Vec<Problem>, Failure> {
    let design = open(&request.design)?;
    Ok(problem::check(&design, &scripts::library_for(&design)))
}

pub(super) fn mend(_: &Context, request: Mend) -> Result<Design, Failure> {
    let mut design = open(&request.design)?;
    let problems = problem::check(&design, &scripts::library_for(&design));
    let problem = problems.get(request.problem as usize);
    let fix = problem.and_then(|problem| problem.fix.as_ref()).ok_or_else(|| {
        Failure::new(Code::Design, "this has no remedy any more")
            .hint("look at the design again")
            .because(Some(Reason::Changed))
    })?;
    fix.apply(&mut design);
    Ok(design)
}

pub(super) fn recolour(_: &Context, request: Recolour) -> Result<Design, Failure> {
    let mut design = open(&request.design)?;
    request.palette.apply(&mut design);
    Ok(design)
}

pub(super) fn describe(_: &Context, request: Compose) -> Result<Described, Failure> {
    let design = open(&request.design)?;
    let shows = Description::of(&design, &scripts::library_for(&design));
    Ok(Described {
        english: shows.english(),
        shows,
    })
}
