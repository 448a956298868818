//! What a badge says about its earner, and that it can be checked.

use roundel::badge::bake;
use roundel::badge::verdict::Outcome as Verdict;
use roundel::issue::{Identity, Order};
use roundel::receipt::Outcome;

use super::laptop::{Laptop, badges, class, judge};

/// The badge of Mika, issued with this identity.
fn mika(identity: Identity) -> (Vec<u8>, String) {
    let laptop = Laptop::new();
    laptop.issue(Order {
        identity,
        ..laptop.order()
    });
    let file = badges(&laptop.path("out"))
        .remove("Mika Krüger.png")
        .expect("a badge for Mika");
    let text = bake::take(&file).expect("a badge").credential.into_owned();
    (file, text)
}

#[test]
fn each_identity_can_be_asked_for_and_says_no_more() {
    let (name, address, code) = ("Mika Krüger", "mika@school.example", "\"a1\"");
    let cases = [
        (Identity::Name, Some(name), [true, false, false]),
        (Identity::Email, Some(address), [false, true, false]),
        (Identity::EmailHash, Some(address), [false, false, false]),
        (Identity::Code, Some("a1"), [false, false, true]),
        (Identity::None, None, [false, false, false]),
    ];
    for (identity, recipient, shows) in cases {
        let (file, text) = mika(identity);
        let verdict = judge(&file, recipient);
        assert_eq!(
            verdict.verdict,
            Verdict::Valid,
            "{identity:?} is confirmed for its owner: {verdict:#?}"
        );
        let stranger = judge(&file, Some("somebody@else.example"));
        assert_ne!(stranger.verdict, Verdict::Valid, "{identity:?} is not anybody's");
        let found = [name, address, code].map(|mark| text.contains(mark));
        assert_eq!(
            found, shows,
            "{identity:?} must show exactly what was chosen: {text}"
        );
    }
}

#[test]
fn two_hashes_of_the_same_address_differ() {
    let hash = |text: &str| text.split("identityHash").nth(1).expect("a hash")[..60].to_owned();
    let (first, second) = (mika(Identity::EmailHash).1, mika(Identity::EmailHash).1);
    assert_ne!(hash(&first), hash(&second), "each award has a salt of its own");
}

#[test]
fn who_lacks_what_the_identity_needs_is_told() {
    let laptop = Laptop::new();
    let roster = class("Name;E-mail\nMika;mika@school.example\nAda;\n");
    let done = laptop.issue(Order {
        identity: Identity::Email,
        roster,
        ..laptop.order()
    });
    let row = &done.receipt.rows()[1];
    assert_eq!(
        (row.row, row.outcome),
        (3, Outcome::Problem),
        "Ada has no address"
    );
    let message = row.message.as_deref().expect("a message");
    assert!(
        message.contains("Ada") && message.contains("--identity"),
        "it says who and what to do: {message}"
    );
    assert_eq!(done.receipt.count(Outcome::Issued), 1, "Mika has one");
}
