//! What is left of a design when everything has its place: marks in drawing order.

use std::sync::Arc;

use kurbo::{Affine, BezPath, Point, Rect};

use crate::design::Colour;

/// Something that is drawn.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    Outline(Drawn),
    Picture(Image),
    Group(Box<Marks>),
}

/// A path with its paint.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    pub(crate) path: BezPath,
    pub(crate) fill: Option<Paint>,
    pub(crate) stroke: Option<Stroke>,
    /// Whether the line lies behind the fill.
    pub(crate) line_first: bool,
}

impl Drawn {
    pub(crate) fn filled(path: BezPath, fill: Option<Paint>) -> Self {
        Self {
            path,
            fill,
            stroke: None,
            line_first: false,
        }
    }
}

/// Marks that share a place, effects, an opacity, a cut.
#[derive(Debug, Clone, Default)]
pub(crate) struct Marks {
    /// The layer's id, for the editor.
    pub(crate) layer: Option<String>,
    pub(crate) transform: Affine,
    pub(crate) opacity: f64,
    pub(crate) cut: Option<BezPath>,
    pub(crate) effects: Option<Effects>,
    pub(crate) marks: Vec<Mark>,
}

/// What a layer casts and the light on it, in a plane of their own.
#[derive(Debug, Clone)]
pub(crate) struct Effects {
    pub(crate) shadow: Option<Cast>,
    pub(crate) glow: Option<Cast>,
    pub(crate) bevel: Option<Relief>,
    /// Takes that plane to the parent's: turns back what the parents have turned.
    pub(crate) upright: Affine,
    /// The part of that plane that they may touch.
    pub(crate) region: Rect,
}

/// The layer's alpha, blurred, moved, made stronger, in one colour.
#[derive(Debug, Clone)]
pub(crate) struct Cast {
    pub(crate) colour: Colour,
    pub(crate) dx: f64,
    pub(crate) dy: f64,
    pub(crate) blur: f64,
    pub(crate) slope: f64,
}

/// Light on the edges: the blurred alpha moved away from the light minus that moved towards it.
#[derive(Debug, Clone)]
pub(crate) struct Relief {
    pub(crate) light: Colour,
    pub(crate) shade: Colour,
    pub(crate) dx: f64,
    pub(crate) dy: f64,
    pub(crate) blur: f64,
    pub(crate) slope: f64,
}

/// A picture on a rectangle, which it fills or lies within.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Image {
    pub(crate) href: Arc<str>,
    pub(crate) rect: Rect,
    pub(crate) cover: bool,
}

/// Paint in the marks' own plane.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Paint {
    Solid(Colour),
    /// Repeated motifs over another colour or nothing; cut to what they fill.
    Motifs {
        path: BezPath,
        colour: Colour,
        back: Option<Colour>,
    },
    /// A picture, cut to what it fills.
    Picture(Image),
    Linear {
        from: Point,
        to: Point,
        stops: Vec<(f64, Colour)>,
    },
    /// A unit circle laid onto the plane.
    Radial {
        place: Affine,
        stops: Vec<(f64, Colour)>,
    },
}

#[derive(Debug, Clone)]
pub(crate) struct Stroke {
    pub(crate) colour: Colour,
    pub(crate) width: f64,
    pub(crate) dash: Option<(f64, f64)>,
}
