use proptest::prelude::*;

use super::*;

fn device(number: u8) -> Uuid {
    Uuid::from_u128(u128::from(number) + 1)
}

/// What becomes of a document where another state of it arrives, as `merge::document` does it.
fn merged(local: &Stamp, incoming: &Stamp) -> Stamp {
    match local.compare(incoming) {
        Standing::Known => local.clone(),
        Standing::Newer => incoming.clone(),
        Standing::Beside if incoming.beats(local) => incoming.clone().over(local),
        Standing::Beside => local.clone().over(incoming),
    }
}

/// Any stamp that can have come about, whoever made it.
fn sound() -> impl Strategy<Value = Stamp> {
    prop::collection::btree_map((0_u8..5).prop_map(device), 1_i64..8, 1..5).prop_map(|vector| {
        let last = vector.iter().map(|(device, clock)| (*clock, *device)).max();
        let (clock, device) = last.expect("at least one");
        Stamp {
            clock,
            device,
            vector,
        }
    })
}

proptest! {
    #[test]
    fn merging_is_idempotent_commutative_and_associative(a in sound(), b in sound(), c in sound()) {
        prop_assert_eq!(&merged(&a, &a), &a, "the same again");
        let ab = merged(&a, &b);
        prop_assert_eq!(&ab, &merged(&b, &a), "either laptop first");
        prop_assert_eq!(&merged(&ab, &b), &ab, "what was merged is known");
        prop_assert_eq!(merged(&ab, &c), merged(&a, &merged(&b, &c)), "whoever meets first");
        prop_assert!(ab.is_sound(), "what comes of it can be merged elsewhere");
    }

    #[test]
    fn a_change_is_newer_than_what_it_changed(before in sound(), clock in 1_i64..12, who in 0_u8..6) {
        let after = before.clone().next(clock, device(who));
        prop_assert!(after.is_sound());
        prop_assert_eq!(before.compare(&after), Standing::Newer);
        prop_assert_eq!(after.compare(&before), Standing::Known);
        prop_assert!(after.beats(&before), "the clock says so too");
    }
}

#[test]
fn stamps_that_cannot_be_are_seen() {
    let good = Stamp::none().next(100, device(1)).next(200, device(2));
    assert!(good.is_sound());
    assert!(!Stamp::none().is_sound(), "nothing was ever changed");
    let lies = [
        Stamp {
            clock: 300,
            ..good.clone()
        },
        Stamp {
            clock: 100,
            ..good.clone()
        },
        Stamp {
            device: device(1),
            ..good.clone()
        },
        Stamp::none().next(LATEST + 1, device(1)),
        Stamp {
            vector: good
                .vector
                .iter()
                .map(|(device, clock)| (*device, -clock))
                .collect(),
            ..good
        },
    ];
    for lie in lies {
        assert!(!lie.is_sound(), "{lie:?}");
    }
}
