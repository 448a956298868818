//! How heavy letters look, also those of a display font that calls its only weight regular.

use kurbo::{BezPath, Line, Shape as _};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::glyph;

/// Two measures, for each alone is misled: the stems of narrow or joined letters are thin for how dark their words are,
/// and letters with broad serifs are dark for how thin their stems are.
pub(super) struct Heft {
    /// How broad the stem of an l is, as a share of the height of the capitals.
    stem: f64,
    /// How much of the box of an n, as high as it is and as wide as it advances, is ink: 0 to 1.
    ink: f64,
}

impl Heft {
    /// Measures a font, its capitals in its own units; without Latin letters, what most fonts of its weight have.
    pub(super) fn of(font: &FontRef<'_>, capitals: f64, weight: u32) -> Self {
        let weight = f64::from(weight);
        let is_some = |share: &f64| *share > 0.0;
        Self {
            stem: stem(font, capitals)
                .filter(is_some)
                .unwrap_or(0.02 + weight * 0.0003),
            ink: ink(font).filter(is_some).unwrap_or(0.055 + weight * 0.00063),
        }
    }

    /// How different two fonts look: 0 for equally heavy ones.
    pub(super) fn apart(&self, other: &Self) -> f64 {
        libm::log(self.stem / other.stem).abs() + libm::log(self.ink / other.ink).abs()
    }
}

/// The broadest ink of an l across its middle.
fn stem(font: &FontRef<'_>, capitals: f64) -> Option<f64> {
    let path = letter(font, 'l')?;
    let bounds = path.bounding_box();
    let middle = bounds.center().y;
    let across = Line::new((bounds.x0 - 1.0, middle), (bounds.x1 + 1.0, middle));
    let crossings = path.segments().flat_map(|segment| segment.intersect_line(across));
    let mut edges: Vec<f64> = crossings
        .map(|crossing| crossing.line_t * (bounds.width() + 2.0))
        .collect();
    edges.sort_by(f64::total_cmp);
    let broadest = edges
        .chunks_exact(2)
        .map(|ink| ink[1] - ink[0])
        .reduce(f64::max)?;
    Some(broadest / capitals)
}

fn ink(font: &FontRef<'_>) -> Option<f64> {
    let path = letter(font, 'n')?;
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let wide = metrics.advance_width(font.charmap().map('n')?)?;
    Some(path.area().abs() / (path.bounding_box().height() * f64::from(wide)))
}

fn letter(font: &FontRef<'_>, c: char) -> Option<BezPath> {
    glyph::outline(font, font.charmap().map(c)?.to_u32())
}
