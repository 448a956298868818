//! What a canvas takes and refuses, what it remembers, and that nothing else than a canvas is read as one.

use roundel::canvas::difference::difference;
use roundel::canvas::{AnswerError, Canvas};
use serde_json::json;
use uuid::Uuid;

use super::{at, filled, id, says};

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
    let before = canvas.clone();
    canvas.reword(id(2), says("one again", "en")).expect("it fits");
    assert_eq!(canvas, before, "the same again is no news");
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
            "the field \"mood\" is not known here",
        ),
        ("/template/sections/0/boxes/0/limit", json!(0), "box \"earner\""),
        ("/id", json!("1"), "UUID"),
        (
            "/source",
            json!({ "canvas": other, "page": 1 }),
            "the field \"page\" is not known here",
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
