//! Palettes: readable, told apart by everybody, and laid over any design.

use std::collections::BTreeSet;

use roundel_art::palette::{Palette, palettes, taken};
use roundel_art::upload::{Picture, picture};
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
        keeps_its_promises(palette, &palette.id);
    }
}

fn keeps_its_promises(palette: &Palette, name: &str) {
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
        assert!(found >= least, "{name}: {a} on {b} has {found:.2}, not {least}");
        assert!(difference(one, other) >= APART, "{name}: {a} beside {b}");
        for vision in Vision::ALL {
            let seen = difference(vision.sees(one), vision.sees(other));
            assert!(
                seen >= APART,
                "{name}: with {vision:?} {a} and {b} are {seen:.1} apart, not {APART}"
            );
        }
    }
}

/// Stripes of these colours, as a logo.
fn logo(colours: &[&str]) -> Picture {
    let stripes: String = colours
        .iter()
        .enumerate()
        .map(|(i, colour)| {
            format!(
                "<rect x=\"{}\" width=\"10\" height=\"50\" fill=\"{colour}\"/>",
                i * 10
            )
        })
        .collect();
    let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"50\">{stripes}</svg>");
    picture(svg.as_bytes()).expect("a simple drawing is taken")
}

#[test]
fn a_palette_taken_from_a_picture_keeps_the_promises_of_the_others() {
    let logos: [&[&str]; 9] = [
        &["#D9432F"],
        &["#000000", "#FFFFFF"],
        &["#FFFFFF"],
        &["#0055A4", "#FFFFFF", "#EF4135"],
        &["#FFED00", "#009640", "#E30613"],
        &["#FFFF00", "#FFFF33"],
        &["#7FFF00", "#00FFFF", "#FF00FF", "#0000FF", "#FF0000", "#FFA500"],
        &["#808080", "#818181", "#A0522D"],
        &["#010101", "#001133"],
    ];
    for colours in logos {
        let picture = logo(colours);
        let palette = taken(&picture).expect("the logo shows something");
        keeps_its_promises(&palette, &format!("{colours:?}"));
        assert_eq!(
            taken(&picture),
            Some(palette),
            "the same picture gives the same palette"
        );
    }
    let field = taken(&logo(&["#0055A4", "#FFFFFF", "#F7F7F7"]))
        .expect("it shows something")
        .field;
    assert!(
        field.b > field.r && field.b > field.g,
        "a blue logo gives a blue field, not {field}"
    );
    let clear = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9"/></svg>"#;
    assert_eq!(
        taken(&picture(clear).expect("it is a drawing")),
        None,
        "nothing to take colours from"
    );
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
