//! Draws what a layer is: shape, emblem, words, pattern.

use kurbo::{Affine, BezPath, Rect, Shape as _};

use super::lettering::{self, Arc, Lettering, Room, Words};
use super::mark::{Drawn, Mark, Marks, Paint, Stroke};
use super::outline::{figure, outline};
use super::paint::faint;
use super::region::common;
use super::rim::Insets;
use super::stage::Stage;
use super::{READABLE_PX, SMALL, pattern};
use crate::design::{Content, Emblem, Fill, Layer, SIDE, Shape, Text, limits};
use crate::emblems;
use crate::problem::ProblemKind;

/// The strength of an emblem's second zone when it has no colour of its own.
const SECOND_ZONE: f64 = 0.2;

impl Stage<'_> {
    pub(super) fn leaf(&mut self, layer: &Layer) -> Option<Placed> {
        match &layer.content {
            Content::Shape(shape) => {
                let mut placed = self.shape(shape, layer);
                placed.close_dashes();
                Some(placed)
            }
            Content::Emblem(emblem) => self.emblem(emblem, layer),
            Content::Text(text) => self.text(text, layer),
            Content::Ribbon(ribbon) => Some(self.ribbon(ribbon, layer)),
            Content::Picture(frame) => Some(self.picture(frame, layer)),
            Content::Pattern(motif) => {
                let path = pattern::motifs(motif.pattern, motif.step, motif.share, layer.width, layer.height);
                let cut = outline(&motif.mask, layer.width, layer.height);
                let mut placed = self.painted(layer, path, false);
                placed.bounds = Some(cut.bounding_box());
                placed.marks.cut = Some(cut);
                Some(placed)
            }
            Content::Drawing(drawing) => self.drawing(drawing, layer),
            Content::Group(_) => None,
        }
    }

    /// A shape with its zones: what lies behind, the rims from the edge inwards, the field, the details, the outline.
    fn shape(&mut self, shape: &Shape, layer: &Layer) -> Placed {
        let frame = (layer.width, layer.height);
        let figure = figure(shape, layer.width, layer.height);
        let accent = layer
            .accent
            .as_ref()
            .map(|ink| Paint::Solid(self.colour(ink, layer)));
        if layer.rims.is_empty() && accent.is_none() {
            return self.painted(layer, figure.outline, false);
        }
        let fill = self.paint(&layer.fill, frame, layer);
        let insets = Insets::new(shape, figure.outline, layer.width, layer.height);
        let mut drawn = vec![Drawn::filled(figure.behind, accent.clone())];
        let mut by = 0.0;
        for (i, rim) in layer.rims.iter().take(limits::RIMS).enumerate() {
            let last = i + 1 == layer.rims.len() && fill.is_none();
            let paint = match rim.fill {
                Fill::None {} => fill.clone(),
                _ => self.paint(&rim.fill, frame, layer),
            };
            if let Some(paint) = paint {
                drawn.push(Drawn::filled(insets.band(by, rim.width, last), Some(paint)));
            }
            by += rim.width;
        }
        let field = insets.at(by);
        if !figure.detail.is_empty() && accent.is_some() {
            let detail = common(&figure.detail, &field);
            drawn.push(Drawn::filled(field, fill));
            drawn.push(Drawn::filled(detail, accent));
        } else {
            drawn.push(Drawn::filled(field, fill));
        }
        by = 0.0;
        for rim in layer.rims.iter().take(limits::RIMS) {
            if let Some(trim) = &rim.trim {
                let motifs = insets.trim(trim.trim, by, rim.width, trim.spread);
                let colour = self.colour(&trim.ink, layer);
                drawn.push(Drawn::filled(motifs, Some(Paint::Solid(colour))));
            }
            by += rim.width;
        }
        let stroke = self.stroke(layer);
        drawn.push(Drawn {
            path: insets.at(0.0),
            fill: None,
            stroke,
            line_first: false,
        });
        Placed::of(drawn)
    }

    /// A path with the layer's fill and outline.
    fn painted(&mut self, layer: &Layer, path: BezPath, line_first: bool) -> Placed {
        let frame = (layer.width, layer.height);
        let fill = self.paint(&layer.fill, frame, layer);
        let stroke = self.stroke(layer);
        Placed::of(vec![Drawn {
            path,
            fill,
            stroke,
            line_first,
        }])
    }

    fn emblem(&mut self, emblem: &Emblem, layer: &Layer) -> Option<Placed> {
        let Some(icon) = self.library.emblems().get(&emblem.icon) else {
            self.problem(
                ProblemKind::MissingEmblem {
                    icon: emblem.icon.clone(),
                },
                layer,
            );
            return None;
        };
        let scale = layer.width.min(layer.height) / emblems::SIDE;
        let lay = Affine::scale(scale) * Affine::translate((-emblems::SIDE / 2.0, -emblems::SIDE / 2.0));
        let zone = |data: &str| BezPath::from_svg(data).ok().map(|path| lay * path);
        let fill = self.paint(&layer.fill, (layer.width, layer.height), layer);
        let stroke = self.stroke(layer);
        let mut drawn = Vec::new();
        if let Some(path) = (!icon.second.is_empty()).then(|| zone(icon.second)).flatten() {
            let second = match &emblem.second {
                Some(ink) => Some(Paint::Solid(self.colour(ink, layer))),
                None => fill.clone().map(|fill| faint(fill, SECOND_ZONE)),
            };
            drawn.push(Drawn {
                path,
                fill: second,
                stroke: None,
                line_first: false,
            });
        }
        let path = zone(icon.first)?;
        drawn.push(Drawn {
            path,
            fill,
            stroke,
            line_first: true,
        });
        Some(Placed::of(drawn))
    }

    fn text(&mut self, text: &Text, layer: &Layer) -> Option<Placed> {
        let words = Words {
            text: self.shown(&text.text, layer),
            font: &text.font,
            weight: text.weight,
            size: text.size,
            spacing: text.spacing,
        };
        let fonts = self.library.fonts();
        let lettering = match Arc::of(text.curve, layer.width) {
            None => {
                let room = Room::new(layer.width, layer.height, text.lines, text.align);
                lettering::straight(&words, &room, fonts)
            }
            Some(arc) => lettering::on_arc(&words, arc, layer.width / 2.0, 1, text.align, fonts),
        };
        self.check_words(&lettering, &words, layer);
        (!lettering.path.is_empty()).then(|| self.painted(layer, lettering.path, true))
    }

    /// The words up to the limit; a name that fills a placeholder may be of any length.
    pub(super) fn shown<'t>(&mut self, text: &'t str, layer: &Layer) -> &'t str {
        match text.char_indices().nth(limits::TEXT) {
            None => text,
            Some((end, _)) => {
                self.problem(ProblemKind::TooManyWords, layer);
                &text[..end]
            }
        }
    }

    pub(super) fn check_words(&mut self, lettering: &Lettering, words: &Words<'_>, layer: &Layer) {
        if !lettering.font_found {
            self.problem(
                ProblemKind::MissingFont {
                    family: words.font.to_owned(),
                },
                layer,
            );
        }
        if !lettering.missing.is_empty() {
            self.problem(
                ProblemKind::MissingGlyphs {
                    characters: lettering.missing.clone(),
                },
                layer,
            );
        }
        let px = lettering.size * self.zoom * SMALL / SIDE;
        if px < READABLE_PX && !words.text.trim().is_empty() {
            self.problem(ProblemKind::TextTooSmall { px }, layer);
        }
    }
}

