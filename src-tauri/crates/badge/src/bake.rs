//! Putting a credential into a picture, taking it out, replacing it. Bytes are spliced; pixels and shapes are never
//! decoded, so nothing about the picture changes.
//!
//! **Baking is exactly reversible**: for every picture without a badge inside,
//! `take(insert(picture, credential)).unbaked` is `picture`, byte for byte. In PNG the credential is one chunk of its
//! own. In SVG it is one element, and the namespace declaration that goes into the `<svg>` tag is written in one fixed
//! form at one fixed place, which only [`insert`] makes and which [`take`] therefore knows as its own.

mod blank;
mod png;
mod sniff;
mod svg;
mod svg_scan;

use std::{borrow::Cow, ops::Range};

use crate::json;

pub use blank::Blank;
pub use sniff::Format;
pub(crate) use sniff::{Sniffed, sniff, trimmed};

/// The largest picture that is read or made, in bytes. Badges have some hundred kilobytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The largest SVG, in bytes: reading XML costs more time and memory than walking PNG chunks.
pub const MAX_SVG_BYTES: usize = 4 * 1024 * 1024;

/// The longest credential text, in bytes, also after decompression.
pub const MAX_CREDENTIAL_BYTES: usize = json::MAX_BYTES;

/// Which generation of the standard the credential was baked for; where it lies says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generation {
    /// Open Badges 3.0: iTXt `openbadgecredential`, or `credential` in `https://purl.imsglobal.org/ob/v3p0`.
    Three,
    /// Open Badges 2.0 and 1.1: iTXt `openbadges`, or `assertion` in `http://openbadges.org`.
    Two,
    /// Open Badges 1.0: tEXt `openbadges`, usually only an address.
    One,
}

/// Something about a baked file that a person should hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Oddity {
    /// More than one badge lies in the file; the first counts.
    Several,
    /// The text is compressed, which the standard forbids.
    Compressed,
    /// The SVG holds scripts, event handlers or foreign content.
    ActiveContent,
}

/// What was taken out of a baked picture.
#[derive(Clone, Debug)]
pub struct Taken<'a> {
    /// The kind of picture.
    pub format: Format,
    /// The text as it was baked: JSON, a compact JWS, or in old badges an address.
    pub credential: Cow<'a, str>,
    /// Where it lay.
    pub generation: Generation,
    /// What a person should hear of, in a fixed order.
    pub oddities: Vec<Oddity>,
    /// The picture without any badge.
    pub unbaked: Pieces<'a>,
}

/// A file with parts cut out, without copying it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pieces<'a> {
    kept: Vec<&'a [u8]>,
}

impl<'a> Pieces<'a> {
    fn without(file: &'a [u8], cuts: &[Range<usize>]) -> Self {
        Self {
            kept: spliced(file, without(cuts)),
        }
    }

    /// The parts that stay, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'a [u8]> {
        self.kept.iter().copied()
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.kept.iter().map(|piece| piece.len()).sum()
    }

    /// Whether nothing stays.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// The parts as one file.
    pub fn to_vec(&self) -> Vec<u8> {
        self.kept.concat()
    }
}

/// A range of a file and what comes in its place; an addition replaces a range of no length.
type Edit<'e, 'a> = (Range<usize>, &'e [&'a [u8]]);

/// The edits that cut these ranges out.
fn without<'e, 'a>(cuts: &[Range<usize>]) -> Vec<Edit<'e, 'a>> {
    cuts.iter().map(|cut| (cut.clone(), &[] as &[&[u8]])).collect()
}

/// The parts of an edited file; the edits in any order, a range inside another counts once.
fn spliced<'a>(file: &'a [u8], mut edits: Vec<Edit<'_, 'a>>) -> Vec<&'a [u8]> {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut parts = Vec::with_capacity(2 * edits.len() + 8);
    let mut at = 0;
    for (range, replacement) in edits {
        if range.start > at {
            parts.push(&file[at..range.start]);
        }
        parts.extend_from_slice(replacement);
        at = at.max(range.end);
    }
    if at < file.len() {
        parts.push(&file[at..]);
    }
    parts
}

/// The parts as one file, in a single allocation.
fn joined(parts: &[&[u8]], limit: usize) -> Result<Vec<u8>, BakeError> {
    let bytes = parts.iter().map(|part| part.len()).sum();
    if bytes > limit {
        Err(BakeError::TooLarge { bytes, limit })
    } else {
        Ok(parts.concat())
    }
}

