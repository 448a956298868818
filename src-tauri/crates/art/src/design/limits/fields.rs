//! Every number of a layer with its limits.

use std::ops::RangeInclusive;

use crate::design::{Content, Curve, Fill, Focus, Group, Layer, Shape};

type Number<'a> = (&'static str, &'a mut f64, RangeInclusive<f64>);
type Count<'a> = (&'static str, &'a mut u32, RangeInclusive<u32>);

/// Every number of a layer with its limits: the one list behind checking and clamping.
pub(super) fn fields(layer: &mut Layer) -> (Vec<Number<'_>>, Vec<Count<'_>>) {
    let mut numbers: Vec<Number<'_>> = vec![
        ("x", &mut layer.x, -1200.0..=1800.0),
        ("y", &mut layer.y, -1200.0..=1800.0),
        ("width", &mut layer.width, 1.0..=2400.0),
        ("height", &mut layer.height, 1.0..=2400.0),
        ("rotation", &mut layer.rotation, -360.0..=360.0),
        ("opacity", &mut layer.opacity, 0.0..=1.0),
    ];
    let mut counts: Vec<Count<'_>> = Vec::new();
    fill_fields(&mut layer.fill, &mut numbers);
    for rim in &mut layer.rims {
        numbers.push(("rims.width", &mut rim.width, 0.5..=200.0));
        fill_fields(&mut rim.fill, &mut numbers);
        if let Some(trim) = &mut rim.trim {
            numbers.push(("rims.trim.spread", &mut trim.spread, 0.5..=4.0));
        }
    }
    if let Some(outline) = &mut layer.outline {
        numbers.push(("outline.width", &mut outline.width, 0.0..=200.0));
        numbers.push(("outline.dash", &mut outline.dash, 0.0..=400.0));
        numbers.push(("outline.gap", &mut outline.gap, 0.0..=400.0));
    }
    if let Some(shadow) = &mut layer.shadow {
        numbers.push(("shadow.dx", &mut shadow.dx, -100.0..=100.0));
        numbers.push(("shadow.dy", &mut shadow.dy, -100.0..=100.0));
        numbers.push(("shadow.blur", &mut shadow.blur, 0.0..=60.0));
    }
    if let Some(glow) = &mut layer.glow {
        numbers.push(("glow.blur", &mut glow.blur, 0.0..=60.0));
        numbers.push(("glow.spread", &mut glow.spread, 0.0..=0.9));
    }
    if let Some(bevel) = &mut layer.bevel {
        numbers.push(("bevel.width", &mut bevel.width, 0.5..=60.0));
        numbers.push(("bevel.angle", &mut bevel.angle, -360.0..=360.0));
    }
    content_fields(&mut layer.content, &mut numbers, &mut counts);
    (numbers, counts)
}

fn fill_fields<'a>(fill: &'a mut Fill, numbers: &mut Vec<Number<'a>>) {
    match fill {
        Fill::None {} | Fill::Solid { .. } => {}
        Fill::Pattern(pattern) => {
            numbers.push(("fill.step", &mut pattern.step, 5.0..=300.0));
            numbers.push(("fill.share", &mut pattern.share, 0.05..=0.95));
            numbers.push(("fill.angle", &mut pattern.angle, -360.0..=360.0));
            numbers.push(("fill.opacity", &mut pattern.opacity, 0.0..=1.0));
        }
        Fill::Picture(picture) => focus_fields(&mut picture.focus, numbers),
        Fill::Linear { angle, stops } => {
            numbers.push(("fill.angle", angle, -360.0..=360.0));
            numbers.extend(stops.iter_mut().map(|s| ("fill.stops.at", &mut s.at, 0.0..=1.0)));
        }
        Fill::Radial {
            cx,
            cy,
            radius,
            stops,
        } => {
            numbers.push(("fill.cx", cx, -2.0..=3.0));
            numbers.push(("fill.cy", cy, -2.0..=3.0));
            numbers.push(("fill.radius", radius, 0.01..=4.0));
            numbers.extend(stops.iter_mut().map(|s| ("fill.stops.at", &mut s.at, 0.0..=1.0)));
        }
    }
}

