//! Whatever interrupts a run, the same order completes it, and nobody is signed twice.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use roundel::catalogue::AwardState;
use roundel::issue::{self, Order, Repeat, Step, SurveyError};
use roundel::receipt::Outcome;

use super::laptop::{Laptop, all_valid, badges, large_class, personal_design, shared_design};

/// A class that takes several batches: when the first is written, the last is not begun.
const LARGE: usize = 100;

#[test]
fn missing_and_damaged_files_come_back_as_they_were() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let before = badges(&laptop.path("out"));
    std::fs::remove_file(laptop.path("out").join("Mika Krüger.png")).expect("removed");
    std::fs::write(laptop.path("out").join("Ada Osei.png"), "half a pict").expect("damaged");
    let done = laptop.issue(laptop.order());
    assert_eq!(
        (
            done.receipt.count(Outcome::Issued),
            done.receipt.count(Outcome::Skipped)
        ),
        (2, 1),
        "two were completed"
    );
    assert_eq!(
        badges(&laptop.path("out")),
        before,
        "byte for byte: the same credentials in the same pictures"
    );
    assert_eq!(laptop.awards().len(), 3, "nothing new was signed");
}

#[test]
fn somebodys_picture_in_the_place_of_a_badge_stays() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let out = laptop.path("out");
    let photo = b"\xff\xd8\xff\xe0 a photo";
    std::fs::write(out.join("Ada Osei.png"), photo).expect("a photo of that name");
    let done = laptop.issue(laptop.order());
    assert_eq!(done.receipt.count(Outcome::Issued), 1, "hers is missing");
    let files = badges(&out);
    assert_eq!(files["Ada Osei.png"], photo, "a photo is nobody's to overwrite");
    assert!(files.contains_key("Ada Osei (2).png"), "the badge lies beside it");
}

#[test]
fn who_waits_for_a_plan_hears_how_far_it_is_and_may_stop() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let mut told = Vec::new();
    let plan = issue::plan_watched(&laptop.studio, laptop.order(), &mut |read, all| {
        told.push((read, all));
        true
    });
    assert_eq!(plan.expect("a plan").to_write(), 0, "everybody has it");
    assert_eq!(told, [(0, 3)], "three files are read");
    let stopped = issue::plan_watched(&laptop.studio, laptop.order(), &mut |_, _| false);
    assert!(
        matches!(stopped, Err(SurveyError::Stopped)),
        "nothing more is read"
    );
}

#[test]
fn an_award_keeps_the_design_it_was_signed_with() {
    let laptop = Laptop::new();
    laptop.issue(Order {
        design: personal_design(),
        ..laptop.order()
    });
    let before = badges(&laptop.path("out"));
    std::fs::remove_file(laptop.path("out").join("Zoë Ünal.png")).expect("removed");
    let done = laptop.issue(Order {
        design: shared_design(),
        ..laptop.order()
    });
    assert_eq!(done.receipt.count(Outcome::Issued), 1, "completed");
    assert_eq!(
        badges(&laptop.path("out")),
        before,
        "the picture is the one that the credential was signed for"
    );
}

#[test]
fn a_stopped_run_is_continued_with_what_it_signed() {
    let laptop = Laptop::new();
    let order = || Order {
        roster: large_class(LARGE),
        design: personal_design(),
        ..laptop.order()
    };
    let stop = AtomicBool::new(false);
    let done = laptop.perform(
        &laptop.plan(order()),
        &mut |done, _| stop.store(done > 0, Ordering::Relaxed),
        &stop,
    );
    let (issued, missing) = (
        done.receipt.count(Outcome::Issued),
        done.receipt.count(Outcome::Missing),
    );
    assert!(
        issued > 0 && missing > 0,
        "stopped half way: {issued} issued, {missing} missing"
    );
    assert_eq!(issued + missing, LARGE as u32, "and every row accounted for");
    assert!(done.trouble.is_some(), "it says that it was stopped");
    all_valid(&laptop.path("out"), issued as usize);
    let signed: BTreeSet<String> = laptop.awards().into_iter().map(|award| award.id).collect();
    assert!(signed.len() > issued as usize, "some were signed and not written");

    let rest = laptop.issue(order());
    assert!(rest.receipt.is_complete(), "the rest is there now");
    all_valid(&laptop.path("out"), LARGE);
    let awards = laptop.awards();
    assert_eq!(awards.len(), LARGE, "nobody was signed twice");
    let kept: BTreeSet<String> = awards.iter().map(|award| award.id.clone()).collect();
    assert!(signed.is_subset(&kept), "what was signed was used");
    assert!(
        awards.iter().all(|award| award.state == AwardState::Written),
        "everything is written"
    );
}

