//! Looking at badges: one with its lights and what is inside, or thousands as a list.
//!
//! Files that somebody chose are named by their paths. Those that were dropped come as bytes, because the page never
//! learns where they lie.

mod ask;
mod list;
mod rows;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use ask::{CheckedCounts, CheckedPage, Only, SortBy, TableForm, TableOf, WhichChecked};
pub use list::{CheckDropped, CheckFiles, CheckedRow, DroppedFile};
pub(super) use list::{Checks, check_dropped, check_files};
pub(super) use rows::{checked, checked_table};

use super::{Context, backpack};
use crate::art::upload::{self, Picture};
use crate::badge::bake;
use crate::badge::json::{self, Json};
use crate::badge::status::list::RevocationList;
use crate::badge::verdict::{self, Check, Question, Said, Verdict};
use crate::badge::web::Nowhere;
use crate::check::{Acquaintance, Asked, Dead, Light, Overall, dead, lights};
use crate::failure::{Code, Failure};
use crate::files;
use crate::likeness::Likeness;
use crate::prose::{self, Block};
use crate::revoke::Lists;

/// A file that somebody shows.
#[derive(Debug, Deserialize, TS)]
#[serde(untagged)]
pub enum ShownFile {
    /// Chosen on this computer.
    Chosen {
        /// Where it lies.
        #[ts(type = "string")]
        path: PathBuf,
    },
    /// In the backpack.
    Kept {
        /// Which badge of it.
        #[ts(type = "string")]
        kept: Uuid,
    },
    /// Dropped on the window.
    Dropped {
        /// Its name.
        name: String,
        /// Its bytes, in base64.
        data: String,
    },
}

/// A badge to look at.
#[derive(Debug, Deserialize, TS)]
pub struct CheckOne {
    /// The file.
    pub file: ShownFile,
    /// Whose it should be; null where nobody asks.
    pub recipient: Option<String>,
}

/// Who issued a badge.
#[derive(Debug, Serialize, TS)]
pub struct CheckedIssuer {
    /// The id, by which issuers are known.
    pub id: String,
    /// The name that it goes by, which anybody can choose.
    pub name: Option<String>,
    /// Whether it is known here.
    pub acquaintance: Acquaintance,
    /// The six words of its key, to compare with those that it says; null where its id names no key.
    pub words: Option<String>,
    /// For whom it says that it signs; null where it signs for itself.
    pub organisation: Option<SignedFor>,
}

/// An organisation for which somebody else signs.
#[derive(Debug, Serialize, TS)]
pub struct SignedFor {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Option<String>,
    /// The six words of its key; null where its id names no key.
    pub words: Option<String>,
    /// The name of the signer in its appointment; null where no appointment holds.
    pub signer: Option<String>,
    /// What the signer is to it.
    pub role: Option<String>,
}

/// One check by itself.
#[derive(Debug, Serialize, TS)]
pub struct CheckLine {
    /// Its name, such as `signature`.
    #[ts(type = "string")]
    pub name: verdict::Name,
    /// What it came to.
    #[ts(type = "\"not_checked\" | \"passed\" | \"warning\" | \"failed\"")]
    pub outcome: verdict::Finding,
    /// What was found and what to do.
    pub said: Vec<Said>,
}

/// Everything there is to say about one file.
#[derive(Debug, Serialize, TS)]
pub struct CheckedBadge {
    /// The name of the file.
    pub name: String,
    /// What it comes to as a whole.
    pub overall: Overall,
    /// Why there is no badge in it; null where there is one.
    pub dead: Option<Dead>,
    /// The badge that a picture without a badge looks like; null where it is like none that this laptop knows.
    pub resembles: Option<Likeness>,
    /// The lights; none for a file without a badge.
    pub lights: Vec<Light>,
    /// Who is proved to have issued it.
    pub issuer: Option<CheckedIssuer>,
    /// The badge as JSON, without its envelope; null where there is none.
    pub document: Option<String>,
    /// What each text of the document that is Markdown says.
    pub prose: BTreeMap<String, Vec<Block>>,
    /// Whether the document is proved to be its issuer's words.
    pub is_signed: bool,
    /// The picture, redrawn, as an address that holds it.
    pub picture: Option<String>,
    /// Until when it counts, where that is signed: ISO 8601.
    pub until: Option<String>,
    /// From when on it counts, where that is signed: ISO 8601.
    pub from: Option<String>,
    /// When the list was signed by which it was not taken back: ISO 8601.
    pub listed: Option<String>,
    /// Every check by itself.
    pub checks: Vec<CheckLine>,
}

/// The longest file that is read, in bytes: one more than a badge may have, so that a longer one is told.
const LIMIT: u64 = bake::MAX_BYTES as u64 + 1;

impl ShownFile {
    /// Its name and its bytes.
    pub(super) fn read(&self, context: &Context) -> Result<(String, Vec<u8>), Failure> {
        match self {
            Self::Chosen { path } => {
                let mut bytes = Vec::new();
                files::read_if(path, LIMIT, &mut bytes, |_| true)?;
                Ok((name_of(path), bytes))
            }
            Self::Kept { kept } => {
                let row = backpack::find(context, *kept)?;
                Ok((row.file, row.bytes))
            }
            Self::Dropped { name, data } => Ok((name.clone(), decoded(data)?)),
        }
    }
}

