//! Whether words and emblems stand out from what they are really drawn on: measured in the pixels along their edges.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::{CONTRAST, Problem, ProblemKind};
use crate::design::{self, Colour, Content, Design, Layer, each_layer};
use crate::layout::{Drawn, Mark, Marks};
use crate::vision;

/// The side at which is measured, in px: words of a readable size have strokes of several px.
const SIDE: u32 = 200;
/// From the inside of an edge to its outside, in px.
const STEP: usize = 2;
/// Parts fainter than this are ornament.
const FAINT: f64 = 0.35;
/// Edges of fewer px are too short to judge.
const SHORT: usize = 12;
/// How much of the edge of words may be hard to see.
const WORDS: f64 = 0.25;
/// How much of the edge of an emblem may be hard to see.
const EMBLEM: f64 = 0.75;

/// The words and emblems that are hard to see.
pub(super) fn problems(design: &Design, marks: &[Mark]) -> Vec<Problem> {
    let mut judged = Vec::new();
    each_layer(&design.layers, &mut |layer| {
        judged.extend(tolerance(layer).map(|share| (layer, share)));
    });
    let mut search = Search {
        judged,
        canvas: Canvas::empty(),
        waiting: Vec::new(),
        found: Vec::new(),
    };
    if !search.judged.is_empty() {
        search.walk(marks, &[]);
    }
    search.found
}

/// How much of the edge of a layer may be hard to see; `None` for what need not stand out.
fn tolerance(layer: &Layer) -> Option<f64> {
    match &layer.content {
        Content::Text(text) if !text.text.trim().is_empty() => Some(WORDS),
        Content::Ribbon(ribbon) if !ribbon.text.trim().is_empty() => Some(WORDS),
        Content::Emblem(_) => Some(EMBLEM),
        _ => None,
    }
}

/// Goes through the marks from the bottom, painting what was passed.
struct Search<'a> {
    judged: Vec<(&'a Layer, f64)>,
    canvas: Canvas,
    /// Passed, and not yet painted.
    waiting: Vec<Mark>,
    found: Vec<Problem>,
}

impl Search<'_> {
    fn walk(&mut self, marks: &[Mark], above: &[&Marks]) {
        for mark in marks {
            match mark {
                Mark::Group(group) if group.marks.iter().all(|mark| matches!(mark, Mark::Outline(_))) => {
                    self.leaf(group, above);
                }
                Mark::Group(group) => {
                    let inner: Vec<&Marks> = above.iter().copied().chain([&**group]).collect();
                    self.walk(&group.marks, &inner);
                }
                other => self.waiting.push(within(above, vec![other.clone()])),
            }
        }
    }

    fn leaf(&mut self, leaf: &Marks, above: &[&Marks]) {
        let id = leaf.layer.as_deref();
        let judged = self
            .judged
            .iter()
            .find(|(layer, _)| Some(layer.id.as_str()) == id)
            .copied();
        let chain: Vec<&Marks> = above.iter().copied().chain([leaf]).collect();
        if let (Some((layer, tolerance)), Some((Mark::Outline(top), below))) =
            (judged, leaf.marks.split_last())
        {
            let mut ground: Vec<Mark> = below.to_vec();
            let line = Drawn {
                fill: None,
                ..top.clone()
            };
            ground.push(Mark::Outline(line));
            self.waiting.push(within(&chain, ground));
            self.flush();
            let body = Drawn {
                stroke: None,
                ..top.clone()
            };
            let body = painted(&[within(&chain, vec![Mark::Outline(body)])]);
            let strength = f64::from(body.iter().map(|px| px.a).max().unwrap_or(0)) / 255.0;
            let faint = strength < FAINT && matches!(layer.content, Content::Emblem(_));
            let edge = self.canvas.edge(&body);
            if !faint && edge.len() >= SHORT {
                let contrast = edge[(edge.len() as f64 * tolerance) as usize];
                if contrast < CONTRAST {
                    self.found
                        .push(Problem::new(ProblemKind::LowContrast { contrast }, Some(layer)));
                }
            }
            self.canvas.lay(&body);
        } else {
            self.waiting.push(within(&chain, leaf.marks.clone()));
        }
    }

    fn flush(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        self.canvas.lay(&painted(&waiting));
    }
}

