//! What people call colours, in plain English.

use crate::design::Colour;
use crate::palette::oklab;

/// A plain name and the colour that everybody thinks of.
const NAMES: [(&str, u32); 34] = [
    ("white", 0xFFFFFF),
    ("cream", 0xFFF3DA),
    ("beige", 0xE3CFAE),
    ("light grey", 0xC8CACD),
    ("grey", 0x85888D),
    ("dark grey", 0x3E424A),
    ("black", 0x0B0B0E),
    ("pink", 0xF6A5BD),
    ("coral", 0xF26D5B),
    ("red", 0xD6332C),
    ("dark red", 0x8C1B16),
    ("crimson", 0xB0173F),
    ("orange", 0xF28A2E),
    ("peach", 0xFFC9A3),
    ("gold", 0xE9B02F),
    ("yellow", 0xFBE04A),
    ("mustard", 0xB8860B),
    ("brown", 0x7A4A26),
    ("dark brown", 0x3D2412),
    ("olive", 0x6F7324),
    ("lime green", 0xA3D13B),
    ("green", 0x3E8E41),
    ("dark green", 0x1C5138),
    ("mint", 0xB4E3CC),
    ("teal", 0x0E7C7B),
    ("turquoise", 0x46C4BE),
    ("light blue", 0xA9CFF2),
    ("sky blue", 0x64A9E8),
    ("blue", 0x2F55B5),
    ("navy", 0x16234B),
    ("lavender", 0xC3B1E6),
    ("purple", 0x6A3FA3),
    ("plum", 0x74376E),
    ("magenta", 0xC93A9A),
];

fn rgb(value: u32) -> Colour {
    let [_, r, g, b] = value.to_be_bytes();
    Colour::rgb(r, g, b)
}

/// The plain name that a colour is nearest to (in Oklab); alpha does not count.
pub fn name(colour: Colour) -> &'static str {
    let here = oklab(colour);
    let apart = |value: u32| -> f64 {
        let there = oklab(rgb(value));
        here.iter().zip(there).map(|(a, b)| (a - b) * (a - b)).sum()
    };
    let nearest = NAMES.iter().min_by(|a, b| apart(a.1).total_cmp(&apart(b.1)));
    nearest.map_or("grey", |(name, _)| name)
}

/// The colour of a plain name, or of the name that the text ends with, as in `deep teal`. Returns None for any other.
pub fn named(text: &str) -> Option<Colour> {
    let text = text.trim().to_lowercase();
    let fits = |(name, _): &&(&str, u32)| text == *name || text.ends_with(&format!(" {name}"));
    let longest = NAMES.iter().filter(fits).max_by_key(|(name, _)| name.len());
    longest.map(|(_, value)| rgb(*value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_have_the_names_that_people_give_them() {
        for (colour, expected) in [
            ("#14214A", "navy"),
            ("#2F4DA0", "blue"),
            ("#F0B92E", "gold"),
            ("#D2382E", "red"),
            ("#0E7C7B", "teal"),
            ("#6B2F63", "plum"),
            ("#1F5B4A", "dark green"),
            ("#F26D5B", "coral"),
            ("#FBF1DC", "cream"),
            ("#15151A", "black"),
            ("#FFB39C", "peach"),
        ] {
            let colour = colour.parse().expect("a colour");
            assert_eq!(name(colour), expected, "{colour} is a colour of a starter");
        }
        for (word, value) in NAMES {
            assert_eq!(name(rgb(value)), word, "every name is nearest to itself");
            assert_eq!(named(word), Some(rgb(value)), "and found again");
        }
        assert_eq!(named("Deep Teal"), named("teal"), "the last word is the colour");
        assert_eq!(named("Fraunces"), None, "what is no colour has none");
    }
}
