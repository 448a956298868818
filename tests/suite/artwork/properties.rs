//! Any design at all: drawn without a panic, written and read back, the same bytes twice.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use roundel_art::catalogue;
use roundel_art::design::{
    Align, Bevel, Colour, Content, Credit, Curve, Design, Division, Drawing, Duotone, Emblem, Fill, Fit,
    Focus, Glow, Group, Ink, Layer, Outline, Pattern, PatternFill, PatternKind, PenPoint, PenStroke,
    PictureFill, PictureFrame, Ribbon, RibbonEnd, Rim, Shadow, Shape, ShieldStyle, Stop, Swatch, Text, Trim,
    TrimKind,
};
use roundel_art::raster::{self, Px};
use roundel_art::upload::{self, Picture};

use super::composed;

/// Numbers inside a field's limits, or also any number there is.
#[derive(Clone, Copy)]
enum Numbers {
    Allowed,
    Wild,
}

impl Numbers {
    fn of(self, least: f64, most: f64) -> BoxedStrategy<f64> {
        match self {
            Self::Allowed => (least..=most).boxed(),
            Self::Wild => prop_oneof![3 => least..=most, 1 => any::<f64>(), 1 => Just(f64::NAN)].boxed(),
        }
    }

    fn count(self, least: u32, most: u32) -> BoxedStrategy<u32> {
        match self {
            Self::Allowed => (least..=most).boxed(),
            Self::Wild => prop_oneof![3 => least..=most, 1 => any::<u32>()].boxed(),
        }
    }
}

fn ink() -> impl Strategy<Value = Ink> {
    let colour = any::<(u8, u8, u8, u8)>().prop_map(|(r, g, b, a)| Ink::Colour(Colour { r, g, b, a }));
    prop_oneof![
        colour,
        Just(Ink::Swatch("known".to_owned())),
        Just(Ink::Swatch("unknown".to_owned()))
    ]
}

fn fill(n: Numbers) -> BoxedStrategy<Fill> {
    let stops = || {
        vec(
            (n.of(0.0, 1.0), ink()).prop_map(|(at, ink)| Stop { at, ink }),
            0..5,
        )
    };
    prop_oneof![
        Just(Fill::None {}),
        ink().prop_map(|ink| Fill::Solid { ink }),
        (n.of(-360.0, 360.0), stops()).prop_map(|(angle, stops)| Fill::Linear { angle, stops }),
        (n.of(-2.0, 3.0), n.of(-2.0, 3.0), n.of(0.01, 4.0), stops()).prop_map(|(cx, cy, radius, stops)| {
            Fill::Radial {
                cx,
                cy,
                radius,
                stops,
            }
        }),
        (focus(n), option::of(duotone()))
            .prop_map(|(focus, duotone)| {
                Fill::Picture(PictureFill {
                    picture: small_picture(),
                    focus,
                    duotone,
                })
            })
            .boxed(),
        (
            (select(PatternKind::ALL), ink(), option::of(ink())),
            (
                n.of(10.0, 300.0),
                n.of(0.05, 0.95),
                n.of(-360.0, 360.0),
                n.of(0.0, 1.0)
            ),
        )
            .prop_map(|((pattern, ink, back), (step, share, angle, opacity))| {
                Fill::Pattern(PatternFill {
                    pattern,
                    ink,
                    back,
                    step,
                    share,
                    angle,
                    opacity,
                })
            }),
    ]
    .boxed()
}

