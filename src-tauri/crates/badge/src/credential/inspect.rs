//! Reading other people's documents against the tables of the standard, and saying in words what is amiss.

use std::fmt;

use super::class::{Class, Kind, is_kind};
use crate::json::Json;
use crate::path::Path;

/// Faults beyond this number are not listed: the document is wrong, and a person reads the first few.
const MAX_FAULTS: usize = 12;

/// Something that is not as the standard demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, such as `credentialSubject.achievement.alignment[0].targetUrl`; empty for the document itself.
    pub place: String,
    /// What is amiss: follows the place in a sentence.
    pub problem: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() {
            "the document"
        } else {
            &self.place
        };
        write!(f, "{place} {}", self.problem)
    }
}

/// How complete a document must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A document that somebody signed: everything that the standard requires.
    Signed,
    /// A file that a person wrote: `type` and ids may be missing, nothing unknown may be there.
    Draft,
}

/// What has been found so far.
pub(crate) struct Inspection {
    form: Form,
    pub(crate) faults: Vec<Fault>,
}

impl Inspection {
    pub(crate) fn new(form: Form) -> Self {
        Self {
            form,
            faults: Vec::new(),
        }
    }

    pub(crate) fn is_draft(&self) -> bool {
        self.form == Form::Draft
    }

    pub(crate) fn fault(&mut self, place: &Path<'_>, problem: impl Into<String>) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(Fault {
                place: place.to_string(),
                problem: problem.into(),
            });
        }
    }

    pub(crate) fn expected(&mut self, place: &Path<'_>, expected: &str, found: &Json<'_>) {
        self.fault(
            place,
            format!("should be {expected}, but it is {}", described(found)),
        );
    }

    /// Whether the value is an object of the class; says what is amiss with its type and its members.
    pub(crate) fn is_class<C: Class>(
        &mut self,
        value: &Json<'_>,
        place: &Path<'_>,
        members: &[&str],
    ) -> bool {
        let Some(found) = value.as_object() else {
            self.expected(place, "one object in braces", value);
            return false;
        };
        self.check_type::<C>(value, place);
        if C::CLOSED || self.is_draft() {
            for (name, _) in found {
                let is_type = name == "type" && C::KIND != Kind::Free;
                if !is_type && !members.contains(&name.as_ref()) {
                    self.unknown(&place.member(name), members);
                }
            }
        }
        true
    }

    fn unknown(&mut self, place: &Path<'_>, members: &[&str]) {
        let known = format!("; there are {}", members.join(", "));
        // Once is enough, also where a whole list of objects has the same mistake.
        let told = self.faults.iter().any(|fault| fault.problem.ends_with(&known));
        let known = if told { "" } else { &known };
        self.fault(place, format!("is not a property that belongs here{known}"));
    }

    fn check_type<C: Class>(&mut self, value: &Json<'_>, place: &Path<'_>) {
        match value.get("type") {
            _ if C::KIND == Kind::Free => {}
            None if self.is_draft() => {}
            None => self.fault(
                &place.member("type"),
                format!("is missing; it should be {}", names(C::KIND)),
            ),
            Some(found) if is_kind::<C>(|name| found.each().iter().any(|f| f.as_str() == Some(name))) => {}
            Some(found) => self.expected(&place.member("type"), &names(C::KIND), found),
        }
    }

    pub(crate) fn missing(&mut self, place: &Path<'_>, name: &str) {
        if !(self.is_draft() && name == "id") {
            self.fault(&place.member(name), "is missing");
        }
    }
}

/// What `type` should be.
fn names(kind: Kind) -> String {
    match kind {
        Kind::Free => String::new(),
        Kind::Text(name) => name.to_owned(),
        Kind::Array(names) => names.join(" and "),
    }
}

/// A value in words, short.
pub(crate) fn described(value: &Json<'_>) -> String {
    match value {
        Json::Null => "nothing (null)".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.as_f64().to_string(),
        Json::String(text) => quoted(text),
        Json::Array(items) => match items.iter().map(Json::as_str).collect::<Option<Vec<_>>>() {
            Some(texts) if texts.is_empty() => "an empty list".to_owned(),
            Some(texts) if texts.len() == 1 => quoted(texts[0]),
            Some(texts) if texts.len() <= 4 => texts
                .iter()
                .map(|text| quoted(text))
                .collect::<Vec<_>>()
                .join(", "),
            _ => format!("a list of {}", items.len()),
        },
        Json::Object(_) => "an object".to_owned(),
    }
}

/// A text in quotes, as [`shown`], at most 60 characters.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", shown(text, 60))
}

/// A text cut to so many characters, without characters that hide or turn round what stands beside them.
pub(crate) fn shown(text: &str, most: usize) -> String {
    let hides = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let mut shown: String = text
        .chars()
        .take(most)
        .map(|c| if hides(c) { ' ' } else { c })
        .collect();
    if text.chars().nth(most).is_some() {
        shown.push('…');
    }
    shown
}
