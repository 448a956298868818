//! A soft shadow: three box blurs over an alpha channel come close to a Gaussian, at a cost that does not grow with it.

/// A rectangular alpha channel.
pub(super) struct Alpha {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) values: Vec<u8>,
}

/// Blurs by a standard deviation in pixels. What lies outside counts as empty.
pub(super) fn blur(alpha: Alpha, deviation: f64) -> Alpha {
    let radii = radii(deviation);
    if radii.iter().all(|&r| r == 0) {
        return alpha;
    }
    let Alpha {
        width,
        height,
        values,
    } = alpha;
    // Sixteen bits in between: rounding to eight after each pass would show as bands.
    let mut from: Vec<u16> = values.iter().map(|&v| u16::from(v) * 257).collect();
    let mut to = vec![0_u16; from.len()];
    for &radius in &radii {
        rows(&from, &mut to, width, radius);
        columns(&to, &mut from, width, height, radius);
    }
    Alpha {
        width,
        height,
        values: from.iter().map(|&v| (v >> 8) as u8).collect(),
    }
}

/// The radii of three boxes whose variances add up to the wanted one, as nearly as whole pixels allow.
fn radii(deviation: f64) -> [usize; 3] {
    // A box of width w has the variance (w² - 1) / 12; all three are odd, so that nothing shifts.
    let variance = 12.0 * deviation * deviation;
    let ideal = (variance / 3.0 + 1.0).sqrt();
    let small = (((ideal - 1.0) / 2.0).floor() * 2.0 + 1.0).max(1.0);
    let large = small + 2.0;
    let many = ((variance - 3.0 * (small * small - 1.0)) / (large * large - small * small)).round();
    let radius = |width: f64| ((width - 1.0) / 2.0) as usize;
    [0.0, 1.0, 2.0].map(|i| if i < many { radius(large) } else { radius(small) })
}

fn rows(from: &[u16], to: &mut [u16], width: usize, radius: usize) {
    let scale = scale(radius);
    for (from, to) in from.chunks_exact(width).zip(to.chunks_exact_mut(width)) {
        let mut sum: u64 = from.iter().take(radius).map(|&v| u64::from(v)).sum();
        for x in 0..width {
            if let Some(&v) = from.get(x + radius) {
                sum += u64::from(v);
            }
            to[x] = mean(sum, scale);
            if x >= radius {
                sum -= u64::from(from[x - radius]);
            }
        }
    }
}

/// All columns at once, row by row, so that memory is read in its order.
fn columns(from: &[u16], to: &mut [u16], width: usize, height: usize, radius: usize) {
    let scale = scale(radius);
    let row = |y: usize| &from[y * width..(y + 1) * width];
    let mut sums = vec![0_u64; width];
    for y in 0..radius.min(height) {
        sums.iter_mut()
            .zip(row(y))
            .for_each(|(sum, &v)| *sum += u64::from(v));
    }
    for y in 0..height {
        if y + radius < height {
            sums.iter_mut()
                .zip(row(y + radius))
                .for_each(|(sum, &v)| *sum += u64::from(v));
        }
        to[y * width..(y + 1) * width]
            .iter_mut()
            .zip(&sums)
            .for_each(|(to, &sum)| *to = mean(sum, scale));
        if y >= radius {
            sums.iter_mut()
                .zip(row(y - radius))
                .for_each(|(sum, &v)| *sum -= u64::from(v));
        }
    }
}

/// The reciprocal of a box's width with 24 binary places: a multiplication instead of a division for each pixel.
fn scale(radius: usize) -> u64 {
    (1 << 24) / (2 * radius as u64 + 1)
}

fn mean(sum: u64, scale: u64) -> u16 {
    ((sum * scale + (1 << 23)) >> 24).min(u64::from(u16::MAX)) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(side: usize) -> Alpha {
        let mut values = vec![0; side * side];
        values[side * side / 2] = 255;
        Alpha {
            width: side,
            height: side,
            values,
        }
    }

    #[test]
    fn the_variances_add_up() {
        for deviation in [1.0, 2.5, 6.0, 14.0, 60.0] {
            let variance: f64 = radii(deviation)
                .iter()
                .map(|&r| ((2 * r + 1).pow(2) as f64 - 1.0) / 12.0)
                .sum();
            let error = (variance.sqrt() - deviation).abs() / deviation;
            assert!(
                error < 0.2,
                "a blur of {deviation} px comes out as {:.2} px",
                variance.sqrt()
            );
        }
    }

    #[test]
    fn a_blur_is_symmetrical_and_keeps_a_plain_area() {
        let out = blur(dot(41), 3.0);
        assert!(out.values.iter().eq(out.values.iter().rev()), "nothing may shift");
        let plain = Alpha {
            width: 60,
            height: 60,
            values: vec![255; 3600],
        };
        assert!(
            blur(plain, 4.0).values[60 * 30 + 30] >= 254,
            "far from the edge an opaque area stays opaque"
        );
    }

    #[test]
    fn odd_sizes_do_not_break_it() {
        for (width, height) in [(1, 1), (1, 50), (50, 1), (3, 2)] {
            let alpha = Alpha {
                width,
                height,
                values: vec![200; width * height],
            };
            assert_eq!(
                blur(alpha, 20.0).values.len(),
                width * height,
                "a blur wider than the picture is allowed"
            );
        }
    }
}