fn shape(n: Numbers) -> BoxedStrategy<Shape> {
    prop_oneof![
        Just(Shape::Circle {}),
        n.of(0.0, 1.0).prop_map(|rounding| Shape::Rectangle { rounding }),
        (n.count(3, 24), n.of(0.0, 1.0), n.of(0.0, 1.0)).prop_map(|(sides, rounding, turn)| Shape::Polygon {
            sides,
            rounding,
            turn,
        }),
        named(n),
        (n.count(3, 72), n.of(0.01, 0.95), n.of(0.0, 1.0)).prop_map(|(points, depth, rounding)| {
            Shape::Star {
                points,
                depth,
                rounding,
            }
        }),
        (n.count(3, 72), n.of(0.01, 0.5)).prop_map(|(bumps, depth)| Shape::Scallop { bumps, depth }),
        (n.count(3, 72), n.of(0.01, 0.5)).prop_map(|(petals, depth)| Shape::Rosette { petals, depth }),
        n.of(0.0, 1.0).prop_map(|rounding| Shape::Hexagon { rounding }),
        n.of(0.01, 0.99).prop_map(|thickness| Shape::Ring { thickness }),
        (
            select(ShieldStyle::ALL),
            select(&[Division::Whole, Division::Bend, Division::Slant])
        )
            .prop_map(|(style, division)| Shape::Shield { style, division }),
    ]
    .boxed()
}

/// A shape of the catalogue with one of its numbers changed.
fn named(n: Numbers) -> BoxedStrategy<Shape> {
    let shapes: Vec<Shape> = catalogue::shapes()
        .iter()
        .map(|shape| shape.shape.clone())
        .collect();
    (prop::sample::select(shapes), n.of(0.2, 0.4))
        .prop_map(|(mut shape, number)| {
            match &mut shape {
                Shape::Squircle { power } => *power = number * 10.0,
                Shape::Fan { sweep } => *sweep = number * 300.0,
                Shape::Egg { taper } | Shape::Drop { taper } => *taper = number,
                Shape::Gear { depth, .. } | Shape::Flower { depth, .. } | Shape::Sun { depth, .. } => {
                    *depth = number;
                }
                Shape::Crescent { phase } => *phase = number,
                Shape::Cross { arm, .. } => *arm = number,
                Shape::Arch { rise, .. } => *rise = number,
                Shape::Ticket { size, .. } => *size = number,
                Shape::Lock { waist } => *waist = number,
                Shape::Bookmark { notch } => *notch = number,
                _ => {}
            }
            shape
        })
        .boxed()
}

fn select<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all.to_vec())
}

fn rims(n: Numbers) -> impl Strategy<Value = Vec<Rim>> {
    let trim = (select(TrimKind::ALL), ink(), n.of(0.5, 4.0)).prop_map(|(trim, ink, spread)| Trim {
        trim,
        ink,
        spread,
    });
    let rim = (n.of(0.5, 200.0), fill(n), option::of(trim)).prop_map(|(width, fill, trim)| Rim {
        width,
        fill,
        trim,
    });
    prop_oneof![3 => Just(Vec::new()), 1 => vec(rim, 0..3)]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[ a-zA-Zéżğ\\n]{0,40}",
        "[\u{0600}-\u{06FF} ]{0,12}",
        vec(any::<char>(), 0..20).prop_map(|chars| chars.into_iter().collect()),
        Just("{earner} {badge}".to_owned()),
    ]
}

fn text(n: Numbers) -> impl Strategy<Value = Content> {
    let curve = prop_oneof![
        Just(Curve::Straight {}),
        n.of(10.0, 350.0).prop_map(|sweep| Curve::Above { sweep }),
        n.of(10.0, 350.0).prop_map(|sweep| Curve::Below { sweep }),
    ];
    let align = prop_oneof![Just(Align::Start), Just(Align::Middle), Just(Align::End)];
    let font = prop_oneof![Just("Oswald"), Just("Pacifico"), Just("nobody's")].prop_map(str::to_owned);
    (
        words(),
        font,
        n.count(1, 1000),
        n.of(4.0, 600.0),
        n.of(-200.0, 2000.0),
        align,
        n.count(1, 6),
        curve,
    )
        .prop_map(|(text, font, weight, size, spacing, align, lines, curve)| {
            Content::Text(Text {
                text,
                font,
                weight,
                size,
                spacing,
                align,
                lines,
                curve,
            })
        })
}

