//! A picture as PDF: outlines stay outlines at any size, for printers and for cutting.
//!
//! The page has one figure, whose alternative text is the design's. Nothing of the clock is in it: the same picture
//! gives the same bytes.

mod caption;
mod drawing;
mod gallery;
mod notes;
mod paint;
mod picture;
mod sheet;

use krilla::Document;
use krilla::geom::{Path, PathBuilder, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, Tag, TagGroup, TagTree};
use resvg::tiny_skia::{self, PathSegment};
use resvg::usvg::{self, Group, Node, PaintOrder};

pub use caption::{caption, heading, lines, pictured};
use drawing::{Area, Drawing};
pub use gallery::{Exhibit, Section, gallery};
pub use notes::{Note, notes};
pub use sheet::Paper;

use crate::design::Design;
use crate::layout::Composition;

/// A length in millimetres, from [`Millimetres::LEAST`] to [`Millimetres::MOST`].
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Millimetres(f64);

impl Millimetres {
    /// A button badge for a doll.
    pub const LEAST: f64 = 10.0;
    /// A banner.
    pub const MOST: f64 = 2000.0;
    /// The side of a badge that nobody gave a size: two fit side by side on a sheet of A4.
    pub const DEFAULT: Self = Self(90.0);

    /// Returns None outside [`Millimetres::LEAST`] to [`Millimetres::MOST`].
    pub fn new(length: f64) -> Option<Self> {
        (Self::LEAST..=Self::MOST)
            .contains(&length)
            .then_some(Self(length))
    }

    /// The length in millimetres.
    pub fn get(self) -> f64 {
        self.0
    }

    /// In points of 1/72 inch.
    fn points(self) -> f32 {
        (self.0 * 72.0 / 25.4) as f32
    }
}

/// Why a picture did not become a PDF.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrintError {
    /// The composition's SVG was changed by hand and cannot be read any more.
    #[error("the composed picture cannot be read: {0}")]
    Svg(#[from] usvg::Error),
    /// Somebody stopped it.
    #[error("it was stopped before it was written")]
    Stopped,
    /// The PDF cannot be written.
    #[error("the picture cannot be written as PDF: {0}")]
    Pdf(String),
}

/// Writes a composed design as a PDF of one square page.
///
/// # Errors
/// When the composition was not made by [`crate::compose`], or memory runs out.
pub fn pdf(design: &Design, composition: &Composition, side: Millimetres) -> Result<Vec<u8>, PrintError> {
    page(&composition.svg, (side, side), &design.name, &design.alt_text())
}

/// Writes an SVG as a PDF of one page, which it fills.
pub(crate) fn page(
    svg: &str,
    size: (Millimetres, Millimetres),
    title: &str,
    alt: &str,
) -> Result<Vec<u8>, PrintError> {
    let drawing = Drawing::read(svg)?;
    let (width, height) = (size.0.points(), size.1.points());
    let mut document = Document::new();
    document.set_metadata(
        Metadata::new()
            .title(title.trim().to_owned())
            .description(alt.to_owned())
            .producer("Roundel".to_owned()),
    );
    let settings = PageSettings::from_wh(width, height).expect("millimetres are positive");
    let mut page = document.start_page_with(settings);
    let mut surface = page.surface();
    let content = surface.start_tagged(ContentTag::Other);
    let (x, y) = (0.0, 0.0);
    drawing.draw(&mut surface, Area { x, y, width, height });
    surface.end_tagged();
    surface.finish();
    page.finish();
    document.set_tag_tree(figure(content, title, alt));
    finish(document)
}

fn finish(document: Document) -> Result<Vec<u8>, PrintError> {
    document
        .finish()
        .map_err(|error| PrintError::Pdf(format!("{error:?}")))
}

/// One figure, with words for people who do not see it.
fn figure(content: Identifier, title: &str, alt: &str) -> TagTree {
    let words = [alt, title]
        .map(str::trim)
        .into_iter()
        .find(|words| !words.is_empty());
    let mut figure = TagGroup::new(Tag::Figure(words.map(str::to_owned)));
    figure.push(content);
    let mut tags = TagTree::new();
    tags.push(figure);
    tags
}

