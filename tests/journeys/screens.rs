//! Every screen as people see it: accessible, in each language, and as pictures to look at.

use std::collections::BTreeMap;
use std::fs;
use std::io::BufReader;
use std::path::Path;

use serde_json::json;

use crate::journey;
use crate::window::Computer;
use crate::words::languages;

/// What the README shows, as 1366 × 768 px.
const README: [&str; 5] = ["home-full", "canvas", "start", "stage", "workshop-sample"];

#[test]
fn nothing_is_wrong_with_any_screen() {
    journey(async {
        let computer = Computer::with_stick();
        let window = computer.start().await;
        window
            .tour(&computer, async |window, screen| {
                window.is_accessible(screen).await
            })
            .await;
    });
}

/// The languages that ship, a long one with accents, and one from right to left.
#[test]
fn each_language_has_room_on_the_first_screen() {
    journey(async {
        let computer = Computer::new();
        let window = computer.start().await;
        for tag in languages()
            .iter()
            .map(String::as_str)
            .chain(["qps-ploc", "qps-plocm"])
        {
            window.set(json!({ "language": tag })).await;
            window.has_room(tag).await;
            window.is_accessible(tag).await;
        }
    });
}

/// The smallest window, letters twice as large, the long words of Finnish, from left to right and from right to left.
#[test]
fn every_screen_has_room_for_large_letters() {
    journey(async {
        let computer = Computer {
            screen: (1024, 640),
            ..Computer::with_stick()
        };
        let window = computer.start().await;
        window.set(json!({ "language": "fi", "size": 2 })).await;
        let mut found = Vec::new();
        window
            .tour(&computer, async |window, screen| {
                for direction in ["rtl", "ltr"] {
                    let turn = format!("document.documentElement.dir = '{direction}'");
                    window.run(&turn, vec![]).await;
                    let picture = window.keep_picture(&format!("large-{direction}/{screen}")).await;
                    let cramped = window.cramped().await;
                    if cramped != json!([]) {
                        found.push((picture, cramped));
                    }
                }
            })
            .await;
        assert!(found.is_empty(), "no room: {found:#?}");
    });
}

/// `cargo xtask screens`: for the README, and for us to look at.
#[test]
#[ignore = "makes pictures; nothing can fail that another journey does not tell"]
fn every_screen_at_every_size() {
    for (width, height) in [(1024, 640), (1366, 768), (1920, 1080)] {
        journey(async {
            let computer = Computer {
                screen: (width, height),
                ..Computer::with_stick()
            };
            let window = computer.start().await;
            window
                .tour(&computer, async |window, screen| {
                    // As somebody would show it: whole, and without what happened a moment ago.
                    window.put_news_away().await;
                    window.rest().await;
                    let picture = window.keep_picture(&format!("{width}x{height}/{screen}")).await;
                    if width == 1366 && README.contains(&screen) {
                        show_in_readme(&picture);
                    }
                    window.has_room(screen).await;
                })
                .await;
        });
    }
}

/// Puts a picture into the README's folder, in 256 colours: a third of the bytes.
fn show_in_readme(picture: &Path) {
    let file = BufReader::new(fs::File::open(picture).expect("it was just made"));
    let mut decoder = png::Decoder::new(file);
    decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().expect("the driver makes PNG");
    let size = reader.output_buffer_size().expect("a screen fits into memory");
    let mut pixels = vec![0; size];
    let info = reader.next_frame(&mut pixels).expect("the driver makes PNG");

    let colours = color_quant::NeuQuant::new(EVERY_PIXEL, 256, &pixels);
    let mut known = BTreeMap::new();
    let mut index = |pixel: &[u8]| {
        *known
            .entry(pixel.to_vec())
            .or_insert_with(|| colours.index_of(pixel))
    };
    let indices: Vec<u8> = pixels.chunks_exact(4).map(|pixel| index(pixel) as u8).collect();

    let folder = crate::root().join("assets/readme/screens");
    fs::create_dir_all(&folder).expect("the checkout can be written");
    let name = picture.file_name().expect("a picture has a name");
    let out = fs::File::create(folder.join(name)).expect("the checkout can be written");
    let mut encoder = png::Encoder::new(out, info.width, info.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_compression(png::Compression::High);
    // Neighbouring indices are not neighbouring colours.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_palette(colours.color_map_rgb());
    let mut writer = encoder.write_header().expect("the checkout can be written");
    writer
        .write_image_data(&indices)
        .expect("the checkout can be written");
}

/// NeuQuant's word for the slowest and best.
const EVERY_PIXEL: i32 = 1;
