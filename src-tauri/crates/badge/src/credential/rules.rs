//! What the standard demands beyond single properties.

use std::collections::BTreeSet;

use super::inspect::{Inspection, quoted};
use crate::json::Json;
use crate::path::Path;

fn is_text(object: &Json<'_>, name: &str) -> bool {
    object
        .get(name)
        .and_then(Json::as_str)
        .is_some_and(|text| !text.trim().is_empty())
}

/// Criteria without an address and without words say nothing.
pub(super) fn criteria(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
    if !is_text(value, "id") && !is_text(value, "narrative") {
        inspection.fault(
            place,
            "does not say how the badge is earned; it needs a narrative or a link (id)",
        );
    }
}

/// Names and descriptions that are there but empty, and rubric levels that nobody describes.
pub(super) fn achievement(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
    for name in ["name", "description"] {
        if value
            .get(name)
            .and_then(Json::as_str)
            .is_some_and(|text| text.trim().is_empty())
        {
            inspection.fault(&place.member(name), "is empty");
        }
    }
    for description in value.several("resultDescription") {
        let Some(level) = description.get("requiredLevel").and_then(Json::as_str) else {
            continue;
        };
        if !description
            .several("rubricCriterionLevel")
            .iter()
            .any(|known| has_id(known, level))
        {
            let problem = format!(
                "requires the level {}, which its rubric does not have",
                quoted(level)
            );
            inspection.fault(&place.member("resultDescription"), problem);
        }
    }
}

/// The earner must be known somehow, and results must answer what the achievement describes.
pub(super) fn subject(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
    if !is_text(value, "id") && value.several("identifier").is_empty() {
        inspection.fault(
            place,
            "does not say who has earned the badge; it needs an id or an identifier",
        );
    }
    let descriptions = value
        .get("achievement")
        .map_or(&[][..], |achievement| achievement.several("resultDescription"));
    let levels = descriptions
        .iter()
        .flat_map(|description| description.several("rubricCriterionLevel"));
    let (described, levels) = (ids(descriptions), ids(levels));
    for result in value.several("result") {
        let refers = |name: &str| result.get(name).and_then(Json::as_str);
        if let Some(id) = refers("resultDescription").filter(|id| !described.contains(id)) {
            let problem = format!("answers {}, which the badge does not describe", quoted(id));
            inspection.fault(&place.member("result"), problem);
        }
        if let Some(level) = refers("achievedLevel").filter(|level| !levels.contains(level)) {
            let problem = format!(
                "names the level {}, which no rubric of the badge has",
                quoted(level)
            );
            inspection.fault(&place.member("result"), problem);
        }
    }
}

fn ids<'j, 'a: 'j>(objects: impl IntoIterator<Item = &'j Json<'a>>) -> BTreeSet<&'j str> {
    objects
        .into_iter()
        .filter_map(|object| object.get("id").and_then(Json::as_str))
        .collect()
}

/// A hash must say how it was made, or nobody can ever confirm it.
pub(super) fn identity(value: &Json<'_>, place: &Path<'_>, inspection: &mut Inspection) {
    let hash = value.get("identityHash").and_then(Json::as_str);
    if value.get("hashed").and_then(Json::as_bool) == Some(true)
        && hash.is_some_and(|hash| !crate::identity::is_hash(hash))
    {
        let problem = "should be sha256$ or md5$ and a hash in hexadecimal, because hashed is true";
        inspection.fault(&place.member("identityHash"), problem);
    }
}

fn has_id(object: &Json<'_>, id: &str) -> bool {
    object.get("id").and_then(Json::as_str) == Some(id)
}
