//! Palettes to choose from: the program's, and a workshop's own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::art::palette::{self, Palette};
use crate::failure::Failure;
use crate::kept;

/// Whose palettes.
#[derive(Debug, Deserialize, TS)]
pub struct WhichPalettes {
    /// The workshop; null for none.
    #[ts(type = "string | null")]
    pub workshop: Option<Uuid>,
}

/// A palette to choose.
#[derive(Debug, Serialize, TS)]
pub struct PaletteCard {
    /// Whether it is the workshop's own: its id is that of a document, its name what people call it.
    pub own: bool,
    /// Its colours.
    pub palette: Palette,
}

/// Colours for a workshop.
#[derive(Debug, Deserialize, TS)]
pub struct NewPalette {
    /// The workshop.
    #[ts(type = "string")]
    pub workshop: Uuid,
    /// What they are called.
    pub name: String,
    /// The colours.
    pub palette: Palette,
}

pub(super) fn palettes(context: &Context, request: WhichPalettes) -> Result<Vec<PaletteCard>, Failure> {
    let card = |own| move |palette| PaletteCard { own, palette };
    let own = match request.workshop {
        Some(workshop) => kept::palettes(&context.studio().catalogue()?, Some(workshop))?,
        None => Vec::new(),
    };
    let bundled = palette::palettes().iter().cloned();
    Ok(own
        .into_iter()
        .map(card(true))
        .chain(bundled.map(card(false)))
        .collect())
}

pub(super) fn keep_palette(context: &Context, request: NewPalette) -> Result<PaletteCard, Failure> {
    let NewPalette {
        workshop,
        name,
        palette,
    } = request;
    let palette = kept::put_palette(&mut context.studio().catalogue()?, workshop, &name, palette)?;
    Ok(PaletteCard { own: true, palette })
}
