//! The only writer of SVG: fixed decimals, stable order, self-contained.

use std::fmt::Write;

use kurbo::{Affine, BezPath, PathEl, Point};

use crate::design::{Colour, SIDE};
use crate::layout::{CastShadow, Drawn, Image, Mark, Marks, Paint, Stroke};

/// Decimals of a coordinate: a hundredth of a unit is less than a tenth of a pixel at the largest size.
const COORDINATE: usize = 2;
/// Decimals of a factor.
const FACTOR: usize = 6;

/// Writes the whole picture. `title` and `alt` are for people who do not see it.
pub(crate) fn write(marks: &[Mark], title: &str, alt: &str) -> String {
    let mut writer = Writer::default();
    for mark in marks {
        writer.mark(mark);
    }
    let side = SIDE as u32;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 {side} {side}\" role=\"img\">\n"
    );
    for (element, text) in [("title", title), ("desc", alt)] {
        if !text.trim().is_empty() {
            let _ = writeln!(svg, "<{element}>{}</{element}>", escape(text.trim()));
        }
    }
    if !writer.defs.is_empty() {
        let _ = writeln!(svg, "<defs>\n{}</defs>", writer.defs);
    }
    svg.push_str(&writer.body);
    svg.push_str("</svg>\n");
    svg
}

#[derive(Default)]
struct Writer {
    defs: String,
    body: String,
    /// Definitions made so far, for their ids.
    count: u32,
    /// Gradients already defined, by their text.
    gradients: Vec<(String, String)>,
}

