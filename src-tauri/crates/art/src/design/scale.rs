//! Larger and smaller layers.

use super::{Content, Fill, Layer, PatternKind, limits};

impl Layer {
    /// Makes the layer `by` times as large about its middle, with its lines, rims, shadows, letters and motifs.
    pub(crate) fn scale(&mut self, by: f64) {
        limits::scale(self, by);
        match &mut self.content {
            Content::Text(text) => text.size *= by,
            Content::Ribbon(ribbon) => ribbon.size *= by,
            Content::Pattern(pattern) if in_units(pattern.pattern) => pattern.step *= by,
            _ => {}
        }
        let rims = self.rims.iter_mut().map(|rim| &mut rim.fill);
        for fill in rims.chain([&mut self.fill]) {
            if let Fill::Pattern(pattern) = fill
                && in_units(pattern.pattern)
            {
                pattern.step *= by;
            }
        }
        limits::clamp(self);
    }
}

/// Whether a motif's step is a length and not an angle.
fn in_units(pattern: PatternKind) -> bool {
    !matches!(pattern, PatternKind::Rays | PatternKind::Sunburst)
}
