//! Things cut from paper and card, at their real proportions: the bites of a ticket stay round.

use kurbo::{Affine, BezPath, Point, Vec2};

use super::Figure;
use super::regular::{QUARTER, arc, disc, polygon, rectangle, ring, rounded};
use crate::design::{Corner, Shape};

pub(super) fn figure(shape: &Shape, rx: f64, ry: f64) -> Option<Figure> {
    let short = rx.min(ry);
    Some(match shape {
        Shape::Arch { rise, point } => arch(*rise, *point, rx, ry),
        Shape::Tag { slope } => tag(*slope, rx, ry),
        Shape::Ticket { bites, size } => ticket(*bites, *size, rx, ry),
        Shape::Stamp { holes } => stamp(*holes, rx, ry),
        Shape::Bubble { tail, rounding } => Figure::of(bubble(*tail, *rounding, rx, ry)),
        Shape::Plate { corner, style } => Figure::of(plate(corner * 2.0 * short, *style, rx, ry)),
        Shape::Bookmark { notch } => {
            let (side, middle) = if *notch >= 0.0 {
                (ry, ry - 2.0 * ry * notch)
            } else {
                (ry + 2.0 * ry * notch, ry)
            };
            let points = [(-rx, -ry), (rx, -ry), (rx, side), (0.0, middle), (-rx, side)];
            Figure::of(polygon(&points.map(Point::from)))
        }
        Shape::Puzzle { knob } => Figure::of(puzzle(knob * 2.0 * short, rx, ry)),
        Shape::Book { sag } => book(*sag, rx, ry),
        _ => return None,
    })
}

fn arch(rise: f64, point: f64, rx: f64, ry: f64) -> Figure {
    let tall = 2.0 * ry * rise;
    let shoulder = -ry + tall;
    let mut path = BezPath::new();
    path.move_to((-rx, ry));
    path.line_to((-rx, shoulder));
    let (hold, top, lift) = (
        shoulder - tall * QUARTER,
        rx * (QUARTER - 0.28 * point),
        tall * 0.3 * point,
    );
    path.curve_to((-rx, hold), (-top, -ry + lift), (0.0, -ry));
    path.curve_to((top, -ry + lift), (rx, hold), (rx, shoulder));
    path.line_to((rx, ry));
    path.close_path();
    let sill = [(-rx, ry * 0.68), (rx, ry * 0.68), (rx, ry), (-rx, ry)];
    Figure::with_detail(path, polygon(&sill.map(Point::from)))
}

fn tag(slope: f64, rx: f64, ry: f64) -> Figure {
    let fall = -ry + 2.0 * ry * slope;
    let edge = [
        (-rx * 0.4, -ry),
        (rx * 0.4, -ry),
        (rx, fall),
        (rx, ry),
        (-rx, ry),
        (-rx, fall),
    ];
    let radius = rx.min(ry) * 0.1;
    let eye = Point::new(0.0, -ry + radius * 3.2);
    let mut path = rounded(&edge.map(Point::from), 0.22);
    path.extend(disc(eye, radius).reverse_subpaths());
    let eyelet = Affine::translate(eye.to_vec2()) * ring(radius * 2.0, radius * 2.0, 0.5);
    Figure::with_detail(path, eyelet)
}

fn ticket(bites: u32, size: f64, rx: f64, ry: f64) -> Figure {
    let pitch = 2.0 * ry / f64::from(bites);
    let radius = (pitch * size).min(rx * 0.4);
    let mut path = BezPath::new();
    path.move_to((-rx, -ry));
    path.line_to((rx, -ry));
    for i in 0..bites {
        let middle = -ry + pitch * (f64::from(i) + 0.5);
        arc(&mut path, Point::new(rx, middle), radius, 360.0, 180.0);
    }
    path.line_to((rx, ry));
    path.line_to((-rx, ry));
    for i in 0..bites {
        let middle = ry - pitch * (f64::from(i) + 0.5);
        arc(&mut path, Point::new(-rx, middle), radius, 180.0, 0.0);
    }
    path.close_path();
    let (x, half, long) = (rx * 0.5, rx * 0.018, ry / 9.0);
    let tear = (0..9).flat_map(|i| {
        let y = -ry + 2.0 * long * (f64::from(i) + 0.25);
        let dash = [
            (x - half, y),
            (x + half, y),
            (x + half, y + long),
            (x - half, y + long),
        ];
        polygon(&dash.map(Point::from))
    });
    Figure::with_detail(path, tear.collect())
}

