//! The badges that somebody has earned: kept whole, whoever gave them, grouped, and shown as a page.
//!
//! What a badge says and whether it holds is worked out anew each time it is looked at: nothing is believed because it was
//! believed once.

mod judge;
mod page;
mod print;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;

use judge::Judge;
pub(super) use page::backpack_page;
pub use page::{PageOf, PageWords};
pub(super) use print::print_backpack;
pub use print::{PrintBackpack, PrintedBadge};

use super::check::{ShownFile, picture};
use super::{Bytes, Context};
use crate::art::upload::Picture;
use crate::badge::verdict::{self, Question};
use crate::badge::web::Nowhere;
use crate::catalogue::{BackpackRow, Keeping};
use crate::check::{Dead, Overall, dead};
use crate::failure::{Code, Failure, Reason};

/// Badges that arrive.
#[derive(Debug, Deserialize, TS)]
pub struct KeepBadges {
    /// Their files.
    pub files: Vec<ShownFile>,
    /// Whether their earner has already said that they stay.
    pub accepted: bool,
}

/// A file that could not be kept.
#[derive(Debug, Serialize, TS)]
pub struct NotKept {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Dead,
}

/// What came of badges that arrived.
#[derive(Debug, Default, Serialize, TS)]
pub struct BadgesKept {
    /// The ones that are new here.
    #[ts(type = "Array<string>")]
    pub new: Vec<Uuid>,
    /// How many were here already.
    pub known: usize,
    /// The files in which there is no badge.
    pub refused: Vec<NotKept>,
}

/// Another badge that one names as belonging with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RelatedBadge {
    /// The id of that badge.
    pub id: String,
    /// What it is called, as far as the backpack, the badge itself or this laptop knows.
    pub name: Option<String>,
    /// Whether it is in the backpack too.
    pub here: bool,
}

/// A badge in the backpack.
#[derive(Debug, Serialize, TS)]
pub struct BackpackBadge {
    /// Names it here.
    #[ts(type = "string")]
    pub id: Uuid,
    /// The name of the file that it came in.
    pub file: String,
    /// What its earner says to it.
    pub keeping: Keeping,
    /// Whether it is on the page.
    pub shown: bool,
    /// Its group; empty for none.
    pub group: String,
    /// What it comes to today.
    pub overall: Overall,
    /// Its name, as signed; null where nobody is proved to have said it.
    pub name: Option<String>,
    /// What it stands for, as signed.
    pub description: Option<String>,
    /// What had to be done, as signed.
    pub criteria: Option<String>,
    /// The name of its issuer, as signed.
    pub issuer: Option<String>,
    /// Its earner, as signed.
    pub earner: Option<String>,
    /// When it was awarded, as signed: ISO 8601.
    pub awarded: Option<String>,
    /// The badges that it names as belonging with it.
    pub related: Vec<RelatedBadge>,
    /// The id of what was earned, by which others name it.
    #[serde(skip)]
    #[ts(skip)]
    achievement: Option<String>,
}

/// A badge of the backpack.
#[derive(Debug, Deserialize, TS)]
pub struct WhichKept {
    /// Which.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// What to change about a badge; what is null stays.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeKept {
    /// Which badge.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What its earner says to it.
    pub keeping: Option<Keeping>,
    /// Whether it is on the page.
    pub shown: Option<bool>,
    /// Its group; empty for none.
    pub group: Option<String>,
}

/// The longest name of a group, in letters.
const GROUP: usize = 60;

/// Every badge in the backpack, judged today.
pub(super) fn backpack(context: &Context, (): ()) -> Result<Vec<BackpackBadge>, Failure> {
    let rows = context.studio().catalogue()?.backpack()?;
    let judge = Judge::new(context)?;
    let mut badges: Vec<BackpackBadge> = rows.iter().map(|row| judge.badge(row)).collect();
    let held: Vec<(Option<String>, Option<String>)> = badges
        .iter()
        .filter(|badge| badge.keeping != Keeping::Declined)
        .map(|badge| (badge.achievement.clone(), badge.name.clone()))
        .collect();
    let catalogue = context.studio().catalogue()?;
    for related in badges.iter_mut().flat_map(|badge| &mut badge.related) {
        let found = held.iter().find(|(id, _)| id.as_ref() == Some(&related.id));
        related.here = found.is_some();
        if let Some((_, Some(name))) = found {
            related.name = Some(name.clone());
        } else if related.name.is_none() {
            related.name = catalogue.badge_name(&related.id)?;
        }
    }
    Ok(badges)
}

/// Takes badges in. A file without a badge is refused; one that is here already is counted.
pub(super) fn keep_badges(context: &Context, request: KeepBadges) -> Result<BadgesKept, Failure> {
    let mut kept = BadgesKept::default();
    for file in &request.files {
        let (name, bytes) = file.read(context)?;
        let now = context.studio().now();
        let question = Question {
            recipient: None,
            at: now,
        };
        let verdict = verdict::verify(&bytes, &question);
        if let Some(why) = dead(&bytes, &verdict) {
            kept.refused.push(NotKept { name, why });
            continue;
        }
        let award = verdict.content.and_then(|content| content.id);
        let row = BackpackRow {
            id: Uuid::now_v7(),
            file: name,
            sha256: hex::encode(Sha256::digest(&bytes)),
            signed: verdict
                .issuer
                .zip(award)
                .map(|(issuer, award)| format!("{} {award}", issuer.id)),
            bytes,
            added: now,
            keeping: if request.accepted {
                Keeping::Kept
            } else {
                Keeping::Arrived
            },
            shown: true,
            group: String::new(),
        };
        if context.studio().catalogue()?.add_to_backpack(&row)? {
            kept.new.push(row.id);
        } else {
            kept.known += 1;
        }
    }
    Ok(kept)
}

/// Changes what is said to a badge.
pub(super) fn change_kept(context: &Context, request: ChangeKept) -> Result<(), Failure> {
    let group = request
        .group
        .map(|group| group.trim().chars().take(GROUP).collect::<String>());
    let mut catalogue = context.studio().catalogue()?;
    Ok(catalogue.change_backpack(request.id, request.keeping, request.shown, group.as_deref())?)
}

/// Removes a declined badge for good.
pub(super) fn remove_kept(context: &Context, request: WhichKept) -> Result<(), Failure> {
    Ok(context.studio().catalogue()?.remove_from_backpack(request.id)?)
}

/// The file of a badge, byte for byte as it came.
pub(super) fn kept_file(context: &Context, request: WhichKept) -> Result<Bytes, Failure> {
    Ok(Bytes(find(context, request.id)?.bytes))
}

/// The picture of a badge, redrawn, as an address that holds it; null where it has none.
pub(super) fn kept_picture(context: &Context, request: WhichKept) -> Result<Option<String>, Failure> {
    let row = find(context, request.id)?;
    Ok(drawn(context, &row).map(|picture| picture.data_uri()))
}

fn drawn(context: &Context, row: &BackpackRow) -> Option<Picture> {
    let question = Question {
        recipient: None,
        at: context.studio().now(),
    };
    let document = || verdict::verify_open(&row.bytes, &question, &Nowhere).1;
    picture(&row.bytes, None).or_else(|| picture(&row.bytes, document().as_deref()))
}

/// A row of the backpack.
pub(super) fn find(context: &Context, id: Uuid) -> Result<BackpackRow, Failure> {
    let found = context.studio().catalogue()?.backpack_badge(id)?;
    found.ok_or_else(|| {
        Failure::new(Code::File, "this badge is not in the backpack any more").because(Some(Reason::Gone))
    })
}

#[cfg(test)]
mod tests;
