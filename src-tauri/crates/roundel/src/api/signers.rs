//! Several people who sign for one issuer: appointing them, ending that, and what it is to be one of them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::issuers::{IssuerState, WhichIssuer, find, state};
use super::known::{ListCard, list_card};
use super::{Bytes, Context};
use crate::badge::appointment::Appointment;
use crate::badge::credential::Uri;
use crate::catalogue::Issuer;
use crate::failure::{Code, Failure, Reason};
use crate::issuer;
use crate::signers::{self, Signer, SignerError, Standing, Terms, days};

/// An appointment, as its signer and its organisation see it.
#[derive(Debug, Serialize, TS)]
pub struct SignerCard {
    /// The signer's identifier.
    pub did: String,
    /// The signer's name.
    pub name: String,
    /// What they are to the organisation.
    pub role: Option<String>,
    /// The name of the organisation.
    pub organisation: String,
    /// The six words of the signer's key.
    pub words: String,
    /// Their last day: ISO 8601; null where there is none.
    pub until: Option<String>,
    /// How many badges they may give; 0 for any.
    pub badges: usize,
    /// Whether they may sign now.
    pub standing: Standing,
}

/// Somebody to be appointed.
#[derive(Debug, Deserialize, TS)]
pub struct AppointSigner {
    /// The identifier of the issuer who appoints.
    pub did: String,
    /// The card of whoever is to sign, as it came.
    pub card: String,
    /// Their name.
    pub name: String,
    /// What they are to the issuer.
    pub role: String,
    /// Their last day: ISO 8601; null for no end.
    pub until: Option<String>,
    /// The badges that they may give; none for any.
    #[ts(type = "string[]")]
    pub badges: Vec<Uuid>,
}

/// Names a signer of an issuer.
#[derive(Debug, Deserialize, TS)]
pub struct WhichSigner {
    /// The identifier of the issuer.
    pub did: String,
    /// The identifier of the signer.
    pub signer: String,
}

/// A signer whose appointments end.
#[derive(Debug, Deserialize, TS)]
pub struct DismissSigner {
    /// The identifier of the issuer.
    pub did: String,
    /// The identifier of the signer.
    pub signer: String,
    /// Whether their key is lost or stolen, so that nothing that they signed stays good.
    pub key_is_lost: bool,
}

/// An issuer that signs for itself again.
#[derive(Debug, Serialize, TS)]
pub struct Resigned {
    /// The issuer.
    pub issuer: IssuerState,
    /// The appointment that it had, to be taken in again; null where there was none.
    pub file: Option<String>,
}

/// Whom an issuer has appointed, the newest first.
pub(super) fn all(context: &Context, request: WhichIssuer) -> Result<Vec<SignerCard>, Failure> {
    let all = signers::signers(context.studio(), &request.did)?;
    Ok(all
        .iter()
        .map(|signer| card(context, &signer.appointment, signer.standing))
        .collect())
}

/// Appoints somebody; the key of the issuer must be unlocked.
pub(super) fn appoint(context: &Context, request: AppointSigner) -> Result<SignerCard, Failure> {
    let issuer = find(context, &request.did)?;
    let key = context.key(&request.did)?;
    let until = request.until.map(|until| until.parse::<Date>()).transpose();
    let terms = Terms {
        name: Some(request.name),
        role: Some(request.role),
        until: until.map_err(|error| Failure::new(Code::Dates, error))?,
        badges: request.badges.into_iter().map(id_of).collect(),
    };
    let signer = signers::appoint(context.studio(), &issuer, &key, &request.card, &terms)?;
    Ok(card(context, &signer.appointment, signer.standing))
}

fn id_of(badge: Uuid) -> Uri {
    Uri::new(badge.urn().to_string()).expect("urn:uuid: and a UUID is an absolute IRI")
}

/// The file by which a signer knows that they are one.
pub(super) fn file(context: &Context, request: WhichSigner) -> Result<Bytes, Failure> {
    let all = signers::signers(context.studio(), &request.did)?;
    let is_meant = |signer: &Signer| signer.appointment.signer.as_str() == request.signer;
    match all.into_iter().find(is_meant) {
        Some(signer) => Ok(Bytes(signer.file.into_bytes())),
        None => {
            Err(Failure::new(Code::Issuer, "nobody of this key was appointed").because(Some(Reason::Gone)))
        }
    }
}

/// Ends the appointments of a signer; the key of the issuer must be unlocked. Answers the list that says so.
pub(super) fn dismiss(context: &Context, request: DismissSigner) -> Result<ListCard, Failure> {
    let issuer = find(context, &request.did)?;
    let key = context.key(&request.did)?;
    let (_, list) = signers::dismiss(
        context.studio(),
        &issuer,
        &key,
        &request.signer,
        request.key_is_lost,
    )?;
    list_card(context, &list)
}

/// Lets an issuer sign for itself again.
pub(super) fn resign(context: &Context, request: WhichIssuer) -> Result<Resigned, Failure> {
    let issuer = find(context, &request.did)?;
    let word = signers::profile(&issuer).endorsement;
    signers::resign(context.studio(), &issuer)?;
    Ok(Resigned {
        issuer: state(context, &find(context, &request.did)?)?,
        file: word.first().and_then(|word| serde_json::to_string(word).ok()),
    })
}

/// By which appointment an issuer signs for somebody else.
pub(super) fn signs_for(context: &Context, issuer: &Issuer) -> Result<Option<SignerCard>, SignerError> {
    let Some(appointment) = signers::appointment(&signers::profile(issuer)) else {
        return Ok(None);
    };
    let standing = signers::at_present(context.studio(), &appointment)?;
    Ok(Some(card(context, &appointment, standing)))
}

pub(super) fn card(context: &Context, appointment: &Appointment, standing: Standing) -> SignerCard {
    let (_, until) = days(context.studio(), appointment);
    SignerCard {
        did: appointment.signer.to_string(),
        name: appointment.name.clone(),
        role: appointment.role.clone(),
        organisation: appointment.organisation.name.clone().unwrap_or_default(),
        words: issuer::words(appointment.signer.as_str()),
        until: until.map(|until| until.to_string()),
        badges: appointment.badges.len(),
        standing,
    }
}
