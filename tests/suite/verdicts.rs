//! Verdicts on Roundel's own badges, on every file of ../shared/corpus that can be judged from the file alone, and on
//! hostile files made here.

#[path = "samples/awards.rs"]
mod awards;
#[path = "samples/pictures.rs"]
mod pictures;

use awards::{Wording, any_wording, at, issuer, key};
use pictures::{SVG, any_png, any_svg, png_picture};
use proptest::prelude::*;
use roundel_badge::{
    bake,
    credential::Achievement,
    proof::Signer,
    verdict::{Finding, Name, Outcome, Question, Verdict, verify},
};
use serde_json::{Value, json};

/// Kinds that need what the verifier does not take yet; the reason for each. They still must never be called valid.
fn waits_for_more(entry: &Value) -> Option<&'static str> {
    let text = |name: &str| entry[name].as_str().unwrap_or_default();
    match (text("standard"), text("proof")) {
        ("OB2.0" | "OB1.1" | "OB1.0", _) => Some("is compared with what its issuer hosts"),
        (_, "RS256" | "ES256" | "EdDSA" | "HS256") => Some("is signed as a JWT"),
        _ if text("kind").starts_with("jwt-") => Some("is signed as a JWT"),
        _ if entry.get("needs").is_some() => Some("needs a document from the web"),
        (_, "ecdsa-rdfc-2019") => Some("is signed with P-256"),
        _ => None,
    }
}

fn name_of(verdict: &Verdict) -> &'static str {
    match verdict.verdict {
        Outcome::Valid => "valid",
        Outcome::Warning => "warning",
        Outcome::Invalid => "invalid",
    }
}

fn complaints(verdict: &Verdict) -> String {
    let bad = verdict
        .checks
        .iter()
        .filter(|check| check.outcome > Finding::Passed);
    bad.map(|check| format!("\n    {:?} {:?}: {}", check.name, check.outcome, check.message))
        .collect()
}

fn ask(file: &[u8]) -> Verdict {
    verify(
        file,
        &Question {
            recipient: None,
            at: at(),
        },
    )
}

/// The checks that failed.
fn failed(verdict: &Verdict) -> Vec<Name> {
    verdict
        .checks
        .iter()
        .filter(|check| check.outcome == Finding::Failed)
        .map(|check| check.name)
        .collect()
}

