//! Whether the members of a document have the form that the standard gives them.

use super::documents::{id_of, member};
use super::report::show;
use super::url::{Url, is_iri};
use super::{Version, dates};
use crate::json::Json;

/// The most problems that are told about one document.
const MOST_PROBLEMS: usize = 12;

/// What a member must be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Text, or a JSON-LD value object with text.
    Text,
    /// `true` or `false`.
    Bool,
    /// A date; see [`dates::instant`].
    Date,
    /// An absolute IRI.
    Iri,
    /// A web address.
    Url,
    /// `name@host`.
    Email,
    /// Digits with a leading `+`.
    Telephone,
    /// A host name.
    Host,
    /// A language tag, BCP 47.
    Language,
    /// The address of a picture, or an object with one as its id.
    Image,
    /// As [`Kind::Image`], or the picture itself as a data URI of PNG or SVG.
    ImageOrData,
    /// An object.
    Object(&'static [Rule]),
    /// An absolute IRI, or an object.
    Link(&'static [Rule]),
}

/// How bad it is when a member is wrong or, where it is needed, missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Failure,
    Warning,
}

/// What the standard says about one member.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    name: &'static str,
    kind: Kind,
    needed: Option<Weight>,
    wrong: Weight,
    many: bool,
}

impl Rule {
    pub(super) const fn needed(name: &'static str, kind: Kind) -> Rule {
        Rule {
            needed: Some(Weight::Failure),
            ..Rule::may(name, kind)
        }
    }

    pub(super) const fn may(name: &'static str, kind: Kind) -> Rule {
        Rule {
            name,
            kind,
            needed: None,
            wrong: Weight::Failure,
            many: false,
        }
    }

    /// Several values are allowed.
    pub(super) const fn many(self) -> Rule {
        Rule { many: true, ..self }
    }

    /// A wrong value does no more than leave something out.
    pub(super) const fn mild(self) -> Rule {
        Rule {
            wrong: Weight::Warning,
            ..self
        }
    }

    /// It should be there, and much software leaves it out.
    pub(super) const fn missed(self) -> Rule {
        Rule {
            needed: Some(Weight::Warning),
            ..self
        }
    }
}

/// Something wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) weight: Weight,
    /// The member.
    pub(super) place: String,
    pub(super) message: String,
}

/// Everything that is wrong with a document by these rules, at most [`MOST_PROBLEMS`].
pub(super) fn problems(document: &Json, rules: &[Rule], version: Version) -> Vec<Problem> {
    let mut found = Vec::new();
    look(document, rules, version, "", &mut found);
    found.truncate(MOST_PROBLEMS);
    found
}

fn look(document: &Json, rules: &[Rule], version: Version, path: &str, found: &mut Vec<Problem>) {
    for rule in rules {
        let path = format!("{path}{}", rule.name);
        let blank = |value: &&Json| {
            rule.needed.is_some() && value.as_str().is_some_and(|text| text.trim().is_empty())
        };
        let Some(value) = member(document, rule.name).filter(|value| !blank(value)) else {
            if let Some(weight) = rule.needed {
                let message = format!("{path} is missing");
                found.push(Problem {
                    weight,
                    place: path,
                    message,
                });
            }
            continue;
        };
        if value
            .as_array()
            .is_some_and(|values| !rule.many && values.len() != 1)
        {
            let message = format!("{path} has several values or none; expected one");
            found.push(Problem {
                weight: rule.wrong,
                place: path,
                message,
            });
            continue;
        }
        for value in value.each() {
            if found.len() >= MOST_PROBLEMS {
                return;
            }
            look_at(value, rule, version, &path, found);
        }
    }
}

fn look_at(value: &Json, rule: &Rule, version: Version, path: &str, found: &mut Vec<Problem>) {
    let inner = match (rule.kind, value) {
        (Kind::Object(inner) | Kind::Link(inner), Json::Object(_)) => Some(inner),
        _ => None,
    };
    if let Some(inner) = inner {
        return look(value, inner, version, &format!("{path}."), found);
    }
    if let Some(expected) = expected(value, rule.kind, version) {
        let shown = match value {
            Json::String(text) => format!("\"{}\"", show(text)),
            Json::Number(number) => number.as_f64().to_string(),
            Json::Bool(value) => value.to_string(),
            Json::Object(_) => "an object".into(),
            Json::Array(_) => "a list".into(),
            Json::Null => "nothing".into(),
        };
        found.push(Problem {
            weight: rule.wrong,
            place: path.to_owned(),
            message: format!("{path} is {shown}; expected {expected}"),
        });
    }
}

