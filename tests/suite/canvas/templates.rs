//! The worksheets that ship, and what is said about one that somebody wrote wrongly.

use std::collections::BTreeMap;

use roundel::canvas::Canvas;
use roundel::canvas::Text;
use roundel::canvas::page::{Page, View};
use roundel::canvas::template::{self, Feeds, Setting, Template};
use serde_json::{Value, json};

use super::{at, id, language, says};

#[test]
fn the_bundled_templates_are_whole() {
    let (mut minutes, mut ids) = (Vec::new(), Vec::new());
    for template in template::bundled() {
        ids.push(template.id().as_str());
        minutes.push(template.minutes());
        for feeds in [
            Feeds::Name,
            Feeds::Description,
            Feeds::Criteria,
            Feeds::Artwork,
            Feeds::Issuer,
        ] {
            let fed = template.boxes().any(|b| b.feeds == feeds);
            assert!(fed, "{} must lead to a badge: {feeds:?}", template.id());
        }
        for b in template.boxes() {
            let settings: Vec<_> = b.examples.keys().copied().collect();
            assert_eq!(
                settings,
                Setting::ALL,
                "box {} has an example for everybody",
                b.id
            );
        }
        let again = Template::from_json(template.to_json().as_bytes()).expect("what is written can be read");
        assert_eq!(again, *template, "nothing is lost when it is written");
    }
    assert_eq!(ids, ["six-questions", "full", "system"], "the quickest first");
    assert_eq!(minutes, [20, 60, 60], "as promised: twenty minutes, and an hour");
}

#[test]
fn every_text_is_there_in_every_language() {
    let expected = ["ca", "cy", "de", "en", "es", "fi", "fr"];
    let mut texts = 0;
    for template in template::bundled() {
        let mut check = |place: &str, text: &Text| {
            texts += 1;
            let languages: Vec<_> = text.all().map(|(language, _)| language.as_str()).collect();
            assert_eq!(languages, expected, "{place} of {}", template.id());
        };
        check("the name", template.name());
        check("the sentence about it", template.about());
        for section in template.sections() {
            check(section.id.as_str(), &section.title);
            for b in &section.boxes {
                let choices = b.choices.iter().map(|choice| &choice.text);
                let more = b.examples.values().chain(&b.lead).chain(choices);
                for text in [&b.prompt, &b.note].into_iter().chain(more) {
                    check(b.id.as_str(), text);
                }
                let headlines = b
                    .prompt
                    .all()
                    .all(|(_, prompt)| roundel::canvas::letters(prompt) <= 60);
                assert!(headlines, "the question of {} is longer than one line", b.id);
            }
        }
    }
    assert_eq!(texts, 339, "all texts of the three worksheets were looked at");
}

#[test]
fn every_example_would_fit_into_its_box() {
    for template in template::bundled() {
        for b in template.boxes().filter(|b| b.choices.is_empty()) {
            for (tag, example) in b.examples.values().flat_map(|example| example.all()) {
                let letters = roundel::canvas::letters(example);
                assert!(
                    letters <= b.limit.into(),
                    "{} in {tag:?}: an example of {letters} letters",
                    b.id
                );
            }
        }
    }
}

#[test]
fn blank_shows_the_questions_alone_and_annotated_helps() {
    let six = &template::bundled()[0];
    let blank = Page::empty(six, &language("en"), View::Blank);
    let annotated = Page::empty(six, &language("mt"), View::Annotated);
    let boxes = |page: &Page| {
        page.sections
            .iter()
            .flat_map(|s| s.boxes.clone())
            .collect::<Vec<_>>()
    };
    assert!(
        boxes(&blank)
            .iter()
            .all(|b| b.note.is_none() && b.examples.is_empty()),
        "room to write"
    );
    assert!(
        boxes(&annotated)
            .iter()
            .all(|b| b.note.is_some() && b.examples.len() == 4),
        "help in every box"
    );
    assert_eq!(
        boxes(&blank)[0].prompt,
        boxes(&annotated)[0].prompt,
        "English where Maltese is missing"
    );
}

