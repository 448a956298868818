//! Open Badges 2.0, 1.1 and 1.0: hosted and signed badges, judged with what can be had of the web.
//!
//! A badge of these versions is spread over several pages: the assertion (who earned it), the badge class (what it is), the
//! issuer, its key and its list of revoked badges. What cannot be had makes the badge a `warning`, never valid; what
//! contradicts it makes it `invalid`. Whatever an issuer says of itself counts only from the page at the issuer's own address.
//!
//! Limits: [`MAX_DOCUMENTS`] pages with [`MAX_PAGE_BYTES`] bytes and [`MAX_PAGE_VALUES`] values for one badge; each text is JSON within the limits of
//! [`crate::json`]. No page is asked for twice, and a page that names another address is followed once.
//!
//! The rules are those of 1EdTech's Open Badges 2.0 and 1.1 specifications and of its public validator.

mod context;
mod dates;
mod documents;
mod endorsement;
mod extension;
mod hosted;
mod links;
mod part;
mod recipient;
mod report;
mod revocation;
mod rules;
mod same;
mod shape;
mod signed;
mod text;
mod url;

use crate::jose::Jws;
use crate::json::Json;
use crate::verdict::{Finding, Outcome, Question, Said, Saying};
use crate::web::Web;
use context::Category;
use documents::{Documents, member};
use links::Linked;
use report::Report;
use serde::{Deserialize, Serialize};
use text::Given;

pub use documents::{MAX_DOCUMENTS, MAX_PAGE_BYTES, MAX_PAGE_VALUES};

/// The version of the standard that a badge follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Version {
    /// 1.0 of 2013, and the form before it: without contexts.
    #[serde(rename = "1.0")]
    V1_0,
    /// 1.1 of 2015.
    #[serde(rename = "1.1")]
    V1_1,
    /// 2.0 of 2018.
    #[serde(rename = "2.0")]
    V2_0,
}

impl Version {
    /// `1.0`, `1.1` or `2.0`.
    pub fn number(self) -> &'static str {
        match self {
            Version::V1_0 => "1.0",
            Version::V1_1 => "1.1",
            Version::V2_0 => "2.0",
        }
    }
}

/// The checks, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Name {
    /// Is it a badge of these versions, and can it be read?
    Format,
    /// Do its words mean what Open Badges says?
    Context,
    /// Is it an award?
    Type,
    /// Has the assertion all it needs, in the right form?
    Assertion,
    /// The description of the achievement.
    BadgeClass,
    /// Who issued it.
    Issuer,
    /// Hosted: is it the same as the badge at its address?
    HostedCopy,
    /// Hosted: does its address belong to the issuer?
    Origin,
    /// Signed: does the key belong to the issuer?
    Key,
    /// Signed: is it as it was signed?
    Signature,
    /// Has the issuer taken it back?
    Revocation,
    /// Is the date of award past?
    Issued,
    /// Does it still count?
    Expires,
    /// Is it the badge of the person who was asked for?
    Recipient,
    /// Additions to the standard.
    Extensions,
    /// What others say of the badge. A bad endorsement is a warning: the badge stands without it.
    Endorsements,
}

/// One check with its outcome and a message for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Which check. One name may occur several times, once for each thing that was found.
    pub name: Name,
    /// What it came to.
    pub outcome: Finding,
    /// What was found, what was expected, and what to do.
    pub message: String,
    /// The same by its codes: no part of the JSON.
    #[serde(skip)]
    pub said: Vec<Said>,
}

/// What the badge says, from the pages that count. It is to be believed only as far as the outcome says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The assertion's id, or the address where it is hosted.
    pub id: Option<String>,
    /// The name of the achievement.
    pub badge: Option<String>,
    /// The issuer's name, only from the page at the issuer's own address.
    pub issuer: Option<String>,
    /// The issuer's own address: whether the issuer is known is decided by this, not by its name.
    pub issuer_id: Option<String>,
}

/// The answer about a badge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// The version that it follows, as far as that can be said.
    pub version: Option<Version>,
    /// What it says.
    pub summary: Summary,
    /// The checks in the order of their names.
    pub checks: Vec<Check>,
}

impl Judgement {
    /// The decision: the worst check counts.
    pub fn outcome(&self) -> Outcome {
        let any = |outcome| self.checks.iter().any(|check| check.outcome == outcome);
        if any(Finding::Failed) {
            Outcome::Invalid
        } else if any(Finding::Warning) || self.checks.is_empty() {
            Outcome::Warning
        } else {
            Outcome::Valid
        }
    }
}

/// Whether a text is, or tries to be, a badge of 2.0, 1.1 or 1.0: an address, or JSON or a JWS with an assertion inside.
pub fn recognises(text: &[u8]) -> bool {
    match text::read(text) {
        Ok(Given::Link(_)) => true,
        Ok(Given::Document(document) | Given::Signed(_, document)) => is_older(&document),
        Err(_) => false,
    }
}

/// Whether a document is, or tries to be, a badge of 2.0, 1.1 or 1.0.
pub fn is_older(document: &Json) -> bool {
    part::is_ours(document)
}

