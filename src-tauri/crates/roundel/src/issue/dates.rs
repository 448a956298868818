//! Which instants a badge may carry: never one in the future, never one from a clock that is wrong.

use jiff::{SignedDuration, Timestamp, Zoned, civil::Date};
use serde::{Deserialize, Serialize};
use thiserror::Error;
use ts_rs::TS;

/// No honest clock stands before the day of this release.
pub const RELEASED: Timestamp = Timestamp::constant(1_785_542_400, 0);

/// Why nothing may be signed now.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ClockError {
    /// The clock stands before this program was made.
    #[error("the clock of this computer says {now}, which is before this program was made")]
    BeforeRelease {
        /// What the clock says.
        now: Timestamp,
    },
    /// The clock stands before the last signature.
    #[error("the clock of this computer says {now}, but the last badge was signed at {last}")]
    BeforeLastAward {
        /// What the clock says.
        now: Timestamp,
        /// The last signature in the catalogue.
        last: Timestamp,
    },
}

/// Why an award cannot have these dates.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize, TS)]
#[serde(tag = "date", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DateError {
    /// It has not been earned yet.
    #[error("the award date {awarded} is in the future, today is {today}")]
    Future {
        /// The date asked for.
        #[ts(type = "string")]
        awarded: Date,
        /// Today's date here.
        #[ts(type = "string")]
        today: Date,
    },
    /// It would end before it begins.
    #[error("the badge would expire on {expires}, which is not after the award date {awarded}")]
    ExpiresTooEarly {
        /// The last day asked for.
        #[ts(type = "string")]
        expires: Date,
        /// The award date.
        #[ts(type = "string")]
        awarded: Date,
    },
    /// It would have ended already.
    #[error("the badge would have expired on {expires}, today is {today}")]
    Expired {
        /// The last day asked for.
        #[ts(type = "string")]
        expires: Date,
        /// Today's date here.
        #[ts(type = "string")]
        today: Date,
    },
    /// The calendar ends.
    #[error("the date {far} is too far away")]
    OutOfRange {
        /// The date asked for.
        #[ts(type = "string")]
        far: Date,
    },
}

/// The dates of one award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dates {
    /// The local calendar date on which it was earned.
    pub awarded: Date,
    /// The instant from which the credential holds: now for a badge of today, else midnight of its day here.
    pub valid_from: Timestamp,
    /// The last second in which it holds: the end of the last day here.
    pub valid_until: Option<Timestamp>,
}

/// Refuses a clock that cannot be right.
///
/// # Errors
/// When `now` lies before [`RELEASED`] or before the last signature.
pub fn check_clock(now: Timestamp, last: Option<Timestamp>) -> Result<(), ClockError> {
    if now < RELEASED {
        return Err(ClockError::BeforeRelease { now });
    }
    match last {
        Some(last) if now < last => Err(ClockError::BeforeLastAward { now, last }),
        _ => Ok(()),
    }
}

/// Returns the dates of an award that was earned on `awarded` and holds to the end of `expires`.
///
/// # Errors
/// When it lies in the future or has expired.
pub fn dates(awarded: Date, expires: Option<Date>, now: &Zoned) -> Result<Dates, DateError> {
    let today = now.date();
    if awarded > today {
        return Err(DateError::Future { awarded, today });
    }
    let start = |date: Date| {
        let day = date.to_zoned(now.time_zone().clone());
        day.map(|day| day.timestamp())
            .map_err(|_| DateError::OutOfRange { far: date })
    };
    let valid_from = if awarded == today {
        now.timestamp()
    } else {
        start(awarded)?
    };
    let valid_until = match expires {
        None => None,
        Some(expires) if expires <= awarded => {
            return Err(DateError::ExpiresTooEarly { expires, awarded });
        }
        Some(expires) if expires < today => return Err(DateError::Expired { expires, today }),
        Some(expires) => {
            let next = expires
                .tomorrow()
                .map_err(|_| DateError::OutOfRange { far: expires })?;
            Some(start(next)? - SignedDuration::from_secs(1))
        }
    };
    Ok(Dates {
        awarded,
        valid_from,
        valid_until,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{civil::date, tz};

    fn now() -> Zoned {
        date(2026, 10, 1)
            .at(9, 30, 0, 0)
            .to_zoned(tz::TimeZone::fixed(tz::offset(2)))
            .expect("a valid instant")
    }

    #[test]
    fn a_badge_of_today_holds_from_now_and_an_older_one_from_its_midnight() {
        let today = dates(date(2026, 10, 1), None, &now()).expect("today is allowed");
        assert_eq!(
            today.valid_from,
            now().timestamp(),
            "now, so that it is never in the future"
        );
        let may = dates(date(2026, 5, 1), Some(date(2026, 12, 31)), &now()).expect("the past is allowed");
        assert_eq!(
            may.valid_from.to_string(),
            "2026-04-30T22:00:00Z",
            "midnight here is 22:00 in Greenwich"
        );
        assert_eq!(
            may.valid_until.expect("it expires").to_string(),
            "2026-12-31T21:59:59Z",
            "the last day counts to its end"
        );
    }

    #[test]
    fn impossible_dates_are_refused() {
        let of = |awarded, expires| dates(awarded, expires, &now()).map(|_| ());
        let (may, today) = (date(2026, 5, 1), date(2026, 10, 1));
        assert!(
            matches!(of(date(2026, 10, 2), None), Err(DateError::Future { .. })),
            "tomorrow"
        );
        assert!(
            matches!(of(may, Some(may)), Err(DateError::ExpiresTooEarly { .. })),
            "ends on its first day"
        );
        assert!(
            matches!(of(may, Some(date(2026, 9, 30))), Err(DateError::Expired { .. })),
            "ended yesterday"
        );
        assert!(of(may, Some(today)).is_ok(), "its last day is today");
        assert!(
            of(may, Some(Date::MAX)).is_err(),
            "the day after the last one cannot be told"
        );
    }

    #[test]
    fn a_clock_that_runs_backwards_is_refused() {
        let now = now().timestamp();
        let second = SignedDuration::from_secs(1);
        assert!(
            check_clock(now, Some(now)).is_ok(),
            "two runs within a second are fine"
        );
        assert!(
            matches!(
                check_clock(now, Some(now + second)),
                Err(ClockError::BeforeLastAward { .. })
            ),
            "a second back"
        );
        assert!(
            matches!(
                check_clock(RELEASED - second, None),
                Err(ClockError::BeforeRelease { .. })
            ),
            "before the release"
        );
    }
}
