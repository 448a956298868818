//! What holds for a whole giving: the issuer's list comes along, and photos as the workshop agreed.

use super::*;
use crate::badge::status::list::RevocationList;
use crate::{kept, revoke};

impl Desk {
    /// Takes back one more of the badges that were given.
    fn take_back(&self, place: usize) {
        let catalogue = self.context.studio().catalogue().expect("a catalogue");
        let awards = catalogue.award_book(None).expect("awards");
        let credential: Value = serde_json::from_str(&awards[place].award.credential).expect("JSON");
        let request = json!({ "award": credential["id"], "reason": "given twice" });
        asked(&self.context, "revoke_award", &request);
    }

    fn list(&self, given: &Value) -> Vec<u8> {
        let file = given["lists"][0]["file"].as_str().expect("there is a list");
        std::fs::read(self.out.path().join(file)).expect("it is beside the badges")
    }
}

#[test]
fn what_was_taken_back_is_told_beside_the_badges() {
    let desk = Desk::new();
    let order = desk.order(1);
    let given = desk.give(&order).expect("it is given");
    assert_eq!(given["lists"], json!([]), "nothing was taken back");

    desk.take_back(0);
    let first = desk.give(&order).expect("it can be asked again");
    assert_eq!(first["lists"][0]["revoked"], 1);
    let list = RevocationList::read(&desk.list(&first)).expect("its issuer signed it");
    assert_eq!((list.issuer, list.number), (desk.issuer.clone(), 1));

    let taken = asked(&desk.context, "taken_back", &json!({ "did": desk.issuer }));
    assert_eq!(
        (&taken["list"]["number"], &taken["list"]["revoked"]),
        (&json!(1), &json!(1))
    );
    let printed = &taken["awards"][0];
    assert_eq!(
        (&printed["label"], &printed["badge"], &printed["reason"]),
        (
            &json!("Mika Krüger"),
            &desk.badges[0]["name"],
            &json!("given twice")
        ),
        "on paper it says whose badge that was, but no address: {taken}"
    );

    desk.take_back(1);
    let second = desk.give(&order).expect("it can be asked again");
    assert_eq!(
        second["lists"][0]["file"], first["lists"][0]["file"],
        "the newer takes the older one's place"
    );
    let list = RevocationList::read(&desk.list(&second)).expect("its issuer signed it");
    assert_eq!((list.number, list.revoked.len()), (2, 2));
}

#[test]
fn a_newer_list_stays_and_a_damaged_one_is_replaced() {
    let desk = Desk::new();
    let order = desk.order(1);
    desk.give(&order).expect("it is given");
    desk.take_back(0);
    let given = desk.give(&order).expect("it can be asked again");
    let path = desk
        .out
        .path()
        .join(given["lists"][0]["file"].as_str().expect("a name"));

    let key = desk.context.key(&desk.issuer).expect("it is unlocked");
    let of_another_laptop = |number| RevocationList {
        issuer: desk.issuer.clone(),
        number,
        dated: desk.context.studio().now(),
        revoked: Vec::new(),
    };
    for number in [7, 1] {
        let newer = of_another_laptop(number).sign(&key).expect("short enough");
        std::fs::write(&path, &newer).expect("a file");
        let given = desk.give(&order).expect("it can be asked again");
        assert_eq!(given["lists"][0]["stays"], true, "number {number}");
        assert_eq!(
            desk.list(&given),
            newer.as_bytes(),
            "nothing of it is lost: number {number}"
        );
    }
    std::fs::write(&path, "{").expect("a file");
    let given = desk.give(&order).expect("it can be asked again");
    assert_eq!(given["lists"][0]["stays"], false);
    RevocationList::read(&desk.list(&given)).expect("it is whole again");

    // A stick that takes no list: what was given is still told, and giving again goes on.
    std::fs::remove_file(&path).expect("it is there");
    std::fs::create_dir(&path).expect("a folder");
    let given = desk.give(&order).expect("it can be asked again");
    assert_eq!(
        (&given["trouble"]["code"], &given["lists"]),
        (&json!("file"), &json!([])),
        "{given}"
    );
    assert_eq!(given["receipts"].as_array().map(Vec::len), Some(1));
    assert!(revoke::newest(desk.context.studio(), &desk.issuer).is_ok_and(|list| list.is_some()));
}

#[test]
fn photos_are_evidence_only_where_the_workshop_allows_them() {
    let desk = Desk::new();
    let mut catalogue = desk.context.studio().catalogue().expect("a catalogue");
    let mut workshop = sample::open(&mut catalogue).expect("the sample opens").workshop;
    let mut order = desk.order(1);
    order["workshop"] = json!(workshop.id);
    let picture = crate::art::raster::png(&crate::scripts::compose(&blank()), Px::new(64).expect("a size"));
    let photo = STANDARD.encode(picture.expect("a picture"));
    order["proofs"] = json!([{ "row": 2, "proofs": [{ "kind": "photo", "data": photo, "about": "" }] }]);

    workshop.photos = Photos::None;
    kept::put_workshop(&mut catalogue, &workshop).expect("it is kept");
    let failure = ask(
        &desk.context,
        "foresee_giving",
        &json!({ "job": "j", "what": order }),
    )
    .expect_err("nothing may be photographed");
    assert_eq!(failure.code, Code::Workshop, "{failure:?}");

    let mut plan = asked(&desk.context, "workshop", &json!({ "id": workshop.id }));
    assert_eq!(plan["photos"], "none");
    plan["photos"] = json!("things");
    asked(&desk.context, "plan_workshop", &plan);
    asked(
        &desk.context,
        "foresee_giving",
        &json!({ "job": "j", "what": order }),
    );
}
