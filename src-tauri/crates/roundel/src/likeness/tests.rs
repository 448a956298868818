use std::io::Cursor;

use image::imageops::{FilterType, overlay, resize};
use image::{DynamicImage, ImageFormat, RgbImage, Rgba, RgbaImage};

use super::*;
use crate::art::raster::{self, Px};
use crate::assets;
use crate::catalogue::Draft;
use crate::studio::Clock;

fn issued(design: &Design) -> RgbaImage {
    let design = design.filled(&Wording {
        earner: Some("Amira Haddad"),
        date: Some("2026-05-16"),
        issuer: Some("Harbour Street Library"),
        badge: Some(&design.name),
    });
    let pixels = raster::rgba(&scripts::compose(&design), Px::new(300).expect("a side")).expect("drawn");
    RgbaImage::from_raw(300, 300, pixels).expect("a square")
}

/// A screenshot of a badge of so many px on a paper, with more room on one side than on the other.
fn screenshot(badge: &RgbaImage, side: u32, paper: u8) -> RgbImage {
    let mut screen = RgbaImage::from_pixel(side + 150, side + 90, Rgba([paper, paper, paper, 255]));
    overlay(
        &mut screen,
        &resize(badge, side, side, FilterType::Triangle),
        110,
        30,
    );
    DynamicImage::from(screen).into_rgb8()
}

fn file(picture: impl Into<DynamicImage>, format: ImageFormat) -> Picture {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, format).expect("written");
    upload::picture(bytes.get_ref()).expect("a picture")
}

fn copies(badge: &RgbaImage) -> [(&'static str, Picture); 4] {
    [
        ("saved again", file(badge.clone(), ImageFormat::Png)),
        ("as a JPEG", file(screenshot(badge, 220, 255), ImageFormat::Jpeg)),
        (
            "on a light screen",
            file(screenshot(badge, 160, 246), ImageFormat::Png),
        ),
        (
            "on a dark screen",
            file(screenshot(badge, 240, 30), ImageFormat::Png),
        ),
    ]
}

#[test]
fn copies_look_like_their_badge_and_like_no_other() {
    let designs: Vec<&Design> = assets::starters().iter().map(|starter| &starter.design).collect();
    let known: Vec<Known> = designs
        .iter()
        .map(|design| {
            drawn(
                design.to_json().as_bytes(),
                &design.name,
                "Harbour Street Library",
            )
        })
        .collect();
    let (mut told, mut asked) = (0, 0);
    for (at, design) in designs.iter().enumerate() {
        for (how, picture) in copies(&issued(design)) {
            let shown = Look::of(&picture).expect("something can be seen");
            let near = |known: &Known| known.looks.iter().filter_map(|look| look.distance(&shown)).min();
            let mut alike: Vec<_> = known
                .iter()
                .map(near)
                .zip(0..)
                .filter_map(|(near, at)| Some((near?, at)))
                .collect();
            alike.sort_unstable();
            asked += 1;
            told += usize::from(alike.first().is_some_and(|(_, first)| *first == at));
            assert!(
                alike.iter().all(|(_, one)| *one == at),
                "{} {how} looks like another badge: {alike:?}",
                design.name
            );
        }
    }
    assert!(
        told * 100 >= asked * 95,
        "{told} of {asked} copies are recognised"
    );
}

fn studio() -> (tempfile::TempDir, Studio) {
    let home = tempfile::tempdir().expect("a folder for the test");
    let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
    (home, studio)
}

#[test]
fn a_copy_of_what_was_drawn_here_is_known_until_it_is_drawn_anew() {
    let (_home, studio) = studio();
    let starters = assets::starters();
    let mut draft = Draft::new(Kind::Design, "First Solder", starters[0].design.to_json());
    let mut catalogue = studio.catalogue().expect("it opens");
    catalogue.put_document(draft.clone()).expect("kept");
    let [.., screen] = copies(&issued(&starters[0].design));
    let looks = Looks::default();
    let find = || looks.find(&studio, &screen.1).expect("the catalogue is read");
    let solder = Likeness {
        badge: "First Solder".to_owned(),
        issuer: None,
        given: None,
    };
    assert_eq!(find(), Some(solder), "nobody has given it yet");
    draft.body = starters[1].design.to_json();
    catalogue.put_document(draft).expect("kept");
    assert_eq!(find(), None, "it looks otherwise now");
}

#[test]
#[ignore = "measures: cargo test -p roundel --lib likeness -- --ignored --nocapture"]
fn a_thousand_designs() {
    let (_home, studio) = studio();
    let mut catalogue = studio.catalogue().expect("it opens");
    let starters = assets::starters();
    for at in 0..1000 {
        let design = &starters[at % starters.len()].design;
        catalogue
            .put_document(Draft::new(Kind::Design, format!("Badge {at}"), design.to_json()))
            .expect("kept");
    }
    let [.., screen] = copies(&issued(&starters[0].design));
    let looks = Looks::default();
    let known = || looks.0.lock().expect("nobody panicked").len();
    let began = Instant::now();
    let mut questions = 0;
    while known() < 1000 {
        looks.find(&studio, &screen.1).expect("the catalogue is read");
        questions += 1;
    }
    println!("all known after {questions} questions, {:?}", began.elapsed());
    let began = Instant::now();
    let found = looks.find(&studio, &screen.1).expect("the catalogue is read");
    println!(
        "{:?} from then on, {:?}",
        began.elapsed(),
        found.map(|found| found.badge)
    );
}
