//! Many laptops, one stick.

use proptest::prelude::*;
use roundel::badge::credential::Language;
use roundel::catalogue::{Choice, Draft, Fate, Kind, Origin};
use roundel::kept;
use roundel::pack::container::Kind as PackKind;
use roundel::pack::{self, Warning};
use roundel::workshop::Question;
use roundel_tests::laptops::{HOUR, Laptop};
use uuid::Uuid;

/// A facilitator's laptop with a workshop, and a pack to start from.
fn facilitator(seats: usize) -> (Laptop, Uuid, std::path::PathBuf) {
    let facilitator = Laptop::new("Desk");
    let workshop = facilitator.workshop(seats);
    let (start, _) = facilitator.pack(PackKind::Start, workshop, "start.roundel");
    (facilitator, workshop, start)
}

fn attendee(seat: &str, start: &std::path::Path) -> Laptop {
    let laptop = Laptop::new(seat);
    laptop.open(start).expect("a workshop to start from");
    laptop
}

#[test]
fn what_was_made_on_one_laptop_is_the_same_on_the_other() {
    let (facilitator, workshop, start) = facilitator(2);
    let seat = attendee("Seat 1", &start);
    let canvas = seat.canvas(workshop, "Seat 1", 1);
    seat.design(workshop, "Seat 1", 2);
    let mut catalogue = seat.studio.catalogue().expect("it opens");
    catalogue
        .keep_version(canvas, Origin::Kept, Some("first thoughts"))
        .expect("kept");
    let (path, made) = seat.pack(PackKind::Work, workshop, "seat-1.roundel");
    assert_eq!(
        (made.documents, made.versions, made.pictures),
        (3, 1, 1),
        "the workshop, a canvas, a design"
    );
    let opened = facilitator.open(&path).expect("good work");
    assert_eq!(
        (opened.count(Fate::New), opened.count(Fate::Same)),
        (2, 1),
        "the workshop was known"
    );
    assert_eq!(
        facilitator.state(),
        seat.state(),
        "to the last byte, pictures and kept states included"
    );
    let again = facilitator.open(&path).expect("the same work");
    assert_eq!(again.count(Fate::Same), 3, "the second time nothing is new");
    assert_eq!(facilitator.state(), seat.state(), "and nothing has changed");
}

#[test]
fn it_says_whose_work_has_not_come_yet() {
    let (facilitator, workshop, start) = facilitator(3);
    let unseen = || {
        let catalogue = facilitator.studio.catalogue().expect("it opens");
        pack::unseen(&catalogue, workshop)
            .expect("readable")
            .expect("it has seats")
            .seats
    };
    assert_eq!(unseen(), ["Seat 1", "Seat 2", "Seat 3"], "nobody yet");
    let seat = attendee("Seat 2", &start);
    facilitator
        .open(&seat.pack(PackKind::Work, workshop, "empty-handed.roundel").0)
        .expect("nothing was made there");
    assert_eq!(
        unseen(),
        ["Seat 1", "Seat 3"],
        "a laptop that has nothing new was seen all the same"
    );
    let nameless = attendee("", &start);
    nameless.canvas(workshop, "Seat 3", 1);
    facilitator
        .open(&nameless.pack(PackKind::Work, workshop, "seat-3.roundel").0)
        .expect("good work");
    assert_eq!(unseen(), ["Seat 1"], "work is signed with its seat");
}

