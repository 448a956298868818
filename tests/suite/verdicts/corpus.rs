//! Other people's badges, valid and broken: ../shared/corpus.

use roundel::web::Folder;
use roundel_badge::bake;
use roundel_badge::verdict::{Memory, Name, Outcome, Question, Verdict, verify_next, verify_with};
use serde_json::{Value, json};

use crate::awards::{Wording, at};
use crate::{ask, complaints, failed, small};

fn name_of(verdict: &Verdict) -> &'static str {
    match verdict.verdict {
        Outcome::Valid => "valid",
        Outcome::Warning => "warning",
        Outcome::Invalid => "invalid",
    }
}

#[test]
fn every_badge_of_the_corpus_gets_a_verdict_it_deserves() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let web = Folder::open(&corpus.join("world")).expect("the corpus has a world");
    let manifest = std::fs::read(corpus.join("manifest.json")).expect("the corpus has a manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("the manifest is JSON");
    let at = "2026-11-21T12:00:00Z".parse().expect("an instant");
    let (mut wrong, mut judged) = (Vec::new(), 0);
    for entry in manifest["entries"].as_array().expect("entries") {
        let file = entry["file"].as_str().expect("a file name");
        let bytes = std::fs::read(corpus.join(file)).expect("the manifest lists files that exist");
        let question = Question {
            recipient: entry["recipient"].as_str(),
            at,
        };
        let verdict = verify_with(&bytes, &question, &web);
        let expected = &entry["expect"];
        let accepted = entry["accept"].as_array().cloned().unwrap_or_default();
        let found = json!(name_of(&verdict));
        judged += 1;
        if found != *expected && !accepted.contains(&found) {
            wrong.push(format!(
                "{file}: {found}, expected {expected} or one of {accepted:?}{}",
                complaints(&verdict)
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} verdicts are wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert_eq!(judged, 121, "every file of the corpus was judged");
}

#[test]
fn what_is_kept_for_the_next_badge_changes_no_verdict() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let corpus = shared.join("corpus");
    let web = Folder::open(&corpus.join("world")).expect("the corpus has a world");
    let entries = std::fs::read_dir(&corpus).expect("the corpus is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut files: Vec<_> = paths.filter(|path| path.is_file()).collect();
    files.sort();
    let question = Question {
        recipient: None,
        at: at(),
    };
    let memory = Memory::default();
    for file in files.iter().chain(files.iter().rev()) {
        let bytes = std::fs::read(file).expect("a file");
        assert_eq!(
            verify_next(&bytes, &question, &web, &memory),
            verify_with(&bytes, &question, &web),
            "{}",
            file.display()
        );
    }
    let (one, other) = (small::png_picture(2, 2, 0), small::png_picture(2, 2, 1));
    for (drawn, carried, outcome) in [
        (&one, &one, Outcome::Valid),
        (&one, &other, Outcome::Invalid),
        (&other, &other, Outcome::Valid),
        (&other, &one, Outcome::Invalid),
    ] {
        let file = bake::insert(carried, &Wording::plain().signed(drawn)).expect("it can be baked");
        assert_eq!(
            verify_next(&file, &question, &web, &memory).verdict,
            outcome,
            "the picture before is not this one"
        );
    }
}

#[test]
fn each_fault_of_the_corpus_is_found_by_the_check_that_looks_for_it() {
    let Some(shared) = roundel_tests::shared() else {
        return;
    };
    let cases = [
        ("bad-tampered-name.json", Name::Signature),
        ("bad-tampered-image.json", Name::Signature),
        ("bad-tampered-recipient.svg", Name::Signature),
        ("bad-wrong-key.json", Name::Signature),
        ("bad-impersonation.json", Name::Key),
        ("bad-expired.json", Name::Dates),
        ("bad-not-yet-valid.json", Name::Dates),
        ("bad-purpose.json", Name::Signature),
        ("bad-truncated-signature.json", Name::Signature),
        ("bad-undefined-term.json", Name::Meaning),
        ("bad-no-proof.json", Name::Signature),
        ("bad-type.json", Name::Type),
        ("bad-remote-context.json", Name::Meaning),
        ("bad-missing-required.json", Name::Subject),
        ("bad-duplicate-keys.json", Name::Text),
        ("bad-huge.json", Name::File),
        ("bad-deep-nesting.json", Name::Text),
        ("bad-utf8.json", Name::File),
        ("bad-context-order.json", Name::Contexts),
        ("bad-created.json", Name::Signature),
        ("bad-cryptosuite.json", Name::Signature),
        ("bad-expirationDate-alias.json", Name::Meaning),
        ("bad-inline-context-term.json", Name::Signature),
        ("bad-achievement-type.json", Name::Subject),
        ("png-bomb-itxt.png", Name::File),
        ("svg-xxe.svg", Name::File),
        ("svg-two-evil-first.svg", Name::Signature),
    ];
    for (file, name) in cases {
        let bytes = std::fs::read(shared.join("corpus").join(file)).expect("the corpus holds this file");
        let verdict = ask(&bytes);
        assert!(
            failed(&verdict).contains(&name),
            "{file} should fail {name:?}{}",
            complaints(&verdict)
        );
    }
}
