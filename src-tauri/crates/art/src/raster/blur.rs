//! Softness: three box blurs over an alpha channel come close to a Gaussian, at a cost that does not grow with it.

use resvg::tiny_skia::IntRect;

use super::surface::{Surface, pixels, word};

/// From this standard deviation in cells on, cells are made twice as large: nobody sees the difference, and a blur of
/// any softness takes about the same time and little memory.
const COARSER: f32 = 5.0;
/// A softer blur than this, in pixels, is an even tint as good as nothing: the side of the largest picture.
const SOFTEST: f32 = 4096.0;

/// A blurred alpha channel in cells of one or more pixels; empty outside.
pub(super) struct Soft {
    plane: Plane,
    /// The left top corner, in the picture's pixels.
    corner: (i32, i32),
    /// The sides of a cell in pixels.
    steps: (u32, u32),
}

impl Soft {
    /// Blurs a surface's alpha by standard deviations in pixels, across and down.
    pub(super) fn new(surface: &Surface, (across, down): (f32, f32)) -> Self {
        let (across, down) = (Boxes::new(across), Boxes::new(down));
        let plane = Plane::of(surface, &across, &down);
        let plane = plane.columns_blurred(&down).transposed();
        let plane = plane.columns_blurred(&across).transposed();
        Self {
            plane,
            corner: (
                surface.area().x() - across.margin(),
                surface.area().y() - down.margin(),
            ),
            steps: (across.step, down.step),
        }
    }

    /// Where to read for each pixel of a row of `area`, as if the channel were moved to the right by `dx`.
    pub(super) fn places(&self, area: IntRect, dx: f32) -> Vec<Place> {
        let cell = |x: i32| {
            let at = ((x - self.corner.0) as f32 + 0.5 - dx) / self.steps.0 as f32 + 0.5;
            // An empty cell lies before the first and one after the last.
            let at = at.clamp(0.0, (self.plane.width + 1) as f32);
            let first = (at as usize).min(self.plane.width);
            Place {
                first,
                share: at - first as f32,
            }
        };
        (area.left()..area.right()).map(cell).collect()
    }

    /// Reads a row, as if the channel were moved down by `dy`.
    pub(super) fn read(&self, y: i32, dy: f32, row: &mut Row) {
        let at = ((y - self.corner.1) as f32 + 0.5 - dy) / self.steps.1 as f32 - 0.5;
        let first = at.floor();
        let share = at - first;
        let width = self.plane.width;
        row.0.clear();
        row.0.resize(width + 2, 0.0);
        for (y, share) in [(first, 1.0 - share), (first + 1.0, share)] {
            if y >= 0.0 && y < self.plane.height as f32 && share > 0.0 {
                let start = y as usize * width;
                let cells = &self.plane.cells[start..start + width];
                let sums = row.0[1..].iter_mut();
                sums.zip(cells).for_each(|(sum, cell)| *sum += cell * share);
            }
        }
    }
}

/// Between which cells of a row a pixel lies.
#[derive(Clone, Copy)]
pub(super) struct Place {
    first: usize,
    share: f32,
}

/// The cells of a row that was read, with an empty one at both ends; kept from row to row to save its memory.
#[derive(Default)]
pub(super) struct Row(Vec<f32>);

impl Row {
    /// The blurred alpha at one of [`Soft::places`], from 0 to 255.
    pub(super) fn at(&self, place: Place) -> f32 {
        let (a, b) = (self.0[place.first], self.0[place.first + 1]);
        a + (b - a) * place.share
    }
}

/// Three boxes along one axis.
struct Boxes {
    /// The side of a cell in pixels.
    step: u32,
    /// In cells.
    radii: [usize; 3],
}