fn stamp(holes: u32, rx: f64, ry: f64) -> Figure {
    let pitch = 2.0 * rx.min(ry) / f64::from(holes);
    let mut path = BezPath::new();
    let mut side = |from: Point, to: Point, start: f64| {
        let along = to - from;
        let count = (along.hypot() / pitch).round().max(2.0);
        if path.elements().is_empty() {
            path.move_to(from);
        } else {
            path.line_to(from);
        }
        for i in 0..count as u32 {
            // The teeth at the corners are as broad as the others.
            let centre = from + along * ((f64::from(i) + 0.7) / (count + 0.4));
            arc(&mut path, centre, pitch * 0.29, start, start - 180.0);
        }
    };
    let corners = [(-rx, -ry), (rx, -ry), (rx, ry), (-rx, ry)].map(Point::from);
    for (i, start) in [270.0, 360.0, 90.0, 180.0].into_iter().enumerate() {
        side(corners[i], corners[(i + 1) % 4], start);
    }
    path.close_path();
    let (x, y, line) = (rx - pitch * 0.66, ry - pitch * 0.66, pitch * 0.28);
    let mut frame = rectangle(x, y, 0.0);
    frame.extend(rectangle(x - line, y - line, 0.0).reverse_subpaths());
    Figure::with_detail(path, frame)
}

fn bubble(tail: f64, rounding: f64, rx: f64, ry: f64) -> BezPath {
    let foot = ry * 0.56;
    let half = (ry + foot) / 2.0;
    let r = rx.min(half) * (0.08 + 0.92 * rounding);
    let body = Affine::translate((0.0, foot - half)) * rectangle(rx, half, r / rx.min(half));
    let root = tail * (rx - r - rx * 0.2).max(0.0);
    let wide = rx * 0.17;
    let tip = Point::new(root + tail * rx * 0.16, ry);
    let mut horn = BezPath::new();
    // A corner that turns around would be inset to nothing, so the tail begins inside the body.
    horn.move_to((root - wide, foot - ry * 0.2));
    horn.line_to((root + wide, foot - ry * 0.2));
    horn.line_to((root + wide, foot));
    let bow = foot + ry * 0.2;
    horn.curve_to(
        Point::new(root + wide * 0.9, bow),
        tip + Vec2::new(0.0, -ry * 0.12),
        tip,
    );
    horn.curve_to(
        tip + Vec2::new(-wide * 0.4, -ry * 0.12),
        Point::new(root - wide, bow),
        Point::new(root - wide, foot),
    );
    horn.close_path();
    crate::layout::region::union(&[body, horn], 1.0)
}

fn plate(cut: f64, style: Corner, rx: f64, ry: f64) -> BezPath {
    let mut path = BezPath::new();
    match style {
        Corner::Point => {
            let reach = (cut * 1.2).min(rx * 0.9);
            let points = [
                (-rx + reach, -ry),
                (rx - reach, -ry),
                (rx, 0.0),
                (rx - reach, ry),
                (-rx + reach, ry),
                (-rx, 0.0),
            ];
            return polygon(&points.map(Point::from));
        }
        Corner::Bracket => {
            let reach = cut.min(rx * 0.9);
            let (x, y) = (rx - reach, ry);
            path.move_to((-x, -y));
            path.line_to((x, -y));
            path.curve_to((x, -y * 0.4), (rx - reach * 0.3, -y * 0.3), (rx, 0.0));
            path.curve_to((rx - reach * 0.3, y * 0.3), (x, y * 0.4), (x, y));
            path.line_to((-x, y));
            path.curve_to((-x, y * 0.4), (-rx + reach * 0.3, y * 0.3), (-rx, 0.0));
            path.curve_to((-rx + reach * 0.3, -y * 0.3), (-x, -y * 0.4), (-x, -y));
        }
        Corner::Cut | Corner::Hollow | Corner::Notch | Corner::Step => {
            let centres = [(rx, -ry), (rx, ry), (-rx, ry), (-rx, -ry)];
            for (turn, centre) in centres.into_iter().enumerate() {
                corner(&mut path, Point::from(centre), turn, cut, style);
            }
        }
    }
    path.close_path();
    path
}

