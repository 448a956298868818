//! The signer's half: taking an appointment in, and giving by it.

use roundel_badge::appointment::{Appointment, AppointmentError};
use roundel_badge::credential::{Achievement, Profile};

use super::{SignerError, Standing, at_present, profile};
use crate::catalogue::Issuer;
use crate::studio::Studio;

/// Takes in the appointment of an issuer of this laptop: its next badges carry it. Another one it had is replaced.
///
/// # Errors
/// When it is none, is not about an issuer of this laptop, or may not be made use of now.
pub fn accept(studio: &Studio, file: &[u8]) -> Result<(Issuer, Appointment), SignerError> {
    let appointment = Appointment::read(file)?;
    let organisation = || appointment.organisation.name.clone().unwrap_or_default();
    let mut catalogue = studio.catalogue()?;
    let own = catalogue.issuers()?;
    let own = own.into_iter().find(|own| own.did == appointment.signer.as_str());
    let mut issuer = own.ok_or_else(|| SignerError::Elsewhere {
        organisation: organisation(),
        name: appointment.name.clone(),
    })?;
    refuse(&appointment, at_present(studio, &appointment)?)?;
    let mut profile = profile(&issuer);
    profile.parent_org = Some(Box::new(appointment.organisation.clone()));
    profile.endorsement = vec![serde_json::from_slice(file).map_err(AppointmentError::from)?];
    issuer.profile = serde_json::to_string(&profile).expect("a profile of texts is JSON");
    catalogue.rewrite_profile(&issuer.did, &issuer.profile)?;
    Ok((issuer, appointment))
}

/// Lets an issuer of this laptop sign for itself again.
///
/// # Errors
/// When the catalogue cannot be written.
pub fn resign(studio: &Studio, issuer: &Issuer) -> Result<(), SignerError> {
    let profile = Profile {
        parent_org: None,
        endorsement: Vec::new(),
        ..profile(issuer)
    };
    let profile = serde_json::to_string(&profile).expect("a profile of texts is JSON");
    Ok(studio.catalogue()?.rewrite_profile(&issuer.did, &profile)?)
}

/// The appointment by which somebody signs for the organisation of their profile.
pub fn appointment(profile: &Profile) -> Option<Appointment> {
    let organisation = &profile.parent_org.as_ref()?.id;
    let mut endorsements = profile.endorsement.iter();
    endorsements.find_map(|endorsement| {
        let file = serde_json::to_vec(endorsement).ok()?;
        let appointment = Appointment::read(&file).ok()?;
        (appointment.organisation.id == *organisation && appointment.signer == profile.id)
            .then_some(appointment)
    })
}

/// Refuses to give a badge in the name of an organisation that does not let the issuer do so now.
///
/// # Errors
/// [`SignerError::NotNow`] and [`SignerError::OtherBadge`].
pub fn check(studio: &Studio, profile: &Profile, badge: &Achievement) -> Result<(), SignerError> {
    let Some(appointment) = appointment(profile) else {
        return Ok(());
    };
    refuse(&appointment, at_present(studio, &appointment)?)?;
    match appointment.badges.contains(&badge.id) || appointment.badges.is_empty() {
        true => Ok(()),
        false => Err(SignerError::OtherBadge {
            organisation: appointment.organisation.name.unwrap_or_default(),
            name: appointment.name,
            badge: badge.name.clone(),
        }),
    }
}

fn refuse(appointment: &Appointment, standing: Standing) -> Result<(), SignerError> {
    match standing {
        Standing::Stands => Ok(()),
        standing => Err(SignerError::NotNow {
            name: appointment.name.clone(),
            organisation: appointment.organisation.name.clone().unwrap_or_default(),
            standing,
        }),
    }
}