#[test]
fn every_badge_of_the_corpus_gets_a_verdict_it_deserves() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let manifest = std::fs::read(corpus.join("manifest.json")).expect("the corpus has a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("the manifest is JSON");
    let now = "2026-11-21T12:00:00Z".parse().expect("an instant");
    let (mut wrong, mut judged, mut waiting) = (Vec::new(), 0, 0);
    for entry in manifest["entries"].as_array().expect("entries") {
        let file = entry["file"].as_str().expect("a file name");
        let bytes = std::fs::read(corpus.join(file)).expect("the manifest lists files that exist");
        let verdict = verify(
            &bytes,
            &Question {
                recipient: entry["recipient"].as_str(),
                at: now,
            },
        );
        let found = name_of(&verdict);
        let accept = entry["accept"]
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![entry["expect"].clone()]);
        let reason = waits_for_more(entry);
        let is_right = match reason {
            Some(_) => found == "warning" || accept.contains(&json!(found)),
            None => accept.contains(&json!(found)),
        };
        *(if reason.is_some() {
            &mut waiting
        } else {
            &mut judged
        }) += 1;
        if !is_right {
            let why = reason.unwrap_or_default();
            wrong.push(format!(
                "{file} {why}: {found}, accepted {accept:?}{}",
                complaints(&verdict)
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} verdicts are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(
        judged >= 60,
        "most of the corpus can be judged from the file: {judged} judged, {waiting} wait"
    );
}

#[test]
fn each_fault_of_the_corpus_is_found_by_the_check_that_looks_for_it() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let cases = [
        ("bad-tampered-name.json", Name::Signature),
        ("bad-tampered-image.json", Name::Signature),
        ("bad-tampered-recipient.svg", Name::Signature),
        ("bad-wrong-key.json", Name::Signature),
        ("bad-impersonation.json", Name::Key),
        ("bad-expired.json", Name::Dates),
        ("bad-not-yet-valid.json", Name::Dates),
        ("bad-purpose.json", Name::Signature),
        ("bad-truncated-signature.json", Name::Signature),
        ("bad-undefined-term.json", Name::Meaning),
        ("bad-no-proof.json", Name::Signature),
        ("bad-type.json", Name::Type),
        ("bad-remote-context.json", Name::Meaning),
        ("bad-missing-required.json", Name::Subject),
        ("bad-duplicate-keys.json", Name::Text),
        ("bad-huge.json", Name::File),
        ("bad-deep-nesting.json", Name::Text),
        ("bad-utf8.json", Name::File),
        ("bad-context-order.json", Name::Contexts),
        ("bad-created.json", Name::Signature),
        ("bad-cryptosuite.json", Name::Signature),
        ("bad-expirationDate-alias.json", Name::Meaning),
        ("bad-inline-context-term.json", Name::Meaning),
        ("bad-achievement-type.json", Name::Subject),
        ("png-bomb-itxt.png", Name::File),
        ("svg-xxe.svg", Name::File),
        ("svg-two-evil-first.svg", Name::Signature),
    ];
    for (file, name) in cases {
        let bytes = std::fs::read(shared.join("corpus").join(file)).expect("the corpus holds this file");
        let verdict = ask(&bytes);
        assert!(
            failed(&verdict).contains(&name),
            "{file} should fail {name:?}{}",
            complaints(&verdict)
        );
    }
}

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
    let source = include_str!("samples/achievement.json");
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
fn badge_files_may_be_written_by_hand() {
    let file =
        br#"{"@context": "https://x.example/", "type": "Achievement", "name": "A\tB", "description": "D",
        "criteria": {"narrative": "N"}, "image": "https://x.example/a.png",
        "tag": "one", "resultDescription": {"name": "Score", "resultType": "Percent"}}"#;
    let badge = Achievement::from_json(file).expect("a badge as a person writes it");
    assert_eq!(badge.name, "A B", "control characters are gone");
    assert_eq!(badge.tag, ["one"], "one value needs no brackets");
    assert!(
        badge.id.as_str().starts_with("urn:uuid:"),
        "a missing id is made: {}",
        badge.id
    );
    assert_eq!(
        badge,
        Achievement::from_json(file).expect("a badge"),
        "the same file is always the same badge"
    );
    assert_ne!(
        badge.id, badge.result_description[0].id,
        "each part has an id of its own"
    );
}

#[test]
fn faults_in_badge_files_are_named_by_property() {
    let with = |change: Value| {
        let mut badge = json!({"name": "A", "description": "D", "criteria": {"narrative": "N"}});
        for (name, value) in change.as_object().expect("an object") {
            badge[name] = value.clone();
        }
        badge.to_string()
    };
    let cases = [
        ("{}".to_owned(), "name is missing"),
        (with(json!({"name": 7})), "name should be a text, but it is 7"),
        (with(json!({"name": " "})), "name is empty"),
        (
            with(json!({"criteria": {}})),
            "criteria does not say how the badge is earned",
        ),
        (
            with(json!({"nmae": "x"})),
            "nmae is not a property that belongs here",
        ),
        (
            with(json!({"type": "BadgeClass"})),
            "type should be Achievement, but it is \"BadgeClass\"",
        ),
        (
            with(json!({"achievementType": "Medal"})),
            "achievementType should be a kind of achievement",
        ),
        (
            with(json!({"inLanguage": "english"})),
            "inLanguage should be a language code",
        ),
        (
            with(json!({"alignment": [{"targetName": "T"}]})),
            "alignment[0].targetUrl is missing",
        ),
        (
            with(json!({"alignment": {"targetName": "T", "targetUrl": "/x"}})),
            "alignment.targetUrl should be a full link",
        ),
        (
            with(json!({"creditsAvailable": "six"})),
            "creditsAvailable should be a number",
        ),
        (
            with(json!({"name": {"en": "A"}})),
            "name should be a text, but it is an object",
        ),
        ("[]".to_owned(), "the document should be one object"),
        ("{\"name\": \"A\", \"name\": \"B\"}".to_owned(), "stands twice"),
        ("{".to_owned(), "cannot be read"),
    ];
    for (file, expected) in cases {
        let e = Achievement::from_json(file.as_bytes())
            .expect_err("the file has a fault")
            .to_string();
        assert!(
            e.contains(expected),
            "{file}\n  says: {e}\n  expected: {expected}"
        );
    }
}

