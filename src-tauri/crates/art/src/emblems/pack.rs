//! The file that the emblems come in: small compressed blocks, of which one look-up opens one.
//!
//! `assets/emblems/build.mjs` makes it. It begins with UTF-8 lines `name TAB length`, one for each section, and an
//! empty line; the sections follow without gaps, each a raw DEFLATE stream (RFC 1951) of UTF-8 lines:
//! - `catalogue`: `icon TAB search words`, sorted by icon; the words are separated by commas;
//! - `words`: `assets/emblems/words.tsv` as it is;
//! - blocks, each named after its first icon: `icon TAB path TAB path of the second zone TAB author`, all sorted by icon.

use std::borrow::Cow;
use std::io::Read;
use std::ops::Range;
use std::sync::OnceLock;

/// The most that one section may unpack to, in bytes: what is read is ours, a damaged file must do no harm.
const UNPACKED: u64 = 4 * 1024 * 1024;

/// The most sections that a file may have.
const SECTIONS: usize = 4096;

/// The packed file and what has been opened of it.
pub(super) struct Pack {
    bytes: Cow<'static, [u8]>,
    catalogue: Option<Section>,
    words: Option<Section>,
    blocks: Vec<Section>,
}

struct Section {
    name: String,
    range: Range<usize>,
    text: OnceLock<String>,
}

impl Section {
    fn open(&self, bytes: &[u8]) -> &str {
        self.text.get_or_init(|| {
            let mut text = String::new();
            match flate2::read::DeflateDecoder::new(&bytes[self.range.clone()])
                .take(UNPACKED)
                .read_to_string(&mut text)
            {
                Ok(_) => text,
                Err(_) => String::new(),
            }
        })
    }
}

impl Pack {
    /// Reads where everything is and opens nothing. A damaged file is an empty one.
    pub(super) fn new(bytes: Cow<'static, [u8]>) -> Self {
        let sections = sections(&bytes).unwrap_or_default();
        let mut pack = Self {
            bytes,
            catalogue: None,
            words: None,
            blocks: Vec::new(),
        };
        for section in sections {
            match section.name.as_str() {
                "catalogue" => pack.catalogue = Some(section),
                "words" => pack.words = Some(section),
                _ => pack.blocks.push(section),
            }
        }
        pack
    }

    /// How many bytes the file has.
    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn catalogue(&self) -> &str {
        self.catalogue
            .as_ref()
            .map_or("", |section| section.open(&self.bytes))
    }

    pub(super) fn words(&self) -> &str {
        self.words
            .as_ref()
            .map_or("", |section| section.open(&self.bytes))
    }

    /// The line of an icon, without its name; opens the one block that it is in.
    pub(super) fn line(&self, icon: &str) -> Option<(&str, &str)> {
        let after = self.blocks.partition_point(|block| block.name.as_str() <= icon);
        let block = self.blocks.get(after.checked_sub(1)?)?;
        block
            .open(&self.bytes)
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .find(|(name, _)| *name == icon)
    }
}

fn sections(bytes: &[u8]) -> Option<Vec<Section>> {
    let head = bytes.windows(2).position(|pair| pair == b"\n\n")?;
    let lines = std::str::from_utf8(&bytes[..head]).ok()?;
    let mut at = head + 2;
    let mut sections = Vec::new();
    for line in lines.lines().take(SECTIONS) {
        let (name, length) = line.split_once('\t')?;
        let end = at.checked_add(length.parse().ok()?)?;
        (end <= bytes.len()).then_some(())?;
        sections.push(Section {
            name: name.to_owned(),
            range: at..end,
            text: OnceLock::new(),
        });
        at = end;
    }
    Some(sections)
}
