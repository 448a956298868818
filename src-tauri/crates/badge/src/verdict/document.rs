//! What kind of badge the text is, and the checks that this kind needs.

use super::{
    Name, Question, contexts, dates, earner,
    file::{Found, sentence},
    picture, proof,
    report::Report,
    status, structure,
};
use crate::{
    credential::Jws,
    json::{self, Json},
    jsonld,
};

/// Kinds of badges that stand outside what can be judged from the file alone.
const ELSEWHERE: &str = "Nothing in the file itself shows that it is false. Ask the issuer to confirm it.";

pub(super) fn judge(found: &Found<'_>, question: &Question<'_>, report: &mut Report) {
    let text = found.text.trim();
    if Jws::allows(text) {
        let message = format!(
            "This badge is a signed token (JWT). Its text is whole, but the signature of this kind of badge could not \
             be checked here. {ELSEWHERE}"
        );
        return report.warning(Name::Text, message);
    }
    if text.starts_with("http://") || text.starts_with("https://") {
        let message = format!(
            "This badge is only a web address ({}), the way of Open Badges 1.0. What it says is kept by the issuer and \
             cannot be had offline. {ELSEWHERE}",
            crate::credential::inspect::quoted(text)
        );
        return report.warning(Name::Text, message);
    }
    match json::parse(text.as_bytes()) {
        Ok(document) => judge_json(&document, found, question, report),
        Err(e) => {
            let message = format!(
                "{}. A badge is read only when every program reads it the same. It was damaged or tampered with; ask \
                 for the original file.",
                sentence(&e.to_string())
            );
            report.failed(Name::Text, message);
        }
    }
}

fn judge_json(document: &Json<'_>, found: &Found<'_>, question: &Question<'_>, report: &mut Report) {
    if document.as_object().is_none() {
        let message =
            "The text is JSON, but not a badge: expected one object in braces. Ask for the original file.";
        return report.failed(Name::Text, message);
    }
    if is_assertion(document) {
        let message = format!(
            "This is a badge of Open Badges 1 or 2. What it says can only be compared with what its issuer keeps on \
             the web, which could not be checked here. {ELSEWHERE}"
        );
        return report.warning(Name::Text, message);
    }
    report.passed(Name::Text, "The text is read the same by every program.");
    credential(document, found, question, report);
}

/// The checks of an Open Badges 3.0 credential with a signature inside.
fn credential(document: &Json<'_>, found: &Found<'_>, question: &Question<'_>, report: &mut Report) {
    let edition = contexts::check(document, report);
    let is_covered = proof::check(document, question.at, report);
    meaning(document, is_covered, report);
    structure::check(document, edition, report);
    status::check(document, report);
    dates::check(document, edition, question.at, report);
    earner::check(document, question.recipient, report);
    picture::check(document, found.picture.as_ref(), report);
}

/// Whether every word is defined. A good signature over the RDF has answered that already.
fn meaning(document: &Json<'_>, is_covered: bool, report: &mut Report) {
    let read = if is_covered {
        Ok(())
    } else {
        jsonld::to_dataset(&document.without("proof")).map(drop)
    };
    match read {
        Ok(()) => report.passed(
            Name::Meaning,
            "Every word in it is defined, so a signature covers all of it.",
        ),
        Err(e) => {
            let message = format!(
                "A signature cannot cover everything that the badge says: {e}. Whatever is not covered could have been \
                 added by anybody. Ask the issuer for a correct copy."
            );
            report.failed(Name::Meaning, message);
        }
    }
}

/// Whether it is an Open Badges 1 or 2 assertion.
fn is_assertion(document: &Json<'_>) -> bool {
    let says = |name: &str, test: fn(&str) -> bool| {
        document
            .get(name)
            .is_some_and(|value| value.each().iter().filter_map(Json::as_str).any(test))
    };
    says("type", |name| name == "Assertion")
        || says("@context", |link| {
            link.starts_with("https://w3id.org/openbadges/")
        })
        || (document.get("recipient").is_some() && document.get("badge").is_some())
}
