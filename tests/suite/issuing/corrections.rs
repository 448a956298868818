//! What was given wrongly is given anew, and the new award supersedes the old one.

use jiff::civil::date;
use roundel::badge::verdict;
use roundel::badge::web::Nowhere;
use roundel::catalogue::{Question, What};
use roundel::check::{About, Acquaintance, Asked, Why, lights};
use roundel::issue::{Correction, CorrectionError, Order, PlanError, Step, SurveyError};
use roundel::receipt::Outcome;
use roundel::revoke::Lists;
use roundel::roster::RowFault;

use super::laptop::{BADGE, Laptop, all_valid, badge, badges, class, judge, morning, personal_design};

const MISSPELT: &str =
    "Name;E-mail;Code\nMika Kruger;mika@school.example;a1\nAda Osei;ada@school.example;a2\n";

fn given(roster: &str) -> Laptop {
    let laptop = Laptop::new();
    laptop.issue(Order {
        roster: class(roster),
        design: personal_design(),
        awarded: Some(date(2026, 9, 12)),
        ..laptop.order()
    });
    laptop
}

fn correction(laptop: &Laptop, earner: usize) -> Correction {
    Correction::open(&laptop.studio, &laptop.awards()[earner].id).expect("an award that can be corrected")
}

fn refusal(error: SurveyError) -> CorrectionError {
    match error {
        SurveyError::Plan(PlanError::Correction(error)) => error,
        other => panic!("expected a correction that is refused, found {other}"),
    }
}

#[test]
fn a_badge_in_whose_place_another_was_given_is_no_good_one_here() {
    let laptop = given(MISSPELT);
    let old = laptop.awards()[0].clone();
    let check = |file: &str| {
        let lists = Lists::before(&laptop.studio, &Nowhere).expect("readable");
        let question = verdict::Question {
            recipient: None,
            at: morning().timestamp(),
        };
        let file = std::fs::read(laptop.path("out").join(file)).expect("the badge");
        let mut verdict = verdict::verify_with(&file, &question, &lists);
        lists.mark(&mut verdict);
        let asked = Asked {
            at: question.at,
            issuer: Acquaintance::Own,
        };
        let mut lit = lights(&verdict, asked).into_iter();
        let light = lit.find(|light| light.about == About::Revocation);
        (verdict.verdict, light.map(|light| light.why))
    };
    let (before, why) = check(&old.file);
    assert_eq!(
        before,
        verdict::Outcome::Valid,
        "nobody has corrected it: {why:?}"
    );
    let mut right = correction(&laptop, 0);
    right.person.name = "Mika Krüger".to_owned();
    laptop.issue(right.order(laptop.path("out")));
    assert_eq!(
        check(&old.file),
        (verdict::Outcome::Warning, Some(Why::Replaced)),
        "it is signed and was not taken back, yet it says what is wrong"
    );
    let new = laptop.awards().pop().expect("the new award");
    assert_eq!(check(&new.file).0, verdict::Outcome::Valid);
}

#[test]
fn a_misspelt_name_is_corrected_and_everything_else_stays() {
    let laptop = given(MISSPELT);
    let before = badges(&laptop.path("out"));
    let old = laptop.awards()[0].clone();
    let mut right = correction(&laptop, 0);
    right.person.name = " Mika Krüger ".to_owned();
    let done = laptop.issue(right.order(laptop.path("out")));
    let row = &done.receipt.rows()[0];
    assert_eq!(row.outcome, Outcome::Issued);
    assert_eq!(
        row.supersedes.as_deref(),
        Some(old.id.as_str()),
        "the receipt says which one is superseded"
    );
    assert!(
        done.receipt.to_text(&jiff::tz::TimeZone::UTC).contains(&old.id),
        "also for people"
    );

    let new = laptop.awards().pop().expect("the new award");
    assert_eq!(new.supersedes.as_deref(), Some(old.id.as_str()));
    assert_eq!(
        (&new.label, &new.content, &new.design, &new.awarded, &new.earner),
        (
            &"Mika Krüger".to_owned(),
            &old.content,
            &old.design,
            &old.awarded,
            &old.earner
        ),
        "badge, design, date and person are those of the old award"
    );
    let mut after = badges(&laptop.path("out"));
    let file = after.remove("Mika Krüger.png").expect("the new file");
    assert_eq!(after, before, "the old files are there, byte for byte");
    assert_eq!(
        judge(&file, Some("Mika Krüger")).verdict,
        verdict::Outcome::Valid,
        "a stranger who asks whether it is Mika Krüger's hears yes"
    );
    all_valid(&laptop.path("out"), 3);

    let found = laptop
        .studio
        .catalogue()
        .and_then(|catalogue| {
            catalogue.search(&Question {
                what: vec![What::Award],
                ..Question::new("mika")
            })
        })
        .expect("it can be searched");
    let states: Vec<_> = found
        .iter()
        .map(|found| (found.title.as_str(), found.state.as_deref()))
        .collect();
    assert_eq!(
        states,
        [
            ("Mika Krüger", Some("written")),
            ("Mika Kruger", Some("superseded"))
        ],
        "the old one is found, and says that it holds no more"
    );
}

