//! Pictures in their box, and drawings.

use std::sync::Arc;

use kurbo::{Affine, BezPath, Point, Rect, Shape as _};

use super::leaf::Placed;
use super::mark::{Drawn, Image, Mark, Marks, Paint};
use super::nib;
use super::outline::outline;
use super::stage::Stage;
use crate::design::{Drawing, Duotone, Fit, Focus, Layer, PictureFill, PictureFrame, SIDE, limits};
use crate::problem::ProblemKind;
use crate::upload::Picture;

impl Stage<'_> {
    pub(super) fn picture(&mut self, frame: &PictureFrame, layer: &Layer) -> Placed {
        let rect = Rect::from_center_size(Point::ORIGIN, (layer.width, layer.height));
        let cut = match &frame.mask {
            Some(mask) => outline(mask, layer.width, layer.height),
            None => rect.to_path(0.1),
        };
        let bounds = cut.bounding_box();
        let image = Image {
            href: self.pixels(&frame.picture, frame.duotone.as_ref(), layer),
            rect: match frame.fit {
                Fit::Cover => covering(&frame.picture, frame.focus, rect),
                Fit::Contain => rect,
            },
            cover: frame.fit == Fit::Cover,
        };
        let seen = Marks {
            opacity: 1.0,
            cut: Some(cut.clone()),
            marks: vec![Mark::Picture(image)],
            ..Marks::default()
        };
        let mut marks = vec![Mark::Group(Box::new(seen))];
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

    pub(super) fn picture_paint(&mut self, fill: &PictureFill, frame: (f64, f64), layer: &Layer) -> Paint {
        let rect = Rect::from_center_size(Point::ORIGIN, frame);
        Paint::Picture(Image {
            href: self.pixels(&fill.picture, fill.duotone.as_ref(), layer),
            rect: covering(&fill.picture, fill.focus, rect),
            cover: true,
        })
    }

    fn pixels(&mut self, picture: &Picture, duotone: Option<&Duotone>, layer: &Layer) -> Arc<str> {
        if layer.credit.is_none() {
            self.problem(ProblemKind::NoCredit, layer);
        }
        let tones = duotone.map(|duotone| {
            (
                self.colour(&duotone.dark, layer),
                self.colour(&duotone.light, layer),
            )
        });
        picture.address(tones)
    }

    /// Strokes in their own inks; the layer's outline lies behind all of them.
    pub(super) fn drawing(&mut self, drawing: &Drawing, layer: &Layer) -> Option<Placed> {
        let middle = Affine::translate((-SIDE / 2.0, -SIDE / 2.0));
        let lay = Affine::scale_non_uniform(layer.width / SIDE, layer.height / SIDE) * middle;
        let mut left = limits::POINTS;
        let mut drawn = Vec::new();
        for stroke in drawing.strokes.iter().take(limits::STROKES) {
            let points = &stroke.points[..stroke.points.len().min(left)];
            left -= points.len();
            let colour = self.colour(&stroke.ink, layer);
            drawn.push(Drawn::filled(
                lay * nib::outline(points, stroke.width),
                Some(Paint::Solid(colour)),
            ));
        }
        if let Some(line) = self.stroke(layer) {
            let all: BezPath = drawn.iter().flat_map(|drawn| drawn.path.iter()).collect();
            let line = Drawn {
                path: all,
                fill: None,
                stroke: Some(line),
                line_first: true,
            };
            drawn.insert(0, line);
        }
        drawn
            .iter()
            .any(|drawn| !drawn.path.is_empty())
            .then(|| Placed::of(drawn))
    }
}

/// Where a picture lies that covers the box, with its focus as near to the middle as its edges allow.
fn covering(picture: &Picture, focus: Focus, frame: Rect) -> Rect {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let scale = (frame.width() / width).max(frame.height() / height) * focus.zoom;
    let (width, height) = (width * scale, height * scale);
    let start = |from: f64, side: f64, long: f64, at: f64| {
        let wanted = from + side / 2.0 - long * at;
        // Not `clamp`: a picture that just fits may be too short by a rounding error.
        wanted.min(from).max(from + side - long)
    };
    let x = start(frame.x0, frame.width(), width, focus.x);
    let y = start(frame.y0, frame.height(), height, focus.y);
    Rect::new(x, y, x + width, y + height)
}
