//! Effects as filters, in primitives that every program draws alike. [`crate::raster`] recognises them by the names of
//! their results and draws them faster.

use std::fmt::Write;

use super::text::{coordinate, number};
use crate::design::Colour;
use crate::layout::{Cast, Effects, Relief};

pub(crate) const SHADOW: &str = "shadow";
pub(crate) const GLOW: &str = "glow";
pub(crate) const BEVEL: &str = "bevel";

/// The names of finished effects.
pub(crate) const ALL: [&str; 3] = [SHADOW, GLOW, BEVEL];

/// The filter of a layer's effects, `@` standing for its id.
pub(super) fn filter(effects: &Effects) -> String {
    let region = effects.region;
    let [x, y, w, h] = [region.x0, region.y0, region.width(), region.height()].map(coordinate);
    let mut text = format!(
        "<filter id=\"@\" filterUnits=\"userSpaceOnUse\" color-interpolation-filters=\"sRGB\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\">"
    );
    let mut order = Vec::new();
    if let Some(shadow) = &effects.shadow {
        let [dx, dy] = [shadow.dx, shadow.dy].map(coordinate);
        let moved = format!("<feOffset dx=\"{dx}\" dy=\"{dy}\" result=\"cast\"/>");
        cast(&mut text, shadow, &moved, SHADOW);
        order.push(SHADOW);
    }
    if let Some(glow) = &effects.glow {
        let slope = number(glow.slope, 4);
        let stronger = format!(
            "<feComponentTransfer result=\"cast\"><feFuncA type=\"linear\" slope=\"{slope}\"/></feComponentTransfer>"
        );
        cast(&mut text, glow, &stronger, GLOW);
        order.push(GLOW);
    }
    order.push("SourceGraphic");
    if let Some(relief) = &effects.bevel {
        bevel(&mut text, relief);
        order.push(BEVEL);
    }
    text.push_str("<feMerge>");
    for part in order {
        let _ = write!(text, "<feMergeNode in=\"{part}\"/>");
    }
    text.push_str("</feMerge></filter>");
    text
}

/// The blurred alpha, changed by `then`, in one colour.
fn cast(text: &mut String, cast: &Cast, then: &str, name: &str) {
    let blur = coordinate(cast.blur);
    let _ = write!(
        text,
        "<feGaussianBlur in=\"SourceAlpha\" stdDeviation=\"{blur}\"/>{then}{}\
         <feComposite in2=\"cast\" operator=\"in\" result=\"{name}\"/>",
        flood(cast.colour)
    );
}

/// The blurred alpha as seen from the dark side minus that seen from the light side is what the light meets.
fn bevel(text: &mut String, relief: &Relief) {
    let [blur, dx, dy] = [relief.blur, relief.dx, relief.dy].map(coordinate);
    let [back_x, back_y] = [-relief.dx, -relief.dy].map(coordinate);
    let slope = number(relief.slope, 4);
    let _ = write!(
        text,
        "<feGaussianBlur in=\"SourceAlpha\" stdDeviation=\"{blur}\" result=\"soft\"/>\
         <feOffset in=\"soft\" dx=\"{dx}\" dy=\"{dy}\" result=\"inner\"/>\
         <feOffset in=\"soft\" dx=\"{back_x}\" dy=\"{back_y}\" result=\"outer\"/>"
    );
    for (from, to, colour, name) in [
        ("inner", "outer", relief.light, "light"),
        ("outer", "inner", relief.shade, "shade"),
    ] {
        let _ = write!(
            text,
            "<feComposite in=\"{from}\" in2=\"{to}\" operator=\"arithmetic\" k1=\"0\" k2=\"{slope}\" k3=\"-{slope}\" k4=\"0\" result=\"met\"/>\
             {}<feComposite in2=\"met\" operator=\"in\"/>\
             <feComposite in2=\"SourceAlpha\" operator=\"in\" result=\"{name}\"/>",
            flood(colour)
        );
    }
    let _ = write!(
        text,
        "<feMerge result=\"{BEVEL}\"><feMergeNode in=\"light\"/><feMergeNode in=\"shade\"/></feMerge>"
    );
}

fn flood(colour: Colour) -> String {
    let strength = number(f64::from(colour.a) / 255.0, 4);
    let solid = Colour { a: 255, ..colour };
    format!("<feFlood flood-color=\"{solid}\" flood-opacity=\"{strength}\"/>")
}
