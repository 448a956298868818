//! Fills, lines and clips as PDF has them.

use krilla::color::{Color, rgb};
use krilla::geom::{Path, PathBuilder};
use krilla::paint::{
    Fill, FillRule, LineCap, LineJoin, LinearGradient, Paint, RadialGradient, SpreadMethod, Stop, Stroke,
    StrokeDash,
};
use resvg::tiny_skia::Transform;
use resvg::usvg::{self, ClipPath, Group, Node};

use super::{share, trace, transform};

/// None for a pattern: our own SVG has none, and the SVGs that people bring are printed as pixels if they have.
fn paint(paint: &usvg::Paint) -> Option<Paint> {
    Some(match paint {
        usvg::Paint::Color(colour) => colour_of(*colour).into(),
        usvg::Paint::LinearGradient(gradient) => LinearGradient {
            x1: gradient.x1(),
            y1: gradient.y1(),
            x2: gradient.x2(),
            y2: gradient.y2(),
            transform: transform(gradient.transform()),
            spread_method: spread(gradient.spread_method()),
            stops: stops(gradient.stops()),
            anti_alias: true,
        }
        .into(),
        usvg::Paint::RadialGradient(gradient) => RadialGradient {
            fx: gradient.fx(),
            fy: gradient.fy(),
            fr: gradient.fr().get(),
            cx: gradient.cx(),
            cy: gradient.cy(),
            cr: gradient.r().get(),
            transform: transform(gradient.transform()),
            spread_method: spread(gradient.spread_method()),
            stops: stops(gradient.stops()),
            anti_alias: true,
        }
        .into(),
        usvg::Paint::Pattern(_) => return None,
    })
}

fn colour_of(colour: usvg::Color) -> Color {
    rgb::Color::new(colour.red, colour.green, colour.blue).into()
}

fn stops(stops: &[usvg::Stop]) -> Vec<Stop> {
    let stop = |stop: &usvg::Stop| Stop {
        offset: share(stop.offset().get()),
        color: colour_of(stop.color()),
        opacity: share(stop.opacity().get()),
    };
    stops.iter().map(stop).collect()
}

fn spread(method: usvg::SpreadMethod) -> SpreadMethod {
    match method {
        usvg::SpreadMethod::Pad => SpreadMethod::Pad,
        usvg::SpreadMethod::Reflect => SpreadMethod::Reflect,
        usvg::SpreadMethod::Repeat => SpreadMethod::Repeat,
    }
}

pub(super) fn fill(fill: &usvg::Fill) -> Option<Fill> {
    Some(Fill {
        paint: paint(fill.paint())?,
        opacity: share(fill.opacity().get()),
        rule: match fill.rule() {
            usvg::FillRule::NonZero => FillRule::NonZero,
            usvg::FillRule::EvenOdd => FillRule::EvenOdd,
        },
    })
}

pub(super) fn stroke(stroke: &usvg::Stroke) -> Option<Stroke> {
    Some(Stroke {
        paint: paint(stroke.paint())?,
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: share(stroke.opacity().get()),
        dash: stroke.dasharray().map(|array| StrokeDash {
            array: array.to_vec(),
            offset: stroke.dashoffset(),
        }),
    })
}

/// Everything that a clip lets through, as one path; None for one that hides all, which usvg takes out.
pub(super) fn clip(clip: &ClipPath) -> Option<Path> {
    let mut builder = PathBuilder::new();
    gather(clip.root(), clip.transform(), &mut builder);
    builder.finish()
}

fn gather(group: &Group, place: Transform, builder: &mut PathBuilder) {
    for node in group.children() {
        match node {
            Node::Path(path) => trace(builder, path.data(), place),
            Node::Group(inner) => gather(inner, place.pre_concat(inner.transform()), builder),
            Node::Text(text) => gather(text.flattened(), place, builder),
            Node::Image(_) => {}
        }
    }
}
