//! A canvas comes back as it was written, remembers what was said, and keeps what was frozen.

use proptest::prelude::*;
use roundel::canvas::difference::{Change, difference};
use roundel::canvas::{AnswerError, Canvas, Label, Sheet, Wording, template};
use serde_json::json;
use uuid::Uuid;

use super::{at, filled, id, language, says};

/// Something that somebody does with a canvas.
#[derive(Debug, Clone)]
enum Deed {
    Answer(usize, String),
    Reword(usize, String),
    Freeze(Option<Label>),
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![".{0,40}", "[a-c ]{0,12}", "(one|two|three|é|ü|漢字|👩‍🚀|\n| ){0,9}"]
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        3 => (any::<usize>(), texts()).prop_map(|(place, text)| Deed::Answer(place, text)),
        2 => (any::<usize>(), texts()).prop_map(|(answer, text)| Deed::Reword(answer, text)),
        1 => proptest::option::of(".{1,20}".prop_filter_map("no label", |text| text.parse().ok())).prop_map(Deed::Freeze),
    ];
    proptest::collection::vec(deed, 0..25)
}

/// Does all that; what does not fit is refused. Calls `seen` after each deed.
fn after(deeds: &[Deed], mut seen: impl FnMut(&Canvas)) -> Canvas {
    let template = template::bundled()[1].clone();
    let places: Vec<_> = template.boxes().map(|b| b.id.clone()).collect();
    let mut canvas = Canvas::new(id(0), template, language("en"), at(0));
    for (number, deed) in (1..).zip(deeds) {
        let by = |text: &str| Wording::new(text, "Seat 7".parse().ok(), language("ca"), at(number));
        let new = id(number.unsigned_abs().into());
        match deed {
            Deed::Answer(place, text) => {
                drop(canvas.answer(places[place % places.len()].as_str(), new, by(text)))
            }
            Deed::Reword(answer, text) if !canvas.answers().is_empty() => {
                let known = canvas.answers()[answer % canvas.answers().len()].id;
                drop(canvas.reword(known, by(text)));
            }
            Deed::Reword(..) => {}
            Deed::Freeze(label) => assert!(
                canvas.freeze(new, label.clone(), at(number)).is_some(),
                "a new id"
            ),
        }
        seen(&canvas);
    }
    canvas
}

/// What a list of changes says about both sides.
fn sides(changes: &[Change]) -> [Vec<(String, String)>; 2] {
    let side = |text: fn(&Change) -> Option<String>| {
        let there = changes
            .iter()
            .filter_map(|change| Some((change.place.to_string(), text(change)?)));
        there.collect()
    };
    [side(Change::before), side(Change::after)]
}

/// The same by a sheet itself; boxes may come in another order.
fn said(sheet: &Sheet, like: &[(String, String)]) -> Vec<(String, String)> {
    let mut said: Vec<_> = sheet
        .entries()
        .iter()
        .map(|entry| (entry.place.to_string(), entry.wording.text.clone()))
        .collect();
    said.sort_by_key(|(place, _)| like.iter().position(|(other, _)| other == place));
    said
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_document_comes_back_as_it_was(deeds in deeds()) {
        let canvas = after(&deeds, |_| ());
        let json = canvas.to_json().expect("it is small");
        let again = Canvas::from_json(json.as_bytes()).expect("what is written can be read");
        prop_assert_eq!(&again, &canvas, "nothing is lost or added");
        prop_assert_eq!(again.to_json().expect("it is small"), json, "and the text is the same");
    }

    #[test]
    fn a_frozen_state_never_changes(deeds in deeds()) {
        let mut kept = Vec::new();
        after(&deeds, |canvas| {
            let begin = canvas.frozen().get(..kept.len()).expect("no state is lost");
            assert_eq!(begin, kept, "what was frozen stays");
            kept = canvas.frozen().to_vec();
        });
    }

    #[test]
    fn nothing_that_was_said_is_forgotten(deeds in deeds()) {
        let mut before: Vec<Vec<Wording>> = Vec::new();
        after(&deeds, |canvas| {
            for (answer, old) in canvas.answers().iter().zip(&before) {
                assert!(answer.wordings.starts_with(old), "history only grows");
            }
            before = canvas.answers().iter().map(|answer| answer.wordings.clone()).collect();
        });
    }

    #[test]
    fn the_difference_says_what_was_and_what_is(one in deeds(), other in deeds(), more in deeds()) {
        let first = after(&one, |_| ()).sheet();
        let later = after(&[one, more].concat(), |_| ()).sheet();
        let second = after(&other, |_| ()).sheet();
        for (old, new) in [(&first, &later), (&first, &second)] {
            let [before, after] = sides(&difference(old, new));
            prop_assert_eq!(&said(old, &before), &before, "without what is new it is the old one");
            prop_assert_eq!(&said(new, &after), &after, "without what is gone it is the new one");
        }
        prop_assert!(difference(&first, &first).iter().all(Change::is_same), "nothing differs from itself");
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Canvas::from_json(&bytes).is_err(), "this is no canvas");
    }
}

#[test]
fn a_box_says_what_does_not_fit() {
    let mut canvas = filled("full", &[]);
    let mut refused = |place: &str, text: &str| {
        let before = canvas.clone();
        let error = canvas
            .answer(place, id(9), says(text, "en"))
            .expect_err("it does not fit");
        assert_eq!(canvas, before, "nothing has changed");
        error.to_string()
    };
    assert_eq!(
        refused("name", &"👩‍🚀".repeat(31)),
        "the answer to \"What is it called?\" has 31 letters, and there is room for 30",
        "letters are counted as people count them"
    );
    assert_eq!(
        refused("evidence-rule", "perhaps"),
        "\"perhaps\" is no answer to \"Must everybody bring it?\"; choose one of: required, optional, none",
        "the choices are named"
    );
    assert!(
        refused("colour", "red").starts_with("this canvas has no box \"colour\"; its boxes are: earner, "),
        "the boxes are named"
    );
    assert_eq!(
        refused("name", " \n"),
        "the answer to \"What is it called?\" is empty",
        "nothing was said"
    );
    assert!(
        canvas.answer("name", id(9), says(&"👩‍🚀".repeat(30), "en")).is_ok(),
        "30 fit"
    );
}

