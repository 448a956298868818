//! Words: every script the fonts have, never out of their place, problems instead of silence.

use roundel_art::Composition;
use roundel_art::design::Design;
use roundel_art::problem::ProblemKind;
use serde_json::{Value, json};

use super::composed;

fn text(words: &str, more: Value) -> Composition {
    let mut content = json!({ "type": "text", "font": "Fraunces", "size": 120, "text": words });
    let more = more.as_object().expect("fields");
    content.as_object_mut().expect("fields").extend(more.clone());
    let layer = json!({ "id": "t", "width": 400, "height": 200, "fill": { "type": "solid", "ink": "#000000" }, "content": content });
    let design = json!({ "version": 1, "name": "Words", "alt": "Words", "layers": [layer] });
    composed(&Design::from_json(design.to_string().as_bytes()).expect("a plain design"))
}

fn kinds(composition: &Composition) -> Vec<&ProblemKind> {
    composition.problems.iter().map(|problem| &problem.kind).collect()
}

#[test]
fn the_languages_of_europe_and_arabic_have_all_their_letters() {
    for words in [
        "Ŵŷ ẅ Llŷn",
        "Zażółć gęślą jaźń",
        "Çığ İş ŞĞ",
        "Ħaż-Żebbuġ Ċ",
        "Åse Ðú þú",
        "Ķļņ Šūž",
        "Ő Ű ß ẞ",
        "Ț ș ă",
        "Jürgen Æsop Œuvre",
        "Μέλισσα Ώρα ΐ",
        "Їжак Ґава ёж Љубав",
        "שלום עולם",
        "مكتبة الحي لا",
        "Tiếng Việt ệ",
        "e\u{301} w\u{302}",
        "№ € – “…” ’",
    ] {
        let composition = text(words, json!({ "font": "Alfa Slab One", "size": 60 }));
        let missing = kinds(&composition)
            .into_iter()
            .any(|kind| matches!(kind, ProblemKind::MissingGlyphs { .. }));
        assert!(!missing, "{words}: {:?}", composition.problems);
        assert!(composition.svg.contains("<path"), "{words} is drawn");
    }
}

#[test]
fn characters_that_no_font_has_are_named() {
    let composition = text("Ada 漢字 漢", json!({ "size": 90 }));
    let expected = ProblemKind::MissingGlyphs {
        characters: "漢字".to_owned(),
    };
    assert_eq!(
        kinds(&composition),
        [&expected],
        "each character once, and nothing else"
    );
    assert!(
        composition.problems[0].message.contains("漢字"),
        "the sentence names them"
    );
}

#[test]
fn words_shrink_and_never_leave_their_box() {
    let long = "Wolfeschlegelsteinhausenbergerdorff-Maria-Theodora the Younger of the Hills";
    for lines in [1, 3] {
        let composition = text(long, json!({ "lines": lines }));
        let area = &composition.boxes[0];
        assert!(area.width <= 400.5 && area.x >= 99.5, "{lines} lines: {area:?}");
        let small = kinds(&composition)
            .into_iter()
            .any(|kind| matches!(kind, ProblemKind::TextTooSmall { .. }));
        assert!(small, "words that nobody can read are said to be so");
    }
    assert_eq!(text("Ada", json!({})).problems, [], "a short name is no problem");
}

#[test]
fn words_on_an_arc_stay_on_it() {
    for kind in ["above", "below"] {
        let composition = text(
            &"mm ".repeat(60),
            json!({ "curve": { "kind": kind, "sweep": 180 } }),
        );
        let area = &composition.boxes[0];
        let half = if kind == "above" {
            area.y + area.height <= 315.0
        } else {
            area.y >= 285.0
        };
        assert!(
            half && area.width < 430.0,
            "{kind}: 180 degrees are half of the circle: {area:?}"
        );
    }
}

#[test]
fn direction_and_marks_change_the_picture() {
    let svg = |words: &str| text(words, json!({ "font": "Cairo" })).svg;
    assert_ne!(svg("مكتبة"), svg("م ك ت ب ة"), "Arabic letters join");
    assert_eq!(
        svg("e\u{301}"),
        svg("é"),
        "a composed and a decomposed letter look the same"
    );
    let (straight, spaced) = (
        text("ab", json!({})).boxes,
        text("ab", json!({ "spacing": 500 })).boxes,
    );
    let wider = spaced[0].width - straight[0].width;
    assert!(
        (wider - 60.0).abs() < 1.0,
        "half an em of 120 units between two letters, not after them: {wider}"
    );
}

