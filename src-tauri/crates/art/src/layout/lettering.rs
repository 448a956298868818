//! Lines of glyphs as outlines, straight and on arcs, as large as fits.

use kurbo::{Affine, BezPath, PathEl, Point};
use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::types::GlyphId;

use super::shaping::{Glyph, Line, Setting, shape};
use crate::design::{Align, Curve};
use crate::fonts::Fonts;
use crate::trig::{rotation, sin_cos};

/// Distance from one baseline to the next, in ems.
const LEADING: f64 = 1.12;

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
        match curve {
            Curve::Straight {} => None,
            Curve::Above { sweep } => Some(Self {
                radius: width / 2.0,
                sweep,
                above: true,
            }),
            Curve::Below { sweep } => Some(Self {
                radius: width / 2.0,
                sweep,
                above: false,
            }),
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
}

fn typeface<'a>(words: &Words<'_>, fonts: &'a Fonts) -> Option<Typeface<'a>> {
    let found = fonts.find(words.font, words.weight);
    let face = found.or_else(|| fonts.nearest(words.weight).first().copied())?;
    let setting = Setting {
        face,
        weight: words.weight,
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

/// Sets words straight in a box around the origin, in as many lines as make them largest.
pub(crate) fn straight(
    words: &Words<'_>,
    width: f64,
    height: f64,
    lines: u32,
    align: Align,
    fonts: &Fonts,
) -> Lettering {
    let Some(face) = typeface(words, fonts) else {
        return without_fonts(words);
    };
    let (best, size) = broken(words, &face, width, height, lines);
    let mut lettering = Lettering {
        size,
        font_found: face.found,
        ..Lettering::default()
    };
    for (line, y) in best.iter().zip(baselines(&face, best.len(), size)) {
        let x = start(align, -width / 2.0, width, line.width * size);
        let place = Affine::translate((x, y)) * Affine::scale(size);
        for glyph in &line.glyphs {
            lettering.path.extend(glyph_outline(glyph, fonts, place).iter());
        }
        lettering.missing.push_str(&line.missing);
    }
    lettering
}

/// The lines, and the size, that fill a box best: the given lines, or a single one broken into at most `most`.
fn broken(words: &Words<'_>, face: &Typeface<'_>, width: f64, height: f64, most: u32) -> (Vec<Line>, f64) {
    let fit = |lines: &[Line]| {
        let widest = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        (width / widest.max(1e-6))
            .min(height / face.tall(lines.len()))
            .min(words.size)
    };
    let given: Vec<&str> = words.text.lines().collect();
    let mut best: Vec<Line> = given
        .iter()
        .map(|line| shape(line.trim(), face.setting, face.fonts))
        .collect();
    let mut size = fit(&best);
    if let [single] = given[..] {
        let widths: Vec<f64> = single
            .split_whitespace()
            .map(|word| shape(word, face.setting, face.fonts).width)
            .collect();
        for count in 2..=most as usize {
            let Some(lines) = balance(single, count, &widths) else {
                break;
            };
            let lines: Vec<Line> = lines
                .iter()
                .map(|line| shape(line, face.setting, face.fonts))
                .collect();
            // A further line has to earn its place by clearly larger letters.
            if fit(&lines) > size * 1.08 {
                size = fit(&lines);
                best = lines;
            }
        }
    }
    (best, size)
}

/// The baselines of so many lines whose capitals stand in the middle around zero.
fn baselines(face: &Typeface<'_>, lines: usize, size: f64) -> impl Iterator<Item = f64> {
    let first = face.cap_height - face.tall(lines) / 2.0;
    (0..lines).map(move |row| (first + row as f64 * LEADING) * size)
}

fn start(align: Align, left: f64, room: f64, taken: f64) -> f64 {
    match align {
        Align::Start => left,
        Align::Middle => left + (room - taken) / 2.0,
        Align::End => left + room - taken,
    }
}

/// Breaks words into exactly `count` lines so that the widest is as narrow as can be; `None` when there are too few words.
fn balance(text: &str, count: usize, widths: &[f64]) -> Option<Vec<String>> {
    const SPACE: f64 = 0.25;
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < count || words.len() > 64 {
        return None;
    }
    let span = |from: usize, to: usize| widths[from..to].iter().sum::<f64>() + SPACE * (to - from - 1) as f64;
    // narrowest[n][to]: the narrowest way to set the first `to` words in n + 1 lines, and where the last line begins.
    let mut narrowest: Vec<Vec<(f64, usize)>> = vec![
        (0..=words.len())
            .map(|to| (if to == 0 { 0.0 } else { span(0, to) }, 0))
            .collect(),
    ];
    for n in 1..count {
        let row = (0..=words.len())
            .map(|to| {
                (n..to)
                    .map(|from| (narrowest[n - 1][from].0.max(span(from, to)), from))
                    .fold(
                        (f64::INFINITY, 0),
                        |best, next| if next.0 < best.0 { next } else { best },
                    )
            })
            .collect();
        narrowest.push(row);
    }
    let mut lines = Vec::new();
    let mut to = words.len();
    for n in (0..count).rev() {
        let from = narrowest[n][to].1;
        lines.push(words[from..to].join(" "));
        to = from;
    }
    lines.reverse();
    Some(lines)
}

/// Sets words on an arc around the origin, no higher than `most`, in as many lines as make them largest.
pub(crate) fn on_arc(
    words: &Words<'_>,
    arc: Arc,
    most: f64,
    lines: u32,
    align: Align,
    fonts: &Fonts,
) -> Lettering {
    let Some(face) = typeface(words, fonts) else {
        return without_fonts(words);
    };
    let room = arc.sweep.to_radians() * arc.radius;
    let flat = words.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (best, size) = broken(
        &Words {
            text: &flat,
            ..*words
        },
        &face,
        room,
        most,
        lines,
    );
    let mut lettering = Lettering {
        size,
        font_found: face.found,
        ..Lettering::default()
    };
    for (line, drop) in best.iter().zip(baselines(&face, best.len(), size)) {
        let begin = start(align, -room / 2.0, room, line.width * size);
        for glyph in &line.glyphs {
            lettering
                .path
                .extend(glyph_on_arc(glyph, line, arc, (begin, drop, size), fonts).iter());
        }
        lettering.missing.push_str(&line.missing);
    }
    lettering
}

fn glyph_on_arc(
    glyph: &Glyph,
    line: &Line,
    arc: Arc,
    (begin, drop, size): (f64, f64, f64),
    fonts: &Fonts,
) -> BezPath {
    if glyph.joined {
        let flat = glyph_outline(
            glyph,
            fonts,
            Affine::translate((begin, drop)) * Affine::scale(size),
        );
        return bend(&flat, arc);
    }
    let (from, to) = line.clusters[glyph.cluster];
    let middle = (from + to) / 2.0;
    let turned =
        place_on(arc, begin + middle * size, drop) * Affine::scale(size) * Affine::translate((-middle, 0.0));
    glyph_outline(glyph, fonts, turned)
}

/// The place of something that stands `along` the arc, measured from its middle, `drop` below it.
fn place_on(arc: Arc, along: f64, drop: f64) -> Affine {
    let angle = (along / arc.radius).to_degrees();
    if arc.above {
        rotation(angle) * Affine::translate((0.0, -arc.radius + drop))
    } else {
        rotation(-angle) * Affine::translate((0.0, arc.radius + drop))
    }
}

/// Bends an outline that was set straight around the arc, point by point, so that joined letters stay joined.
fn bend(path: &BezPath, arc: Arc) -> BezPath {
    let place = |p: Point| {
        let angle = (p.x / arc.radius).to_degrees();
        let (sin, cos) = sin_cos(angle);
        if arc.above {
            let r = arc.radius - p.y;
            Point::new(r * sin, -r * cos)
        } else {
            let r = arc.radius + p.y;
            Point::new(r * sin, r * cos)
        }
    };
    path.iter()
        .map(|element| match element {
            PathEl::MoveTo(p) => PathEl::MoveTo(place(p)),
            PathEl::LineTo(p) => PathEl::LineTo(place(p)),
            PathEl::QuadTo(a, p) => PathEl::QuadTo(place(a), place(p)),
            PathEl::CurveTo(a, b, p) => PathEl::CurveTo(place(a), place(b), place(p)),
            PathEl::ClosePath => PathEl::ClosePath,
        })
        .collect()
}

/// A glyph's outline, from ems on its line to where `place` puts it.
fn glyph_outline(glyph: &Glyph, fonts: &Fonts, place: Affine) -> BezPath {
    let face = fonts.face(glyph.face);
    let font = face.font();
    let mut pen = Pen::default();
    if let Some(outline) = font.outline_glyphs().get(GlyphId::new(glyph.id)) {
        // A glyph that cannot be drawn leaves a gap; bundled fonts have none.
        let _ = outline.draw(
            DrawSettings::unhinted(Size::unscaled(), LocationRef::default()),
            &mut pen,
        );
    }
    let scale = 1.0 / face.units_per_em;
    let flip = Affine::new([scale, 0.0, 0.0, -scale, glyph.x, glyph.y]);
    place * flip * pen.0
}

#[derive(Default)]
struct Pen(BezPath);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to((f64::from(x), f64::from(y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to((f64::from(x), f64::from(y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0
            .quad_to((f64::from(cx), f64::from(cy)), (f64::from(x), f64::from(y)));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let p = |x: f32, y: f32| Point::new(f64::from(x), f64::from(y));
        self.0.curve_to(p(ax, ay), p(bx, by), p(x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
    }
}
