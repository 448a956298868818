//! Badges that were lost with a stick.

use std::collections::BTreeMap;
use std::path::Path;

use super::*;
use crate::badge::bake;

fn pictures(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let names = crate::files::list(folder).expect("a folder").into_iter();
    let pictures = names.filter(|name| name.ends_with(".png"));
    let read = |name: String| (name.clone(), std::fs::read(folder.join(&name)).expect("a file"));
    pictures.map(read).collect()
}

fn held(desk: &Desk) -> Vec<Value> {
    let past = asked(&desk.context, "past_givings", &Value::Null);
    let held = asked(
        &desk.context,
        "held_of_giving",
        &json!({ "job": "j", "run": past[0]["run"] }),
    );
    held.as_array().expect("a list").clone()
}

fn write_again(desk: &Desk, awards: &[Value], folder: &Path) -> Value {
    let ids: Vec<&Value> = awards.iter().map(|award| &award["id"]).collect();
    let request = json!({ "job": "again", "awards": ids, "folder": folder });
    asked(&desk.context, "write_again", &request)
}

#[test]
fn what_was_lost_is_written_byte_for_byte_and_without_a_key() {
    let desk = Desk::new();
    let order = desk.order(1);
    desk.give(&order).expect("it is given");
    let before = pictures(desk.out.path());
    asked(&desk.context, "lock_issuer", &json!({ "did": desk.issuer }));
    std::fs::remove_dir_all(desk.out.path()).expect("the stick is lost");

    let other = tempfile::tempdir().expect("another stick");
    std::fs::write(other.path().join("Lin.png"), "somebody else's").expect("a file");
    for _ in 0..2 {
        let written = write_again(&desk, &held(&desk), other.path());
        assert_eq!(
            outcomes(&written),
            ["issued"; 3],
            "the second time they are there already"
        );
        assert_eq!(written["trouble"], Value::Null);
        let file = written["text"].as_str().expect("the receipt is there, too");
        let wording = json!({ "file": file, "words": "QUITTUNG" });
        asked(&desk.context, "word_receipt", &wording);
        let text = std::fs::read_to_string(file).expect("a text");
        assert_eq!(text, "\u{FEFF}QUITTUNG", "in the language of its readers");
    }
    let mut after = pictures(other.path());
    assert_eq!(
        after.remove("Lin.png").as_deref(),
        Some(&b"somebody else's"[..]),
        "other people's files stay"
    );
    let lin = after.remove("Lin (2).png").expect("hers has a name of its own");
    after.insert("Lin.png".to_owned(), lin);
    assert_eq!(after, before, "the same credentials in the same pictures");
    let catalogue = desk.context.studio().catalogue().expect("a catalogue");
    let here = other.path().canonicalize().expect("it is there");
    let awards = catalogue.award_book(None).expect("awards");
    assert_eq!(awards.len(), 3, "nothing was signed");
    let row = catalogue
        .award(&awards[0].award.row.id)
        .expect("a catalogue")
        .expect("an award");
    assert_eq!(
        Some(row.folder.as_str()),
        here.to_str(),
        "where they are is known"
    );
}

#[test]
fn a_giving_is_what_people_hold_of_it() {
    let desk = Desk::new();
    desk.give(&desk.order(1)).expect("it is given");
    let before = held(&desk);
    let correct = json!({ "job": "j", "award": before[1]["id"], "name": "Zoë Ünal-Berg", "awarded": before[1]["awarded"],
                          "folder": desk.out.path() });
    asked(&desk.context, "correct_award", &correct);
    asked(
        &desk.context,
        "revoke_award",
        &json!({ "award": before[2]["id"], "reason": null }),
    );
    let run = json!({ "job": "j", "run": before[0]["run"] });
    let now = asked(&desk.context, "held_of_giving", &run);
    let labels: Vec<&Value> = now
        .as_array()
        .expect("a list")
        .iter()
        .map(|award| &award["label"])
        .collect();
    assert_eq!(
        labels,
        ["Mika Krüger", "Zoë Ünal-Berg"],
        "nobody is handed what was wrong or was taken back"
    );
}

#[test]
fn two_badges_need_two_folders() {
    let desk = Desk::new();
    desk.give(&desk.order(2)).expect("it is given");
    let awards = desk
        .context
        .studio()
        .catalogue()
        .expect("a catalogue")
        .award_book(None);
    let ids: Vec<String> = awards
        .expect("awards")
        .into_iter()
        .map(|whole| whole.award.row.id)
        .collect();
    let request = json!({ "job": "j", "awards": ids, "folder": desk.out.path() });
    let failure = ask(&desk.context, "write_again", &request).expect_err("they are of two badges");
    assert_eq!(failure.code, Code::Badge);
}

