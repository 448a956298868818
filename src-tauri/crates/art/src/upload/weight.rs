//! How much work an SVG makes for those who draw it. References to patterns, clips and masks that refer to others in
//! turn grow exponentially; usvg follows them all, so they are counted before it sees the file.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

/// The most elements, each counted as often as it is drawn.
const WEIGHT: u64 = 50_000;
/// The deepest that elements may lie in each other, references followed.
const DEPTH: usize = 200;

/// What can carry a paint, a clip or a mask that a style sheet names.
const PAINTED: [&str; 12] = [
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "use", "g", "svg",
];

/// Whether the drawing stays within bounds. References that lead back to themselves do not.
pub(super) fn is_bearable(document: &Document<'_>) -> bool {
    let elements = || document.descendants().filter(Node::is_element);
    let ids = elements()
        .filter_map(|node| Some((node.attribute("id")?, node)))
        .collect();
    let sheets = elements()
        .filter(|node| node.tag_name().name() == "style")
        .filter_map(|node| node.text());
    let mut scale = Scale {
        ids,
        styled: sheets.flat_map(references).collect(),
        known: BTreeMap::new(),
    };
    scale
        .weigh(document.root_element(), 0)
        .is_some_and(|weight| weight <= WEIGHT)
}

struct Scale<'a> {
    ids: BTreeMap<&'a str, Node<'a, 'a>>,
    /// What style sheets refer to: any element may be painted with it.
    styled: Vec<&'a str>,
    /// Weights by id; None while it is being weighed.
    known: BTreeMap<&'a str, Option<u64>>,
}

impl<'a> Scale<'a> {
    fn weigh(&mut self, node: Node<'a, 'a>, depth: usize) -> Option<u64> {
        if depth > DEPTH {
            return None;
        }
        let mut weight = 1_u64;
        for attribute in node.attributes() {
            let value = attribute.value();
            let link = (attribute.name() == "href")
                .then(|| value.trim().strip_prefix('#'))
                .flatten();
            for id in references(value).into_iter().chain(link) {
                weight = weight.saturating_add(self.target(id, depth)?);
            }
        }
        if PAINTED.contains(&node.tag_name().name()) {
            for id in self.styled.clone() {
                weight = weight.saturating_add(self.target(id, depth)?);
            }
        }
        for child in node.children().filter(Node::is_element) {
            weight = weight.saturating_add(self.weigh(child, depth + 1)?);
        }
        Some(weight)
    }

    /// The weight of what an id stands for. Returns None when it leads back to itself or lies too deep.
    fn target(&mut self, id: &'a str, depth: usize) -> Option<u64> {
        if let Some(known) = self.known.get(id) {
            return *known;
        }
        let Some(node) = self.ids.get(id).copied() else {
            return Some(0);
        };
        self.known.insert(id, None);
        let weight = self.weigh(node, depth + 1)?;
        self.known.insert(id, Some(weight));
        Some(weight)
    }
}

/// Every `url(#id)` of a value.
fn references(value: &str) -> Vec<&str> {
    value
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.trim_start_matches([' ', '"', '\'']).strip_prefix('#'))
        .map(|rest| rest.split([')', '"', '\'']).next().unwrap_or_default().trim())
        .collect()
}