/// The same group in the tree, and where only the effects are left.
#[derive(Clone, Copy)]
struct Planes<'t> {
    drawn: &'t Group,
    below: &'t Group,
    above: &'t Group,
}

impl<'t> Planes<'t> {
    /// A tree without effects.
    fn plain(drawn: &'t Group) -> Self {
        Self {
            drawn,
            below: drawn,
            above: drawn,
        }
    }
}

/// Draws the nodes of a tree.
struct Printer<'a, 'b> {
    surface: &'a mut Surface<'b>,
}

impl Printer<'_, '_> {
    fn children(&mut self, planes: Planes<'_>) {
        let effects = planes.below.children().iter().zip(planes.above.children());
        for (node, effects) in planes.drawn.children().iter().zip(effects) {
            match (node, effects) {
                (Node::Group(drawn), (Node::Group(below), Node::Group(above))) => {
                    let inner = Planes { drawn, below, above };
                    let faded = drawn.opacity().get() < 1.0;
                    if faded {
                        self.surface.push_opacity(share(drawn.opacity().get()));
                    }
                    let [under, over] = picture::sides(drawn);
                    if under {
                        self.pixels(below, effects.0);
                    }
                    self.group(inner);
                    if over {
                        self.pixels(above, effects.1);
                    }
                    if faded {
                        self.surface.pop();
                    }
                }
                (Node::Path(path), _) => self.path(path),
                (Node::Image(image), _) => self.image(image),
                (Node::Text(text), _) => self.children(Planes::plain(text.flattened())),
                (Node::Group(_), _) => {}
            }
        }
    }

    fn group(&mut self, planes: Planes<'_>) {
        let group = planes.drawn;
        self.surface.push_transform(&transform(group.transform()));
        let mut pushed = 1;
        let mut cut = group.clip_path();
        while let Some(clip) = cut {
            if let Some(shape) = paint::clip(clip) {
                self.surface
                    .push_clip_path(&shape, &krilla::paint::FillRule::NonZero);
                pushed += 1;
            }
            cut = clip.clip_path();
        }
        self.children(planes);
        (0..pushed).for_each(|_| self.surface.pop());
    }

    fn path(&mut self, path: &usvg::Path) {
        if !path.is_visible() {
            return;
        }
        let fill = path.fill().and_then(paint::fill);
        let stroke = path.stroke().and_then(paint::stroke);
        let Some(outline) = outline(path.data(), tiny_skia::Transform::identity()) else {
            return;
        };
        let mut draw = |fill, stroke| {
            self.surface.set_fill(fill);
            self.surface.set_stroke(stroke);
            self.surface.draw_path(&outline);
        };
        match (fill, stroke) {
            (None, None) => {}
            (fill @ Some(_), stroke @ Some(_)) if path.paint_order() == PaintOrder::StrokeAndFill => {
                draw(None, stroke);
                draw(fill, None);
            }
            (fill, stroke) => draw(fill, stroke),
        }
    }
}

fn share(value: f32) -> NormalizedF32 {
    NormalizedF32::new(value.clamp(0.0, 1.0)).expect("it was just brought between 0 and 1")
}

fn transform(of: tiny_skia::Transform) -> Transform {
    Transform::from_row(of.sx, of.ky, of.kx, of.sy, of.tx, of.ty)
}

/// None where nothing is left of it.
fn outline(path: &tiny_skia::Path, place: tiny_skia::Transform) -> Option<Path> {
    let mut builder = PathBuilder::new();
    trace(&mut builder, path, place);
    builder.finish()
}

fn trace(builder: &mut PathBuilder, path: &tiny_skia::Path, place: tiny_skia::Transform) {
    let Some(path) = path.clone().transform(place) else {
        return;
    };
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => builder.move_to(p.x, p.y),
            PathSegment::LineTo(p) => builder.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => builder.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => builder.close(),
        }
    }
}