/// Judges a badge of 2.0, 1.1 or 1.0. Never fails: whatever is wrong is part of the answer.
///
/// `text` is JSON, a compact JWS, or the address of a hosted badge. Dates are judged for `question.at`.
pub fn judge(text: &[u8], web: &dyn Web, question: &Question<'_>) -> Judgement {
    let mut case = Case {
        report: Report::default(),
        documents: Documents::new(web),
        question,
        version: Version::V2_0,
        summary: Summary::default(),
    };
    let version = match text::read(text) {
        Ok(Given::Document(document)) => case.document(&document, Proof::Copy),
        Ok(Given::Signed(jws, document)) => case.document(&document, Proof::Signature(&jws)),
        Ok(Given::Link(url)) => hosted::open(&mut case, &url),
        Err(refusal) => {
            case.report.fail(refusal.name, refusal.told);
            None
        }
    };
    Judgement {
        version,
        summary: case.summary,
        checks: case.report.into_checks(),
    }
}

/// How a document came to us.
#[derive(Clone, Copy)]
enum Proof<'p> {
    /// As JSON.
    Copy,
    /// As the payload of a JWS.
    Signature(&'p Jws<'p>),
    /// From this address.
    Link(&'p str),
}

/// A badge under examination.
struct Case<'c> {
    report: Report,
    documents: Documents<'c>,
    question: &'c Question<'c>,
    version: Version,
    summary: Summary,
}

impl Case<'_> {
    /// Judges a document; returns its version.
    fn document(&mut self, document: &Json, proof: Proof<'_>) -> Option<Version> {
        let version = context::version(document);
        self.version = version.unwrap_or(Version::V2_0);
        if member(document, "@context").is_none() && !part::is_ours(document) {
            self.report.fail(
                Name::Format,
                Saying::TextNoBadge.told(
                    "This JSON is no Open Badge: it has neither @context nor the members of one. Ask the earner for the \
                     original file.",
                ),
            );
            return None;
        }
        part::check_context(self, document, Name::Context);
        match part::class_of(document, self.version) {
            Err(wrong) => self.report.fail(
                Name::Type,
                Saying::TypeOther.told(format!(
                    "This is no Open Badge: {wrong}; expected Assertion. Ask the earner for the original file."
                )),
            ),
            Ok(Category::Assertion) => self.assertion(document, proof),
            Ok(class) => part::judge(self, document, class),
        }
        version
    }

    fn assertion(&mut self, assertion: &Json, proof: Proof<'_>) {
        self.summary.id = documents::text(assertion, "id").map(str::to_owned);
        if revocation::stated(&mut self.report, assertion) {
            return;
        }
        let Some(kind) = self.introduce(assertion, proof) else {
            return;
        };
        part::check_assertion(self, assertion, kind);
        let class = links::badge_class(self, assertion, kind);
        let issuer = class.as_ref().and_then(|class| links::issuer(self, class));
        self.summarise(class.as_ref(), issuer.as_ref());
        match (kind, proof) {
            (Kind::Signed, Proof::Signature(jws)) => signed::confirm(self, jws, assertion, issuer.as_ref()),
            (_, Proof::Link(url)) => hosted::confirm(self, assertion, issuer.as_ref(), Some(url)),
            _ => hosted::confirm(self, assertion, issuer.as_ref(), None),
        }
        revocation::check(self, assertion, issuer.as_ref(), kind);
        dates::check(&mut self.report, assertion, self.version, self.question.at);
        recipient::check(&mut self.report, assertion, self.question.recipient);
        let parts = [class, issuer];
        let all = || parts.iter().flatten().map(|linked| linked.document.as_ref());
        extension::check(&mut self.report, std::iter::once(assertion).chain(all()));
        endorsement::check(self, std::iter::once(assertion).chain(all()));
    }

    /// Says what kind of badge it is; None, with the reason told, where it contradicts itself about that.
    fn introduce(&mut self, assertion: &Json, proof: Proof<'_>) -> Option<Kind> {
        let number = self.version.number();
        let stated = part::kind(assertion, self.version);
        let wrong = match (stated, proof) {
            (Some(Kind::Hosted), Proof::Signature(_)) => {
                "is signed text, but says of itself that it is a hosted badge"
            }
            (Some(Kind::Signed), Proof::Copy | Proof::Link(_)) => {
                "says of itself that it is a signed badge, but there is no signature around it"
            }
            (None, _) => "does not say how it is to be verified: neither as hosted nor as signed",
            (Some(kind), _) => {
                let kind_text = if kind == Kind::Signed { "signed" } else { "hosted" };
                let message = format!("An Open Badges {number} badge, {kind_text}.");
                let told = |message: String| Saying::TypeOlder.told(message).with("version", number);
                if self.version == Version::V2_0 {
                    self.report.passed(Name::Format, told(message));
                } else {
                    let message = format!(
                        "{message} That version is old; few programs still read it. Ask the issuer for a newer one."
                    );
                    let told = told(message).and([Saying::TypeOutdated.said()]);
                    self.report.warn(Name::Format, told);
                }
                return Some(kind);
            }
        };
        self.report.fail(
            Name::Format,
            Saying::HostedUnproved.told(format!(
                "This Open Badges {number} badge {wrong}. Anybody could have written it: ask the issuer for a new copy."
            )),
        );
        None
    }

    fn summarise(&mut self, class: Option<&Linked>, issuer: Option<&Linked>) {
        let name = |linked: &Linked| documents::text(&linked.document, "name").map(str::to_owned);
        self.summary.badge = class.and_then(name);
        self.summary.issuer = issuer.and_then(name);
        self.summary.issuer_id = issuer.and_then(|issuer| issuer.id.clone());
    }
}

/// How a badge is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Hosted,
    Signed,
}

#[cfg(test)]
mod tests;
