//! From the raw samples of a pointer to a stroke that is small, smooth and still the same hand.

use crate::design::{Ink, PenPoint, PenStroke, limits};

/// Samples closer than this, in units, are one: a resting hand trembles.
const APART: f64 = 0.7;
/// Half of the way along the stroke over which samples are averaged, in units.
const REACH: f64 = 5.0;
/// How far the stroke may move when points are left out, in units: half a pixel at the default size.
const TOLERANCE: f64 = 0.4;
/// The most samples that one point stands for. Bounds the work on a long straight line.
const RUN: usize = 64;
/// The most samples that are looked at.
const SAMPLES: usize = 200_000;

/// Makes a stroke of raw samples: trembling taken out, few points kept. Samples are in units of the drawing's square;
/// what is not a number is passed over. `width` is that at full pressure, in units.
///
/// Returns None when no sample is left.
pub fn stroke(samples: &[PenPoint], width: f64, ink: Ink) -> Option<PenStroke> {
    let tame = samples.iter().take(SAMPLES).filter_map(|sample| sample.tame());
    let smooth = smoothed(&spaced(tame));
    let mut tolerance = TOLERANCE;
    let mut points = simplified(&smooth, width, tolerance);
    while points.len() > limits::POINTS {
        tolerance *= 2.0;
        points = simplified(&points, width, tolerance);
    }
    let points: Vec<PenPoint> = points.into_iter().map(rounded).collect();
    (!points.is_empty()).then_some(PenStroke { ink, width, points })
}

/// The radius of a pen of this width, in units.
pub(crate) fn radius(width: f64, pressure: f64) -> f64 {
    width / 2.0 * (0.25 + 0.75 * pressure)
}

/// Leaves out samples that hardly moved; the hardest pressure of those counts, and the last one stays.
fn spaced(samples: impl Iterator<Item = PenPoint>) -> Vec<PenPoint> {
    let mut kept: Vec<PenPoint> = Vec::new();
    let mut skipped = None;
    for sample in samples {
        match kept.last_mut() {
            Some(last) if distance(*last, sample) < APART => {
                last.pressure = last.pressure.max(sample.pressure);
                skipped = Some(sample);
            }
            _ => {
                kept.push(sample);
                skipped = None;
            }
        }
    }
    kept.extend(skipped.filter(|_| kept.len() > 1));
    kept
}

/// Each point becomes the mean of those within [`REACH`] along the stroke, near ones counting more. Near an end the
/// reach shrinks, so that the stroke keeps its length.
fn smoothed(points: &[PenPoint]) -> Vec<PenPoint> {
    let places = places(points);
    let end = places.last().copied().unwrap_or(0.0);
    let mut first = 0;
    let mean = |(i, &place): (usize, &f64)| {
        let reach = REACH.min(place).min(end - place);
        while places[first] < place - REACH {
            first += 1;
        }
        let mut sum = [0.0; 4];
        for (point, at) in points[first..].iter().zip(&places[first..]) {
            if *at > place + reach {
                break;
            }
            let share = 1.0 - (at - place).abs() / (reach + APART);
            if share > 0.0 {
                let parts = [point.x, point.y, point.pressure, 1.0];
                sum.iter_mut()
                    .zip(parts)
                    .for_each(|(sum, part)| *sum += part * share);
            }
        }
        match sum {
            _ if reach <= 0.0 => points[i],
            [x, y, pressure, all] => PenPoint {
                x: x / all,
                y: y / all,
                pressure: pressure / all,
            },
        }
    };
    places.iter().enumerate().map(mean).collect()
}

/// How far along the stroke each point is.
fn places(points: &[PenPoint]) -> Vec<f64> {
    let steps = points.windows(2).map(|ends| distance(ends[0], ends[1]));
    let mut along = 0.0;
    let rest = steps.map(|step| {
        along += step;
        along
    });
    points.first().map(|_| 0.0).into_iter().chain(rest).collect()
}

/// Keeps the points without which the stroke would move by more than the tolerance, in place or in radius.
fn simplified(points: &[PenPoint], width: f64, tolerance: f64) -> Vec<PenPoint> {
    let Some(&start) = points.first() else {
        return Vec::new();
    };
    let (mut kept, mut from) = (vec![start], 0);
    while from + 1 < points.len() {
        let mut to = from + 1;
        while to + 1 < points.len()
            && to + 1 - from <= RUN
            && is_line(&points[from..=to + 1], width, tolerance)
        {
            to += 1;
        }
        kept.push(points[to]);
        from = to;
    }
    kept
}

