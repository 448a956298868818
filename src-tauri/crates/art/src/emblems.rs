//! The bundled icons: found by words in many languages, looked up by name, each with its author and licence.
//!
//! A look-up opens one block of the packed file, a search its catalogue; what has been opened stays open. Paths are
//! SVG path data in a square of [`SIDE`] units, nothing but lines and cubics.

mod pack;
mod search;
mod words;

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use crate::design::Credit;
use pack::Pack;
use search::Index;

/// The side of the square that icons are drawn in, in their units.
pub const SIDE: f64 = 256.0;

/// A set of icons by one team, under one prefix.
struct Set {
    prefix: &'static str,
    /// Whom to credit for an icon that names no author of its own.
    author: &'static str,
    licence: &'static str,
    source: &'static str,
}

const SETS: [Set; 3] = [
    Set {
        prefix: "game-icons:",
        author: "The authors of game-icons.net",
        licence: "CC-BY-3.0",
        source: "https://game-icons.net",
    },
    Set {
        prefix: "ph:",
        author: "Phosphor Icons",
        licence: "MIT",
        source: "https://phosphoricons.com",
    },
    Set {
        prefix: "tabler:",
        author: "Paweł Kuna, Tabler Icons",
        licence: "MIT",
        source: "https://tabler.io/icons",
    },
];

/// The authors within the game icons who gave their work away without conditions.
const UNCONDITIONAL: [&str; 2] = ["Viscious Speed", "Zeromancer"];

/// The styles that a set's icons come in, at the end of their names.
const STYLES: [&str; 3] = ["-duotone", "-filled", "-fill"];

/// Words of titles that tell the drawings of one thing apart.
const DRAWINGS: [&str; 9] = [
    "open",
    "fine",
    "simple",
    "straight",
    "bold",
    "text",
    "alt",
    "vertical",
    "horizontal",
];

/// The icons.
pub struct Emblems {
    pack: Pack,
    index: OnceLock<Index>,
}

/// One icon as it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icon<'a> {
    /// Its name in a design, such as `ph:trophy-duotone`.
    pub name: &'a str,
    /// The first zone as SVG path data.
    pub first: &'a str,
    /// The second zone, which lies below the first; empty in a one-zone icon.
    pub second: &'a str,
    /// Who drew it, where the set names its authors one by one; else empty.
    pub author: &'a str,
}

impl Icon<'_> {
    /// Whom to credit for it, under which licence, and where it comes from.
    pub fn credit(&self) -> Option<Credit> {
        credit_of(self.name, self.author)
    }
}

/// One icon as it is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its name in a design, such as `ph:trophy-duotone`.
    pub name: &'a str,
    /// English words to find it by besides its name, separated by commas; empty where its set has none.
    pub words: &'a str,
}

impl<'a> Entry<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (name, words) = line.split_once('\t')?;
        Some(Self { name, words })
    }

    /// Its name without set and style, such as `trophy`.
    pub fn title(&self) -> &'a str {
        let title = self.name.split_once(':').map_or(self.name, |(_, title)| title);
        let bare = STYLES.iter().find_map(|style| title.strip_suffix(style));
        bare.unwrap_or(title)
    }

    /// The words of its title that say what it shows, without those that tell its drawings apart.
    pub(crate) fn subject(&self) -> Vec<&'a str> {
        let words = self.title().split('-');
        let says = |word: &&str| !DRAWINGS.contains(word) && word.parse::<u32>().is_err();
        words.filter(says).collect()
    }

    /// Where its kind comes among equals: two zones take a badge's colours best, then what was drawn as a picture rather
    /// than as a sign for a button.
    fn place(&self) -> usize {
        let kinds: [(&str, &str); 3] = [("ph:", "-duotone"), ("game-icons:", ""), ("ph:", "-fill")];
        let of = |(prefix, style): &(&str, &str)| self.name.starts_with(prefix) && self.name.ends_with(style);
        kinds.iter().position(of).unwrap_or(kinds.len())
    }
}

