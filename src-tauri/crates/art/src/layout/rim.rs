//! Bands along the edge of a shape, and the motifs that run along them.

use std::cell::OnceCell;

use kurbo::{BezPath, Point, Vec2};

use super::outline::{ellipse, outline};
use super::region::{self, Region};
use crate::design::{Shape, TrimKind};

/// How far a band reaches under the next one, so that nothing shines through between them.
const OVERLAP: f64 = 0.6;
/// The most motifs along one rim.
const MOST: f64 = 600.0;

/// A shape's edges at growing distances inside.
pub(crate) struct Insets<'a> {
    shape: &'a Shape,
    width: f64,
    height: f64,
    edge: BezPath,
    region: OnceCell<Region>,
}

impl<'a> Insets<'a> {
    /// `edge` is the shape's outline in a box of this size.
    pub(crate) fn new(shape: &'a Shape, edge: BezPath, width: f64, height: f64) -> Self {
        Self {
            shape,
            width,
            height,
            edge,
            region: OnceCell::new(),
        }
    }

    /// The region that lies at least `by` inside the edge.
    pub(crate) fn at(&self, by: f64) -> BezPath {
        match self.shape {
            _ if by <= 0.0 => self.edge.clone(),
            // A circle stays one: smoother, and a tenth of the path.
            Shape::Circle {} if self.width == self.height => {
                let side = self.width - 2.0 * by;
                if side > 0.0 {
                    outline(self.shape, side, side)
                } else {
                    BezPath::new()
                }
            }
            _ => self.region.get_or_init(|| Region::of(&self.edge)).inset(by),
        }
    }

    /// The band from `by` on; `last` bands do not reach under another.
    pub(crate) fn band(&self, by: f64, width: f64, last: bool) -> BezPath {
        let mut band = self.at(by);
        let inner = self.at(by + width + if last { 0.0 } else { OVERLAP });
        band.extend(inner.reverse_subpaths());
        band
    }

    /// The motifs along the middle of the band.
    pub(crate) fn trim(&self, kind: TrimKind, by: f64, width: f64, spread: f64) -> BezPath {
        match kind {
            TrimKind::Line => self.band(by + width * 0.38, width * 0.24, true),
            TrimKind::Double => {
                let mut lines = self.band(by + width * 0.16, width * 0.18, true);
                lines.extend(self.band(by + width * 0.66, width * 0.18, true));
                lines
            }
            _ => region::contours(&self.at(by + width / 2.0), 0.05)
                .into_iter()
                .filter_map(Track::new)
                .flat_map(|track| track.motifs(kind, width, spread))
                .collect(),
        }
    }
}

/// A closed line that motifs stand on.
struct Track {
    points: Vec<Point>,
    /// The distance of each point from the start along the line; one more than points, the last being the length.
    along: Vec<f64>,
}

impl Track {
    fn new(contour: Vec<[f64; 2]>) -> Option<Self> {
        let points: Vec<Point> = contour.into_iter().map(|[x, y]| Point::new(x, y)).collect();
        let mut along = vec![0.0];
        for i in 0..points.len() {
            let next = points[(i + 1) % points.len()];
            along.push(along[i] + points[i].distance(next));
        }
        (along[points.len()] > 1.0).then_some(Self { points, along })
    }

    fn length(&self) -> f64 {
        self.along[self.points.len()]
    }

    fn at(&self, along: f64) -> Point {
        let along = along.rem_euclid(self.length());
        let i = self
            .along
            .partition_point(|place| *place <= along)
            .clamp(1, self.points.len())
            - 1;
        let (from, to) = (self.points[i], self.points[(i + 1) % self.points.len()]);
        let long = self.along[i + 1] - self.along[i];
        from.lerp(
            to,
            if long > 0.0 {
                (along - self.along[i]) / long
            } else {
                0.0
            },
        )
    }

    /// The direction inwards; `near` smooths it around corners.
    fn inwards(&self, along: f64, near: f64) -> Vec2 {
        let forward = self.at(along + near) - self.at(along - near);
        let forward = if forward.hypot() > 1e-6 {
            forward.normalize()
        } else {
            Vec2::new(1.0, 0.0)
        };
        Vec2::new(-forward.y, forward.x)
    }

    /// A whole number of motifs, evenly spread.
    fn motifs(&self, kind: TrimKind, width: f64, spread: f64) -> BezPath {
        let step = distance(kind) * width * spread;
        let mut count = (self.length() / step).round().clamp(3.0, MOST);
        if kind == TrimKind::Wave {
            count = (count / 2.0).round().max(2.0) * 2.0;
        }
        let step = self.length() / count;
        let mut path = BezPath::new();
        if kind == TrimKind::Wave {
            self.wave(&mut path, count, width);
            return path;
        }
        let motif = motif(kind, step, width, spread);
        for i in 0..count as u32 {
            let place = step * f64::from(i);
            let bend = |p: Point| {
                let inwards = self.inwards(place + p.x, width * 0.3);
                self.at(place + p.x) + inwards * p.y
            };
            path.extend(motif.iter().map(|element| mapped(element, &bend)));
        }
        path
    }

