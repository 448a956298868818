//! Whether the issuer has taken the credential back, as far as its lists tell.

mod said;

use super::{
    Finding, Name, Saying, Told,
    case::Case,
    credential::{self, Kind, Seal, Standing, issuer_id},
    report::Report,
};
use crate::{
    credential::{Jws, inspect::quoted},
    json::{self, Json},
    status::{
        Entry, Status, StatusError,
        list::{self, RevocationList},
    },
    web::{Page, Web},
};
use said::{Source, said};

/// What a list is, besides what it says about the credential.
struct List {
    /// It must not be used; why.
    fault: Option<Told>,
    /// It can be used, but something about it is not confirmed; what.
    doubt: Option<Told>,
    /// Its date, as far as it has one.
    dated: Option<String>,
    /// What it says about the credential.
    answer: Result<Status, StatusError>,
}

pub(super) fn check(case: &Case<'_>, document: &Json<'_>, report: &mut Report) {
    let entries = document.several("credentialStatus");
    let is_listed = handed_on(case, document, report);
    if entries.is_empty() && !is_listed {
        let message = "The issuer keeps no list of revoked badges for it.";
        return report.passed(Name::Status, Saying::StatusNoList.told(message));
    }
    for entry in entries {
        if !case.may_look_up() {
            let message =
                "It names more status lists than are looked into. Ask the issuer whether it still stands.";
            return report.warning(Name::Status, Saying::TooMany.told(message));
        }
        match Entry::parse(entry) {
            Ok(entry) => look_up(case, &entry, document, report),
            Err(ref e @ StatusError::UnknownType { ref found }) => {
                let message = format!("Whether it was revoked cannot be told here: {e}. Ask the issuer.");
                report.warning(Name::Status, Saying::UnreadKind.told(message).with("kind", found));
            }
            Err(e) => unusable(because(e), report),
        }
    }
}

/// Looks into the list that the issuer has handed on as a file, whether or not the badge names one. False where there is none.
fn handed_on(case: &Case<'_>, document: &Json<'_>, report: &mut Report) -> bool {
    let text = |name: &str| document.get(name).and_then(Json::as_str).unwrap_or_default();
    let issuer = issuer_id(document).unwrap_or_default();
    let web = case.web();
    // Without a key of its own in its name, nobody could tell whether the issuer has signed a list.
    if !issuer.starts_with("did:key:") {
        return false;
    }
    let Page::Found(file) = web.get(&list::address(issuer)) else {
        return false;
    };
    let (finding, told) = match RevocationList::read(&file) {
        Ok(list) if list.issuer == issuer => {
            let source = Source {
                at: format!("number {} of the issuer", list.number),
                date: format!("as of {}, the date of the list", list.dated),
                said: Saying::StatusListed
                    .said()
                    .with("list", list.number)
                    .with("date", list.dated),
            };
            said(list.find(text("id"), case.counts), source, None)
        }
        Ok(_) => doubtful("it is another issuer's"),
        Err(e) => doubtful(&e.to_string()),
    };
    report.add(Name::Status, finding, told);
    true
}

/// The badge does not name this list, so a damaged one says nothing against the badge.
fn doubtful(why: &str) -> (Finding, Told) {
    let message = format!(
        "Whether it was revoked cannot be told: there is a list of what its issuer took back, but {why}. Ask the issuer \
         for its list."
    );
    (Finding::Warning, Saying::StatusUnsure.told(message))
}

fn look_up(case: &Case<'_>, entry: &Entry, document: &Json<'_>, report: &mut Report) {
    let address = entry.list().split('#').next().unwrap_or_default();
    let web = case.web();
    let absent = match web.get(address) {
        Page::Found(bytes) => {
            return match open(case, entry, &bytes, document) {
                Ok(list) => tell(list, address, report),
                Err(why) => unusable(why, report),
            };
        }
        Page::Missing => (Saying::PageGone, "is no longer there"),
        Page::Unreachable => (Saying::PageAway, "cannot be had here"),
    };
    let (saying, absent) = absent;
    let message = format!(
        "The issuer can revoke this badge and says so in a list on the web ({}), which {absent}. Ask the issuer whether it \
         still stands.",
        quoted(address)
    );
    report.warning(Name::Status, saying.told(message).with("at", address));
}

