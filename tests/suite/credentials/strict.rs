//! What is refused because a signature would not cover it, or because two readers could understand it differently.

use super::{read, rich_credential};
use roundel_badge::json::{self, JsonError};
use roundel_badge::jsonld::{self, JsonLdError, Problem};
use serde_json::{Value, json};

/// The rich credential after a change at `pointer`.
fn changed(pointer: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut credential = rich_credential();
    change(
        credential
            .pointer_mut(pointer)
            .expect("the credential has this place"),
    );
    credential.to_string()
}

fn with_member(pointer: &str, key: &str, value: Value) -> String {
    changed(pointer, |object| {
        object.as_object_mut().unwrap().insert(key.to_owned(), value);
    })
}

fn error(text: &str) -> JsonLdError {
    let json = json::parse(text.as_bytes()).expect("the text is JSON");
    jsonld::to_dataset(&json).expect_err(text)
}

#[test]
fn the_rich_credential_itself_is_read() {
    let text = rich_credential().to_string();
    let dataset = jsonld::to_dataset(&json::parse(text.as_bytes()).unwrap()).expect("it is conforming");
    assert!(dataset.len() > 50, "everything in it becomes a statement");
}

#[test]
fn undefined_terms_are_named_with_their_path() {
    for (pointer, path) in [
        ("", "foo"),
        ("/credentialSubject", "credentialSubject.foo"),
        (
            "/credentialSubject/achievement",
            "credentialSubject.achievement.foo",
        ),
        (
            "/credentialSubject/achievement/alignment/0",
            "credentialSubject.achievement.alignment[0].foo",
        ),
        ("/evidence/0", "evidence[0].foo"),
        ("/issuer", "issuer.foo"),
    ] {
        let error = error(&with_member(pointer, "foo", json!("bar")));
        assert_eq!(error.path, path, "the message must lead to the property");
        assert_eq!(error.problem, Problem::UndefinedTerm, "foo is in no context");
    }
}

#[test]
fn terms_count_only_where_their_context_reaches() {
    // `targetName` belongs to Alignment, `salt` to IdentityObject, `validFrom` to the credential.
    for (pointer, key) in [
        ("/credentialSubject/achievement", "targetName"),
        ("/credentialSubject", "salt"),
        ("/credentialSubject/achievement", "validFrom"),
        ("", "achievement"),
        ("", "expirationDate"),
    ] {
        let error = error(&with_member(pointer, key, json!("2026-01-01T00:00:00Z")));
        assert_eq!(
            error.problem,
            Problem::UndefinedTerm,
            "{key} means nothing at {pointer:?}"
        );
    }
}

#[test]
fn whatever_json_ld_would_drop_or_normalise_is_refused() {
    let achievement = "/credentialSubject/achievement";
    let cases = [
        (with_member("", "name", Value::Null), "null"),
        (
            with_member("", "type", json!(["VerifiableCredential", "Sorcery"])),
            "an undefined type",
        ),
        (
            with_member("", "type", json!(["VerifiableCredential", 5])),
            "a type that is no text",
        ),
        (with_member("", "id", json!("3732")), "a relative id"),
        (with_member("", "id", json!("urn:a b")), "an id with a space"),
        (with_member("", "id", json!(["urn:a", "urn:b"])), "two ids"),
        (with_member("/issuer", "id", json!("")), "an empty id"),
        (
            with_member("", "@id", json!("urn:uuid:1")),
            "a keyword in place of its alias",
        ),
        (
            with_member("", "@type", json!("OpenBadgeCredential")),
            "a second way to write the type",
        ),
        (
            with_member("", "@graph", json!([{"id": "urn:x", "name": "Y"}])),
            "a graph",
        ),
        (
            with_member("", "@included", json!([{"id": "urn:x", "name": "Y"}])),
            "an included block",
        ),
        (
            with_member("", "@reverse", json!({"name": []})),
            "a reversed property",
        ),
        (
            with_member("", "@nest", json!({"name": "Other"})),
            "a nested property",
        ),
        (
            with_member("", "https://schema.org/name", json!("Other")),
            "a full IRI as key",
        ),
        (
            with_member("", "schema:name", json!("Other")),
            "a compact IRI as key",
        ),
        (
            with_member(achievement, "name", json!([["nested"]])),
            "an array in an array",
        ),
        (
            with_member(achievement, "name", json!({"en": "Soldering"})),
            "a language map",
        ),
        (
            with_member(
                achievement,
                "name",
                json!({"@value": "x", "@language": "en", "@direction": "ltr"}),
            ),
            "a direction",
        ),
        (
            with_member(achievement, "name", json!({"@value": "x", "@language": "en us"})),
            "a broken language tag",
        ),
        (
            with_member(achievement, "name", json!({"@value": "x"})),
            "a value object without need",
        ),
        (
            with_member(achievement, "name", json!({"@value": 5, "@language": "en"})),
            "a number in a language",
        ),
        (
            with_member(achievement, "criteria", json!(5)),
            "a number for an identifier",
        ),
        (
            with_member(achievement, "image", json!("pictures/1.png")),
            "a relative address",
        ),
        (
            with_member(achievement, "tag", json!({"@set": ["a"]})),
            "a set object",
        ),
        (
            with_member(
                "/credentialSubject/achievement/resultDescription/0",
                "allowedValue",
                json!({"@list": ["a"]}),
            ),
            "a list object",
        ),
        (
            with_member(
                "",
                "type",
                json!([
                    "VerifiableCredential",
                    "https://www.w3.org/2018/credentials#VerifiableCredential"
                ]),
            ),
            "the IRI of a term",
        ),
        (
            with_member(
                "/credentialSubject",
                "type",
                json!(["AchievementSubject", "IdentifierEntry"]),
            ),
            "types that contradict each other",
        ),
    ];
    for (text, what) in cases {
        let error = error(&text);
        println!("{what}: {error}");
    }
}

