//! What every outline promises.

use super::*;
use crate::design::{Division, ShieldStyle};
use kurbo::Point;
use kurbo::Shape as _;

fn every_shape() -> Vec<Shape> {
    let mut shapes = vec![
        Shape::Circle {},
        Shape::Rectangle { rounding: 0.5 },
        Shape::Hexagon { rounding: 0.0 },
        Shape::Star {
            points: 8,
            depth: 0.4,
            rounding: 0.0,
        },
        Shape::Scallop { bumps: 8, depth: 0.1 },
        Shape::Scallop { bumps: 5, depth: 0.5 },
        Shape::Rosette {
            petals: 8,
            depth: 0.2,
        },
        Shape::Polygon {
            sides: 4,
            turn: 0.0,
            rounding: 0.0,
        },
        Shape::Ring { thickness: 0.3 },
    ];
    for style in ShieldStyle::ALL.iter().copied() {
        shapes.push(Shape::Shield {
            style,
            division: Division::Whole,
        });
    }
    shapes.extend(
        crate::catalogue::shapes()
            .iter()
            .map(|named| named.shape.clone())
            .filter(fills),
    );
    shapes
}

/// Regular shapes touch the ellipse in their box, not its sides; of others a part lies behind the outline.
fn fills(shape: &Shape) -> bool {
    use Shape::{Polygon, Rosette, Scallop, Star};
    let regular = matches!(
        shape,
        Polygon { .. } | Star { .. } | Scallop { .. } | Rosette { .. }
    );
    !regular && figure(shape, 300.0, 200.0).behind.is_empty()
}

#[test]
fn a_shape_fills_its_box_and_runs_clockwise() {
    for shape in every_shape() {
        let path = outline(&shape, 300.0, 200.0);
        let bounds = path.bounding_box();
        let centred = (bounds.x0 + bounds.x1).abs() < 0.5 && bounds.y0 >= -100.01 && bounds.y1 <= 100.01;
        let full = bounds.width() > 270.0 && bounds.width() < 300.01 && bounds.height() > 180.0;
        assert!(centred && full, "{shape:?} in a box of 300 by 200: {bounds:?}");
        assert!(
            path.area() > 0.0,
            "{shape:?} runs clockwise, so that shapes can be joined"
        );
    }
}

#[test]
fn a_ring_has_a_hole() {
    let ring = outline(&Shape::Ring { thickness: 0.4 }, 200.0, 200.0);
    assert_eq!(
        (
            ring.winding(Point::ORIGIN),
            ring.winding(Point::new(80.0, 0.0)).abs()
        ),
        (0, 1)
    );
}

#[test]
fn rounding_takes_corners_away() {
    let area = |rounding: f64| {
        outline(
            &Shape::Polygon {
                sides: 5,
                rounding,
                turn: 0.0,
            },
            200.0,
            200.0,
        )
        .area()
    };
    assert!(
        area(0.0) > area(0.5) && area(0.5) > area(1.0),
        "rounder is smaller"
    );
    let disc = std::f64::consts::PI * 100.0 * 100.0;
    let square = outline(&Shape::Rectangle { rounding: 1.0 }, 200.0, 200.0).area();
    assert!(
        (square / disc - 1.0).abs() < 0.001,
        "a square rounded to the full is a disc"
    );
}
