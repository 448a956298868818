//! Draws a ribbon with its words.

use kurbo::{Affine, BezPath, Point, Shape as _};

use super::leaf::Placed;
use super::lettering::{self, Arc, Room, Words};
use super::mark::{Drawn, Paint};
use super::ribbon::{self, Parts};
use super::stage::Stage;
use crate::design::{Align, Fill, Layer, Ribbon};

impl Stage<'_> {
    pub(super) fn ribbon(&mut self, ribbon: &Ribbon, layer: &Layer) -> Placed {
        let mut parts = ribbon::parts(ribbon, layer.width, layer.height);
        let words = Words {
            text: self.shown(&ribbon.text, layer),
            font: &ribbon.font,
            weight: ribbon.weight,
            size: ribbon.size,
            spacing: ribbon.spacing,
        };
        // Letters keep a seventh of the band free above and below; only a long text takes the second line.
        let most = layer.height * 0.7;
        let fonts = self.library.fonts();
        let lettering = match parts.arc {
            None => lettering::straight(&words, &Room::new(parts.room, most, 2, Align::Middle), fonts),
            Some(arc) => lettering::on_arc(&words, arc, most, 2, Align::Middle, fonts),
        };
        self.check_words(&lettering, &words, layer);
        if ribbon.snug {
            let long = length(&lettering.path, parts.arc);
            parts = ribbon::snug(ribbon, layer.width, layer.height, long);
        }
        let lift = parts
            .arc
            .map_or(0.0, |arc| if arc.above { arc.radius } else { -arc.radius });
        let letters = parts.waving(Affine::translate((0.0, parts.sink + lift)) * lettering.path);
        self.cloth(parts, letters, ribbon, layer)
    }

    fn cloth(&mut self, parts: Parts, letters: BezPath, ribbon: &Ribbon, layer: &Layer) -> Placed {
        let frame = parts.band.bounding_box();
        let frame = (layer.width, layer.height.max(frame.height() * 1.1));
        let fill = match &layer.fill {
            fill @ (Fill::Pattern(_) | Fill::Picture(_)) => self.paint(fill, frame, layer),
            fill => self.paint(fill, (layer.width, layer.height), layer),
        };
        let back = Some(Paint::Solid(self.colour(&ribbon.back, layer)));
        let fold = Some(Paint::Solid(self.colour(&ribbon.fold, layer)));
        let ink = Some(Paint::Solid(self.colour(&ribbon.ink, layer)));
        let stroke = self.stroke(layer);
        let edged = |(path, fill)| Drawn {
            path,
            fill,
            stroke: stroke.clone(),
            line_first: true,
        };
        let mut drawn: Vec<Drawn> = [
            // Folded twice, the cloth shows its front again.
            (parts.far_tails, fill.clone()),
            (parts.far_folds, fold.clone()),
            (parts.tails, back.clone()),
            (parts.folds, fold.clone()),
            (parts.band, fill),
            (parts.rolls, back),
        ]
        .into_iter()
        .filter(|(path, _)| !path.is_empty())
        .map(edged)
        .collect();
        drawn.push(Drawn::filled(parts.openings, fold));
        if let Some(hem) = &ribbon.hem {
            let hem = Paint::Solid(self.colour(hem, layer));
            drawn.push(Drawn::filled(parts.hem, Some(hem)));
        }
        drawn.push(Drawn::filled(letters, ink));
        Placed::of(drawn)
    }
}

/// How long words are: along their arc, or straight across.
fn length(letters: &BezPath, arc: Option<Arc>) -> f64 {
    let Some(arc) = arc else {
        return letters.bounding_box().width();
    };
    let angle = |p: Point| libm::atan2(p.x, if arc.above { -p.y } else { p.y });
    let ends = letters
        .elements()
        .iter()
        .filter_map(|element| element.end_point())
        .map(angle);
    let (least, most) = ends.fold((0.0_f64, 0.0_f64), |(least, most), at| {
        (least.min(at), most.max(at))
    });
    (most - least) * arc.radius
}
