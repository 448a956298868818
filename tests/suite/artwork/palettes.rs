//! Palettes: readable, told apart by everybody, and laid over any design.

use std::collections::BTreeSet;

use roundel_art::palette::{Palette, palettes};
use roundel_art::vision::{Vision, contrast, difference};

use super::{composed, starters};

/// Ten times what can just be told apart side by side, so that also small parts at 50 px stay apart.
const APART: f64 = 20.0;

fn colour(palette: &Palette, role: &str) -> roundel_art::design::Colour {
    let found = palette.swatches().into_iter().find(|(name, _)| *name == role);
    found.expect("a palette has six colours").1
}

#[test]
fn there_are_enough_and_their_ids_differ() {
    let ids: BTreeSet<_> = palettes().iter().map(|palette| &palette.id).collect();
    assert_eq!(ids.len(), palettes().len(), "an id names one palette");
    assert!(
        ids.len() >= 24,
        "issue 4 asks for 24 palettes, found {}",
        ids.len()
    );
}

#[test]
fn words_are_readable_and_neighbours_stand_out() {
    for palette in palettes() {
        let pairs = [
            ("light", "field", 4.5),
            ("ink", "paper", 4.5),
            ("ink", "rim", 4.5),
            ("rim", "field", 3.0),
            ("accent", "field", 3.0),
            ("accent", "rim", 3.0),
        ];
        for (a, b, least) in pairs {
            let (one, other) = (colour(palette, a), colour(palette, b));
            let found = contrast(one, other);
            assert!(
                found >= least,
                "{}: {a} on {b} has {found:.2}, not {least}",
                palette.id
            );
            assert!(difference(one, other) >= APART, "{}: {a} beside {b}", palette.id);
            for vision in Vision::ALL {
                let seen = difference(vision.sees(one), vision.sees(other));
                assert!(
                    seen >= APART,
                    "{}: with {vision:?} {a} and {b} are {seen:.1} apart, not {APART}",
                    palette.id
                );
            }
        }
    }
}

#[test]
fn a_palette_recolours_every_named_colour() {
    for (name, design) in starters() {
        for palette in palettes() {
            let mut recoloured = design.clone();
            palette.apply(&mut recoloured);
            for (old, new) in design.palette.iter().zip(&recoloured.palette) {
                assert_eq!(old.name, new.name, "{name}: names stay, layers refer to them");
                assert_eq!(old.colour.a, new.colour.a, "{name}: what was clear stays clear");
            }
            for (role, colour) in palette.swatches() {
                let found = recoloured.palette.iter().find(|swatch| swatch.name == role);
                assert_eq!(
                    found.map(|swatch| swatch.colour),
                    Some(colour),
                    "{name}: {role} is there for shapes of the catalogue"
                );
            }
            let mut again = recoloured.clone();
            palette.apply(&mut again);
            assert_eq!(
                again.palette.len(),
                recoloured.palette.len(),
                "nothing is added twice"
            );
        }
        let mut recoloured = design.clone();
        palettes()[1].apply(&mut recoloured);
        assert_eq!(composed(&recoloured).problems, [], "{name} is still finished");
        assert_ne!(
            composed(&recoloured).svg,
            composed(&design).svg,
            "{name} is painted with its named colours"
        );
    }
}
