use super::*;
use crate::badge::verdict::{Finding, Name, Question, verify_open};
use crate::badge::web::Nowhere;
use crate::pack::container;

fn judged(file: &[u8], recipient: Option<&str>) -> (Verdict, Vec<Light>, Option<Dead>) {
    let at = "2026-06-01T00:00:00Z".parse().expect("an instant");
    let (verdict, _) = verify_open(file, &Question { recipient, at }, &Nowhere);
    let asked = Asked {
        at,
        issuer: Acquaintance::Stranger,
    };
    let lights = lights(&verdict, asked);
    let dead = dead(file, &verdict);
    (verdict, lights, dead)
}

/// A file of the corpus; None where it is not on this computer.
fn corpus(name: &str) -> Option<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/corpus/");
    let file = std::fs::read(format!("{folder}{name}")).ok();
    if file.is_none() {
        eprintln!("skipped: ../shared/corpus/{name} is not on this computer");
    }
    file
}

#[test]
fn dead_files_have_a_name() {
    let png = b"\x89PNG\r\n\x1a\n";
    let big = vec![b' '; crate::badge::bake::MAX_CREDENTIAL_BYTES + 2];
    let big = [b"{", &big[..]].concat();
    let pack = [b"PK\x03\x04", &[0; 26][..], b"mimetype", container::MIMETYPE].concat();
    for (file, expected) in [
        (&b""[..], Dead::Empty),
        (b"\xff\xd8\xff\xe0 photo", Dead::Jpeg),
        (b"GIF89a", Dead::OtherPicture),
        (b"%PDF-1.7", Dead::Pdf),
        (b"PK\x03\x04", Dead::Archive),
        (&pack, Dead::Pack),
        (b"<!doctype html><p>", Dead::WebPage),
        (png, Dead::CutOff),
        (b"\x89PNG\n\x1a\n", Dead::Damaged),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9v9z'/></svg>",
            Dead::NoBadge,
        ),
        (
            b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
            Dead::Hidden,
        ),
        (b"{\"@context\": [\"https://www.w3.org/ns/cred", Dead::CutOff),
        (b"Dear all", Dead::NotABadge),
        (&big, Dead::TooBig),
    ] {
        let (verdict, _, dead) = judged(file, None);
        let head = String::from_utf8_lossy(&file[..file.len().min(20)]);
        assert_eq!(dead, Some(expected), "{head}: {:?}", verdict.checks[0]);
    }
}

#[test]
fn no_light_is_green_that_is_not_deserved() {
    let Some(file) = corpus("di-didkey-json.json") else {
        return;
    };
    let text = String::from_utf8(file).expect("JSON is text");
    let (verdict, lit, dead) = judged(text.as_bytes(), None);
    assert_eq!(dead, None, "there is a badge");
    assert_eq!(lit[0].state, State::Good, "its signature is good: {:?}", lit[0]);
    assert_eq!(lit[3].why, Why::Stranger, "nobody here knows who issued it");
    let overall = |issuer| Overall::of(verdict.verdict, dead, issuer);
    assert_ne!(
        overall(Acquaintance::Stranger),
        Overall::Good,
        "a stranger may call itself anything"
    );

    let key = verdict
        .content
        .and_then(|content| content.badge)
        .expect("it has a name");
    let altered = text.replacen(&key, &key.to_uppercase(), 1);
    let (verdict, lit, _) = judged(altered.as_bytes(), None);
    assert_eq!(verdict.content, None, "nobody is proved to have said that");
    assert_eq!((lit[0].state, lit[0].why), (State::Bad, Why::Altered));
    let green = lit.iter().filter(|light| light.state == State::Good).count();
    assert_eq!(
        green, 0,
        "dates that anybody could have written are not in order: {lit:?}"
    );
}

#[test]
fn a_signature_is_red_for_its_own_reason() {
    for (file, why) in [
        ("bad-tampered-name.json", Why::Altered),
        ("bad-no-proof.json", Why::Unsigned),
        ("bad-cryptosuite.json", Why::Unsound),
        ("jwt-bad-claim-mismatch.jwt", Why::Unsound),
    ] {
        let Some(badge) = corpus(file) else {
            return;
        };
        let (_, lit, _) = judged(&badge, None);
        let signature = &lit[0];
        assert_eq!(
            (signature.state, signature.why),
            (State::Bad, why),
            "{file} says {:?}",
            signature.said
        );
    }
}

#[test]
fn every_badge_of_the_corpus_has_honest_lights() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/corpus/");
    let Ok(entries) = std::fs::read_dir(folder) else {
        eprintln!("skipped: ../shared/corpus is not on this computer");
        return;
    };
    for entry in entries.flatten() {
        let Ok(file) = std::fs::read(entry.path()) else {
            continue;
        };
        let (verdict, lit, dead) = judged(&file, None);
        let name = entry.file_name();
        let is = |name, finding| verdict.check(name).is_some_and(|check| check.outcome == finding);
        let green = lit.iter().any(|light| light.state == State::Good);
        assert!(
            !green || is(Name::Signature, Finding::Passed) || is(Name::Hosted, Finding::Passed),
            "{name:?}: a light is green though nothing is signed: {lit:?}"
        );
        assert!(
            dead.is_none() || verdict.content.is_none(),
            "{name:?}: what is readable is not dead"
        );
        if dead.is_none() && verdict.verdict == crate::badge::verdict::Outcome::Valid {
            assert!(
                lit.iter().all(|light| light.state != State::Bad),
                "{name:?}: {lit:?}"
            );
        }
    }
}

#[test]
fn whose_it_is_is_a_light_of_its_own() {
    let Some(file) = corpus("di-recipient-mismatch.json") else {
        return;
    };
    let (_, lit, _) = judged(&file, Some("nobody@nowhere.example"));
    let asked = lit
        .iter()
        .find(|light| light.about == About::Recipient)
        .expect("it was asked");
    assert_ne!(asked.state, State::Good, "it belongs to somebody else");
    let (_, lit, _) = judged(&file, None);
    assert!(
        lit.iter().all(|light| light.about != About::Recipient),
        "nobody asked"
    );
}
