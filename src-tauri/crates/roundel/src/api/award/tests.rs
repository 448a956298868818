use super::super::{Answer, dispatch};
use super::*;
use crate::art::raster::Px;
use crate::issuer::{self, Card};
use crate::sample;
use crate::studio::{Clock, Studio};
use crate::workshop::Photos;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

mod again;
mod rules;

const PASSPHRASE: &str = "correct horse battery";

fn context() -> (tempfile::TempDir, Context) {
    let home = tempfile::tempdir().expect("a folder for the test");
    let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
    (home, Context::new(studio))
}

fn ask(context: &Context, name: &str, request: &Value) -> Result<Value, Failure> {
    match dispatch(context, name, &request.to_string())? {
        Answer::Json(text) => Ok(serde_json::from_str(&text).expect("an answer is JSON")),
        Answer::Bytes(_) => panic!("{name} answers JSON"),
    }
}

fn asked(context: &Context, name: &str, request: &Value) -> Value {
    ask(context, name, request).unwrap_or_else(|failure| panic!("{name}: {}", failure.message))
}

fn text_class(context: &Context, text: &str, reading: &Value) -> Value {
    let source = json!({ "from": "text", "name": "class", "text": text });
    asked(
        context,
        "read_class",
        &json!({ "job": "j", "source": source, "reading": reading }),
    )
}

/// A desk with the sample workshop, an issuer and an order of its finished badges to a class of three.
struct Desk {
    _home: tempfile::TempDir,
    context: Context,
    out: tempfile::TempDir,
    badges: Vec<Value>,
    issuer: String,
}

impl Desk {
    fn new() -> Self {
        let (home, context) = context();
        let mut catalogue = context.studio().catalogue().expect("a catalogue");
        let workshop = sample::open(&mut catalogue)
            .expect("the sample opens")
            .workshop
            .id;
        let card = Card {
            name: "Harbour Street Library".to_owned(),
            ..Card::default()
        };
        let issuer = issuer::create(context.studio(), &card, PASSPHRASE).expect("an issuer");
        let all = asked(&context, "badges_to_give", &json!({ "workshop": workshop }));
        let is_ready = |badge: &&Value| badge["lacks"].as_array().is_some_and(Vec::is_empty);
        let badges = all.as_array().expect("a list").iter().filter(is_ready).cloned();
        Self {
            badges: badges.collect(),
            context,
            _home: home,
            out: tempfile::tempdir().expect("a folder for badges"),
            issuer: issuer.did,
        }
    }

    fn order(&self, badges: usize) -> Value {
        let class = text_class(
            &self.context,
            "Name;E-mail\nMika Krüger;m@x.example\nZoë Ünal;\nAda;not an address\nLin;\n",
            &json!({}),
        );
        let badges = self.badges[..badges].iter();
        let badges: Vec<Value> = badges
            .map(|badge| json!({ "badge": badge["badge"], "rows": [2, 3, 5] }))
            .collect();
        json!({
            "badges": badges, "people": class["people"], "problems": class["problems"], "proofs": [],
            "list": "class.csv", "workshop": null, "issuer": self.issuer, "awarded": null, "expires": null,
            "naming": "name", "folder": self.out.path(),
        })
    }

    fn unlock(&self, passphrase: &str) -> Result<Value, Failure> {
        let request = json!({ "did": self.issuer, "passphrase": passphrase });
        ask(&self.context, "unlock_issuer", &request)
    }

    fn give(&self, what: &Value) -> Result<Value, Failure> {
        self.unlock(PASSPHRASE)?;
        let request = json!({ "job": "j", "what": what });
        ask(&self.context, "give_badges", &request)
    }
}

fn outcomes(receipt: &Value) -> Vec<&str> {
    let rows = receipt["rows"].as_array().expect("rows");
    rows.iter().filter_map(|row| row["outcome"].as_str()).collect()
}

#[test]
fn what_a_badge_lacks_is_told_with_the_question() {
    let (_home, context) = context();
    let new = json!({ "template": "six-questions", "language": "en", "workshop": null, "author": null });
    let canvas = asked(&context, "new_canvas", &new);
    let badges = asked(&context, "badges_to_give", &json!({ "workshop": null }));
    assert_eq!(badges[0]["badge"], canvas["id"]);
    let lacks = badges[0]["lacks"].as_array().expect("a list");
    let whats: Vec<&str> = lacks.iter().filter_map(|lack| lack["what"].as_str()).collect();
    assert_eq!(
        whats,
        ["name", "description", "criteria", "picture"],
        "nothing is said and nothing is drawn"
    );
    assert!(
        lacks[2]["question"].is_string(),
        "there is a question to go back to"
    );
}

#[test]
fn columns_are_corrected_and_rows_mended() {
    let (_home, context) = context();
    let text = "Who;Where\nMika;Berlin\nZoë;Berlin\n";
    let class = text_class(&context, text, &json!({}));
    assert_eq!(class["people"][0]["row"], 1, "unknown words may be a person");
    let reading = json!({ "first": 2, "columns": ["name", "group"] });
    let class = text_class(&context, text, &reading);
    assert_eq!(class["people"][0]["name"], "Mika");
    assert_eq!(class["people"][0]["group"], "Berlin", "as it was said");
    assert_eq!(class["seen"]["columns"][1]["holds"], "group");

    let text = "Name;E-mail\nMika;nowhere\nMika;\n";
    let class = text_class(&context, text, &json!({}));
    assert_eq!(
        class["seen"]["broken"][0]["email"], "nowhere",
        "what is there can be put right"
    );
    let mended = json!({ "mended": [{ "row": 2, "name": "Mika", "email": "m@x.example", "code": "" },
                                    { "row": 3, "name": "Mika B.", "email": "", "code": "" }] });
    let class = text_class(&context, text, &mended);
    assert_eq!(class["problems"], json!([]), "both rows are somebody now");
    assert_eq!(class["people"][1]["name"], "Mika B.");
}

