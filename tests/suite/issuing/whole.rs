//! A class from beginning to end.

use std::collections::BTreeSet;

use roundel::badge::bake;
use roundel::badge::verdict::Outcome as Verdict;
use roundel::issue::{Format, Order, Repeat, Step};
use roundel::receipt::Outcome;
use sha2::{Digest, Sha256};

use super::laptop::{BADGE, CLASS, Laptop, all_valid, badges, class, judge, morning, personal_design};

#[test]
fn looking_at_a_plan_changes_nothing_and_the_run_does_what_it_says() {
    let laptop = Laptop::new();
    let plan = laptop.plan(laptop.order());
    assert_eq!(
        plan.lines(),
        laptop.plan(laptop.order()).lines(),
        "planning twice gives the same plan"
    );
    assert!(!laptop.path("out").exists(), "a plan makes no folder");
    assert!(laptop.awards().is_empty(), "and no awards");

    let foreseen: BTreeSet<String> = plan
        .lines()
        .iter()
        .filter_map(|line| match &line.step {
            Step::Sign(new) => Some(new.file.clone()),
            _ => None,
        })
        .collect();
    let done = laptop.issue(laptop.order());
    let made: BTreeSet<String> = badges(&laptop.path("out")).into_keys().collect();
    assert_eq!(made, foreseen, "the run writes the files of the plan");
    assert_eq!(
        made,
        BTreeSet::from([
            "Ada Osei.png".into(),
            "Mika Krüger.png".into(),
            "Zoë Ünal.png".into()
        ]),
        "named after the labels"
    );
    assert!(done.trouble.is_none(), "nothing stopped it");
}

#[test]
fn every_row_is_on_the_receipt_and_every_file_is_what_it_says() {
    let laptop = Laptop::new();
    let roster = class(
        "Name;E-mail;Date\nMika;mika@school.example;2026-05-01\nAda;not an address;\nZoë;;2027-01-01\n",
    );
    let done = laptop.issue(Order {
        roster,
        ..laptop.order()
    });
    let outcomes: Vec<_> = done
        .receipt
        .rows()
        .iter()
        .map(|row| (row.row, row.outcome))
        .collect();
    assert_eq!(
        outcomes,
        [(2, Outcome::Issued), (3, Outcome::Problem), (4, Outcome::Problem)],
        "a broken address and a date in the future get no badge, and their rows are told"
    );
    all_valid(&laptop.path("out"), 1);
    let row = &done.receipt.rows()[0];
    let file = &badges(&laptop.path("out"))["Mika.png"];
    assert_eq!(
        row.sha256.as_deref(),
        Some(hex::encode(Sha256::digest(file)).as_str()),
        "the digest is the file's"
    );
    let text = bake::take(file).expect("a badge").credential.into_owned();
    assert!(
        text.contains(row.credential.as_deref().expect("an id")),
        "the id is the credential's"
    );
    assert!(
        text.contains("\"awardedDate\":\"2026-05-01"),
        "the date of the row, not of the order: {text}"
    );
    let [json, _] = done.filed.expect("the receipt is in the folder");
    assert_eq!(
        std::fs::read_to_string(json).expect("readable"),
        done.receipt.to_json(),
        "the receipt is kept beside the badges"
    );
}

#[test]
fn one_picture_serves_all_unless_it_says_who_earned_it() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let pictures = |folder: &str| -> BTreeSet<Vec<u8>> {
        let unbaked = |file: Vec<u8>| bake::take(&file).expect("a badge").unbaked.to_vec();
        badges(&laptop.path(folder)).into_values().map(unbaked).collect()
    };
    assert_eq!(pictures("out").len(), 1, "the design says the same for everybody");
    let design = personal_design();
    laptop.issue(Order {
        design,
        repeat: Repeat::Again,
        folder: laptop.path("names"),
        ..laptop.order()
    });
    assert_eq!(pictures("names").len(), 3, "each has their own name on it");
    all_valid(&laptop.path("names"), 3);
}

#[test]
fn shapes_carry_badges_as_well_as_pixels() {
    let laptop = Laptop::new();
    let done = laptop.issue(Order {
        format: Format::Svg,
        design: personal_design(),
        ..laptop.order()
    });
    assert_eq!(done.receipt.count(Outcome::Issued), 3, "three drawings");
    all_valid(&laptop.path("out"), 3);
}

#[test]
fn nobody_gets_the_same_badge_twice_unless_asked() {
    let laptop = Laptop::new();
    let first = laptop.issue(laptop.order());
    let before = badges(&laptop.path("out"));
    let second = laptop.issue(laptop.order());
    assert_eq!(second.receipt.count(Outcome::Skipped), 3, "they have it");
    assert!(second.receipt.is_complete(), "which is as it should be");
    assert_eq!(badges(&laptop.path("out")), before, "no file was touched");

    let elsewhere = laptop.issue(Order {
        folder: laptop.path("stick"),
        ..laptop.order()
    });
    let message = elsewhere.receipt.rows()[0].message.clone().expect("a message");
    assert!(
        message.contains("2026-10-01") && message.contains("out") && message.contains("Mika Krüger.png"),
        "it says when they got it and where it is: {message}"
    );
    assert!(badges(&laptop.path("stick")).is_empty(), "nothing was made");
    assert_eq!(laptop.awards().len(), 3, "three awards");

    let again = laptop.issue(Order {
        repeat: Repeat::Again,
        ..laptop.order()
    });
    assert_eq!(again.receipt.count(Outcome::Issued), 3, "asked for, and made");
    assert_eq!(laptop.awards().len(), 6, "as new awards");
    all_valid(&laptop.path("out"), 6);
    assert!(
        first.receipt.rows()[0].credential != again.receipt.rows()[0].credential,
        "with ids of their own"
    );
}

