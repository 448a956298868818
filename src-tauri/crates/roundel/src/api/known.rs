//! Issuers of elsewhere: their cards, vouching for them, and what they took back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::files::TextFile;
use super::issuers::WhichIssuer;
use super::signers::{self, SignerCard};
use super::{Bytes, Context};
use crate::badge::appointment::is_appointment;
use crate::badge::credential::Profile;
use crate::badge::json;
use crate::badge::status::list::{RevocationList, is_list};
use crate::catalogue::{KnownIssuer, Vouched};
use crate::failure::{Code, Failure, Reason};
use crate::signers::Standing;
use crate::{issuer, known, revoke};

/// The card of an issuer.
#[derive(Debug, Serialize, TS)]
pub struct KnownCard {
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
    /// Six words that tell it from others of its name. Whoever vouches compares them.
    pub words: String,
    /// The day since which it is known here; null where nobody has vouched for it.
    pub since: Option<String>,
    /// Whether its key is on this laptop.
    pub own: bool,
    /// Another issuer, known here, that is called the same.
    pub namesake: Option<String>,
    /// The newest list of what it took back; null where none has come.
    pub list: Option<ListCard>,
}

/// A list of what an issuer took back.
#[derive(Debug, Serialize, TS)]
pub struct ListCard {
    /// The issuer's identifier.
    pub issuer: String,
    /// The issuer's name, where it is known.
    pub name: Option<String>,
    /// Its number.
    pub number: u64,
    /// When it was signed, UTC. What was taken back later is not known here.
    pub dated: String,
    /// How many badges it names.
    pub revoked: usize,
    /// How many appointments it ends.
    pub ended: usize,
}

/// What a file of an issuer is.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum IssuerFile {
    /// Its card; nobody has vouched for it by opening it.
    Card {
        /// What it says.
        card: Box<KnownCard>,
        /// The file itself, to be vouched for.
        text: String,
    },
    /// A list of what it took back, which was taken in.
    List(ListCard),
    /// Its word that an issuer of this laptop signs for it, which was taken in.
    Appointment(SignerCard),
}

/// Somebody vouches for an issuer.
#[derive(Debug, Deserialize, TS)]
pub struct Vouch {
    /// The card, as it came; of a badge, the issuer as it stands in it.
    pub card: String,
    /// Whether it is from a badge that was checked, and not from a card.
    pub from_badge: bool,
}

/// The issuers that somebody has vouched for, by their names.
pub(super) fn known_issuers(context: &Context, (): ()) -> Result<Vec<KnownCard>, Failure> {
    let all = context.studio().catalogue()?.known_issuers()?;
    all.iter()
        .map(|known| {
            let profile = known::read(&known.card)?;
            Ok(KnownCard {
                namesake: None,
                ..card(context, &profile)?
            })
        })
        .collect()
}

/// Opens a file of an issuer: shows its card, or takes in its list of what it took back or its word that somebody here signs
/// for it.
pub(super) fn open(context: &Context, request: TextFile) -> Result<IssuerFile, Failure> {
    let text = request.read(revoke::LARGEST_LIST)?;
    match json::parse(text.as_bytes()) {
        Ok(document) if is_list(&document) => {
            let list = revoke::take_in(context.studio(), text.as_bytes())?;
            return Ok(IssuerFile::List(list_card(context, &list)?));
        }
        Ok(document) if is_appointment(&document) => {
            let (_, appointment) = crate::signers::accept(context.studio(), text.as_bytes())?;
            let card = signers::card(context, &appointment, Standing::Stands);
            return Ok(IssuerFile::Appointment(card));
        }
        _ => {}
    }
    Ok(IssuerFile::Card {
        card: Box::new(card(context, &known::read(&text)?)?),
        text: text.to_string(),
    })
}

/// Vouches for an issuer.
pub(super) fn know(context: &Context, request: Vouch) -> Result<KnownCard, Failure> {
    let how = if request.from_badge {
        Vouched::Badge
    } else {
        Vouched::Card
    };
    let KnownIssuer { card: text, .. } = known::vouch(context.studio(), &request.card, how)?;
    card(context, &known::read(&text)?)
}

/// Vouches for an issuer no more.
pub(super) fn forget(context: &Context, request: WhichIssuer) -> Result<(), Failure> {
    Ok(context.studio().catalogue()?.forget_issuer(&request.did)?)
}

/// The public card of an issuer of this laptop, as a file.
pub(super) fn card_file(context: &Context, request: WhichIssuer) -> Result<Bytes, Failure> {
    let issuer = issuer::choose(context.studio(), Some(&request.did))?;
    Ok(Bytes(issuer::card_file(&issuer).into_bytes()))
}

/// The newest list of an issuer that is here.
pub(super) fn list(context: &Context, request: WhichIssuer) -> Result<Option<ListCard>, Failure> {
    let newest = revoke::newest(context.studio(), &request.did)?;
    newest.map(|(list, _)| list_card(context, &list)).transpose()
}

pub(super) fn list_card(context: &Context, list: &RevocationList) -> Result<ListCard, Failure> {
    let catalogue = context.studio().catalogue()?;
    let own = catalogue.issuer(&list.issuer)?;
    let known = catalogue.known_issuers()?;
    let known = known.into_iter().find(|known| known.did == list.issuer);
    let ended = crate::signers::ended(context.studio(), list)?.len();
    Ok(ListCard {
        name: known.map(|known| known.name).or(own.as_ref().map(issuer::name)),
        issuer: list.issuer.clone(),
        number: list.number,
        dated: list.dated.to_string(),
        revoked: list.revoked.len() - ended,
        ended,
    })
}

fn card(context: &Context, profile: &Profile) -> Result<KnownCard, Failure> {
    let studio = context.studio();
    let catalogue = studio.catalogue()?;
    let did = profile.id.as_str();
    let known = catalogue
        .known_issuers()?
        .into_iter()
        .find(|known| known.did == did);
    let own = catalogue.issuers()?.iter().any(|own| own.did == did);
    Ok(KnownCard {
        did: did.to_owned(),
        name: profile.name.clone().unwrap_or_default(),
        url: profile.url.as_ref().map(ToString::to_string),
        email: profile.email.clone(),
        logo: issuer::logo(profile),
        words: issuer::words(did),
        since: known.map(|known| issuer::day(&known.since).to_owned()),
        own,
        namesake: known::namesake(studio, profile)?,
        list: list(context, WhichIssuer { did: did.to_owned() })?,
    })
}

impl From<known::CardError> for Failure {
    fn from(error: known::CardError) -> Self {
        match error {
            known::CardError::Catalogue(error) => error.into(),
            error => Self::new(Code::Issuer, error)
                .hint("ask the issuer for its card; Roundel writes one")
                .because(Some(Reason::CardKind)),
        }
    }
}
