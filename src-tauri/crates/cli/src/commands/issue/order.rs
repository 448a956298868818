//! From the arguments to an order.

use std::collections::BTreeMap;
use std::path::Path;

use roundel::art::design::Design;
use roundel::art::raster::Px;
use roundel::badge::credential::Achievement;
use roundel::badge::json;
use roundel::failure::{Code, Failure};
use roundel::issue::{Correction, Order, Repeat};
use roundel::roster::Roster;
use roundel::studio::Studio;
use roundel::{issuer, kept, names};
use uuid::Uuid;

use crate::args::{IssueRequest, Right};
use crate::commands::{about, design, read, roster, workshop};

const LEAST_BADGE: &str = r#"the least that a badge says: {"name": "First Solder", "description": "…", "criteria": {"narrative": "…"}}"#;

pub(super) fn order(studio: &Studio, request: IssueRequest) -> Result<Order, Failure> {
    match &request.correct {
        Some(award) => corrected(studio, award, &request),
        None => given(studio, request),
    }
}

fn given(studio: &Studio, request: IssueRequest) -> Result<Order, Failure> {
    let (roster, roster_file, workshop) = class(studio, &request)?;
    Ok(Order {
        badge: badge(request.badge.as_deref().unwrap_or(Path::new("")))?,
        design: design::open(request.design.as_deref().unwrap_or(Path::new("")))?,
        roster,
        roster_file,
        evidence: BTreeMap::new(),
        workshop,
        issuer: issuer::choose(studio, request.issuer.as_deref())?,
        awarded: request.awarded,
        expires: request.expires,
        identity: request.identity.unwrap_or_default(),
        format: request.format.unwrap_or_default(),
        size: request.size.unwrap_or(Px::DEFAULT),
        repeat: if request.again {
            Repeat::Again
        } else {
            Repeat::Skip
        },
        folder: request.out,
    })
}

/// The order of an award that was wrong, with everything in its place that the request says.
fn corrected(studio: &Studio, award: &str, request: &IssueRequest) -> Result<Order, Failure> {
    let award = kept::award(&studio.catalogue()?, award)?;
    let mut correction = Correction::open(studio, &award)?;
    let before = correction.clone();
    if let Some(path) = &request.badge {
        correction.badge = badge(path)?;
    }
    if let Some(path) = &request.design {
        correction.design = design::open(path)?;
    }
    correct_person(&mut correction, request);
    set(&mut correction.identity, request.identity);
    set(&mut correction.format, request.format);
    set(&mut correction.size, request.size);
    correction.expires = request.expires.or(correction.expires);
    if correction == before {
        return Err(Failure::new(
            Code::Usage,
            format!("the award of {} says that already", correction.award.label),
        )
        .hint("say what is right, for example --name or --awarded; roundel issue --help lists all"));
    }
    Ok(correction.order(request.out.clone()))
}

fn correct_person(correction: &mut Correction, request: &IssueRequest) {
    let person = &mut correction.person;
    let Right {
        name,
        email,
        code,
        group,
        evidence,
        narrative,
    } = &request.right;
    set(&mut person.name, name.clone());
    for (said, right) in [
        (&mut person.email, email),
        (&mut person.code, code),
        (&mut person.group, group),
        (&mut person.evidence, evidence),
        (&mut person.narrative, narrative),
    ] {
        set(said, right.clone().map(Some));
    }
    person.date = request.awarded.or(person.date);
}

fn set<T>(said: &mut T, right: Option<T>) {
    if let Some(right) = right {
        *said = right;
    }
}

/// The class list with the name of its file, or the seats of a workshop with its name; and the id of the workshop.
fn class(studio: &Studio, request: &IssueRequest) -> Result<(Roster, String, Option<Uuid>), Failure> {
    let workshop = match &request.workshop {
        Some(meant) => Some(kept::workshop(&studio.catalogue()?, meant)?),
        None => None,
    };
    let id = workshop.as_ref().map(|workshop| workshop.id);
    match (&request.roster, &workshop) {
        (None, Some(workshop)) => {
            let names = if request.real_names {
                Some(workshop::names_of(studio, workshop)?.0)
            } else {
                None
            };
            Ok((
                names::roster(workshop, names.as_ref()),
                workshop.name.as_str().to_owned(),
                id,
            ))
        }
        (path, _) => {
            let path = path.as_deref().unwrap_or(Path::new(""));
            let name = path.file_name().unwrap_or(path.as_os_str());
            Ok((roster::open(path)?, name.to_string_lossy().into_owned(), id))
        }
    }
}

pub(in crate::commands) fn badge(path: &Path) -> Result<Achievement, Failure> {
    let bytes = read(path, json::MAX_BYTES as u64)?;
    Achievement::from_json(&bytes).map_err(|error| {
        let failure = match Design::from_json(&bytes) {
            Ok(_) => about(
                path,
                Code::Badge,
                "this is a design and not a badge; it belongs behind --design",
            ),
            Err(_) => about(path, Code::Badge, error),
        };
        failure.hint(LEAST_BADGE)
    })
}
