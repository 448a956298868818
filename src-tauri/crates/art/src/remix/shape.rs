//! A throw of shapes.

use super::Dice;
use crate::Library;
use crate::catalogue::{NamedShape, shapes};
use crate::design::{Content, Design, Division, Layer, Shape, each_layer, each_layer_mut};

/// Layers of the base's shape that are at least so wide, as a share of the base, change with it.
const FOLLOWS: f64 = 0.6;
/// The share of the box around everything that the base fills at least; what fills less is a part of the picture.
const WHOLE: f64 = 0.6;
/// How much of its radius a new shape may take from what stands near the edge.
const CLOSER: f64 = 0.03;
/// Shapes that hold the same things in the same places.
#[derive(PartialEq, Eq)]
enum Class {
    Round,
    Shield,
    Sheet,
}

fn class(shape: &Shape) -> Option<Class> {
    match shape {
        _ if room(shape).is_some() => Some(Class::Round),
        Shape::Shield {
            division: Division::Whole,
            ..
        } => Some(Class::Shield),
        Shape::Rectangle { .. } | Shape::Plate { .. } | Shape::Stamp { .. } => Some(Class::Sheet),
        _ => None,
    }
}

/// The largest disc in a round shape, as a share of its radius; `None` for a shape that is not round.
fn room(shape: &Shape) -> Option<f64> {
    let room = match shape {
        Shape::Circle {} | Shape::Squircle { .. } => 1.0,
        Shape::Hexagon { .. } => 0.87,
        Shape::Polygon {
            sides: sides @ 6.., ..
        } => libm::cos(std::f64::consts::PI / f64::from(*sides)),
        Shape::Scallop { depth, .. }
        | Shape::Rosette { depth, .. }
        | Shape::Gear { depth, .. }
        | Shape::Flower { depth, .. }
        | Shape::Star {
            depth, points: 12.., ..
        } => 1.0 - depth,
        _ => return None,
    };
    (room > 0.7).then_some(room)
}

/// Another shape of the same class, for the base and everything that follows its edge.
pub(super) fn shape(design: &Design, _: &Library, dice: &mut Dice) -> Option<Design> {
    let shapes_of_it = design
        .layers
        .iter()
        .filter(|layer| layer.visible)
        .filter_map(|layer| match &layer.content {
            Content::Shape(shape) => Some((layer, shape)),
            _ => None,
        });
    let (base, old) = shapes_of_it.max_by(|a, b| area(a.0).total_cmp(&area(b.0)))?;
    if base.rotation != 0.0 || area(base) < WHOLE * area_around(&design.layers) {
        return None;
    }
    let widest = base.width;
    let class_of_old = class(old)?;
    let others: Vec<&NamedShape> = shapes()
        .iter()
        .filter(|named| class(&named.shape).as_ref() == Some(&class_of_old) && named.shape != *old)
        .filter(|named| room(&named.shape) >= room(old).map(|room| room - CLOSER))
        .collect();
    let new = *dice.of(&others)?;
    let follows = |layer: &Layer| {
        let kind = edge(&layer.content).map(std::mem::discriminant);
        layer.width >= widest * FOLLOWS && kind == Some(std::mem::discriminant(old))
    };
    let mut is_filled = false;
    each_layer(&design.layers, &mut |layer| {
        is_filled |= follows(layer) && matches!(layer.content, Content::Group(_) | Content::Pattern(_));
    });
    let mut thrown = design.clone();
    each_layer_mut(&mut thrown.layers, &mut |layer| {
        if !follows(layer) {
            return;
        }
        // What fills the base is laid out for its box, which then has to stay.
        if !is_filled {
            (layer.width, layer.height) = proportions(layer, new);
        }
        if let Some(edge) = edge_mut(&mut layer.content) {
            edge.clone_from(&new.shape);
        }
    });
    Some(thrown)
}

/// The shape that a layer has or is cut to.
fn edge(content: &Content) -> Option<&Shape> {
    match content {
        Content::Shape(shape) => Some(shape),
        Content::Group(group) => group.mask.as_ref(),
        Content::Picture(picture) => picture.mask.as_ref(),
        Content::Pattern(pattern) => Some(&pattern.mask),
        _ => None,
    }
}

fn edge_mut(content: &mut Content) -> Option<&mut Shape> {
    match content {
        Content::Shape(shape) => Some(shape),
        Content::Group(group) => group.mask.as_mut(),
        Content::Picture(picture) => picture.mask.as_mut(),
        Content::Pattern(pattern) => Some(&mut pattern.mask),
        _ => None,
    }
}

fn area(layer: &Layer) -> f64 {
    layer.width * layer.height
}

/// The area of the box around all that is drawn, as if nothing were turned.
fn area_around(layers: &[Layer]) -> f64 {
    let drawn = || layers.iter().filter(|layer| layer.visible);
    let extent = |middle: fn(&Layer) -> f64, side: fn(&Layer) -> f64| {
        let ends = |sign: f64| drawn().map(move |layer| sign * middle(layer) + side(layer) / 2.0);
        ends(1.0).fold(f64::MIN, f64::max) + ends(-1.0).fold(f64::MIN, f64::max)
    };
    extent(|layer| layer.x, |layer| layer.width) * extent(|layer| layer.y, |layer| layer.height)
}

/// The box of a layer in the proportions of a shape, as large as before.
fn proportions(layer: &Layer, new: &NamedShape) -> (f64, f64) {
    let side = libm::sqrt(layer.width * layer.height);
    let ratio = libm::sqrt(new.width / new.height);
    (side * ratio, side / ratio)
}