/// Marks where they are drawn: with the place, the cut and the strength of all that holds them, without shadows.
fn within(chain: &[&Marks], marks: Vec<Mark>) -> Mark {
    let wrap = |marks: Vec<Mark>, outer: &&Marks| {
        vec![Mark::Group(Box::new(Marks {
            transform: outer.transform,
            opacity: outer.opacity,
            cut: outer.cut.clone(),
            marks,
            ..Marks::default()
        }))]
    };
    let marks = chain.iter().rev().fold(marks, wrap);
    Mark::Group(Box::new(Marks {
        opacity: 1.0,
        marks,
        ..Marks::default()
    }))
}

fn painted(marks: &[Mark]) -> Vec<Colour> {
    let (svg, _) = crate::svg::write(marks, "", "");
    // There are no effects in these marks, so that nothing but resvg is needed.
    let Ok(tree) = Tree::from_str(&svg, &Options::default()) else {
        return Canvas::empty().0;
    };
    let mut pixels = Pixmap::new(SIDE, SIDE).expect("a small picture has a size");
    let scale = SIDE as f32 / design::SIDE as f32;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let straight = pixels.pixels().iter().map(|px| px.demultiply());
    straight
        .map(|px| Colour {
            r: px.red(),
            g: px.green(),
            b: px.blue(),
            a: px.alpha(),
        })
        .collect()
}

/// What has been drawn so far.
struct Canvas(Vec<Colour>);

impl Canvas {
    fn empty() -> Self {
        let clear = Colour {
            r: 0,
            g: 0,
            b: 0,
            a: 0,
        };
        Self(vec![clear; (SIDE * SIDE) as usize])
    }

    fn lay(&mut self, pixels: &[Colour]) {
        let seen = self.0.iter_mut().zip(pixels).filter(|(_, above)| above.a > 0);
        for (below, above) in seen {
            *below = over(*above, *below);
        }
    }

    /// The contrasts across the edge of what is about to be drawn, the least first.
    fn edge(&self, body: &[Colour]) -> Vec<f64> {
        let most = body.iter().map(|px| px.a).max().unwrap_or(0);
        let side = SIDE as usize;
        let mut edge = Vec::new();
        for at in (0..body.len()).filter(|&at| body[at].a > most / 4 * 3) {
            let (x, y) = (at % side, at / side);
            let ink = over(body[at], self.0[at]);
            let beside = |by: usize| {
                [
                    (x >= by).then(|| at - by),
                    (x + by < side).then(|| at + by),
                    (y >= by).then(|| at - by * side),
                    (y + by < side).then(|| at + by * side),
                ]
            };
            // A thin line around it parts it from what lies beyond: the stronger of two neighbours counts.
            for direction in 0..4 {
                let contrasts = (1..=STEP)
                    .filter_map(|by| beside(by)[direction])
                    .filter(|&outside| body[outside].a < most / 8)
                    .map(|outside| against(ink, self.0[outside]));
                edge.extend(contrasts.reduce(f64::max));
            }
        }
        edge.sort_by(f64::total_cmp);
        edge
    }
}

/// The contrast with what is behind; where that is nothing, a white page or a dark one will be.
fn against(ink: Colour, ground: Colour) -> f64 {
    if ground.a == 255 {
        return vision::contrast(ink, ground);
    }
    let pages = [Colour::rgb(0xFF, 0xFF, 0xFF), Colour::rgb(0x12, 0x12, 0x12)];
    let with = |page: Colour| vision::contrast(over(ink, page), over(ground, page));
    with(pages[0]).min(with(pages[1]))
}

/// One colour laid over another.
fn over(above: Colour, below: Colour) -> Colour {
    if above.a == 255 {
        return above;
    }
    let (a, b) = (f64::from(above.a) / 255.0, f64::from(below.a) / 255.0);
    let all = a + b * (1.0 - a);
    if all <= 0.0 {
        return below;
    }
    let mix = |x: u8, y: u8| ((f64::from(x) * a + f64::from(y) * b * (1.0 - a)) / all).round() as u8;
    Colour {
        r: mix(above.r, below.r),
        g: mix(above.g, below.g),
        b: mix(above.b, below.b),
        a: (all * 255.0).round() as u8,
    }
}
