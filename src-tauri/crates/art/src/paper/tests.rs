//! The sheet is drawn on and photographed: the ink must come back where it was drawn, and the paper must be clear.

mod camera;

use super::straighten::{SIDE, scale};
use super::*;
use camera::{Camera, drawn, photographed};

/// A drawing in the millimetres of the sheet: markers, a pencil's grey, a filled area.
const DRAWING: &str = r##"<g fill="none" stroke-linecap="round" stroke-linejoin="round">
<path d="M-40 50C-50 0-30-40 0-45S50 0 40 50" stroke="#1d1d22" stroke-width="4"/>
<path d="M-22 25Q0 45 22 25" stroke="#c22a2a" stroke-width="5"/>
<circle cx="-18" cy="-5" r="7" fill="#2345a8"/><circle cx="18" cy="-5" r="7" fill="#2e8a3c"/>
<path d="M-55 55L-30 62L-5 56L20 62L50 54" stroke="#77777c" stroke-width="2.2"/>
<path d="M-12-50L0-62L12-50Z" fill="#e8a013" stroke="#8a4a10" stroke-width="2"/></g>"##;

/// How well the ink lies where it was drawn: what both have, as a share of what either has.
fn likeness(found: &Picture) -> f64 {
    let found = image::load_from_memory(found.bytes()).unwrap().into_rgba8();
    let from = super::marks::MIDDLE - kurbo::Vec2::new(1.0, 1.0) * (f64::from(SIDE) / 2.0 / scale());
    let wanted = drawn(DRAWING, from, scale(), (SIDE, SIDE));
    let (mut both, mut either) = (0, 0);
    for (found, wanted) in found.pixels().zip(wanted.pixels()) {
        let (found, wanted) = (found.0[3] > 127, wanted.0[3] > 127);
        both += u32::from(found && wanted);
        either += u32::from(found || wanted);
    }
    f64::from(both) / f64::from(either)
}

fn check(name: &str, camera: &Camera, least: f64) -> Picture {
    let photo = photographed(&Field::default(), DRAWING, camera);
    let found = ink(&photo, Shown::Sheet(&Field::default()), PhotoInk::Own)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let likeness = likeness(&found);
    assert!(
        likeness > least,
        "{name}: the ink is {likeness:.3} like the drawing, not {least}"
    );
    found
}

#[test]
fn a_good_photograph() {
    let found = check("good", &Camera::default(), 0.9);
    let pixels = image::load_from_memory(found.bytes()).unwrap().into_rgba8();
    let at = |x: f64, y: f64| {
        let middle = f64::from(SIDE) / 2.0;
        let place = |at: f64, from: f64| (middle + (at - from) * scale()) as u32;
        pixels
            .get_pixel(place(x, 0.0), place(y, super::marks::MIDDLE.y))
            .0
    };
    assert_eq!(at(0.0, 5.0)[3], 0, "paper between lines is clear");
    assert_eq!(at(72.0, 40.0)[3], 0, "paper outside the circle is clear");
    let [r, g, b, a] = at(-18.0, -5.0);
    assert!(
        a == 255 && b > r && b > g,
        "the left eye is full and blue: {r} {g} {b} {a}"
    );
    let [r, g, b, a] = at(18.0, -5.0);
    assert!(
        a == 255 && g > r && g > b,
        "the right eye is full and green: {r} {g} {b} {a}"
    );
}

#[test]
fn from_every_side() {
    let upright = Camera::default().corners;
    for turn in 1..4 {
        let mut corners = upright;
        corners.rotate_left(turn);
        let size = if turn == 2 { (1500, 2000) } else { (2000, 1500) };
        check(
            &format!("turned-{turn}"),
            &Camera {
                corners,
                size,
                ..Camera::default()
            },
            0.88,
        );
    }
    let mirrored = upright.map(|(x, y)| (1.0 - x, y));
    check(
        "mirrored",
        &Camera {
            corners: mirrored,
            ..Camera::default()
        },
        0.88,
    );
}

#[test]
fn slanting_dim_shadowed_blurred_and_noisy() {
    let slanting = [(0.2, 0.15), (0.82, 0.22), (0.97, 0.93), (0.03, 0.82)];
    check(
        "slanting",
        &Camera {
            corners: slanting,
            ..Camera::default()
        },
        0.85,
    );
    check(
        "dim",
        &Camera {
            light: (0.25, 0.5),
            noise: 6.0,
            ..Camera::default()
        },
        0.85,
    );
    check(
        "shadow",
        &Camera {
            shadow: 0.55,
            light: (0.95, 0.7),
            ..Camera::default()
        },
        0.85,
    );
    check(
        "blurred",
        &Camera {
            blur: 2.5,
            quality: 60,
            ..Camera::default()
        },
        0.8,
    );
    let all = Camera {
        size: (1280, 960),
        corners: [(0.9, 0.12), (0.93, 0.9), (0.1, 0.86), (0.16, 0.08)],
        light: (0.4, 0.75),
        shadow: 0.7,
        blur: 1.0,
        noise: 8.0,
        quality: 55,
    };
    check("webcam", &all, 0.75);
}

