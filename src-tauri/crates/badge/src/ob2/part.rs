//! A document by itself: its context, its class, its members.

use super::context::{self, Category, Oddity};
use super::documents::{member, texts};
use super::shape::{self, Problem, Weight};
use super::{Case, Kind, Name, Version, extension, links, rules};
use crate::json::Json;
use crate::verdict::Saying;

/// Whether a document is meant as one of these versions, rather than as Open Badges 3.0 or something else.
pub(super) fn is_ours(document: &Json) -> bool {
    let has = |name| member(document, name).is_some();
    if has("credentialSubject") || has("proof") {
        return false;
    }
    let openbadges = |part: &Json| part.as_str().is_some_and(|url| url.contains("openbadges"));
    let context = member(document, "@context").map(Json::each).unwrap_or_default();
    context.iter().any(openbadges)
        || context::version(document).is_some() && context::class(document).is_ok()
        || has("badge") && (has("recipient") || has("verify") || has("verification"))
}

/// Reports what is odd about the context of a document. 1.0 had none.
pub(super) fn check_context(case: &mut Case<'_>, document: &Json, name: Name) {
    if member(document, "@context").is_none() && case.version == Version::V1_0 {
        return;
    }
    let oddities = context::oddities(document);
    if oddities.is_empty() && name == Name::Context {
        let told = Saying::ContextsCurrent.told("Its words are those of Open Badges.");
        case.report.passed(name, told);
    }
    for oddity in oddities {
        match oddity {
            Oddity::Wrong(why) => case.report.fail(
                name,
                Saying::ContextsWrong.told(format!(
                    "The document is not in the language of Open Badges: {why}; expected https://w3id.org/openbadges/v2. Ask \
                     the issuer to correct it."
                )),
            ),
            Oddity::Foreign(url) => case.report.warn(
                name,
                Saying::ContextsForeign
                    .told(format!(
                        "It also uses the vocabulary {url}, which is not known here. What it says with that was not checked."
                    ))
                    .with("at", url),
            ),
        }
    }
}

/// The class of a document by itself. Before 1.1 documents did not say it, so it shows in the members.
pub(super) fn class_of(document: &Json, version: Version) -> Result<Category, String> {
    if version != Version::V1_0 || member(document, "type").is_some() {
        return context::class(document);
    }
    let has = |name| member(document, name).is_some();
    if has("badge") && has("recipient") {
        Ok(Category::Assertion)
    } else if has("issuer") && has("criteria") {
        Ok(Category::BadgeClass)
    } else {
        Err("it has not the members of an award".into())
    }
}

/// The object that says how an assertion is verified. 2.0 knows it by both names.
pub(super) fn verification<'j, 'a>(assertion: &'j Json<'a>) -> Option<&'j Json<'a>> {
    member(assertion, "verification").or_else(|| member(assertion, "verify"))
}

/// Whether an assertion says that it is hosted or signed; None where it says neither, or both.
pub(super) fn kind(assertion: &Json, version: Version) -> Option<Kind> {
    let Some(verification) = verification(assertion) else {
        // Before 1.0 all badges were hosted, and their recipient was a bare text.
        let before = version == Version::V1_0 && member(assertion, "recipient")?.as_str().is_some();
        return before.then_some(Kind::Hosted);
    };
    let mut kinds = texts(verification, "type")
        .into_iter()
        .filter_map(|name| match name {
            "hosted" | "HostedBadge" => Some(Kind::Hosted),
            "signed" | "SignedBadge" => Some(Kind::Signed),
            _ => None,
        });
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

/// Checks the members of an assertion.
pub(super) fn check_assertion(case: &mut Case<'_>, assertion: &Json, kind: Kind) {
    let before = member(assertion, "recipient").is_some_and(|recipient| recipient.as_str().is_some());
    let rules = if case.version == Version::V2_0 || before {
        rules::rules(Category::Assertion, case.version)
    } else {
        &rules::IDENTIFIED
    };
    let mut problems = shape::problems(assertion, rules, case.version);
    if let Some(verification) = verification(assertion) {
        problems.extend(shape::problems(
            verification,
            rules::verification(case.version),
            case.version,
        ));
    }
    let both = member(assertion, "verification").zip(member(assertion, "verify"));
    if both.is_some_and(|(new, old)| new != old) {
        problems.push(Problem {
            weight: Weight::Failure,
            place: "verification".into(),
            message: "verification and verify say different things".into(),
        });
    }
    let number = member(assertion, "id").and_then(Json::as_str);
    if kind == Kind::Signed
        && case.version == Version::V1_1
        && number.is_none()
        && member(assertion, "uid").is_none()
    {
        problems.push(Problem {
            weight: Weight::Failure,
            place: "id".into(),
            message: "id and uid are missing".into(),
        });
    }
    tell(case, Name::Assertion, "The award", &problems);
}

/// Reports the problems of a document, or that there are none.
pub(super) fn tell(case: &mut Case<'_>, name: Name, what: &str, problems: &[Problem]) {
    if problems.is_empty() && !case.report.flawed(name) {
        let told = Saying::FormGood.told(format!("{what} has all that it needs."));
        case.report.passed(name, told);
    }
    for problem in problems {
        match problem.weight {
            Weight::Failure => case.report.fail(
                name,
                Saying::FormWrong
                    .told(format!(
                        "{what} breaks the standard: {}. Ask the issuer to correct it.",
                        problem.message
                    ))
                    .with("places", &problem.place),
            ),
            Weight::Warning => case.report.warn(
                name,
                Saying::FormOdd
                    .told(format!(
                        "{what} is not quite as the standard says: {}.",
                        problem.message
                    ))
                    .with("places", &problem.place),
            ),
        }
    }
}

/// Judges a document that is no award: never more than a warning, because nobody earned anything.
pub(super) fn judge(case: &mut Case<'_>, document: &Json, class: Category) {
    let (name, what) = match class {
        Category::BadgeClass => (Name::BadgeClass, "the description of a badge"),
        Category::Issuer => (Name::Issuer, "the profile of an issuer"),
        Category::Key => (Name::Key, "a public key"),
        Category::RevocationList => (Name::Revocation, "a list of revoked badges"),
        Category::Endorsement => (Name::Endorsements, "an endorsement"),
        _ => (Name::Type, "a part of a badge or something else"),
    };
    case.report.warn(
        Name::Type,
        Saying::TypePart.told(format!(
            "This file is {what}, not a badge that somebody earned. Ask the earner for the badge itself."
        )),
    );
    let problems = shape::problems(document, rules::rules(class, case.version), case.version);
    tell(case, name, "The document", &problems);
    if class == Category::BadgeClass {
        let class = links::Linked::itself(document);
        let issuer = links::issuer(case, &class);
        case.summarise(Some(&class), issuer.as_ref());
    }
    extension::check(&mut case.report, std::iter::once(document));
}
