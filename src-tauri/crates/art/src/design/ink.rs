//! The colours that a layer is painted with.

use super::{Content, Duotone, Fill, Ink, Layer};

/// Visits the inks of a layer; those of a group's layers are not among them.
pub(crate) fn each_ink(layer: &mut Layer, visit: &mut impl FnMut(&mut Ink)) {
    fill(&mut layer.fill, visit);
    for rim in &mut layer.rims {
        fill(&mut rim.fill, visit);
        if let Some(trim) = &mut rim.trim {
            visit(&mut trim.ink);
        }
    }
    if let Some(outline) = &mut layer.outline {
        visit(&mut outline.ink);
    }
    if let Some(shadow) = &mut layer.shadow {
        visit(&mut shadow.ink);
    }
    if let Some(glow) = &mut layer.glow {
        visit(&mut glow.ink);
    }
    if let Some(bevel) = &mut layer.bevel {
        visit(&mut bevel.light);
        visit(&mut bevel.shade);
    }
    if let Some(accent) = &mut layer.accent {
        visit(accent);
    }
    match &mut layer.content {
        Content::Emblem(emblem) => {
            if let Some(second) = &mut emblem.second {
                visit(second);
            }
        }
        Content::Ribbon(ribbon) => {
            for ink in [&mut ribbon.ink, &mut ribbon.back, &mut ribbon.fold] {
                visit(ink);
            }
            if let Some(hem) = &mut ribbon.hem {
                visit(hem);
            }
        }
        Content::Drawing(drawing) => {
            for stroke in &mut drawing.strokes {
                visit(&mut stroke.ink);
            }
        }
        Content::Picture(frame) => duotone(frame.duotone.as_mut(), visit),
        _ => {}
    }
}

fn duotone(duotone: Option<&mut Duotone>, visit: &mut impl FnMut(&mut Ink)) {
    if let Some(Duotone { dark, light }) = duotone {
        visit(dark);
        visit(light);
    }
}

fn fill(fill: &mut Fill, visit: &mut impl FnMut(&mut Ink)) {
    match fill {
        Fill::Solid { ink } => visit(ink),
        Fill::Linear { stops, .. } | Fill::Radial { stops, .. } => {
            for stop in stops {
                visit(&mut stop.ink);
            }
        }
        Fill::Pattern(pattern) => {
            visit(&mut pattern.ink);
            if let Some(back) = &mut pattern.back {
                visit(back);
            }
        }
        Fill::Picture(picture) => duotone(picture.duotone.as_mut(), visit),
        Fill::None {} => {}
    }
}
