use serde_json::{Value, json};

use super::super::{Answer, Context, dispatch};
use crate::failure::{Code, Failure};
use crate::studio::{Clock, Studio};

const PASSPHRASE: &str = "four random words, or so";

fn context() -> (tempfile::TempDir, Context) {
    let home = tempfile::tempdir().expect("a folder for the test");
    let studio = Studio::open(home.path(), Clock::System).expect("an empty folder becomes a studio");
    (home, Context::new(studio))
}

fn ask(context: &Context, name: &str, request: Value) -> Result<Value, Failure> {
    match dispatch(context, name, &request.to_string())? {
        Answer::Json(text) => Ok(serde_json::from_str(&text).expect("answers are JSON")),
        Answer::Bytes(_) => panic!("{name} answers no file"),
    }
}

fn make(context: &Context) -> Value {
    let request = json!({
        "name": "Harbour Street Library", "url": "https://library.example", "email": null,
        "same_name": false, "passphrase": PASSPHRASE,
    });
    ask(context, "make_issuer", request).expect("a new issuer")
}

#[test]
fn a_key_is_locked_and_unlocked() {
    let (_home, context) = context();
    let made = make(&context);
    let did = made["did"].as_str().expect("a DID").to_owned();
    assert_eq!(made["unlocked"], true, "whoever made the key can use it");
    assert_eq!(
        context.key(&did).expect("unlocked").did().as_str(),
        did,
        "its own key"
    );

    let locked = ask(&context, "lock_issuer", json!({ "did": did })).expect("locked");
    assert_eq!(locked["unlocked"], false, "the page shows that it is locked");
    let Err(refused) = context.key(&did) else {
        panic!("a locked key is not given out");
    };
    assert_eq!(
        refused.code,
        Code::Passphrase,
        "the page then asks for the passphrase"
    );

    let wrong = json!({ "did": did, "passphrase": "Four Random Words, or so" });
    let failure = ask(&context, "unlock_issuer", wrong).expect_err("capitals count");
    assert_eq!(failure.code, Code::Passphrase, "{}", failure.message);
    assert!(
        !failure.message.contains("Random"),
        "what was typed is repeated nowhere: {}",
        failure.message
    );
    assert!(context.key(&did).is_err(), "it is still locked");

    ask(
        &context,
        "unlock_issuer",
        json!({ "did": did, "passphrase": PASSPHRASE }),
    )
    .expect("unlocked");
    assert!(context.key(&did).is_ok(), "it can be used again");
    let all = ask(&context, "issuers", Value::Null).expect("listed");
    assert_eq!(
        (&all[0]["name"], &all[0]["unlocked"]),
        (&json!("Harbour Street Library"), &json!(true)),
        "the page knows whose key is unlocked"
    );
}

#[test]
fn a_passphrase_is_nowhere_on_the_disk_nor_in_a_report() {
    let (home, context) = context();
    make(&context);
    for entry in walk(home.path()) {
        let bytes = std::fs::read(&entry).expect("readable");
        assert!(
            !bytes
                .windows(PASSPHRASE.len())
                .any(|part| part == PASSPHRASE.as_bytes()),
            "{} holds the passphrase",
            entry.display()
        );
    }
    let request = r#"{ "did": "did:key:x", "passphrase": "hush hush hush" }"#;
    let request: super::UnlockIssuer = serde_json::from_str(request).expect("a request");
    assert!(
        !format!("{request:?} {context:?}").contains("hush"),
        "nor is it printed"
    );
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .flat_map(|entry| {
            let path = entry.expect("an entry").path();
            if path.is_dir() { walk(&path) } else { vec![path] }
        })
        .collect()
}
