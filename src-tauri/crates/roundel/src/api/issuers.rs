//! Who gives badges: making an issuer, unlocking its key for a while, locking it again.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Context;
use super::secret::Secret;
use super::signers::{SignerCard, signs_for};
use super::tools::PictureFile;
use crate::badge::credential::Profile;
use crate::badge::key::SecretKey;
use crate::catalogue::Issuer;
use crate::failure::{Code, Failure, Reason};
use crate::issuer::{self, Card};
use crate::logo::LogoError;
use crate::{keyring, logo, rescue};

/// An issuer whose key is on this laptop.
#[derive(Debug, Serialize, TS)]
pub struct IssuerState {
    /// The identifier that its badges carry.
    pub did: String,
    /// Its name.
    pub name: String,
    /// Its page.
    pub url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its logo: a link or a data URI.
    pub logo: Option<String>,
    /// The day on which its key was made.
    pub made: String,
    /// Six words that tell it from others of its name.
    pub words: String,
    /// Whether its key is unlocked at this moment.
    pub unlocked: bool,
    /// The day on which the spare file of its key was last written; null where that was never done.
    pub spare_file: Option<String>,
    /// The day on which somebody last proved to have the words of its key on paper.
    pub spare_words: Option<String>,
    /// By which appointment it signs for somebody else; null where it signs for itself.
    pub signs_for: Option<SignerCard>,
}

/// Names an issuer.
#[derive(Debug, Deserialize, TS)]
pub struct WhichIssuer {
    /// Its identifier.
    pub did: String,
}

/// An issuer to be made.
#[derive(Debug, Deserialize, TS)]
pub struct NewIssuer {
    /// Its name, as badges will show it.
    pub name: String,
    /// Its page.
    pub url: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its logo: a picture file in base64.
    pub logo: Option<String>,
    /// Whether it may have the name of another issuer on this laptop.
    pub same_name: bool,
    /// What will unlock its key.
    pub passphrase: Secret,
}

/// An issuer, and what unlocks its key.
#[derive(Debug, Deserialize, TS)]
pub struct UnlockIssuer {
    /// Its identifier.
    pub did: String,
    /// What unlocks its key.
    pub passphrase: Secret,
}

impl Context {
    /// The key of an issuer, which somebody has unlocked. Whoever holds it may finish what they began with it.
    ///
    /// # Errors
    /// [`Code::Passphrase`] when the key is locked: ask for the passphrase, `unlock_issuer`, and try again.
    pub fn key(&self, did: &str) -> Result<Arc<SecretKey>, Failure> {
        self.keys.get(did).ok_or_else(|| {
            Failure::new(Code::Passphrase, "the key is locked").hint("unlock it with its passphrase")
        })
    }
}

/// The issuers whose keys are here, the oldest first.
pub(super) fn issuers(context: &Context, (): ()) -> Result<Vec<IssuerState>, Failure> {
    let all = context.studio().catalogue()?.issuers()?;
    all.iter().map(|issuer| state(context, issuer)).collect()
}

pub(super) fn issuer_state(context: &Context, request: WhichIssuer) -> Result<IssuerState, Failure> {
    state(context, &find(context, &request.did)?)
}

/// Makes an issuer; its key is unlocked.
pub(super) fn make(context: &Context, request: NewIssuer) -> Result<IssuerState, Failure> {
    let picture = request
        .logo
        .map(|data| PictureFile::Read { data }.bytes())
        .transpose()?;
    let logo = picture.map(|file| logo::data_uri(&file)).transpose()?;
    let card = Card {
        logo,
        name: request.name,
        url: request.url,
        email: request.email,
        same_name: request.same_name,
    };
    let issuer = issuer::create(context.studio(), &card, &request.passphrase)?;
    let key = keyring::unlock(context.studio(), &issuer, &request.passphrase)?;
    context.keys.unlock(key);
    state(context, &issuer)
}

pub(super) fn unlock(context: &Context, request: UnlockIssuer) -> Result<IssuerState, Failure> {
    let issuer = find(context, &request.did)?;
    context
        .keys
        .unlock(keyring::unlock(context.studio(), &issuer, &request.passphrase)?);
    state(context, &issuer)
}

pub(super) fn lock(context: &Context, request: WhichIssuer) -> Result<IssuerState, Failure> {
    context.keys.lock(&request.did);
    issuer_state(context, request)
}

pub(super) fn find(context: &Context, did: &str) -> Result<Issuer, Failure> {
    Ok(issuer::choose(context.studio(), Some(did))?)
}

pub(super) fn state(context: &Context, issuer: &Issuer) -> Result<IssuerState, Failure> {
    let profile: Option<Profile> = serde_json::from_str(&issuer.profile).ok();
    let profile = profile.as_ref();
    let spares = rescue::spares(context.studio(), &issuer.did)?;
    let day = |instant: Option<String>| instant.map(|instant| issuer::day(&instant).to_owned());
    Ok(IssuerState {
        name: issuer::name(issuer),
        url: profile.and_then(|profile| Some(profile.url.as_ref()?.to_string())),
        email: profile.and_then(|profile| profile.email.clone()),
        logo: profile.and_then(issuer::logo),
        made: issuer::day(&issuer.created).to_owned(),
        words: issuer::words(&issuer.did),
        unlocked: context.keys.has(&issuer.did),
        did: issuer.did.clone(),
        spare_file: day(spares.file),
        spare_words: day(spares.words),
        signs_for: signs_for(context, issuer)?,
    })
}

impl From<LogoError> for Failure {
    fn from(error: LogoError) -> Self {
        Self::new(Code::Design, &error)
            .hint("take another picture: PNG, JPEG, WebP or SVG")
            .because(Some(Reason::of_logo(&error)))
    }
}

#[cfg(test)]
mod tests;
