//! Where headings and badges stand on sheets of paper.

use super::{Area, Millimetres};

/// The margin of a sheet, in millimetres: what printers cannot reach, and a little more.
const MARGIN: f64 = 12.0;
/// How high a heading is, as a share of the width between the margins.
pub(super) const HEADING: f64 = 0.075;
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
/// What sums of lengths may be wrong by, in millimetres.
const ROUNDING: f64 = 0.01;

/// A sheet, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 millimetres, ISO 216.
    A4,
    /// 297 by 420 millimetres, ISO 216.
    A3,
}

impl Paper {
    pub(super) fn sides(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
        }
    }

    /// Width and height between the margins.
    fn room(self) -> (f64, f64) {
        let (width, height) = self.sides();
        (width - 2.0 * MARGIN, height - 2.0 * MARGIN)
    }
}

/// Badges below a heading, or below none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) headed: bool,
    pub(super) badges: usize,
}

/// A thing on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// The heading of a part.
    Heading(usize),
    /// A badge: its part, and where it stands in that.
    Badge(usize, usize),
}

/// How badges stand on sheets, in millimetres.
pub(super) struct Grid {
    paper: Paper,
    columns: usize,
    /// The width of a place.
    across: f64,
    /// Its height.
    down: f64,
    /// How much of the badge's side stands below it.
    foot: f64,
}

impl Grid {
    /// The arrangement in which the badges become largest on one sheet, else that in which the most fit on each.
    pub(super) fn of(parts: &[Part], paper: Paper, noted: bool) -> Self {
        let (least, foot) = if noted {
            (LEAST_NOTED, CAPTION + NOTES)
        } else {
            (LEAST_PLACE, CAPTION)
        };
        let (width, height) = paper.room();
        let most_columns = (width / least) as usize;
        let least_down = least * (1.0 + foot);
        let with = |columns: usize, down: f64| Self {
            paper,
            columns,
            across: width / columns as f64,
            down,
            foot,
        };
        let headings = parts.iter().filter(|part| part.headed).count();
        let on_one = (1..=most_columns).filter_map(|columns| {
            let rows: usize = parts.iter().map(|part| part.badges.div_ceil(columns)).sum();
            let down = (height - headings as f64 * width * HEADING) / rows.max(1) as f64;
            (down >= least_down).then(|| with(columns, down))
        });
        let largest = on_one.max_by(|one, other| one.side().total_cmp(&other.side()));
        largest.unwrap_or_else(|| {
            let below = height - headings.min(1) as f64 * width * HEADING;
            with(most_columns, below / (below / least_down).floor())
        })
    }

    /// What stands where, sheet by sheet, in rows from the left. A heading stays with the row below it.
    pub(super) fn sheets(&self, parts: &[Part]) -> Vec<Vec<(Piece, Area)>> {
        let (width, height) = self.paper.room();
        let (mut sheets, mut sheet, mut y) = (Vec::new(), Vec::new(), 0.0);
        for (part, Part { headed, badges }) in parts.iter().enumerate() {
            for row in 0..badges.div_ceil(self.columns) {
                let heading = if *headed && row == 0 { width * HEADING } else { 0.0 };
                if y + heading + self.down > height + ROUNDING && !sheet.is_empty() {
                    sheets.push(std::mem::take(&mut sheet));
                    y = 0.0;
                }
                if heading > 0.0 {
                    sheet.push((Piece::Heading(part), square(0.0, y, width)));
                }
                y += heading;
                let first = row * self.columns;
                for (column, badge) in (first..*badges.min(&(first + self.columns))).enumerate() {
                    sheet.push((Piece::Badge(part, badge), self.place(column, y)));
                }
                y += self.down;
            }
        }
        if !sheet.is_empty() {
            sheets.push(sheet);
        }
        sheets
    }

    /// The side of a badge.
    fn side(&self) -> f64 {
        self.across.min(self.down / (1.0 + self.foot)) * (1.0 - AIR)
    }

