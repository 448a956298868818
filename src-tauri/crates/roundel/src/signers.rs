//! Several people sign for one organisation, each with a key of their own.
//!
//! Whoever is to sign makes an issuer of themselves and hands out its card; the organisation signs an appointment
//! ([`crate::badge::appointment`]), which the signer takes in. From then on it stands in the signer's own profile, and thereby
//! in each of their badges. No key ever leaves the laptop on which it was made.

mod error;
mod own;

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use roundel_badge::appointment::Appointment;
use roundel_badge::credential::{Profile, Uri, clean};
use roundel_badge::key::SecretKey;
use roundel_badge::status::Status;
use roundel_badge::status::list::{RevocationList, Revoked};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::catalogue::{AppointmentRow, Issuer};
use crate::studio::Studio;
use crate::{known, revoke};

pub use error::SignerError;
pub use own::{accept, appointment, check, resign};

/// The longest appointment that is read, in bytes; the ids of its badges are in it.
pub const LARGEST_APPOINTMENT: u64 = 64 * 1024;

/// How an appointment stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "SignerStanding")]
pub enum Standing {
    /// Whoever was appointed may sign.
    Stands,
    /// Its first day is still to come.
    Early,
    /// Its last day has passed.
    Over,
    /// The organisation has ended it.
    Ended,
}

/// What a signer may do, and as whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// Their name, as the organisation knows it. Default: that of their card.
    pub name: Option<String>,
    /// What they are to it.
    pub role: Option<String>,
    /// Their last day. Default: no end.
    pub until: Option<Date>,
    /// The ids of the badges that they may give. Default: all.
    pub badges: Vec<Uri>,
}

/// Somebody whom an organisation has appointed.
#[derive(Debug, Clone, PartialEq)]
pub struct Signer {
    /// The appointment.
    pub appointment: Appointment,
    /// Its file, to be handed over once more.
    pub file: String,
    /// How it stands now.
    pub standing: Standing,
}

