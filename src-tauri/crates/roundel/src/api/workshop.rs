//! Planning a workshop: who takes part, what they are offered, and for how long.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Context;
use crate::badge::credential::Profile;
use crate::canvas::{Label, template};
use crate::catalogue::Catalogue;
use crate::failure::{Code, Failure, Reason};
use crate::kept;
use crate::workshop::{MOST_SEATS, Photos, Worksheet, Workshop};

/// A workshop.
#[derive(Debug, Deserialize, TS)]
pub struct WhichWorkshop {
    /// Its document.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// A workshop to begin.
#[derive(Debug, Deserialize, TS)]
pub struct NewWorkshop {
    /// What people call it: 1 to 60 letters.
    pub name: String,
    /// BCP 47, of those who run it.
    pub language: String,
}

/// What a facilitator decides about a workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkshopPlan {
    /// Its document.
    #[ts(type = "string")]
    pub id: Uuid,
    /// What people call it: 1 to 60 letters.
    pub name: String,
    /// The day: ISO 8601.
    pub date: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// Who invites.
    pub host: Option<String>,
    /// The id of its worksheet.
    pub template: String,
    /// How long the timer runs.
    pub minutes: u16,
    /// Seats or nicknames, at most 200.
    pub seats: Vec<String>,
    /// How many people work together at most; 0 where everybody works alone.
    pub groups_of: usize,
    /// BCP 47, the languages to choose from; all where empty.
    pub languages: Vec<String>,
    /// The ids of the palettes to choose from; all where empty.
    pub palettes: Vec<String>,
    /// Whose card goes with it: the issuer's DID.
    pub issuer: Option<String>,
    /// What may be photographed.
    pub photos: Photos,
}

/// An issuer whose card can go with a workshop.
#[derive(Debug, Serialize, TS)]
pub struct IssuerCard {
    /// Its DID.
    pub did: String,
    /// Its name as badges show it.
    pub name: String,
}

pub(super) fn begin(context: &Context, request: NewWorkshop) -> Result<WorkshopPlan, Failure> {
    let studio = context.studio();
    // Three months are enough to give badges late, and to correct them.
    let until = studio
        .today()
        .checked_add(3.months())
        .map_err(|error| Failure::new(Code::Clock, error))?;
    let (name, language) = (said(&request.name)?, said(&request.language)?);
    let mut workshop = Workshop::new(Uuid::now_v7(), name, language, studio.now(), until);
    workshop.date = Some(studio.today());
    kept::put_workshop(&mut studio.catalogue()?, &workshop)?;
    Ok(plan_of(&workshop))
}

pub(super) fn plan(context: &Context, request: WhichWorkshop) -> Result<WorkshopPlan, Failure> {
    Ok(plan_of(&find(&context.studio().catalogue()?, request.id)?))
}

/// Takes over the whole plan. What it does not name, such as the board, stays.
pub(super) fn change(context: &Context, plan: WorkshopPlan) -> Result<WorkshopPlan, Failure> {
    let mut catalogue = context.studio().catalogue()?;
    let mut workshop = find(&catalogue, plan.id)?;
    let before = plan_of(&workshop);
    workshop.name = said(&plan.name)?;
    workshop.date = plan.date.as_deref().map(day).transpose()?;
    workshop.place = perhaps(plan.place.as_deref())?;
    workshop.host = perhaps(plan.host.as_deref())?;
    workshop.minutes = plan.minutes;
    workshop.photos = plan.photos;
    workshop.languages = all(&plan.languages)?;
    workshop.palettes = all(&plan.palettes)?;
    if plan.template != before.template {
        workshop.template = worksheet(&catalogue, &plan.template)?;
    }
    if plan.seats != before.seats {
        workshop.reseat(all(&plan.seats)?);
    }
    if (&plan.seats, plan.groups_of) != (&before.seats, before.groups_of) {
        workshop.groups = match plan.groups_of {
            0 => Vec::new(),
            size => workshop.in_groups_of(size),
        };
    }
    if plan.issuer != before.issuer {
        workshop.issuer = plan.issuer.map(|did| card(&catalogue, &did)).transpose()?;
    }
    kept::put_workshop(&mut catalogue, &workshop)?;
    Ok(plan_of(&workshop))
}