#[test]
fn two_people_who_changed_the_same_thing_both_keep_theirs() {
    let (facilitator, workshop, start) = facilitator(2);
    let canvas = facilitator.canvas(workshop, "Group A", 1);
    let (shared, _) = facilitator.pack(PackKind::Work, workshop, "shared.roundel");
    let laptops = ["Seat 1", "Seat 2"].map(|seat| {
        let laptop = attendee(seat, &start);
        laptop.open(&shared).expect("the group's canvas");
        let row = laptop
            .state()
            .0
            .into_iter()
            .find(|row| row.id == canvas)
            .expect("it came along");
        laptop.put(Draft {
            title: format!("As {seat} sees it"),
            ..Draft::from(row)
        });
        laptop
    });
    let packs = laptops
        .each_ref()
        .map(|laptop| laptop.pack(PackKind::Work, workshop, "work.roundel").0);
    let first = facilitator.open(&packs[0]).expect("good work");
    assert_eq!(first.count(Fate::Newer), 1, "it goes on from what is here");
    let second = facilitator.open(&packs[1]).expect("good work");
    assert_eq!(
        second.count(Fate::Conflict),
        1,
        "and this one does not know of the other"
    );
    let (documents, versions) = facilitator.state();
    let conflicts = versions.iter().filter(|row| row.origin == Origin::Conflict);
    let mut titles: Vec<_> = conflicts.map(|row| row.title.as_str()).collect();
    titles.push(
        &documents
            .iter()
            .find(|row| row.id == canvas)
            .expect("it is here")
            .title,
    );
    titles.sort_unstable();
    assert_eq!(
        titles,
        ["As Seat 1 sees it", "As Seat 2 sees it"],
        "neither is lost"
    );
}

#[test]
fn a_laptop_whose_clock_was_far_off_is_told() {
    let (facilitator, workshop, start) = facilitator(1);
    for (instant, expected) in [
        ("2001-01-01T00:00:00Z", "behind"),
        ("2026-09-20T00:00:00Z", "behind"),
        ("2026-10-03T20:00:00Z", ""),
        ("2031-01-01T00:00:00Z", "ahead"),
    ] {
        let laptop = Laptop::at("Seat 1", instant);
        laptop.open(&start).expect("a workshop to start from");
        let (path, _) = laptop.pack(PackKind::Work, workshop, "work.roundel");
        let opened = facilitator.open(&path).expect("work counts at any hour");
        let told = match opened.warnings.first() {
            Some(Warning::ClockAhead { .. }) => "ahead",
            Some(Warning::ClockBehind { .. }) => "behind",
            _ => "",
        };
        assert_eq!(told, expected, "the clock showed {instant}");
    }
}

#[test]
fn what_was_removed_is_removed_everywhere() {
    let (facilitator, workshop, start) = facilitator(1);
    let seat = attendee("Seat 1", &start);
    let canvas = seat.canvas(workshop, "Seat 1", 1);
    facilitator
        .open(&seat.pack(PackKind::Work, workshop, "before.roundel").0)
        .expect("good work");
    seat.studio
        .catalogue()
        .expect("it opens")
        .remove_document(canvas)
        .expect("removed");
    facilitator
        .open(&seat.pack(PackKind::Work, workshop, "after.roundel").0)
        .expect("good work");
    let (documents, _) = facilitator.state();
    let removed = documents
        .iter()
        .find(|row| row.id == canvas)
        .map(|row| row.removed);
    assert_eq!(removed, Some(true), "the removal travelled");
}

/// Puts a note on the board of the workshop on this laptop.
fn note(laptop: &Laptop, workshop: Uuid, number: usize) {
    let mut catalogue = laptop.studio.catalogue().expect("it opens");
    let mut there = kept::workshop(&catalogue, &workshop.to_string()).expect("it is here");
    let (id, english) = (
        Uuid::from_u128(number as u128),
        Language::new("en").expect("a language"),
    );
    let at = HOUR.parse().expect("an instant");
    there
        .note(id, Question::Goal, &format!("Note {number}"), None, english, at)
        .expect("there is room");
    kept::put_workshop(&mut catalogue, &there).expect("it is kept");
}

/// What stands on the board, and how many conflicts there are.
fn board(laptop: &Laptop, workshop: Uuid) -> (Vec<String>, usize) {
    let catalogue = laptop.studio.catalogue().expect("it opens");
    let there = kept::workshop(&catalogue, &workshop.to_string()).expect("it is here");
    let notes = there.notes.into_iter().map(|note| note.text).collect();
    (notes, catalogue.conflicts().expect("readable").len())
}

