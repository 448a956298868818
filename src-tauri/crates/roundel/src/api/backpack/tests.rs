use super::*;
use crate::api::check::tests::{ask, badge, context, introduce};
use crate::api::{Answer, dispatch};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

fn file(name: &str, bytes: &[u8]) -> Value {
    json!({ "name": name, "data": STANDARD.encode(bytes) })
}

fn arrive(context: &Context, files: Vec<Value>) -> Value {
    ask(
        context,
        "keep_badges",
        &json!({ "files": files, "accepted": false }),
    )
}

#[test]
fn a_badge_is_kept_once_and_comes_out_as_it_went_in() {
    let (_home, context) = context();
    let original = badge("Mika");
    let kept = arrive(
        &context,
        vec![file("Mika.svg", &original), file("photo.jpg", b"\xff\xd8\xff")],
    );
    assert_eq!(
        kept["refused"][0]["why"], "jpeg",
        "a photo holds no badge: {kept}"
    );
    let id = kept["new"][0].as_str().expect("it is new").to_owned();
    let again = arrive(&context, vec![file("copy.svg", &original)]);
    assert_eq!(
        (&again["known"], &again["new"]),
        (&json!(1), &json!([])),
        "the same file"
    );
    let repacked = crate::badge::bake::take(&original)
        .expect("a badge")
        .credential
        .into_owned();
    let again = arrive(&context, vec![file("text.json", repacked.as_bytes())]);
    assert_eq!(again["known"], 1, "the same signed badge in another file");

    let Ok(Answer::Bytes(out)) = dispatch(&context, "kept_file", &json!({ "id": id }).to_string()) else {
        panic!("a kept badge is a file");
    };
    assert_eq!(out, original, "byte for byte");
    let told = ask(
        &context,
        "check_one",
        &json!({ "file": { "kept": id }, "recipient": null }),
    );
    assert_eq!(told["name"], "Mika.svg", "it can be looked at where it is");
}

#[test]
fn badges_are_accepted_grouped_declined_and_removed() {
    let (_home, context) = context();
    let id = arrive(&context, vec![file("Mika.svg", &badge("Mika"))])["new"][0].clone();
    let change = |change: Value| {
        let mut request = json!({ "id": id, "keeping": null, "shown": null, "group": null });
        for (name, value) in change.as_object().expect("an object") {
            request[name] = value.clone();
        }
        ask(&context, "change_kept", &request);
        ask(&context, "backpack", &json!(null))[0].clone()
    };
    assert_eq!(
        change(json!({}))["keeping"],
        "arrived",
        "nobody has said anything"
    );
    let kept = change(json!({ "keeping": "kept", "group": " Making " }));
    assert_eq!(
        (&kept["keeping"], &kept["group"]),
        (&json!("kept"), &json!("Making"))
    );
    assert_eq!(kept["name"], "Soldering", "what it says is read anew");
    assert_eq!(kept["overall"], "look", "nobody here knows its issuer");
    introduce(&context);
    assert_eq!(
        change(json!({ "shown": false }))["overall"],
        "good",
        "now its issuer is known"
    );

    ask(&context, "remove_kept", &json!({ "id": id }));
    assert_eq!(
        change(json!({}))["keeping"],
        "kept",
        "only what was declined is removed"
    );
    change(json!({ "keeping": "declined" }));
    ask(&context, "remove_kept", &json!({ "id": id }));
    assert_eq!(ask(&context, "backpack", &json!(null)), json!([]));
}

#[test]
fn the_page_holds_everything_and_runs_nothing() {
    let (_home, context) = context();
    let original = badge("<script>alert(1)</script>");
    let id = arrive(&context, vec![file("Mika.svg", &original)])["new"][0].clone();
    let words = json!({ "words": {
        "language": "en", "direction": "ltr", "title": "<b>Mika & co", "by": "Given by", "criteria": "What was done",
        "good": "Signed", "foot": "Save a picture and check it.",
    } });
    let page = || match dispatch(&context, "backpack_page", &words.to_string()) {
        Ok(Answer::Bytes(page)) => String::from_utf8(page).expect("UTF-8"),
        other => panic!("a page is a file: {other:?}"),
    };
    assert!(
        !page().contains("Soldering"),
        "what has only arrived is not shown"
    );
    ask(
        &context,
        "change_kept",
        &json!({ "id": id, "keeping": "kept", "shown": null, "group": "Making" }),
    );
    let page = page();
    assert!(
        page.contains("Soldering")
            && page.contains("<p dir=\"auto\"><em>Shiny</em> Joints. &lt;i&gt;</p>")
            && page.contains("Given by Makers Guild")
    );
    assert!(
        page.contains("&lt;b&gt;Mika &amp; co") && !page.contains("<script"),
        "words stay words"
    );
    assert!(
        page.contains(&STANDARD.encode(&original)),
        "the badge can be saved from the page"
    );
    assert!(page.contains("default-src 'none'") && !page.contains("http:") && !page.contains("https:"));
    assert!(
        !page.contains("class=\"good\""),
        "nothing is called good whose issuer is not known"
    );
}

#[test]
fn what_does_not_hold_is_not_shown_and_the_rest_is_printed() {
    let (_home, context) = context();
    let altered = String::from_utf8(badge("Mika"))
        .expect("SVG")
        .replace("Joints.", "Nothing.");
    let good = file("Mika.svg", &badge("Mika"));
    let keep = |file: &Value| {
        let request = json!({ "files": [file], "accepted": true });
        ask(&context, "keep_badges", &request)["new"][0].clone()
    };
    let print = |id: &Value| {
        let below = json!([{ "id": id, "below": "Given by Makers Guild, 16 May 2026" }]);
        dispatch(
            &context,
            "print_backpack",
            &json!({ "title": "Mika", "badges": below }).to_string(),
        )
    };
    let id = keep(&file("altered.svg", altered.as_bytes()));
    let kept = ask(&context, "backpack", &json!(null));
    assert_eq!(
        (&kept[0]["overall"], &kept[0]["keeping"]),
        (&json!("bad"), &json!("kept")),
        "it is kept all the same"
    );
    assert_eq!(
        print(&id).map_err(|failure| failure.code),
        Err(Code::Badge),
        "whoever shows it would vouch for it"
    );
    let id = keep(&good);
    let Ok(Answer::Bytes(pdf)) = print(&id) else {
        panic!("one badge holds");
    };
    assert!(pdf.starts_with(b"%PDF"));
    let page = super::page::shown(&context).expect("a page");
    assert_eq!(page.len(), 1, "and only it is on the page");
}
