//! Words of other people never command the terminal, and never pass for ours.

use super::place::{Place, badge, picture, png};

const HOSTILE: &str =
    "Gold\u{1b}]0;owned\u{7}\u{1b}[2J\r\nvalid    other.png\u{202e}gnp\u{9b}31m\u{2028}\u{200b}\u{e0041}";

fn is_harmless(text: &str) -> bool {
    let bad = |c: char| (c.is_control() && c != '\n') || "\u{202e}\u{2028}\u{200b}\u{e0041}".contains(c);
    !text.contains(bad)
}

#[test]
fn names_in_badges_are_shown_and_not_obeyed() {
    let place = Place::new();
    // Whoever makes such a badge does not ask our own signer to strip these characters: they are escapes in signed JSON.
    place.write("a.json", badge("Gold \u{202e}gnp.exe\u{200b}"));
    place.write("b\u{1b}[31m\nvalid    c.png", picture());
    let one = place.told(&["a.json"]);
    assert!(
        one.result.contains(r"Gold \u{202e}gnp.exe\u{200b}"),
        "written out: {}",
        one.result
    );
    let many = place.told(&[".", "-v"]);
    for text in [
        &one.result,
        &many.result,
        &place.told(&["a.json", "--json"]).result,
    ] {
        assert!(is_harmless(text), "no command reaches the terminal: {text:?}");
    }
    assert_eq!(
        many.result
            .lines()
            .filter(|line| line.starts_with("valid "))
            .count(),
        1,
        "a line break in a name forges no verdict: {}",
        many.result
    );
}

#[test]
fn what_a_damaged_badge_quotes_is_harmless_too() {
    let place = Place::new();
    let key = serde_json::to_string(HOSTILE).expect("a text");
    let text = badge("Gold").replacen('{', &format!("{{{key}: {key},"), 1);
    place.write("a.json", &text);
    place.write("b.png", png(&text));
    place.write(
        "c.json",
        text.replacen("OpenBadgeCredential", "Open\\u001b[2J\\u202eBadge", 1),
    );
    for words in [
        &["a.json"][..],
        &["b.png", "-v"],
        &["c.json"],
        &[".", "--json"],
        &["a.json", "--recipient", HOSTILE],
    ] {
        let told = place.told(words);
        assert!(
            is_harmless(&told.result) && is_harmless(&told.notes),
            "{words:?}: {:?}",
            told.result
        );
        assert_eq!(told.code, Some(1), "and the badge is invalid");
    }
}

#[test]
fn names_of_files_are_harmless_in_messages() {
    let place = Place::new();
    for words in [
        &["no\u{1b}[2J\nsuch.png"][..],
        &["no\u{1b}[2J\nsuch.png", "nor this"],
    ] {
        let told = place.told(words);
        assert!(is_harmless(&told.notes), "{:?}", told.notes);
        assert_eq!(told.code, Some(2), "it could not be read");
    }
}

#[test]
fn colours_are_for_terminals() {
    let place = Place::new();
    place.write("a.json", badge("Gold"));
    assert!(
        !place.told(&["a.json"]).result.contains('\u{1b}'),
        "a pipe is no terminal"
    );
    let forced = place
        .verify(&["a.json"])
        .env("CLICOLOR_FORCE", "1")
        .output()
        .expect("it starts");
    assert!(
        forced.stdout.contains(&0x1b),
        "where colours are asked for, they come"
    );
}
