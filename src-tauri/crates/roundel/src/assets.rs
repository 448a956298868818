//! What ships inside the program: fonts, emblems and starter designs.

use std::sync::{Arc, OnceLock};

use roundel_art::{Library, design::Design, emblems::Emblems, fonts::Fonts};

use crate::starters::{Starter, Suits};

/// A file of the repository's assets, as bytes.
macro_rules! asset {
    ($($path:literal),+) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/", $($path),+))
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
    asset!("fonts/Fredoka_600SemiBold.ttf"),
    asset!("fonts/JosefinSans_700Bold.ttf"),
    asset!("fonts/LeagueSpartan_800ExtraBold.ttf"),
    asset!("fonts/Lexend_700Bold.ttf"),
    asset!("fonts/Nunito_800ExtraBold.ttf"),
    asset!("fonts/OpenSans_400Regular.ttf"),
    asset!("fonts/OpenSans_700Bold.ttf"),
    asset!("fonts/Oswald_600SemiBold.ttf"),
    asset!("fonts/Pacifico_400Regular.ttf"),
    asset!("fonts/RobotoSlab_700Bold.ttf"),
];

/// The icons that designs may name, packed.
const EMBLEMS: &[u8] = asset!("emblems/emblems.pack");

/// The documents of these starters.
macro_rules! starters {
    ($($word:literal)+) => {
        &[$(($word, asset!("starters/", $word, ".json"))),+]
    };
}

/// The starters by their words. Their order, and what each suits, is in `assets/starters.json`.
const STARTERS: &[(&str, &[u8])] = starters! {
    "actor" "archaeologist" "astronomer" "baker" "beekeeper" "birdwatcher" "camper" "captain"
    "carpenter" "chemist" "climber" "coder" "cook" "cyclist" "explorer" "first-aider" "gamer"
    "gardener" "geologist" "graduate" "guardian" "host" "laureate" "linguist" "maker" "mentor"
    "musician" "neighbour" "painter" "pathfinder" "photographer" "potter" "reader" "robot" "singer"
    "speaker" "stitcher" "storyteller" "swimmer" "volunteer" "welcome" "writer"
};

/// What each starter suits.
const SUITS: &[u8] = asset!("starters.json");

/// Returns the bundled fonts and emblems. They are read once, by the first who asks.
pub fn library() -> &'static Library {
    bundled()
}

fn bundled() -> &'static Arc<Library> {
    static LIBRARY: OnceLock<Arc<Library>> = OnceLock::new();
    LIBRARY.get_or_init(|| Arc::new(with_fonts(fonts())))
}

/// The same library, for those who may also have another.
pub(crate) fn shared() -> Arc<Library> {
    Arc::clone(bundled())
}

/// The bundled fonts, read anew.
pub(crate) fn fonts() -> Fonts {
    Fonts::new(FONTS.iter().copied()).expect("the bundled fonts are fonts, a test reads them")
}

/// The bundled emblems with these fonts.
pub(crate) fn with_fonts(fonts: Fonts) -> Library {
    Library::new(fonts, Emblems::new(EMBLEMS))
}

/// Returns the starter designs, in the order in which they are shown. They are read once, by the first who asks.
pub fn starters() -> &'static [Starter] {
    static READ: OnceLock<Vec<Starter>> = OnceLock::new();
    READ.get_or_init(|| {
        let suits: Vec<Suits> = serde_json::from_slice(SUITS).expect("the table is one, a test reads it");
        suits.into_iter().map(starter).collect()
    })
}

fn starter(suits: Suits) -> Starter {
    let document = STARTERS.iter().find(|(word, _)| *word == suits.word);
    let (_, json) = document.expect("every starter of the table is listed, a test reads them");
    Starter {
        design: Design::from_json(json).expect("the bundled starters are designs, a test reads them"),
        suits,
    }
}

#[cfg(test)]
mod tests {
    use roundel_art::problem;

    #[test]
    fn every_starter_draws_without_a_problem() {
        let starters = super::starters();
        assert_eq!(
            starters.len(),
            super::STARTERS.len(),
            "each document has its line in assets/starters.json"
        );
        for starter in starters {
            let problems = problem::check(&starter.design, super::library());
            assert_eq!(
                problems,
                [],
                "{} must show what a finished design looks like",
                starter.suits.word
            );
        }
    }
}
