//! The pure cores: signing, verifying, baking, drawing.

use std::time::Duration;

use roundel_badge::credential::{Achievement, Award, Earner, PictureRef, Profile, Uri};
use roundel_badge::key::SecretKey;
use roundel_badge::proof::Signer;
use roundel_badge::verdict::{Outcome, Question, verify};
use roundel_badge::{bake, picture};

use crate::class::Issued;
use crate::peers::Peers;
use crate::table::{Aim, Table, median};

/// One credential: from typed data to its signature, and from its text to a verdict.
pub(crate) fn credential(table: &mut Table, issued: &Issued, peers: &Peers) {
    let key = SecretKey::from_seed([7; 32]);
    let signer = Signer::new(&key, issued.at);
    let (issuer, achievement) = issued.parts(&key);
    let digest = picture::digest(&issued.unbaked);
    let finish = || {
        let credential = award(issued, &issuer, &achievement, digest.clone()).credential();
        credential.expect("the award is whole")
    };
    let sign = |credential: &_| signer.sign(credential).expect("the credential can be signed");
    let credential = finish();
    let signed = sign(&credential);
    let aim = Aim::AtMost(Duration::from_micros(100));
    table.group(
        "issue one credential, typed data to signed JSON",
        median(200, 20, || sign(&finish())),
        Some(aim),
    );
    table.line(
        "limit: Ed25519 alone",
        median(200, 20, || key.sign(&[7; 64])),
        None,
    );
    // What the peers are given is finished, too.
    table.group(
        "sign one finished credential",
        median(200, 20, || sign(&credential)),
        None,
    );
    if let Some(node) = &peers.node {
        table.line(
            "@digitalbazaar/vc (node)",
            node.get("sign_us"),
            Some(Aim::Slower(100.0)),
        );
    }
    if let Some(python) = &peers.python {
        table.line("openbadgeslib", python.get("sign_us"), None);
    }

    let question = Question {
        recipient: None,
        at: issued.at,
    };
    let judge = || verify(signed.as_bytes(), &question);
    assert_eq!(
        judge().verdict,
        Outcome::Valid,
        "a benchmark of a refusal would be worthless"
    );
    let aim = Aim::AtMost(Duration::from_micros(150));
    table.group(
        "verify one credential, text to verdict",
        median(200, 20, judge),
        Some(aim),
    );
    if let Some(node) = &peers.node {
        table.line("@digitalbazaar/vc (node)", node.get("verify_us"), None);
    }
    if let Some(python) = &peers.python {
        table.line("openbadgeslib", python.get("verify_us"), None);
    }
    let whole = || verify(&issued.baked, &question);
    table.line(
        "Roundel, a whole PNG with its picture's digest",
        median(50, 5, whole),
        None,
    );
    table.line(
        "limit: SHA-256 of that picture",
        median(50, 5, || picture::digest(&issued.unbaked)),
        None,
    );
}

/// Putting the credential into the picture.
pub(crate) fn bake(table: &mut Table, issued: &Issued, peers: &Peers) {
    let blank = bake::Blank::new(&issued.unbaked[..]).expect("the picture can be baked");
    let splice = || {
        blank
            .insert(&issued.credential)
            .expect("the picture can be baked")
    };
    table.group(
        "bake one badge of a class, its picture checked before",
        median(300, 50, splice),
        None,
    );
    if let Some(python) = &peers.python {
        table.line("openbadges-bakery", python.get("bakery_us"), None);
        table.line("openbadgeslib", python.get("bake_us"), None);
    }
    let whole = || bake::insert(&issued.unbaked, &issued.credential).expect("the picture can be baked");
    table.line(
        "Roundel, the picture checked each time",
        median(300, 50, whole),
        None,
    );
    let copy = median(300, 50, || issued.baked.clone());
    table.line("limit: memcpy of the same bytes", copy, Some(Aim::Within(1.3)));
}

fn award<'a>(
    issued: &Issued,
    issuer: &'a Profile,
    achievement: &'a Achievement,
    digest: String,
) -> Award<'a> {
    let urn = |last: u8| {
        Uri::new(format!("urn:uuid:0190a5d2-5b7c-7c3e-8b0a-0000000000{last:02}"))
            .expect("a urn is an address")
    };
    Award {
        id: urn(1),
        issuer,
        achievement,
        earner: Earner::EmailHash {
            email: "amira@learner.example",
            salt: "0123456789abcdef",
        },
        evidence: Vec::new(),
        narrative: Some("Soldered a blinking beetle and found her own cold joint.".to_owned()),
        awarded: Some(issued.at.to_zoned(jiff::tz::TimeZone::UTC).date()),
        valid_from: issued.at,
        valid_until: None,
        results: Vec::new(),
        language: None,
        image: Some(PictureRef {
            id: urn(2),
            caption: Some("A rising sun".to_owned()),
            digest,
        }),
    }
}
