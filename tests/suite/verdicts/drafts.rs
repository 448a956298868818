//! Badges as people write them into files.

use roundel_badge::credential::Achievement;
use serde_json::{Value, json};

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
        (
            "[]".to_owned(),
            "the document should be one object in braces, but it is an empty list",
        ),
        (
            with(json!({"nmae": "x", "colour": "red"})),
            "tag; nmae is not a property that belongs here",
        ),
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
