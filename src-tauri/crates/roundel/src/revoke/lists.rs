//! The lists that are here, when a badge is judged.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use roundel_badge::status::Status;
use roundel_badge::status::list::{RevocationList, address};
use roundel_badge::verdict::{Finding, Name, Outcome, Said, Saying, Verdict};
use roundel_badge::web::{Page, Web};

use crate::catalogue::CatalogueError;
use crate::studio::Studio;

/// The web, and the lists that are here, at the addresses where a verifier looks for them; of two the newer counts.
pub struct Lists<'w> {
    lists: BTreeMap<String, Held>,
    /// What was corrected here: the issuer and the id of each badge in whose place another was given.
    replaced: BTreeSet<(String, String)>,
    web: &'w dyn Web,
}

struct Held {
    file: String,
    /// Read when it is needed; None where it does not count.
    list: OnceLock<Option<RevocationList>>,
}

impl<'w> Lists<'w> {
    /// Puts the lists of a studio before `web`.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub fn before(studio: &Studio, web: &'w dyn Web) -> Result<Self, CatalogueError> {
        let held = |file| Held {
            file,
            list: OnceLock::new(),
        };
        let catalogue = studio.catalogue()?;
        let rows = catalogue.revocation_lists()?;
        let mut replaced = BTreeSet::new();
        for issuer in catalogue.issuers()? {
            let wrong = catalogue.superseders(&issuer.did)?.into_keys();
            replaced.extend(wrong.map(|id| (issuer.did.clone(), id)));
        }
        let lists = rows.into_iter().map(|row| (address(&row.issuer), held(row.file)));
        Ok(Self {
            lists: lists.collect(),
            replaced,
            web,
        })
    }

    /// Says in a verdict what a verifier cannot know, which asks the issuer's own list alone: that the organisation has taken
    /// the badge back for which its issuer was appointed to sign it, or that it was given again, corrected, on this laptop.
    pub fn mark(&self, verdict: &mut Verdict) {
        self.mark_replaced(verdict);
        let Some((message, said)) = self.said_by_house(verdict) else {
            return;
        };
        let mut checks = verdict.checks.iter_mut();
        let status = checks.find(|check| check.name == Name::Status);
        if let Some(check) = status.filter(|check| check.outcome != Finding::Failed) {
            check.outcome = Finding::Failed;
            (check.message, check.said) = (message, said);
            verdict.verdict = Outcome::Invalid;
        }
    }

    /// A badge that was corrected still says what is wrong, and nobody took it back.
    fn mark_replaced(&self, verdict: &mut Verdict) {
        let known = |verdict: &Verdict| {
            let issuer = verdict.issuer.as_ref()?.id.clone();
            Some((issuer, verdict.content.as_ref()?.id.clone()?))
        };
        if self.replaced.is_empty() || !known(verdict).is_some_and(|badge| self.replaced.contains(&badge)) {
            return;
        }
        let mut checks = verdict.checks.iter_mut();
        let status = checks.find(|check| check.name == Name::Status);
        if let Some(check) = status.filter(|check| check.outcome != Finding::Failed) {
            check.outcome = Finding::Warning;
            check.message = "A corrected badge was given in its place. Ask the issuer for it.".to_owned();
            check.said = vec![Saying::StatusNewer.said()];
            if verdict.verdict == Outcome::Valid {
                verdict.verdict = Outcome::Warning;
            }
        }
    }

    fn said_by_house(&self, verdict: &Verdict) -> Option<(String, Vec<Said>)> {
        let house = verdict.issuer.as_ref()?.appointed_by()?;
        let held = self.lists.get(&address(&house.id))?;
        let read = || RevocationList::read(held.file.as_bytes()).ok();
        let list = held.list.get_or_init(read).as_ref()?;
        let award = verdict.content.as_ref()?.id.as_deref()?;
        let Status::Revoked { reason } = list.find(award, list.dated) else {
            return None;
        };
        let (name, number, dated) = (house.name.as_ref().unwrap_or(&house.id), list.number, list.dated);
        let why = reason.as_ref();
        let why = why.map_or_else(String::new, |reason| format!(" The reason given: {reason:?}."));
        let message = format!(
            "It was taken back by {name:?}, for whom it was given: its list number {number} says so (as of {dated}, the date \
             of the list).{why} It no longer counts; ask them why."
        );
        let listed = Saying::StatusListed.said();
        let said = [
            Some(Saying::StatusByHouse.said().with("house", name)),
            reason.map(|reason| Saying::StatusReason.said().with("reason", reason)),
            Some(listed.with("list", number).with("date", dated)),
        ];
        Some((message, said.into_iter().flatten().collect()))
    }
}

impl Web for Lists<'_> {
    fn get(&self, url: &str) -> Page<'_> {
        let Some(held) = self.lists.get(url) else {
            return self.web.get(url);
        };
        match self.web.get(url) {
            Page::Found(other) if number(&other) > number(held.file.as_bytes()) => Page::Found(other),
            _ => Page::Found(Cow::Borrowed(held.file.as_bytes())),
        }
    }
}

/// The number of a list; nothing where it does not count.
fn number(file: &[u8]) -> Option<u64> {
    RevocationList::read(file).ok().map(|list| list.number)
}
