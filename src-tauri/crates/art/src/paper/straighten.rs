//! The sheet seen from straight above.

use image::imageops::{self, FilterType};
use image::{Rgb, RgbImage};
use kurbo::Point;

use super::marks;

/// The side of the straightened picture in pixels.
pub(super) const SIDE: u32 = 1000;
/// How much of the sheet around the outline it shows, in millimetres: paper without ink, to know the light by.
const AROUND: f64 = 3.0;

/// Pixels of a millimetre of the straightened sheet.
pub(super) fn scale() -> f64 {
    f64::from(SIDE) / (2.0 * (marks::RADIUS + AROUND))
}

/// The square around the outline, its marks having been found at these places of the photograph.
pub(super) fn sheet(photo: &RgbImage, found: [Point; 4]) -> RgbImage {
    let lens = Lens::between(marks::PLACES, found);
    // Several looks for each pixel where the photograph is finer than what comes of it.
    let fine = (lens.at(Point::new(1.0, 7.0)) - lens.at(Point::new(0.0, 7.0))).hypot() / scale();
    let looks = (fine.ceil() as u32).clamp(1, 4);
    RgbImage::from_fn(SIDE, SIDE, |x, y| {
        let mut sum = [0.0; 3];
        for look in 0..looks * looks {
            let place = |pixel: u32, look: u32| {
                let pixels = f64::from(pixel) + (f64::from(look) + 0.5) / f64::from(looks);
                pixels / scale() - (marks::RADIUS + AROUND)
            };
            let at = Point::new(place(x, look % looks), place(y, look / looks)) + marks::MIDDLE.to_vec2();
            let seen = between(photo, lens.at(at));
            sum.iter_mut().zip(seen).for_each(|(sum, seen)| *sum += seen);
        }
        Rgb(sum.map(|sum| (sum / f64::from(looks * looks)).round() as u8))
    })
}

/// The whole photograph, no larger than the straightened picture.
pub(super) fn whole(photo: RgbImage) -> RgbImage {
    let long = photo.width().max(photo.height());
    if long <= SIDE {
        return photo;
    }
    let side = |length: u32| (length * SIDE / long).max(1);
    imageops::resize(
        &photo,
        side(photo.width()),
        side(photo.height()),
        FilterType::Triangle,
    )
}

/// The colour at a place between pixels; beyond the edge it is that of the edge.
pub(super) fn between(photo: &RgbImage, at: Point) -> [f64; 3] {
    let axis = |at: f64, length: u32| {
        let at = (at - 0.5).clamp(0.0, f64::from(length - 1));
        let first = at.floor();
        (first as u32, (first as u32 + 1).min(length - 1), at - first)
    };
    let (x0, x1, across) = axis(at.x, photo.width());
    let (y0, y1, down) = axis(at.y, photo.height());
    let mix = |a: f64, b: f64, share: f64| a + (b - a) * share;
    let row = |y: u32| {
        let (a, b) = (photo.get_pixel(x0, y).0, photo.get_pixel(x1, y).0);
        [0, 1, 2].map(|i| mix(f64::from(a[i]), f64::from(b[i]), across))
    };
    let (above, below) = (row(y0), row(y1));
    [0, 1, 2].map(|i| mix(above[i], below[i], down))
}

/// How a plane is seen by a camera: x' = (ax + by + c) / (gx + hy + 1), y' = (dx + ey + f) / (gx + hy + 1).
pub(super) struct Lens([f64; 8]);

impl Lens {
    /// The one that takes four points to four others. Of points in one line it takes none anywhere.
    pub(super) fn between(from: [Point; 4], to: [Point; 4]) -> Self {
        let mut rows = [[0.0; 9]; 8];
        for (i, (from, to)) in from.into_iter().zip(to).enumerate() {
            let (x, y) = (from.x, from.y);
            rows[2 * i] = [x, y, 1.0, 0.0, 0.0, 0.0, -x * to.x, -y * to.x, to.x];
            rows[2 * i + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -x * to.y, -y * to.y, to.y];
        }
        Self(solved(rows))
    }

    pub(super) fn at(&self, p: Point) -> Point {
        let [a, b, c, d, e, f, g, h] = self.0;
        let depth = g * p.x + h * p.y + 1.0;
        Point::new((a * p.x + b * p.y + c) / depth, (d * p.x + e * p.y + f) / depth)
    }
}

/// Eight equations, by elimination with the largest pivot.
fn solved(mut rows: [[f64; 9]; 8]) -> [f64; 8] {
    for column in 0..8 {
        let largest = (column..8).fold(column, |best, row| {
            let larger = rows[row][column].abs() > rows[best][column].abs();
            if larger { row } else { best }
        });
        rows.swap(column, largest);
        let pivot = rows[column];
        for (_, row) in rows.iter_mut().enumerate().filter(|(i, _)| *i != column) {
            let share = row[column] / pivot[column];
            row.iter_mut()
                .zip(pivot)
                .for_each(|(value, pivot)| *value -= pivot * share);
        }
    }
    std::array::from_fn(|i| rows[i][8] / rows[i][i])
}
