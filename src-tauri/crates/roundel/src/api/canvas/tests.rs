//! The commands of the worksheet, as the window calls them.

use serde_json::{Value, json};

use crate::api::{Answer, Context, dispatch};
use crate::studio::{Clock, Studio};

fn context() -> (tempfile::TempDir, Context) {
    let home = tempfile::tempdir().expect("a folder for the test");
    let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
    (home, Context::new(studio))
}

fn ask(context: &Context, name: &str, request: &Value) -> Value {
    match dispatch(context, name, &request.to_string()) {
        Ok(Answer::Json(text)) => serde_json::from_str(&text).expect("an answer is JSON"),
        other => panic!("{name} answers {other:?}"),
    }
}

fn begin(context: &Context, author: Option<&str>) -> Value {
    let request =
        json!({ "template": "six-questions", "language": "en", "author": author, "workshop": null });
    ask(context, "new_canvas", &request)
}

fn say(context: &Context, canvas: &Value, question: &str, answer: &Value, text: &str) -> Value {
    let request = json!({ "canvas": canvas["id"], "question": question, "answer": answer, "text": text });
    ask(context, "answer", &request)
}

fn question<'a>(sheet: &'a Value, id: &str) -> &'a Value {
    let sections = sheet["sections"].as_array().into_iter().flatten();
    let mut questions = sections.flat_map(|section| section["questions"].as_array().into_iter().flatten());
    questions
        .find(|question| question["id"] == id)
        .expect("the worksheet asks it")
}

#[test]
fn typing_on_is_one_wording_and_another_thought_a_new_one() {
    let (_home, context) = context();
    let canvas = begin(&context, None);
    for text in ["Fir", "First", "First Solder", "Lamp Doctor"] {
        say(&context, &canvas, "name", &Value::Null, text);
    }
    let sheet = ask(&context, "canvas", &json!({ "id": canvas["id"] }));
    let answers = question(&sheet, "name")["answers"]
        .as_array()
        .expect("a list")
        .clone();
    assert_eq!(
        answers.len(),
        1,
        "a name has one answer, also when nobody says which"
    );
    assert_eq!(answers[0]["text"], "Lamp Doctor");
    let earlier: Vec<&Value> = answers[0]["earlier"].as_array().into_iter().flatten().collect();
    assert_eq!(earlier.len(), 1, "beginnings are not kept: {earlier:?}");
    assert_eq!(earlier[0]["text"], "First Solder");
    assert_eq!(sheet["outward"]["name"], "Lamp Doctor");
}

#[test]
fn an_answer_can_be_taken_away_and_come_back() {
    let (_home, context) = context();
    let canvas = begin(&context, None);
    say(&context, &canvas, "do", &Value::Null, "Build a lamp");
    let sheet = say(&context, &canvas, "do", &Value::Null, "Show a friend how");
    let id = question(&sheet, "do")["answers"][0]["id"].clone();
    let sheet = say(&context, &canvas, "do", &id, "");
    assert_eq!(sheet["outward"]["criteria"], json!(["Show a friend how"]));
    let sheet = say(&context, &canvas, "do", &id, "Build a lamp");
    assert_eq!(
        sheet["outward"]["criteria"],
        json!(["Build a lamp", "Show a friend how"]),
        "in its old place"
    );
}

#[test]
fn works_are_listed_put_away_and_taken_out_again() {
    let (_home, context) = context();
    let mine = begin(&context, Some("Seat 4"));
    say(&context, &mine, "name", &Value::Null, "First Solder");
    begin(&context, Some("Seat 5"));
    let works = |author: Option<&str>| ask(&context, "works", &json!({ "workshop": null, "author": author }));
    assert_eq!(works(None).as_array().map(Vec::len), Some(2));
    let of_four = works(Some("Seat 4"));
    assert_eq!(
        of_four[0]["title"], "First Solder",
        "a work is called as its badge"
    );
    assert_eq!(of_four.as_array().map(Vec::len), Some(1), "a seat sees its own");
    let documents = json!({ "documents": [mine["id"]] });
    ask(&context, "put_away", &documents);
    assert_eq!(works(Some("Seat 4")), json!([]));
    ask(&context, "take_out", &documents);
    assert_eq!(works(Some("Seat 4"))[0]["title"], "First Solder");
}

#[test]
fn the_window_remembers() {
    let (_home, context) = context();
    let name = json!({ "name": "device" });
    assert_eq!(
        ask(&context, "remembered", &name),
        Value::Null,
        "settings of the catalogue are not the window's"
    );
    ask(
        &context,
        "remember",
        &json!({ "name": "device", "text": "the one by the window" }),
    );
    assert_eq!(ask(&context, "remembered", &name), "the one by the window");
    let long = json!({ "name": "device", "text": "a".repeat(65 * 1024) });
    assert!(
        dispatch(&context, "remember", &long.to_string()).is_err(),
        "it is no place for documents"
    );
}

#[test]
fn the_drawing_is_no_question() {
    let (_home, context) = context();
    let cards = ask(&context, "canvas_templates", &json!({ "language": "en" }));
    let six = cards
        .as_array()
        .into_iter()
        .flatten()
        .find(|card| card["id"] == "six-questions");
    assert_eq!(
        six.expect("it ships")["questions"],
        6,
        "it is called Six questions, and asks to draw after them"
    );
}