#[test]
fn a_stopped_repetition_is_continued_and_not_repeated() {
    let laptop = Laptop::new();
    let order = |repeat| Order {
        roster: large_class(LARGE),
        design: personal_design(),
        repeat,
        ..laptop.order()
    };
    laptop.issue(order(Repeat::Skip));
    let stop = AtomicBool::new(false);
    let plan = laptop.plan(order(Repeat::Again));
    laptop.perform(
        &plan,
        &mut |done, _| stop.store(done > 0, Ordering::Relaxed),
        &stop,
    );
    let rest = laptop.issue(order(Repeat::Again));
    assert!(rest.receipt.is_complete(), "the second round is complete");
    assert_eq!(laptop.awards().len(), 2 * LARGE, "two rounds, not three");
    all_valid(&laptop.path("out"), 2 * LARGE);
    laptop.issue(order(Repeat::Again));
    assert_eq!(
        laptop.awards().len(),
        3 * LARGE,
        "a finished round is not continued: again means again"
    );
}

#[test]
fn a_file_that_was_written_but_not_noted_is_confirmed() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let before = badges(&laptop.path("out"));
    // As if it had been killed between giving the file its name and noting it.
    let mut catalogue = laptop.studio.catalogue().expect("it opens");
    catalogue.place_awards(&laptop.awards()).expect("kept");
    drop(catalogue);
    let plan = laptop.plan(laptop.order());
    assert!(
        plan.lines()
            .iter()
            .all(|line| matches!(line.step, Step::Confirm(_))),
        "whole, and not yet noted"
    );
    let done = laptop.issue(laptop.order());
    assert_eq!(done.receipt.count(Outcome::Issued), 3, "verified and counted");
    assert_eq!(badges(&laptop.path("out")), before, "and left as they are");
    assert!(
        laptop
            .awards()
            .iter()
            .all(|award| award.state == AwardState::Written),
        "noted now"
    );
}

#[test]
fn what_was_signed_for_one_folder_can_be_written_to_another() {
    let laptop = Laptop::new();
    laptop.issue(laptop.order());
    let mut catalogue = laptop.studio.catalogue().expect("it opens");
    catalogue.place_awards(&laptop.awards()).expect("kept");
    drop(catalogue);
    std::fs::remove_dir_all(laptop.path("out")).expect("the stick is gone");
    let done = laptop.issue(Order {
        folder: laptop.path("another stick"),
        ..laptop.order()
    });
    assert_eq!(done.receipt.count(Outcome::Issued), 3, "written there instead");
    assert_eq!(
        laptop.awards().len(),
        3,
        "with the credentials that were signed already"
    );
    all_valid(&laptop.path("another stick"), 3);
}

#[test]
fn a_folder_that_vanishes_leaves_a_receipt_that_says_so() {
    let laptop = Laptop::new();
    let order = || Order {
        roster: large_class(LARGE),
        design: personal_design(),
        ..laptop.order()
    };
    let out = laptop.path("out");
    let mut pull = |done: usize, _: usize| {
        if done > 0 {
            let _ = std::fs::remove_dir_all(&out);
        }
    };
    let done = laptop.perform(&laptop.plan(order()), &mut pull, &AtomicBool::new(false));
    assert!(done.trouble.is_some(), "it noticed");
    assert!(
        done.receipt.count(Outcome::Missing) > 0,
        "and says what is missing"
    );
    assert!(done.filed.is_err(), "there is no folder for the receipt");
    let rest = laptop.issue(order());
    assert!(rest.receipt.is_complete(), "the same order completes it");
    all_valid(&laptop.path("out"), LARGE);
    assert_eq!(laptop.awards().len(), LARGE, "nobody was signed twice");
}
