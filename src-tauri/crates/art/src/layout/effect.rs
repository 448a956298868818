//! Shadow, glow and bevel: they fall the same way however the layer and its groups are turned.

use kurbo::{Affine, Rect, Vec2};

use super::mark::{Cast, Effects, Relief};
use super::stage::Stage;
use crate::design::{Bevel, Glow, Layer, Shadow};
use crate::trig::sin_cos;

/// A straight edge that faces the light is as bright as the ink where the blurred alpha has changed by
/// erf(1 / √2) = 0.68 within two deviations.
const FACING: f64 = 1.0 / 0.68;

impl Stage<'_> {
    /// The effects of a layer whose marks lie in `own` before they take their `place` in a plane that is laid `onto`
    /// the design.
    pub(super) fn effects(
        &mut self,
        layer: &Layer,
        own: Rect,
        place: Affine,
        onto: Affine,
    ) -> Option<Effects> {
        let shadow = layer.shadow.as_ref().map(|shadow| self.shadow(shadow, layer));
        let glow = layer.glow.as_ref().map(|glow| self.glow(glow, layer));
        let bevel = layer.bevel.as_ref().map(|bevel| self.bevel(bevel, layer));
        if shadow.is_none() && glow.is_none() && bevel.is_none() {
            return None;
        }
        let upright = upright(onto);
        let area = (upright.inverse() * place).transform_rect_bbox(own);
        let reached = [&shadow, &glow].into_iter().flatten().map(|cast| {
            // Three box blurs end within three deviations.
            let soft = cast.blur * 3.0 + 1.0;
            (area + Vec2::new(cast.dx, cast.dy)).inflate(soft, soft)
        });
        let region = reached.fold(area.inflate(1.0, 1.0), |all, one| all.union(one));
        Some(Effects {
            shadow,
            glow,
            bevel,
            upright,
            region,
        })
    }

    fn shadow(&mut self, shadow: &Shadow, layer: &Layer) -> Cast {
        Cast {
            colour: self.colour(&shadow.ink, layer),
            dx: shadow.dx,
            dy: shadow.dy,
            blur: shadow.blur,
            slope: 1.0,
        }
    }

    fn glow(&mut self, glow: &Glow, layer: &Layer) -> Cast {
        Cast {
            colour: self.colour(&glow.ink, layer),
            dx: 0.0,
            dy: 0.0,
            blur: glow.blur,
            slope: 1.0 / (1.0 - glow.spread),
        }
    }

    fn bevel(&mut self, bevel: &Bevel, layer: &Layer) -> Relief {
        // Half the width on each side of the edge; the outer half is not seen.
        let blur = bevel.width / 2.0;
        let (sin, cos) = sin_cos(bevel.angle);
        Relief {
            light: self.colour(&bevel.light, layer),
            shade: self.colour(&bevel.shade, layer),
            dx: sin * blur,
            dy: -cos * blur,
            blur,
            slope: FACING,
        }
    }
}

/// Turns back what groups have turned, so that light falls the same way in all of the design. librsvg does not turn
/// offsets with a group in any case.
fn upright(onto: Affine) -> Affine {
    let [cos, sin, ..] = onto.as_coeffs();
    let length = (cos * cos + sin * sin).sqrt();
    if sin == 0.0 && cos > 0.0 {
        return Affine::IDENTITY;
    }
    let (cos, sin) = (cos / length, sin / length);
    Affine::new([cos, -sin, sin, cos, 0.0, 0.0])
}