/// The issuers whose keys are here.
pub(super) fn issuer_cards(context: &Context, (): ()) -> Result<Vec<IssuerCard>, Failure> {
    let issuers = context.studio().catalogue()?.issuers()?;
    let cards = issuers.into_iter().map(|issuer| IssuerCard {
        name: crate::issuer::name(&issuer),
        did: issuer.did,
    });
    Ok(cards.collect())
}

/// Reads a workshop of the catalogue.
pub(super) fn find(catalogue: &Catalogue, id: Uuid) -> Result<Workshop, Failure> {
    let row = catalogue.document(id)?.filter(|row| !row.removed);
    let row = row.ok_or_else(|| {
        Failure::new(Code::Workshop, "this workshop is not on this laptop any more")
            .because(Some(Reason::Gone))
    })?;
    Ok(kept::read_workshop(&row)?)
}

fn plan_of(workshop: &Workshop) -> WorkshopPlan {
    let texts = |labels: &[Label]| labels.iter().map(|label| label.as_str().to_owned()).collect();
    WorkshopPlan {
        id: workshop.id,
        name: workshop.name.as_str().to_owned(),
        date: workshop.date.map(|date| date.to_string()),
        place: workshop.place.as_ref().map(|place| place.as_str().to_owned()),
        host: workshop.host.as_ref().map(|host| host.as_str().to_owned()),
        template: match &workshop.template {
            Worksheet::Id(id) => id.as_str().to_owned(),
            Worksheet::Own(template) => template.id().as_str().to_owned(),
        },
        minutes: workshop.minutes,
        seats: texts(&workshop.seats),
        groups_of: workshop
            .groups
            .iter()
            .map(|group| group.members.len())
            .max()
            .unwrap_or(0),
        languages: workshop
            .languages
            .iter()
            .map(|tag| tag.as_str().to_owned())
            .collect(),
        palettes: workshop
            .palettes
            .iter()
            .map(|palette| palette.as_str().to_owned())
            .collect(),
        issuer: workshop
            .issuer
            .as_ref()
            .map(|issuer| issuer.id.as_str().to_owned()),
        photos: workshop.photos,
    }
}

fn worksheet(catalogue: &Catalogue, id: &str) -> Result<Worksheet, Failure> {
    let own = kept::templates(catalogue)?;
    let found = template::bundled()
        .iter()
        .chain(&own)
        .find(|template| template.id().as_str() == id);
    let found = found.ok_or_else(|| {
        Failure::new(Code::Canvas, format!("there is no worksheet {id:?}")).because(Some(Reason::Gone))
    })?;
    Ok(Worksheet::of(found.clone()))
}

fn card(catalogue: &Catalogue, did: &str) -> Result<Profile, Failure> {
    let issuer = catalogue.issuer(did)?;
    let issuer = issuer.ok_or_else(|| {
        Failure::new(Code::Issuer, "this issuer is not on this laptop any more").because(Some(Reason::Gone))
    })?;
    serde_json::from_str(&issuer.profile).map_err(|error| Failure::new(Code::Catalogue, error))
}

fn said<T: TryFrom<String, Error: ToString>>(text: &str) -> Result<T, Failure> {
    T::try_from(text.to_owned())
        .map_err(|error| Failure::new(Code::Workshop, error).because(Some(Reason::Label)))
}

fn day(text: &str) -> Result<Date, Failure> {
    text.parse().map_err(|_| {
        Failure::new(
            Code::Dates,
            format!("{text:?} is not a day; write it as 2026-05-16"),
        )
    })
}

/// An empty field says nothing.
fn perhaps(text: Option<&str>) -> Result<Option<Label>, Failure> {
    text.filter(|text| !text.trim().is_empty()).map(said).transpose()
}

fn all<T: TryFrom<String, Error: ToString>>(texts: &[String]) -> Result<Vec<T>, Failure> {
    if texts.len() > MOST_SEATS {
        let message = format!("there are {} of them, and at most {MOST_SEATS} fit", texts.len());
        return Err(Failure::new(Code::Workshop, message).because(Some(Reason::TooMany)));
    }
    texts.iter().map(|text| said(text)).collect()
}
