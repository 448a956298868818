//! Contact sheets of everything that ships, drawn by Roundel: `gallery README_FOLDER WIDE_FOLDER`.
//!
//! Used by `cargo xtask gallery`. The README's sheets are small and labelled; the wide ones show each thing large
//! and at 90, 50 and 32 px on white, on dark and on a photograph, to be looked at and redone.

mod page;
mod things;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use page::{Ground, Page};
use roundel_art::catalogue;
use things::{Cut, Thing};

/// The starters at the head of the README.
const HEAD: [&str; 6] = ["maker", "explorer", "reader", "musician", "neighbour", "captain"];
/// Their side, in px.
const HEAD_SIDE: u32 = 300;
/// The sides at which other programs show badges, in px.
const SMALL: [u32; 3] = [90, 50, 32];
/// The room around everything on a sheet, in px.
const AIR: u32 = 10;

fn main() -> io::Result<()> {
    let mut words = env::args_os().skip(1).map(PathBuf::from);
    let (Some(readme), Some(wide)) = (words.next(), words.next()) else {
        return Err(io::Error::other("expected: gallery README_FOLDER WIDE_FOLDER"));
    };
    fs::create_dir_all(&readme)?;
    fs::create_dir_all(&wide)?;

    let starters = things::starters();
    for head in starters.iter().filter(|thing| HEAD.contains(&thing.id.as_str())) {
        fs::write(readme.join(format!("{}.png", head.id)), head.png(HEAD_SIDE))?;
    }
    let shapes = things::named(catalogue::shapes(), |s| (&s.id, &s.name, s.layer(&s.id)));
    let ribbons = things::named(catalogue::ribbons(), |r| {
        (&r.id, &r.name, r.layer(&r.id, &r.name))
    });
    let patterns = things::named(catalogue::patterns(), things::patterned);
    let palettes = things::palettes();
    labelled(&readme, "starters", &starters, (7, 176), Cut::LABELLED)?;
    labelled(&readme, "shapes", &shapes, (10, 120), Cut::LABELLED)?;
    labelled(&readme, "ribbons", &ribbons, (5, 240), Cut::BAND)?;
    labelled(&readme, "patterns", &patterns, (9, 134), Cut::LABELLED)?;
    labelled(&readme, "palettes", &palettes, (8, 150), Cut::WHOLE)?;

    for (name, things, large, rows) in [
        ("starters", &starters, 600, 1),
        ("shapes", &shapes, 240, 6),
        ("ribbons", &ribbons, 240, 6),
        ("patterns", &patterns, 240, 6),
        ("palettes", &palettes, 240, 6),
    ] {
        for (number, part) in things.chunks(rows).enumerate() {
            side_by_side(&wide.join(format!("{name}-{:03}.png", number + 1)), part, large)?;
        }
    }
    Ok(())
}

/// A sheet of so many columns of so many px, on the README's paper.
fn labelled(
    folder: &Path,
    name: &str,
    things: &[Thing],
    (columns, side): (u32, u32),
    cut: Cut,
) -> io::Result<()> {
    let rows = (things.len() as u32).div_ceil(columns);
    let row = cut.height(side);
    let mut page = Page::new(columns * side + 2 * AIR, rows * row + 2 * AIR);
    for (place, thing) in (0..).zip(things) {
        let (x, y) = (AIR + place % columns * side, AIR + place / columns * row);
        page.draw(&thing.cell(cut), (x, y), (side, row), cut.above(side));
    }
    fs::write(folder.join(format!("{name}.png")), page.small())
}

/// A sheet with a row for each thing: on every ground large, and beside it small.
fn side_by_side(path: &Path, things: &[Thing], large: u32) -> io::Result<()> {
    let (width, height) = (large + SMALL[0] + 3 * AIR, large + 2 * AIR);
    let mut page = Page::new(width * 3, height * things.len() as u32);
    for (row, thing) in (0..).zip(things) {
        for (column, ground) in (0..).zip([Ground::White, Ground::Dark, Ground::Photo]) {
            let (x, y) = (column * width, row * height);
            page.paint(ground, (x, y), (width, height));
            page.draw(&thing.design, (x + AIR, y + AIR), (large, large), 0);
            let mut below = y + AIR;
            for side in SMALL {
                page.draw(&thing.design, (x + large + 2 * AIR, below), (side, side), 0);
                below += side + AIR;
            }
        }
    }
    fs::write(path, page.exact())
}
