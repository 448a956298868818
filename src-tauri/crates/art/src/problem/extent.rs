//! How the artwork sits in its square, and how small its parts are.

use kurbo::Rect;

use super::{Problem, ProblemKind};
use crate::design::{Content, Design, Layer, SIDE, each_layer};
use crate::layout::LayerBox;

/// Artwork that comes nearer to the edge looks cut, in units.
const LEAST_GAP: f64 = 1.0;
/// Artwork that takes less of the side looks lost.
const LEAST_SHARE: f64 = 0.75;
/// Parts smaller than this, in units, are less than 4 px large when the badge is 50 px wide.
const SMALL: f64 = 48.0;
/// The most small parts that still look like an ornament.
const MOST_SMALL: usize = 6;

/// The box around everything that is drawn; `None` when nothing is.
pub(super) fn artwork(design: &Design, boxes: &[LayerBox]) -> Option<Rect> {
    let top = |id: &str| design.layers.iter().any(|layer| layer.id == id);
    let areas = boxes.iter().filter(|area| top(&area.layer)).map(area_of);
    areas.reduce(|all, one| all.union(one))
}

/// The part of a design that a box stands for.
pub(super) fn area_of(of: &LayerBox) -> Rect {
    Rect::new(of.x, of.y, of.x + of.width, of.y + of.height)
}

/// What is wrong with the margin around the artwork.
pub(super) fn margin(design: &Design, boxes: &[LayerBox]) -> Option<Problem> {
    let all = artwork(design, boxes)?;
    let gap = all.x0.min(all.y0).min(SIDE - all.x1).min(SIDE - all.y1);
    let share = all.width().max(all.height()) / SIDE;
    // What sticks out is a problem of its own layer.
    let kind = if (0.0..LEAST_GAP).contains(&gap) {
        ProblemKind::NoMargin { gap }
    } else if share < LEAST_SHARE {
        ProblemKind::MuchMargin { share }
    } else {
        return None;
    };
    Some(Problem::new(kind, None))
}

/// The layers that become grains on a small badge, the smallest first.
pub(super) fn grains<'a>(design: &'a Design, boxes: &[LayerBox]) -> Vec<(f64, &'a Layer)> {
    let mut small = Vec::new();
    each_layer(&design.layers, &mut |layer| {
        let found = boxes.iter().find(|area| area.layer == layer.id);
        let size = found.map_or(SIDE, |area| area.width.max(area.height));
        if size < SMALL && has_meaning(&layer.content) {
            small.push((size, layer));
        }
    });
    small.sort_by(|a, b| a.0.total_cmp(&b.0));
    small
}

/// Whether somebody who sees a part asks what it is: plain shapes and patterns make up something larger.
fn has_meaning(content: &Content) -> bool {
    !matches!(
        content,
        Content::Shape(_) | Content::Pattern(_) | Content::Group(_)
    )
}

/// Says that there are too many small parts.
pub(super) fn small_parts(design: &Design, boxes: &[LayerBox]) -> Option<Problem> {
    let count = grains(design, boxes).len();
    (count > MOST_SMALL).then(|| Problem::new(ProblemKind::SmallParts { count }, None))
}

/// The smallest parts that have to go so that few enough are left; parts of one size go together, so that an ornament
/// stays even.
pub(super) fn too_many<'a>(design: &'a Design, boxes: &[LayerBox]) -> Vec<&'a Layer> {
    let small = grains(design, boxes);
    let Some(last) = small.len().checked_sub(MOST_SMALL + 1) else {
        return Vec::new();
    };
    let most = small[last].0 + 0.5;
    small
        .into_iter()
        .filter(|(size, _)| *size <= most)
        .map(|(_, layer)| layer)
        .collect()
}
