//! Roundel's own badges: valid, complete, and as the published schemas want them.

use proptest::prelude::*;
use roundel_badge::{
    credential::Achievement,
    proof::Signer,
    verdict::{Finding, Name, Outcome, Question, verify},
};
use serde_json::Value;

use crate::{
    ask,
    awards::{Wording, any_wording, at, issuer, key},
    complaints,
    pictures::{any_png, any_svg},
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_roundel_signs_and_bakes_is_valid(wording in any_wording(), png in any_png(), svg in any_svg()) {
        for picture in [png, svg.into_bytes()] {
            let verdict = ask(&wording.baked(&picture));
            prop_assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
            let picture = verdict.check(Name::Picture).expect("every check is listed");
            prop_assert_eq!(picture.outcome, Finding::Passed, "the badge is bound to its picture");
        }
    }

    #[test]
    fn what_the_builder_makes_passes_the_published_schemas(wording in any_wording()) {
        let Some(shared) = roundel_tests::shared() else { return Ok(()) };
        let signed: Value = serde_json::from_str(&wording.signed(b"picture")).expect("JSON");
        for schema in schemas(&shared) {
            let errors: Vec<String> = schema.iter_errors(&signed).map(|e| format!("{}: {e}", e.instance_path())).collect();
            prop_assert!(errors.is_empty(), "{errors:?}");
        }
    }

    #[test]
    fn no_text_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let signed = Wording::plain().signed(b"").into_bytes();
        let at = bytes.first().copied().map_or(0, usize::from) * 7 % signed.len();
        ask(&bytes);
        ask(&[&signed[..at], &bytes, &signed[at..]].concat());
    }
}

fn schemas(shared: &std::path::Path) -> &'static [jsonschema::Validator] {
    static SCHEMAS: std::sync::OnceLock<Vec<jsonschema::Validator>> = std::sync::OnceLock::new();
    SCHEMAS.get_or_init(|| {
        let names = [
            "json_ob_v3p0_achievementcredential_schema.2025-11.json",
            "json-ld_ob_v3p0_achievementcredential_schema.2024-09.json",
        ];
        let read = |name: &str| {
            let text =
                std::fs::read(shared.join("badge-data/schemas").join(name)).expect("the schema is there");
            let schema: Value = serde_json::from_slice(&text).expect("the schema is JSON");
            jsonschema::draft201909::options()
                .should_validate_formats(true)
                .build(&schema)
                .expect("a schema")
        };
        names.map(read).into()
    })
}

#[test]
fn every_property_of_an_achievement_survives_and_is_signed() {
    let source = include_str!("../samples/achievement.json");
    let achievement = Achievement::from_json(source.as_bytes()).expect("a complete achievement");
    let written = serde_json::to_value(&achievement).expect("JSON");
    let source: Value = serde_json::from_str(source).expect("JSON");
    assert_eq!(written, source, "nothing is dropped, added or changed");
    let wording = Wording {
        score: Some(87),
        ..Wording::plain()
    };
    let issuer = issuer("Guild");
    let credential = wording
        .award(&issuer, &achievement, b"")
        .credential()
        .expect("complete");
    let signed = Signer::new(&key(), at())
        .sign(&credential)
        .expect("every property is defined by the contexts");
    let verdict = ask(signed.as_bytes());
    assert_eq!(verdict.verdict, Outcome::Valid, "{}", complaints(&verdict));
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let signed: Value = serde_json::from_str(&signed).expect("JSON");
    for schema in schemas(&shared) {
        let errors: Vec<String> = schema
            .iter_errors(&signed)
            .map(|e| format!("{}: {e}", e.instance_path()))
            .collect();
        assert!(errors.is_empty(), "both published schemas accept it: {errors:?}");
    }
}

#[test]
fn the_recipient_is_compared_in_every_form() {
    use Finding::{Failed, Passed, Warning};
    let cases = [
        (0, "rowan@learner.example", Passed),
        (0, " Rowan@Learner.EXAMPLE ", Passed),
        (0, "mailto:rowan@learner.example", Passed),
        (0, "someone@learner.example", Failed),
        (0, "Rowan", Warning),
        (1, "ROWAN@learner.example", Passed),
        (1, "rowan@other.example", Failed),
        (2, "Rowan", Passed),
        (2, "Robin", Failed),
        (2, "rowan@learner.example", Warning),
        (3, "seat 12", Passed),
        (4, "did:example:rowan", Passed),
        (4, "did:example:robin", Failed),
        (5, "Rowan", Warning),
        (5, "urn:uuid:0d7f2ab1-14b8-4f3c-9a36-0f6b6f0d1c2e", Passed),
    ];
    for (earner, asked, expected) in cases {
        let signed = Wording {
            earner,
            ..Wording::plain()
        }
        .signed(b"");
        let verdict = verify(
            signed.as_bytes(),
            &Question {
                recipient: Some(asked),
                at: at(),
            },
        );
        let found = verdict.check(Name::Recipient).expect("every check is listed");
        assert_eq!(
            found.outcome, expected,
            "earner {earner}, asked for {asked:?}: {}",
            found.message
        );
    }
}
