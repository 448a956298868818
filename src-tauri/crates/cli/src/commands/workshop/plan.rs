//! `roundel workshop new` and `roundel workshop edit`

use std::path::PathBuf;

use jiff::ToSpan;
use jiff::civil::Date;
use roundel::canvas::Label;
use roundel::failure::{Code, Failure};
use roundel::issuer;
use roundel::studio::Studio;
use roundel::workshop::{self, Worksheet, Workshop};
use uuid::Uuid;

use crate::End;
use crate::args::Plan;
use crate::commands::canvas::{english, find_worksheet};
use crate::output::Output;

pub(super) fn new(
    studio: &Studio,
    name: Label,
    plan: Plan,
    seats: Option<u8>,
    home: Option<&PathBuf>,
    output: &Output,
) -> Result<End, Failure> {
    let day = plan.date.unwrap_or(studio.today());
    let mut workshop = Workshop::new(Uuid::now_v7(), name, english(), studio.now(), usual_end(day)?);
    workshop.seats =
        workshop::seats("Seat", seats.unwrap_or(0).into()).expect("a word and a number are a label");
    change(studio, &mut workshop, plan, home)?;
    super::keep(studio, &workshop, "planned", output)
}

pub(super) fn edit(
    studio: &Studio,
    mut workshop: Workshop,
    name: Option<Label>,
    plan: Plan,
    home: Option<&PathBuf>,
    output: &Output,
) -> Result<End, Failure> {
    workshop.name = name.unwrap_or(workshop.name);
    change(studio, &mut workshop, plan, home)?;
    super::keep(studio, &workshop, "changed", output)
}

/// Three months are enough to give badges late, and to correct them.
fn usual_end(day: Date) -> Result<Date, Failure> {
    day.checked_add(3.months())
        .map_err(|_| Failure::new(Code::Dates, format!("{day} is too far away")))
}

/// Takes over what was said.
fn change(
    studio: &Studio,
    workshop: &mut Workshop,
    plan: Plan,
    home: Option<&PathBuf>,
) -> Result<(), Failure> {
    if let Some(name) = &plan.template {
        workshop.template = Worksheet::of(find_worksheet(name, home)?);
    }
    if let Some(wanted) = &plan.issuer {
        let issuer = issuer::choose(studio, Some(wanted))?;
        let card =
            serde_json::from_str(&issuer.profile).map_err(|error| Failure::new(Code::Catalogue, error))?;
        workshop.issuer = Some(card);
    }
    workshop.date = plan.date.or(workshop.date);
    workshop.place = plan.place.or(workshop.place.take());
    workshop.host = plan.host.or(workshop.host.take());
    workshop.minutes = plan.minutes.unwrap_or(workshop.minutes);
    workshop.photos = plan.photos.unwrap_or(workshop.photos);
    workshop.keep_until = plan.keep_until.unwrap_or(workshop.keep_until);
    if let Some(language) = plan.language {
        workshop.language = language;
    }
    said(&mut workshop.languages, plan.languages);
    said(&mut workshop.palettes, plan.palettes);
    said(&mut workshop.starters, plan.starters);
    Ok(())
}

fn said<T>(list: &mut Vec<T>, said: Vec<T>) {
    if !said.is_empty() {
        *list = said;
    }
}
