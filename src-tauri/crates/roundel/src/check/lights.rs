//! The lights of one badge.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::{Acquaintance, is_self_issued};
use crate::badge::verdict::{Finding, Name, Said, Saying, Verdict};

/// What a light is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LightAbout")]
pub enum About {
    /// Whether it is as its issuer signed it.
    Signature,
    /// Whether it counts today.
    Dates,
    /// Whether it was taken back.
    Revocation,
    /// Whether its issuer is known here.
    Issuer,
    /// Whether it belongs to this picture.
    Picture,
    /// Whether it belongs to the person who was asked about.
    Recipient,
}

/// How a light shines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LightState")]
pub enum State {
    /// As it should be.
    Good,
    /// It could not be checked, or there is nothing to check.
    Open,
    /// A person should look.
    Look,
    /// Wrong.
    Bad,
}

/// The reason for a light: the window has a sentence for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "LightWhy")]
pub enum Why {
    /// Signed by its issuer and unchanged.
    Signed,
    /// As its issuer keeps it on the web.
    Hosted,
    /// Changed after it was signed, or signed by another key.
    Altered,
    /// It has no signature.
    Unsigned,
    /// Its signature, or the copy on the web, cannot be good, whatever was signed.
    Unsound,
    /// The key is somebody else's, or counts no longer.
    OtherKey,
    /// It holds words that no signature covers.
    Uncovered,
    /// The signature fits, but whose key it is cannot be told.
    WhoseKey,
    /// The issuer's key or page lies on the web.
    OnTheWeb,
    /// Nothing was there to check, or an earlier check failed.
    Unchecked,
    /// Its dates are in order.
    InDate,
    /// It has expired.
    Ended,
    /// It begins later.
    NotBegun,
    /// Its dates are missing or contradict each other.
    WrongDates,
    /// Its dates are odd.
    OddDates,
    /// It says so, but nobody is proved to have said it.
    NotProved,
    /// Its issuer's list does not name it.
    Clear,
    /// Its issuer keeps no list.
    NoList,
    /// Its issuer's list names it.
    TakenBack,
    /// Its issuer's list cannot be trusted.
    ListUnsound,
    /// A newer one was given in its place.
    Replaced,
    /// Its issuer's list cannot be had here.
    ListAway,
    /// The issuer's key is on this laptop.
    Own,
    /// The issuer is known here.
    Known,
    /// The issuer is not known here.
    Stranger,
    /// The issuer says for whom it signs, but no appointment by them holds.
    NotAppointed,
    /// The earner gave it to themselves.
    SelfIssued,
    /// No issuer is proved.
    Nobody,
    /// The picture is the one that was signed.
    SamePicture,
    /// The badge was signed for another picture.
    OtherPicture,
    /// The badge names no picture, or there is none.
    NoPicture,
    /// It belongs to the person.
    Theirs,
    /// It belongs to somebody else.
    NotTheirs,
    /// It names its earner in another way.
    OtherName,
}

/// One light.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Light {
    /// What it is about.
    pub about: About,
    /// How it shines.
    pub state: State,
    /// Why.
    pub why: Why,
    /// What the checks themselves said.
    pub said: Vec<Said>,
}

/// What lights need to know besides the verdict.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// The instant for which dates were judged.
    pub at: Timestamp,
    /// Whether the issuer is known here.
    pub issuer: Acquaintance,
}

/// The lights of a badge in the order in which they are shown; the last one only where it was asked whose it is.
pub fn lights(verdict: &Verdict, asked: Asked) -> Vec<Light> {
    let finding = |name| {
        verdict
            .check(name)
            .map_or(Finding::NotChecked, |check| check.outcome)
    };
    let signature = signature(verdict, &finding);
    let is_proved = signature.0 == State::Good;
    let proved = |finding, lit| match finding {
        Finding::Passed if !is_proved => (State::Open, Why::NotProved),
        _ => lit,
    };
    let dates = finding(Name::Dates);
    let status = finding(Name::Status);
    let picture = finding(Name::Picture);
    let mut lit = vec![
        (About::Signature, signature),
        (About::Dates, proved(dates, by_dates(verdict, dates, asked.at))),
        (About::Revocation, proved(status, revocation(verdict, status))),
        (About::Issuer, issuer(verdict, asked.issuer)),
        (About::Picture, proved(picture, by_picture(picture))),
    ];
    let recipient = finding(Name::Recipient);
    if recipient != Finding::NotChecked {
        lit.push((About::Recipient, proved(recipient, by_recipient(recipient))));
    }
    let light = |(about, (state, why))| Light {
        about,
        state,
        why,
        said: said(verdict, about),
    };
    lit.into_iter().map(light).collect()
}

