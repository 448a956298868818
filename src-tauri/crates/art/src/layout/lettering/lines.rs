//! Words broken into lines, as large as fits.

use super::super::shaping::{Line, shape};
use super::{Room, Typeface, Words};

/// The lines, and the size, that fill a box best: the given lines, or a single one broken into at most as many as there may be.
pub(super) fn broken(words: &Words<'_>, face: &Typeface<'_>, room: &Room) -> (Vec<Line>, f64) {
    // The size at which the capitals of all lines fit, and the one at which whatever stands out of them does too.
    let fit = |lines: &[Line]| {
        let widest = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        let tall = face.tall(lines.len());
        let capitals = (room.width / (widest + room.gap).max(1e-6))
            .min(room.height / tall)
            .min(words.size);
        (
            capitals,
            capitals.min(room.height / (tall + face.overhang(lines).sum())),
        )
    };
    let given: Vec<&str> = words.text.lines().collect();
    let mut best: Vec<Line> = given
        .iter()
        .map(|line| shape(line.trim(), face.setting, face.fonts))
        .collect();
    let (mut capitals, mut size) = fit(&best);
    if let [single] = given[..] {
        let widths: Vec<f64> = single
            .split_whitespace()
            .map(|word| shape(word, face.setting, face.fonts).width)
            .collect();
        for count in 2..=room.lines as usize {
            let Some(lines) = balance(single, count, &widths) else {
                break;
            };
            let lines: Vec<Line> = lines
                .iter()
                .map(|line| shape(line, face.setting, face.fonts))
                .collect();
            // A further line has to earn its place by clearly larger letters.
            let more = fit(&lines);
            if more.0 > capitals * 1.08 && more.1 > size {
                (capitals, size) = more;
                best = lines;
            }
        }
    }
    (best, size)
}

/// Breaks words into exactly `count` lines so that the widest is as narrow as can be; `None` when there are too few words.
fn balance(text: &str, count: usize, widths: &[f64]) -> Option<Vec<String>> {
    const SPACE: f64 = 0.25;
    let words: Vec<&str> = text.split_whitespace().collect();
    if words.len() < count || words.len() > 64 {
        return None;
    }
    let span = |from: usize, to: usize| widths[from..to].iter().sum::<f64>() + SPACE * (to - from - 1) as f64;
    // narrowest[n][to]: the narrowest way to set the first `to` words in n + 1 lines, and where the last line begins.
    let mut narrowest: Vec<Vec<(f64, usize)>> = vec![
        (0..=words.len())
            .map(|to| (if to == 0 { 0.0 } else { span(0, to) }, 0))
            .collect(),
    ];
    for n in 1..count {
        let row = (0..=words.len())
            .map(|to| {
                (n..to)
                    .map(|from| (narrowest[n - 1][from].0.max(span(from, to)), from))
                    .fold(
                        (f64::INFINITY, 0),
                        |best, next| if next.0 < best.0 { next } else { best },
                    )
            })
            .collect();
        narrowest.push(row);
    }
    let mut lines = Vec::new();
    let mut to = words.len();
    for n in (0..count).rev() {
        let from = narrowest[n][to].1;
        lines.push(words[from..to].join(" "));
        to = from;
    }
    lines.reverse();
    Some(lines)
}
