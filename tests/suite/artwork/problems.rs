//! What a check finds, and that its fixes do what they say and nothing else.

use std::collections::BTreeMap;

use proptest::prelude::*;
use roundel_art::design::{Content, Credit, Design, Fill, Ink, Layer};
use roundel_art::problem::{self, Problem, ProblemKind};
use roundel_art::raster::{self, Px};
use roundel_art::upload::Picture;
use serde_json::json;

use super::{composed, library, starters};

fn check(design: &Design) -> Vec<Problem> {
    problem::check(design, library())
}

fn of(layers: serde_json::Value) -> Design {
    let ground = json!({ "id": "ground", "width": 560, "height": 560, "fill": { "type": "solid", "ink": "#203060" },
        "content": { "type": "shape", "shape": "circle" } });
    let mut all = vec![ground];
    all.extend(layers.as_array().expect("layers").clone());
    let design = json!({ "version": 1, "name": "Test", "alt": "A test", "layers": all,
        "palette": [{ "name": "light", "colour": "#FFF3DA" }, { "name": "night", "colour": "#101830" }] });
    Design::from_json(design.to_string().as_bytes()).expect("a plain design")
}

fn words(text: &str, ink: &str, size: f64) -> serde_json::Value {
    json!({ "id": "words", "name": "Words", "width": 400, "height": 120, "fill": { "type": "solid", "ink": ink },
        "content": { "type": "text", "font": "Nunito", "size": size, "text": text } })
}

#[test]
fn every_starter_is_a_finished_design() {
    for (name, design) in starters() {
        let found = check(&design);
        assert_eq!(found, [], "{name} shows what a finished design looks like");
    }
}

#[test]
fn a_name_is_judged_as_it_is_seen() {
    let named = |name: &str, layer: serde_json::Value| {
        let mut design = of(json!([layer]));
        name.clone_into(&mut design.name);
        design
    };
    let plate = |height: f64| {
        json!({ "id": "words", "name": "Words", "width": 200, "height": height, "fill": { "type": "solid", "ink": "light" },
            "content": { "type": "text", "font": "Nunito", "size": 90, "text": "{badge}" } })
    };
    assert_eq!(check(&named("Frog", plate(90.0))), [], "a short name is large");
    let mut design = named("Frog Expert of the whole pond", plate(90.0));
    let found = check(&design);
    let [small] = &found[..] else {
        panic!("a long name is small, whatever the design calls it: {found:?}");
    };
    assert!(
        matches!(small.kind, ProblemKind::TextTooSmall { .. }),
        "{small:?}"
    );
    let fix = small.fix.as_ref().expect("there is room for more lines");
    fix.apply(&mut design);
    assert_eq!(check(&design), []);
    let mut words = Vec::new();
    words.extend(design.layers.iter().filter_map(|layer| layer.content.text()));
    assert_eq!(
        words,
        ["{badge}"],
        "it stays the badge's name, also when that changes"
    );
    let strange = check(&named("Frog \u{10FFFD}", plate(90.0)));
    assert!(
        strange
            .iter()
            .any(|one| matches!(one.kind, ProblemKind::MissingGlyphs { .. })),
        "{strange:?}"
    );
}

