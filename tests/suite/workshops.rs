//! Workshops: documents that come back as they were, seats and groups, the board.

mod workshops {
    mod closing;
    mod documents;
    mod names;
    mod sample;

    use std::path::Path;

    use jiff::Timestamp;
    use jiff::civil::{Date, date};
    use jiff::tz::TimeZone;
    use roundel::badge::credential::Language;
    use roundel::studio::{Clock, Studio};
    use roundel::workshop::{self, Workshop};
    use uuid::Uuid;

    fn language(tag: &str) -> Language {
        Language::new(tag).expect("a language")
    }

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("in range")
    }

    /// A workshop with so many seats.
    fn with_seats(count: usize) -> Workshop {
        let name = "Soldering afternoon".parse().expect("a label");
        let mut workshop = Workshop::new(id(0), name, language("en"), at(0), date(2026, 8, 16));
        workshop.seats = workshop::seats("Seat", count).expect("labels");
        workshop
    }

    /// A user's folder on a day.
    fn studio(home: &Path, today: &str) -> Studio {
        let today: Date = today.parse().expect("a day");
        let noon = today.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("an instant");
        Studio::open(home, Clock::Fixed(noon)).expect("a folder that can be written")
    }
}
