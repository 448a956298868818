//! What a workshop keeps, and what it refuses.

use roundel::canvas::{Canvas, Wording, template};
use roundel::workshop::{Photos, Question, Worksheet, Workshop, board};
use serde_json::{Value, json};

use super::{at, id, language, with_seats};

/// As the first version wrote it. Never edited: every later version must open it.
const FROZEN: &str = include_str!("version-1.json");

#[test]
fn the_first_version_opens_and_comes_back_as_it_was() {
    let workshop = Workshop::from_json(FROZEN.as_bytes()).expect("what was written once opens for ever");
    assert_eq!(workshop.photos, Photos::Things, "nothing of it is lost");
    assert_eq!(workshop.groups[0].members[1].roles.len(), 2, "roles neither");
    assert!(
        matches!(&workshop.template, Worksheet::Own(own) if own.id().as_str() == "ours"),
        "a worksheet of one's own travels inside"
    );
    assert_eq!(
        workshop.to_json().expect("it fits together"),
        FROZEN,
        "and writing it changes no byte"
    );
}

#[test]
fn what_does_not_fit_together_is_refused_in_plain_words() {
    let cases = [
        (
            json!({"seats": ["Comet", "Comet"]}),
            "the file: \"Comet\" is there twice; name each once",
        ),
        (
            json!({"seats": ["Comet"], "groups": [{"name": "Owls", "members": [{"seat": "Otter"}]}]}),
            "group \"Owls\": \"Otter\" is none of the seats; add the seat, or take it out of the group",
        ),
        (
            json!({"seats": ["Comet"], "groups": [
                {"name": "Owls", "members": [{"seat": "Comet"}]},
                {"name": "Bats", "members": [{"seat": "Comet"}]}]}),
            "the file: \"Comet\" is there twice; name each once",
        ),
        (
            json!({"groups": [{"name": "Owls", "members": []}]}),
            "group \"Owls\": expected from 1 to 200 members, found 0",
        ),
        (
            json!({"minutes": 0}),
            "the file: expected from 1 to 480 minutes, found 0",
        ),
        (
            json!({"minutes": "long"}),
            "the file: in \"minutes\": expected a whole number, found the text \"long\"",
        ),
        (
            json!({"notes": [note(" spaces ")]}),
            "note 00000000-0000-0000-0000-000000000009: its text has spaces or characters that Roundel does not write",
        ),
        (
            json!({"notes": [note(&"x".repeat(501))]}),
            "note 00000000-0000-0000-0000-000000000009: its text should have 1 to 500 letters",
        ),
        (
            json!({"notes": [note("a"), note("b")]}),
            "note 00000000-0000-0000-0000-000000000009: the id is used twice; give each its own",
        ),
        (
            json!({"version": 2}),
            "the file: it is written for a newer Roundel (version 2; this one reads 1); install that one here too",
        ),
        (
            json!({"version": 0}),
            "the file: its \"version\" is 0, expected 1",
        ),
    ];
    let whole: Value = serde_json::from_str(&with_seats(0).to_json().expect("whole")).expect("JSON");
    for (changed, expected) in cases {
        let mut document = whole.clone();
        let fields = changed.as_object().expect("an object").clone();
        document.as_object_mut().expect("an object").extend(fields);
        let told = Workshop::from_json(document.to_string().as_bytes()).expect_err("it is wrong");
        assert_eq!(told.to_string(), expected, "{changed}");
    }
    let told = Workshop::from_json(b"{\"version\": 1,").expect_err("it is cut off");
    assert!(
        told.to_string().starts_with("the file: it is not JSON: "),
        "{told}"
    );
}

fn note(text: &str) -> Value {
    json!({"id": id(9), "question": "goal", "text": text, "language": "en", "at": "2026-05-16T14:00:00Z"})
}

