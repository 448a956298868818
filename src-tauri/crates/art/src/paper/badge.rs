//! A badge to begin with, made of a drawing.

use super::{Field, PhotoInk};
use crate::catalogue::{plain, solid, swatch};
use crate::design::{
    Colour, Content, Credit, Design, Duotone, Fit, Focus, Layer, Outline, PictureFrame, Swatch, VERSION,
};
use crate::upload::Picture;

/// The longer side of the badge, in units: the rest is margin.
const BADGE: f64 = 560.0;

/// A badge of this outline with the drawing on it. Its colours have names: those of one ink follow when the palette is
/// changed.
pub fn design(picture: Picture, field: &Field, ink: PhotoInk, credit: Option<Credit>) -> Design {
    let (dark, duotone) = match ink {
        PhotoInk::Own => (Colour::rgb(0x23, 0x26, 0x2D), None),
        PhotoInk::One(colour) => {
            let [dark, light] = [swatch("ink"), swatch("ink")];
            (colour, Some(Duotone { dark, light }))
        }
    };
    let frame = PictureFrame {
        picture,
        fit: Fit::Cover,
        focus: Focus::default(),
        duotone,
        mask: Some(field.shape.clone()),
    };
    let size = (field.sides.0 * BADGE, field.sides.1 * BADGE);
    let drawing = Layer {
        credit,
        ..plain("drawing", "drawing", size, Content::Picture(frame))
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
        layers: vec![ground(field, size), drawing],
    }
}

fn ground(field: &Field, size: (f64, f64)) -> Layer {
    let content = Content::Shape(field.shape.clone());
    Layer {
        fill: solid("paper"),
        outline: Some(Outline {
            ink: swatch("ink"),
            width: 12.0,
            dash: 0.0,
            gap: 0.0,
        }),
        ..plain("ground", "ground", size, content)
    }
}
