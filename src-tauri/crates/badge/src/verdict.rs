//! Whether a badge can be believed, and why.
//!
//! The checks are made in the order of 1EdTech's validator, one file per family. Each says what was found, what was
//! expected and what to do. A file that is no badge at all gets a verdict too: nothing here fails.
//!
//! As JSON a [`Verdict`] is `{"verdict": "valid", "checks": [{"name": "file", "outcome": "passed", "message": "…"}, …],
//! "issuer": {"id": "did:key:…", "name": "…"}, "content": {"badge": "…", …}}`: the names are those of [`Name`],
//! the outcomes those of [`Finding`], in snake case. Programs may rely on all of it; the messages are for people.
//! Whoever words them in another language has each sentence as a code with arguments ([`Said`]).
//!
//! Limits, for one file and whatever it refers to: those of [`crate::bake`], [`crate::json`], [`crate::jsonld`] and
//! [`crate::rdfc`]; [`MAX_PAGES`] pages with [`MAX_PAGE_BYTES`]; [`MAX_LISTS`] status lists; [`MAX_ENDORSEMENTS`];
//! [`MAX_PROOFS`] in one document. For older badges those of [`crate::ob2`].

mod case;
mod contexts;
mod credential;
mod dates;
mod document;
mod earner;
mod endorsement;
mod file;
mod key;
mod memory;
mod older;
mod picture;
mod proof;
mod provisional;
mod report;
mod results;
mod saying;
mod signer;
mod status;
mod structure;
mod summary;
mod token;
mod told;

use std::cell::RefCell;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::web::{Nowhere, Web};
use memory::Help;
use report::Report;

pub use case::{MAX_ENDORSEMENTS, MAX_LISTS, MAX_PAGE_BYTES, MAX_PAGES};
pub use memory::Memory;
pub use proof::MAX_PROOFS;
pub use provisional::{Provisional, settle};
pub use saying::Saying;
pub use summary::{Appointed, Content, Issuer, Organisation};
pub use told::Said;
pub(crate) use told::Told;

/// What a verdict comes to. The worst finding decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Signature good, bound to the issuer's key, in date, conforming.
    Valid,
    /// It cannot be confirmed here, or it is good but has something a person should see.
    Warning,
    /// A check failed.
    Invalid,
}

/// What one check came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// Not asked, nothing to check, or made impossible by a check that failed before.
    NotChecked,
    /// As it should be.
    Passed,
    /// Something a person should see, or that cannot be confirmed here.
    Warning,
    /// Wrong.
    Failed,
}

/// One check, named, with what it came to and a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Which check.
    pub name: Name,
    /// What it came to.
    pub outcome: Finding,
    /// What was found, what was expected, and what to do.
    pub message: String,
    /// The same by its codes, for those who word it in their own language: no part of the JSON.
    #[serde(skip)]
    pub said: Vec<Said>,
}

/// The checks, in the order in which they are made. A verdict lists each of them exactly once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Name {
    /// `file`: the file is whole, of a kind that carries badges, and one badge is inside.
    File,
    /// `text`: the badge's text is of a known kind and every program reads it the same.
    Text,
    /// `meaning`: every word is defined, so the signature covers everything that is shown (JSON-LD).
    Meaning,
    /// `contexts`: the standard's own definitions, in its order and of the current edition.
    Contexts,
    /// `type`: it is an Open Badges credential.
    Type,
    /// `structure`: the credential has what the standard requires.
    Structure,
    /// `subject`: earner, achievement and results are as the standard requires.
    Subject,
    /// `evidence`: so is the evidence.
    Evidence,
    /// `issuer`: so is the issuer.
    Issuer,
    /// `key`: the key that signed is the issuer's.
    Key,
    /// `signature`: nothing has been changed since it was signed.
    Signature,
    /// `hosted`: it is what its issuer keeps on the web, at the issuer's own address (Open Badges 2.0 and before).
    Hosted,
    /// `status`: it has not been revoked.
    Status,
    /// `dates`: it has begun and not expired.
    Dates,
    /// `endorsements`: what others say about it.
    Endorsements,
    /// `recipient`: it belongs to the person that was asked about.
    Recipient,
    /// `picture`: the credential belongs to this very picture.
    Picture,
}

