//! Lines of glyphs as outlines, straight and on arcs, as large as fits.

mod glyph;
mod lines;

use kurbo::{BezPath, Shape};

use super::shaping::{Glyph, Line, Setting};
use crate::design::{Align, Curve};
use crate::fonts::Fonts;
use glyph::Place;
use lines::broken;

/// Distance from one baseline to the next, in ems.
const LEADING: f64 = 1.12;
/// What is left between the end of words all around and their beginning, in ems.
const GAP: f64 = 0.4;
/// The most that letters all around are spread, in ems.
const SPREAD: f64 = 0.7;

/// Words and how they are set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) text: &'a str,
    pub(crate) font: &'a str,
    pub(crate) weight: u32,
    /// The largest em, in units.
    pub(crate) size: f64,
    /// In thousandths of the size.
    pub(crate) spacing: f64,
}

/// Outlines of words around the origin.
#[derive(Debug, Default)]
pub(crate) struct Lettering {
    pub(crate) path: BezPath,
    /// The em that was used, in units.
    pub(crate) size: f64,
    /// Characters that no font has.
    pub(crate) missing: String,
    pub(crate) font_found: bool,
}

/// A circle's arc for words; the circle runs through the middle of the capitals.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arc {
    pub(crate) radius: f64,
    /// Degrees.
    pub(crate) sweep: f64,
    pub(crate) above: bool,
}

impl Arc {
    /// The arc of a text's curve in a box of this width; `None` for straight text.
    pub(crate) fn of(curve: Curve, width: f64) -> Option<Self> {
        let (sweep, above) = match curve {
            Curve::Straight {} => return None,
            Curve::Above { sweep } => (sweep, true),
            Curve::Below { sweep } => (sweep, false),
            Curve::Circle {} => (360.0, true),
        };
        Some(Self {
            radius: width / 2.0,
            sweep,
            above,
        })
    }

    fn is_circle(self) -> bool {
        self.sweep >= 360.0
    }
}

/// What words have to themselves, in units.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// The most lines.
    pub(crate) lines: u32,
    pub(crate) align: Align,
    /// What a line leaves free, in ems.
    gap: f64,
}

impl Room {
    pub(crate) fn new(width: f64, height: f64, lines: u32, align: Align) -> Self {
        Self {
            width,
            height,
            lines,
            align,
            gap: 0.0,
        }
    }
}

struct Typeface<'a> {
    fonts: &'a Fonts,
    setting: Setting,
    cap_height: f64,
    found: bool,
}

impl Typeface<'_> {
    /// From the top of the first line's capitals to the last baseline, in ems.
    fn tall(&self, lines: usize) -> f64 {
        (lines as f64 - 1.0) * LEADING + self.cap_height
    }

    /// What stands out above the first line's capitals and below the last baseline. A single line has the middle for
    /// itself, and room enough around it; of several lines, the outer ones come near the edges.
    fn overhang(&self, lines: &[Line]) -> Overhang {
        let [first, .., last] = lines else {
            return Overhang::default();
        };
        let place = Place {
            begin: 0.0,
            drop: 0.0,
            size: 1.0,
        };
        let drawn = |line: &Line| {
            let outlines = line
                .glyphs
                .iter()
                .map(|one| glyph::straight(one, place, self.fonts));
            let boxes = outlines
                .filter(|path| !path.is_empty())
                .map(|path| path.bounding_box());
            boxes.reduce(|all, one| all.union(one)).unwrap_or_default()
        };
        Overhang {
            above: (-drawn(first).y0 - self.cap_height).max(0.0),
            below: drawn(last).y1.max(0.0),
        }
    }
}

/// How far letters stand out above the first line's capitals and below the last baseline, in ems.
#[derive(Debug, Clone, Copy, Default)]
struct Overhang {
    above: f64,
    below: f64,
}

impl Overhang {
    fn sum(self) -> f64 {
        self.above + self.below
    }
}

fn typeface<'a>(words: &Words<'_>, fonts: &'a Fonts) -> Option<Typeface<'a>> {
    let found = fonts.find(words.font, words.weight);
    let face = found.or_else(|| fonts.nearest(words.weight).first().copied())?;
    let setting = Setting {
        face,
        spacing: words.spacing / 1000.0,
    };
    Some(Typeface {
        fonts,
        setting,
        cap_height: fonts.face(face).cap_height,
        found: found.is_some(),
    })
}

fn without_fonts(words: &Words<'_>) -> Lettering {
    let mut missing = String::new();
    for c in words.text.chars() {
        if !c.is_whitespace() && !missing.contains(c) {
            missing.push(c);
        }
    }
    Lettering {
        missing,
        size: words.size,
        ..Lettering::default()
    }
}

/// Sets words straight in a room around the origin, in as many lines as make them largest.
pub(crate) fn straight(words: &Words<'_>, room: &Room, fonts: &Fonts) -> Lettering {
    set(words, room, fonts, |glyph, _, place| {
        glyph::straight(glyph, place, fonts)
    })
}

/// Sets words on an arc around the origin; the room is as wide as the arc is long. Words all around are spread until their
/// end is near their beginning.
pub(crate) fn on_arc(
    words: &Words<'_>,
    arc: Arc,
    most: f64,
    lines: u32,
    align: Align,
    fonts: &Fonts,
) -> Lettering {
    let flat = words.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = Words {
        text: &flat,
        ..*words
    };
    let mut room = Room::new(arc.sweep.to_radians() * arc.radius, most, lines, align);
    if arc.is_circle() {
        room.gap = GAP;
    }
    set(&words, &room, fonts, |glyph, line, place| {
        glyph::on_arc(glyph, line, arc, place, fonts)
    })
}

fn set(
    words: &Words<'_>,
    room: &Room,
    fonts: &Fonts,
    draw: impl Fn(&Glyph, &Line, Place) -> BezPath,
) -> Lettering {
    let Some(face) = typeface(words, fonts) else {
        return without_fonts(words);
    };
    let (mut best, size) = broken(words, &face, room);
    let mut lettering = Lettering {
        size,
        font_found: face.found,
        ..Lettering::default()
    };
    let drops = baselines(&face, &best, room.height, size);
    for (line, drop) in best.iter_mut().zip(drops) {
        if room.gap > 0.0 {
            line.spread(room.width / size - room.gap, SPREAD);
        }
        let begin = start(room.align, -room.width / 2.0, room.width, line.width * size);
        let place = Place { begin, drop, size };
        for glyph in &line.glyphs {
            lettering.path.extend(draw(glyph, line, place).iter());
        }
        lettering.missing.push_str(&line.missing);
    }
    lettering
}

/// The baselines of lines whose capitals stand in the middle around zero, or as near to it as keeps all of them in a room
/// of this height.
fn baselines(face: &Typeface<'_>, lines: &[Line], height: f64, size: f64) -> Vec<f64> {
    let half = face.tall(lines.len()) / 2.0;
    let overhang = face.overhang(lines);
    let room = height / size.max(1e-6) / 2.0;
    let lower = (half + overhang.above - room).max(0.0) - (half + overhang.below - room).max(0.0);
    let first = face.cap_height - half + lower;
    (0..lines.len())
        .map(|row| (first + row as f64 * LEADING) * size)
        .collect()
}

fn start(align: Align, left: f64, room: f64, taken: f64) -> f64 {
    match align {
        Align::Start => left,
        Align::Middle => left + (room - taken) / 2.0,
        Align::End => left + room - taken,
    }
}
