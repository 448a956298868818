//! The bundled families: enough of each kind, and every script that is promised.

use roundel_art::design::Design;
use roundel_art::fonts::Fonts;
use roundel_art::paper::SheetWords;
use roundel_art::raster::{self, Px};

use super::{composed, files, library, read};

/// Letters of each language that are not among A to Z, and in how many families a badge in it can be set.
const LANGUAGES: [(&str, &str, usize); 11] = [
    ("English", "The quick brown fox – “yes” & ’no’", 14),
    ("Welsh", "ŴŵŶŷÂâÊêÎîÔôÛûẂẃẄẅỲỳ", 5),
    ("Polish", "ĄąĆćĘęŁłŃńÓóŚśŹźŻż", 13),
    ("Turkish", "ÇçĞğİıÖöŞşÜü", 13),
    ("Maltese", "ĊċĠġĦħŻżÀàÈèÌìÒòÙù", 12),
    ("Vietnamese", "ĐđƠơƯưẠạẾếỆệỐốỮữ", 5),
    ("Greek", "ΑΒΓΔΩαβγδωάέήίόύώς", 2),
    ("Russian", "АБВГДЖЩЫЭЮЯабвгджщыэюяёЁ", 4),
    ("Ukrainian", "ЄєІіЇїҐґ", 4),
    ("Hebrew", "אבגדהוזחטיכלמנסעפצקרשתםןףץך", 2),
    ("Arabic", "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ", 1),
];

#[test]
fn badges_have_letters_of_every_kind() {
    let families: Vec<&str> = library()
        .fonts()
        .families()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert!(families.len() >= 14, "found {}: {families:?}", families.len());
    for (kind, family) in [
        ("display", "League Spartan"),
        ("display", "Bebas Neue"),
        ("engraved", "Cinzel"),
        ("slab", "Roboto Slab"),
        ("heavy slab", "Alfa Slab One"),
        ("rounded", "Nunito"),
        ("rounded", "Fredoka"),
        ("script", "Pacifico"),
        ("for people with dyslexia", "Lexend"),
        ("for people who see badly", "Atkinson Hyperlegible Next"),
        ("Arabic", "Cairo"),
    ] {
        assert!(
            families.contains(&family),
            "{kind}: {family} is among {families:?}"
        );
    }
}

#[test]
fn every_language_has_its_letters_in_enough_families() {
    let fonts: Vec<Fonts> = files(&roundel_tests::root().join("assets/fonts"), "ttf")
        .iter()
        .map(|path| Fonts::new([read(path)]).expect("a bundled font"))
        .collect();
    for (language, letters, least) in LANGUAGES {
        let mut able: Vec<String> = fonts
            .iter()
            .filter(|font| font.cover(letters))
            .flat_map(Fonts::families)
            .map(|(name, _)| name.to_owned())
            .collect();
        able.dedup();
        assert!(
            able.len() >= least,
            "{language} in {} families: {able:?}",
            able.len()
        );
    }
}

#[test]
fn a_font_that_was_added_serves_only_what_the_others_lack() {
    let bytes = |name: &str| read(&roundel_tests::root().join("assets/fonts").join(name));
    let mut fonts = Fonts::new([bytes("Pacifico_400Regular.ttf")]).expect("a bundled font");
    assert!(
        fonts.add(b"no font".to_vec(), 0).is_err(),
        "what is no font is refused"
    );
    assert!(
        fonts.add(bytes("Cairo_700Bold.ttf"), 7).is_err(),
        "the file holds one font, not eight"
    );
    fonts.add(bytes("Cairo_700Bold.ttf"), 0).expect("a font");
    assert!(fonts.cover("سلام hello"), "both together");
    assert_eq!(
        fonts.families(),
        [("Pacifico", vec![400])],
        "no design can name it"
    );
}

/// How many pixels words cover.
fn ink(words: &str, font: &str) -> usize {
    let layer = serde_json::json!({ "id": "words", "width": 560, "height": 200,
        "fill": { "type": "solid", "ink": "#000000" },
        "content": { "type": "text", "text": words, "font": font, "weight": 400, "size": 120 } });
    let document = serde_json::json!({ "version": 1, "name": "Words", "layers": [layer] });
    let design = Design::from_json(document.to_string().as_bytes()).expect("a plain design");
    let pixels = raster::rgba(&composed(&design), Px::DEFAULT).expect("a design is drawn");
    pixels.chunks_exact(4).filter(|pixel| pixel[3] > 127).count()
}

#[test]
fn letters_that_a_family_lacks_come_from_one_as_heavy() {
    let greek = "ΘΗΓΕΣ";
    let light = ink(greek, "Open Sans");
    for font in ["Alfa Slab One", "Bebas Neue", "Pacifico"] {
        assert!(
            ink(greek, font) * 10 > light * 12,
            "{font} looks bold though it calls itself regular, and so must what stands in for it"
        );
    }
}

#[test]
fn the_sheet_to_draw_on_speaks_every_language_of_the_program() {
    let languages: Vec<&str> = SheetWords::all()
        .iter()
        .map(|words| words.language.as_str())
        .collect();
    assert_eq!(
        languages,
        ["en", "ca", "cy", "de", "es", "fi", "fr"],
        "English first"
    );
    for words in SheetWords::all() {
        let all = [&words.title, &words.name, &words.badge]
            .into_iter()
            .chain(&words.hints);
        for line in all {
            assert!(
                !line.trim().is_empty(),
                "{}: every line says something",
                words.language
            );
            assert!(
                library().fonts().cover(line),
                "{}: no font has all of {line}",
                words.language
            );
        }
    }
}
