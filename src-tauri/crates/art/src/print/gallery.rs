//! Many badges on few sheets, each with its caption: what hangs on the wall after everybody has gone.

use krilla::Document;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};

use super::{Area, Drawing, Millimetres, PrintError, finish};
use crate::layout::Composition;

/// The margin of a sheet, in millimetres: what printers cannot reach, and a little more.
const MARGIN: f64 = 12.0;
/// How much of a place is the caption's, as a share of the badge's side.
pub(super) const CAPTION: f64 = 0.2;
/// How much of a place is for notes, where there are any, as the same share.
pub(super) const NOTES: f64 = 0.56;
/// How much of a place stays empty around a badge, as a share of the place.
const AIR: f64 = 0.08;
/// The smallest place of a badge on a sheet, in millimetres; more badges need a further sheet.
const LEAST_PLACE: f64 = 45.0;
/// The same where notes are to be read below it.
const LEAST_NOTED: f64 = 60.0;

/// A sheet, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 millimetres, ISO 216.
    A4,
    /// 297 by 420 millimetres, ISO 216.
    A3,
}

impl Paper {
    fn sides(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
        }
    }
}

/// A badge on a sheet.
#[derive(Debug, Clone)]
pub struct Exhibit {
    /// The badge.
    pub composition: Composition,
    /// What stands below it: a composed [`caption`](super::caption) or [`lines`](super::lines).
    pub caption: Option<Composition>,
    /// What was stuck onto it: composed [`notes`](super::notes()).
    pub notes: Option<Composition>,
    /// What it shows, in words.
    pub alt: String,
}

/// Writes badges as a PDF, as large as they can be on as few sheets as can be, in rows from the left. `go_on` is told how
/// many are drawn, and says whether to draw more.
///
/// # Errors
/// When a composition was not made by [`crate::compose`], memory runs out, or `go_on` says no.
pub fn gallery(
    title: &str,
    exhibits: &[Exhibit],
    paper: Paper,
    go_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Vec<u8>, PrintError> {
    let noted = exhibits.iter().any(|exhibit| exhibit.notes.is_some());
    let grid = Grid::of(exhibits.len(), paper, noted);
    let mut done = 0;
    let (width, height) = paper.sides();
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(title.trim().to_owned())
            .producer("Roundel".to_owned()),
    );
    let mut tags = TagTree::new();
    let settings = PageSettings::from_wh(points(width), points(height)).expect("sheets are positive");
    for sheet in exhibits.chunks(grid.columns * grid.rows) {
        // A page that was begun cannot be left: all that can go wrong comes before it.
        let mut drawings = Vec::with_capacity(sheet.len());
        for exhibit in sheet {
            if !go_on(done) {
                return Err(PrintError::Stopped);
            }
            drawings.push(read(exhibit)?);
            done += 1;
        }
        let mut page = document.start_page_with(settings.clone());
        let mut surface = page.surface();
        for (place, (exhibit, parts)) in sheet.iter().zip(&drawings).enumerate() {
            let content = surface.start_tagged(ContentTag::Other);
            for (drawing, down) in parts {
                drawing.draw(&mut surface, grid.place(place).below(*down));
            }
            surface.end_tagged();
            let mut figure = TagGroup::new(Tag::Figure(Some(exhibit.alt.clone())));
            figure.push(content);
            tags.push(figure);
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tags);
    finish(document)
}

/// Reads a badge, its caption and its notes, each with how far below the top of the badge it stands, as a share of its side.
fn read(exhibit: &Exhibit) -> Result<Vec<(Drawing, f32)>, PrintError> {
    let below = [(&exhibit.caption, 1.0), (&exhibit.notes, 1.0 + CAPTION as f32)];
    let below = below
        .into_iter()
        .filter_map(|(part, down)| Some((part.as_ref()?, down)));
    std::iter::once((&exhibit.composition, 0.0))
        .chain(below)
        .map(|(part, down)| Ok((Drawing::read(&part.svg)?, down)))
        .collect()
}

/// Where badges stand on a sheet, in millimetres.
struct Grid {
    columns: usize,
    rows: usize,
    /// The width of a place.
    across: f64,
    /// Its height.
    down: f64,
    /// How much of the badge's side stands below it.
    foot: f64,
}

impl Grid {
    /// The arrangement in which that many badges, or as many as a sheet takes, become largest.
    fn of(count: usize, paper: Paper, noted: bool) -> Self {
        let (least, foot) = if noted {
            (LEAST_NOTED, CAPTION + NOTES)
        } else {
            (LEAST_PLACE, CAPTION)
        };
        let (width, height) = paper.sides();
        let (width, height) = (width - 2.0 * MARGIN, height - 2.0 * MARGIN);
        let most_columns = (width / least) as usize;
        let most_rows = (height / (least * (1.0 + foot))) as usize;
        let on_one = count.clamp(1, most_columns * most_rows);
        let grids = (1..=most_columns).map(|columns| {
            let rows = on_one.div_ceil(columns);
            Self {
                columns,
                rows,
                across: width / columns as f64,
                down: height / rows as f64,
                foot,
            }
        });
        grids
            .max_by(|one, other| one.side().total_cmp(&other.side()))
            .expect("a sheet has room for one column")
    }

    /// The side of a badge.
    fn side(&self) -> f64 {
        self.across.min(self.down / (1.0 + self.foot)) * (1.0 - AIR)
    }

    /// Where the badge of a place goes.
    fn place(&self, place: usize) -> Area {
        let side = self.side();
        let (column, row) = (place % self.columns, place / self.columns);
        let x = MARGIN + self.across * column as f64 + (self.across - side) / 2.0;
        let y = MARGIN + self.down * row as f64 + (self.down - side * (1.0 + self.foot)) / 2.0;
        Area {
            x: points(x),
            y: points(y),
            width: points(side),
            height: points(side),
        }
    }
}

fn points(length: f64) -> f32 {
    Millimetres(length).points()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_fits_on_one_sheet_and_nothing_reaches_the_margin() {
        for (paper, count) in [(Paper::A4, 1), (Paper::A4, 12), (Paper::A4, 20), (Paper::A3, 42)] {
            let grid = Grid::of(count, paper, false);
            assert!(grid.columns * grid.rows >= count, "{paper:?} takes {count}");
            let last = grid.place(grid.columns * grid.rows - 1);
            let (width, height) = paper.sides();
            assert!(
                last.x + last.width <= points(width - MARGIN),
                "{count} on {paper:?}"
            );
            let bottom = last.y + last.height * (1.0 + CAPTION as f32);
            assert!(bottom <= points(height - MARGIN) + 0.01, "{count} on {paper:?}");
        }
        let (few, many) = (Grid::of(4, Paper::A4, false), Grid::of(500, Paper::A4, false));
        assert!(few.side() > 2.0 * many.side() * 0.9, "few badges are larger");
        assert!(many.side() > LEAST_PLACE * 0.8, "many go onto further sheets");
        let noted = Grid::of(40, Paper::A4, true);
        assert!(
            noted.side() > LEAST_NOTED * 0.8,
            "notes are large enough to be read"
        );
        let last = noted.place(noted.columns * noted.rows - 1);
        let bottom = last.y + last.height * (1.0 + (CAPTION + NOTES) as f32);
        assert!(
            bottom <= points(297.0 - MARGIN) + 0.01,
            "and end above the margin"
        );
    }
}