    /// Where a badge goes in a row that begins at `y`.
    fn place(&self, column: usize, y: f64) -> Area {
        let side = self.side();
        let x = self.across * column as f64 + (self.across - side) / 2.0;
        square(x, y + (self.down - side * (1.0 + self.foot)) / 2.0, side)
    }
}

/// A square between the margins.
fn square(x: f64, y: f64, side: f64) -> Area {
    let points = |length: f64| Millimetres(length).points();
    Area {
        x: points(MARGIN + x),
        y: points(MARGIN + y),
        width: points(side),
        height: points(side),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(headed: bool, badges: usize) -> Part {
        Part { headed, badges }
    }

    /// Asserts that nothing reaches the margin or what stands below it, and returns how many sheets there are.
    fn laid_out(parts: &[Part], paper: Paper, noted: bool) -> usize {
        let grid = Grid::of(parts, paper, noted);
        let (width, height) = paper.sides();
        let points = |length: f64| Millimetres(length).points() + 0.05;
        let sheets = grid.sheets(parts);
        for (piece, area) in sheets.iter().flatten() {
            let high = match piece {
                Piece::Heading(_) => HEADING,
                Piece::Badge(..) => 1.0 + grid.foot,
            };
            assert!(area.x + area.width <= points(width - MARGIN), "{parts:?}");
            let bottom = area.y + area.height * high as f32;
            assert!(bottom <= points(height - MARGIN), "{piece:?} of {parts:?}");
        }
        for sheet in &sheets {
            let last = sheet.last().map(|(piece, _)| piece);
            assert!(
                matches!(last, Some(Piece::Badge(..))),
                "no heading stands alone: {parts:?}"
            );
        }
        let all: usize = parts
            .iter()
            .map(|part| part.badges + usize::from(part.headed))
            .sum();
        assert_eq!(
            sheets.iter().flatten().count(),
            all,
            "everything is somewhere: {parts:?}"
        );
        sheets.len()
    }

    #[test]
    fn a_class_fits_on_one_sheet_and_nothing_reaches_the_margin() {
        for (paper, count) in [(Paper::A4, 1), (Paper::A4, 12), (Paper::A4, 20), (Paper::A3, 42)] {
            assert_eq!(
                laid_out(&[part(false, count)], paper, false),
                1,
                "{count} on {paper:?}"
            );
        }
        assert!(laid_out(&[part(false, 500)], Paper::A4, false) > 1);
        let side = |count| Grid::of(&[part(false, count)], Paper::A4, false).side();
        assert!(side(4) > 2.0 * side(500) * 0.9, "few badges are larger");
        assert!(side(500) > LEAST_PLACE * 0.8, "many go onto further sheets");
        laid_out(&[part(false, 40)], Paper::A4, true);
        let noted = Grid::of(&[part(false, 40)], Paper::A4, true);
        assert!(
            noted.side() > LEAST_NOTED * 0.8,
            "notes are large enough to be read"
        );
    }

    #[test]
    fn headings_stand_above_their_badges() {
        let groups = [part(true, 3), part(true, 5), part(true, 1)];
        for (paper, noted) in [(Paper::A4, false), (Paper::A3, false), (Paper::A4, true)] {
            laid_out(&groups, paper, noted);
        }
        laid_out(&[part(true, 1); 40], Paper::A4, true);
        laid_out(&[part(true, 100), part(true, 7)], Paper::A4, false);
        let sheets = Grid::of(&groups, Paper::A4, false).sheets(&groups);
        let pieces: Vec<Piece> = sheets[0].iter().map(|(piece, _)| *piece).collect();
        assert_eq!(
            pieces[..5],
            [
                Piece::Heading(0),
                Piece::Badge(0, 0),
                Piece::Badge(0, 1),
                Piece::Badge(0, 2),
                Piece::Heading(1)
            ]
        );
        let [heading, badge] = [&sheets[0][0].1, &sheets[0][1].1];
        assert!(badge.y > heading.y, "it is above them");
    }
}
