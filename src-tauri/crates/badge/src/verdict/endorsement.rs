//! What others say about the badge, the achievement and the issuer, each signed by itself.
//!
//! An endorsement that is false makes the badge invalid, as 1EdTech's validator has it: the issuer has signed that it is there. One
//! that has ended, was taken back, or cannot be confirmed is something that a person should see.

use super::{
    Check, Finding, Name, Saying, Told,
    case::{Case, MAX_ENDORSEMENTS},
    contexts::Edition,
    credential::{self, Kind, Seal, Standing, issuer_id},
    report::Report,
    signer::{self, Signing},
    summary::Organisation,
};
use crate::{credential::inspect::quoted, json::Json};

pub(super) fn check(case: &Case<'_>, document: &Json<'_>, edition: Edition, report: &mut Report) {
    let parts = endorsed(document);
    let all: Vec<&Json<'_>> = parts
        .iter()
        .flat_map(|part| [part.get("endorsement"), part.get("endorsementJwt")])
        .flatten()
        .flat_map(Json::each)
        .collect();
    if all.is_empty() {
        let told = Saying::EndorsedByNobody.told("Nobody else endorses it.");
        report.not_checked(Name::Endorsements, told);
    }
    let badge = Badge {
        ids: parts.iter().filter_map(|part| part.get("id")?.as_str()).collect(),
        signing: Signing::of(document, edition),
        edition,
    };
    let mut appointed = None;
    for endorsement in all.iter().take(MAX_ENDORSEMENTS) {
        let (finding, told, by) = judge(case, endorsement, &badge);
        report.add(Name::Endorsements, finding, told);
        appointed = appointed.or(by);
    }
    if all.len() > MAX_ENDORSEMENTS {
        let message = format!(
            "It carries {} endorsements; only the first {MAX_ENDORSEMENTS} were looked at.",
            all.len()
        );
        report.warning(Name::Endorsements, Saying::TooMany.told(message));
    }
    if let Some(signing) = badge.signing {
        signing.note(appointed, report);
    }
}

/// What is endorsed.
struct Badge<'d> {
    /// The ids of everything in it that can be endorsed.
    ids: Vec<&'d str>,
    signing: Option<Signing<'d>>,
    edition: Edition,
}

/// What an endorsement comes to, and for an appointment that holds, who appointed.
type Answer = (Finding, Told, Option<Organisation>);

/// Whatever in a badge can be endorsed: the badge, the achievement, its creator, the issuer.
fn endorsed<'d, 'a>(document: &'d Json<'a>) -> Vec<&'d Json<'a>> {
    let achievement = document
        .get("credentialSubject")
        .and_then(|subject| subject.get("achievement"));
    let creator = achievement.and_then(|achievement| achievement.get("creator"));
    [Some(document), achievement, creator, document.get("issuer")]
        .into_iter()
        .flatten()
        .collect()
}

fn judge(case: &Case<'_>, endorsement: &Json<'_>, badge: &Badge<'_>) -> Answer {
    let mut inner = Report::default();
    let read = |document: &Json<'_>, seal: Seal<'_>, inner: &mut Report| {
        let signing = badge.signing.as_ref();
        let appoints = signing.and_then(|signing| Some((signing, signing.made_use(document, case.at)?)));
        let counts = appoints.map_or(case.at, |(_, counts)| counts);
        let standing = credential::judge(&case.counting(counts), Kind::Endorsement, document, seal, inner);
        match (tell(document, standing, inner, badge), appoints) {
            ((Finding::Passed, _), Some((signing, _))) => appointed(signing, document),
            ((finding, told), _) => (finding, told, None),
        }
    };
    let told = match endorsement.as_str() {
        Some(token) => credential::open_token(token.trim(), &mut inner, read),
        None => Some(read(endorsement, Seal::Proofs, &mut inner)),
    };
    told.unwrap_or_else(|| {
        let worst = inner.complaints();
        let (finding, why, said) = worst.first().map_or((Finding::Failed, "", &[][..]), |check| {
            (check.outcome, check.message.as_str(), &check.said[..])
        });
        let told = Saying::EndorsementUnread.told(format!("An endorsement cannot be read. {why}"));
        (finding, told.and(said.to_vec()), None)
    })
}

