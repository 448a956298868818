//! Contexts inside a document: they may add words, and cannot touch what is signed or shown.

use roundel_badge::json;
use roundel_badge::jsonld::{self, MAX_INLINE_BYTES, MAX_INLINE_TERMS, Problem};
use roundel_badge::rdfc::canonicalize;
use serde_json::{Value, json};

use crate::rich_credential;

/// The canonical form of a credential with a context of its own and more members of the earner.
fn read(context: Value, members: Value) -> Result<String, Problem> {
    let mut credential = rich_credential();
    credential["@context"].as_array_mut().unwrap().push(context);
    let subject = &mut credential["credentialSubject"];
    for (name, value) in members.as_object().unwrap() {
        subject[name] = value.clone();
    }
    let text = credential.to_string();
    let dataset =
        jsonld::to_dataset(&json::parse(text.as_bytes()).unwrap()).map_err(|error| error.problem)?;
    Ok(canonicalize(&dataset).unwrap())
}

#[test]
fn words_of_its_own_are_signed() {
    let plain = read(json!({}), json!({})).unwrap();
    for (context, members, stated) in [
        (
            json!({"grade": "https://guild.example/grade"}),
            json!({"grade": "A+"}),
            "<https://guild.example/grade> \"A+\"",
        ),
        (
            json!({"@version": 1.1, "@protected": true, "seat": {"@id": "https://guild.example/seat", "@type": "@id"}}),
            json!({"seat": "urn:x:7"}),
            "<https://guild.example/seat> <urn:x:7>",
        ),
        (
            json!({"guild": "https://guild.example/", "hours": {"@id": "guild:hours", "@type": "https://guild.example/unit"}}),
            json!({"hours": 6}),
            "<https://guild.example/hours> \"6\"^^<https://guild.example/unit>",
        ),
        (
            json!({"Apprentice": "https://guild.example/Apprentice"}),
            json!({"type": ["AchievementSubject", "Apprentice"]}),
            "#type> <https://guild.example/Apprentice>",
        ),
    ] {
        let found = read(context.clone(), members).unwrap_or_else(|problem| panic!("{context}: {problem}"));
        assert!(
            found.contains(stated),
            "{context} gives the word its meaning: {found}"
        );
        assert_eq!(
            found.lines().count(),
            plain.lines().count() + 1,
            "{context} changes nothing else"
        );
    }
}

#[test]
fn nothing_known_gets_another_meaning_or_another_name() {
    let many: Value = (0..=MAX_INLINE_TERMS)
        .map(|n| (format!("w{n}"), json!(format!("urn:x:{n}"))))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let word = "https://guild.example/word";
    for (context, what) in [
        (
            json!({"name": word}),
            "a protected word (JSON-LD 1.1, section 4.1.11)",
        ),
        (
            json!({"name": "https://schema.org/name"}),
            "even with its own meaning",
        ),
        (
            json!({"targetUrl": word}),
            "a word that is known in an alignment only",
        ),
        (json!({"proofValue": word}), "a word of proofs"),
        (json!({"Achievement": word}), "a type"),
        (json!({"type": word}), "a keyword's name"),
        (
            json!({"title": "https://schema.org/name"}),
            "another name for a known meaning",
        ),
        (
            json!({"until": "https://www.w3.org/2018/credentials#validUntil"}),
            "a date that readers would not find",
        ),
        (
            json!({"schema": "https://schema.org/", "title": "schema:name"}),
            "the same by a prefix",
        ),
        (json!({"word": "name"}), "the same by its word"),
        (json!({"word": "nothing"}), "an address that is none"),
        (json!({"word": "urn:a b"}), "an address with a space"),
        (
            json!({"word": "urn:a> <urn:b"}),
            "an address that breaks out of N-Quads",
        ),
        (
            json!({"word": {"@id": word, "@type": "urn:a> <urn:b"}}),
            "a datatype that breaks out of N-Quads",
        ),
        (
            json!({"guild": "https://guild.example/<", "word": "guild:>"}),
            "the same by a prefix",
        ),
        (json!({"": word}), "an empty word"),
        (json!({"word": null}), "forgetting a word"),
        (
            json!({"@vocab": "https://guild.example/"}),
            "a meaning for every word",
        ),
        (json!({"@base": "https://guild.example/"}), "relative addresses"),
        (json!({"@language": "en"}), "a language for every text"),
        (json!({"@import": word}), "a context from elsewhere"),
        (json!({"@propagate": false}), "a context that ends early"),
        (json!({"@version": 1.0}), "another version"),
        (json!({"kind": "@type"}), "another name for a keyword"),
        (json!({"word": {"@id": word, "@context": {}}}), "a context inside"),
        (json!({"word": {"@id": word, "@container": "@graph"}}), "a graph"),
        (
            json!({"word": {"@id": word, "@container": "@language"}}),
            "a container",
        ),
        (
            json!({"word": {"@id": word, "@type": "@none"}}),
            "a keyword as datatype",
        ),
        (json!({"word": {"@id": word, "@language": "en"}}), "a language"),
        (json!({"word": {"@reverse": word}}), "a statement turned round"),
        (json!({"word": {"@type": "@id"}}), "no address"),
        (json!({"guild:word": word}), "a compact word"),
        (many, "too many words"),
        (
            json!({"word": format!("urn:{}", "x".repeat(MAX_INLINE_BYTES))}),
            "too long",
        ),
        (json!(null), "forgetting everything"),
        (json!([{"word": word}]), "a list in the list"),
        (json!(7), "no context at all"),
    ] {
        let problem = read(context.clone(), json!({})).expect_err(what);
        assert!(
            matches!(
                problem,
                Problem::InlineContext { .. } | Problem::ContextConflict { .. }
            ),
            "{what}: {context}: {problem}"
        );
    }
}

#[test]
fn a_word_can_hide_no_scheme() {
    let prefix = json!({"urn": "https://guild.example/"});
    assert!(
        matches!(read(prefix, json!({})), Err(Problem::NotCompacted { .. })),
        "every urn would be another address"
    );
}
