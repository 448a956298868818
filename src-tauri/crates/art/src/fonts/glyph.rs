//! A font's glyphs as outlines.

use kurbo::{BezPath, Point};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::types::GlyphId;
use skrifa::{FontRef, MetadataProvider};

/// A glyph in the font's own units, y upwards. None where it cannot be drawn.
pub(super) fn outline(font: &FontRef<'_>, glyph: u32) -> Option<BezPath> {
    let mut pen = Pen::default();
    let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
    font.outline_glyphs()
        .get(GlyphId::new(glyph))?
        .draw(settings, &mut pen)
        .ok()?;
    Some(pen.0)
}

#[derive(Default)]
struct Pen(BezPath);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0
            .quad_to((f64::from(cx), f64::from(cy)), (f64::from(x), f64::from(y)));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let p = |x: f32, y: f32| Point::new(f64::from(x), f64::from(y));
        self.0.curve_to(p(ax, ay), p(bx, by), p(x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}