impl Name {
    /// All checks in order.
    pub const ALL: [Self; 17] = [
        Self::File,
        Self::Text,
        Self::Meaning,
        Self::Contexts,
        Self::Type,
        Self::Structure,
        Self::Subject,
        Self::Evidence,
        Self::Issuer,
        Self::Key,
        Self::Signature,
        Self::Hosted,
        Self::Status,
        Self::Dates,
        Self::Endorsements,
        Self::Recipient,
        Self::Picture,
    ];
}

/// What is asked about a badge besides whether it is good.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// Whose badge it should be: an e-mail address, name, code or DID. Not asked where absent.
    pub recipient: Option<&'a str>,
    /// The instant for which dates are judged; usually now.
    pub at: Timestamp,
}

/// The answer: the outcome, every check that led to it, and what the badge says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The outcome.
    pub verdict: Outcome,
    /// Each check once, in the order of [`Name::ALL`].
    pub checks: Vec<Check>,
    /// Who issued it. None where that is not proved.
    pub issuer: Option<Issuer>,
    /// What it says. None where nobody proved to have said it.
    pub content: Option<Content>,
}

impl Verdict {
    /// The check with this name.
    pub fn check(&self, name: Name) -> Option<&Check> {
        self.checks.iter().find(|check| check.name == name)
    }
}

/// Judges a file offline: [`verify_with`] where no page can be had.
pub fn verify(file: &[u8], question: &Question<'_>) -> Verdict {
    verify_with(file, question, &Nowhere)
}

/// Judges a file with what can be had of the web: a PNG or SVG with a badge inside, or the text of a badge.
///
/// Open Badges 3.0 with a Data Integrity proof or as JWT, and 2.0, 1.1 and 1.0, signed and hosted. Never fails, and never takes
/// more than bounded time and memory: the limits are those that the module lists.
pub fn verify_with(file: &[u8], question: &Question<'_>, web: &dyn Web) -> Verdict {
    verify_next(file, question, web, &Memory::default())
}

/// As [`verify_with`], with the very JSON text that was judged: the credential without its envelope, or the assertion of an
/// older badge. None where there is none. Its words are its issuer's only where the verdict has a content.
pub fn verify_open(file: &[u8], question: &Question<'_>, web: &dyn Web) -> (Verdict, Option<String>) {
    let mut report = Report::keeping_text();
    let memory = Memory::default();
    let verdict = judged(file, question, web, Help::now(&memory), &mut report);
    (verdict, report.text)
}

/// As [`verify_with`], for one of many files: what they share is worked out once.
pub fn verify_next(file: &[u8], question: &Question<'_>, web: &dyn Web, memory: &Memory) -> Verdict {
    let help = Help::now(memory);
    judged(file, question, web, help, &mut Report::default())
}

/// As [`verify_next`], where signatures may be left for [`settle`]: the verdict is made as if they held. One that does not count is
/// to be made again, by [`verify_next`].
pub fn verify_ahead(
    file: &[u8],
    question: &Question<'_>,
    web: &dyn Web,
    memory: &Memory,
) -> Provisional<Verdict> {
    let open = RefCell::default();
    let help = Help {
        memory,
        later: Some(&open),
    };
    let verdict = judged(file, question, web, help, &mut Report::default());
    Provisional::new(verdict, open.into_inner())
}

fn judged(
    file: &[u8],
    question: &Question<'_>,
    web: &dyn Web,
    help: Help<'_>,
    report: &mut Report,
) -> Verdict {
    let summary = file::open(file, report)
        .and_then(|found| document::judge(&found, question, web, help, report))
        .unwrap_or_default();
    report.verdict(summary)
}