#[test]
fn words_are_measured_against_what_is_really_behind_them() {
    let contrast = |ink: &str, more: Vec<serde_json::Value>| {
        let mut layers = more;
        layers.push(words("Hello", ink, 110.0));
        check(&of(json!(layers)))
    };
    let [dark] = &contrast("#2A3C70", vec![])[..] else {
        panic!("dark blue on dark blue is one problem");
    };
    assert!(
        matches!(dark.kind, ProblemKind::LowContrast { contrast } if contrast < 1.5),
        "{dark:?}"
    );
    let fix = dark.fix.as_ref().expect("the palette has a light colour");
    assert_eq!(
        fix.sentence, "Paint it cream",
        "a colour of the palette, by its plain name"
    );
    assert_eq!(contrast("light", vec![]), [], "cream on dark blue");
    let plate = json!({ "id": "plate", "width": 420, "height": 140, "fill": { "type": "solid", "ink": "#FFF3DA" },
        "content": { "type": "shape", "shape": "rectangle" } });
    assert_eq!(contrast("#2A3C70", vec![plate]), [], "the plate is between them");
    let fade = json!({ "id": "fade", "width": 420, "height": 140,
        "fill": { "type": "linear", "stops": [{ "at": 0.2, "ink": "#203060" }, { "at": 0.8, "ink": "#FFF3DA" }] },
        "content": { "type": "shape", "shape": "rectangle" } });
    assert_eq!(
        contrast("light", vec![fade]).len(),
        1,
        "half of the gradient is as light as the words"
    );
}

#[test]
fn a_line_around_words_counts() {
    let mut layer = words("Hello", "#2A3C70", 110.0);
    layer["outline"] = json!({ "ink": "#FFF3DA", "width": 16 });
    assert_eq!(
        check(&of(json!([layer]))),
        [],
        "a cream line parts them from the ground"
    );
}

#[test]
fn the_margin_is_neither_nothing_nor_half_of_the_picture() {
    let disc = |side: f64| {
        let design = json!({ "version": 1, "name": "Disc", "alt": "A disc", "layers": [
            { "id": "disc", "width": side, "height": side, "fill": { "type": "solid", "ink": "#203060" },
              "content": { "type": "shape", "shape": "circle" } }] });
        Design::from_json(design.to_string().as_bytes()).expect("a plain design")
    };
    for (side, fine) in [(300.0, false), (560.0, true), (600.0, false)] {
        let mut design = disc(side);
        let found = check(&design);
        assert_eq!(found.is_empty(), fine, "{side} units of 600: {found:?}");
        for problem in found {
            let fix = problem.fix.expect("the size of everything can be changed");
            fix.apply(&mut design);
            assert_eq!(check(&design), [], "{}", fix.sentence);
        }
    }
}

#[test]
fn small_parts_that_mean_something_are_counted() {
    let star = |at: usize| {
        json!({ "id": format!("star{at}"), "x": 120 + 50 * at, "width": 40, "height": 40,
            "fill": { "type": "solid", "ink": "light" }, "content": { "type": "emblem", "icon": "ph:star-fill" } })
    };
    let stars = |count| of(json!((0..count).map(star).collect::<Vec<_>>()));
    assert_eq!(check(&stars(6)), [], "a row of stars is an ornament");
    let mut design = stars(8);
    let found = check(&design);
    assert!(
        matches!(
            found[..],
            [Problem {
                kind: ProblemKind::SmallParts { count: 8 },
                ..
            }]
        ),
        "{found:?}"
    );
    let fix = found[0].fix.clone().expect("parts can be left out");
    assert!(fix.loses, "who lets a fix leave something out is asked first");
    fix.apply(&mut design);
    assert_eq!(check(&design), [], "and few enough are left");
}

fn weight(design: &Design) -> Option<Problem> {
    let png = raster::png(&composed(design), Px::DEFAULT).expect("a design is drawn");
    problem::weigh(design, library(), png.len())
}

#[test]
fn a_heavy_picture_is_said_to_be_heavy() {
    assert_eq!(weight(&of(json!([]))), None, "a plain disc is light");
    let heavy = Problem::of_weight(250 * 1024).expect("with its credential it is more than 250 KB");
    assert!(heavy.message.contains("258 KB"), "{}", heavy.message);
}

