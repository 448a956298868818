//! The credential as a chunk of a PNG file (Open Badges 3.0, section 5.3.1; PNG third edition, sections 5 and 11.3.3).

use std::{borrow::Cow, ops::Range};

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::{
    BakeError, Format, Generation, MAX_BYTES, MAX_CREDENTIAL_BYTES, Oddity, Pieces, Taken, joined,
    sniff::PNG_SIGNATURE, spliced, without,
};

const KEYWORD_3: &[u8] = b"openbadgecredential";
const KEYWORD_2: &[u8] = b"openbadges";

/// Length, type and checksum of a chunk.
const CHUNK_FRAME: usize = 12;
/// A chunk length must fit in 31 bits (PNG, section 5.3).
const MAX_CHUNK: usize = 0x7fff_ffff;

/// The most chunks in a file. The largest picture with chunks of 8 KiB has 2,000.
const MAX_CHUNKS: usize = 10_000;

/// One chunk, and where it lies with its frame.
struct Chunk<'a> {
    kind: [u8; 4],
    body: &'a [u8],
    span: Range<usize>,
}

impl Chunk<'_> {
    fn name(&self) -> String {
        String::from_utf8_lossy(&self.kind).into_owned()
    }

    /// The keyword of a text chunk.
    fn keyword(&self) -> Option<&[u8]> {
        matches!(&self.kind, b"iTXt" | b"tEXt" | b"zTXt").then(|| {
            let end = self.body.iter().take(80).position(|byte| *byte == 0).unwrap_or(0);
            &self.body[..end]
        })
    }

    fn is_badge(&self) -> bool {
        self.keyword()
            .is_some_and(|keyword| keyword == KEYWORD_3 || keyword == KEYWORD_2)
    }
}

/// The chunks up to IEND. Every checksum is checked: what a stranger hands over may be damaged anywhere, and no badge
/// is to be put into a picture that no program will open.
struct Chunks<'a> {
    file: &'a [u8],
    at: usize,
    read: usize,
    has_image: bool,
    ended: bool,
}

fn chunks(file: &[u8]) -> Chunks<'_> {
    Chunks {
        file,
        at: PNG_SIGNATURE.len(),
        read: 0,
        has_image: false,
        ended: false,
    }
}

impl<'a> Chunks<'a> {
    fn read(&mut self) -> Result<Chunk<'a>, BakeError> {
        self.read += 1;
        if self.read > MAX_CHUNKS {
            return Err(BakeError::TooManyParts {
                what: "chunks",
                limit: MAX_CHUNKS,
            });
        }
        let rest = &self.file[self.at..];
        let cut_off = |inside: &str| BakeError::CutOff {
            inside: inside.to_owned(),
        };
        if rest.len() < 8 {
            return Err(cut_off("the picture, before its end mark (IEND)"));
        }
        let (frame, rest) = rest.split_at(8);
        let length = u32::from_be_bytes([frame[0], frame[1], frame[2], frame[3]]) as usize;
        let kind = [frame[4], frame[5], frame[6], frame[7]];
        if length > MAX_CHUNK || !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(BakeError::BrokenPng {
                what: "one of its parts has an impossible length or name",
            });
        }
        if (self.at == PNG_SIGNATURE.len()) != (&kind == b"IHDR") {
            return Err(BakeError::BrokenPng {
                what: "it does not begin with exactly one header (IHDR)",
            });
        }
        if rest.len() < length + 4 {
            return Err(cut_off(&format!("its part {}", String::from_utf8_lossy(&kind))));
        }
        let span = self.at..self.at + length + CHUNK_FRAME;
        let chunk = Chunk {
            kind,
            body: &rest[..length],
            span: span.clone(),
        };
        let (covered, stated) = self.file[span.start + 4..span.end].split_at(4 + length);
        if crc32fast::hash(covered).to_be_bytes() != stated {
            return Err(BakeError::Damaged { chunk: chunk.name() });
        }
        self.at = span.end;
        self.has_image |= &kind == b"IDAT";
        self.ended = &kind == b"IEND";
        if self.ended && !self.has_image {
            return Err(BakeError::BrokenPng {
                what: "there is no picture in it (IDAT)",
            });
        }
        Ok(chunk)
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Result<Chunk<'a>, BakeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let chunk = self.read();
        self.ended |= chunk.is_err();
        Some(chunk)
    }
}

/// Where a credential goes, and the badges that it takes the place of.
#[derive(Clone, Debug)]
pub(super) struct Place {
    header_end: usize,
    cuts: Vec<Range<usize>>,
}

impl Place {
    pub(super) fn find(picture: &[u8]) -> Result<Self, BakeError> {
        let mut place = Self {
            header_end: 0,
            cuts: Vec::new(),
        };
        for chunk in chunks(picture) {
            let chunk = chunk?;
            if place.header_end == 0 {
                place.header_end = chunk.span.end;
            } else if chunk.is_badge() {
                place.cuts.push(chunk.span);
            }
        }
        Ok(place)
    }