/// Marks with the box around what they paint, in their parent's plane before the layer's own place.
pub(super) struct Placed {
    pub(super) marks: Marks,
    pub(super) bounds: Option<Rect>,
}

impl Placed {
    pub(super) fn of(drawn: Vec<Drawn>) -> Self {
        let bounds = drawn
            .iter()
            .filter(|drawn| !drawn.path.is_empty())
            .map(|drawn| {
                let line = drawn.stroke.as_ref().map_or(0.0, |stroke| stroke.width / 2.0);
                drawn.path.bounding_box().inflate(line, line)
            })
            .reduce(|all, one| all.union(one));
        let marks = drawn.into_iter().map(Mark::Outline).collect();
        Self {
            marks: Marks {
                marks,
                ..Marks::default()
            },
            bounds,
        }
    }
}

impl Placed {
    /// Stretches dashes by a little so that they meet where the line ends.
    fn close_dashes(&mut self) {
        for mark in &mut self.marks.marks {
            if let Mark::Outline(Drawn {
                path,
                stroke:
                    Some(Stroke {
                        dash: Some((dash, gap)),
                        ..
                    }),
                ..
            }) = mark
            {
                let length = path.perimeter(0.01);
                let stretch = length / ((length / (*dash + *gap)).round().max(1.0) * (*dash + *gap));
                (*dash, *gap) = (*dash * stretch, *gap * stretch);
            }
        }
    }
}