#[test]
fn a_kept_choice_means_the_same_for_ever() {
    let text = |words: &str| json!({ "en": words });
    let choices = json!([{ "word": "a", "text": text("b") }, { "word": "b", "text": text("c") }]);
    let file = json!({ "version": 1, "id": "odd", "language": "en", "name": text("x"), "about": text("x"), "sections": [
        { "id": "all", "title": text("x"), "boxes": [
            { "id": "odd", "prompt": text("x"), "note": text("x"), "feeds": "private", "choices": choices, "minutes": 1 }
        ] }
    ] });
    let template = Template::from_json(file.to_string().as_bytes()).expect("odd, and allowed");
    let mut canvas = Canvas::new(id(0), template, language("en"), at(0));
    canvas
        .answer("odd", id(1), says("C", "en"))
        .expect("chosen by its text");
    let json = canvas.to_json().expect("small");
    let again = Canvas::from_json(json.as_bytes()).expect("its word is not taken for the text of another");
    assert_eq!(again.answers()[0].now().text, "b", "the second choice");
}

/// The least template, changed.
fn wrong(change: impl FnOnce(&mut Value)) -> String {
    let text = |words: &str| json!({ "fi": words });
    let mut file = json!({
        "version": 1, "id": "own", "language": "fi", "name": text("Oma"), "about": text("Meille"),
        "sections": [{ "id": "all", "title": text("Kaikki"), "boxes": [
            { "id": "name", "prompt": text("Nimi?"), "note": text("Lyhyt."), "feeds": "name", "limit": 30, "minutes": 2 },
            { "id": "lasts", "prompt": text("Kauanko?"), "note": text("Tavallisesti aina."), "feeds": "expiry",
              "choices": [{ "word": "never", "text": text("Aina.") }], "minutes": 1 },
        ] }],
    });
    assert!(
        Template::from_json(file.to_string().as_bytes()).is_ok(),
        "a file without English is one too"
    );
    change(&mut file);
    let fault = Template::from_json(file.to_string().as_bytes()).expect_err("it is wrong");
    fault.to_string()
}

#[test]
fn what_is_wrong_is_said_with_the_name_of_the_box() {
    let at = |pointer: &'static str, value: Value| {
        wrong(move |file| *file.pointer_mut(pointer).expect("there") = value)
    };
    let (name, lasts) = ("/sections/0/boxes/0", "/sections/0/boxes/1");
    let cases: BTreeMap<_, _> = [
        (at("/version", json!(2)), "the file: it is written for a newer Roundel (version 2; this one reads 1); install that one here too"),
        (at("/version", json!(0)), "the file: its \"version\" is 0, expected 1"),
        (at("/name", json!({ "en": "Own" })), "the file: its name is missing in \"fi\", the language of the file"),
        (at("/sections", json!([])), "the file: expected from 1 to 12 sections, found 0"),
        (at("/sections/0/title", json!({ "fi": " " })), "section \"all\": its title in \"fi\" should have 1 to 1000 letters"),
        (
            wrong(|file| file[ "sections"][0]["boxes"][0]["promt"] = json!("x")),
            "box \"name\": the field \"promt\" is not known here; correct its name or take it out (there are id, prompt, \
             note, examples, lead, choices, feeds, limit, several, minutes)",
        ),
        (
            wrong(|file| file["sections"][0]["boxes"][1]["id"] = json!("How Long")),
            "box \"How Long\": in \"id\": expected an id of at most 40 small letters a to z, digits and hyphens, found \"How Long\"",
        ),
        (
            wrong(|file| { file["sections"][0]["boxes"][1].as_object_mut().expect("a box").remove("id"); }),
            "box \"2 of all\": the field \"id\" is missing; add it",
        ),
        (at("/sections/0/boxes/1/id", json!("name")), "box \"name\": the id is used twice; give each its own"),
        (at("/sections/0/boxes/0/limit", json!(0)), "box \"name\": expected from 1 to 10000 letters as a limit, found 0"),
        (wrong(|file| file["sections"][0]["boxes"][0]["several"] = json!(true)), "box \"name\": a box that feeds \"name\" takes one answer, so \"several\" does not fit"),
        (wrong(|file| file["sections"][0]["boxes"][1]["choices"] = json!([])), "box \"lasts\": a box that feeds \"expiry\" needs \"choices\""),
        (at("/sections/0/boxes/1/choices/0/word", json!("aina")), "box \"lasts\": the choice \"aina\" is not \"never\" or a time such as \"6-months\" or \"2-years\""),
        (
            wrong(|file| {
                let twin = file.pointer(name).expect("there").clone();
                *file.pointer_mut(lasts).expect("there") = twin;
                file["sections"][0]["boxes"][1]["id"] = json!("other");
            }),
            "box \"other\": box \"name\" feeds \"name\" too, and a badge has one",
        ),
    ]
    .into();
    for (said, expected) in cases {
        assert_eq!(said, expected, "a person must find the place and know what to do");
    }
}
