//! Which version of the standard a document follows, and whether its words mean what that standard says.

use super::Version;
use super::documents::{member, texts};
use super::report::show;
use super::url::is_iri;
use crate::json::Json;
use std::collections::BTreeMap;

/// The published contexts, under the addresses that badges use.
const V2: [&str; 3] = [
    "https://w3id.org/openbadges/v2",
    "http://w3id.org/openbadges/v2",
    "https://openbadgespec.org/v2/context.json",
];
const V1: [&str; 3] = [
    "https://w3id.org/openbadges/v1",
    "http://w3id.org/openbadges/v1",
    "https://openbadgespec.org/v1/context.json",
];

/// Where the contexts of registered extensions lie.
const EXTENSIONS: [&str; 2] = [
    "https://w3id.org/openbadges/extensions/",
    "https://openbadgespec.org/extensions/",
];

/// The prefixes of Open Badges 2.0's context.
const PREFIXES: [(&str, &str); 7] = [
    ("obi", "https://w3id.org/openbadges#"),
    ("extensions", "https://w3id.org/openbadges/extensions#"),
    ("cred", "https://w3id.org/credentials#"),
    ("dc", "http://purl.org/dc/terms/"),
    ("schema", "http://schema.org/"),
    ("sec", "https://w3id.org/security#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// The terms that are read here, and what Open Badges 2.0's context says that they mean.
const TERMS: [(&str, &str); 56] = [
    ("id", "@id"),
    ("type", "@type"),
    ("Assertion", "obi:Assertion"),
    ("BadgeClass", "obi:BadgeClass"),
    ("Issuer", "obi:Issuer"),
    ("Profile", "obi:Profile"),
    ("CryptographicKey", "sec:Key"),
    ("RevocationList", "obi:RevocationList"),
    ("Endorsement", "cred:Credential"),
    ("Extension", "obi:Extension"),
    ("HostedBadge", "obi:HostedBadge"),
    ("hosted", "obi:HostedBadge"),
    ("SignedBadge", "obi:SignedBadge"),
    ("signed", "obi:SignedBadge"),
    ("VerificationObject", "obi:VerificationObject"),
    ("AlignmentObject", "schema:AlignmentObject"),
    ("Criteria", "obi:Criteria"),
    ("Evidence", "obi:Evidence"),
    ("IdentityObject", "obi:IdentityObject"),
    ("Image", "obi:Image"),
    ("alignment", "obi:alignment"),
    ("allowedOrigins", "obi:allowedOrigins"),
    ("badge", "obi:badge"),
    ("caption", "schema:caption"),
    ("claim", "cred:claim"),
    ("creator", "dc:creator"),
    ("criteria", "obi:criteria"),
    ("description", "schema:description"),
    ("email", "schema:email"),
    ("endorsement", "cred:credential"),
    ("endorsementComment", "obi:endorsementComment"),
    ("evidence", "obi:evidence"),
    ("expires", "sec:expiration"),
    ("hashed", "obi:hashed"),
    ("identity", "obi:identityHash"),
    ("image", "schema:image"),
    ("issuedOn", "obi:issueDate"),
    ("issuer", "obi:issuer"),
    ("name", "schema:name"),
    ("narrative", "obi:narrative"),
    ("owner", "sec:owner"),
    ("publicKey", "sec:publicKey"),
    ("publicKeyPem", "sec:publicKeyPem"),
    ("recipient", "obi:recipient"),
    ("revocationList", "obi:revocationList"),
    ("revoked", "obi:revoked"),
    ("revokedAssertions", "obi:revoked"),
    ("salt", "obi:salt"),
    ("startsWith", "http://purl.org/dqm-vocabulary/v1/dqm#startsWith"),
    ("tags", "schema:keywords"),
    ("telephone", "schema:telephone"),
    ("uid", "obi:uid"),
    ("url", "schema:url"),
    ("verification", "obi:verify"),
    ("verify", "obi:verify"),
    ("verificationProperty", "obi:verificationProperty"),
];

/// What is odd about a context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Oddity {
    /// The document cannot be read as Open Badges: for this reason.
    Wrong(String),
    /// A vocabulary that is not known here stands beside that of Open Badges.
    Foreign(String),
}

/// The version that a document says it follows; None where it says nothing of Open Badges.
///
/// Before 1.1 there were no contexts: a document without one, taken by itself, is of 1.0.
pub(super) fn version(document: &Json) -> Option<Version> {
    let Some(context) = member(document, "@context") else {
        return Some(Version::V1_0);
    };
    let urls: Vec<&str> = context.each().iter().filter_map(Json::as_str).collect();
    if urls.iter().any(|url| V2.contains(url)) {
        Some(Version::V2_0)
    } else if urls.iter().any(|url| V1.contains(url)) {
        Some(Version::V1_1)
    } else {
        let inline = |part: &Json| part.get("Assertion").is_some() && part.get("obi").is_some();
        context.each().iter().any(inline).then_some(Version::V2_0)
    }
}

/// Looks through the `@context` of a document of 1.1 or 2.0.
pub(super) fn oddities(document: &Json) -> Vec<Oddity> {
    let Some(context) = member(document, "@context") else {
        return vec![Oddity::Wrong("it has no @context".into())];
    };
    let mut found = Vec::new();
    let mut published = false;
    for part in context.each() {
        match part {
            Json::String(url) if V2.contains(&url.as_ref()) || V1.contains(&url.as_ref()) => published = true,
            Json::String(url) if EXTENSIONS.iter().any(|start| url.starts_with(start)) => {}
            Json::String(url) => found.push(Oddity::Foreign(show(url))),
            Json::Object(_) => found.extend(redefined(part).map(Oddity::Wrong)),
            _ => found.push(Oddity::Wrong(
                "its @context is neither an address nor a list of words".into(),
            )),
        }
    }
    if !published {
        found.extend(undefined(context, document).map(Oddity::Wrong));
    }
    found
}

/// The first term to which an inline context gives another meaning than Open Badges does.
fn redefined(context: &Json) -> Option<String> {
    let members = context.as_object().unwrap_or_default();
    let own: BTreeMap<&str, &str> = members
        .iter()
        .filter_map(|(name, value)| Some((name.as_ref(), definition(value)?)))
        .collect();
    members.iter().find_map(|(name, value)| {
        if name == "@base" || name == "@vocab" {
            return Some(format!("its @context changes how every word is read ({name})"));
        }
        let (_, expected) = TERMS.iter().chain(&PREFIXES).find(|(term, _)| term == name)?;
        let meant = definition(value).map(|iri| expand(iri, &own));
        let right = meant.as_deref() == Some(&expand(expected, &BTreeMap::new()));
        (!right).then(|| format!("its @context gives the word \"{}\" another meaning", show(name)))
    })
}

/// The first word of a document that its contexts, all inline, leave without meaning.
fn undefined(context: &Json, document: &Json) -> Option<String> {
    let defined = |term: &str| context.each().iter().any(|part| part.get(term).is_some());
    if !defined("Assertion") {
        return Some("its @context is not that of Open Badges".into());
    }
    let members = document.as_object().unwrap_or_default();
    let used = members.iter().map(|(name, _)| name.as_ref());
    let mut known = used.filter(|name| TERMS.iter().any(|(term, _)| term == name));
    known
        .find(|term| !defined(term))
        .map(|term| format!("its @context leaves the word \"{term}\" without meaning"))
}

fn definition<'j>(value: &'j Json<'_>) -> Option<&'j str> {
    value.as_str().or_else(|| value.get("@id")?.as_str())
}

/// The full IRI behind a compact one or behind the alias of another term. One step of aliasing is what published contexts use.
fn expand(iri: &str, own: &BTreeMap<&str, &str>) -> String {
    let iri = if iri.contains(':') {
        iri
    } else {
        own.get(iri).copied().unwrap_or(iri)
    };
    let Some((prefix, rest)) = iri.split_once(':') else {
        return iri.to_owned();
    };
    let standard = || {
        PREFIXES
            .iter()
            .find(|(name, _)| *name == prefix)
            .map(|(_, start)| *start)
    };
    match own.get(prefix).copied().or_else(standard) {
        Some(start) => format!("{start}{rest}"),
        None => iri.to_owned(),
    }
}

/// The class that a document says it belongs to.
///
/// # Errors
/// A sentence about what is wrong with `type`.
pub(super) fn class(document: &Json) -> Result<Category, String> {
    let values = member(document, "type").map(Json::each).unwrap_or_default();
    if values.is_empty() {
        return Err("it has no type".into());
    }
    let types = texts(document, "type");
    if types.len() < values.len() {
        return Err("its type is not text".into());
    }
    let known = |name: &str| CLASSES.iter().any(|(term, _)| term.eq_ignore_ascii_case(name));
    if let Some(unknown) = types.iter().find(|name| !known(name) && !is_iri(name)) {
        return Err(format!(
            "it is of the type \"{}\", which Open Badges does not know",
            show(unknown)
        ));
    }
    let class = |name: &&str| CLASSES.iter().find(|(term, _)| term.eq_ignore_ascii_case(name));
    Ok(types
        .iter()
        .find_map(class)
        .map_or(Category::Foreign, |(_, class)| *class))
}

/// The classes of documents, by what is done with them here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    Assertion,
    BadgeClass,
    Issuer,
    Key,
    RevocationList,
    Endorsement,
    /// Another class of Open Badges, a part of the others.
    Part,
    /// A class of some other vocabulary.
    Foreign,
}

