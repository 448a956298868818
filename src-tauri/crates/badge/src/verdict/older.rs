//! Open Badges 2.0, 1.1 and 1.0: judged by [`crate::ob2`], told in the same words as the others.

use super::{Finding, Name, Question, Saying, Told, report::Report, summary::Summary};
use crate::{
    jose::Jws,
    ob2::{self, Name as Older},
    web::Web,
};

pub(super) fn judge(
    text: &str,
    question: &Question<'_>,
    web: &dyn Web,
    report: &mut Report,
) -> Option<Summary> {
    let judgement = ob2::judge(text.as_bytes(), web, question);
    for check in judgement.checks {
        let ob2::Check { message, said, .. } = check;
        report.add(name(check.name), check.outcome, Told { message, said });
    }
    report.fill(&Saying::UncheckedOlder.told("Badges of this edition say nothing about it."));
    let is_proved = [Name::Signature, Name::Hosted]
        .iter()
        .any(|name| report.finding(*name) == Finding::Passed)
        && report.finding(Name::Key) <= Finding::Passed;
    is_proved.then(|| Summary::of_older(judgement.summary))
}

/// The assertion as it stands in the file; None where the file holds only its address.
pub(super) fn assertion(text: &str) -> Option<String> {
    if text.starts_with('{') {
        return Some(text.to_owned());
    }
    let jws = Jws::parse(text).ok()?;
    String::from_utf8(jws.payload().to_vec()).ok()
}

/// Where the answer to a question of 2.0 stands in a verdict.
fn name(older: Older) -> Name {
    match older {
        Older::Format => Name::Text,
        Older::Context => Name::Contexts,
        Older::Extensions => Name::Meaning,
        Older::Type => Name::Type,
        Older::Assertion => Name::Structure,
        Older::BadgeClass => Name::Subject,
        Older::Issuer => Name::Issuer,
        Older::Key => Name::Key,
        Older::Signature => Name::Signature,
        Older::HostedCopy | Older::Origin => Name::Hosted,
        Older::Revocation => Name::Status,
        Older::Issued | Older::Expires => Name::Dates,
        Older::Endorsements => Name::Endorsements,
        Older::Recipient => Name::Recipient,
    }
}
