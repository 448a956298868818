//! A picture that has lost its badge, and the laptop that gave it.

use roundel::art::{raster, upload};
use roundel::issue::Order;
use roundel::likeness::Looks;
use roundel::scripts;

use super::laptop::{Laptop, badges, personal_design, shared_design};

#[test]
fn a_badge_without_its_data_is_known_by_its_look() {
    let laptop = Laptop::new();
    laptop.issue(Order {
        design: personal_design(),
        ..laptop.order()
    });
    let looks = Looks::default();
    let find = |file: &[u8]| {
        let redrawn = upload::picture(file).expect("a badge is a picture");
        looks
            .find(&laptop.studio, &redrawn)
            .expect("the catalogue is read")
    };
    let given = badges(&laptop.path("out"));
    let found = find(&given["Mika Krüger.png"]).expect("it was given here");
    assert_eq!(
        (found.badge.as_str(), found.given.as_deref()),
        ("First Solder", Some("2026-10-01"))
    );
    assert!(found.issuer.is_some(), "it says who gave it");
    assert!(
        !found.to_string().contains("Mika"),
        "and nothing about whom: {found}"
    );

    let red = raster::png(&scripts::compose(&shared_design()), laptop.order().size).expect("drawn");
    assert_eq!(
        find(&red),
        None,
        "another colour is another badge, and this one was not given"
    );
}