#[test]
fn what_is_missing_is_said_and_the_rest_is_drawn() {
    let layer = |id: &str, content: Value| json!({ "id": id, "width": 300, "height": 300, "fill": { "type": "solid", "ink": "no such" }, "content": content });
    let design = json!({ "version": 1, "name": "Gaps", "layers": [
        layer("font", json!({ "type": "text", "font": "Comic Sans", "size": 100, "text": "Hi" })),
        layer("emblem", json!({ "type": "emblem", "icon": "ph:unicorn-duotone" })),
        { "id": "wide", "x": 500, "width": 300, "height": 300, "content": { "type": "shape", "shape": "circle" } },
        { "id": "hidden", "x": 900, "visible": false, "width": 300, "height": 300, "content": { "type": "shape", "shape": "circle" } },
    ] });
    let composition = composed(&Design::from_json(design.to_string().as_bytes()).expect("a plain design"));
    let found: Vec<_> = composition
        .problems
        .iter()
        .map(|p| (p.layer.as_deref(), &p.kind))
        .collect();
    let expected = [
        (
            Some("font"),
            ProblemKind::MissingFont {
                family: "Comic Sans".to_owned(),
            },
        ),
        (
            Some("font"),
            ProblemKind::MissingColour {
                name: "no such".to_owned(),
            },
        ),
        (
            Some("emblem"),
            ProblemKind::MissingEmblem {
                icon: "ph:unicorn-duotone".to_owned(),
            },
        ),
        (Some("wide"), ProblemKind::Overflow { by: 50.0 }),
        (None, ProblemKind::NoAltText),
    ];
    assert_eq!(
        found,
        expected
            .iter()
            .map(|(layer, kind)| (*layer, kind))
            .collect::<Vec<_>>()
    );
    assert_eq!(composition.boxes.len(), 2, "what is hidden or missing has no box");
}

#[test]
fn words_all_around_close_their_circle() {
    let circle = |words: &str, size: u32| {
        text(
            words,
            json!({ "size": size, "font": "Nunito", "curve": { "kind": "circle" } }),
        )
    };
    let all = circle("Harbour Street Library and Friends of the Sea", 60);
    assert_eq!(all.problems, [], "there is room for all of it");
    let area = &all.boxes[0];
    // The box is 400 wide: the circle runs through the middle of the capitals.
    for (name, edge) in [
        ("left", area.x),
        ("top", area.y),
        ("foot", 600.0 - area.y - area.height),
    ] {
        assert!(
            (60.0..100.0).contains(&edge),
            "{name}: the letters stand all around, {area:?}"
        );
    }
    let few = circle("Hello", 60).boxes[0].clone();
    assert!(
        few.y + few.height < 330.0,
        "few letters stay together at the top: {few:?}"
    );
    assert_eq!(
        circle("مكتبة الحي", 60).problems,
        [],
        "letters that are joined stay joined"
    );
    let long = circle(&"many words ".repeat(30), 60);
    assert!(
        long.problems
            .iter()
            .any(|p| matches!(p.kind, ProblemKind::TextTooSmall { .. })),
        "more than the circle holds becomes small, and that is said"
    );
}

#[test]
fn words_in_a_group_are_as_small_as_they_are_drawn() {
    let inside = |side: u32| {
        let words = json!({ "id": "t", "width": 500, "height": 100, "fill": { "type": "solid", "ink": "#000000" },
            "content": { "type": "text", "font": "Nunito", "size": 60, "text": "Ada" } });
        let group = json!({ "id": "g", "width": side, "height": side, "content": { "type": "group", "layers": [words] } });
        let design = json!({ "version": 1, "name": "Group", "alt": "Ada", "layers": [group] });
        composed(&Design::from_json(design.to_string().as_bytes()).expect("a plain design")).problems
    };
    assert_eq!(inside(600), [], "60 units are 9 px of 90");
    let [small] = &inside(300)[..] else {
        panic!("in a group of half the size they are 4.5 px high");
    };
    assert!(
        matches!(small.kind, ProblemKind::TextTooSmall { px } if (px - 4.5).abs() < 0.01),
        "{small:?}"
    );
}

#[test]
fn several_lines_stay_in_their_box_with_all_that_stands_out_of_them() {
    let boxed = |font: &str, text: &str| {
        let words = json!({ "id": "t", "width": 400, "height": 90, "fill": { "type": "solid", "ink": "#000000" },
            "content": { "type": "text", "font": font, "size": 90, "lines": 2, "text": text } });
        let design = json!({ "version": 1, "name": "Lines", "alt": "Lines", "layers": [words] });
        composed(&Design::from_json(design.to_string().as_bytes()).expect("a plain design")).boxes[0].clone()
    };
    for font in ["League Spartan", "Nunito", "Lobster", "Zilla Slab"] {
        for text in [
            "Frog Expert of the whole pond",
            "Äpfel und Öl für ganz Èze",
            "AFTERNOON OF SOLDERING",
        ] {
            let found = boxed(font, text);
            assert!(
                found.y >= 254.9 && found.y + found.height <= 345.1,
                "{text} in {font}: {found:?} is cut by its plate, which ends at 255 and 345"
            );
            assert!(
                found.height > 60.0,
                "{text} in {font} is as large as fits: {found:?}"
            );
        }
    }
    let capitals = boxed("Nunito", "AFTERNOON OF SOLDERING");
    let middle = capitals.y + capitals.height / 2.0;
    assert!(
        (middle - 300.0).abs() < 3.0,
        "capitals alone stand in the middle: {capitals:?}"
    );
}
