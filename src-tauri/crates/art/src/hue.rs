//! What people call colours, in plain English. The table is in `assets/palettes`; the page reads the same.

use std::sync::OnceLock;

use crate::catalogue::table;
use crate::design::{Colour, Swatch};
use crate::palette::oklab;

/// The plain names, each with the colour that everybody thinks of.
fn names() -> &'static [Swatch] {
    static NAMES: OnceLock<Vec<Swatch>> = OnceLock::new();
    NAMES.get_or_init(|| table(include_str!("../../../../assets/palettes/colours.json")))
}

/// The plain name that a colour is nearest to (in Oklab); alpha does not count.
pub fn name(colour: Colour) -> &'static str {
    let here = oklab(colour);
    let apart = |named: &Swatch| -> f64 {
        let there = oklab(named.colour);
        here.iter().zip(there).map(|(a, b)| (a - b) * (a - b)).sum()
    };
    let nearest = names().iter().min_by(|a, b| apart(a).total_cmp(&apart(b)));
    nearest.map_or("grey", |named| &named.name)
}

/// The colour of a plain name, or of the name that the text ends with, as in `deep teal`. Returns None for any other.
pub fn named(text: &str) -> Option<Colour> {
    let text = text.trim().to_lowercase();
    let fits = |named: &&Swatch| text == named.name || text.ends_with(&format!(" {}", named.name));
    let longest = names().iter().filter(fits).max_by_key(|named| named.name.len());
    longest.map(|named| named.colour)
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
        for Swatch { name: word, colour } in names() {
            assert_eq!(name(*colour), word, "every name is nearest to itself");
            assert_eq!(named(word), Some(*colour), "and found again");
        }
        assert_eq!(named("Deep Teal"), named("teal"), "the last word is the colour");
        assert_eq!(named("Fraunces"), None, "what is no colour has none");
    }
}