#[test]
fn a_lost_badge_goes_back_beside_those_of_its_kind() {
    let desk = Desk::new();
    desk.give(&desk.order(2))
        .expect("two badges are given, each into a folder of its own");
    let past = asked(&desk.context, "past_givings", &Value::Null);
    let own = Path::new(past[0]["folder"].as_str().expect("a folder"));
    let before = pictures(own);
    for file in before.keys() {
        std::fs::remove_file(own.join(file)).expect("it is lost");
    }
    let written = write_again(&desk, &held(&desk), desk.out.path());
    assert_eq!(outcomes(&written), ["issued"; 3]);
    assert_eq!(pictures(own), before, "the receipt there names them");
    assert!(pictures(desk.out.path()).is_empty(), "nothing lies about");
}

#[test]
fn a_badge_that_broke_where_it_lay_is_mended_there() {
    let desk = Desk::new();
    desk.give(&desk.order(1)).expect("it is given");
    let before = pictures(desk.out.path());
    let lin = &before["Lin.png"];
    let mut flipped = lin.clone();
    flipped[lin.len() / 2] ^= 1;
    for (broken, how) in [
        (&lin[..lin.len() / 2], "cut off"),
        (&flipped[..], "changed"),
        (&[0; 4096][..], "zeros, as FAT leaves them"),
        (b"", "empty"),
    ] {
        std::fs::write(desk.out.path().join("Lin.png"), broken).expect("it breaks");
        let written = write_again(&desk, &held(&desk), desk.out.path());
        assert_eq!(outcomes(&written), ["issued"; 3], "{how}");
        assert_eq!(
            pictures(desk.out.path()),
            before,
            "{how}: nothing else lies there"
        );
    }
}

#[test]
fn only_what_is_broken_is_replaced() {
    type Other = fn(&BTreeMap<String, Vec<u8>>) -> Vec<u8>;
    let plain: Other = |given| bake::remove(&given["Lin.png"]).expect("a picture").to_vec();
    let badge: Other = |given| given["Mika Krüger.png"].clone();
    let photo: Other = |_| b"\xff\xd8\xff\xe0 a photo".to_vec();
    for (other, what) in [
        (plain, "a picture without a badge"),
        (badge, "another badge"),
        (photo, "a photo"),
    ] {
        let desk = Desk::new();
        desk.give(&desk.order(1)).expect("it is given");
        let before = pictures(desk.out.path());
        let other = other(&before);
        std::fs::write(desk.out.path().join("Lin.png"), &other).expect("it is put there");
        write_again(&desk, &held(&desk), desk.out.path());
        let after = pictures(desk.out.path());
        assert_eq!(after["Lin.png"], other, "{what} stays");
        assert_eq!(
            after["Lin (2).png"], before["Lin.png"],
            "{what}: hers lies beside it"
        );
    }
}

#[test]
fn a_broken_picture_where_the_badge_never_lay_is_somebodys() {
    let desk = Desk::new();
    desk.give(&desk.order(1)).expect("it is given");
    let before = pictures(desk.out.path());
    let lin = &before["Lin.png"];
    let broken = &lin[..lin.len() / 2];
    let stick = tempfile::tempdir().expect("a stick");
    std::fs::write(stick.path().join("Lin.png"), broken).expect("it is put there");
    write_again(&desk, &held(&desk), stick.path());
    let after = pictures(stick.path());
    assert_eq!(after["Lin.png"], broken, "it stays");
    assert_eq!(after["Lin (2).png"], *lin, "hers lies beside it");
}

#[test]
fn what_broke_on_another_stick_is_known_by_its_receipt() {
    let desk = Desk::new();
    desk.give(&desk.order(1)).expect("it is given");
    let before = pictures(desk.out.path());
    let second = tempfile::tempdir().expect("a second stick");
    write_again(&desk, &held(&desk), second.path());
    std::fs::write(desk.out.path().join("Lin.png"), [0; 64]).expect("it breaks on the first");
    write_again(&desk, &held(&desk), desk.out.path());
    assert_eq!(
        pictures(desk.out.path()),
        before,
        "the catalogue knows the second stick, the receipt this one"
    );
}

#[test]
fn a_stick_that_is_gone_takes_nothing_along() {
    let desk = Desk::new();
    desk.give(&desk.order(1)).expect("it is given");
    let ids: Vec<Value> = held(&desk).into_iter().map(|award| award["id"].clone()).collect();
    let gone = desk.out.path().join("gone");
    let request = json!({ "job": "j", "awards": ids, "folder": gone });
    let failure = ask(&desk.context, "write_again", &request).expect_err("there is no such stick");
    assert_eq!(failure.code, Code::File);
    assert!(!gone.exists(), "no folder is made on the laptop instead");
    let all = write_again(&desk, &held(&desk), desk.out.path());
    assert_eq!(outcomes(&all), ["issued"; 3], "what is whole counts where it is");
}