/// 1.1 wrote classes in lower case as well, and `issuerorg`.
const CLASSES: [(&str, Category); 18] = [
    ("Assertion", Category::Assertion),
    ("BadgeClass", Category::BadgeClass),
    ("Issuer", Category::Issuer),
    ("issuerorg", Category::Issuer),
    ("Profile", Category::Issuer),
    ("CryptographicKey", Category::Key),
    ("RevocationList", Category::RevocationList),
    ("Endorsement", Category::Endorsement),
    ("AlignmentObject", Category::Part),
    ("Criteria", Category::Part),
    ("Evidence", Category::Part),
    ("Extension", Category::Part),
    ("IdentityObject", Category::Part),
    ("Image", Category::Part),
    ("VerificationObject", Category::Part),
    ("HostedBadge", Category::Part),
    ("SignedBadge", Category::Part),
    ("FrameValidation", Category::Part),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn an_inline_context_may_not_change_the_meaning_of_a_word() {
        let wrong = [
            r#"{"@context":["https://w3id.org/openbadges/v2",{"name":"schema:description"}]}"#,
            r#"{"@context":["https://w3id.org/openbadges/v2",{"issuer":null}]}"#,
            r#"{"@context":["https://w3id.org/openbadges/v2",{"obi":"https://evil.example/#"}]}"#,
            r#"{"@context":["https://w3id.org/openbadges/v2",{"x":"https://evil.example/#","issuer":"x:issuer"}]}"#,
            r#"{"@context":["https://w3id.org/openbadges/v2",{"@vocab":"https://evil.example/"}]}"#,
            r#"{"@context":"https://w3id.org/openbadges/invalid"}"#,
            r#"{"@context":{}}"#,
            r#"{"@context":[7]}"#,
            r#"{"@context":{"obi":"https://w3id.org/openbadges#","Assertion":"obi:Assertion"},"name":"x"}"#,
            r#"{}"#,
        ];
        for text in wrong {
            let found = oddities(&parse(text.as_bytes()).unwrap());
            assert!(
                found.iter().any(|oddity| matches!(oddity, Oddity::Wrong(_))),
                "{text} must be refused, found {found:?}"
            );
        }
        let harmless = r#"{"@context":["https://w3id.org/openbadges/v2",{"verify":"verification","verification":"obi:verify",
            "shoe":"https://shoes.example/size","id":"@id","email":{"@id":"http://schema.org/email"}}]}"#;
        assert_eq!(
            oddities(&parse(harmless.as_bytes()).unwrap()),
            [],
            "own words and repeated meanings do no harm"
        );
    }

    #[test]
    fn types_are_known_or_iris() {
        let class = |text: &str| class(&parse(text.as_bytes()).unwrap());
        for wrong in [
            r#"{}"#,
            r#"{"type":[]}"#,
            r#"{"type":[1]}"#,
            r#"{"type":"Medal"}"#,
            r#"{"type":["Issuer","X"]}"#,
        ] {
            assert!(class(wrong).is_err(), "{wrong} is no type");
        }
        assert_eq!(
            class(r#"{"type":["https://x.example/Y","Issuer"]}"#),
            Ok(Category::Issuer),
            "IRIs may stand beside it"
        );
        assert_eq!(
            class(r#"{"type":"badgeclass"}"#),
            Ok(Category::BadgeClass),
            "1.1 wrote it like that, too"
        );
    }
}