impl Boxes {
    /// Chooses boxes whose variances add up to that of a deviation in pixels, as nearly as whole cells allow.
    fn new(deviation: f32) -> Self {
        let deviation = deviation.min(SOFTEST);
        let mut step = 1;
        while deviation / step as f32 >= COARSER {
            step *= 2;
        }
        let square = (step * step) as f32;
        // Averaging into cells and reading between them blur a little themselves.
        let own = if step > 1 {
            (square - 1.0) / 12.0 + square / 6.0
        } else {
            0.0
        };
        // A box of width w has the variance (w² - 1) / 12; all three are odd, so that nothing shifts.
        let variance = 12.0 * (deviation * deviation - own) / square;
        let ideal = (variance / 3.0 + 1.0).sqrt();
        let small = (((ideal - 1.0) / 2.0).floor() * 2.0 + 1.0).max(1.0);
        let large = small + 2.0;
        let many = ((variance - 3.0 * (small * small - 1.0)) / (large * large - small * small)).round();
        let widths = [0.0, 1.0, 2.0].map(|i| if i < many { large } else { small });
        Self {
            step,
            radii: widths.map(|width| ((width - 1.0) / 2.0) as usize),
        }
    }

    /// How far the blur reaches, in cells.
    fn reach(&self) -> usize {
        self.radii.iter().sum()
    }

    /// How far the blur reaches, in pixels.
    fn margin(&self) -> i32 {
        self.reach() as i32 * self.step as i32
    }
}

/// Numbers row by row.
struct Plane {
    cells: Vec<f32>,
    width: usize,
    height: usize,
}

impl Plane {
    /// The mean alpha of each cell, with as many empty ones around as the blur reaches.
    fn of(surface: &Surface, across: &Boxes, down: &Boxes) -> Self {
        let data = surface.pixels().data();
        let (wide, high) = (surface.area().width() as usize, surface.area().height() as usize);
        let (step_x, step_y) = (across.step as usize, down.step as usize);
        let width = wide.div_ceil(step_x) + 2 * across.reach();
        let height = high.div_ceil(step_y) + 2 * down.reach();
        let mut cells = vec![0.0; width * height];
        let share = 1.0 / (step_x * step_y) as f32;
        let rows = cells.chunks_exact_mut(width).skip(down.reach());
        let mut sums = vec![0_u32; wide];
        for (cells, band) in rows.zip(pixels(data).chunks(wide * step_y)) {
            sums.fill(0);
            for row in band.chunks_exact(wide) {
                let row = sums.iter_mut().zip(row);
                row.for_each(|(sum, pixel)| *sum += word(*pixel) >> 24);
            }
            let squares = sums.chunks(step_x).map(|sums| sums.iter().sum::<u32>());
            let cells = cells[across.reach()..].iter_mut();
            cells
                .zip(squares)
                .for_each(|(cell, sum)| *cell = sum as f32 * share);
        }
        Self { cells, width, height }
    }

    /// Three boxes down all columns at once, so that memory is read in its order.
    fn columns_blurred(self, boxes: &Boxes) -> Self {
        let Self {
            cells: mut from,
            width,
            height,
        } = self;
        let mut to = vec![0.0; from.len()];
        let mut sums = vec![0.0; width];
        for radius in boxes.radii.into_iter().filter(|&radius| radius > 0) {
            sums.fill(0.0);
            columns(&from, &mut to, &mut sums, height, radius);
            std::mem::swap(&mut from, &mut to);
        }
        Self {
            cells: from,
            width,
            height,
        }
    }

    fn transposed(self) -> Self {
        // Squares that stay in the processor's nearest memory.
        const SIDE: usize = 16;
        let Self { cells, width, height } = self;
        let mut turned = vec![0.0; cells.len()];
        for (top, band) in cells.chunks(SIDE * width).enumerate() {
            for left in (0..width).step_by(SIDE) {
                for (y, row) in band.chunks_exact(width).enumerate() {
                    let column = turned[left * height + top * SIDE + y..]
                        .iter_mut()
                        .step_by(height);
                    let row = &row[left..(left + SIDE).min(width)];
                    column.zip(row).for_each(|(to, from)| *to = *from);
                }
            }
        }
        Self {
            cells: turned,
            width: height,
            height: width,
        }
    }
}

