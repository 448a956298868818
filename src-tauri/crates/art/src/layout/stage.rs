//! Walks the layers: each gets its outlines, its paint, its place, and says what it lacks.

use kurbo::{Affine, Rect, Shape as _};

use super::LayerBox;
use super::leaf::Placed;
use super::mark::{Mark, Marks};
use super::outline::outline;
use crate::Library;
use crate::design::{Content, Design, Fill, Group, Layer, SIDE, limits};
use crate::problem::{Problem, ProblemKind};
use crate::trig::rotation;

/// How far a layer may stick out before it counts, in units.
const SLACK: f64 = 0.5;

pub(super) struct Stage<'a> {
    pub(super) design: &'a Design,
    pub(super) library: &'a Library,
    boxes: Vec<LayerBox>,
    problems: Vec<Problem>,
    /// How many more layers may be drawn.
    left: usize,
    /// How much larger the layer at hand is drawn than its numbers say: groups scale what they hold.
    pub(super) zoom: f64,
}

impl<'a> Stage<'a> {
    pub(super) fn new(design: &'a Design, library: &'a Library) -> Self {
        Self {
            design,
            library,
            boxes: Vec::new(),
            problems: Vec::new(),
            left: limits::LAYERS,
            zoom: 1.0,
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
                marks.push(Mark::Group(Box::new(mark)));
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
        self.zoom = libm::sqrt(onto.determinant().abs());
        let mut group = match &original.content {
            Content::Group(inner) => self.group(&inner.layers, &layer, onto * place, depth)?,
            _ => self.leaf(&layer)?,
        };
        let own = group.bounds?;
        let area = place.transform_rect_bbox(own);
        self.note_box(&layer, onto.transform_rect_bbox(area), row, depth);
        group.marks.effects = self.effects(&layer, own, place, onto);
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
            glow: layer.glow.clone(),
            bevel: layer.bevel.clone(),
            rims: Vec::new(),
            accent: None,
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