#[test]
fn people_sit_in_groups_that_are_as_equal_as_can_be() {
    let sizes = |seats, size| {
        let groups = with_seats(seats).in_groups_of(size);
        groups.iter().map(|group| group.members.len()).collect::<Vec<_>>()
    };
    assert_eq!(sizes(12, 4), [4, 4, 4], "all alike where it comes out even");
    assert_eq!(sizes(13, 4), [4, 3, 3, 3], "nobody sits alone where it does not");
    assert_eq!(sizes(3, 0), [1, 1, 1], "groups of none are groups of one");
    assert_eq!(sizes(0, 4), [0; 0], "nobody, no groups");
    let mut workshop = with_seats(5);
    workshop.groups = workshop.in_groups_of(3);
    for group in &workshop.groups {
        let roles = group
            .members
            .iter()
            .map(|member| member.roles.len())
            .sum::<usize>();
        assert_eq!(roles, 4, "every role is given in {:?}", group.name);
    }
    workshop.to_json().expect("such groups can be kept");
}

#[test]
fn a_seat_is_found_as_people_say_it() {
    let mut workshop = with_seats(12);
    let seat = |workshop: &Workshop, said: &str| workshop.seat(said).map(|seat| seat.as_str().to_owned());
    assert_eq!(
        seat(&workshop, "seat 4").as_deref(),
        Some("Seat 4"),
        "in small letters"
    );
    assert_eq!(seat(&workshop, "4").as_deref(), Some("Seat 4"), "by its number");
    assert_eq!(seat(&workshop, "13"), None, "there are twelve");
    workshop.seats = ["Comet", "4", "Otter"]
        .map(|name| name.parse().expect("a label"))
        .into();
    assert_eq!(
        seat(&workshop, "4").as_deref(),
        Some("4"),
        "a name counts before a number"
    );
    assert_eq!(seat(&workshop, "0"), None, "people count from 1");
}

#[test]
fn the_board_gathers_notes_and_answers_of_canvases() {
    let mut workshop = with_seats(2);
    workshop
        .note(
            id(1),
            Question::Worries,
            " Too  loud ",
            None,
            language("en"),
            at(20),
        )
        .expect("a note");
    let full = template::bundled()[1].clone();
    let mut canvas = Canvas::new(id(7), full, language("en"), at(0));
    let seat = workshop.seats[0].clone();
    let said = Wording::new("Somebody gets burnt", Some(seat), language("en"), at(10));
    canvas.answer("worries", id(2), said).expect("it fits");

    let columns = board(&workshop, [&canvas], &language("en"));
    let worries = columns
        .iter()
        .find(|column| column.question == Question::Worries)
        .expect("asked");
    assert_eq!(worries.prompt, "What worries us?", "as the canvas asks it");
    let texts: Vec<_> = worries.notes.iter().map(|note| note.text.as_str()).collect();
    assert_eq!(texts, ["Somebody gets burnt", "Too  loud"], "the oldest first");
    assert_eq!(worries.notes[0].canvas, Some(id(7)), "one can go to the canvas");

    let full = workshop.note(id(1), Question::Goal, "again", None, language("en"), at(30));
    assert!(full.is_err(), "an id is used once");
    assert_eq!(workshop.notes.len(), 1, "what is refused leaves no trace");
}

#[test]
fn nobody_is_left_in_a_workshop_that_forgot_its_people() {
    let mut workshop = with_seats(0);
    workshop.seats = ["Comet", "Otter"]
        .map(|name| name.parse().expect("a label"))
        .into();
    workshop.groups = workshop.in_groups_of(2);
    let otter = Some(workshop.seats[1].clone());
    workshop
        .note(id(1), Question::Goal, "Light", otter, language("en"), at(0))
        .expect("a note");
    workshop.forget_people();
    let left = workshop.to_json().expect("still a workshop");
    assert!(!left.contains("Comet") && !left.contains("Otter"), "{left}");
    assert!(
        left.contains("Light") && left.contains("Seat 2"),
        "what was made stays: {left}"
    );
}
