//! Drawing at the size that is issued: from cold, one layer moved, effects, PNG; beside resvg's filters and librsvg.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use roundel_art::design::{Design, Wording};
use roundel_art::raster::{self, Effort, Px, Stage};
use roundel_art::{Composition, compose};
use roundel_tests::peers::{output, system};
use serde_json::{Value, json};

use crate::class::scratch;
use crate::table::{Aim, Table, median};

const SIDE: u32 = 600;
/// How often rsvg-convert runs: the shell tells processor time in hundredths of a second.
const RUNS: u32 = 30;

/// Every row about pictures.
pub(crate) fn picture(table: &mut Table) {
    cold(table);
    moved(table);
    effects(table);
    encoded(table);
}

/// The starter with two soft shadows.
fn typical() -> Design {
    let path = roundel_tests::root().join("assets/starters/neighbour.json");
    let design = Design::from_json(&fs::read(path).expect("a starter can be read")).expect("it is a design");
    design.filled(&Wording {
        earner: Some("Rowan Achterberg"),
        ..Wording::default()
    })
}

fn composed(design: &Design) -> Composition {
    compose(design, roundel::assets::library())
}

fn drawn(composition: &Composition) -> Vec<u8> {
    raster::rgba(composition, Px::DEFAULT).expect("a starter can be drawn")
}

fn cold(table: &mut Table) {
    let design = typical();
    let composition = composed(&design);
    let from_cold = median(30, 1, || drawn(&composed(&design)));
    table.group(
        "draw a badge with two shadows from cold at 600 × 600: compose, SVG, pixels, no PNG",
        from_cold,
        Some(Aim::AtMost(Duration::from_millis(25))),
    );
    let composing = median(50, 5, || composed(&design));
    table.line("Roundel, composing the SVG alone", composing, None);
    let theirs = median(5, 1, || {
        let tree = Tree::from_str(&composition.svg, &Options::default()).expect("our SVG can be read");
        let mut pixels = Pixmap::new(SIDE, SIDE).expect("a picture fits into memory");
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels
    });
    table.line(
        "resvg with its own filters: the same SVG to pixels",
        theirs,
        Some(Aim::Slower(5.0)),
    );
    let Some(_) = system("rsvg-convert") else { return };
    let folder = scratch("drawing");
    let blank = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"600\"/>";
    let [whole, start] = [&composition.svg, blank].map(|svg| rsvg(&folder, svg));
    table.line(
        "rsvg-convert, processor time less that for an empty SVG: the same SVG to PNG",
        whole.saturating_sub(start),
        Some(Aim::Slower(5.0)),
    );
    let png = median(15, 1, || {
        raster::png_with(&composed(&design), Px::DEFAULT, Effort::Fast).expect("it can be encoded")
    });
    table.line("Roundel, from cold to a fast PNG", png, None);
}

/// The processor time of one run.
fn rsvg(folder: &Path, svg: &str) -> Duration {
    let path = folder.join("drawn.svg");
    fs::write(&path, svg).expect("the folder can be written");
    let script = format!(
        "set -e; for i in $(seq {RUNS}); do rsvg-convert -w {SIDE} -h {SIDE} -o \"$1\" \"$0\"; done; times"
    );
    let mut shell = Command::new("sh");
    let times = output(
        shell
            .args(["-c", &script])
            .args([&path, &path.with_extension("png")]),
    );
    // The second line is that of the shell's children: user and system, each as 0m0.00s.
    let children = times.lines().nth(1).expect("`times` prints two lines");
    let seconds: f64 = children.split_whitespace().map(seconds).sum();
    Duration::from_secs_f64(seconds) / RUNS
}

fn seconds(time: &str) -> f64 {
    let (minutes, seconds) = time
        .trim_end_matches('s')
        .split_once('m')
        .expect("minutes before m");
    let number = |text: &str| text.parse::<f64>().expect("`times` prints numbers");
    number(minutes) * 60.0 + number(seconds)
}

fn moved(table: &mut Table) {
    let mut design = typical();
    let emblem = design
        .layers
        .iter()
        .position(|layer| layer.id == "emblem")
        .expect("it has an emblem");
    let mut stage = Stage::new(Px::DEFAULT).expect("a picture fits into memory");
    stage.rgba(&composed(&design)).expect("a starter can be drawn");
    let time = median(50, 1, || {
        design.layers[emblem].x += 0.5;
        stage.rgba(&composed(&design)).expect("a starter can be drawn")
    });
    table.group(
        "move one of its layers on the cached rest: compose, that layer, RGBA of all",
        time,
        Some(Aim::AtMost(Duration::from_millis(4))),
    );
}

fn effects(table: &mut Table) {
    let bare = time_disc(json!({}));
    for (what, effect) in [
        (
            "a soft shadow",
            json!({ "shadow": { "ink": "#00000080", "dy": 8, "blur": 10 } }),
        ),
        (
            "a glow",
            json!({ "glow": { "ink": "#FFD54A", "blur": 12, "spread": 0.4 } }),
        ),
        (
            "a bevel",
            json!({ "bevel": { "light": "#FFFFFFB0", "shade": "#00000080", "width": 16 } }),
        ),
    ] {
        table.group(
            &format!("{what} on a disc of 560 in 600 × 600 pixels, less the disc"),
            time_disc(effect).saturating_sub(bare),
            Some(Aim::AtMost(Duration::from_millis(5))),
        );
    }
}

fn time_disc(effect: Value) -> Duration {
    let mut layer = json!({
        "id": "disc", "width": 560, "height": 560, "fill": { "type": "solid", "ink": "#0E7C7B" },
        "content": { "type": "shape", "shape": "circle" },
    });
    let fields = layer.as_object_mut().expect("a layer is an object");
    fields.extend(effect.as_object().cloned().expect("an effect is an object"));
    let document = json!({ "version": 1, "name": "Disc", "layers": [layer] });
    let design = Design::from_json(document.to_string().as_bytes()).expect("a disc is a design");
    let composition = composed(&design);
    median(30, 1, || drawn(&composition))
}

fn encoded(table: &mut Table) {
    let composition = composed(&typical());
    let drawing = median(20, 1, || drawn(&composition));
    let encode = |effort| {
        let png = || raster::png_with(&composition, Px::DEFAULT, effort).expect("it can be encoded");
        (median(9, 1, png).saturating_sub(drawing), png().len() / 1024)
    };
    let ((fast, large), (small, light)) = (encode(Effort::Fast), encode(Effort::Small));
    table.group(&format!("encode it as PNG, fast ({large} KiB)"), fast, None);
    table.line(
        &format!("Roundel, small, once per design ({light} KiB)"),
        small,
        None,
    );
}