impl Writer {
    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Outline(drawn) => self.outline(drawn),
            Mark::Picture(image) => self.image(image),
            Mark::Group(marks) => self.group(marks),
        }
    }

    fn image(&mut self, Image { href, rect, cover }: &Image) {
        let fit = if *cover { "xMidYMid slice" } else { "xMidYMid meet" };
        let [x, y, w, h] = [rect.x0, rect.y0, rect.width(), rect.height()].map(coordinate);
        let _ = writeln!(
            self.body,
            "<image x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" preserveAspectRatio=\"{fit}\" href=\"{href}\"/>"
        );
    }

    fn group(&mut self, marks: &Marks) {
        // The shadow belongs to the outer plane, so that it falls the same way however the layer is turned.
        let shadow = marks.shadow.as_ref().map(|shadow| self.shadow(shadow));
        if let Some(id) = &shadow {
            let _ = writeln!(self.body, "<g filter=\"url(#{id})\"{}>", opacity(marks.opacity));
        }
        self.body.push_str("<g");
        if let Some(layer) = &marks.layer {
            let _ = write!(self.body, " data-layer=\"{}\"", escape(layer));
        }
        if marks.transform != Affine::IDENTITY {
            let _ = write!(self.body, " transform=\"{}\"", matrix(marks.transform));
        }
        if shadow.is_none() {
            self.body.push_str(&opacity(marks.opacity));
        }
        if let Some(cut) = &marks.cut {
            let id = self.define(&format!(
                "<clipPath id=\"@\"><path d=\"{}\"/></clipPath>",
                path_data(cut)
            ));
            let _ = write!(self.body, " clip-path=\"url(#{id})\"");
        }
        self.body.push_str(">\n");
        for mark in &marks.marks {
            self.mark(mark);
        }
        self.body.push_str("</g>\n");
        if shadow.is_some() {
            self.body.push_str("</g>\n");
        }
    }

    fn outline(&mut self, drawn: &Drawn) {
        if drawn.path.is_empty() || (drawn.fill.is_none() && drawn.stroke.is_none()) {
            return;
        }
        let data = path_data(&drawn.path);
        if let Some(fill @ (Paint::Motifs { .. } | Paint::Picture(_))) = &drawn.fill {
            let below = match fill {
                Paint::Motifs { back, .. } => back.map(Paint::Solid),
                _ => None,
            };
            let first = drawn.stroke.as_ref().filter(|_| drawn.line_first);
            let last = drawn.stroke.as_ref().filter(|_| !drawn.line_first);
            self.path(&data, below.as_ref(), first, true);
            let id = self.define(&format!("<clipPath id=\"@\"><path d=\"{data}\"/></clipPath>"));
            let _ = writeln!(self.body, "<g clip-path=\"url(#{id})\">");
            match fill {
                Paint::Motifs { path, colour, .. } => {
                    self.path(&path_data(path), Some(&Paint::Solid(*colour)), None, false);
                }
                Paint::Picture(image) => self.image(image),
                _ => {}
            }
            self.body.push_str("</g>\n");
            self.path(&data, None, last, false);
        } else {
            self.path(
                &data,
                drawn.fill.as_ref(),
                drawn.stroke.as_ref(),
                drawn.line_first,
            );
        }
    }

    fn path(&mut self, data: &str, fill: Option<&Paint>, stroke: Option<&Stroke>, line_first: bool) {
        if data.is_empty() || (fill.is_none() && stroke.is_none()) {
            return;
        }
        let _ = write!(self.body, "<path d=\"{data}\"");
        match fill {
            None => self.body.push_str(" fill=\"none\""),
            Some(Paint::Solid(colour)) => self.body.push_str(&paint("fill", *colour)),
            Some(gradient) => {
                let id = self.gradient(gradient);
                let _ = write!(self.body, " fill=\"url(#{id})\"");
            }
        }
        if let Some(stroke) = stroke {
            self.stroke(stroke, line_first && fill.is_some());
        }
        self.body.push_str("/>\n");
    }

    fn stroke(&mut self, stroke: &Stroke, first: bool) {
        self.body.push_str(&paint("stroke", stroke.colour));
        let _ = write!(
            self.body,
            " stroke-width=\"{}\" stroke-linejoin=\"round\"",
            coordinate(stroke.width)
        );
        if let Some((dash, gap)) = stroke.dash {
            // A dash of nothing with round ends is a bead; some programs skip true zero.
            let dash = coordinate(dash.max(0.01));
            let _ = write!(
                self.body,
                " stroke-linecap=\"round\" stroke-dasharray=\"{dash} {}\"",
                coordinate(gap)
            );
        }
        if first {
            self.body.push_str(" paint-order=\"stroke\"");
        }
    }

    fn gradient(&mut self, gradient: &Paint) -> String {
        let mut text = String::new();
        let stops = match gradient {
            Paint::Solid(_) | Paint::Motifs { .. } | Paint::Picture(_) => return String::new(),
            Paint::Linear { from, to, stops } => {
                let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(coordinate);
                let _ = write!(
                    text,
                    "<linearGradient id=\"@\" gradientUnits=\"userSpaceOnUse\" x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\">"
                );
                stops
            }
            Paint::Radial { place, stops } => {
                let _ = write!(
                    text,
                    "<radialGradient id=\"@\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"{}\">",
                    matrix(*place)
                );
                stops
            }
        };
        for (at, colour) in stops {
            let _ = write!(
                text,
                "<stop offset=\"{}\"{}/>",
                number(*at, 4),
                stop_paint(*colour)
            );
        }
        text.push_str(if matches!(gradient, Paint::Linear { .. }) {
            "</linearGradient>"
        } else {
            "</radialGradient>"
        });
        if let Some((_, id)) = self.gradients.iter().find(|(known, _)| *known == text) {
            return id.clone();
        }
        let id = self.define(&text);
        self.gradients.push((text, id.clone()));
        id
    }

    /// A shadow in primitives that every program knows; [`crate::raster`] recognises them and draws them faster.
    fn shadow(&mut self, shadow: &CastShadow) -> String {
        let [x, y, w, h] = [
            shadow.region.x0,
            shadow.region.y0,
            shadow.region.width(),
            shadow.region.height(),
        ]
        .map(coordinate);
        let [dx, dy, blur] = [shadow.dx, shadow.dy, shadow.blur].map(coordinate);
        let colour = Colour {
            a: 255,
            ..shadow.colour
        };
        let strength = number(f64::from(shadow.colour.a) / 255.0, 4);
        self.define(&format!(
            "<filter id=\"@\" filterUnits=\"userSpaceOnUse\" color-interpolation-filters=\"sRGB\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\">\
             <feGaussianBlur in=\"SourceAlpha\" stdDeviation=\"{blur}\"/><feOffset dx=\"{dx}\" dy=\"{dy}\" result=\"cast\"/>\
             <feFlood flood-color=\"{colour}\" flood-opacity=\"{strength}\"/><feComposite in2=\"cast\" operator=\"in\" result=\"shade\"/>\
             <feMerge><feMergeNode in=\"shade\"/><feMergeNode in=\"SourceGraphic\"/></feMerge></filter>"
        ))
    }

    /// Adds a definition, `@` standing for its id, which is returned.
    fn define(&mut self, text: &str) -> String {
        self.count += 1;
        let id = format!("d{}", self.count);
        let _ = writeln!(self.defs, "{}", text.replacen('@', &id, 1));
        id
    }
}