    fn wave(&self, path: &mut BezPath, count: f64, width: f64) {
        let pieces = count as u32 * 8;
        let step = self.length() / f64::from(pieces);
        let edge = |i: u32, side: f64| {
            let place = step * f64::from(i);
            let swing = crate::trig::sin_cos(360.0 * f64::from(i) / 16.0).0 * width * 0.24;
            self.at(place) + self.inwards(place, width * 0.3) * (swing + side * width * 0.1)
        };
        for side in [-1.0, 1.0] {
            let points: Vec<Point> = (0..pieces).map(|i| edge(i, side)).collect();
            let line = super::outline::polygon(&points);
            path.extend(if side < 0.0 { line } else { line.reverse_subpaths() });
        }
    }
}

/// From one motif to the next, as a share of the rim's width.
fn distance(kind: TrimKind) -> f64 {
    match kind {
        TrimKind::Line | TrimKind::Double => 1.0,
        TrimKind::Dashes => 1.5,
        TrimKind::Stitch => 1.25,
        TrimKind::Beads => 0.84,
        TrimKind::Rope => 0.52,
        TrimKind::Reeds => 0.3,
        TrimKind::Saw => 0.8,
        TrimKind::Scallops | TrimKind::Wave => 0.9,
        TrimKind::Diamonds => 0.95,
        TrimKind::Laurel => 0.78,
    }
}

/// One motif: x along the rim, y inwards from its middle.
fn motif(kind: TrimKind, step: f64, width: f64, spread: f64) -> BezPath {
    let points = |all: &[(f64, f64)]| {
        let all: Vec<Point> = all
            .iter()
            .map(|(x, y)| Point::new(x * width, y * width))
            .collect();
        super::outline::polygon(&all)
    };
    let wide = step / width;
    match kind {
        TrimKind::Line | TrimKind::Double | TrimKind::Wave => BezPath::new(),
        TrimKind::Dashes => capsule(wide * 0.3, 0.2, width),
        TrimKind::Stitch => capsule(wide * 0.27, 0.09, width),
        TrimKind::Beads => {
            let r = width * 0.3;
            ellipse(r, r)
        }
        TrimKind::Rope => {
            let mut strand = BezPath::new();
            let w = width * spread.min(1.2);
            strand.move_to((-0.42 * w, 0.34 * width));
            strand.curve_to(
                (-0.3 * w, 0.02 * width),
                (-0.1 * w, -0.34 * width),
                (0.3 * w, -0.42 * width),
            );
            strand.curve_to(
                (0.44 * w, -0.44 * width),
                (0.46 * w, -0.4 * width),
                (0.42 * w, -0.34 * width),
            );
            strand.curve_to(
                (0.3 * w, -0.02 * width),
                (0.1 * w, 0.34 * width),
                (-0.3 * w, 0.42 * width),
            );
            strand.curve_to(
                (-0.44 * w, 0.44 * width),
                (-0.46 * w, 0.4 * width),
                (-0.42 * w, 0.34 * width),
            );
            strand.close_path();
            strand
        }
        TrimKind::Reeds => {
            let half = wide * 0.24;
            points(&[(-half, -0.5), (half, -0.5), (half, 0.5), (-half, 0.5)])
        }
        TrimKind::Saw => points(&[(-wide / 2.0, -0.5), (wide / 2.0, -0.5), (0.0, 0.42)]),
        TrimKind::Scallops => {
            let (r, top) = (step * 0.46, -width / 2.0);
            let mut bump = BezPath::new();
            bump.move_to((-r, top));
            bump.line_to((r, top));
            bump.curve_to((r, top + r * 1.2), (-r, top + r * 1.2), (-r, top));
            bump.close_path();
            bump
        }
        TrimKind::Diamonds => points(&[(0.0, -0.36), (0.36, 0.0), (0.0, 0.36), (-0.36, 0.0)]),
        TrimKind::Laurel => laurel(width),
    }
}

/// A pair of leaves that lean forward from the middle.
fn laurel(width: f64) -> BezPath {
    let mut path = BezPath::new();
    for side in [-1.0, 1.0] {
        let p = |x: f64, y: f64| Point::new(x * width, y * side * width);
        let mut leaf = BezPath::new();
        leaf.move_to(p(-0.42, 0.03));
        leaf.curve_to(p(-0.3, 0.34), p(0.1, 0.46), p(0.44, 0.44));
        leaf.curve_to(p(0.36, 0.2), p(0.0, 0.0), p(-0.42, 0.03));
        leaf.close_path();
        path.extend(if side < 0.0 { leaf } else { leaf.reverse_subpaths() });
    }
    path
}

/// A bar with round ends around the origin, in shares of `unit`.
fn capsule(half: f64, radius: f64, unit: f64) -> BezPath {
    let (x, r) = (half * unit, radius * unit);
    let mut path = BezPath::new();
    path.move_to((-x, -r));
    path.line_to((x, -r));
    path.curve_to((x + r * 1.33, -r), (x + r * 1.33, r), (x, r));
    path.line_to((-x, r));
    path.curve_to((-x - r * 1.33, r), (-x - r * 1.33, -r), (-x, -r));
    path.close_path();
    path
}

fn mapped(element: kurbo::PathEl, bend: &impl Fn(Point) -> Point) -> kurbo::PathEl {
    use kurbo::PathEl::{ClosePath, CurveTo, LineTo, MoveTo, QuadTo};
    match element {
        MoveTo(p) => MoveTo(bend(p)),
        LineTo(p) => LineTo(bend(p)),
        QuadTo(a, p) => QuadTo(bend(a), bend(p)),
        CurveTo(a, b, p) => CurveTo(bend(a), bend(b), bend(p)),
        ClosePath => ClosePath,
    }
}
