//! Fonts of this system for scripts that the bundled ones do not have, such as Chinese, Japanese and Korean. They are
//! looked for when the first design needs them; where there are none, the design's problems name the characters.

use std::sync::{Arc, Mutex, PoisonError};

use fontdb::{Database, FaceInfo};
use roundel_art::design::Design;
use roundel_art::fonts::Fonts;
use roundel_art::problem::ProblemKind;
use roundel_art::{Composition, Library};

use crate::assets;

/// Parts of the names of fonts that were drawn for many characters; the others are opened after these.
const BROAD: [&str; 12] = [
    "CJK",
    "Noto",
    "Source Han",
    "PingFang",
    "Hiragino",
    "YaHei",
    "Yu Gothic",
    "Malgun",
    "WenQuanYi",
    "Droid Sans",
    "Nanum",
    "IPA",
];
/// The weight that goes best with words on badges.
const WEIGHT: u16 = 700;

/// The bundled library with fonts of this system.
struct Wide {
    library: Arc<Library>,
    /// The characters that fonts were looked for.
    asked: String,
}

static WIDE: Mutex<Option<Wide>> = Mutex::new(None);

/// Draws a design with the bundled fonts, and with the system's where those lack a character.
pub fn compose(design: &Design) -> Composition {
    let drawn = roundel_art::compose(design, assets::library());
    match missing(&drawn) {
        none if none.is_empty() => drawn,
        missing => roundel_art::compose(design, &wide(&missing)),
    }
}

/// The library that a design needs: the bundled one, or with fonts of this system where it lacks a character.
pub fn library_for(design: &Design) -> Arc<Library> {
    let library = assets::shared();
    match missing(&roundel_art::compose(design, &library)) {
        none if none.is_empty() => library,
        missing => wide(&missing),
    }
}

fn missing(drawn: &Composition) -> String {
    let characters = drawn.problems.iter().filter_map(|problem| match &problem.kind {
        ProblemKind::MissingGlyphs { characters } => Some(characters.as_str()),
        _ => None,
    });
    characters.collect()
}

fn wide(missing: &str) -> Arc<Library> {
    let mut asked = String::new();
    if let Some(wide) = &*WIDE.lock().unwrap_or_else(PoisonError::into_inner) {
        if missing.chars().all(|c| wide.asked.contains(c)) {
            return Arc::clone(&wide.library);
        }
        asked.clone_from(&wide.asked);
    }
    asked.push_str(missing);
    let mut system = Database::new();
    system.load_system_fonts();
    let library = Arc::new(assets::with_fonts(widened(assets::fonts(), &system, &asked)));
    let wide = Wide {
        library: Arc::clone(&library),
        asked,
    };
    *WIDE.lock().unwrap_or_else(PoisonError::into_inner) = Some(wide);
    library
}

/// Adds fonts until every character is there, or no font is left.
fn widened(mut fonts: Fonts, system: &Database, characters: &str) -> Fonts {
    let mut faces: Vec<&FaceInfo> = system.faces().collect();
    let order = |face: &FaceInfo| {
        let broad = BROAD
            .iter()
            .position(|part| face.post_script_name.contains(&part.replace(' ', "")));
        let slanted = face.style != fontdb::Style::Normal;
        (
            slanted,
            broad.unwrap_or(BROAD.len()),
            face.weight.0.abs_diff(WEIGHT),
        )
    };
    faces.sort_by(|a, b| {
        order(a)
            .cmp(&order(b))
            .then_with(|| a.post_script_name.cmp(&b.post_script_name))
    });
    for face in faces {
        let lacking: String = characters
            .chars()
            .filter(|c| !fonts.cover(c.encode_utf8(&mut [0; 4])))
            .collect();
        if lacking.is_empty() {
            break;
        }
        let bytes = system.with_face_data(face.id, |bytes, index| (bytes.to_vec(), index));
        let Some((bytes, index)) = bytes else { continue };
        let mut alone = Fonts::none();
        if alone.add(bytes.clone(), index).is_ok()
            && lacking.chars().any(|c| alone.cover(c.encode_utf8(&mut [0; 4])))
        {
            // It was read a moment ago, so that it can be read again.
            let _ = fonts.add(bytes, index);
        }
    }
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_of_the_system_are_added_only_for_what_is_lacking() {
        let bundled = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts");
        let mut system = Database::new();
        system.load_fonts_dir(bundled);
        let latin = || {
            let bytes: &[u8] = include_bytes!("../../../../assets/fonts/Pacifico_400Regular.ttf");
            Fonts::new([bytes]).expect("a bundled font")
        };
        assert!(
            !latin().cover("שלום عالم"),
            "Pacifico has neither Hebrew nor Arabic"
        );
        let fonts = widened(
            latin(),
            &system,
            "שלום عالم".split(' ').collect::<String>().as_str(),
        );
        assert!(fonts.cover("שלום عالم"), "fonts of the folder have both");
        assert_eq!(fonts.families().len(), 1, "no design can name them");
        let none = widened(latin(), &system, "漢");
        assert!(
            !none.cover("漢"),
            "what no font has stays missing, and is said so when it is drawn"
        );
    }
}
