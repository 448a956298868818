//! A palette taken from a picture or a logo.

use super::{Lch, Palette};
use crate::design::Colour;
use crate::upload::Picture;
use crate::vision::luminance;

/// Into how many groups the picture's colours are sorted.
const GROUPS: usize = 10;
/// How often the groups are sorted anew; after that they hardly move.
const ROUNDS: usize = 12;
/// How far colours are apart in Oklab that count as two.
const TWO: f64 = 0.1;
/// A group of a smaller share is a speck.
const SPECK: f64 = 0.004;

/// Where field, rim and accent may stand, as relative luminance plus 0.05. In each row neighbours have a contrast of
/// more than 3, and white on the field more than 4.5.
const LADDERS: [[f64; 3]; 3] = [
    [0.082, 0.779, 0.2535],
    [0.0895, 0.2745, 0.835],
    [0.202, 0.65, 0.0655],
];
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// Takes a palette from a picture: its own hues, each as light as it must be to keep what [`Palette`] promises.
/// The same picture gives the same palette.
///
/// Returns None when the picture shows nothing, or memory runs out.
pub fn taken(picture: &Picture) -> Option<Palette> {
    let groups = grouped(&bins(picture)?);
    let lightest = groups.iter().map(|group| group.colour).reduce(|a, b| {
        let lighter = b.lightness > a.lightness;
        if lighter { b } else { a }
    })?;
    let models = models(&groups);
    let [field, rim, accent] = cast(models);
    let breath = |model: Lch, most: f64| Lch {
        chroma: model.chroma.min(most),
        ..model
    };
    let pale = if lightest.chroma > 0.01 { lightest } else { field.0 };
    Some(Palette {
        id: "picture".to_owned(),
        name: "From a picture".to_owned(),
        paper: at(breath(pale, 0.025), 0.95),
        ink: at(breath(field.0, 0.05), 0.0545),
        field: at(field.0, field.1),
        rim: at(rim.0, rim.1),
        accent: at(accent.0, accent.1),
        light: at(breath(pale, 0.01), 0.99),
    })
}

/// Colours of the picture that are much alike, with their weight.
struct Group {
    colour: Lch,
    share: f64,
}

/// The picture's opaque colours, those within an eighth of each channel as their mean, each with its share.
fn bins(picture: &Picture) -> Option<Vec<Group>> {
    let pixels = picture.pixels()?;
    let mut sums = vec![[0_u64; 4]; 1 << 15];
    for pixel in pixels.pixels().filter(|pixel| pixel.0[3] >= 128) {
        let [r, g, b, _] = pixel.0;
        let bin = usize::from(r >> 3) << 10 | usize::from(g >> 3) << 5 | usize::from(b >> 3);
        let parts = [r, g, b, 1].map(u64::from);
        sums[bin]
            .iter_mut()
            .zip(parts)
            .for_each(|(sum, part)| *sum += part);
    }
    let all: u64 = sums.iter().map(|sum| sum[3]).sum();
    let mean = |[r, g, b, count]: &[u64; 4]| {
        let channel = |sum: u64| (sum / count) as u8;
        Group {
            colour: Lch::of(Colour::rgb(channel(*r), channel(*g), channel(*b))),
            share: *count as f64 / all as f64,
        }
    };
    (all > 0).then(|| sums.iter().filter(|sum| sum[3] > 0).map(mean).collect())
}