fn focus_fields<'a>(focus: &'a mut Focus, numbers: &mut Vec<Number<'a>>) {
    numbers.push(("focus.x", &mut focus.x, 0.0..=1.0));
    numbers.push(("focus.y", &mut focus.y, 0.0..=1.0));
    numbers.push(("focus.zoom", &mut focus.zoom, 1.0..=20.0));
}

fn content_fields<'a>(content: &'a mut Content, numbers: &mut Vec<Number<'a>>, counts: &mut Vec<Count<'a>>) {
    match content {
        Content::Shape(shape) => shape_fields(shape, numbers, counts),
        Content::Text(text) => {
            numbers.push(("size", &mut text.size, 4.0..=600.0));
            numbers.push(("spacing", &mut text.spacing, -200.0..=2000.0));
            counts.push(("weight", &mut text.weight, 1..=1000));
            counts.push(("lines", &mut text.lines, 1..=6));
            match &mut text.curve {
                Curve::Straight {} | Curve::Circle {} => {}
                Curve::Above { sweep } | Curve::Below { sweep } => {
                    numbers.push(("curve.sweep", sweep, 10.0..=350.0));
                }
            }
        }
        Content::Ribbon(ribbon) => {
            numbers.push(("size", &mut ribbon.size, 4.0..=600.0));
            numbers.push(("spacing", &mut ribbon.spacing, -200.0..=2000.0));
            numbers.push(("bend", &mut ribbon.bend, -180.0..=180.0));
            numbers.push(("tails", &mut ribbon.tails, 0.0..=0.3));
            numbers.push(("wave", &mut ribbon.wave, -1.0..=1.0));
            numbers.push(("drop", &mut ribbon.drop, -0.6..=0.6));
            counts.push(("weight", &mut ribbon.weight, 1..=1000));
            counts.push(("folds", &mut ribbon.folds, 1..=2));
        }
        Content::Pattern(pattern) => {
            numbers.push(("step", &mut pattern.step, 5.0..=300.0));
            numbers.push(("share", &mut pattern.share, 0.05..=0.95));
            shape_fields(&mut pattern.mask, numbers, counts);
        }
        Content::Picture(frame) => {
            focus_fields(&mut frame.focus, numbers);
            if let Some(mask) = &mut frame.mask {
                shape_fields(mask, numbers, counts);
            }
        }
        Content::Drawing(drawing) => {
            for stroke in &mut drawing.strokes {
                numbers.push(("strokes.width", &mut stroke.width, 0.5..=200.0));
            }
        }
        Content::Group(Group { mask: Some(mask), .. }) => shape_fields(mask, numbers, counts),
        Content::Emblem(_) | Content::Group(_) => {}
    }
}

