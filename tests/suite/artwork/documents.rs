//! The design document: what is read, what is refused and how, what stays readable for good.

use roundel_art::design::{Design, DesignError, Placeholder, Wording, limits};
use serde_json::{Value, json};

use super::{design, files, read, starters};

fn badge(layers: Value) -> Vec<u8> {
    json!({ "version": 1, "name": "Test", "layers": layers })
        .to_string()
        .into_bytes()
}

fn disc(id: &str) -> Value {
    json!({ "id": id, "width": 100, "height": 100, "content": { "type": "shape", "shape": "circle" } })
}

fn refusal(json: &[u8]) -> String {
    Design::from_json(json)
        .expect_err("this design must be refused")
        .to_string()
}

#[test]
fn documents_of_version_1_are_read_and_written_unchanged() {
    let root = roundel_tests::root();
    let folders = [root.join("tests/suite/artwork"), root.join("assets/starters")];
    for path in folders.iter().flat_map(|folder| files(folder, "json")) {
        let kept = String::from_utf8(read(&path)).expect("JSON is UTF-8");
        assert_eq!(
            design(&path).to_json(),
            kept,
            "{}: what was saved once must stay as it is",
            path.display()
        );
    }
}

#[test]
fn versions_are_told_apart() {
    assert!(refusal(br#"{"name":"x","layers":[]}"#).contains("not a Roundel design"));
    assert!(
        refusal(br#"{"version":2,"name":"x","layers":[]}"#).contains("update Roundel"),
        "a newer file says what to do"
    );
}

#[test]
fn a_refusal_names_the_layer() {
    let mut wrong = disc("sun");
    wrong["colour"] = json!("red");
    let group = json!({ "id": "g", "width": 9, "height": 9, "content": { "type": "group", "layers": [disc("a"), wrong] } });
    let message = refusal(&badge(json!([disc("b"), group])));
    assert!(
        message.contains("\"sun\"") && message.contains("colour"),
        "unknown fields are never dropped: {message}"
    );

    let mut wide = disc("moon");
    wide["name"] = json!("The moon");
    wide["width"] = json!(1e9);
    let message = refusal(&badge(json!([wide])));
    assert!(
        message.contains("The moon") && message.contains("width") && message.contains("2400"),
        "{message}"
    );

    let twins = Design::from_json(&badge(json!([disc("a"), disc("a")])));
    assert!(
        matches!(twins, Err(DesignError::SameId { .. })),
        "an id belongs to one layer"
    );
    let star = json!({ "id": "s", "width": 9, "height": 9, "content": { "type": "shape", "shape": "star", "points": 9999, "depth": 0.5 } });
    assert!(
        refusal(&badge(json!([star]))).contains("points"),
        "counts have limits as well"
    );
    for (field, value) in [
        ("fill", json!({ "type": "none", "ink": "#000000" })),
        ("outline", json!({ "ink": "#000000", "width": 1, "colour": 2 })),
    ] {
        let mut odd = disc("odd");
        odd[field] = value;
        assert!(
            refusal(&badge(json!([odd]))).contains("is not known here"),
            "{field}: nothing unknown is dropped silently"
        );
    }
    let ink = json!({ "id": "i", "width": 9, "height": 9, "fill": { "type": "solid", "ink": "#12" }, "content": { "type": "shape", "shape": "circle" } });
    assert!(
        refusal(&badge(json!([ink]))).contains("#12"),
        "a wrong colour is named"
    );
}

#[test]
fn too_much_of_anything_is_refused() {
    let many: Vec<Value> = (0..=limits::LAYERS).map(|i| disc(&i.to_string())).collect();
    assert!(refusal(&badge(json!(many))).contains("number of layers"));
    let mut nested = json!([disc("x")]);
    for depth in 0..=limits::DEPTH {
        nested = json!([{ "id": depth.to_string(), "width": 9, "height": 9, "content": { "type": "group", "layers": nested } }]);
    }
    assert!(refusal(&badge(nested)).contains("depth of groups"));
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(
        Design::from_json(deep.as_bytes()).is_err(),
        "endless nesting must not exhaust the stack"
    );
    assert!(matches!(
        Design::from_json(&vec![b' '; limits::BYTES + 1]),
        Err(DesignError::TooLarge { .. })
    ));
    let text = json!({ "id": "t", "width": 9, "height": 9, "content": { "type": "text", "font": "Oswald", "size": 20, "text": "x".repeat(limits::TEXT + 1) } });
    assert!(refusal(&badge(json!([text]))).contains("number of characters"));
}

#[test]
fn placeholders_are_found_and_filled_once() {
    let all: Vec<_> = starters()
        .into_iter()
        .map(|(name, design)| (name, design.placeholders()))
        .collect();
    assert!(
        all.iter().all(|(_, found)| found.is_empty()),
        "every placeholder of a starter has a word: {all:?}"
    );
    let text = json!([{ "id": "t", "width": 500, "height": 90, "content": { "type": "text", "font": "Oswald", "size": 20, "text": "{earner} – {badge}, {date} {other} {" } }]);
    let design = Design::from_json(&badge(text)).expect("a plain design");
    let used: Vec<_> = design.placeholders().into_iter().collect();
    assert_eq!(
        used,
        [Placeholder::Earner, Placeholder::Date, Placeholder::Badge],
        "{{issuer}} is not used"
    );
    let wording = Wording {
        earner: Some("{badge}\u{202E}\tAda"),
        badge: Some("Loop"),
        ..Wording::default()
    };
    let filled = design.filled(&wording);
    let words = filled.layers[0].content.text();
    assert_eq!(
        words,
        Some("{badge} Ada – Loop, {date} {other} {"),
        "a name is text: not filled again, turns nothing around"
    );
}

#[test]
fn starters_share_one_picture_unless_they_name_the_earner() {
    let folder = roundel_tests::root().join("assets/starters");
    let personal: Vec<_> = files(&folder, "json")
        .iter()
        .filter(|path| design(path).placeholders().contains(&Placeholder::Earner))
        .map(|path| super::stem(path).to_owned())
        .collect();
    assert_eq!(
        personal,
        ["neighbour", "welcome"],
        "a class of a thousand shares a picture with all the others"
    );
    for path in files(&folder, "json") {
        let design = design(&path);
        assert!(
            design.placeholders().contains(&Placeholder::Badge),
            "{}: shows the badge's name",
            path.display()
        );
        assert!(
            !design.alt_text().is_empty() && !design.credits().is_empty(),
            "{}: described and credited",
            path.display()
        );
    }
}