/// One corner of a plate; the first is at the upper right.
fn corner(path: &mut BezPath, centre: Point, turn: usize, cut: f64, style: Corner) {
    let (sin, cos) = crate::trig::sin_cos(90.0 * turn as f64);
    // In the upper right corner's own frame: `x` left of it is negative, `y` below it positive.
    let place = |x: f64, y: f64| centre + Vec2::new(x * cos - y * sin, x * sin + y * cos) * cut;
    let start = place(-1.0, 0.0);
    if path.elements().is_empty() {
        path.move_to(start);
    } else {
        path.line_to(start);
    }
    let angle = 90.0 * turn as f64;
    match style {
        Corner::Hollow => arc(path, centre, cut, 270.0 + angle, 180.0 + angle),
        Corner::Step => {
            path.line_to(place(-1.0, 0.22));
            path.line_to(place(-0.78, 0.22));
            arc(
                path,
                place(0.0, 0.22) + (centre - place(0.22, 0.0)),
                cut * 0.56,
                270.0 + angle,
                180.0 + angle,
            );
            path.line_to(place(-0.22, 0.78));
            path.line_to(place(-0.22, 1.0));
        }
        Corner::Notch => path.line_to(place(-1.0, 1.0)),
        Corner::Cut | Corner::Point | Corner::Bracket => {}
    }
    path.line_to(place(0.0, 1.0));
}

/// Knobs above and below, sockets left and right.
fn puzzle(knob: f64, rx: f64, ry: f64) -> BezPath {
    let (x, y) = (rx, ry - knob * 1.6);
    let corners = [(-x, -y), (x, -y), (x, y), (-x, y)].map(Point::from);
    let mut path = BezPath::new();
    path.move_to(corners[0]);
    for turn in 0..4 {
        let (from, to) = (corners[turn], corners[(turn + 1) % 4]);
        let outward = turn % 2 == 0;
        let angle = 90.0 * turn as f64;
        let (sin, cos) = crate::trig::sin_cos(angle);
        let lift = if outward { knob * 0.8 } else { -knob * 0.8 };
        let centre = from.midpoint(to) + Vec2::new(sin, -cos) * lift;
        // The circle is entered and left where it is 0.6 of its radius from the knob's axis.
        if outward {
            arc(&mut path, centre, knob, angle - 143.13, angle + 143.13);
        } else {
            arc(&mut path, centre, knob, angle - 36.87, angle - 323.13);
        }
        path.line_to(to);
    }
    path.close_path();
    path
}

fn book(sag: f64, rx: f64, ry: f64) -> Figure {
    let p = |x: f64, y: f64| Point::new(x * rx, y * ry);
    let page = |path: &mut BezPath, fold: f64, edge: f64, side: f64| {
        path.curve_to(
            p(0.22 * side, fold - 0.16 - sag),
            p(0.66 * side, edge - sag * 1.6),
            p(side, edge),
        );
    };
    let mut path = BezPath::new();
    path.move_to(p(0.0, -0.66));
    page(&mut path, -0.66, -0.8, 1.0);
    path.line_to(p(1.0, 0.74));
    path.curve_to(p(0.66, 0.74 - sag * 1.6), p(0.22, 0.8 - sag), p(0.0, 0.94));
    path.curve_to(p(-0.22, 0.8 - sag), p(-0.66, 0.74 - sag * 1.6), p(-1.0, 0.74));
    path.line_to(p(-1.0, -0.8));
    path.curve_to(p(-0.66, -0.8 - sag * 1.6), p(-0.22, -0.82 - sag), p(0.0, -0.66));
    path.close_path();
    let mut lines = polygon(&[p(-0.03, -0.7), p(0.03, -0.7), p(0.03, 1.0), p(-0.03, 1.0)]);
    for side in [-1.0, 1.0] {
        let mut edge = BezPath::new();
        edge.move_to(p(0.0, 0.72));
        edge.curve_to(
            p(0.22 * side, 0.56 - sag),
            p(0.66 * side, 0.52 - sag * 1.6),
            p(side, 0.52),
        );
        edge.line_to(p(side, 0.62));
        edge.curve_to(
            p(0.66 * side, 0.62 - sag * 1.6),
            p(0.22 * side, 0.66 - sag),
            p(0.0, 0.82),
        );
        edge.close_path();
        lines.extend(if side > 0.0 { edge } else { edge.reverse_subpaths() });
    }
    Figure::with_detail(path, lines)
}