#[test]
fn the_class_list_with_either_spelling_gives_nobody_a_second_badge() {
    let laptop = given("Name\nMika Kruger\nAda Osei\n");
    let mut right = correction(&laptop, 0);
    right.person.name = "Mika Krüger".to_owned();
    laptop.issue(right.order(laptop.path("out")));
    for list in ["Name\nMika Kruger\nAda Osei\n", "Name\nAda Osei\nMika Krüger\n"] {
        let done = laptop.issue(Order {
            roster: class(list),
            ..laptop.order()
        });
        assert_eq!(
            done.receipt.count(Outcome::Skipped),
            2,
            "everybody has it: {list}"
        );
    }
    let both = laptop.issue(Order {
        roster: class("Name\nMika Kruger\nMika Krüger\n"),
        ..laptop.order()
    });
    assert_eq!(
        (
            both.receipt.count(Outcome::Skipped),
            both.receipt.count(Outcome::Problem)
        ),
        (1, 1),
        "both spellings are one person"
    );
    std::fs::remove_file(laptop.path("out").join("Mika Kruger.png")).expect("removed");
    let done = laptop.issue(Order {
        roster: class("Name\nMika Kruger\n"),
        ..laptop.order()
    });
    assert_eq!(
        done.receipt.count(Outcome::Skipped),
        1,
        "what was superseded is not written again"
    );
}

#[test]
fn a_wrong_date_and_wrong_evidence_are_corrected() {
    let laptop = given("Name;Evidence\nMika;a photograph\n");
    let mut right = correction(&laptop, 0);
    assert_eq!(
        (right.person.evidence.as_deref(), right.person.date),
        (Some("a photograph"), Some(date(2026, 9, 12))),
        "what was given is there to be changed"
    );
    right.person.date = Some(date(2026, 9, 13));
    right.person.evidence = Some("https://photos.example/7".to_owned());
    laptop.issue(right.order(laptop.path("out")));
    let new = laptop.awards().pop().expect("the new award");
    assert_eq!((new.awarded.as_str(), new.round), ("2026-09-13", 2));
    let again = Correction::open(&laptop.studio, &new.id).expect("the new one can be corrected in its turn");
    assert_eq!(again.person.evidence.as_deref(), Some("https://photos.example/7"));
}

#[test]
fn what_cannot_be_corrected_is_refused_with_the_reason() {
    let laptop = given(MISSPELT);
    let open = |id: &str| refusal(Correction::open(&laptop.studio, id).expect_err("refused"));
    assert!(matches!(open("urn:uuid:nobody"), CorrectionError::Unknown(_)));

    let first = correction(&laptop, 0);
    let mut right = first.clone();
    right.person.name = "Mika Krüger".to_owned();
    laptop.issue(right.clone().order(laptop.path("out")));
    let newest = laptop.awards().pop().expect("the new award").id;
    let told = open(&first.award.id);
    assert!(
        matches!(&told, CorrectionError::Superseded { by, .. } if *by == newest),
        "it says which one holds now: {told}"
    );
    let told = refusal(laptop.refusal(right.order(laptop.path("out"))));
    assert!(
        matches!(told, CorrectionError::Superseded { .. }),
        "also an order from before: {told}"
    );

    let mut class_of_two = correction(&laptop, 1).order(laptop.path("out"));
    class_of_two.roster = class(MISSPELT);
    assert_eq!(refusal(laptop.refusal(class_of_two)), CorrectionError::NotOne(2));

    let other = Laptop::new();
    let mut order = correction(&laptop, 1).order(laptop.path("out"));
    order.issuer = other.issuer.clone();
    laptop
        .studio
        .catalogue()
        .expect("it opens")
        .add_issuer(&other.issuer)
        .expect("a second issuer");
    assert!(matches!(
        refusal(laptop.refusal(order)),
        CorrectionError::OtherIssuer { .. }
    ));
}

#[test]
fn a_correction_does_not_give_somebody_their_badge_twice() {
    let laptop = given("Name\nMika\nAda Osei\n");
    let mut wrong = correction(&laptop, 0);
    wrong.person.name = "Ada Osei".to_owned();
    let plan = laptop.plan(wrong.order(laptop.path("out")));
    assert!(
        matches!(&plan.lines()[0].step, Step::Problem(RowFault::Had { .. })),
        "{:?}",
        plan.lines()
    );
}

#[test]
fn a_badge_that_was_given_by_mistake_leaves_room_for_the_real_one() {
    let laptop = given("Name\nMika\n");
    let mut right = correction(&laptop, 0);
    right.badge = badge(&BADGE.replace("First Solder", "Second Solder"));
    laptop.issue(right.order(laptop.path("out")));
    assert_eq!(laptop.awards().len(), 1, "the new award is one of another badge");
    let done = laptop.issue(Order {
        roster: class("Name\nMika\n"),
        ..laptop.order()
    });
    assert_eq!(
        done.receipt.count(Outcome::Issued),
        1,
        "now Mika has earned it after all"
    );
    assert_eq!(laptop.awards()[1].round, 2);
}
