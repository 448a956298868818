//! From a planned award to the document that is signed.

use jiff::Timestamp;
use roundel_badge::credential::{Award, AwardError, Evidence, OpenBadgeCredential, PictureRef, Uri};
use roundel_badge::key::SecretKey;
use roundel_badge::picture;
use roundel_badge::proof::{SignError, Signer};
use thiserror::Error;
use uuid::Uuid;

use super::earner;
use super::plan::{NewAward, Plan};
use crate::roster::{Person, RowFault};

/// Why an award cannot be worded.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TrialError {
    /// The class list says too little about somebody.
    #[error(transparent)]
    Identity(#[from] RowFault),
    /// The award contradicts itself.
    #[error(transparent)]
    Award(#[from] AwardError),
    /// The badge has something in it that cannot be signed.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The system gave no random numbers.
    #[error("this computer gives no random numbers: {0}")]
    Randomness(#[from] getrandom::Error),
}

/// Words the credential of one new award. `digest` and `caption` are those of its picture.
pub(super) fn document(
    plan: &Plan,
    new: &NewAward,
    id: Uuid,
    digest: &str,
    caption: Option<String>,
) -> Result<OpenBadgeCredential, TrialError> {
    let person = &plan.order.roster.people[new.person];
    let mut salt = [0; 16];
    getrandom::fill(&mut salt)?;
    let (salt, unnamed) = (hex::encode(salt), urn(Uuid::new_v4()));
    let award = Award {
        id: urn(id),
        issuer: &plan.known.profile,
        achievement: &plan.order.badge,
        earner: earner::subject(person, plan.order.identity, &salt, unnamed)?,
        evidence: evidence(plan, person),
        narrative: person.narrative.clone(),
        awarded: Some(new.dates.awarded),
        valid_from: new.dates.valid_from,
        valid_until: new.dates.valid_until,
        results: Vec::new(),
        language: None,
        image: Some(PictureRef {
            id: urn(Uuid::new_v4()),
            caption,
            digest: digest.to_owned(),
        }),
    };
    Ok(award.credential()?)
}

pub(super) fn urn(id: Uuid) -> Uri {
    Uri::new(id.urn().to_string()).expect("urn:uuid: and a UUID is an absolute IRI")
}

/// What the class list says, then what the order has besides.
fn evidence(plan: &Plan, person: &Person) -> Vec<Evidence> {
    let listed = person.evidence.as_deref().map(told);
    let besides = plan.order.evidence.get(&person.row).into_iter().flatten();
    listed.into_iter().chain(besides.cloned()).collect()
}

/// An address becomes a link to the evidence, anything else its description.
pub fn told(text: &str) -> Evidence {
    let link = ["https://", "http://", "urn:", "did:"]
        .iter()
        .any(|scheme| text.starts_with(scheme));
    let mut evidence = Evidence::new();
    match Uri::new(text) {
        Ok(uri) if link => evidence.id = Some(uri),
        _ => evidence.narrative = Some(text.to_owned()),
    }
    evidence
}

/// Signs the first new award of a plan with a key that is thrown away.
///
/// # Errors
/// When the badge cannot be signed.
pub(super) fn trial(plan: &Plan) -> Result<(), TrialError> {
    if let Some((_, new)) = plan.first_new() {
        let document = document(plan, new, Uuid::nil(), &picture::digest(b""), None)?;
        Signer::new(&SecretKey::from_seed([1; 32]), Timestamp::UNIX_EPOCH).sign(&document)?;
    }
    Ok(())
}
