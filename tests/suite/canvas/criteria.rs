//! Advice about criteria, in the languages that have lists and in one that has none.

use roundel::canvas::Canvas;
use roundel::canvas::criteria::{Checklist, Kind, Weight, check};
use roundel::canvas::template::{self, Feeds};
use serde_json::{Value, json};

use super::{filled, id, language, says};

fn canvas(answers: &[(&str, &str, &str)]) -> Canvas {
    let mut canvas = filled("full", &[]);
    for (number, (place, text, tag)) in (1..).zip(answers) {
        canvas
            .answer(place, id(number), says(text, tag))
            .expect("it fits");
    }
    canvas
}

/// The kinds of what is found, the most important first.
fn found(answers: &[(&str, &str, &str)]) -> Vec<String> {
    let kind = |finding| {
        let value: Value = serde_json::to_value(finding).expect("JSON");
        value["kind"].as_str().expect("a word").to_owned()
    };
    check(&canvas(answers), None).iter().map(kind).collect()
}

#[test]
fn good_criteria_are_left_in_peace() {
    let good = [
        ("Solder one circuit and show a photo of it.", "en"),
        ("Construye un circuito y muestra una foto.", "es"),
        ("Solda un circuit i ensenya'n una foto.", "ca"),
        ("Rakenna virtapiiri ja näytä siitä valokuva.", "fi"),
        ("Construis un circuit et montre une photo.", "fr"),
        ("Löte eine Schaltung und zeige ein Foto davon.", "de"),
        ("Adeilada gylched a dangos llun ohoni.", "cy"),
        ("Construye un circuito y muestra una foto.", "es-419"),
    ];
    for (text, tag) in good {
        assert_eq!(found(&[("steps", text, tag)]), [""; 0], "{tag}: {text}");
    }
}

#[test]
fn the_examples_of_the_templates_stand_their_own_check() {
    for template in template::bundled() {
        for b in template.boxes().filter(|b| b.feeds == Feeds::Criteria) {
            for example in b.examples.values() {
                let text = example.get(&language("en"), template.language());
                let canvas = filled(template.id().as_str(), &[(b.id.as_str(), text)]);
                let advice = check(&canvas, None);
                let faults = advice.iter().filter(|finding| finding.kind != Kind::NoEvidence);
                assert_eq!(
                    faults.count(),
                    0,
                    "{text:?} should show how it is done: {advice:?}"
                );
            }
        }
    }
}

#[test]
fn what_nobody_can_see_is_asked_about() {
    let vague = [
        ("Understands circuits", "en"),
        ("Entiende los circuitos", "es"),
        ("Entén els circuits", "ca"),
        ("Ymmärtää virtapiirejä", "fi"),
        ("Comprend les circuits", "fr"),
        ("Versteht Schaltungen", "de"),
        ("Deall cylchedau", "cy"),
    ];
    for (text, tag) in vague {
        let found = found(&[("steps", text, tag), ("evidence", "x", tag)]);
        assert_eq!(found, ["unseen"], "{tag}: {text}");
    }
    let message = &check(
        &canvas(&[
            ("steps", "Understands circuits", "en"),
            ("evidence", "A photo", "en"),
        ]),
        None,
    )[0]
    .message;
    assert_eq!(
        message,
        "\"Understands circuits\": nobody can see \"understands\". What does somebody do who can do it? Try a word such as \
         build, show, explain",
        "in words for everybody"
    );
}

#[test]
fn the_rest_is_found_too() {
    assert_eq!(found(&[]), ["no-criteria"], "before all else");
    assert_eq!(
        found(&[("steps", "A nice circuit", "en")]),
        ["no-verb", "no-evidence"],
        "nothing to do, nothing to see"
    );
    assert_eq!(
        found(&[("steps", "A nice circuit", "en"), ("evidence", "A witness", "en")]),
        ["no-verb"],
        "evidence has its box"
    );
    let answers = [("steps", "Build it", "en"), ("evidence-rule", "required", "en")];
    assert_eq!(found(&answers), ["no-evidence"], "everybody brings it, but what?");
    let answers = [("steps", "Build it", "en"), ("evidence-rule", "none", "en")];
    assert_eq!(found(&answers), [""; 0], "somebody sees it done");
    let long = format!("Build {} and bring a photo.", "a very large thing ".repeat(6));
    assert_eq!(found(&[("steps", &long, "en")]), ["long-sentence"], "29 words");
    let much = "Build it. ".repeat(45);
    let answers = [
        ("steps", much.as_str(), "en"),
        ("steps", &much, "en"),
        ("skills", &much, "en"),
        ("evidence", "A photo", "en"),
    ];
    assert_eq!(found(&answers), ["too-long"], "short sentences, but many");
}