fn ribbon(n: Numbers) -> impl Strategy<Value = Content> {
    use RibbonEnd::{Point, Round, Scroll, Slant, Square, Swallow};
    let end = prop::sample::select(vec![Point, Round, Scroll, Slant, Square, Swallow]);
    (
        (words(), n.of(4.0, 600.0), n.of(-200.0, 2000.0), ink()),
        (
            n.of(-180.0, 180.0),
            n.of(0.0, 0.3),
            n.of(-1.0, 1.0),
            n.of(-0.6, 0.6),
        ),
        (option::of(end), n.count(1, 2), option::of(ink()), any::<bool>()),
    )
        .prop_map(
            |((text, size, spacing, ink), (bend, tails, wave, drop), (ends, folds, hem, snug))| {
                let (back, fold) = (ink.clone(), ink.clone());
                Content::Ribbon(Ribbon {
                    text,
                    font: "Nunito".to_owned(),
                    weight: 800,
                    size,
                    spacing,
                    ink,
                    bend,
                    tails,
                    back,
                    fold,
                    wave,
                    ends,
                    drop,
                    folds,
                    hem,
                    snug,
                })
            },
        )
}

fn pattern(n: Numbers) -> impl Strategy<Value = Content> {
    let kind = select(PatternKind::ALL);
    (kind, n.of(5.0, 300.0), n.of(0.05, 0.95), shape(n)).prop_map(|(pattern, step, share, mask)| {
        Content::Pattern(Pattern {
            pattern,
            step,
            share,
            mask,
        })
    })
}

fn drawing(n: Numbers) -> impl Strategy<Value = Content> {
    let point = (n.of(-600.0, 1200.0), n.of(-600.0, 1200.0), n.of(0.0, 1.0));
    let point = point.prop_map(|(x, y, pressure)| PenPoint { x, y, pressure });
    let stroke = (ink(), n.of(0.5, 200.0), vec(point, 0..8));
    let stroke = stroke.prop_map(|(ink, width, points)| PenStroke { ink, width, points });
    vec(stroke, 0..4).prop_map(|strokes| Content::Drawing(Drawing { strokes }))
}

fn small_picture() -> Picture {
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="4"><path d="M0 0H5V4z" fill="#E0A526"/></svg>"##;
    upload::picture(svg).expect("a simple drawing is taken")
}

fn focus(n: Numbers) -> impl Strategy<Value = Focus> {
    (n.of(0.0, 1.0), n.of(0.0, 1.0), n.of(1.0, 20.0)).prop_map(|(x, y, zoom)| Focus { x, y, zoom })
}

fn duotone() -> impl Strategy<Value = Duotone> {
    (ink(), ink()).prop_map(|(dark, light)| Duotone { dark, light })
}

fn framed(n: Numbers) -> impl Strategy<Value = Content> {
    let fit = prop_oneof![Just(Fit::Cover), Just(Fit::Contain)];
    let frame = (fit, focus(n), option::of(duotone()), option::of(shape(n)));
    frame.prop_map(|(fit, focus, duotone, mask)| {
        Content::Picture(PictureFrame {
            picture: small_picture(),
            fit,
            focus,
            duotone,
            mask,
        })
    })
}

fn content(n: Numbers) -> BoxedStrategy<Content> {
    let icon =
        prop_oneof![Just("ph:trophy-duotone"), Just("ph:bird-fill"), Just("none")].prop_map(str::to_owned);
    prop_oneof![
        shape(n).prop_map(Content::Shape),
        (icon, option::of(ink())).prop_map(|(icon, second)| Content::Emblem(Emblem { icon, second })),
        text(n),
        ribbon(n),
        pattern(n),
        drawing(n).boxed(),
        framed(n).boxed(),
    ]
    .boxed()
}

