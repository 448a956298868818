//! Why there is nothing to check in a file.

use serde::Serialize;
use ts_rs::TS;

use crate::badge::bake::{self, BakeError, MAX_CREDENTIAL_BYTES};
use crate::badge::json::{self, JsonError};
use crate::badge::verdict::{Finding, Name, Verdict};
use crate::pack::container;

/// Why no badge could be read from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Dead {
    /// Nothing in it.
    Empty,
    /// A whole picture without a badge: a screenshot, or a copy that a messenger made.
    NoBadge,
    /// A JPEG, which cannot carry a badge.
    Jpeg,
    /// Another kind of picture that cannot carry one.
    OtherPicture,
    /// A PDF.
    Pdf,
    /// What carries work from laptop to laptop.
    Pack,
    /// An archive or an office document.
    Archive,
    /// A web page.
    WebPage,
    /// The file ends before it should.
    CutOff,
    /// Its bytes were changed on the way.
    Damaged,
    /// More than a badge ever needs.
    TooBig,
    /// A badge where no program looks for it, or an empty place for one.
    WrongPlace,
    /// An SVG that can hide other content.
    Hidden,
    /// Text or data of another kind.
    NotABadge,
    /// The file itself could not be read.
    Unreadable,
}

/// Why there is no badge to judge in a file; None where there is one, good or bad.
pub fn dead(file: &[u8], verdict: &Verdict) -> Option<Dead> {
    let has = |name, outcome| verdict.check(name).is_some_and(|check| check.outcome == outcome);
    if has(Name::File, Finding::Failed) {
        return Some(bake::take(file).map_or_else(|error| in_file(file, &error), |_| Dead::Damaged));
    }
    let is_unread = has(Name::Text, Finding::Failed) && has(Name::Type, Finding::NotChecked);
    is_unread.then(|| in_text(file))
}

fn in_file(file: &[u8], error: &BakeError) -> Dead {
    match error {
        BakeError::Empty => Dead::Empty,
        BakeError::NotAPicture { found } => other(file, found),
        BakeError::TooLarge { .. }
        | BakeError::TooManyParts { .. }
        | BakeError::CredentialTooLarge { .. } => Dead::TooBig,
        BakeError::CutOff { .. } => Dead::CutOff,
        BakeError::EntityDeclaration => Dead::Hidden,
        BakeError::NoBadge => Dead::NoBadge,
        BakeError::WrongPlace { .. } | BakeError::EmptyBadge => Dead::WrongPlace,
        _ => Dead::Damaged,
    }
}

/// By the words that [`bake`] has for files that people take for a badge.
fn other(file: &[u8], found: &str) -> Dead {
    let is = |word: &str| found.contains(word);
    if is("damaged") {
        Dead::Damaged
    } else if is("JPEG") {
        Dead::Jpeg
    } else if is("picture") || is("bitmap") {
        Dead::OtherPicture
    } else if is("PDF") {
        Dead::Pdf
    } else if container::begins(file) {
        Dead::Pack
    } else if is("archive") || is("compressed") {
        Dead::Archive
    } else if is("web page") {
        Dead::WebPage
    } else if found == "text" && file.len() > MAX_CREDENTIAL_BYTES {
        Dead::TooBig
    } else if found == "text" {
        Dead::Damaged
    } else {
        Dead::NotABadge
    }
}

/// Of a text that is no badge: the file itself, or what lies in a picture.
fn in_text(file: &[u8]) -> Dead {
    let taken = bake::take(file);
    let text = taken.as_ref().map_or(file, |taken| taken.credential.as_bytes());
    match json::parse(text) {
        Err(JsonError::Syntax(error)) if error.is_eof() => Dead::CutOff,
        Err(JsonError::TooLong { .. } | JsonError::TooManyValues | JsonError::TooDeep) => Dead::TooBig,
        Err(JsonError::NotUtf8 { .. } | JsonError::DuplicateKey { .. }) => Dead::Damaged,
        _ if taken.is_ok() => Dead::Damaged,
        _ => Dead::NotABadge,
    }
}