#[test]
fn seats_are_a_class_too() {
    let (_home, context) = context();
    let mut catalogue = context.studio().catalogue().expect("a catalogue");
    let workshop = sample::open(&mut catalogue).expect("the sample opens").workshop;
    let source = json!({ "from": "seats", "workshop": workshop.id, "passphrase": null });
    let class = asked(
        &context,
        "read_class",
        &json!({ "job": "j", "source": source, "reading": {} }),
    );
    assert_eq!(
        class["people"].as_array().map(Vec::len),
        Some(workshop.seats.len())
    );
    assert_eq!(class["names_kept"], false);
}

#[test]
fn what_is_foreseen_is_given_and_given_once() {
    let desk = Desk::new();
    let order = desk.order(2);
    let foreseen = asked(
        &desk.context,
        "foresee_giving",
        &json!({ "job": "j", "what": order }),
    );
    assert_eq!(foreseen[0]["new"], json!(["Mika Krüger", "Zoë Ünal", "Lin"]));
    assert_eq!(
        foreseen[1]["problems"][0]["row"], 4,
        "a row that is nobody is told"
    );
    let given = desk.give(&order).expect("it is given");
    assert_eq!(given["trouble"], Value::Null);
    for receipt in given["receipts"].as_array().expect("two receipts") {
        assert_eq!(outcomes(receipt), ["issued", "issued", "problem", "issued"]);
        let folder = std::path::Path::new(receipt["folder"].as_str().expect("a folder"));
        for row in receipt["rows"].as_array().expect("rows") {
            if let Some(file) = row["file"].as_str() {
                assert!(folder.join(file).is_file(), "{file} is where the receipt says");
            }
        }
    }
    let again = desk.give(&order).expect("it can be asked again");
    assert_eq!(
        outcomes(&again["receipts"][0]),
        ["skipped", "skipped", "problem", "skipped"],
        "nobody gets a badge twice"
    );
    let past = asked(&desk.context, "past_givings", &Value::Null);
    assert_eq!(
        past.as_array().map(Vec::len),
        Some(2),
        "a run that gave nothing is no giving"
    );
    let awards = asked(
        &desk.context,
        "past_giving",
        &json!({ "job": "j", "run": past[0]["run"] }),
    );
    assert_eq!(awards[0]["name"], "Mika Krüger");
    assert_eq!(past[0]["written"], 3);
}

#[test]
fn evidence_goes_into_the_credential() {
    let desk = Desk::new();
    let mut order = desk.order(1);
    let png = STANDARD.encode(
        crate::art::raster::png(&crate::scripts::compose(&blank()), Px::new(64).expect("a size"))
            .expect("a picture"),
    );
    order["proofs"] = json!([{ "row": 2, "proofs": [
        { "kind": "told", "text": "https://example.org/lamp" },
        { "kind": "seen", "by": "Ola", "text": "Seen by Ola" },
        { "kind": "photo", "data": png, "about": "A lamp" },
        { "kind": "file", "name": "report.pdf", "sha256": "00" },
    ] }]);
    let given = desk.give(&order).expect("it is given");
    assert_eq!(
        outcomes(&given["receipts"][0])[0],
        "issued",
        "it was read back and verified"
    );
    let awards = desk
        .context
        .studio()
        .catalogue()
        .expect("a catalogue")
        .award_book(None)
        .expect("awards");
    let credential: Value = serde_json::from_str(&awards[0].award.credential).expect("JSON");
    let evidence = credential["evidence"].as_array().expect("evidence");
    assert_eq!(evidence[0]["id"], "https://example.org/lamp");
    assert_eq!(evidence[1]["narrative"], "Seen by Ola");
    assert!(
        evidence[2]["id"]
            .as_str()
            .is_some_and(|id| id.starts_with("data:image/")),
        "the photo travels"
    );
    assert_eq!(evidence[3]["name"], "report.pdf");
    let other: Value = serde_json::from_str(&awards[1].award.credential).expect("JSON");
    assert_eq!(other.get("evidence"), None, "it is the evidence of one person");
}

#[test]
fn a_locked_key_and_a_day_ahead_give_nothing() {
    let desk = Desk::new();
    let request = json!({ "job": "j", "what": desk.order(1) });
    let failure = ask(&desk.context, "give_badges", &request).expect_err("the key is locked");
    assert_eq!(failure.code, Code::Passphrase);
    let mut order = desk.order(1);
    order["awarded"] = json!("2999-01-01");
    let failure = desk.give(&order).expect_err("nobody has earned it yet");
    assert_eq!(failure.code, Code::Dates);
    assert_eq!(
        crate::files::list(desk.out.path()).expect("a folder"),
        Vec::<String>::new()
    );
}

fn blank() -> Design {
    Design::from_json(br#"{ "version": 1, "name": "x", "layers": [] }"#).expect("a design")
}
