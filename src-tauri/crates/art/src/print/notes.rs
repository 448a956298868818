//! What people stuck onto a badge, below its caption.

use super::caption::{Place, line, square};
use super::sheet::NOTES;
use crate::catalogue::solid;
use crate::design::{Align, Colour, Design, Layer, SIDE, Swatch};

/// The size of the letters, and how high a line of them is, in units of the badge.
const LETTERS: f64 = 29.0;
const LINE: f64 = 37.0;
/// How many letters stand on a line.
const ON_A_LINE: usize = 44;
/// The room for the sign before a note.
const SIGN: f64 = 40.0;

/// A note: its sign, such as `+` or `?`, and its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What kind of note it is, in one letter.
    pub sign: char,
    /// The words.
    pub words: String,
}

/// Sets notes one below the other as the top of a square as wide as the badge; of more than fit, the number is told. None
/// where there are none.
pub fn notes(notes: &[Note]) -> Option<Design> {
    let room = (SIDE * NOTES / LINE) as usize;
    let high = |note: &Note| note.words.chars().count().div_ceil(ON_A_LINE).max(1);
    let all: usize = notes.iter().map(high).sum();
    // The last line is for the number.
    let room = if all > room { room - 1 } else { room };
    let (mut layers, mut used, mut shown) = (Vec::new(), 0, 0);
    for (at, note) in notes.iter().enumerate() {
        let lines = high(note);
        if used + lines > room {
            break;
        }
        layers.extend(set(at, &note.sign.to_string(), &note.words, used, lines));
        used += lines;
        shown += 1;
    }
    let more = notes.len() - shown;
    if more > 0 {
        layers.extend(set(shown, "…", &format!("+{more}"), used, 1));
    }
    let mut design = square(layers);
    design.palette.push(Swatch {
        name: "sign".to_owned(),
        colour: Colour::rgb(0x2F, 0x4D, 0xA0),
    });
    (!design.layers.is_empty()).then_some(design)
}

fn set(at: usize, sign: &str, words: &str, from: usize, lines: usize) -> Vec<Layer> {
    // Words that need fewer lines stand in the middle of their room, and so does their sign.
    let place = |x: f64, width: f64| Place {
        x,
        y: from as f64 * LINE,
        width,
        height: lines as f64 * LINE,
        align: Align::Start,
    };
    let mut mark = line(&format!("sign-{at}"), sign, place(0.0, SIGN), (LETTERS, 700), 1);
    mark.iter_mut().for_each(|layer| layer.fill = solid("sign"));
    let words = line(
        &format!("note-{at}"),
        words,
        place(SIGN, SIDE - SIGN),
        (LETTERS, 400),
        lines as u32,
    );
    mark.into_iter().chain(words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> Vec<Note> {
        let note = |words: &&str| Note {
            sign: '+',
            words: (*words).to_owned(),
        };
        words.iter().map(note).collect()
    }

    #[test]
    fn no_note_is_drawn_half_and_those_left_out_are_counted() {
        assert_eq!(notes(&[]), None, "nothing was stuck on");
        let long = "It shows what you can do, and it is easy to read from far away, also for my grandmother.";
        let design = notes(&of(&[long; 20])).expect("there are notes");
        let bottom = |layer: &Layer| layer.y + layer.height / 2.0;
        assert!(
            design.layers.iter().all(|layer| bottom(layer) <= SIDE * NOTES),
            "they end with their place"
        );
        let last = design.layers.last().expect("the number");
        let shown = (design.layers.len() - 2) / 2;
        assert_eq!(
            last.content.text(),
            Some(format!("+{}", 20 - shown).as_str()),
            "nobody's note goes without a word"
        );
    }
}