impl fmt::Debug for Emblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Emblems({} bytes packed)", self.pack.len())
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
            pack: Pack::new(packed.into()),
            index: OnceLock::new(),
        }
    }

    /// The icon of a design's name, such as `ph:trophy-duotone`. Returns None when there is none.
    pub fn get(&self, icon: &str) -> Option<Icon<'_>> {
        let (name, rest) = self.pack.line(icon)?;
        let mut parts = rest.split('\t');
        Some(Icon {
            name,
            first: parts.next()?,
            second: parts.next()?,
            author: parts.next()?,
        })
    }

    /// Every icon, by name.
    pub fn iter(&self) -> impl Iterator<Item = Entry<'_>> {
        self.pack.catalogue().lines().filter_map(Entry::parse)
    }

    /// Icons for words in English or in the language (BCP 47, such as `cy` or `pt-BR`), at most `limit`, best first:
    /// whole words before their beginnings before their insides, names before search words, icons that suit badges
    /// before the others. Case and accents do not count. If nobody understands the words so, all languages are tried,
    /// and if no icon answers all of them, the longest alone. The same words give the same list.
    pub fn search(&self, words: &str, language: &str, limit: usize) -> Vec<Entry<'_>> {
        self.index().search(self.pack.catalogue(), words, language, limit)
    }

    /// What an icon shows: in English, and in a language that has no words here, its name without set and style; in
    /// another language (BCP 47, such as `cy` or `pt-BR`) the things that its name speaks of, else the first that its
    /// search words do. Returns None where there is no such icon, or no word for it.
    pub fn called(&self, icon: &str, language: &str) -> Option<String> {
        self.index().called(self.pack.catalogue(), icon, language)
    }

    fn index(&self) -> &Index {
        let (catalogue, words) = (self.pack.catalogue(), self.pack.words());
        self.index.get_or_init(|| Index::new(catalogue, words))
    }

    /// Whom to credit for an icon of a design: its own author where the set names them, else the set. Returns None for
    /// a name of no set.
    pub fn credit(&self, icon: &str) -> Option<Credit> {
        self.get(icon).map_or_else(|| credit(icon), |icon| icon.credit())
    }
}

/// Whom to credit for an emblem, by its name in a design alone: the set, not the one who drew it. Returns None for a name
/// of no set.
pub fn credit(icon: &str) -> Option<Credit> {
    credit_of(icon, "")
}

fn credit_of(icon: &str, author: &str) -> Option<Credit> {
    let set = SETS.iter().find(|set| icon.starts_with(set.prefix))?;
    let (author, licence) = match author {
        "" => (set.author, set.licence),
        free if UNCONDITIONAL.contains(&free) => (free, "CC0-1.0"),
        _ => (author, set.licence),
    };
    Some(Credit {
        author: author.to_owned(),
        licence: licence.to_owned(),
        source: set.source.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_file_holds_no_icons() {
        let whole = include_bytes!("../../../../assets/emblems/emblems.pack");
        for damaged in [
            &b"\xFF\xFF\xFFnonsense"[..],
            b"",
            b"catalogue\t9999999\n\n",
            b"catalogue\tmany\n\n",
            &whole[..whole.len() / 2],
        ] {
            let emblems = Emblems::new(damaged.to_vec());
            assert_eq!(emblems.iter().count(), 0, "half a file holds none");
            assert_eq!(emblems.get("ph:trophy-fill"), None, "and does no harm");
            assert_eq!(emblems.search("trophy", "en", 9), [], "whatever is asked");
        }
    }

    #[test]
    fn a_damaged_block_loses_its_own_icons_alone() {
        let mut bytes = include_bytes!("../../../../assets/emblems/emblems.pack").to_vec();
        let end = bytes.len();
        bytes[end - 9000..].fill(0xFF);
        let emblems = Emblems::new(bytes);
        assert!(emblems.get("ph:trophy-fill").is_some(), "another block is whole");
        assert_eq!(emblems.get("tabler:zoom-filled"), None, "the last one is not");
    }

    #[test]
    fn words_are_compared_without_marks() {
        for (written, folded) in [
            ("  Épée,  BÛCHE ", "epee buche"),
            ("Żółw", "zolw"),
            ("Straße", "strasse"),
            ("l’œuf", "loeuf"),
            ("كِتَاب", "كتاب"),
            ("المدرسة", "مدرسه"),
            ("Cel·la", "cella"),
        ] {
            assert_eq!(words::fold(written), folded, "{written} is typed in many ways");
        }
    }

    #[test]
    fn icons_are_called_what_they_show() {
        let emblems = Emblems::new(&include_bytes!("../../../../assets/emblems/emblems.pack")[..]);
        for (icon, language, called) in [
            ("ph:book-open-duotone", "en", Some("book")),
            ("ph:book-open-duotone", "fi", Some("kirja")),
            ("game-icons:dragon-head", "de-AT", Some("Drache")),
            ("ph:rocket-launch-fill", "es", Some("cohete")),
            ("game-icons:dragon-head", "sv", Some("dragon head")),
            ("game-icons:abstract-116", "fr", None),
            ("ph:nobody", "fi", None),
        ] {
            assert_eq!(
                emblems.called(icon, language).as_deref(),
                called,
                "{icon} in {language}, a language with words or without"
            );
        }
        let known = emblems
            .iter()
            .filter(|entry| emblems.called(entry.name, "fi").is_some());
        let share = known.count() * 100 / emblems.iter().count();
        assert!(share >= 75, "only {share} % of all have a name in Finnish");
    }

    #[test]
    fn a_title_is_a_name_without_set_and_style() {
        for (name, title) in [
            ("ph:book-open-duotone", "book-open"),
            ("tabler:star-filled", "star"),
            ("game-icons:dragon-head", "dragon-head"),
        ] {
            assert_eq!(
                Entry { name, words: "" }.title(),
                title,
                "{name} is a picture of it"
            );
        }
    }
}
