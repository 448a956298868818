//! One credential, whoever made it: a badge, an endorsement, or the list in which a status stands.

use super::{
    Finding, Name, Saying,
    case::Case,
    contexts::{self, Edition},
    dates, endorsement,
    file::sentence,
    proof,
    report::Report,
    status, structure, token,
};
use crate::{
    jose::{self, Jws, Presented},
    json::{self, Json},
    jsonld::{self, JsonLdError, Problem},
};

/// What a credential is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A badge.
    Badge,
    /// What somebody says about a badge, an achievement or an issuer.
    Endorsement,
    /// A status list: of Open Badges it has only the signature.
    List,
}

/// How a credential is signed.
#[derive(Clone, Copy)]
pub(super) enum Seal<'s> {
    /// By proofs inside (Data Integrity).
    Proofs,
    /// As the content of a token (JWT).
    Token(&'s Jws<'s>, &'s Presented<'s>),
}

/// What its signatures come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// A signature is good and its key the issuer's: the issuer has said all of it.
    pub(super) is_issuers: bool,
    /// A good signature covers the RDF, so that the document has been read as JSON-LD already.
    pub(super) is_read: bool,
}

/// The checks of a credential by itself. Lists are not asked for their own status, endorsements not for endorsements: that
/// bounds the depth.
pub(super) fn judge(
    case: &Case<'_>,
    kind: Kind,
    document: &Json<'_>,
    seal: Seal<'_>,
    report: &mut Report,
) -> Standing {
    let edition = contexts::check(kind, document, report);
    let standing = match seal {
        Seal::Proofs => proof::check(case, document, report),
        Seal::Token(jws, presented) => token::check(case, jws, presented, report),
    };
    meaning(document, seal, standing, report);
    structure::check(kind, document, edition, report);
    dates::check(kind, document, edition, case.counts, report);
    if kind != Kind::List {
        others(case, kind, document, edition, report);
    }
    standing
}

/// What others say about it, which is not asked on behalf of somebody who only claims to be the issuer.
fn others(case: &Case<'_>, kind: Kind, document: &Json<'_>, edition: Edition, report: &mut Report) {
    let is_false = [Name::Signature, Name::Key]
        .iter()
        .any(|name| report.finding(*name) == Finding::Failed);
    if is_false {
        let message = "Not checked, because the signature does not hold.";
        let told = Saying::UncheckedSignature.told(message);
        report.not_checked(Name::Status, told.clone());
        return report.not_checked(Name::Endorsements, told);
    }
    status::check(case, document, report);
    if kind == Kind::Badge {
        endorsement::check(case, document, edition, report);
    }
}

/// Whether every word is defined. A good signature over the RDF has answered that already.
fn meaning(document: &Json<'_>, seal: Seal<'_>, standing: Standing, report: &mut Report) {
    let read = if standing.is_read {
        Ok(())
    } else {
        jsonld::to_dataset(&document.without("proof")).map(drop)
    };
    match (read, seal) {
        (Ok(()), _) => report.passed(
            Name::Meaning,
            Saying::MeaningDefined.told("Every word in it is defined, so a signature covers all of it."),
        ),
        (Err(e), Seal::Proofs) => report.failed(
            Name::Meaning,
            Saying::MeaningUncovered
                .told(format!(
                    "A signature cannot cover everything that it says: {e}. Whatever is not covered could have been added by \
                     anybody. Ask the issuer for a correct copy."
                ))
                .with("place", &e.path),
        ),
        (Err(e @ JsonLdError { problem: Problem::UnknownContext { .. }, .. }), Seal::Token(..)) => report.warning(
            Name::Meaning,
            Saying::MeaningUnknown
                .told(format!(
                    "What its words mean could not be checked: {e}. Ask the issuer for a copy with the standard's own words."
                ))
                .with("place", &e.path),
        ),
        (Err(e), Seal::Token(..)) => report.failed(
            Name::Meaning,
            Saying::MeaningOwnWords
                .told(format!(
                    "It says something that the standard does not define, so programs will read it differently: {e}. Ask the \
                     issuer for a correct copy."
                ))
                .with("place", &e.path),
        ),
    }
}

/// Opens a signed text (JWS) and hands the credential in it on. None when there is none; the report then says why.
pub(super) fn open_token<T>(
    text: &str,
    report: &mut Report,
    then: impl FnOnce(&Json<'_>, Seal<'_>, &mut Report) -> T,
) -> Option<T> {
    let jws = token::open(text, report)?;
    let payload = match json::parse(jws.payload()) {
        Ok(payload) => payload,
        Err(e) => {
            unreadable(&e.to_string(), report);
            return None;
        }
    };
    match jose::credential(&payload) {
        Ok(presented) => {
            if presented.legacy {
                let message = "It is written in an older form (a credential inside the claim \"vc\"), which today's \
                               programs may not read. It can be good all the same.";
                report.warning(Name::Text, Saying::TextOldForm.told(message));
            } else {
                let told = Saying::TextSigned.told("A signed text, read the same by every program.");
                report.passed(Name::Text, told);
            }
            Some(then(&presented.credential, Seal::Token(&jws, &presented), report))
        }
        Err(e) => {
            unreadable(&e.to_string(), report);
            None
        }
    }
}

/// Says that a text is not read the same by every program.
pub(super) fn unreadable(why: &str, report: &mut Report) {
    let message = format!(
        "{}. A badge is read only when every program reads it the same. It was damaged or tampered with; ask for the \
         original file.",
        sentence(why)
    );
    report.failed(Name::Text, Saying::TextDamaged.told(message));
}

/// The id of the issuer, written as text or inside an object.
pub(super) fn issuer_id<'d>(document: &'d Json<'_>) -> Option<&'d str> {
    let issuer = document.get("issuer")?;
    issuer.get("id").unwrap_or(issuer).as_str()
}