fn opacity(value: f64) -> String {
    if value < 1.0 {
        format!(" opacity=\"{}\"", number(value, 4))
    } else {
        String::new()
    }
}

fn paint(what: &str, colour: Colour) -> String {
    let solid = Colour { a: 255, ..colour };
    match colour.a {
        255 => format!(" {what}=\"{solid}\""),
        a => format!(
            " {what}=\"{solid}\" {what}-opacity=\"{}\"",
            number(f64::from(a) / 255.0, 4)
        ),
    }
}

fn stop_paint(colour: Colour) -> String {
    let solid = Colour { a: 255, ..colour };
    match colour.a {
        255 => format!(" stop-color=\"{solid}\""),
        a => format!(
            " stop-color=\"{solid}\" stop-opacity=\"{}\"",
            number(f64::from(a) / 255.0, 4)
        ),
    }
}

fn matrix(affine: Affine) -> String {
    let [a, b, c, d, e, f] = affine.as_coeffs();
    let [a, b, c, d] = [a, b, c, d].map(|factor| number(factor, FACTOR));
    format!("matrix({a} {b} {c} {d} {} {})", coordinate(e), coordinate(f))
}

/// SVG path data with absolute commands.
fn path_data(path: &BezPath) -> String {
    let mut data = String::with_capacity(path.elements().len() * 24);
    let mut add = |command: char, points: &[Point]| {
        data.push(command);
        for (i, point) in points.iter().enumerate() {
            if i > 0 {
                data.push(' ');
            }
            push_number(&mut data, point.x, COORDINATE);
            data.push(' ');
            push_number(&mut data, point.y, COORDINATE);
        }
    };
    for element in path.iter() {
        match element {
            PathEl::MoveTo(p) => add('M', &[p]),
            PathEl::LineTo(p) => add('L', &[p]),
            PathEl::QuadTo(a, p) => add('Q', &[a, p]),
            PathEl::CurveTo(a, b, p) => add('C', &[a, b, p]),
            PathEl::ClosePath => add('Z', &[]),
        }
    }
    data
}

fn coordinate(value: f64) -> String {
    number(value, COORDINATE)
}

fn number(value: f64, decimals: usize) -> String {
    let mut text = String::new();
    push_number(&mut text, value, decimals);
    text
}

/// Writes a number rounded to so many decimals, without zeros at its end.
fn push_number(text: &mut String, value: f64, decimals: usize) {
    let unit = 10_i64.pow(decimals as u32);
    // Saturates for what no design contains; NaN becomes 0.
    let scaled = (value * unit as f64).round() as i64;
    if scaled < 0 {
        text.push('-');
    }
    let (whole, rest) = (
        scaled.unsigned_abs() / unit as u64,
        scaled.unsigned_abs() % unit as u64,
    );
    let _ = write!(text, "{whole}");
    if rest > 0 {
        let fraction = format!("{rest:0decimals$}");
        text.push('.');
        text.push_str(fraction.trim_end_matches('0'));
    }
}

/// Text for XML: special characters escaped, control characters left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}
