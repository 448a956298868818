//! How colours look: contrast, how people with a colour blindness see them, how far apart they are.

use std::sync::OnceLock;

use crate::design::Colour;

/// A common colour blindness, in its full strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vision {
    /// No red cones.
    Protanopia,
    /// No green cones.
    Deuteranopia,
    /// No blue cones.
    Tritanopia,
}

impl Vision {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Protanopia, Self::Deuteranopia, Self::Tritanopia];

    /// For linear sRGB, severity 1.0: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of
    /// Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009.
    fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Protanopia => [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ],
            Self::Deuteranopia => [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ],
            Self::Tritanopia => [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ],
        }
    }

    /// How a person with it sees a colour; alpha stays.
    pub fn sees(self, colour: Colour) -> Colour {
        let rgb = linear(colour);
        let seen = self
            .matrix()
            .map(|row| row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]);
        from_linear(seen, colour.a)
    }
}

/// The contrast of two opaque colours, from 1 to 21: WCAG 2.2, "contrast ratio".
pub fn contrast(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// How far two opaque colours look apart: the distance in CIELAB (CIE 1976, D65). About 2 can just be told apart side
/// by side; black and white are 100.
pub fn difference(a: Colour, b: Colour) -> f64 {
    let (a, b) = (lab(a), lab(b));
    let sum: f64 = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum();
    libm::sqrt(sum)
}

/// Relative luminance, 0 to 1: WCAG 2.2.
pub(crate) fn luminance(colour: Colour) -> f64 {
    let [r, g, b] = linear(colour);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn lab(colour: Colour) -> [f64; 3] {
    let [r, g, b] = linear(colour);
    let bent = |t: f64| {
        if t > 216.0 / 24389.0 {
            libm::cbrt(t)
        } else {
            (24389.0 / 27.0 * t + 16.0) / 116.0
        }
    };
    let x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
    let y = bent(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
    let z = bent((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// Linear sRGB, IEC 61966-2-1.
pub(crate) fn linear(colour: Colour) -> [f64; 3] {
    static TABLE: OnceLock<Vec<f64>> = OnceLock::new();
    let table = TABLE.get_or_init(|| (0..=u8::MAX).map(linear_channel).collect());
    [colour.r, colour.g, colour.b].map(|channel| table[usize::from(channel)])
}

fn linear_channel(channel: u8) -> f64 {
    let c = f64::from(channel) / 255.0;
    if c <= 0.04045 {
        c / 12.92
    } else {
        libm::pow((c + 0.055) / 1.055, 2.4)
    }
}

pub(crate) fn from_linear(rgb: [f64; 3], a: u8) -> Colour {
    let [r, g, b] = rgb.map(|l| {
        let l = l.clamp(0.0, 1.0);
        let c = if l <= 0.003_130_8 {
            12.92 * l
        } else {
            1.055 * libm::pow(l, 1.0 / 2.4) - 0.055
        };
        (c * 255.0).round() as u8
    });
    Colour { r, g, b, a }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: Colour = Colour::rgb(255, 0, 0);
    const GREEN: Colour = Colour::rgb(0, 160, 0);

    #[test]
    fn contrast_runs_from_one_to_twenty_one() {
        let (black, white) = (Colour::rgb(0, 0, 0), Colour::rgb(255, 255, 255));
        assert!(
            (contrast(black, white) - 21.0).abs() < 0.001,
            "WCAG's largest contrast"
        );
        assert!((contrast(RED, RED) - 1.0).abs() < 0.001, "a colour beside itself");
        assert!(
            (difference(black, white) - 100.0).abs() < 0.1,
            "the height of CIELAB"
        );
    }

    #[test]
    fn the_blindnesses_take_what_they_are_known_for() {
        let apart = |vision: Vision| difference(vision.sees(RED), vision.sees(GREEN));
        assert!(
            apart(Vision::Deuteranopia) < difference(RED, GREEN) / 2.0,
            "red and green come together"
        );
        assert!(
            apart(Vision::Tritanopia) > difference(RED, GREEN) / 2.0,
            "without blue cones they stay apart"
        );
        let grey = Colour::rgb(128, 128, 128);
        for vision in Vision::ALL {
            assert!(
                difference(vision.sees(grey), grey) < 2.0,
                "{vision:?} leaves grey as it is"
            );
        }
    }
}
