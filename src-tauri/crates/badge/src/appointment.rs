//! Signing for an organisation: its signed word that somebody with a key of their own may.
//!
//! No key is shared. Whoever signs is the issuer of the badge, so that any verifier finds the key that signed under the
//! issuer's own id; `parentOrg` of that issuer is the organisation, and among its endorsements is the appointment: an
//! EndorsementCredential by the organisation about the signer. An endorsement is only praise, though. What makes one an
//! appointment are its terms of use, of the type [`SIGNS`]: one without an id for every badge, or one for each badge with the
//! id of its Achievement.
//!
//! It counts for what was signed from its `validFrom` until its `validUntil`, or until the organisation's list of what it took
//! back ([`crate::status::list`]) names it. When something was signed, only the signer says: who steals their key can say
//! so too, and for that case the list takes an appointment back from the beginning.

use jiff::Timestamp;

use crate::credential::{
    Contexts, EndorsementCredential, EndorsementSubject, Profile, ProfileRef, TermsOfUse, Uri,
    part::Part as _,
};
use crate::json::{self, Json, JsonError};
use crate::key::{KeyError, PublicKey, SecretKey};
use crate::proof::{self, ProofError, SignError, Signer};

/// The type of the terms under which an endorsement is an appointment: whoever is endorsed may sign badges for the endorser.
/// An absolute IRI, because a verifier refuses a word that no context defines.
pub const SIGNS: &str = "urn:uuid:ca00d4d7-f687-4113-bb5b-4ef8a1cb4a2e";

/// That somebody may sign badges for an organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Appointment {
    /// Which appointment it is: `urn:uuid:` and a fresh UUID. By it the organisation takes it back.
    pub id: Uri,
    /// The organisation; its id is the did:key with which it signs.
    pub organisation: Profile,
    /// The signer's id, `did:key:…`.
    pub signer: Uri,
    /// The signer's name, as the organisation knows it.
    pub name: String,
    /// What they are to it, such as a teacher.
    pub role: Option<String>,
    /// From when on they may sign.
    pub from: Timestamp,
    /// Until when; without an end where absent.
    pub until: Option<Timestamp>,
    /// The ids of the Achievements that they may give; all where there are none.
    pub badges: Vec<Uri>,
}

/// Why a file is no appointment that counts.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AppointmentError {
    /// Not JSON that every program reads the same.
    #[error("it cannot be read: {0}")]
    Json(#[from] JsonError),
    /// No EndorsementCredential.
    #[error("it has another form: {0}")]
    Form(#[from] serde_json::Error),
    /// An endorsement that lets nobody sign, or by an organisation without a name.
    #[error("it does not say who may sign for whom")]
    Terms,
    /// The organisation has no did:key with which it could have signed.
    #[error("its organisation has no key of a kind that is read here: {0}")]
    Key(#[from] KeyError),
    /// It was changed since the organisation signed it, or somebody else has signed it.
    #[error("the signature of the organisation does not fit: {0}")]
    Signature(#[from] ProofError),
}

impl Appointment {
    /// Signs it with the organisation's key. The answer is the file.
    ///
    /// # Errors
    /// [`SignError`] when it has something in it that cannot be signed.
    pub fn sign(&self, key: &SecretKey, at: Timestamp) -> Result<String, SignError> {
        Signer::new(key, at).sign(&self.credential())
    }

    fn credential(&self) -> EndorsementCredential {
        let house = self.organisation.name.as_deref().unwrap_or_default();
        let mut subject = EndorsementSubject::new(self.signer.clone());
        subject.endorsement_comment = Some(format!("{} signs badges for {house}.", self.name));
        let whole_second = |at: Timestamp| Timestamp::from_second(at.as_second()).unwrap_or(at);
        let mut credential = EndorsementCredential::new(
            Contexts::default(),
            self.id.clone(),
            self.name.clone(),
            ProfileRef::Profile(Box::new(self.organisation.clone())),
            whole_second(self.from),
            subject,
        );
        credential.description.clone_from(&self.role);
        credential.valid_until = self.until.map(whole_second);
        let terms = TermsOfUse::new(SIGNS.to_owned());
        credential.terms_of_use = match self.badges.as_slice() {
            [] => vec![terms],
            badges => {
                let of = |badge: &Uri| TermsOfUse {
                    id: Some(badge.clone()),
                    ..terms.clone()
                };
                badges.iter().map(of).collect()
            }
        };
        credential.clean();
        credential
    }

    /// Reads a file and checks that the organisation has signed all of it. Dates are the caller's question.
    ///
    /// # Errors
    /// [`AppointmentError`].
    pub fn read(file: &[u8]) -> Result<Self, AppointmentError> {
        let document = json::parse(file)?;
        let credential: EndorsementCredential = serde_json::from_slice(file)?;
        let key = PublicKey::from_did(credential.issuer.id().as_str())?;
        let proof = document.several("proof").first().unwrap_or(&Json::Null);
        proof::check(&document, proof, &key)?;
        let terms = Terms::of(&document).ok_or(AppointmentError::Terms)?;
        let ProfileRef::Profile(organisation) = credential.issuer else {
            return Err(AppointmentError::Terms);
        };
        if organisation.name.is_none() {
            return Err(AppointmentError::Terms);
        }
        let badges = match terms.badges {
            None => Vec::new(),
            Some(_) => credential
                .terms_of_use
                .into_iter()
                .filter_map(|terms| terms.id)
                .collect(),
        };
        Ok(Self {
            id: credential.id,
            organisation: *organisation,
            signer: credential.credential_subject.id,
            name: credential.name,
            role: credential.description,
            from: credential.valid_from,
            until: credential.valid_until,
            badges,
        })
    }
}

/// Whether a JSON document means to be an appointment.
pub fn is_appointment(document: &Json<'_>) -> bool {
    Terms::of(document).is_some()
}

/// The terms that make an endorsement an appointment.
pub(crate) struct Terms<'d> {
    /// The Achievements that may be given; None for all.
    badges: Option<Vec<&'d str>>,
}

impl<'d> Terms<'d> {
    /// Those of an endorsement; None where it is only praise.
    pub(crate) fn of(endorsement: &'d Json<'_>) -> Option<Self> {
        let is_ours = |terms: &&Json<'_>| terms.get("type").and_then(Json::as_str) == Some(SIGNS);
        let ours: Vec<_> = endorsement.several("termsOfUse").iter().filter(is_ours).collect();
        let of = |terms: &&'d Json<'_>| terms.get("id").and_then(Json::as_str);
        (!ours.is_empty()).then(|| Self {
            badges: ours.iter().map(of).collect(),
        })
    }

    /// Whether they are about the badge with this id of its Achievement.
    pub(crate) fn cover(&self, badge: &str) -> bool {
        self.badges.as_ref().is_none_or(|badges| badges.contains(&badge))
    }
}
