//! From the assertion to its badge class and from there to the issuer.

use super::context::Category;
use super::documents::{Fetched, find, id_of, member, text};
use super::report::show;
use super::shape;
use super::url::Url;
use super::{Case, Kind, Name, Version, context, part, rules, same};
use crate::json::Json;
use crate::verdict::{Saying, Told};
use std::rc::Rc;

/// A document that another one refers to.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    /// Its content.
    pub(super) document: Rc<Json<'static>>,
    /// The address at which it was found, or its id where it is embedded.
    pub(super) id: Option<String>,
}

impl Linked {
    /// A document that was given rather than found.
    pub(super) fn itself(document: &Json) -> Linked {
        Linked {
            document: Rc::new(super::documents::owned(document.clone())),
            id: text(document, "id").map(str::to_owned),
        }
    }
}

/// What is looked for, for messages and checks.
#[derive(Clone, Copy)]
pub(super) struct Sought {
    pub(super) name: Name,
    pub(super) class: Category,
    pub(super) what: &'static str,
}

pub(super) const BADGE_CLASS: Sought = Sought {
    name: Name::BadgeClass,
    class: Category::BadgeClass,
    what: "the description of the badge",
};

pub(super) const ISSUER: Sought = Sought {
    name: Name::Issuer,
    class: Category::Issuer,
    what: "the issuer's profile",
};

/// The badge class of an assertion, checked; None where it is not to be had, which is reported.
pub(super) fn badge_class(case: &mut Case<'_>, assertion: &Json, kind: Kind) -> Option<Linked> {
    let value = member(assertion, "badge")?.each().first()?.clone();
    let id = id_of(&value).unwrap_or_default().to_owned();
    if value.as_str().is_some() {
        return follow(case, &id, BADGE_CLASS);
    }
    let Some(url) = Url::parse(&id) else {
        return embedded_class(case, &value);
    };
    if !matches!(case.documents.fetch(url), Fetched::Unreachable) {
        let linked = follow(case, &id, BADGE_CLASS)?;
        compare(case, &value, &linked.document, kind);
        return Some(linked);
    }
    case.report.warn(
        Name::BadgeClass,
        Saying::ClassInside.told(
            "The description of the badge came inside the badge. The published one cannot be had here, so nobody can say \
             whether they agree. Check again with a connection.",
        ),
    );
    check(case, &value, BADGE_CLASS);
    Some(Linked::itself(&value))
}

/// A badge class that exists only inside the assertion, and is as good as that.
fn embedded_class(case: &mut Case<'_>, value: &Json) -> Option<Linked> {
    let mut document = value.clone();
    if let (None, Json::Object(members)) = (text(value, "id"), &mut document) {
        if case.version == Version::V2_0 {
            case.report.warn(
                Name::BadgeClass,
                Saying::NoAddress.told("The description of the badge has no id of its own."),
            );
        }
        members.push(("id".into(), Json::String("_:embedded".into())));
    }
    check(case, &document, BADGE_CLASS);
    Some(Linked::itself(value))
}

/// Compares an embedded badge class with the published one. In a hosted badge nobody vouches for the embedded one.
fn compare(case: &mut Case<'_>, embedded: &Json, published: &Json, kind: Kind) {
    let name =
        |document: &Json, member_name| member(document, member_name).and_then(id_of).map(str::to_owned);
    let differs = |member_name| {
        let (here, there) = (name(embedded, member_name), name(published, member_name));
        here.is_some() && here != there
    };
    if differs("issuer") || kind == Kind::Hosted && differs("name") {
        case.report.fail(
            Name::BadgeClass,
            Saying::ClassOther.told(
                "The description inside the badge names another badge or another issuer than the published one. Somebody \
                 changed it: do not trust it.",
            ),
        );
        return;
    }
    let told = ["name", "description", "criteria", "image", "tags", "alignment"];
    let differing = told.iter().find(|name| {
        let there = member(published, name).unwrap_or(&Json::Null);
        member(embedded, name).is_some_and(|here| same::difference(here, there).is_some())
    });
    if let Some(path) = differing {
        case.report.warn(
            Name::BadgeClass,
            Saying::ClassDiffers
                .told(format!(
                    "The description inside the badge and the published one differ in \"{}\".",
                    show(path)
                ))
                .with("place", path),
        );
    }
}

/// The issuer of a badge class, checked; None where it is not to be had, which is reported.
pub(super) fn issuer(case: &mut Case<'_>, class: &Linked) -> Option<Linked> {
    let value = member(&class.document, "issuer")?.each().first()?.clone();
    if value.as_str().is_some() || text(&value, "id").and_then(Url::parse).is_some() {
        let id = id_of(&value)?.to_owned();
        return follow(case, &id, ISSUER);
    }
    let mut embedded = Linked::itself(&value);
    if case.version == Version::V2_0 {
        case.report.warn(
            Name::Issuer,
            Saying::NoAddress.told(
                "The issuer has no address of its own, so nobody can look up who it is. Ask the issuer.",
            ),
        );
    } else {
        // Before 1.1 an issuer was known by its web site.
        let site = text(&value, "origin").or_else(|| text(&value, "url"));
        embedded.id = site.map(str::to_owned);
    }
    check(case, &embedded.document, ISSUER);
    Some(embedded)
}

