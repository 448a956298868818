//! What becomes of the answers.

use roundel::badge::credential::Achievement;
use roundel::canvas::Canvas;
use roundel::canvas::achievement::make;
use roundel::canvas::template::{Feeds, Lasts};
use serde_json::json;

use super::{filled, id, says};

#[test]
fn a_full_canvas_becomes_the_whole_badge() {
    let canvas = filled(
        "full",
        &[
            ("earner", "Yusuf, 12"),
            ("why", "You can mend a lamp."),
            ("skills", "read a diagram"),
            ("steps", "solder one circuit\nthat lights up"),
            ("steps", "let a friend pull at the joints"),
            ("evidence", "A photo"),
            ("evidence-rule", "required"),
            ("kind", "competency"),
            (
                "standard",
                "Science 6 (https://school.example/6).\nESCO soldering",
            ),
            ("tags", "soldering, making , soldering"),
            (
                "path",
                "After it: Lamp Doctor urn:uuid:5918785d-c152-4a95-8b32-d92968d3e9e6",
            ),
            ("lasts", "2-years"),
            ("name", "First Solder"),
            ("line", "Built a circuit that works."),
            ("look", "A lamp"),
        ],
    );
    let made = make(&canvas);
    let badge = made.achievement.expect("nothing is missing that it needs");
    let written = serde_json::to_value(&badge).expect("JSON");
    let narrative = "**You can**\n\n* read a diagram\n\n**To earn it**\n\n* solder one circuit\n  that lights up\n* let a friend pull \
                     at the joints\n\n**This shows it**\n\n* A photo\n\nEverybody brings it.";
    let expected = json!({
        "id": "urn:uuid:00000000-0000-0000-0000-000000000000",
        "type": ["Achievement"],
        "name": "First Solder",
        "description": "You can mend a lamp.\nBuilt a circuit that works.",
        "criteria": { "narrative": narrative },
        "achievementType": "Competency",
        "inLanguage": "en",
        "alignment": [{ "type": ["Alignment"], "targetName": "Science 6", "targetUrl": "https://school.example/6" }],
        "related": [{ "type": ["Related"], "id": "urn:uuid:5918785d-c152-4a95-8b32-d92968d3e9e6" }],
        "tag": ["soldering", "making"],
    });
    assert_eq!(written, expected, "every answer is where it belongs");
    let read = Achievement::from_json(written.to_string().as_bytes()).expect("issuing takes it");
    assert_eq!(read, badge, "as it is");
    assert_eq!(made.lasts, Some(Lasts::Months(24)), "for those who give it");
    let messages: Vec<_> = made
        .missing
        .iter()
        .map(|missing| missing.message.as_str())
        .collect();
    assert_eq!(
        messages,
        ["\"ESCO soldering\" has no link. Write its web address after it"],
        "what could not be used is told"
    );
    assert_eq!(made.fed.len(), 15, "each answer is accounted for");
    assert_eq!(
        made.fed[0].message, "\"Yusuf, 12\" stays on the canvas, for yourselves",
        "in a sentence"
    );
}

#[test]
fn what_is_missing_is_said_with_the_question() {
    let made = make(&filled("six-questions", &[("earner", "Me")]));
    assert_eq!(made.achievement, None, "a badge without a name is none");
    let said: Vec<_> = made
        .missing
        .iter()
        .map(|missing| (missing.needed, missing.message.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (true, "Its name is missing. Answer \"What is it called?\""),
            (
                true,
                "Its description is missing. Answer \"Why would somebody want it?\""
            ),
            (
                true,
                "Its criteria are missing: what somebody must do. Answer \"What must they do?\""
            ),
            (
                false,
                "Nobody has said what it looks like. Answer \"What does it look like?\""
            ),
        ],
        "the needed things first, and nothing for which this canvas has no box"
    );
}

#[test]
fn a_system_canvas_becomes_the_badge_for_all() {
    let canvas = filled(
        "system",
        &[
            ("why", "You may use the workshop alone."),
            ("badges", "Solder: build a circuit"),
            ("badges", "संधि: दीपक बनाओ"),
            ("evidence", "badges"),
            ("name", "Workshop Hero"),
        ],
    );
    let made = make(&canvas);
    let narrative = made.achievement.expect("complete").criteria.narrative;
    assert_eq!(
        narrative.as_deref(),
        Some(
            "**Earn these badges**\n\n* Solder: build a circuit\n* संधि: दीपक बनाओ\n\nThe badges are the evidence."
        ),
        "the list, and what shows it"
    );
    assert!(
        made.fed[2].message.starts_with("\"संधि: दीपक बनाओ\" became"),
        "vowels stay letters"
    );
    let look = made.missing.last().expect("nobody has drawn it");
    assert_eq!(
        look.message, "Nobody has said what it looks like. Answer \"What does it look like?\"",
        "the drawing itself, and not what all of them share"
    );
}

#[test]
fn a_canvas_without_the_box_says_so() {
    let text = json!({ "en": "x" });
    let file = json!({ "version": 1, "id": "plan", "language": "en", "name": text, "about": text, "sections": [
        { "id": "a", "title": text, "boxes": [{ "id": "a", "prompt": text, "note": text, "feeds": "private", "minutes": 1 }] }
    ] });
    let template =
        roundel::canvas::template::Template::from_json(file.to_string().as_bytes()).expect("a plan");
    let canvas = Canvas::new(id(0), template, super::language("en"), super::at(0));
    let missing = make(&canvas).missing;
    assert_eq!(
        missing[0].message, "Its name is missing. This canvas has no box for it; choose another canvas",
        "no way to answer"
    );
    assert_eq!(missing.len(), 3, "only what a badge needs");
    assert!(
        missing.iter().all(|missing| missing.place.is_none()),
        "there is no box"
    );
}

#[test]
fn a_corrected_word_keeps_the_badge_and_a_copy_is_another() {
    let mut canvas = filled(
        "six-questions",
        &[
            ("name", "Solder"),
            ("why", "Fun"),
            ("do", "Solder"),
            ("do", "Show it"),
        ],
    );
    let made = |canvas: &Canvas| make(canvas).achievement.expect("complete");
    let first = made(&canvas);
    assert_eq!(
        first.criteria.narrative.as_deref(),
        Some("* Solder\n* Show it"),
        "several answers are a list"
    );
    canvas
        .answer("name", id(9), says("First Solder", "en"))
        .expect("it fits");
    assert_eq!(made(&canvas).id, first.id, "the same badge, spelt better");
    assert_ne!(
        made(&canvas.copy(id(8), super::at(0))).id,
        first.id,
        "a copy becomes a badge of its own"
    );
}

#[test]
fn the_feeds_of_a_file_are_the_words_of_the_program() {
    use Feeds::*;
    let all = [
        Name,
        Description,
        Criteria,
        Evidence,
        Alignment,
        Expiry,
        AchievementType,
        Tag,
        Pathway,
        Artwork,
        Issuer,
        Private,
        Closing,
    ];
    for feeds in all {
        assert_eq!(
            serde_json::to_value(feeds).expect("JSON"),
            feeds.word(),
            "one spelling"
        );
    }
}