/// Soft spots of many sizes and a grain over all, as a photograph has: 600 pixels a side.
fn photo() -> Picture {
    let side = 600_u32;
    let mut seed = 1_u32;
    let mut pixels = Vec::new();
    for at in 0..side * side {
        let (x, y) = (f64::from(at % side), f64::from(at / side));
        let spots = [(0.011, 0.017), (0.037, 0.029), (0.083, 0.101)];
        let light: f64 = spots.iter().map(|(a, b)| (x * a).sin() * (y * b).cos()).sum();
        for tint in [70.0, 60.0, 40.0] {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = f64::from(seed >> 24) / 16.0 - 8.0;
            pixels.push((tint * 1.6 + light * 30.0 + grain).clamp(0.0, 255.0) as u8);
        }
    }
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, side, side);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&pixels).expect("the pixels");
    writer.finish().expect("an end");
    roundel_art::upload::picture(&png).expect("a picture")
}

#[test]
fn a_heavy_picture_is_drawn_softer() {
    let photo = json!({ "id": "photo", "width": 540, "height": 540, "content": { "type": "picture", "picture": photo(),
        "mask": { "shape": "circle" } }, "credit": { "author": "Ada" } });
    let mut design = of(json!([photo]));
    assert_eq!(check(&design), [], "nothing else is wrong with it");
    let heavy = weight(&design).expect("a photograph with grain is heavy");
    let fix = heavy.fix.expect("fewer pixels were tried and help");
    assert!(!fix.loses, "the whole picture is still there: {}", fix.sentence);
    fix.apply(&mut design);
    assert_eq!(weight(&design), None, "{}", fix.sentence);
    assert_eq!(check(&design), [], "and it brings no new problem");
    let read = Design::from_json(design.to_json().as_bytes()).expect("what is fixed can be opened again");
    assert_eq!(read, design, "with the picture as it was made");
}

#[test]
fn what_is_too_much_to_draw_is_taken_out() {
    let mut many = of(json!([]));
    let dot = many.layers[0].clone();
    many.layers.extend((0..520).map(|i| Layer {
        id: format!("dot-{i}"),
        ..dot.clone()
    }));
    let mut deep = of(json!([]));
    for i in 0..12 {
        let layers = std::mem::take(&mut deep.layers);
        let group = json!({ "id": format!("group-{i}"), "width": 600, "height": 600,
            "content": { "type": "group", "layers": layers } });
        deep.layers.push(serde_json::from_value(group).expect("a group"));
    }
    let mut wordy = of(json!([words("Hello", "light", 110.0)]));
    if let Content::Text(text) = &mut wordy.layers[1].content {
        text.text = "word ".repeat(120);
        text.lines = 6;
    }
    for (what, mut design) in [
        ("many layers", many),
        ("deep groups", deep),
        ("many words", wordy),
    ] {
        let before = svg(&design);
        let found = check(&design);
        let too_much =
            |problem: &&Problem| matches!(problem.kind, ProblemKind::TooMuch | ProblemKind::TooManyWords);
        let problem = found
            .iter()
            .find(too_much)
            .unwrap_or_else(|| panic!("{what}: {found:?}"));
        let fix = problem
            .fix
            .as_ref()
            .unwrap_or_else(|| panic!("{what} can be fixed"));
        fix.apply(&mut design);
        let left = check(&design);
        assert!(!left.iter().any(|left| too_much(&left)), "{what}: {left:?}");
        if what != "many words" {
            assert_eq!(
                svg(&design),
                before,
                "{what}: what was not drawn is all that went"
            );
        }
    }
}

fn svg(design: &Design) -> String {
    composed(design).svg
}

