//! The font book: families made from given bytes, and which of them has which character.

mod glyph;
mod heft;

use std::borrow::Cow;
use std::fmt;

use harfrust::ShaperData;
use kurbo::BezPath;
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};

use heft::Heft;

/// A file that is not a usable font.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("font number {place} cannot be read: expected a TrueType or OpenType file with a family name")]
pub struct FontError {
    /// Its place in the list given, from 1.
    pub place: usize,
}

/// Fonts by family and weight.
#[derive(Debug, Default)]
pub struct Fonts {
    faces: Vec<Face>,
    /// How many of the faces were there from the beginning.
    own: usize,
}

/// One font of a file.
pub(crate) struct Face {
    bytes: Cow<'static, [u8]>,
    /// Its place in a file of several.
    index: u32,
    pub(crate) family: String,
    pub(crate) weight: u32,
    /// Height of the capitals as a share of the em.
    pub(crate) cap_height: f64,
    pub(crate) units_per_em: f64,
    heft: Heft,
    pub(crate) shaper: ShaperData,
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.family, self.weight)
    }
}

impl Fonts {
    /// No fonts: texts are not drawn, and each of their characters is a problem.
    pub fn none() -> Self {
        Self::default()
    }

    /// Reads font files. Where a family lacks a character, the others are tried: those first whose letters look as
    /// heavy, and among them in the order given here.
    ///
    /// # Errors
    /// When a file is not a font with a family name.
    pub fn new(files: impl IntoIterator<Item = impl Into<Cow<'static, [u8]>>>) -> Result<Self, FontError> {
        let faces: Vec<Face> = files
            .into_iter()
            .enumerate()
            .map(|(place, bytes)| Face::new(bytes.into(), 0).ok_or(FontError { place: place + 1 }))
            .collect::<Result<_, _>>()?;
        let own = faces.len();
        Ok(Self { faces, own })
    }

    /// Adds a font for characters that none of the others has, such as one of the system. It is not among the families,
    /// and no design can name it. `index` is its place in a file of several fonts, else 0.
    ///
    /// # Errors
    /// When the file holds no font with a family name at this place.
    pub fn add(&mut self, bytes: impl Into<Cow<'static, [u8]>>, index: u32) -> Result<(), FontError> {
        let place = self.faces.len() + 1;
        let face = Face::new(bytes.into(), index).ok_or(FontError { place })?;
        self.faces.push(face);
        Ok(())
    }

    /// Whether one of the fonts has each of these characters.
    pub fn cover(&self, text: &str) -> bool {
        let mut letters = [0; 4];
        text.chars().all(|c| {
            self.faces
                .iter()
                .any(|face| face.covers(c.encode_utf8(&mut letters)))
        })
    }

    /// The families with their weights, by name.
    pub fn families(&self) -> Vec<(&str, Vec<u32>)> {
        let mut families: Vec<(&str, Vec<u32>)> = Vec::new();
        for face in &self.faces[..self.own] {
            match families.iter_mut().find(|(name, _)| *name == face.family) {
                Some((_, weights)) => weights.push(face.weight),
                None => families.push((&face.family, vec![face.weight])),
            }
        }
        families.sort();
        families
            .iter_mut()
            .for_each(|(_, weights)| weights.sort_unstable());
        families
    }

    /// The face of a family that is nearest in weight, by its place.
    pub(crate) fn find(&self, family: &str, weight: u32) -> Option<usize> {
        let family = family.trim();
        self.nearest(weight)
            .into_iter()
            .find(|&i| i < self.own && self.faces[i].family.eq_ignore_ascii_case(family))
    }

    /// Every face's place, the nearest in weight first, those that were added last.
    pub(crate) fn nearest(&self, weight: u32) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.faces.len()).collect();
        places.sort_by_key(|&i| (i >= self.own, self.faces[i].weight.abs_diff(weight), i));
        places
    }

    /// Every face's place, those first that look as heavy as this one, those that were added last.
    pub(crate) fn like(&self, face: usize) -> Vec<usize> {
        let heft = &self.faces[face].heft;
        let mut places: Vec<usize> = (0..self.faces.len()).collect();
        let apart = |place: usize| heft.apart(&self.faces[place].heft);
        places.sort_by(|&a, &b| {
            (a >= self.own)
                .cmp(&(b >= self.own))
                .then(apart(a).total_cmp(&apart(b)))
        });
        places
    }

    pub(crate) fn face(&self, place: usize) -> &Face {
        &self.faces[place]
    }
}

impl Face {
    fn new(bytes: Cow<'static, [u8]>, index: u32) -> Option<Self> {
        let font = FontRef::from_index(&bytes, index).ok()?;
        let name = |id| {
            font.localized_strings(id)
                .english_or_first()
                .map(|name| name.to_string())
        };
        let family = name(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name(StringId::FAMILY_NAME))?;
        let units_per_em = f64::from(font.head().ok()?.units_per_em());
        let os2 = font.os2().ok()?;
        let weight = u32::from(os2.us_weight_class());
        let cap_height = os2
            .s_cap_height()
            .filter(|&h| h > 0)
            .map_or(0.7, |h| f64::from(h) / units_per_em);
        let shaper = ShaperData::new(&font);
        let heft = Heft::of(&font, cap_height * units_per_em, weight);
        Some(Self {
            heft,
            family,
            weight,
            cap_height,
            units_per_em,
            shaper,
            bytes,
            index,
        })
    }

    /// A glyph in the font's own units, y upwards; nothing where it cannot be drawn.
    pub(crate) fn outline(&self, glyph: u32) -> BezPath {
        glyph::outline(&self.font(), glyph).unwrap_or_default()
    }

    pub(crate) fn font(&self) -> FontRef<'_> {
        FontRef::from_index(&self.bytes, self.index).expect("the same bytes were read when the face was made")
    }

    /// Whether every character has a glyph. Marks that only steer shaping need none.
    pub(crate) fn covers(&self, text: &str) -> bool {
        let font = self.font();
        let charmap = font.charmap();
        text.chars().all(|c| is_steering(c) || charmap.map(c).is_some())
    }
}

/// Joiners, variation selectors and direction marks: they are never drawn.
pub(crate) fn is_steering(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
