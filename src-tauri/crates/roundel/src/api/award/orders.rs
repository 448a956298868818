//! From what the desk asks for to the orders of the core.

use std::collections::{BTreeMap, BTreeSet};

use roundel_badge::credential::Evidence;

use super::give::{Naming, RowProofs, WhatToGive};
use super::proof::Proof;
use super::ready;
use crate::api::jobs::Running;
use crate::api::{Context, workshop};
use crate::art::raster::Px;
use crate::catalogue::Catalogue;
use crate::export::folder_names;
use crate::failure::{Code, Failure, Reason};
use crate::issue::{self, Format, Identity, Order, Plan, Repeat};
use crate::issuer;
use crate::roster::{Person, Roster};
use crate::workshop::Photos;

/// The side of the pictures, in pixels.
const SIZE: u32 = 600;

/// One plan for each badge. What was given before may have to be read from a slow stick.
pub(super) fn plans(
    context: &Context,
    what: &WhatToGive,
    running: &Running<'_>,
) -> Result<Vec<Plan>, Failure> {
    let mut watch = |done, total| running.go_on(done, total).is_ok();
    let orders = orders(context, what)?.into_iter();
    let plans = orders.map(|order| issue::plan_watched(context.studio(), order, &mut watch));
    Ok(plans.collect::<Result<_, _>>()?)
}

fn orders(context: &Context, what: &WhatToGive) -> Result<Vec<Order>, Failure> {
    let catalogue = context.studio().catalogue()?;
    refuse_photos(&catalogue, what)?;
    let issuer = issuer::choose(context.studio(), Some(&what.issuer))?;
    let evidence = evidence(&what.proofs)?;
    let badges = what.badges.iter().map(|badge| ready(&catalogue, badge.badge));
    let badges = badges.collect::<Result<Vec<_>, _>>()?;
    let folders = match badges.len() {
        1 => vec![what.folder.clone()],
        _ => folder_names(badges.iter().map(|(badge, _)| badge.name.as_str()))
            .into_iter()
            .map(|name| what.folder.join(name))
            .collect(),
    };
    let with_rows = what.badges.iter().zip(badges).zip(folders);
    let orders = with_rows.map(|((rows, (badge, design)), folder)| Order {
        badge,
        design,
        roster: roster(what, &rows.rows),
        roster_file: what.list.clone(),
        evidence: evidence.clone(),
        workshop: what.workshop,
        issuer: issuer.clone(),
        awarded: what.awarded,
        expires: what.expires,
        identity: identity(what.naming),
        format: Format::Png,
        size: Px::new(SIZE).expect("it is a side that pictures may have"),
        repeat: Repeat::Skip,
        folder,
    });
    Ok(orders.collect())
}

/// The people of the rows, and everybody who gets nothing.
fn roster(what: &WhatToGive, rows: &BTreeSet<u32>) -> Roster {
    let people = what.people.iter().filter(|person| rows.contains(&person.row));
    let people: Vec<Person> = people.cloned().collect();
    Roster {
        rows: (people.len() + what.problems.len()) as u32,
        people,
        problems: what.problems.clone(),
        ..Roster::default()
    }
}

fn evidence(proofs: &[RowProofs]) -> Result<BTreeMap<u32, Vec<Evidence>>, Failure> {
    let worded = |proofs: &RowProofs| {
        let all = proofs.proofs.iter().map(Proof::evidence);
        Ok((proofs.row, all.collect::<Result<_, Failure>>()?))
    };
    proofs.iter().map(worded).collect()
}

/// Refuses photos where the facilitator agreed with the people that nothing is photographed.
fn refuse_photos(catalogue: &Catalogue, what: &WhatToGive) -> Result<(), Failure> {
    let mut proofs = what.proofs.iter().flat_map(|row| &row.proofs);
    let (Some(id), true) = (
        what.workshop,
        proofs.any(|proof| matches!(proof, Proof::Photo { .. })),
    ) else {
        return Ok(());
    };
    let workshop = workshop::find(catalogue, id)?;
    if workshop.photos != Photos::None {
        return Ok(());
    }
    let message = format!("nothing may be photographed in \"{}\"", workshop.name.as_str());
    let failure = Failure::new(Code::Workshop, message).because(Some(Reason::PhotosNone));
    Err(failure.about(workshop.name.as_str()).hint("take the photos away"))
}

fn identity(naming: Naming) -> Identity {
    match naming {
        Naming::Name => Identity::Name,
        Naming::Code => Identity::Code,
        Naming::EmailHash => Identity::EmailHash,
        Naming::Email => Identity::Email,
        Naming::None => Identity::None,
    }
}
