//! The editor's picture: what has not changed since the last time is not drawn again.

use std::ops::Range;

use resvg::tiny_skia::IntRect;

use super::surface::{Spare, Surface};
use super::{Effort, Px, RasterError, draw, encode};
use crate::layout::Composition;

/// Bytes of layers that are kept.
const KEPT: usize = 256 * 1024 * 1024;

/// Draws one composition after another at one size. An outermost layer whose part of the SVG is the same as the last
/// time is not drawn again, and the picture is put together anew only where something changed.
///
/// # Guarantees
/// The pixels are those that [`super::rgba`] draws from cold. At most 256 MiB of layers are kept; a picture with more
/// is drawn from cold each time.
#[derive(Debug)]
pub struct Stage {
    side: u32,
    picture: Surface,
    svg: String,
    layers: Vec<Layer>,
}

/// An outermost layer of the last composition; the surface is None when nothing of it is in the picture.
#[derive(Debug)]
struct Layer {
    part: Range<usize>,
    surface: Option<Surface>,
}

impl Stage {
    /// An empty stage.
    ///
    /// # Errors
    /// When there is too little memory.
    pub fn new(size: Px) -> Result<Self, RasterError> {
        let side = size.get();
        Ok(Self {
            side,
            picture: super::blank(side)?,
            svg: String::new(),
            layers: Vec::new(),
        })
    }

    /// Like [`super::rgba`].
    ///
    /// # Errors
    /// As for [`super::png()`].
    pub fn rgba(&mut self, composition: &Composition) -> Result<Vec<u8>, RasterError> {
        self.show(composition)?;
        Ok(encode::straight(self.picture.pixels().data().to_vec()))
    }

    /// Like [`super::png_with`].
    ///
    /// # Errors
    /// As for [`super::png()`].
    pub fn png(&mut self, composition: &Composition, effort: Effort) -> Result<Vec<u8>, RasterError> {
        let pixels = self.rgba(composition)?;
        encode::png(self.side, pixels, effort)
    }

    fn show(&mut self, composition: &Composition) -> Result<(), RasterError> {
        let mut old = std::mem::take(&mut self.layers).into_iter();
        // Without old layers nothing is known of what the picture shows.
        let mut changed = (old.len() == 0).then(|| draw::canvas(self.side));
        let mut bytes = 0;
        for (part, text) in super::parts(composition) {
            let text = text?;
            let same = old
                .as_slice()
                .iter()
                .position(|layer| self.svg[layer.part.clone()] == *text);
            let surface = match same {
                Some(skipped) => {
                    // Layers keep their order: those before the same one are gone, or are drawn again when they come.
                    let gone = old.by_ref().take(skipped);
                    changed = gone.filter_map(Layer::area).fold(changed, join);
                    old.next().and_then(|layer| layer.surface)
                }
                None => {
                    let surface = Spare::of_thread(|spare| draw::surface(text, self.side, spare))?;
                    changed = surface.iter().map(Surface::area).fold(changed, join);
                    surface
                }
            };
            bytes += surface.as_ref().map_or(0, Surface::bytes);
            if bytes > KEPT {
                self.layers.clear();
                self.picture = super::pixels(composition, self.side)?;
                return Ok(());
            }
            self.layers.push(Layer { part, surface });
        }
        let changed = old.filter_map(Layer::area).fold(changed, join);
        self.svg.clone_from(&composition.svg);
        if let Some(changed) = changed {
            self.picture.clear(changed);
            for surface in self.layers.iter().filter_map(|layer| layer.surface.as_ref()) {
                self.picture.lay(surface, changed);
            }
        }
        Ok(())
    }
}

impl Layer {
    fn area(self) -> Option<IntRect> {
        self.surface.map(|surface| surface.area())
    }
}

/// The box around both.
fn join(all: Option<IntRect>, one: IntRect) -> Option<IntRect> {
    let Some(all) = all else { return Some(one) };
    IntRect::from_ltrb(
        all.left().min(one.left()),
        all.top().min(one.top()),
        all.right().max(one.right()),
        all.bottom().max(one.bottom()),
    )
}
