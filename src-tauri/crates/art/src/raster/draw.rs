//! Draws a composed SVG. Paths and pictures go through resvg; groups, clips and effects are ours: resvg draws all of a
//! clipped group, also what lies outside its clip or the picture, and its filters take thirty times as long.

use resvg::tiny_skia::{FillRule, IntRect, Mask, Rect, Transform};
use resvg::usvg::{ClipPath, Group, Node, Options, Tree};

use super::effects::Effects;
use super::surface::{Spare, Surface};
use super::{MEMORY, Px, RasterError};
use crate::design::SIDE;

/// Draws one part of a composed SVG at its place in the picture. Returns None when nothing of it is in the picture.
pub(super) fn surface(part: &str, side: u32, spare: &Spare) -> Result<Option<Surface>, RasterError> {
    let tree = Tree::from_str(&crate::svg::alone(part), &options())?;
    let scale = side as f32 / SIDE as f32;
    let scene = Scene {
        transform: Transform::from_scale(scale, scale),
        need: canvas(side),
        world: outset(canvas(side), side / 2),
        room: MEMORY,
        spare,
    };
    scene
        .content(tree.root())
        .map_err(|Full| RasterError::Memory { side })
}

/// The whole picture.
pub(super) fn canvas(side: u32) -> IntRect {
    IntRect::from_xywh(0, 0, side, side).expect("a picture has at least one pixel")
}

/// Embedded pictures are read, files and addresses never.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    options
}

/// There is no room for another surface.
struct Full;

/// Where a group is drawn.
#[derive(Clone, Copy)]
struct Scene<'a> {
    /// Takes the group's plane to the picture.
    transform: Transform,
    /// The part of the picture, or of its surroundings, that is wanted.
    need: IntRect,
    /// How far from the picture anything counts: the largest shadow that a layer of the design's own size may cast
    /// reaches into the picture from less than half of its side away.
    world: IntRect,
    /// Bytes that surfaces may still take.
    room: usize,
    spare: &'a Spare,
}

impl Scene<'_> {
    /// Draws what a group holds on a surface that is just large enough.
    fn content(self, group: &Group) -> Result<Option<Surface>, Full> {
        if let [Node::Group(only)] = group.children() {
            let scene = self.inside(only);
            return if stands_alone(only) {
                scene.isolated(only)
            } else {
                scene.content(only)
            };
        }
        let bounds = contents(group).and_then(|bounds| bounds.transform(self.transform));
        let Some(area) = bounds.and_then(|bounds| pixels(bounds, self.need)) else {
            return Ok(None);
        };
        let mut surface = Surface::new(area, self.room, self.spare).ok_or(Full)?;
        self.within(&surface).onto(group, &mut surface)?;
        Ok(Some(surface))
    }

    /// Draws what a group holds onto a surface.
    fn onto(self, group: &Group, surface: &mut Surface) -> Result<(), Full> {
        for child in group.children() {
            match child {
                Node::Group(inner) => {
                    let scene = self.inside(inner);
                    if !stands_alone(inner) {
                        scene.onto(inner, surface)?;
                    } else if let Some(layer) = scene.isolated(inner)? {
                        surface.lay(&layer, self.need);
                        self.spare.keep(layer);
                    }
                }
                leaf => self.leaf(leaf, surface),
            }
        }
        Ok(())
    }

    fn leaf(self, leaf: &Node, surface: &mut Surface) {
        // resvg places a node at its own corner; this puts it back where it belongs.
        let Some(corner) = leaf.abs_layer_bounding_box() else {
            return;
        };
        let place = self.on(surface.area()).pre_translate(corner.x(), corner.y());
        resvg::render_node(leaf, place, &mut surface.pixels_mut().as_mut());
    }

    /// Draws a group that is cut, faint or has effects.
    fn isolated(self, group: &Group) -> Result<Option<Surface>, Full> {
        let effects = Effects::of(group);
        let need = match (&effects, group.clip_path()) {
            (Some(effects), _) => outset(self.need, effects.reach(self.transform)).intersect(&self.world),
            (None, Some(clip)) => self.clip_area(clip),
            (None, None) => Some(self.need),
        };
        let Some(need) = need else { return Ok(None) };
        let Some(mut surface) = (Scene { need, ..self }).content(group)? else {
            return Ok(None);
        };
        if let Some(effects) = effects {
            let region = group.layer_bounding_box().to_rect();
            let region = region
                .transform(self.transform)
                .and_then(|region| pixels(region, self.need));
            let Some(region) = region else { return Ok(None) };
            let room = self.within(&surface).room;
            let drawn = effects.applied(&surface, self.transform, region, room, self.spare);
            self.spare
                .keep(std::mem::replace(&mut surface, drawn.ok_or(Full)?));
        }
        if let Some(clip) = group.clip_path() {
            surface.cut(&self.stencil(clip, surface.area()).ok_or(Full)?);
        }
        if group.opacity().get() < 1.0 {
            surface.fade(group.opacity().get());
        }
        Ok(Some(surface))
    }

    /// The shape that a group is cut to: [`crate::svg`] writes clips of one path each.
    fn stencil(self, clip: &ClipPath, area: IntRect) -> Option<Mask> {
        let mut mask = Mask::new(area.width(), area.height())?;
        for node in clip.root().children() {
            if let Node::Path(path) = node {
                mask.fill_path(path.data(), FillRule::Winding, true, self.on(area));
            }
        }
        Some(mask)
    }

    fn clip_area(self, clip: &ClipPath) -> Option<IntRect> {
        pixels(clip.root().bounding_box().transform(self.transform)?, self.need)
    }

    fn inside(self, group: &Group) -> Self {
        Self {
            transform: self.transform.pre_concat(group.transform()),
            ..self
        }
    }

    /// The same with a surface in use.
    fn within(self, surface: &Surface) -> Self {
        Self {
            need: surface.area(),
            room: self.room.saturating_sub(surface.bytes()),
            ..self
        }
    }

    /// Takes the group's plane to the pixels of a surface.
    fn on(self, area: IntRect) -> Transform {
        self.transform.post_translate(-area.x() as f32, -area.y() as f32)
    }
}

