//! Inks, fills and outlines as paint in a layer's own plane.

use kurbo::{Affine, Point};

use super::mark::{Paint, Stroke};
use super::pattern;
use super::stage::Stage;
use crate::design::{Colour, Fill, Ink, Layer, Stop, limits};
use crate::problem::ProblemKind;
use crate::trig::sin_cos;

/// What is drawn for a colour that the palette does not have.
const UNKNOWN: Colour = Colour::rgb(0x80, 0x80, 0x80);

impl Stage<'_> {
    pub(super) fn colour(&mut self, ink: &Ink, layer: &Layer) -> Colour {
        self.design.colour(ink).unwrap_or_else(|| {
            let name = String::from(ink.clone());
            self.problem(ProblemKind::MissingColour { name }, layer);
            UNKNOWN
        })
    }

    pub(super) fn paint(&mut self, fill: &Fill, (width, height): (f64, f64), layer: &Layer) -> Option<Paint> {
        match fill {
            Fill::None {} => None,
            Fill::Solid { ink } => Some(Paint::Solid(self.colour(ink, layer))),
            Fill::Pattern(fill) => {
                let colour = self.colour(&fill.ink, layer);
                Some(Paint::Motifs {
                    path: pattern::filling(fill, width, height),
                    colour: faded(colour, fill.opacity),
                    back: fill.back.as_ref().map(|back| self.colour(back, layer)),
                })
            }
            Fill::Picture(fill) => Some(self.picture_paint(fill, (width, height), layer)),
            Fill::Linear { angle, stops } => {
                let (sin, cos) = sin_cos(*angle);
                // The line is as long as the box is in its direction, so that every stop is reached inside it.
                let half = (width * cos.abs() + height * sin.abs()) / 2.0;
                let to = Point::new(cos * half, sin * half);
                Some(Paint::Linear {
                    from: Point::ORIGIN - to.to_vec2(),
                    to,
                    stops: self.stops(stops, layer),
                })
            }
            Fill::Radial {
                cx,
                cy,
                radius,
                stops,
            } => {
                let centre = ((cx - 0.5) * width, (cy - 0.5) * height);
                let place =
                    Affine::translate(centre) * Affine::scale_non_uniform(radius * width, radius * height);
                Some(Paint::Radial {
                    place,
                    stops: self.stops(stops, layer),
                })
            }
        }
    }

    fn stops(&mut self, stops: &[Stop], layer: &Layer) -> Vec<(f64, Colour)> {
        let mut stops: Vec<(f64, Colour)> = stops
            .iter()
            .take(limits::STOPS)
            .map(|stop| (stop.at, self.colour(&stop.ink, layer)))
            .collect();
        stops.sort_by(|a, b| a.0.total_cmp(&b.0));
        stops
    }

    pub(super) fn stroke(&mut self, layer: &Layer) -> Option<Stroke> {
        let outline = layer.outline.as_ref().filter(|outline| outline.width > 0.0)?;
        let dash = (outline.gap > 0.0).then_some((outline.dash, outline.gap));
        Some(Stroke {
            colour: self.colour(&outline.ink, layer),
            width: outline.width,
            dash,
        })
    }
}

fn faded(colour: Colour, share: f64) -> Colour {
    Colour {
        a: (f64::from(colour.a) * share).round() as u8,
        ..colour
    }
}

/// The same paint at a share of its strength.
pub(super) fn faint(paint: Paint, share: f64) -> Paint {
    let fade = |colour| faded(colour, share);
    let fade_all =
        |stops: Vec<(f64, Colour)>| stops.into_iter().map(|(at, colour)| (at, fade(colour))).collect();
    match paint {
        Paint::Solid(colour) => Paint::Solid(fade(colour)),
        Paint::Motifs { path, colour, back } => Paint::Motifs {
            path,
            colour: fade(colour),
            back: back.map(fade),
        },
        // A picture has no strength of its own: the second zone of an emblem that it fills is as strong as the first.
        Paint::Picture(image) => Paint::Picture(image),
        Paint::Linear { from, to, stops } => Paint::Linear {
            from,
            to,
            stops: fade_all(stops),
        },
        Paint::Radial { place, stops } => Paint::Radial {
            place,
            stops: fade_all(stops),
        },
    }
}
