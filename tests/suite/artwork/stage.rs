//! The editor's stage shows the pixels that are drawn from cold, whatever was changed before.

use roundel_art::design::{Design, Shadow};
use roundel_art::raster::{self, Px, Stage};

use super::{composed, starters};

fn assert_same(stage: &mut Stage, size: Px, design: &Design, what: &str) {
    let composition = composed(design);
    let shown = stage.rgba(&composition).expect("a design is drawn");
    let cold = raster::rgba(&composition, size).expect("a design is drawn");
    assert!(
        shown == cold,
        "{}: after {what} the stage shows other pixels than are issued",
        design.name
    );
}

#[test]
fn the_stage_shows_what_is_drawn_from_cold() {
    let size = Px::new(200).expect("within the limits");
    for (_, design) in starters() {
        let mut stage = Stage::new(size).expect("a small picture fits into memory");
        assert_same(&mut stage, size, &design, "opening");
        let mut edited = design.clone();
        for i in 0..design.layers.len() {
            edited.layers[i].x += 7.5;
            edited.layers[i].y -= 3.0;
            assert_same(&mut stage, size, &edited, "moving a layer");
        }
        let layer = &mut edited.layers[0];
        layer.shadow = match layer.shadow.take() {
            Some(_) => None,
            None => Some(Shadow {
                ink: "#00000080".to_owned().try_into().expect("a colour"),
                dx: 0.0,
                dy: 6.0,
                blur: 5.0,
            }),
        };
        assert_same(&mut stage, size, &edited, "changing what a layer defines");
        edited.layers.rotate_left(1);
        assert_same(&mut stage, size, &edited, "raising a layer to the top");
        let gone = edited.layers.remove(edited.layers.len() / 2);
        assert_same(&mut stage, size, &edited, "deleting a layer");
        edited.layers.insert(1, gone);
        assert_same(&mut stage, size, &edited, "putting it elsewhere");
        edited.layers.clear();
        assert_same(&mut stage, size, &edited, "deleting everything");
        assert_same(&mut stage, size, &design, "undoing all of it");
    }
}
