//! Sizes, blurs and numbers of layers at their limits: a picture, in bounded memory, and never a panic.

use roundel_art::design::Design;
use roundel_art::raster::{self, Px, Stage};
use serde_json::{Value, json};

use super::{composed, starters};

fn design(layers: Value) -> Design {
    let document = json!({ "version": 1, "name": "Extreme", "alt": "A test", "layers": layers });
    Design::from_json(document.to_string().as_bytes()).expect("the test's design is within the limits")
}

fn disc(id: usize, more: Value) -> Value {
    let mut layer = json!({
        "id": id.to_string(), "width": 400, "height": 400, "fill": { "type": "solid", "ink": "#0E7C7B" },
        "content": { "type": "shape", "shape": "circle" },
    });
    let fields = layer.as_object_mut().expect("a layer is an object");
    fields.extend(more.as_object().cloned().expect("fields"));
    layer
}

fn effects() -> Value {
    json!({
        "shadow": { "ink": "#000000", "dx": 100, "dy": -100, "blur": 60 },
        "glow": { "ink": "#FFFFFF", "blur": 60, "spread": 0.9 },
        "bevel": { "light": "#FFFFFF", "shade": "#000000", "width": 60, "angle": 360 },
    })
}

fn draw(design: &Design, side: u32) -> Vec<u8> {
    let size = Px::new(side).expect("within the limits");
    raster::rgba(&composed(design), size).expect("a design within the limits is drawn")
}

#[test]
fn starters_are_drawn_at_every_odd_size() {
    for (name, design) in starters() {
        for side in [32, 33, 47, 255, 1023] {
            assert_eq!(
                draw(&design, side).len(),
                (side * side * 4) as usize,
                "{name} at {side} px"
            );
        }
    }
}

#[test]
fn the_largest_picture_with_the_softest_effects_is_drawn() {
    let pixels = draw(&design(json!([disc(0, effects())])), Px::MOST);
    let middle = (Px::MOST as usize / 2 * Px::MOST as usize + Px::MOST as usize / 2) * 4;
    assert_eq!(
        &pixels[middle..middle + 4],
        [0x0E, 0x7C, 0x7B, 255],
        "far from its edge a layer keeps its colour"
    );
}

#[test]
fn effects_in_groups_in_groups_stay_within_their_memory() {
    let wide = json!({ "width": 2400, "height": 2400 });
    let mut layer = disc(0, effects());
    for depth in 1..=8 {
        let group =
            json!({ "content": { "type": "group", "layers": [layer, disc(depth + 10, wide.clone())] } });
        layer = disc(depth, group);
        layer.as_object_mut().expect("a layer").remove("fill");
        let fields = layer.as_object_mut().expect("a layer");
        fields.extend(effects().as_object().cloned().expect("fields"));
        (fields["width"], fields["height"]) = (json!(2400), json!(2400));
    }
    let wild = design(json!([layer]));
    assert_eq!(
        draw(&wild, 600).len(),
        600 * 600 * 4,
        "at the issued size there is room for it"
    );
    let size = Px::new(Px::MOST).expect("within the limits");
    if let Err(error) = raster::rgba(&composed(&wild), size) {
        assert!(
            error.to_string().contains("draw it smaller"),
            "what does not fit is told, with what to do: {error}"
        );
    }
}

#[test]
fn two_hundred_shadows_are_drawn_and_cached() {
    let layers: Vec<Value> = (0..200)
        .map(|i| {
            let place = json!({ "x": i * 3, "y": 600 - i * 3, "width": 60, "height": 60 });
            let mut layer = disc(i, place);
            layer["shadow"] = json!({ "ink": "#00000080", "dy": 6, "blur": 8 });
            layer
        })
        .collect();
    let design = design(Value::Array(layers));
    let mut stage = Stage::new(Px::DEFAULT).expect("a small picture fits into memory");
    let cold = draw(&design, Px::DEFAULT.get());
    for _ in 0..2 {
        let shown = stage.rgba(&composed(&design)).expect("a design is drawn");
        assert!(shown == cold, "drawn again, the same pixels");
    }
}

#[test]
fn what_has_no_size_or_is_far_away_draws_nothing() {
    for place in [
        json!({ "width": 1, "height": 1, "x": -1200, "y": 1800 }),
        json!({ "width": 2400, "height": 1, "x": 300, "y": -1200 }),
    ] {
        let mut layer = disc(0, effects());
        let fields = layer.as_object_mut().expect("a layer");
        fields.extend(place.as_object().cloned().expect("fields"));
        let pixels = draw(&design(json!([layer])), 64);
        assert!(
            pixels.iter().all(|byte| *byte == 0),
            "nothing of it reaches the picture"
        );
    }
    let nothing = json!([{ "id": "empty", "width": 100, "height": 100, "glow": { "ink": "#FFFFFF", "blur": 9 },
        "content": { "type": "group", "layers": [] } }]);
    assert!(
        draw(&design(nothing), 64).iter().all(|byte| *byte == 0),
        "a group of nothing does not glow"
    );
}
