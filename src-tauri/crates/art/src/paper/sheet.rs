//! The sheet to print.

use std::fmt::Write;

use kurbo::{Affine, BezPath, Circle, Line, Shape as _};

use super::marks;
use crate::Library;
use crate::design::Align;
use crate::layout::{Room, Words, straight};
use crate::print::{self, Millimetres, PrintError};

/// A size of paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in millimetres.
    pub fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// What the sheet says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetWords<'a> {
    /// The heading.
    pub title: &'a str,
    /// Before the line for the maker's name.
    pub name: &'a str,
    /// Before the line for what the badge is for.
    pub badge: &'a str,
    /// How to draw so that it becomes a good badge; a line each.
    pub hints: [&'a str; 3],
}

impl Default for SheetWords<'static> {
    fn default() -> Self {
        Self {
            title: "Draw your badge",
            name: "My name",
            badge: "My badge is for",
            hints: [
                "Draw inside the circle. Thick, dark pens work best.",
                "A few big shapes can be seen from afar; many small ones cannot.",
                "Take a photo from above, with all four corner marks in it.",
            ],
        }
    }
}

/// Makes the sheet as a PDF of one page.
///
/// # Errors
/// When memory runs out.
pub fn sheet(paper: Paper, words: &SheetWords<'_>, library: &Library) -> Result<Vec<u8>, PrintError> {
    let (width, height) = paper.millimetres();
    let side = |length| Millimetres::new(length).expect("a sheet of paper is between a button and a banner");
    let alt = format!("{}. {}", words.title, words.hints.join(" "));
    print::page(
        &drawn(paper, words, library),
        (side(width), side(height)),
        words.title,
        &alt,
    )
}

/// The sheet as SVG in millimetres from its middle.
pub(super) fn drawn(paper: Paper, words: &SheetWords<'_>, library: &Library) -> String {
    let (width, height) = paper.millimetres();
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"{} {} {width} {height}\">\n",
        -width / 2.0,
        -height / 2.0
    );
    let mut add = |path: &BezPath, paint: &str| {
        let _ = writeln!(svg, "<path d=\"{}\" {paint}/>", path.to_svg());
    };
    for (i, place) in marks::PLACES.into_iter().enumerate() {
        add(&marks::outline(i + 1, place), "fill=\"#000000\"");
    }
    let circle = Circle::new(marks::MIDDLE, marks::RADIUS).to_path(0.01);
    // Pale and dashed, so that it is seen on paper and not taken for ink.
    let pale = format!(
        "fill=\"none\" stroke=\"#9DB4C0\" stroke-width=\"{}\" stroke-dasharray=\"3 2\"",
        marks::LINE
    );
    add(&circle, &pale);
    for (left, y) in [(-48.0, -91.0), (-35.0, -77.0)] {
        let line = Line::new((left, y), (70.0, y)).to_path(0.1);
        add(&line, "fill=\"none\" stroke=\"#23262D\" stroke-width=\"0.3\"");
    }
    for line in lines(words) {
        add(&line.outline(library), "fill=\"#23262D\"");
    }
    svg.push_str("</svg>\n");
    svg
}

/// A line of words in millimetres.
struct Printed<'a> {
    words: &'a str,
    font: &'a str,
    size: f64,
    align: Align,
    /// The left end of its room.
    left: f64,
    /// The middle of its capitals.
    y: f64,
    width: f64,
}

impl Printed<'_> {
    fn outline(&self, library: &Library) -> BezPath {
        let words = Words {
            text: self.words,
            font: self.font,
            weight: 700,
            size: self.size,
            spacing: 0.0,
        };
        let room = Room::new(self.width, self.size * 1.5, 1, self.align);
        let letters = straight(&words, &room, library.fonts());
        Affine::translate((self.left + self.width / 2.0, self.y)) * letters.path
    }
}

fn lines<'a>(words: &SheetWords<'a>) -> Vec<Printed<'a>> {
    let line = |words, size, align, y, width| Printed {
        words,
        font: "Atkinson Hyperlegible Next",
        size,
        align,
        left: -70.0,
        y,
        width,
    };
    let mut lines = vec![
        Printed {
            font: "Fraunces",
            ..line(words.title, 12.0, Align::Middle, -113.0, 140.0)
        },
        line(words.name, 5.0, Align::Start, -92.5, 21.0),
        line(words.badge, 5.0, Align::Start, -78.5, 34.0),
    ];
    let hints = words.hints.into_iter().zip([97.0, 104.0, 111.0]);
    lines.extend(hints.map(|(hint, y)| line(hint, 4.2, Align::Middle, y, 140.0)));
    lines
}
