//! What the standard requires of each part, from the tables in [`crate::credential`].

use super::{Name, Saying, Told, contexts::Edition, credential::Kind, report::Report, results};
use crate::{
    credential::{
        EndorsementCredential, Fault, OpenBadgeCredential,
        inspect::{Form, Inspection, quoted},
        part::Part,
    },
    json::Json,
    path::Path,
};

/// Where 1EdTech publishes the schemas of Open Badges 3.
const SCHEMAS: &str = "https://purl.imsglobal.org/spec/ob/v3p0/schema/";

/// The parts that have a check of their own: where their faults begin, and what it says when there is none.
const PARTS: [(Name, &str, &str); 4] = [
    (
        Name::Subject,
        "credentialSubject",
        "It says who has earned what, as the standard requires.",
    ),
    (
        Name::Evidence,
        "evidence",
        "The evidence is described as the standard requires.",
    ),
    (
        Name::Issuer,
        "issuer",
        "The issuer is described as the standard requires.",
    ),
    (
        Name::Structure,
        "",
        "Everything that the standard requires is there.",
    ),
];

pub(super) fn check(kind: Kind, document: &Json<'_>, edition: Edition, report: &mut Report) {
    let mut inspection = Inspection::new(Form::Signed);
    match kind {
        Kind::Badge => OpenBadgeCredential::inspect(document, &Path::DOCUMENT, &mut inspection),
        Kind::Endorsement => EndorsementCredential::inspect(document, &Path::DOCUMENT, &mut inspection),
        Kind::List => return,
    }
    results::check(document, report);
    // The type of the credential itself has a check of its own.
    inspection
        .faults
        .retain(|fault| fault.place != "type" && !(edition == Edition::DataModel1 && is_new(kind, fault)));
    let mut faults = inspection.faults;
    for (name, start, good) in PARTS {
        let (here, rest): (Vec<_>, Vec<_>) = faults.into_iter().partition(|fault| is_below(fault, start));
        faults = rest;
        if name == Name::Evidence && document.get("evidence").is_none() {
            report.not_checked(name, Saying::EvidenceNone.told("It carries no evidence."));
        } else if here.is_empty() {
            report.passed(name, Saying::FormGood.told(good));
            if name == Name::Structure {
                further_schemas(document, report);
            }
        } else {
            report.failed(name, wrong(&here));
        }
    }
}

/// Schemas that a credential says it keeps to. 1EdTech's own say what is checked here; others are named, not fetched.
fn further_schemas(document: &Json<'_>, report: &mut Report) {
    let schemas = document.several("credentialSchema");
    let ids = schemas.iter().filter_map(|schema| schema.get("id")?.as_str());
    if let Some(other) = ids.into_iter().find(|id| !id.starts_with(SCHEMAS)) {
        let message = format!(
            "It says that it also keeps to {}, which was not checked.",
            quoted(other)
        );
        report.passed(
            Name::Structure,
            Saying::FormFurther.told(message).with("at", other),
        );
    }
}

/// Whether a fault is none in the older edition, where validity has other names and endorsements need less.
fn is_new(kind: Kind, fault: &Fault) -> bool {
    fault.place == "validFrom"
        || fault.place.contains("endorsement[")
        || (kind == Kind::Endorsement && fault.place == "name")
}

fn is_below(fault: &Fault, start: &str) -> bool {
    fault
        .place
        .strip_prefix(start)
        .is_some_and(|rest| start.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
}

fn wrong(faults: &[Fault]) -> Told {
    let list: Vec<String> = faults.iter().map(Fault::to_string).collect();
    let mut places: Vec<&str> = faults.iter().map(|fault| fault.place.as_str()).collect();
    places.dedup();
    let message = format!(
        "The standard asks for something else: {}. The issuer's program made it wrongly, or it was tampered with. Ask \
         the issuer for a correct copy.",
        list.join("; ")
    );
    Saying::FormWrong.told(message).with("places", places.join(", "))
}
