//! Files in which there is nothing to judge are named for what they are, and older badges are told in the same words as others.

use std::fs;

use roundel::web::Folder;
use roundel_badge::verdict::{Name, Outcome, Question, verify_with};
use roundel_badge::web::Nowhere;

use crate::forge::{ask, at, badge, did, token};
use crate::{complaints, expect, expect_worded};

#[test]
fn dead_files_are_named() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    for (file, word) in [
        ("png-none.png", "screenshot"),
        ("svg-none.svg", "screenshot"),
        ("png-is-jpeg.png", "JPEG"),
        ("png-duplicate-good-first.png", "more than one badge"),
        ("png-bad-crc.png", "damaged"),
        ("png-truncated-in-itxt.png", "broken off"),
        ("bad-huge.json", "more than"),
        ("png-bomb-itxt.png", "far more than a badge needs"),
        ("bad-empty.json", "empty"),
        ("bad-utf8.json", "UTF-8"),
        ("svg-entity-bomb.svg", "Do not trust it"),
    ] {
        let bytes = fs::read(shared.join("corpus").join(file)).expect("the corpus holds it");
        let verdict = ask(bytes, &Nowhere);
        let check = verdict.check(Name::File).expect("every check is listed");
        assert!(
            check.message.contains(word),
            "{file} should say {word:?}: {}",
            check.message
        );
    }
    let cut = token(&badge(&did(1)), 1);
    let verdict = ask(&cut[..cut.len() / 3], &Nowhere);
    expect(&verdict, Outcome::Invalid, Name::Text, "a third of a token");
}

#[test]
fn older_badges_name_their_issuer_only_from_its_own_page() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let world = Folder::open(&corpus.join("world")).expect("the corpus has a world");
    let question = Question {
        recipient: Some("rowan@learner.example"),
        at: at(),
    };
    for (file, proof) in [
        ("ob2-hosted.json", Name::Hosted),
        ("ob2-signed.jws", Name::Signature),
    ] {
        let bytes = fs::read(corpus.join(file)).expect("the corpus holds it");
        let verdict = verify_with(&bytes, &question, &world);
        expect(&verdict, Outcome::Valid, proof, file);
        let issuer = verdict.issuer.as_ref().map(|issuer| issuer.id.as_str());
        assert_eq!(
            issuer,
            Some("https://guild.example/ob2/issuer.json"),
            "{file}{}",
            complaints(&verdict)
        );
        let offline = verify_with(&bytes, &question, &Nowhere);
        assert_eq!(
            offline.verdict,
            Outcome::Warning,
            "{file}, offline{}",
            complaints(&offline)
        );
        assert_eq!(offline.issuer, None, "{file}: nobody has shown whose it is");
    }
}

#[test]
fn nothing_is_said_of_the_corpus_in_english_alone() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let world = Folder::open(&corpus.join("world")).expect("the corpus has a world");
    let entries = fs::read_dir(&corpus).expect("the corpus is a folder");
    for path in entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
    {
        let bytes = fs::read(&path).expect("it was just listed");
        for recipient in [None, Some("rowan@learner.example")] {
            let question = Question { recipient, at: at() };
            let what = path.to_string_lossy();
            expect_worded(&verify_with(&bytes, &question, &Nowhere), &what);
            expect_worded(&verify_with(&bytes, &question, &world), &what);
        }
    }
}
