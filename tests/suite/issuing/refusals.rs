//! What is not signed: nothing in the future, nothing from a wrong clock, nothing that could not be verified.

use jiff::civil::date;
use jiff::{Span, ToSpan};
use roundel::issue::dates::{ClockError, DateError, RELEASED};
use roundel::issue::{IssueError, Order, PlanError, SurveyError};

use super::laptop::{Laptop, badge, badges, morning};

fn earlier(span: Span) -> jiff::Zoned {
    morning().checked_sub(span).expect("in range")
}

#[test]
fn a_clock_before_the_last_badge_is_refused() {
    let mut laptop = Laptop::new();
    laptop.issue(laptop.order());
    laptop.set_clock(earlier(1.second()));
    let error = laptop.refusal(Order {
        folder: laptop.path("later"),
        ..laptop.order()
    });
    assert!(
        matches!(
            error,
            SurveyError::Plan(PlanError::Clock(ClockError::BeforeLastAward { .. }))
        ),
        "a second is enough: {error}"
    );
    assert!(
        error.to_string().contains("2026-10-01T07:30:00Z"),
        "it says when the last badge was signed: {error}"
    );
    laptop.set_clock(morning());
    laptop.plan(laptop.order());
}

#[test]
fn a_clock_before_this_program_is_refused() {
    let mut laptop = Laptop::new();
    laptop.set_clock(
        RELEASED
            .to_zoned(jiff::tz::TimeZone::UTC)
            .checked_sub(1.day())
            .expect("in range"),
    );
    let error = laptop.refusal(laptop.order());
    assert!(
        matches!(
            error,
            SurveyError::Plan(PlanError::Clock(ClockError::BeforeRelease { .. }))
        ),
        "a flat battery sets the clock years back: {error}"
    );
}

#[test]
fn dates_that_cannot_be_are_refused() {
    let laptop = Laptop::new();
    let refused = |awarded, expires| match laptop.refusal(Order {
        awarded,
        expires,
        ..laptop.order()
    }) {
        SurveyError::Plan(PlanError::Dates(error)) => error,
        other => panic!("a matter of dates, and not: {other}"),
    };
    assert!(
        matches!(refused(Some(date(2026, 10, 2)), None), DateError::Future { .. }),
        "earned tomorrow"
    );
    assert!(
        matches!(
            refused(None, Some(date(2026, 10, 1))),
            DateError::ExpiresTooEarly { .. }
        ),
        "ends as it begins"
    );
    assert!(
        matches!(
            refused(Some(date(2026, 1, 1)), Some(date(2026, 9, 30))),
            DateError::Expired { .. }
        ),
        "over"
    );
    assert!(!laptop.path("out").exists(), "nothing was touched");
}

#[test]
fn a_badge_that_cannot_be_signed_is_refused_before_anything_is_done() {
    let laptop = Laptop::new();
    let mut empty = badge(super::laptop::BADGE);
    empty.criteria.narrative = None;
    let error = laptop.refusal(Order {
        badge: empty,
        ..laptop.order()
    });
    assert!(
        matches!(error, SurveyError::Trial(_)),
        "criteria that say nothing: {error}"
    );
    assert!(
        badges(&laptop.path("out")).is_empty() && laptop.awards().is_empty(),
        "nothing was done"
    );
}

#[test]
fn another_issuers_key_is_refused() {
    let (laptop, other) = (Laptop::new(), Laptop::new());
    let plan = laptop.plan(laptop.order());
    let error = roundel::issue::perform(&laptop.studio, &plan, &other.key, &mut |_, _| {}, &false.into())
        .expect_err("the signature would not be the issuer's");
    assert!(matches!(error, IssueError::OtherKey { .. }), "{error}");
    assert!(!laptop.path("out").exists(), "nothing was touched");
}