/// Fetches and checks a document by its id.
fn follow(case: &mut Case<'_>, id: &str, sought: Sought) -> Option<Linked> {
    let Some(url) = Url::parse(id) else {
        case.report.warn(
            sought.name,
            Saying::NoAddress.told(format!(
                "{} is only named ({}), with no address to look it up.",
                capital(sought.what),
                show(id)
            )),
        );
        return None;
    };
    let document = fetch(case, url, sought)?;
    let linked = settle(case, document, id, sought)?;
    check(case, &linked.document, sought);
    Some(linked)
}

/// Fetches a page and reports where that fails.
pub(super) fn fetch(case: &mut Case<'_>, url: Url<'_>, sought: Sought) -> Option<Rc<Json<'static>>> {
    let (what, at) = (sought.what, show(url.page()));
    let told = |saying: Saying, message: String| saying.told(message).with("at", url.page());
    match case.documents.fetch(url) {
        Fetched::Here(document) => return Some(document),
        Fetched::Unreachable => case.report.warn(
            sought.name,
            told(Saying::PageAway, format!("{} ({at}) cannot be had here, so it cannot be confirmed. Check again with a connection.", capital(what))),
        ),
        Fetched::Missing => case.report.fail(
            sought.name,
            told(Saying::PageGone, format!("{} is no longer at {at}: the issuer has withdrawn it. Ask the issuer.", capital(what))),
        ),
        Fetched::Pem(_) => case.report.fail(
            sought.name,
            told(Saying::PageWrong, format!("Expected {what} at {at}, found a bare key. Ask the issuer to correct it.")),
        ),
        Fetched::Refused(why) => case.report.fail(
            sought.name,
            told(Saying::PageWrong, format!("Expected {what} at {at}, found something that cannot be used: {why}. Ask the issuer to correct it.")),
        ),
    }
    None
}

/// Whose document it is, where the address at which it was found and the id inside it are not the same.
///
/// Only the page at the id itself speaks for that id: otherwise anybody could publish a profile in the name of somebody else.
pub(super) fn settle(
    case: &mut Case<'_>,
    document: Rc<Json<'static>>,
    asked: &str,
    sought: Sought,
) -> Option<Linked> {
    let found_at = |document, id: &str| {
        let id = Some(id.to_owned());
        Some(Linked { document, id })
    };
    if let (true, Some(inner)) = (asked.contains('#'), find(&document, asked)) {
        return found_at(Rc::new(inner.clone()), asked);
    }
    let Some(stated) = text(&document, "id").filter(|id| *id != asked).map(str::to_owned) else {
        return found_at(document, asked);
    };
    let what = format!("{} at {}", capital(sought.what), show(asked));
    let told = |saying: Saying, message: String| -> Told { saying.told(message).with("at", asked) };
    let Some(own) = Url::parse(&stated) else {
        let message = format!("{what} calls itself {}, which is not its address.", show(&stated));
        case.report.warn(sought.name, told(Saying::PageMoved, message));
        return found_at(document, &stated);
    };
    let aside = format!("{what} says that its own address is {}", show(&stated));
    match case.documents.fetch(own) {
        Fetched::Here(original) if text(&original, "id") == Some(&stated) => {
            let message = format!("{aside}. What lies there was used.");
            case.report.warn(sought.name, told(Saying::PageMoved, message));
            found_at(original, &stated)
        }
        Fetched::Unreachable if Url::parse(asked).map(Url::host) == Some(own.host()) => {
            let message = format!("{aside}, which cannot be had here.");
            case.report.warn(sought.name, told(Saying::PageMoved, message));
            found_at(document, asked)
        }
        _ => {
            let message = format!(
                "{aside}, but nothing there confirms it. Somebody may be using another's name: do not trust it."
            );
            case.report.fail(sought.name, told(Saying::PageClaims, message));
            None
        }
    }
}

/// Checks the context, class and members of a linked document.
pub(super) fn check(case: &mut Case<'_>, document: &Json, sought: Sought) {
    let version = match member(document, "@context") {
        // What is embedded, and what was published before 1.1, has no context of its own.
        None => case.version,
        Some(_) => context::version(document).unwrap_or(case.version),
    };
    if member(document, "@context").is_some() {
        part::check_context(case, document, sought.name);
    }
    let class = context::class(document);
    let optional = version != Version::V2_0 || sought.class == Category::Key;
    let untyped = optional && member(document, "type").is_none();
    if !untyped && class != Ok(sought.class) {
        let found = class.err().unwrap_or_else(|| "it is of another type".into());
        case.report.fail(
            sought.name,
            Saying::TypeOther.told(format!(
                "Expected {}, but {found}. Ask the issuer to correct it.",
                sought.what
            )),
        );
        return;
    }
    let problems = shape::problems(document, rules::rules(sought.class, version), version);
    part::tell(case, sought.name, &capital(sought.what), &problems);
}

pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