fn signature(verdict: &Verdict, finding: &impl Fn(Name) -> Finding) -> (State, Why) {
    let (signed, hosted, key) = (
        finding(Name::Signature),
        finding(Name::Hosted),
        finding(Name::Key),
    );
    let is_signed = signed == Finding::Passed;
    if signed == Finding::Failed || hosted == Finding::Failed {
        (State::Bad, disproved(verdict))
    } else if key == Finding::Failed {
        (State::Bad, Why::OtherKey)
    } else if is_signed && finding(Name::Meaning) == Finding::Failed {
        (State::Bad, Why::Uncovered)
    } else if is_signed && verdict.content.is_some() {
        (State::Good, Why::Signed)
    } else if hosted == Finding::Passed && verdict.content.is_some() {
        (State::Good, Why::Hosted)
    } else if is_signed {
        (State::Look, Why::WhoseKey)
    } else if key == Finding::Warning || hosted == Finding::Warning {
        (State::Open, Why::OnTheWeb)
    } else {
        (State::Open, Why::Unchecked)
    }
}

/// Why a badge fails by its signature or by its copy on the web.
fn disproved(verdict: &Verdict) -> Why {
    let says = |code| {
        let signature = verdict.check(Name::Signature);
        signature.is_some_and(|check| check.said.iter().any(|said| said.code == code))
    };
    if says(Saying::SignatureNone) {
        Why::Unsigned
    } else if says(Saying::SignatureAltered) {
        Why::Altered
    } else {
        Why::Unsound
    }
}

fn by_dates(verdict: &Verdict, finding: Finding, at: Timestamp) -> (State, Why) {
    let content = verdict.content.as_ref();
    let instant = |text: Option<&String>| text.and_then(|text| text.parse::<Timestamp>().ok());
    let until = instant(content.and_then(|content| content.valid_until.as_ref()));
    let from = instant(content.and_then(|content| content.valid_from.as_ref()));
    match finding {
        Finding::Passed => (State::Good, Why::InDate),
        Finding::Warning => (State::Look, Why::OddDates),
        Finding::NotChecked => (State::Open, Why::Unchecked),
        Finding::Failed if until.is_some_and(|until| until < at) => (State::Bad, Why::Ended),
        Finding::Failed if from.is_some_and(|from| from > at) => (State::Bad, Why::NotBegun),
        Finding::Failed => (State::Bad, Why::WrongDates),
    }
}

fn revocation(verdict: &Verdict, finding: Finding) -> (State, Why) {
    let says = |saying| {
        verdict
            .check(Name::Status)
            .is_some_and(|check| check.said.iter().any(|said| said.code == saying))
    };
    match finding {
        Finding::Passed if says(Saying::StatusNoList) => (State::Open, Why::NoList),
        Finding::Passed => (State::Good, Why::Clear),
        Finding::Warning if says(Saying::StatusNewer) => (State::Look, Why::Replaced),
        Finding::Warning => (State::Open, Why::ListAway),
        Finding::Failed if says(Saying::StatusUnusable) => (State::Bad, Why::ListUnsound),
        Finding::Failed => (State::Bad, Why::TakenBack),
        Finding::NotChecked => (State::Open, Why::Unchecked),
    }
}

fn issuer(verdict: &Verdict, acquaintance: Acquaintance) -> (State, Why) {
    match acquaintance {
        _ if verdict.issuer.is_none() => (State::Open, Why::Nobody),
        _ if claims_in_vain(verdict) => (State::Look, Why::NotAppointed),
        Acquaintance::Own => (State::Good, Why::Own),
        Acquaintance::Known => (State::Good, Why::Known),
        Acquaintance::Stranger if is_self_issued(verdict) => (State::Look, Why::SelfIssued),
        Acquaintance::Stranger => (State::Look, Why::Stranger),
    }
}

/// Whether the check of endorsements has something against the organisation that the issuer names.
fn claims_in_vain(verdict: &Verdict) -> bool {
    let issuer = verdict.issuer.as_ref();
    let claims =
        issuer.is_some_and(|issuer| issuer.organisation.is_some() && issuer.appointed_by().is_none());
    claims
        && verdict
            .check(Name::Endorsements)
            .is_some_and(|check| check.outcome > Finding::Passed)
}

fn by_picture(finding: Finding) -> (State, Why) {
    match finding {
        Finding::Passed => (State::Good, Why::SamePicture),
        Finding::Failed => (State::Bad, Why::OtherPicture),
        Finding::Warning | Finding::NotChecked => (State::Open, Why::NoPicture),
    }
}

fn by_recipient(finding: Finding) -> (State, Why) {
    match finding {
        Finding::Passed => (State::Good, Why::Theirs),
        Finding::Failed => (State::Bad, Why::NotTheirs),
        Finding::Warning | Finding::NotChecked => (State::Look, Why::OtherName),
    }
}

/// The sentences of the checks behind a light; those that say nothing of their own are left out.
fn said(verdict: &Verdict, about: About) -> Vec<Said> {
    let names: &[Name] = match about {
        About::Signature => &[Name::Signature, Name::Hosted, Name::Key],
        About::Dates => &[Name::Dates],
        About::Revocation => &[Name::Status],
        About::Issuer => &[],
        About::Picture => &[Name::Picture],
        About::Recipient => &[Name::Recipient],
    };
    let checks = names.iter().filter_map(|name| verdict.check(*name));
    checks
        .filter(|check| check.outcome != Finding::NotChecked)
        .flat_map(|check| check.said.iter().cloned())
        .collect()
}
