//! Whether the issuer has taken the credential back, as far as its lists tell.

use super::{
    Finding, Name,
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

/// What is said of a badge that names no list, whose issuer has handed none on either.
pub const NO_LIST: &str = "The issuer keeps no list of revoked badges for it.";

/// What a list is, besides what it says about the credential.
struct List {
    /// It must not be used; why.
    fault: Option<String>,
    /// It can be used, but something about it is not confirmed; what.
    doubt: Option<String>,
    /// Its date in words, as far as it has one.
    date: String,
    /// What it says about the credential.
    answer: Result<Status, StatusError>,
}

pub(super) fn check(case: &Case<'_>, document: &Json<'_>, report: &mut Report) {
    let entries = document.several("credentialStatus");
    let is_listed = handed_on(case, document, report);
    if entries.is_empty() && !is_listed {
        return report.passed(Name::Status, NO_LIST);
    }
    for entry in entries {
        if !case.may_look_up() {
            let message =
                "It names more status lists than are looked into. Ask the issuer whether it still stands.";
            return report.warning(Name::Status, message);
        }
        match Entry::parse(entry) {
            Ok(entry) => look_up(case, &entry, document, report),
            Err(e @ StatusError::UnknownType { .. }) => {
                report.warning(
                    Name::Status,
                    format!("Whether it was revoked cannot be told here: {e}. Ask the issuer."),
                );
            }
            Err(e) => unusable(&e.to_string(), report),
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
    let (finding, message) = match RevocationList::read(&file) {
        Ok(list) if list.issuer == issuer => {
            let at = format!("number {} of the issuer", list.number);
            let date = format!("as of {}, the date of the list", list.dated);
            said(list.find(text("id"), case.counts), &at, &date, None)
        }
        Ok(_) => doubtful("it is another issuer's"),
        Err(e) => doubtful(&e.to_string()),
    };
    report.add(Name::Status, finding, message);
    true
}

/// The badge does not name this list, so a damaged one says nothing against the badge.
fn doubtful(why: &str) -> (Finding, String) {
    let message = format!(
        "Whether it was revoked cannot be told: there is a list of what its issuer took back, but {why}. Ask the issuer \
         for its list."
    );
    (Finding::Warning, message)
}

fn look_up(case: &Case<'_>, entry: &Entry, document: &Json<'_>, report: &mut Report) {
    let address = entry.list().split('#').next().unwrap_or_default();
    let web = case.web();
    let absent = match web.get(address) {
        Page::Found(bytes) => {
            return match open(case, entry, &bytes, document) {
                Ok(list) => tell(list, address, report),
                Err(why) => unusable(&why, report),
            };
        }
        Page::Missing => "is no longer there",
        Page::Unreachable => "cannot be had here",
    };
    let message = format!(
        "The issuer can revoke this badge and says so in a list on the web ({}), which {absent}. Ask the issuer whether it \
         still stands.",
        quoted(address)
    );
    report.warning(Name::Status, message);
}

fn unusable(why: &str, report: &mut Report) {
    let message =
        format!("Whether it was revoked cannot be trusted: {why}. Ask the issuer whether it still stands.");
    report.failed(Name::Status, message);
}

/// Reads a list, signed inside, as a token, or, as 1EdTech's are, not at all.
fn open(case: &Case<'_>, entry: &Entry, bytes: &[u8], document: &Json<'_>) -> Result<List, String> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| "its status list is no text".to_owned())?
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
        return list.ok_or_else(|| first_sentences(&report));
    }
    let list = json::parse(text.as_bytes()).map_err(|e| format!("its status list cannot be read: {e}"))?;
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
    let worst = complaints.first().map_or(Finding::Passed, |check| check.outcome);
    let fault = if is_other {
        let found = quoted(id.unwrap_or_default());
        Some(format!("at the list's address lies another list, {found}"))
    } else if worst == Finding::Failed {
        Some(format!(
            "there is something wrong with its status list. {}",
            first_sentences(report)
        ))
    } else {
        None
    };
    let is_foreign = issuer_id(list).is_some_and(|keeper| keeper != issuer);
    let doubt = if standing.is_some_and(|standing| !standing.is_issuers) {
        Some(format!(
            "but the list is not confirmed. {}",
            first_sentences(report)
        ))
    } else if is_foreign {
        Some("but the list is kept by somebody else than the issuer".to_owned())
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
        date: dated.or_else(signed).map_or_else(
            || "which bears no date: it is as old as this copy of it".to_owned(),
            |date| format!("as of {}, the date of the list", quoted(date)),
        ),
        answer: entry.look_up(list, text("id"), issuer),
    }
}

/// The worst complaint without its last full stop: it stands at the end of a sentence.
fn first_sentences(report: &Report) -> String {
    let complaints = report.complaints();
    complaints.first().map_or_else(String::new, |check| {
        check.message.trim_end_matches('.').to_owned()
    })
}

fn tell(list: List, address: &str, report: &mut Report) {
    let List {
        fault,
        doubt,
        date,
        answer,
    } = list;
    // A list that nobody can trust is not believed when it clears, but what it holds against a badge is told.
    if let Some(fault) = &fault {
        unusable(fault, report);
    }
    let cleared = matches!(
        answer,
        Ok(Status::Clear | Status::Refreshable | Status::Message { .. })
    );
    match answer {
        Err(e) => unusable(&e.to_string(), report),
        Ok(_) if cleared && fault.is_some() => {}
        Ok(status) => {
            let (finding, message) = said(status, &quoted(address), &date, doubt.as_deref());
            report.add(Name::Status, finding, message);
        }
    }
}

/// What the list at this address, of this date, says.
fn said(status: Status, at: &str, date: &str, doubt: Option<&str>) -> (Finding, String) {
    match status {
        Status::Revoked { reason } => {
            let reason = reason.map_or_else(String::new, |reason| {
                format!(" The reason given: {}.", quoted(&reason))
            });
            let message = format!(
                "It was revoked: the list {at} says so ({date}).{reason} It no longer counts; ask the issuer why."
            );
            (Finding::Failed, message)
        }
        Status::Suspended => {
            let message = format!(
                "It is suspended: the list {at} says that it does not count for the time being ({date}). Ask the issuer."
            );
            (Finding::Failed, message)
        }
        Status::Clear => match doubt {
            None => (
                Finding::Passed,
                format!("It is not revoked, by the list {at} ({date})."),
            ),
            Some(doubt) => (
                Finding::Warning,
                format!("The list {at} says that it is not revoked ({date}), {doubt}. Ask the issuer."),
            ),
        },
        Status::Refreshable => (
            Finding::Warning,
            format!("There is a newer version of it, by the list {at} ({date}). Ask the issuer for it."),
        ),
        Status::Message {
            purpose,
            value,
            message,
        } => {
            let said = message.map_or_else(|| value.to_string(), |message| quoted(&message));
            let purpose = quoted(&purpose);
            let message =
                format!("The issuer's list {at} has a message about it ({purpose}): {said}, {date}.");
            (Finding::Warning, message)
        }
    }
}
