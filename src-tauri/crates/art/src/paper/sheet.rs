//! The sheet to print.

use std::fmt::Write;

use kurbo::{Affine, BezPath, Line, Shape as _};

use super::{Field, SheetWords, marks};
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

/// Makes the sheet as a PDF of one page.
///
/// # Errors
/// When memory runs out.
pub fn sheet(
    paper: Paper,
    field: &Field,
    words: &SheetWords,
    library: &Library,
) -> Result<Vec<u8>, PrintError> {
    let (width, height) = paper.millimetres();
    let side = |length| Millimetres::new(length).expect("a sheet of paper is between a button and a banner");
    let alt = format!("{}. {}", words.title, words.hints.join(" "));
    print::page(
        &drawn(paper, field, words, library),
        (side(width), side(height)),
        &words.title,
        &alt,
    )
}

/// The sheet as SVG in millimetres from its middle.
pub(super) fn drawn(paper: Paper, field: &Field, words: &SheetWords, library: &Library) -> String {
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
    // Pale and dashed, so that it is seen on paper and not taken for ink.
    let pale = format!(
        "fill=\"none\" stroke=\"#9DB4C0\" stroke-width=\"{}\" stroke-dasharray=\"3 2\"",
        marks::LINE
    );
    add(&field.outline(), &pale);
    for (asked, y) in [(&words.name, -91.0), (&words.badge, -77.0)] {
        let asked = Printed::line(asked, 5.0, Align::Start, y - 1.5).outline(library);
        let line = Line::new((asked.bounding_box().x1 + 3.0, y), (70.0, y)).to_path(0.1);
        add(&asked, "fill=\"#23262D\"");
        add(&line, "fill=\"none\" stroke=\"#23262D\" stroke-width=\"0.3\"");
    }
    for line in lines(words) {
        add(&line.outline(library), "fill=\"#23262D\"");
    }
    svg.push_str("</svg>\n");
    svg
}

/// How wide words may be in the middle of the sheet: letters near a mark could be taken for a part of it.
const MIDDLE: f64 = 126.0;
/// How wide what is asked may be, with the line to answer on.
const ASKED: f64 = 140.0;

/// A line of words in millimetres.
struct Printed<'a> {
    words: &'a str,
    font: &'a str,
    size: f64,
    align: Align,
    /// The middle of its capitals.
    y: f64,
}

impl<'a> Printed<'a> {
    fn line(words: &'a str, size: f64, align: Align, y: f64) -> Self {
        Self {
            words,
            font: "Atkinson Hyperlegible Next",
            size,
            align,
            y,
        }
    }

    fn outline(&self, library: &Library) -> BezPath {
        let words = Words {
            text: self.words,
            font: self.font,
            weight: 700,
            size: self.size,
            spacing: 0.0,
        };
        let width = if self.align == Align::Start { ASKED } else { MIDDLE };
        let room = Room::new(width, self.size * 1.5, 1, self.align);
        let letters = straight(&words, &room, library.fonts());
        Affine::translate((0.0, self.y)) * letters.path
    }
}

fn lines(words: &SheetWords) -> Vec<Printed<'_>> {
    let mut lines = vec![Printed {
        font: "Fraunces",
        ..Printed::line(&words.title, 12.0, Align::Middle, -113.0)
    }];
    let hints = words.hints.iter().zip([97.0, 104.0, 111.0]);
    lines.extend(hints.map(|(hint, y)| Printed::line(hint, 4.2, Align::Middle, y)));
    lines
}