#[test]
fn a_single_answer_is_replaced_and_several_stand_in_their_order() {
    let mut canvas = filled(
        "full",
        &[
            ("name", "Solder"),
            ("steps", "one"),
            ("steps", "two"),
            ("name", "First Solder"),
        ],
    );
    let said = |canvas: &Canvas| {
        let sheet = canvas.sheet();
        sheet
            .entries()
            .iter()
            .map(|entry| entry.wording.text.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        said(&canvas),
        ["one", "two", "First Solder"],
        "in the order of the boxes"
    );
    assert_eq!(
        canvas.answers()[0].wordings.len(),
        2,
        "the former name is remembered"
    );
    canvas
        .reword(id(2), says("", "en"))
        .expect("it may be taken away");
    assert_eq!(
        said(&canvas),
        ["two", "First Solder"],
        "what says nothing is gone"
    );
    canvas
        .reword(id(2), says("one again", "en"))
        .expect("and come back");
    assert_eq!(
        said(&canvas),
        ["one again", "two", "First Solder"],
        "to its place"
    );
    let taken = canvas.answer("steps", id(2), says("x", "en"));
    assert_eq!(taken, Err(AnswerError::Taken(id(2))), "an id is one answer");
    canvas
        .answer("lasts", id(7), says("for two years.", "en"))
        .expect("chosen by its text");
    assert_eq!(
        canvas.answers().last().map(|answer| answer.now().text.as_str()),
        Some("2-years"),
        "the word is kept"
    );
}

#[test]
fn a_copy_remembers_its_source() {
    let mut canvas = filled("six-questions", &[("name", "Solder")]);
    canvas
        .freeze(id(50), "pilot".parse().ok(), at(5))
        .expect("a new id");
    assert!(canvas.freeze(id(50), None, at(6)).is_none(), "an id is one state");
    canvas
        .answer("name", id(2), says("First Solder", "en"))
        .expect("it fits");
    let now = canvas.copy(id(100), at(7));
    let then = canvas
        .copy_frozen(id(50), id(101), at(7))
        .expect("the state is there");
    assert!(
        canvas.copy_frozen(id(51), id(101), at(7)).is_none(),
        "no such state"
    );
    assert_eq!(now.sheet(), canvas.sheet(), "a copy says the same");
    assert_eq!(
        then.sheet(),
        canvas.frozen()[0].sheet,
        "and that of a state what that one says"
    );
    let source = then.source().expect("it remembers");
    assert_eq!(
        (source.canvas, source.frozen),
        (id(0), Some(id(50))),
        "where it came from"
    );
    assert_eq!(
        then.answers()[0].id,
        canvas.answers()[0].id,
        "so that both can be compared"
    );
    let changes = difference(&then.sheet(), &now.sheet());
    let text = serde_json::to_value(&changes).expect("JSON");
    let pieces = json!([{ "is": "new", "text": "First " }, { "is": "same", "text": "Solder" }]);
    assert_eq!(text, json!([{ "box": "name", "pieces": pieces }]), "word by word");
}

#[test]
fn a_canvas_that_no_roundel_wrote_is_refused_whole() {
    let canvas = filled(
        "six-questions",
        &[("name", "Solder"), ("do", "one"), ("do", "two")],
    );
    let whole: serde_json::Value = serde_json::from_str(&canvas.to_json().expect("small")).expect("JSON");
    let other: Uuid = id(77);
    let cases = [
        ("/version", json!(2), "made with a newer Roundel (version 2"),
        ("/version", json!(0), "expected version 1, found 0"),
        ("/answers/0/box", json!("colour"), "no box \"colour\""),
        ("/answers/0/id", json!(id(2)), "is used twice"),
        ("/answers/1/box", json!("name"), "more answers than it takes"),
        ("/answers/0/wordings", json!([]), "has no wording"),
        (
            "/answers/0/wordings/0/text",
            json!("x".repeat(31)),
            "has 31 letters",
        ),
        ("/answers/0/wordings/0/text", json!("a\u{7}"), "does not write"),
        (
            "/answers/0/wordings/0/language",
            json!("English"),
            "a language code",
        ),
        (
            "/answers/0/wordings/0/mood",
            json!("good"),
            "unknown field `mood`",
        ),
        ("/template/sections/0/boxes/0/limit", json!(0), "box \"earner\""),
        ("/id", json!("1"), "UUID"),
        (
            "/source",
            json!({ "canvas": other, "page": 1 }),
            "unknown field `page`",
        ),
    ];
    for (pointer, value, expected) in cases {
        let mut changed = whole.clone();
        let (parent, member) = pointer.rsplit_once('/').expect("a pointer");
        let parent = changed.pointer_mut(parent).expect("there");
        match parent {
            serde_json::Value::Array(items) => items[member.parse::<usize>().expect("a number")] = value,
            _ => parent[member] = value,
        }
        let error = Canvas::from_json(changed.to_string().as_bytes())
            .expect_err(pointer)
            .to_string();
        assert!(
            error.contains(expected),
            "{pointer}: expected {expected:?} in {error:?}"
        );
    }
    let long = vec![b' '; 9 << 20];
    assert!(
        Canvas::from_json(&long)
            .expect_err("too large")
            .to_string()
            .contains("full"),
        "before it is looked at"
    );
}