fn place(n: Numbers, content: BoxedStrategy<Content>) -> BoxedStrategy<Layer> {
    let outline =
        (ink(), n.of(0.0, 200.0), n.of(0.0, 400.0), n.of(0.0, 400.0)).prop_map(|(ink, width, dash, gap)| {
            Outline {
                ink,
                width,
                dash,
                gap,
            }
        });
    let shadow = (ink(), n.of(-100.0, 100.0), n.of(-100.0, 100.0), n.of(0.0, 60.0))
        .prop_map(|(ink, dx, dy, blur)| Shadow { ink, dx, dy, blur });
    let frame = (
        n.of(-1200.0, 1800.0),
        n.of(-1200.0, 1800.0),
        n.of(1.0, 2400.0),
        n.of(1.0, 2400.0),
        n.of(-360.0, 360.0),
    );
    let zones = (fill(n), rims(n), option::of(ink()));
    let glow =
        (ink(), n.of(0.0, 60.0), n.of(0.0, 0.9)).prop_map(|(ink, blur, spread)| Glow { ink, blur, spread });
    let bevel =
        (ink(), ink(), n.of(0.5, 60.0), n.of(-360.0, 360.0)).prop_map(|(light, shade, width, angle)| Bevel {
            light,
            shade,
            width,
            angle,
        });
    let effects = (option::of(shadow), option::of(glow), option::of(bevel));
    let paint = (zones, option::of(outline), effects, n.of(0.0, 1.0));
    (frame, paint, any::<(bool, bool)>(), words(), content)
        .prop_map(
            |(
                (x, y, width, height, rotation),
                ((fill, rims, accent), outline, (shadow, glow, bevel), opacity),
                (visible, locked),
                name,
                content,
            )| Layer {
                id: String::new(),
                alt: name.clone(),
                credit: Some(Credit {
                    author: name.clone(),
                    licence: String::new(),
                    source: String::new(),
                }),
                name,
                x,
                y,
                width,
                height,
                rotation,
                opacity,
                visible,
                locked,
                fill,
                outline,
                rims,
                accent,
                shadow,
                glow,
                bevel,
                content,
            },
        )
        .boxed()
}

fn layer(n: Numbers) -> BoxedStrategy<Layer> {
    place(n, content(n))
        .prop_recursive(3, 12, 4, move |inner| {
            let group = (vec(inner, 0..4), option::of(shape(n)))
                .prop_map(|(layers, mask)| Content::Group(Group { layers, mask }));
            place(n, group.boxed())
        })
        .boxed()
}

fn design(n: Numbers) -> impl Strategy<Value = Design> {
    (words(), words(), vec(layer(n), 0..5)).prop_map(|(name, alt, mut layers)| {
        number(&mut layers, &mut 0);
        let palette = vec![Swatch {
            name: "known".to_owned(),
            colour: Colour::rgb(1, 2, 3),
        }];
        Design {
            version: 1,
            name,
            alt,
            credit: None,
            origin: None,
            levels: None,
            palette,
            layers,
        }
    })
}

/// Gives each layer an id of its own.
fn number(layers: &mut [Layer], next: &mut u32) {
    for layer in layers {
        layer.id = next.to_string();
        *next += 1;
        if let Content::Group(group) = &mut layer.content {
            number(&mut group.layers, next);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(design in design(Numbers::Allowed)) {
        let json = design.to_json();
        let read = Design::from_json(json.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&read, &design, "nothing may be lost between saving and opening");
        prop_assert_eq!(read.to_json(), json, "saving again changes nothing");
    }

    #[test]
    fn any_design_is_drawn_the_same_twice(design in design(Numbers::Wild)) {
        let composition = composed(&design);
        prop_assert_eq!(&composed(&design).svg, &composition.svg, "one design, one picture");
        let size = Px::new(48).expect("48 px is allowed");
        let png = raster::png(&composition, size);
        prop_assert!(png.is_ok(), "whatever is composed can be drawn: {:?}\n{}", png.err(), composition.svg);
        prop_assert_eq!(png.ok(), raster::png(&composition, size).ok(), "the same bytes twice");
    }
}