/// What was expected instead of a value; None where it is right.
fn expected(value: &Json, kind: Kind, version: Version) -> Option<&'static str> {
    let text = value.as_str();
    let is = |fits: fn(&str) -> bool| text.is_some_and(fits);
    let (right, expected) = match kind {
        Kind::Text => (text.or_else(|| value.get("@value")?.as_str()).is_some(), "text"),
        Kind::Bool => (value.as_bool().is_some(), "true or false"),
        Kind::Date if version == Version::V2_0 => (
            dates::instant(value, version).is_some(),
            "a date with time and time zone, like 2026-02-01T09:00:00Z",
        ),
        Kind::Date => (dates::instant(value, version).is_some(), "a date"),
        Kind::Iri => (is(is_iri), "a web address or a urn"),
        Kind::Link(_) => (is(is_iri), "a web address, a urn or an object"),
        Kind::Url => (is(|text| Url::parse(text).is_some()), "a web address"),
        Kind::Email => (is(is_email), "an e-mail address"),
        Kind::Telephone => (is(is_telephone), "a telephone number like +16175551212"),
        Kind::Host => (is(is_host), "a host name like example.org"),
        Kind::Language => (is(is_language), "a language tag like en-GB"),
        Kind::Image => (is_picture(value, false), "the web address of a picture"),
        Kind::ImageOrData => (
            is_picture(value, true),
            "the web address of a picture, or a PNG or SVG as a data URI",
        ),
        Kind::Object(_) => (false, "an object"),
    };
    (!right).then_some(expected)
}

fn is_email(text: &str) -> bool {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let both = |(name, host): (&str, &str)| !name.is_empty() && !host.is_empty() && !host.contains('@');
    text.split_once('@').is_some_and(both) && !text.contains(char::is_whitespace)
}

fn is_telephone(text: &str) -> bool {
    let number = text.split_once(";ext=").map_or(text, |(number, _)| number);
    let digits = number.strip_prefix('+').unwrap_or(number);
    (2..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

/// A host name, perhaps with a port, which issuers write as well.
fn is_host(text: &str) -> bool {
    let good = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | ':' | '_');
    !text.is_empty() && text.len() <= 260 && text.chars().all(good)
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=8).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic()) && parts.all(part)
}

fn is_picture(value: &Json, data: bool) -> bool {
    let Some(text) = id_of(value) else { return false };
    match text.strip_prefix("data:") {
        Some(rest) => {
            let media_type = rest.split([';', ',']).next().unwrap_or_default();
            data && ["image/png", "image/svg+xml"].contains(&media_type) && rest.contains(',')
        }
        None => is_iri(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn wrong_values_are_named() {
        let cases: &[(Kind, &[&str], &[&str])] = &[
            (
                Kind::Text,
                &["\"x\"", r#"{"@value":"x","@language":"de"}"#],
                &["\" \"", "1", "{}", "[]", "[\"x\",\"y\"]"],
            ),
            (Kind::Bool, &["true"], &["\"true\"", "1"]),
            (
                Kind::Email,
                &["\"a@b.example\""],
                &["\"a\"", "\"@b\"", "\"a@\"", "\"a @b\"", "\"a@b@c\"", "7"],
            ),
            (
                Kind::Telephone,
                &["\"+16175551212\""],
                &["\"+0\"", "\"call me\"", "\"+1234567890123456\""],
            ),
            (
                Kind::Host,
                &["\"example.org\""],
                &["\"https://example.org\"", "\"a b\"", "\"\""],
            ),
            (
                Kind::Language,
                &["\"en-US\"", "\"zh-Hant-TW\""],
                &["\"e\"", "\"english language\"", "\"en_US\""],
            ),
            (
                Kind::Image,
                &["\"https://a.example/i.png\""],
                &["\"data:image/png;base64,AA==\"", "\"i.png\"", "{}"],
            ),
            (
                Kind::ImageOrData,
                &[
                    "\"data:image/svg+xml,%3Csvg\"",
                    r#"{"id":"https://a.example/i.png"}"#,
                ],
                &[
                    "\"data:text/html,x\"",
                    "\"data:image/png\"",
                    "\"data:image/jpeg;base64,AA==\"",
                ],
            ),
            (Kind::Url, &["\"http://a.example\""], &["\"urn:uuid:1\"", "\"a\""]),
            (Kind::Iri, &["\"urn:uuid:1\"", "\"_:b0\""], &["\"a\"", "{}"]),
            (
                Kind::Link(&[]),
                &["{}", "\"https://a.example\""],
                &["\"a\"", "true"],
            ),
            (Kind::Object(&[]), &["{}"], &["\"https://a.example\""]),
        ];
        for (kind, right, wrong) in cases {
            let rules = [Rule::needed("x", *kind)];
            let problems = |value: &str| {
                let text = format!("{{\"x\":{value}}}");
                problems(&parse(text.as_bytes()).unwrap(), &rules, Version::V2_0)
            };
            for value in *right {
                assert_eq!(problems(value), [], "{value} is a good {kind:?}");
            }
            for value in *wrong {
                assert_eq!(problems(value).len(), 1, "{value} is no {kind:?}");
            }
            assert_eq!(problems("null").len(), 1, "null is the same as missing");
        }
    }

    #[test]
    fn problems_are_counted() {
        let many = format!("{{\"x\":[{}]}}", vec!["1"; 1_000].join(","));
        let rules = [Rule::may("x", Kind::Text).many()];
        let found = problems(&parse(many.as_bytes()).unwrap(), &rules, Version::V2_0);
        assert_eq!(
            found.len(),
            MOST_PROBLEMS,
            "a thousand wrong values make a short list"
        );
    }
}