/// Appoints whoever handed out a card, from today on; `key` must be the issuer's. The answer is the file for them.
///
/// # Errors
/// When it is no card of somebody else, the last day has passed, or the catalogue cannot be written.
pub fn appoint(
    studio: &Studio,
    issuer: &Issuer,
    key: &SecretKey,
    card: &str,
    terms: &Terms,
) -> Result<Signer, SignerError> {
    let signer = known::read(card)?;
    let organisation = house(issuer);
    if signer.id == organisation.id {
        return Err(SignerError::Itself(organisation.name.unwrap_or_default()));
    }
    let text = |text: &Option<String>| {
        let mut text = text.clone().unwrap_or_default();
        clean(&mut text);
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let appointment = Appointment {
        id: Uri::new(Uuid::new_v4().urn().to_string()).expect("urn:uuid: and a UUID is an absolute IRI"),
        organisation,
        signer: signer.id,
        name: text(&terms.name).or(signer.name).unwrap_or_default(),
        role: text(&terms.role),
        from: start(studio, studio.today())?,
        until: terms.until.map(|until| end_of(studio, until)).transpose()?,
        badges: terms.badges.clone(),
    };
    let file = appointment.sign(key, studio.now())? + "\n";
    studio.catalogue()?.add_appointment(&AppointmentRow {
        id: appointment.id.to_string(),
        issuer: issuer.did.clone(),
        file: file.clone(),
        made: studio.now().to_string(),
    })?;
    Ok(Signer {
        appointment,
        file,
        standing: Standing::Stands,
    })
}

/// Lists whom an issuer of this laptop has appointed, the newest first; each with what was said about them last.
///
/// # Errors
/// When the catalogue cannot be read, or what it holds is none any more.
pub fn signers(studio: &Studio, organisation: &str) -> Result<Vec<Signer>, SignerError> {
    let files = studio.catalogue()?.appointments(organisation)?;
    let list = revoke::newest(studio, organisation)?.map(|(list, _)| list);
    let mut signers: Vec<Signer> = Vec::new();
    for file in files {
        let appointment = Appointment::read(file.as_bytes())?;
        if signers
            .iter()
            .all(|known| known.appointment.signer != appointment.signer)
        {
            signers.push(Signer {
                standing: standing(&appointment, list.as_ref(), studio.now()),
                appointment,
                file,
            });
        }
    }
    Ok(signers)
}

/// Ends all appointments of a signer, by their id or name. What they signed before stays good, unless their key is lost: then
/// whoever found it could sign for any day, and nothing stays. Answers who it was, and the list that says so.
///
/// # Errors
/// When nobody or more than one is called so, or the catalogue cannot be written.
pub fn dismiss(
    studio: &Studio,
    issuer: &Issuer,
    key: &SecretKey,
    wanted: &str,
    key_is_lost: bool,
) -> Result<(Signer, RevocationList), SignerError> {
    let is_meant = |signer: &Signer| {
        let appointment = &signer.appointment;
        appointment.signer.as_str() == wanted
            || appointment.name.to_lowercase() == wanted.trim().to_lowercase()
    };
    let mut meant = signers(studio, &issuer.did)?.into_iter().filter(is_meant);
    let (Some(signer), None) = (meant.next(), meant.next()) else {
        return Err(SignerError::NotOne {
            organisation: house(issuer).name.unwrap_or_default(),
            wanted: wanted.to_owned(),
        });
    };
    let files = studio.catalogue()?.appointments(&issuer.did)?;
    let all = files.iter().map(|file| Appointment::read(file.as_bytes()));
    let all = all.collect::<Result<Vec<_>, _>>()?;
    let theirs = all
        .into_iter()
        .filter(|one| one.signer == signer.appointment.signer);
    let since = (!key_is_lost).then(|| studio.now());
    let list = revoke::end(studio, key, theirs.map(|one| one.id.to_string()), since)?;
    Ok((signer, list))
}

/// The appointments that a list ends, by their ids, with the names of the signers that are known here. One of another laptop
/// that was ended from the beginning cannot be told from a badge.
///
/// # Errors
/// When the catalogue cannot be read, or what it holds is none any more.
pub fn ended(
    studio: &Studio,
    list: &RevocationList,
) -> Result<BTreeMap<String, Option<String>>, SignerError> {
    let catalogue = studio.catalogue()?;
    let mut names = BTreeMap::new();
    for file in catalogue.appointments(&list.issuer)? {
        let appointment = Appointment::read(file.as_bytes())?;
        names.insert(appointment.id.to_string(), appointment.name);
    }
    let own = catalogue.issuers()?.into_iter();
    let own = own.filter_map(|issuer| appointment(&profile(&issuer)));
    names.extend(own.map(|one| (one.id.to_string(), one.name)));
    let ends = |one: &&Revoked| one.since.is_some() || names.contains_key(&one.id);
    let ended = list.revoked.iter().filter(ends);
    Ok(ended
        .map(|one| (one.id.clone(), names.get(&one.id).cloned()))
        .collect())
}

/// What people call an issuer: its name, and the organisation for which it signs.
pub fn called(profile: &Profile) -> String {
    let name = profile.name.clone().unwrap_or_default();
    match profile.parent_org.as_ref().and_then(|house| house.name.as_ref()) {
        Some(house) => format!("{name}, {house}"),
        None => name,
    }
}

/// The first and the last day of an appointment, as they are counted here.
pub fn days(studio: &Studio, appointment: &Appointment) -> (Date, Option<Date>) {
    let here = studio.now_here();
    let day = |at: Timestamp| at.to_zoned(here.time_zone().clone()).date();
    (day(appointment.from), appointment.until.map(day))
}

/// How an appointment stands now, as far as it is known here.
///
/// # Errors
/// When the catalogue cannot be read.
pub fn at_present(studio: &Studio, appointment: &Appointment) -> Result<Standing, SignerError> {
    let list = revoke::newest(studio, appointment.organisation.id.as_str())?;
    Ok(standing(
        appointment,
        list.as_ref().map(|(list, _)| list),
        studio.now(),
    ))
}

fn standing(appointment: &Appointment, list: Option<&RevocationList>, now: Timestamp) -> Standing {
    let said = list.map(|list| list.find(appointment.id.as_str(), now));
    match said {
        Some(Status::Revoked { .. }) => Standing::Ended,
        _ if now < appointment.from => Standing::Early,
        _ if appointment.until.is_some_and(|until| until < now) => Standing::Over,
        _ => Standing::Stands,
    }
}

/// The profile of an issuer, or of one that is damaged only its id.
pub(crate) fn profile(issuer: &Issuer) -> Profile {
    let id = || Uri::new(issuer.did.as_str()).expect("a did:key is an absolute IRI");
    serde_json::from_str(&issuer.profile).unwrap_or_else(|_| Profile::new(id()))
}

/// What an organisation says about itself in every badge that others sign for it: not its logo, which may be long.
fn house(issuer: &Issuer) -> Profile {
    let whole = profile(issuer);
    Profile {
        name: whole.name,
        url: whole.url,
        email: whole.email,
        ..Profile::new(whole.id)
    }
}

fn start(studio: &Studio, date: Date) -> Result<Timestamp, SignerError> {
    let here = studio.now_here();
    let day = date.to_zoned(here.time_zone().clone());
    day.map(|day| day.timestamp())
        .map_err(|_| SignerError::OutOfRange(date))
}

/// The last second of a day here.
fn end_of(studio: &Studio, date: Date) -> Result<Timestamp, SignerError> {
    let today = studio.today();
    if date < today {
        return Err(SignerError::Past { until: date, today });
    }
    let next = date.tomorrow().map_err(|_| SignerError::OutOfRange(date))?;
    Ok(start(studio, next)? - SignedDuration::from_secs(1))
}
