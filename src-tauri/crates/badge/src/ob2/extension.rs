//! Additions to the standard (Open Badges 2.0, section "Extensions"): anybody may make them, in a fixed form.

use super::Name;
use super::documents::{member, texts};
use super::report::{Report, show};
use super::url::{Url, is_iri};
use crate::json::Json;
use crate::verdict::Saying;

/// The most problems of extensions that are told about one badge.
const MOST_PROBLEMS: usize = 8;

/// The registered extensions of which something is known: the end of their type, and a member that must be as its schema says.
const KNOWN: [(&str, &[&str], Form); 4] = [
    ("ApplyLink", &["url"], Form::Url),
    ("OriginalCreator", &["url"], Form::Url),
    (
        "ExampleExtension",
        &["exampleProperty", "http://schema.org/text"],
        Form::Text,
    ),
    ("LicenseExtension", &["legalCode", "cc:legalcode"], Form::Any),
];

#[derive(Clone, Copy)]
enum Form {
    Url,
    Text,
    Any,
}

/// Checks every extension in these documents.
pub(super) fn check<'d>(report: &mut Report, documents: impl Iterator<Item = &'d Json<'d>>) {
    let mut count = 0;
    // With the name of the addition.
    let mut problems = Vec::new();
    for document in documents {
        walk(document, "", &mut count, &mut problems);
    }
    for (place, problem) in problems.iter().take(MOST_PROBLEMS) {
        report.fail(
            Name::Extensions,
            Saying::FormWrong
                .told(format!(
                    "An addition to the badge is not in the form that the standard asks for: {problem}. Ask the issuer to \
                     correct it."
                ))
                .with("places", place),
        );
    }
    if count > 0 && problems.is_empty() {
        report.passed(
            Name::Extensions,
            Saying::FormGood.told(format!("{count} additions to the standard, in the right form.")),
        );
    }
}

fn walk(value: &Json, name: &str, count: &mut usize, problems: &mut Vec<(String, String)>) {
    if problems.len() >= MOST_PROBLEMS {
        return;
    }
    let values = match value {
        Json::Array(elements) => {
            elements
                .iter()
                .for_each(|element| walk(element, name, count, problems));
            return;
        }
        Json::Object(members) => members,
        _ => {
            if registered(name) {
                *count += 1;
                problems.push((name.to_owned(), format!("\"{}\" is not an object", show(name))));
            }
            return;
        }
    };
    let is_extension = |name: &&str| name.eq_ignore_ascii_case("Extension");
    if registered(name) || types(value).iter().any(is_extension) {
        *count += 1;
        let wrong = problem(value).map(|problem| format!("\"{}\" {problem}", show(name)));
        problems.extend(wrong.map(|wrong| (name.to_owned(), wrong)));
    }
    for (name, value) in values.iter().filter(|(name, _)| name != "@context") {
        walk(value, name, count, problems);
    }
}

fn registered(name: &str) -> bool {
    [
        "extensions:",
        "extension:",
        "https://w3id.org/openbadges/extensions#",
    ]
    .iter()
    .any(|prefix| name.starts_with(prefix))
}

fn types<'j>(extension: &'j Json<'_>) -> Vec<&'j str> {
    let mut types = texts(extension, "type");
    types.extend(texts(extension, "@type"));
    types
}

fn problem(extension: &Json) -> Option<String> {
    let context = member(extension, "@context").map(Json::each).unwrap_or_default();
    if context.is_empty() || !context.iter().all(|part| part.as_str().is_some_and(is_iri)) {
        return Some("does not say in which vocabulary it is written (@context)".into());
    }
    let types = types(extension);
    let (general, own): (Vec<&str>, Vec<&str>) = types
        .iter()
        .partition(|name| name.eq_ignore_ascii_case("Extension"));
    if general.is_empty() || !own.iter().any(|name| is_iri(name)) {
        return Some("does not say what kind of addition it is (type)".into());
    }
    KNOWN
        .iter()
        .filter(|(kind, _, _)| {
            own.iter()
                .any(|name| name.ends_with(&format!(":{kind}")) || name.ends_with(&format!("#{kind}")))
        })
        .find_map(|(_, names, form)| {
            let value = names.iter().find_map(|name| member(extension, name));
            let right = value.is_some_and(|value| match form {
                Form::Url => value.as_str().is_some_and(|text| Url::parse(text).is_some()),
                Form::Text => value.as_str().is_some(),
                Form::Any => true,
            });
            (!right).then(|| format!("lacks \"{}\" or has it in another form", names[0]))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;
    use crate::verdict::Finding;

    fn outcome(text: &str) -> Option<Finding> {
        let mut report = Report::default();
        check(&mut report, std::iter::once(&parse(text.as_bytes()).unwrap()));
        report.into_checks().iter().map(|check| check.outcome).max()
    }

    #[test]
    fn forms() {
        let apply = |inner: &str| format!(r#"{{"badge":{{"extensions:ApplyLink":{inner}}}}}"#);
        let context = r#""@context":"https://openbadgespec.org/extensions/applyLinkExtension/context.json""#;
        let typed = r#""type":["Extension","extensions:ApplyLink"]"#;
        let good = apply(&format!(r#"{{{context},{typed},"url":"https://a.example/"}}"#));
        assert_eq!(
            outcome(&good),
            Some(Finding::Passed),
            "the registered form passes"
        );
        let bad = [
            apply(&format!(r#"{{{typed},"url":"https://a.example/"}}"#)),
            apply(&format!(r#"{{{context},"url":"https://a.example/"}}"#)),
            apply(&format!(
                r#"{{{context},"type":["Extension"],"url":"https://a.example/"}}"#
            )),
            apply(&format!(r#"{{{context},{typed},"url":"here"}}"#)),
            apply(&format!(r#"{{{context},{typed}}}"#)),
            apply("7"),
        ];
        for text in bad {
            assert_eq!(outcome(&text), Some(Finding::Failed), "{text} is not in form");
        }
        assert_eq!(
            outcome(r#"{"name":"x"}"#),
            None,
            "without an extension there is nothing to say"
        );
    }
}
