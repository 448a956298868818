//! The spare of an issuer's key: another laptop gives badges as the same issuer, from the file or from the words.

use std::path::Path;

use roundel::api::{Answer, Context, dispatch};
use roundel::failure::{Code, Failure};
use roundel::keyring::{self, KeyringError};
use roundel::rescue::{self, RescueError, WORDS};
use roundel::studio::{Clock, Studio};
use serde_json::{Value, json};

use super::laptop::{Laptop, PASSPHRASE, morning};

fn other(laptop: &Laptop, name: &str) -> Studio {
    Studio::open(&laptop.path(name), Clock::Fixed(morning())).expect("a new studio")
}

fn spare(laptop: &Laptop) -> String {
    let stick = laptop.path("stick");
    std::fs::create_dir_all(&stick).expect("a stick");
    let file = rescue::write(&laptop.studio, &laptop.issuer, &stick).expect("written");
    std::fs::read_to_string(file).expect("a text")
}

#[test]
fn the_file_brings_the_issuer_back() {
    let laptop = Laptop::new();
    assert_eq!(
        rescue::spares(&laptop.studio, &laptop.issuer.did)
            .expect("readable")
            .file,
        None,
        "the page demands it"
    );
    let file = spare(&laptop);
    assert!(
        rescue::spares(&laptop.studio, &laptop.issuer.did)
            .expect("readable")
            .file
            .is_some(),
        "it was made, and the page knows"
    );
    let found = other(&laptop, "found");
    for wrong in ["four random words", ""] {
        let refused = rescue::restore_file(&found, &file, wrong).expect_err("the wrong passphrase");
        assert!(
            matches!(refused, RescueError::Key(KeyringError::WrongPassphrase { .. })),
            "{refused}"
        );
    }
    assert_eq!(
        found.catalogue().expect("open").issuers().expect("readable"),
        [],
        "nothing was kept"
    );
    let issuer = rescue::restore_file(&found, &file, PASSPHRASE).expect("it comes back");
    assert_eq!(
        (&issuer.did, &issuer.profile),
        (&laptop.issuer.did, &laptop.issuer.profile),
        "with its name and its page"
    );
    let key = keyring::unlock(&found, &issuer, PASSPHRASE).expect("the same passphrase");
    assert_eq!(key.did().as_str(), laptop.issuer.did, "the same key");
}

#[test]
fn a_spare_that_was_altered_is_refused() {
    let laptop = Laptop::new();
    let file = spare(&laptop);
    let stranger = Laptop::new();
    let swapped = file.replace(&laptop.issuer.did, &stranger.issuer.did);
    let no_card: String = file
        .lines()
        .filter(|line| !line.starts_with('{'))
        .collect::<Vec<_>>()
        .join("\n");
    for altered in [swapped.as_str(), no_card.as_str(), "shopping list", ""] {
        let refused =
            rescue::restore_file(&other(&laptop, "found"), altered, PASSPHRASE).expect_err("refused");
        assert!(matches!(refused, RescueError::NoSpare(_)), "{refused}");
    }
    let inside = laptop.studio.home().join("keys");
    let refused = rescue::write(&laptop.studio, &laptop.issuer, &inside).expect_err("lost with the laptop");
    assert!(matches!(refused, RescueError::Inside(_)), "{refused}");
}

#[test]
fn the_words_bring_the_issuer_back() {
    let laptop = Laptop::new();
    let words = rescue::words(&laptop.key);
    assert_eq!(words.split(' ').count(), WORDS, "256 bits and a checksum");
    let found = other(&laptop, "found");
    let typed = format!("  {} ", words.to_uppercase().replace(' ', "\n "));
    let refused = rescue::restore_words(&found, &typed, " ", PASSPHRASE)
        .err()
        .expect("whose badges?");
    assert!(matches!(refused, RescueError::NoName), "{refused}");
    let (issuer, key) = rescue::restore_words(&found, &typed, "Harbour Street Library", "another one here")
        .expect("restored");
    assert_eq!(issuer.did, laptop.issuer.did, "the same issuer");
    assert_eq!(key.did().as_str(), laptop.issuer.did, "the same key");
    keyring::unlock(&found, &issuer, "another one here").expect("behind the new passphrase");

    let mut list: Vec<&str> = words.split(' ').collect();
    list.swap(0, 1);
    let swapped = list.join(" ");
    if swapped != *words {
        let refused = rescue::restore_words(&found, &swapped, "x", PASSPHRASE)
            .err()
            .expect("a slip");
        assert!(
            matches!(refused, RescueError::Words(_)),
            "the checksum notices: {refused}"
        );
    }
    let refused = rescue::restore_words(&found, &list[..23].join(" "), "x", PASSPHRASE)
        .err()
        .expect("one is missing");
    assert!(matches!(refused, RescueError::Count { found: 23 }), "{refused}");
}

fn ask(context: &Context, name: &str, request: &Value) -> Result<Value, Failure> {
    match dispatch(context, name, &request.to_string())? {
        Answer::Json(text) => Ok(serde_json::from_str(&text).expect("answers are JSON")),
        Answer::Bytes(_) => panic!("{name} answers no file"),
    }
}

#[test]
fn the_window_shows_the_words_and_has_some_typed_back() {
    let laptop = Laptop::new();
    let did = laptop.issuer.did.clone();
    let home = laptop.studio.home().to_path_buf();
    let window = Context::new(Studio::open(&home, Clock::Fixed(morning())).expect("the same studio"));
    let which = json!({ "did": did });
    let locked = ask(&window, "spare_words", &which).expect_err("the key is locked");
    assert_eq!(
        locked.code,
        Code::Passphrase,
        "nobody sees the words of a locked key"
    );
    let unlock = json!({ "did": did, "passphrase": PASSPHRASE });
    ask(&window, "unlock_issuer", &unlock).expect("unlocked");
    let words = ask(&window, "spare_words", &which).expect("shown");
    let prove = |second: &Value| {
        let typed = json!([{ "number": 3, "word": words[2] }, { "number": 17, "word": second }]);
        ask(&window, "prove_words", &json!({ "did": did, "words": typed }))
    };
    let wrong = prove(&json!("zoo zoo")).expect_err("another word");
    assert!(
        !wrong.message.contains("zoo"),
        "nothing of it is repeated: {}",
        wrong.message
    );
    assert_eq!(
        ask(&window, "issuer_state", &which).expect("there")["spare_words"],
        Value::Null,
        "not proved"
    );
    let state = prove(&words[16]).expect("both are right");
    assert_eq!(state["spare_words"], "2026-10-01", "the page does not ask again");

    let restored = Context::new(other(&laptop, "found"));
    let text: Vec<&str> = words
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let request =
        json!({ "words": text.join(" "), "name": "Harbour Street Library", "passphrase": PASSPHRASE });
    let state = ask(&restored, "restore_issuer_words", &request).expect("it comes back");
    assert_eq!(
        (&state["did"], &state["unlocked"]),
        (&json!(did), &json!(true)),
        "ready to give"
    );
    for place in [home.as_path(), laptop.path("found").as_path()] {
        assert_nowhere(place, &text[..4].join(" "));
        assert_nowhere(place, PASSPHRASE);
    }
}

/// Checks that a secret is in no file below a folder.
fn assert_nowhere(folder: &Path, secret: &str) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            assert_nowhere(&path, secret);
            continue;
        }
        let bytes = std::fs::read(&path).expect("readable");
        let is_there = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
        assert!(!is_there, "{} holds a secret in the clear", path.display());
    }
}
