//! The bundled icons: one compressed file, opened when the first icon is asked for.
//!
//! The file is a raw DEFLATE stream (RFC 1951) of UTF-8 lines, sorted by name:
//! `name TAB path TAB path of the second zone, or nothing TAB search words`, made by `assets/emblems/build.mjs`.
//! Paths are SVG path data in a square of [`SIDE`] units.

use std::borrow::Cow;
use std::fmt;
use std::io::Read;
use std::sync::OnceLock;

use crate::design::Credit;

/// The side of the square that icons are drawn in, in their units.
pub const SIDE: f64 = 256.0;

/// The set's prefix in a design.
pub const PREFIX: &str = "ph:";

/// The most that the bundled file may unpack to, in bytes.
const UNPACKED: u64 = 32 * 1024 * 1024;

/// The icons.
pub struct Emblems {
    packed: Cow<'static, [u8]>,
    text: OnceLock<String>,
}

/// One icon as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon<'a> {
    /// Its name within the set, such as `trophy-duotone`.
    pub name: &'a str,
    /// The first zone as SVG path data.
    pub first: &'a str,
    /// The second zone, which lies below the first; empty in a one-zone icon.
    pub second: &'a str,
    /// English words to find it by.
    pub words: &'a str,
}

impl fmt::Debug for Emblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Emblems({} bytes packed)", self.packed.len())
    }
}

impl Emblems {
    /// No icons: each emblem layer is a problem.
    pub fn none() -> Self {
        Self::new(Vec::new())
    }

    /// Icons from the packed file. Nothing is unpacked yet; a damaged file holds no icons.
    pub fn new(packed: impl Into<Cow<'static, [u8]>>) -> Self {
        Self {
            packed: packed.into(),
            text: OnceLock::new(),
        }
    }

    /// The icon of a design's name, such as `ph:trophy-duotone`.
    pub fn get(&self, icon: &str) -> Option<Icon<'_>> {
        let name = icon.strip_prefix(PREFIX)?;
        let text = self.text();
        // Binary search by the line that covers the middle byte: the file is sorted by name.
        let (mut low, mut high) = (0, text.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let start = text.as_bytes()[..middle]
                .iter()
                .rposition(|&b| b == b'\n')
                .map_or(0, |at| at + 1);
            let line = text[start..].split('\n').next().unwrap_or_default();
            let found = parse(line)?;
            match found.name.cmp(name) {
                std::cmp::Ordering::Equal => return Some(found),
                std::cmp::Ordering::Less => low = start + line.len() + 1,
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }

    /// Every icon, by name.
    pub fn iter(&self) -> impl Iterator<Item = Icon<'_>> {
        self.text().lines().filter_map(parse)
    }

    /// Icons whose name or search words contain a word that begins with each word of the query; those whose own name
    /// does come first.
    pub fn find(&self, query: &str) -> Vec<Icon<'_>> {
        let query = query.to_lowercase();
        let wanted: Vec<&str> = query.split_whitespace().collect();
        let begins = |text: &str, word: &str| text.split(['-', ' ', ',']).any(|part| part.starts_with(word));
        let mut found: Vec<(bool, Icon<'_>)> = self
            .iter()
            .filter(|icon| {
                wanted
                    .iter()
                    .all(|word| begins(icon.name, word) || begins(icon.words, word))
            })
            .map(|icon| (!wanted.iter().all(|word| begins(icon.name, word)), icon))
            .collect();
        found.sort_by_key(|(by_words, icon)| (*by_words, icon.name.len()));
        found.into_iter().map(|(_, icon)| icon).collect()
    }

    fn text(&self) -> &str {
        self.text.get_or_init(|| {
            let mut text = String::new();
            match flate2::read::DeflateDecoder::new(&*self.packed)
                .take(UNPACKED)
                .read_to_string(&mut text)
            {
                Ok(_) => text,
                Err(_) => String::new(),
            }
        })
    }
}

fn parse(line: &str) -> Option<Icon<'_>> {
    let mut parts = line.split('\t');
    Some(Icon {
        name: parts.next()?,
        first: parts.next()?,
        second: parts.next()?,
        words: parts.next()?,
    })
}

/// Whom to credit for an emblem, by its name in a design.
pub fn credit(icon: &str) -> Option<Credit> {
    icon.starts_with(PREFIX).then(|| Credit {
        author: "Phosphor Icons".to_owned(),
        licence: "MIT".to_owned(),
        source: "https://phosphoricons.com".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundled() -> Emblems {
        Emblems::new(&include_bytes!("../../../../assets/emblems/phosphor.deflate")[..])
    }

    #[test]
    fn every_icon_is_found_by_its_name_and_can_be_drawn() {
        let emblems = bundled();
        let icons: Vec<_> = emblems.iter().collect();
        assert!(
            icons.len() > 3000,
            "both styles of every icon are there: {}",
            icons.len()
        );
        for icon in &icons {
            assert_eq!(
                emblems.get(&format!("{PREFIX}{}", icon.name)).as_ref(),
                Some(icon),
                "the file is sorted by name"
            );
            for zone in [icon.first, icon.second] {
                let path = kurbo::BezPath::from_svg(zone).expect("icons are lines and curves");
                let inside = path.elements().is_empty() || kurbo::Shape::bounding_box(&path).is_finite();
                assert!(
                    inside && !zone.contains(['a', 'A']),
                    "{}: arcs would need a sine when they are read",
                    icon.name
                );
            }
        }
        for nobody in ["ph:", "ph:zzz", "ph:aaa", "trophy-fill", "tabler:star", ""] {
            assert_eq!(emblems.get(nobody), None, "{nobody} is no emblem");
        }
    }

    #[test]
    fn search_prefers_names_and_wants_every_word() {
        let emblems = bundled();
        let names = |query: &str| {
            emblems
                .find(query)
                .into_iter()
                .map(|icon| icon.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names("trophy")[0], "trophy-fill", "the shortest name comes first");
        assert!(
            names("award").contains(&"trophy-duotone"),
            "search words count: {:?}",
            names("award")
        );
        assert!(
            names("Book OPEN")
                .iter()
                .all(|name| name.contains("book") && name.contains("open")),
            "{:?}",
            names("book open")
        );
        assert!(
            names("qqqq").is_empty(),
            "nothing is found for a word that is nowhere"
        );
    }

    #[test]
    fn a_damaged_file_holds_no_icons() {
        assert_eq!(
            Emblems::new(&b"\xFF\xFF\xFFnonsense"[..]).iter().count(),
            0,
            "and does no harm"
        );
    }
}
