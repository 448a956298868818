//! A badge to begin with, made of a drawing.

use super::PhotoInk;
use crate::catalogue::{plain, solid, swatch};
use crate::design::{
    Colour, Content, Credit, Design, Duotone, Fit, Focus, Layer, Outline, PictureFrame, Shape, Swatch,
    VERSION,
};
use crate::upload::Picture;

/// The side of the badge, in units: the rest is margin.
const BADGE: f64 = 560.0;

/// A round badge with the drawing on it. Its colours have names: those of one ink follow when the palette is changed.
pub fn design(picture: Picture, ink: PhotoInk, credit: Option<Credit>) -> Design {
    let (dark, duotone) = match ink {
        PhotoInk::Own => (Colour::rgb(0x23, 0x26, 0x2D), None),
        PhotoInk::One(colour) => {
            let [dark, light] = [swatch("ink"), swatch("ink")];
            (colour, Some(Duotone { dark, light }))
        }
    };
    let frame = PictureFrame {
        picture,
        fit: Fit::Contain,
        focus: Focus::default(),
        duotone,
        mask: Some(Shape::Circle {}),
    };
    let drawing = Layer {
        credit,
        ..plain("drawing", "drawing", (BADGE, BADGE), Content::Picture(frame))
    };
    let named = |name: &str, colour| Swatch {
        name: name.to_owned(),
        colour,
    };
    Design {
        version: VERSION,
        name: "Drawing".to_owned(),
        alt: String::new(),
        credit: None,
        origin: None,
        levels: None,
        palette: vec![named("ink", dark), named("paper", Colour::rgb(0xFF, 0xFD, 0xF8))],
        layers: vec![ground(), drawing],
    }
}

fn ground() -> Layer {
    let content = Content::Shape(Shape::Circle {});
    Layer {
        fill: solid("paper"),
        outline: Some(Outline {
            ink: swatch("ink"),
            width: 12.0,
            dash: 0.0,
            gap: 0.0,
        }),
        ..plain("ground", "ground", (BADGE, BADGE), content)
    }
}