fn unusable(why: Told, report: &mut Report) {
    let message = format!(
        "Whether it was revoked cannot be trusted: {}. Ask the issuer whether it still stands.",
        why.message
    );
    report.failed(Name::Status, Saying::StatusUnusable.told(message).and(why.said));
}

/// A reason that goes without a sentence of its own.
fn because(why: impl ToString) -> Told {
    Told {
        message: why.to_string(),
        said: Vec::new(),
    }
}

/// Reads a list, signed inside, as a token, or, as 1EdTech's are, not at all.
fn open(case: &Case<'_>, entry: &Entry, bytes: &[u8], document: &Json<'_>) -> Result<List, Told> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| because("its status list is no text"))?
        .trim();
    let mut report = Report::default();
    let read = |list: &Json<'_>, seal: Option<Seal<'_>>, report: &mut Report| {
        let standing = seal.map(|seal| credential::judge(case, Kind::List, list, seal, report));
        examine(entry, list, standing, report, document)
    };
    if Jws::allows(text) {
        let list = credential::open_token(text, &mut report, |list, seal, report| {
            read(list, Some(seal), report)
        });
        return list.ok_or_else(|| worst(&report));
    }
    let list =
        json::parse(text.as_bytes()).map_err(|e| because(format!("its status list cannot be read: {e}")))?;
    let is_plain = matches!(entry, Entry::Revocations { .. }) && list.get("proof").is_none();
    Ok(read(&list, (!is_plain).then_some(Seal::Proofs), &mut report))
}

fn examine(
    entry: &Entry,
    list: &Json<'_>,
    standing: Option<Standing>,
    report: &Report,
    document: &Json<'_>,
) -> List {
    let text = |name: &str| document.get(name).and_then(Json::as_str).unwrap_or_default();
    let issuer = issuer_id(document).unwrap_or_default();
    let id = list.get("id").and_then(Json::as_str);
    let is_other = id.is_some_and(|id| id != entry.list());
    let complaints = report.complaints();
    let finding = complaints.first().map_or(Finding::Passed, |check| check.outcome);
    let fault = if is_other {
        let found = quoted(id.unwrap_or_default());
        Some(because(format!(
            "at the list's address lies another list, {found}"
        )))
    } else if finding == Finding::Failed {
        Some(worst(report).after("there is something wrong with its status list."))
    } else {
        None
    };
    let is_foreign = issuer_id(list).is_some_and(|keeper| keeper != issuer);
    let doubt = if standing.is_some_and(|standing| !standing.is_issuers) {
        Some(worst(report).after("but the list is not confirmed."))
    } else if is_foreign {
        Some(because("but the list is kept by somebody else than the issuer"))
    } else {
        None
    };
    let dated = ["validFrom", "issuanceDate"]
        .iter()
        .find_map(|name| list.get(name)?.as_str());
    let signed = || {
        list.get("proof")
            .and_then(|proof| proof.each().first()?.get("created")?.as_str())
    };
    List {
        fault,
        doubt,
        dated: dated.or_else(signed).map(str::to_owned),
        answer: entry.look_up(list, text("id"), issuer),
    }
}

/// The worst complaint without its last full stop: it stands at the end of a sentence.
fn worst(report: &Report) -> Told {
    let complaints = report.complaints();
    complaints.first().map_or_else(Told::default, |check| Told {
        message: check.message.trim_end_matches('.').to_owned(),
        said: check.said.clone(),
    })
}

fn tell(list: List, address: &str, report: &mut Report) {
    let List {
        fault,
        doubt,
        dated,
        answer,
    } = list;
    // A list that nobody can trust is not believed when it clears, but what it holds against a badge is told.
    let is_faulty = fault.is_some();
    if let Some(fault) = fault {
        unusable(fault, report);
    }
    let cleared = matches!(
        answer,
        Ok(Status::Clear | Status::Refreshable | Status::Message { .. })
    );
    match answer {
        Err(e) => unusable(because(e), report),
        Ok(_) if cleared && is_faulty => {}
        Ok(status) => {
            let (finding, told) = said(status, Source::new(address, dated.as_deref()), doubt);
            report.add(Name::Status, finding, told);
        }
    }
}