/// One thing that goes wrong in a design.
fn spoil(design: &mut Design, how: usize, layer: usize) {
    let count = design.layers.len();
    let grey = || Fill::Solid {
        ink: Ink::Swatch("nothing of that name".to_owned()),
    };
    if how == 0 {
        design.alt = String::new();
        design
            .layers
            .iter_mut()
            .for_each(|layer| layer.alt = String::new());
        return;
    }
    if how == 1 {
        let middle = |at: f64| 300.0 + (at - 300.0) * 0.5;
        for layer in &mut design.layers {
            (layer.x, layer.y) = (middle(layer.x), middle(layer.y));
            (layer.width, layer.height) = (layer.width * 0.5, layer.height * 0.5);
        }
        return;
    }
    let layer = &mut design.layers[layer % count];
    match (&mut layer.content, how) {
        (_, 2) => layer.x += 500.0,
        (Content::Text(text), 3) => text.size = 20.0,
        (Content::Ribbon(ribbon), 3) => ribbon.size = 20.0,
        (Content::Text(text), 4) => text.text.push_str(" 漢字"),
        (Content::Ribbon(ribbon), 4) => ribbon.text.push_str(" 漢字"),
        (Content::Text(text), 5) => "Comic Sans".clone_into(&mut text.font),
        (Content::Emblem(emblem), 5) => "ph:trophee-fill".clone_into(&mut emblem.icon),
        (Content::Shape(_) | Content::Emblem(_) | Content::Text(_), 6) => layer.fill = grey(),
        (Content::Ribbon(ribbon), 7) => {
            if let Fill::Solid { ink } = &layer.fill {
                ribbon.ink = ink.clone();
            }
        }
        (Content::Text(_), 7) => {
            layer.fill = Fill::Solid {
                ink: Ink::Swatch("field".to_owned()),
            }
        }
        _ => {}
    }
}

/// The layers of a design by their ids, those in groups too.
fn by_id(design: &Design) -> BTreeMap<String, Layer> {
    fn walk(layers: &[Layer], all: &mut BTreeMap<String, Layer>) {
        for layer in layers {
            all.insert(layer.id.clone(), layer.clone());
            if let Content::Group(group) = &layer.content {
                walk(&group.layers, all);
            }
        }
    }
    let mut all = BTreeMap::new();
    walk(&design.layers, &mut all);
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fix_takes_its_problem_away_and_nothing_else_changes(
        which in any::<prop::sample::Index>(), how in 0..8_usize, at in 0..12_usize,
    ) {
        let starters = starters();
        let mut design = which.get(&starters).1.clone();
        spoil(&mut design, how, at);
        let before = check(&design);
        for problem in &before {
            let Some(fix) = &problem.fix else { continue };
            let mut fixed = design.clone();
            fix.apply(&mut fixed);
            let after = check(&fixed);
            prop_assert!(after.iter().all(|left| left.kind != problem.kind || left.layer != problem.layer),
                "{} is still there after: {}", problem.message, fix.sentence);
            prop_assert!(after.len() < before.len(), "a fix brings no new problem: {after:?}");
            let (old, new) = (by_id(&design), by_id(&fixed));
            prop_assert_eq!(old.keys().collect::<Vec<_>>(), new.keys().collect::<Vec<_>>(), "no layer comes or goes");
            if let Some(about) = &problem.layer {
                let others = old.iter().filter(|(id, layer)| *id != about && !matches!(layer.content, Content::Group(_)));
                for (id, layer) in others {
                    prop_assert_eq!(&new[id], layer, "{} is another layer's problem", id);
                }
            }
            let written = Design::from_json(fixed.to_json().as_bytes());
            prop_assert!(written.is_ok(), "what is fixed can be opened again: {:?}", written.err());
        }
    }
}

#[test]
fn a_picture_without_an_author_may_be_left_out() {
    let png = {
        let composition = composed(&of(json!([])));
        let bytes = raster::png(&composition, Px::new(32).expect("32 px")).expect("a design is drawn");
        roundel_art::upload::picture(&bytes).expect("a picture")
    };
    let picture = json!({ "id": "photo", "width": 200, "height": 200, "content": { "type": "picture", "picture": png } });
    let mut design = of(json!([picture]));
    let [found] = &check(&design)[..] else {
        panic!("a picture without an author is one problem");
    };
    let fix = found.fix.clone().expect("it can be left out");
    assert!(fix.loses, "what leaves something out is never done unasked");
    design.layers[1].credit = Some(Credit {
        author: "Ada".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        source: String::new(),
    });
    assert_eq!(check(&design), [], "an author is what it takes");
}
