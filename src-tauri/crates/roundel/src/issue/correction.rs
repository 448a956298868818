//! Correcting an award: a new one says what is right, and supersedes the one that was wrong. Nothing of the old one goes.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::civil::Date;
use roundel_art::design::Design;
use roundel_art::raster::Px;
use roundel_badge::credential::{Achievement, Evidence, IdentityObject, OpenBadgeCredential, clean};
use thiserror::Error;
use uuid::Uuid;

use super::survey::entry;
use super::{Format, Identity, Known, Order, Repeat, SurveyError, earner, told};
use crate::catalogue::{AwardRow, Issuer, WholeAward};
use crate::issuer;
use crate::roster::{Person, Roster};
use crate::studio::Studio;

/// Why an award cannot be corrected.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CorrectionError {
    /// The catalogue does not hold it.
    #[error("there is no award {0} on this laptop")]
    Unknown(String),
    /// Only who gave a badge can correct it.
    #[error("{label} has this badge from {issuer}, and only they can correct it, where their key is")]
    OtherIssuer {
        /// Whose award it is.
        label: String,
        /// Who gave it, by name or else by DID.
        issuer: String,
    },
    /// It was corrected before.
    #[error("the award of {label} was corrected already; the one that holds now is {by}, of {awarded}")]
    Superseded {
        /// Whose award it is.
        label: String,
        /// The id of the award that supersedes it.
        by: String,
        /// The award date of that one.
        awarded: String,
    },
    /// An award is one person's.
    #[error("a correction is for one person, and the list has {0}")]
    NotOne(usize),
}

/// An award that is to be corrected, with everything as it was given. Change what was wrong, then [order](Self::order) it.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// The award that is wrong.
    pub award: AwardRow,
    /// Who gave it.
    pub issuer: Issuer,
    /// The badge in the wording that was given.
    pub badge: Achievement,
    /// The design that its picture was drawn from.
    pub design: Design,
    /// Whom it names and what it says about them.
    pub person: Person,
    /// What shows that they earned it, besides what `person` says.
    pub evidence: Vec<Evidence>,
    /// How it names them.
    pub identity: Identity,
    /// The last day on which it holds, in the calendar of this laptop.
    pub expires: Option<Date>,
    /// The kind of its file.
    pub format: Format,
    /// The side of its picture.
    pub size: Px,
}

impl Correction {
    /// Reads an award as it was given.
    ///
    /// # Errors
    /// When there is no such award, it was corrected already, its issuer's key is not here, or it cannot be read.
    pub fn open(studio: &Studio, award: &str) -> Result<Self, SurveyError> {
        let catalogue = studio.catalogue()?;
        let unknown = || CorrectionError::Unknown(award.to_owned());
        let WholeAward {
            award,
            badge,
            design,
            issuer,
        } = catalogue.whole_award(award)?.ok_or_else(unknown)?;
        if !catalogue.issuers()?.iter().any(|own| own.did == issuer.did) {
            return Err(of_other(&award.row, &issuer).into());
        }
        if let Some(later) = catalogue.superseders(&issuer.did)?.get(&award.row.id) {
            return Err(superseded(&award.row, later).into());
        }
        let mut credential: OpenBadgeCredential = entry("a credential", &award.credential)?;
        let mut evidence = std::mem::take(&mut credential.evidence);
        let listed = listed(&mut evidence);
        let row = award.row;
        let unreadable = |what, found: &str| SurveyError::Entry {
            what,
            found: found.to_owned(),
        };
        let zone = studio.now_here().time_zone().clone();
        Ok(Self {
            issuer,
            badge: entry("a badge", &badge.achievement)?,
            design: Design::from_json(design.document.as_bytes())
                .map_err(|_| unreadable("a design", &row.design))?,
            identity: identity(credential.credential_subject.identifier.first()),
            expires: credential.valid_until.map(|end| end.to_zoned(zone).date()),
            format: row
                .format
                .parse()
                .map_err(|_| unreadable("a kind of picture", &row.format))?,
            size: Px::new(row.size).ok_or_else(|| unreadable("a size of pictures", &row.size.to_string()))?,
            person: person(&row, credential, listed)?,
            evidence,
            award: row,
        })
    }

