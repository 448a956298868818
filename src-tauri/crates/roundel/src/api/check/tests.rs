use super::*;
use crate::api::{Answer, dispatch};
use crate::badge::credential::{Achievement, Award, Earner, Profile, Uri};
use crate::badge::key::SecretKey;
use crate::badge::proof::Signer;
use crate::catalogue::Issuer;
use crate::studio::{Clock, Studio};
use serde_json::{Value, json};

const PICTURE: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><circle r=\"9\"/></svg>";

pub(in crate::api) fn context() -> (tempfile::TempDir, Context) {
    let home = tempfile::tempdir().expect("a folder for the test");
    let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
    (home, Context::new(studio))
}

fn key() -> SecretKey {
    SecretKey::from_seed([7; 32])
}

/// A badge in a picture, as some issuer gives it.
pub(in crate::api) fn badge(earner: &str) -> Vec<u8> {
    let key = key();
    let issuer = Profile {
        name: Some("Makers Guild".into()),
        ..Profile::new(Uri::new(key.did().as_str()).expect("a DID"))
    };
    let about =
        br#"{"name": "Soldering", "description": "Can solder.", "criteria": {"narrative": "*Shiny* Joints. <i>"}}"#;
    let from = "2026-05-30T09:00:00Z".parse().expect("an instant");
    let award = Award {
        id: Uri::new("urn:uuid:813356b5-232e-4a4f-bb9b-7823443d5b0c").expect("an id"),
        issuer: &issuer,
        achievement: &Achievement::from_json(about).expect("a badge"),
        earner: Earner::Name(earner),
        evidence: vec![],
        narrative: None,
        awarded: None,
        valid_from: from,
        valid_until: None,
        results: vec![],
        language: None,
        image: None,
    };
    let credential = award.credential().expect("it can be given");
    let signed = Signer::new(&key, from).sign(&credential).expect("signed");
    bake::insert(PICTURE.as_bytes(), &signed).expect("baked")
}

pub(in crate::api) fn ask(context: &Context, name: &str, request: &Value) -> Value {
    match dispatch(context, name, &request.to_string()) {
        Ok(Answer::Json(text)) => serde_json::from_str(&text).expect("an answer is JSON"),
        other => panic!("{name} {request}: {other:?}"),
    }
}

pub(in crate::api) fn introduce(context: &Context) {
    let issuer = Issuer {
        did: key().did().as_str().to_owned(),
        profile: "{}".to_owned(),
        key_file: "key.pem".to_owned(),
        created: "2026-05-01T00:00:00Z".to_owned(),
    };
    let mut catalogue = context.studio().catalogue().expect("it opens");
    catalogue.add_issuer(&issuer).expect("it is new");
}

#[test]
fn one_badge_is_told_whole() {
    let (home, context) = context();
    let path = home.path().join("Mika.svg");
    std::fs::write(&path, badge("Mika")).expect("written");
    let request = json!({ "file": { "path": path }, "recipient": "Mika" });
    let told = ask(&context, "check_one", &request);
    assert_eq!(told["overall"], "look", "nobody here knows the issuer: {told}");
    assert_eq!(told["issuer"]["acquaintance"], "stranger");
    assert_eq!(told["is_signed"], true);
    assert!(told["document"].as_str().expect("a text").contains("Can solder."));
    assert!(
        told["picture"]
            .as_str()
            .expect("a picture")
            .starts_with("data:image/")
    );
    assert_eq!(
        told["lights"].as_array().map(Vec::len),
        Some(6),
        "five, and whose it is"
    );
    assert_eq!(told["lights"][5]["why"], "theirs");

    introduce(&context);
    let told = ask(&context, "check_one", &request);
    assert_eq!(told["overall"], "good", "its issuer's key is here");
    let dropped = json!({ "name": "b.svg", "data": STANDARD.encode(badge("Mika")) });
    let told = ask(
        &context,
        "check_one",
        &json!({ "file": dropped, "recipient": "Noor" }),
    );
    assert_eq!(told["overall"], "bad", "it belongs to somebody else");
}