/// Why a file cannot be baked or has no badge to give.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BakeError {
    /// Nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// Something else than PNG or SVG.
    #[error("expected a PNG or SVG picture, found {found}")]
    NotAPicture {
        /// What it looks like.
        found: &'static str,
    },
    /// Larger than [`MAX_BYTES`] or [`MAX_SVG_BYTES`].
    #[error("the file has more than {limit} bytes, the most that is read")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The credential is longer than [`MAX_CREDENTIAL_BYTES`].
    #[error("the badge inside has more than {limit} bytes")]
    CredentialTooLarge {
        /// The limit.
        limit: usize,
    },
    /// The file ends before it should.
    #[error("the file is cut off: it ends inside {inside}")]
    CutOff {
        /// The part that is incomplete.
        inside: String,
    },
    /// A chunk's checksum (CRC) does not match its bytes.
    #[error("the file is damaged: the checksum of its part {chunk} is wrong")]
    Damaged {
        /// The four letters of the chunk.
        chunk: String,
    },
    /// The PNG breaks the rules of its format.
    #[error("the file is damaged: {what}")]
    BrokenPng {
        /// Which rule.
        what: &'static str,
    },
    /// The SVG is not well-formed XML.
    #[error("the SVG cannot be read: {reason}")]
    BrokenSvg {
        /// What the XML reader says.
        reason: String,
    },
    /// The picture has more parts than a badge needs.
    #[error("the picture has too many {what} (more than {limit})")]
    TooManyParts {
        /// What there is too much of.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// The SVG declares entities, which can hide files and swell without end.
    #[error("the SVG declares entities of its own, which a badge must not do")]
    EntityDeclaration,
    /// The `<svg>` element is empty.
    #[error("the SVG draws nothing")]
    NothingDrawn,
    /// A picture without a badge.
    #[error("there is no badge inside this picture")]
    NoBadge,
    /// A badge in a place where the standard does not look for it.
    #[error("there is a badge inside, but in the wrong place ({place}), where no program looks for it")]
    WrongPlace {
        /// Where it is.
        place: &'static str,
    },
    /// The place of the badge is there, and empty.
    #[error("the place for the badge is there, but it is empty")]
    EmptyBadge,
    /// The text of the badge is not UTF-8.
    #[error("the text of the badge is damaged: it is not UTF-8")]
    BadgeNotUtf8,
    /// The compressed text of the badge cannot be decompressed.
    #[error("the text of the badge is damaged: it cannot be decompressed")]
    BadgeNotInflatable,
    /// A character that XML cannot hold.
    #[error("the credential has the character U+{0:04X}, which an SVG cannot hold")]
    NotForXml(u32),
}

/// Puts a credential into a picture and takes out every badge that was there before. For many credentials and one
/// picture, [`Blank`] checks the picture once.
///
/// The text is JSON with its proof, or a compact JWS. It is written as it is given, without a byte order mark, which
/// JSON must not have; around a JWS white space goes too.
///
/// # Errors
/// When the file is not a PNG or SVG that can hold it; see [`BakeError`].
pub fn insert(picture: &[u8], credential: &str) -> Result<Vec<u8>, BakeError> {
    Blank::new(picture)?.insert(credential)
}

/// Takes the badge out of a picture. Where there are several, the first counts.
///
/// # Errors
/// Names what is wrong with the file, or says that there is no badge inside; see [`BakeError`].
pub fn take(file: &[u8]) -> Result<Taken<'_>, BakeError> {
    match format_of(file)? {
        Format::Png => png::take(file),
        Format::Svg => svg::take(file),
    }
}

/// The picture without any badge; a picture without one stays as it is.
///
/// # Errors
/// When the file is not a PNG or SVG.
pub fn remove(file: &[u8]) -> Result<Pieces<'_>, BakeError> {
    match format_of(file)? {
        Format::Png => png::remove(file),
        Format::Svg => svg::remove(file),
    }
}

fn format_of(file: &[u8]) -> Result<Format, BakeError> {
    let format = match sniff(file) {
        Sniffed::Picture(format) => format,
        Sniffed::Empty => return Err(BakeError::Empty),
        Sniffed::Text => return Err(BakeError::NotAPicture { found: "text" }),
        Sniffed::Other(found) => return Err(BakeError::NotAPicture { found }),
    };
    let limit = match format {
        Format::Png => MAX_BYTES,
        Format::Svg => MAX_SVG_BYTES,
    };
    if file.len() > limit {
        return Err(BakeError::TooLarge {
            bytes: file.len(),
            limit,
        });
    }
    Ok(format)
}
