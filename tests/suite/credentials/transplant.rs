//! What a signature over RDF cannot notice: members that move between two mentions of the same thing.

use super::rich_credential;
use roundel_badge::key::SecretKey;
use roundel_badge::proof::Signer;
use roundel_badge::verdict::{Outcome, Question, verify};
use roundel_badge::{bake, picture};
use serde_json::{Value, json};

const PICTURE: &str =
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4" fill="#a60"/></svg>"##;
const OTHER: &str =
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4" fill="#06a"/></svg>"##;

fn outcome(picture: &str, credential: &Value) -> Outcome {
    let file = bake::insert(picture.as_bytes(), &credential.to_string()).expect("the picture takes a badge");
    let at = "2026-04-01T00:00:00Z".parse().unwrap();
    let verdict = verify(&file, &Question { recipient: None, at });
    println!("{verdict:#?}");
    verdict.verdict
}

#[test]
fn a_digest_that_moved_to_another_mention_of_the_picture_does_not_unbind_it() {
    let key = SecretKey::from_seed([7; 32]);
    let mut credential = rich_credential();
    credential["issuer"]["id"] = json!(key.did().as_str());
    credential["relatedResource"][0]["digestMultibase"] = json!(picture::digest(PICTURE.as_bytes()));
    let text = Signer::new(&key, "2026-03-01T10:00:00Z".parse().unwrap())
        .sign(&credential)
        .unwrap();
    let mut signed: Value = serde_json::from_str(&text).unwrap();
    assert_ne!(
        outcome(PICTURE, &signed),
        Outcome::Invalid,
        "the badge in its own picture"
    );
    assert_eq!(
        outcome(OTHER, &signed),
        Outcome::Invalid,
        "the badge in another picture"
    );

    // The same statements, so the signature still holds: the digest now stands with the image, which has the same id.
    let digest = signed["relatedResource"][0]
        .as_object_mut()
        .unwrap()
        .remove("digestMultibase")
        .unwrap();
    signed["image"]["digestMultibase"] = digest;
    assert_eq!(
        outcome(OTHER, &signed),
        Outcome::Invalid,
        "moving the digest must not free the badge from its picture"
    );
}
