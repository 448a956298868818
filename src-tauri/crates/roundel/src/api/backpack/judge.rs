//! What badges say and whether they hold.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{BackpackBadge, RelatedBadge};
use crate::api::Context;
use crate::api::check::known;
use crate::badge::json::{self, Json};
use crate::badge::verdict::{self, Question};
use crate::badge::web::Nowhere;
use crate::catalogue::BackpackRow;
use crate::check::{Acquaintance, Overall, dead};
use crate::failure::Failure;
use crate::revoke::Lists;

/// The most badges that are shown as belonging with one.
const MOST_RELATED: usize = 12;

/// What badges are judged by: looked up once for all of them.
pub(super) struct Judge {
    at: Timestamp,
    lists: Lists<'static>,
    known: BTreeMap<String, Acquaintance>,
}

impl Judge {
    /// Judges as of now.
    pub(super) fn new(context: &Context) -> Result<Self, Failure> {
        Ok(Self {
            at: context.studio().now(),
            lists: Lists::before(context.studio(), &Nowhere)?,
            known: known(context)?,
        })
    }

    /// What a badge says and comes to.
    pub(super) fn badge(&self, row: &BackpackRow) -> BackpackBadge {
        let question = Question {
            recipient: None,
            at: self.at,
        };
        let (mut verdict, document) = verdict::verify_open(&row.bytes, &question, &self.lists);
        self.lists.mark(&mut verdict);
        let issuer = verdict.issuer.as_ref();
        let overall = Overall::of(
            verdict.verdict,
            dead(&row.bytes, &verdict),
            Acquaintance::of(issuer, &self.known),
        );
        let signed = document.filter(|_| verdict.content.is_some());
        let parsed = signed
            .as_deref()
            .and_then(|text| json::parse(text.as_bytes()).ok());
        let achievement = parsed
            .as_ref()
            .and_then(|document| document.get("credentialSubject")?.get("achievement"));
        let content = verdict.content.clone().unwrap_or_default();
        BackpackBadge {
            id: row.id,
            file: row.file.clone(),
            keeping: row.keeping,
            shown: row.shown,
            group: row.group.clone(),
            overall,
            name: content.badge,
            description: content.description,
            criteria: achievement.and_then(|it| text(it.get("criteria")?.get("narrative"))),
            issuer: issuer.and_then(verdict::Issuer::called),
            earner: content.earner,
            awarded: content.awarded.or(content.valid_from),
            related: achievement.map(related).unwrap_or_default(),
            achievement: achievement.and_then(|it| text(it.get("id"))),
        }
    }
}

fn text(value: Option<&Json<'_>>) -> Option<String> {
    value.and_then(Json::as_str).map(str::to_owned)
}

/// What a badge names as belonging with it: `related` badges, and alignments with a credential, which have a name (OB 3.0,
/// sections B.1.1, B.1.4 and B.1.6).
fn related(achievement: &Json<'_>) -> Vec<RelatedBadge> {
    let related = achievement
        .several("related")
        .iter()
        .map(|related| (related.get("id"), None));
    let aligned = achievement.several("alignment").iter();
    let aligned = aligned
        .filter(|aligned| aligned.get("targetType").and_then(Json::as_str) == Some("ceterms:Credential"))
        .map(|aligned| (aligned.get("targetUrl"), aligned.get("targetName")));
    let mut badges: Vec<RelatedBadge> = Vec::new();
    for (id, name) in related.chain(aligned) {
        let Some(id) = text(id) else { continue };
        let name = text(name);
        match badges.iter_mut().find(|badge| badge.id == id) {
            Some(known) => known.name = known.name.take().or(name),
            None => badges.push(RelatedBadge {
                id,
                name,
                here: false,
            }),
        }
    }
    badges.truncate(MOST_RELATED);
    badges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_with_a_badge_is_named_once_by_either_way() {
        let achievement = br#"{
            "related": [{ "id": "urn:a" }, { "id": "urn:b" }, {}],
            "alignment": [
                { "targetType": "ceterms:Credential", "targetUrl": "urn:b", "targetName": "Lamp" },
                { "targetType": "ceterms:Credential", "targetUrl": "urn:c", "targetName": "Torch" },
                { "targetType": "ceasn:Competency", "targetUrl": "urn:d", "targetName": "Soldering" }
            ]
        }"#;
        let found = related(&json::parse(achievement).expect("JSON"));
        let found: Vec<_> = found
            .iter()
            .map(|badge| (badge.id.as_str(), badge.name.as_deref()))
            .collect();
        assert_eq!(
            found,
            [("urn:a", None), ("urn:b", Some("Lamp")), ("urn:c", Some("Torch"))],
            "a competency is no badge"
        );
    }
}