#[test]
fn language_strings_are_read_with_lower_case_tags() {
    let canonical = |language: &str| {
        let name = json!({"@value": "Löten", "@language": language});
        let text = with_member("/credentialSubject/achievement", "name", name);
        let dataset = jsonld::to_dataset(&json::parse(text.as_bytes()).unwrap()).unwrap();
        roundel_badge::rdfc::canonicalize(&dataset).unwrap()
    };
    assert!(
        canonical("de-CH").contains("\"Löten\"@de-ch"),
        "JSON-LD processors write tags in lower case"
    );
    assert_eq!(canonical("de-CH"), canonical("DE-ch"), "tags ignore case");
}

#[test]
fn only_known_contexts_are_accepted() {
    let context = |context: Value| error(&changed("/@context", |value| *value = context));
    let v2 = "https://www.w3.org/ns/credentials/v2";
    let ob = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    let unknown = context(json!([v2, ob, "https://guild.example/context.json"]));
    assert!(
        matches!(unknown.problem, Problem::UnknownContext { .. }),
        "contexts are never fetched"
    );
    assert!(
        matches!(
            context(json!([v2, "https://www.w3.org/2018/credentials/v1"])).problem,
            Problem::ContextConflict { .. }
        ),
        "both data models at once redefine protected terms"
    );
    let no_context = json::parse(br#"{"id":"urn:x"}"#).unwrap();
    assert_eq!(
        jsonld::to_dataset(&no_context).unwrap_err().problem,
        Problem::NoContext,
        "nothing has a meaning"
    );
}

#[test]
fn a_credential_can_be_poisoned_and_is_refused_in_time() {
    // Eight nodes without an address, each related to all others.
    let node = |n: usize| {
        let others: Vec<Value> = (0..8)
            .filter(|other| *other != n)
            .map(|n| json!({"id": format!("_:n{n}")}))
            .collect();
        json!({"id": format!("_:n{n}"), "type": ["Achievement"], "related": others})
    };
    let nodes: Vec<Value> = (0..8).map(node).collect();
    let text = with_member("/credentialSubject", "achievement", json!(nodes));
    let dataset =
        jsonld::to_dataset(&json::parse(text.as_bytes()).unwrap()).expect("the JSON-LD itself is sound");
    let refusal = roundel_badge::rdfc::canonicalize(&dataset);
    assert_eq!(
        refusal,
        Err(roundel_badge::rdfc::RdfcError::TooMuchWork),
        "a badge must not stop a verifier"
    );
}

#[test]
fn too_many_statements_are_refused() {
    let tags: Vec<String> = (0..jsonld::MAX_QUADS).map(|n| n.to_string()).collect();
    let error = error(&with_member("/credentialSubject/achievement", "tag", json!(tags)));
    assert_eq!(
        error.problem,
        Problem::TooLarge,
        "the work on a document is bounded"
    );
}

#[test]
fn hostile_json_of_the_corpus_is_refused_for_its_own_reason() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let bytes = |name: &str| std::fs::read(shared.join("corpus").join(name)).unwrap();
    let refusal = |name: &str| json::parse(&bytes(name)).expect_err(name);
    assert!(
        matches!(refusal("bad-deep-nesting.json"), JsonError::TooDeep),
        "100,000 levels"
    );
    assert!(
        matches!(refusal("bad-duplicate-keys.json"), JsonError::DuplicateKey { .. }),
        "two names"
    );
    assert!(
        matches!(refusal("bad-utf8.json"), JsonError::NotUtf8 { .. }),
        "a damaged byte"
    );
    assert!(
        matches!(refusal("bad-huge.json"), JsonError::TooLong { .. }),
        "8 MB"
    );
    assert!(
        matches!(refusal("bad-empty.json"), JsonError::Syntax(_)),
        "nothing at all"
    );
}

#[test]
fn undefined_terms_of_the_corpus_are_refused() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    for (name, expected) in [
        ("bad-undefined-term.json", Problem::UndefinedTerm),
        ("bad-expirationDate-alias.json", Problem::UndefinedTerm),
    ] {
        let found = error(&read(shared.join("corpus").join(name)));
        assert_eq!(
            found.problem, expected,
            "{name}: the signature alone would not notice"
        );
    }
}
