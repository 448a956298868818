//! Named palettes, how one is laid over a design, and how one is taken from a picture. The data is in `assets/palettes`.

mod taken;

pub use taken::taken;

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::design::{Colour, Design, Swatch, limits};
use crate::vision::{from_linear, linear};

/// Below this chroma a colour counts as grey.
const GREY: f64 = 0.045;
/// Hues closer than this, in degrees, belong together.
const NEAR: f64 = 38.0;

/// Six colours by their use. In every bundled palette `light` on `field`, `ink` on `paper` and `ink` on `rim` have a
/// contrast of at least 4.5, and `field`, `rim` and `accent` of at least 3 among each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Palette {
    /// Stable, unique among palettes.
    pub id: String,
    /// What it is called in English.
    pub name: String,
    /// A pale ground.
    pub paper: Colour,
    /// Words and lines on paper and rim.
    pub ink: Colour,
    /// The large inside of a badge.
    pub field: Colour,
    /// Its edge.
    pub rim: Colour,
    /// What stands out.
    pub accent: Colour,
    /// Words on the field.
    pub light: Colour,
}

impl Palette {
    /// The colours with the names by which a design knows them, in the order in which they are offered.
    pub fn swatches(&self) -> [(&'static str, Colour); 6] {
        [
            ("field", self.field),
            ("rim", self.rim),
            ("accent", self.accent),
            ("light", self.light),
            ("paper", self.paper),
            ("ink", self.ink),
        ]
    }

    /// Recolours every named colour of a design. Those named as in [`Palette::swatches`] become these; those that are
    /// missing are added. Any other keeps its lightness and alpha: greys take a breath of `paper` or `ink`, the first
    /// family of hues takes the hue of `field`, the next those of `rim` and `accent`, and so on in turn.
    pub fn apply(&self, design: &mut Design) {
        self.apply_from(design, 0);
    }

    /// As [`Palette::apply`], but the first family of hues takes that of `rim` (1) or `accent` (2).
    pub(crate) fn apply_from(&self, design: &mut Design, first: usize) {
        let mut families = vec![None; first];
        for swatch in &mut design.palette {
            let role = self.swatches().into_iter().find(|(name, _)| *name == swatch.name);
            swatch.colour = match role {
                Some((_, colour)) => Colour {
                    a: swatch.colour.a,
                    ..colour
                },
                None => self.tinted(swatch.colour, &mut families),
            };
        }
        for (name, colour) in self.swatches() {
            if design.palette.len() < limits::SWATCHES && design.palette.iter().all(|s| s.name != name) {
                let name = name.to_owned();
                design.palette.push(Swatch { name, colour });
            }
        }
    }

    /// A colour with its lightness, in the hue that this palette has for its family.
    fn tinted(&self, colour: Colour, families: &mut Vec<Option<f64>>) -> Colour {
        let old = Lch::of(colour);
        let model = if old.chroma < GREY {
            if old.lightness > 0.6 { self.paper } else { self.ink }
        } else {
            let apart = |hue: f64| {
                let turn = (hue - old.hue).rem_euclid(360.0);
                turn.min(360.0 - turn)
            };
            let family = families
                .iter()
                .position(|hue| hue.is_some_and(|hue| apart(hue) < NEAR))
                .unwrap_or_else(|| {
                    families.push(Some(old.hue));
                    families.len() - 1
                });
            [self.field, self.rim, self.accent][family % 3]
        };
        let model = Lch::of(model);
        let new = Lch {
            lightness: old.lightness,
            chroma: if old.chroma < GREY {
                model.chroma.min(GREY)
            } else {
                model.chroma.max(GREY)
            },
            hue: model.hue,
        };
        new.colour(colour.a)
    }
}

/// Lightness, chroma and hue (degrees) in Oklab, Björn Ottosson 2020.
#[derive(Clone, Copy)]
struct Lch {
    lightness: f64,
    chroma: f64,
    hue: f64,
}

impl Lch {
    fn of(colour: Colour) -> Self {
        let [r, g, b] = linear(colour);
        let l = libm::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        let m = libm::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        let s = libm::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        Self::at([
            0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
        ])
    }

    /// The colour at Oklab's L, a, b.
    fn at([lightness, a, b]: [f64; 3]) -> Self {
        Self {
            lightness,
            chroma: libm::sqrt(a * a + b * b),
            hue: libm::atan2(b, a).to_degrees(),
        }
    }

    /// Oklab's L, a, b.
    fn place(self) -> [f64; 3] {
        let (sin, cos) = crate::trig::sin_cos(self.hue);
        [self.lightness, self.chroma * cos, self.chroma * sin]
    }

    /// The colour in sRGB; chroma gives way where there is none so strong.
    fn colour(self, alpha: u8) -> Colour {
        let mut chroma = self.chroma;
        loop {
            let rgb = Self { chroma, ..self }.linear();
            let inside = rgb.iter().all(|channel| (-0.001..=1.001).contains(channel));
            if inside || chroma <= 0.0 {
                return from_linear(rgb, alpha);
            }
            chroma -= 0.005;
        }
    }

    fn linear(self) -> [f64; 3] {
        let [_, a, b] = self.place();
        let cube = |v: f64| v * v * v;
        let l = cube(self.lightness + 0.3963377774 * a + 0.2158037573 * b);
        let m = cube(self.lightness - 0.1055613458 * a - 0.0638541728 * b);
        let s = cube(self.lightness - 0.0894841775 * a - 1.291485548 * b);
        [
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
        ]
    }
}

/// Lightness, green to red and blue to yellow in Oklab.
pub(crate) fn oklab(colour: Colour) -> [f64; 3] {
    Lch::of(colour).place()
}

/// The bundled palettes.
pub fn palettes() -> &'static [Palette] {
    static PALETTES: OnceLock<Vec<Palette>> = OnceLock::new();
    PALETTES
        .get_or_init(|| crate::catalogue::table(include_str!("../../../../assets/palettes/palettes.json")))
}
