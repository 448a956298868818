//! Walks the layers: each gets its outlines, its paint, its place, and says what it lacks.

use kurbo::{Affine, BezPath, Point, Rect, Shape as _};

use super::lettering::{self, Arc, Lettering, Words};
use super::mark::{CastShadow, Drawn, Mark, Marks, Paint, Stroke};
use super::outline::outline;
use super::paint::faint;
use super::{LayerBox, READABLE_PX, SMALL, pattern, ribbon};
use crate::Library;
use crate::design::{
    Align, Content, Design, Emblem, Fill, Fit, Group, Layer, PictureFrame, Ribbon, SIDE, Text, limits,
};
use crate::emblems;
use crate::problem::{Problem, ProblemKind};
use crate::trig::rotation;

/// The strength of an emblem's second zone when it has no colour of its own.
const SECOND_ZONE: f64 = 0.2;

/// How far a layer may stick out before it counts, in units.
const SLACK: f64 = 0.5;

pub(super) struct Stage<'a> {
    pub(super) design: &'a Design,
    library: &'a Library,
    boxes: Vec<LayerBox>,
    problems: Vec<Problem>,
    /// How many more layers may be drawn.
    left: usize,
}

impl<'a> Stage<'a> {
    pub(super) fn new(design: &'a Design, library: &'a Library) -> Self {
        Self {
            design,
            library,
            boxes: Vec::new(),
            problems: Vec::new(),
            left: limits::LAYERS,
        }
    }

    pub(super) fn place(mut self) -> (Vec<Mark>, Vec<LayerBox>, Vec<Problem>) {
        let (marks, _) = self.layers(&self.design.layers, Affine::IDENTITY, 0);
        (marks, self.boxes, self.problems)
    }

