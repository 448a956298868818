//! What ships inside the program: fonts, emblems and starter designs.

use std::sync::OnceLock;

use roundel_art::{Library, design::Design, emblems::Emblems, fonts::Fonts};

/// A file of the repository's assets, as bytes.
macro_rules! asset {
    ($path:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/", $path))
    };
}

/// The fonts that designs may name.
const FONTS: &[&[u8]] = &[
    asset!("fonts/AlfaSlabOne_400Regular.ttf"),
    asset!("fonts/AtkinsonHyperlegibleNext_400Regular.ttf"),
    asset!("fonts/AtkinsonHyperlegibleNext_700Bold.ttf"),
    asset!("fonts/BebasNeue_400Regular.ttf"),
    asset!("fonts/Cairo_700Bold.ttf"),
    asset!("fonts/Cinzel_700Bold.ttf"),
    asset!("fonts/Fraunces_700Bold.ttf"),
    asset!("fonts/Fraunces_900Black.ttf"),
    asset!("fonts/JosefinSans_700Bold.ttf"),
    asset!("fonts/LeagueSpartan_800ExtraBold.ttf"),
    asset!("fonts/Nunito_800ExtraBold.ttf"),
    asset!("fonts/OpenSans_400Regular.ttf"),
    asset!("fonts/OpenSans_700Bold.ttf"),
    asset!("fonts/Oswald_600SemiBold.ttf"),
    asset!("fonts/Pacifico_400Regular.ttf"),
    asset!("fonts/RobotoSlab_700Bold.ttf"),
];

/// The icons that designs may name, packed.
const EMBLEMS: &[u8] = asset!("emblems/emblems.pack");

/// A design to start from.
#[derive(Debug, Clone)]
pub struct Starter {
    /// The word that names it on the command line.
    pub word: &'static str,
    /// The design.
    pub design: Design,
}

/// The starters: the word, and the document.
const STARTERS: &[(&str, &[u8])] = &[
    ("maker", asset!("starters/maker.json")),
    ("explorer", asset!("starters/explorer.json")),
    ("reader", asset!("starters/reader.json")),
    ("captain", asset!("starters/captain.json")),
    ("musician", asset!("starters/musician.json")),
    ("neighbour", asset!("starters/neighbour.json")),
];

/// Returns the bundled fonts and emblems. They are read once, by the first who asks.
pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let fonts =
            Fonts::new(FONTS.iter().copied()).expect("the bundled fonts are fonts, a test reads them");
        Library::new(fonts, Emblems::new(EMBLEMS))
    })
}

/// Returns the starter designs, in the order in which they are shown.
pub fn starters() -> Vec<Starter> {
    let read = |(word, json): &(&'static str, &[u8])| Starter {
        word,
        design: Design::from_json(json).expect("the bundled starters are designs, a test reads them"),
    };
    STARTERS.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use roundel_art::compose;

    #[test]
    fn every_starter_draws_without_a_problem() {
        let starters = super::starters();
        assert!(
            starters.len() >= 6,
            "there are six starters, found {}",
            starters.len()
        );
        for starter in starters {
            let problems = compose(&starter.design, super::library()).problems;
            assert_eq!(
                problems,
                [],
                "{} must show what a finished design looks like",
                starter.word
            );
        }
    }
}
