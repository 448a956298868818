//! The only writer of SVG: fixed decimals, stable order, self-contained.

pub(crate) mod effect;
mod text;

use std::fmt::Write;
use std::ops::Range;

use kurbo::Affine;

use crate::design::{Colour, SIDE};
use crate::layout::{Drawn, Image, Mark, Marks, Paint, Stroke};
use text::{coordinate, escape, matrix, number, path_data};

/// Writes the whole picture, and where in it each of the outermost marks is with all that it refers to. `title` and
/// `alt` are for people who do not see it.
pub(crate) fn write(marks: &[Mark], title: &str, alt: &str) -> (String, Vec<Range<usize>>) {
    let mut svg = opening();
    for (element, text) in [("title", title), ("desc", alt)] {
        if !text.trim().is_empty() {
            let _ = writeln!(svg, "<{element}>{}</{element}>", escape(text.trim()));
        }
    }
    let write = |(place, mark)| {
        let mut writer = Writer::new(place);
        writer.mark(mark);
        let start = svg.len();
        if !writer.defs.is_empty() {
            let _ = writeln!(svg, "<defs>\n{}</defs>", writer.defs);
        }
        svg.push_str(&writer.body);
        start..svg.len()
    };
    let parts = marks.iter().enumerate().map(write).collect();
    svg.push_str(CLOSING);
    (svg, parts)
}

/// One part of a picture that [`write`] wrote, as a picture.
pub(crate) fn alone(part: &str) -> String {
    opening() + part + CLOSING
}

fn opening() -> String {
    let side = SIDE as u32;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 {side} {side}\" role=\"img\">\n"
    )
}

const CLOSING: &str = "</svg>\n";

/// Writes one of the outermost marks.
struct Writer {
    /// Its number: ids begin with it, so that a change in one layer leaves the text of the others alone.
    place: usize,
    defs: String,
    body: String,
    /// Definitions made so far, for their ids.
    count: u32,
    /// Gradients already defined, by their text.
    gradients: Vec<(String, String)>,
}

impl Writer {
    fn new(place: usize) -> Self {
        Self {
            place,
            defs: String::new(),
            body: String::new(),
            count: 0,
            gradients: Vec::new(),
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Outline(drawn) => self.outline(drawn),
            Mark::Picture(image) => self.image(image),
            Mark::Group(marks) => self.group(marks),
        }
    }

    fn image(&mut self, Image { href, rect, cover }: &Image) {
        // Inkscape 1.2 does not know `href` without its old namespace.
        // What covers has the picture's proportions already: browsers do not cut drawings as `slice` says.
        let fit = if *cover { "none" } else { "xMidYMid meet" };
        let [x, y, w, h] = [rect.x0, rect.y0, rect.width(), rect.height()].map(coordinate);
        let _ = writeln!(
            self.body,
            "<image x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" preserveAspectRatio=\"{fit}\" xlink:href=\"{href}\"/>"
        );
    }

    fn group(&mut self, marks: &Marks) {
        let filter = marks.effects.as_ref().map(effect::filter);
        let filter = filter.map(|filter| self.define(&filter));
        let upright = marks
            .effects
            .as_ref()
            .map_or(Affine::IDENTITY, |effects| effects.upright);
        if let Some(id) = &filter {
            let _ = write!(self.body, "<g filter=\"url(#{id})\"{}", opacity(marks.opacity));
            self.place(upright);
            self.body.push_str(">\n");
        }
        self.body.push_str("<g");
        if let Some(layer) = &marks.layer {
            let _ = write!(self.body, " data-layer=\"{}\"", escape(layer));
        }
        self.place(upright.inverse() * marks.transform);
        if filter.is_none() {
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
        if filter.is_some() {
            self.body.push_str("</g>\n");
        }
    }

    fn place(&mut self, transform: Affine) {
        if transform != Affine::IDENTITY {
            let _ = write!(self.body, " transform=\"{}\"", matrix(transform));
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

    /// Adds a definition, `@` standing for its id, which is returned.
    fn define(&mut self, text: &str) -> String {
        self.count += 1;
        let id = format!("d{}-{}", self.place + 1, self.count);
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