#[test]
fn a_badge_is_the_same_by_its_id_or_by_its_words() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let spaced =
        serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(BADGE).expect("JSON"))
            .expect("JSON");
    let skipped = |badge: &str| {
        let badge = super::laptop::badge(badge);
        laptop
            .issue(Order {
                badge,
                ..laptop.order()
            })
            .receipt
            .count(Outcome::Skipped)
    };
    assert_eq!(
        skipped(&spaced),
        3,
        "the same words with other spaces are the same badge"
    );
    assert_eq!(
        skipped(&BADGE.replace("one circuit", "two circuits")),
        0,
        "other words without an id are another badge"
    );
    let named = BADGE.replacen('{', r#"{"id":"https://library.example/solder","#, 1);
    assert_eq!(skipped(&named), 0, "a badge with an id is its own");
    assert_eq!(
        skipped(&named.replace("one circuit", "a circuit")),
        3,
        "corrected words under the same id are the same badge"
    );
}

#[test]
fn files_of_others_keep_their_names() {
    let laptop = Laptop::new();
    std::fs::create_dir(laptop.path("out")).expect("a folder");
    std::fs::write(laptop.path("out").join("Mika Krüger.png"), "a photo").expect("a file");
    laptop.issue(laptop.order());
    let other = super::laptop::badge(&BADGE.replace("First", "Second"));
    laptop.issue(Order {
        badge: other.clone(),
        ..laptop.order()
    });
    let files = badges(&laptop.path("out"));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "Ada Osei (2).png",
            "Ada Osei.png",
            "Mika Krüger (2).png",
            "Mika Krüger (3).png",
            "Mika Krüger.png",
            "Zoë Ünal (2).png",
            "Zoë Ünal.png"
        ],
        "two badges and a photo side by side"
    );
    assert_eq!(files["Mika Krüger.png"], b"a photo", "the photo is still a photo");

    std::fs::remove_file(laptop.path("out").join("Ada Osei.png")).expect("removed");
    std::fs::rename(
        laptop.path("out").join("Ada Osei (2).png"),
        laptop.path("out").join("Ada Osei.png"),
    )
    .expect("renamed");
    let moved = std::fs::read(laptop.path("out").join("Ada Osei.png")).expect("the second badge");
    laptop.issue(Order {
        badge: other,
        ..laptop.order()
    });
    assert_eq!(
        std::fs::read(laptop.path("out").join("Ada Osei.png")).expect("there"),
        moved,
        "a renamed badge is not overwritten"
    );
}

#[test]
fn two_at_once_still_give_each_person_one_badge() {
    let laptop = Laptop::new();
    let plans = ["left", "right"].map(|folder| {
        laptop.plan(Order {
            folder: laptop.path(folder),
            ..laptop.order()
        })
    });
    let done: Vec<_> = std::thread::scope(|scope| {
        let run = |plan| laptop.perform(plan, &mut |_, _| {}, &false.into());
        let runs: Vec<_> = plans.iter().map(|plan| scope.spawn(move || run(plan))).collect();
        runs.into_iter()
            .map(|run| run.join().expect("no panic"))
            .collect()
    });
    let issued: u32 = done.iter().map(|done| done.receipt.count(Outcome::Issued)).sum();
    let late: u32 = done.iter().map(|done| done.receipt.count(Outcome::Problem)).sum();
    assert_eq!((issued, late), (3, 3), "who came too late is told so");
    let files = badges(&laptop.path("left")).len() + badges(&laptop.path("right")).len();
    assert_eq!(
        (files, laptop.awards().len()),
        (3, 3),
        "one file and one award for each person"
    );
}

#[test]
fn a_badge_of_this_morning_holds_everywhere() {
    use jiff::tz::{TimeZone, offset};
    // Just after midnight on Kiritimati it is still yesterday in Greenwich.
    let early = jiff::civil::date(2026, 10, 1)
        .at(0, 5, 0, 0)
        .to_zoned(TimeZone::fixed(offset(14)))
        .expect("valid");
    let laptop = Laptop::at(early.clone());
    let done = laptop.issue(laptop.order());
    assert_eq!(
        done.receipt.count(Outcome::Issued),
        3,
        "the badges verify at the moment when they are made"
    );
    let file = badges(&laptop.path("out")).into_values().next().expect("a badge");
    assert_eq!(
        judge(&file, None).verdict,
        Verdict::Valid,
        "and later, at {}",
        morning()
    );
    assert!(
        bake::take(&file)
            .expect("a badge")
            .credential
            .contains("\"awardedDate\":\"2026-10-01"),
        "the date here"
    );
}

#[test]
fn the_class_list_of_the_test_has_three_people() {
    assert_eq!(class(CLASS).people.len(), 3, "the other tests count on it");
}