fn shape_fields<'a>(shape: &'a mut Shape, numbers: &mut Vec<Number<'a>>, counts: &mut Vec<Count<'a>>) {
    match shape {
        Shape::Circle {} | Shape::Shield { .. } => {}
        Shape::Rectangle { rounding } | Shape::Hexagon { rounding } => {
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Polygon {
            sides,
            rounding,
            turn,
        } => {
            counts.push(("sides", sides, 3..=24));
            numbers.push(("turn", turn, 0.0..=1.0));
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Star {
            points,
            depth,
            rounding,
        } => {
            counts.push(("points", points, 3..=72));
            numbers.push(("depth", depth, 0.01..=0.95));
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Scallop { bumps: count, depth } => {
            counts.push(("bumps", count, 3..=72));
            numbers.push(("depth", depth, 0.01..=0.5));
        }
        Shape::Rosette { petals: count, depth } => {
            counts.push(("petals", count, 3..=72));
            numbers.push(("depth", depth, 0.01..=0.5));
        }
        Shape::Squircle { power } => {
            numbers.push(("power", power, 2.0..=10.0));
        }
        Shape::Gear { teeth, depth, share } => {
            counts.push(("teeth", teeth, 5..=48));
            numbers.push(("depth", depth, 0.03..=0.5));
            numbers.push(("share", share, 0.1..=0.7));
        }
        Shape::Flower { petals, depth } => {
            counts.push(("petals", petals, 3..=24));
            numbers.push(("depth", depth, 0.05..=0.8));
        }
        Shape::Sun { rays, depth, share } => {
            counts.push(("rays", rays, 5..=48));
            numbers.push(("depth", depth, 0.05..=0.6));
            numbers.push(("share", share, 0.2..=1.0));
        }
        Shape::Pebble { lobes, depth } => {
            counts.push(("lobes", lobes, 2..=7));
            numbers.push(("depth", depth, 0.0..=0.3));
        }
        Shape::Egg { taper } => {
            numbers.push(("taper", taper, 0.0..=0.6));
        }
        Shape::Drop { taper } => {
            numbers.push(("taper", taper, 0.0..=1.0));
        }
        Shape::Heart { cleft } => {
            numbers.push(("cleft", cleft, 0.05..=0.6));
        }
        Shape::Leaf { belly } => {
            numbers.push(("belly", belly, 0.0..=1.0));
        }
        Shape::Crescent { phase } => {
            numbers.push(("phase", phase, 0.1..=0.9));
        }
        Shape::Cross { arm, flare } => {
            numbers.push(("arm", arm, 0.1..=0.9));
            numbers.push(("flare", flare, 0.0..=1.0));
        }
        Shape::Arch { rise, point } => {
            numbers.push(("rise", rise, 0.1..=1.0));
            numbers.push(("point", point, 0.0..=1.0));
        }
        Shape::Tag { slope } => {
            numbers.push(("slope", slope, 0.05..=0.5));
        }
        Shape::Ticket { bites, size } => {
            counts.push(("bites", bites, 1..=12));
            numbers.push(("size", size, 0.1..=0.45));
        }
        Shape::Stamp { holes } => {
            counts.push(("holes", holes, 4..=24));
        }
        Shape::Cloud { puffs } => {
            counts.push(("puffs", puffs, 4..=7));
        }
        Shape::Bubble { tail, rounding } => {
            numbers.push(("tail", tail, -1.0..=1.0));
            numbers.push(("rounding", rounding, 0.0..=1.0));
        }
        Shape::Book { sag } => {
            numbers.push(("sag", sag, 0.0..=0.3));
        }
        Shape::Flag { wave } => {
            numbers.push(("wave", wave, 0.0..=0.3));
        }
        Shape::House { roof } => {
            numbers.push(("roof", roof, 0.2..=0.6));
        }
        Shape::Lock { waist } => {
            numbers.push(("waist", waist, 0.2..=0.9));
        }
        Shape::Puzzle { knob } => {
            numbers.push(("knob", knob, 0.08..=0.16));
        }
        Shape::Plate { corner, .. } => {
            numbers.push(("corner", corner, 0.05..=0.5));
        }
        Shape::Gem { crown } => {
            numbers.push(("crown", crown, 0.15..=0.6));
        }
        Shape::Medal { disc } => {
            numbers.push(("disc", disc, 0.5..=0.85));
        }
        Shape::Cockade { pleats, disc } => {
            counts.push(("pleats", pleats, 8..=48));
            numbers.push(("disc", disc, 0.5..=0.9));
        }
        Shape::Crown { points, depth } => {
            counts.push(("points", points, 3..=7));
            numbers.push(("depth", depth, 0.2..=0.7));
        }
        Shape::Bookmark { notch } => {
            numbers.push(("notch", notch, -0.45..=0.45));
        }
        Shape::Fan { sweep } => {
            numbers.push(("sweep", sweep, 30.0..=180.0));
        }
        Shape::Mountain { second } => {
            numbers.push(("second", second, 0.3..=0.95));
        }
        Shape::Bell { flare } => {
            numbers.push(("flare", flare, 0.1..=0.5));
        }
        Shape::Tree { trunk } => {
            numbers.push(("trunk", trunk, 0.1..=0.4));
        }
        Shape::Flame { lean } => {
            numbers.push(("lean", lean, -0.5..=0.5));
        }
        Shape::Ring { thickness } => numbers.push(("thickness", thickness, 0.01..=0.99)),
    }
}