    pub(super) fn insert(&self, picture: &[u8], credential: &str) -> Result<Vec<u8>, BakeError> {
        let body = [
            b"iTXt".as_slice(),
            KEYWORD_3,
            // End of keyword, not compressed, no language, no translated keyword.
            b"\0\0\0\0\0",
            credential.as_bytes(),
        ];
        let length = body[1..].iter().map(|part| part.len()).sum::<usize>();
        let mut checksum = crc32fast::Hasher::new();
        body.iter().for_each(|part| checksum.update(part));
        let length_field = u32::try_from(length)
            .expect("the text is shorter than MAX_CREDENTIAL_BYTES")
            .to_be_bytes();
        let checksum = checksum.finalize().to_be_bytes();
        let [kind, keyword, flags, text] = body;
        let addition = [&length_field[..], kind, keyword, flags, text, &checksum];
        let mut edits = without(&self.cuts);
        edits.push((self.header_end..self.header_end, &addition));
        joined(&spliced(picture, edits), MAX_BYTES)
    }
}

pub(super) fn remove(file: &[u8]) -> Result<Pieces<'_>, BakeError> {
    let mut cuts = Vec::new();
    for chunk in chunks(file) {
        let chunk = chunk?;
        if chunk.is_badge() {
            cuts.push(chunk.span);
        }
    }
    Ok(Pieces::without(file, &cuts))
}

pub(super) fn take(file: &[u8]) -> Result<Taken<'_>, BakeError> {
    let mut badges = Vec::new();
    for chunk in chunks(file) {
        let chunk = chunk?;
        if chunk.is_badge() {
            badges.push(chunk);
        }
    }
    let cuts: Vec<_> = badges.iter().map(|badge| badge.span.clone()).collect();
    let unbaked = Pieces::without(file, &cuts);
    let first = first(&badges)?;
    let (credential, generation, compressed) = read(first)?;
    if credential.trim().is_empty() {
        return Err(BakeError::EmptyBadge);
    }
    let mut oddities = Vec::new();
    if badges.len() > 1 {
        oddities.push(Oddity::Several);
    }
    if compressed {
        oddities.push(Oddity::Compressed);
    }
    Ok(Taken {
        format: Format::Png,
        credential,
        generation,
        oddities,
        unbaked,
    })
}

/// The badge that counts: the first of the newest generation, as a reader of Open Badges 3.0 sees it.
fn first<'c, 'a>(badges: &'c [Chunk<'a>]) -> Result<&'c Chunk<'a>, BakeError> {
    let is = |kind: &[u8; 4], keyword: &[u8]| {
        badges
            .iter()
            .find(|badge| badge.kind == *kind && badge.keyword() == Some(keyword))
    };
    is(b"iTXt", KEYWORD_3)
        .or_else(|| is(b"iTXt", KEYWORD_2))
        .or_else(|| is(b"tEXt", KEYWORD_2))
        .ok_or(match badges.first() {
            None => BakeError::NoBadge,
            Some(badge) if badge.kind == *b"tEXt" => BakeError::WrongPlace {
                place: "a tEXt part of the PNG",
            },
            Some(_) => BakeError::WrongPlace {
                place: "a zTXt part of the PNG",
            },
        })
}

/// The text of a badge, its generation, and whether it was compressed.
fn read<'a>(badge: &Chunk<'a>) -> Result<(Cow<'a, str>, Generation, bool), BakeError> {
    let after_keyword = badge.keyword().map_or(0, <[u8]>::len) + 1;
    let body = badge.body;
    let is_3 = badge.keyword() == Some(KEYWORD_3);
    let rest = &body[after_keyword.min(body.len())..];
    if badge.kind == *b"tEXt" {
        return Ok((text(rest)?, Generation::One, false));
    }
    let generation = if is_3 { Generation::Three } else { Generation::Two };
    let broken = BakeError::BrokenPng {
        what: "the part that holds the badge is incomplete",
    };
    let [compressed, method, rest @ ..] = rest else {
        return Err(broken);
    };
    let mut fields = rest.splitn(3, |byte| *byte == 0);
    let (Some(_language), Some(_translated), Some(content)) = (fields.next(), fields.next(), fields.next())
    else {
        return Err(broken);
    };
    match (compressed, method) {
        (0, _) => Ok((text(content)?, generation, false)),
        (1, 0) => Ok((inflate(content)?, generation, true)),
        _ => Err(BakeError::BadgeNotInflatable),
    }
}

fn text(bytes: &[u8]) -> Result<Cow<'_, str>, BakeError> {
    if bytes.len() > MAX_CREDENTIAL_BYTES {
        return Err(BakeError::CredentialTooLarge {
            limit: MAX_CREDENTIAL_BYTES,
        });
    }
    std::str::from_utf8(bytes)
        .map(Cow::Borrowed)
        .map_err(|_| BakeError::BadgeNotUtf8)
}

fn inflate(compressed: &[u8]) -> Result<Cow<'static, str>, BakeError> {
    let bytes =
        decompress_to_vec_zlib_with_limit(compressed, MAX_CREDENTIAL_BYTES).map_err(|e| match e.status {
            TINFLStatus::HasMoreOutput => BakeError::CredentialTooLarge {
                limit: MAX_CREDENTIAL_BYTES,
            },
            _ => BakeError::BadgeNotInflatable,
        })?;
    String::from_utf8(bytes)
        .map(Cow::Owned)
        .map_err(|_| BakeError::BadgeNotUtf8)
}
