//! Numbers, paths and words as SVG writes them.

use std::fmt::Write;

use kurbo::{Affine, BezPath, PathEl, Point};

/// Decimals of a coordinate: a hundredth of a unit is less than a tenth of a pixel at the largest size.
const COORDINATE: usize = 2;
/// Decimals of a factor.
const FACTOR: usize = 6;

pub(super) fn matrix(affine: Affine) -> String {
    let [a, b, c, d, e, f] = affine.as_coeffs();
    let [a, b, c, d] = [a, b, c, d].map(|factor| number(factor, FACTOR));
    format!("matrix({a} {b} {c} {d} {} {})", coordinate(e), coordinate(f))
}

/// SVG path data with absolute commands.
pub(super) fn path_data(path: &BezPath) -> String {
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

pub(super) fn coordinate(value: f64) -> String {
    number(value, COORDINATE)
}

pub(super) fn number(value: f64, decimals: usize) -> String {
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
pub(super) fn escape(text: &str) -> String {
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