/// Sorts colours into groups: k-means in Oklab, each new centre being the colour that is worst served by the others.
fn grouped(bins: &[Group]) -> Vec<Group> {
    let places: Vec<[f64; 3]> = bins.iter().map(|bin| bin.colour.place()).collect();
    let heaviest = (0..bins.len()).fold(
        0,
        |best, i| if bins[i].share > bins[best].share { i } else { best },
    );
    let mut centres = vec![places[heaviest]];
    while centres.len() < GROUPS.min(bins.len()) {
        let need = |i: usize| bins[i].share * nearest(&centres, places[i]).1;
        let worst = (0..bins.len()).fold(0, |worst, i| if need(i) > need(worst) { i } else { worst });
        centres.push(places[worst]);
    }
    let mut sums = Vec::new();
    for _ in 0..ROUNDS {
        sums = vec![[0.0; 4]; centres.len()];
        for (bin, place) in bins.iter().zip(&places) {
            let sum: &mut [f64; 4] = &mut sums[nearest(&centres, *place).0];
            for (sum, part) in sum.iter_mut().zip([place[0], place[1], place[2], 1.0]) {
                *sum += part * bin.share;
            }
        }
        for (centre, sum) in centres.iter_mut().zip(&sums).filter(|(_, sum)| sum[3] > 0.0) {
            *centre = [0, 1, 2].map(|i| sum[i] / sum[3]);
        }
    }
    let group = |(centre, sum): (&[f64; 3], &[f64; 4])| Group {
        colour: Lch::at(*centre),
        share: sum[3],
    };
    centres
        .iter()
        .zip(&sums)
        .map(group)
        .filter(|group| group.share > 0.0)
        .collect()
}

fn nearest(centres: &[[f64; 3]], place: [f64; 3]) -> (usize, f64) {
    let squares = centres.iter().map(|centre| square(*centre, place)).enumerate();
    squares.fold((0, f64::MAX), |best, one| if one.1 < best.1 { one } else { best })
}

fn square(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// The three colours that the picture is remembered by, each with how much it counts. Where there are fewer, the first
/// lends its hue to the others: three steps of one colour go together.
fn models(groups: &[Group]) -> [(Lch, f64); 3] {
    let score = |group: &Group| (group.colour.chroma + 0.01) * libm::sqrt(group.share);
    let mut ranked: Vec<&Group> = groups.iter().filter(|group| group.share >= SPECK).collect();
    ranked.sort_by(|a, b| score(b).total_cmp(&score(a)));
    let mut chosen: Vec<(Lch, f64)> = Vec::new();
    for group in ranked {
        let vivid = group.colour.chroma >= super::GREY || chosen.is_empty();
        let new = chosen
            .iter()
            .all(|(colour, _)| square(colour.place(), group.colour.place()) >= TWO * TWO);
        if vivid && new && chosen.len() < 3 {
            chosen.push((group.colour, score(group)));
        }
    }
    let (first, _) = chosen.first().copied().unwrap_or((groups[0].colour, 1.0));
    while chosen.len() < 3 {
        let faded = Lch {
            chroma: first.chroma * 0.7,
            ..first
        };
        chosen.push((faded, 0.0));
    }
    [chosen[0], chosen[1], chosen[2]]
}

/// Gives each colour the part of field, rim or accent in which it changes least. Returns them with their luminances.
fn cast(models: [(Lch, f64); 3]) -> [(Lch, f64); 3] {
    let choices = LADDERS
        .into_iter()
        .flat_map(|ladder| ORDERS.into_iter().map(move |order| (ladder, order)));
    let cost = |(ladder, order): ([f64; 3], [usize; 3])| -> f64 {
        let change = |(step, model): (f64, usize)| {
            let (colour, weight) = models[model];
            let moved = Lch::of(at(colour, step));
            // The field is the largest part: it should be the colour that counts most.
            let lead = if step == ladder[0] { 0.04 } else { 0.0 };
            weight * (libm::sqrt(square(moved.place(), colour.place())) - lead)
        };
        ladder.into_iter().zip(order).map(change).sum()
    };
    let best = choices.reduce(|best, one| if cost(one) < cost(best) { one } else { best });
    let (ladder, order) = best.expect("there are eighteen choices");
    [0, 1, 2].map(|part| (models[order[part]].0, ladder[part]))
}

/// The colour with this relative luminance plus 0.05, in its own hue and as near to its chroma as there is one.
fn at(colour: Lch, luminous: f64) -> Colour {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..24 {
        let lightness = (low + high) / 2.0;
        let found = Lch { lightness, ..colour }.colour(255);
        if luminance(found) + 0.05 < luminous {
            low = lightness;
        } else {
            high = lightness;
        }
    }
    Lch {
        lightness: high,
        ..colour
    }
    .colour(255)
}