fn decoded(data: &str) -> Result<Vec<u8>, Failure> {
    STANDARD.decode(data).map_err(|e| Failure::new(Code::Program, e))
}

fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Whom this laptop knows, by their ids.
pub(super) fn known(context: &Context) -> Result<BTreeMap<String, Acquaintance>, Failure> {
    let catalogue = context.studio().catalogue()?;
    let known = catalogue.known_issuers()?.into_iter();
    let own = catalogue.issuers()?.into_iter();
    Ok(known
        .map(|issuer| (issuer.did, Acquaintance::Known))
        .chain(own.map(|issuer| (issuer.did, Acquaintance::Own)))
        .collect())
}

/// When the newest list of what an issuer took back, as far as one is here, was signed.
fn listed(context: &Context, issuer: &str) -> Result<Option<String>, Failure> {
    let list = context.studio().catalogue()?.revocation_list(issuer)?;
    let list = list.and_then(|list| RevocationList::read(list.file.as_bytes()).ok());
    Ok(list.map(|list| list.dated.to_string()))
}

/// Looks at one file.
pub(super) fn check_one(context: &Context, request: CheckOne) -> Result<CheckedBadge, Failure> {
    let (name, bytes) = request.file.read(context)?;
    let question = Question {
        recipient: request.recipient.as_deref(),
        at: context.studio().now(),
    };
    look(context, name, &bytes, &question)
}

fn look(
    context: &Context,
    name: String,
    bytes: &[u8],
    question: &Question<'_>,
) -> Result<CheckedBadge, Failure> {
    let lists = Lists::before(context.studio(), &Nowhere)?;
    let (mut verdict, document) = verdict::verify_open(bytes, question, &lists);
    lists.mark(&mut verdict);
    let issuer = issuer(&verdict, &known(context)?);
    let listed = match &issuer {
        Some(issuer) => listed(context, &issuer.id)?,
        None => None,
    };
    let acquaintance = issuer
        .as_ref()
        .map_or(Acquaintance::Stranger, |issuer| issuer.acquaintance);
    let dead = dead(bytes, &verdict);
    let lights = dead.is_none().then(|| {
        let asked = Asked {
            at: question.at,
            issuer: acquaintance,
        };
        lights(&verdict, asked)
    });
    let content = verdict.content.unwrap_or_default();
    let picture = picture(bytes, document.as_deref());
    let resembles = match &picture {
        Some(picture) if dead.is_some() => context.looks.find(context.studio(), picture)?,
        _ => None,
    };
    let document = document.filter(|_| dead.is_none());
    Ok(CheckedBadge {
        name,
        overall: Overall::of(verdict.verdict, dead, acquaintance),
        dead,
        resembles,
        lights: lights.unwrap_or_default(),
        is_signed: issuer.is_some(),
        listed,
        issuer,
        picture: picture.map(|picture| picture.data_uri()),
        prose: document.as_deref().map(prose::of_badge).unwrap_or_default(),
        document,
        until: content.valid_until,
        from: content.valid_from,
        checks: verdict.checks.into_iter().map(CheckLine::from).collect(),
    })
}

fn issuer(verdict: &Verdict, known: &BTreeMap<String, Acquaintance>) -> Option<CheckedIssuer> {
    let issuer = verdict.issuer.as_ref()?;
    Some(CheckedIssuer {
        acquaintance: Acquaintance::of(Some(issuer), known),
        words: words(&issuer.id),
        organisation: issuer.organisation.as_ref().map(signed_for),
        id: issuer.id.clone(),
        name: issuer.name.clone(),
    })
}

fn signed_for(organisation: &verdict::Organisation) -> SignedFor {
    let appointment = organisation.appointment.as_ref();
    SignedFor {
        words: words(&organisation.id),
        id: organisation.id.clone(),
        name: organisation.name.clone(),
        signer: appointment.map(|appointment| appointment.name.clone()),
        role: appointment.and_then(|appointment| appointment.role.clone()),
    }
}

/// The six words of a key, where an id names one.
fn words(id: &str) -> Option<String> {
    id.starts_with("did:key:").then(|| crate::issuer::words(id))
}

impl From<Check> for CheckLine {
    fn from(check: Check) -> Self {
        Self {
            name: check.name,
            outcome: check.outcome,
            said: check.said,
        }
    }
}

/// The file as a picture, or the one that its text brings along.
pub(super) fn picture(file: &[u8], document: Option<&str>) -> Option<Picture> {
    upload::picture(file).ok().or_else(|| {
        let document = json::parse(document?.as_bytes()).ok()?;
        let achievement = document
            .get("credentialSubject")
            .and_then(|subject| subject.get("achievement"));
        [achievement, document.get("badge"), Some(&document)]
            .into_iter()
            .flatten()
            .find_map(brought)
    })
}

/// The picture of a thing whose address holds it.
fn brought(thing: &Json<'_>) -> Option<Picture> {
    let image = thing.get("image")?;
    let address = image.get("id").unwrap_or(image).as_str()?;
    let (_, data) = address.strip_prefix("data:image/")?.split_once(";base64,")?;
    upload::picture(&STANDARD.decode(data).ok()?).ok()
}

#[cfg(test)]
pub(super) mod tests;
