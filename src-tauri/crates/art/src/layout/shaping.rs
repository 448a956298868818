//! From a line of text to glyphs in the order in which they stand: directions (UAX 9), fonts, shaping.

use harfrust::{Direction, Feature, ShapeOptions, Tag, UnicodeBuffer};
use unicode_bidi::BidiInfo;
use unicode_normalization::UnicodeNormalization;

use crate::fonts::{Fonts, is_steering};

/// A glyph with its place on the line, in ems.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Glyph {
    /// Place of the face among the fonts.
    pub(crate) face: usize,
    pub(crate) id: u32,
    pub(crate) x: f64,
    pub(crate) y: f64,
    /// Glyphs with the same number belong together and turn together on an arc.
    pub(crate) cluster: usize,
    /// Whether its neighbours touch it, as Arabic letters do: then it is bent, not turned.
    pub(crate) joined: bool,
}

/// A line that is shaped for a size of one.
#[derive(Debug, Default, Clone)]
pub(crate) struct Line {
    pub(crate) glyphs: Vec<Glyph>,
    /// Where each cluster begins and ends.
    pub(crate) clusters: Vec<(f64, f64)>,
    /// From the first glyph's origin to the end of the last advance.
    pub(crate) width: f64,
    /// Characters that no font has.
    pub(crate) missing: String,
}

impl Line {
    /// Moves the letters apart until the line is so wide, each by no more than `most` ems. Joined letters stay together.
    pub(crate) fn spread(&mut self, width: f64, most: f64) {
        let count = self.clusters.len() as f64;
        let by = ((width - self.width) / count.max(1.0)).clamp(0.0, most);
        if self.glyphs.iter().any(|glyph| glyph.joined) {
            return;
        }
        for glyph in &mut self.glyphs {
            glyph.x += by * glyph.cluster as f64;
        }
        for (at, (from, to)) in self.clusters.iter_mut().enumerate() {
            (*from, *to) = (*from + by * at as f64, *to + by * at as f64);
        }
        self.width += by * (count - 1.0).max(0.0);
    }
}

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting {
    /// Place of the wanted face.
    pub(crate) face: usize,
    /// Extra space after each cluster, in ems.
    pub(crate) spacing: f64,
}

struct Segment<'a> {
    text: &'a str,
    face: usize,
    missing: bool,
}

/// Shapes one line.
pub(crate) fn shape(text: &str, setting: Setting, fonts: &Fonts) -> Line {
    // Composed characters first, so that a font is asked for the ŵ it has and not for w and a loose circumflex.
    let text: String = text.nfc().collect();
    let mut line = Line::default();
    let bidi = BidiInfo::new(&text, None);
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let rtl = levels[run.start].is_rtl();
            let mut segments = segments(&text[run], setting, fonts);
            if rtl {
                segments.reverse();
            }
            for segment in segments {
                if segment.missing {
                    note_missing(&mut line.missing, segment.text);
                }
                push(&mut line, &segment, rtl, setting.spacing, fonts);
            }
        }
    }
    line
}

fn note_missing(missing: &mut String, text: &str) {
    for c in text.chars().filter(|c| !is_steering(*c) && !c.is_whitespace()) {
        if !missing.contains(c) {
            missing.push(c);
        }
    }
}

/// Splits a run into stretches of one font. A word that the wanted font lacks a character of is set in another font
/// as a whole, so that no word mixes two; only a word that no font has in full is split.
fn segments<'a>(run: &'a str, setting: Setting, fonts: &Fonts) -> Vec<Segment<'a>> {
    let candidates = fonts.like(setting.face);
    let choose = |text: &str| {
        if fonts.face(setting.face).covers(text) {
            return Some(setting.face);
        }
        candidates
            .iter()
            .copied()
            .find(|&face| fonts.face(face).covers(text))
    };
    let mut segments: Vec<Segment<'a>> = Vec::new();
    let mut start = 0;
    let mut add = |end: usize, face: usize, missing: bool| {
        match segments.last_mut() {
            Some(last) if last.face == face && last.missing == missing => {
                let from = end_of(run, last.text) - last.text.len();
                last.text = &run[from..end];
            }
            _ => segments.push(Segment {
                text: &run[start..end],
                face,
                missing,
            }),
        }
        start = end;
    };
    for word in run.split_inclusive(' ') {
        let end = end_of(run, word);
        if let Some(face) = choose(word) {
            add(end, face, false);
            continue;
        }
        for cluster in clusters(word) {
            let face = choose(cluster);
            add(end_of(run, cluster), face.unwrap_or(setting.face), face.is_none());
        }
    }
    segments
}

/// Where a part of a text ends in it.
fn end_of(whole: &str, part: &str) -> usize {
    part.as_ptr() as usize - whole.as_ptr() as usize + part.len()
}

/// A base character with the marks on it.
fn clusters(word: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = word
        .char_indices()
        .filter(|(at, c)| {
            *at == 0 || !(unicode_normalization::char::is_combining_mark(*c) || is_steering(*c))
        })
        .map(|(at, _)| at)
        .collect();
    starts.push(word.len());
    starts.windows(2).map(|pair| &word[pair[0]..pair[1]]).collect()
}

fn push(line: &mut Line, segment: &Segment<'_>, rtl: bool, spacing: f64, fonts: &Fonts) {
    let face = fonts.face(segment.face);
    let font = face.font();
    let shaper = face.shaper.shaper(&font).build();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(segment.text);
    buffer.set_direction(if rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    });
    buffer.guess_segment_properties();
    let joined = segment.text.chars().any(is_joining);
    // Letters that are joined stay together; ligatures would stand out among spaced letters.
    let spacing = if joined { 0.0 } else { spacing };
    let loose = [
        Feature::new(Tag::new(b"liga"), 0, ..),
        Feature::new(Tag::new(b"clig"), 0, ..),
    ];
    let features = if spacing == 0.0 { &[][..] } else { &loose[..] };
    let shaped = shaper.shape(buffer, ShapeOptions::new().features(features));
    let mut last = None;
    for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
        if last != Some(info.cluster) {
            if !line.clusters.is_empty() {
                line.width += spacing;
            }
            line.clusters.push((line.width, line.width));
            last = Some(info.cluster);
        }
        let em = |units: i32| f64::from(units) / face.units_per_em;
        line.glyphs.push(Glyph {
            face: segment.face,
            id: info.glyph_id,
            x: line.width + em(position.x_offset),
            y: -em(position.y_offset),
            cluster: line.clusters.len() - 1,
            joined,
        });
        line.width += em(position.x_advance);
        if let Some(cluster) = line.clusters.last_mut() {
            cluster.1 = line.width;
        }
    }
}

/// Arabic, Syriac, N'Ko and their like.
fn is_joining(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}