#[test]
fn without_a_list_of_words_it_says_so() {
    let maltese = canvas(&[("steps", "Ibni ċirkwit", "mt")]);
    let findings = check(&maltese, None);
    assert_eq!(
        findings.len(),
        1,
        "nobody is accused in a language that Roundel does not know"
    );
    assert_eq!(findings[0].weight, Weight::Note, "it is no fault");
    assert_eq!(
        findings[0].message,
        "Roundel has no list of words for the language \"mt\" yet; it looked at the length alone",
        "honestly"
    );
    let chinese = "用电烙铁焊接一个会亮的电路".repeat(7);
    assert_eq!(
        found(&[("steps", &chinese, "zh")]),
        ["long-sentence", "only-length"],
        "letters where there are no spaces"
    );
}

fn checklist(change: impl FnOnce(&mut Value)) -> Result<Checklist, String> {
    let mut file = json!({
        "version": 1, "language": "en", "name": { "en": "Harbour Town", "es": "Ciudad del Puerto" },
        "questions": [
            { "id": "safe", "ask": { "en": "Is it safe?" }, "words": { "en": "glove*, safe*", "es": "guante*" } },
            { "id": "fair", "ask": { "en": "Can everybody try?", "es": "¿Pueden probar todos?" } },
        ],
    });
    change(&mut file);
    Checklist::from_json(file.to_string().as_bytes()).map_err(|fault| fault.to_string())
}

#[test]
fn a_town_asks_its_own_questions() {
    let list = checklist(|_| ()).expect("a checklist");
    let asked = |text: &str, tag: &str| {
        let findings = check(
            &canvas(&[("steps", text, tag), ("evidence", "A photo", "en")]),
            Some(&list),
        );
        findings
            .into_iter()
            .map(|finding| (finding.weight, finding.message))
            .collect::<Vec<_>>()
    };
    let fair = (Weight::Think, "Harbour Town asks: Can everybody try?".to_owned());
    assert_eq!(
        asked("Solder with gloves on.", "en"),
        std::slice::from_ref(&fair),
        "a word settles it; the other one is for people"
    );
    let safe = (Weight::Change, "Harbour Town asks: Is it safe?".to_owned());
    assert_eq!(asked("Solder.", "en"), [safe, fair], "no word of the list");
}

#[test]
fn a_wrong_checklist_names_the_question() {
    let questions = |value: Value| checklist(move |file| file["questions"] = value).expect_err("wrong");
    assert_eq!(
        questions(json!([])),
        "the file: expected from 1 to 50 questions, found 0",
        "nothing is asked"
    );
    assert_eq!(
        questions(json!([{ "id": "safe", "ask": { "es": "¿Seguro?" } }])),
        "question \"safe\": its ask is missing in \"en\", the language of the file",
        "which question, which language"
    );
    assert_eq!(
        questions(json!([{ "id": "a", "ask": { "en": "A?" }, "box": "b" }])),
        "question \"a\": the field \"box\" is not known here; correct its name or take it out (there are id, ask, words)",
        "nothing is passed over in silence"
    );
    assert_eq!(
        questions(json!([{ "ask": { "en": "A?" } }])),
        "question \"1\": the field \"id\" is missing; add it",
        "by its number where it has no id"
    );
    assert_eq!(
        questions(json!([{ "id": "a", "ask": { "en": "A?" }, "words": { "en": " , " } }])),
        "question \"a\": its words in \"en\" are empty; name one, or leave them out",
        "an empty list would accuse everybody"
    );
}