/// Whether all of the points lie on the line from the first to the last.
fn is_line(points: &[PenPoint], width: f64, tolerance: f64) -> bool {
    let (a, b) = (points[0], points[points.len() - 1]);
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let square = dx * dx + dy * dy;
    points.iter().all(|point| {
        let t = if square > 0.0 {
            (((point.x - a.x) * dx + (point.y - a.y) * dy) / square).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let on_line = PenPoint {
            x: a.x + dx * t,
            y: a.y + dy * t,
            pressure: a.pressure + (b.pressure - a.pressure) * t,
        };
        distance(*point, on_line) <= tolerance
            && (radius(width, point.pressure) - radius(width, on_line.pressure)).abs() <= tolerance
    })
}

fn distance(a: PenPoint, b: PenPoint) -> f64 {
    let (dx, dy) = (a.x - b.x, a.y - b.y);
    libm::sqrt(dx * dx + dy * dy)
}

/// A tenth of a unit and a hundredth of the pressure: a point takes a dozen letters of the document.
fn rounded(point: PenPoint) -> PenPoint {
    PenPoint {
        x: (point.x * 10.0).round() / 10.0,
        y: (point.y * 10.0).round() / 10.0,
        pressure: (point.pressure * 100.0).round() / 100.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Colour;
    use crate::trig::sin_cos;

    fn ink() -> Ink {
        Ink::Colour(Colour::rgb(0, 0, 0))
    }

    /// A trembling spiral of so many samples.
    fn spiral(count: u32) -> Vec<PenPoint> {
        let at = |i: u32| {
            let t = f64::from(i) / f64::from(count);
            let (sin, cos) = sin_cos(t * 1080.0);
            let tremble = f64::from(i * 7919 % 13) / 13.0 - 0.5;
            PenPoint {
                x: 300.0 + cos * 250.0 * t + tremble,
                y: 300.0 + sin * 250.0 * t - tremble,
                pressure: 0.3 + 0.6 * t,
            }
        };
        (0..count).map(at).collect()
    }

    #[test]
    fn a_long_stroke_stays_small_and_where_it_was() {
        let samples = spiral(2000);
        let stroke = stroke(&samples, 16.0, ink()).unwrap();
        assert!(
            stroke.points.len() < 200,
            "2,000 samples became {} points",
            stroke.points.len()
        );
        let text = serde_json::to_string(&stroke).unwrap();
        assert!(
            text.len() < 4000,
            "the stroke takes {} bytes of a document",
            text.len()
        );
        let nearest = |sample: &PenPoint| {
            let segments = stroke.points.windows(2);
            segments.map(|ends| off(*sample, ends)).fold(f64::MAX, f64::min)
        };
        let worst = samples.iter().map(nearest).fold(0.0, f64::max);
        assert!(worst < 2.5, "a sample lies {worst} units beside the stroke");
        let ends = [stroke.points[0], stroke.points[stroke.points.len() - 1]];
        assert!(
            distance(ends[0], samples[0]) < 1.0,
            "a stroke keeps its beginning"
        );
        assert!(distance(ends[1], samples[1999]) < 1.0, "and its end");
    }

    fn off(point: PenPoint, ends: &[PenPoint]) -> f64 {
        let (a, b) = (ends[0], ends[1]);
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let t = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy);
        let t = t.clamp(0.0, 1.0);
        let (x, y) = (point.x - a.x - dx * t, point.y - a.y - dy * t);
        libm::sqrt(x * x + y * y)
    }

    #[test]
    fn strange_samples_make_a_dot_or_nothing() {
        let nan = PenPoint {
            x: f64::NAN,
            y: 0.0,
            pressure: 0.5,
        };
        assert_eq!(stroke(&[], 10.0, ink()), None, "nothing was drawn");
        assert_eq!(
            stroke(&[nan, nan], 10.0, ink()),
            None,
            "what is no place is not drawn"
        );
        let rest = PenPoint {
            x: 9e9,
            y: 100.0,
            pressure: 7.0,
        };
        let dot = stroke(&[rest; 500], 10.0, ink()).unwrap();
        assert_eq!(dot.points.len(), 1, "a pen that rests makes a dot");
        assert_eq!(
            (dot.points[0].x, dot.points[0].pressure),
            (1200.0, 1.0),
            "within the limits"
        );
    }

    #[test]
    fn points_are_text_and_come_back() {
        let stroke = stroke(&spiral(300), 12.0, ink()).unwrap();
        let text = serde_json::to_string(&stroke).unwrap();
        assert_eq!(
            serde_json::from_str::<PenStroke>(&text).unwrap(),
            stroke,
            "{text}"
        );
        for wrong in ["1,2", "1,2,0.5,4", "a,b,c", "1,2,NaN", "1,2,1.5", "5000,2,0.5"] {
            let text = format!("{{\"ink\":\"#000000\",\"width\":9,\"points\":\"{wrong}\"}}");
            assert!(
                serde_json::from_str::<PenStroke>(&text).is_err(),
                "{wrong} is no place of a pen"
            );
        }
    }
}
