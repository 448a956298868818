//! What goes onto a sheet as a badge and the words below it.

use super::sheet::{CAPTION, HEADING};
use crate::catalogue::{plain, solid};
use crate::design::{
    Align, Colour, Content, Curve, Design, Fit, Focus, Layer, PictureFrame, SIDE, Swatch, Text, VERSION,
};
use crate::upload::Picture;

/// Sets a caption as the top of a square as wide as the badge. None where it has no words.
pub fn caption(words: &str) -> Option<Design> {
    let layer = line("caption", words, across(0.0, SIDE * CAPTION), (48.0, 600), 2)?;
    Some(square(vec![layer]))
}

/// Sets the heading of a section as the top of a square as wide as the sheet. None where it has no words.
pub fn heading(words: &str) -> Option<Design> {
    // The rest of its height keeps it off the badges of the section before.
    let (size, below) = (SIDE * HEADING * 0.5, SIDE * HEADING * 0.35);
    let layer = line(
        "heading",
        words,
        across(below, SIDE * HEADING - below),
        (size, 700),
        1,
    )?;
    Some(square(vec![layer]))
}

/// Sets a title with a smaller line below it, like [`caption`]. None where both have no words.
pub fn lines(title: &str, below: &str) -> Option<Design> {
    let height = SIDE * CAPTION;
    let layers = [
        line("title", title, across(0.0, height * 0.55), (48.0, 600), 1),
        line(
            "below",
            below,
            across(height * 0.55, height * 0.45),
            (36.0, 400),
            1,
        ),
    ];
    let layers: Vec<Layer> = layers.into_iter().flatten().collect();
    (!layers.is_empty()).then(|| square(layers))
}

/// A design that is a whole picture, and empty where there is none.
pub fn pictured(picture: Option<Picture>) -> Design {
    let layer = |picture| {
        let frame = PictureFrame {
            picture,
            fit: Fit::Contain,
            focus: Focus::default(),
            duotone: None,
            mask: None,
        };
        plain("picture", "picture", (SIDE, SIDE), Content::Picture(frame))
    };
    square(picture.map(layer).into_iter().collect())
}

/// Where words stand in the square, from its top left corner.
pub(super) struct Place {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) align: Align,
}

/// Across the square, in the middle.
fn across(y: f64, height: f64) -> Place {
    Place {
        x: 0.0,
        y,
        width: SIDE,
        height,
        align: Align::Middle,
    }
}

/// Words at a place, in at most so many lines.
pub(super) fn line(
    id: &str,
    words: &str,
    place: Place,
    (size, weight): (f64, u32),
    lines: u32,
) -> Option<Layer> {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return None;
    }
    let text = Text {
        text: words,
        font: "Atkinson Hyperlegible Next".to_owned(),
        weight,
        size,
        spacing: 0.0,
        align: place.align,
        lines,
        curve: Curve::default(),
    };
    let mut layer = plain(id, id, (place.width, place.height), Content::Text(text));
    layer.x = place.x + place.width / 2.0;
    layer.y = place.y + place.height / 2.0;
    layer.fill = solid("ink");
    Some(layer)
}

pub(super) fn square(layers: Vec<Layer>) -> Design {
    Design {
        version: VERSION,
        name: String::new(),
        alt: String::new(),
        credit: None,
        origin: None,
        levels: None,
        palette: vec![Swatch {
            name: "ink".to_owned(),
            colour: Colour::rgb(0x23, 0x26, 0x2D),
        }],
        layers,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_without_words_is_none() {
        assert!(
            caption(" \n ").is_none() && heading("").is_none() && lines("", " ").is_none(),
            "an empty line would be drawn for nothing"
        );
        let caption = caption("First Solder").expect("it has words");
        let layer = &caption.layers[0];
        assert_eq!(
            (layer.x, layer.y - layer.height / 2.0),
            (SIDE / 2.0, 0.0),
            "it stands at the top of its square, which begins where the badge ends"
        );
    }

    #[test]
    fn two_lines_do_not_touch() {
        let design = lines("First Solder", "Harbour Street Library").expect("it has words");
        let [title, below] = &design.layers[..] else {
            panic!("a layer for each line");
        };
        assert!(title.y + title.height / 2.0 <= below.y - below.height / 2.0);
        assert!(
            below.y + below.height / 2.0 <= SIDE * CAPTION,
            "they end with the place"
        );
    }
}