#[test]
fn every_outline() {
    let named = |id: &str| {
        let found = crate::catalogue::shapes().iter().find(|shape| shape.id == id);
        Field::from(found.unwrap_or_else(|| panic!("{id} is a shape")))
    };
    for id in ["shield-heater", "hexagon", "star", "ticket"] {
        let field = named(id);
        let empty = photographed(&field, "", &Camera::default());
        assert_eq!(
            ink(&empty, Shown::Sheet(&field), PhotoInk::Own),
            Err(PhotoError::Empty),
            "{id}: the printed outline is no drawing"
        );
        let dot = r##"<circle cx="0" cy="7" r="12" fill="#23262D"/><circle cx="-70" cy="-62" r="6" fill="#23262D"/>"##;
        let photo = photographed(&field, dot, &Camera::default());
        let found = ink(&photo, Shown::Sheet(&field), PhotoInk::Own).unwrap();
        let pixels = image::load_from_memory(found.bytes()).unwrap().into_rgba8();
        let at = |x: f64, y: f64| {
            let place = |at: f64, from: f64| (f64::from(SIDE) / 2.0 + (at - from) * scale()) as u32;
            pixels
                .get_pixel(place(x, 0.0), place(y, super::marks::MIDDLE.y))
                .0[3]
        };
        assert_eq!(at(0.0, 7.0), 255, "{id}: what is drawn inside comes back");
        assert_eq!(at(-70.0, -62.0), 0, "{id}: what is drawn outside does not");
    }
}

#[test]
fn twelve_megapixels() {
    let camera = Camera {
        size: (4000, 3000),
        corners: [(0.88, 0.1), (0.9, 0.9), (0.08, 0.93), (0.1, 0.07)],
        noise: 6.0,
        blur: 1.2,
        ..Camera::default()
    };
    check("large", &camera, 0.88);
}

#[test]
fn a_hidden_corner_is_named() {
    let hand = r##"<rect x="60" y="100" width="60" height="60" fill="#c08a6a"/>"##;
    let photo = photographed(&Field::default(), hand, &Camera::default());
    let error = ink(&photo, Shown::Sheet(&Field::default()), PhotoInk::Own).unwrap_err();
    assert_eq!(
        error,
        PhotoError::NoMarks {
            missing: vec!["bottom right"]
        },
        "{error}"
    );
    let told = error.to_string();
    assert!(
        told.starts_with("the corner mark at the bottom right is not found: "),
        "{told}"
    );
}

#[test]
fn an_empty_sheet_and_any_paper() {
    let empty = photographed(
        &Field::default(),
        "",
        &Camera {
            shadow: 0.6,
            ..Camera::default()
        },
    );
    assert_eq!(
        ink(&empty, Shown::Sheet(&Field::default()), PhotoInk::Own),
        Err(PhotoError::Empty),
        "the printed circle is no drawing"
    );
    let close = [(-0.2, -0.3), (1.2, -0.3), (1.2, 1.2), (-0.2, 1.2)];
    let camera = Camera {
        corners: close,
        size: (1200, 1000),
        ..Camera::default()
    };
    let photo = photographed(&Field::default(), DRAWING, &camera);
    let black = PhotoInk::One(Colour::rgb(0, 0, 0));
    let found = ink(&photo, Shown::Paper, black).unwrap();
    let pixels = image::load_from_memory(found.bytes()).unwrap().into_rgba8();
    let inked = pixels.pixels().filter(|pixel| pixel.0[3] > 127).count();
    assert!(inked > 10_000, "any paper is taken when asked for");
    assert!(pixels.pixels().all(|pixel| pixel.0[..3] == [0, 0, 0]), "one ink");
}

#[test]
fn what_is_coloured_in_stays_whole() {
    let discs = r##"<circle cx="-20" cy="-15" r="42" fill="#c22a2a"/><circle cx="30" cy="40" r="26" fill="#f2d21b"/>
<rect x="20" y="-45" width="36" height="36" fill="#1b1b20"/>"##;
    let photo = photographed(&Field::default(), discs, &Camera::default());
    let found = ink(&photo, Shown::Sheet(&Field::default()), PhotoInk::Own).unwrap();
    let pixels = image::load_from_memory(found.bytes()).unwrap().into_rgba8();
    for (what, x, y) in [
        ("red", -20.0, -15.0),
        ("yellow", 30.0, 40.0),
        ("black", 38.0, -27.0),
    ] {
        let middle = f64::from(SIDE) / 2.0;
        let at = |at: f64, from: f64| (middle + (at - from) * scale()) as u32;
        let pixel = pixels.get_pixel(at(x, 0.0), at(y, super::marks::MIDDLE.y)).0;
        assert_eq!(pixel[3], 255, "the middle of the {what} area is ink: {pixel:?}");
    }
}
