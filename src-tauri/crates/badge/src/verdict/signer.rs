//! Whether the issuer may sign for the organisation that it names: see [`crate::appointment`].

use jiff::Timestamp;

use super::{
    Name, Saying, Told,
    contexts::Edition,
    credential::issuer_id,
    report::Report,
    summary::{Appointed, Organisation},
};
use crate::{
    appointment::Terms,
    credential::{inspect::quoted, value::instant},
    json::Json,
};

/// What a badge says about its signer.
pub(super) struct Signing<'d> {
    signer: &'d str,
    organisation: &'d str,
    name: Option<&'d str>,
    badge: &'d str,
    signed: Option<Timestamp>,
}

impl<'d> Signing<'d> {
    /// None where the issuer signs for itself.
    pub(super) fn of(document: &'d Json<'_>, edition: Edition) -> Option<Self> {
        let organisation = document.get("issuer")?.get("parentOrg")?;
        let badge = document.get("credentialSubject")?.get("achievement")?.get("id")?;
        Some(Self {
            signer: issuer_id(document)?,
            organisation: organisation.get("id")?.as_str()?,
            name: organisation.get("name").and_then(Json::as_str),
            badge: badge.as_str()?,
            signed: signed(document, edition),
        })
    }

    /// The instant at which an appointment must count. None for an endorsement that is no appointment by the organisation.
    pub(super) fn made_use(&self, endorsement: &Json<'_>, at: Timestamp) -> Option<Timestamp> {
        let is_theirs = issuer_id(endorsement) == Some(self.organisation);
        (is_theirs && Terms::of(endorsement).is_some()).then(|| self.signed.unwrap_or(at))
    }

    /// What an appointment whose signature, dates and status hold comes to.
    pub(super) fn appoint(&self, endorsement: &Json<'_>) -> Result<Organisation, Told> {
        let text = |name: &str| endorsement.get(name).and_then(Json::as_str);
        let own = endorsement
            .get("issuer")
            .and_then(|issuer| issuer.get("name")?.as_str());
        let subject = endorsement
            .get("credentialSubject")
            .and_then(|subject| subject.get("id")?.as_str());
        let name = text("name").unwrap_or_default();
        let called = own.unwrap_or(self.organisation);
        let house = quoted(called);
        if subject != Some(self.signer) {
            let message =
                format!("{house} has appointed somebody else, and not whoever signed. Ask {house}.");
            return Err(Saying::AppointedOther.told(message).with("house", called));
        }
        if !Terms::of(endorsement).is_some_and(|terms| terms.cover(self.badge)) {
            let message = format!(
                "{house} has let {} sign other badges, and not this one. Ask {house}.",
                quoted(name)
            );
            return Err(Saying::AppointedElse.told(message).with("house", called));
        }
        Ok(Organisation {
            id: self.organisation.to_owned(),
            name: own.map(str::to_owned),
            appointment: Some(Appointed {
                id: text("id").unwrap_or_default().to_owned(),
                name: name.to_owned(),
                role: text("description").map(str::to_owned),
            }),
        })
    }

    /// Notes for whom it was signed. An organisation whose id is a key could have said that it was for them: its silence is told.
    pub(super) fn note(&self, appointed: Option<Organisation>, report: &mut Report) {
        if appointed.is_none() && self.organisation.starts_with("did:key:") {
            let called = self.name.unwrap_or(self.organisation);
            let house = quoted(called);
            let message = format!(
                "It says that it was given for {house}, but no appointment by them in it holds. Anybody can say so: ask {house}."
            );
            report.warning(
                Name::Endorsements,
                Saying::AppointedNot.told(message).with("house", called),
            );
        }
        report.organisation = Some(appointed.unwrap_or_else(|| Organisation {
            id: self.organisation.to_owned(),
            name: self.name.map(str::to_owned),
            appointment: None,
        }));
    }
}

/// Says who signed for whom.
pub(super) fn told(organisation: &Organisation) -> Told {
    let name = organisation
        .appointment
        .as_ref()
        .map_or("", |appointed| &appointed.name);
    let house = organisation.name.as_deref().unwrap_or(&organisation.id);
    let message = format!(
        "Given by {} for {} ({}).",
        quoted(name),
        quoted(house),
        quoted(&organisation.id)
    );
    Saying::AppointedFor
        .told(message)
        .with("signer", name)
        .with("house", house)
}

/// When the badge says that it was signed: its latest proof, or where none tells, the beginning of its validity. An
/// appointment is the right to sign, so a badge for last week's workshop may be signed by somebody appointed today.
fn signed(document: &Json<'_>, edition: Edition) -> Option<Timestamp> {
    let date = |holder: &Json<'_>, name: &str| holder.get(name).and_then(Json::as_str).and_then(instant);
    let proofs = document.several("proof").iter();
    let created = proofs.filter_map(|proof| date(proof, "created")).max();
    created.or_else(|| date(document, edition.validity().0))
}