fn appointed(signing: &Signing<'_>, endorsement: &Json<'_>) -> Answer {
    match signing.appoint(endorsement) {
        Ok(organisation) => {
            let told = signer::told(&organisation);
            (Finding::Passed, told, Some(organisation))
        }
        Err(told) => (Finding::Warning, told, None),
    }
}

/// Who is said to endorse.
struct Endorser<'d> {
    id: &'d str,
    name: Option<&'d str>,
}

impl<'d> Endorser<'d> {
    fn of(document: &'d Json<'_>) -> Self {
        let issuer = document.get("issuer");
        Self {
            id: issuer_id(document).unwrap_or_default(),
            name: issuer.and_then(|issuer| issuer.get("name")?.as_str()),
        }
    }

    fn says(&self, saying: Saying, english: impl FnOnce(String) -> String) -> Told {
        let id = quoted(self.id);
        let by = self
            .name
            .map_or_else(|| id.clone(), |name| format!("{} ({id})", quoted(name)));
        saying.told(english(by)).with("by", self.name.unwrap_or(self.id))
    }
}

fn tell(document: &Json<'_>, standing: Standing, report: &Report, badge: &Badge<'_>) -> (Finding, Told) {
    let endorser = Endorser::of(document);
    if let Some((finding, check)) = complained(report, badge.edition) {
        let (saying, word) = match finding {
            Finding::Failed => (Saying::EndorsementFalse, "false"),
            _ => (Saying::EndorsementUnconfirmed, "not confirmed"),
        };
        let why = &check.message;
        let told = endorser.says(saying, |by| {
            format!("The endorsement that is said to be by {by} is {word}. {why}")
        });
        return (finding, told.and(check.said.clone()));
    }
    let subject = document.get("credentialSubject");
    let text = |name: &str| subject.and_then(|subject| subject.get(name)?.as_str());
    let about = text("id").unwrap_or_default();
    if !badge.ids.contains(&about) {
        let about = quoted(about);
        let told = endorser.says(Saying::EndorsementElsewhere, |by| {
            format!("The endorsement by {by} is about something else ({about}).")
        });
        return (Finding::Warning, told);
    }
    if !standing.is_issuers {
        let told = endorser.says(Saying::EndorsementUnconfirmed, |by| {
            format!("The endorsement that is said to be by {by} is not confirmed.")
        });
        return (Finding::Warning, told);
    }
    let comment = text("endorsementComment");
    let words = comment.map_or_else(String::new, |comment| format!(" They say: {}.", quoted(comment)));
    let told = endorser.says(Saying::EndorsedBy, |by| {
        format!("Endorsed by {by}. Whether you know them is for you to say.{words}")
    });
    let comment = comment.map(|comment| Saying::EndorsedWords.said().with("words", comment));
    (Finding::Passed, told.and(comment))
}

/// What speaks against an endorsement itself. That it is one is known here; what an older badge carries is of the older edition.
fn complained(report: &Report, edition: Edition) -> Option<(Finding, &Check)> {
    let is_expected =
        |name: Name| name == Name::Type || (name == Name::Contexts && edition == Edition::DataModel1);
    let complaints: Vec<_> = report
        .complaints()
        .into_iter()
        .filter(|check| check.outcome == Finding::Failed || !is_expected(check.name))
        .collect();
    let has_ended = |name: Name| matches!(name, Name::Dates | Name::Status);
    let is_false = |check: &&&Check| check.outcome == Finding::Failed && !has_ended(check.name);
    match complaints.iter().find(is_false) {
        Some(wrong) => Some((Finding::Failed, wrong)),
        None => complaints.first().map(|doubt| (Finding::Warning, *doubt)),
    }
}