/// Whether a group needs a surface of its own.
fn stands_alone(group: &Group) -> bool {
    group.opacity().get() < 1.0 || group.clip_path().is_some() || !group.filters().is_empty()
}

/// The box around what a group paints, in its own plane.
fn contents(group: &Group) -> Option<Rect> {
    let boxes = group.children().iter().filter_map(|child| match child {
        Node::Group(inner) => painted(inner)?.transform(inner.transform()),
        leaf => Some(leaf.stroke_bounding_box()),
    });
    boxes.reduce(union)
}

/// As [`contents`], with the group's own effects and clip.
fn painted(group: &Group) -> Option<Rect> {
    if !group.filters().is_empty() {
        return Some(group.layer_bounding_box().to_rect());
    }
    let all = contents(group)?;
    match group.clip_path() {
        None => Some(all),
        Some(clip) => all.intersect(&clip.root().bounding_box()),
    }
}

fn union(a: Rect, b: Rect) -> Rect {
    let (left, top) = (a.left().min(b.left()), a.top().min(b.top()));
    let (right, bottom) = (a.right().max(b.right()), a.bottom().max(b.bottom()));
    Rect::from_ltrb(left, top, right, bottom).unwrap_or(a)
}

/// The pixels that a box touches inside `within`; lines thinner than a pixel are drawn up to one pixel outside.
fn pixels(bounds: Rect, within: IntRect) -> Option<IntRect> {
    IntRect::from_ltrb(
        (bounds.left().floor() as i32)
            .saturating_sub(1)
            .max(within.left()),
        (bounds.top().floor() as i32).saturating_sub(1).max(within.top()),
        (bounds.right().ceil() as i32)
            .saturating_add(1)
            .min(within.right()),
        (bounds.bottom().ceil() as i32)
            .saturating_add(1)
            .min(within.bottom()),
    )
}

fn outset(area: IntRect, by: u32) -> IntRect {
    let by = by.min(Px::MOST) as i32;
    area.make_outset(by, by)
        .expect("a picture and its surroundings have less than 2³¹ pixels a side")
}
