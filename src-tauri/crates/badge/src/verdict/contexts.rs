//! The definitions that a credential stands on, and its type.

use super::{Name, Saying, credential::Kind, report::Report};
use crate::{
    credential::{
        CONTEXTS, Class, EndorsementCredential, OpenBadgeCredential,
        inspect::{described, quoted},
        is_kind,
    },
    json::Json,
};

const DATA_MODEL_1: &str = "https://www.w3.org/2018/credentials/v1";
/// How every edition of the Open Badges 3 context begins; then `.json` or `-3.0.x.json`.
const OPEN_BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context";

/// Which data model a credential follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edition {
    /// Verifiable Credentials 2.0, the one that Open Badges 3.0 stands on.
    DataModel2,
    /// Verifiable Credentials 1.1, its predecessor.
    DataModel1,
}

impl Edition {
    /// What the beginning and the end of validity are called.
    pub(super) fn validity(self) -> (&'static str, &'static str) {
        match self {
            Self::DataModel2 => ("validFrom", "validUntil"),
            Self::DataModel1 => ("issuanceDate", "expirationDate"),
        }
    }
}

pub(super) fn check(kind: Kind, document: &Json<'_>, report: &mut Report) -> Edition {
    let contexts = document.several("@context");
    let first = contexts.first().and_then(Json::as_str);
    if kind == Kind::List {
        return match first == Some(DATA_MODEL_1) {
            true => Edition::DataModel1,
            false => Edition::DataModel2,
        };
    }
    check_type(kind, document, report);
    if first == Some(DATA_MODEL_1) && contexts.get(1).and_then(Json::as_str).is_some_and(is_open_badges) {
        let message = "It follows an older edition of the standard (Verifiable Credentials 1.1). It can be good all the \
                       same, but today's programs may not read it.";
        report.warning(Name::Contexts, Saying::ContextsOlderModel.told(message));
        return Edition::DataModel1;
    }
    let second = contexts.get(1).and_then(Json::as_str);
    match (first, second) {
        (Some(first), Some(second)) if first == CONTEXTS[0] && second == CONTEXTS[1] => {
            report.passed(
                Name::Contexts,
                Saying::ContextsCurrent
                    .told("It stands on the current definitions of the standard, in the right order."),
            );
        }
        (Some(first), Some(second)) if first == CONTEXTS[0] && is_open_badges(second) => {
            let message = format!(
                "It stands on {}, an older edition or another name of the definitions; {} is the current one. The badge \
                 can be good all the same.",
                quoted(second),
                CONTEXTS[1]
            );
            let told = Saying::ContextsOlderEdition.told(message);
            report.warning(Name::Contexts, told.with("found", second));
        }
        _ => {
            let found = document
                .get("@context")
                .map_or_else(|| "none".to_owned(), described);
            let message = format!(
                "Its definitions (@context) should begin with {} and {}, in this order; found {found}. The issuer's \
                 program made it wrongly, or it was tampered with. Ask the issuer for a correct copy.",
                CONTEXTS[0], CONTEXTS[1]
            );
            report.failed(Name::Contexts, Saying::ContextsWrong.told(message));
        }
    }
    Edition::DataModel2
}

/// `context.json` or `context-3.0.x.json`, as the published schemas' pattern says.
fn is_open_badges(link: &str) -> bool {
    let edition = link
        .strip_prefix(OPEN_BADGES)
        .and_then(|rest| rest.strip_suffix(".json"));
    edition.is_some_and(|edition| {
        edition.is_empty()
            || edition.strip_prefix("-3.").is_some_and(|rest| {
                matches!(rest.as_bytes(), [major, b'.', minor] if major.is_ascii_digit() && minor.is_ascii_digit())
            })
    })
}

fn check_type(kind: Kind, document: &Json<'_>, report: &mut Report) {
    let found = document.get("type");
    let names = found.map_or(&[][..], Json::each);
    let has = |name: &str| names.iter().any(|n| n.as_str() == Some(name));
    if is_kind::<OpenBadgeCredential>(has) {
        let told = Saying::TypeBadge.told("It is an Open Badges 3.0 credential.");
        return report.passed(Name::Type, told);
    }
    if kind == Kind::Endorsement && is_kind::<EndorsementCredential>(has) {
        let message = "It is an endorsement: what somebody says about a badge or an issuer, and not a badge.";
        return report.warning(Name::Type, Saying::TypeEndorsement.told(message));
    }
    let aliases = OpenBadgeCredential::ALIASES.join(" or ");
    let message = format!(
        "Expected an Open Badges credential (type VerifiableCredential and OpenBadgeCredential or {aliases}); found {}. \
         It may be a credential of another kind, but it is not a badge.",
        found.map_or_else(|| "no type".to_owned(), described)
    );
    report.failed(Name::Type, Saying::TypeOther.told(message));
}
