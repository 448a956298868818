//! What kind of badge the text is, and the checks that this kind needs.

use super::{
    Name, Question, Saying,
    case::{Case, Purse},
    credential::{self, Kind, Seal, Standing, unreadable},
    earner,
    file::Found,
    memory::{Help, Memory},
    older, picture,
    report::Report,
    summary::Summary,
};
use crate::{
    credential::{Jws, inspect::quoted},
    json::{self, Json, JsonError},
    ob2,
    web::Web,
};

/// How a credential in an envelope begins (Securing Verifiable Credentials using JOSE and COSE, section 3.1.3).
const ENVELOPE: &str = "data:application/vc+jwt,";

/// Judges the text of a badge. None where nothing in it is proved to be anybody's; the report says the rest.
pub(super) fn judge(
    found: &Found<'_>,
    question: &Question<'_>,
    web: &dyn Web,
    help: Help<'_>,
    report: &mut Report,
) -> Option<Summary> {
    // Programs may leave out a byte order mark (RFC 8259, section 8.1); baking programs copy it from the file they read.
    let text = found.text.trim_start_matches('\u{feff}').trim();
    let parsed = json::parse(text.as_bytes());
    let is_older = match &parsed {
        Ok(document) => ob2::is_older(document),
        Err(_) => ob2::recognises(text.as_bytes()),
    };
    found.check_place(is_older, report);
    if is_older {
        report.keep(|| older::assertion(text));
        return older::judge(text, question, web, report);
    }
    let purse = Purse::default();
    let case = Case::new(question.at, web, help, &purse);
    let badge = |document: &Json<'_>, seal: Seal<'_>, report: &mut Report| {
        report.keep(|| serde_json::to_string(document).ok());
        let standing = credential::judge(&case, kind_of(document), document, seal, report);
        finish(document, standing, found, question, help.memory, report)
    };
    if Jws::allows(text) {
        return credential::open_token(text, report, badge)?;
    }
    match parsed {
        Ok(document) if document.as_object().is_none() => {
            let message = "The text is JSON, but not a badge: expected one object in braces. Ask for the original file.";
            report.failed(Name::Text, Saying::TextNoBadge.told(message));
            None
        }
        Ok(document) => match enveloped(&document) {
            Some(token) => credential::open_token(token, report, badge)?,
            None => {
                let told = Saying::TextSame.told("The text is read the same by every program.");
                report.passed(Name::Text, told);
                badge(&document, Seal::Proofs, report)
            }
        },
        Err(e) => {
            not_json(text, &e, report);
            None
        }
    }
}

fn not_json(text: &str, e: &JsonError, report: &mut Report) {
    if text.starts_with(['{', '[']) {
        return unreadable(&e.to_string(), report);
    }
    let message = format!(
        "Not JSON: the text begins with {}. A badge's text is JSON in braces, or a long line of letters in three parts with dots \
         between. Ask for the original file.",
        quoted(text)
    );
    report.failed(Name::Text, Saying::TextNoBadge.told(message));
}

/// The checks that ask about this file and this person.
fn finish(
    document: &Json<'_>,
    standing: Standing,
    found: &Found<'_>,
    question: &Question<'_>,
    memory: &Memory,
    report: &mut Report,
) -> Option<Summary> {
    let message = "A badge of this edition is signed, so its issuer need not keep it on the web.";
    report.not_checked(Name::Hosted, Saying::HostedNeedless.told(message));
    earner::check(document, question.recipient, report);
    picture::check(document, found.picture.as_ref(), memory, report);
    standing.is_issuers.then(|| Summary::of(document))
}

fn has_type(document: &Json<'_>, name: &str) -> bool {
    let types = document.several("type");
    types.iter().any(|found| found.as_str() == Some(name))
}

fn kind_of(document: &Json<'_>) -> Kind {
    if has_type(document, "EndorsementCredential") {
        Kind::Endorsement
    } else {
        Kind::Badge
    }
}

/// The token in a document that is only an envelope around it.
fn enveloped<'d>(document: &'d Json<'_>) -> Option<&'d str> {
    let id = document.get("id").and_then(Json::as_str)?;
    has_type(document, "EnvelopedVerifiableCredential")
        .then(|| id.strip_prefix(ENVELOPE))
        .flatten()
}