#[test]
fn a_choice_between_two_workshops_loses_no_note() {
    let (desk, workshop, start) = facilitator(2);
    let other = attendee("Desk 2", &start);
    note(&desk, workshop, 1);
    note(&other, workshop, 2);
    let mut catalogue = other.studio.catalogue().expect("it opens");
    let mut there = kept::workshop(&catalogue, &workshop.to_string()).expect("it is here");
    there.minutes = 45;
    kept::put_workshop(&mut catalogue, &there).expect("it is kept");
    desk.open(&other.pack(PackKind::Work, workshop, "work.roundel").0)
        .expect("good work");
    assert_eq!(
        board(&desk, workshop),
        (vec!["Note 1".to_owned(), "Note 2".to_owned()], 1),
        "the timer is a matter of choice, the notes are not"
    );
    let mut catalogue = desk.studio.catalogue().expect("it opens");
    let conflict = catalogue.conflicts().expect("readable").remove(0);
    catalogue
        .settle_conflict(conflict.other.id, Choice::Other)
        .expect("settled");
    assert_eq!(board(&desk, workshop).0.len(), 2, "also in the other state");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    /// Three laptops change the same two canvases at random and hand packs round; whatever the order in which two others
    /// open them all, both arrive at the same.
    #[test]
    fn in_any_order_it_comes_to_the_same(
        changes in proptest::collection::vec((0..3_usize, 0..2_usize, any::<bool>()), 1..8),
        order in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (desk, workshop, start) = facilitator(3);
        let canvases = [1, 2].map(|number| desk.canvas(workshop, "Group A", number));
        let (shared, _) = desk.pack(PackKind::Work, workshop, "shared.roundel");
        let laptops = ["Seat 1", "Seat 2", "Seat 3"].map(|seat| {
            let laptop = attendee(seat, &start);
            laptop.open(&shared).expect("the group's canvases");
            laptop
        });
        let mut packs = Vec::new();
        for (number, (who, which, handed)) in changes.into_iter().enumerate() {
            let row = laptops[who].state().0.into_iter().find(|row| row.id == canvases[which]).expect("it came along");
            laptops[who].put(Draft { title: format!("Change {number}"), kind: Kind::Canvas, ..Draft::from(row) });
            let (path, _) = laptops[who].pack(PackKind::Work, workshop, &format!("{number}.roundel"));
            if handed {
                laptops[(who + 1) % 3].open(&path).expect("handed on");
            }
            packs.push(path);
        }
        let (one, other) = (attendee("A", &start), attendee("B", &start));
        for path in &packs {
            one.open(path).expect("good work");
        }
        for path in order.iter().filter_map(|at| packs.get(*at)) {
            other.open(path).expect("good work");
            other.open(path).expect("twice is once");
        }
        prop_assert_eq!(one.state().0, other.state().0, "the same documents");
    }
    /// Three laptops put notes on the board and hand packs round; whoever opens them all, in whatever order, has every note
    /// and nothing to choose.
    #[test]
    fn boards_come_together_in_any_order(
        changes in proptest::collection::vec((0..3_usize, any::<bool>()), 1..7),
        order in Just((0..7_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (_desk, workshop, start) = facilitator(3);
        let laptops = ["Seat 1", "Seat 2", "Seat 3"].map(|seat| attendee(seat, &start));
        let mut packs = Vec::new();
        for (number, (who, handed)) in changes.iter().enumerate() {
            note(&laptops[*who], workshop, number);
            let (path, _) = laptops[*who].pack(PackKind::Work, workshop, &format!("{number}.roundel"));
            if *handed {
                laptops[(who + 1) % 3].open(&path).expect("handed on");
            }
            packs.push(path);
        }
        let (one, other) = (attendee("A", &start), attendee("B", &start));
        for path in &packs {
            one.open(path).expect("good work");
        }
        for path in order.iter().filter_map(|at| packs.get(*at)) {
            other.open(path).expect("good work");
            other.open(path).expect("twice is once");
        }
        let all: Vec<_> = (0..changes.len()).map(|number| format!("Note {number}")).collect();
        prop_assert_eq!(board(&one, workshop), (all, 0), "every note, and nothing to choose");
        prop_assert_eq!(one.state().0, other.state().0, "the same documents");
    }
}
