//! What only others can say: revocation and endorsements.

use super::{Name, report::Report};
use crate::{credential::inspect::quoted, json::Json};

pub(super) fn check(document: &Json<'_>, report: &mut Report) {
    match document.get("credentialStatus").map(Json::each) {
        None | Some([]) => report.passed(Name::Status, "The issuer keeps no list of revoked badges for it."),
        Some(entries) => {
            let list = entries
                .iter()
                .find_map(|e| e.get("statusListCredential").or(e.get("id")))
                .and_then(Json::as_str);
            let message = format!(
                "The issuer can revoke this badge and says so in a list on the web ({}), which cannot be had offline. \
                 Ask the issuer whether it still stands.",
                list.map_or_else(|| "without an address".to_owned(), quoted)
            );
            report.warning(Name::Status, message);
        }
    }
    let count = endorsements(document);
    if count == 0 {
        report.not_checked(Name::Endorsements, "Nobody else endorses it.");
    } else {
        let message = format!(
            "It carries {count} endorsement(s) by others. The issuer has signed that they are there, but the \
             endorsers' own signatures could not be checked here. Ask the endorsers."
        );
        report.warning(Name::Endorsements, message);
    }
}

/// Endorsements of the badge, the achievement and the issuer.
fn endorsements(document: &Json<'_>) -> usize {
    let achievement = document
        .get("credentialSubject")
        .and_then(|subject| subject.get("achievement"));
    let creator = achievement.and_then(|achievement| achievement.get("creator"));
    [Some(document), achievement, creator, document.get("issuer")]
        .into_iter()
        .flatten()
        .flat_map(|part| [part.get("endorsement"), part.get("endorsementJwt")])
        .flatten()
        .map(|endorsements| endorsements.each().len())
        .sum()
}
