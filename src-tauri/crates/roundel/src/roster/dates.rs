//! Dates as people and spreadsheets write them.

use jiff::ToSpan;
use jiff::civil::Date;

use super::table::Cell;
use super::{Column, RowFault};

/// In which order a column writes day and month with a slash or a dash between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
    /// No date of the column tells, or they contradict each other.
    Unknown,
}

/// Finds the order out from a whole column: a number above 12 is a day.
pub(super) fn order<'a>(column: impl Iterator<Item = &'a Cell>) -> Order {
    let (mut day_first, mut month_first) = (false, false);
    for cell in column {
        let Cell::Text(text) = cell else { continue };
        if let Some(Written::Slashed(first, second, _)) = written(text) {
            day_first |= first > 12;
            month_first |= second > 12;
        }
    }
    match (day_first, month_first) {
        (true, false) => Order::DayFirst,
        (false, true) => Order::MonthFirst,
        _ => Order::Unknown,
    }
}

/// Reads the date in a cell; None where it is blank.
///
/// # Errors
/// With what to do, where the cell holds no date or one that can be read in two ways.
pub(super) fn read(cell: &Cell, order: Order) -> Result<Option<Date>, RowFault> {
    let text = match cell {
        Cell::Day(day) => return Ok(Some(*day)),
        Cell::Unusable(flaw) => {
            return Err(RowFault::Cell {
                holds: Column::Date,
                flaw: *flaw,
            });
        }
        Cell::Text(text) if text.is_empty() => return Ok(None),
        Cell::Text(text) => text,
    };
    let day = match written(text) {
        Some(Written::Certain(year, month, day)) => date(year, month, day),
        Some(Written::Slashed(first, second, year)) => match order {
            Order::DayFirst => date(year, second, first),
            Order::MonthFirst => date(year, first, second),
            Order::Unknown if first == second => date(year, second, first),
            Order::Unknown if first > 12 => date(year, second, first),
            Order::Unknown if second > 12 => date(year, first, second),
            Order::Unknown => return Err(RowFault::TwoWays { text: text.clone() }),
        },
        Some(Written::Serial(days)) => Date::constant(1899, 12, 30).checked_add(days.days()).ok(),
        None => None,
    };
    day.map(Some)
        .ok_or_else(|| RowFault::NoDate { text: text.clone() })
}

enum Written {
    /// Year, month, day.
    Certain(i16, i8, i8),
    /// First, second, year.
    Slashed(i8, i8, i16),
    /// Days since 1899-12-30, as spreadsheets count.
    Serial(i32),
}

/// Award dates lie between these years; anything else is a number or a mistake.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2199;
/// The same span as days of a spreadsheet.
const SERIALS: std::ops::RangeInclusive<i32> = 25_569..=109_575;

fn date(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day)
        .ok()
        .filter(|date| YEARS.contains(&date.year()))
}

fn written(text: &str) -> Option<Written> {
    // A time of day may follow an ISO date or one with a space after it.
    let text = text
        .split_once('T')
        .map_or(text, |(date, _)| date)
        .trim_end_matches('.');
    let (text, separator) = match text.find(['-', '/', '.']) {
        Some(at) => (text, text[at..].chars().next()?),
        None => {
            return text
                .parse()
                .ok()
                .filter(|days| SERIALS.contains(days))
                .map(Written::Serial);
        }
    };
    let compact = text.replace(". ", ".");
    let day_only = compact.split(' ').next()?;
    let parts: Vec<&str> = day_only.split(separator).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if ![first, second, third].into_iter().all(|part| digits(part)) {
        return None;
    }
    if first.len() == 4 {
        return Some(Written::Certain(
            first.parse().ok()?,
            second.parse().ok()?,
            third.parse().ok()?,
        ));
    }
    let year = match third.len() {
        4 => third.parse().ok()?,
        2 => 2000 + third.parse::<i16>().ok()?,
        _ => return None,
    };
    let (first, second) = (first.parse().ok()?, second.parse().ok()?);
    // Dots stand between day and month wherever they are used.
    Some(if separator == '.' {
        Written::Certain(year, second, first)
    } else {
        Written::Slashed(first, second, year)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(column: &[&str]) -> Vec<Option<String>> {
        let cells: Vec<Cell> = column.iter().map(|text| Cell::text(text)).collect();
        let order = order(cells.iter());
        cells
            .iter()
            .map(|cell| read(cell, order).ok().flatten().map(|day| day.to_string()))
            .collect()
    }

    #[test]
    fn certain_dates() {
        let column = [
            "2026-05-31",
            "31.5.2026",
            "31. 05. 2026.",
            "31.05.26",
            "46173",
            "2026/5/31",
            "2026-05-31T10:00:00",
            "31.5.2026 10:30",
            "2026. 05. 31.",
        ];
        for (text, date) in column.iter().zip(dates(&column)) {
            assert_eq!(date.as_deref(), Some("2026-05-31"), "{text} has one meaning");
        }
    }

    #[test]
    fn the_column_tells_the_order() {
        assert_eq!(
            dates(&["03/04/2026", "31/05/2026"])[0].as_deref(),
            Some("2026-04-03"),
            "31 is a day, so it comes first"
        );
        assert_eq!(
            dates(&["03-04-2026", "05-31-2026"])[0].as_deref(),
            Some("2026-03-04"),
            "31 is a day, so it comes second"
        );
        assert_eq!(
            dates(&["03/04/2026"])[0],
            None,
            "nothing tells, and a guess would be a wrong date for ever"
        );
        assert_eq!(
            dates(&["03/04/2026", "31/05/2026", "05/31/2026"])[0],
            None,
            "the column contradicts itself"
        );
        assert_eq!(
            dates(&["04/04/2026"])[0].as_deref(),
            Some("2026-04-04"),
            "both ways are the same day"
        );
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "31.02.2026",
            "soon",
            "12",
            "5b",
            "99999999",
            "2026-13-01",
            "1.2.3.4",
            "--",
            "31/05/999",
        ] {
            assert_eq!(dates(&[text])[0], None, "{text} is not a date");
        }
    }
}
