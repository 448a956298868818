//! What was issued travels in a pack, and is known where it arrives.

use roundel::issuer;
use roundel::pack::container::{Kind, ReadError};
use roundel::pack::{self, PackError, Request};

use super::laptop::{BADGE, Laptop, PASSPHRASE, badge};

#[test]
fn awards_arrive_once_with_their_issuer_but_without_the_key() {
    let (issuing, other) = (Laptop::new(), Laptop::new());
    issuing.issue(issuing.order());
    let path = issuing.path("awards.roundel");
    let request = Request {
        kind: Kind::Awards,
        workshop: None,
        key: Some(&issuing.key),
        passphrase: Some(PASSPHRASE),
    };
    let made = pack::make(&issuing.studio, request, &path).expect("there are awards");
    assert_eq!(made.awards, 3, "the whole class");

    assert!(
        matches!(
            pack::open(&other.studio, &path, None),
            Err(PackError::Read(ReadError::Locked))
        ),
        "names of people are never open to whoever finds the stick"
    );
    let arrived = || {
        let catalogue = other.studio.catalogue().expect("it opens");
        let mut awards = catalogue
            .awards_of(&issuing.issuer.did, badge(BADGE).id.as_str())
            .expect("readable");
        awards.sort_by(|one, other| one.id.cmp(&other.id));
        awards
    };
    let open = || pack::open(&other.studio, &path, Some(PASSPHRASE)).expect("a pack");
    let mut expected = issuing.awards();
    // Signed within one second on several cores, they have no order of their own.
    expected.sort_by(|one, other| one.id.cmp(&other.id));
    for award in &mut expected {
        // Where a file lies is of that laptop only.
        award.folder.clear();
    }
    let opened = open();
    assert_eq!(
        (opened.awards_new, opened.awards_known),
        (3, 0),
        "all are new there"
    );
    assert_eq!(arrived(), expected, "each as it was issued");
    let again = open();
    assert_eq!(
        (again.awards_new, again.awards_known),
        (0, 3),
        "and known the second time"
    );
    assert_eq!(arrived(), expected, "which changed nothing");
    assert_eq!(
        issuer::choose(&other.studio, None).expect("its own").did,
        other.issuer.did,
        "an issuer without a key here is nobody to choose"
    );
}