    /// Returns the order that gives the award anew into a folder, as this says it now.
    pub fn order(self, folder: PathBuf) -> Order {
        let Self {
            award, mut person, ..
        } = self;
        tidy(&mut person);
        Order {
            evidence: BTreeMap::from([(person.row, self.evidence)]),
            badge: self.badge,
            design: self.design,
            awarded: person.date,
            roster: Roster {
                people: vec![person],
                rows: 1,
                ..Roster::default()
            },
            roster_file: format!("correction of {}, {}", award.label, award.awarded),
            workshop: award.workshop.and_then(|id| Uuid::parse_str(&id).ok()),
            issuer: self.issuer,
            expires: self.expires,
            identity: self.identity,
            format: self.format,
            size: self.size,
            repeat: Repeat::Correct(award.id),
            folder,
        }
    }
}

/// Refuses an order that corrects what cannot be corrected.
pub(super) fn check(order: &Order, known: &Known) -> Result<(), CorrectionError> {
    let Repeat::Correct(wrong) = &order.repeat else {
        return Ok(());
    };
    let Some(award) = &known.corrected else {
        return Err(CorrectionError::Unknown(wrong.clone()));
    };
    if award.issuer != order.issuer.did {
        return Err(CorrectionError::OtherIssuer {
            label: award.label.clone(),
            issuer: award.issuer.clone(),
        });
    }
    match known.superseders.get(wrong) {
        Some(later) if !known.is_of_this_run(later) => return Err(superseded(award, later)),
        _ => {}
    }
    match order.roster.people.len() {
        1 => Ok(()),
        people => Err(CorrectionError::NotOne(people)),
    }
}

fn of_other(award: &AwardRow, issuer: &Issuer) -> CorrectionError {
    let name = issuer::name(issuer);
    CorrectionError::OtherIssuer {
        label: award.label.clone(),
        issuer: if name.is_empty() { issuer.did.clone() } else { name },
    }
}

fn superseded(award: &AwardRow, later: &AwardRow) -> CorrectionError {
    CorrectionError::Superseded {
        label: award.label.clone(),
        by: later.id.clone(),
        awarded: later.awarded.clone(),
    }
}

fn identity(named: Option<&IdentityObject>) -> Identity {
    match named.map(|named| (named.identity_type.as_str(), named.hashed)) {
        Some(("emailAddress", true)) => Identity::EmailHash,
        Some(("emailAddress", false)) => Identity::Email,
        Some(("identifier", _)) => Identity::Code,
        Some(_) => Identity::Name,
        None => Identity::None,
    }
}

/// Makes what somebody typed what a class list would have said; what is empty says nothing.
fn tidy(person: &mut Person) {
    clean(&mut person.name);
    person.name = person.name.trim().to_owned();
    for text in [
        &mut person.email,
        &mut person.code,
        &mut person.group,
        &mut person.evidence,
        &mut person.narrative,
    ] {
        text.iter_mut().for_each(clean);
        *text = text
            .take()
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty());
    }
}

/// Takes out the evidence that a row of a class list can say.
fn listed(evidence: &mut Vec<Evidence>) -> Option<String> {
    let first = evidence.first()?;
    let address = || first.id.as_ref().map(ToString::to_string);
    let text = first.narrative.clone().or_else(address)?;
    if told(&text) != *first {
        return None;
    }
    evidence.remove(0);
    Some(text)
}

/// The row of the class list that the award was made from, as far as it is known.
fn person(
    award: &AwardRow,
    credential: OpenBadgeCredential,
    evidence: Option<String>,
) -> Result<Person, SurveyError> {
    let (email, code) = earner::marks(&award.earner);
    let subject = credential.credential_subject;
    let named = subject.identifier.into_iter().find(|named| !named.hashed);
    let named_as = |kind: &str| {
        let fits = named
            .as_ref()
            .filter(|named| named.identity_type.as_str() == kind);
        fits.map(|named| named.identity_hash.clone())
    };
    let date = award.awarded.parse().map_err(|_| SurveyError::Entry {
        what: "a date",
        found: award.awarded.clone(),
    })?;
    Ok(Person {
        row: 1,
        name: award.label.clone(),
        email: named_as("emailAddress").or(email),
        code: named_as("identifier").or(code),
        group: award.group.clone(),
        evidence,
        narrative: subject.narrative,
        date: Some(date),
    })
}