fn furnished(context: &Context, home: &Path) {
    let folder = home.join("badges");
    std::fs::create_dir_all(folder.join("deeper")).expect("a folder");
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).expect("written");
    write("a.svg", &badge("=Mika"));
    write("deeper/b.svg", &badge("Noor"));
    let altered = String::from_utf8(badge("Sam"))
        .expect("SVG is text")
        .replace("Sam", "Tom");
    write("c.svg", altered.as_bytes());
    write("d.svg", PICTURE.as_bytes());
    write("letter.txt", b"Dear all");
    let counts = ask(context, "check_files", &json!({ "job": "j", "paths": [folder] }));
    assert_eq!(
        counts,
        json!({ "all": 4, "good": 0, "look": 2, "bad": 1, "dead": 1, "passed": 1 })
    );
}

fn page(context: &Context, only: &str, sort: &str, words: &str) -> Vec<String> {
    let request = json!({ "only": only, "sort": sort, "words": words, "from": 0, "count": 10 });
    let page = ask(context, "checked", &request);
    let rows = page["rows"].as_array().expect("rows");
    assert_eq!(page["matching"], rows.len(), "all of them fit");
    let told = |row: &Value| {
        format!(
            "{} {}",
            row["name"].as_str().unwrap_or(""),
            row["why"].as_str().unwrap_or("-")
        )
    };
    rows.iter().map(told).collect()
}

#[test]
fn a_folder_becomes_a_list() {
    let (home, context) = context();
    furnished(&context, home.path());
    assert_eq!(
        page(&context, "look", "file", ""),
        ["a.svg stranger", "b.svg stranger"]
    );
    assert_eq!(page(&context, "bad", "file", ""), ["c.svg altered"]);
    assert_eq!(page(&context, "dead", "file", ""), ["d.svg -"]);
    assert_eq!(
        page(&context, "all", "file", "noor"),
        ["b.svg stranger"],
        "by the earner"
    );
    assert_eq!(
        page(&context, "all", "overall", ""),
        ["d.svg -", "c.svg altered", "a.svg stranger", "b.svg stranger"],
        "the worst first"
    );
    introduce(&context);
    assert_eq!(
        page(&context, "good", "file", ""),
        ["a.svg -", "b.svg -"],
        "now they are known"
    );
}

#[test]
fn a_list_is_written_as_a_table() {
    let (home, context) = context();
    furnished(&context, home.path());
    let request = r#"{ "form": "csv", "only": "all", "words": "" }"#;
    let Ok(Answer::Bytes(table)) = dispatch(&context, "checked_table", request) else {
        panic!("a table is a file");
    };
    let text = String::from_utf8(table).expect("UTF-8");
    assert_eq!(text.lines().count(), 5, "a heading and a line for each: {text}");
    assert!(
        text.contains(",'=Mika,"),
        "no spreadsheet calculates what stands in a badge: {text}"
    );
}

#[test]
fn dropped_files_are_added_to_the_list() {
    let (_home, context) = context();
    let file = |name: &str, bytes: &[u8]| json!({ "name": name, "data": STANDARD.encode(bytes) });
    let one = json!({ "fresh": true, "files": [file("class/a.svg", &badge("Mika")), file("class/note.txt", b"Dear all")] });
    assert_eq!(
        ask(&context, "check_dropped", &one)["passed"],
        1,
        "a letter in a folder is no badge"
    );
    let more = json!({ "fresh": false, "files": [file("photo.jpg", b"\xff\xd8\xff")] });
    let counts = ask(&context, "check_dropped", &more);
    assert_eq!(
        (&counts["all"], &counts["dead"]),
        (&json!(2), &json!(1)),
        "what somebody drops by itself is judged"
    );
    assert_eq!(ask(&context, "check_dropped", &one)["all"], 1, "a fresh list");
}
