//! What was given is found again.

use roundel::catalogue::Question;
use roundel::issue::Order;
use uuid::Uuid;

use super::laptop::Laptop;

#[test]
fn what_was_earned_in_a_workshop_is_found_there() {
    let laptop = Laptop::new();
    let workshop = Uuid::from_u128(7);
    laptop.issue(Order {
        workshop: Some(workshop),
        ..laptop.order()
    });
    let found = |workshop| {
        let question = Question {
            workshop: Some(workshop),
            ..Question::new("solder")
        };
        let catalogue = laptop.studio.catalogue().expect("it opens");
        catalogue.search(&question).expect("readable").len()
    };
    assert_eq!(found(workshop), 3, "the whole class");
    assert_eq!(found(Uuid::from_u128(8)), 0, "none of them elsewhere");
}