fn columns(from: &[f32], to: &mut [f32], sums: &mut [f32], height: usize, radius: usize) {
    let width = sums.len();
    let row = |y: usize| &from[y * width..(y + 1) * width];
    let share = 1.0 / (2 * radius + 1) as f32;
    for y in 0..radius.min(height) {
        sums.iter_mut().zip(row(y)).for_each(|(sum, cell)| *sum += cell);
    }
    for (y, to) in to.chunks_exact_mut(width).enumerate() {
        if y + radius < height {
            sums.iter_mut()
                .zip(row(y + radius))
                .for_each(|(sum, cell)| *sum += cell);
        }
        to.iter_mut().zip(&*sums).for_each(|(to, sum)| *to = sum * share);
        if y >= radius {
            sums.iter_mut()
                .zip(row(y - radius))
                .for_each(|(sum, cell)| *sum -= cell);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::surface::{Spare, pixels_mut};
    use super::*;

    fn surface(width: u32, height: u32, alpha: impl Fn(usize) -> u8) -> Surface {
        let area = IntRect::from_xywh(0, 0, width, height).expect("not empty");
        let mut surface = Surface::new(area, usize::MAX, &Spare::default()).expect("small");
        let pixels = pixels_mut(surface.pixels_mut().data_mut()).iter_mut();
        pixels.enumerate().for_each(|(i, pixel)| pixel[3] = alpha(i));
        surface
    }

    fn read(soft: &Soft, area: IntRect) -> Vec<f32> {
        let places = soft.places(area, 0.0);
        let mut row = Row::default();
        let rows = (area.top()..area.bottom()).map(|y| {
            soft.read(y, 0.0, &mut row);
            places.iter().map(|place| row.at(*place)).collect()
        });
        rows.collect::<Vec<Vec<f32>>>().concat()
    }

    #[test]
    fn a_blurred_dot_has_the_wanted_spread() {
        for deviation in [1.0_f32, 2.5, 6.0, 14.0, 60.0] {
            let dot = surface(1, 1, |_| 255);
            let soft = Soft::new(&dot, (deviation, deviation));
            let area = IntRect::from_xywh(-250, -250, 501, 501).expect("not empty");
            let cells = read(&soft, area);
            let (mut sum, mut moment) = (0.0_f64, 0.0_f64);
            for (i, value) in cells.iter().enumerate() {
                let x = (i % 501) as f64 - 250.0;
                sum += f64::from(*value);
                moment += f64::from(*value) * x * x;
            }
            let found = (moment / sum).sqrt();
            let error = (found / f64::from(deviation) - 1.0).abs();
            assert!(error < 0.2, "a blur of {deviation} px comes out as {found:.2} px");
            assert!((sum / 255.0 - 1.0).abs() < 0.01, "blurring loses nothing: {sum}");
        }
    }

    #[test]
    fn a_blur_is_symmetrical_and_keeps_a_plain_area() {
        for deviation in [3.0, 20.0] {
            let plain = surface(160, 160, |_| 255);
            let cells = read(&Soft::new(&plain, (deviation, deviation)), plain.area());
            let steps = cells.iter().zip(cells.iter().rev()).map(|(a, b)| (a - b).abs());
            assert!(steps.fold(0.0, f32::max) < 0.01, "nothing may shift");
            assert!(
                cells[160 * 80 + 80] > 254.5,
                "far from the edge an opaque area stays opaque"
            );
        }
    }

    #[test]
    fn odd_sizes_do_not_break_it() {
        for (width, height) in [(1, 1), (1, 50), (50, 1), (3, 2)] {
            let plain = surface(width, height, |_| 200);
            for deviation in [(0.0, 0.0), (0.3, 400.0), (20.0, 20.0)] {
                let cells = read(&Soft::new(&plain, deviation), plain.area());
                assert!(
                    cells.iter().all(|cell| (0.0..=200.1).contains(cell)),
                    "a blur wider than the picture only makes it fainter"
                );
            }
        }
    }
}
