//! The issuers' keys at rest.

use roundel::catalogue::Issuer;
use roundel::issuer::{self, Card, IssuerError};
use roundel::keyring::{self, KeyringError};

use super::laptop::{Laptop, PASSPHRASE};

fn refusal(laptop: &Laptop, issuer: &Issuer, passphrase: &str) -> KeyringError {
    match keyring::unlock(&laptop.studio, issuer, passphrase) {
        Ok(_) => panic!("this key must stay locked"),
        Err(error) => error,
    }
}

#[test]
fn a_key_opens_with_its_passphrase_and_with_nothing_else() {
    let laptop = Laptop::new();
    let key = keyring::unlock(&laptop.studio, &laptop.issuer, PASSPHRASE).expect("it opens");
    assert_eq!(key.did().as_str(), laptop.issuer.did, "and is the issuer's");
    for wrong in ["four random words Here", "", "four random words here "] {
        let error = refusal(&laptop, &laptop.issuer, wrong);
        assert!(
            matches!(error, KeyringError::WrongPassphrase { .. }),
            "{wrong:?}: {error}"
        );
    }
}

#[test]
fn a_key_file_that_is_not_right_is_told_from_a_wrong_passphrase() {
    let laptop = Laptop::new();
    let path = laptop.studio.keys().join(&laptop.issuer.key_file);
    let pem = std::fs::read_to_string(&path).expect("readable");
    assert!(
        pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"),
        "encrypted PKCS#8, which OpenSSL opens"
    );

    std::fs::write(&path, "shopping list").expect("written");
    let error = refusal(&laptop, &laptop.issuer, PASSPHRASE);
    assert!(
        matches!(error, KeyringError::Damaged { .. }),
        "not a key: {error}"
    );

    std::fs::remove_file(&path).expect("removed");
    let error = refusal(&laptop, &laptop.issuer, PASSPHRASE);
    assert!(matches!(error, KeyringError::Missing { .. }), "gone: {error}");

    let card = Card {
        name: "Another Library".to_owned(),
        ..Card::default()
    };
    let other = issuer::create(&laptop.studio, &card, PASSPHRASE).expect("an issuer");
    std::fs::copy(laptop.studio.keys().join(&other.key_file), &path).expect("copied");
    let error = refusal(&laptop, &laptop.issuer, PASSPHRASE);
    assert!(
        matches!(error, KeyringError::OtherKey { .. }),
        "somebody else's: {error}"
    );
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_can_read_the_keys() {
    use std::os::unix::fs::PermissionsExt;
    let laptop = Laptop::new();
    let mode = |path: &std::path::Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(laptop.studio.home()), 0o700, "the user's folder");
    assert_eq!(mode(&laptop.studio.keys()), 0o700, "the folder of keys");
    assert_eq!(
        mode(&laptop.studio.keys().join(&laptop.issuer.key_file)),
        0o600,
        "the key"
    );
}

#[test]
fn a_card_that_would_not_do_is_refused() {
    let laptop = Laptop::new();
    let refused = |card: Card, passphrase: &str| {
        issuer::create(&laptop.studio, &card, passphrase).expect_err("this card must be refused")
    };
    let named = || Card {
        name: "A".to_owned(),
        ..Card::default()
    };
    assert!(
        matches!(refused(Card::default(), PASSPHRASE), IssuerError::NoName),
        "no name"
    );
    let url = Some("library.example".to_owned());
    assert!(
        matches!(refused(Card { url, ..named() }, PASSPHRASE), IssuerError::Url(_)),
        "no https://"
    );
    let email = Some("office at library".to_owned());
    assert!(
        matches!(
            refused(Card { email, ..named() }, PASSPHRASE),
            IssuerError::Email(_)
        ),
        "no address"
    );
    let same = refused(
        Card {
            name: " harbour street LIBRARY".to_owned(),
            ..Card::default()
        },
        PASSPHRASE,
    );
    assert!(
        matches!(&same, IssuerError::SameName { did, .. } if *did == laptop.issuer.did),
        "earners could not tell the two apart: {same}"
    );
    let short = refused(named(), "seven77");
    assert!(
        matches!(
            short,
            IssuerError::Key(KeyringError::ShortPassphrase { found: 7 })
        ),
        "{short}"
    );
    assert_eq!(
        laptop
            .studio
            .catalogue()
            .expect("opens")
            .issuers()
            .expect("readable")
            .len(),
        1,
        "none was made"
    );
}

#[test]
fn it_must_be_clear_who_issues() {
    let laptop = Laptop::new();
    let choose = |wanted: Option<&str>| issuer::choose(&laptop.studio, wanted);
    assert_eq!(
        choose(None).expect("the only one").did,
        laptop.issuer.did,
        "nothing to choose"
    );
    let card = Card {
        name: "Another Library".to_owned(),
        ..Card::default()
    };
    let other = issuer::create(&laptop.studio, &card, PASSPHRASE).expect("an issuer");
    let error = choose(None).expect_err("two");
    assert!(
        matches!(&error, IssuerError::Several { known } if known.contains("Harbour") && known.contains(&other.did)),
        "it lists them: {error}"
    );
    assert_eq!(
        choose(Some("another library")).expect("by name").did,
        other.did,
        "names in either case"
    );
    assert_eq!(
        choose(Some(&laptop.issuer.did)).expect("by DID").did,
        laptop.issuer.did,
        "or the did:key"
    );
    assert!(
        matches!(choose(Some("Nobody")), Err(IssuerError::Unknown { .. })),
        "a name that is nobody's"
    );
    let twin = Card {
        same_name: true,
        ..card
    };
    let twin =
        issuer::create(&laptop.studio, &twin, PASSPHRASE).expect("whoever asks for it gets a second one");
    assert!(
        matches!(choose(Some("Another Library")), Err(IssuerError::Several { .. })),
        "then the name alone does not say which one"
    );
    assert_eq!(
        choose(Some(&twin.did)).expect("by DID").did,
        twin.did,
        "the DID does"
    );
}