    pub(super) fn problem(&mut self, kind: ProblemKind, layer: &Layer) {
        let problem = Problem::new(kind, Some(layer));
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// Places layers, bottom first; `onto` takes their plane to the design's. Returns their bounds in their plane.
    fn layers(&mut self, layers: &[Layer], onto: Affine, depth: usize) -> (Vec<Mark>, Option<Rect>) {
        let mut marks = Vec::new();
        let mut bounds: Option<Rect> = None;
        for layer in layers.iter().filter(|layer| layer.visible) {
            if self.left == 0 || depth > limits::DEPTH {
                self.problem(ProblemKind::TooMuch, layer);
                break;
            }
            self.left -= 1;
            if let Some((mark, area)) = self.layer(layer, onto, depth) {
                marks.push(Mark::Group(mark));
                bounds = Some(bounds.map_or(area, |all| all.union(area)));
            }
        }
        (marks, bounds)
    }

    fn layer(&mut self, original: &Layer, onto: Affine, depth: usize) -> Option<(Marks, Rect)> {
        // A group's own layers are clamped when it is their turn: cloning them here would be quadratic.
        let mut layer = shallow(original);
        limits::clamp(&mut layer);
        let place = Affine::translate((layer.x, layer.y)) * rotation(layer.rotation);
        let row = self.boxes.len();
        let mut group = match &original.content {
            Content::Group(inner) => self.group(&inner.layers, &layer, onto * place, depth)?,
            _ => self.leaf(&layer)?,
        };
        let own = group.bounds?;
        let area = place.transform_rect_bbox(own);
        self.note_box(&layer, onto.transform_rect_bbox(area), row, depth);
        if let Some(shadow) = &layer.shadow {
            let colour = self.colour(&shadow.ink, &layer);
            let spread = shadow.blur * 3.0 + 1.0;
            let cast = area + kurbo::Vec2::new(shadow.dx, shadow.dy);
            let region = area.union(cast.inflate(spread, spread));
            group.marks.shadow = Some(CastShadow {
                colour,
                dx: shadow.dx,
                dy: shadow.dy,
                blur: shadow.blur,
                region,
            });
        }
        group.marks.layer = Some(layer.id.clone());
        group.marks.transform = place * group.marks.transform;
        group.marks.opacity = layer.opacity;
        Some((group.marks, area))
    }

    /// Remembers where the layer is and whether it leaves the picture.
    fn note_box(&mut self, layer: &Layer, area: Rect, row: usize, depth: usize) {
        let named = LayerBox {
            layer: layer.id.clone(),
            x: area.x0,
            y: area.y0,
            width: area.width(),
            height: area.height(),
        };
        self.boxes.insert(row, named);
        let out = [-area.x0, -area.y0, area.x1 - SIDE, area.y1 - SIDE]
            .into_iter()
            .fold(0.0, f64::max);
        if out > SLACK && depth == 0 {
            self.problem(ProblemKind::Overflow { by: out }, layer);
        }
    }

    /// Lays a group's layers onto the box of `layer`, which is the group with its numbers in order.
    fn group(&mut self, layers: &[Layer], layer: &Layer, onto: Affine, depth: usize) -> Option<Placed> {
        let Content::Group(Group { mask, .. }) = &layer.content else {
            return None;
        };
        let middle = Affine::translate((SIDE / 2.0, SIDE / 2.0));
        let lay = Affine::scale_non_uniform(layer.width / SIDE, layer.height / SIDE) * middle.inverse();
        let (marks, bounds) = self.layers(layers, onto * lay, depth + 1);
        let cut = mask.as_ref().map(|mask| middle * outline(mask, SIDE, SIDE));
        let bounds = match &cut {
            Some(cut) => bounds.map(|bounds| bounds.intersect(cut.bounding_box())),
            None => bounds,
        };
        let bounds = bounds.map(|bounds| lay.transform_rect_bbox(bounds));
        Some(Placed {
            marks: Marks {
                transform: lay,
                cut,
                marks,
                ..Marks::default()
            },
            bounds,
        })
    }

    fn leaf(&mut self, layer: &Layer) -> Option<Placed> {
        match &layer.content {
            Content::Shape(shape) => {
                let mut placed = self.painted(layer, outline(shape, layer.width, layer.height), false);
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
            Content::Group(_) => None,
        }
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
            None => lettering::straight(&words, layer.width, layer.height, text.lines, text.align, fonts),
            Some(arc) => lettering::on_arc(&words, arc, layer.width / 2.0, 1, text.align, fonts),
        };
        self.check_words(&lettering, &words, layer);
        (!lettering.path.is_empty()).then(|| self.painted(layer, lettering.path, true))
    }

    /// The words up to the limit; a name that fills a placeholder may be of any length.
    fn shown<'t>(&mut self, text: &'t str, layer: &Layer) -> &'t str {
        match text.char_indices().nth(limits::TEXT) {
            None => text,
            Some((end, _)) => {
                self.problem(ProblemKind::TooManyWords, layer);
                &text[..end]
            }
        }
    }

    fn check_words(&mut self, lettering: &Lettering, words: &Words<'_>, layer: &Layer) {
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
        let px = lettering.size * SMALL / SIDE;
        if px < READABLE_PX && !words.text.trim().is_empty() {
            self.problem(ProblemKind::TextTooSmall { px }, layer);
        }
    }

    fn ribbon(&mut self, ribbon: &Ribbon, layer: &Layer) -> Placed {
        let parts = ribbon::parts(layer.width, layer.height, ribbon.bend, ribbon.tails);
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
            None => lettering::straight(&words, parts.room, most, 2, Align::Middle, fonts),
            Some(arc) => lettering::on_arc(&words, arc, most, 2, Align::Middle, fonts),
        };
        self.check_words(&lettering, &words, layer);
        let lift = parts
            .arc
            .map_or(0.0, |arc| if arc.above { arc.radius } else { -arc.radius });
        let letters = Affine::translate((0.0, parts.sink + lift)) * lettering.path;
        let fill = self.paint(&layer.fill, (layer.width, layer.height), layer);
        let solid = |stage: &mut Self, ink| Some(Paint::Solid(stage.colour(ink, layer)));
        let mut drawn = Vec::new();
        for (path, fill) in [
            (parts.tails, solid(self, &ribbon.back)),
            (parts.folds, solid(self, &ribbon.fold)),
            (parts.band, fill),
        ] {
            let stroke = self.stroke(layer);
            drawn.push(Drawn {
                path,
                fill,
                stroke,
                line_first: true,
            });
        }
        drawn.push(Drawn::filled(letters, solid(self, &ribbon.ink)));
        Placed::of(drawn)
    }

    fn picture(&mut self, frame: &PictureFrame, layer: &Layer) -> Placed {
        if layer.credit.is_none() {
            self.problem(ProblemKind::NoCredit, layer);
        }
        let rect = Rect::from_center_size(Point::ORIGIN, (layer.width, layer.height));
        let cut = match &frame.mask {
            Some(mask) => outline(mask, layer.width, layer.height),
            None => rect.to_path(0.1),
        };
        let bounds = cut.bounding_box();
        let image = Mark::Picture {
            href: frame.picture.data_uri(),
            rect,
            cover: frame.fit == Fit::Cover,
        };
        let mut marks = vec![Mark::Group(Marks {
            opacity: 1.0,
            cut: Some(cut.clone()),
            marks: vec![image],
            ..Marks::default()
        })];
        if let Some(stroke) = self.stroke(layer) {
            let line = Drawn {
                path: cut,
                fill: None,
                stroke: Some(stroke),
                line_first: false,
            };
            marks.push(Mark::Outline(line));
        }
        Placed {
            marks: Marks {
                marks,
                ..Marks::default()
            },
            bounds: Some(bounds),
        }
    }
}

/// Marks with the box around what they paint, in their parent's plane before the layer's own place.
struct Placed {
    marks: Marks,
    bounds: Option<Rect>,
}

impl Placed {
    fn of(drawn: Vec<Drawn>) -> Self {
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

/// The layer without what a group holds.
fn shallow(layer: &Layer) -> Layer {
    match &layer.content {
        Content::Group(group) => Layer {
            id: layer.id.clone(),
            name: layer.name.clone(),
            fill: Fill::None {},
            outline: None,
            shadow: layer.shadow.clone(),
            alt: String::new(),
            credit: None,
            content: Content::Group(Group {
                layers: Vec::new(),
                mask: group.mask.clone(),
            }),
            ..*layer
        },
        _ => layer.clone(),
    }
}