#[test]
fn one_flipped_byte_is_never_valid() {
    for picture in [png_picture(5, 4, 3), SVG.as_bytes().to_vec()] {
        let baked = Wording::plain().baked(&picture);
        assert_eq!(ask(&baked).verdict, Outcome::Valid, "the badge itself is good");
        for at in 0..baked.len() {
            for bit in [0, 5, 7] {
                let mut changed = baked.clone();
                changed[at] ^= 1 << bit;
                let verdict = ask(&changed);
                assert_ne!(
                    verdict.verdict,
                    Outcome::Valid,
                    "bit {bit} of byte {at} was flipped unnoticed"
                );
            }
        }
    }
}

#[test]
fn a_badge_moved_into_another_picture_is_noticed() {
    let signed = Wording::plain().signed(&png_picture(4, 4, 1));
    let moved = bake::insert(&png_picture(4, 4, 2), &signed).expect("a PNG");
    let verdict = ask(&moved);
    assert_eq!(
        failed(&verdict),
        [Name::Picture],
        "the signature is good, the picture is another one"
    );
    let verdict = ask(signed.as_bytes());
    assert_eq!(
        verdict.verdict,
        Outcome::Valid,
        "without a picture there is nothing to compare{}",
        complaints(&verdict)
    );
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

/// A plain credential with a change, signed as it is.
fn changed(change: impl FnOnce(&mut Value)) -> Verdict {
    let wording = Wording::plain();
    let (issuer, achievement) = (issuer(&wording.issuer), wording.achievement());
    let credential = wording
        .award(&issuer, &achievement, b"")
        .credential()
        .expect("complete");
    let mut credential = serde_json::to_value(credential).expect("JSON");
    change(&mut credential);
    ask(Signer::new(&key(), at())
        .sign(&credential)
        .expect("defined by the contexts")
        .as_bytes())
}

#[test]
fn a_good_signature_does_not_excuse_a_bad_document() {
    let good = changed(|_| {});
    assert_eq!(
        good.verdict,
        Outcome::Valid,
        "the document without a change{}",
        complaints(&good)
    );
    let cases: [(&str, fn(&mut Value), Name); 10] = [
        (
            "nobody",
            |c| {
                drop(
                    c["credentialSubject"]
                        .as_object_mut()
                        .map(|o| o.remove("identifier")),
                )
            },
            Name::Subject,
        ),
        (
            "no criteria",
            |c| c["credentialSubject"]["achievement"]["criteria"] = json!({}),
            Name::Subject,
        ),
        (
            "other identity",
            |c| c["credentialSubject"]["identifier"][0]["identityType"] = json!("nick"),
            Name::Subject,
        ),
        (
            "plain hash",
            |c| c["credentialSubject"]["identifier"][0]["identityHash"] = json!("rowan"),
            Name::Subject,
        ),
        (
            "unknown result",
            |c| c["credentialSubject"]["result"][0]["resultDescription"] = json!("urn:x:1"),
            Name::Subject,
        ),
        (
            "no id",
            |c| drop(c.as_object_mut().map(|o| o.remove("id"))),
            Name::Structure,
        ),
        (
            "odd date",
            |c| c["validFrom"] = json!("2026-05-30"),
            Name::Structure,
        ),
        (
            "other issuer",
            |c| c["issuer"]["id"] = json!("did:web:guild.example"),
            Name::Key,
        ),
        (
            "ends early",
            |c| c["validUntil"] = json!("2026-05-30T07:00:00Z"),
            Name::Dates,
        ),
        (
            "evidence",
            |c| c["evidence"] = json!([{"id": "https://x.example/", "type": ["Image"]}]),
            Name::Evidence,
        ),
    ];
    for (what, change, name) in cases {
        let verdict = changed(change);
        assert!(
            failed(&verdict).contains(&name),
            "{what} should fail {name:?}{}",
            complaints(&verdict)
        );
    }
    let revocable = changed(|c| {
        c["credentialStatus"] = json!({"id": "https://x.example/1", "type": "BitstringStatusListEntry"})
    });
    assert_eq!(
        revocable.verdict,
        Outcome::Warning,
        "a list on the web cannot be had{}",
        complaints(&revocable)
    );
}

#[test]
fn a_verdict_is_plain_json() {
    let verdict = serde_json::to_value(ask(b"\xff\xd8\xff")).expect("JSON");
    assert_eq!(verdict["verdict"], "invalid");
    assert_eq!(verdict["checks"][0]["name"], "file");
    assert_eq!(verdict["checks"][0]["outcome"], "failed");
    assert_eq!(verdict["checks"][1]["outcome"], "not_checked");
    assert_eq!(
        verdict["checks"].as_array().map(Vec::len),
        Some(Name::ALL.len()),
        "each check is listed once"
    );
}

#[test]
fn hostile_files_are_refused_by_their_size_and_not_by_their_cost() {
    let signed = Wording::plain().signed(b"");
    let open = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:o='https://purl.imsglobal.org/ob/v3p0'>";
    let badge = format!("{open}<o:credential><![CDATA[{signed}]]></o:credential>");
    let attributes: String = (0..65).map(|n| format!(" a{n}=''")).collect();
    let spaces: String = (0..201).map(|n| format!("<a xmlns:n{n}='u{n}'>")).collect();
    let mut chunks = png_picture(2, 2, 0);
    let many = pictures::chunk(b"zzZz", b"").repeat(10_000);
    chunks.splice(33..33, many);
    let cases: [(&str, Vec<u8>); 9] = [
        (
            "elements",
            format!("{badge}{}</svg>", "<a/>".repeat(50_001)).into(),
        ),
        ("nesting", format!("{badge}{}", "<a>".repeat(50_001)).into()),
        ("attributes", format!("{badge}<a{attributes}/></svg>").into()),
        ("namespaces", format!("{badge}{spaces}").into()),
        (
            "badges",
            format!("{open}{}</svg>", "<o:credential>x</o:credential>".repeat(50_001)).into(),
        ),
        (
            "a large SVG",
            format!("{badge}<!--{}--></svg>", "x".repeat(4 << 20)).into(),
        ),
        ("chunks", chunks),
        ("white space", vec![b' '; 20 << 20]),
        ("a long text", [signed.as_bytes(), &vec![b' '; 5 << 20]].concat()),
    ];
    for (what, file) in cases {
        let verdict = ask(&file);
        assert_eq!(
            failed(&verdict),
            [Name::File],
            "{what} should be refused before anything is read"
        );
    }
    let mut document: Value = serde_json::from_str(&signed).expect("JSON");
    let result = |n: u32| json!({"type": ["Result"], "resultDescription": format!("urn:x:{n}")});
    document["credentialSubject"]["result"] = (0..20_000).map(result).collect();
    let verdict = ask(document.to_string().as_bytes());
    assert!(
        failed(&verdict).contains(&Name::Subject),
        "results that answer nothing{}",
        complaints(&verdict)
    );
    let subject = verdict.check(Name::Subject).expect("every check is listed");
    assert!(
        subject.message.len() < 4000,
        "a message names the first faults and not thousands"
    );
}
